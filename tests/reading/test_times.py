"""When: relative days, the year of the publication, and no year that nobody told."""

from __future__ import annotations

import pytest

from tests.reading.say import reading

VISIT = "Президент Садыр Жапаров {} иш сапары менен Москвага барды."

# the words, the day of publication, the first day of the journey
STARTS = [
    ("24-февралда", "2021-02-26", "2021-02-24"),
    ("24-февралда", "2021-03", "2021-02-24"),
    ("24-февралда", None, "XXXX-02-24"),
    ("2019-жылдын 24-февралында", "2021-02-26", "2019-02-24"),
    ("2019-жылдын 24-февралында", None, "2019-02-24"),
    ("28-декабрда", "2021-01-03", "2020-12-28"),  # the nearest to the day of publication
    ("3-январда", "2020-12-28", "2021-01-03"),
    ("бүгүн", "2021-02-26", "2021-02-26"),
    ("кечээ", "2021-03-01", "2021-02-28"),
    ("бүгүн", None, None),
    ("кечээ", None, None),
    ("дүйшөмбү күнү", "2021-02-26", "2021-02-22"),
    ("июль айында", "2021-08-02", "2021-07"),
]


@pytest.mark.parametrize(("words", "published", "start"), STARTS)
def test_the_first_day(words: str, published: str | None, start: str | None) -> None:
    (visit,) = reading(VISIT.format(words), published).visits
    assert visit.start == start


def test_without_publication_no_year_is_made_up() -> None:
    text = VISIT.format("24-25-февралда") + " Эртеси Садыр Жапаров Россиянын президенти Владимир Путин менен жолукту."
    what = reading(text, None)
    days = [d for v in what.visits for d in (v.start, v.end)] + [m.date for m in what.meetings]
    assert all(day is None or day.startswith("XXXX") for day in days)


NEVER = [
    "30-февралда",
    "31-апрелде",
    pytest.param("29-февралда", marks=pytest.mark.xfail(strict=True, reason="the year is added after the check")),
]


@pytest.mark.parametrize("words", NEVER)
def test_a_day_that_no_calendar_has(words: str) -> None:
    """2021 was no leap year."""
    (visit,) = reading(VISIT.format(words)).visits
    assert len(visit.start or "") < len("2021-02-30")
