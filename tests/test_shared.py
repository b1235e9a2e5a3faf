"""On the coded articles and corpora beside the repository, where they are: no failure, every evidence exact."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from benchmarks.morphology import measure
from click.testing import CliRunner

from sapar.cli.commands import cli
from sapar.model import Article
from sapar.reading import read
from tests.conftest import SHARED
from tests.evidence import assert_sound

pytestmark = pytest.mark.shared
DEV = SHARED / "bench" / "dev"
ARTICLES = sorted(DEV.glob("ky-*.txt"))


def article(path: Path) -> Article:
    """A coded article with what its sidecar tells of it."""
    meta = path.with_name(f"{path.stem}.meta.json")
    told = json.loads(meta.read_text(encoding="utf-8")) if meta.is_file() else {}
    return Article(path.stem, path.read_text(encoding="utf-8"), told.get("language"), told.get("published"))


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_a_real_article_is_read(path: Path) -> None:
    one = article(path)
    assert_sound(read(one), one.text)


def test_articles_nobody_coded_are_read(shared: Path) -> None:
    """Every tenth article of a corpus."""
    with (shared / "corpora" / "24kg.jsonl").open(encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            row = json.loads(line)
            if number % 10 == 0 and row["text"].strip():
                assert_sound(read(Article(str(row["id"]), row["text"], "ky")), row["text"])


def test_the_command_codes_them_all(tmp_path: Path) -> None:
    """One line an article, ids as file stems, offsets that point at words."""
    for path in ARTICLES[:10]:
        for name in (path, path.with_name(f"{path.stem}.meta.json")):
            if name.is_file():
                (tmp_path / name.name).write_bytes(name.read_bytes())
    done = CliRunner().invoke(cli, ["read", str(tmp_path), "--format", "coding"])
    assert done.exit_code == 0, done.output
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert sorted(row["id"] for row in rows) == [path.stem for path in ARTICLES[:10]]
    for row in rows:
        text = (tmp_path / f"{row['id']}.txt").read_text(encoding="utf-8")
        records = [r for kind in ("visits", "delegation", "meetings", "statements", "documents") for r in row[kind]]
        assert all(text[e["start"] : e["end"]].strip() for r in records for e in r["evidence"])


def test_the_suffix_analyser_finds_most_lemmas(shared: Path) -> None:
    """A low floor, so that a slip is seen; the figure itself is what benchmarks/morphology.py prints."""
    found = measure(shared / "corpora" / "ud-ky-ktmu" / "ky_ktmu-ud-test.conllu")
    assert found["NOUN"].right > 0.70 * found["NOUN"].words
    assert found["PROPN"].right > 0.90 * found["PROPN"].words
