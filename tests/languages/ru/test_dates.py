"""Dates as news write them: the words, first day, last day (EDTF); no year is made up."""

from __future__ import annotations

import pytest

from sapar.languages import Language
from sapar.text import normalise

DAYS = [
    ("8 мая 2025 года", "2025-05-08", "2025-05-08"),
    ("6 мая", "XXXX-05-06", "XXXX-05-06"),
    ("6-го мая", "XXXX-05-06", "XXXX-05-06"),
    ("24\u00a0февраля 2021\u00a0г.", "2021-02-24", "2021-02-24"),
    ("24.02.2021", "2021-02-24", "2021-02-24"),
    ("с 24 по 26 февраля", "XXXX-02-24", "XXXX-02-26"),
    ("24–26 февраля 2021 года", "2021-02-24", "2021-02-26"),
    ("24 и 25 февраля", "XXXX-02-24", "XXXX-02-25"),
    ("с 30 июня по 2 июля 2022 года", "2022-06-30", "2022-07-02"),
    ("в январе", "XXXX-01", "XXXX-01"),
    ("в мае 2020 года", "2020-05", "2020-05"),
    ("в конце ноября", "XXXX-11", "XXXX-11"),
    ("весной 2019 года", "2019-21", "2019-21"),
    ("в 2023 году", "2023", "2023"),
]
RELATIVE = [
    ("сегодня", "today"), ("вчера", "yesterday"), ("завтра", "tomorrow"), ("накануне", "yesterday"),
    ("в тот же день", "same_day"),
    ("на следующий день", "next_day"), ("в прошлом году", "last_year"), ("в среду", "weekday:3"),
    ("в воскресенье", "weekday:7"),
]  # fmt: skip
NONE = ["в 10 часов", "45 марок", "майор 5 роты", "13 человек", "мартовский указ"]


@pytest.mark.parametrize(("words", "first", "last"), DAYS)
def test_a_date(ru: Language, words: str, first: str, last: str) -> None:
    text = normalise(f"Он прибыл {words} с визитом.")
    assert [(d.first, d.last) for d in ru.dates(text, 0, len(text))] == [(first, last)]


@pytest.mark.parametrize(("words", "relative"), RELATIVE)
def test_a_day_told_from_another(ru: Language, words: str, relative: str) -> None:
    text = normalise(f"Он прибыл {words} в город.")
    assert [d.relative for d in ru.dates(text, 0, len(text))] == [relative]


@pytest.mark.parametrize("words", NONE)
def test_no_date(ru: Language, words: str) -> None:
    text = normalise(words)
    assert not ru.dates(text, 0, len(text))
