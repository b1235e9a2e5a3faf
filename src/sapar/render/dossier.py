"""A reading as a dossier: headings and lines in order, before any view lays them out.

Terminal and page show the same dossier, so that what one says the other says too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import TypeVar

from sapar.model import Commitment, Delegate, Fact, Gap, Instrument, Meeting, Reading, Statement
from sapar.render.labels import Interface
from sapar.render.phrases import Phrases, joined

_T = TypeVar("_T")

_FAR = "~~~~-~~-~~"  # undated records stand behind dated ones


@dataclass(frozen=True, slots=True)
class Line:
    """One thing told.

    Attributes:
        text: what is told. mark: a word before it ("planned", "promise"), often empty. note: lesser details.
        tone: the value that a view may colour by: a status or an act.
        number: place in the programme. quotes: the article's words that say it. depth: 1 for a part of the line above.
    """

    text: str
    mark: str = ""
    note: str = ""
    tone: str = ""
    number: int | None = None
    quotes: tuple[str, ...] = ()
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Block:
    """Lines under a common heading (a day, a speaker) and subheading (an occasion); both may be empty."""

    lines: tuple[Line, ...]
    heading: str = ""
    subheading: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the dossier with its title."""

    key: str
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Dossier:
    """What a person is shown of one article.

    Attributes:
        source: where it comes from: title, publisher, date, id. visits: one line each, who went where.
        summary: told in place of visits where there are none. sections: only those with something in them.
    """

    source: str
    visits: tuple[Line, ...]
    summary: tuple[str, ...]
    sections: tuple[Section, ...]


def make_dossier(reading: Reading, interface: Interface = "en") -> Dossier:
    """The dossier of one reading."""
    say = Phrases(reading, interface)
    programme = "programme" if reading.visits else "meetings"
    sections = [
        ("delegation", _delegation(say)),
        (programme, _programme(say)),
        ("statements", _statements(say)),
        ("commitments", [Block(tuple(_commitment(say, c) for c in reading.commitments))]),
        ("documents", [Block(tuple(_documents(say)))]),
        ("gaps", [Block(tuple(_gap(say, gap) for gap in reading.gaps))]),
        ("people", [Block(tuple(_people(say)))]),
    ]
    told = [(key, tuple(block for block in blocks if block.lines)) for key, blocks in sections]
    return Dossier(
        source=_source(say),
        visits=tuple(
            Line(say.journey(v), note=say.journey_details(v), tone=v.status, quotes=_quotes(v)) for v in reading.visits
        ),
        summary=() if reading.visits else tuple(_summary(say)),
        sections=tuple(Section(key, say.label(f"section.{key}"), blocks) for key, blocks in told if blocks),
    )


def _quotes(fact: Fact) -> tuple[str, ...]:
    return tuple(dict.fromkeys(evidence.quote for evidence in fact.evidence))


def _source(say: Phrases) -> str:
    article = say.reading.article
    published = say.date(article.published) if article.published else None
    return joined([article.title, article.publisher, published, article.id])


def _summary(say: Phrases) -> Iterator[str]:
    reading = say.reading
    counts = {
        "people": len(reading.people),
        "meetings": len(reading.meetings),
        "statements": len(reading.statements),
        "documents": len(reading.documents),
    }
    if not reading.facts():
        yield say.label("nothing")
        return
    yield say.label("no_visit")
    found = joined(f"{say.label(f'count.{key}')}: {count}" if count else None for key, count in counts.items())
    if found:
        yield f"{say.label('found')} — {found}"


def _delegation(say: Phrases) -> list[Block]:
    """The members, under their visit where there is more than one."""
    several = len(say.reading.visits) > 1
    return [
        Block(tuple(_delegate(say, member) for member in members), heading=_visit(say, visit) if several else "")
        for visit, members in _grouped(say.reading.delegation, lambda member: member.visit or "")
    ]


def _visit(say: Phrases, visit_id: str) -> str:
    return say.about(visit_id) or say.label("other")


def _delegate(say: Phrases, member: Delegate) -> Line:
    if member.person is not None:
        return Line(say.full_name(member.person), quotes=_quotes(member))
    role = say.label(f"role.{member.role}") if member.role else (member.title or "")
    number = say.number(member.count) or say.label("unsaid.number")
    written = member.title if member.title and member.title.casefold() != role.casefold() else ""
    text = f"{role} ({number})" if member.count is None else f"{number} × {role}" if member.count != 1 else role
    return Line(text, note=f"«{written}»" if written else "", quotes=_quotes(member))


def _programme(say: Phrases) -> list[Block]:
    """The meetings day by day, undated ones last, and within a day in the order told, then in that of the text."""

    def place(meeting: Meeting) -> tuple[str, bool, int, int]:
        day = (meeting.date or _FAR).ljust(len(_FAR), "~")  # a month stands behind its days
        return day, meeting.order is None, meeting.order or 0, meeting.evidence[0].start

    blocks = []
    several = len(say.reading.visits) > 1
    for visit, meetings in _grouped(say.reading.meetings, lambda meeting: meeting.visit or ""):
        over = _visit(say, visit) if several else ""
        dated = any(meeting.date for meeting in meetings)
        for date, day in groupby(sorted(meetings, key=place), lambda meeting: meeting.date):
            lines = tuple(_meeting(say, meeting) for meeting in day)
            blocks.append(Block(lines, heading=over, subheading=say.date(date) if dated else ""))
    return blocks


def _meeting(say: Phrases, meeting: Meeting) -> Line:
    where = joined([meeting.place, say.country(meeting.country)], ", ")
    topics = ", ".join(say.label(f"topic.{topic}") for topic in meeting.topics)
    kind = say.label(f"meeting.kind.{meeting.kind}") if meeting.kind != "bilateral" else None  # the ordinary one
    return Line(
        say.others(meeting),
        mark="" if meeting.status == "held" else say.label(f"meeting.status.{meeting.status}"),
        note=joined([kind, where, say.labelled("topics", topics)]),
        tone=meeting.status,
        number=meeting.order,
        quotes=_quotes(meeting),
    )


def _statements(say: Phrases) -> list[Block]:
    """What each speaker said, by occasion where known, both in the order of the text."""
    blocks = []
    for speaker, said in _grouped(say.reading.statements, lambda statement: statement.speaker):
        for meeting, lines in _grouped(said, lambda statement: statement.meeting or ""):
            blocks.append(
                Block(
                    tuple(_statement(say, statement) for statement in lines),
                    heading=say.full_name(speaker),
                    subheading=say.occasion(meeting),
                )
            )
    return blocks


def _statement(say: Phrases, statement: Statement) -> Line:
    topics = ", ".join(say.label(f"topic.{topic}") for topic in statement.topics)
    addressees = say.labelled("addressees", say.names(statement.addressees))
    return Line(
        " ".join(_quotes(statement)),
        mark=say.label(f"statement.act.{statement.act}"),
        note=joined([say.channel(statement.channel), addressees, topics]),
        tone=statement.act,
    )


def _commitment(say: Phrases, commitment: Commitment) -> Line:
    countries = [say.country(code) for code in commitment.to_countries]
    to = joined([say.names(commitment.to), *countries, *commitment.to_groups], ", ")
    sides = say.name(commitment.by) + (f" → {to}" if to else "")
    return Line(
        f"{sides}: «{commitment.what.quote}»",
        mark=say.label(f"commitment.kind.{commitment.kind}"),
        note=say.labelled("due", say.date(commitment.due) if commitment.due else ""),
        tone=commitment.kind,
        quotes=_quotes(commitment),
    )


def _documents(say: Phrases) -> Iterator[Line]:
    """Each announced set with its members below it."""
    documents = say.reading.documents
    every = {document.id for document in documents}
    sets = {document.id for document in documents if document.part_of not in every}
    for document in documents:
        if document.part_of not in sets:
            yield _document(say, document, 0)
            if document.id in sets:
                yield from (_document(say, part, 1) for part in documents if part.part_of == document.id)


def _document(say: Phrases, document: Instrument, depth: int) -> Line:
    return Line(
        say.document(document),
        mark=say.label(f"document.status.{document.status}"),
        note=joined(
            [
                say.date(document.date) if document.date else None,
                say.labelled("parties", ", ".join(say.country(code) for code in document.parties)),
                say.labelled("signatories", say.names(document.signatories)),
            ]
        ),
        tone=document.status,
        quotes=_quotes(document),
        depth=depth,
    )


def _gap(say: Phrases, gap: Gap) -> Line:
    announced = say.labelled("announced", say.number(gap.announced))
    listed = say.labelled("listed", say.number(gap.found))
    return Line(
        say.label(f"gap.{gap.kind}"),
        note=joined([say.about(gap.about), joined([announced, listed], ", ")]),
        tone="gap",
        quotes=_quotes(gap),
    )


def _people(say: Phrases) -> Iterator[Line]:
    for person in say.reading.people:
        sourced = any(office.source == "who's-who" for office in person.offices[:1])
        yield Line(
            person.name,
            note=joined(
                [
                    say.office(person),
                    say.country(person.country) if person.office else None,  # the kind of office names it already
                    say.label("source.who's-who") if sourced else None,
                ]
            ),
            quotes=(", ".join(_quotes(person)),),  # every mention would be a page; its forms are enough
        )


def _grouped(records: Iterable[_T], key: Callable[[_T], str]) -> list[tuple[str, list[_T]]]:
    """The records by key, keys and records in the order in which they come."""
    groups: dict[str, list[_T]] = {}
    for record in records:
        groups.setdefault(key(record), []).append(record)
    return list(groups.items())
