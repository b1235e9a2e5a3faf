"""The programme: in which order, when and where the encounters were, and of which visit they are part."""

from __future__ import annotations

from collections.abc import Sequence

from sapar.languages.base import Term
from sapar.model import Group, Meeting, Visit
from sapar.reading.draft import Draft
from sapar.reading.lines import covered
from sapar.reading.meetings import Told

_BEHIND = 4  # sentences between an encounter and words still said at it


def order(draft: Draft, told: Sequence[Told]) -> list[tuple[int, Told]]:
    """The encounters as they followed each other: text order, but «ага чейин» sets one before the last."""
    out: list[Told] = []
    for meeting in told:
        line = draft.lines[meeting.lines[0]]
        opening = [t for t in line.of("cue") if t.value == "earlier" and t.start <= 1]
        inner = meeting.kind == "call" and line.has("cue", "earlier")
        if inner:
            out.insert(0, meeting)
        elif opening and out:
            out.insert(len(out) - 1, meeting)
        else:
            out.append(meeting)
    return list(enumerate(out, 1))


def dates(draft: Draft, told: Sequence[Told], journeys: Sequence[Visit]) -> dict[int, str | None]:
    """The day of every encounter, by the identity of its record."""
    out: dict[int, str | None] = {}
    before: str | None = None
    for meeting in told:
        out[id(meeting)] = day = date(draft, meeting, journeys, before)
        before = day or before
    return out


def date(draft: Draft, told: Told, journeys: Sequence[Visit], before: str | None = None) -> str | None:
    """The day of the encounter: where its own sentences tell it, on arrival the first day of the visit, else that of
    the encounter before it which the text sets right before or behind it ("after that", "before that").
    """
    for number in told.lines:
        exact = [d for d in draft.days[number] if d.exact]
        if exact:
            return exact[0].first
    months = [d.first for n in told.lines for d in draft.days[n] if len(d.first) == 7]
    if months:
        return months[0]
    first = draft.lines[told.lines[0]]
    if told.status == "held" and first.has("cue", "on_arrival"):
        return next((v.start for v in journeys if v.start and len(v.start) == 10), None)
    if any(
        draft.lines[n].of("cue")
        and any(t.value in ("then", "earlier") and t.start <= 1 for t in draft.lines[n].of("cue"))
        for n in told.lines
    ):
        return before if told.status == "held" and told.kind != "call" else None
    return None


def place(draft: Draft, told: Told) -> tuple[str | None, str | None]:
    """(country, place) named in the locative with the encounter."""
    for number in told.lines:
        line = draft.lines[number]
        for term in line.of("city", "region", "building", "country"):
            if term.nominal is not None and term.nominal.case in ("loc", "attr"):
                country, _, name = term.value.partition(":")
                return country or None, name or None
    return None, None


def visit_of(people: Sequence[str], journeys: Sequence[Visit], country: str | None) -> str | None:
    """The visit that an encounter belongs to: one of a participant, in that country where it is told."""
    fitting = [v for v in journeys if set(v.travellers) & set(people) and (country is None or country == v.country)]
    return fitting[0].id if len(fitting) == 1 else None


def group(draft: Draft, number: int, term: Term) -> Group:
    """An unnamed side with its words and number."""
    line = draft.lines[number]
    start = term.start
    count, bound = None, "exact"
    named = {i for n in line.names for i in range(n.start, n.end)}
    named |= {i for t in line.titles if t.name is not None for i in range(t.start, t.end)}
    others = named | covered(line.terms, "cue", "visit", "visitkind", "meet", "meetnoun", "ceremony", "move", "say") - {
        term.start
    }
    while (
        start > 0
        and term.end - start < 8
        and start - 1 not in others
        and draft.language.in_group(line.words[start - 1], line.tokens[start - 1])
    ):
        start -= 1
        if line.words[start].number is not None:
            count = line.words[start].number
    near = {line.tokens[i].form for i in range(max(0, start - 2), term.end)}
    if near & draft.language.about_words:
        bound = "about"
    elif near & draft.language.over_words:
        bound = "over"
    a, b = line.at(start, term.end)
    words = draft.language.nominative(" ".join(draft.article.text[a:b].split()))
    return Group(words, term.value, count, "about" if bound == "about" else "over" if bound == "over" else "exact")


def meeting_of(number: int, speaker: str, told: Sequence[Meeting], draft: Draft) -> str | None:
    """The encounter at which something was said: the last one told before it, with the speaker in it."""
    at = draft.lines[number].sentence.start
    best = None
    for meeting in told:
        if speaker in meeting.participants and meeting.status == "held":
            for evidence in meeting.evidence:
                close = sum(1 for line in draft.lines if evidence.start < line.sentence.start <= at)
                if evidence.start <= at and close <= _BEHIND and (best is None or evidence.start > best[0]):
                    best = (evidence.start, meeting.id)
    return best[1] if best else None
