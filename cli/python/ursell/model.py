"""A model, and the questions that can be asked of it."""

from __future__ import annotations

import os
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple, Union

from . import _answers
from ._arguments import hint, mapping, named, options, values_of, varies
from ._ask import Answer, Progress, ask, of, words
from .curves import Spectrum, Sweep, Trace
from .equations import Equations, System
from .errors import InvalidInputError
from .tables import CriticalCouplings, Laws, Lifetimes, Quotes, SteadyStates

Order = Union[int, str, Sequence[int], Mapping[str, int], None]
Value = Any


def model(name: Union[str, "os.PathLike[str]"]) -> "Model":
    """A built-in model, or one of a file.

    Args:
        name: a name such as ``"one-group"`` (``ursell models`` on the command line lists them), or
            the path of a model file.

    Raises:
        ModelError: if the file holds mistakes, each of which it shows.
        InvalidInputError: if there is no such model, nor such a file.
    """
    if not isinstance(name, (str, bytes, os.PathLike)):
        raise InvalidInputError(
            f"a model has a name or a file, and {name!r} of type {type(name).__name__} is neither",
            "give a name such as 'one-group', or the path of a model file",
        )
    return Model(os.fsdecode(name))


class Model:
    """A model. Make it by :func:`ursell.model`.

    Every question takes the parameters of the model as keywords: ``m.trace(N=100, V=0.5)``. Values
    are numbers, complex ones for complex parameters, or formulas of other parameters as text; where
    the command takes several, they are sequences, arrays, or text such as ``"0:2:21"``. Parameters
    whose names are no Python names, or those of other arguments, go into ``set``:
    ``m.trace(set={"γ₊": 0.5})``. What is left out has the model's default.

    Arguments that all questions have, and that change nothing but what they say:

    - ``filter``: the charge whose charged moments are left out;
    - ``basis``, ``max_moments``: as on the command line;
    - ``jobs``: how many runs go on at once (default: one per processor);
    - ``yes``: whether work of more than an hour is meant, which else is refused;
    - ``progress``: hears how many parts of how many are finished, as two whole numbers; silent if
      it is left out.

    Those that integrate also have ``start``, a state in the words of model files, and ``rtol``,
    ``atol``, ``growth_limit``, ``max_evaluations`` and ``integrator``.

    All raise :class:`ursell.InvalidInputError` for what makes no sense, and
    :class:`ursell.ComputationError` if nothing was found.

    Attributes:
        name: its short name.
        title: its name for people.
        hash: what changes with its mathematics.
        parameters: the defaults of all parameters by name; complex ones as ``g.re`` and ``g.im``.
        sizes: the names of those that are numbers of sites.
        species: numbers of levels by species; ``inf`` for modes.
        observables: their names, the order parameter first.
        charges: the names of conserved charges, for ``filter``.
        rate_unit: the parameter in whose unit rates are counted.
    """

    name: str
    title: str
    hash: str
    parameters: Dict[str, float]
    sizes: Tuple[str, ...]
    species: Dict[str, float]
    observables: Tuple[str, ...]
    charges: Tuple[str, ...]
    rate_unit: str

    def __init__(self, name: str) -> None:
        self._typed = name
        ask("model", words({"model": name}), self._describe)

    def _describe(self, answer: Answer) -> None:
        names = answer.words("parameter.name")
        kinds = answer.words("parameter.kind")
        self.name = answer.word("name")
        self.title = answer.word("title")
        self.hash = answer.word("hash")
        self.rate_unit = answer.word("rate_unit")
        self.parameters = dict(zip(names, map(float, answer.numbers("parameter.value"))))
        self.sizes = tuple(name for name, kind in zip(names, kinds) if kind == "size")
        self.species = dict(
            zip(answer.words("species.name"), map(float, answer.numbers("species.levels")))
        )
        self.observables = tuple(answer.words("observable"))
        self.charges = tuple(answer.words("charge"))

    def __repr__(self) -> str:
        values = ", ".join(f"{name}={value:g}" for name, value in self.parameters.items())
        return f"ursell.model({self._typed!r}): {self.title}; {values}"

    def equations(
        self,
        order: Order = 2,
        *,
        filter: Optional[str] = None,
        basis: Optional[str] = None,
        max_moments: Optional[int] = None,
    ) -> Equations:
        """The equations of motion at a truncation order, to read.

        Args:
            order: the truncation order, or one for each species, ``{"atom": 2, "c": 3}``.
        """
        asked = dict(order=order, filter=filter, basis=basis, max_moments=max_moments)

        def form(name: str) -> str:
            listed = words({"model": self._typed, "format": name, **asked})
            found: str = ask("equations", listed, lambda answer: answer.word(name))
            return found

        return Equations(form("text"), form)

    def derive(
        self,
        order: Order = 2,
        *,
        observable: Union[str, Sequence[str], None] = None,
        start: Optional[str] = None,
        t_start: Optional[float] = None,
        filter: Optional[str] = None,
        basis: Optional[str] = None,
        max_moments: Optional[int] = None,
        set: Optional[Mapping[str, Value]] = None,
        **parameters: Value,
    ) -> System:
        """Derives the equations of one order and size, with numbers in place of parameters.

        Returns:
            a system whose ``derivative`` can be given to any solver, and whose ``read`` makes
            observables of what that finds.
        """
        asked = dict(
            order=order,
            observable=observable,
            start=start,
            t_start=t_start,
            filter=filter,
            basis=basis,
            max_moments=max_moments,
        )
        listed = self._options(asked, set, parameters)
        result: System = ask("system", listed, _answers.system)
        return result

    def trace(
        self,
        order: Order = None,
        *,
        observable: Union[str, Sequence[str], None] = None,
        t_end: Optional[float] = None,
        samples: Optional[int] = None,
        t_start: Optional[float] = None,
        start: Optional[str] = None,
        exact: bool = False,
        cut: Union[int, Mapping[str, int], None] = None,
        max_memory: Optional[str] = None,
        method: Optional[str] = None,
        seed: Optional[int] = None,
        trajectories: Optional[int] = None,
        precision: Optional[float] = None,
        filter: Optional[str] = None,
        basis: Optional[str] = None,
        max_moments: Optional[int] = None,
        rtol: Optional[float] = None,
        atol: Optional[float] = None,
        growth_limit: Optional[float] = None,
        max_evaluations: Optional[float] = None,
        integrator: Optional[str] = None,
        jobs: Optional[int] = None,
        yes: bool = False,
        progress: Optional[Progress] = None,
        set: Optional[Mapping[str, Value]] = None,
        **parameters: Value,
    ) -> Trace:
        """Observables in time: one run for each order and size, and one without coupling.

        Args:
            order: one truncation order or several; default 2.
            observable: one name or several, or expectation values such as ``"<c'*c>"``; default:
                the model's first.
            t_end: the last time, in inverse rates.
            samples: the number of equally spaced times.
            t_start: the time of the start.
            exact: whether the exact curve of every finite size stands beside the others.
            cut: up to how many quanta of modes exact curves go.
            max_memory: how much memory exact curves may take, such as ``"4G"``.
            method: ``"langevin"`` for curves of the Langevin equation, with ``seed``,
                ``trajectories`` and ``precision``.

        Returns:
            times of shape ``(t,)`` and values of shape ``(curves, t)``.
        """
        result: Trace = self._run("trace", locals(), _answers.trace)
        return result

    def lifetime(
        self,
        order: Order = None,
        *,
        observable: Optional[str] = None,
        t_end: Optional[float] = None,
        t_start: Optional[float] = None,
        start: Optional[str] = None,
        judge: bool = False,
        exact: bool = False,
        exact_up_to: Optional[int] = None,
        filter: Optional[str] = None,
        basis: Optional[str] = None,
        max_moments: Optional[int] = None,
        rtol: Optional[float] = None,
        atol: Optional[float] = None,
        growth_limit: Optional[float] = None,
        max_evaluations: Optional[float] = None,
        integrator: Optional[str] = None,
        jobs: Optional[int] = None,
        yes: bool = False,
        progress: Optional[Progress] = None,
        set: Optional[Mapping[str, Value]] = None,
        **parameters: Value,
    ) -> Lifetimes:
        """Coherence lifetimes: when the order parameter has fallen to 1/e of its start.

        Args:
            order: one truncation order or several; default 2, with ``judge`` 1 to 4.
            observable: what is followed as the order parameter; default: the model's first.
            t_end: how long runs go on at most; what lives longer is censored.
            judge: whether to say how far to trust each order, and what can be quoted.
            exact: whether exact lifetimes of small systems stand beside the others.
            exact_up_to: up to which size systems are solved exactly; default: what costs little.

        Returns:
            one row for each parameter point, order and size.
        """
        result: Lifetimes = self._run("lifetime", locals(), _answers.lifetimes)
        return result

    def quote(
        self,
        order: Order = None,
        *,
        observable: Optional[str] = None,
        t_end: Optional[float] = None,
        start: Optional[str] = None,
        method: Optional[str] = None,
        precision: Optional[float] = None,
        seed: Optional[int] = None,
        trajectories: Optional[int] = None,
        filter: Optional[str] = None,
        basis: Optional[str] = None,
        max_moments: Optional[int] = None,
        rtol: Optional[float] = None,
        atol: Optional[float] = None,
        growth_limit: Optional[float] = None,
        max_evaluations: Optional[float] = None,
        integrator: Optional[str] = None,
        jobs: Optional[int] = None,
        yes: bool = False,
        progress: Optional[Progress] = None,
        set: Optional[Mapping[str, Value]] = None,
        **parameters: Value,
    ) -> Quotes:
        """Lifetimes to quote, with error bars, by the method that fits each size.

        Args:
            method: the one method to use; default: whatever fits.
            precision: the relative standard error that is aimed at.
            seed: of random numbers.
            trajectories: how many are sampled, instead of a precision.

        Returns:
            one row for each parameter point and size; where there is no number, bounds.
        """
        given = dict(locals())
        given["quote"] = True
        result: Quotes = self._run("lifetime", given, _answers.quotes)
        return result

    def exact(
        self,
        *,
        observable: Optional[str] = None,
        t_end: Optional[float] = None,
        t_start: Optional[float] = None,
        start: Optional[str] = None,
        gap: bool = False,
        cut: Union[int, Mapping[str, int], None] = None,
        max_memory: Optional[str] = None,
        rtol: Optional[float] = None,
        jobs: Optional[int] = None,
        yes: bool = False,
        progress: Optional[Progress] = None,
        set: Optional[Mapping[str, Value]] = None,
        **parameters: Value,
    ) -> Lifetimes:
        """Lifetimes of small systems, without any truncation.

        Args:
            gap: whether to find the slowest decaying mode, too.
            cut: up to how many quanta modes are kept; default: until the answer stands still.
            max_memory: what more memory is refused, such as ``"4G"``.

        Returns:
            one row for each parameter point and size, whose order is ``exact``.
        """
        result: Lifetimes = self._run("exact", locals(), _answers.lifetimes)
        return result

    def law(
        self,
        *,
        observable: Optional[str] = None,
        intercept: bool = False,
        filter: Optional[str] = None,
        basis: Optional[str] = None,
        max_moments: Optional[int] = None,
        yes: bool = False,
        progress: Optional[Progress] = None,
        set: Optional[Mapping[str, Value]] = None,
        **parameters: Value,
    ) -> Laws:
        """The exact lifetime at large N, from the diffusion of the synchronised phase.

        Args:
            observable: what is followed as the order parameter; default: the model's first.
            intercept: whether to find the intercept also where that may take minutes.

        Returns:
            one row for each parameter point.
        """
        result: Laws = self._run("law", locals(), _answers.laws, sizes=())
        return result

    def critical(
        self,
        coupling: Optional[str] = None,
        *,
        from_: Optional[float] = None,
        to: Optional[float] = None,
        observable: Optional[str] = None,
        grid: Optional[Mapping[str, Value]] = None,
        basis: Optional[str] = None,
        max_moments: Optional[int] = None,
        jobs: Optional[int] = None,
        yes: bool = False,
        progress: Optional[Progress] = None,
        set: Optional[Mapping[str, Value]] = None,
        **parameters: Value,
    ) -> CriticalCouplings:
        """Critical couplings: where the mean-field state without phase loses its stability.

        Args:
            coupling: whose critical value is wanted; default: the model's first interaction.
            from_: the smallest value looked at; default 0.
            to: the largest; default 10.
            observable: what is followed as the order parameter; default: the model's first.
            grid: the one parameter that makes a curve, ``{"gamma_plus": "log:0.01:100:255"}``.

        Returns:
            one row for each parameter point.
        """
        result: CriticalCouplings = self._run("critical", locals(), _answers.critical, sizes=())
        return result

    def spectrum(
        self,
        operator: Optional[str] = None,
        order: Order = None,
        *,
        later: Optional[str] = None,
        earlier: Optional[str] = None,
        sites: Optional[str] = None,
        correlation: Optional[str] = None,
        closure: Optional[str] = None,
        frequencies: Value = None,
        method: Optional[str] = None,
        at: Optional[float] = None,
        tau_end: Optional[float] = None,
        samples: Optional[int] = None,
        exact: bool = False,
        cut: Union[int, Mapping[str, int], None] = None,
        max_memory: Optional[str] = None,
        start: Optional[str] = None,
        filter: Optional[str] = None,
        basis: Optional[str] = None,
        max_moments: Optional[int] = None,
        rtol: Optional[float] = None,
        atol: Optional[float] = None,
        growth_limit: Optional[float] = None,
        max_evaluations: Optional[float] = None,
        integrator: Optional[str] = None,
        jobs: Optional[int] = None,
        yes: bool = False,
        progress: Optional[Progress] = None,
        set: Optional[Mapping[str, Value]] = None,
        **parameters: Value,
    ) -> Spectrum:
        """Spectra and two-time correlations <A'(t+tau) A(t)> in the steady state.

        Args:
            operator: A, such as ``"c"`` or ``"sum Sm_A"``; or two, ``later`` and ``earlier``.
            frequencies: where the spectrum is wanted, as values or text ``"-2:2:401"``; default:
                where its lines are.
            correlation: what is made of the correlation, such as ``"g2"``.
            at: from which time of a run on, instead of in the steady state.
            tau_end: the last tau of correlations; default: when they have decayed.
            samples: the number of equally spaced taus.
            exact: whether the exact curve of every size stands beside the others.

        Returns:
            frequencies of shape ``(frequency,)`` and spectra of shape ``(curves, frequency)``.
        """
        result: Spectrum = self._run("spectrum", locals(), _answers.spectrum)
        return result

    def steady(
        self,
        order: Order = None,
        *,
        observable: Union[str, Sequence[str], None] = None,
        grid: Optional[Mapping[str, Value]] = None,
        only_reached: bool = False,
        exact: bool = False,
        cut: Union[int, Mapping[str, int], None] = None,
        max_memory: Optional[str] = None,
        start: Optional[str] = None,
        filter: Optional[str] = None,
        basis: Optional[str] = None,
        max_moments: Optional[int] = None,
        rtol: Optional[float] = None,
        atol: Optional[float] = None,
        growth_limit: Optional[float] = None,
        max_evaluations: Optional[float] = None,
        integrator: Optional[str] = None,
        jobs: Optional[int] = None,
        yes: bool = False,
        progress: Optional[Progress] = None,
        set: Optional[Mapping[str, Value]] = None,
        **parameters: Value,
    ) -> SteadyStates:
        """Steady states, stable or not, and the branches that they belong to.

        Args:
            observable: what is read of each state; default: all that the model names.
            grid: the one parameter along which branches are followed, ``{"F": "0.1:2:96"}``.
            only_reached: whether to look for the state that the start reaches alone.
            exact: whether the exact state of every finite size stands beside the others.

        Returns:
            one row for each state.
        """
        result: SteadyStates = self._run("steady", locals(), _answers.steady)
        return result

    def sweep(
        self,
        order: Order = None,
        *,
        measure: Union[str, Sequence[str], None] = None,
        t_end: Optional[float] = None,
        samples: Optional[int] = None,
        average: Union[int, str, None] = None,
        vanishing: Optional[float] = None,
        frequencies: Optional[str] = None,
        critical: Optional[str] = None,
        method: Optional[str] = None,
        check: Optional[int] = None,
        out: Union[str, "os.PathLike[str]", None] = None,
        fresh: bool = False,
        start: Optional[str] = None,
        filter: Optional[str] = None,
        basis: Optional[str] = None,
        max_moments: Optional[int] = None,
        rtol: Optional[float] = None,
        atol: Optional[float] = None,
        growth_limit: Optional[float] = None,
        max_evaluations: Optional[float] = None,
        integrator: Optional[str] = None,
        jobs: Optional[int] = None,
        yes: bool = False,
        progress: Optional[Progress] = None,
        set: Optional[Mapping[str, Value]] = None,
        grid: Optional[Mapping[str, Value]] = None,
        **parameters: Value,
    ) -> Sweep:
        """Numbers at all points of a grid.

        Parameters and sizes with several values are the axes, in the order in which they are given;
        the last changes fastest. What has one value is fixed, and formulas follow. Long sweeps want
        ``out``: what is finished is kept there, and the same call goes on from it.

        Args:
            order: one truncation order or several, which are the first axis then; default 1, or 2
                where a size is finite.
            measure: what is measured, such as ``["order-parameter", "lifetime"]``.
            out: a folder for the files that ``ursell sweep`` writes, the same to the last byte.
                Finished lines are kept in its ``sweep.journal`` at once: after an interruption, or
                the death of the process, the same call (or command) goes on from there.
            fresh: whether to forget what an earlier sweep left in ``out``, and begin anew.
            grid: further axes, whose names need be no parameters: ``grid={"x": [0, 1]}`` with
                ``V="2*x"``.

        Returns:
            arrays of the shape of the grid, and a status for each point.
        """
        given = dict(locals())
        axes: Dict[str, Value] = {}
        fixed: Dict[str, Value] = {}
        for name, value in values_of(self.parameters, set, parameters).items():
            (axes if varies(value) else fixed)[name] = value
        mapping("grid", grid)
        for name, value in (grid or {}).items():
            if name in axes or name in fixed:
                raise InvalidInputError(f"{name} is given twice", "give it once")
            axes[name] = value
        given.update(grid=axes, set=fixed, parameters={})
        listed = self._options(named(given), None, {})
        listed += [f"--grid={name}={of(name, value)}" for name, value in axes.items()]
        listed += [f"--set={name}={of(name, value)}" for name, value in fixed.items()]
        try:
            result: Sweep = ask("sweep", listed, _answers.sweep, progress)
        except InvalidInputError as error:
            hint(error, self.parameters, {**given, "parameters": parameters})
            raise
        return result

    def _run(
        self,
        question: str,
        given: Mapping[str, Any],
        make: Any,
        sizes: Optional[Tuple[str, ...]] = None,
    ) -> Any:
        """Asks.

        Args:
            sizes: the parameters that the question takes as sizes; default: all that are.
        """
        listed = self._options(named(given), given.get("set"), given["parameters"], sizes)
        mapping("grid", given.get("grid"))
        grid = given.get("grid") or {}
        listed += [f"--grid={name}={of(name, value)}" for name, value in grid.items()]
        try:
            return ask(question, listed, make, given.get("progress"))
        except InvalidInputError as error:
            hint(error, self.parameters, given)
            raise

    def _options(
        self,
        asked: Mapping[str, Any],
        further: Optional[Mapping[str, Value]],
        parameters: Mapping[str, Value],
        sizes: Optional[Tuple[str, ...]] = None,
    ) -> List[str]:
        values = values_of(self.parameters, further, parameters)
        return options(self._typed, self.sizes if sizes is None else sizes, asked, values)


__all__ = ["Model", "model"]
