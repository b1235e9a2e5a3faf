"""Bytes to text: encodings, binary formats, control characters."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sapar.errors import NotTextError
from sapar.sources.decoding import decode, normalise

RUSSIAN = "Президент Кыргызстана прибыл в Москву с рабочим визитом. «Мы договорились о многом», — сказал он."
KYRGYZ = "Өлкө башчысы Ташкентке расмий иш сапары менен барат, жолугушууда кеңири маселелер талкууланат."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
@pytest.mark.parametrize("text", [RUSSIAN, KYRGYZ, "President Japarov arrived.", "a"])
def test_unicode_encodings(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == text


def test_utf16_of_either_order() -> None:
    assert decode(b"\xff\xfe" + KYRGYZ.encode("utf-16-le")) == KYRGYZ
    assert decode(b"\xfe\xff" + KYRGYZ.encode("utf-16-be")) == KYRGYZ


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (RUSSIAN, "windows-1251"),
        (RUSSIAN.replace("«", '"').replace("»", '"').replace("—", "-"), "koi8-r"),
        (RUSSIAN.replace("«", '"').replace("»", '"').replace("—", "-"), "cp866"),
        (KYRGYZ, "ptcp154"),
        ("Визит завершен.", "windows-1251"),
        ("ПРЕЗИДЕНТ КЫРГЫЗСТАНА ПРИБЫЛ В МОСКВУ", "windows-1251"),
        ("Президент «Роснефть» менен жолукту", "windows-1251"),
        ("He said “no” — twice.", "windows-1252"),
    ],
)
def test_legacy_encodings_are_told_by_their_letters(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == text


@pytest.mark.shared
def test_every_article_of_a_corpus_survives_legacy_encodings(shared: object) -> None:
    import json
    from pathlib import Path

    lines = (Path(str(shared)) / "corpora" / "24kg.jsonl").read_text(encoding="utf-8").splitlines()[:300]
    for text in (json.loads(line)["text"][:400] for line in lines):
        for encoding in ("ptcp154", "windows-1251"):
            data = text.encode(encoding, "ignore")
            assert decode(data) == normalise(data.decode(encoding))


def test_a_declared_encoding_decides_where_utf8_does_not() -> None:
    assert decode("Gül, Orbán".encode("windows-1250"), declared="windows-1250") == "Gül, Orbán"
    assert decode(KYRGYZ.encode(), declared="windows-1251") == KYRGYZ
    assert decode(RUSSIAN.encode("cp1251"), declared="no-such-encoding") == RUSSIAN
    assert decode(RUSSIAN.encode("cp1251"), declared="rot13\x00") == RUSSIAN


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "PDF"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "image"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "image"),
        (b"PK\x03\x04\x14\x00", "docx"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old office document"),
        (b"{\\rtf1\\ansi", "RTF"),
        (b"\x1f\x8b\x08\x00", "gzip"),
        (b"\x00\x00\x00\x18ftypmp42", "film"),
        (b"words\x00\x01\x02\x03" * 50, "binary"),
        (bytes(1000), "binary"),
        (KYRGYZ.encode("utf-16-le"), "save it as UTF-8"),
    ],
)
def test_binary_is_refused_by_name(data: bytes, what: str) -> None:
    with pytest.raises(NotTextError, match=what):
        decode(data)


@pytest.mark.parametrize(
    "data",
    [
        "Gül Orbán Škoda café naïve".encode("latin-1", "replace"),
        KYRGYZ.encode()[:-2] + b"\xff.",
        KYRGYZ.encode() * 5 + b"\xd0",
        b"\xff\xfe\x00",
        random.Random(7).randbytes(300),
    ],
)
def test_invalid_text_is_refused_with_advice(data: bytes) -> None:
    with pytest.raises(NotTextError, match=r"UTF-8|utf|binary"):
        decode(data)


def test_a_page_with_a_damaged_byte_is_read_with_a_mark() -> None:
    damaged = (KYRGYZ * 3).encode() + b"\xff"
    assert decode(damaged, lenient=True) == KYRGYZ * 3 + "\ufffd"


@pytest.mark.parametrize(
    ("raw", "stored"),
    [
        ("бир\r\nэки\rүч\n", "бир\nэки\nүч\n"),
        ("Сапа\x00ров", "Сапа\ufffdров"),
        ("\x1b[31mкызыл\x1b[0m", "\ufffd[31mкызыл\ufffd[0m"),
        ("бет\x0cбет", "бет\nбет"),
        ("бир\x85эки\x0bүч", "бир эки үч"),
        ("таб\tуляция", "таб\tуляция"),
        ("иш\xa0сапары \u200fعربي\u200e \u202eтескери\u202c", "иш\xa0сапары \u200fعربي\u200e \u202eтескери\u202c"),
    ],
)
def test_controls_are_replaced_one_for_one_and_the_rest_stays(raw: str, stored: str) -> None:
    assert decode(raw.encode()) == stored


@given(st.text())
def test_normalising_keeps_count_but_for_line_ends(text: str) -> None:
    stored = normalise(text)
    assert len(stored) == len(text.replace("\r\n", "\n"))
    assert normalise(stored) == stored


@given(st.binary(max_size=300))
def test_any_bytes_are_decoded_or_refused(data: bytes) -> None:
    try:
        text = decode(data)
    except NotTextError:
        return
    assert text.encode().decode() == text
