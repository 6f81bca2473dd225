"""Makes results of answers."""

from __future__ import annotations

import warnings
from typing import Any, Container, Dict, Iterable

import numpy as np

from ._ask import Answer
from .curves import Curve, Line, Spectrum, Sweep, Trace
from .equations import System
from .errors import UnphysicalWarning
from .tables import (
    PARAMETER,
    CriticalCouplings,
    Laws,
    Lifetimes,
    Quotes,
    SteadyStates,
    Verdicts,
    order_of,
    split,
)

_TIMES = (
    "lifetime", "error", "lifetime_uncoupled", "last_time", "statistical", "systematic", "lower", "upper",
    "lifetime_per_site", "intercept", "decay_intercept",
)
_RATES = (
    "gap", "frequency", "growth_rate", "growth_frequency", "relaxation_rate", "frequency_shift",
)


def _attributes(answer: Answer) -> Dict[str, str]:
    return {name: answer.word(name) for name in ("model", "hash", "start") if answer.word(name)}


def _time_unit(answer: Answer) -> str:
    unit = answer.word("rate_unit")
    return f"1/{unit}" if unit else ""


def _warn(count: int, of: int, what: str, where: str) -> None:
    """Numbers that must not pass for sound ones are told."""
    if count:
        warnings.warn(
            f"{count} of {of} {what} come from truncated moments that belonged to no quantum state:"
            f" see {where}",
            UnphysicalWarning,
            stacklevel=6,
        )


def system(answer: Answer) -> System:
    return System(
        tuple(answer.words("moment")),
        tuple(answer.words("part")),
        answer.numbers("y0"),
        float(answer.numbers("t0")[0]),
        tuple(answer.words("observable")),
        {name: float(value[0]) for name, value in answer.columns(PARAMETER).items()},
        _attributes(answer),
        answer.java.system(),
    )


def trace(answer: Answer) -> Trace:
    t = answer.numbers("t")
    names = answer.words("observable")
    columns = answer.columns("curve.")
    count = len(columns["kind"])
    values = answer.numbers("values").reshape(len(names), count, len(t))
    errors = answer.numbers("errors").reshape(len(names), count, len(t))
    curves = tuple(
        Curve(
            columns["kind"][k],
            float(columns["size"][k]),
            order_of(columns["order"][k]),
            columns["status"][k],
            bool(columns["physical"][k]),
            columns["physicality"][k],
            columns["words"][k],
            {name: values[r, k] for r, name in enumerate(names)},
            {name: errors[r, k] for r, name in enumerate(names)},
        )
        for k in range(count)
    )
    _warn(sum(not one.physical for one in curves), count, "curves", "'curves'")
    return Trace(
        t,
        values[0],
        errors[0],
        curves,
        tuple(names),
        {name: float(value[0]) for name, value in answer.columns(PARAMETER).items()},
        answer.word("size"),
        _time_unit(answer),
        answer.remarks(),
        _attributes(answer),
    )


def _table(answer: Answer, prefix: str, kind: Any, **more: Any) -> Any:
    columns, fixed, varying = split(answer.columns(prefix), answer.word("size"))
    rates = answer.word("rate_unit")
    known = {**columns, **fixed}
    units = _units(_TIMES, _time_unit(answer), known)
    units.update(_units(_RATES, rates, known))
    return kind(
        columns,
        fixed,
        varying,
        {name: unit for name, unit in units.items() if unit and name in columns},
        answer.remarks(),
        _attributes(answer),
        **more,
    )


def _units(names: Iterable[str], unit: str, known: Container[str]) -> Dict[str, str]:
    """Units of results, and not of the parameters or observables that have their names."""
    units = {}
    for name in names:
        while f"result_{name}" in known:
            name = f"result_{name}"
        units[name] = unit
    return units


def lifetimes(answer: Answer) -> Lifetimes:
    found = _lifetimes(answer)
    physical = found.result("physical")
    _warn(int(np.sum(~physical)), len(physical), "lifetimes", "the column 'status'")
    return found


def _lifetimes(answer: Answer) -> Lifetimes:
    verdicts = _table(answer, "verdict.", Verdicts) if answer.columns("verdict.") else None
    quoted = _table(answer, "quote.", Quotes) if answer.columns("quote.") else None
    result: Lifetimes = _table(
        answer, "lifetime.", Lifetimes, verdicts=verdicts, quotes=quoted
    )
    return result


def quotes(answer: Answer) -> Quotes:
    result: Quotes = _table(answer, "quote.", Quotes, lifetimes=_lifetimes(answer))
    return result


def laws(answer: Answer) -> Laws:
    result: Laws = _table(answer, "law.", Laws)
    return result


def critical(answer: Answer) -> CriticalCouplings:
    coupling = answer.word("coupling")
    result: CriticalCouplings = _table(
        answer,
        "critical.",
        CriticalCouplings,
        coupling=coupling,
        range=(float(answer.numbers("from")[0]), float(answer.numbers("to")[0])),
    )
    unit = answer.word("rate_unit")
    if unit:
        result.units[f"critical_{coupling}"] = unit
    return result


def spectrum(answer: Answer) -> Spectrum:
    frequency = answer.numbers("frequency")
    columns = answer.columns("curve.")
    correlations = answer.columns("correlation.")
    modes = answer.columns("mode.")
    lines = []
    for k in range(len(columns["order"])):
        own = correlations["curve"] == k if correlations else np.zeros(0, dtype=bool)
        mine = modes["curve"] == k if modes else np.zeros(0, dtype=bool)
        lines.append(
            Line(
                float(columns["size"][k]),
                order_of(columns["order"][k]),
                columns["status"][k],
                columns["words"][k],
                float(columns["line"][k]),
                float(columns["width"][k]),
                correlations["tau"][own] if correlations else np.zeros(0),
                correlations["re"][own] + 1j * correlations["im"][own]
                if correlations
                else np.zeros(0, dtype=complex),
                np.stack(
                    [
                        modes["frequency"][mine].astype(complex),
                        modes["width"][mine].astype(complex),
                        modes["weight_re"][mine] + 1j * modes["weight_im"][mine],
                    ],
                    axis=1,
                )
                if modes
                else np.zeros((0, 3), dtype=complex),
            )
        )
    return Spectrum(
        frequency,
        answer.numbers("spectrum").reshape(len(lines), len(frequency)),
        tuple(lines),
        answer.word("correlation"),
        answer.word("size"),
        answer.word("rate_unit"),
        _attributes(answer),
    )


def steady(answer: Answer) -> SteadyStates:
    fields, fixed, varying = split(answer.columns("state."), answer.word("size"))
    result = SteadyStates(
        fields,
        fixed,
        varying,
        _units(_RATES, answer.word("rate_unit"), fields) if answer.word("rate_unit") else {},
        answer.remarks(),
        _attributes(answer),
    )
    status = result.result("status")
    _warn(int(np.sum(status == "unphysical")), len(status), "states", "the column 'status'")
    return result


def sweep(answer: Answer) -> Sweep:
    names = answer.words("axis")
    axes = {name: answer.numbers("axis." + name) for name in names}
    shape = tuple(len(values) for values in axes.values())
    columns = answer.words("column")
    omega = answer.numbers("omega") if "omega" in answer.columns("") else np.zeros(0)
    spectra: Dict[str, Any] = {}
    if len(omega):
        observed = answer.words("spectrum.observable")
        every = answer.numbers("spectrum").reshape(shape + (len(observed), len(omega)))
        spectra = {name: every[..., r, :] for r, name in enumerate(observed)}
    status = np.array(answer.words("status"), dtype=object).reshape(shape)
    unphysical = np.array([str(one).endswith("unphysical") for one in status.ravel()])
    _warn(int(unphysical.sum()), status.size, "points", "'status'")
    return Sweep(
        axes,
        {name: answer.numbers("value." + name).reshape(shape) for name in columns},
        status,
        np.array(answer.words("method"), dtype=object).reshape(shape),
        np.array(answer.words("advice"), dtype=object).reshape(shape),
        dict(zip(columns, answer.words("unit"))),
        omega,
        spectra,
        answer.remarks(),
        _attributes(answer),
    )
