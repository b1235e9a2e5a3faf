"""Examples for the deciders: what the reader computes of a coded article, beside what its coding says."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from coded import Coded

from sapar.reading import (
    acts,
    documents,
    encounters,
    meeting_features,
    meetings,
    statement_features,
    visit_features,
    visits,
)
from sapar.reading.draft import everybody, refocus
from sapar.reading.trees import Features, Forest

Rows = dict[str, list[tuple[Features, int]]]


def examples(coded: Coded) -> Rows:
    """(features, answer) of every question that the article gives examples for."""
    rows: Rows = defaultdict(list)
    _statements(coded, rows)
    _meetings(coded, rows)
    _visits(coded, rows)
    _visit_kinds(coded, rows)
    _documents(coded, rows)
    return rows


def said_by(coded: Coded) -> dict[int, set[str]]:
    """Line -> ids of those whose words it reports."""
    out: dict[int, set[str]] = defaultdict(set)
    for record in coded.gold["statements"]:
        for number in coded.lines_of(record):
            out[number].add(record["speaker"])
    return out


def _statements(coded: Coded, rows: Rows) -> None:
    rows["statement"] = statement_rows(coded, None)
    for record in coded.gold["statements"]:
        for number in coded.lines_of(record):
            features = acts.act_features(coded.draft, number)
            for act in acts.ACTS:
                rows[f"act:{act}"].append((features, int(act == record["act"])))


def _meetings(coded: Coded, rows: Rows) -> None:
    by_line: dict[int, list[dict[str, Any]]] = defaultdict(list)
    for record in coded.gold["meetings"]:
        for number in coded.lines_of(record):
            by_line[number].append(record)
    focus: list[int] = []
    draft = coded.draft
    for number, line in enumerate(draft.lines):
        if encounters.worth(line) and line.repeats is None:
            for unit, found in _told_by(coded, number, by_line[number]):
                rows["meeting"].append((meeting_features.line_features(draft, number, unit), int(bool(found))))
                if found:
                    _participants(coded, number, focus, found, unit, rows)
        focus = refocus(line, focus)


def _told_by(
    coded: Coded, number: int, found: list[dict[str, Any]]
) -> list[tuple[encounters.Unit, list[dict[str, Any]]]]:
    """Which of a line's coded encounters each of its units tells."""
    line = coded.draft.lines[number]
    found_units = encounters.units(line)
    out: list[tuple[encounters.Unit, list[dict[str, Any]]]] = [(u, []) for u in found_units]
    for record in found:
        people = coded.people_of(record["participants"])

        def fit(
            pair: tuple[encounters.Unit, list[dict[str, Any]]], people: set[int] = people, kind: str = record["kind"]
        ) -> tuple[bool, int, bool]:
            unit = pair[0]
            here = {
                p for m in line.mentions if unit.low <= m.start < unit.high and m.relation == "with" for p in m.people
            }
            calls = (kind == "call") == (unit.term.value == "call")
            return calls, len(here & people) if len(found) > 1 else 0, unit.main

        if out:
            max(out, key=fit)[1].append(record)
    return out


def _participants(
    coded: Coded, number: int, focus: list[int], found: list[dict[str, Any]], unit: encounters.Unit, rows: Rows
) -> None:
    draft = coded.draft
    wanted = coded.people_of([p for r in found for p in r["participants"]])
    here = dict.fromkeys([*everybody(draft.lines[number]), *focus[:2]])
    for person in here:
        rows["participant"].append(
            (meeting_features.person_features(draft, number, person, focus, unit), int(person in wanted))
        )
    people = [p for p in here if p in wanted]
    features = meeting_features.kind_features(draft, number, people, encounters.groups_of(draft.lines[number]), unit)
    for kind in meetings.KINDS:
        rows[f"meeting_kind:{kind}"].append((features, int(kind == found[0]["kind"])))
    for status in meetings.STATUSES:
        rows[f"meeting_status:{status}"].append((features, int(status == found[0]["status"])))


def _visits(coded: Coded, rows: Rows) -> None:
    told = [(set(coded.lines_of(r)), coded.people_of(r["travellers"]), r) for r in coded.gold["visits"]]
    focus: list[int] = []
    place = None
    for number, line in enumerate(coded.draft.lines):
        seen = None
        for person, goal, features in visit_features.candidates(coded.draft, number, focus, place):
            hits = [
                r for lines, people, r in told if number in lines and person in people and r["country"] == goal.country
            ]
            rows["visit"].append((features, int(bool(hits))))
            if hits:
                seen = goal
                for status in visits.STATUSES:
                    rows[f"visit_status:{status}"].append((features, int(status == hits[0]["status"])))
        place = seen or place
        focus = refocus(line, focus)


def _visit_kinds(coded: Coded, rows: Rows) -> None:
    for record in coded.gold["visits"]:
        lines = coded.lines_of(record)
        if lines:
            features = visit_features.kind_features(coded.draft, lines, record["country"])
            for kind in visits.KINDS:
                rows[f"visit_kind:{kind}"].append((features, int(kind == (record["kind"] or "none"))))


def _documents(coded: Coded, rows: Rows) -> None:
    told = [(set(coded.lines_of(r)), r) for r in coded.gold["documents"]]
    for number in range(len(coded.draft.lines)):
        for term, features in documents.candidates(coded.draft, number):
            here = [r for lines, r in told if number in lines]
            hits = [r for r in here if r["kind"] == term.value] or (
                [here[0]] if here and len(documents.papers(coded.draft.lines[number])) == 1 else []
            )
            rows["document"].append((features, int(bool(hits))))
            for record in hits[:1]:
                for status in documents.STATUSES:
                    rows[f"document_status:{status}"].append((features, int(status == record["status"])))


def statement_rows(coded: Coded, forest: Forest | None) -> list[tuple[Features, int]]:
    """Examples of speakers, the lines before decided by a forest, or by the coding where there is none."""
    gold = said_by(coded)
    state = statement_features.State()
    out = []
    for number, line in enumerate(coded.draft.lines):
        right: tuple[int, ...] = ()
        guess, most = (), 0.45
        for speakers, features in statement_features.candidates(coded.draft, number, state):
            ids = {coded.ids.get(p, "?") for p in speakers}
            hit = (
                bool(gold[number])
                and ids <= gold[number]
                and (len(speakers) == len(gold[number]) or len(speakers) == 1)
            )
            out.append((features, int(hit)))
            if hit and len(speakers) > len(right):
                right = speakers
            if forest is not None and forest.chance(features) > most:
                guess, most = speakers, forest.chance(features)
        if not right and gold[number]:
            right = tuple(n for n, i in coded.ids.items() if i in gold[number])[:1]
        state.take(number, line, guess if forest is not None else right)
    return out
