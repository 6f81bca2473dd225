"""Starts Java, once for each process, and finds the program."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path
from typing import Any, List, Optional, Sequence, Union

from .errors import JavaError

_HERE = Path(__file__).resolve().parent
_LOCK = threading.Lock()

# Debian's package of JPype keeps its own classes here, and does not look for them itself.
_DEBIAN_JPYPE = Path("/usr/share/java/org.jpype.jar")

_inquiry: Optional[Any] = None
_process: Optional[int] = None


def find_jar(jar: Union[str, "os.PathLike[str]", None] = None) -> str:
    """Where the program is: ``jar``, else the environment's ``URSELL_JAR``, else ``ursell.jar``
    beside this package, else that of the source tree that this package lies in.

    Both may also be a class path: several files or folders.

    Raises:
        JavaError: if there is none.
    """
    for told, by in ((jar, "jar"), (os.environ.get("URSELL_JAR") or None, "URSELL_JAR")):
        if told is not None:
            parts = os.fspath(told).split(os.pathsep)
            missing = [part for part in parts if not Path(part).exists()]
            if missing:
                raise JavaError(
                    f"{by} names '{missing[0]}', which is not there",
                    "name the file ursell.jar",
                )
            return os.pathsep.join(str(Path(part).resolve()) for part in parts)
    target = _HERE.parents[1] / "target"
    places = [_HERE / "ursell.jar", target / "ursell.jar", target / "dist" / "ursell.jar"]
    for path in places:
        if path.is_file():
            return str(path)
    raise JavaError(
        "ursell.jar was not found",
        "set the environment variable URSELL_JAR to its path, or call ursell.start(jar=PATH) first; "
        "in the source tree './mvnw -Dmaven.test.skip=true package' makes cli/target/ursell.jar",
    )


def start(
    jar: Union[str, "os.PathLike[str]", None] = None,
    *,
    memory: Optional[str] = None,
    options: Sequence[str] = (),
) -> None:
    """Starts Java. Everything else does so by itself; this is for those who want it otherwise.

    Args:
        jar: the path of ``ursell.jar``; found as in :func:`find_jar` if it is left out.
        memory: how much Java may take, such as ``"8g"``; by default a quarter of the machine's.
        options: further options of the Java machine.

    Raises:
        JavaError: if Java or the program is missing, or Java runs already and these come too late.
    """
    global _inquiry, _process
    with _LOCK:
        jpype = _jpype()
        if jpype.isJVMStarted():
            if jar is not None or memory is not None or options:
                raise JavaError(
                    "Java runs already, and cannot be started again in this process",
                    "call ursell.start before anything else, in a new process",
                )
        else:
            _start(jpype, find_jar(jar), memory, options)
        if _inquiry is None:
            _inquiry = _load(jpype)
            _process = os.getpid()


def _jpype() -> Any:
    try:
        import jpype
    except ImportError as error:
        raise JavaError(
            f"Python {sys.version.split()[0]} at {sys.executable} lacks JPype, the way to Java: {error}",
            "install it there (JPype1 of pip, or python3-jpype of Debian for Debian's own Python)",
        ) from error
    return jpype


def _start(jpype: Any, jar: str, memory: Optional[str], options: Sequence[str]) -> None:
    flags: List[str] = ["-Djava.awt.headless=true", "-XX:-UsePerfData"]
    if memory is not None:
        flags.append("-Xmx" + memory)
    flags.extend(options)
    classpath = jar.split(os.pathsep)
    if _DEBIAN_JPYPE.is_file():
        classpath.append(str(_DEBIAN_JPYPE))
    try:
        # Control-C stays Python's, which then asks Java to stop.
        jpype.startJVM(*flags, classpath=classpath, convertStrings=True, interrupt=False)
    except jpype.JVMNotFoundException as error:
        raise JavaError(
            "no Java was found",
            "install one of version 17 or newer, and point the environment variable JAVA_HOME at it",
        ) from error
    except (OSError, RuntimeError, ValueError) as error:
        raise JavaError(f"Java could not be started: {error}", "see its options") from error


def _load(jpype: Any) -> Any:
    try:
        return jpype.JClass("org.ursell.cli.bridge.Inquiry")
    except Exception as error:
        version = jpype.java.lang.System.getProperty("java.version")
        path = jpype.java.lang.System.getProperty("java.class.path")
        if int(str(version).split(".")[0]) < 17:
            raise JavaError(
                f"Java is of version {version}, which is too old",
                "point the environment variable JAVA_HOME at one of version 17 or newer",
            ) from error
        raise JavaError(
            f"there is no Ursell with a door for Python among {path}",
            "start Java by ursell.start(jar=PATH), with the ursell.jar of this version",
        ) from error


def inquiry() -> Any:
    """The Java class that answers questions."""
    if _inquiry is None:
        start()
    if _process != os.getpid():
        # Of Java's threads, those that collect garbage among them, none lives on in a copy.
        raise JavaError(
            "this process is a copy, by fork, of one in which Java runs, and Java cannot be copied",
            "let multiprocessing start new processes, by get_context('spawn'), or ask nothing before the fork",
        )
    return _inquiry
