"""The term matcher, on a small lexicon and a language that only knows a few endings."""

from __future__ import annotations

import pytest

from sapar.languages.base import Nominal, Verb, Word
from sapar.languages.matcher import Matcher


def word(matcher: Matcher, form: str) -> Word:
    """«министрге» is a form of the noun «министр» in the dative, «жолукту» one of the verb «жолук-» in the past."""
    nominals: tuple[Nominal, ...] = (Nominal(form),)
    verbs: tuple[Verb, ...] = ()
    keys = ["=" + form, form]
    if form.endswith("ге"):
        nominals = (Nominal(form[:-2], "dat"), *nominals)
        keys.append(form[:-2])
    if form.endswith("ту"):
        verbs = (Verb(form[:-2], "past"),)
        keys.append(form[:-2] + "-")
    found = Word(form, nominals, verbs, tuple(keys))
    found.roots = matcher.roots(found.keys)
    return found


def terms(matcher: Matcher, sentence: str) -> list[tuple[int, int, str, str]]:
    """(start, end, category, value) of every term of a sentence."""
    return [
        (t.start, t.end, t.category, t.value) for t in matcher.find([word(matcher, form) for form in sentence.split()])
    ]


@pytest.fixture
def matcher() -> Matcher:
    out = Matcher()
    out.add("министр", "office", "minister")
    out.add("тышкы иштер министр", "office", "foreign_minister")
    out.add("жолук-", "meet", "meet")
    out.add("=менен", "cue", "with")
    out.add("президент|лидер сапар", "visit", "journey")
    return out


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("министр", [(0, 1, "office", "minister")]),
        ("министрге", [(0, 1, "office", "minister")]),  # every form of the noun
        ("ал министрге жолукту", [(1, 2, "office", "minister"), (2, 3, "meet", "meet")]),
        (
            "тышкы иштер министр",
            [(0, 3, "office", "foreign_minister"), (2, 3, "office", "minister")],
        ),  # also what stands inside
        ("тышкы иштер", []),  # a beginning is not enough
        ("жолук", []),  # the stem alone is no form of the verb
        ("менен", [(0, 1, "cue", "with")]),
        ("менге", []),
        ("лидер сапар", [(0, 2, "visit", "journey")]),
        ("президент сапар", [(0, 2, "visit", "journey")]),
        ("", []),
    ],
)
def test_terms_of_a_sentence(matcher: Matcher, sentence: str, found: list[tuple[int, int, str, str]]) -> None:
    assert terms(matcher, sentence) == found


def test_of_one_category_at_one_place_the_longest_is_taken(matcher: Matcher) -> None:
    matcher.add("тышкы", "office", "foreign")
    assert terms(matcher, "тышкы иштер министр")[0] == (0, 3, "office", "foreign_minister")


def test_two_categories_may_begin_at_one_place(matcher: Matcher) -> None:
    matcher.add("министр", "group", "officials")
    assert {t[2] for t in terms(matcher, "министр")} == {"office", "group"}


def test_two_values_of_one_pattern_are_both_told(matcher: Matcher) -> None:
    matcher.add("министр", "office", "priest")
    assert sorted(t[3] for t in terms(matcher, "министр")) == ["minister", "priest"]


def test_a_term_knows_the_form_of_its_last_word(matcher: Matcher) -> None:
    noun, verb = matcher.find([word(matcher, "министрге"), word(matcher, "жолукту")])
    assert noun.nominal == Nominal("министр", "dat")
    assert verb.verb == Verb("жолук", "past")


def test_the_matcher_tells_its_stems_and_verbs(matcher: Matcher) -> None:
    assert matcher.verb_lemmas == {"жолук"}
    assert {"министр", "тышкы", "иштер", "сапар"} <= matcher.stems()
    assert not any(stem.startswith("=") or stem.endswith("-") for stem in matcher.stems())
