"""Which meeting is meant: reports of several papers become meetings, planned ones become held ones."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from rapidfuzz.fuzz import token_set_ratio

from sapar.model import Meeting
from sapar.register.names import fold_words
from sapar.register.places import place
from sapar.register.spans import days, exactness
from sapar.register.values import Told, choose
from sapar.register.views import Item, Record, named

_SAME_GROUP = 80  # of 100: how alike two names of an unnamed side must be


@dataclass(frozen=True, slots=True)
class Unit:
    """One meeting as one article tells it. An article that names three sides in one breath may tell of three
    meetings.
    """

    item: Item[Meeting]
    sides: frozenset[str]  # who was met, the traveller left out

    @property
    def call(self) -> bool:
        return self.item.fact.kind == "call"


def fuse(items: Iterable[Item[Meeting]], traveller: str | None) -> list[list[Unit]]:
    """The units of each meeting, in the order in which they came to be known."""
    ordered = sorted(items, key=lambda i: i.order())
    sides = [(i, frozenset(i.people(i.fact.participants)) - {traveller or ""}) for i in ordered]
    alone = {(next(iter(s)), i.fact.kind == "call") for i, s in sides if len(s) == 1}
    units: list[Unit] = []
    for item, met in sides:
        apart = {(p, item.fact.kind == "call") for p in met} & alone
        if len(met) > 1 and apart and item.fact.kind != "multilateral":
            units += [Unit(item, frozenset({p})) for p in sorted(met) if (p, item.fact.kind == "call") in apart]
        else:
            units.append(Unit(item, met))
    groups: list[list[Unit]] = []
    for unit in sorted(units, key=lambda u: (u.item.fact.date is None, u.item.order(), sorted(u.sides))):
        fits = [g for g in groups if all(_same(unit, other) for other in g)]
        if len(fits) == 1 or (fits and unit.item.fact.date is not None):
            fits[0].append(unit)
        else:
            groups.append([unit])
    return [sorted(g, key=lambda u: u.item.order()) for g in groups]


def _same(a: Unit, b: Unit) -> bool:
    if a.call != b.call or a.sides != b.sides or (not a.sides and not _same_side(a, b)):
        return False
    first, second = days(a.item.fact.date), days(b.item.fact.date)
    if first is None or second is None:
        return True
    # two papers may differ by a day about one meeting; one paper that gives two days tells of two
    return first.apart(second) <= (0 if a.item.view.article == b.item.view.article else 1)


def _same_side(a: Unit, b: Unit) -> bool:
    """An unnamed side is known by its kind and its words: migrants of one paper are the compatriots of another."""
    if not a.item.fact.groups or not b.item.fact.groups:
        return a.item.fact.kind == b.item.fact.kind == "ceremony" and _alike(
            a.item.fact.evidence[0].quote, b.item.fact.evidence[0].quote
        )
    return any(
        (x.kind == y.kind and x.kind != "other") or _alike(x.name, y.name)
        for x in a.item.fact.groups
        for y in b.item.fact.groups
    )


def _alike(a: str, b: str) -> bool:
    return token_set_ratio(" ".join(fold_words(a)), " ".join(fold_words(b))) >= _SAME_GROUP


def record(units: Sequence[Unit], visit: str | None, traveller: str | None) -> Record:
    """What all reports of one meeting say."""
    items = list(dict.fromkeys(u.item for u in units))
    facts = [i.fact for i in items]
    split = any(
        set(i.people(i.fact.participants)) - {traveller or ""} != u.sides for u, i in ((u, u.item) for u in units)
    )
    people = sorted(
        {p for u in units for p in u.sides}
        | {p for i in items for p in i.people(i.fact.participants) if p == traveller}
    )
    date = choose((Told(i.fact.date, i.source()) for i in items if i.fact.date), exact=exactness)
    span = days(date.value)
    event = span.first if span else None
    kind = choose((Told(_kind(u.item.fact, split), u.item.source()) for u in units), event=event)
    where = choose((Told(i.fact.place, i.source()) for i in items if i.fact.place), event=event)
    land = choose((Told(i.fact.country, i.source()) for i in items if i.fact.country), event=event)
    status = status_of([i.fact.status for i in items], held="held")
    data: dict[str, Any] = {
        "participants": people,
        "groups": _groups(items),
        "kind": kind.as_json(),
        "status": status,
        "date": date.as_json(),
        "place": where.as_json(),
        "country": land.as_json(),
        "topics": sorted({t for f in facts for t in f.topics}),
        "history": [{"status": i.fact.status, **i.source().as_json()} for i in items],
    }
    found = place(where.value, land.value)
    return Record(
        _id(items, units[0].sides if split and (visit or traveller) else ()),
        "meeting",
        data,
        visit=visit,
        person=traveller,
        country=land.value or (found.country if found else None),
        place=where.value,
        date=date.value,
        status=status,
        type=kind.value,
        rank=min((i.fact.order or 99) for i in items),
        people=[(p, "participant") for p in people],
        facts=sorted({(i.name, i.view.article) for i in items}),
    ).on(span)


def _id(items: list[Item[Meeting]], sides: Iterable[str]) -> str:
    """Of a meeting; several that are told in one sentence need an id each, and get it from their sides."""
    return "-".join([named(items, "m"), *sorted(p.split("-", 1)[1][:4] for p in sides)])


def _kind(fact: Meeting, split: bool) -> str:
    return "bilateral" if split and fact.kind == "multilateral" else fact.kind


def status_of(told: Sequence[str], held: str) -> str:
    """What came of it: what was held stays held; else the last word counts, in the order of publication."""
    if held in told:
        later = told[len(told) - 1 - list(reversed(told)).index(held) :]
        return "cancelled" if "cancelled" in later else held
    return told[-1] if "cancelled" not in told else "cancelled"


def _groups(items: Sequence[Item[Meeting]]) -> list[dict[str, Any]]:
    """The unnamed sides, each wording with its sources; different numbers of one side stay side by side."""
    out: dict[tuple[Any, ...], dict[str, Any]] = {}
    for item in items:
        for group in item.fact.groups:
            key = (group.name, group.kind, group.count, group.bound)
            entry = out.setdefault(
                key, {"name": group.name, "kind": group.kind, "count": group.count, "bound": group.bound, "sources": []}
            )
            entry["sources"].append(item.source().as_json())
    return list(out.values())
