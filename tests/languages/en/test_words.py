"""Words in their sentence: noun or verb, tense and voice by the auxiliaries, case by the preposition."""

from __future__ import annotations

import pytest

from sapar.languages import Language
from sapar.languages.base import Word
from sapar.text import normalise, tokens

# a sentence, the word, its lemma, its mood, whether it is passive, whether it is denied
VERBS = [
    ("The president met the king", "met", "meet", "past", False, False),
    ("The president will meet the king", "meet", "meet", "future", False, False),
    ("The president is to meet the king", "meet", "meet", "future", False, False),
    ("He plans to visit Astana", "visit", "visit", "future", False, False),
    ("He came to visit a school", "visit", "visit", "infinitive", False, False),
    ("He was received by the emir", "received", "receive", "past", True, False),
    ("He will be received by the emir", "received", "receive", "future", True, False),
    ("The treaty has been signed", "signed", "sign", "past", True, False),
    ("The paper is expected to be signed", "signed", "sign", "future", True, False),
    ("The ministers did not sign the treaty", "sign", "sign", "past", False, True),
    ("He is visiting Ankara", "visiting", "visit", "present", False, False),
    ("After meeting with farmers he left", "meeting", "meet", "converb", False, False),
    ("They signed the agreed statement", "signed", "sign", "past", False, False),
    ("the statement signed by the ministers", "signed", "sign", "participle", True, False),
    ("We should discuss it", "discuss", "discuss", "wish", False, False),
]
NOUNS = [
    ("the visit of the king", "visit"),
    ("during the meeting", "meeting"),
    ("peace talks began", "talks"),
    ("a telephone call", "call"),
    ("his report", "report"),
]
# a phrase, the word, its case in neutral terms
CASES = [
    ("he flew to Moscow", "moscow", "dat"),
    ("he arrived in Moscow", "moscow", "dat"),
    ("he left for Moscow", "moscow", "dat"),
    ("he visited Moscow", "moscow", "dat"),
    ("talks were held in Moscow", "moscow", "loc"),
    ("he came from Moscow", "moscow", "abl"),
    ("the mayor of Moscow", "moscow", "gen"),
    ("in the ancient city of Moscow", "moscow", "loc"),
    ("Moscow's position", "moscow's", "gen"),
    ("the ambassador to Kyrgyzstan", "kyrgyzstan", "attr"),
]
STEMS = [
    ("agreements", "agreement", True),
    ("countries", "country", True),
    ("ministers'", "minister", True),
    ("press", "press", False),
]


def word(en: Language, sentence: str, form: str) -> Word:
    forms = [t.form for t in tokens(normalise(sentence))]
    return en.words(forms)[forms.index(form)]


@pytest.mark.parametrize(("sentence", "form", "lemma", "mood", "passive", "negative"), VERBS)
def test_a_verb_has_its_tense(
    en: Language, sentence: str, form: str, lemma: str, mood: str, passive: bool, negative: bool
) -> None:
    verb = word(en, sentence, form).verbs[0]
    assert (verb.lemma, verb.mood, verb.passive, verb.negative) == (lemma, mood, passive, negative)


@pytest.mark.parametrize(("sentence", "form"), NOUNS)
def test_a_noun_is_no_verb(en: Language, sentence: str, form: str) -> None:
    assert word(en, sentence, form).verbs == ()


@pytest.mark.parametrize(("sentence", "form", "case"), CASES)
def test_a_preposition_gives_the_case(en: Language, sentence: str, form: str, case: str) -> None:
    assert word(en, sentence, form).case == case


@pytest.mark.parametrize(("form", "stem", "plural"), STEMS)
def test_a_noun_has_its_stem(en: Language, form: str, stem: str, plural: bool) -> None:
    best = en.word(form).nominals[0]
    assert (best.stem, best.plural) == (stem, plural)
