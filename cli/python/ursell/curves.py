"""Curves: observables in time, spectra, and grids."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, List, Optional, Tuple, Union

import numpy as np
from numpy.typing import NDArray

from .tables import aligned, beside, orders, storable, unit, xarray

Floats = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Curve:
    """One run.

    Attributes:
        kind: ``truncated``, ``exact``, ``langevin`` or ``uncoupled``.
        size: the number of sites, ``inf`` for infinitely many; NaN where none varies.
        order: the truncation order, as text where it differs from species to species; empty where
            there is none.
        status: ``completed``, or how it ended.
        physical: whether the moments belonged to a quantum state all the time.
        physicality: the same in words, with when and where.
        words: what to try where the run ended early.
        values: one array of shape ``(t,)`` for each observable.
        errors: numerical errors (standard errors of ``langevin``), likewise.
    """

    kind: str
    size: float
    order: Union[int, str]
    status: str
    physical: bool
    physicality: str
    words: str
    values: Dict[str, Floats] = field(repr=False)
    errors: Dict[str, Floats] = field(repr=False)

    def label(self, size_name: str) -> str:
        """What tells it from the others."""
        if self.kind == "uncoupled":
            return "uncoupled"
        parts = [] if self.size != self.size else [f"{size_name}={self.size:g}"]
        parts += [f"order={self.order}"] if self.order != "" else []
        parts += [] if self.kind == "truncated" else [self.kind]
        return " ".join(parts)


@dataclass(frozen=True, eq=False, repr=False)
class Trace:
    """Observables in time.

    Attributes:
        t: times in inverse rates, shape ``(t,)``.
        values: the first observable, shape ``(curves, t)``, NaN after the end of a run.
        errors: its numerical errors, likewise.
        curves: what each row is.
        observables: all their names; ``trace[name]`` has the shape of ``values``.
        parameters: the values of all parameters but the size that varies.
        size: the name of the size that varies; empty if none does.
        time_unit: what times are counted in.
        remarks: sentences that must be said beside the numbers.
        attributes: the model, its hash, and the start, in words.
    """

    t: Floats
    values: Floats
    errors: Floats
    curves: Tuple[Curve, ...]
    observables: Tuple[str, ...]
    parameters: Dict[str, float]
    size: str
    time_unit: str
    remarks: Tuple[str, ...]
    attributes: Dict[str, str]

    def __getitem__(self, observable: str) -> Floats:
        """An observable, shape ``(curves, t)``."""
        if observable not in self.observables:
            raise KeyError(f"'{observable}' is none of {', '.join(self.observables)}")
        return np.array([curve.values[observable] for curve in self.curves])

    def curve(
        self,
        N: Optional[float] = None,
        *,
        order: Any = None,
        kind: Optional[str] = None,
    ) -> Curve:
        """The one curve of this size, order and kind; what is left out may be any.

        Raises:
            KeyError: if there is none, or there are several.
        """
        found = [
            curve
            for curve in self.curves
            if (N is None or curve.size == N)
            and (order is None or curve.order == order)
            and (kind is None or curve.kind == kind)
        ]
        if len(found) != 1:
            labels = "; ".join(curve.label(self.size) for curve in self.curves)
            raise KeyError(f"{len(found)} curves are of that kind; there are {labels}")
        return found[0]

    def to_xarray(self) -> Any:
        """An ``xarray.Dataset``: one variable for each observable, dimensions ``curve`` and ``t``.

        Names that NetCDF does not allow have an underscore before them: ``_<c'*c>``. Parameters
        keep their names; what would share one, a dimension too, has ``result_`` before its own.
        """
        t, each = beside("t", self.parameters), beside("curve", self.parameters)
        told = {
            "size": np.array([curve.size for curve in self.curves]),
            "order": orders([curve.order for curve in self.curves]),
            "kind": np.array([curve.kind for curve in self.curves], dtype=object),
            "status": np.array([curve.status for curve in self.curves], dtype=object),
            "physical": np.array([curve.physical for curve in self.curves]),
        }
        coordinates: Dict[str, Any] = {
            **self.parameters,
            t: (t, self.t, {"units": self.time_unit, "long_name": "time"}),
            each: [curve.label(self.size) for curve in self.curves],
        }
        for name, values in told.items():
            coordinates[beside(name, coordinates)] = (each, values)
        attributes = {**self.attributes, "remarks": "\n".join(self.remarks)}
        return xarray().Dataset(
            {
                storable(beside(name, coordinates)): ((each, t), self[name], {"long_name": name})
                for name in self.observables
            },
            coords=coordinates,
            attrs=attributes,
        )

    def __repr__(self) -> str:
        rows = [["", "last " + self.observables[0], "status", ""]]
        for curve in self.curves:
            own = curve.values[self.observables[0]]
            last = own[~np.isnan(own)]
            rows.append(
                [
                    curve.label(self.size) or "run",
                    f"{last[-1]:.6g}" if len(last) else "",
                    curve.status,
                    "" if curve.physical else curve.physicality.split(":")[0],
                ]
            )
        head = (
            f"Trace of {', '.join(self.observables)} in {self.attributes.get('model', '?')} at "
            f"{len(self.t)} times from {self.t[0]:g} to {self.t[-1]:g}{unit(self.time_unit)}"
        )
        return "\n".join([head, aligned(rows), *(f"  {one}" for one in self.remarks)])


@dataclass(frozen=True, eq=False)
class Line:
    """The spectrum and the correlation of one run.

    Attributes:
        size: the number of sites; NaN where none varies.
        order: the truncation order, as text where it differs from species to species, or
            ``exact``.
        status: ``ok``, or ``failed``, for which ``words`` says why.
        line: the frequency of the highest line; NaN if there is none.
        width: its full width at half maximum; NaN if there is none.
        tau: the times of the correlation, shape ``(tau,)``.
        correlation: complex, shape ``(tau,)``.
        modes: frequency, width and complex weight of each mode, shape ``(modes, 3)``, complex.
    """

    size: float
    order: Union[int, str]
    status: str
    words: str
    line: float
    width: float
    tau: Floats = field(repr=False)
    correlation: NDArray[np.complex128] = field(repr=False)
    modes: NDArray[np.complex128] = field(repr=False)


@dataclass(frozen=True, eq=False, repr=False)
class Spectrum:
    """Spectra of a two-time correlation, by the quantum regression theorem.

    Attributes:
        frequency: angular frequencies, shape ``(frequency,)``, in the unit of rates.
        values: spectra, shape ``(curves, frequency)``; NaN where none was found.
        curves: what each row is, with its correlation and its modes.
        correlation: the correlation in symbols.
        size: the name of the size that varies; empty if none does.
        rate_unit: the unit of rates; empty if all stand for themselves.
        attributes: the model, its hash, and the start, in words.
    """

    frequency: Floats
    values: Floats = field(repr=False)
    curves: Tuple[Line, ...]
    correlation: str
    size: str
    rate_unit: str
    attributes: Dict[str, str]

    def to_xarray(self) -> Any:
        """An ``xarray.DataArray`` with the dimensions ``curve`` and ``frequency``."""
        return xarray().DataArray(
            self.values,
            dims=("curve", "frequency"),
            coords={
                "frequency": ("frequency", self.frequency, {"units": self.rate_unit}),
                "size": ("curve", np.array([one.size for one in self.curves])),
                "order": ("curve", orders([one.order for one in self.curves])),
                "status": ("curve", np.array([one.status for one in self.curves], dtype=object)),
                "line": ("curve", np.array([one.line for one in self.curves])),
                "width": ("curve", np.array([one.width for one in self.curves])),
            },
            name="spectrum",
            attrs={**self.attributes, "correlation": self.correlation},
        )

    def __repr__(self) -> str:
        rows = [[self.size or "", "order", "line", "width", "status"]]
        for one in self.curves:
            numbers = [f"{x:.6g}" if x == x else "" for x in (one.size, one.line, one.width)]
            rows.append([numbers[0], str(one.order), *numbers[1:], one.words or one.status])
        return "\n".join(
            [
                f"Spectrum of {self.correlation} in {self.attributes.get('model', '?')} at "
                f"{len(self.frequency)} frequencies{unit(self.rate_unit)}",
                aligned(rows),
            ]
        )


@dataclass(frozen=True, eq=False, repr=False)
class Sweep:
    """Numbers at all points of a grid.

    Attributes:
        axes: what varies, by name, in the order of the dimensions; each of shape ``(n,)``.
        values: what was measured, by name, each of the shape of the grid; NaN where there is none.
        status: what became of each point, of the shape of the grid, of words: ``ok``,
            ``relaxing``, ``unphysical``, ``refused``, ...
        method: what gave the numbers, likewise.
        advice: one sentence where there is something to say, likewise.
        units: units by name; ``time`` stands for inverse rates.
        omega: angular frequencies of spectra, shape ``(omega,)``; empty if there are none.
        spectra: by observable, each of the shape of the grid and ``omega``.
        remarks: sentences that must be said beside the numbers.
        attributes: the model and the start, in words.
    """

    axes: Dict[str, Floats]
    values: Dict[str, Floats]
    status: NDArray[Any]
    method: NDArray[Any]
    advice: NDArray[Any]
    units: Dict[str, str]
    omega: Floats
    spectra: Dict[str, Floats]
    remarks: Tuple[str, ...]
    attributes: Dict[str, str]

    @property
    def shape(self) -> Tuple[int, ...]:
        """The shape of the grid."""
        return tuple(len(values) for values in self.axes.values())

    def __getitem__(self, name: str) -> Floats:
        """What was measured under that name, of the shape of the grid."""
        if name not in self.values:
            raise KeyError(f"'{name}' is none of {', '.join(self.values)}")
        return self.values[name]

    def to_xarray(self) -> Any:
        """An ``xarray.Dataset`` with one dimension for each axis."""
        dimensions = tuple(self.axes)
        variables: Dict[str, Any] = {
            storable(beside(name, self.axes)): (dimensions, values, {"units": self.units.get(name, "")})
            for name, values in self.values.items()
        }
        for name, words in (("status", self.status), ("method", self.method), ("advice", self.advice)):
            variables[beside(name, self.axes)] = (dimensions, words)
        coordinates: Dict[str, Any] = dict(self.axes)
        if len(self.omega):
            omega = beside("omega", self.axes)
            coordinates[omega] = self.omega
            for name, spectrum in self.spectra.items():
                variables[storable(f"spectrum {name}")] = (dimensions + (omega,), spectrum)
        return xarray().Dataset(
            variables,
            coords=coordinates,
            attrs={**self.attributes, "remarks": "\n".join(self.remarks)},
        )

    def __repr__(self) -> str:
        grid = " x ".join(f"{len(values)} {name}" for name, values in self.axes.items())
        words, counts = np.unique(self.status.astype(str), return_counts=True)
        told = ", ".join(f"{count} {word}" for word, count in zip(words, counts))
        rows: List[str] = [
            f"Sweep of {self.attributes.get('model', '?')} over {grid}: {told}",
            "  " + ", ".join(self.values),
        ]
        return "\n".join(rows + [f"  {remark}" for remark in self.remarks])
