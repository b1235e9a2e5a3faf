"""Where readings are written: a file is whole or not there at all."""

import json
import os
import stat
import sys
from pathlib import Path

import pytest

from sapar.cli import commands
from tests.cli.stub import sapar


def test_output_is_whole_and_leaves_nothing_beside(coverage: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    out.write_text("old")
    out.chmod(0o640)
    assert sapar("read", coverage, "-f", "json", "-o", out).exit_code == 1
    assert [reading["article"]["id"] for reading in json.loads(out.read_text(encoding="utf-8"))] == ["a"]
    assert stat.S_IMODE(out.stat().st_mode) == 0o640
    assert sorted(path.name for path in tmp_path.iterdir()) == ["coverage", "out.json"]


def test_output_stays_as_it_was_where_nothing_was_read(coverage: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    assert sapar("read", coverage / "b.txt", "-f", "json", "-o", out).exit_code == 1
    assert not out.exists()
    out.write_text("old")
    assert sapar("read", coverage / "b.txt", "-f", "json", "-o", out).exit_code == 1
    assert out.read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["coverage", "out.json"]


def test_output_through_a_link_and_into_a_pipe(coverage: Path, tmp_path: Path) -> None:
    out, link = tmp_path / "out.txt", tmp_path / "link.txt"
    out.write_text("old")
    link.symlink_to(out)
    assert sapar("read", coverage / "a.txt", "-o", link).exit_code == 0
    assert link.is_symlink()
    assert out.read_text(encoding="utf-8").startswith("Бакыт")
    assert sapar("read", coverage / "a.txt", "-o", os.devnull).exit_code == 0
    assert Path(os.devnull).is_char_device()
    assert sapar("read", coverage / "a.txt", "-o", "-").stdout.startswith("Бакыт")


def test_output_that_cannot_be_written_to_the_end(
    coverage: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("there is no /dev/full here")
    monkeypatch.setattr(sys, "argv", ["sapar", "read", str(coverage / "a.txt"), "-o", str(full)])
    with pytest.raises(SystemExit) as ended:
        commands.main()
    assert ended.value.code == 1
    assert "cannot write: No space left" in capsys.readouterr().err
