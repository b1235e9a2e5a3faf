"""What people decided, ready to be applied on top of the readings.

A judgement is kept with the words that it is about, not with numbers of a reading, so it is found again when the
article
is read anew: a fact is the judged one if it has the same public name, or if it is of the same kind and quotes the
same words.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import sqlalchemy as sa
from rapidfuzz.fuzz import partial_ratio
from sqlalchemy import Connection

from sapar.model import Evidence, Fact, Meeting, Reading, Visit
from sapar.register import tables as t
from sapar.register.accounts import Corrections
from sapar.register.people import Ruling
from sapar.register.reports import Rule
from sapar.register.views import KINDS, fact_names, facts_of

_SAME_WORDS = 90  # of 100: how much of the judged words a fact must quote


@dataclass(frozen=True, slots=True)
class Judgement:
    """One decision: its number, what it does, and what it is about (see docs/register.md)."""

    id: int
    verb: str
    about: Mapping[str, Any]


class Judged:
    """All judgements that stand, by what they concern."""

    def __init__(self, judgements: Iterable[Judgement]) -> None:
        self.all = tuple(judgements)
        self._components = self._join_blocks()

    def _of(self, *verbs: str, kind: str | None = None) -> list[Judgement]:
        return [j for j in self.all if j.verb in verbs and (kind is None or j.about["kind"] == kind)]

    def _join_blocks(self) -> dict[str, frozenset[str]]:
        """Surnames that "the same person" ties together are settled together."""
        out: dict[str, frozenset[str]] = {}
        for judgement in self._of("same", kind="person"):
            joined = frozenset(judgement.about["blocks"]).union(
                *(out.get(b, frozenset()) for b in judgement.about["blocks"])
            )
            out |= dict.fromkeys(joined, joined)
        return out

    def blocks(self, block: str) -> list[str]:
        """The blocks that are settled together with this one, itself included, in order."""
        return sorted(self._components.get(block, frozenset({block})))

    def rulings(self) -> list[Ruling]:
        """About people."""
        return [
            Ruling(j.verb == "same", frozenset(j.about["left"]), frozenset(j.about["right"]), j.about["exile"])
            for j in self._of("same", "different", kind="person")
        ]

    def rules(self, facts: Sequence[tuple[str, str, str]]) -> list[Rule]:
        """About visits; `facts` are (name, article, quote) of the visit reports at hand."""
        out = []
        for judgement in self._of("same", "different", kind="visit"):
            left, right = _found(judgement.about["left"], facts), _found(judgement.about["right"], facts)
            if left and right:
                out.append(Rule(judgement.verb == "same", left, right))
        return out

    def corrections(
        self, facts: Sequence[tuple[str, str, str]], commitments: Sequence[tuple[str, str, str]] = ()
    ) -> Corrections:
        """Of the visit that these reports tell of, and of the promises made on it."""
        wrong: dict[str, list[str]] = {}
        right: dict[str, str] = {}
        for judgement in self._of("wrong"):
            if _found(judgement.about["facts"], facts):
                field = judgement.about["field"]
                if judgement.about.get("value") is not None:
                    wrong.setdefault(field, []).append(judgement.about["value"])
                if judgement.about.get("right") is not None:
                    right[field] = judgement.about["right"]
        return Corrections(wrong, right, self.outcomes(commitments))

    def outcomes(self, commitments: Sequence[tuple[str, str, str]]) -> list[dict[str, Any]]:
        """What people recorded of what came of promises."""
        out = []
        for judgement in self._of("outcome"):
            found = _found(judgement.about["facts"], commitments)
            if found:
                out.append(
                    {
                        "stage": judgement.about["stage"],
                        **judgement.about["source"],
                        "facts": sorted(found),
                        "judgement": judgement.id,
                    }
                )
        return out

    def apply(self, article: str, reading: Reading) -> Reading:
        """The reading without what somebody found not to be in the text, and with what they found missing."""
        drops = [j.about["anchor"] for j in self._of("unsaid") if j.about["anchor"]["article"] == article]
        if drops:
            names = fact_names(article, reading)
            quotes = [(names[f.id], article, f.evidence[0].quote) for k, f in facts_of(reading) if k != "person"]
            gone = {
                f.id
                for k, f in facts_of(reading)
                if any(a["kind"] == k and names[f.id] in _found([a], quotes) for a in drops)
            }
            reading = _without(reading, gone)
        for judgement in self._of("missing"):
            if judgement.about["article"] == article:
                reading = _with(reading, judgement)
        return reading


def _found(anchors: Sequence[Mapping[str, Any]], facts: Sequence[tuple[str, str, str]]) -> frozenset[str]:
    """The names of the facts that the anchors mean."""
    names = {a["name"] for a in anchors}
    out = {name for name, _, _ in facts if name in names}
    for anchor in anchors:
        if anchor["name"] in out or not anchor.get("article"):
            continue
        near = [
            (partial_ratio(anchor["quote"], quote), name)
            for name, article, quote in facts
            if article == anchor["article"]
        ]
        best = max(near, default=(0.0, ""))
        if best[0] >= _SAME_WORDS:
            out.add(best[1])
    return frozenset(out)


def _without(reading: Reading, gone: set[str]) -> Reading:
    """The reading without these facts, and nothing pointing at them any more."""
    parts: dict[str, Any] = {}
    for attribute in (a for a in KINDS if a != "people"):
        kept = [f for f in getattr(reading, attribute) if f.id not in gone]
        if attribute == "commitments":  # a promise stands or falls with the sentence that makes it
            kept = [f for f in kept if f.statement not in gone]
        parts[attribute] = tuple(_loosened(f, gone) for f in kept)
    return replace(reading, **parts)


def _loosened(fact: Any, gone: set[str]) -> Any:
    ties = {name: None for name in ("visit", "meeting", "about", "part_of") if getattr(fact, name, None) in gone}
    return replace(fact, **ties) if ties else fact


def _with(reading: Reading, judgement: Judgement) -> Reading:
    """The reading with a fact that somebody found in its words. Words that are no longer there bring nothing."""
    about = judgement.about
    start = reading.article.text.find(about["quote"])
    if start < 0:
        return reading
    evidence: tuple[Evidence, ...] = (reading.article.cite(start, start + len(about["quote"])),)
    by_name = {n: p.id for p in reading.people for n in p.names}
    people = tuple(by_name[n] for n in about["people"] if n in by_name)
    if not people:
        return reading
    fields, name, rule = dict(about["fields"]), f"j{judgement.id}", f"judgement:{judgement.id}"
    made: Fact
    if about["kind"] == "visit":
        made = Visit(evidence, rule, name, people, **fields)
        return replace(reading, visits=(*reading.visits, made))
    made = Meeting(evidence, rule, name, people, **fields)
    return replace(reading, meetings=(*reading.meetings, made))


def load(connection: Connection) -> Judged:
    """The judgements that were not undone, in the order in which they were made."""
    j = t.judgements
    rows = connection.execute(sa.select(j.c.id, j.c.verb, j.c.about).where(j.c.undone.is_(None)).order_by(j.c.id))
    return Judged(Judgement(row.id, row.verb, json.loads(row.about)) for row in rows)
