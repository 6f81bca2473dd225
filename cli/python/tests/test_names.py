"""Names that a model shares with results."""

import tempfile
import unittest
from pathlib import Path

import numpy as np

import ursell
from tests.support import SHARED
from ursell.tables import CriticalCouplings, Lifetimes, Quotes, Verdicts

try:
    import xarray
except ImportError:
    xarray = None

needs_xarray = unittest.skipIf(xarray is None, "xarray is not installed")


class Shared(unittest.TestCase):
    """A model whose observables and parameters are called as columns of results."""

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        path = Path(cls.folder.name) / "shared.yaml"
        path.write_text(SHARED, encoding="utf-8")
        cls.m = ursell.model(path)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def test_observables_of_steady_states_keep_their_names(self):
        found = self.m.steady(1, N=[2, 3], set={"value.re": 0.25})
        # Rates up and down alone say how much of an atom is excited.
        for name in ("residual", "frequency", "status", "method", "branch", "order", "size"):
            with self.subTest(name):
                np.testing.assert_allclose(found[name].astype(float), 0.75, atol=1e-9)
        self.assertTrue(np.all(found["result_residual"] < 1e-6))
        self.assertEqual(list(found.result("status")), ["ok", "ok"])
        self.assertEqual(set(found.result("branch")), {1.0})
        self.assertEqual(found.varying, ("N", "result_order"))
        self.assertEqual(found.units["result_frequency"], "down")
        self.assertNotIn("frequency", found.units)

    def test_a_complex_parameter_called_value_keeps_its_name(self):
        found = self.m.steady(1, N=2, set={"value.re": [0.25, 0.5]})
        self.assertEqual(found.varying[0], "value.re")
        np.testing.assert_array_equal(found["value.re"], [0.25, 0.5])

    @needs_xarray
    def test_parameters_keep_their_names_in_labelled_traces(self):
        trace = self.m.trace(1, N=2, observable=["residual", "t"], t_end=1, samples=3)
        labelled = trace.to_xarray()
        self.assertEqual(float(labelled["kind"]), 0.1)
        self.assertEqual(float(labelled["t"]), 0.2)
        self.assertEqual(list(labelled["result_kind"].values), ["truncated"])
        self.assertEqual(labelled["residual"].dims, ("curve", "result_t"))
        np.testing.assert_array_equal(labelled["result_t"], [0, 0.5, 1])
        np.testing.assert_array_equal(labelled["result_result_t"], trace["t"])

    def test_the_status_of_a_curve_is_that_of_its_page(self):
        curve = self.m.trace(1, N=2, observable="residual", t_end=1, samples=2).curves[0]
        self.assertEqual(curve.status, "completed")
        self.assertIn(f"status: ``{curve.status}``", ursell.curves.Curve.__doc__)


class Rows(unittest.TestCase):
    def test_rows_of_a_table_keep_what_belongs_to_all_of_it(self):
        curve = CriticalCouplings(
            {"K": np.array([0.0, 1.0]), "critical_V": np.array([0.5, 0.7])},
            coupling="V",
            range=(0.0, 10.0),
        ).where(K=1)
        np.testing.assert_array_equal(curve.critical, [0.7])
        self.assertEqual(curve.range, (0.0, 10.0))
        verdicts, quoted = Verdicts({}), Quotes({})
        judged = Lifetimes({"N": np.array([1.0, 2.0])}, verdicts=verdicts, quotes=quoted)
        self.assertIs(judged.where(N=2).verdicts, verdicts)
        self.assertIs(judged.where(N=2).quotes, quoted)


if __name__ == "__main__":
    unittest.main()
