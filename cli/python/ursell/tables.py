"""Tables of columns: what lifetimes, quotations, steady states and verdicts are."""

from __future__ import annotations

import math
import re
import unicodedata
from dataclasses import dataclass, field, replace
from typing import (
    Any, Container, Dict, Iterable, Iterator, List, Mapping, Sequence, Tuple, TypeVar, Union,
)

import numpy as np
from numpy.typing import NDArray

from .errors import UrsellError

Rows = TypeVar("Rows", bound="Table")

_ROWS = 24
_NOT_SHOWN = (
    "words", "physicality", "physical", "error", "last_time", "amplitude0", "gap_residual",
    "gap_converged", "residual", "growth_frequency",
)


def xarray() -> Any:
    """The library xarray, if it is there."""
    try:
        import xarray as library
    except ImportError:
        raise UrsellError(
            "labelled arrays need the library xarray, which is not installed",
            "install it, or use the NumPy arrays of the result",
        ) from None
    return library


def storable(name: str) -> str:
    """A name as NetCDF allows it, the same as in ``sweep.nc``: ``_<c'*c>`` for ``<c'*c>``."""
    plain = re.sub(r"[/\x00-\x1f\x7f]", "_", unicodedata.normalize("NFC", name)).rstrip()
    return plain if re.match(r"[A-Za-z0-9_\x80-\U0010ffff]", plain) else "_" + plain


def beside(name: str, taken: Container[str]) -> str:
    """The name of a result beside others, which keep theirs: ``result_t`` where one is ``t``."""
    while name in taken:
        name = f"result_{name}"
    return name


@dataclass(frozen=True, eq=False)
class Table:
    """Columns of equal length, one row for each run.

    Attributes:
        columns: arrays by name, all of shape ``(rows,)``: ``float`` for numbers, with NaN where
            there is none, and ``object`` for words such as statuses.
        parameters: the values of parameters that are the same in every row.
        varying: the columns that say where a row belongs: parameters, size, order.
        units: units by column, such as ``"1/gamma_minus"``.
        remarks: sentences that must be said beside the numbers.
        attributes: the model, its hash, and the start, in words.
    """

    columns: Dict[str, NDArray[Any]]
    parameters: Dict[str, float] = field(default_factory=dict)
    varying: Tuple[str, ...] = ()
    units: Dict[str, str] = field(default_factory=dict)
    remarks: Tuple[str, ...] = ()
    attributes: Dict[str, str] = field(default_factory=dict)

    def __getitem__(self, name: str) -> NDArray[Any]:
        """The column of that name, shape ``(rows,)``."""
        return self.columns[name]

    def result(self, name: str) -> NDArray[Any]:
        """The column of a result, also where a parameter or an observable has its name:
        ``result("status")``.
        """
        while f"result_{name}" in self.columns:
            name = f"result_{name}"
        return self.columns[name]

    def __getattr__(self, name: str) -> NDArray[Any]:
        columns = self.__dict__.get("columns", {})
        if name in columns:
            found: NDArray[Any] = columns[name]
            return found
        raise AttributeError(f"there is no column '{name}' among {', '.join(columns)}")

    def __dir__(self) -> List[str]:
        return [*super().__dir__(), *self.columns]

    def __len__(self) -> int:
        return len(next(iter(self.columns.values()), ()))

    def __iter__(self) -> Iterator[Dict[str, Any]]:
        """The rows, each as a dictionary."""
        for k in range(len(self)):
            yield {name: values[k] for name, values in self.columns.items()}

    def where(self: Rows, **values: Any) -> Rows:
        """The rows in which columns have these values, for example ``where(N=100, order=2)``.

        What belongs to the table as a whole, such as ``verdicts``, stays as it is.
        """
        kept = np.ones(len(self), dtype=bool)
        for name, value in values.items():
            if name in self.columns:
                kept &= self.columns[name] == value
            elif name in self.parameters:
                kept &= self.parameters[name] == value
            else:
                raise KeyError(name)
        columns = {name: column[kept] for name, column in self.columns.items()}
        return replace(self, columns=columns)

    def to_xarray(self) -> Any:
        """An ``xarray.Dataset`` with one dimension for each thing that varies.

        Names that NetCDF does not allow have an underscore before them, as in ``sweep.nc``. Where
        rows form no whole grid, as where a parameter follows from another, there is one
        dimension ``row``.
        """
        places = [_different(self.columns[name]) for name in self.varying]
        cells = int(np.prod([len(one) for one in places])) if places else 1
        keys = set(zip(*(self.columns[name] for name in self.varying)))
        whole = cells == len(self) == (len(keys) if self.varying else 1)
        library = xarray()
        attributes = {**self.attributes, "remarks": "\n".join(self.remarks)}
        if not whole:
            columns = {name: _storable(values) for name, values in self.columns.items()}
            found = library.Dataset(
                {name: ("row", values) for name, values in columns.items()}, attrs=attributes
            )
            found = found.set_coords([name for name in self.varying])
        else:
            index = tuple(
                np.array([list(one).index(value) for value in self.columns[name]], dtype=np.intp)
                for one, name in zip(places, self.varying)
            )
            shape = tuple(len(one) for one in places)
            labels = dict(zip(self.varying, map(_storable, places)))
            found = library.Dataset(coords=labels, attrs=attributes)
            for name, values in self.columns.items():
                if name not in self.varying:
                    grid = np.empty(shape, dtype=values.dtype)
                    grid[index] = values if shape else values[0]
                    found[name] = (self.varying, _storable(grid))
        found = found.assign_coords(self.parameters)
        for name, measured in self.units.items():
            if name in found.variables and measured:
                found[name].attrs["units"] = measured
        names = {str(one): storable(str(one)) for one in found.variables}
        return found.rename({name: own for name, own in names.items() if own != name})

    def __repr__(self) -> str:
        shown = [name for name in self.columns if name not in _NOT_SHOWN]
        rows = [
            [name + unit(self.units.get(name, "")) for name in shown]
        ]
        for k in range(min(len(self), _ROWS)):
            rows.append([_cell(self.columns[name][k]) for name in shown])
        text = aligned(rows)
        if len(self) > _ROWS:
            text += f"\n... {len(self)} rows in all"
        fixed = ", ".join(f"{name} = {value:g}" for name, value in self.parameters.items())
        return "\n".join(
            [f"{type(self).__name__} of {self.attributes.get('model', '?')}: {fixed}", text]
            + [f"  {remark}" for remark in self.remarks]
        )


def _different(values: NDArray[Any]) -> NDArray[Any]:
    """Each value once: numbers rising, words in the order in which they come."""
    if values.dtype == object:
        return np.array(list(dict.fromkeys(values)), dtype=object)
    return np.unique(values)


def _storable(values: NDArray[Any]) -> NDArray[Any]:
    """Numbers as they are, and words as text: a label is one or the other."""
    return values.astype(str) if values.dtype == object else values


def _cell(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, (bool, np.bool_)):
        return "yes" if value else "no"
    return "" if value != value else f"{value:.6g}"


def unit(name: str) -> str:
    """A unit behind what it belongs to; nothing if there is none."""
    return f" [{name}]" if name else ""


def aligned(rows: Sequence[Sequence[str]]) -> str:
    """Cells in columns of equal width."""
    widths = [max(map(len, column)) for column in zip(*rows)]
    lines = ["  ".join(cell.rjust(width) for cell, width in zip(row, widths)) for row in rows]
    return "\n".join("  " + line.rstrip() for line in lines)


PARAMETER = "parameter."
VALUE = "value."


def order_of(text: str) -> Union[int, str]:
    """An order as a number where it is one for all species."""
    return int(text) if text.isdigit() else text


def orders(
    each: Sequence[Union[int, str]], mixed: "np.dtype[Any]" = np.dtype(str)
) -> NDArray[Any]:
    """Truncation orders as whole numbers if all are; else as they are, or as text to be labels."""
    whole = all(isinstance(order, int) for order in each)
    return np.array(each, dtype=int if whole else mixed)


def split(
    columns: Mapping[str, NDArray[Any]], size: str
) -> Tuple[Dict[str, NDArray[Any]], Dict[str, float], Tuple[str, ...]]:
    """Parameters that vary stay columns, and the others become values.

    Args:
        columns: as Java names them, with parameters behind ``parameter.`` and observables behind
            ``value.``, since both may be called as results.
        size: what the column of sizes is to be called; empty if none varies.

    Returns:
        the columns, what is the same in all of them, and what tells rows apart.
    """
    kept: Dict[str, NDArray[Any]] = {}
    fixed: Dict[str, float] = {}
    varying: List[str] = []
    names = _names(columns, size)
    results: Dict[str, NDArray[Any]] = {}
    for name, values in columns.items():
        if name.startswith(PARAMETER):
            own = name[len(PARAMETER) :]
            if len(values) and np.all(values == values[0]):
                if own != size:
                    fixed[own] = float(values[0])
            else:
                kept[own] = values
                varying.append(own)
        elif name == "size":
            if size:
                kept[size] = values
                if size not in varying:
                    varying.append(size)
        elif name == "order":
            own = names[name]
            kept[own] = orders([order_of(text) for text in values], np.dtype(object))
            varying.append(own)
        else:
            results[names[name]] = values.astype(bool) if name == "physical" else values
    kept.update(results)
    return kept, fixed, tuple(varying)


def _names(columns: Iterable[str], size: str) -> Dict[str, str]:
    """What columns besides parameters are to be called, no two of them alike.

    A model gives its parameters and its observables names, which may be those of results: parameters
    come first, then observables.
    """
    names: Dict[str, str] = {}
    taken = {name[len(PARAMETER) :] for name in columns if name.startswith(PARAMETER)}
    taken.add(size)
    others = [name for name in columns if not name.startswith(PARAMETER) and name != "size"]
    for name in sorted(others, key=lambda name: not name.startswith(VALUE)):
        plain = name[len(VALUE) :] if name.startswith(VALUE) else name
        names[name] = beside(plain, taken)
        taken.add(names[name])
    return names


@dataclass(frozen=True, eq=False, repr=False)
class Lifetimes(Table):
    """Coherence lifetimes, one row for each parameter point, order and size.

    Columns besides parameters, size and order: ``lifetime`` (NaN where there is none), ``error``
    (the numerical one), ``status`` (``measured``, ``censored``, ..., with ``_unphysical`` where the
    truncated moments belonged to no quantum state), ``amplitude0``, ``lifetime_uncoupled``,
    ``last_time``, ``physical``, ``words`` and ``physicality``; with slowest modes ``gap``,
    ``gap_residual`` and ``gap_converged``. Times are in inverse rates.

    Attributes:
        verdicts: with ``judge=True``, sentences on how far to trust each order.
        quotes: with ``judge=True``, what can be quoted; None where that is refused, for which
            ``remarks`` give the reason.
    """

    verdicts: Any = None
    quotes: Any = None

    @property
    def trusted(self) -> NDArray[Any]:
        """The lifetimes with NaN for all but those that were measured on physical moments."""
        sound = self.result("status") == "measured"
        found: NDArray[Any] = np.where(sound, self.result("lifetime"), np.nan)
        return found


@dataclass(frozen=True, eq=False, repr=False)
class Quotes(Table):
    """Lifetimes to quote, with error bars, one row for each parameter point and size.

    Columns besides parameters and size: ``lifetime``, ``statistical`` (one standard error),
    ``systematic``, ``lower``, ``upper``, ``method``, ``status`` (``quoted``, or ``bracketed`` where
    there is no number but bounds) and ``words``, the reasons.

    Attributes:
        lifetimes: those of each order, from which this comes.
    """

    lifetimes: Any = None


@dataclass(frozen=True, eq=False, repr=False)
class SteadyStates(Table):
    """Steady states, one row for each.

    Columns besides parameters, size and order: one for each observable, ``branch``, ``reached`` (1
    for the state that the start runs to), ``frequency``, ``growth_rate``, ``growth_frequency``,
    ``stability``, ``residual``, ``method``, ``status`` and ``words``. Where an observable has one
    of these names, it keeps it, and the column of the solver is ``result_NAME``.
    """


@dataclass(frozen=True, eq=False, repr=False)
class Laws(Table):
    """Lifetimes at large N, T = ``lifetime_per_site`` * N + ``intercept``, one row per point.

    Columns besides parameters: ``lifetime_per_site``, ``amplitude`` and ``frequency`` of the
    synchronised state, ``relaxation_rate``, ``smallest_size``, ``intercept``, ``decay_intercept``
    (of the time that decays at late times have), ``frequency_shift`` (at N the frequency is
    ``frequency + frequency_shift/N``), ``law_within_tenth_from`` (the size from which the law
    without its intercept is within 10 %), ``status`` (``ok``, or ``none`` where there is no law)
    and ``words``, why not. The numbers of a row without a law are NaN.
    """


@dataclass(frozen=True, eq=False, repr=False)
class CriticalCouplings(Table):
    """Where the mean-field state without phase loses its stability, one row per point.

    Columns besides parameters: ``critical_NAME`` for the coupling NAME (NaN where there is none in
    the range), ``frequency`` of what begins to grow, ``unstable`` and ``unknown`` (the stretches of
    the range in which the state is so, as text) and ``words``.

    Attributes:
        coupling: whose critical value it is.
        range: from where to where it was looked for.
    """

    coupling: str = ""
    range: Tuple[float, float] = (math.nan, math.nan)

    @property
    def critical(self) -> NDArray[np.float64]:
        """The critical values, shape ``(rows,)``."""
        return self.columns[f"critical_{self.coupling}"]


@dataclass(frozen=True, eq=False, repr=False)
class Verdicts(Table):
    """Sentences on how far to trust each truncation order, in the column ``sentence``."""

    def __repr__(self) -> str:
        return "\n".join(f"- {sentence}" for sentence in self.columns.get("sentence", ()))
