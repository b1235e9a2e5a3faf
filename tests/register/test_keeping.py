"""It loses nothing: versions, failures, migrations, copies, and what `check` finds."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa

from sapar.errors import RegisterError
from sapar.register import Register, migrations, open_register, queries
from sapar.register import tables as t
from sapar.register.keeping import backup, check
from sapar.register.showing import show
from sapar.register.store import HEAD
from tests.register.content import content
from tests.register.making import Paper, add, trip


def test_a_changed_article_is_a_new_version_and_the_old_one_is_kept(register: Register) -> None:
    add(register, trip("a", "2021-02-20", start="2021-02-24", status="planned"))
    add(register, trip("a", "2021-02-20", start="2021-02-25", status="planned"))
    with register.ask() as connection:
        shown = show(connection, "a")
        assert (shown["version"], len(shown["versions"])) == (2, 2)
        assert [v["start"] for v in queries.visits(connection)] == ["2021-02-25"]


def test_an_article_that_was_changed_back_has_two_versions(register: Register) -> None:
    first, second = trip("a", "2021-02-20", start="2021-02-24"), trip("a", "2021-02-20", start="2021-02-25")
    add(register, first, second, first)
    with register.ask() as connection:
        assert (show(connection, "a")["version"], len(show(connection, "a")["versions"])) == (1, 2)
        assert [v["start"] for v in queries.visits(connection)] == ["2021-02-24"]


def test_the_same_text_in_another_file_changes_nothing(register: Register) -> None:
    reading = trip("a", "2021-02-20", start="2021-02-24").reading()
    add(register, reading)
    assert register.add(reading.article, "/elsewhere/a", reading) == "unchanged"


def test_failures_are_kept_until_the_article_is_read(register: Register) -> None:
    register.fail("/a", "read", "it was not to be")
    with register.store.read() as connection:
        assert connection.scalars(sa.select(t.failures.c.reason)).all() == ["it was not to be"]
    add(register, trip("a", "2021-02-20"))
    with register.store.read() as connection:
        assert connection.scalars(sa.select(t.failures.c.reason)).all() == []


def test_head_is_the_newest_migration() -> None:
    assert migrations.head() == HEAD


def test_the_tables_are_as_the_migrations_make_them(register: Register) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    with register.store.read() as connection:
        assert compare_metadata(MigrationContext.configure(connection), t.metadata) == []


def test_a_register_of_an_older_sapar_is_brought_up_to_date(place: str) -> None:
    with open_register(place, create=True) as register:
        add(register, trip("a", "2021-02-20", start="2021-02-24"), trip("b", "2021-02-25", start="2021-02-24"))
        before = content(register)
        with register.store.write() as connection:  # as revision 0001 left it
            connection.execute(sa.text("DROP TABLE words"))
            connection.execute(sa.text("UPDATE alembic_version SET version_num = '0001'"))
    with open_register(place) as register:
        assert content(register) == before


def test_a_register_of_a_newer_sapar_is_refused(place: str) -> None:
    with open_register(place, create=True) as register, register.store.write() as connection:
        connection.execute(sa.text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(RegisterError, match="newer Sapar"):
        open_register(place)


def test_what_is_no_register_is_refused(tmp_path: Path) -> None:
    (tmp_path / "text").write_text("This is a text, long enough to be one, and no database." * 40, encoding="utf-8")
    with sqlite3.connect(tmp_path / "other.db") as other:
        other.execute("CREATE TABLE things (name)")
    other.close()
    for name in ("text", "other.db", "nothing.db", "no-folder/register.db"):
        with pytest.raises(RegisterError):
            open_register(str(tmp_path / name))
    with pytest.raises(RegisterError, match="neither"):
        open_register("mysql://somewhere/register", create=True)


def test_a_server_that_is_not_there_is_told_without_the_password() -> None:
    with pytest.raises(RegisterError) as told:
        open_register("postgresql://me:secret@127.0.0.1:1/nothing")
    assert "secret" not in str(told.value)


def test_a_backup_is_the_same_register(new_place: Callable[[], str], tmp_path: Path) -> None:
    with open_register(new_place(), create=True) as register:
        add(register, trip("a", "2021-02-20", start="2021-02-24"), trip("b", "2021-02-25", start="2021-02-24"))
        assert backup(register, tmp_path / "copy.db") == 2
        with open_register(str(tmp_path / "copy.db")) as copy:
            assert content(copy) == content(register)
            add(copy, trip("c", "2021-06-20", start="2021-06-20"))
        with pytest.raises(RegisterError, match="already"):
            backup(register, tmp_path / "copy.db")


def test_a_good_register_has_no_faults(register: Register) -> None:
    add(register, trip("a", "2021-02-20", start="2021-02-24").document(2), Paper("b", "2021-02-25"))
    assert check(register) == []


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE versions SET text = 'It was changed behind the back of the register'",
        "UPDATE readings SET document = '{}'",
        "DELETE FROM people",
        "UPDATE articles SET reading = 4711",
        "DELETE FROM facts WHERE kind = 'visit'",
    ],
)
def test_check_finds_what_is_wrong(register: Register, damage: str) -> None:
    add(register, trip("a", "2021-02-20", start="2021-02-24"))
    with register.store.write() as connection:
        connection.execute(sa.text(damage))
    assert check(register)


def test_a_forgotten_mark_is_worked_off_by_the_next_question(register: Register) -> None:
    reading = trip("a", "2021-02-20", start="2021-02-24").reading()
    register.add(reading.article, "/a", reading)  # and the process ends here
    with register.ask() as connection:
        assert len(queries.visits(connection)) == 1
