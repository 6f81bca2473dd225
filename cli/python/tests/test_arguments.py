"""Values of parameters, as options of the command."""

import unittest

from ursell._arguments import options, varies


class Values(unittest.TestCase):
    def test_commas_between_arguments_of_functions_make_no_list(self):
        for one in ("min(max(K,1),2)", "max(1,(2+min(3,4))*2)", "2*K", 5, "inf"):
            self.assertFalse(varies(one), one)
        for several in ("1,2", "min(max(K,1),2),3", "0:1:5", "2..4", [1, 2], (3,)):
            self.assertTrue(varies(several), several)

    def test_a_list_of_sizes_in_words_is_what_varies(self):
        for many in ("10,20", "10..20", [10, 20]):
            listed = options("two", ("N_A", "N_B"), {}, {"N_B": 5, "N_A": many})
            self.assertIn("--set=N_B=5", listed)
            self.assertTrue(any(one.startswith("--sizes=N_A=10") for one in listed), listed)


if __name__ == "__main__":
    unittest.main()
