"""Readings to JSON and back, field by field, so that a stored reading is the reading that was made.

A record that an older Sapar stored may lack a field that has come since: the field's default stands for it. A field
that is no longer known is passed over.
"""

from __future__ import annotations

import json
from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from hashlib import sha256
from types import UnionType
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
    made = {name: _value(hint, data[name]) for name, hint in _hints(kind) if name in data}  # type: ignore[arg-type]  # a class is hashable
    return kind(**made)


@cache
def _hints(kind: type[Any]) -> tuple[tuple[str, Any], ...]:
    hints = get_type_hints(kind)
    return tuple((f.name, hints[f.name]) for f in fields(kind) if f.init or f.default is not MISSING)


def _value(hint: Any, data: Any) -> Any:
    if isinstance(hint, UnionType) or (get_origin(hint) is not None and type(None) in get_args(hint)):
        if data is None:
            return None
        hint = next(arg for arg in get_args(hint) if arg is not type(None))
    if get_origin(hint) is tuple:
        return tuple(_value(get_args(hint)[0], item) for item in data)
    return decode(hint, data) if is_dataclass(hint) and isinstance(hint, type) else data


def dump(reading: Reading) -> str:
    """A reading without its article, as JSON text; equal readings give equal texts."""
    parts = {f.name: encode(getattr(reading, f.name)) for f in fields(reading) if f.name != "article"}
    return json.dumps({name: part for name, part in parts.items() if part}, ensure_ascii=False, sort_keys=True)


def load(article: Article, text: str) -> Reading:
    """The reading of `article` that `dump` wrote. Its evidence is checked against the text, as always."""
    stored = json.loads(text)
    return Reading(article, **{name: _value(hint, stored[name]) for name, hint in _hints(Reading) if name in stored})


def digest(text: str) -> str:
    """A short name for a text, to see whether it changed."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:24]
