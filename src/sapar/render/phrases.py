"""The records of one reading in words: whom, where, when, in the language of the interface.

Names, titles and places stay as the article writes them; only labels, dates and countries are the interface's.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from sapar.model import Commitment, Delegate, Fact, Gap, Group, Instrument, Meeting, Person, Reading, Statement, Visit
from sapar.render.countries import country_name
from sapar.render.dates import readable, span
from sapar.render.labels import Interface, has_label, label

DOT = " · "


def joined(parts: Iterable[str | None], separator: str = DOT) -> str:
    """The parts that say something, in one line."""
    return separator.join(part for part in parts if part)


class Phrases:
    """Words for the records of one reading."""

    def __init__(self, reading: Reading, interface: Interface) -> None:
        self.reading = reading
        self.interface = interface
        self._people = {person.id: person for person in reading.people}
        self._visits = {visit.id: visit for visit in reading.visits}
        self._meetings = {meeting.id: meeting for meeting in reading.meetings}
        self._records: dict[str, Fact] = {
            record.id: record
            for records in (
                *(reading.people, reading.visits, reading.delegation, reading.meetings),
                *(reading.statements, reading.commitments, reading.documents, reading.gaps),
            )
            for record in records
        }

    def label(self, key: str) -> str:
        return label(key, self.interface)

    def labelled(self, key: str, words: str) -> str:
        """ "from: Bishkek", or nothing where there are no words."""
        return f"{self.label(key)}: {words}" if words else ""

    def date(self, date: str | None) -> str:
        return readable(date, self.interface)

    def country(self, code: str | None) -> str:
        return country_name(code, self.interface)

    def name(self, person_id: str) -> str:
        """The person's full name; an id that leads nowhere is shown as it is."""
        person = self._people.get(person_id)
        return person.name if person else person_id

    def names(self, ids: Iterable[str], separator: str = ", ") -> str:
        return separator.join(self.name(person_id) for person_id in ids)

    def office(self, person: Person) -> str:
        """What the person is: the office as written, or the kind of office with the country."""
        kind = self.label(f"role.{person.role}") if person.role != "other" else None
        what = person.office or joined([kind, self.country(person.country) if kind else None], ", ")
        notes = [key for office in person.offices[:1] for key in ("acting", "former") if getattr(office, key)]
        return f"{what} ({', '.join(map(self.label, notes))})" if what and notes else what

    def full_name(self, person_id: str) -> str:
        """Name and office."""
        person = self._people.get(person_id)
        return joined([person.name, self.office(person)], ", ") if person else person_id

    def number(self, count: int | None, bound: Literal["exact", "about", "over"] = "exact") -> str:
        if count is None:
            return ""
        return str(count) if bound == "exact" else self.label(bound).format(count)

    def channel(self, channel: str | None) -> str:
        """Where else than in a conversation something was said; a word without a label is shown as it is."""
        key = f"channel.{(channel or '').replace(' ', '_')}"
        return self.label(key) if has_label(key) else (channel or "")

    def group(self, group: Group) -> str:
        """An unnamed side, with its number and what it was about, where told."""
        number = self.number(group.count, group.bound)
        name = f"{group.name} ({number})" if number else group.name
        return f"{name}: {', '.join(group.topics)}" if group.topics else name

    # -- records ------------------------------------------------------------------------------------------------------

    def destination(self, visit: Visit) -> str:
        return joined([self.country(visit.country), visit.place], ", ") or self.label("unsaid.place")

    def journey(self, visit: Visit) -> str:
        """Who went where."""
        return f"{self.names(visit.travellers)} → {self.destination(visit)}"

    def journey_details(self, visit: Visit) -> str:
        """When, of which kind, how it stands, and what else is told of it."""
        kind = self.label(f"visit.kind.{visit.kind}" if visit.kind else "unsaid.kind")
        status = self.label(f"visit.status.{'postponed' if visit.postponed else visit.status}")
        return joined(
            [
                span(visit.start, visit.end, self.interface),
                kind,
                status,
                self.label("first") if visit.first else None,
                self.labelled("origin", visit.origin or ""),
                self.labelled("invited_by", self.name(visit.invited_by) if visit.invited_by else ""),
            ]
        )

    def sides(self, meeting: Meeting) -> str:
        """Everybody at a meeting, named or not."""
        return joined([self.names(meeting.participants), *map(self.group, meeting.groups)], ", ")

    def others(self, meeting: Meeting) -> str:
        """Whom the traveller met; all sides where the meeting belongs to no visit or the traveller was alone."""
        visit = self._visits.get(meeting.visit or "")
        travellers = visit.travellers if visit else ()
        named = [self.full_name(person) for person in meeting.participants if person not in travellers]
        others = [*named, *map(self.group, meeting.groups)]
        if not others or not set(travellers) & set(meeting.participants):
            return self.sides(meeting)
        return "; ".join(others) if any("," in other for other in others) else ", ".join(others)

    def occasion(self, meeting_id: str | None) -> str:
        """A meeting in a few words, to say where something was said."""
        meeting = self._meetings.get(meeting_id or "")
        if meeting is None:
            return ""
        date = self.date(meeting.date) if meeting.date else None
        return joined([self.label(f"meeting.kind.{meeting.kind}"), self.sides(meeting), date])

    def document(self, document: Instrument) -> str:
        """A document or a set of them, with its number."""
        kind = self.label(f"document.kind.{document.kind}")
        if document.count is None:
            kind += f" ({self.label('unsaid.number')})"
        elif document.count != 1 or document.bound != "exact":
            kind = f"{self.number(document.count, document.bound)} × {kind}"
        return f"{kind} «{document.title}»" if document.title else kind

    def about(self, record_id: str | None) -> str:
        """Whatever record this is, in a few words; nothing where there is none."""
        match self._records.get(record_id or ""):
            case Person() as person:
                return person.name
            case Visit() as visit:
                return self.journey(visit)
            case Meeting() as meeting:
                return self.sides(meeting)
            case Instrument() as document:
                return self.document(document)
            case Delegate() as member:
                return self.name(member.person) if member.person else self.label(f"role.{member.role or 'other'}")
            case Statement() as statement:
                return f"{self.name(statement.speaker)} ({self.label(f'statement.act.{statement.act}')})"
            case Commitment() as commitment:
                return f"{self.name(commitment.by)} ({self.label(f'commitment.kind.{commitment.kind}')})"
            case Gap() as gap:
                return self.label(f"gap.{gap.kind}")
            case _:
                return ""
