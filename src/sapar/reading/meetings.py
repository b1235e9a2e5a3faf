"""Who met whom: encounters of all kinds, held, planned and called off.

Every sentence with a word for an encounter (a verb, a noun, a ceremony) is a candidate. Learned deciders say whether an
encounter of a named person is told there, who takes part, of what kind it is and whether it was held; then sentences
that tell of one encounter are joined.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from sapar.languages.base import Term
from sapar.reading.draft import Draft, everybody
from sapar.reading.features import cues, form, last_verb, relations, shape
from sapar.reading.lines import Line, Mention
from sapar.reading.polarity import called_off, denied
from sapar.reading.trees import Features

TRIGGERS = ("meet", "meetnoun", "ceremony", "signing")
KINDS = ("bilateral", "multilateral", "call", "group", "ceremony")
STATUSES = ("held", "planned", "cancelled")
# How surely a word tells of the encounter that a line turns on, the surest first.
_RANK = {
    "meet_call": 0, "meetnoun_call": 0, "meet_meet": 1, "meet_receive": 1, "meet_talk": 2,
    "meetnoun_meet": 3, "meetnoun_talk": 3, "meet_greet": 3, "ceremony_wreath": 3,
    "ceremony_opening": 4, "ceremony_award": 4, "meet_attend": 5, "meetnoun_summit": 6, "ceremony_rite": 7,
}  # fmt: skip


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
    chance: float = 1.0


@dataclass(frozen=True, slots=True)
class Unit:
    """A word or phrase for an encounter, with the stretch of the line that belongs to it: tokens `low:high`."""

    term: Term
    low: int
    high: int
    main: bool


def units(line: Line) -> list[Unit]:
    """The encounters that a line may tell of: the one it turns on, and those of subordinate clauses with a partner of
    their own.
    """
    clusters = _clusters(line)
    if not clusters:
        return []
    chosen = [min(c, key=lambda t: _rank(line, t)) for c in clusters]
    main = min(chosen, key=lambda t: _rank(line, t))
    out: list[Unit] = []
    ends = [max(t.end for t in c) for c in clusters]
    begins = [min(t.start for t in c) for c in clusters]
    lows = [0, *ends] if line.verb_last else begins
    highs = ends if line.verb_last else [*begins[1:], len(line.tokens)]
    for low, high, term in zip(lows, highs, chosen, strict=False):
        if term is main:
            out.append(Unit(term, 0, len(line.tokens), True))
        elif _partner(line, low, high) and not line.inside[term.start]:
            out.append(Unit(term, low, high, False))
    return sorted(out, key=lambda u: not u.main)


def _clusters(line: Line) -> list[list[Term]]:
    """Triggers that stand together are one: «жолугушуу | өткөрдү»."""
    out: list[list[Term]] = []
    for term in sorted(line.of(*TRIGGERS), key=lambda t: t.start):
        if out and term.start <= max(t.end for t in out[-1]) + 1:
            out[-1].append(term)
        else:
            out.append([term])
    return out


def _rank(line: Line, term: Term) -> tuple[bool, bool, int, int]:
    """Which trigger a line turns on: one outside of quotations, finite, of the surest kind, the last."""
    finite = term.verb is not None and term.verb.mood in ("past", "present", "future") and term.verb.case == "nom"
    subordinate = term.verb is not None and term.verb.mood == "participle"
    rank = _RANK.get(f"{term.category}_{term.value}", 9)
    return line.inside[term.start], subordinate and not finite, rank, -term.start if line.verb_last else term.start


def _partner(line: Line, low: int, high: int) -> bool:
    """Somebody with whom the encounter between these tokens is."""
    return any(m.relation == "with" and low <= m.start and m.end <= high for m in line.mentions)


def worth(line: Line) -> bool:
    """Whether the line can tell of an encounter at all."""
    return bool(line.of(*TRIGGERS))


def line_features(draft: Draft, number: int, unit: Unit) -> Features:
    """Features of a line as a possible report of an encounter."""
    line = draft.lines[number]
    main = unit.term
    people = everybody(line)
    out: Features = {"main": unit.main, "units": len(units(line)), **_clause(line, unit)}
    out |= {**shape(line, number), **cues(line), **last_verb(line), **relations(line.mentions), **form(main, "t")}
    out["people"] = len(people)
    out["lands"] = len({draft.country(p) for p in people if draft.country(p)})
    out["foreign"] = sum(1 for p in people if draft.country(p) not in (None, draft.language.home))
    out["heads"] = sum(1 for p in people if draft.people[p].role in ("head_of_state", "head_of_government"))
    out["repeats"] = line.repeats is not None
    out["from_end"] = len(line.tokens) - main.end
    out["t_inside"] = line.inside[main.start]
    out["subject_before"] = any(m.relation == "subject" and m.start < main.start for m in line.mentions)
    out["with_before"] = sum(
        1 for m in line.mentions if m.relation == "with" and line.to_verb(m.start, m.end, main) >= 0
    )
    out["near_with"] = any(m.relation == "with" and 0 <= line.to_verb(m.start, m.end, main) <= 4 for m in line.mentions)
    out["near_group"] = any(0 <= line.to_verb(t.start, t.end, main) <= 3 for t in line.of("group"))
    out["near_negation"] = any(t.value == "negated" and 0 <= _behind(line, t, main) <= 2 for t in line.of("cue"))
    out["triggers"] = len(line.of(*TRIGGERS))
    out["near_planned"] = any(t.value == "planned" and 0 <= _behind(line, t, main) <= 4 for t in line.of("cue"))
    out["say_after"] = any(t.start > main.start for t in line.of("say"))
    out["visit_words"] = len(line.of("visit", "move"))
    if number and draft.lines[number - 1].of(*TRIGGERS):
        out["after_trigger"] = 1.0
    return out


def _clause(line: Line, unit: Unit) -> Features:
    """What stands right behind the word for the encounter: "after", "during", "is planned", "did not take place"."""
    out: Features = {}
    for term in line.of("cue"):
        if 0 <= _behind(line, term, unit.term) <= 2:
            out["behind_" + term.value] = 1.0
        elif 0 <= line.to_verb(term.start, term.end, unit.term) <= 2:
            out["ahead_" + term.value] = 1.0
    return out


def _behind(line: Line, term: Term, main: Term) -> int:
    """Tokens from the word for the encounter to a helping word: «жолугушуусу | пландалууда», "is planned to | meet"."""
    return term.start - main.end if line.verb_last else main.start - term.end


def person_features(draft: Draft, number: int, person: int, focus: Sequence[int], unit: Unit) -> Features:
    """Features of a person as a possible participant of an encounter of the line."""
    line = draft.lines[number]
    main = unit.term
    mine = [m for m in line.mentions if person in m.people]
    who = draft.people[person]
    out: Features = {
        "here": len(mine), "focus": person in focus, "first_focus": bool(focus) and focus[0] == person,
        "role_" + who.role: 1.0, "home": who.country == draft.language.home, "people": len(everybody(line)),
    }  # fmt: skip
    out.update(form(main, "t"))
    out["main"] = unit.main
    if not mine:
        out["n_subject"] = sum(1 for m in line.mentions if m.relation == "subject")
        out["n_with"] = sum(1 for m in line.mentions if m.relation == "with")
        return out
    best = min(mine, key=lambda m: (line.inside[m.start], abs(main.start - m.end)))
    out["rel_" + best.relation] = 1.0
    out["kind_" + best.kind] = 1.0
    out["pair"] = len(best.people)
    out["inside"] = line.inside[best.start]
    out["order"] = everybody(line).index(person)
    out["listed"] = _listed(line, best)
    own = _own_trigger(line, best)
    out["own"] = (
        own is not None and unit.low <= best.start < unit.high and own.start >= main.start - 3 and own.start <= main.end
    )
    if own is not None:
        out.update(
            {
                "own_" + name: value
                for name, value in form(own, "t").items()
                if name.startswith(("t_mood", "t_verb_case"))
            }
        )
    gap = line.to_verb(best.start, best.end, main, best.relation == "subject")
    out["gap"], out["before"] = gap, gap >= 0
    low, high = min(best.end, main.end), max(best.start, main.start)
    out["between"] = sum(1 for m in line.mentions if m is not best and low <= m.start < high)
    out["says_between"] = sum(1 for t in line.of("say") if low <= t.start < high)
    out["comma_between"] = sum(1 for t in line.tokens[low:high] if t.form == ",")
    out["country_of_other"] = any(draft.country(p) != who.country for p in everybody(line))
    for other in line.mentions:
        if other is not best and other.relation in ("with", "subject", "of"):
            out["other_" + other.relation] = out.get("other_" + other.relation, 0.0) + 1
    return out


def _own_trigger(line: Line, mention: Mention) -> Term | None:
    """The word for an encounter that a mention stands nearest to on the side where its verb stands."""
    found = sorted(line.of(*TRIGGERS), key=lambda t: t.start)
    if line.verb_last or mention.relation == "subject":
        return next((t for t in found if t.start >= mention.end), None)
    return next((t for t in reversed(found) if t.end <= mention.start), None)


def _listed(line: Line, mention: Mention) -> bool:
    """A comma or "and" joins it to the next mention: it shares that one's relation."""
    following = [m for m in line.mentions if m.start >= mention.end]
    if not following:
        return False
    gap = line.tokens[mention.end : following[0].start]
    return any(t.form in (",", "жана", "и", "and") for t in gap[:2])


def find_meetings(draft: Draft) -> list[Told]:
    """The encounters of the article, in the order of the text."""
    told: list[Told] = []
    focus: list[int] = []
    forest = draft.forests["meeting"]
    for number, line in enumerate(draft.lines):
        if line.repeats is None:
            for unit in units(line):
                chance = forest.chance(line_features(draft, number, unit), forest.threshold)
                if chance >= forest.threshold:
                    told.extend(_read(draft, number, focus, chance, unit))
        focus = _refocus(draft, line, focus)
    joined = join(draft, told)
    for number, line in enumerate(draft.lines):
        if line.repeats is not None:
            for meeting in joined:
                if line.repeats in meeting.lines:
                    meeting.lines.append(number)
    return joined


def _refocus(draft: Draft, line: Line, focus: list[int]) -> list[int]:
    subjects = [p for m in line.mentions if m.relation in ("subject", "according") for p in m.people]
    new = subjects or everybody(line)
    return list(dict.fromkeys([*new, *focus]))[:4]


def _read(draft: Draft, number: int, focus: list[int], chance: float, unit: Unit) -> list[Told]:
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
        out.append(Told([number], some, groups, number, kind, status, earlier, chance))
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


def kind_features(draft: Draft, number: int, people: Sequence[int], groups: Sequence[Term], unit: Unit) -> Features:
    """Features for kind and status, the participants being known."""
    out = line_features(draft, number, unit)
    out["taking_part"] = len(people)
    out["lands_taking_part"] = len({draft.country(p) for p in people})
    out["groups_taking_part"] = len(groups)
    for group in groups:
        out["side_" + group.value] = 1.0
    return out


def choose(draft: Draft, question: str, answers: Sequence[str], features: Features) -> str:
    """The likeliest answer to a question with several."""
    return max(answers, key=lambda a: draft.forests[f"{question}:{a}"].chance(features))


def groups_of(line: Line) -> list[Term]:
    """The unnamed sides in a line, none inside another or inside an office of a named person."""
    named = {i for t in line.titles if t.name is not None for i in range(t.start, t.end)}
    named |= {i for m in line.mentions for i in range(m.start, m.end)}
    out: list[Term] = []
    for term in sorted(line.of("group"), key=lambda t: (t.start - t.end, t.start)):
        span = set(range(term.start, term.end))
        if span & named or term.nominal is None:
            continue
        plural = any(n.plural for n in line.words[term.end - 1].nominals)
        if not plural and term.value not in ("delegation", "diaspora", "public", "business"):
            continue
        named |= span
        out.append(term)
    return sorted(out, key=lambda t: t.start)


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
    """The kind of an encounter, next to one told before: "the presidents discussed trade" says nothing of how they came
    together.
    """
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
