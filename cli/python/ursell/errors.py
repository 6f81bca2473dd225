"""What can go wrong, as exceptions that say what, and how to mend it."""

from __future__ import annotations

from typing import Any, Optional

__all__ = [
    "UrsellError",
    "InvalidInputError",
    "ModelError",
    "ComputationError",
    "JavaError",
    "UrsellWarning",
    "UnphysicalWarning",
]


class UrsellError(Exception):
    """Anything that Ursell refuses or cannot do.

    Attributes:
        what: what is wrong, and where, in one sentence.
        remedy: how to mend it, in one sentence.
        details: more lines, such as the places in a model file; often empty.
    """

    def __init__(self, what: str, remedy: str = "", details: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.remedy = remedy
        self.details = details

    def __reduce__(self) -> Any:
        # Workers of other processes send their errors home whole.
        return type(self), (self.what, self.remedy, self.details), self.__dict__

    def __str__(self) -> str:
        lines = [self.what]
        if self.details:
            lines.append(self.details)
        if self.remedy:
            lines.append(self.remedy)
        return "\n  ".join(lines)


class InvalidInputError(UrsellError, ValueError):
    """What was asked makes no sense, or cannot be done; nothing was computed."""


class ModelError(InvalidInputError):
    """A model file holds mistakes; ``details`` shows each with its line, cause and remedy."""


class ComputationError(UrsellError, RuntimeError):
    """The computation failed.

    Attributes:
        result: what is known of its parts, with the status of each; ``None`` if nothing is.
    """

    def __init__(self, what: str, remedy: str = "", details: str = "") -> None:
        super().__init__(what, remedy, details)
        self.result: Optional[Any] = None


class JavaError(UrsellError, RuntimeError):
    """No Java, or no ``ursell.jar``, or not the right ones."""


class UrsellWarning(UserWarning):
    """Something that must be said beside a result."""


class UnphysicalWarning(UrsellWarning):
    """Some of the numbers come from truncated moments that belonged to no quantum state."""
