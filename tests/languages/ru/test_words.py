"""Words in their sentence: the cases of nouns and places, the forms of verbs."""

from __future__ import annotations

import pytest

from sapar.languages import Language
from sapar.text import tokens

# the words, the term's first word, its category and case: of places "dat" is where to, "loc" where, "abl" where from
CASES = [
    ("визит в Москву", "Москву", "city", "dat"),
    ("переговоры в Москве", "Москве", "city", "loc"),
    ("вылетел из Москвы", "Москвы", "city", "abl"),
    ("прибыл в Казахстан", "Казахстан", "country", "dat"),
    ("находится в Казахстане", "Казахстане", "country", "loc"),
    ("поездка на Украину", "Украину", "country", "dat"),
    ("посетил Индию", "Индию", "country", "dat"),
    ("посетит Иран", "Иран", "country", "dat"),
    ("визит в США", "США", "country", "dat"),
    ("выборы прошли в США", "США", "country", "loc"),
    ("президент России", "России", "country", "gen"),
    ("в Киргизии и Казахстане", "Казахстане", "country", "loc"),
    ("встретился с министром иностранных дел", "министром", "office", "ins"),
    ("заявление министра иностранных дел", "министра", "office", "gen"),
    ("с главой Казахстана", "Казахстана", "country", "gen"),
    ("Главы МИД подписали", "Главы", "office", "nom"),
    ("с официальным визитом", "официальным", "visitkind", "ins"),
]
# the sentence, lemma of the verb, its mood, and what else holds
VERBS = [
    ("он встретился", "встретиться", "past", ""),
    ("она встретится", "встретиться", "future", ""),
    ("они встречаются", "встречаться", "present", "plural"),
    ("встретившись с ним", "встретиться", "converb", ""),
    ("договор подписан", "подписать", "past", "passive"),
    ("договор будет подписан", "подписать", "future", "passive"),
    ("подписанный договор", "подписать", "participle", "passive"),
    ("стороны подпишут", "подписать", "future", "plural"),
    ("вопрос обсуждается", "обсуждать", "present", "passive"),
    ("было отмечено", "отметить", "past", "passive"),
    ("министры будут обсуждать", "обсуждать", "future", ""),
    ("министр не прибыл", "прибыть", "past", "negative"),
    ("министр прибудет", "прибыть", "future", ""),
    ("проведёт переговоры", "провести", "future", ""),
    ("провёл переговоры", "провести", "past", ""),
    ("приехал в город", "приехать", "past", ""),
    ("приедет в город", "приехать", "future", ""),
    ("принят президентом", "принять", "past", "passive"),
    ("скажет министр", "сказать", "future", ""),
    ("участвующие в саммите", "участвовать", "participle", "plural"),
    ("призвал к миру", "призвать", "past", ""),
    ("призовёт к миру", "призвать", "future", ""),
    ("пообещала помочь", "пообещать", "past", ""),
    ("приглашены на саммит", "пригласить", "past", "passive"),
]


@pytest.mark.parametrize(("text", "word", "category", "case"), CASES)
def test_the_case_of_a_term(ru: Language, text: str, word: str, category: str, case: str) -> None:
    words = tokens(text)
    found = [
        t
        for t in ru.matcher.find(ru.words([t.form for t in words]))
        if t.category == category and words[t.start].raw == word
    ]
    assert [t.nominal.case for t in found if t.nominal][:1] == [case]


@pytest.mark.parametrize(("text", "lemma", "mood", "more"), VERBS)
def test_the_form_of_a_verb(ru: Language, text: str, lemma: str, mood: str, more: str) -> None:
    words = ru.words([t.form for t in tokens(text)])
    found = [v for word in words for v in word.verbs if v.lemma == lemma and v.mood == mood]
    assert found
    assert not more or getattr(found[0], more)
