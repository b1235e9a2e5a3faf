"""The examples: coverage of two journeys, added in every order, gives one register."""

from __future__ import annotations

import json
from collections.abc import Callable
from itertools import permutations
from pathlib import Path

import pytest
import sqlalchemy as sa

from sapar.model import Reading
from sapar.reading import read
from sapar.register import Register, open_register, queries
from sapar.register import tables as t
from sapar.register.showing import show
from sapar.sources import SourceFailure, load
from tests.register.content import content
from tests.register.making import add

EXAMPLES = Path(__file__).resolve().parents[2] / "examples" / "ky"


@pytest.fixture(scope="module")
def readings() -> list[Reading]:
    """What the examples say."""
    return [read(a) for a in load(EXAMPLES) if not isinstance(a, SourceFailure)]


@pytest.fixture
def examples(register: Register, readings: list[Reading]) -> Register:
    add(register, *readings)
    return register


def visit_to(register: Register, country: str) -> queries.Answer:
    """The president's visit to a country, in full."""
    with register.ask() as connection:
        (found,) = queries.visits(connection, traveller="Japarov", country=country)
        return show(connection, found["id"])


def test_each_journey_is_one_visit(examples: Register) -> None:
    moscow, tashkent = visit_to(examples, "RU"), visit_to(examples, "Uzbekistan")
    assert (moscow["place"], moscow["kind"], moscow["status"]) == ("Moscow", "working", "completed")
    assert len(moscow["sources"]) == 4
    assert (moscow["start"], moscow["end"]) == ("2021-02-24", "2021-02-25")
    assert (tashkent["start"], tashkent["end"], tashkent["kind"]) == ("2021-03-11", "2021-03-12", "state")
    assert tashkent["status"] == "planned"


def test_the_history_of_a_visit_goes_from_departure_to_review(examples: Register) -> None:
    history = visit_to(examples, "RU")["history"]
    assert [h["published"] for h in history] == ["2021-02-24", "2021-02-24", "2021-02-25", "2021-02-26"]
    assert history[-1]["status"] == "completed"


def test_planned_meetings_were_held_and_the_list_of_documents_is_still_missing(examples: Register) -> None:
    moscow = visit_to(examples, "RU")
    documents = [g for g in moscow["gaps"] if g["kind"] == "documents_not_listed"]
    assert [(g["announced"], g["found"], g["open"]) for g in documents] == [(4, 0, True)]
    planned = [g for g in moscow["gaps"] if g["kind"] == "planned_not_reported"]
    assert planned
    assert not [g for g in planned if g["open"] and "мишустин" in json.dumps(g["names"], ensure_ascii=False).lower()]


def test_the_delegation_is_counted_by_one_paper_and_named_by_another(examples: Register) -> None:
    moscow = visit_to(examples, "RU")
    (party,) = moscow["delegation"]
    assert [c["total"] for c in party["counted"]] == [13]
    assert len(party["named"]) >= 13
    assert [g["open"] for g in moscow["gaps"] if g["kind"] == "delegation_not_named"] == [False]


@pytest.mark.parametrize("words", ["Москвага", "Москвадан", "Путиндин", "сапарында", "жолугушууларга", "Japarov"])
def test_a_word_is_found_in_any_of_its_forms(examples: Register, words: str) -> None:
    from sapar.register.finding import search

    with examples.ask() as connection:
        assert {a["name"] for a in search(connection, words)} >= {"moscow-2021-day-one", "moscow-2021-review"}


def test_every_order_of_adding_gives_the_same_register(new_place: Callable[[], str], readings: list[Reading]) -> None:
    orders = list(permutations(readings))
    first: dict[str, list[object]] | None = None
    with open_register(new_place(), create=True) as register:
        for order in orders if "postgresql" not in str(register.store.engine.url) else orders[::12]:
            _empty(register)
            add(register, *order)
            first = first or content(register)
            assert content(register) == first


def test_one_by_one_is_as_all_at_once(new_place: Callable[[], str], readings: list[Reading]) -> None:
    with open_register(new_place(), create=True) as slow, open_register(new_place(), create=True) as quick:
        for reading in readings:
            add(slow, reading)
        add(quick, *readings)
        assert content(slow) == content(quick)


def test_adding_twice_changes_nothing(examples: Register, readings: list[Reading]) -> None:
    before = content(examples)
    add(examples, *readings)
    assert content(examples) == before


def test_making_everything_anew_changes_nothing(examples: Register) -> None:
    before = content(examples)
    examples.derive()
    assert content(examples) == before


def _empty(register: Register) -> None:
    with register.store.write() as connection:
        for table in reversed(t.metadata.sorted_tables):
            if table.name != "meta":
                connection.execute(sa.delete(table))
