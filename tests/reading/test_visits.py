"""Journeys: who, to where, of what kind, in which state, from when to when."""

from __future__ import annotations

import pytest

from tests.reading.say import Wanted, check, holds, reading, went

JAPAROV = "Садыр Жапаров"

KINDS = [
    (
        "Президент Садыр Жапаров 24-февралда иш сапары менен Москвага барды.",
        went(JAPAROV, country="RU", place="Москва", kind="working"),
    ),
    (
        "Президент Садыр Жапаров 24-февралда иш\u00a0сапары менен Москвага барды.",
        went(JAPAROV, country="RU", kind="working"),
    ),
    (
        "Президент Садыр Жапаров Анкарага расмий сапар менен барды.",
        went(JAPAROV, country="TR", place="Анкара", kind="official"),
    ),
    (
        "Президент Садыр Жапаров 9-июнда Анкарага мамлекеттик сапар менен учуп кетти.",
        went(JAPAROV, country="TR", kind="state"),
    ),
    (
        "Президент Садыр Жапаров 9-июнда Анкарага мамлекеттик визит менен учуп кетти.",
        went(JAPAROV, country="TR", kind="state"),
    ),
    (
        "Президент Садыр Жапаров Алматыда саммитке катышты.",
        went(JAPAROV, country="KZ", place="Алматы", kind="multilateral"),
    ),
    ("Президент Садыр Жапаров 5-мартта Ташкентке барды.", went(JAPAROV, country="UZ", kind=None)),
    ("Президент Садыр Жапаров Ош облусуна иш сапары менен барды.", went(JAPAROV, country="KG", kind="working")),
    (
        "Тышкы иштер министри Руслан Казакбаев 5-мартта Ташкентке иш сапары менен барды.",
        went("Руслан Казакбаев", country="UZ", kind="working"),
    ),
]

STATES = [
    (
        "Президент Садыр Жапаров 24-25-февралда Москвада иш сапары менен болду.",
        went(JAPAROV, country="RU", status="completed"),
    ),
    (
        "Президент Садыр Жапаров бүгүн иш сапары менен Москвага учуп кетти.",
        went(JAPAROV, country="RU", status="under_way"),
    ),
    (
        "Россиянын президенти Владимир Путин бүгүн Бишкекке келди.",
        went("Владимир Путин", country="KG", place="Бишкек", status="under_way"),
    ),
    (
        "Президент Садыр Жапаров 11-мартта Ташкентке мамлекеттик сапар менен барат.",
        went(JAPAROV, country="UZ", status="planned"),
    ),
    (
        "Россиянын президенти Владимир Путин 28-майда Бишкекке расмий сапар менен келет.",
        went("Владимир Путин", country="KG", status="planned"),
    ),
]

DAYS = [
    (
        "Президент Садыр Жапаров 24-25-февралда Москвада иш сапары менен болду.",
        went(JAPAROV, start="2021-02-24", end="2021-02-25"),
    ),
    (
        "Президент Садыр Жапаров 24-февралда иш сапары менен Москвага барды.",
        went(JAPAROV, start="2021-02-24", end=None),
    ),
    ("Президент Садыр Жапаров бүгүн иш сапары менен Москвага учуп кетти.", went(JAPAROV, start="2021-02-26", end=None)),
    ("Президент Садыр Жапаров кечээ иш сапары менен Москвага учуп кетти.", went(JAPAROV, start="2021-02-25", end=None)),
    ("Президент Садыр Жапаров эртең иш сапары менен Москвага барат.", went(JAPAROV, start="2021-02-27", end=None)),
    (
        "Президент Садыр Жапаров 11-мартта Ташкентке мамлекеттик сапар менен барат.",
        went(JAPAROV, start="2021-03-11", end=None),
    ),
    ("Президент Садыр Жапаров иш сапары менен Москвага барды.", went(JAPAROV, start=None, end=None)),
    (
        "Президент Садыр Жапаров 2019-жылдын 5-мартында иш сапары менен Москвага барган.",
        went(JAPAROV, start="2019-03-05"),
    ),
]

MORE = [
    (
        "Президент Садыр Жапаров Өзбекстандын президенти Шавкат Мирзиёевдин чакыруусу менен "
        "11-мартта Ташкентке мамлекеттик сапар менен барат.",
        went(JAPAROV, country="UZ", invited_by="Шавкат Мирзиёев"),
    ),
    ("Президент Садыр Жапаров 24-февралда биринчи чет элдик сапары менен Москвага барды.", went(JAPAROV, first=True)),
    (
        "Президент Садыр Жапаров 24-февралда иш сапары менен Москвага барды.",
        went(JAPAROV, first=False, invited_by=None, postponed=False),
    ),
]


@pytest.mark.parametrize(("text", "wanted"), KINDS + STATES + DAYS + MORE)
def test_a_journey_is_read(text: str, wanted: Wanted) -> None:
    check(text, wanted)


def test_a_journey_told_twice_is_one() -> None:
    text = """Президент Садыр Жапаров 24-февралда иш сапары менен Москвага учуп кетти.
Садыр Жапаров 24-февралда Москвага иш сапары менен барды."""
    (visit,) = reading(text).visits
    assert len(visit.evidence) == 2


def test_to_two_countries_are_two() -> None:
    text = (
        "Президент Садыр Жапаров 5-мартта Ташкентке иш сапары менен барды.\n"
        "Президент Садыр Жапаров 20-мартта Анкарага расмий сапар менен барды."
    )
    assert [(v.country, v.kind, v.start) for v in reading(text).visits] == [
        ("UZ", "working", "2021-03-05"),
        ("TR", "official", "2021-03-20"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Москвада кар жаады.",
        "Россиянын президенти Владимир Путин Москвада жыйын өткөрдү.",  # at home
        "Депутат Асан Осмонов парламентте мыйзам тууралуу айтты.",
    ],
)
def test_nothing_else_is_a_journey(text: str) -> None:
    assert reading(text).visits == ()


NEGATED = [
    "Президент Садыр Жапаров Анкарага барган жок.",
    "Президент Садыр Жапаров Анкарага барбайт.",
    "Президент Садыр Жапаров Анкарага бармак эмес.",
]
CALLED_OFF = [
    "Президент Садыр Жапаровдун Анкарага расмий сапары жокко чыгарылды.",
    "Президент Садыр Жапаров Анкарага сапарынан баш тартты.",
]
PUT_OFF = [
    "Президент Садыр Жапаровдун Анкарага расмий сапары кийинкиге жылдырылды.",
    "Президент Садыр Жапаровдун 11-мартка белгиленген Анкарага сапары жылдырылды.",
]


def test_a_negated_journey_is_not_affirmed() -> None:
    assert [text for text in NEGATED if any(v.status != "cancelled" for v in reading(text).visits)] == []


def test_a_journey_that_was_called_off() -> None:
    wanted = went(JAPAROV, country="TR", status="cancelled", postponed=False)
    assert [text for text in CALLED_OFF if not holds(reading(text), wanted)] == []


def test_a_journey_that_was_put_off() -> None:
    wanted = went(JAPAROV, country="TR", status="cancelled", postponed=True)
    assert [text for text in PUT_OFF if not holds(reading(text), wanted)] == []


def test_the_place_of_departure_is_no_destination() -> None:
    text = "Президент Садыр Жапаров иш сапары менен Бишкектен Москвага учуп кетти."
    check(text, went(JAPAROV, country="RU", origin="Бишкек"))
    assert [v.country for v in reading(text).visits] == ["RU"]


@pytest.mark.parametrize(
    "text",
    [
        "Президент Садыр Жапаров Өзбекстандын президенти Шавкат Мирзиёевдин чакыруусу менен Ташкентке барды.",
        "Федерация Кеңешинин төрайымы Валентина Матвиенко Садыр Жапаровдун Москвага сапарын жогору баалады.",
    ],
)
def test_hosts_do_not_travel(text: str) -> None:
    assert [reading(text).person(t).name for v in reading(text).visits for t in v.travellers] == [JAPAROV]


@pytest.mark.xfail(strict=True, reason="the day of the return is read as the first day")
def test_the_day_of_the_return() -> None:
    text = "Президент Садыр Жапаров Москвадагы иш сапарын аяктап, 25-февралда Бишкекке кайтып келди."
    check(text, went(JAPAROV, country="RU", status="completed", start=None, end="2021-02-25"))
