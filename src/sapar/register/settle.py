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
from sapar.register.adding import unpack
from sapar.register.journeys import doubtful, fuse, hull, legs
from sapar.register.judged import Judged, load
from sapar.register.loose import settle_rest
from sapar.register.mentions import Mention
from sapar.register.people import identify
from sapar.register.places import place
from sapar.register.reports import Report
from sapar.register.store import chunks, insert_new
from sapar.register.viewing import Viewer
from sapar.register.views import Item, Record


def settle(connection: Connection) -> int:
    """Settle everything that is marked; how many marks there were. Within a transaction of the writer."""
    if is_settled(connection):
        return 0
    judged = load(connection)
    marks = _take(connection, "p")
    _people(connection, judged, _together(judged, marks))
    insert_new(
        connection, t.dirty, [{"kind": "v", "key": b, "article": a} for b, found in marks.items() for a in found]
    )
    visits = _take(connection, "v")
    _visits(connection, judged, _together(judged, visits), set().union(*visits.values()))
    rest = _take(connection, "a")
    settle_rest(connection, judged, sorted(rest))
    return sum(len(found) for found in (*marks.values(), *visits.values(), *rest.values()))


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


def _together(judged: Judged, marks: dict[str, set[str]]) -> dict[str, str]:
    """Every block that has to be settled -> the first of those that are settled together with it."""
    return {b: judged.blocks(b)[0] for block in marks for b in judged.blocks(block)}


def _people(connection: Connection, judged: Judged, blocks: dict[str, str]) -> None:
    """Who is who among the mentions of some blocks. Articles in which somebody turned out to be another are marked."""
    f = t.facts
    mentions: dict[str, list[Mention]] = {first: [] for first in blocks.values()}
    stored: dict[str, Any] = {}
    for some in chunks(sorted(blocks)):
        asked = sa.select(f.c.id, f.c.article, f.c.name, f.c.person, f.c.block, f.c.data)
        for row in connection.execute(asked.where(f.c.kind == "person", f.c.block.in_(some))):
            mentions[blocks[row.block]].append(unpack(Mention, row.data))
            stored[row.name] = row
    rulings = judged.rulings()
    people = {first: identify(found, rulings) for first, found in mentions.items()}
    changes = [
        {"row": stored[m.key].id, "who": person.id, "article": stored[m.key].article}
        for found in people.values()
        for person in found
        for m in person.mentions
        if stored[m.key].person != person.id
    ]
    if changes:
        change = f.update().where(f.c.id == sa.bindparam("row")).values(person=sa.bindparam("who"))
        connection.execute(change, changes)
    rows.put_people(connection, sorted(blocks), people)
    _mark_moved(connection, sorted({change["article"] for change in changes}))


def _mark_moved(connection: Connection, articles: list[str]) -> None:
    """In these articles somebody is another person than before: their visits, and visits that their meetings may be
    on.
    """
    f, link = t.facts, t.fact_people
    person, meeting = f.alias(), f.alias()
    for some in chunks(articles):
        visits = sa.select(f.c.block, f.c.article).where(
            f.c.article.in_(some), f.c.kind == "visit", f.c.block.is_not(None)
        )
        met = (
            sa.select(person.c.block, person.c.article)
            .join(link, link.c.local == person.c.local)
            .join(meeting, sa.and_(meeting.c.id == link.c.fact, meeting.c.article == person.c.article))
            .where(person.c.article.in_(some), person.c.kind == "person", meeting.c.kind == "meeting")
        )
        found = {(r.block, r.article) for asked in (visits, met) for r in connection.execute(asked.distinct())}
        insert_new(connection, t.dirty, [{"kind": "v", "key": b, "article": a} for b, a in sorted(found)])
        insert_new(connection, t.dirty, [{"kind": "a", "key": a, "article": a} for a in some])


def reports_of(connection: Connection, blocks: list[str]) -> dict[str, list[Report]]:
    """All visit reports of the travellers of some blocks, by block."""
    f, a, p = t.facts, t.articles, t.people
    out: dict[str, list[Report]] = {}
    for some in chunks(blocks):
        person = sa.select(f.c.article, f.c.local, f.c.person).where(f.c.kind == "person", f.c.block.in_(some))
        who = {(row.article, row.local): row.person for row in connection.execute(person)}
        of_block = sa.select(f.c.person).where(f.c.kind == "person", f.c.block.in_(some))
        homes = dict(connection.execute(sa.select(p.c.id, p.c.country).where(p.c.id.in_(of_block))).all())
        asked = sa.select(f.c.name, f.c.article, f.c.block, f.c.data, a.c.published).join(a, a.c.id == f.c.article)
        for row in connection.execute(asked.where(f.c.kind == "visit", f.c.block.in_(some))):
            visit: Visit = unpack(Visit, row.data)
            traveller = who.get((row.article, visit.travellers[0]))
            if traveller is not None:
                out.setdefault(row.block, []).append(_report(row, visit, traveller, homes.get(traveller)))
    return out


def _report(row: Any, visit: Visit, traveller: str, home: str | None) -> Report:
    where = place(visit.place, visit.country)
    return Report(
        row.name,
        row.article,
        traveller,
        visit.country,
        where.key if where else None,
        visit.status,
        visit.start,
        visit.end,
        row.published,
        visit.country is not None and home == visit.country,
        visit.evidence[0].quote,
    )


def _visits(connection: Connection, judged: Judged, blocks: dict[str, str], articles: set[str]) -> None:
    """The visits of the travellers of some blocks: those that the articles touch are made anew."""
    reports = reports_of(connection, sorted(blocks))
    former = rows.visits_in(connection, sorted(blocks))
    guests, hit = _guest_days(connection, articles), rows.visits_with(connection, articles)
    viewer = Viewer(connection, judged)
    made: list[Record] = []
    kept: set[str] = set()
    every: list[tuple[Report, ...]] = []
    doubts: list[tuple[str, str, str]] = []
    for first in sorted(set(blocks.values())):
        own = [r for block, f in sorted(blocks.items()) if f == first for r in reports.get(block, ())]
        groups = fuse(own, judged.rules([(r.name, r.article, r.quote) for r in own]))
        every += groups
        doubts += [(first, _id_of(a), _id_of(b)) for a, b in doubtful(groups)]
        for group in groups:
            same = former.get(_visit_id(group)) == {r.name for r in group} and _visit_id(group) not in hit
            if same and not articles & {r.article for r in group} and not _touched(group, guests):
                kept.add(_visit_id(group))
                continue
            account_of = _account(connection, viewer, judged, group)
            for record in account_of:
                record.block = first
            made += account_of
    loosened = rows.remove_visits(connection, set(former) - kept)
    rows.put(connection, made)
    _journeys(connection, every)
    rows.put_doubts(connection, sorted(blocks), doubts)
    later = loosened | {article for record in made for _, article in record.facts}
    insert_new(connection, t.dirty, [{"kind": "a", "key": a, "article": a} for a in sorted(later)])


def _visit_id(group: tuple[Report, ...]) -> str:
    return _id_of(group[0].name)


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
