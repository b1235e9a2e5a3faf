"""Offices: the words beside a name, the role that they make, and the country that it serves; index entries glued into
a page.
"""

from __future__ import annotations

import pytest

from sapar import read
from sapar.model import Person

OFFICES = [
    ("President of Albania", "head_of_state", "AL"),
    ("Kyrgyz President", "head_of_state", "KG"),
    ("King of Jordan", "head_of_state", "JO"),
    ("Prime Minister of India", "head_of_government", "IN"),
    ("Federal Chancellor of Germany", "head_of_government", "DE"),
    ("Chairman of the Cabinet of Ministers of Kyrgyzstan", "head_of_government", "KG"),
    ("Deputy Prime Minister of Serbia", "deputy_head_of_government", "RS"),
    ("Foreign Minister of Austria", "foreign_minister", "AT"),
    ("Minister of Foreign Affairs of Kyrgyzstan", "foreign_minister", "KG"),
    ("US Secretary of State", "foreign_minister", "US"),
    ("Finance Minister of Uzbekistan", "minister", "UZ"),
    ("Kazakh Minister of Labour and Social Protection", "minister", "KZ"),
    ("Deputy Foreign Minister of Austria", "other", "AT"),
    ("Speaker of the Jogorku Kenesh of Kyrgyzstan", "speaker", "KG"),
    ("Ambassador of Turkey", "ambassador", "TR"),
    ("Russian Ambassador to Kyrgyzstan", "ambassador", "RU"),
    ("Head of the Republic of Tatarstan", "regional_head", "RU"),
    ("Mayor of Bishkek", "regional_head", "KG"),
    ("Pskov Region Governor", "regional_head", "RU"),
    ("Chairman of the State Committee for National Security of Kyrgyzstan", "agency_head", "KG"),
    ("Chief of Staff of the Presidential Executive Office of Russia", "chief_of_staff", "RU"),
    ("Russian Foreign Ministry Spokeswoman", "spokesperson", "RU"),
    ("UN Secretary-General", "international_official", None),
    ("President of the European Council", "international_official", None),
    ("Russian Presidential Aide", "other", "RU"),
]


def held_by(sentence: str, name: str = "Asan Osmonov") -> Person:
    return next(p for p in read(sentence, language="en").people if p.name == name)


@pytest.mark.parametrize(("office", "role", "country"), OFFICES, ids=[row[0] for row in OFFICES])
def test_an_office_makes_a_role_and_a_country(office: str, role: str, country: str | None) -> None:
    person = held_by(f"The talks were attended by {office} Asan Osmonov.")
    assert (person.role, person.country) == (role, country)


@pytest.mark.parametrize("sentence", [
    "The President of Albania, Asan Osmonov, arrived in Riga.",
    "Asan Osmonov, President of Albania, arrived in Riga.",
    "The talks with Asan Osmonov Osmonov AsanPresident of Albania were long.",
])  # fmt: skip
def test_an_office_in_other_places(sentence: str) -> None:
    assert (held_by(sentence).role, held_by(sentence).country) == ("head_of_state", "AL")


def test_an_index_entry_is_the_same_person() -> None:
    people = read(
        "Asan Osmonov Osmonov AsanPresident of Albania thanked Finnish President Sauli Niinistö.", language="en"
    ).people
    assert [p.name for p in people] == ["Asan Osmonov", "Sauli Niinistö"]
    assert people[0].names[1] == "Osmonov Asan"


def test_the_index_of_a_page_is_left_out() -> None:
    index = "Geography\nLatvia\nPersons\nMarin Ilir\nPublication status\nText version"
    text = f"President of Albania Asan Osmonov arrived in Riga.\n{index}"
    assert [p.name for p in read(text, language="en").people] == ["Asan Osmonov"]


def test_a_surname_with_a_particle_stays_whole() -> None:
    assert held_by("President of Syria Bashar al-Assad spoke.", "Bashar al-Assad").country == "SY"
