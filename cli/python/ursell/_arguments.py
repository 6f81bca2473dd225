"""Arguments of questions, as options that Java reads."""

from __future__ import annotations

import difflib
import re
import unicodedata
from typing import Any, Dict, List, Mapping, Optional, Sequence

from ._ask import is_several, of, words
from .errors import InvalidInputError

_PRIVATE = ("self", "set", "grid", "parameters", "progress")


def named(given: Mapping[str, Any]) -> Dict[str, Any]:
    """Arguments that are options of the same name."""
    return {name: value for name, value in given.items() if name not in _PRIVATE}


def options(
    typed: str, sizes: Sequence[str], asked: Mapping[str, Any], values: Mapping[str, Any]
) -> List[str]:
    """All options of a question.

    Args:
        typed: the name or the file of the model.
        sizes: the parameters that are numbers of sites.
        asked: options by name.
        values: those of parameters.
    """
    listed = words({"model": typed, **asked})
    given = [name for name in values if name in sizes]
    varying = [name for name in given if varies(values[name])] or given
    for name, value in values.items():
        flag = "sizes" if varying and name == varying[0] else "set"
        listed.append(f"--{flag}={name}={of(name, value)}")
    return listed


def values_of(
    known: Mapping[str, float],
    further: Optional[Mapping[str, Any]],
    parameters: Mapping[str, Any],
) -> Dict[str, Any]:
    """Parameters by the names of the model: Python writes some letters in another form."""
    mapping("set", further)
    forms = {unicodedata.normalize("NFKC", name): name for name in known}
    values: Dict[str, Any] = {}
    for name, value in [*(further or {}).items(), *parameters.items()]:
        own = name if name in known else forms.get(name, name)
        if own in values:
            raise InvalidInputError(f"{own} is given twice", "give it once")
        values[own] = value
    return values


def mapping(name: str, value: Any) -> None:
    """Refuses what should hold values by name and does not.

    Raises:
        InvalidInputError: if it does not.
    """
    if value is not None and not isinstance(value, Mapping):
        raise InvalidInputError(
            f"{name} holds values by name, and {value!r} does not",
            f"write {name}={{'NAME': VALUE}}",
        )


def varies(value: Any) -> bool:
    """Whether a value is several values, as a sequence or in the grammar of the command."""
    if isinstance(value, str):
        # Commas in brackets stand between the arguments of a function, which may be functions.
        outside, inside = value, 1
        while inside:
            outside, inside = re.subn(r"\([^()]*\)", "", outside)
        return ":" in outside or "," in outside or ".." in outside
    return is_several(value)


def hint(error: InvalidInputError, known: Mapping[str, float], given: Mapping[str, Any]) -> None:
    """What is no parameter may be a misspelt argument."""
    arguments = [name for name in given if name not in ("self", "parameters")]
    for name in given["parameters"]:
        own = [one for one in known if one.casefold() == name.casefold()]
        if name not in known and own and f"'{name}'" in error.what:
            error.remedy += f"; or did you mean the parameter '{own[0]}'?"
            continue
        near = difflib.get_close_matches(name, arguments, 1)
        if name not in known and near and f"'{name}'" in error.what:
            error.remedy += f"; or did you mean the argument '{near[0]}'?"
