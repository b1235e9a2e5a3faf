"""What articles tell outside of any visit: meetings at home, calls, promises made there. They are records of their
own.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from sapar.model import Commitment, Meeting
from sapar.register import meetings, papers
from sapar.register import records as rows
from sapar.register import tables as t
from sapar.register.judged import Judged
from sapar.register.names import public
from sapar.register.spans import days
from sapar.register.store import chunks
from sapar.register.viewing import Viewer
from sapar.register.views import Item, Record


def settle_rest(connection: Connection, judged: Judged, articles: list[str]) -> None:
    """Make the loose records of some articles anew.

    A meeting with a day is kept under who met on that day, so that all papers' reports of it come together; one without
    a day is a record of its own, since nothing tells it from another.
    """
    viewer = Viewer(connection, judged)
    f = t.facts
    former: set[str] = set()
    for some in chunks(articles):
        former.update(
            k
            for k in connection.scalars(
                sa.select(f.c.loose).where(f.c.article.in_(some), f.c.loose.is_not(None)).distinct()
            )
        )
        former.update(_orphans(connection, some))
    for article in _with_loose(connection, articles):
        former |= _assign(connection, viewer, article)
    for key in sorted(former):
        _make(connection, judged, viewer, key)


def _orphans(connection: Connection, articles: list[str]) -> set[str]:
    """Loose records whose facts were taken away with a former reading."""
    r, rf = t.records, t.record_facts
    found = connection.scalars(
        sa.select(r.c.block)
        .join(rf, rf.c.record == r.c.id)
        .where(rf.c.article.in_(articles), r.c.visit.is_(None), r.c.kind.in_(["meeting", "commitment"]))
    )
    return {key for key in found if key}


def _with_loose(connection: Connection, articles: list[str]) -> list[str]:
    """The articles that tell a meeting or a promise on no visit, or did so before."""
    f, rf, r = t.facts, t.record_facts, t.records
    on_visit = sa.exists().where(
        rf.c.fact == f.c.name, r.c.id == rf.c.record, r.c.visit.is_not(None), r.c.kind == f.c.kind
    )
    out: list[str] = []
    for some in chunks(articles):
        told = f.c.article.in_(some), f.c.kind.in_(["meeting", "commitment"])
        asked = sa.select(f.c.article).where(*told, sa.or_(f.c.loose.is_not(None), ~on_visit)).distinct()
        out += connection.scalars(asked.order_by(f.c.article))
    return out


def _assign(connection: Connection, viewer: Viewer, article: str) -> set[str]:
    """Give every loose fact of an article the key of its record; the keys."""
    view = viewer.view(article)
    rf, r, f = t.record_facts, t.records, t.facts
    told = sa.select(rf.c.fact).join(r, r.c.id == rf.c.record)
    on_visits = set(connection.scalars(told.where(rf.c.article == article, r.c.visit.is_not(None), r.c.kind != "gap")))
    keys: dict[str, str] = {}
    for meeting in view.reading.meetings:
        if view.names[meeting.id] not in on_visits:
            keys[meeting.id] = meeting_key(view.people(meeting.participants), meeting, view.names[meeting.id])
    for commitment in view.reading.commitments:
        if view.names[commitment.id] not in on_visits:
            by = view.people((commitment.by,))
            words = " ".join(commitment.what.quote.lower().split())
            keys[commitment.id] = public("k", "commitment", by, commitment.kind, words)
    connection.execute(f.update().where(f.c.article == article, f.c.loose.is_not(None)).values(loose=None))
    if keys:
        change = f.update().where(f.c.article == article, f.c.local == sa.bindparam("id_there"))
        connection.execute(
            change.values(loose=sa.bindparam("key")), [{"id_there": n, "key": k} for n, k in keys.items()]
        )
    return set(keys.values())


def meeting_key(people: tuple[str, ...], meeting: Meeting, name: str) -> str:
    """Who met, on which day, in person or not; the fact's own name where that does not tell one meeting from
    another.
    """
    date = days(meeting.date)
    if date is None or not date.exact or len(people) < 2:
        return public("k", "meeting", name)
    return public("k", "meeting", *sorted(people), meeting.date, meeting.kind == "call")


def _make(connection: Connection, judged: Judged, viewer: Viewer, key: str) -> None:
    """The records of one key, from all articles that have it."""
    f, r = t.facts, t.records
    rows.remove(connection, list(connection.scalars(sa.select(r.c.id).where(r.c.block == key, r.c.visit.is_(None)))))
    found = connection.execute(
        sa.select(f.c.article, f.c.local, f.c.kind).where(f.c.loose == key).order_by(f.c.article, f.c.local)
    ).all()
    views = {row.article: viewer.view(row.article) for row in found}
    made: list[Record] = []
    told: list[Item[Any]] = []
    for row in found:
        view = views[row.article]
        source: tuple[Meeting | Commitment, ...] = (
            view.reading.meetings if row.kind == "meeting" else view.reading.commitments
        )
        told += [Item(view, fact) for fact in source if fact.id == row.local]
    if told and isinstance(told[0].fact, Meeting):
        made = [meetings.record(units, None, None) for units in meetings.fuse(told, None)]
    elif told:
        later = judged.outcomes([(i.name, i.view.article, i.fact.what.quote) for i in told])
        made = papers.commitments(told, None, later)
    for one in made:
        one.block = key
    rows.put(connection, made)
