"""Small words for the tests of the reader: read a text, and name what must be found in it.

A row of a table is a text of our own and what it says, e.g. `met("Садыр Жапаров", "Владимир Путин", kind="call")`.
What a row does not name is not asked for: a date, a place, … The people, however, are exactly those that it names.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sapar import Reading, read

PUBLISHED = "2021-02-26"  # a Friday


@lru_cache(maxsize=2000)
def reading(text: str, published: str | None = PUBLISHED) -> Reading:
    """The reading of a Kyrgyz text."""
    return read(text, language="ky", published=published)


@dataclass(frozen=True)
class Wanted:
    """A record that must be among those of a reading: people by name, and the fields that the row names."""

    kind: str
    names: tuple[str, ...]
    fields: Mapping[str, Any]

    def __repr__(self) -> str:
        words = [*self.names, *(f"{name}={value}" for name, value in self.fields.items())]
        return f"{self.kind} {', '.join(words)}"


def met(*names: str, **fields: Any) -> Wanted:
    """An encounter of exactly these people. `groups` are the names of unnamed sides."""
    return Wanted("meeting", names, fields)


def went(*names: str, **fields: Any) -> Wanted:
    """A journey of these travellers. `invited_by` is a name."""
    return Wanted("visit", names, fields)


def said(name: str, **fields: Any) -> Wanted:
    """A statement of this person. `addressees` are names, `words` the beginning of its first sentence."""
    return Wanted("statement", (name,), fields)


def promised(name: str, **fields: Any) -> Wanted:
    """A promise of this person; `to` are names, `what` the words."""
    return Wanted("commitment", (name,), {"kind": "promise", **fields})


def asked(name: str, **fields: Any) -> Wanted:
    """A request of this person."""
    return Wanted("commitment", (name,), {"kind": "request", **fields})


def signed(kind: str, *names: str, **fields: Any) -> Wanted:
    """A document of this kind with exactly these signatories; status "signed" unless told otherwise."""
    return Wanted("document", names, {"kind": kind, "status": "signed", **fields})


def came_along(name: str) -> Wanted:
    """A named member of the delegation."""
    return Wanted("delegate", (name,), {})


def counted(role: str, count: int | None) -> Wanted:
    """A number of unnamed members of the delegation."""
    return Wanted("delegate", (), {"role": role, "count": count})


def gap(kind: str, **fields: Any) -> Wanted:
    """Something that the article leaves open."""
    return Wanted("gap", (), {"kind": kind, **fields})


def found(what: Reading, kind: str) -> list[tuple[tuple[str, ...], dict[str, Any]]]:
    """All records of a kind: the names of their people, and their fields with ids replaced by names."""
    name = {p.id: p.name for p in what.people}
    if kind == "meeting":
        return [
            (_names(name, m.participants), _fields(m, name) | {"groups": tuple(g.name for g in m.groups)})
            for m in what.meetings
        ]
    if kind == "visit":
        return [(_names(name, v.travellers), _fields(v, name)) for v in what.visits]
    if kind == "statement":
        return [((name[s.speaker],), _fields(s, name) | {"words": s.evidence[0].quote}) for s in what.statements]
    if kind == "commitment":
        return [((name[c.by],), _fields(c, name) | {"what": c.what.quote}) for c in what.commitments]
    if kind == "document":
        return [(_names(name, d.signatories), _fields(d, name)) for d in what.documents]
    if kind == "delegate":
        return [((name[d.person],) if d.person else (), _fields(d, name)) for d in what.delegation]
    return [((), _fields(g, name)) for g in what.gaps]


def _names(name: Mapping[str, str], ids: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name[i] for i in ids)


def _fields(record: Any, name: Mapping[str, str]) -> dict[str, Any]:
    out = {field: getattr(record, field) for field in type(record).__dataclass_fields__}
    for field in ("addressees", "to"):
        if field in out:
            out[field] = _names(name, out[field])
    if out.get("invited_by"):
        out["invited_by"] = name[out["invited_by"]]
    return out


def holds(what: Reading, wanted: Wanted) -> bool:
    """Whether a reading has the record."""
    return any(_fits(wanted, names, fields) for names, fields in found(what, wanted.kind))


def _fits(wanted: Wanted, names: tuple[str, ...], fields: Mapping[str, Any]) -> bool:
    if sorted(wanted.names) != sorted(names) and not (wanted.kind == "document" and not wanted.names):
        return False
    for field, value in wanted.fields.items():
        if field == "words" and str(fields[field]).startswith(value):
            continue
        if fields[field] != value:
            return False
    return True


def check(text: str, *wanted: Wanted, published: str | None = PUBLISHED) -> None:
    """Fail, and show what was read, unless the text holds all that is wanted."""
    what = reading(text, published)
    for one in wanted:
        if not holds(what, one):
            records = (
                "\n  ".join(f"{', '.join(names)} {fields}" for names, fields in found(what, one.kind)) or "nothing"
            )
            raise AssertionError(f"not read: {one}\nin: {text}\nbut:\n  {records}")


def people(text: str, published: str | None = PUBLISHED) -> list[str]:
    """The full names of the people of a text, in the nominative."""
    return [p.name for p in reading(text, published).people]
