"""Encounters: who with whom, of what kind, held, planned or called off, when, where and in which order."""

from __future__ import annotations

import pytest

from sapar.model import Meeting
from tests.reading.say import PUBLISHED, Wanted, check, holds, met, reading

JAPAROV, PUTIN = "Садыр Жапаров", "Владимир Путин"

HELD = [
    (
        "Президент Садыр Жапаров Россиянын президенти Владимир Путин менен жолукту.",
        met(JAPAROV, PUTIN, status="held", kind="bilateral"),
    ),
    ("Президент Садыр Жапаров Россиянын президенти Владимир Путин менен көрүштү.", met(JAPAROV, PUTIN, status="held")),
    ("Президент Садыр Жапаров Россиянын президенти Владимир Путинди кабыл алды.", met(JAPAROV, PUTIN, status="held")),
    (
        "Президент Садыр Жапаров Россиянын президенти Владимир Путин менен сүйлөшүү жүргүздү.",
        met(JAPAROV, PUTIN, status="held"),
    ),
    # the encounter is a noun
    (
        "Кечээ Садыр Жапаров менен Владимир Путиндин жолугушуусу болду.",
        met(JAPAROV, PUTIN, status="held", date="2021-02-25"),
    ),
    ("Садыр Жапаровдун Владимир Путин менен жолугушуусу өттү.", met(JAPAROV, PUTIN, status="held")),
    (
        "Тышкы иштер министри Руслан Казакбаев Германиянын элчиси Моника Иверсти кабыл алды.",
        met("Руслан Казакбаев", "Моника Иверс"),
    ),
    (
        "Садыр Жапаров Токиодо Япониянын императору Нарухито менен жолугушту.",
        met(JAPAROV, "Нарухито", place="Токио", country="JP"),
    ),
]

PLANNED = [
    (
        "Президент Садыр Жапаров эртең Россиянын президенти Владимир Путин менен жолугат.",
        met(JAPAROV, PUTIN, status="planned", date="2021-02-27"),
    ),
    ("Садыр Жапаровдун Владимир Путин менен жолугушуусу пландалууда.", met(JAPAROV, PUTIN, status="planned")),
    ("Садыр Жапаров менен Владимир Путиндин жолугушуусу күтүлүүдө.", met(JAPAROV, PUTIN, status="planned")),
]

KINDS = [
    ("Садыр Жапаров Владимир Путин менен телефон аркылуу сүйлөштү.", met(JAPAROV, PUTIN, kind="call", status="held")),
    (
        "Садыр Жапаров видеобайланыш аркылуу Шавкат Мирзиёев менен сүйлөштү.",
        met(JAPAROV, "Шавкат Мирзиёев", kind="call"),
    ),
    (
        "Президент Садыр Жапаров Белгисиз жоокердин эстелигине гүлчамбар койду.",
        met(JAPAROV, kind="ceremony", status="held"),
    ),
    ("Президент Садыр Жапаров жаңы мектептин ачылышына катышты.", met(JAPAROV, kind="ceremony")),
    (
        "Президент Садыр Жапаров Алматыда Евразия өкмөттөр аралык кеңешинин жыйынына катышты.",
        met(JAPAROV, kind="multilateral", place="Алматы"),
    ),
    ("Президент Садыр Жапаров Москвада 30 ишкер менен жолугушту.", met(JAPAROV, kind="group")),
    ("Президент Садыр Жапаров Москвада кыргыз мигранттары менен жолугушту.", met(JAPAROV, kind="group")),
]


@pytest.mark.parametrize(("text", "wanted"), HELD + PLANNED + KINDS)
def test_an_encounter_is_read(text: str, wanted: Wanted) -> None:
    check(text, wanted)


def only(text: str) -> Meeting:
    """The one encounter of a text."""
    (meeting,) = reading(text).meetings
    return meeting


@pytest.mark.parametrize(
    ("text", "name", "kind", "count"),
    [
        ("Президент Садыр Жапаров Москвада 30 ишкер менен жолугушту.", "30 ишкер", "business", 30),
        ("Президент Садыр Жапаров Москвада орус ишкерлери менен жолугушту.", "орус ишкерлери", "business", None),
        (
            "Президент Садыр Жапаров Москвада кыргыз мигранттары менен жолугушту.",
            "кыргыз мигранттары",
            "diaspora",
            None,
        ),
    ],
)
def test_an_unnamed_side_has_its_words_and_number(text: str, name: str, kind: str, count: int | None) -> None:
    (group,) = only(text).groups
    assert (group.name, group.kind, group.count) == (name, kind, count)


def test_one_encounter_told_twice_is_one() -> None:
    text = (
        "Президент Садыр Жапаров 24-февралда Россиянын президенти Владимир Путин менен жолукту.\n"
        "Садыр Жапаров Владимир Путин менен жолугушууда соода тууралуу сүйлөштү."
    )
    assert [sorted(m.participants) for m in reading(text).meetings] == [["p1", "p2"]]


def test_one_after_the_other_are_two() -> None:
    text = (
        "Президент Садыр Жапаров Владимир Путин менен, андан соң Татарстандын башчысы Рустам Минниханов менен жолукту."
    )
    check(text, met(JAPAROV, PUTIN, order=1), met(JAPAROV, "Рустам Минниханов", order=2))


def test_the_programme_stands_in_order() -> None:
    text = """Президент Садыр Жапаров 24-февралда Москвага иш сапары менен барды.
Садыр Жапаров 24-февралда Кремлде Россиянын президенти Владимир Путин менен жолукту.
25-февралда Садыр Жапаров Россиянын премьер-министри Михаил Мишустин менен жолугушту.
Андан соң Федерация Кеңешинин төрайымы Валентина Матвиенко менен жолугушуусу болду."""
    meetings = reading(text).meetings
    assert [m.order for m in meetings] == [1, 2, 3]
    assert [m.date for m in meetings] == ["2021-02-24", "2021-02-25", "2021-02-25"]
    assert {m.visit for m in meetings} == {"v1"}
    check(
        text, met(JAPAROV, PUTIN, place="Кремль"), met(JAPAROV, "Михаил Мишустин"), met(JAPAROV, "Валентина Матвиенко")
    )


@pytest.mark.parametrize(
    "text",
    [
        "Садыр Жапаров депутаттардын суроосуна жооп берди.",
        "Эки өлкөнүн соодасы тууралуу мыйзам күчүнө кирди.",
        "Министрлер кабинети бюджетти карады.",
        "Башкы прокуратура иш козгоду.",
    ],
)
def test_nothing_else_is_an_encounter(text: str) -> None:
    assert reading(text).meetings == ()


NEGATED = [
    "Президент Садыр Жапаров Россиянын президенти Владимир Путин менен жолуккан жок.",
    "Президент Садыр Жапаров Россиянын президенти Владимир Путин менен жолукпады.",
    "Президент Садыр Жапаров Россиянын президенти Владимир Путин менен жолугушпайт.",
    "Президент Садыр Жапаров Россиянын президенти Владимир Путин менен жолукмак эмес.",
]

CALLED_OFF = [
    "Садыр Жапаровдун Владимир Путин менен жолугушуусу жокко чыгарылды.",
    "Садыр Жапаров менен Владимир Путиндин 24-февралга пландалган жолугушуусу болбой калды.",
    "Садыр Жапаров менен Владимир Путиндин жолугушуусу кийинкиге жылдырылды.",
]


def test_a_negated_encounter_is_not_affirmed() -> None:
    assert [text for text in NEGATED if any(m.status != "cancelled" for m in reading(text).meetings)] == []


def test_an_encounter_that_was_called_off() -> None:
    assert [text for text in CALLED_OFF if not holds(reading(text), met(JAPAROV, PUTIN, status="cancelled"))] == []


def test_three_sides_make_it_multilateral() -> None:
    text = "Президент Садыр Жапаров Владимир Путин, Касым-Жомарт Токаев жана Шавкат Мирзиёев менен жолукту."
    check(text, met(JAPAROV, PUTIN, "Касым-Жомарт Токаев", "Шавкат Мирзиёев", kind="multilateral"))


@pytest.mark.xfail(
    strict=True, reason="the phrase of a group runs over the name before it, and loses the number inside"
)
@pytest.mark.parametrize(
    ("text", "count", "bound"),
    [
        ("Президент Садыр Жапаров россиялык ири компаниялардын 40ка жакын жетекчиси менен жолугушту.", 40, "about"),
        ("Президент Садыр Жапаров россиялык компаниялардын 20дан ашуун өкүлү менен жолугушту.", 20, "over"),
    ],
)
def test_business_people_with_their_rough_number(text: str, count: int, bound: str) -> None:
    (group,) = only(text).groups
    assert (group.kind, group.count, group.bound) == ("business", count, bound)
    assert "Жапаров" not in group.name


def test_the_next_day_after_today() -> None:
    assert PUBLISHED == "2021-02-26"
    text = "Президент Садыр Жапаров бүгүн Москвага учуп кетти. Кийинки күнү Садыр Жапаров Владимир Путин менен жолугат."
    check(text, met(JAPAROV, PUTIN, date="2021-02-27"))
