"""Asks Java a question, waits for the answer, and brings it home as arrays."""

from __future__ import annotations

import re
import warnings
from typing import Any, Callable, Dict, List, Mapping, Optional, Tuple

import numpy as np
from numpy.typing import NDArray

from . import _java
from .errors import ComputationError, InvalidInputError, ModelError, UrsellWarning

Progress = Callable[[int, int], None]

_MILLISECONDS = 50
_PATIENCE = 20


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
    if isinstance(value, str):
        return value
    if isinstance(value, Mapping):
        return ",".join(f"{key}={text(one)}" for key, one in value.items())
    if isinstance(value, (bool, np.bool_)):
        raise InvalidInputError(f"{value} is no number", "give a number, or a text")
    if isinstance(value, (int, np.integer)):
        return str(int(value))
    if isinstance(value, (float, np.floating)):
        return _real(float(value))
    if isinstance(value, (complex, np.complexfloating)):
        whole = complex(value)
        if whole.imag == 0.0:
            return _real(whole.real)
        return f"{_real(whole.real)}{'-' if whole.imag < 0 else '+'}{_real(abs(whole.imag))}*i"
    if hasattr(value, "__fspath__"):
        return str(value.__fspath__())
    try:
        parts = list(value)
    except TypeError:
        raise InvalidInputError(
            f"{value!r} of type {type(value).__name__} is no value", "give numbers, or a text"
        ) from None
    if not parts:
        raise InvalidInputError("a list of values is empty", "give one at least")
    return ",".join(text(one) for one in parts)


def _real(value: float) -> str:
    if value != value:
        raise InvalidInputError("nan is no value", "give a number")
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)


def is_several(value: Any) -> bool:
    """Whether a value is several values."""
    return not isinstance(value, (str, bytes, Mapping)) and hasattr(value, "__iter__") and np.ndim(value) > 0


def words(options: Mapping[str, Any]) -> List[str]:
    """Options as Java reads them; what is None or False is left out."""
    listed: List[str] = []
    for name, value in options.items():
        flag = "--" + name.replace("_", "-")
        if value is None or value is False:
            continue
        listed.append(flag if value is True else f"{flag}={text(value)}")
    return listed


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
    inquiry = _java.inquiry().begin(question, options)
    seen = (-1, -1)
    try:
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
    return re.sub(r"(?<![\w-])--([a-z]+(?:-[a-z]+)*)", lambda m: m[1].replace("-", "_"), sentence)
