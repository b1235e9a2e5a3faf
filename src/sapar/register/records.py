"""Writing people and records, and taking them away."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from sapar.register import tables as t
from sapar.register.codec import encode
from sapar.register.names import public
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
    for some in chunks(list(blocks)):
        asked = sa.select(t.records.c.id, t.record_facts.c.fact).join(
            t.record_facts, t.record_facts.c.record == t.records.c.id
        )
        for row in connection.execute(asked.where(t.records.c.kind == "visit", t.records.c.block.in_(some))):
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


def put_people(connection: Connection, blocks: Sequence[str], people: Mapping[str, Sequence[Individual]]) -> None:
    """Write the people of some blocks in place of those that were there. `people` are by the block that they are kept
    under.
    """
    p, a = t.people, t.aliases
    former = {one.id for found in people.values() for one in found}
    for some in chunks(list(blocks)):
        former.update(connection.scalars(sa.select(p.c.id).where(p.c.block.in_(some))))
    for some in chunks(sorted(former)):
        connection.execute(a.delete().where(a.c.person.in_(some)))
        connection.execute(p.delete().where(p.c.id.in_(some)))
    made = [_person_row(block, one) for block in sorted(people) for one in people[block]]
    if made:
        connection.execute(p.insert(), made)
        aliases = [
            {"alias": alias, "person": one.id} for found in people.values() for one in found for alias in one.aliases
        ]
        insert_new(connection, a, aliases)


def _person_row(block: str, one: Individual) -> dict[str, Any]:
    return {
        "id": one.id,
        "block": block,
        "name": one.names[0],
        "country": one.country,
        "role": one.role,
        "articles": len({m.article for m in one.mentions}),
        "data": json.dumps(_person(one), ensure_ascii=False, sort_keys=True),
    }


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
    if journeys:
        change = r.update().where(r.c.id == sa.bindparam("leg")).values(journey=sa.bindparam("whole"))
        connection.execute(change, [{"leg": visit, "whole": journey} for visit, journey in sorted(journeys.items())])


def put_doubts(connection: Connection, blocks: Sequence[str], pairs: Sequence[tuple[str, str, str]]) -> None:
    """Keep the pairs of visits of some blocks that may be one, for somebody to judge: (block, visit, visit)."""
    for some in chunks(list(blocks)):
        former = sa.select(t.records.c.id).where(t.records.c.kind == "doubt", t.records.c.block.in_(some))
        remove(connection, list(connection.scalars(former)))
    put(
        connection,
        [Record(public("q", a, b), "doubt", {"pair": [a, b]}, block=block, open=True) for block, a, b in sorted(pairs)],
    )
