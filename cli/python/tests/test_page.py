"""Every example on the page on Python gives what stands there."""

import doctest
import re
import unittest

from tests.support import ROOT

PAGE = ROOT.parent / "docs" / "python.md"


class Page(unittest.TestCase):
    def test_every_example_gives_what_stands_there(self):
        blocks = re.findall(r"(?ms)^```pycon\n(.*?)^```", PAGE.read_text(encoding="utf-8"))
        self.assertGreater(len(blocks), 5)
        test = doctest.DocTestParser().get_doctest(
            "\n".join(block + "\n" for block in blocks), {}, PAGE.name, str(PAGE), 0
        )
        said = []
        runner = doctest.DocTestRunner(
            verbose=False, optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
        )
        runner.run(test, out=said.append)
        self.assertGreater(runner.tries, 20)
        self.assertEqual(runner.failures, 0, "".join(said))

    def test_a_question_on_the_page_is_one_of_the_package(self):
        import ursell

        page = PAGE.read_text(encoding="utf-8")
        questions = {
            name
            for name in vars(ursell.Model)
            if not name.startswith("_") and callable(getattr(ursell.Model, name))
        }
        self.assertEqual(set(re.findall(r"(?m)^\| `m\.(\w+)\(", page)), questions)
        for name in set(re.findall(r"ursell\.([A-Za-z]\w*)", page)) - {"jar", "ipynb"}:
            self.assertTrue(hasattr(ursell, name), name)


if __name__ == "__main__":
    unittest.main()
