"""Numerals: a word of the text and the number that it counts; None where it counts nothing."""

from __future__ import annotations

import pytest

from sapar.languages import Language

NUMBERS = [
    ("бир", 1),
    ("жети", 7),
    ("он", 10),
    ("жыйырма", 20),
    ("элүү", 50),
    ("жүз", 100),
    ("экөө", 2),
    ("жетөө", 7),
    ("40", 40),
    ("1200", 1200),
    ("40ка", 40),
    ("12ге", 12),
    ("7ден", 7),
    ("20дан", 20),
    ("100дөн", 100),
    ("биринчи", None),  # the first, not one
    ("экинчи", None),
    ("3-чү", None),
    ("24-25", None),  # a stretch, not a number
    ("1,5", None),
    ("өлкө", None),
    ("", None),
]


@pytest.mark.parametrize(("form", "value"), NUMBERS)
def test_a_numeral_has_its_value(ky: Language, form: str, value: int | None) -> None:
    assert ky.number(form) == value


def test_rough_numbers_have_their_words(ky: Language) -> None:
    assert {"жакын", "чамалуу"} <= ky.about_words  # «40ка жакын»
    assert {"ашуун", "ашык"} <= ky.over_words  # «20дан ашуун»
