"""What is known of an article besides its text: from a sidecar file, from a page, or given by the caller."""

from __future__ import annotations

import datetime
import json
import re
from dataclasses import dataclass, fields
from pathlib import Path

from sapar.errors import SourceError
from sapar.sources.decoding import printable

SIDECAR_SUFFIX = ".meta.json"
MAX_SIDECAR_BYTES = 256 * 1024

_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})(?:[T ](.+))?)?)?")
_LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]+)*")
_ISO_639_1 = {"kir": "ky", "rus": "ru", "eng": "en"}


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known of one article; None is "not known".

    Attributes:
        published: the day, month or year of publication, `2021-02-26`, `2021-02` or `2021`.
        language: ISO 639 code, `ky`.
        url, publisher, title: as the source gives them.
    """

    published: str | None = None
    language: str | None = None
    url: str | None = None
    publisher: str | None = None
    title: str | None = None

    def over(self, other: Metadata) -> Metadata:
        """This knowledge, completed by `other` where it has none."""
        return Metadata(*(getattr(self, f.name) or getattr(other, f.name) for f in fields(self)))


def published_day(value: str) -> str:
    """The valid EDTF date of publication in `value`, without its time of day.

    A time is cut off as written; it is not converted to another time zone.

    Raises:
        ValueError: not `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or the last with a time, or not in the calendar.
    """
    match = _DATE.fullmatch(value.strip())
    if match is None:
        raise ValueError(f"{value!r} is not a date; write YYYY-MM-DD, YYYY-MM or YYYY")
    year, month, day, time = match.groups()
    try:
        datetime.date(int(year), int(month or 1), int(day or 1))
        if time:
            datetime.time.fromisoformat(time.replace(" ", ""))
    except ValueError as error:
        raise ValueError(f"{value!r} is not in the calendar: {error}") from None
    return "-".join(part for part in (year, month, day) if part)


def language_code(value: str) -> str:
    """The ISO 639 code at the head of a language tag: `ky` for `ky-KG`, `ky_KG` and `kir`.

    Raises:
        ValueError: not a language tag.
    """
    match = _LANGUAGE.fullmatch(value.strip())
    if match is None:
        raise ValueError(f"{value!r} is not a language code; write ky, ru, en, …")
    code = match[1].lower()
    return _ISO_639_1.get(code, code)


def one_line(value: str | None) -> str | None:
    """A title or a name on one line, without control characters; None where nothing is left."""
    return printable(" ".join((value or "").split())) or None


def sidecar_of(path: Path) -> Path:
    """Where the metadata of the article at `path` stands: `NAME.meta.json` beside `NAME.txt`."""
    return path.with_name(path.stem + SIDECAR_SUFFIX)


def read_sidecar(path: Path) -> Metadata:
    """The metadata in the sidecar of the article at `path`; nothing known where there is no sidecar.

    Keys other than those of `Metadata` are left alone, for other programs' use.

    Raises:
        SourceError: the sidecar cannot be read, is no JSON object, or a known key has a value of no use.
    """
    sidecar = sidecar_of(path)
    try:
        with sidecar.open("rb") as file:
            raw = file.read(MAX_SIDECAR_BYTES + 1)
    except FileNotFoundError:
        return Metadata()
    except OSError as error:
        raise SourceError(f"its sidecar {sidecar.name} cannot be read: {error.strerror}", source=str(path)) from error
    try:
        if len(raw) > MAX_SIDECAR_BYTES:
            raise ValueError(f"larger than {MAX_SIDECAR_BYTES} bytes")
        return _metadata(json.loads(raw.decode("utf-8-sig")))
    except (ValueError, RecursionError) as error:  # JSON and Unicode errors are ValueErrors
        raise SourceError(f"its sidecar {sidecar.name} is broken: {error}", source=str(path)) from error


def _metadata(record: object) -> Metadata:
    if not isinstance(record, dict):
        raise ValueError("not a JSON object")
    known: dict[str, str | None] = {}
    for field in fields(Metadata):
        value = record.get(field.name)
        if value is not None and not isinstance(value, str):
            raise ValueError(f"{field.name!r} must be a string or null, not {type(value).__name__}")
        known[field.name] = one_line(value)
    if known["published"]:
        known["published"] = published_day(known["published"])
    if known["language"]:
        known["language"] = language_code(known["language"])
    return Metadata(**known)
