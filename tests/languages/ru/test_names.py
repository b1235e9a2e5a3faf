"""Names as Russian declines them: what stands in the text, and the nominative with its case."""

from __future__ import annotations

import pytest

from sapar.languages import Language

NAMES = [
    # men: surnames in -ов, -ин, -ский, consonants
    ("сергеем лавровым", "сергей лавров", "ins"),
    ("сергея лаврова", "сергей лавров", "gen"),
    ("сергею лаврову", "сергей лавров", "dat"),
    ("дмитрием песковым", "дмитрий песков", "ins"),
    ("владимира мединского", "владимир мединский", "gen"),
    ("алексею кудрину", "алексей кудрин", "dat"),
    ("виктора орбана", "виктор орбан", "gen"),
    ("эммануэлем макроном", "эммануэль макрон", "ins"),
    ("касым-жомартом токаевым", "касым-жомарт токаев", "ins"),
    ("садыру жапарову", "садыр жапаров", "dat"),
    # three words
    ("реджепом тайипом эрдоганом", "реджеп тайип эрдоган", "ins"),
    ("иванова петра сергеевича", "иванов пётр сергеевич", "gen"),
    # women
    ("марию захарову", "мария захарова", "acc"),
    ("валентиной матвиенко", "валентина матвиенко", "ins"),
    ("ириной шмидт", "ирина шмидт", "ins"),
    ("ангелой меркель", "ангела меркель", "ins"),
    ("ольгу ковальскую", "ольга ковальская", "acc"),
    # names that stay
    ("саули ниинистё", "саули ниинистё", "nom"),
    ("нарендрой моди", "нарендра моди", "ins"),
    ("александром лукашенко", "александр лукашенко", "ins"),
    ("мевлютом чавушоглу", "мевлют чавушоглу", "ins"),
    # names of which only a part is declined
    ("си цзиньпином", "си цзиньпин", "ins"),
    ("ким чен иру", "ким чен ир", "dat"),
    ("хамадом бен исой аль халифой", "хамад бен иса аль халифа", "ins"),
]
TOGETHER = [
    "владимиром путиным",
    "нарендрой моди",
    "хамадом аль тани",
    "ириной шмидт",
    "си цзиньпином",
    "павла грачёва",
]
APART = ["владимиром путиным николай", "масудом пезешкианом президент состоялся", "сергея лаврова александром"]


@pytest.mark.parametrize(("form", "words", "case"), NAMES)
def test_a_name_is_read_in_the_nominative(ru: Language, form: str, words: str, case: str) -> None:
    assert (tuple(words.split()), case) in ru.read_name(form.split())[:3]


@pytest.mark.parametrize("form", TOGETHER)
def test_words_of_one_name_agree(ru: Language, form: str) -> None:
    assert ru.agree(form.split())


@pytest.mark.parametrize("form", APART)
def test_words_of_two_names_do_not(ru: Language, form: str) -> None:
    assert not ru.agree(form.split())
