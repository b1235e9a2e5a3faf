"""A kill at any moment loses nothing, and processes that add at once end with the register of one.

The long form, 200 kills: SAPAR_KILLS=200 pytest tests/register/test_crashes.py
"""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from sapar.register import open_register
from sapar.register import tables as t
from sapar.register.keeping import check
from tests.register.content import content
from tests.register.worker import main as add_papers

ROOT = Path(__file__).resolve().parents[2]
KILLS = int(os.environ.get("SAPAR_KILLS", "6"))
PAPERS = 300 if KILLS >= 50 else 36


def start(place: str, first: int, last: int) -> subprocess.Popen[str]:
    """A process that adds papers."""
    command = [sys.executable, "-m", "tests.register.worker", place, str(first), str(last)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, list[object]]]:
    """What one undisturbed process makes of the papers."""
    place = str(tmp_path_factory.mktemp("whole") / "register.db")
    add_papers(place, 0, PAPERS)
    with open_register(place) as register:
        yield content(register)


def test_a_kill_at_any_moment_loses_nothing(place: str, whole: dict[str, list[object]]) -> None:
    chance = random.Random(place if "postgres" in place else "sqlite")
    with open_register(place, create=True):
        pass
    done: set[int] = set()
    for _ in range(KILLS):
        process = start(place, 0, PAPERS)
        assert process.stdout is not None
        first = process.stdout.readline()  # from here on it writes, and the kill falls anywhere
        time.sleep(chance.uniform(0, 0.25))
        process.kill()
        done |= {int(n) for n in (first + process.communicate()[0]).split() if n}
        with open_register(place) as register, register.store.read() as connection:
            names = connection.scalars(sa.select(t.versions.c.name)).all()
            assert len(names) == len(set(names))
            assert {f"paper-{n}" for n in done} <= set(names)
        if KILLS < 50 or chance.random() < 0.1:
            with open_register(place) as register:
                assert check(register) == []
    add_papers(place, 0, PAPERS)
    with open_register(place) as register:
        assert check(register) == []
        assert content(register) == whole


def test_processes_that_add_at_once_end_with_one_register(place: str, whole: dict[str, list[object]]) -> None:
    count = 8 if place.startswith("postgres") else 2
    running = [start(place, PAPERS * n // count - (n > 0), PAPERS * (n + 1) // count) for n in range(count)]
    ends = [process.communicate(timeout=120) for process in running]
    assert [p.returncode for p in running] == [0] * count, ends
    with open_register(place) as register:
        assert content(register) == whole


def test_opening_a_new_register_waits_for_whoever_is_making_it(tmp_path: Path) -> None:
    place = tmp_path / "register.db"
    other = sqlite3.connect(place, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    threading.Timer(0.3, other.execute, ["COMMIT"]).start()
    with open_register(str(place), create=True) as register:
        assert check(register) == []


def test_two_that_read_while_one_writes_see_a_whole_register(place: str) -> None:
    process = start(place, 0, PAPERS)
    assert process.stdout is not None
    process.stdout.readline()
    answers: list[int] = []
    ask: Callable[[], object] = process.poll
    while ask() is None and len(answers) < 40:
        with open_register(place) as register, register.ask() as connection:
            answers.append(len(connection.execute(sa.select(t.records.c.id).where(t.records.c.kind == "visit")).all()))
    process.communicate(timeout=120)
    assert process.returncode == 0
    assert answers
