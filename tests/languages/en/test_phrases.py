"""How a name hangs in its sentence, what a verb of saying reports, the plain form of a phrase."""

from __future__ import annotations

import pytest

from sapar.languages import Language
from sapar.text import tokens

# a sentence, the name in it, how it hangs
RELATIONS = [
    ("Asan Kadyrov met with the king", "Asan Kadyrov", "subject"),
    ("The king met with Asan Kadyrov", "Asan Kadyrov", "with"),
    ("The king met Asan Kadyrov", "Asan Kadyrov", "with"),
    ("The king met with Prime Minister of Albania Asan Kadyrov", "Asan Kadyrov", "with"),
    ("The king met with Ilir Doda and Asan Kadyrov", "Asan Kadyrov", "with"),
    ("Ilir Doda and Asan Kadyrov signed a treaty", "Ilir Doda", "subject"),
    ("Ilir Doda and Asan Kadyrov signed a treaty", "Asan Kadyrov", "subject"),
    ("Following the talks, Mr Doda and Mr Kadyrov signed a treaty", "Doda", "subject"),
    ("In Tirana, Asan Kadyrov was received by Ilir Doda", "Asan Kadyrov", "subject"),
    ("In Tirana, Asan Kadyrov was received by Ilir Doda", "Ilir Doda", "by"),
    ("The minister thanked Asan Kadyrov", "Asan Kadyrov", "object"),
    ("He handed a letter to Asan Kadyrov", "Asan Kadyrov", "to"),
    ("He got a letter from Asan Kadyrov", "Asan Kadyrov", "from"),
    ("It was Asan Kadyrov's visit", "Asan Kadyrov's", "of"),
    ("the visit of President Asan Kadyrov", "Asan Kadyrov", "of"),
    ("According to Asan Kadyrov, it rained", "Asan Kadyrov", "according"),
    ("a delegation led by Asan Kadyrov", "Asan Kadyrov", "led"),
    ("“It rained,” said Asan Kadyrov", "Asan Kadyrov", "subject"),
]
REPORTED = [
    ("he said that it rained", "said", "that"),
    ("he urged them to wait", "urged", "to"),
    ("he spoke about trade", "spoke", "about"),
    ("“It rained,” he said", "said", ""),
    ("“It rained,” said the king", "said", "direct"),
    ("he laughed", "laughed", ""),
]
PLAIN = [
    ("the President of Albania", "President of Albania"),
    ("the minister's", "minister"),
    ("representatives of businesses", "representatives of businesses"),
]


@pytest.mark.parametrize(("sentence", "name", "relation"), RELATIONS)
def test_a_name_hangs_in_its_sentence(en: Language, sentence: str, name: str, relation: str) -> None:
    words = tokens(sentence)
    first = sentence.index(name)
    start = next(i for i, t in enumerate(words) if t.start == first)
    end = next(i for i, t in enumerate(words, 1) if t.end == first + len(name))
    assert en.relation(words, start, end, "nom") == relation


@pytest.mark.parametrize(("sentence", "verb", "what"), REPORTED)
def test_a_verb_of_saying_reports(en: Language, sentence: str, verb: str, what: str) -> None:
    words = tokens(sentence)
    at = next(i for i, t in enumerate(words) if t.form == verb)
    assert en.reported(words, at, at + 1) == what


@pytest.mark.parametrize(("phrase", "plain"), PLAIN)
def test_a_phrase_is_told_plainly(en: Language, phrase: str, plain: str) -> None:
    assert en.nominative(phrase) == plain
