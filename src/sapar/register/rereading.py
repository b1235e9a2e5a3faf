"""Reading all stored articles again with the present reader: the former readings stay, the new ones count."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import sqlalchemy as sa

from sapar.errors import SaparError
from sapar.model import Article, Reading
from sapar.register import adding
from sapar.register import tables as t
from sapar.register.book import Register
from sapar.register.codec import dump, encode
from sapar.register.judged import load
from sapar.register.viewing import article_of, reading_of
from sapar.register.views import fact_names, facts_of


def reread(register: Register, reader: Callable[[Article], Reading]) -> list[dict[str, Any]]:
    """Read every article again; for each whose reading changed, what is gone and what has come, by their words."""
    with register.store.read() as connection:
        every = connection.scalars(
            sa.select(t.articles.c.id).where(t.articles.c.reading.is_not(None)).order_by(t.articles.c.id)
        ).all()
    changes = [change for article_id in every if (change := _one(register, reader, article_id))]
    register.settle()
    return changes


def _one(register: Register, reader: Callable[[Article], Reading], article_id: str) -> dict[str, Any] | None:
    with register.store.read() as connection:
        article, former = article_of(connection, article_id), reading_of(connection, article_id)
    try:
        reading = reader(article)
    except SaparError as error:  # one article never stops the rest: the former reading goes on counting
        return {"id": article_id, "name": article.id, "failed": str(error), "gone": [], "come": [], "otherwise": 0}
    if dump(reading) == dump(former):
        return None
    prepared = adding.prepare(article, article_id, reading)
    with register.store.write() as connection:
        version = connection.scalar(sa.select(t.articles.c.version).where(t.articles.c.id == article_id))
        if article_of(connection, article_id) != article or version is None:
            return None  # it was changed while it was read: the new version has its own reading
        new = adding.keep_reading(connection, article_id, version, prepared, adding.timestamp())
        connection.execute(t.articles.update().where(t.articles.c.id == article_id).values(reading=new))
        adding.index(connection, article_id, article.published, reading, load(connection), prepared.stems)
    return {"id": article_id, "name": article.id, "failed": None, **difference(article_id, former, reading)}


def difference(article_id: str, former: Reading, now: Reading) -> dict[str, Any]:
    """The facts that are gone and that have come, and how many are told by the same words but read otherwise."""
    before, after = _by_name(article_id, former), _by_name(article_id, now)
    return {
        "gone": [_short(*before[n]) for n in before if n not in after],
        "come": [_short(*after[n]) for n in after if n not in before],
        "otherwise": sum(encode(before[n][1]) != encode(after[n][1]) for n in before.keys() & after.keys()),
    }


def _by_name(article_id: str, reading: Reading) -> dict[str, tuple[str, Any]]:
    names = fact_names(article_id, reading)
    return {names[fact.id]: (kind, fact) for kind, fact in facts_of(reading)}


def _short(kind: str, fact: Any) -> dict[str, str]:
    return {"kind": kind, "quote": fact.evidence[0].quote}
