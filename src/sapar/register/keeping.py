"""Looking after a register: a copy of it, and whether everything in it still holds."""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa
from sqlalchemy import Connection

from sapar.errors import EvidenceError, RegisterError, SaparError
from sapar.model import Reading
from sapar.register import tables as t
from sapar.register.adding import stored_article
from sapar.register.book import Register
from sapar.register.codec import load
from sapar.register.judged import load as load_judged
from sapar.register.store import open_store
from sapar.register.viewing import reading_of
from sapar.register.views import names_with

_AT_ONCE = 1000  # rows


def backup(register: Register, target: Path) -> int:
    """Copy a register, of either kind, into a new SQLite file, as it is at one moment; how many articles it holds.

    The copy is made beside its place and put there when it is whole.
    """
    if target.exists():
        raise RegisterError(f"{target} is there already; choose another name")
    part = target.with_name(f".{target.name}.part")
    _sweep(part)
    try:
        copy = open_store(str(part))
        with register.store.read() as source, copy.write() as connection:
            for table in t.metadata.sorted_tables:
                _copy(source, connection, table)
            count = connection.scalar(sa.select(sa.func.count()).select_from(t.articles)) or 0
        copy.close()
        part.replace(target)
    finally:
        _sweep(part)
    return int(count)


def _copy(source: Connection, target: Connection, table: sa.Table) -> None:
    rows = source.execution_options(yield_per=_AT_ONCE).execute(sa.select(table))
    for some in rows.mappings().partitions(_AT_ONCE):
        target.execute(table.insert(), [dict(row) for row in some])


def _sweep(part: Path) -> None:
    for name in (part, Path(f"{part}-wal"), Path(f"{part}-shm")):
        name.unlink(missing_ok=True)


def check(register: Register) -> list[str]:
    """What is wrong with a register: evidence that does not quote its text, references that lead nowhere; empty if
    nothing.
    """
    with register.ask() as connection:
        return [*_readings(connection), *_references(connection), *_derived(connection)]


def _readings(connection: Connection) -> list[str]:
    """Every stored reading against its text: making it checks every quotation."""
    out = []
    v, r = t.versions, t.readings
    asked = sa.select(v, r.c.id.label("reading"), r.c.document).join(
        r, sa.and_(r.c.article == v.c.article, r.c.version == v.c.number)
    )
    for row in connection.execute(asked.order_by(v.c.article, r.c.id)):
        article = stored_article(row)
        try:
            if article.sha256 != row.sha256:
                raise EvidenceError("the text is not the one that was stored")
            reading = load(article, row.document)
            out += [f"{row.article}, reading {row.reading}: {tie}" for tie in _loose_ties(reading)]
        except (SaparError, KeyError, TypeError, ValueError) as error:
            out.append(f"{row.article}, reading {row.reading}: {error}")
    return out


def _loose_ties(reading: Reading) -> list[str]:
    """Facts that point at what is not in their reading."""
    ids = {getattr(fact, "id", "") for fact in reading.facts()}
    ties = ("visit", "meeting", "statement", "part_of", "speaker", "by", "person", "about")
    return [
        f"{name} of {getattr(fact, 'id', '?')} leads to no {tie}"
        for fact in reading.facts()
        for name in ties
        if (tie := getattr(fact, name, None)) and tie not in ids
    ]


def _references(connection: Connection) -> list[str]:
    """Rows that point at rows that are not there."""
    r, rf, rp, f, a = t.records, t.record_facts, t.record_people, t.facts, t.articles
    visit = r.alias()
    lost = (
        (
            "an article has no reading that counts",
            sa.select(a.c.id).where(~sa.exists().where(t.readings.c.id == a.c.reading)),
        ),
        (
            "an article has no version that counts",
            sa.select(a.c.id).where(
                ~sa.exists().where(t.versions.c.article == a.c.id, t.versions.c.number == a.c.version)
            ),
        ),
        (
            "a record is of no visit",
            sa.select(r.c.id).where(r.c.visit.is_not(None), ~sa.exists().where(visit.c.id == r.c.visit)),
        ),
        ("a record rests on no fact", sa.select(rf.c.record).where(~sa.exists().where(f.c.name == rf.c.fact))),
        ("a record names nobody known", sa.select(rp.c.record).where(~sa.exists().where(t.people.c.id == rp.c.person))),
        (
            "a mention is nobody",
            sa.select(f.c.name).where(f.c.kind == "person", ~sa.exists().where(t.people.c.id == f.c.person)),
        ),
    )
    return [
        f"{row}: {what}" for what, asked in lost for row in connection.scalars(asked.distinct().order_by(sa.text("1")))
    ]


def _derived(connection: Connection) -> list[str]:
    """Facts that are not of the reading that counts."""
    judged = load_judged(connection)
    out = []
    for article in connection.scalars(sa.select(t.articles.c.id).order_by(t.articles.c.id)).all():
        try:
            read = reading_of(connection, article)
        except (SaparError, sa.exc.NoResultFound):
            continue  # said already
        told = set(names_with(article, read, judged.apply(article, read)).values())
        kept = set(connection.scalars(sa.select(t.facts.c.name).where(t.facts.c.article == article)))
        if told != kept:
            out.append(f"{article}: its facts are not those of its reading ({len(told ^ kept)} differ)")
    return out
