"""Equations: to read, and to integrate elsewhere."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Callable, Dict, Tuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .errors import InvalidInputError

Floats = NDArray[np.float64]


class Equations:
    """The equations of a model at one order, to read or to take elsewhere.

    As text at once; in other forms as soon as they are asked for.
    """

    def __init__(self, text: str, ask: Callable[[str], str]) -> None:
        self._forms = {"text": text}
        self._ask = ask

    def _form(self, name: str) -> str:
        if name not in self._forms:
            self._forms[name] = self._ask(name)
        return self._forms[name]

    @property
    def text(self) -> str:
        """In plain letters."""
        return self._form("text")

    @property
    def latex(self) -> str:
        """As a LaTeX document."""
        return self._form("latex")

    @property
    def java(self) -> str:
        """As the source of a Java class, in the form in which Ursell integrates them."""
        return self._form("java")

    @property
    def data(self) -> Dict[str, Any]:
        """Moments, exact coefficients and terms, as Python lists and dictionaries."""
        found: Dict[str, Any] = json.loads(self._form("json"))
        return found

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return self.text


@dataclass(frozen=True, eq=False, repr=False)
class System:
    """Equations with numbers in place of parameters: dy/dt = f(t, y) of n moments.

    ``derivative`` fits ``scipy.integrate.solve_ivp(system.derivative, (0, 10), system.y0)``.

    Attributes:
        moments: what each unknown is, n names.
        parts: ``real`` or ``imaginary`` for each, n words: which part of its expectation value it is.
        y0: where the model starts, shape ``(n,)``.
        t0: the time of the start.
        observables: what :meth:`read` reads.
        parameters: the values of all parameters.
        attributes: the model, its hash, and the start, in words.
    """

    moments: Tuple[str, ...]
    parts: Tuple[str, ...]
    y0: Floats
    t0: float
    observables: Tuple[str, ...]
    parameters: Dict[str, float]
    attributes: Dict[str, str]
    _java: Any = None

    def __len__(self) -> int:
        return len(self.moments)

    def derivative(self, t: float, y: ArrayLike) -> Floats:
        """The right-hand side at time ``t``: takes and gives shape ``(n,)``."""
        state = np.ascontiguousarray(y, dtype=np.float64)
        if state.shape != (len(self),):
            raise InvalidInputError(
                f"a state has the shape ({len(self)},), not {state.shape}",
                "give one number for each moment, in their order",
            )
        return np.array(self._java.derivative(float(t), state), dtype=np.float64)

    def read(self, y: ArrayLike) -> Floats:
        """Observables of states: takes shape ``(n,)`` or ``(n, t)``, as solve_ivp gives it.

        Returns:
            shape ``(observables,)`` or ``(observables, t)``.
        """
        states = np.asarray(y, dtype=np.float64)
        if states.ndim not in (1, 2) or states.shape[0] != len(self):
            raise InvalidInputError(
                f"states have the shape ({len(self)},) or ({len(self)}, t), not {states.shape}",
                "give one row for each moment, in their order",
            )
        count = 1 if states.ndim == 1 else states.shape[1]
        flat = np.ascontiguousarray(states.reshape(len(self), count).T).ravel()
        read = np.array(self._java.readings(flat), dtype=np.float64)
        read = read.reshape(count, len(self.observables)).T
        return read[:, 0] if states.ndim == 1 else read

    def __repr__(self) -> str:
        return (
            f"System of {len(self)} moments of {self.attributes.get('model', '?')}: "
            + ", ".join(self.moments[:6])
            + (", ..." if len(self) > 6 else "")
        )
