"""What the article itself leaves open."""

from __future__ import annotations

from collections.abc import Iterator

from sapar.model import Evidence, Gap, GapKind, Reading
from sapar.reading.draft import Draft


def find_gaps(draft: Draft, reading: Reading) -> tuple[Gap, ...]:
    """The gaps of a reading whose other records are complete."""
    out: list[Gap] = []
    for kind, about, evidence, announced, found in (
        *_documents(reading),
        *_delegation(reading),
        *_meetings(reading),
        *_dates(reading),
        *_silence(draft),
    ):
        out.append(Gap((evidence,), f"gap:{kind}", f"x{len(out) + 1}", kind, about, announced, found))
    return tuple(out)


_Found = Iterator[tuple[GapKind, str | None, Evidence, int | None, int | None]]


def _documents(reading: Reading) -> _Found:
    """ "Four documents were signed", and no list."""
    for paper in reading.documents:
        if paper.kind == "document" and (paper.count or 2) > 1:
            listed = sum(
                d.count or 1
                for d in reading.documents
                if d is not paper and d.kind != "document" and d.status == paper.status
            )
            if paper.count is None and listed:
                continue
            if paper.count is None or listed < paper.count:
                yield "documents_not_listed", paper.id, paper.evidence[0], paper.count, listed


def _delegation(reading: Reading) -> _Found:
    """Members counted and not named."""
    for member in reading.delegation:
        if member.person is None:
            named = sum(1 for d in reading.delegation if d.person and reading.person(d.person).role == member.role)
            if member.count is None or named < member.count:
                yield "delegation_not_named", member.id, member.evidence[0], member.count, named


def _meetings(reading: Reading) -> _Found:
    """Planned, and the visit is over: the article does not say whether it was held."""
    over = {v.id for v in reading.visits if v.status == "completed"}
    for meeting in reading.meetings:
        if meeting.status == "planned" and meeting.visit in over:
            yield "planned_not_reported", meeting.id, meeting.evidence[0], None, None


def _dates(reading: Reading) -> _Found:
    for visit in reading.visits:
        if visit.start and visit.start.startswith("XXXX"):
            yield "year_unknown", visit.id, visit.evidence[0], None, None
        if visit.start is None:
            yield "date_unknown", visit.id, visit.evidence[0], None, None
        if visit.kind is None:
            yield "kind_unknown", visit.id, visit.evidence[0], None, None
        if visit.place is None:
            yield "place_unknown", visit.id, visit.evidence[0], None, None


def _silence(draft: Draft) -> _Found:
    """The article says that no details were given."""
    for number, line in enumerate(draft.lines):
        if line.repeats is None and line.has("cue", "no_details"):
            yield "no_details_given", None, draft.cite(number), None, None
