"""From a draft to a reading: the facts get their ids, their evidence and their people."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import get_args

from sapar.model import (
    Delegate,
    Evidence,
    Group,
    Instrument,
    Meeting,
    MeetingKind,
    MeetingStatus,
    Office,
    Person,
    Reading,
    Role,
    Statement,
    Visit,
    VisitKind,
    VisitStatus,
)  # fmt: skip
from sapar.reading import acts, commitments, delegation, documents, gaps, meetings, programme, statements, visits
from sapar.reading.draft import Draft
from sapar.reading.people import Individual
from sapar.reading.times import after

_ROLES = frozenset(get_args(Role))


class Assembly:
    """Builds the records of one reading, people last, since only those who act or hold an office are kept."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.said = statements.find_said(draft)
        self.told = meetings.find_meetings(draft)
        self.journeys = visits.find_visits(draft)
        self.papers = documents.find_documents(draft)
        self.members = delegation.find_members(draft, self.journeys, self.told)
        self.ids = self._identify()

    def _identify(self) -> dict[int, str]:
        """Number of a person in the draft -> id in the reading."""
        acting = {p for s in self.said for p in s.speakers}
        acting |= {p for t in self.told for p in t.people} | {j.person for j in self.journeys}
        acting |= {p for d in self.papers for p in d.signatories} | {
            m.person for m in self.members if m.person is not None
        }
        kept = [w for w in self.draft.people if w.number in acting or w.office]
        return {w.number: f"p{i}" for i, w in enumerate(sorted(kept, key=lambda w: min(w.lines)), 1)}

    def reading(self) -> Reading:
        """The finished reading."""
        people = tuple(
            self._person(w) for w in sorted(self.draft.people, key=lambda w: min(w.lines)) if w.number in self.ids
        )
        journeys = self._visits()
        told = self._meetings(journeys)
        said = self._statements(told)
        promised = commitments.find_commitments(self.draft, said, self.ids)
        papers = self._documents()
        members = self._members(journeys)
        known = Reading(self.draft.article, people, journeys, members, told, said, promised, papers)
        return replace(known, gaps=gaps.find_gaps(self.draft, known))

    def _cite(self, lines: Iterable[int]) -> tuple[Evidence, ...]:
        return tuple(self.draft.cite(n) for n in sorted(set(lines)))

    def _people(self, numbers: Iterable[int]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self.ids[n] for n in numbers if n in self.ids))

    def _person(self, who: Individual) -> Person:
        text, article = self.draft.article.text, self.draft.article
        mentions = [
            article.cite(*line.at(m.start, m.end))
            for line in self.draft.lines
            for m in line.mentions
            if m.people == (who.number,)
        ]
        offices = []
        for number, title in who.titles:
            words = self.draft.language.nominative(
                " ".join(text[slice(*self.draft.lines[number].at(title.start, title.end))].split())
            )
            country, org = title.country or who.country, title.org or None
            offices.append(Office(words, _role(title.role), country, org, title.acting, title.former))
        if not offices and who.known:
            offices.append(Office(None, _role(who.known.role), who.known.country, source="who's-who"))
        offices.sort(key=lambda o: o.role != who.role)
        names = tuple(dict.fromkeys(self._spell(form) for form in [who.full, *who.forms]))
        rule = "title" if who.titles else "who's-who" if who.known else "name"
        evidence = tuple(mentions) or (self.draft.cite(who.lines[0]),)
        held = tuple(dict.fromkeys(offices))
        wikidata = who.known.wikidata if who.known else None
        return Person(evidence, rule, self.ids[who.number], names, held, _role(who.role), who.country, wikidata)

    def _spell(self, form: tuple[str, ...]) -> str:
        """A name with the capitals that the text gives it."""
        for line in self.draft.lines:
            for name in line.names:
                if name.words == form:
                    raws = [line.tokens[i].raw for i in range(name.start, name.end)]
                    return " ".join(_cased(raw, word) for raw, word in zip(raws, form, strict=False))
        return " ".join(w.capitalize() for w in form)

    def _visits(self) -> tuple[Visit, ...]:
        out: list[Visit] = []
        for journey in self.journeys:
            start, end = visits.span(journey)
            lines = [self.draft.lines[n] for n in journey.lines]
            kind: VisitKind | None = next((k for k in get_args(VisitKind) if k == journey.kind), None)
            status: VisitStatus = next(s for s in get_args(VisitStatus) if s == journey.status)
            if status in ("completed", "under_way") and after(start, self.draft.article.published):
                status = "planned"
            out.append(
                Visit(
                    self._cite(journey.lines), "visit:learned", f"v{len(out) + 1}",
                    self._people((journey.person,)), journey.country, journey.place,
                    visits.origin(self.draft, journey), kind, status, start, end,
                    first=any(line.has("cue", "first_visit") for line in lines),
                    postponed=status == "cancelled" and any(line.has("cue", "postponed") for line in lines),
                    invited_by=next(iter(self._people(visits.inviters(self.draft, journey))), None),
                )
            )  # fmt: skip
        return tuple(out)

    def _meetings(self, journeys: Sequence[Visit]) -> tuple[Meeting, ...]:
        out: list[Meeting] = []
        days = programme.dates(self.draft, self.told, journeys)
        for rank, told in programme.order(self.draft, self.told):
            people = self._people(told.people)
            if not people:
                continue
            kind: MeetingKind = next(k for k in get_args(MeetingKind) if k == told.kind)
            status: MeetingStatus = next(s for s in get_args(MeetingStatus) if s == told.status)
            if status == "held" and after(days[id(told)], self.draft.article.published):
                status = "planned"
            country, place = programme.place(self.draft, told)
            out.append(
                Meeting(
                    self._cite(told.lines), "meeting:learned", f"m{len(out) + 1}", people, self._groups(told),
                    kind, status, days[id(told)], place, country, rank,
                    programme.visit_of(people, journeys, country), acts.topics_of(self.draft, told.lines[0]),
                )
            )  # fmt: skip
        return tuple(out)

    def _groups(self, told: meetings.Told) -> tuple[Group, ...]:
        return tuple(programme.group(self.draft, told.group_line, term) for term in told.groups)

    def _statements(self, told: Sequence[Meeting]) -> tuple[Statement, ...]:
        out: list[Statement] = []
        for run in statements.runs(self.draft, self.said):
            for speaker in run.speakers:
                if speaker in self.ids:
                    first = self.draft.lines[run.lines[0]]
                    out.append(
                        Statement(
                            self._cite(run.lines), "statement:learned", f"s{len(out) + 1}", self.ids[speaker], run.act,
                            direct=any(any(self.draft.lines[n].inside) for n in run.lines),
                            topics=acts.topics_of(self.draft, run.lines[-1]),
                            addressees=self._people(statements.addressees(self.draft, run, speaker)),
                            meeting=programme.meeting_of(run.lines[0], self.ids[speaker], told, self.draft),
                            channel=next((t.value.replace("_", " ") for t in first.of("channel")), None),
                        )
                    )  # fmt: skip
        return tuple(out)

    def _documents(self) -> tuple[Instrument, ...]:
        out: list[Instrument] = []
        for paper in self.papers:
            day = next((d.first for n in paper.lines for d in self.draft.days[n] if d.first), None)
            out.append(
                Instrument(
                    self._cite(paper.lines), "document:learned", f"d{len(out) + 1}",
                    documents.kind_of(paper), paper.count, "exact",
                    documents.status_of(paper), paper.title, tuple(paper.parties), self._people(paper.signatories), day,
                )
            )  # fmt: skip
        return tuple(out)

    def _members(self, journeys: Sequence[Visit]) -> tuple[Delegate, ...]:
        out: list[Delegate] = []
        visit = journeys[0].id if len(journeys) == 1 else None
        for member in self.members:
            person = self.ids.get(member.person) if member.person is not None else None
            if person is None and member.role is None:
                continue
            role = _role(member.role) if member.role else None
            evidence, name = self._cite([member.line]), f"g{len(out) + 1}"
            out.append(Delegate(evidence, "delegation", name, person, role, member.count, member.title, visit))
        return tuple(out)


def _role(role: str) -> Role:
    return role if role in _ROLES else "other"  # type: ignore[return-value]  # membership was just checked


def _cased(raw: str, word: str) -> str:
    """The nominative with the capitals of the form in the text: «Жапаровдун» -> «Жапаров»."""
    return raw[: len(word)] if raw[: len(word)].lower() == word else word.capitalize() if raw[:1].isupper() else word


def finish(draft: Draft) -> Reading:
    """The reading of a draft."""
    return Assembly(draft).reading()
