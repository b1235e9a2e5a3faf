"""Dates as news write them: the words, first day, last day (EDTF); no year is made up.

A row that reads `= today` is a day that only the day of publication, or another date of the text, can resolve.
"""

from __future__ import annotations

import pytest

from sapar.languages import Language
from sapar.text import normalise

DAYS = [
    ("2021-жылдын 24-февралында", "2021-02-24", "2021-02-24"),
    ("24-февралда", "XXXX-02-24", "XXXX-02-24"),
    ("24-ФЕВРАЛДА", "XXXX-02-24", "XXXX-02-24"),
    ("24-февралдагы жолугушуу", "XXXX-02-24", "XXXX-02-24"),
    ("24 февраль 2021-жыл", "2021-02-24", "2021-02-24"),
    ("24.02.2021", "2021-02-24", "2021-02-24"),
    ("8 мартта", "XXXX-03-08", "XXXX-03-08"),
    ("1-майда", "XXXX-05-01", "XXXX-05-01"),
    ("9-Май майрамы", "XXXX-05-09", "XXXX-05-09"),
    ("10-мартынан", "XXXX-03-10", "XXXX-03-10"),
    ("3-сентябрга пландалган", "XXXX-09-03", "XXXX-09-03"),
    ("декабрдын 3үндө", "XXXX-12-03", "XXXX-12-03"),
    ("үчтүн айынын 5инде", "XXXX-01-05", "XXXX-01-05"),
    ("24-\u00a0февралда", "XXXX-02-24", "XXXX-02-24"),
]
STRETCHES = [
    ("24–25-февралда", "XXXX-02-24", "XXXX-02-25"),
    ("24-25-февраль күндөрү", "XXXX-02-24", "XXXX-02-25"),
    ("24 жана 25-февралда", "XXXX-02-24", "XXXX-02-25"),
    ("24-февралдан 26-февралга чейин", "XXXX-02-24", "XXXX-02-26"),
    ("30-июндан 2-июлга чейин", "XXXX-06-30", "XXXX-07-02"),
    ("2021-жылдын 24-февралынан 26-февралына чейин", "2021-02-24", "2021-02-26"),
]
MONTHS_AND_YEARS = [
    ("июль айында", "XXXX-07", "XXXX-07"),
    ("мартта", "XXXX-03", "XXXX-03"),
    ("майдын аягында", "XXXX-05", "XXXX-05"),
    ("2021-жылдын март айында", "2021-03", "2021-03"),
    ("2017-жылы декабрда", "2017-12", "2017-12"),
    ("2020-жылы", "2020", "2020"),
]
RELATIVE = [
    ("бүгүн", "today"),
    ("кечээ", "yesterday"),
    ("эртең", "tomorrow"),
    ("кийинки күнү", "next_day"),
    ("эртеси күнү", "next_day"),
    ("ошол эле күнү", "same_day"),
    ("дүйшөмбү күнү", "weekday:1"),
    ("жума күнү", "weekday:5"),
    ("быйыл", "this_year"),
]
NONE = [
    "маршрут",
    "майрам",
    "саат 14:30",
    "30 жылдык",
    "эки күндүк сапар",
    "40 документ",
    "12.34.2021",
    "90.500 сом",
    "жумада",
    "мартабалуу",
]


def dates(ky: Language, words: str) -> list[tuple[str, str, str]]:
    """(first, last, relative) of every date in the words."""
    view = normalise(words)
    return [(d.first, d.last, d.relative) for d in ky.dates(view, 0, len(view))]


@pytest.mark.parametrize(("words", "first", "last"), DAYS + STRETCHES + MONTHS_AND_YEARS)
def test_a_date_has_its_days(ky: Language, words: str, first: str, last: str) -> None:
    assert dates(ky, words) == [(first, last, "")]


@pytest.mark.parametrize(("words", "relative"), RELATIVE)
def test_some_days_wait_for_an_anchor(ky: Language, words: str, relative: str) -> None:
    assert dates(ky, words) == [("", "", relative)]


@pytest.mark.parametrize("words", NONE)
def test_other_words_are_no_dates(ky: Language, words: str) -> None:
    assert dates(ky, words) == []


def test_a_sentence_may_hold_several_in_order(ky: Language) -> None:
    words = "Ал 5-мартта келип, 7-мартта кетет, ал эми 2020-жылы келген эмес."
    assert [d[0] for d in dates(ky, words)] == ["XXXX-03-05", "XXXX-03-07", "2020"]


def test_offsets_are_those_of_the_whole_text(ky: Language) -> None:
    text = normalise("Алгачкы сөз. Сапар 24-февралда башталды.")
    start = text.index("сапар")
    (found,) = ky.dates(text, start, len(text))
    assert text[found.start : found.end] == "24-февралда"


@pytest.mark.parametrize("words", ["2025-жылга чейин", "2025-жылдан тартып", "2025-жылда"])
def test_a_year_in_every_case(ky: Language, words: str) -> None:
    """A promise is due by a year: «2025-жылга чейин бүтөт»."""
    assert dates(ky, words) == [("2025", "2025", "")]


def test_the_day_after_tomorrow(ky: Language) -> None:
    assert dates(ky, "бүрсүгүнү") == [("", "", "day_after_tomorrow")]


@pytest.mark.parametrize("words", ["32-майда", "0-мартта", "12.34.2021"])
def test_days_that_no_month_has_are_no_days(ky: Language, words: str) -> None:
    assert all(len(first) < 10 for first, _, _ in dates(ky, words))


@pytest.mark.parametrize("words", ["31-апрелде", "30-февралда", "2021-жылдын 29-февралында"])
def test_days_that_no_calendar_has_are_no_days(ky: Language, words: str) -> None:
    assert all(len(first) < 10 for first, _, _ in dates(ky, words))
