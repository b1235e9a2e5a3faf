"""Who travelled where: journeys past, under way, planned and cancelled.

A candidate is a person and a country that one sentence holds together with a word for travelling, or with an encounter
in a country that is not the person's own. A learned decider says whether the sentence tells of that journey; the
sentences of one journey are joined.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from sapar.languages.base import Term
from sapar.languages.lexicon import capitals
from sapar.reading.decisions import choose
from sapar.reading.destinations import Goal, goals
from sapar.reading.draft import Draft, refocus
from sapar.reading.lines import Line
from sapar.reading.polarity import called_off, denied
from sapar.reading.times import Day, shift
from sapar.reading.visit_features import candidates, kind_features, word_for_kind

KINDS = ("state", "official", "working", "private", "multilateral", "transit", "none")
STATUSES = ("completed", "under_way", "planned", "cancelled")


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
    length: int = 0  # days, where the text counts them


def find_visits(draft: Draft) -> list[Journey]:
    """The journeys of the article."""
    told: list[Journey] = []
    focus: list[int] = []
    place: Goal | None = None
    for number, line in enumerate(draft.lines):
        for person, goal, features in candidates(draft, number, focus, place):
            if not _at_home(draft, person, goal) and draft.forests["visit"].says_yes(features):
                word = _word_for_it(line)
                off = called_off(line, word)
                if denied(line, word) and not off:
                    continue
                status = "cancelled" if off else choose(draft, "visit_status", STATUSES, features)
                kind, days = word_for_kind(line), _days_of(draft, number)
                told.append(Journey([number], person, goal.country, goal.place, status, kind, days))
                place = goal
        focus = refocus(line, focus)
    journeys = join(told)
    if journeys:
        _complete(draft, journeys)
    for journey in journeys:
        _settle(draft, journey, len({j.country for j in journeys}))
    return journeys


_LEADING = ("head_of_state", "head_of_government", "foreign_minister")


def _at_home(draft: Draft, person: int, goal: Goal) -> bool:
    """Nobody who leads a country travels to its capital, or to that country as a whole."""
    if draft.country(person) != goal.country or draft.people[person].role not in _LEADING:
        return False
    return goal.place is None or goal.place == capitals(draft.language.code).get(goal.country)


def _word_for_it(line: Line) -> Term | None:
    """The word of the line that tells the journey: the last verb of moving, else the noun."""
    moves = [t for t in line.of("move") if t.value != "stay" and not line.inside[t.start]]
    nouns = [t for t in line.of("visit") if not line.inside[t.start]]
    return nouns[-1] if nouns and (not moves or called_off(line, nouns[-1])) else moves[-1] if moves else None


def _relative(line: Line) -> int | None:
    """Where a relative clause begins that alone tells the journey: «министра, который находится в Москве»."""
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
    """Kind, place and dates that its own sentences leave out, from the rest of the article where that is plain."""
    if "visit_kind:none" in draft.forests and journey.kind in (None, "multilateral"):
        kind = choose(draft, "visit_kind", KINDS, kind_features(draft, journey.lines, journey.country))
        journey.kind = None if kind == "none" else kind
    if journey.place is None:
        named = [g.place for line in draft.lines for g in goals(line) if g.country == journey.country and g.place]
        journey.place = named[0] if named and len(set(named)) == 1 else None
    if (
        not any(d.exact for d in journey.days)
        and countries == 1
        and not any(_relative(draft.lines[n]) for n in journey.lines)
    ):
        found = [d for days in draft.days for d in days if d.exact]
        if found and len({(d.first, d.last) for d in found}) == 1:
            journey.days.append(found[0])


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
        if any(g.country not in (journey.country, draft.country(journey.person)) for g in goals(line)):
            continue
        owners = [m for m in line.mentions if m.relation == "of"]
        if owners and all(journey.person not in m.people for m in owners):
            continue
        kind = word_for_kind(line)
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


def join(told: Sequence[Journey]) -> list[Journey]:
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
