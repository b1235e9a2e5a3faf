"""Where readings are written: the standard output, or a file that is whole or not there at all."""

from __future__ import annotations

import io
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from sapar.errors import UsageError

# A lone surrogate becomes its \uXXXX escape, which is also what JSON writes for it.
_ENCODING, _ERRORS = "utf-8", "backslashreplace"


@dataclass(slots=True)
class Output:
    """An open output.

    Attributes:
        stream: where to write.
        shown: it is a terminal, on which a progress bar would be in the way.
        keep: False leaves an existing file as it was, and makes none where there is none.
    """

    stream: TextIO
    shown: bool = False
    keep: bool = True


@contextmanager
def open_output(path: Path | None) -> Iterator[Output]:
    """Open `path`, or the standard output where it is None or "-".

    A file is written beside its place and put there at the end, so that nobody ever sees half of it; an error or an
    interruption on the way leaves what was there before.

    Raises:
        UsageError: nothing can be written there.
    """
    if path is None or str(path) == "-":
        if getattr(sys, "stdout", None) is None:
            raise UsageError("the standard output is closed; name a file with --output")
        if isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout.reconfigure(encoding=_ENCODING, errors=_ERRORS)
        yield Output(sys.stdout, shown=sys.stdout.isatty())
        sys.stdout.flush()
    elif path.exists() and not path.is_file():  # a pipe or a device cannot be replaced, and need not be
        with _opened(path, "w") as stream:
            yield Output(stream)
    else:
        yield from _whole(Path(os.path.realpath(path)))  # through a link: the link stays


def _whole(path: Path) -> Iterator[Output]:
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    output = Output(_opened(part, "x"))
    try:
        with output.stream:
            yield output
        if output.keep:
            with suppress(FileNotFoundError):
                part.chmod(stat.S_IMODE(path.stat().st_mode))  # a file that is replaced keeps its permissions
            part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _opened(path: Path, mode: str) -> TextIO:
    try:
        return path.open(mode, encoding=_ENCODING, errors=_ERRORS, newline="\n")  # type: ignore[return-value]
    except OSError as error:
        message = f"cannot write to {path.parent if mode == 'x' else path}: {error.strerror}; choose another --output"
        raise UsageError(message) from error
