"""People decide: judgements change what is shown, can be undone, and hold when articles are read again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import Connection

from sapar.errors import RegisterError, UsageError
from sapar.model import Reading
from sapar.register import Register, judging, queries
from sapar.register.rereading import reread
from sapar.register.showing import show
from tests.register.content import content
from tests.register.making import Paper, add, trip

ME = ("somebody", "because")


def judge(register: Register, act: Callable[[Connection], Any]) -> Any:
    """Judge something and work out what it changes."""
    with register.store.write() as connection:
        number = act(connection)
    register.settle()
    return number


def visits(register: Register) -> list[queries.Answer]:
    with register.ask() as connection:
        return queries.visits(connection)


@pytest.fixture
def two(register: Register) -> Register:
    """Two papers of which it is not clear whether they tell of one visit."""
    add(
        register,
        trip("a", "2021-02-24", start="2021-02-24"),
        trip("b", "2021-02-27", start="2021-02-26", kind="working"),
    )
    return register


def test_doubtful_visits_are_proposed(two: Register) -> None:
    with two.ask() as connection:
        (proposal,) = judging.proposals(connection)
    assert sorted(proposal["pair"]) == sorted(v["id"] for v in visits(two))


def test_the_same_visit(two: Register) -> None:
    before = content(two)
    one, other = (v["id"] for v in visits(two))
    number = judge(two, lambda c: judging.join(c, True, one, other, *ME))
    (joined,) = visits(two)
    assert (joined["start"], joined["end"], joined["articles"]) == ("2021-02-24", "2021-02-26", 2)
    for former in (one, other):
        with two.ask() as connection:
            assert show(connection, former)["id"] == joined["id"]
    judge(two, lambda c: judging.undo(c, number, "somebody"))
    after = content(two)
    assert len(after.pop("judgements")) == len(before.pop("judgements")) + 1
    assert after == before


def test_not_the_same_visit(register: Register) -> None:
    add(register, trip("a", "2021-02-24", start="2021-02-24"), trip("b", "2021-02-25", start="2021-02-25"))
    (visit,) = visits(register)
    number = judge(register, lambda c: judging.join(c, False, visit["id"], "b", *ME))
    assert [v["articles"] for v in visits(register)] == [1, 1]
    judge(register, lambda c: judging.undo(c, number, "somebody"))
    assert [v["articles"] for v in visits(register)] == [2]


def test_a_wrong_value_stays_listed_and_is_not_shown(register: Register) -> None:
    add(
        register,
        trip("a", "2021-02-24", start="2021-02-24", kind="state"),
        trip("b", "2021-02-25", start="2021-02-24", kind="working"),
    )
    (visit,) = visits(register)
    judge(register, lambda c: judging.wrong(c, visit["id"], "kind", visit["kind"], None, *ME))
    assert {visits(register)[0]["kind"], visit["kind"]} == {"state", "working"}
    judge(register, lambda c: judging.wrong(c, visit["id"], "start", None, "2021-02-23", *ME))
    with register.ask() as connection:
        shown = show(connection, visit["id"])
    assert (shown["start"], shown["values"]["start"]["why"]) == ("2021-02-23", "judged")
    assert len(shown["values"]["kind"]["values"]) == 2


def test_a_fact_that_is_not_in_the_text_goes_and_comes_back(register: Register) -> None:
    add(register, trip("a", "2021-02-24", start="2021-02-24"))
    (visit,) = visits(register)
    number = judge(register, lambda c: judging.unsaid(c, visit["id"], *ME))
    assert visits(register) == []
    judge(register, lambda c: judging.undo(c, number, "somebody"))
    assert visits(register) == [visit]


def test_a_missing_visit_is_added_by_its_words(register: Register) -> None:
    paper = Paper("a", "2021-02-24")
    paper.person("Садыр Жапаров", "head_of_state", "KG")
    add(register, paper)
    fields = {"country": "Russia", "place": "Москва", "start": "2021-02-24"}
    judge(register, lambda c: judging.missing(c, "a", "visit", "Садыр Жапаров аталды", ["Japarov"], fields, *ME))
    (visit,) = visits(register)
    assert (visit["country"], visit["place"], visit["start"], visit["status"]) == (
        "RU",
        "Moscow",
        "2021-02-24",
        "completed",
    )


@pytest.mark.parametrize(
    "act",
    [
        lambda c: judging.join(c, True, "v-nothing", "v-nobody", *ME),
        lambda c: judging.join(c, True, "p-nothing", "p-nobody", *ME),
        lambda c: judging.unsaid(c, "v-nothing", *ME),
        lambda c: judging.undo(c, 7, "somebody"),
        lambda c: judging.missing(c, "nothing", "visit", "words", [], {}, *ME),
    ],
)
def test_what_is_not_there_cannot_be_judged(two: Register, act: Callable[[Connection], Any]) -> None:
    with pytest.raises(RegisterError):
        judge(two, act)


@pytest.mark.parametrize(
    "act",
    [
        lambda c, v: judging.join(c, True, v, v, *ME),
        lambda c, v: judging.wrong(c, v, "colour", "red", None, *ME),
        lambda c, v: judging.wrong(c, v, "kind", None, "festive", *ME),
        lambda c, v: judging.wrong(c, v, "start", None, "yesterday", *ME),
        lambda c, _: judging.missing(c, "a", "visit", "words that are not in it", ["Japarov"], {}, *ME),
        lambda c, _: judging.missing(c, "a", "visit", "Садыр", ["Japarov"], {"colour": "red"}, *ME),
    ],
)
def test_what_makes_no_sense_is_refused(two: Register, act: Callable[[Connection, str], Any]) -> None:
    own = visits(two)[0]["id"]
    with pytest.raises(UsageError):
        judge(two, lambda c: act(c, own))


def test_judgements_hold_when_the_reader_gets_better(register: Register) -> None:
    first = trip("a", "2021-02-24", start="2021-02-24").reading()
    second = trip("b", "2021-02-27", start="2021-02-26").reading()
    add(register, first, second)
    one, other = (v["id"] for v in visits(register))
    judge(register, lambda c: judging.join(c, True, one, other, *ME))
    judge(register, lambda c: judging.wrong(c, one, "kind", None, "state", *ME))

    better = {"a": _better(first), "b": _better(second)}
    changes = reread(register, lambda article: better[article.id])
    assert [c["otherwise"] + len(c["come"]) for c in changes] == [1, 1]
    (visit,) = visits(register)
    assert (visit["articles"], visit["kind"], visit["place"]) == (2, "state", "Moscow")
    assert reread(register, lambda article: better[article.id]) == []


def _better(reading: Reading) -> Reading:
    """The same visit, read from a shorter quotation, with its place, and under another number."""
    (visit,) = reading.visits
    start, end = visit.evidence[0].start, visit.evidence[0].end
    return replace(
        reading,
        visits=(replace(visit, id="visits7", place="Москва", evidence=(reading.article.cite(start, end - 1),)),),
    )


def test_former_readings_are_kept(register: Register) -> None:
    first = trip("a", "2021-02-24", start="2021-02-24").reading()
    add(register, first)
    reread(register, lambda _: _better(first))
    with register.ask() as connection:
        assert len(show(connection, "a")["readings"]) == 2


def test_people_are_judged_the_same_and_different(register: Register) -> None:
    papers = [Paper("a", "2021-02-24"), Paper("b", "2021-02-25")]
    for paper, country in zip(papers, ("KG", "AZ"), strict=True):
        paper.visit(paper.person("Асан Алиев", "minister", country), "RU", start="2021-02-24")
    add(register, *papers)
    with register.ask() as connection:
        one, other = (p["id"] for p in queries.people(connection))
    number = judge(register, lambda c: judging.join(c, True, one, other, *ME))
    assert [v["articles"] for v in visits(register)] == [2]
    judge(register, lambda c: judging.undo(c, number, "somebody"))
    assert [v["articles"] for v in visits(register)] == [1, 1]
    judge(register, lambda c: judging.join(c, False, one, other, *ME))
    with register.ask() as connection:
        assert judging.proposals(connection) == []


def test_an_article_that_means_another_person(register: Register) -> None:
    papers = [Paper("a", "2021-02-24"), Paper("b", "2021-05-25")]
    for paper, day in zip(papers, ("2021-02-24", "2021-05-25"), strict=True):
        paper.visit(paper.person("Асан Алиев", "minister", "KG"), "RU", start=day)
    add(register, *papers)
    with register.ask() as connection:
        (person,) = queries.people(connection)
    judge(register, lambda c: judging.join(c, False, person["id"], "b", *ME))
    assert len({v["traveller"]["id"] for v in visits(register)}) == 2
