"""Who is meant by «ал», «мамлекет башчысы», «РФ лидери», «алар»; where the text does not make it plain, nobody."""

from __future__ import annotations

import pytest

from tests.reading.say import check, met, people, reading, said

OPENING = "Президент Садыр Жапаров Москвада Владимир Путин менен жолукту. "

# the words, and whose they are
MEANT = [
    ("Мамлекет башчысы эки өлкөнүн достугу бекем экенин айтты.", "Садыр Жапаров"),
    ("РФ лидери эки өлкөнүн достугу бекем экенин айтты.", "Владимир Путин"),
    ("Россиянын лидери эки өлкөнүн достугу бекем экенин айтты.", "Владимир Путин"),
    ("Россиянын президенти эки өлкөнүн достугу бекем экенин айтты.", "Владимир Путин"),
    ("Ал эки өлкөнүн достугу бекем экенин айтты.", "Садыр Жапаров"),
    ("Анын айтымында, эки өлкөнүн достугу бекем.", "Садыр Жапаров"),
    ("Путин эки өлкөнүн достугу бекем экенин айтты.", "Владимир Путин"),
]


@pytest.mark.parametrize(("words", "name"), MEANT)
def test_words_lead_to_their_speaker(words: str, name: str) -> None:
    check(OPENING + words, said(name, words=words[:20]))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Татарстандын башчысы Рустам Минниханов Бишкекке келди. "
            "Татарстандын башчысы президент Садыр Жапаров менен жолукту.",
            met("Рустам Минниханов", "Садыр Жапаров"),
        ),
        (
            "Тышкы иштер министри Руслан Казакбаев Ташкентке барды. Ал кесиптеши Абдулазиз Камилов менен жолукту.",
            met("Руслан Казакбаев", "Абдулазиз Камилов"),
        ),
        (
            "Садыр Жапаров менен Владимир Путин Москвада сүйлөшүү өткөрдү. "
            "Эки өлкөнүн башчылары Белгисиз жоокердин эстелигине гүлчамбар коюшту.",
            met("Садыр Жапаров", "Владимир Путин", kind="ceremony"),
        ),
    ],
)
def test_offices_and_pronouns_take_part(text: str, wanted: object) -> None:
    check(text, wanted)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        "Ал эки өлкөнүн достугу бекем экенин айтты.",  # nobody was named
        "Эки өлкөнүн министрлери Ташкентте жолугушту.",
        "Президент Ташкентке барды.",
    ],
)
def test_nobody_is_made_up(text: str) -> None:
    assert people(text) == []


def test_idle_pronouns_mean_nobody() -> None:
    text = OPENING + "Ал эми парламентте жыйын өттү. Андан тышкары музей ачылды."
    assert all(e.quote not in ("Ал", "Андан") for p in reading(text).people for e in p.evidence)
