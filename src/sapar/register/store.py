"""Where a register is kept: one SQLite file, or a PostgreSQL database by its URL. The same tables and the same code.

One writer at a time, on both: a transaction that writes takes the register's lock first. What is slow (fetching,
reading an article) happens outside of it, so processes that add at once wait for each other only for milliseconds.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection, Engine, event

from sapar.errors import RegisterError

HEAD = "0002"  # the newest migration: a test keeps this equal to what alembic says, which is slow to ask
_KNOWN = ("0001", "0002")
_LOCK = 0x5A9A12  # PostgreSQL's advisory locks are numbers
_PATIENCE = 120  # seconds that a writer waits for another


class Store:
    """An open register. Make it with `open_store`."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.postgres = engine.dialect.name == "postgresql"

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection that sees one state of the register, however many questions it asks."""
        level = {"isolation_level": "REPEATABLE READ"} if self.postgres else {}
        with _told(), self.engine.connect().execution_options(**level) as connection, connection.begin():
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction of the only writer: all of it is kept, or nothing."""
        with _told(), self.engine.connect().execution_options(writes=True) as connection, connection.begin():
            if self.postgres:
                connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_LOCK)))
            yield connection

    def close(self) -> None:
        """Give back all connections."""
        self.engine.dispose()


def open_store(place: str, *, create: bool = True) -> Store:
    """The register at a path or URL, made where there is none, brought up to date where an older Sapar made it.

    Raises:
        RegisterError: it cannot be opened, is no register, or was made by a newer Sapar.
    """
    store = Store(_engine(place, create))
    try:
        with _told(place):
            _bring_up_to_date(store)
    except BaseException:
        store.close()
        raise
    return store


def _engine(place: str, create: bool) -> Engine:
    if place.startswith(("postgres://", "postgresql:", "postgresql+psycopg:")):
        url = "postgresql+psycopg://" + place.split("://", 1)[1]
        return sa.create_engine(url)
    path = Path(place.removeprefix("sqlite:///"))
    if "://" in place and not place.startswith("sqlite:///"):
        raise RegisterError(
            "a register is a file or a postgresql:// URL; " + place.split("://", maxsplit=1)[0] + ":// is neither"
        )
    if not path.exists() and not create:
        raise RegisterError(f"there is no register at {path}; make one with: sapar add PATH…")
    if not path.parent.is_dir():
        raise RegisterError(f"there is no folder {path.parent} to keep the register in")
    engine = sa.create_engine(f"sqlite:///{path}", connect_args={"timeout": _PATIENCE})
    event.listen(engine, "connect", _on_connect)
    event.listen(engine, "begin", _on_begin)
    return engine


def _on_connect(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None  # transactions are begun by `_on_begin`, not behind our back
    _keep_a_log(connection)
    for pragma in ("synchronous=NORMAL", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")


def _keep_a_log(connection: sqlite3.Connection) -> None:
    """Write-ahead logging. SQLite does not wait when two turn it on at once in a new file, so we do."""
    give_up = time.monotonic() + _PATIENCE
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            return
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > give_up:
                raise
            time.sleep(0.01)


def _on_begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _bring_up_to_date(store: Store) -> None:
    with store.engine.connect() as connection, connection.begin():
        found = _revision(connection)
    if found == HEAD:
        return
    if found is not None and found not in _KNOWN:
        raise RegisterError(
            f"this register was made by a newer Sapar (form {found}; this one knows {HEAD}): update Sapar to open it"
        )
    from sapar.register.migrations import upgrade  # alembic is slow to import: only when there is something to do

    with store.write() as connection:  # several processes may find it out of date at once: the first one does it
        if _revision(connection) != HEAD:
            upgrade(connection, HEAD)


def _revision(connection: Connection) -> str | None:
    if not sa.inspect(connection).has_table("alembic_version"):
        if sa.inspect(connection).get_table_names():
            raise RegisterError("this database holds something else than a register")
        return None
    found: str | None = connection.scalar(sa.text("SELECT version_num FROM alembic_version"))
    return found


@contextmanager
def _told(place: str = "the register") -> Iterator[None]:
    """What a database says, as an error of Sapar's."""
    try:
        yield
    except sa.exc.OperationalError as error:
        raise RegisterError(f"{_without_password(place)}: {_first_line(error.orig)}") from error
    except sa.exc.DatabaseError as error:
        if isinstance(error, sa.exc.IntegrityError):
            raise
        raise RegisterError(
            f"{_without_password(place)} is not a register that can be read: {_first_line(error.orig)}"
        ) from error


def _without_password(place: str) -> str:
    return sa.make_url(place).render_as_string(hide_password=True) if "://" in place else place


def _first_line(error: object) -> str:
    return (str(error).splitlines() or ["it cannot be opened"])[0]


def insert_new(connection: Connection, table: sa.Table, rows: list[dict[str, Any]]) -> None:
    """Insert rows, passing over those whose key is there already. Both databases know how, each by its own name."""
    if not rows:
        return
    if connection.dialect.name == "postgresql":
        from sqlalchemy.dialects.postgresql import insert as postgres_insert

        connection.execute(postgres_insert(table).on_conflict_do_nothing(), rows)
    else:
        from sqlalchemy.dialects.sqlite import insert as sqlite_insert

        connection.execute(sqlite_insert(table).on_conflict_do_nothing(), rows)


def chunks(values: list[str], size: int = 500) -> Iterator[list[str]]:
    """Lists short enough for one statement's parameters."""
    for start in range(0, len(values), size):
        yield values[start : start + size]
