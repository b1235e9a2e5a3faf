"""Writing people and records, and taking them away."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from sapar.register import tables as t
from sapar.register.codec import encode
from sapar.register.people import Individual
from sapar.register.store import chunks, insert_new
from sapar.register.views import Record

_COLUMNS = (
    "id",
    "kind",
    "block",
    "visit",
    "journey",
    "person",
    "country",
    "place",
    "first_day",
    "last_day",
    "date",
    "status",
    "type",
    "open",
    "rank",
)


def put(connection: Connection, made: Iterable[Record]) -> None:
    """Write records in place of former ones of the same ids."""
    made = list({r.id: r for r in made}.values())
    remove(connection, [r.id for r in made])
    if not made:
        return
    rows = [
        {**{c: getattr(r, c) for c in _COLUMNS}, "data": json.dumps(r.data, ensure_ascii=False, sort_keys=True)}
        for r in made
    ]
    connection.execute(t.records.insert(), rows)
    people = {(r.id, person, part) for r in made for person, part in r.people if person}
    facts = {(r.id, fact, article) for r in made for fact, article in r.facts}
    if people:
        connection.execute(
            t.record_people.insert(), [{"record": r, "person": p, "part": x} for r, p, x in sorted(people)]
        )
    if facts:
        connection.execute(
            t.record_facts.insert(), [{"record": r, "fact": f, "article": a} for r, f, a in sorted(facts)]
        )


def remove(connection: Connection, ids: Sequence[str]) -> None:
    """Take records away."""
    for some in chunks(list(ids)):
        connection.execute(t.record_people.delete().where(t.record_people.c.record.in_(some)))
        connection.execute(t.record_facts.delete().where(t.record_facts.c.record.in_(some)))
        connection.execute(t.records.delete().where(t.records.c.id.in_(some)))


def visits_in(connection: Connection, blocks: Sequence[str]) -> dict[str, set[str]]:
    """The visits that were settled in some blocks: id -> names of the facts that they were made from."""
    out: dict[str, set[str]] = {}
    found = connection.execute(
        sa.select(t.records.c.id, t.record_facts.c.fact)
        .join(t.record_facts, t.record_facts.c.record == t.records.c.id)
        .where(t.records.c.kind == "visit", t.records.c.block.in_(blocks))
    )
    for row in found:
        out.setdefault(row.id, set()).add(row.fact)
    return out


def visits_with(connection: Connection, articles: Iterable[str]) -> set[str]:
    """The visits on which something is told by one of these articles, as a report of it or as a guest."""
    r, rf = t.records, t.record_facts
    out: set[str] = set()
    for some in chunks(sorted(articles)):
        out.update(
            v
            for v in connection.scalars(
                sa.select(r.c.visit).join(rf, rf.c.record == r.c.id).where(rf.c.article.in_(some)).distinct()
            )
            if v
        )
    return out


def remove_visits(connection: Connection, visits: Iterable[str]) -> set[str]:
    """Take visits away with all that belongs to them; the articles that this leaves something loose in."""
    ids: list[str] = []
    for some in chunks(sorted(visits)):
        ids += connection.scalars(
            sa.select(t.records.c.id).where(sa.or_(t.records.c.id.in_(some), t.records.c.visit.in_(some)))
        ).all()
    articles: set[str] = set()
    for some in chunks(ids):
        articles.update(
            connection.scalars(sa.select(t.record_facts.c.article).where(t.record_facts.c.record.in_(some)).distinct())
        )
    remove(connection, ids)
    return articles


def put_people(connection: Connection, blocks: Sequence[str], people: Sequence[Individual]) -> None:
    """Write the people of some blocks in place of those that were there."""
    p, a = t.people, t.aliases
    former = connection.scalars(sa.select(p.c.id).where(p.c.block.in_(blocks))).all()
    for some in chunks(sorted({*former, *(one.id for one in people)})):
        connection.execute(a.delete().where(a.c.person.in_(some)))
        connection.execute(p.delete().where(p.c.id.in_(some)))
    if not people:
        return
    connection.execute(
        p.insert(),
        [
            {
                "id": one.id,
                "block": blocks[0],
                "name": one.names[0],
                "country": one.country,
                "role": one.role,
                "articles": len({m.article for m in one.mentions}),
                "data": json.dumps(_person(one), ensure_ascii=False, sort_keys=True),
            }
            for one in people
        ],
    )
    insert_new(connection, a, [{"alias": alias, "person": one.id} for one in people for alias in one.aliases])


def _person(one: Individual) -> dict[str, Any]:
    """All that the articles show of somebody: spellings, and offices from and to, as far as they are told."""
    offices: dict[tuple[Any, ...], dict[str, Any]] = {}
    for mention in one.mentions:
        for office in mention.offices:
            key = (office.title, office.role, office.country, office.acting, office.former)
            source = {"article": mention.article, "start": mention.start, "end": mention.end, "quote": mention.quote}
            entry = offices.setdefault(
                key,
                {
                    **encode(office),
                    "seen_first": mention.published,
                    "seen_last": mention.published,
                    "articles": 0,
                    "source": source,
                },
            )
            dates = [d for d in (entry["seen_first"], entry["seen_last"], mention.published) if d]
            entry["seen_first"], entry["seen_last"] = min(dates, default=None), max(dates, default=None)
            entry["articles"] += 1
    return {
        "names": list(one.names),
        "offices": sorted(
            offices.values(), key=lambda o: (o["seen_first"] or "9999", -o["articles"], o.get("title") or "")
        ),
        "doubts": list(one.doubts),
        "known": next((m.known for m in one.mentions if m.known), None),
    }


def put_journeys(connection: Connection, visits: Sequence[str], journeys: dict[str, str]) -> None:
    """Say which visits are legs of which journey."""
    r = t.records
    for some in chunks(list(visits)):
        connection.execute(r.update().where(r.c.id.in_(some), r.c.journey.is_not(None)).values(journey=None))
    for visit, journey in sorted(journeys.items()):
        connection.execute(r.update().where(r.c.id == visit).values(journey=journey))


def put_doubts(connection: Connection, block: str, pairs: Sequence[tuple[str, str]]) -> None:
    """Keep the pairs of visits of a block that may be one, for somebody to judge."""
    former = connection.scalars(
        sa.select(t.records.c.id).where(t.records.c.kind == "doubt", t.records.c.block == block)
    ).all()
    remove(connection, list(former))
    put(
        connection,
        [
            Record(
                f"q-{a.split('-', 1)[1][:6]}{b.split('-', 1)[1][:6]}", "doubt", {"pair": [a, b]}, block=block, open=True
            )
            for a, b in sorted(pairs)
        ],
    )
