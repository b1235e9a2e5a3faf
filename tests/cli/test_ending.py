"""How a run begins, goes on and ends: start-up, progress, broken pipes, Ctrl-C."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from sapar.cli.progress import Progress
from tests.cli.stub import SLOW, sapar
from tests.render.fixture import TEXT

PROGRAM = """
import sys
from sapar.cli import commands
from tests.cli import stub
commands._reader = lambda: stub.read
commands.main()
"""


def started(
    *arguments: str | Path, stdout: int = subprocess.PIPE, stderr: int = subprocess.PIPE
) -> subprocess.Popen[bytes]:
    root = Path(__file__).parents[2]
    return subprocess.Popen(
        [sys.executable, "-c", PROGRAM, *map(str, arguments)], cwd=root, stdout=stdout, stderr=stderr
    )


def test_broken_pipe_ends_quietly(tmp_path: Path) -> None:
    for number in range(50):
        (tmp_path / f"{number}.txt").write_text(TEXT, encoding="utf-8")
    with started("read", tmp_path) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode != 0


def test_interruption_ends_quietly_and_leaves_no_file(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "b.txt").write_text(SLOW, encoding="utf-8")
    out = tmp_path / "out.json"
    with started("read", tmp_path, "-f", "json", "-o", out) as process:
        part = tmp_path / f".out.json.{process.pid}.part"
        for _ in range(500):
            if part.exists() and part.stat().st_size:
                break
            time.sleep(0.02)
        process.send_signal(signal.SIGINT)
        _, told = process.communicate(timeout=30)
    assert process.returncode == 130
    assert told.strip() == b""
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "b.txt"]


def test_progress_only_on_a_terminal(tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text(TEXT, encoding="utf-8")
    master, slave = os.openpty()
    with started("read", tmp_path, "-f", "coding", stderr=slave) as process:
        os.close(slave)
        drawn = b"".join(_read_all(master)).decode()
        os.close(master)
        assert process.stdout is not None
        assert len(process.stdout.read().splitlines()) == 3
    assert "1/3" in drawn
    assert drawn.endswith("\r")
    with started("read", tmp_path, "-f", "coding") as process:
        assert process.communicate()[1] == b""


def _read_all(descriptor: int) -> Iterator[bytes]:
    while True:
        try:
            piece = os.read(descriptor, 4096)
        except OSError:  # how Linux says that the other side of a terminal is closed
            return
        if not piece:
            return
        yield piece


def test_progress_makes_way_for_what_is_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal:
        def __init__(self) -> None:
            self.written = ""

        def write(self, words: str) -> None:
            self.written += words

        def flush(self) -> None:
            pass

        def isatty(self) -> bool:
            return True

    terminal = Terminal()
    progress = Progress(4, terminal)  # type: ignore[arg-type]
    progress.step(failed=True)
    assert "1/4, 1 failed" in terminal.written
    progress.step(failed=False)
    assert "2/4" not in terminal.written  # too soon after the last drawing
    progress.clear()
    progress.step(failed=False)
    assert terminal.written.endswith("3/4, 1 failed")
    progress.clear()
    assert terminal.written.endswith(" \r")


def test_schema_is_printed() -> None:
    assert json.loads(sapar("schema").stdout)["$schema"].endswith("2020-12/schema")


def test_version() -> None:
    assert sapar("--version").stdout.startswith("sapar ")


def test_start_imports_nothing_slow() -> None:
    slow = "rich", "trafilatura", "lxml", "http.client", "ssl", "sapar.reading", "sapar.languages", "rapidfuzz"
    code = f"import sys, sapar.cli; print([name for name in {slow!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout == "[]\n"


def test_start_takes_less_than_half_a_second() -> None:
    taken = []
    for _ in range(3):  # the best of three: the first may compile
        begin = time.perf_counter()
        subprocess.run([sys.executable, "-m", "sapar", "--version"], check=True, capture_output=True)
        taken.append(time.perf_counter() - begin)
    assert min(taken) < 0.5
