"""Finding articles in files and folders, and reading files within limits."""

from __future__ import annotations

import io
import json
import os
import time
from pathlib import Path

import pytest

from sapar.errors import EmptyArticleError, NotTextError, SaparError, SourceError, TooLargeError, UsageError
from sapar.model import Article
from sapar.sources import Limits, Source, SourceFailure, find, given, load, read

from .conftest import KYRGYZ


def ids(*places: str | Path) -> list[str | None]:
    return [found.id for found in find(*places) if isinstance(found, Source)]


def only(*places: str | Path, **options: object) -> Article:
    (article,) = load(*places, **options)  # type: ignore[arg-type]
    assert isinstance(article, Article), article
    return article


def failure(*places: str | Path, **options: object) -> SourceFailure:
    (failed,) = load(*places, **options)  # type: ignore[arg-type]
    assert isinstance(failed, SourceFailure)
    assert failed.error.source == failed.place
    return failed


def test_a_text_file(tmp_path: Path) -> None:
    path = tmp_path / "ky-kabar-1.txt"
    path.write_text(KYRGYZ, encoding="utf-8")
    assert only(path) == Article("ky-kabar-1", KYRGYZ)
    assert only(str(path)) == only(path)


def test_metadata_of_a_text_comes_from_the_caller_then_the_sidecar(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(KYRGYZ, encoding="utf-8")
    sidecar = {"published": "2021-02-24", "language": "ru", "title": "Учуп кетти", "publisher": "Кабар"}
    (tmp_path / "a.meta.json").write_text(json.dumps(sidecar), encoding="utf-8")
    assert only(path) == Article("a", KYRGYZ, "ru", "2021-02-24", "Учуп кетти", None, "Кабар")
    assert only(path, stated=given(language="ky")).language == "ky"
    assert only(path, stated=given(published="2022")).published == "2022"


def test_a_folder_is_searched_in_the_order_of_names(tmp_path: Path) -> None:
    for name in ("b.txt", "a.TXT", "sub/c.html", "sub/deep/d.htm", "z.txt", ".hidden.txt", ".git/e.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(KYRGYZ, encoding="utf-8")
    for name in ("a.meta.json", "a.json", "notes.md", "picture.png"):
        (tmp_path / name).write_bytes(b"{}")
    (tmp_path / "sub" / "c_files").mkdir()
    (tmp_path / "sub" / "c_files" / "frame.html").write_text("<p>жарнак</p>", encoding="utf-8")
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    assert ids(tmp_path) == ["a", "b", "c", "d", "z"]


def test_stems_that_come_again_get_a_number(tmp_path: Path) -> None:
    for name in ("1/report.txt", "2/report.txt", "3/report-2.txt", "4/report.html"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).touch()
    assert ids(tmp_path) == ["report", "report-2", "report-2-2", "report-3"]


def test_what_cannot_be_found_does_not_stop_the_rest(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "a.txt").write_text(KYRGYZ, encoding="utf-8")
    loaded = list(load(tmp_path / "missing.txt", tmp_path / "empty", "a\0b", tmp_path / "a.txt"))
    missing, empty, odd, article = loaded
    assert isinstance(missing, SourceFailure)
    assert (missing.step, str(missing.error)) == ("find", "there is no such file")
    assert isinstance(empty, SourceFailure)
    assert isinstance(empty.error, UsageError)
    assert "no articles in this folder" in str(empty)
    assert isinstance(odd, SourceFailure)
    assert isinstance(article, Article)


def test_a_file_that_vanishes_between_finding_and_reading(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.touch()
    (source,) = find(path)
    path.unlink()
    assert isinstance(source, Source)
    with pytest.raises(SourceError, match="No such file"):
        read(source)


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read everything")
def test_a_file_without_permission(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(KYRGYZ, encoding="utf-8")
    path.chmod(0)
    assert "Permission denied" in str(failure(path))


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", EmptyArticleError),
        (b" \n\t\xc2\xa0\n\r\n", EmptyArticleError),
        ("\ufeff\u200b \u2028…".encode(), EmptyArticleError),
        (b"%PDF-1.4\n", NotTextError),
        (b"\xfd\xfc\x9d\x81" * 20, NotTextError),
        ("Жапаров".encode() + b"\xd0", NotTextError),
    ],
    ids=range(6),
)
def test_bad_files(tmp_path: Path, content: bytes, error: type[SaparError]) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(content)
    failed = failure(path)
    assert failed.step == "decode"
    assert isinstance(failed.error, error)


def test_a_broken_sidecar_fails_its_own_article_only(tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / f"{name}.txt").write_text(KYRGYZ, encoding="utf-8")
    (tmp_path / "a.meta.json").write_text("{", encoding="utf-8")
    failed, article = load(tmp_path)
    assert isinstance(failed, SourceFailure)
    assert "a.meta.json is broken" in str(failed)
    assert isinstance(article, Article)


def test_a_hundred_megabytes_in_one_line_are_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    with path.open("wb") as file:
        file.truncate(100 * 1024 * 1024)  # a sparse file: it has the size, and costs nothing
    began = time.monotonic()
    failed = failure(path)
    assert isinstance(failed.error, TooLargeError)
    assert "104857600 bytes" in str(failed)
    assert time.monotonic() - began < 2


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no endless device here")
def test_an_endless_device_is_cut_off() -> None:
    failed = failure("/dev/zero", limits=Limits(max_bytes=100_000))
    assert isinstance(failed.error, TooLargeError)


def test_a_million_short_lines_are_an_article(tmp_path: Path) -> None:
    path = tmp_path / "lines.txt"
    path.write_bytes("ал\r\n".encode() * 1_000_000)
    assert only(path).text == "ал\n" * 1_000_000


def test_offsets_count_from_what_is_stored(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("\ufeffСадыр\r\n\u200fЖапаров\x00 келди".encode())
    article = only(path)
    assert article.text == "Садыр\n\u200fЖапаров\ufffd келди"
    assert article.cite(7, 14).quote == "Жапаров"


def test_names_that_are_no_text_or_steer_a_terminal(tmp_path: Path) -> None:
    for name in (b"a\xff.txt", b"b\x1b[2J.txt", b"c\nd.txt"):
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name)).write_bytes(b"")
    assert ids(tmp_path) == ["a\ufffd", "b\ufffd[2J", "c\ufffdd"]
    for failed in load(tmp_path):
        assert str(failed).isprintable()


def test_a_link_that_leads_round_in_a_circle_does_not_stop_the_rest(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "b.txt")
    (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")
    (tmp_path / "c.txt").write_text(KYRGYZ, encoding="utf-8")
    assert [type(one) for one in load(tmp_path)] == [SourceFailure, SourceFailure, Article]


def test_standard_input() -> None:
    article = only("-", stdin=io.BytesIO(KYRGYZ.encode()))
    assert article.text == KYRGYZ
    assert article.id == article.sha256[:12]
    assert only("-", stdin=io.BytesIO(f"<html><body><p>{KYRGYZ}".encode())).text == KYRGYZ.strip()
    assert isinstance(failure("-", stdin=io.BytesIO()).error, EmptyArticleError)
    long = io.BytesIO(bytes(11))
    assert isinstance(failure("-", stdin=long, limits=Limits(max_bytes=10)).error, TooLargeError)
    assert isinstance(failure("-", stdin=io.BytesIO(b"<html><\xff\xff")).error, SourceError)


def test_limits_that_make_no_sense() -> None:
    with pytest.raises(UsageError):
        Limits(max_bytes=0)
    with pytest.raises(UsageError):
        Limits(timeout=-1)
