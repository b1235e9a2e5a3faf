"""Documents, statements and promises that several papers repeat: one record each, with all its sources and its
history.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from rapidfuzz.fuzz import token_set_ratio, token_sort_ratio

from sapar.model import Commitment, Instrument, Statement
from sapar.register.names import fold_words
from sapar.register.spans import days, exactness
from sapar.register.values import Told, choose
from sapar.register.views import Item, Record, group_by, named

_SAME_TITLE, _SAME_WORDS, _SAME_PROMISE = 85, 88, 80  # of 100


def documents(items: list[Item[Instrument]], visit: str | None) -> list[Record]:
    """The documents of one visit: titled ones by their titles, announced numbers by number and kind."""
    return [_document(group, visit) for group in group_by(items, _same_document)]


def _same_document(a: Item[Instrument], b: Item[Instrument]) -> bool:
    if (a.fact.title is None) != (b.fact.title is None):
        return False
    if a.fact.title and b.fact.title:
        return (
            a.fact.kind == b.fact.kind and token_sort_ratio(_plain(a.fact.title), _plain(b.fact.title)) >= _SAME_TITLE
        )
    apart = a.view.article == b.view.article  # one paper that counts twice counts different things
    return not apart and a.fact.kind == b.fact.kind and a.fact.count == b.fact.count and _parties(a, b)


def _parties(a: Item[Instrument], b: Item[Instrument]) -> bool:
    return not a.fact.parties or not b.fact.parties or bool(set(a.fact.parties) & set(b.fact.parties))


@lru_cache(maxsize=5000)
def _plain(text: str) -> str:
    return " ".join(fold_words(text))


def _document(items: list[Item[Instrument]], visit: str | None) -> Record:
    facts = [i.fact for i in items]
    stages = ("adopted", "signed", "planned")
    status = next(s for s in stages if any(f.status == s for f in facts))
    date = choose((Told(i.fact.date, i.source()) for i in items if i.fact.date), exact=exactness)
    signatories = sorted({p for i in items for p in i.people(i.fact.signatories)})
    data: dict[str, Any] = {
        "kind": facts[0].kind,
        "title": choose(Told(i.fact.title, i.source()) for i in items if i.fact.title).as_json(),
        "count": facts[0].count,
        "bound": facts[0].bound,
        "status": status,
        "parties": sorted({c for f in facts for c in f.parties}),
        "signatories": signatories,
        "date": date.as_json(),
        "history": [{"status": i.fact.status, **i.source().as_json()} for i in items],
    }
    return Record(
        named(items, "d"),
        "document",
        data,
        visit=visit,
        date=date.value,
        status=status,
        type=facts[0].kind,
        people=[(p, "signatory") for p in signatories],
        facts=sorted({(i.name, i.view.article) for i in items}),
    ).on(days(date.value))


def statements(items: list[Item[Statement]], visit: str | None) -> list[Record]:
    """What was said, each once, with all papers that have it."""

    by_speaker: dict[str, list[Item[Statement]]] = {}
    for item in items:
        for person in item.people((item.fact.speaker,)):
            by_speaker.setdefault(person, []).append(item)
    groups = [group for own in by_speaker.values() for group in group_by(own, _same_statement)]
    out = []
    for number, group in enumerate(sorted(groups, key=lambda g: (g[0].order(), g[0].name))):
        first = group[0]
        (speaker,) = first.people((first.fact.speaker,))
        to = sorted({p for i in group for p in i.people(i.fact.addressees)})
        data = {
            "speaker": speaker,
            "act": first.fact.act,
            "direct": any(i.fact.direct for i in group),
            "addressees": to,
            "topics": sorted({t for i in group for t in i.fact.topics}),
            "channel": first.fact.channel,
            "words": " ".join(e.quote for e in first.fact.evidence),
            "sources": [i.source().as_json() for i in group],
        }
        people = [(speaker, "speaker"), *((p, "addressee") for p in to if p != speaker)]
        facts = sorted({(i.name, i.view.article) for i in group})
        out.append(
            Record(
                named(group, "s"),
                "statement",
                data,
                visit=visit,
                person=speaker,
                type=first.fact.act,
                rank=number,
                people=people,
                facts=facts,
            )
        )
    return out


def _same_statement(a: Item[Statement], b: Item[Statement]) -> bool:
    """Two papers have the same words of one speaker; what one paper repeats, its reading has once already."""
    if a.view.article == b.view.article:
        return False
    return token_set_ratio(_words(a), _words(b)) >= _SAME_WORDS and token_sort_ratio(_words(a), _words(b)) >= 60


def _words(item: Item[Statement]) -> str:
    return _plain(" ".join(e.quote for e in item.fact.evidence))


def commitments(items: list[Item[Commitment]], visit: str | None, later: Sequence[dict[str, Any]] = ()) -> list[Record]:
    """What is owed: promises and requests with their history. `later` holds what people recorded of what came of
    them.
    """

    def same(a: Item[Commitment], b: Item[Commitment]) -> bool:
        if a.fact.kind != b.fact.kind or a.people((a.fact.by,)) != b.people((b.fact.by,)):
            return False
        return token_set_ratio(_plain(a.fact.what.quote), _plain(b.fact.what.quote)) >= _SAME_PROMISE

    return [_commitment(g, visit, later) for g in group_by([i for i in items if i.people((i.fact.by,))], same)]


def _commitment(items: list[Item[Commitment]], visit: str | None, later: Sequence[dict[str, Any]]) -> Record:
    first = items[0]
    (by,) = first.people((first.fact.by,))
    history, stage = _came_of(items, later)
    to = sorted({p for i in items for p in i.people(i.fact.to)})
    due = choose((Told(i.fact.due, i.source()) for i in items if i.fact.due), exact=exactness)
    countries = sorted({c for i in items for c in i.fact.to_countries})
    data: dict[str, Any] = {
        "kind": first.fact.kind,
        "by": by,
        "to": to,
        "to_countries": countries,
        "to_groups": sorted({g for i in items for g in i.fact.to_groups}),
        "words": first.fact.what.quote,
        "due": due.as_json(),
        "stage": stage,
        "history": history,
    }
    return Record(
        named(items, "c"),
        "commitment",
        data,
        visit=visit,
        person=by,
        country=",".join(countries) or None,
        date=due.value,
        status=stage,
        type=first.fact.kind,
        open=stage in ("no public evidence", "contradicted"),
        people=[(by, "by"), *((p, "to") for p in to if p != by)],
        facts=sorted({(i.name, i.view.article) for i in items}),
    ).on(days(due.value))


def _came_of(items: list[Item[Commitment]], later: Sequence[dict[str, Any]]) -> tuple[list[dict[str, Any]], str]:
    """All that was told of a promise, and the stage where that leaves it."""
    names = {i.name for i in items}
    history = [
        {"stage": "said" if n == 0 else "repeated", **i.source(i.fact.what).as_json()} for n, i in enumerate(items)
    ]
    history += [entry for entry in later if names & set(entry["facts"])]
    settled = (h["stage"] for h in reversed(history) if h["stage"] not in ("said", "repeated"))
    return history, next(settled, "no public evidence")
