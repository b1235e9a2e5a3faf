"""Phrases: how a name hangs in its sentence, what a verb of saying reports, the nominative of an office."""

from __future__ import annotations

import pytest

from sapar.languages import Language
from sapar.text import tokens

# the sentence, the name in it, its case, how it hangs
RELATIONS = [
    ("Вчера Лавров прибыл в Рим", "Лавров", "nom", "subject"),
    ("встретился с Лавровым", "Лавровым", "ins", "with"),
    ("встретился с министром иностранных дел России Лавровым", "Лавровым", "ins", "with"),
    ("визит Лаврова", "Лаврова", "gen", "of"),
    ("беседа президента страны Лаврова", "Лаврова", "gen", "of"),
    ("принял Лаврова", "Лаврова", "gen", "object"),
    ("принял в Кремле министра Лаврова", "Лаврова", "gen", "object"),
    ("по словам Лаврова", "Лаврова", "gen", "according"),
    ("по мнению министра Лаврова", "Лаврова", "gen", "according"),
    ("письмо от Лаврова", "Лаврова", "gen", "from"),
    ("сказал Лаврову", "Лаврову", "dat", "to"),
    ("обратился к Лаврову", "Лаврову", "dat", "to"),
    ("говорил о Лаврове", "Лаврове", "loc", "about"),
    ("при участии Лаврова", "Лаврова", "gen", "with"),
    ("делегация во главе с Лавровым", "Лавровым", "ins", "led"),
    ("документ подписан Лавровым", "Лавровым", "ins", "by"),
    ("с министром Моди", "Моди", "nom", "with"),
    ("в Кремле министр Моди заявил", "Моди", "nom", "subject"),
]
REPORTED = [
    ("он заявил , что поедет", "заявил", "that"),
    ("он попросил , чтобы помогли", "попросил", "to"),
    ("он предложил провести встречу", "предложил", "to"),
    ("он рассказал о поездке", "рассказал", "about"),
    ("« Поедем » , — сказал он", "сказал", "direct"),
]
NOMINATIVE = [
    ("президентом Ирана", "президент Ирана"),
    ("министра иностранных дел России", "министр иностранных дел России"),
    ("специальным представителем президента", "специальный представитель президента"),
    ("главе Татарстана", "глава Татарстана"),
]


@pytest.mark.parametrize(("text", "name", "case", "relation"), RELATIONS)
def test_how_a_name_hangs(ru: Language, text: str, name: str, case: str, relation: str) -> None:
    words = tokens(text)
    at = next(i for i, t in enumerate(words) if t.raw == name)
    assert ru.relation(words, at, at + 1, case) == relation


@pytest.mark.parametrize(("text", "verb", "what"), REPORTED)
def test_what_is_reported(ru: Language, text: str, verb: str, what: str) -> None:
    words = tokens(text)
    at = next(i for i, t in enumerate(words) if t.form == verb)
    assert ru.reported(words, at, at + 1) == what


@pytest.mark.parametrize(("phrase", "nominative"), NOMINATIVE)
def test_the_nominative_of_an_office(ru: Language, phrase: str, nominative: str) -> None:
    assert ru.nominative(phrase) == nominative
