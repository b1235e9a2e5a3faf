"""What the deciders are told of a journey: of person, place, words for travelling and the rest of the article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sapar.languages.base import Term
from sapar.reading.destinations import PLACES, Goal, goals, place_rank
from sapar.reading.draft import Draft, everybody
from sapar.reading.features import cues, form, last_verb, relations, shape
from sapar.reading.lines import Line, Mention
from sapar.reading.trees import Features


def worth(line: Line) -> bool:
    """Whether the line can tell of a journey."""
    return bool(line.of("visit", "move", "visitkind", "meet", "meetnoun", "ceremony"))


def candidates(
    draft: Draft, number: int, focus: Sequence[int], place: Goal | None
) -> Iterator[tuple[int, Goal, Features]]:
    """(person, destination, features) that a line may hold. `place` is the destination that the text has in view."""
    line = draft.lines[number]
    if not worth(line) or line.repeats is not None:
        return
    found = goals(line)
    people = everybody(line) or list(focus[:1])
    shared = {**shape(line, number), **cues(line), **last_verb(line), **relations(line.mentions)}
    destinations = [(g, False) for g in found]
    if place is not None and all(g.country != place.country for g in found):
        destinations.append((place, True))
    for person in people:
        for goal, carried in destinations:
            features = {**shared, **_pair(draft, line, person, goal), **_around(draft, number, person, goal)}
            features |= {"carried": float(carried), "absent": float(not line.mentions), "goals": float(len(found))}
            yield person, goal, features


def _pair(draft: Draft, line: Line, person: int, goal: Goal) -> Features:
    who = draft.people[person]
    home = draft.language.home
    out: Features = {
        "own": who.country == goal.country,
        "to_home": goal.country == home,
        "of_home": who.country == home,
    }
    out |= {"has_place": goal.place is not None, "role_" + who.role: 1.0}
    triggers = line.of("visit", "move")
    main = min(triggers, key=lambda t: (line.inside[t.start], -t.end if line.verb_last else t.end), default=None)
    out.update(form(main, "v"))
    if not goal.terms or goal.terms[0] not in line.terms:
        return {**out, **_person(line, person, main)}
    for term in goal.terms:
        case = term.nominal.case if term.nominal else "nom"
        out[f"{term.category}_{case}"] = 1.0
        out[f"goal_{case}"] = 1.0
    best = min(goal.terms, key=place_rank)
    out.update(_patterns(draft, line, person, goal, best))
    out["place_start"] = best.start
    out["place_inside"] = line.inside[best.start]
    if main is not None:
        out["place_gap"] = line.to_verb(best.start, best.end, main)
        out["place_before"] = out["place_gap"] >= 0
        out["others_between"] = sum(
            1 for m in line.mentions if min(best.end, main.end) <= m.start < max(best.start, main.start)
        )
    return {**out, **_person(line, person, main)}


def _around(draft: Draft, number: int, person: int, goal: Goal) -> Features:
    """What the rest of the article tells of the person, the country, and the two together."""
    who = draft.people[person]
    line = draft.lines[number]
    out: Features = {"p_lines": 0.0, "g_lines": 0.0, "g_to": 0.0, "pv_lines": 0.0, "pgv_lines": 0.0}
    for k, other in enumerate(draft.lines):
        here = any(person in m.people for m in other.mentions)
        terms = [t for t in other.of(*PLACES) if t.value.partition(":")[0] == goal.country]
        travel = other.has("visit") or other.has("move", "go", "arrive", "return")
        out["p_lines"] += here
        out["g_lines"] += bool(terms)
        out["g_to"] += any(t.nominal is not None and t.nominal.case in ("dat", "loc") for t in terms) and travel
        if k != number:
            out["pv_lines"] += here and travel
            out["pgv_lines"] += here and travel and bool(terms)
    out["host_here"] = any(p != person and draft.country(p) == goal.country for p in everybody(line))
    out["host_anywhere"] = any(
        p.number != person and p.country == goal.country and p.role in ("head_of_state", "head_of_government")
        for p in draft.people
    )
    out["p_first"] = bool(draft.lines[0].mentions) and person in draft.lines[0].mentions[0].people
    out["superior_here"] = any(
        p != person
        and draft.country(p) == who.country
        and draft.people[p].role in ("head_of_state", "head_of_government")
        for p in everybody(line)
    )
    return out


def _patterns(draft: Draft, line: Line, person: int, goal: Goal, best: Term) -> Features:
    """The few constructions that tell most journeys, each as one feature."""
    mine = [m for m in line.mentions if person in m.people and not line.inside[m.start]]
    case = best.nominal.case if best.nominal else "nom"
    subject = any(m.relation == "subject" for m in mine)
    foreign = draft.country(person) != goal.country
    moves = [
        t
        for t in line.of("move")
        if t.value in ("go", "arrive", "return") and _apart(draft, best, t) >= 0 and not line.inside[t.start]
    ]
    visits = [t for t in line.of("visit") if not line.inside[t.start]]
    owner = any(
        m.relation == "of" and (0 <= _apart(draft, m, v) <= 7 or 0 <= v.start - m.end <= 7)
        for m in mine
        for v in visits
    )
    there = case in ("loc", "attr") and (
        line.has("meet") or line.has("meetnoun") or line.has("ceremony") or bool(visits)
    )
    return {
        "goes": subject and case == "dat" and bool(moves),
        "goes_near": case == "dat" and any(_apart(draft, best, m) <= 5 for m in moves),
        "visits": subject and case == "dat" and bool(visits),
        "owner": owner, "owner_dat": owner and case in ("dat", "loc", "attr"),
        "there": there and subject, "there_foreign": there and foreign and bool(mine),
        "with_there": there and foreign and any(m.relation == "with" for m in mine),
        "foreign": foreign, "summit_there": there and line.has("meetnoun", "summit"),
    }  # fmt: skip


def _apart(draft: Draft, one: Mention | Term, two: Mention | Term) -> int:
    """How many words stand between what depends and its head, in the order of the language; negative where they stand
    the other way round.
    """
    return two.start - one.end if draft.language.head_last else one.start - two.end


def _person(line: Line, person: int, main: Term | None) -> Features:
    mine = [m for m in line.mentions if person in m.people]
    if not mine:
        return {}
    best = min(mine, key=lambda m: (line.inside[m.start], m.relation not in ("subject", "of"), m.start))
    out: Features = {"rel_" + best.relation: 1.0, "kind_" + best.kind: 1.0, "pair": len(best.people)}
    out |= {"order": everybody(line).index(person), "p_inside": line.inside[best.start]}
    if main is not None:
        out["gap"] = line.to_verb(best.start, best.end, main, best.relation == "subject")
        out["between"] = sum(
            1
            for m in line.mentions
            if m is not best and min(best.end, main.end) <= m.start < max(best.start, main.start)
        )
    return out


def kind_features(draft: Draft, lines: Sequence[int], country: str) -> Features:
    """Features for the kind of a journey: the words for it in its own sentences and elsewhere in the article."""
    out: Features = {"abroad": country != draft.language.home}
    for number, line in enumerate(draft.lines):
        near = "own" if number in lines else "near" if any(abs(number - n) <= 1 for n in lines) else "far"
        negated = {t.start for t in line.of("cue") if t.value == "negated"}
        for term in line.of("visitkind", "meetnoun", "meet", "visit", "ceremony"):
            if term.category == "visitkind" and term.end in negated:
                continue
            key = f"{near}_{term.category}_{term.value}"
            out[key] = out.get(key, 0.0) + 1
    rule = next((k for k in (word_for_kind(draft.lines[n]) for n in lines) if k), None)
    out[f"rule_{rule}"] = 1.0
    return out


def word_for_kind(line: Line) -> str | None:
    """The text's own word for the kind of visit; a summit alone makes it multilateral."""
    negated = {t.start for t in line.of("cue") if t.value == "negated"}
    said = [t for t in line.of("visitkind") if t.end not in negated]
    if said:
        longest = max(said, key=lambda t: (t.end - t.start, {"working": 2, "state": 3}.get(t.value, 1)))
        single = longest.value == "official" and longest.end - longest.start == 1
        if single and (any(t.value == "working" for t in said) or not line.has("visit")):
            return "working" if any(t.value == "working" for t in said) else None
        return longest.value
    return "multilateral" if line.has("meetnoun", "summit") else None
