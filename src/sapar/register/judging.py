"""People decide: a judgement is a row with author, time and reason, put on top of the readings, and can be undone."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, get_args

import sqlalchemy as sa
from sqlalchemy import Connection

from sapar.errors import RegisterError, UsageError
from sapar.model import MeetingKind, MeetingStatus, VisitKind, VisitStatus
from sapar.register import queries as q
from sapar.register import tables as t
from sapar.register.adding import index, mark, timestamp
from sapar.register.judged import load
from sapar.register.places import country as country_code
from sapar.register.spans import exactness
from sapar.register.store import insert_new
from sapar.register.viewing import article_of, reading_of

FIELDS = ("start", "end", "place", "kind", "status", "origin")
STAGES = ("done", "contradicted", "withdrawn")
_VISIT = ("country", "place", "origin", "kind", "status", "start", "end")
_MEETING = ("country", "place", "kind", "status", "date")
_VALUES: dict[tuple[str, str], tuple[str, ...]] = {
    ("visit", "kind"): get_args(VisitKind),
    ("visit", "status"): get_args(VisitStatus),
    ("meeting", "kind"): get_args(MeetingKind),
    ("meeting", "status"): get_args(MeetingStatus),
}


def join(connection: Connection, same: bool, one: str, other: str, author: str, reason: str) -> int:
    """Two ids of people, or of visits, mean the same or do not. The other may be an article: what it says is of
    another.

    Raises:
        RegisterError: an id is not in the register.
        UsageError: a person and a visit, or one thing twice.
    """
    kind = "person" if one.startswith("p-") else "visit"
    article = q.article_meant(connection, other)
    if article is None and other.startswith("p-") != one.startswith("p-"):
        raise UsageError("compare a person with a person, or a visit with a visit")
    sides = [_side(connection, kind, one, None), _side(connection, kind, one if article else other, article)]
    if not article and sides[0] == sides[1]:
        raise UsageError(
            f"{one} and {other} are one in the register; to part them, say from which article on: an article's id"
        )
    if article and kind == "visit":  # the rest of the visit against what the article says
        gone = {a["name"] for a in sides[1]}
        sides[0] = [a for a in sides[0] if a["name"] not in gone]
    if not sides[0] or not sides[1]:
        raise RegisterError(f"{other} says nothing of {one}")
    blocks = sorted(_blocks(connection, kind, [one, other] if not article else [one]))
    about = {"kind": kind, "left": sides[0], "right": sides[1], "blocks": blocks, "exile": article is not None}
    return _keep(connection, "same" if same else "different", about, author, reason)


def _side(connection: Connection, kind: str, name: str, article: str | None) -> list[Any]:
    """What stands for one side: a person's ids or mentions, a visit's reports with their words."""
    if kind == "person":
        (own,) = q.people_meant(connection, name)[:1]
        f = t.facts
        asked = sa.select(f.c.name).where(f.c.kind == "person", f.c.person == own).order_by(f.c.name)
        if article is None:
            return [own, *connection.scalars(asked)]
        return list(connection.scalars(asked.where(f.c.article == article)))
    return anchors(connection, q.resolve(connection, name), article)


def anchors(connection: Connection, record: str, article: str | None = None) -> list[dict[str, str]]:
    """The facts of a record, each with its article and its words: how a judgement finds them in another reading."""
    rf, f = t.record_facts, t.facts
    asked = (
        sa.select(f.c.name, f.c.article, f.c.kind, f.c.start, f.c.end, f.c.local)
        .join(rf, rf.c.fact == f.c.name)
        .where(rf.c.record == record)
        .order_by(f.c.article, f.c.start)
    )
    rows = connection.execute(asked if article is None else asked.where(f.c.article == article)).all()
    return [
        {"name": r.name, "article": r.article, "kind": r.kind, "quote": _words(connection, r.article, r.local)}
        for r in rows
    ]


def _words(connection: Connection, article: str, local: str) -> str:
    reading = load(connection).apply(article, reading_of(connection, article))
    return next((f.evidence[0].quote for f in reading.facts() if getattr(f, "id", "") == local), "")


def _blocks(connection: Connection, kind: str, names: Sequence[str]) -> set[str]:
    if kind == "person":
        own = [p for n in names for p in q.people_meant(connection, n)]
        f = t.facts
        asked = sa.select(f.c.block).where(f.c.kind == "person", f.c.person.in_(own)).distinct()
        return set(connection.scalars(asked)) - {None}
    own = [q.resolve(connection, n) for n in names]
    return {b for b in connection.scalars(sa.select(t.records.c.block).where(t.records.c.id.in_(own))) if b}


def wrong(
    connection: Connection, visit: str, field: str, value: str | None, right: str | None, author: str, reason: str
) -> int:
    """A value of a visit is wrong, or another one is right, or both."""
    if field not in FIELDS:
        raise UsageError(f"there is no field {field!r}; choose one of {', '.join(FIELDS)}")
    if value is None and right is None:
        raise UsageError("say which value is wrong, or with --right which one is right")
    for given in (right,):
        _check("visit", field, given)
    own = q.resolve(connection, visit)
    blocks = sorted(_blocks(connection, "visit", [own]))
    about = {"facts": anchors(connection, own), "field": field, "value": value, "right": right, "blocks": blocks}
    return _keep(connection, "wrong", about, author, reason)


def _check(kind: str, field: str, value: str | None) -> None:
    allowed = _VALUES.get((kind, field))
    if value is not None and allowed and value not in allowed:
        raise UsageError(f"{field} is one of {', '.join(allowed)}")
    if value is not None and field in ("start", "end", "date") and not exactness(value):
        raise UsageError(f"{value!r} is no date; write YYYY-MM-DD, YYYY-MM or XXXX-MM-DD")


def unsaid(connection: Connection, fact: str, author: str, reason: str) -> int:
    """This fact is not in the text: it is left out, in this and in every later reading of the same words."""
    f = t.facts
    row = connection.execute(
        sa.select(f).where(f.c.name == fact, f.c.kind != "person").order_by(f.c.id).limit(1)
    ).first()
    if row is None:
        raise RegisterError(f"there is no fact {fact} in the register; sapar show ARTICLE lists an article's facts")
    anchor = {
        "name": fact,
        "article": row.article,
        "kind": row.kind,
        "quote": _words(connection, row.article, row.local),
    }
    return _keep(connection, "unsaid", {"anchor": anchor, "article": row.article}, author, reason)


def missing(
    connection: Connection, article: str, kind: str, quote: str, who: Iterable[str], fields: Mapping[str, str],
    author: str, reason: str,
) -> int:  # fmt: skip
    """A visit or a meeting that the text tells of and the reading lacks, with the words that say it."""
    own = q.article_meant(connection, article)
    if own is None:
        raise RegisterError(f"there is no article {article} in the register")
    if quote not in article_of(connection, own).text or not quote.strip():
        raise UsageError("the article does not have these words; quote it exactly")
    allowed = _VISIT if kind == "visit" else _MEETING
    for name, value in fields.items():
        if name not in allowed:
            raise UsageError(f"a {kind} has no {name}; choose of {', '.join(allowed)}")
        _check(kind, name, value)
    given = dict(fields)
    if "country" in given:
        given["country"] = country_code(given["country"]) or ""
        if not given["country"]:
            raise UsageError(f"there is no country {fields['country']!r}")
    names = [_in_article(connection, own, w) for w in who]
    about = {"article": own, "kind": kind, "quote": quote, "people": names, "fields": given}
    return _keep(connection, "missing", about, author, reason)


def _in_article(connection: Connection, article: str, who: str) -> str:
    """The name that an article's reading gives somebody."""
    meant = set(q.people_meant(connection, who))
    f = t.facts
    rows = connection.execute(sa.select(f.c.local, f.c.person).where(f.c.article == article, f.c.kind == "person"))
    local = next((r.local for r in rows if r.person in meant), None)
    if local is None:
        raise UsageError(f"the reading of this article has nobody called {who!r}")
    return reading_of(connection, article).person(local).name


def outcome(
    connection: Connection, commitment: str, stage: str, article: str, quote: str, author: str, reason: str
) -> int:
    """What came of a promise, by an article's words: done, contradicted or withdrawn."""
    if stage not in STAGES:
        raise UsageError(f"a promise is {', '.join(STAGES)}")
    own, told = q.resolve(connection, commitment), q.article_meant(connection, article)
    if told is None:
        raise RegisterError(f"there is no article {article} in the register")
    text = article_of(connection, told)
    start = text.text.find(quote)
    if start < 0 or not quote.strip():
        raise UsageError("the article does not have these words; quote it exactly")
    end = start + len(quote)
    source = {"article": told, "published": text.published, "start": start, "end": end, "quote": quote, "fact": None}
    facts = anchors(connection, own)
    return _keep(connection, "outcome", {"facts": facts, "stage": stage, "source": source}, author, reason)


def _keep(connection: Connection, verb: str, about: dict[str, Any], author: str, reason: str) -> int:
    made = connection.execute(
        t.judgements.insert().values(
            made=timestamp(), author=author, verb=verb, about=json.dumps(about, ensure_ascii=False), reason=reason
        )
    )
    _touch(connection, about)
    return int(made.inserted_primary_key[0])  # type: ignore[index]  # there is one after an insert of one row


def undo(connection: Connection, number: int, author: str) -> None:
    """Take a judgement back. The row stays, with who undid it and when."""
    j = t.judgements
    row = connection.execute(sa.select(j).where(j.c.id == number)).first()
    if row is None or row.undone is not None:
        raise RegisterError(f"there is no judgement {number} to undo; sapar judge lists them")
    connection.execute(j.update().where(j.c.id == number).values(undone=timestamp(), undone_by=author))
    _touch(connection, json.loads(row.about))


def _touch(connection: Connection, about: Mapping[str, Any]) -> None:
    """Mark what a judgement changes, and read the facts of its article anew where it changes these."""
    if "article" in about:
        own = about["article"]
        read = reading_of(connection, own)
        index(connection, own, read.article.published, read, load(connection), None)
    sides = [about[key] for key in ("left", "right", "facts") if isinstance(about.get(key), list)]
    articles = {anchor["article"] for side in sides for anchor in side if isinstance(anchor, dict)}
    for article in sorted(articles):
        mark(connection, article)
    f = t.facts
    for block in about.get("blocks", ()):
        of_block = connection.scalars(sa.select(f.c.article).where(f.c.block == block).distinct()).all()
        marks = [{"kind": kind, "key": block, "article": a} for a in of_block for kind in ("p", "v")]
        insert_new(connection, t.dirty, marks)


def judgements(connection: Connection, *, undone: bool = False) -> list[q.Answer]:
    """What was judged, in order."""
    j = t.judgements
    rows = connection.execute(
        sa.select(j).order_by(j.c.id) if undone else sa.select(j).where(j.c.undone.is_(None)).order_by(j.c.id)
    )
    return [{**dict(r._mapping), "about": json.loads(r.about)} for r in rows]


def proposals(connection: Connection) -> list[q.Answer]:
    """Pairs of people and of visits that may be one, for somebody to judge."""
    out: dict[tuple[str, str], q.Answer] = {}
    for person in q.people(connection):
        for other in person["may_be"]:
            pair = (min(person["id"], other), max(person["id"], other))
            out[pair] = {"id": "/".join(pair), "kind": "person", "pair": list(pair)}
    for doubt in q.records(connection, "doubt"):
        pair = (doubt["pair"][0], doubt["pair"][1])
        out[pair] = {"id": "/".join(pair), "kind": "visit", "pair": list(pair)}
    return [out[pair] for pair in sorted(out)]
