"""Articles and readings into the tables. Each article goes in whole, in one transaction, or not at all."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal, Protocol

import sqlalchemy as sa
from sqlalchemy import Connection

from sapar.model import Article, Meeting, Person, Reading, Visit
from sapar.register import tables as t
from sapar.register.codec import decode, digest, dump, encode
from sapar.register.mentions import mention
from sapar.register.names import public
from sapar.register.search import stems_of
from sapar.register.spans import days
from sapar.register.store import insert_new
from sapar.register.views import facts_of, names_with
from sapar.version import __version__

Outcome = Literal["new", "new version", "unchanged"]


@dataclass(frozen=True, slots=True)
class Prepared:
    """All that is slow to make of an article, made before the register is locked."""

    article: Article
    place: str
    reading: Reading
    document: str
    stems: dict[str, int]


def prepare(article: Article, place: str, reading: Reading) -> Prepared:
    """Make ready what `keep` writes. `place` is where the article came from: its address, or the file."""
    return Prepared(
        article, article.url or place, reading, dump(reading), stems_of(article.text, reading.article.language)
    )


def article_digest(article: Article) -> str:
    """Tells versions apart: the text, and what is known about it."""
    return digest(
        json.dumps([article.text, article.language, article.published, article.title, article.url, article.publisher])
    )


def known(connection: Connection, article: Article, place: str) -> bool:
    """Whether exactly this article is the present version already, so that nobody need read it again."""
    return _present(connection, article, article.url or place) is not None


def _present(connection: Connection, article: Article, place: str) -> str | None:
    """The id of the article that has this text and metadata now; or this text, under another file's name."""
    v, a = t.versions, t.articles
    current = sa.and_(v.c.article == a.c.id, v.c.number == a.c.version)
    rows = connection.execute(
        sa.select(a.c.id, a.c.place, v.c.digest).join(v, current).where(v.c.sha256 == article.sha256).order_by(a.c.id)
    ).all()
    for row in rows:
        if row.place != place or row.digest == article_digest(article):
            return str(row.id)
    return None


class Applies(Protocol):
    """What puts people's judgements on top of a reading; see `judged.Judged`."""

    def apply(self, article: str, reading: Reading) -> Reading: ...


def keep(connection: Connection, prepared: Prepared, judged: Applies) -> Outcome:
    """Write an article, its version, its reading and everything that is derived from them alone."""
    article, now = prepared.article, timestamp()
    if _present(connection, article, prepared.place) is not None:
        return "unchanged"
    found = connection.scalar(sa.select(t.articles.c.id).where(t.articles.c.place == prepared.place))
    article_id = found or _new_id(connection, article)
    if not found:
        connection.execute(t.articles.insert().values(id=article_id, place=prepared.place))
    number = _version(connection, article_id, article, now, new=not found)
    reading_id = keep_reading(connection, article_id, number, prepared, now, new=not found)
    connection.execute(
        t.articles.update()
        .where(t.articles.c.id == article_id)
        .values(version=number, reading=reading_id, published=article.published)
    )
    index(connection, article_id, article.published, prepared.reading, judged, prepared.stems, new=not found)
    connection.execute(t.failures.delete().where(t.failures.c.place == prepared.place))
    return "new version" if found else "new"


def _new_id(connection: Connection, article: Article) -> str:
    """The id comes of the text; a text that was a version of another article gets one of its own."""
    name = public("a", article.sha256)
    taken = connection.scalar(sa.select(t.articles.c.id).where(t.articles.c.id == name))
    return public("a", article.sha256, article.url or article.id) if taken else name


def _version(connection: Connection, article_id: str, article: Article, now: str, *, new: bool) -> int:
    v = t.versions
    last = 0
    if not new:
        same = sa.select(v.c.number).where(v.c.article == article_id, v.c.digest == article_digest(article))
        if (number := connection.scalar(same)) is not None:  # it was changed and changed back
            return int(number)
        last = connection.scalar(sa.select(sa.func.max(v.c.number)).where(v.c.article == article_id)) or 0
    connection.execute(
        v.insert().values(
            article=article_id,
            number=last + 1,
            name=article.id,
            sha256=article.sha256,
            digest=article_digest(article),
            text=article.text,
            language=article.language,
            published=article.published,
            title=article.title,
            url=article.url,
            publisher=article.publisher,
            added=now,
        )
    )
    return int(last) + 1


def keep_reading(
    connection: Connection, article_id: str, version: int, prepared: Prepared, now: str, *, new: bool = False
) -> int:
    """Store a reading beside all earlier ones; the same reading of the same version is stored once."""
    r = t.readings
    name = digest(prepared.document)
    if not new:
        same = sa.select(r.c.id).where(r.c.article == article_id, r.c.version == version, r.c.digest == name)
        if (found := connection.scalar(same)) is not None:
            return int(found)
    result = connection.execute(
        r.insert().values(
            article=article_id, version=version, reader=__version__, read=now, digest=name, document=prepared.document
        )
    )
    return int(result.inserted_primary_key[0])  # type: ignore[index]  # there is one after an insert of one row


def index(
    connection: Connection,
    article_id: str,
    published: str | None,
    read: Reading,
    judged: Applies,
    stems: dict[str, int] | None,
    *,
    new: bool = False,
) -> None:
    """Write the fact rows of an article's reading, as judged, in place of the former ones, and mark what has to be
    settled anew. A new article has no former ones.
    """
    f = t.facts
    if not new:
        forget(connection, article_id)
    reading = judged.apply(article_id, read)
    rows = _fact_rows(article_id, published, reading, names_with(article_id, read, reading))
    if rows:
        connection.execute(f.insert(), rows)
    links = [(m.id, person) for m in reading.meetings for person in dict.fromkeys(m.participants)]
    if links:
        ids = dict(connection.execute(sa.select(f.c.local, f.c.id).where(f.c.article == article_id)).all())
        connection.execute(t.fact_people.insert(), [{"fact": ids[local], "local": person} for local, person in links])
    marks = {("p" if row["kind"] == "person" else "v", row["block"]) for row in rows if row["block"]}
    _put_marks(connection, article_id, {*marks, ("a", article_id)})
    if stems is not None:
        if not new:
            connection.execute(t.words.delete().where(t.words.c.article == article_id))
        if stems:
            words = [{"stem": s, "article": article_id, "times": n} for s, n in sorted(stems.items())]
            connection.execute(t.words.insert(), words)


def _fact_rows(article_id: str, published: str | None, reading: Reading, names: dict[str, str]) -> list[dict[str, Any]]:
    mentions = {p.id: mention(p, names[p.id], article_id, published) for p in reading.people}
    rows = []
    for kind, fact in facts_of(reading):
        row: dict[str, Any] = dict.fromkeys(("block", "day", "data"))
        row |= {"article": article_id, "kind": kind, "local": fact.id, "name": names[fact.id]}
        row |= {"start": fact.evidence[0].start, "end": fact.evidence[-1].end}
        if isinstance(fact, Person):
            row["block"], row["data"] = mentions[fact.id].block, _packed(encode(mentions[fact.id]))
        elif isinstance(fact, Visit) and fact.travellers:
            row["block"], row["data"] = mentions[fact.travellers[0]].block, _packed(encode(fact))
        elif isinstance(fact, Meeting):
            row["day"] = span.first if (span := days(fact.date)) and span.exact else None
        rows.append(row)
    return rows


def _put_marks(connection: Connection, article_id: str, marks: set[tuple[str, str]]) -> None:
    insert_new(connection, t.dirty, [{"kind": kind, "key": key, "article": article_id} for kind, key in sorted(marks)])


def _packed(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def unpack(kind: type[Any], text: str) -> Any:
    """The record that a fact row's `data` holds."""
    return decode(kind, json.loads(text))


def forget(connection: Connection, article_id: str) -> None:
    """Take away an article's fact rows; what was settled with them has to be settled anew."""
    mark(connection, article_id)
    ids = sa.select(t.facts.c.id).where(t.facts.c.article == article_id)
    connection.execute(t.fact_people.delete().where(t.fact_people.c.fact.in_(ids)))
    connection.execute(t.facts.delete().where(t.facts.c.article == article_id))


def mark(connection: Connection, article_id: str) -> None:
    """Note what an article touches: the people of its surnames, the visits of its travellers, the rest of it."""
    f = t.facts
    found = connection.execute(
        sa.select(f.c.kind, f.c.block).where(f.c.article == article_id, f.c.block.is_not(None)).distinct()
    )
    marks = {("p" if row.kind == "person" else "v", row.block) for row in found}
    r, rf = t.records, t.record_facts  # visits of others on which the article tells something
    guests = (
        sa.select(r.c.block).join(rf, rf.c.record == r.c.id).where(rf.c.article == article_id, r.c.visit.is_not(None))
    )
    marks |= {("v", block) for block in connection.scalars(guests.distinct()) if block}
    _put_marks(connection, article_id, {*marks, ("a", article_id)})


def fail(connection: Connection, place: str, step: str, reason: str) -> None:
    """Keep a failure: which article, at which step, why. The last one of a place counts."""
    connection.execute(t.failures.delete().where(t.failures.c.place == place))
    connection.execute(t.failures.insert().values(place=place, step=step, reason=reason, at=timestamp()))


def timestamp() -> str:
    """Now, in UTC, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def stored_article(row: Any) -> Article:
    """The article of a row of `versions`."""
    return Article(row.name, row.text, row.language, row.published, row.title, row.url, row.publisher)
