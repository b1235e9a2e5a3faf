"""Reads the hand-written lists in tools/language_data/: a record a line, fields between ";", forms between "|"."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

HERE = Path(__file__).parent / "language_data"


def lines(name: str) -> Iterator[str]:
    """The lines of a list, NFC, without comments and empty ones."""
    for raw in (HERE / name).read_text(encoding="utf-8").splitlines():
        line = unicodedata.normalize("NFC", raw).strip()
        if line and not line.startswith("#"):
            yield line


def fields(line: str, count: int) -> list[str]:
    """So many fields of a line, the last ones empty where they are left out."""
    parts = [p.strip() for p in line.split(";")]
    if len(parts) > count:
        raise SystemExit(f"too many fields: {line}")
    return parts + [""] * (count - len(parts))


def split(cell: str) -> list[str]:
    """The forms in a cell."""
    return [p.strip() for p in cell.split("|") if p.strip()]


def join(*groups: Iterable[str]) -> str:
    """A cell with the forms of all groups, each once."""
    seen: dict[str, None] = {}
    for group in groups:
        for item in group:
            seen.setdefault(item)
    return "|".join(seen)
