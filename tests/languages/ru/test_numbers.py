"""Numerals in figures and words, declined."""

from __future__ import annotations

import pytest

from sapar.languages import Language

NUMBERS = [
    ("пять", 5), ("пяти", 5), ("двумя", 2), ("трёх", 3), ("обоими", 2), ("двадцати", 20), ("сорока", 40), ("15", 15),
    ("15-ти", 15), ("семеро", 7),
    ("третий", None), ("3-й", None), ("пятница", None), ("визит", None),
]  # fmt: skip


@pytest.mark.parametrize(("form", "value"), NUMBERS)
def test_a_numeral(ru: Language, form: str, value: int | None) -> None:
    assert ru.number(form) == value
