"""From fact rows to people, visits and records: whatever new articles or judgements touched is made anew, and nothing
else.

What is settled is a function of the readings and the judgements alone. The register is cut into blocks (surnames)
that can
be settled one by one; marks in the table `dirty`, written in the same transaction as the facts, say which. So a
process that
is killed leaves marks behind, the next command finishes its work, and the order of adding changes nothing.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from sapar.model import Visit
from sapar.register import records as rows
from sapar.register import tables as t
from sapar.register.accounts import account, guest
from sapar.register.adding import mark, unpack
from sapar.register.journeys import Report, doubtful, fuse, hull, legs
from sapar.register.judged import Judged, load
from sapar.register.loose import settle_rest
from sapar.register.mentions import Mention
from sapar.register.people import identify
from sapar.register.places import place
from sapar.register.store import chunks, insert_new
from sapar.register.viewing import Viewer
from sapar.register.views import Item, Record


def settle(connection: Connection) -> int:
    """Settle everything that is marked; how many marks there were. Within a transaction of the writer."""
    if connection.scalar(sa.select(t.dirty.c.kind).limit(1)) is None:
        return 0
    judged = load(connection)
    done = 0
    for kind, step in (("p", _people), ("v", _visits)):
        marks = _take(connection, kind)
        done += sum(map(len, marks.values()))
        seen: set[str] = set()
        for block in sorted(marks):
            together = judged.blocks(block)
            if block not in seen:
                step(connection, judged, together, set().union(*(marks.get(b, set()) for b in together)))
            seen.update(together)
    rest = _take(connection, "a")
    settle_rest(connection, judged, sorted(rest))
    return done + len(rest)


def is_settled(connection: Connection) -> bool:
    """Nothing is marked."""
    return connection.scalar(sa.select(t.dirty.c.kind).limit(1)) is None


def _take(connection: Connection, kind: str) -> dict[str, set[str]]:
    """The marks of a kind, taken off the table: key -> articles."""
    out: dict[str, set[str]] = {}
    for row in connection.execute(sa.select(t.dirty).where(t.dirty.c.kind == kind)):
        out.setdefault(row.key, set()).add(row.article)
    connection.execute(t.dirty.delete().where(t.dirty.c.kind == kind))
    return out


def _people(connection: Connection, judged: Judged, blocks: list[str], _articles: set[str]) -> None:
    """Who is who among the mentions of some blocks. Articles in which somebody turned out to be another are marked."""
    f = t.facts
    found = connection.execute(
        sa.select(f.c.id, f.c.article, f.c.name, f.c.person, f.c.data).where(
            f.c.kind == "person", f.c.block.in_(blocks)
        )
    ).all()
    by_name = {row.name: row for row in found}
    people = identify((unpack(Mention, row.data) for row in found), judged.rulings())
    moved: set[str] = set()
    for person in people:
        changed = [by_name[m.key] for m in person.mentions if by_name[m.key].person != person.id]
        moved.update(row.article for row in changed)
        for ids in chunks([str(row.id) for row in changed]):
            connection.execute(f.update().where(f.c.id.in_([int(i) for i in ids])).values(person=person.id))
    rows.put_people(connection, blocks, people)
    for article in sorted(moved):
        mark(connection, article)
        insert_new(connection, t.dirty, _meeting_marks(connection, article))
    connection.execute(t.dirty.delete().where(t.dirty.c.kind == "p"))
    insert_new(connection, t.dirty, [{"kind": "v", "key": b, "article": a} for b in blocks for a in sorted(_articles)])


def _meeting_marks(connection: Connection, article: str) -> list[dict[str, str]]:
    """A meeting in an article that tells of no visit may belong to a visit of anybody in it."""
    f, link = t.facts, t.fact_people
    person = f.alias()
    query = (
        sa.select(person.c.block)
        .join(link, sa.and_(link.c.local == person.c.local))
        .join(f, f.c.id == link.c.fact)
        .where(person.c.article == article, person.c.kind == "person", f.c.article == article, f.c.kind == "meeting")
        .distinct()
    )
    return [{"kind": "v", "key": block, "article": article} for block in connection.scalars(query)]


def reports_of(connection: Connection, blocks: list[str]) -> list[Report]:
    """All visit reports of the travellers of some blocks."""
    f, a = t.facts, t.articles
    traveller = f.alias()
    found = connection.execute(
        sa.select(f.c.name, f.c.article, f.c.data, a.c.published, f.c.id)
        .join(a, a.c.id == f.c.article)
        .where(f.c.kind == "visit", f.c.block.in_(blocks))
    ).all()
    who = {
        (row.article, row.local): row.person
        for row in connection.execute(
            sa.select(traveller.c.article, traveller.c.local, traveller.c.person).where(
                traveller.c.kind == "person", traveller.c.block.in_(blocks)
            )
        )
    }
    homes = dict(
        connection.execute(sa.select(t.people.c.id, t.people.c.country).where(t.people.c.block.in_(blocks)))
        .tuples()
        .all()
    )
    out = []
    for row in found:
        visit: Visit = unpack(Visit, row.data)
        traveller_id = who.get((row.article, visit.travellers[0]))
        if traveller_id is None:
            continue
        where = place(visit.place, visit.country)
        home = visit.country is not None and homes.get(traveller_id) == visit.country
        out.append(
            Report(
                row.name,
                row.article,
                traveller_id,
                visit.country,
                where.key if where else None,
                visit.status,
                visit.start,
                visit.end,
                row.published,
                home,
                visit.evidence[0].quote,
            )
        )
    return out


def _visits(connection: Connection, judged: Judged, blocks: list[str], articles: set[str]) -> None:
    """The visits of the travellers of some blocks: those that the articles touch are made anew."""
    reports = reports_of(connection, blocks)
    rules = judged.rules([(r.name, r.article, r.quote) for r in reports])
    groups = fuse(reports, rules)
    former = rows.visits_in(connection, blocks)
    viewer = Viewer(connection, judged)
    guests, hit = _guest_days(connection, articles), rows.visits_with(connection, articles)
    made: dict[str, list[Record]] = {}
    kept: set[str] = set()
    for group in groups:
        own = _visit_id(group)
        same = former.get(own) == {r.name for r in group} and own not in hit
        if same and not articles & {r.article for r in group} and not _touched(group, guests):
            kept.add(own)
            continue
        made[own] = _account(connection, viewer, judged, group)
    gone = set(former) - kept
    loosened = rows.remove_visits(connection, gone)
    for own in sorted(made):
        for record in made[own]:
            record.block = blocks[0]
        rows.put(connection, made[own])
    _journeys(connection, groups)
    rows.put_doubts(connection, blocks[0], [(_id_of(a), _id_of(b)) for a, b in doubtful(groups)])
    later = loosened | {article for found in made.values() for r in found for _, article in r.facts}
    insert_new(connection, t.dirty, [{"kind": "a", "key": a, "article": a} for a in sorted(later)])


def _visit_id(group: tuple[Report, ...]) -> str:
    return _id_of(min(group, key=lambda r: (r.published or "9999", r.article, r.name)).name)


def _id_of(fact: str) -> str:
    return f"v-{fact.split('-', 1)[1]}"


def _guest_days(connection: Connection, articles: set[str]) -> list[int]:
    """The days of the meetings that the articles tell."""
    f = t.facts
    out: list[int] = []
    for some in chunks(sorted(articles)):
        days_told = sa.select(f.c.day).where(f.c.article.in_(some), f.c.kind == "meeting", f.c.day.is_not(None))
        out += connection.scalars(days_told).all()
    return sorted(set(out))


def _touched(group: tuple[Report, ...], meeting_days: list[int]) -> bool:
    stay = hull(group)
    return stay is not None and any(stay.first <= day <= stay.last for day in meeting_days)


def _account(connection: Connection, viewer: Viewer, judged: Judged, group: tuple[Report, ...]) -> list[Record]:
    views = {article: viewer.view(article) for article in sorted({r.article for r in group})}
    commitments = [(v.names[c.id], v.article, c.what.quote) for v in views.values() for c in v.reading.commitments]
    corrections = judged.corrections([(r.name, r.article, r.quote) for r in group], commitments)
    first = account(group, views, (), corrections)
    guests = _guests(connection, viewer, first[0], set(views))
    return account(group, views, guests, corrections) if guests else first


def _guests(connection: Connection, viewer: Viewer, visit: Record, own: set[str]) -> list[Item[Any]]:
    """Meetings of the traveller on the visit's days in articles that tell of no visit of theirs."""
    if visit.first_day is None or visit.last_day is None or visit.status == "cancelled":
        return []
    f, link = t.facts, t.fact_people
    person = f.alias()
    found = connection.execute(
        sa.select(f.c.article, f.c.local)
        .join(link, link.c.fact == f.c.id)
        .join(
            person, sa.and_(person.c.article == f.c.article, person.c.local == link.c.local, person.c.kind == "person")
        )
        .where(f.c.kind == "meeting", f.c.day.between(visit.first_day, visit.last_day), person.c.person == visit.person)
        .distinct()
    ).all()
    out = []
    for row in sorted(found, key=lambda r: (r.article, r.local)):
        if row.article not in own:
            view = viewer.view(row.article)
            meeting = next(m for m in view.reading.meetings if m.id == row.local)
            if guest(meeting, set(view.people(meeting.participants)), visit):
                out.append(Item(view, meeting))
    return out


def _journeys(connection: Connection, groups: list[tuple[Report, ...]]) -> None:
    """Visits abroad of one traveller that follow each other without a day between are legs of one journey."""
    abroad = [
        (_visit_id(g), g[0].traveller, g[0].country, hull(g))
        for g in groups
        if not g[0].home and g[0].country and not all(r.status == "cancelled" for r in g)
    ]
    found = legs(abroad)
    rows.put_journeys(
        connection, [_visit_id(g) for g in groups], {v: f"j-{first.split('-', 1)[1]}" for v, first in found.items()}
    )
