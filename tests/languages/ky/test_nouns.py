"""Noun endings: a form of the text, the stem it comes from, and its case.

Add a row for a word that is cut in the wrong place. Only the likeliest reading is asked for.
"""

from __future__ import annotations

import pytest

from sapar.languages import Language

# form                   stem               case
CASES = """
президент                президент          nom
президенттин             президент          gen
президентке              президент          dat
президентти              президент          acc
президентте              президент          loc
президенттен             президент          abl
өлкөдөн                  өлкө               abl
өлкөдөгү                 өлкө               attr
шаарга                   шаар               dat
шаардын                  шаар               gen
кеңешке                  кеңеш              dat
тоого                    тоо                dat
жолдун                   жол                gen
жолго                    жол                dat
күндөн                   күн                abl
"""

# «президенти» is his, hers or its president: the possessive stands before the case
POSSESSED = """
президенти               президент          nom
президентинин            президент          gen
президентине             президент          dat
президентин              президент          acc
президентинде            президент          loc
президентинен            президент          abl
өлкөсүнүн                өлкө               gen
өлкөсүнөн                өлкө               abl
шаарына                  шаар               dat
башчысынын               башчы              gen
экономикасынын           экономика          gen
парламентинин            парламент          gen
сапарынын                сапар              gen
"""

PLURAL = """
келишимдер               келишим            nom
документтерге            документ           dat
мигранттардын            мигрант            gen
каттамдарды              каттам             acc
элчилери                 элчи               nom
тараптарга               тарап              dat
"""

# before a vowel the last sound of the stem is voiced
VOICED = """
китебин                  китеп              acc
багы                     бак                nom
достугу                  достук             nom
кызматташтыгын           кызматташтык       acc
министрлигинин           министрлик         gen
"""

PLACES = """
ташкентте                ташкент            loc
бишкекке                 бишкек             dat
бишкектен                бишкек             abl
москвадагы               москва             attr
анкарага                 анкара             dat
польшага                 польша             dat
франциянын               франция            gen
өзбекстандын             өзбекстан          gen
"""

PRONOUNS = """
ал                       ал                 nom
анын                     ал                 gen
ага                      ал                 dat
аны                      ал                 acc
андан                    ал                 abl
алар                     алар               nom
алардын                  алар               gen
аларга                   алар               dat
"""

# what looks like an ending is none
WHOLE = """
жана                     жана               nom
менен                    менен              nom
биринчи                  биринчи            nom
тууралуу                 тууралуу           nom
учурунда                 учурунда           nom
"""


def rows(*tables: str) -> list[tuple[str, ...]]:
    """The rows of a table, each split at white space."""
    return [tuple(row.split()) for table in tables for row in table.split("\n") if row.strip()]


@pytest.mark.parametrize(("form", "stem", "case"), rows(CASES, POSSESSED, PLURAL, VOICED, PLACES, PRONOUNS, WHOLE))
def test_a_form_has_its_stem_and_case(ky: Language, form: str, stem: str, case: str) -> None:
    reading = ky.word(form).nominals[0]
    assert (reading.stem, reading.case) == (stem, case)


@pytest.mark.parametrize(("form", "stem", "case"), rows(POSSESSED))
def test_the_possessive_is_seen(ky: Language, form: str, stem: str, case: str) -> None:
    assert ky.word(form).nominals[0].possessed


@pytest.mark.parametrize(("form", "stem", "case"), rows(PLURAL))
def test_the_plural_is_seen(ky: Language, form: str, stem: str, case: str) -> None:
    assert ky.word(form).nominals[0].plural


@pytest.mark.parametrize("form", ["президент", "өлкө", "шаар", "президентке"])
def test_the_singular_is_no_plural(ky: Language, form: str) -> None:
    assert not ky.word(form).nominals[0].plural


@pytest.mark.parametrize(("form", "stem"), rows("министрлерге министр\n кылымдардын кылым\n өңүттөрдүн өңүт"))
def test_four_vowels_of_the_plural(ky: Language, form: str, stem: str) -> None:
    assert ky.word(form).nominals[0].stem == stem


@pytest.mark.parametrize(
    "form", ["делегациянын", "кеңешинин", "россиянын", "сапарында", "өлкөнүн", "мамлекеттин", "өлкөдө"]
)
def test_a_form_inside_a_phrase_of_the_lexicon_keeps_its_case(ky: Language, form: str) -> None:
    """«делегация курамына» makes «делегация» known; «делегациянын курамы» must not make the genitive a stem."""
    reading = ky.word(form).nominals[0]
    assert reading.case != "nom", f"{form} is taken for a nominative"
