"""One run over many articles: each is got, read and shown by itself, and what fails is told at the end."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from traceback import format_exception
from typing import TextIO

from sapar.cli.output import Output
from sapar.cli.progress import Progress
from sapar.errors import (
    EvidenceError,
    ForbiddenAddressError,
    ReadingError,
    SaparError,
    TooLargeError,
    UsageError,
)
from sapar.model import Article, Reading
from sapar.render import View
from sapar.render.safe import one_line, visible
from sapar.sources import Limits, Metadata, Source, SourceFailure
from sapar.sources import read as get_article
from sapar.sources.places import STDIN

Reader = Callable[[Article], Reading]

_DEFECT = "A reading that failed is a defect of Sapar: please report it, with what --traceback shows."
_ADVICE: tuple[tuple[type[SaparError], str], ...] = (
    (ForbiddenAddressError, "An address in a private network is fetched only with --allow-private."),
    (TooLargeError, "The limit is --max-bytes."),
    (EvidenceError, _DEFECT),
    (ReadingError, _DEFECT),
)


@dataclass(frozen=True, slots=True)
class Failure:
    """An article that could not be read or shown: which, and why."""

    place: str
    error: SaparError

    @property
    def advice(self) -> str:
        """What to do about it in the words of the command line; empty where the message says it."""
        return next((advice for kind, advice in _ADVICE if isinstance(self.error, kind)), "")


@dataclass(slots=True)
class Run:
    """A run with its settings, and what came of it."""

    reader: Reader
    stated: Metadata
    limits: Limits
    failures: list[Failure] = field(default_factory=list)
    done: int = 0

    def read(self, sources: Sequence[Source | SourceFailure], view: View, out: Output) -> None:
        """Read every source into the view. Where nothing at all could be read, a file is not touched."""
        progress = Progress(len(sources), sys.stderr)
        try:
            for source in sources:
                reading = self._reading(source)
                if out.shown:
                    progress.clear()
                shown = reading is not None and self._show(reading, source, view, out)
                progress.step(failed=not shown)
        finally:
            progress.clear()
        view.finish()
        out.keep = self.done > 0

    def report(self, stream: TextIO, *, traceback: bool = False) -> None:
        """Tell what failed and what to do about it; with `traceback`, also where in the code."""

        total = self.done + len(self.failures)
        if self.failures and total > 1:
            stream.write(f"sapar: {len(self.failures)} of {total} articles could not be read\n")
        for failure in self.failures:
            place = "standard input" if failure.place == STDIN else one_line(failure.place)
            stream.write(f"sapar: {place}: {one_line(str(failure.error))}\n")
            if traceback and failure.error.__cause__ is not None:
                stream.write(visible("".join(format_exception(failure.error.__cause__))))
        advice = dict.fromkeys(failure.advice for failure in self.failures if failure.advice)
        stream.writelines(f"sapar: {words}\n" for words in advice)

    @property
    def senseless(self) -> bool:
        """There was nothing to read in what was asked for."""
        return not self.done and bool(self.failures) and all(isinstance(f.error, UsageError) for f in self.failures)

    def _reading(self, source: Source | SourceFailure) -> Reading | None:
        if isinstance(source, SourceFailure):
            self.failures.append(Failure(source.place, source.error))
            return None
        try:
            return self.reader(get_article(source, limits=self.limits, stated=self.stated))
        except SaparError as error:
            self.failures.append(Failure(source.place, error))
        except Exception as error:  # noqa: BLE001  # one article never stops the rest, whatever is wrong with the reader
            self.failures.append(Failure(source.place, _defect("reading", error)))
        return None

    def _show(self, reading: Reading, source: Source | SourceFailure, view: View, out: Output) -> bool:
        try:
            view.feed(reading)
        except OSError:  # the output is gone: that is not this article's fault
            raise
        except Exception as error:  # noqa: BLE001  # as above, of a view
            self.failures.append(Failure(source.place, _defect("showing", error)))
            return False
        out.stream.flush()
        self.done += 1
        return True


def _defect(step: str, error: Exception) -> ReadingError:
    wrapped = ReadingError(f"{step} it failed ({type(error).__name__}: {error})")
    wrapped.__cause__ = error
    return wrapped


def load_reader() -> Reader:
    """The reader of articles; it is slow to import, so it is imported when there is something to read."""
    from sapar.reading import read

    return read
