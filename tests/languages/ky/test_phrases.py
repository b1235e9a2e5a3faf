"""Phrases: the nominative of a phrase, how a phrase hangs in its sentence, what a verb of saying reports."""

from __future__ import annotations

import pytest

from sapar.languages import Language
from sapar.text import tokens

# what stands in the text -> what the record shows
NOMINATIVE = [
    ("Россиянын президентинин", "Россиянын президенти"),
    ("Россиянын президентине", "Россиянын президенти"),
    ("тышкы иштер министринен", "тышкы иштер министри"),
    ("тышкы иштер министрлерине", "тышкы иштер министрлери"),
    ("Жогорку Кеңештин төрагасынын", "Жогорку Кеңештин төрагасы"),
    ("өкмөт башчысын", "өкмөт башчысы"),
    ("премьер-министрге", "премьер-министр"),
    ("россиялык ишкерлердин", "россиялык ишкерлер"),
    ("кыргыз мигранттарына", "кыргыз мигранттары"),
    ("компаниялардын жетекчилерине", "компаниялардын жетекчилери"),
    ("депутаттарды", "депутаттар"),
    ("Ташкент шаарында", "Ташкент шаары"),
    ("президент", "президент"),
    ("Татарстандын башчысы", "Татарстандын башчысы"),
]

# the words, the case of the first, how it hangs
RELATIONS = [
    ("Путин келди", "nom", "subject"),
    ("Путинди тосту", "acc", "object"),
    ("Путинге айтты", "dat", "to"),
    ("Путинден сурады", "abl", "from"),
    ("Путиндин сөзү", "gen", "of"),
    ("Москвада болду", "loc", "in"),
    ("Путин менен", "nom", "with"),
    ("аны менен", "acc", "with"),
    ("Путиндин катышуусунда", "gen", "with"),
    ("Путин тарабынан", "nom", "by"),
    ("Путин жөнүндө", "nom", "about"),
    ("Путин тууралуу", "nom", "about"),
    ("Путин сыяктуу", "nom", "like"),
    ("Путин үчүн", "nom", "for"),
    ("Путин баштаган", "nom", "led"),
    ("Путин жетектеген", "nom", "led"),
    ("Путиндин айтымында", "gen", "according"),
    ("Путиндин пикиринде", "gen", "according"),
    ("Путиндин маалыматына", "gen", "according"),
    ("Путин айткандай", "nom", "according"),
    ("Путин белгилегендей", "nom", "according"),
]

# a clause with its verb of saying -> what the verb reports
REPORTED = [
    ("соода өскөнүн билдирди", "that"),
    ("ал келерин айтты", "that"),
    ("ал келгендигин билдирди", "that"),
    ("достуктун маанилүүлүгүн белгиледи", "that"),
    ("даяр экенин билдирди", "that"),
    ("соода өсөт деп билдирди", "that"),
    ("жардам берүүнү суранды", "to"),
    ("келүүгө чакырды", "to"),
    ("келишим тууралуу айтты", "about"),
    ("«Биз достукту каалайбыз», — деди", "direct"),
    ("ыраазычылык билдирди", ""),
]


@pytest.mark.parametrize(("phrase", "nominative"), NOMINATIVE)
def test_a_phrase_is_shown_in_the_nominative(ky: Language, phrase: str, nominative: str) -> None:
    assert ky.nominative(phrase) == nominative


@pytest.mark.parametrize(("words", "case", "relation"), RELATIONS)
def test_case_and_postposition_make_the_relation(ky: Language, words: str, case: str, relation: str) -> None:
    assert ky.relation(tokens(words), 0, 1, case) == relation


@pytest.mark.parametrize(("clause", "kind"), REPORTED)
def test_what_a_verb_of_saying_reports(ky: Language, clause: str, kind: str) -> None:
    words = tokens(clause)
    said = [t for t in ky.matcher.find([ky.word(t.form) for t in words]) if t.category == "say"]
    assert ky.reported(words, said[-1].start, said[-1].end) == kind


@pytest.mark.parametrize("words", ["ал эми", "ал жерде", "ал күнү", "анын натыйжасында", "андан тышкары"])
def test_some_pronouns_mean_nobody(ky: Language, words: str) -> None:
    assert ky.idle_pronoun(tokens(words), 0, 1)


@pytest.mark.parametrize("words", ["ал айтты", "анын сапары", "ага жолукту"])
def test_others_mean_somebody(ky: Language, words: str) -> None:
    assert not ky.idle_pronoun(tokens(words), 0, 1)
