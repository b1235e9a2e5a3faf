"""The whole reading as JSON, with evidence as W3C Web Annotation selectors.

Every field of the model is there under its own name. A piece of evidence is a Web Annotation `SpecificResource`: its
`source` names the text by its SHA-256 (RFC 6920), and two selectors say the same thing twice: a `TextQuoteSelector`
(the words, and up to 32 characters before and behind), which finds them even in a text that was edited, and a
`TextPositionSelector` (offsets in Unicode code points). `reading.schema.json` beside this module describes the form.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping, Sequence
from dataclasses import fields
from typing import TextIO, TypeAlias

from sapar.model import Article, Evidence, Fact, Reading

FORMAT = "sapar-reading-1"
CONTEXT = 32  # characters of the text on each side of a quotation

_Json: TypeAlias = Mapping[str, "_Json"] | Sequence["_Json"] | str | int | None
_LAST = tuple(field.name for field in fields(Fact))  # what a record says comes before the words that say it


class JsonView:
    """Writes one JSON object; with `many`, an array with an object for each reading, as they come."""

    def __init__(self, stream: TextIO, *, many: bool = False) -> None:
        self._stream = stream
        self._many = many
        self._count = 0

    def feed(self, reading: Reading) -> None:
        if self._count and not self._many:
            raise ValueError("a second reading was fed to a JSON view of one; open it with many=True")
        text = json.dumps(as_json(reading), ensure_ascii=False, indent=1)
        before = "" if not self._many else ",\n" if self._count else "[\n"
        self._stream.write(before + text + ("" if self._many else "\n"))
        self._count += 1

    def finish(self) -> None:
        if self._many:
            self._stream.write("\n]\n" if self._count else "[]\n")


def as_json(reading: Reading) -> dict[str, _Json]:
    """The reading as JSON values; equal readings give equal values in equal order."""
    article = reading.article
    return {
        "format": FORMAT,
        "article": {
            **{field.name: getattr(article, field.name) for field in fields(article)},
            "sha256": article.sha256,
            "source": source_of(article),
        },
        **{
            field.name: [_value(fact, article) for fact in getattr(reading, field.name)]
            for field in fields(reading)
            if field.name != "article"
        },
    }


def source_of(article: Article) -> str:
    """The name of exactly this text: an `ni` URI (RFC 6920) with its SHA-256."""
    digest = base64.urlsafe_b64encode(bytes.fromhex(article.sha256)).decode().rstrip("=")
    return f"ni:///sha-256;{digest}"


def selectors(evidence: Evidence, article: Article) -> dict[str, _Json]:
    """One piece of evidence as a Web Annotation target."""
    start, end = evidence.start, evidence.end
    return {
        "type": "SpecificResource",
        "source": source_of(article),
        "selector": [
            {
                "type": "TextQuoteSelector",
                "exact": evidence.quote,
                "prefix": article.text[max(0, start - CONTEXT) : start],
                "suffix": article.text[end : end + CONTEXT],
            },
            {"type": "TextPositionSelector", "start": start, "end": end},
        ],
    }


def _value(value: object, article: Article) -> _Json:
    if isinstance(value, Evidence):
        return selectors(value, article)
    if isinstance(value, tuple):
        return [_value(item, article) for item in value]
    if value is None or isinstance(value, str | int):
        return value
    return _record(value, article)


def _record(record: object, article: Article) -> dict[str, _Json]:
    names = [field.name for field in fields(record)]  # type: ignore[arg-type]  # every other value is a dataclass
    ordered = [name for name in names if name not in _LAST] + [name for name in reversed(_LAST) if name in names]
    return {name: _value(getattr(record, name), article) for name in ordered}
