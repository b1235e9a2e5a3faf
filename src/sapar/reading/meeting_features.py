"""What the deciders are told of an encounter: of the sentence, of each possible participant, and of the whole."""

from __future__ import annotations

from collections.abc import Sequence

from sapar.languages.base import Term
from sapar.reading.draft import Draft, everybody
from sapar.reading.encounters import TRIGGERS, Unit, units
from sapar.reading.features import cues, form, last_verb, relations, shape
from sapar.reading.lines import Line, Mention
from sapar.reading.trees import Features


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
    return {**out, **_mention_features(draft, line, person, unit, mine)}


def _mention_features(draft: Draft, line: Line, person: int, unit: Unit, mine: Sequence[Mention]) -> Features:
    """How a person's mention hangs in the sentence, and where it stands to the word for the encounter."""
    main = unit.term
    who = draft.people[person]
    out: Features = {}
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
        forms = form(own, "t").items()
        out |= {"own_" + name: value for name, value in forms if name.startswith(("t_mood", "t_verb_case"))}
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


def kind_features(draft: Draft, number: int, people: Sequence[int], groups: Sequence[Term], unit: Unit) -> Features:
    """Features for kind and status, the participants being known."""
    out = line_features(draft, number, unit)
    out["taking_part"] = len(people)
    out["lands_taking_part"] = len({draft.country(p) for p in people})
    out["groups_taking_part"] = len(groups)
    for group in groups:
        out["side_" + group.value] = 1.0
    return out
