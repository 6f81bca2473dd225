"""Ursell: cumulant equations of N interacting quantum systems, from Python.

::

    import ursell

    m = ursell.model("my.yaml")
    trace = m.trace(order=2, N=100)
    trace.t, trace.values

The same numbers as the command ``ursell``, as NumPy arrays; ``to_xarray()`` labels them where xarray
is installed. Java starts with the first question.
"""

from ._java import find_jar, start
from .curves import Curve, Line, Spectrum, Sweep, Trace
from .equations import Equations, System
from .errors import (
    ComputationError,
    InvalidInputError,
    JavaError,
    ModelError,
    UnphysicalWarning,
    UrsellError,
    UrsellWarning,
)
from .model import Model, model
from .tables import CriticalCouplings, Laws, Lifetimes, Quotes, SteadyStates, Table, Verdicts

__version__ = "0.2.0"

__all__ = [
    "ComputationError",
    "CriticalCouplings",
    "Curve",
    "Equations",
    "InvalidInputError",
    "JavaError",
    "Laws",
    "Lifetimes",
    "Line",
    "Model",
    "ModelError",
    "Quotes",
    "Spectrum",
    "SteadyStates",
    "Sweep",
    "System",
    "Table",
    "Trace",
    "UnphysicalWarning",
    "UrsellError",
    "UrsellWarning",
    "Verdicts",
    "find_jar",
    "model",
    "start",
]
