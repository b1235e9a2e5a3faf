"""The register as a program uses it: open it, add to it, ask it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import sqlalchemy as sa
from sqlalchemy import Connection

from sapar.model import Article, Reading
from sapar.register import adding
from sapar.register import tables as t
from sapar.register.adding import Outcome
from sapar.register.judged import load as load_judged
from sapar.register.search import stems_of
from sapar.register.settle import is_settled, settle
from sapar.register.store import Store, insert_new, open_store
from sapar.register.viewing import article_of, reading_of

DERIVED = "1"  # goes up whenever what is derived of the same readings changes: older registers are then derived anew


class Register:
    """An open register. Use it in a `with` statement, or close it."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def __enter__(self) -> Register:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Give back the file or the connections."""
        self.store.close()

    def known(self, article: Article, place: str) -> bool:
        """Whether exactly this article is there already, so that it need not be read."""
        with self.store.read() as connection:
            return adding.known(connection, article, place)

    def add(self, article: Article, place: str, reading: Reading) -> Outcome:
        """Add one article with its reading, whole or not at all. Call `settle` when all have been added."""
        return self.add_all([(article, place, reading)])[0]

    def add_all(self, read: Sequence[tuple[Article, str, Reading]]) -> list[Outcome]:
        """Add several articles in one transaction, which costs little more than one article does."""
        prepared = [adding.prepare(*one) for one in read]
        with self.store.write() as connection:
            judged = load_judged(connection)
            return [adding.keep(connection, one, judged) for one in prepared]

    def fail(self, place: str, step: str, reason: str) -> None:
        """Keep that an article could not be had or read, and why."""
        with self.store.write() as connection:
            adding.fail(connection, place, step, reason)

    def settle(self) -> int:
        """Work out what the newly added articles change; how much there was to do."""
        with self.store.read() as connection:
            if is_settled(connection):
                return 0
        with self.store.write() as connection:
            return settle(connection)

    @contextmanager
    def ask(self) -> Iterator[Connection]:
        """A connection for questions. What an interrupted command left undone is done first."""
        self.settle()
        with self.store.read() as connection:
            yield connection

    def derive(self, progress: Callable[[int, int], None] = lambda _done, _all: None) -> None:
        """Make everything derived anew from what is kept."""
        with self.store.write() as connection:
            for table in (
                t.dirty,
                t.record_facts,
                t.record_people,
                t.records,
                t.aliases,
                t.people,
                t.fact_people,
                t.facts,
                t.words,
            ):
                connection.execute(table.delete())
            judged = load_judged(connection)
            every = connection.scalars(
                sa.select(t.articles.c.id).where(t.articles.c.reading.is_not(None)).order_by(t.articles.c.id)
            ).all()
            for done, article_id in enumerate(every, 1):
                article, reading = article_of(connection, article_id), reading_of(connection, article_id)
                stems = stems_of(article.text, reading.article.language)
                adding.index(connection, article_id, article.published, reading, judged, stems, new=True)
                progress(done, len(every))
            settle(connection)
            connection.execute(t.meta.delete().where(t.meta.c.name == "derived"))
            connection.execute(t.meta.insert().values(name="derived", value=DERIVED))


def open_register(place: str, *, create: bool = False) -> Register:
    """The register at a path or a PostgreSQL URL, brought up to date.

    Raises:
        RegisterError: there is none and `create` is False; it is no register; a newer Sapar made it.
    """
    register = Register(open_store(place, create=create))
    with register.store.read() as connection:
        derived = connection.scalar(sa.select(t.meta.c.value).where(t.meta.c.name == "derived"))
        empty = connection.scalar(sa.select(t.articles.c.id).limit(1)) is None
    if derived != DERIVED:
        if empty:
            with register.store.write() as connection:
                insert_new(connection, t.meta, [{"name": "derived", "value": DERIVED}])
        else:
            register.derive()
    return register
