"""Answers as Java hands them over, without Java."""

import unittest

from ursell import _answers
from ursell._ask import Answer


class Told:
    """A lifetime, and a reason why there is none to quote."""

    numbers_of = {"lifetime.lifetime": [4.0], "lifetime.physical": [1.0]}
    words_of = {"remarks": ["no lifetimes to quote: that takes 3 h; add --yes if that is meant"]}

    def numberNames(self):
        return list(self.numbers_of)

    def wordNames(self):
        return list(self.words_of)

    def numbers(self, name):
        return self.numbers_of[name]

    def words(self, name):
        return self.words_of[name]

    def codes(self, name):
        return range(len(self.words_of[name]))


class Remarks(unittest.TestCase):
    def test_lifetimes_without_quotes_say_why_in_the_words_of_python(self):
        found = _answers.lifetimes(Answer(Told(), ()))
        self.assertIsNone(found.quotes)
        self.assertEqual(
            found.remarks,
            ("no lifetimes to quote: that takes 3 h; add yes=True if that is meant",),
        )
        self.assertIn("that takes 3 h", repr(found))


if __name__ == "__main__":
    unittest.main()
