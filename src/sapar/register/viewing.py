"""Stored articles as views: the reading that counts, with the judgements applied and everybody known by who they
are.
"""

from __future__ import annotations

from functools import lru_cache

import sqlalchemy as sa
from sqlalchemy import Connection

from sapar.model import Article, Reading
from sapar.register import tables as t
from sapar.register.adding import stored_article
from sapar.register.codec import load
from sapar.register.judged import Judged
from sapar.register.views import View, names_with

_ARTICLE = (
    sa.select(t.versions, t.readings.c.document)
    .select_from(t.articles)
    .join(t.versions, sa.and_(t.versions.c.article == t.articles.c.id, t.versions.c.number == t.articles.c.version))
    .join(t.readings, t.readings.c.id == t.articles.c.reading)
)


def reading_of(connection: Connection, article: str) -> Reading:
    """The reading of an article's present version as it was read, without judgements."""
    row = connection.execute(_ARTICLE.where(t.articles.c.id == article)).one()
    return load(stored_article(row), row.document)


def article_of(connection: Connection, article: str) -> Article:
    """The present version of an article."""
    return stored_article(connection.execute(_ARTICLE.where(t.articles.c.id == article)).one())


class Viewer:
    """Makes views, each once."""

    def __init__(self, connection: Connection, judged: Judged) -> None:
        self._connection = connection
        self._judged = judged
        self.view = lru_cache(maxsize=2000)(self._view)

    def _view(self, article: str) -> View:
        read = reading_of(self._connection, article)
        reading = self._judged.apply(article, read)
        f = t.facts
        found = self._connection.execute(
            sa.select(f.c.local, f.c.person).where(f.c.article == article, f.c.kind == "person")
        )
        who = {row.local: row.person for row in found if row.person}
        return View(article, reading.article.published, reading, names_with(article, read, reading), who)
