"""The codebook's form: one JSON line an article, every record pointing at its words by offsets."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TextIO, TypedDict

from sapar.model import Delegate, Fact, Instrument, Meeting, Person, Reading, Statement, Visit

_Record = dict[str, object]


class Coding(TypedDict):
    """A coded article, as docs/codebook.md describes it."""

    id: str
    language: str | None
    published: str | None
    people: Mapping[str, _Record]
    visits: Sequence[_Record]
    delegation: Sequence[_Record]
    meetings: Sequence[_Record]
    statements: Sequence[_Record]
    documents: Sequence[_Record]


class CodingView:
    """Writes one line an article."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def feed(self, reading: Reading) -> None:
        self._stream.write(json.dumps(coded(reading), ensure_ascii=False) + "\n")

    def finish(self) -> None:
        """Lines need no end."""


def coded(reading: Reading) -> Coding:
    """The reading in the codebook's form."""
    return {
        "id": reading.article.id,
        "language": reading.article.language,
        "published": reading.article.published,
        "people": {person.id: _person(person) for person in reading.people},
        "visits": [_visit(visit) for visit in reading.visits],
        "delegation": [_delegate(delegate) for delegate in reading.delegation],
        "meetings": [_meeting(meeting) for meeting in reading.meetings],
        "statements": [_statement(statement) for statement in reading.statements],
        "documents": [_document(document) for document in reading.documents],
    }


def _evidence(fact: Fact) -> list[dict[str, int]]:
    return [{"start": evidence.start, "end": evidence.end} for evidence in fact.evidence]


def _person(person: Person) -> _Record:
    return {
        "names": list(person.names),
        "office": person.office,
        "role": person.role,
        "country": person.country,
        "evidence": _evidence(person),
    }


def _visit(visit: Visit) -> _Record:
    return {
        "travellers": list(visit.travellers),
        "country": visit.country,
        "place": visit.place,
        "kind": visit.kind,
        "status": visit.status,
        "start": visit.start,
        "end": visit.end,
        "evidence": _evidence(visit),
    }


def _delegate(delegate: Delegate) -> _Record:
    return {
        "person": delegate.person,
        "role": delegate.role,
        "count": delegate.count,
        "evidence": _evidence(delegate),
    }


def _meeting(meeting: Meeting) -> _Record:
    return {
        "participants": list(meeting.participants),
        "groups": [group.name for group in meeting.groups],
        "kind": meeting.kind,
        "status": meeting.status,
        "date": meeting.date,
        "evidence": _evidence(meeting),
    }


def _statement(statement: Statement) -> _Record:
    return {"speaker": statement.speaker, "act": statement.act, "evidence": _evidence(statement)}


def _document(document: Instrument) -> _Record:
    return {
        "kind": document.kind,
        "count": document.count,
        "status": document.status,
        "parties": list(document.parties),
        "signatories": list(document.signatories),
        "title": document.title,
        "evidence": _evidence(document),
    }
