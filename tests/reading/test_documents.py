"""Papers: kind, number, state, parties and signatories."""

from __future__ import annotations

import pytest

from tests.reading.say import Wanted, check, gap, reading, signed

DOCUMENTS = [
    ("Сапардын жүрүшүндө эки өлкө төрт документке кол койду.", signed("document", count=4)),
    ("Сапардын жүрүшүндө төрт документке кол коюлду.", signed("document", count=4)),
    (
        "Жолугушууда Кыргызстан менен Россия билим берүү боюнча меморандумга кол коюшту.",
        signed("memorandum", count=1, parties=("KG", "RU")),
    ),
    (
        "Кыргызстан менен Өзбекстан чек ара жөнүндө келишимге кол коюшту.",
        signed("agreement", count=1, parties=("KG", "UZ")),
    ),
    (
        "Тышкы иштер министри Руслан Казакбаев менен Өзбекстандын вице-премьери Абдулла Арипов протоколго кол койду.",
        signed("protocol", "Руслан Казакбаев", "Абдулла Арипов", count=1),
    ),
    (
        "Парламент Кыргызстан менен Түркиянын ортосундагы келишимди ратификациялады.",
        signed("agreement", status="adopted", parties=("KG", "TR")),
    ),
    (
        "Президенттер Садыр Жапаров менен Касым-Жомарт Токаев биргелешкен билдирүү кабыл алышты.",
        signed("statement", status="adopted"),
    ),
]


@pytest.mark.parametrize(("text", "wanted"), DOCUMENTS)
def test_a_paper_is_read(text: str, wanted: Wanted) -> None:
    check(text, wanted)


def test_papers_announced_and_not_listed_are_a_gap() -> None:
    text = "Сапардын жүрүшүндө Кыргызстан менен Россия төрт документке кол коюшту."
    check(text, gap("documents_not_listed", announced=4, found=0))


@pytest.mark.parametrize(
    "text",
    [
        "Депутаттар Конституция тууралуу талкуу өткөрүштү.",
        "Президент Садыр Жапаров салык жөнүндө буйрукка кол койду.",  # an act of one state alone
    ],
)
def test_nothing_else_is_a_paper_between_sides(text: str) -> None:
    assert reading(text).documents == ()


NEGATED = [
    "Кыргызстан менен Россиянын келишимине кол коюлбайт.",
    "Кыргызстан менен Россия келишимге кол койгон жок.",
    "Сапардын жүрүшүндө Кыргызстан менен Россия келишимге кол койгон жок.",
    "Президент Садыр Жапаров келишимге кол коюлбай турганын билдирди.",
    "Тараптар келишимге кол коюшпады.",
]


def test_a_negated_signing_is_not_affirmed() -> None:
    assert [text for text in NEGATED if reading(text).documents] == []


@pytest.mark.xfail(strict=True, reason="«коёт» is no known form, and «20дан ашуун» loses its bound")
def test_over_twenty_papers_to_be_signed() -> None:
    text = "Сапардын алкагында Кыргызстан менен Өзбекстан 20дан ашуун документке кол коёт."
    check(text, signed("document", status="planned", count=20, bound="over"))


def test_two_sides_are_not_two_papers() -> None:
    check("Сүйлөшүүлөрдүн жыйынтыгында эки тарап келишимге кол койду.", signed("agreement", count=1))
