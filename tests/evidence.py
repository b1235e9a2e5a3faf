"""What must hold of every reading, whatever the text."""

from __future__ import annotations

import re
from typing import get_args

from sapar import model
from sapar.model import Evidence, Reading

_DAY = re.compile(r"(\d{4}|XXXX)(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")


def evidence_of(reading: Reading) -> list[Evidence]:
    """All evidence of a reading."""
    return [e for fact in reading.facts() for e in fact.evidence] + [c.what for c in reading.commitments]


def assert_sound(reading: Reading, text: str) -> None:
    """Every evidence is exact; ids are unique and lead somewhere; dates are EDTF; values are those of the model."""
    assert reading.article.text == text
    for fact in reading.facts():
        assert fact.evidence, "a fact without its words"
        assert fact.rule, "a fact without the rule that found it"
    for evidence in evidence_of(reading):
        assert text[evidence.start : evidence.end] == evidence.quote
        assert evidence.quote == evidence.quote.strip() != ""
    _ids(reading)
    _dates(reading)
    _values(reading)


def _ids(reading: Reading) -> None:
    ids = [p.id for p in reading.people] + [v.id for v in reading.visits] + [d.id for d in reading.delegation]
    ids += [m.id for m in reading.meetings] + [s.id for s in reading.statements] + [c.id for c in reading.commitments]
    ids += [d.id for d in reading.documents] + [g.id for g in reading.gaps]
    assert len(ids) == len(set(ids))
    people = {p.id for p in reading.people}
    meant = [p for v in reading.visits for p in (*v.travellers, v.invited_by)]
    meant += [p for m in reading.meetings for p in m.participants] + [d.person for d in reading.delegation]
    meant += [p for s in reading.statements for p in (s.speaker, *s.addressees)]
    meant += [p for c in reading.commitments for p in (c.by, *c.to)]
    meant += [p for d in reading.documents for p in d.signatories]
    assert {p for p in meant if p is not None} <= people
    visits = [m.visit for m in reading.meetings] + [d.visit for d in reading.delegation]
    assert {v for v in visits if v} <= {v.id for v in reading.visits}
    assert {x for s in reading.statements if (x := s.meeting)} <= {m.id for m in reading.meetings}
    assert {c.statement for c in reading.commitments} <= {s.id for s in reading.statements}
    assert all(g.about in ids for g in reading.gaps if g.about is not None)
    assert all(v.travellers for v in reading.visits), "a visit without a traveller"
    assert all(m.participants for m in reading.meetings), "a meeting of nobody"


def _dates(reading: Reading) -> None:
    days = [d for v in reading.visits for d in (v.start, v.end)] + [m.date for m in reading.meetings]
    days += [c.due for c in reading.commitments] + [d.date for d in reading.documents]
    assert all(_DAY.fullmatch(day) for day in days if day is not None)


def _values(reading: Reading) -> None:
    for person in reading.people:
        assert person.names
        assert person.role in get_args(model.Role)
        assert person.country is None or re.fullmatch("[A-Z]{2}", person.country)
    for visit in reading.visits:
        assert visit.kind is None or visit.kind in get_args(model.VisitKind)
        assert visit.status in get_args(model.VisitStatus)
    for meeting in reading.meetings:
        assert meeting.kind in get_args(model.MeetingKind)
        assert meeting.status in get_args(model.MeetingStatus)
        assert set(meeting.topics) <= set(get_args(model.Topic))
    for statement in reading.statements:
        assert statement.act in get_args(model.Act)
        assert set(statement.topics) <= set(get_args(model.Topic))
    for document in reading.documents:
        assert document.kind in get_args(model.InstrumentKind)
        assert document.status in get_args(model.InstrumentStatus)
        assert document.count is None or document.count > 0
    assert all(gap.kind in get_args(model.GapKind) for gap in reading.gaps)
