"""Who came along: members of a travelling party, named one by one or counted by office."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sapar.reading.draft import Draft, everybody
from sapar.reading.lines import Line, Title
from sapar.reading.meetings import Told
from sapar.reading.visits import Journey

_MINISTERS = ("foreign_minister", "minister", "deputy_head_of_government", "chief_of_staff")


@dataclass(slots=True)
class Member:
    """A named member, or a counted office."""

    line: int
    person: int | None = None
    role: str | None = None
    count: int | None = None
    title: str | None = None


def find_members(draft: Draft, journeys: Sequence[Journey], told: Sequence[Told]) -> list[Member]:
    """The delegation of the article's journeys, in the order of the text."""
    if not journeys:
        return []
    travellers = {j.person for j in journeys}
    out: list[Member] = []
    seen: set[int] = set(travellers)
    number = 0
    while number < len(draft.lines):
        line = draft.lines[number]
        if line.repeats is None and _announces(line):
            items = _items(draft.lines, number + 1)
            for k in items:
                for person in _item(draft.lines[k]):
                    if person not in seen:
                        seen.add(person)
                        out.append(Member(k, person))
            out.extend(_in_sentence(draft, number, seen, travellers))
            number = items[-1] if items else number
        number += 1
    out.extend(_ministers(draft, journeys, told, seen))
    return out


def _announces(line: Line) -> bool:
    return line.has("cue", "joint") or line.has("group", "delegation")


def _items(lines: Sequence[Line], start: int) -> list[int]:
    """The items of a list that the line before announces: lines that begin with a dash or end with a semicolon."""
    out = []
    for k in range(start, len(lines)):
        tokens = lines[k].tokens
        if tokens[0].raw in "—–-•*·" or tokens[-1].form == ";":
            out.append(k)
        elif not out or lines[k].sentence.paragraph != lines[k - 1].sentence.paragraph:
            break
    return out


def _item(line: Line) -> list[int]:
    """The member that an item of a list names: the last name, behind the office, which may name its owner."""
    named = [m.people[0] for m in line.mentions if m.kind in ("name", "surname") and m.relation != "of"]
    return named[-1:] or everybody(line)[:1]


def _in_sentence(draft: Draft, number: int, seen: set[int], travellers: set[int]) -> list[Member]:
    """Members told in the sentence itself: "with him flew …", "the delegation includes two vice-premiers"."""
    line = draft.lines[number]
    out: list[Member] = []
    party = line.has("group", "delegation") or any(t.category == "cue" and t.value == "party" for t in line.terms)
    if set(everybody(line)) & travellers or party:
        for mention in line.mentions:
            joined = mention.kind in ("name", "surname") and mention.relation in ("subject", "other", "led")
            if (
                joined
                and len(mention.people) == 1
                and mention.people[0] not in seen
                and line.has("cue", "joint")
                and _moves(line)
            ):
                seen.add(mention.people[0])
                out.append(Member(number, mention.people[0]))
    if party:
        out.extend(_counted(draft, line, number))
    return out


def _moves(line: Line) -> bool:
    return line.has("move") or line.has("visit") or line.has("cue", "party")


def _counted(draft: Draft, line: Line, number: int) -> list[Member]:
    """Offices without names, each with its number; a singular is one."""
    out = []
    for title in line.titles:
        if title.name is not None or (title.case not in ("nom", "gen", "acc") and not title.plural):
            continue
        if any(m.title is title for m in line.mentions):
            continue
        count = _number_before(line, title)
        if title.role == "other" and count is None:
            continue
        words = draft.language.nominative(draft.article.text[slice(*line.at(title.start, title.end))])
        out.append(Member(number, None, title.role, count or (None if title.plural else 1), words))
    return out


def _number_before(line: Line, title: Title) -> int | None:
    for i in (title.start - 1, title.start):
        if 0 <= i < len(line.words) and line.words[i].number is not None:
            return line.words[i].number
    return None


def _ministers(draft: Draft, journeys: Sequence[Journey], told: Sequence[Told], seen: set[int]) -> list[Member]:
    """Ministers of the traveller's country who meet their counterparts in the course of the visit."""
    out = []
    leaders = {
        draft.country(j.person)
        for j in journeys
        if draft.people[j.person].role in ("head_of_state", "head_of_government")
    }
    abroad = {j.country for j in journeys} - leaders
    for meeting in told:
        line = draft.lines[meeting.lines[0]]
        hosts = any(draft.country(p) in abroad for p in meeting.people)
        for person in meeting.people:
            who = draft.people[person]
            if who.role in _MINISTERS and who.country in leaders and person not in seen and hosts and line.has("visit"):
                seen.add(person)
                out.append(Member(meeting.lines[0], person))
    return out
