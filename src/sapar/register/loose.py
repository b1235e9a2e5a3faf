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
    for article in articles:
        if connection.scalar(sa.select(t.articles.c.reading).where(t.articles.c.id == article)) is None:
            continue
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


def _assign(connection: Connection, viewer: Viewer, article: str) -> set[str]:
    """Give every loose fact of an article the key of its record; the keys."""
    view = viewer.view(article)
    rf, r, f = t.record_facts, t.records, t.facts
    on_visits = set(
        connection.scalars(
            sa.select(rf.c.fact)
            .join(r, r.c.id == rf.c.record)
            .where(rf.c.article == article, r.c.visit.is_not(None), r.c.kind != "gap")
        )
    )
    keys: dict[str, str] = {}
    for meeting in view.reading.meetings:
        if view.names[meeting.id] not in on_visits:
            keys[meeting.id] = meeting_key(view.people(meeting.participants), meeting, view.names[meeting.id])
    for commitment in view.reading.commitments:
        if view.names[commitment.id] not in on_visits:
            by = view.people((commitment.by,))
            keys[commitment.id] = public(
                "k", "commitment", by, commitment.kind, " ".join(commitment.what.quote.lower().split())
            )
    connection.execute(f.update().where(f.c.article == article, f.c.loose.is_not(None)).values(loose=None))
    for local, key in keys.items():
        connection.execute(f.update().where(f.c.article == article, f.c.local == local).values(loose=key))
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
