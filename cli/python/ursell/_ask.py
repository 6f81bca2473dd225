"""Asks Java a question, waits for the answer, and brings it home as arrays."""

from __future__ import annotations

import decimal
import keyword
import numbers
import os
import re
import warnings
from collections.abc import Set
from typing import Any, Callable, Dict, List, Mapping, Optional, Tuple

import numpy as np
from numpy.typing import NDArray

from . import _java
from .errors import ComputationError, InvalidInputError, ModelError, UrsellWarning

Progress = Callable[[int, int], None]

_MILLISECONDS = 50
_PATIENCE = 20
_METHODS = "critical|equations|exact|law|lifetime|spectrum|steady|sweep|trace"
_SWITCHES = ("exact", "fresh", "gap", "intercept", "judge", "only_reached", "quote", "yes")


class Answer:
    """What Java found: numbers and words under names."""

    def __init__(self, java: Any, told: Tuple[str, ...]) -> None:
        self._numbers: Dict[str, NDArray[np.float64]] = {
            str(name): np.array(java.numbers(name), dtype=np.float64) for name in java.numberNames()
        }
        self._words: Dict[str, NDArray[Any]] = {}
        for name in java.wordNames():
            different = np.array([str(word) for word in java.words(name)], dtype=object)
            codes = np.array(java.codes(name), dtype=np.intp)
            self._words[str(name)] = different[codes] if len(codes) else different
        self.told = told
        self.java = java

    def numbers(self, name: str) -> NDArray[np.float64]:
        return self._numbers[name]

    def words(self, name: str) -> List[str]:
        return list(self._words.get(name, ()))

    def word(self, name: str) -> str:
        found = self.words(name)
        return found[0] if found else ""

    def remarks(self) -> Tuple[str, ...]:
        """What must be said beside the numbers."""
        return tuple(map(_in_python, self.words("remarks")))

    def columns(self, prefix: str) -> Dict[str, NDArray[Any]]:
        """All columns whose names begin so, without that beginning."""
        every: Dict[str, NDArray[Any]] = {**self._numbers, **self._words}
        return {
            name[len(prefix) :]: values
            for name, values in every.items()
            if name.startswith(prefix)
        }


def text(value: Any) -> str:
    """A value as it stands in an option: every digit of a number, lists with commas."""
    value = _plain(value)
    if isinstance(value, str):
        return value
    if isinstance(value, Mapping):
        return ",".join(f"{key}={text(one)}" for key, one in value.items())
    if isinstance(value, (bool, np.bool_)):
        raise InvalidInputError(f"{value} is no number", "give a number, or a text")
    if isinstance(value, numbers.Integral):
        return str(int(value))
    if isinstance(value, (numbers.Real, decimal.Decimal)):
        return _real(float(value))
    if isinstance(value, numbers.Complex):
        whole = complex(value)
        if whole.imag == 0.0:
            return _real(whole.real)
        return f"{_real(whole.real)}{'-' if whole.imag < 0 else '+'}{_real(abs(whole.imag))}*i"
    if isinstance(value, os.PathLike):
        return os.fsdecode(value)
    if value is np.ma.masked or isinstance(value, (bytes, bytearray)) or not hasattr(value, "__iter__"):
        raise InvalidInputError(
            f"{value!r} of type {type(value).__name__} is no value", "give numbers, or a text"
        )
    if isinstance(value, Set):
        raise InvalidInputError(f"{value!r} is a set, which has no order", "give a list")
    parts = [_plain(one) for one in value]
    if not parts:
        raise InvalidInputError("a list of values is empty", "give one at least")
    if any(is_several(one) for one in parts):
        raise InvalidInputError(
            "the array has more than one dimension", "give a list or an array of one dimension"
        )
    return ",".join(text(one) for one in parts)


def _plain(value: Any) -> Any:
    """What an array without dimensions holds, such as one point of a coordinate."""
    if value is np.ma.masked or getattr(value, "shape", None) != () or not hasattr(value, "item"):
        return value
    return value.item()


def _real(value: float) -> str:
    if value != value:
        raise InvalidInputError("nan is no value", "give a number")
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)


def is_several(value: Any) -> bool:
    """Whether a value is several values."""
    return (
        hasattr(value, "__iter__")
        and not isinstance(value, (str, bytes, bytearray, Mapping))
        and getattr(value, "shape", None) != ()
    )


def words(options: Mapping[str, Any]) -> List[str]:
    """Options as Java reads them; what is None, and switches that are off, are left out."""
    listed: List[str] = []
    for name, value in options.items():
        # What is a word of Python's own has an underscore behind it, as from_ has.
        flag = "--" + name.rstrip("_").replace("_", "-")
        if value is None:
            continue
        if name in _SWITCHES:
            if not isinstance(value, (bool, np.bool_)):
                raise InvalidInputError(
                    f"{name} is True or False, and not {value!r}", "give one of them"
                )
            if value:
                listed.append(flag)
        else:
            listed.append(f"{flag}={of(name, value)}")
    return listed


def of(name: str, value: Any) -> str:
    """A value as text; what is none is told with the name of what it was given for."""
    try:
        return text(value)
    except InvalidInputError as error:
        error.what = f"{name}: {error.what}"
        raise


def ask(
    question: str,
    options: List[str],
    make: Callable[[Answer], Any],
    progress: Optional[Progress] = None,
) -> Any:
    """Asks, waits, and makes a result of the answer.

    While Java works, Python looks after signals: Control-C stops the work within a moment and
    raises KeyboardInterrupt, after which the next question can be asked.
    """
    if progress is not None and not callable(progress):
        raise InvalidInputError(
            f"progress is a function of two whole numbers, and not {progress!r}",
            "give a function, such as progress=print",
        )
    inquiry = _java.inquiry().of(question, options)
    seen = (-1, -1)
    try:
        inquiry.start()
        while not inquiry.waitFor(_MILLISECONDS):
            now = (int(inquiry.done()), int(inquiry.parts()))
            if progress is not None and now != seen:
                progress(*now)
                seen = now
    except BaseException:
        inquiry.cancel()
        for _ in range(_PATIENCE):
            if inquiry.waitFor(_MILLISECONDS):
                break
        raise
    told = tuple(str(line) for line in inquiry.told())
    outcome = str(inquiry.outcome())
    result = make(Answer(inquiry.answer(), told)) if inquiry.hasAnswer() else None
    if outcome == "answered":
        for line in told:
            if "warning" in line:
                warnings.warn(line, UrsellWarning, stacklevel=4)
        return result
    what, remedy = _in_python(str(inquiry.what())), _in_python(str(inquiry.remedy()))
    details = str(inquiry.details())
    if outcome == "mistaken":
        raise ModelError(what, remedy, details)
    if outcome == "refused":
        raise InvalidInputError(what, remedy, details)
    if outcome == "cancelled":
        raise KeyboardInterrupt
    failure = ComputationError(what, remedy, details)
    failure.result = result
    raise failure


def _in_python(sentence: str) -> str:
    """Options by the names that they have here."""
    sentence = re.sub(r"URSELL_JAVA_OPTS=-Xmx(\w+)", r"ursell.start(memory='\1')", sentence)
    sentence = sentence.replace("--yes", "yes=True")
    sentence = re.sub(rf"'ursell ({_METHODS})'", r"the method '\1'", sentence)
    sentence = sentence.replace("the same command", "the same call")
    return re.sub(r"(?<![\w-])--([a-z]+(?:-[a-z]+)*)", lambda m: _argument(m[1]), sentence)


def _argument(flag: str) -> str:
    name = flag.replace("-", "_")
    return name + "_" if keyword.iskeyword(name) else name
