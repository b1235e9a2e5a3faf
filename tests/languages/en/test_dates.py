"""Dates as English news write them: the words, first day, last day (EDTF); no year is made up."""

from __future__ import annotations

import pytest

from sapar.languages import Language
from sapar.text import normalise

DAYS = [
    ("on February 24, 2021", "2021-02-24", "2021-02-24"),
    ("24 February 2021", "2021-02-24", "2021-02-24"),
    ("the 24th of February", "XXXX-02-24", "XXXX-02-24"),
    ("on June 29", "XXXX-06-29", "XXXX-06-29"),
    ("June 29th", "XXXX-06-29", "XXXX-06-29"),
    ("May 9", "XXXX-05-09", "XXXX-05-09"),
    ("Sept. 3, 2019", "2019-09-03", "2019-09-03"),
    ("2021-02-24", "2021-02-24", "2021-02-24"),
]
STRETCHES = [
    ("24-25 February 2021", "2021-02-24", "2021-02-25"),
    ("February 24–25", "XXXX-02-24", "XXXX-02-25"),
    ("on December 15 and 16", "XXXX-12-15", "XXXX-12-16"),
    ("from June 29 to July 1, 2019", "2019-06-29", "2019-07-01"),
    ("from 29 June to 1 July", "XXXX-06-29", "XXXX-07-01"),
]
MONTHS_AND_YEARS = [
    ("in January", "XXXX-01", "XXXX-01"),
    ("in January 2021", "2021-01", "2021-01"),
    ("the October visit", "XXXX-10", "XXXX-10"),
    ("in 2017", "2017", "2017"),
    ("by 2025", "2025", "2025"),
]
RELATIVE = [
    ("he arrived today", "today"),
    ("earlier in the day", "today"),
    ("yesterday", "yesterday"),
    ("the next day", "next_day"),
    ("on the same day", "same_day"),
    ("last year", "last_year"),
    ("on Wednesday", "weekday:3"),
    ("in November last year", "last_year:11"),
]
NONE = ["he may visit", "30 years of relations", "two-day visit", "45 February", "at 10:30", "room 1905"]


def dates(en: Language, words: str) -> list[tuple[str, str, str]]:
    """(first, last, relative) of every date in the words."""
    view = normalise(words)
    return [(d.first, d.last, d.relative) for d in en.dates(view, 0, len(view))]


@pytest.mark.parametrize(("words", "first", "last"), DAYS + STRETCHES + MONTHS_AND_YEARS)
def test_a_date_has_its_days(en: Language, words: str, first: str, last: str) -> None:
    assert dates(en, words) == [(first, last, "")]


@pytest.mark.parametrize(("words", "relative"), RELATIVE)
def test_some_days_wait_for_an_anchor(en: Language, words: str, relative: str) -> None:
    assert dates(en, words) == [("", "", relative)]


@pytest.mark.parametrize("words", NONE)
def test_other_words_are_no_dates(en: Language, words: str) -> None:
    assert dates(en, words) == []
