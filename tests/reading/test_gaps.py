"""What the article itself leaves open."""

from __future__ import annotations

import pytest

from tests.reading.say import Wanted, check, gap, reading

GAPS = [
    (
        "Сапардын жүрүшүндө Кыргызстан менен Россия төрт документке кол коюшту.",
        gap("documents_not_listed", announced=4, found=0),
    ),
    ("Президент Садыр Жапаров Москвага барды. Бул тууралуу кененирээк маалымат айтылган жок.", gap("no_details_given")),
    ("Президент Садыр Жапаров 5-мартта Ташкентке барды.", gap("kind_unknown", about="v1")),
    ("Президент Садыр Жапаров иш сапары менен Москвага барды.", gap("date_unknown", about="v1")),
]


@pytest.mark.parametrize(("text", "wanted"), GAPS)
def test_a_gap_is_told(text: str, wanted: Wanted) -> None:
    check(text, wanted)


def test_a_date_without_its_year() -> None:
    check(
        "Президент Садыр Жапаров 24-февралда иш сапары менен Москвага барды.",
        gap("year_unknown", about="v1"),
        published=None,
    )


def test_a_full_article_has_no_such_gap() -> None:
    what = reading("Президент Садыр Жапаров 24-февралда иш сапары менен Москвага барды.")
    assert what.gaps == ()
