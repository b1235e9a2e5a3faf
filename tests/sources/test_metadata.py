"""Dates, language codes and sidecars."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sapar.errors import SourceError, UsageError
from sapar.sources import Metadata, given
from sapar.sources.metadata import language_code, published_day, read_sidecar


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2021", "2021"),
        ("2021-02", "2021-02"),
        ("2021-02-26", "2021-02-26"),
        (" 2021-02-26 ", "2021-02-26"),
        ("2021-02-26T10:15", "2021-02-26"),
        ("2021-02-26 23:59:59", "2021-02-26"),
        ("2021-02-26T23:30:00+06:00", "2021-02-26"),
        ("2021-02-26T23:30:00 +06:00", "2021-02-26"),
        ("2021-02-26T23:30:00.123Z", "2021-02-26"),
        ("2024-02-29", "2024-02-29"),
    ],
)
def test_dates_of_publication(value: str, day: str) -> None:
    assert published_day(value) == day


@pytest.mark.parametrize(
    "value",
    ["", "gestern", "26.02.2021", "2021-13", "2021-02-30", "2023-02-29", "21-02-26", "0000", "2021-02-26T25:00",
     "2021-02-26Tx", "٢٠٢١", "2021-2-6"],
)  # fmt: skip
def test_no_dates(value: str) -> None:
    with pytest.raises(ValueError, match=r"date|calendar"):
        published_day(value)


@pytest.mark.parametrize(
    ("tag", "code"),
    [("ky", "ky"), ("KY-kg", "ky"), ("ru_RU", "ru"), ("kir", "ky"), ("zh-Hans-CN", "zh"), ("haw", "haw")],
)
def test_language_codes(tag: str, code: str) -> None:
    assert language_code(tag) == code


def test_what_the_caller_states_is_checked() -> None:
    assert given(published="2021-02-26T10:00", language="kir") == Metadata("2021-02-26", "ky")
    with pytest.raises(UsageError, match="2021-02-30"):
        given(published="2021-02-30")
    with pytest.raises(UsageError, match="language"):
        given(language="kyrgyz!")


def test_a_sidecar_says_what_is_known(tmp_path: Path) -> None:
    known = {
        "published": "2021-02-26T08:00:00Z",
        "language": "ky",
        "url": "https://news.example/1",
        "publisher": "Кабар",
    }
    (tmp_path / "a.b.meta.json").write_text(json.dumps({**known, "title": None, "coder": 7}), encoding="utf-8")
    assert read_sidecar(tmp_path / "a.b.txt") == Metadata("2021-02-26", "ky", "https://news.example/1", "Кабар", None)
    assert read_sidecar(tmp_path / "other.txt") == Metadata()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b'"2021"',
        b'{"published": 2021}',
        b'{"published": "26.02.2021"}',
        b'{"language": "?"}',
        b'{"title": ["x"]}',
        b"\xff\xff",
        b"[" * 100_000,
        b'{"title": "' + b"x" * 300_000 + b'"}',
    ],
    ids=range(11),
)
def test_a_broken_sidecar_is_named(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.meta.json").write_bytes(content)
    with pytest.raises(SourceError, match=r"its sidecar a\.meta\.json is broken") as caught:
        read_sidecar(tmp_path / "a.txt")
    assert caught.value.source == str(tmp_path / "a.txt")


def test_a_sidecar_that_is_a_folder(tmp_path: Path) -> None:
    (tmp_path / "a.meta.json").mkdir()
    with pytest.raises(SourceError, match="cannot be read"):
        read_sidecar(tmp_path / "a.txt")


def test_knowledge_goes_over_other_knowledge() -> None:
    assert Metadata(language="ky").over(Metadata("2021", "ru")) == Metadata("2021", "ky")
