"""Verb forms: what a form of the text says of its event.

A row is a form, the verb it comes from and its mood; the marks behind it are `not` (negated), `passive` and
`plural`. Add a row for a form that is not known. Only verbs of the lexicon are recognised.
"""

from __future__ import annotations

import pytest

from sapar.languages import Language
from sapar.languages.base import Verb

FORMS = """
# past: «жолукту», «жолуккан», «жолугуптур»
жолукту          жолук       past
жолуккан         жолук       past
жолугуптур       жолук       past
көрүштү          көрүш       past
айтты            айт         past
билдирди         билдир      past
белгиледи        белгиле     past
кошумчалады      кошумчала   past
деди             де          past
сүйлөгөн         сүйлө       past
барды            бар         past
келген           кел         past
өттү             өт          past
алдым            ал          past
айттык           айт         past

# present: «барат» may also be said of what is to come
жолугат          жолук       present
барат            бар         present
келет            кел         present
билдирет         билдир      present
белгилейт        белгиле     present
дейт             де          present
күтүлүүдө        күтүл       present

# future: «барар», «бармак», «бармакчы»
барар            бар         future
бармак           бар         future
бармакчы         бар         future
өтмөкчү          өт          future
болмокчу         бол         future

# wishes and orders, conditions
жолуксун         жолук       order
айтсын           айт         order
барса            бар         condition
жолукса          жолук       condition

# a verb before a verb
жолугуп          жолук       converb
айтып            айт         converb
белгилеп         белгиле     converb
деп              де          converb
келип            кел         converb

# verbs that are nouns, and participles that go on like nouns
жолугуу          жолук       noun
жолугушуусу      жолугуш     noun
белгилөө         белгиле     noun
баруу            бар         noun
айтканын         айт         participle
баргандыгын      бар         participle
билдиргендей     билдир      participle

# negated
жолукпады        жолук       past        not
айтпады          айт         past        not
билдирбеди       билдир      past        not
барбайт          бар         present     not
көрүшпөйт        көрүш       present     not
болбойт          бол         present     not
катышпайт        катыш       present     not
койбойт          кой         present     not

# passive
коюлду           кой         past        passive
коюлган          кой         past        passive
коюлат           кой         present     passive
чакырылды        чакыр       past        passive
алынды           ал          past        passive
коюлбады         кой         past        not passive
коюлбайт         кой         present     not passive
коюлмакчы        кой         future      passive

# done by several
айтышты          айт         past        plural
коюшту           кой         past        plural
кезигишти        кезик       past        plural
"""
ROWS = [(r[0], r[1], r[2], set(r[3:])) for line in FORMS.split("\n") if (r := line.split("#")[0].split())]


def verb(ky: Language, form: str, lemma: str) -> Verb:
    """The reading of a form as a form of this verb."""
    found = [v for v in ky.word(form).verbs if v.lemma == lemma]
    assert found, f"{form} is not known for a form of {lemma}-"
    return found[0]


@pytest.mark.parametrize(("form", "lemma", "mood", "marks"), ROWS, ids=[r[0] for r in ROWS])
def test_a_form_has_its_mood_and_marks(ky: Language, form: str, lemma: str, mood: str, marks: set[str]) -> None:
    reading = verb(ky, form, lemma)
    said = {"not": reading.negative, "passive": reading.passive, "plural": reading.plural}
    assert (reading.mood, {mark for mark, is_so in said.items() if is_so}) == (mood, marks)


@pytest.mark.parametrize(
    ("form", "lemma", "case"),
    [
        ("айтканда", "айт", "loc"),
        ("айтканын", "айт", "acc"),
        ("жолугушуусунда", "жолугуш", "loc"),
        ("жолугушуунун", "жолугуш", "gen"),
        ("сүйлөшүүгө", "сүйлөш", "dat"),
    ],
)
def test_nouns_of_verbs_have_a_case(ky: Language, form: str, lemma: str, case: str) -> None:
    assert verb(ky, form, lemma).case == case


@pytest.mark.parametrize(
    "form",
    ["коёт", pytest.param("коет", marks=pytest.mark.xfail(strict=True, reason="written in a hurry, with е"))],
)
def test_the_present_of_koy_has_two_spellings(ky: Language, form: str) -> None:
    """«кол коёт»: -йо- is written ё, in a hurry е."""
    reading = verb(ky, form, "кой")
    assert (reading.mood, reading.negative) == ("present", False)


@pytest.mark.parametrize("form", ["бардык", "барактар", "эми", "айыл", "жакын"])
def test_other_words_are_no_verbs(ky: Language, form: str) -> None:
    assert not any(v.mood in ("past", "present", "future") for v in ky.word(form).verbs)
