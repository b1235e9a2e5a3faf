"""The lexicons load, and hold only what the reader and the model know."""

from __future__ import annotations

from collections import Counter
from importlib.resources import files
from pathlib import Path
from typing import get_args

import pytest

from sapar import model
from sapar.errors import UsageError
from sapar.languages import codes, get
from sapar.languages.lexicon import entries, given_names, load
from sapar.languages.matcher import Matcher
from sapar.reading.roles import role_of

LEXICONS = [
    path for code in codes() for path in sorted((Path(str(files(f"sapar.languages.{code}"))) / "lexicon").glob("*.lex"))
]

# What the reader asks for. A new category or value is one more word here, and somebody who uses it.
VALUES = {
    "office": set(
        """president head_of_state leader premier vice_premier vice_president foreign_minister minister speaker
        vice_speaker deputy ambassador mayor envoy special_envoy representative chair chairman
        secretary_general secretary state_secretary spokesperson chief_of_staff adviser prosecutor_general
        prosecutor commander spouse candidate expert consul""".split()
    ),
    "modifier": {"deputy", "acting", "former", "elected"},
    "doc": set(get_args(model.InstrumentKind)),
    "topic": set(get_args(model.Topic)),
    "visitkind": set(get_args(model.VisitKind)) - {"multilateral"},
    "group": set("business diaspora students officials media public military international delegation other".split()),
    "meet": {"meet", "receive", "greet", "talk", "call", "attend"},
    "meetnoun": {"meet", "talk", "call", "summit"},
    "ceremony": {"wreath", "opening", "award", "rite"},
    "move": {"go", "arrive", "return", "stay"},
    "visit": {"noun"},
    "say": set("assert say think call promise request thank praise intend".split()),
    "sign": {"sign", "adopt", "ratify", "exchange", "discuss"},
    "pronoun": {"he", "they", "both", "i", "me", "you", "self", "who"},
}


def every_entry() -> list[tuple[Path, str, str, str]]:
    return [(path, *entry) for path in LEXICONS for entry in entries(path)]


def name(path: Path) -> str:
    return f"{path.parent.parent.name}/{path.name}"


@pytest.mark.parametrize("path", LEXICONS, ids=name)
def test_a_lexicon_is_not_empty_and_loads(path: Path) -> None:
    matcher = Matcher()
    for category, value, pattern in entries(path):
        matcher.add(pattern, category, value)
    assert matcher.root.next


@pytest.mark.parametrize("code", codes())
def test_a_language_knows_its_words(code: str) -> None:
    assert len(get(code).matcher.stems()) > 500


@pytest.mark.parametrize("category", VALUES)
def test_values_are_those_that_the_reader_knows(category: str) -> None:
    unknown = {
        (name(path), value) for path, c, value, _ in every_entry() if c == category and value not in VALUES[category]
    }
    assert not unknown


@pytest.mark.parametrize(
    "path",
    [pytest.param(path, id=name(path)) for path in LEXICONS],
)
def test_no_pattern_stands_twice_in_a_section(path: Path) -> None:
    counts = Counter(entries(path))
    assert [entry for entry, number in counts.items() if number > 1] == []


@pytest.mark.parametrize("path", LEXICONS, ids=name)
def test_patterns_are_written_as_the_matcher_reads_them(path: Path) -> None:
    wrong = [
        pattern
        for _, _, pattern in entries(path)
        if pattern != pattern.lower() or "  " in pattern or pattern.endswith((",", ";", "|"))
    ]
    assert wrong == []


def test_the_heads_of_offices_make_roles_of_the_model() -> None:
    """Whatever the body, the country or the region."""
    roles = set(get_args(model.Role)) | {"committee", "chairman"}  # these two are settled by the article
    bodies = {value for _, category, value, _ in every_entry() if category == "org"} | {""}
    heads = {value for _, category, value, _ in every_entry() if category == "office"}
    made = {
        role_of(head, body, country, region, deputy)
        for head in heads
        for body in bodies
        for country in ("", "KG", "US")
        for region in (False, True)
        for deputy in (False, True)
    }
    assert made <= roles
    assert set(get_args(model.Role)) <= made, "some role of the model is made by no office"


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        ("айт-; де-\n", r"bad\.lex, line 1: a pattern before the first"),
        (
            "# words of saying\n\n[say]\nайт-\n",
            r"bad\.lex, line 3: write a section as \[category value\], not '\[say\]'",
        ),
        ("[say assert more]\n", r"bad\.lex, line 1: write a section"),
    ],
)
def test_a_bad_line_is_named(tmp_path: Path, lines: str, message: str) -> None:
    (tmp_path / "bad.lex").write_text(lines, encoding="utf-8")
    with pytest.raises(UsageError, match=message):
        load(tmp_path, Matcher())


def test_comments_and_empty_patterns_are_left_out(tmp_path: Path) -> None:
    (tmp_path / "good.lex").write_text("# all\n[say assert]  # words\nайт-; ; билдир- ;\n\nде-\n", encoding="utf-8")
    assert list(entries(tmp_path / "good.lex")) == [
        ("say", "assert", "айт-"),
        ("say", "assert", "билдир-"),
        ("say", "assert", "де-"),
    ]


@pytest.mark.parametrize("code", codes())
def test_countries_are_known_by_their_names(code: str) -> None:
    language = get(code)
    names = {"ky": "кыргызстан", "ru": "кыргызстан", "en": "kyrgyzstan"}
    found = language.matcher.find([language.word(names[code])])
    assert ("country", "KG") in {(t.category, t.value) for t in found}


def test_given_names() -> None:
    names = given_names()
    assert names["садыр"].startswith("m")
    assert names["роза"].startswith("f")
    assert all(value[0] in "mfu" for value in names.values())
