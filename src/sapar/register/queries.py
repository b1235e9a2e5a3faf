"""Questions to a register. Answers are JSON values: lists of objects with an `id`, in an order that does not depend
on luck.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from sapar.errors import RegisterError, UsageError
from sapar.register import tables as t
from sapar.register.names import fold_words
from sapar.register.places import country as country_named
from sapar.register.spans import days
from sapar.register.store import chunks

Answer = dict[str, Any]


def people_meant(connection: Connection, words: str) -> list[str]:
    """The ids of the people that an id or a name, in any script and spelling, can mean.

    Raises:
        RegisterError: nobody of this name is in the register.
    """
    if words.startswith("p-"):
        found = connection.scalars(
            sa.select(t.aliases.c.person).where(t.aliases.c.alias == words).order_by(t.aliases.c.person)
        ).all()
    else:
        wanted = set(fold_words(words))
        rows = connection.execute(
            sa.select(t.people.c.id, t.people.c.data).order_by(t.people.c.articles.desc(), t.people.c.id)
        )
        found = (
            [r.id for r in rows if any(wanted <= set(fold_words(n)) for n in json.loads(r.data)["names"])]
            if wanted
            else []
        )
    if not found:
        raise RegisterError(f"nobody in the register is called {words!r}; see: sapar people")
    return list(found)


def visits(
    connection: Connection,
    *,
    traveller: str | None = None,
    country: str | None = None,
    since: str | None = None,
    until: str | None = None,
    kind: str | None = None,
    status: str | None = None,
) -> list[Answer]:
    """The visits, the latest first; those without a date last."""
    r = t.records
    asked = sa.select(r).where(r.c.kind == "visit")
    if traveller is not None:
        asked = asked.where(r.c.person.in_(people_meant(connection, traveller)))
    if country is not None:
        asked = asked.where(r.c.country == country_code(country))
    if kind is not None:
        asked = asked.where(r.c.type == kind)
    if status is not None:
        asked = asked.where(r.c.status == status)
    asked = _between(asked, since, until)
    rows = connection.execute(
        asked.order_by(r.c.first_day.is_(None), r.c.first_day.desc(), r.c.date.desc(), r.c.id)
    ).all()
    return visit_rows(connection, rows)


def _between(asked: Any, since: str | None, until: str | None) -> Any:
    r = t.records
    if since is not None:
        asked = asked.where(r.c.last_day >= _days(since)[0])
    if until is not None:
        asked = asked.where(r.c.first_day <= _days(until)[1])
    return asked


def _days(date: str) -> tuple[int, int]:
    span = days(date)
    if span is None:
        raise UsageError(f"{date!r} is no date; write YYYY, YYYY-MM or YYYY-MM-DD")
    return span.first, span.last


def country_code(words: str) -> str:
    """The code of a country that somebody typed."""
    code = country_named(words)
    if code is None:
        raise UsageError(f"there is no country {words!r}; write its name, or its code of two letters")
    return code


def visit_rows(connection: Connection, rows: Sequence[Any]) -> list[Answer]:
    """Rows of visits as answers of one line each."""
    names = people_names(connection, {r.person for r in rows if r.person})
    out = []
    for row in rows:
        data = json.loads(row.data)
        out.append(
            {
                "id": row.id,
                "traveller": {"id": row.person, "name": names.get(row.person, row.person)},
                "country": row.country,
                "place": row.place,
                "kind": row.type,
                "status": row.status,
                "start": data["start"]["shown"],
                "end": data["end"]["shown"],
                "journey": row.journey,
                "articles": len(data["articles"]),
                "differs": [f for f in ("start", "end", "place", "kind") if len(data[f]["values"]) > 1],
            }
        )
    return out


def people_names(connection: Connection, ids: Iterable[str]) -> dict[str, str]:
    """Id -> the name that is shown."""
    out: dict[str, str] = {}
    for some in chunks(sorted(ids)):
        out |= dict(connection.execute(sa.select(t.people.c.id, t.people.c.name).where(t.people.c.id.in_(some))).all())
    return out


def people(connection: Connection, words: str | None = None, country: str | None = None) -> list[Answer]:
    """Who is in the register, those of the most articles first."""
    p = t.people
    asked = sa.select(p).order_by(p.c.articles.desc(), p.c.id)
    if words:
        asked = asked.where(p.c.id.in_(people_meant(connection, words)))
    if country:
        asked = asked.where(p.c.country == country_code(country))
    return [_person(row) for row in connection.execute(asked)]


def _person(row: Any) -> Answer:
    data = json.loads(row.data)
    return {
        "id": row.id,
        "name": row.name,
        "names": data["names"],
        "country": row.country,
        "role": row.role,
        "articles": row.articles,
        "offices": data["offices"],
        "may_be": data["doubts"],
    }


def records(connection: Connection, kind: str, **equal: Any) -> list[Answer]:
    """Records of a kind whose columns have these values; None is not asked for."""
    r = t.records
    asked = sa.select(r).where(
        r.c.kind == kind, *(r.c[name] == value for name, value in equal.items() if value is not None)
    )
    rows = connection.execute(asked.order_by(r.c.first_day.is_(None), r.c.first_day, r.c.rank, r.c.id)).all()
    return answers(connection, rows)


def answers(connection: Connection, rows: Sequence[Any]) -> list[Answer]:
    """Rows of `records` as answers, with the names of the people in them."""
    parts: dict[str, set[str]] = {}
    for some in chunks([row.id for row in rows]):
        for link in connection.execute(sa.select(t.record_people).where(t.record_people.c.record.in_(some))):
            parts.setdefault(link.record, set()).add(link.person)
    names = people_names(connection, {p for found in parts.values() for p in found})
    return [
        {
            "id": row.id,
            "visit": row.visit,
            "date_shown": row.date,
            "status": row.status,
            "type": row.type,
            "open": row.open,
            "names": {p: names.get(p, p) for p in sorted(parts.get(row.id, ()))},
            **json.loads(row.data),
        }
        for row in rows
    ]


def meetings(
    connection: Connection, *, with_: str | None = None, since: str | None = None, until: str | None = None
) -> list[Answer]:
    """The meetings, on visits and elsewhere, in the order of their days."""
    r = t.records
    asked = sa.select(r).where(r.c.kind == "meeting")
    if with_ is not None:
        met = sa.select(t.record_people.c.record).where(t.record_people.c.person.in_(people_meant(connection, with_)))
        asked = asked.where(r.c.id.in_(met))
    asked = _between(asked, since, until)
    return answers(
        connection, connection.execute(asked.order_by(r.c.first_day.is_(None), r.c.first_day, r.c.rank, r.c.id)).all()
    )


def gaps(connection: Connection, visit: str | None = None, *, closed: bool = False) -> list[Answer]:
    """What the coverage leaves out: of one visit, or of all; what is closed only where asked for."""
    own = resolve(connection, visit) if visit else None
    return [g for g in records(connection, "gap", visit=own) if closed or g["open"]]


def owed(
    connection: Connection, *, person: str | None = None, country: str | None = None, before: str | None = None
) -> list[Answer]:
    """Promises and requests of which nothing says that they were done or withdrawn."""
    found = [c for c in records(connection, "commitment") if c["open"]]
    if person is not None:
        meant = set(people_meant(connection, person))
        found = [c for c in found if meant & {c["by"], *c["to"]}]
    if country is not None:
        code = country_code(country)
        of = dict(connection.execute(sa.select(t.people.c.id, t.people.c.country)).all())
        found = [c for c in found if code in {of.get(c["by"]), *c["to_countries"], *(of.get(p) for p in c["to"])}]
    if before is not None:
        limit = _days(before)[1]
        found = [c for c in found if (due := days(c["due"]["shown"])) and due.first <= limit]
    return found


def resolve(connection: Connection, name: str) -> str:
    """The id of the record that a public id means now: also one under which it, or a part of it, was known before.

    Raises:
        RegisterError: there is none.
    """
    if connection.scalar(sa.select(t.records.c.id).where(t.records.c.id == name)):
        return name
    rf, r = t.record_facts, t.records
    kind = {"v": "visit", "m": "meeting", "d": "document", "s": "statement", "c": "commitment"}.get(name[:1], "")
    found = connection.scalar(
        sa.select(r.c.id)
        .join(rf, rf.c.record == r.c.id)
        .where(rf.c.fact == name, r.c.kind == kind)
        .order_by(r.c.id)
        .limit(1)
    )
    if found is None:
        raise RegisterError(f"there is no {name} in the register")
    return str(found)


def article_meant(connection: Connection, words: str) -> str | None:
    """The id of the article of this id, name (a file's stem) or address; None where none or several have it."""
    a, v = t.articles, t.versions
    current = sa.and_(v.c.article == a.c.id, v.c.number == a.c.version)
    asked = (
        sa.select(a.c.id)
        .join(v, current)
        .where(sa.or_(a.c.id == words, v.c.name == words, a.c.place == words))
        .distinct()
    )
    found = connection.scalars(asked).all()
    return found[0] if len(found) == 1 else None


def visits_of(connection: Connection, articles: Sequence[str]) -> dict[str, list[str]]:
    """Article -> the visits that it tells of."""
    rf, r = t.record_facts, t.records
    out: dict[str, list[str]] = {}
    for some in chunks(list(articles)):
        asked = (
            sa.select(rf.c.article, r.c.id)
            .join(r, r.c.id == rf.c.record)
            .where(rf.c.article.in_(some), r.c.kind == "visit")
            .distinct()
        )
        for row in connection.execute(asked.order_by(r.c.id)):
            out.setdefault(row.article, []).append(row.id)
    return out
