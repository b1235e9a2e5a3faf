"""What `add` is given, as articles: everything that `sources` finds, and files of JSON lines with an article on
each.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from sapar.errors import NotTextError, SaparError, SourceError
from sapar.model import Article
from sapar.sources import Limits, Metadata, SourceFailure, find, read

_LINES = (".jsonl", ".ndjson")
_FIELDS = ("language", "published", "title", "url", "publisher")


@dataclass(frozen=True, slots=True)
class Taken:
    """An article, or why there is none: `place` is where it is, and tells it from all others."""

    place: str
    article: Article | None
    error: SaparError | None = None


def take(places: Sequence[str], limits: Limits, stated: Metadata) -> Iterator[Taken]:
    """The articles at these places, in order."""
    for place in places:
        if place.lower().endswith(_LINES) and Path(place).is_file():
            yield from _lines(Path(place), stated)
            continue
        for source in find(place):
            name = str(Path(source.place).resolve()) if getattr(source, "kind", "") == "file" else source.place
            if isinstance(source, SourceFailure):
                yield Taken(name, None, source.error)
                continue
            try:
                yield Taken(name, read(source, limits=limits, stated=stated))
            except SaparError as error:
                yield Taken(name, None, error)


def _lines(path: Path, stated: Metadata) -> Iterator[Taken]:
    with path.open(encoding="utf-8", errors="surrogateescape") as file:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            place = f"{os.fspath(path.resolve())}#{number}"
            try:
                yield Taken(*_line(line, path, number, stated))
            except (ValueError, TypeError, AttributeError) as error:
                yield Taken(place, None, NotTextError(f"line {number} is no article: {error}", source=place))
            except SaparError as error:
                yield Taken(place, None, error)


def _line(line: str, path: Path, number: int, stated: Metadata) -> tuple[str, Article]:
    """An object with `text`, and `id` and what else is known of it, each a text."""
    data = json.loads(line)
    text = data["text"] if isinstance(data.get("text"), str) else ""
    if not any(c.isalnum() for c in text):
        raise SourceError(f"line {number} has no text", source=os.fspath(path))
    name = str(data.get("id") or f"{path.stem}-{number}")
    known = {f: str(data[f]) if data.get(f) else None for f in _FIELDS}
    known |= {f: value for f in ("language", "published") if (value := getattr(stated, f, None))}
    return f"{path.resolve()}#{name}", Article(name, text.replace("\r\n", "\n"), **known)
