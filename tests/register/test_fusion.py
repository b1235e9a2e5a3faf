"""Which visit is meant: what joins, what stays apart, and that the order of adding does not matter."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sapar.register import Register, queries
from sapar.register.journeys import fuse, legs
from sapar.register.reports import Report, Rule
from sapar.register.showing import show
from sapar.register.spans import days
from tests.register.making import JAPAROV, PUTIN, Paper, add, trip

# (what the two papers say, whether it is one visit)
PAIRS: list[tuple[str, Paper, Paper, bool]] = [
    (
        "announced and reported",
        trip("a", "2021-02-20", status="planned", start="2021-02-24", end="2021-02-25"),
        trip("b", "2021-02-26", start="2021-02-24"),
        True,
    ),
    (
        "first day and second day",
        trip("a", "2021-02-24", start="2021-02-24"),
        trip("b", "2021-02-25", start="2021-02-25"),
        True,
    ),
    (
        "announced for a month",
        trip("a", "2021-01-20", status="planned", start="2021-02"),
        trip("b", "2021-02-26", start="2021-02-24"),
        True,
    ),
    (
        "announced without a date",
        trip("a", "2021-02-20", status="planned"),
        trip("b", "2021-02-26", start="2021-02-24"),
        True,
    ),
    ("the day without a year", trip("a", None, start="XXXX-02-24"), trip("b", "2021-02-26", start="2021-02-24"), True),
    (
        "announced without a date and under way",
        trip("a", "2021-02-20", status="planned"),
        trip("b", "2021-02-24", status="under_way"),
        True,
    ),
    (
        "announced without a date, and under way months later",
        trip("a", "2021-02-20", status="planned"),
        trip("b", "2021-05-24", status="under_way"),
        False,
    ),
    ("places where somebody has been", trip("a", "2021-02-24"), trip("b", "2021-02-24"), False),
    (
        "called off",
        trip("a", "2021-02-20", status="planned", start="2021-02-24"),
        trip("b", "2021-02-22", status="cancelled", start="2021-02-24"),
        True,
    ),
    ("two papers on one day", trip("a", "2021-02-24", place="Москва"), trip("b", "2021-02-24", place="Москва"), True),
    (
        "two journeys of one year to one city",
        trip("a", "2021-02-24", start="2021-02-24", place="Москва"),
        trip("b", "2021-05-24", start="2021-05-24", place="Москва"),
        False,
    ),
    ("a week later", trip("a", "2021-02-24", start="2021-02-24"), trip("b", "2021-03-03", start="2021-03-03"), False),
    (
        "another country",
        trip("a", "2021-02-24", start="2021-02-24"),
        trip("b", "2021-02-24", "KZ", start="2021-02-24"),
        False,
    ),
    (
        "announced long before another",
        trip("a", "2020-06-01", status="planned"),
        trip("b", "2021-02-26", start="2021-02-24"),
        False,
    ),
    ("no dates at all", trip("a", None, place="Москва"), trip("b", None, place="Москва", kind="working"), False),
    (
        "no country",
        trip("a", "2021-02-24", None, start="2021-02-24"),
        trip("b", "2021-02-24", None, start="2021-02-24"),
        False,
    ),
    (
        "at home, two regions",
        trip("a", "2021-02-24", "KG", start="2021-02-24", place="Ош"),
        trip("b", "2021-02-24", "KG", start="2021-02-24", place="Талас"),
        False,
    ),
    (
        "at home, one region",
        trip("a", "2021-02-24", "KG", start="2021-02-24", place="Ош"),
        trip("b", "2021-02-25", "KG", start="2021-02-24", place="Ош"),
        True,
    ),
]


@pytest.mark.parametrize(("one", "other", "same"), [p[1:] for p in PAIRS], ids=[p[0] for p in PAIRS])
def test_what_is_one_visit(register: Register, one: Paper, other: Paper, same: bool) -> None:
    add(register, one, other)
    with register.ask() as connection:
        assert len(queries.visits(connection)) == (1 if same else 2)


def test_planned_becomes_completed_and_the_history_stays(register: Register) -> None:
    add(
        register,
        trip("a", "2021-02-26", start="2021-02-24", kind="working"),
        trip("b", "2021-02-20", status="planned", start="2021-02-24"),
    )
    with register.ask() as connection:
        (visit,) = queries.visits(connection)
        assert visit["status"] == "completed"
        assert [h["status"] for h in show(connection, visit["id"])["history"]] == ["planned", "completed"]


def test_an_undated_report_that_two_visits_can_mean_stays_alone(register: Register) -> None:
    add(
        register,
        trip("a", "2021-02-24", start="2021-02-22"),
        trip("b", "2021-02-26", start="2021-02-25"),
        trip("c", "2021-02-26"),
    )
    with register.ask() as connection:
        assert sorted(v["articles"] for v in queries.visits(connection)) == [1, 1, 1]


def test_values_that_differ_stay_with_their_sources(register: Register) -> None:
    add(
        register,
        trip("a", "2021-03-01", start="2021-03-10", end="2021-03-12", status="planned", kind="official"),
        trip("b", "2021-03-12", start="2021-03-11", end="2021-03-12", kind="state"),
        trip("c", "2021-03-13", start="2021-03-11", end="2021-03-12", kind="state"),
    )
    with register.ask() as connection:
        (visit,) = queries.visits(connection)
        values = show(connection, visit["id"])["values"]
    assert (visit["start"], visit["kind"], visit["differs"]) == ("2021-03-11", "state", ["start", "kind"])
    assert [(v["value"], len(v["sources"])) for v in values["start"]["values"]] == [
        ("2021-03-11", 2),
        ("2021-03-10", 1),
    ]
    assert values["start"]["why"] == "more sources"


def test_a_journey_through_three_countries_is_one_journey(register: Register) -> None:
    add(
        register,
        trip("a", "2021-06-01", "TR", start="2021-06-01", end="2021-06-02"),
        trip("b", "2021-06-03", "DE", start="2021-06-03", end="2021-06-04"),
        trip("c", "2021-06-05", "FR", start="2021-06-04", end="2021-06-05"),
        trip("d", "2021-07-05", "FR", start="2021-07-04", end="2021-07-05"),
    )
    with register.ask() as connection:
        journeys = {v["start"]: v["journey"] for v in queries.visits(connection)}
        whole = show(connection, str(journeys["2021-06-01"]))
    assert len({journeys[d] for d in ("2021-06-01", "2021-06-03", "2021-06-04")}) == 1
    assert journeys["2021-07-04"] is None
    assert [leg["country"] for leg in whole["legs"]] == ["TR", "DE", "FR"]


def test_a_meeting_told_by_several_papers_is_one(register: Register) -> None:
    papers = []
    for name, published, status in (
        ("a", "2021-02-23", "planned"),
        ("b", "2021-02-24", "held"),
        ("c", "2021-02-26", "held"),
    ):
        paper = trip(name, published, start="2021-02-24")
        who = paper.person(*JAPAROV), paper.person(*PUTIN)  # type: ignore[arg-type]  # the second word is a role
        papers.append(paper.meeting(*who, date="2021-02-24", status=status, visit="visits1"))
    add(register, *papers)
    with register.ask() as connection:
        (meeting,) = queries.meetings(connection, with_="Putin")
        assert (meeting["status"], len(meeting["history"])) == ("held", 3)
        assert [
            g["open"]
            for g in queries.gaps(connection, meeting["visit"], closed=True)
            if g["kind"] == "planned_not_reported"
        ] == [False]


def test_a_meeting_of_an_article_without_a_visit_joins_the_visit_of_its_day(register: Register) -> None:
    paper = Paper("b", "2021-02-24")
    paper.meeting(paper.person(*JAPAROV), paper.person(*PUTIN), date="2021-02-24", place="Москва")  # type: ignore[arg-type]
    add(register, paper)
    with register.ask() as connection:
        assert [m["visit"] for m in queries.meetings(connection)] == [None]
    add(register, trip("a", "2021-02-25", start="2021-02-24"))
    with register.ask() as connection:
        (visit,) = queries.visits(connection)
        assert [m["visit"] for m in queries.meetings(connection)] == [visit["id"]]


def test_documents_listed_later_close_the_gap(register: Register) -> None:
    add(register, trip("a", "2021-02-25", start="2021-02-24").document(2))

    def gap() -> tuple[bool, int]:
        with register.ask() as connection:
            (visit,) = queries.visits(connection)
            (found,) = [
                g for g in queries.gaps(connection, visit["id"], closed=True) if g["kind"] == "documents_not_listed"
            ]
            return found["open"], found["found"]

    assert gap() == (True, 0)
    listed = trip("b", "2021-02-26", start="2021-02-24").document(1, "Миграция тууралуу макулдашуу")
    add(register, listed.document(1, "Билим берүү боюнча протокол"))
    assert gap() == (False, 2)


# --- properties ------------------------------------------------------------------------------------------------------

DAYS = st.integers(1, 12).map(lambda d: f"2021-02-{d:02}")
STARTS = st.one_of(st.none(), DAYS, st.just("2021-02"), st.just("XXXX-02-05"))
REPORTS = st.lists(
    st.builds(
        lambda n, country, place, status, start, length, published: Report(
            f"v-{n}", f"a-{n}", "p-1", country, place, status, start, _later(start, length), published
        ),
        st.integers(0, 10_000),
        st.sampled_from(["RU", "KZ"]),
        st.sampled_from([None, "moscow", "kazan"]),
        st.sampled_from(["planned", "completed", "under_way", "cancelled"]),
        STARTS,
        st.integers(0, 2),
        st.one_of(st.none(), DAYS),
    ),
    max_size=9,
    unique_by=lambda r: r.name,
)


def _later(start: str | None, length: int) -> str | None:
    return f"{start[:8]}{int(start[8:]) + length:02}" if start and start.startswith("2021-02-") and length else start


@given(REPORTS, st.randoms(use_true_random=False))
def test_the_order_of_reports_does_not_matter(reports: list[Report], random: object) -> None:
    shuffled = list(reports)
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis's own random.Random
    assert fuse(shuffled) == fuse(reports)


@given(REPORTS)
def test_every_report_is_in_exactly_one_visit(reports: list[Report]) -> None:
    assert sorted(r.name for g in fuse(reports) for r in g) == sorted(r.name for r in reports)
    assert fuse(reports + reports) == fuse(reports)


@given(REPORTS)
def test_days_apart_never_merge(reports: list[Report]) -> None:
    for group in fuse(reports):
        assert len({r.country for r in group}) == 1
        reached = None
        for first, last in sorted((s.first, s.last) for r in group if r.dated and (s := r.span)):
            assert reached is None or first <= reached + 1
            reached = max(last, reached or last)


@given(REPORTS, st.data())
def test_judgements_are_obeyed(reports: list[Report], data: st.DataObject) -> None:
    if len(reports) < 2:
        return
    one, other = data.draw(st.permutations(reports))[:2]
    left, right = frozenset({one.name}), frozenset({other.name})
    together = [{r.name for r in g} for g in fuse(reports, [Rule(True, left, right)])]
    assert any({one.name, other.name} <= g for g in together)
    apart = [{r.name for r in g} for g in fuse(reports, [Rule(False, left, right)])]
    assert not any({one.name, other.name} <= g for g in apart)


def test_legs_follow_without_a_day_between() -> None:
    spans = [days(f"2021-06-0{d}") for d in (1, 2, 4)]
    visits = [(f"v{i}", "p", c, s) for i, (c, s) in enumerate(zip(("TR", "DE", "FR"), spans, strict=True))]
    assert legs(visits) == {"v0": "v0", "v1": "v0"}


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.permutations(range(6)))
def test_the_order_of_adding_does_not_matter(new_place: Callable[[], str], order: list[int]) -> None:
    from sapar.register import open_register
    from tests.register.content import content

    papers = [
        trip("a", "2021-02-20", status="planned", start="2021-02-24"),
        trip("b", "2021-02-26"),
        trip("c", "2021-02-25", start="2021-02-24"),
        trip("d", "2021-02-28", "KZ", start="2021-02-25"),
        trip("e", None, start="XXXX-02-24"),
        trip("f", "2021-05-01", start="2021-05-01"),
    ]
    found = []
    for some in (range(6), order):
        with open_register(new_place(), create=True) as register:
            for number in some:
                add(register, papers[number])
            found.append(content(register))
    assert found[0] == found[1]
