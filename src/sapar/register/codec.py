"""Readings to JSON and back, field by field, so that a stored reading is the reading that was made.

A record that an older Sapar stored may lack a field that has come since: the field's default stands for it. A field
that is no longer known is passed over.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from functools import cache, partial
from hashlib import sha256
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from sapar.model import Article, Evidence, Reading

T = TypeVar("T")


def encode(value: object) -> Any:
    """A record, tuple or plain value as JSON values; evidence is [start, end, quote]."""
    if isinstance(value, Evidence):
        return [value.start, value.end, value.quote]
    if isinstance(value, tuple):
        return [encode(item) for item in value]
    if is_dataclass(value):
        return {f.name: encode(getattr(value, f.name)) for f in fields(value) if getattr(value, f.name) != f.default}
    return value


def decode(kind: type[T], data: Any) -> T:
    """The record that `encode` was given."""
    if kind is Evidence:
        return Evidence(*data)  # type: ignore[return-value]  # kind is Evidence
    readers = _readers(kind)  # type: ignore[arg-type]  # a class is hashable
    made = {name: data[name] if read is None else read(data[name]) for name, read in readers if name in data}
    return kind(**made)


@cache
def _readers(kind: Any) -> tuple[tuple[str, Callable[[Any], Any] | None], ...]:
    """How each field of a class is read; None where JSON's own value is the value."""
    hints = get_type_hints(kind)
    return tuple((f.name, _reader(hints[f.name])) for f in fields(kind) if f.init)


def _reader(hint: Any) -> Callable[[Any], Any] | None:
    if type(None) in get_args(hint):
        inner = _reader(next(arg for arg in get_args(hint) if arg is not type(None)))
        return None if inner is None else lambda data: None if data is None else inner(data)
    if get_origin(hint) is tuple:
        item = _reader(get_args(hint)[0])
        return tuple if item is None else lambda data: tuple(map(item, data))
    return partial(decode, hint) if isinstance(hint, type) and is_dataclass(hint) else None


def dump(reading: Reading) -> str:
    """A reading without its article, as JSON text; equal readings give equal texts."""
    parts = {f.name: encode(getattr(reading, f.name)) for f in fields(reading) if f.name != "article"}
    return json.dumps({name: part for name, part in parts.items() if part}, ensure_ascii=False, sort_keys=True)


def load(article: Article, text: str) -> Reading:
    """The reading of `article` that `dump` wrote. Its evidence is checked against the text, as always."""
    stored = json.loads(text)
    return Reading(article, **{name: read(stored[name]) for name, read in _readers(Reading) if read and name in stored})


def digest(text: str) -> str:
    """A short name for a text, to see whether it changed."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:24]
