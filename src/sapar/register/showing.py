"""One visit, person or article with all that the register holds of it."""

from __future__ import annotations

import json
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from sapar.errors import RegisterError
from sapar.register import queries as q
from sapar.register import tables as t

_PARTS = {
    "delegation": "delegation",
    "meeting": "meetings",
    "statement": "statements",
    "commitment": "commitments",
    "document": "documents",
    "gap": "gaps",
}


def show(connection: Connection, words: str) -> q.Answer:
    """What an id, an article's name or a person's name means, with `what` saying which it is.

    Raises:
        RegisterError: it means nothing, or several people.
    """
    if len(words) > 2 and words[1] == "-" and words[0] in "vmdscgnj":
        return _record(connection, words)
    article = q.article_meant(connection, words)
    if article is not None:
        return _article(connection, article)
    found = q.people_meant(connection, words)
    if len(found) > 1:
        names = q.people_names(connection, found)
        raise RegisterError(
            f"{words!r} can mean {', '.join(f'{names[i]} ({i})' for i in found[:6])}; say which by the id"
        )
    return _person(connection, found[0])


def _record(connection: Connection, name: str) -> q.Answer:
    if name.startswith("j-"):
        found = connection.scalars(
            sa.select(t.records.c.id).where(t.records.c.journey == name).order_by(t.records.c.first_day)
        ).all()
        if not found:
            raise RegisterError(f"there is no journey {name} in the register")
        return {"what": "journey", "id": name, "legs": [visit(connection, v) for v in found]}
    own = q.resolve(connection, name)
    row = connection.execute(sa.select(t.records).where(t.records.c.id == own)).one()
    if row.kind == "visit":
        return visit(connection, own)
    (answer,) = q.answers(connection, [row])
    return {"what": row.kind, **answer}


def visit(connection: Connection, own: str) -> q.Answer:
    """A visit with everything that belongs to it."""
    r = t.records
    row = connection.execute(sa.select(r).where(r.c.id == own)).one()
    rows = connection.execute(
        sa.select(r).where(r.c.visit == own).order_by(r.c.first_day.is_(None), r.c.first_day, r.c.rank, r.c.id)
    ).all()
    parts = q.answers(connection, [row, *rows])
    (summary,) = q.visit_rows(connection, [row])
    out: dict[str, Any] = {"what": "visit", **summary, "names": parts[0]["names"]}
    out |= {name: parts[0][name] for name in ("companions", "origin", "first", "postponed", "invited_by", "history")}
    out["values"] = {name: parts[0][name] for name in ("start", "end", "place", "kind")}
    for kind, name in _PARTS.items():
        out[name] = [p for p, x in zip(parts[1:], rows, strict=True) if x.kind == kind]
    out["sources"] = articles(connection, parts[0]["articles"])
    if row.journey:
        out["legs"] = connection.scalars(
            sa.select(r.c.id).where(r.c.journey == row.journey).order_by(r.c.first_day, r.c.id)
        ).all()
    doubts = connection.scalars(sa.select(r.c.data).where(r.c.kind == "doubt", r.c.block == row.block))
    out["may_be"] = sorted(
        {v for data in doubts if own in (pair := json.loads(data)["pair"]) for v in pair if v != own}
    )
    return out


def articles(connection: Connection, ids: list[str]) -> list[q.Answer]:
    """Articles by their heads, in the order of publication."""
    a, v = t.articles, t.versions
    current = sa.and_(v.c.article == a.c.id, v.c.number == a.c.version)
    rows = connection.execute(
        sa.select(a.c.id, v).join(v, current).where(a.c.id.in_(ids)).order_by(v.c.published, a.c.id)
    ).all()
    return [
        {"id": r.id, "name": r.name, "title": r.title, "published": r.published, "publisher": r.publisher, "url": r.url}
        for r in rows
    ]


def _person(connection: Connection, own: str) -> q.Answer:
    (person,) = [p for p in q.people(connection, own) if p["id"] == own]
    r = t.records
    went = connection.execute(
        sa.select(r)
        .where(r.c.kind == "visit", r.c.person == own)
        .order_by(r.c.first_day.is_(None), r.c.first_day.desc())
    ).all()
    names = q.people_names(connection, person["may_be"])
    return {
        "what": "person",
        **person,
        "may_be": [{"id": i, "name": names.get(i, i)} for i in person["may_be"]],
        "visits": q.visit_rows(connection, went),
        "meetings": q.meetings(connection, with_=own),
        "commitments": [c for c in q.records(connection, "commitment") if own in (c["by"], *c["to"])],
    }


def _article(connection: Connection, own: str) -> q.Answer:
    (head,) = articles(connection, [own])
    versions = connection.execute(
        sa.select(t.versions.c.number, t.versions.c.added, t.versions.c.sha256)
        .where(t.versions.c.article == own)
        .order_by(t.versions.c.number)
    ).all()
    readings = connection.execute(
        sa.select(t.readings.c.version, t.readings.c.reader, t.readings.c.read)
        .where(t.readings.c.article == own)
        .order_by(t.readings.c.id)
    ).all()
    row = connection.execute(sa.select(t.articles).where(t.articles.c.id == own)).one()
    facts = connection.execute(
        sa.select(t.facts.c.kind, t.facts.c.name, t.facts.c.start, t.facts.c.end)
        .where(t.facts.c.article == own)
        .order_by(t.facts.c.start, t.facts.c.id)
    ).all()
    text = (
        connection.scalar(
            sa.select(t.versions.c.text).where(t.versions.c.article == own, t.versions.c.number == row.version)
        )
        or ""
    )
    return {
        "what": "article",
        **head,
        "place": row.place,
        "version": row.version,
        "versions": [dict(v._mapping) for v in versions],
        "readings": [dict(r._mapping) for r in readings],
        "visits": q.visits_of(connection, [own]).get(own, []),
        "facts": [
            {"id": f.name, "kind": f.kind, "start": f.start, "end": f.end, "quote": text[f.start : f.end]}
            for f in facts
        ],
    }
