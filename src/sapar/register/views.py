"""An article as the register sees it: its reading, with every person known by who they are, and every fact by its
public name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from sapar.model import Evidence, Fact, Reading
from sapar.register.names import public
from sapar.register.spans import Days
from sapar.register.values import Source

F = TypeVar("F", bound=Fact)
KINDS = {
    "people": "person", "visits": "visit", "delegation": "delegate", "meetings": "meeting", "statements": "statement",
    "commitments": "commitment", "documents": "document", "gaps": "gap",
}  # fmt: skip


@dataclass(frozen=True, eq=False)
class View:
    """One article's reading within the register.

    Attributes:
        names: local id ("v1") -> public name of the fact.
        who: local id of a person -> id of the person in the register.
    """

    article: str
    published: str | None
    reading: Reading
    names: dict[str, str]
    who: dict[str, str]

    def people(self, locals_: tuple[str, ...]) -> tuple[str, ...]:
        """The people of the register for local ids, each once."""
        return tuple(dict.fromkeys(self.who[p] for p in locals_ if p in self.who))


@dataclass(frozen=True)
class Item(Generic[F]):
    """A fact of one article."""

    view: View
    fact: F

    @property
    def name(self) -> str:
        return self.view.names[self.fact.id]  # type: ignore[attr-defined]  # every kind of fact has an id

    def source(self, evidence: Evidence | None = None) -> Source:
        words = evidence or self.fact.evidence[0]
        return Source(self.view.article, self.view.published, words.start, words.end, words.quote, self.name)

    def people(self, locals_: tuple[str, ...]) -> tuple[str, ...]:
        return self.view.people(locals_)

    def order(self) -> tuple[str, str, int]:
        """Facts in the order in which they came to be known, whatever the order of adding."""
        return (self.view.published or "9999", self.view.article, self.fact.evidence[0].start)


@dataclass(slots=True)
class Record:
    """One thing that all readings together tell: a visit, a meeting on it, a document, a gap.

    Attributes:
        id: public. kind: what it is. data: all of it, as JSON values.
        people: (person, part) pairs. facts: (name, article) of what it was made from.
        open: of gaps and commitments: nothing has settled it yet.
    """

    id: str
    kind: str
    data: dict[str, Any]
    visit: str | None = None
    journey: str | None = None
    block: str | None = None
    person: str | None = None
    country: str | None = None
    place: str | None = None
    first_day: int | None = None
    last_day: int | None = None
    date: str | None = None
    status: str | None = None
    type: str | None = None
    open: bool = False
    rank: int = 0
    people: list[tuple[str, str]] = field(default_factory=list)
    facts: list[tuple[str, str]] = field(default_factory=list)

    def on(self, span: Days | None) -> Record:
        """Itself, to be found under these days; under none where they are not told."""
        if span is not None:
            self.first_day, self.last_day = span.first, span.last
        return self


def facts_of(reading: Reading) -> Iterator[tuple[str, Any]]:
    """(kind, fact) for all facts of a reading."""
    for attribute, kind in KINDS.items():
        for fact in getattr(reading, attribute):
            yield kind, fact


def fact_names(article: str, reading: Reading) -> dict[str, str]:
    """Local id -> public name. The name comes of the words, so that it outlives a new reading that finds the same
    words.
    """
    out: dict[str, str] = {}
    taken: dict[tuple[str, str], int] = {}
    for kind, fact in facts_of(reading):
        quote = fact.evidence[0].quote
        count = taken[kind, quote] = taken.get((kind, quote), 0) + 1
        out[fact.id] = public(kind[0], article, kind, quote, *([count] if count > 1 else []))
    return out


def names_with(article: str, read: Reading, judged: Reading) -> dict[str, str]:
    """The names of the facts of a reading as judged: those of the reading as read, so that what somebody struck out
    does not
    give its name to another, and names for what somebody added.
    """
    if judged is read:
        return fact_names(article, read)
    names, added = fact_names(article, read), fact_names(article, judged)
    return {fact.id: names.get(fact.id, added[fact.id]) for _, fact in facts_of(judged)}


def named(items: list[Item[F]], prefix: str) -> str:
    """The public id of what several facts tell: that of the fact that was known first, with the letter of its kind."""
    first = min(items, key=lambda i: i.order())
    return f"{prefix}-{first.name.split('-', 1)[1]}"


def group_by(items: list[Item[F]], same: Callable[[Item[F], Item[F]], bool]) -> list[list[Item[F]]]:
    """Groups in which everything is the same as the first known; `items` may come in any order."""
    groups: list[list[Item[F]]] = []
    for item in sorted(items, key=lambda i: i.order()):
        for group in groups:
            if same(group[0], item):
                group.append(item)
                break
        else:
            groups.append([item])
    return groups
