"""From places to articles: the bytes fetched, the sidecar read, both made into an article."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Literal

from sapar.errors import SaparError, SourceError, TooLargeError
from sapar.model import Article
from sapar.sources.articles import Form, from_bytes
from sapar.sources.limits import Limits
from sapar.sources.metadata import Metadata, read_sidecar
from sapar.sources.places import PAGE_SUFFIXES, STDIN, TEXT_SUFFIXES, Source, SourceFailure, find

_PAGE_TYPES = frozenset({"text/html", "application/xhtml+xml"})


@dataclass(frozen=True, slots=True)
class _Raw:
    """The bytes of one article, and what came with them."""

    data: bytes
    form: Form | None
    charset: str | None = None
    url: str | None = None


def load(
    *places: str | Path, limits: Limits | None = None, stated: Metadata | None = None, stdin: BinaryIO | None = None
) -> Iterator[Article | SourceFailure]:
    """The articles at these places, in order, and a `SourceFailure` for each that could not be had.

    Args:
        places: files, folders (see `find`), http(s) addresses, or "-" for the standard input.
        limits: what one article may cost, and where a fetch may reach; `Limits()` by default.
        stated: what the caller knows of all of these articles, made by `given`.
        stdin: where "-" reads from; the standard input of the process by default.
    """
    for source in find(*places):
        if isinstance(source, SourceFailure):
            yield source
            continue
        step: Literal["fetch", "decode"] = "fetch"
        try:
            raw = _raw(source, limits or Limits(), stdin)
            step = "decode"
            article = _article(source, raw, stated)
        except SaparError as error:
            yield SourceFailure(source.place, step, error)
        else:
            yield article


def read(
    source: Source, *, limits: Limits | None = None, stated: Metadata | None = None, stdin: BinaryIO | None = None
) -> Article:
    """The article at one source that `find` gave; the arguments are those of `load`.

    Raises:
        SourceError: its bytes cannot be had, or are no article; the subclass says which.
    """
    return _article(source, _raw(source, limits or Limits(), stdin), stated)


def _article(source: Source, raw: _Raw, stated: Metadata | None) -> Article:
    try:
        known = (stated or Metadata()).over(read_sidecar(Path(source.place)) if source.kind == "file" else Metadata())
        known = known.over(Metadata(url=raw.url))
        return from_bytes(raw.data, article_id=source.id, form=raw.form, charset=raw.charset, known=known)
    except SourceError as error:
        error.source = source.place
        raise


def _raw(source: Source, limits: Limits, stdin: BinaryIO | None) -> _Raw:
    if source.kind == "url":
        return _from_address(source.place, limits)
    try:
        if source.kind == "stdin":
            return _Raw(_bounded(stdin or sys.stdin.buffer, limits, STDIN), None)
        with Path(source.place).open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            if size > limits.max_bytes:
                raise TooLargeError(limits.too_large(f"{size} bytes"), source=source.place)
            return _Raw(_bounded(file, limits, source.place), _form_of(source.place))
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path, a closed standard input
        reason = getattr(error, "strerror", None) or error
        raise SourceError(f"it cannot be read: {reason}", source=source.place) from error


def _bounded(file: BinaryIO, limits: Limits, place: str) -> bytes:
    """All of a stream that is within the limit; a device or a pipe does not tell its size beforehand."""
    data = file.read(limits.max_bytes + 1)
    if len(data) > limits.max_bytes:
        raise TooLargeError(limits.too_large("more is coming"), source=place)
    return data


def _form_of(path: str) -> Form | None:
    suffix = Path(path).suffix.lower()
    return "page" if suffix in PAGE_SUFFIXES else "text" if suffix in TEXT_SUFFIXES else None


def _from_address(url: str, limits: Limits) -> _Raw:
    from sapar.sources.fetching import fetch  # http and ssl are slow to import: only when something is fetched

    try:
        fetched = fetch(url, limits)
    except SourceError as error:
        if error.source != url:  # it went wrong after a redirect: name the article as it was asked for
            error.args = (f"{error} (redirected to {error.source})",)
            error.source = url
        raise
    form: Form | None = "page" if fetched.media_type in _PAGE_TYPES else None  # else its beginning tells
    return _Raw(fetched.body, form, fetched.charset, fetched.url)
