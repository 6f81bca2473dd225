"""Shapes, units, statuses, and numbers that are known otherwise."""

import inspect
import os
import signal
import tempfile
import unittest
import warnings
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import numpy as np

import ursell
from tests.support import COLLIDE, GREEK, in_a_new_process

try:
    import xarray
except ImportError:
    xarray = None

needs_xarray = unittest.skipIf(xarray is None, "xarray is not installed")


def quiet(test):
    def run(self):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ursell.UnphysicalWarning)
            test(self)

    return run


class Numbers(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.m = ursell.model("one-group")
        cls.laser = ursell.model("superradiant-laser")
        cls.folder = tempfile.TemporaryDirectory()
        path = Path(cls.folder.name) / "greek.yaml"
        path.write_text(GREEK, encoding="utf-8")
        cls.greek = ursell.model(path)
        path = Path(cls.folder.name) / "collide.yaml"
        path.write_text(COLLIDE, encoding="utf-8")
        cls.collide = ursell.model(path)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def test_a_model_says_what_it_depends_on(self):
        self.assertEqual(self.m.sizes, ("N",))
        self.assertEqual(self.m.parameters["gamma_minus"], 1.0)
        self.assertEqual(self.m.rate_unit, "gamma_minus")
        self.assertEqual(self.laser.species, {"atom": 2.0, "c": np.inf})
        self.assertEqual(self.laser.charges, ("phase",))
        self.assertEqual(self.greek.observables, ("n", "s"))

    @quiet
    def test_lifetimes_are_those_of_the_paper(self):
        found = self.m.lifetime(V=0.75, N=50, order=[2, 3])
        np.testing.assert_allclose(found.lifetime, [5.90, 7.87], atol=0.005)
        self.assertEqual(list(found.order), [2, 3])
        self.assertEqual(found.units["lifetime"], "1/gamma_minus")
        self.assertEqual(found.parameters["V"], 0.75)
        self.assertEqual(found.where(order=3).lifetime.shape, (1,))

    def test_what_is_not_physical_does_not_look_trustworthy(self):
        with self.assertWarns(ursell.UnphysicalWarning):
            found = self.m.lifetime(V=[0.75, 1], N=50)
        self.assertEqual(list(found.status), ["measured_unphysical", "measured"])
        self.assertEqual(list(found.physical), [False, True])
        self.assertTrue(np.isnan(found.trusted[0]))
        self.assertEqual(found.trusted[1], found.lifetime[1])
        self.assertIn("measured_unphysical", repr(found))
        with self.assertWarns(ursell.UnphysicalWarning):
            trace = self.m.trace(V=0.75, N=8, t_end=3, samples=4)
        self.assertIn("not a quantum state", repr(trace))

    @quiet
    def test_what_was_not_reached_is_censored_and_no_number(self):
        found = self.m.lifetime(V=1, N=500, t_end=3)
        self.assertEqual(list(found.status), ["censored"])
        self.assertTrue(np.isnan(found.lifetime[0]))
        self.assertEqual(found.last_time[0], 3)

    @quiet
    def test_traces_have_a_row_for_each_curve(self):
        trace = self.m.trace(order=[1, 2], N=[8, np.inf], V=1, exact=True, t_end=5, samples=6)
        np.testing.assert_array_equal(trace.t, np.arange(6.0))
        self.assertEqual(trace.values.shape, (len(trace.curves), 6))
        self.assertEqual(
            [(c.kind, c.size, c.order) for c in trace.curves[:2]],
            [("truncated", 8, 1), ("truncated", 8, 2)],
        )
        exact = trace.curve(8, kind="exact").values["S+.abs"]
        second = trace.curve(8, order=2).values["S+.abs"]
        self.assertLess(np.max(np.abs(exact - second)), 0.1)
        with self.assertRaises(KeyError):
            trace.curve(9)

    def test_several_observables_and_complex_values_and_greek_names(self):
        asked = dict(N=4, t_end=1, samples=3, observable=["n", "s.re"])
        words = self.greek.trace(gamma_plus=0.7, g=0.1 - 0.2j, κ_a=2, ω0=0.3, **asked)
        same = self.greek.trace(
            set={"γ₊": 0.7, "g.re": 0.1, "g.im": -0.2, "ω₀": 0.3}, kappa_a=2, **asked
        )
        self.assertEqual(words.observables, ("n", "s.re"))
        np.testing.assert_array_equal(words["n"], same["n"])
        np.testing.assert_array_equal(words["s.re"], same["s.re"])
        self.assertEqual(words.parameters["g.im"], -0.2)
        self.assertEqual(words.time_unit, "1/γ₋")
        default = self.greek.trace(**asked)
        self.assertFalse(np.array_equal(default["n"], words["n"]))

    def test_every_digit_of_a_value_arrives(self):
        value = 1.1 + 2.2
        self.assertEqual(self.m.derive(2, N=10, V=value).parameters["V"], value)
        tiny = np.nextafter(1e-7, 1)
        self.assertEqual(self.m.derive(2, N=10, K=-tiny).parameters["K"], -tiny)

    def test_one_value_has_many_forms(self):
        for value in (np.array(0.75), np.float32(0.75), Fraction(3, 4), Decimal("0.75"), "0.75"):
            self.assertEqual(self.m.derive(1, N=10, V=value).parameters["V"], 0.75)
            self.assertEqual(self.m.sweep(V=value, K=[0, 1]).axes.keys(), {"K"})
        asked = dict(V=1, t_end=1, samples=2, exact=np.bool_(False))
        self.assertEqual(self.m.trace(N=np.array(10), **asked).curves[0].size, 10)

    def test_text_gives_several_values_as_sequences_do(self):
        for text, values in (("0.3,2", [0.3, 2]), ("0:1:3", [0, 0.5, 1])):
            np.testing.assert_array_equal(self.m.sweep(V=text).axes["V"], values)
        np.testing.assert_array_equal(self.m.sweep(N="2..4", V=0.1).axes["N"], [2, 3, 4])

    def test_a_sweep_has_the_shape_of_its_grid(self):
        couplings = np.linspace(0, 5, 6)
        found = self.m.sweep(V=couplings, gamma_plus="log:0.01:100:5", K=-0.5)
        self.assertEqual(list(found.axes), ["V", "gamma_plus"])
        self.assertEqual(found.shape, (6, 5))
        np.testing.assert_array_equal(found.axes["V"], couplings)
        self.assertEqual(found["order_parameter"].shape, (6, 5))
        self.assertEqual(found.status.shape, (6, 5))
        self.assertEqual(found["order_parameter"][0, 2], 0)
        self.assertGreater(found["order_parameter"][5, 4], 0.3)

    @quiet
    def test_each_point_of_a_grid_says_what_became_of_it(self):
        found = self.m.sweep(V=[0.2, 1], N=50, measure="lifetime", start="steady")
        self.assertEqual(list(found.status), ["no_coherence", "ok"])
        self.assertTrue(np.isnan(found["lifetime"][0]))
        direct = self.m.lifetime(V=1, N=50)
        self.assertEqual(found["lifetime"][1], direct.lifetime[0])
        self.assertIn("no coherence to live", found.advice[0])

    def test_axes_of_a_name_of_ones_own_carry_formulas(self):
        found = self.m.sweep(grid={"x": [0.5, 1.0]}, V="x*(gamma_plus+gamma_minus)")
        direct = self.m.sweep(V=[0.75, 1.5])
        np.testing.assert_allclose(
            found["order_parameter"], direct["order_parameter"], rtol=1e-9
        )

    def test_the_line_of_the_laser(self):
        found = self.laser.spectrum(
            "c", N=[20, 50], filter="phase", frequencies="-1:1:11", samples=9
        )
        self.assertEqual(found.values.shape, (2, 11))
        np.testing.assert_allclose(found.frequency, np.linspace(-1, 1, 11), atol=1e-12)
        self.assertAlmostEqual(found.curves[1].width, 0.1736, places=4)
        self.assertEqual(found.curves[0].correlation.dtype, complex)
        self.assertEqual(found.curves[0].tau.shape, (9,))
        self.assertEqual(found.curves[0].modes.shape[1], 3)

    def test_steady_states(self):
        found = self.laser.steady(N=[20, 50], filter="phase")
        self.assertAlmostEqual(found.where(N=50).photons[0], 91.960901, places=6)
        self.assertEqual(list(found.stability), ["stable", "stable"])

    def test_exact_lifetimes_with_slowest_modes(self):
        found = self.m.exact(V=0.75, N=[2, 4], gap=True)
        self.assertEqual(list(found.order), ["exact", "exact"])
        self.assertEqual(found.gap.shape, (2,))
        self.assertTrue(np.all(found.gap_converged == 1))

    def test_quotes_are_exact_where_that_is_cheap_and_have_bounds(self):
        found = self.m.quote(V=1, N=4)
        self.assertEqual(list(found.status), ["quoted"])
        self.assertEqual(found.method[0], "exact")
        self.assertTrue(np.all(found.lower <= found.lifetime))
        self.assertTrue(np.all(found.lifetime <= found.upper))
        self.assertEqual(found.statistical[0], 0)
        exact = self.m.exact(V=1, N=4)
        np.testing.assert_allclose(found.lifetime[0], exact.lifetime[0], rtol=1e-6)

    def test_laws_are_straight_lines_where_there_is_a_phase(self):
        found = self.m.law(V=[0.4, 0.75, 1])
        self.assertIsInstance(found, ursell.Laws)
        self.assertEqual(list(found.status), ["none", "ok", "ok"])
        self.assertTrue(np.isnan(found.lifetime_per_site[0]))
        np.testing.assert_allclose(found.lifetime_per_site[1:], [0.115, 0.13451], rtol=1e-4)
        np.testing.assert_allclose(found.intercept[1:], [-27.01, -28.32], rtol=1e-3)
        self.assertEqual(found.units["intercept"], "1/gamma_minus")
        self.assertIn("not synchronised", found.words[0])
        with self.assertRaises(ursell.InvalidInputError):
            self.m.law(V=0.4)

    def test_critical_couplings_are_where_the_stability_is_lost(self):
        found = self.m.critical(K=[-0.15, 0, 0.15], gamma_plus=0.5)
        self.assertEqual(found.coupling, "V")
        np.testing.assert_allclose(found.critical, found["critical_V"])
        # Without K the two ends of a line at gamma_plus = 1/2 meet at 3/(4 sqrt 2).
        self.assertAlmostEqual(found.where(K=0)["critical_V"][0], 0.75 / np.sqrt(2), places=6)
        self.assertEqual(found.units["critical_V"], "gamma_minus")
        self.assertEqual(found.range, (0, 10))
        curve = self.m.critical("V", from_=0.1, to=0.5, grid={"gamma_plus": "0.2:0.5:4"}, K=0)
        self.assertEqual(curve.varying, ("gamma_plus",))
        self.assertTrue(np.isnan(curve.critical[-1]))
        with self.assertRaises(ursell.InvalidInputError) as refused:
            self.m.critical(from_=3, to=1)
        self.assertIn("from_", refused.exception.what)

    @quiet
    def test_a_sweep_with_a_folder_goes_on_after_its_process_was_killed(self):
        asked = dict(K="-1:1:12", V="0.5:2:3", gamma_plus=0.5, N=50, order=2, t_end=2000, jobs=1)
        with tempfile.TemporaryDirectory() as folder:
            killed, whole = Path(folder) / "killed", Path(folder) / "whole"
            code, said = in_a_new_process(
                "import os, signal, ursell\n"
                "def heard(done, parts):\n"
                "  if done > 2: os.kill(os.getpid(), signal.SIGKILL)\n"
                f"ursell.model('one-group').sweep(**{asked}, out={str(killed)!r}, progress=heard)"
            )
            self.assertEqual(code, -signal.SIGKILL, said)
            self.assertEqual(os.listdir(killed), ["sweep.journal"])
            heard = []
            found = self.m.sweep(**asked, out=killed, progress=lambda *at: heard.append(at))
            again = self.m.sweep(**asked, out=whole)
            self.assertGreater(next(done for done, parts in heard if done), 2)
            np.testing.assert_array_equal(found["order_parameter"], again["order_parameter"])
            names = set(os.listdir(whole))
            self.assertLess({"sweep.csv", "sweep.nc", "manifest.json"}, names)
            self.assertEqual(set(os.listdir(killed)), names)
            for name in names - {"sweep.journal"}:
                self.assertEqual((killed / name).read_bytes(), (whole / name).read_bytes(), name)
            with self.assertRaises(ursell.InvalidInputError):
                self.m.sweep(V=[1, 2], out=whole)
            self.assertEqual(self.m.sweep(V=[1, 2], out=whole, fresh=True).shape, (2,))

    @quiet
    def test_a_verdict_has_sentences(self):
        found = self.m.lifetime(V=1, N=[20, 50], order=[1, 2], judge=True, exact_up_to=4)
        self.assertTrue(any("second order" in one for one in found.verdicts.sentence))

    def test_equations_can_be_read_and_taken_elsewhere(self):
        found = self.laser.equations(2, filter="phase")
        self.assertIn("truncation order 2", found.text)
        self.assertIn("\\begin", found.latex)
        self.assertEqual(found.data["order"], 2)
        self.assertIn("class", found.java)

    @quiet
    def test_a_system_integrated_here_is_the_trace(self):
        system = self.m.derive(2, N=30, V=1)
        self.assertEqual(len(system), 44)
        y, steps = system.y0, 400
        h = 4.0 / steps
        for k in range(steps):
            a = system.derivative(k * h, y)
            b = system.derivative((k + 0.5) * h, y + 0.5 * h * a)
            c = system.derivative((k + 0.5) * h, y + 0.5 * h * b)
            d = system.derivative((k + 1) * h, y + h * c)
            y = y + h / 6 * (a + 2 * b + 2 * c + d)
        trace = self.m.trace(2, N=30, V=1, t_end=4, samples=2)
        self.assertAlmostEqual(system.read(y)[0], trace.values[0, 1], places=8)
        self.assertEqual(system.read(np.stack([y, y], axis=1)).shape, (1, 2))

    @needs_xarray
    @quiet
    def test_labels(self):
        found = self.m.lifetime(V=[0.75, 1], N=[20, 50], order=[1, 2]).to_xarray()
        self.assertEqual(dict(found.sizes), {"V": 2, "N": 2, "order": 2})
        table = self.m.lifetime(V=1, N=50, order=2)
        self.assertEqual(float(found.lifetime.sel(V=1, N=50, order=2)), table.lifetime[0])
        self.assertEqual(found.lifetime.attrs["units"], "1/gamma_minus")
        self.assertEqual(str(found.status.sel(V=1, N=50, order=2).values), "measured")
        trace = self.m.trace(N=[8], V=1, exact=True, t_end=2, samples=3).to_xarray()
        self.assertEqual(trace.t.attrs["units"], "1/gamma_minus")
        self.assertEqual(trace["S+.abs"].dims, ("curve", "t"))
        sweep = self.m.sweep(V=[0, 5], gamma_plus=[0.5, 1, 2]).to_xarray()
        self.assertEqual(dict(sweep.sizes), {"V": 2, "gamma_plus": 3})
        self.assertEqual(sweep.status.dims, ("V", "gamma_plus"))
        laser = self.laser.spectrum("c", N=20, filter="phase", frequencies="-1:1:11")
        self.assertEqual(laser.to_xarray().dims, ("curve", "frequency"))

    @quiet
    def test_parameters_named_as_results_stay_apart(self):
        m = self.collide
        asked = dict(start="a = (|0>+|1>)/sqrt(2)", observable="s", set={"order": [1, 1.5]})
        found = m.lifetime(status=[3, 4], lifetime=0.5, **asked)
        self.assertEqual(found.varying, ("order", "status", "result_order"))
        self.assertEqual(list(found.result("status")), ["measured"] * 4)
        np.testing.assert_array_equal(found.trusted, found["result_lifetime"])
        self.assertEqual(found.units["result_lifetime"], "1/t")
        self.assertNotIn("lifetime", found.units)
        many = m.lifetime(status=3, set={"lifetime": [0.5, 1]}, start=asked["start"], observable="s")
        self.assertNotIn("lifetime", many.units)

    @needs_xarray
    @quiet
    def test_everything_can_be_kept_in_netcdf(self):
        try:
            import netCDF4  # noqa: F401
        except ImportError:
            self.skipTest("netCDF4 is not installed")
        m, start = self.collide, "a = (|0>+|1>)/sqrt(2)"
        short = dict(t_end=1, samples=3)
        lifetimes = m.lifetime(status=[3, 4], start=start, observable="s", set={"order": [1, 1.5]})
        shapes = {
            "trace": m.trace(status=[3, 4], observable=["t", "<|1><1|>_a"], **short),
            "start": self.m.trace(N=5, V=1, observable=["S+", "<Sz*Sz>"], exact=True, **short),
            "lifetimes": lifetimes,
            "quotes": m.quote(status=3, start=start, observable="s"),
            "steady": m.steady(status=[3, 4], observable=["s", "<|1><1|>_a"]),
            "sweep": m.sweep(set={"lifetime": [0.5, 1], "order_parameter": [0, 1]}, status=3),
            "spectra": self.m.sweep(V=[1, 4], N=10, measure="spectrum", frequencies="-1:1:5"),
            "spectrum": m.spectrum("|0><1|_a", status=[3, 4], frequencies="-1:1:5"),
            "greek": self.greek.steady(N=[3, 4]),
        }
        for name, found in shapes.items():
            with self.subTest(name):
                path = Path(self.folder.name) / (name + ".nc")
                labelled = found.to_xarray()
                labelled.to_netcdf(path)
                with xarray.open_dataset(path) as back:
                    whole = labelled if name != "spectrum" else labelled.to_dataset()
                    self.assertEqual(set(back.variables), set(whole.variables))
        trace = shapes["trace"].to_xarray()
        self.assertEqual(float(trace["order"]), 1)
        self.assertEqual(trace["_<|1><1|>_a"].long_name, "<|1><1|>_a")
        self.assertEqual(trace["result_order"].dims, ("curve",))
        self.assertEqual(trace["result_result_t"].dims, ("curve", "result_t"))
        self.assertIn("result_order_parameter", shapes["sweep"].to_xarray())
        self.assertEqual(lifetimes.to_xarray().sizes["result_order"], 1)

    @needs_xarray
    @quiet
    def test_parameters_that_follow_from_others_make_rows(self):
        found = self.m.lifetime(V=[0.75, 1], K="-0.1*V", N=[20, 50]).to_xarray()
        self.assertEqual(found.lifetime.dims, ("row",))
        self.assertEqual(found.lifetime.shape, (4,))

    def test_progress_is_heard_and_otherwise_nothing_is_printed(self):
        heard = []
        self.m.exact(V=0.75, N=[2, 4, 6, 8, 10, 12, 14], progress=lambda *at: heard.append(at))
        self.assertTrue(heard)
        self.assertTrue(all(done <= parts for done, parts in heard[1:]))

    def test_every_question_documents_and_types_its_arguments(self):
        for name, method in inspect.getmembers(ursell.Model, inspect.isfunction):
            if not name.startswith("_"):
                self.assertTrue(method.__doc__, name)
                for argument in list(inspect.signature(method).parameters.values())[1:]:
                    self.assertIsNot(argument.annotation, inspect.Parameter.empty, argument)


if __name__ == "__main__":
    unittest.main()
