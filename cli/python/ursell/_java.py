"""Starts Java, once for each process, and finds the program."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence, Union

from .errors import InvalidInputError, JavaError

_HERE = Path(__file__).resolve().parent
_LOCK = threading.Lock()

# Debian's package of JPype keeps its own classes here, and does not look for them itself.
_DEBIAN_JPYPE = Path("/usr/share/java/org.jpype.jar")

# How much memory, as Java reads it.
_MEMORY = re.compile(r"[1-9][0-9]*[kKmMgGtT]?")

_TRIAL_SECONDS = 60

_inquiry: Optional[Any] = None
_given: Optional[Dict[str, Any]] = None
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

    Nothing happens if Java runs already with what is asked for.

    Raises:
        InvalidInputError: if the memory or the options make no sense, with the reason that Java
            gives.
        JavaError: if Java or the program is missing, or Java runs already and these come too late.
    """
    global _inquiry, _process, _given
    if isinstance(options, str):
        options = [options]
    asked: Dict[str, Any] = {"jar": jar and os.fspath(jar), "memory": memory, "options": list(options)}
    with _LOCK:
        jpype = _jpype()
        if jpype.isJVMStarted():
            _require_same(asked)
        else:
            _require_memory(memory)
            _start(jpype, find_jar(jar), memory, options)
            _given = asked
        if _inquiry is None:
            _inquiry = _load(jpype)
            _process = os.getpid()


def _require_same(asked: Dict[str, Any]) -> None:
    """What Java was started with cannot be changed."""
    late = {name: value for name, value in asked.items() if value}
    if not late or (_given is not None and all(_given[name] == late[name] for name in late)):
        return
    if _given is None:
        by = "other code of this process has started it"
    else:
        usual = [f"{name}={_given[name]!r}" for name in late if _given[name]]
        by = "it was started with " + (", ".join(usual) or "the defaults")
    words = ", ".join(f"{name}={value!r}" for name, value in late.items())
    raise JavaError(
        f"Java runs already, and cannot be started again in this process: {by}, and {words} comes too late",
        "call ursell.start before anything else, in a new process (a notebook: restart its kernel)",
    )


def _require_memory(memory: Optional[str]) -> None:
    if memory is not None and not (isinstance(memory, str) and _MEMORY.fullmatch(memory)):
        raise InvalidInputError(
            f"memory is {memory!r}, which is no amount of memory",
            "write a whole number and a unit, k, m, g or t, as text: memory='8g'",
        )


def _try(jpype: Any, flags: List[str]) -> None:
    """Tries options on a Java of its own: of those that it cannot use, this process would die.

    Raises:
        InvalidInputError: with what Java says of them.
    """
    library = Path(jpype.getDefaultJVMPath()).resolve()
    program = next(
        (home / "bin" / name for home in library.parents for name in ("java", "java.exe")
         if (home / "bin" / name).is_file()),
        None,
    )
    if program is None:
        return
    try:
        tried = subprocess.run(
            [str(program), *flags, "-version"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            universal_newlines=True,
            timeout=_TRIAL_SECONDS,
        )
    except (OSError, subprocess.TimeoutExpired):
        return
    if tried.returncode:
        said = [line.strip() for line in tried.stdout.splitlines() if line.strip()]
        reasons = [line for line in said if not line.startswith(_BESIDE)] or said
        raise InvalidInputError(
            f"Java does not start with {' '.join(flags)}: {'; '.join(reasons[:3])}",
            "mend memory or options of ursell.start, or leave them out",
        )


# What the starter of Java says beside the reason.
_BESIDE = (
    "Error: Could not create the Java Virtual Machine",
    "Error: A fatal exception has occurred",
    "Picked up ",
)


def _jpype() -> Any:
    try:
        import jpype
    except ImportError as error:
        raise JavaError(
            f"Python {sys.version.split()[0]} at {sys.executable} lacks JPype, the way to Java: {error}",
            "install it there (JPype1 of pip, or python3-jpype of Debian for Debian's own Python)",
        ) from error
    return jpype


# As the launcher starts Java: the optimising compiler waits for what runs long, and takes emitted equations at
# once. A Java that does not know these options passes over them.
_COMPILER = (
    "-XX:+IgnoreUnrecognizedVMOptions",
    "-XX:Tier4InvocationThreshold=100000",
    "-XX:Tier4MinInvocationThreshold=12000",
    "-XX:Tier4CompileThreshold=300000",
    "-XX:Tier4BackEdgeThreshold=800000",
    "-XX:CompileCommand=quiet",
    "-XX:CompileCommand=CompileThresholdScaling,org.ursell.generated.*::*,0.01",
)


def _start(jpype: Any, jar: str, memory: Optional[str], options: Sequence[str]) -> None:
    own: List[str] = [] if memory is None else ["-Xmx" + memory]
    own.extend(options)
    flags = ["-Djava.awt.headless=true", "-XX:-UsePerfData", *_COMPILER, *own]
    classpath = jar.split(os.pathsep)
    if _DEBIAN_JPYPE.is_file():
        classpath.append(str(_DEBIAN_JPYPE))
    try:
        if own:
            _try(jpype, own)
        # Control-C stays Python's, which then asks Java to stop.
        jpype.startJVM(*flags, classpath=classpath, convertStrings=True, interrupt=False)
    except InvalidInputError:
        raise
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
            f"there is no ursell.jar of this version on the class path {path}",
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
