"""The register beside another one: what both have, what only one has, and by how many days they differ."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from sapar.register import tables as t
from sapar.register.names import fold_words
from sapar.register.references import Row
from sapar.register.spans import Days, days, iso

_NEAR = 7  # days by which two registers may differ about one journey
_TITLES = frozenset(
    "president prime minister king queen crown prince emir sultan chancellor secretary general foreign of the and "
    "interim acting premier chairman vice deputy sheikh his her majesty highness taoiseach pope first".split()
)


def compare(
    connection: Connection,
    rows: Sequence[Row],
    since: str | None = None,
    until: str | None = None,
    country: str | None = None,
) -> dict[str, Any]:
    """All pairs and singles, in the order of dates, and the figures.

    Ours are compared only for travellers that the other register has, within its years and the days that ours covers;
    `country` leaves only journeys to one.
    """
    r = t.records
    asked = sa.select(r).where(r.c.kind == "visit", r.c.first_day.is_not(None), r.c.status != "cancelled")
    if country is not None:
        asked = asked.where(r.c.country == country)
        rows = [row for row in rows if row.country == country]
    ours = connection.execute(asked.order_by(r.c.first_day, r.c.id)).all()
    first, last = _window(ours, rows, since, until)
    named = _people(connection)
    theirs = [row for row in rows if (d := days(row.start)) and first <= d.first <= last]
    pairs: list[dict[str, Any]] = []
    taken: set[str] = set()
    known: set[str] = set()
    for row in theirs:
        who = _meant(row, named)
        known |= who if row.whole else set()
        match = _best(row, [v for v in ours if v.person in who and v.country == row.country and v.id not in taken])
        if match is not None:
            taken.add(match.id)
        pairs.append(_pair(row, match))
    hosts = {row.country for row in theirs if not row.whole}
    for visit in ours:
        inside = first <= visit.first_day <= last and visit.country != named.get(visit.person, ((), None))[1]
        expected = visit.person in known or visit.country in hosts
        if visit.id not in taken and inside and expected:
            pairs.append(_alone(visit))
    matched = [p for p in pairs if p["outcome"] == "both"]
    figures = {
        "matched": len(matched),
        "same_dates": sum(p["days"] == 0 for p in matched),
        "missing_here": sum(p["outcome"] == "only there" for p in pairs),
        "missing_there": sum(p["outcome"] == "only here" for p in pairs),
        "window": [iso(first), iso(last)] if ours else [],
    }
    return {"figures": figures, "rows": sorted(pairs, key=lambda p: (p["theirs"] or p["ours"], p["id"]))}


def _window(ours: Sequence[Any], rows: Sequence[Row], since: str | None, until: str | None) -> tuple[int, int]:
    """The days that both registers can know."""
    spans = [d for row in rows if (d := days(row.start))]
    first = max(min((v.first_day for v in ours), default=1), min((s.first for s in spans), default=1))
    last = min(max((v.first_day for v in ours), default=1), max((s.last for s in spans), default=1))
    if since and (given := days(since)):
        first = given.first
    if until and (given := days(until)):
        last = given.last
    return first, last


def _people(connection: Connection) -> dict[str, tuple[tuple[frozenset[str], ...], str | None]]:
    """Person -> all names folded, and the country."""
    found = connection.execute(sa.select(t.people.c.id, t.people.c.country, t.people.c.data)).all()
    data = {row.id: json.loads(row.data) for row in found}
    return {
        row.id: (
            tuple(frozenset(fold_words(n)) for n in {*data[row.id]["names"], data[row.id]["known"] or ""} if n),
            row.country,
        )
        for row in found
    }


def _meant(row: Row, named: dict[str, tuple[tuple[frozenset[str], ...], str | None]]) -> set[str]:
    """Whom a name in another register means: two words of it, or one where country and all agree."""
    words = {w for w in fold_words(row.who) if w not in _TITLES}
    out = set()
    for person, (names, country) in named.items():
        if country and row.home and country != row.home:
            continue
        if any(len(words & name) >= 2 or (country == row.home and len(name) == 1 and name <= words) for name in names):
            out.add(person)
    return out


def _best(row: Row, visits: Sequence[Any]) -> Any:
    span = Days((days(row.start) or Days(0, 0)).first, (days(row.end) or days(row.start) or Days(0, 0)).last)
    near = [(Days(v.first_day, v.last_day).apart(span), abs(v.first_day - span.first), v.id, v) for v in visits]
    best = min(near, key=lambda n: n[:3], default=None)
    return best[3] if best and best[0] <= _NEAR else None


def _pair(row: Row, visit: Any) -> dict[str, Any]:
    start = (days(row.start) or Days(0, 0)).first
    return {
        "id": visit.id if visit else row.id,
        "reference": row.id,
        "outcome": "both" if visit else "only there",
        "who": row.who,
        "country": row.country,
        "theirs": f"{row.start}/{row.end}",
        "ours": _stay(visit) if visit else None,
        "days": abs(visit.first_day - start) if visit else None,
        "remarks": row.remarks,
        "quote": _quote(visit) if visit else "",
    }


def _alone(visit: Any) -> dict[str, Any]:
    return {
        "id": visit.id,
        "reference": None,
        "outcome": "only here",
        "who": visit.person,
        "country": visit.country,
        "theirs": None,
        "ours": _stay(visit),
        "days": None,
        "remarks": "",
        "quote": _quote(visit),
    }


def _stay(visit: Any) -> str:
    return f"{iso(visit.first_day)}/{iso(visit.last_day)}"


def _quote(visit: Any) -> str:
    return str(json.loads(visit.data)["history"][0]["quote"])
