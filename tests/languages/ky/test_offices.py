"""Offices: the words beside a name, the role that they make, and the country that it serves.

Each row is put before «Асан Осмонов» in a sentence. Add a row for an office that is read wrongly.
"""

from __future__ import annotations

import pytest

from sapar import read
from sapar.model import Person

OFFICES = [
    # heads of state and of government
    ("Россиянын президенти", "head_of_state", "RU"),
    ("АКШнын президенти", "head_of_state", "US"),
    ("Иорданиянын падышасы", "head_of_state", "JO"),
    ("Кыргызстандын премьер-министри", "head_of_government", "KG"),
    ("Россиянын өкмөт башчысы", "head_of_government", "RU"),
    ("Германиянын канцлери", "head_of_government", "DE"),
    ("Кыргызстандын Министрлер кабинетинин төрагасы", "head_of_government", "KG"),
    ("Кыргызстандын вице-премьер-министри", "deputy_head_of_government", "KG"),
    ("Россиянын премьер-министринин орун басары", "deputy_head_of_government", "RU"),
    # ministers
    ("Россиянын тышкы иштер министри", "foreign_minister", "RU"),
    ("Кыргызстандын билим берүү жана илим министри", "minister", "KG"),
    ("Өзбекстандын каржы министри", "minister", "UZ"),
    ("Россиянын тышкы иштер министринин орун басары", "other", "RU"),
    # parliaments
    ("Кыргызстандын Жогорку Кеңешинин төрагасы", "speaker", "KG"),
    ("Россиянын Мамлекеттик Думасынын төрагасы", "speaker", "RU"),
    ("Жогорку Кеңештин депутаты", "deputy", "KG"),
    ("Мамлекеттик Думанын депутаты", "deputy", "RU"),
    # the others
    ("Кыргызстандын Россиядагы элчиси", "ambassador", "KG"),
    ("Россиянын Кыргызстандагы элчиси", "ambassador", "RU"),
    ("Татарстандын башчысы", "regional_head", "RU"),
    ("Бишкектин мэри", "regional_head", "KG"),
    ("Ош облусунун губернатору", "regional_head", "KG"),
    ("Россиянын президентинин басма сөз катчысы", "spokesperson", "RU"),
    ("Кыргызстандын Улуттук банкынын төрагасы", "agency_head", "KG"),
    ("Кыргызстандын Коопсуздук кеңешинин катчысы", "agency_head", "KG"),
    ("Россиянын президентинин кеңешчиси", "other", "RU"),
    # bodies of many countries serve none
    ("Бириккен Улуттар Уюмунун башкы катчысы", "international_official", None),
    ("ШКУнун башкы катчысы", "international_official", None),
]


def held_by(office: str) -> Person:
    """The one person of a sentence with this office."""
    reading = read(f"{office} Асан Осмонов бүгүн чет өлкөгө барганын билдирди.", language="ky")
    return next(p for p in reading.people if p.name == "Асан Осмонов")


@pytest.mark.parametrize(("office", "role", "country"), OFFICES, ids=[row[0] for row in OFFICES])
def test_an_office_makes_a_role_and_a_country(office: str, role: str, country: str | None) -> None:
    person = held_by(office)
    assert (person.role, person.country) == (role, country)


@pytest.mark.parametrize("office", [row[0] for row in OFFICES if row[2]])
def test_the_office_is_told_as_written(office: str) -> None:
    assert held_by(office).office == office


@pytest.mark.parametrize("words", ["Президенттин милдетин аткаруучу", "Премьер-министрдин милдетин аткаруучу"])
def test_acting(words: str) -> None:
    assert held_by(words).offices[0].acting


@pytest.mark.parametrize("words", ["Кыргызстандын мурдагы президенти", "Мурунку премьер-министр"])
def test_former(words: str) -> None:
    assert held_by(words).offices[0].former


@pytest.mark.parametrize("words", ["Россиянын президенти", "Тышкы иштер министри"])
def test_neither(words: str) -> None:
    office = held_by(words).offices[0]
    assert not office.acting
    assert not office.former


@pytest.mark.parametrize(
    "words",
    [
        "Премьер-министрдин м. а.",
        pytest.param("Премьер-министрдин м.а.", marks=pytest.mark.xfail(strict=True, reason="without a space")),
    ],
)
def test_acting_may_be_abbreviated(words: str) -> None:
    assert held_by(words).offices[0].acting


@pytest.mark.parametrize("words", ["Кыргызстандын экс-президенти", "Кыргызстандын экс-премьер-министри"])
def test_former_may_be_a_prefix(words: str) -> None:
    assert held_by(words).offices[0].former


def test_a_king() -> None:
    person = held_by("Бельгиянын королу")
    assert (person.role, person.country) == ("head_of_state", "BE")
