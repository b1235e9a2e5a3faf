"""Numerals in figures and in words."""

from __future__ import annotations

import pytest

from sapar.languages import Language

NUMBERS = [
    ("4", 4), ("1,200", 1200), ("12", 12), ("seven", 7), ("twenty", 20), ("twenty-five", 25), ("dozen", 12),
    ("hundred", 100),
    ("30-strong", 30),
]  # fmt: skip
NONE = ["third", "20th", "one", "1.5", "G20", "2017-2019", "first"]


@pytest.mark.parametrize(("form", "value"), NUMBERS)
def test_a_numeral_has_its_value(en: Language, form: str, value: int) -> None:
    assert en.number(form) == value


@pytest.mark.parametrize("form", NONE)
def test_other_words_have_none(en: Language, form: str) -> None:
    assert en.number(form.lower()) is None
