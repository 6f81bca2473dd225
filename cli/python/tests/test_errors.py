"""Refusals, failures and interruptions."""

import os
import pickle
import unittest
from pathlib import Path

import numpy as np

import ursell
from tests.support import ROOT, in_a_new_process, interrupted


class Errors(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.m = ursell.model("one-group")

    def refused(self, work):
        with self.assertRaises(ursell.InvalidInputError) as caught:
            work()
        self.assertTrue(caught.exception.what)
        self.assertTrue(caught.exception.remedy)
        return caught.exception

    def test_mistakes_in_a_model_are_shown_one_by_one(self):
        with self.assertRaises(ursell.ModelError) as caught:
            ursell.model("broken-example")
        self.assertIn("did you mean `count`?", caught.exception.details)
        self.assertIn("broken-example.yaml:7:18", str(caught.exception))

    def test_what_is_unknown_is_named_with_a_remedy(self):
        self.assertIn("one-group", self.refused(lambda: ursell.model("one-grop")).remedy)
        self.refused(lambda: ursell.model("missing.yaml"))
        error = self.refused(lambda: self.m.trace(W=1))
        self.assertIn("known are V, K", error.remedy)
        error = self.refused(lambda: self.m.trace(tend=3))
        self.assertIn("did you mean the argument 't_end'", error.remedy)

    def test_options_are_named_as_arguments(self):
        error = self.refused(lambda: self.m.trace(t_end=-1))
        self.assertIn("t_end", error.what + error.remedy)
        self.assertNotIn("--", str(error))

    def test_values_that_are_none(self):
        for value in (float("nan"), [], object(), True, None):
            self.refused(lambda value=value: self.m.trace(N=20, V=value))
        self.refused(lambda: self.m.trace(N=2.5))
        self.refused(lambda: self.m.trace(order=0, N=20))
        self.refused(lambda: self.m.derive(2, N=[10, 20]))
        system = self.m.derive(1, N=20)
        self.refused(lambda: system.derivative(0, [1, 2]))
        self.refused(lambda: system.read([1, 2]))

    def test_what_is_no_value_is_told_with_the_name_of_its_argument(self):
        masked = np.ma.array([5, 6], mask=[False, True])
        for value in (b"5", {5, 6}, np.array([[5, 6]]), [[5, 6], 7], masked, masked[1], True, None):
            error = self.refused(lambda value=value: self.m.trace(N=value, V=1))
            self.assertTrue(error.what.startswith("N: "), error.what)
            error = self.refused(lambda value=value: self.m.sweep(grid={"K": value}))
            self.assertTrue(error.what.startswith("K: "), error.what)
        for name in ("order", "observable", "t_end", "start", "samples", "jobs"):
            for value in (True, False):
                error = self.refused(lambda: self.m.trace(N=5, V=1, **{name: value}))
                self.assertTrue(error.what.startswith(name + ": "), error.what)
        for name in ("exact", "yes"):
            for value in (1, 0, "yes"):
                error = self.refused(lambda: self.m.trace(N=5, V=1, **{name: value}))
                self.assertIn(f"{name} is True or False", error.what)

    def test_an_array_of_values_has_one_dimension(self):
        error = self.refused(lambda: self.m.trace(N=np.array([[5, 6]]), V=1))
        self.assertIn("the array has more than one dimension", error.what)

    def test_what_holds_values_by_name_is_nothing_else(self):
        self.refused(lambda: self.m.trace(N=5, set="K=1"))
        self.refused(lambda: self.m.sweep(grid=["V=0:1:2"]))
        self.refused(lambda: self.m.steady(grid="V=0:1:3"))
        self.assertIn("progress", self.refused(lambda: self.m.exact(N=2, progress=True)).what)
        for name in (None, 3):
            self.refused(lambda: ursell.model(name))

    def test_remedies_are_for_python(self):
        error = self.refused(lambda: self.m.trace(N=20, V=[0.75, 1]))
        self.assertIn("the method 'lifetime'", error.remedy)
        error = self.refused(lambda: self.m.lifetime(n=5))
        self.assertIn("did you mean the parameter 'N'", error.remedy)
        error = self.refused(lambda: self.m.sweep(V=[0, 1], tend=3))
        self.assertIn("did you mean the argument 't_end'", error.remedy)

    def test_errors_come_whole_from_other_processes(self):
        for error in (ursell.ModelError("a", "b", "c"), ursell.ComputationError("a", "b", "c")):
            back = pickle.loads(pickle.dumps(error))
            self.assertEqual((type(back), str(back)), (type(error), str(error)))

    def test_a_parameter_is_given_once(self):
        self.refused(lambda: self.m.trace(N=20, set={"K": 0}, **{"K": 1}))
        self.refused(lambda: self.m.sweep(V=[0, 1], grid={"V": [1, 2]}))
        self.refused(lambda: self.m.sweep(V=1, grid={"V": [1, 2]}))

    def test_a_failed_computation_keeps_what_is_known(self):
        with self.assertRaises(ursell.ComputationError) as caught:
            self.m.lifetime(V=1, N=20, max_evaluations=30)
        self.assertEqual(list(caught.exception.result.status), ["stalled"])
        self.assertTrue(np.isnan(caught.exception.result.lifetime[0]))

    def test_work_of_hours_must_be_meant(self):
        error = self.refused(lambda: self.m.sweep(V="0:5:3000", K="-1:1:3000"))
        self.assertIn("yes=True", error.remedy)

    def test_control_c_ends_the_work_and_not_the_process(self):
        progress = []
        with self.assertRaises(KeyboardInterrupt):
            interrupted(
                lambda: self.m.exact(
                    V=0.75, N=list(range(2, 26)), progress=lambda *at: progress.append(at)
                ),
                lambda: len(progress) > 1,
            )
        self.assertEqual(self.m.exact(V=0.75, N=2).status[0], "measured")
        threads = [
            str(thread.getName())
            for thread in __import__("jpype").java.lang.Thread.getAllStackTraces().keySet()
        ]
        self.assertNotIn("ursell-inquiry", threads)

    def test_a_listener_that_raises_ends_the_work(self):
        def refuse(done, parts):
            raise RuntimeError("enough")

        with self.assertRaisesRegex(RuntimeError, "enough"):
            self.m.exact(V=0.75, N=list(range(2, 25)), progress=refuse)


class Start(unittest.TestCase):
    def test_java_is_not_asked_in_a_copy_of_the_process(self):
        code, said = in_a_new_process(
            "import os, ursell\n"
            "m = ursell.model('one-group')\n"
            "child = os.fork()\n"
            "if child == 0:\n"
            "  try: m.equations(1)\n"
            "  except ursell.JavaError as e: print(e, flush=True)\n"
            "  os._exit(0)\n"
            "os.waitpid(child, 0)\n"
            "print(len(m.derive(1, N=5, V=1)))"
        )
        self.assertEqual(code, 0, said)
        self.assertIn("a copy, by fork", said)
        self.assertTrue(said.rstrip()[-1].isdigit(), said)

    def test_a_python_without_the_way_to_java_is_told(self):
        code, said = in_a_new_process(
            "import sys, ursell\nsys.modules['jpype'] = None\n"
            "try: ursell.model('one-group')\n"
            "except ursell.JavaError as e: print(e)"
        )
        self.assertEqual(code, 0, said)
        self.assertIn("lacks JPype", said)

    def test_a_jar_that_is_not_there_is_told(self):
        code, said = in_a_new_process(
            "import ursell\ntry: ursell.model('one-group')\n"
            "except ursell.JavaError as e: print(type(e).__name__, e)",
            URSELL_JAR=str(ROOT / "missing.jar"),
        )
        self.assertEqual(code, 0, said)
        self.assertIn("JavaError URSELL_JAR names", said)

    def test_a_jar_without_the_program_is_told(self):
        code, said = in_a_new_process(
            "import ursell\ntry: ursell.model('one-group')\n"
            "except ursell.JavaError as e: print(type(e).__name__, e)",
            URSELL_JAR=str(ROOT / "tests"),
        )
        self.assertEqual(code, 0, said)
        self.assertIn("JavaError there is no ursell.jar of this version on the class path", said)

    def test_java_takes_options_before_it_starts_and_not_after(self):
        code, said = in_a_new_process(
            "import ursell, jpype\n"
            "ursell.start(memory='300m', options=['-Dursell.test=yes'])\n"
            "print(jpype.java.lang.System.getProperty('ursell.test'))\n"
            "print(jpype.java.lang.Runtime.getRuntime().maxMemory() < 400e6)\n"
            "try: ursell.start(memory='1g')\n"
            "except ursell.JavaError as e: print(e)"
        )
        self.assertEqual(code, 0, said)
        self.assertIn("yes\nTrue\nJava runs already", said)
        self.assertIn("it was started with memory='300m', and memory='1g' comes too late", said)

    def test_what_java_runs_with_may_be_asked_for_again(self):
        code, said = in_a_new_process(
            "import ursell\n"
            "ursell.start(memory='300m')\n"
            "ursell.start(memory='300m')\n"
            "ursell.start()\n"
            "print(ursell.model('one-group').sizes)\n"
            "try: ursell.start(options=['-ea'])\n"
            "except ursell.JavaError as e: print(e)"
        )
        self.assertEqual(code, 0, said)
        self.assertIn("('N',)", said)
        self.assertIn("it was started with the defaults, and options=['-ea'] comes too late", said)

    def test_what_java_cannot_be_started_with_is_told_with_its_reason(self):
        code, said = in_a_new_process(
            "import ursell\n"
            "for asked in (dict(memory='lots'), dict(memory=8), dict(memory='1k'),\n"
            "              dict(memory='90000t'), dict(options=['-XX:+Nonsense'])):\n"
            "  try: ursell.start(**asked)\n"
            "  except ursell.InvalidInputError as e: print(e)\n"
            "print(ursell.model('one-group').sizes)"
        )
        self.assertEqual(code, 0, said)
        self.assertIn("memory is 'lots', which is no amount of memory", said)
        self.assertIn("memory is 8, which", said)
        self.assertIn("Too small maximum heap", said)
        self.assertRegex(said, "-Xmx90000t: .*(reserve enough space|exceeds|Invalid maximum heap)")
        self.assertIn("Unrecognized VM option 'Nonsense'", said)
        self.assertIn("('N',)", said)

    def test_no_java_is_told(self):
        code, said = in_a_new_process(
            "import jpype\n"
            "def none(): raise jpype.JVMNotFoundException('none')\n"
            "jpype._core.getDefaultJVMPath = none\n"
            "import ursell\ntry: ursell.model('one-group')\n"
            "except ursell.JavaError as e: print(e)"
        )
        self.assertEqual(code, 0, said)
        self.assertIn("no Java was found", said)

    def test_numbers_have_points_whatever_the_language(self):
        code, said = in_a_new_process(
            "import ursell\n"
            "ursell.start(options=['-Duser.language=de', '-Duser.country=DE'])\n"
            "print(ursell.model('one-group').lifetime(V=1, N=50).words[0])"
        )
        self.assertEqual(code, 0, said)
        self.assertRegex(said, r"t = 4\.15")


if __name__ == "__main__":
    unittest.main()
