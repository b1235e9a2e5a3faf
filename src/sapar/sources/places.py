"""Finding articles: a file, a folder of files, an address, the standard input."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from sapar.errors import SaparError, SourceError, UsageError
from sapar.sources.decoding import printable

TEXT_SUFFIXES = frozenset({".txt"})
PAGE_SUFFIXES = frozenset({".html", ".htm", ".xhtml"})
STDIN = "-"

_ADDRESS = re.compile(r"https?://", re.IGNORECASE)
_COMPANION = "_files"  # browsers put the images and frames of a saved NAME.html into NAME_files


@dataclass(frozen=True, slots=True)
class Source:
    """Where one article is, before anything of it has been read.

    Attributes:
        place: the path, the address, or "-" for the standard input.
        kind: which of these it is.
        id: the article's id, a file's stem; None where it comes of the content (addresses, standard input).
    """

    place: str
    kind: Literal["file", "url", "stdin"]
    id: str | None = None


@dataclass(frozen=True, slots=True)
class SourceFailure:
    """An article that could not be had: which, at which step, why.

    Attributes:
        place: the path, the address, or "-".
        step: "find" (is it there), "fetch" (its bytes) or "decode" (bytes to text and metadata).
        error: what happened and what to do about it.
    """

    place: str
    step: Literal["find", "fetch", "decode"]
    error: SaparError

    def __str__(self) -> str:
        return printable(f"{self.place}: {self.error}")


def find(*places: str | Path) -> Iterator[Source | SourceFailure]:
    """The articles at these places, in the order given; nothing is opened yet.

    A folder is searched with all folders below it, in the order of their names, for .txt, .html, .htm and .xhtml;
    hidden files, links to folders, and the NAME_files folders beside saved pages are passed over. Ids are file stems; a
    stem that comes again gets a number: `report`, `report-2`.
    """
    stems: dict[str, int] = {}
    for place in (os.fspath(given) for given in places):
        if place == STDIN:
            yield Source(STDIN, "stdin")
        elif _ADDRESS.match(place):
            yield Source(place, "url")
        else:
            for found in _find_files(Path(place)):
                yield found if isinstance(found, SourceFailure) else _file(found, stems)


def _file(path: Path, stems: dict[str, int]) -> Source:
    stem = name = printable(path.stem)  # a file's name may hold anything, bytes that are no text included
    while (count := stems.get(name, 0)) > 0:
        stems[name] = count + 1
        name = f"{stem}-{count + 1}"
    stems[name] = 1
    return Source(os.fspath(path), "file", name)


def _find_files(path: Path) -> Iterator[Path | SourceFailure]:
    place = os.fspath(path)
    try:
        if not path.is_dir():
            path.stat()  # a missing file is known before any work begins
            yield path
            return
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        reason = "there is no such file" if isinstance(error, FileNotFoundError) else f"it cannot be opened: {error}"
        yield SourceFailure(place, "find", SourceError(reason, source=place))
        return
    empty = True
    for found in _walk(path):
        empty = False
        yield found
    if empty:
        message = "there are no articles in this folder (.txt, .html, .htm, .xhtml)"
        yield SourceFailure(place, "find", UsageError(message, source=place))


def _walk(folder: Path) -> Iterator[Path | SourceFailure]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        reason = f"the folder cannot be opened: {error.strerror}"
        yield SourceFailure(os.fspath(folder), "find", SourceError(reason, source=os.fspath(folder)))
        return
    names = {entry.name for entry in entries}
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            if not _is_companion(entry.name, names):
                yield from _walk(folder / entry.name)
        elif Path(entry.name).suffix.lower() in TEXT_SUFFIXES | PAGE_SUFFIXES and _is_file(entry):
            yield folder / entry.name


def _is_file(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_file()
    except OSError:
        return True  # a link into the unreadable: reading it will tell


def _is_companion(name: str, names: set[str]) -> bool:
    page = name.removesuffix(_COMPANION)
    return page != name and any(page + suffix in names for suffix in PAGE_SUFFIXES)
