"""Who met whom: encounters of all kinds, held, planned and called off.

Every sentence with a word for an encounter (a verb, a noun, a ceremony) is a candidate. Learned deciders say whether an
encounter of a named person is told there, who takes part, of what kind it is and whether it was held; then sentences
that tell of one encounter are joined.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from sapar.languages.base import Term
from sapar.reading.decisions import choose
from sapar.reading.draft import Draft, everybody, refocus
from sapar.reading.encounters import TRIGGERS, Unit, groups_of, units
from sapar.reading.lines import Line
from sapar.reading.meeting_features import kind_features, line_features, person_features
from sapar.reading.polarity import called_off, denied

KINDS = ("bilateral", "multilateral", "call", "group", "ceremony")
STATUSES = ("held", "planned", "cancelled")


@dataclass(slots=True)
class Told:
    """An encounter as told by one or more lines."""

    lines: list[int]
    people: list[int]
    groups: list[Term] = field(default_factory=list)  # in the first line
    group_line: int = -1
    kind: str = "bilateral"
    status: str = "held"
    earlier: bool = False  # the text sets it before the others ("буга чейин")


def find_meetings(draft: Draft) -> list[Told]:
    """The encounters of the article, in the order of the text."""
    told: list[Told] = []
    focus: list[int] = []
    forest = draft.forests["meeting"]
    for number, line in enumerate(draft.lines):
        if line.repeats is None:
            for unit in units(line):
                if forest.says_yes(line_features(draft, number, unit)):
                    told.extend(_read(draft, number, focus, unit))
        focus = refocus(line, focus)
    joined = join(draft, told)
    for number, line in enumerate(draft.lines):
        if line.repeats is not None:
            for meeting in joined:
                if line.repeats in meeting.lines:
                    meeting.lines.append(number)
    return joined


def _read(draft: Draft, number: int, focus: list[int], unit: Unit) -> list[Told]:
    """The encounters that one unit tells: usually one, several where the text says that they followed each other."""
    line = draft.lines[number]
    people = [p for p in dict.fromkeys([*everybody(line), *focus[:2]]) if _takes_part(draft, number, p, focus, unit)]
    if not people:
        return []
    if denied(line, unit.term) and not called_off(line, unit.term):
        return []
    groups = [g for g in groups_of(line) if unit.main or unit.low <= g.start < unit.high]
    earlier = any(t.value == "earlier" and unit.low <= t.start < unit.high for t in line.of("cue"))
    out = []
    for some in _in_turn(line, people, unit):
        features = kind_features(draft, number, some, groups, unit)
        kind = choose(draft, "meeting_kind", KINDS, features)
        status = choose(draft, "meeting_status", STATUSES, features)
        if called_off(line, unit.term):
            status = "cancelled"
        if kind == "bilateral" and len({draft.country(p) for p in some} - {None}) > 2:
            kind = "multilateral"
        out.append(Told([number], some, groups, number, kind, status, earlier))
    return out


def _in_turn(line: Line, people: list[int], unit: Unit) -> list[list[int]]:
    """«А Б менен, андан соң В менен жолукту»: А with Б, then А with В."""
    breaks = [t.start for t in line.of("cue") if t.value == "then" and t.start > 2]
    if not breaks or len(people) < 3:
        return [people]
    main = unit.term
    places = {
        p: next((m.start for m in line.mentions if p in m.people and not line.inside[m.start]), -1) for p in people
    }
    if not any(0 <= places[people[1]] < b < main.start for b in breaks):
        return [people]
    first, others = people[0], people[1:]
    parts: list[list[int]] = [[]]
    for person in others:
        if parts[-1] and any(places[parts[-1][-1]] < b < places[person] for b in breaks):
            parts.append([])
        parts[-1].append(person)
    return [[first, *part] for part in parts if part]


def _takes_part(draft: Draft, number: int, person: int, focus: Sequence[int], unit: Unit) -> bool:
    return draft.forests["participant"].says_yes(person_features(draft, number, person, focus, unit))


def join(draft: Draft, told: Sequence[Told]) -> list[Told]:
    """Put together what tells of one encounter."""
    out: list[Told] = []
    for new in told:
        same = next((old for old in reversed(out) if _same(draft, old, new)), None)
        if same is None:
            out.append(new)
            continue
        same.lines.extend(new.lines)
        same.people.extend(p for p in new.people if p not in same.people)
        if not same.groups:
            same.groups, same.group_line = new.groups, new.group_line
        if new.status == "held" and same.status == "planned":
            same.status = "held"
    return out


def _taken_up(line: Line) -> bool:
    """The sentence speaks of the encounter before it: «во встрече принял участие …», or names nobody of its own."""
    return line.has("cue", "same_event") or not (line.mentions or line.dates)


def _kind_beside(draft: Draft, new: Told, old: Told) -> str:
    """The kind of an encounter behind another: "they discussed trade" says nothing of how they came together."""
    line = draft.lines[new.lines[0]]
    values = {t.value for t in line.of(*TRIGGERS)}
    if new.kind == "call" and "call" not in values:
        return old.kind
    return "call" if old.kind == "call" and values == {"talk"} else new.kind


def _same(draft: Draft, old: Told, new: Told) -> bool:
    a, b = set(old.people), set(new.people)
    if old.lines[-1] == new.lines[0]:
        return False  # told apart in one sentence
    if "cancelled" in (old.status, new.status) and old.status != new.status:
        return False
    kind = _kind_beside(draft, new, old)
    if (old.kind == "call") != (kind == "call") or (old.kind == "ceremony") != (kind == "ceremony"):
        return False
    dates = [{d.first for n in t.lines for d in draft.days[n] if d.exact} for t in (old, new)]
    if dates[0] and dates[1] and not dates[0] & dates[1]:
        return False
    near = new.lines[0] - old.lines[-1] <= 3
    if near and a & b and _taken_up(draft.lines[new.lines[0]]):
        return True
    if len(a & b) > 1:
        return a <= b or b <= a
    if a == b:
        sides = [{g.value for g in t.groups} for t in (old, new)]
        other = bool(sides[0]) and bool(sides[1]) and not sides[0] & sides[1]
        return (
            near and old.kind == new.kind and old.status == new.status and not other and old.lines[-1] != new.lines[0]
        )
    return near and bool(a & b) and (a <= b or b <= a) and old.kind == new.kind and not (old.groups and new.groups)
