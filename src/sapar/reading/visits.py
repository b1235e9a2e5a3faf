"""Who travelled where: journeys past, under way, planned and cancelled.

A candidate is a person and a country that one sentence holds together with a word for travelling, or with an encounter
in a country that is not the person's own. A learned decider says whether the sentence tells of that journey; the
sentences of one journey are joined.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from sapar.languages.base import Term
from sapar.reading.draft import Draft, everybody
from sapar.reading.features import cues, form, last_verb, relations, shape
from sapar.reading.lines import Line, Mention
from sapar.reading.meetings import choose
from sapar.reading.polarity import called_off, denied
from sapar.reading.times import Day, shift
from sapar.reading.trees import Features

KINDS = ("state", "official", "working", "private", "multilateral", "transit", "none")
STATUSES = ("completed", "under_way", "planned", "cancelled")
_PLACES = ("country", "region", "city", "building")


@dataclass(slots=True)
class Journey:
    """A journey as told by one or more lines."""

    lines: list[int]
    person: int
    country: str
    place: str | None
    status: str
    kind: str | None = None
    days: list[Day] = field(default_factory=list)
    companions: list[int] = field(default_factory=list)
    chance: float = 1.0
    length: int = 0  # days, where the text counts them


@dataclass(frozen=True, slots=True)
class Goal:
    """A place that a line names as a possible destination."""

    country: str
    place: str | None
    terms: tuple[Term, ...]


def goals(line: Line, draft: Draft) -> list[Goal]:
    """The countries of a line, each with the city or region named for it."""
    in_titles = {i for t in line.titles for i in range(t.start, t.end)}
    in_titles |= {i for n in line.names for i in range(n.start, n.end)}
    found: dict[str, list[Term]] = {}
    for term in line.of(*_PLACES):
        country = term.value.partition(":")[0]
        leaving = term.nominal is not None and term.nominal.case == "abl"
        if country and not leaving and not (set(range(term.start, term.end)) <= in_titles):
            found.setdefault(country, []).append(term)
    out = []
    for country, terms in found.items():
        best = min(
            (t for t in terms if t.category in ("city", "region")),
            key=lambda t: (_place_rank(t), t.start),
            default=None,
        )
        out.append(Goal(country, best.value.partition(":")[2] if best else None, tuple(terms)))
    return out


def _place_rank(term: Term) -> int:
    case = term.nominal.case if term.nominal else "nom"
    return {"dat": 0, "loc": 1, "attr": 2, "gen": 3, "nom": 3, "abl": 9}.get(case, 5)


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
    found = goals(line, draft)
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
    best = min(goal.terms, key=_place_rank)
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
        terms = [t for t in other.of(*_PLACES) if t.value.partition(":")[0] == goal.country]
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


def find_visits(draft: Draft) -> list[Journey]:
    """The journeys of the article."""
    told: list[Journey] = []
    focus: list[int] = []
    place: Goal | None = None
    for number, line in enumerate(draft.lines):
        for person, goal, features in candidates(draft, number, focus, place):
            chance = draft.forests["visit"].chance(features, draft.forests["visit"].threshold)
            if chance >= draft.forests["visit"].threshold:
                word = _word_for_it(line)
                off = called_off(line, word)
                if denied(line, word) and not off:
                    continue
                status = "cancelled" if off else choose(draft, "visit_status", STATUSES, features)
                told.append(
                    Journey(
                        [number],
                        person,
                        goal.country,
                        goal.place,
                        status,
                        _kind(line),
                        _days_of(draft, number),
                        chance=chance,
                    )
                )
                place = goal
        focus = refocus(line, focus)
    journeys = join(draft, told)
    if journeys:
        _complete(draft, journeys)
    for journey in journeys:
        _settle(draft, journey, len({j.country for j in journeys}))
    return journeys


def _word_for_it(line: Line) -> Term | None:
    """The word of the line that tells the journey: the last verb of moving, else the noun."""
    moves = [t for t in line.of("move") if t.value != "stay" and not line.inside[t.start]]
    nouns = [t for t in line.of("visit") if not line.inside[t.start]]
    return nouns[-1] if nouns and (not moves or called_off(line, nouns[-1])) else moves[-1] if moves else None


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
    rule = next((k for k in (_kind(draft.lines[n]) for n in lines) if k), None)
    out[f"rule_{rule}"] = 1.0
    return out


def _relative(line: Line) -> int | None:
    """Where a relative clause begins that alone tells of the journey: «принял министра, который находится в Москве с
    визитом».
    """
    who = [t.start for t in line.of("pronoun") if t.value == "who" and t.start and line.tokens[t.start - 1].form == ","]
    told = [t.start for t in line.of("visit", "move") if not line.inside[t.start]]
    return who[0] if who and told and min(told) > who[0] else None


def _days_of(draft: Draft, number: int) -> list[Day]:
    """The dates of a line that can be the journey's: where a relative clause tells of it, those in the clause alone."""
    line = draft.lines[number]
    begin = _relative(line)
    if begin is None:
        return list(draft.days[number])
    end = next((i for i in range(begin + 1, len(line.tokens)) if line.tokens[i].form == "."), len(line.tokens))
    low, high = line.at(begin, end)
    return [d for d in draft.days[number] if low <= d.start < high]


def _settle(draft: Draft, journey: Journey, countries: int) -> None:
    """Kind, place and dates that the journey's own sentences leave out, from the rest of the article where it is
    plain.
    """
    if "visit_kind:none" in draft.forests and journey.kind in (None, "multilateral"):
        kind = choose(draft, "visit_kind", KINDS, kind_features(draft, journey.lines, journey.country))
        journey.kind = None if kind == "none" else kind
    if journey.place is None:
        named = [
            g.place for line in draft.lines for g in goals(line, draft) if g.country == journey.country and g.place
        ]
        journey.place = named[0] if named and len(set(named)) == 1 else None
    if (
        not any(d.exact for d in journey.days)
        and countries == 1
        and not any(_relative(draft.lines[n]) for n in journey.lines)
    ):
        found = [d for days in draft.days for d in days if d.exact]
        if found and len({(d.first, d.last) for d in found}) == 1:
            journey.days.append(found[0])


def refocus(line: Line, focus: Sequence[int]) -> list[int]:
    """The people in view after a line: its subjects first."""
    subjects = [p for m in line.mentions if m.relation in ("subject", "according") for p in m.people]
    return list(dict.fromkeys([*(subjects or everybody(line)), *focus]))[:4]


def _kind(line: Line) -> str | None:
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


def _complete(draft: Draft, journeys: Sequence[Journey]) -> None:
    """What sentences about "the visit", without a destination, add to the one journey that they can mean."""
    if len({(j.person, j.country) for j in journeys}) != 1:
        main = [j for j in journeys if j.lines[0] == min(k.lines[0] for k in journeys)]
        if len(main) != 1 or any(
            j is not main[0] and j.country == main[0].country and j.person == main[0].person for j in journeys
        ):
            return
        journey = main[0]
    else:
        journey = journeys[0]
    for number, line in enumerate(draft.lines):
        if number in journey.lines or line.repeats is not None or not line.has("visit"):
            continue
        if any(g.country not in (journey.country, draft.country(journey.person)) for g in goals(line, draft)):
            continue
        owners = [m for m in line.mentions if m.relation == "of"]
        if owners and all(journey.person not in m.people for m in owners):
            continue
        kind = _kind(line)
        if kind and kind != "multilateral" and journey.kind in (None, "multilateral"):
            journey.kind = kind
        if (owners and line.has("cue", "first_visit")) or (kind and line.has("cue", "ended")):
            journey.lines.append(number)
        journey.length = journey.length or _length(line)
    journey.lines.sort()


def _length(line: Line) -> int:
    """How many days the visit lasts, where the text counts them: «эки күндүк иш сапар»."""
    for term in line.of("cue"):
        if term.value == "duration" and term.start > 0:
            return line.words[term.start - 1].number or 0
    return 0


def join(draft: Draft, told: Sequence[Journey]) -> list[Journey]:
    """Put together what tells of one journey of one person."""
    out: list[Journey] = []
    for new in told:
        same = next((old for old in out if _same(old, new)), None)
        if same is None:
            out.append(new)
            continue
        same.lines.extend(n for n in new.lines if n not in same.lines)
        same.place = same.place or new.place
        if new.kind and (not same.kind or same.kind == "multilateral"):
            same.kind = new.kind
        same.days.extend(new.days)
    return out


def _same(old: Journey, new: Journey) -> bool:
    if old.person != new.person or old.country != new.country:
        return False
    a = {d.first for d in old.days if d.exact}
    b = {d.first for d in new.days if d.exact}
    if a and b and not a & b and "planned" in (old.status, new.status) and old.status != new.status:
        return False
    return not (old.place and new.place and old.place != new.place and old.status != new.status)


def span(journey: Journey) -> tuple[str | None, str | None]:
    """First and last day of the journey, as the codebook has them: one day alone told is the start."""
    days = [d for d in journey.days if d.first]
    ranges = [d for d in days if d.first != d.last]
    if ranges:
        return ranges[0].first, ranges[0].last
    exact = [d for d in days if d.exact]
    if exact:
        first = exact[0].first
        return first, (shift(first, journey.length - 1) or None) if journey.length else None
    months = [d for d in days if len(d.first) == 7]
    return (months[0].first, months[0].first) if months else (None, None)


def origin(draft: Draft, journey: Journey) -> str | None:
    """The place that the journey is told to begin at: an ablative."""
    for number in journey.lines:
        for term in draft.lines[number].of("city", "country"):
            if term.nominal is not None and term.nominal.case == "abl":
                return term.value.partition(":")[2] or term.value
    return None


def inviters(draft: Draft, journey: Journey) -> list[int]:
    """Who invited the traveller: the owner of the invitation."""
    for number in journey.lines:
        line = draft.lines[number]
        for cue in line.of("cue"):
            if cue.value == "invited":
                return [
                    m.people[0]
                    for m in line.mentions
                    if m.end == cue.start and len(m.people) == 1 and m.people[0] != journey.person
                ]
    return []
