"""`sapar read`: what it reads and what it says of what it could not read."""

import json
import sys
from pathlib import Path

import pytest

from sapar.cli import commands
from sapar.model import Reading
from tests.cli.stub import sapar
from tests.render.fixture import TEXT


def test_dossier_by_default(coverage: Path) -> None:
    result = sapar("read", coverage / "a.txt")
    assert result.exit_code == 0
    assert result.stdout.startswith("Бакыт Эсенов → Kazakhstan, Астана")
    assert result.stderr == ""


def test_options_reach_reader_and_view(coverage: Path) -> None:
    result = sapar("read", coverage / "a.txt", "--interface", "ru", "--quotes", "--published", "2022-03-06")
    assert "официальный визит" in result.stdout
    assert "6 марта 2022" in result.stdout
    assert "│ Күзүндө Жумабаев Бишкекке келет." in result.stdout
    read = json.loads(sapar("read", coverage / "a.txt", "-f", "coding", "--language", "kir").stdout)
    assert (read["id"], read["language"]) == ("a", "ky")


def test_interface_from_the_environment(coverage: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAPAR_INTERFACE", "ky")
    assert "расмий сапар" in sapar("read", coverage / "a.txt").stdout


def test_standard_input() -> None:
    result = sapar("read", "-", "--format", "coding", stdin=TEXT.encode())
    assert result.exit_code == 0
    assert len(json.loads(result.stdout)["id"]) == 12
    assert "sapar: standard input: the article is empty" in sapar("read", "-", stdin=b" ").stderr


def test_one_file_is_an_object_a_folder_is_an_array(coverage: Path) -> None:
    for name in "bcde":
        (coverage / f"{name}.txt").unlink()
    assert json.loads(sapar("read", coverage / "a.txt", "-f", "json").stdout)["format"] == "sapar-reading-1"
    assert len(json.loads(sapar("read", coverage, "-f", "json").stdout)) == 1
    both = sapar("read", coverage, coverage / "a.txt", "-f", "json").stdout
    assert [reading["article"]["id"] for reading in json.loads(both)] == ["a", "a-2"]


def test_page(coverage: Path) -> None:
    result = sapar("read", coverage / "a.txt", "--format", "html")
    assert result.exit_code == 0
    assert result.stdout.startswith("<!doctype html>")


def test_failures_are_told_at_the_end_and_do_not_stop_the_rest(coverage: Path) -> None:
    result = sapar("read", coverage, coverage / "nowhere.txt", coverage / "a.txt", "--format", "coding")
    assert result.exit_code == 1
    assert [json.loads(line)["id"] for line in result.stdout.splitlines()] == ["a", "a-2"]
    lines = result.stderr.splitlines()
    assert lines[0] == "sapar: 5 of 7 articles could not be read"
    assert "b.txt: the article is empty" in lines[1]
    assert "c.txt: the article is in Kazakh (kk)" in lines[2]
    assert "d.txt: the text does not say" in lines[3]
    assert "e.txt: reading it failed (KeyError: 'surprise')" in lines[4]
    assert lines[5].endswith("nowhere.txt: there is no such file")
    assert "defect of Sapar" in lines[6]
    assert len(lines) == 7


def test_traceback_only_when_asked_for(coverage: Path) -> None:
    assert "stub.py" not in sapar("read", coverage / "e.txt").stderr
    assert "stub.py" in sapar("read", coverage / "e.txt", "--traceback").stderr


def test_one_failed_article_is_one_line(tmp_path: Path) -> None:
    result = sapar("read", tmp_path / "nowhere.txt")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.splitlines() == [f"sapar: {tmp_path / 'nowhere.txt'}: there is no such file"]


def test_view_that_fails_leaves_nothing_half_written(coverage: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_reading: Reading) -> None:
        raise ValueError("no words")

    monkeypatch.setattr("sapar.render.json_view.as_json", broken)
    result = sapar("read", coverage / "a.txt", "-f", "json")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "showing it failed (ValueError: no words)" in result.stderr


def test_private_address_is_refused_with_advice() -> None:
    result = sapar("read", "http://127.0.0.1:9/x")
    assert result.exit_code == 1
    assert "--allow-private" in result.stderr


def test_limit_is_an_option(coverage: Path) -> None:
    result = sapar("read", coverage / "a.txt", "--max-bytes", "100")
    assert result.exit_code == 1
    assert "The limit is --max-bytes." in result.stderr


def test_names_of_files_cannot_steer_the_terminal(tmp_path: Path) -> None:
    result = sapar("read", str(tmp_path / "x\x1b[2J\n.txt"))
    assert "\x1b" not in result.stderr
    assert len(result.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ["read"],
        ["read", "x.txt", "--format", "xml"],
        ["read", "x.txt", "--no-such-option"],
        ["read", "x.txt", "--max-bytes", "0"],
        ["read", "x.txt", "--published", "yesterday"],
        ["read", "x.txt", "--language", "!"],
        ["read", "x.txt", "--quotes", "--format", "json"],
        ["read", "x.txt", "--output", "no/such/folder/out.txt"],
        ["read", "x.txt", "--output", "."],
        ["read", "EMPTY"],
        ["write"],
    ],
    ids=" ".join,
)
def test_wrong_use_ends_with_2(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "EMPTY").mkdir()
    (tmp_path / "x.txt").write_text(TEXT, encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["sapar", *arguments])
    with pytest.raises(SystemExit) as ended:
        commands.main()
    assert ended.value.code == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err
    assert "Traceback" not in captured.err
