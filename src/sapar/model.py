"""The nouns of the register: an article, what it says, and the words that say it.

All records are frozen. None of them does I/O, and none of them knows a language. Identifiers (`p1`, `v1`, `m1`, …) are
unique within one reading. Countries are ISO 3166-1 alpha-2 codes. Dates are ISO 8601-2 (EDTF) strings: `2021-02-24`,
`2021-02`, `XXXX-02-24` where the year is nowhere, never a year made up. Offsets count Unicode code points of
`Article.text`.

What counts as a fact, and the meaning of every value of the vocabularies below, is in docs/codebook.md.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import ClassVar, Literal

from sapar.errors import EvidenceError

Role = Literal[
    "head_of_state", "head_of_government", "deputy_head_of_government", "foreign_minister", "minister", "speaker",
    "deputy", "ambassador", "regional_head", "agency_head", "international_official", "chief_of_staff", "spokesperson",
    "other",
]  # fmt: skip
VisitKind = Literal["state", "official", "working", "private", "multilateral", "transit"]
VisitStatus = Literal["completed", "under_way", "planned", "cancelled"]
MeetingKind = Literal["bilateral", "multilateral", "call", "group", "ceremony"]
MeetingStatus = Literal["held", "planned", "cancelled"]
Act = Literal["assertive", "commissive", "directive", "expressive"]
InstrumentKind = Literal[
    "agreement", "memorandum", "protocol", "programme", "statement", "contract", "law", "document"
]  # fmt: skip
InstrumentStatus = Literal["signed", "planned", "adopted"]
Topic = Literal[
    "diplomatic", "economic", "military", "health", "migration", "legal", "cultural", "resource", "environment",
    "education", "transport", "territory", "election", "human_rights", "disaster", "technology",
]  # fmt: skip
GapKind = Literal[
    "documents_not_listed", "delegation_not_named", "planned_not_reported", "no_details_given", "year_unknown",
    "kind_unknown", "place_unknown", "date_unknown",
]  # fmt: skip


@dataclass(frozen=True, slots=True, order=True)
class Evidence:
    """The words that say a fact: `article.text[start:end] == quote`, checked when it is made.

    Make it with `Article.cite`, which does the check; the offsets are Unicode code points.
    """

    start: int
    end: int
    quote: str = field(compare=False)


@dataclass(frozen=True)
class Article:
    """One text as published, exactly as stored; every offset anywhere points into `text`.

    Attributes:
        id: a name for it, unique in a collection: a file's stem, or the beginning of the text's SHA-256.
        text: the text itself, unchanged; paragraphs are separated by line breaks.
        language: ISO 639-1 code of the language that the article is mainly written in, or None before it is known.
        published: the day of publication (EDTF), or None.
        title, url, publisher: as the source gives them, or None.
    """

    id: str
    text: str
    language: str | None = None
    published: str | None = None
    title: str | None = None
    url: str | None = None
    publisher: str | None = None

    @cached_property
    def sha256(self) -> str:
        """SHA-256 of the text in UTF-8: it tells two versions of an article apart."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    def cite(self, start: int, end: int) -> Evidence:
        """Evidence for the words at `start:end`, white space at both ends left out.

        Raises:
            EvidenceError: the span is empty or outside of the text.
        """
        if not 0 <= start < end <= len(self.text):
            raise EvidenceError(f"no words at {start}:{end} in an article of {len(self.text)} characters")
        quote = self.text[start:end]
        start += len(quote) - len(quote.lstrip())
        quote = quote.strip()
        if not quote:
            raise EvidenceError(f"only white space at {start}:{end}")
        return Evidence(start, start + len(quote), quote)

    def check(self, evidence: Evidence) -> None:
        """Raise `EvidenceError` unless the evidence quotes this text exactly."""
        if self.text[evidence.start : evidence.end] != evidence.quote or not evidence.quote:
            raise EvidenceError(f"the text does not say {evidence.quote!r} at {evidence.start}:{evidence.end}")


@dataclass(frozen=True, slots=True)
class Fact:
    """What all facts share: the words that say it, in the order of the text, and the name of the rule that found it."""

    evidence: tuple[Evidence, ...]
    rule: str

    def __post_init__(self) -> None:
        if not self.evidence:
            raise EvidenceError(f"a fact without its words is refused (rule {self.rule!r})")


@dataclass(frozen=True, slots=True)
class Office:
    """An office as the article words it, in the nominative.

    Attributes:
        title: the words, e.g. "Россиянын президенти".
        role: the kind of office; see the codebook.
        country: whom it serves, or None for an international organisation or where nothing tells.
        organisation: the body it belongs to, as written, or None.
        acting: the holder only acts in it ("м. а.", "милдетин аткаруучу").
        former: the article calls the holder a former one.
        source: "text" where the article says it, "who's-who" where only the shipped list of office-holders does.
    """

    title: str | None
    role: Role
    country: str | None = None
    organisation: str | None = None
    acting: bool = False
    former: bool = False
    source: Literal["text", "who's-who"] = "text"


@dataclass(frozen=True, slots=True)
class Person(Fact):
    """A named individual. The evidence lists every mention by name, title or pronoun that leads to them.

    Attributes:
        id: `p1`, `p2`, …
        names: fullest form in the nominative first, then the other forms of the article, nominative.
        offices: what the article says they are, first the one that stands nearest to the name; may be empty.
        role, country: of the first office; role "other" and country None where nothing tells.
        wikidata: the Q-identifier, where the who's-who has it.
    """

    id: str
    names: tuple[str, ...]
    offices: tuple[Office, ...] = ()
    role: Role = "other"
    country: str | None = None
    wikidata: str | None = None

    @property
    def name(self) -> str:
        """The fullest form of the name, in the nominative."""
        return self.names[0]

    @property
    def office(self) -> str | None:
        """The office as written, nominative; None where the article leaves it out."""
        return next((o.title for o in self.offices if o.title), None)


@dataclass(frozen=True, slots=True)
class Visit(Fact):
    """A journey of officials to one country, or to a region at home.

    Attributes:
        travellers: ids of the main traveller or travellers; those who come along are `Delegate`s.
        country, place: the destination; `place` is a city or region in the nominative.
        origin: the place or country they left from, where told.
        kind: state, official, working, …; None where the text does not say.
        status: completed, under_way, planned or cancelled (postponed is cancelled; `postponed` tells them apart).
        start, end: EDTF; None where not told.
        first: the text calls it the traveller's first foreign visit (or first in office).
        invited_by: id of the person who invited, where named.
    """

    id: str
    travellers: tuple[str, ...]
    country: str | None
    place: str | None = None
    origin: str | None = None
    kind: VisitKind | None = None
    status: VisitStatus = "completed"
    start: str | None = None
    end: str | None = None
    first: bool = False
    postponed: bool = False
    invited_by: str | None = None


@dataclass(frozen=True, slots=True)
class Delegate(Fact):
    """A member of a travelling party: either a named person, or a role with a number ("seven ministers").

    Attributes:
        person: id of the named member; then `role` and `count` are None.
        role, count: of unnamed members; `count` None where the number is not told.
        title: the words for the counted role, e.g. "вице-премьер".
        visit: id of the visit they travel on, where the article makes it plain.
    """

    id: str
    person: str | None = None
    role: Role | None = None
    count: int | None = None
    title: str | None = None
    visit: str | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """An unnamed side of a meeting: migrants, students, heads of companies.

    Attributes:
        name: a short phrase, nominative where the language makes that possible.
        kind: business, diaspora, students, officials, media, public, military, international, delegation or other.
        count: how many, where told; `bound` says whether that is exact, "about" or "over".
        topics: what they were asked for or about, e.g. the branches of industry, as written.
    """

    name: str
    kind: str = "other"
    count: int | None = None
    bound: Literal["exact", "about", "over"] = "exact"
    topics: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Meeting(Fact):
    """People or sides come together: talks, an audience, a summit session, a call, a ceremony.

    Attributes:
        participants: ids of the named people of all sides, in the order of the text.
        groups: the unnamed sides.
        kind, status: see the codebook; "planned" is never "held".
        date: EDTF or None. place: city, region or building, nominative. country: where, if known.
        order: place in the programme, from 1, as far as the text tells the order.
        visit: id of the visit that it belongs to, or None.
        topics: what was talked about.
    """

    id: str
    participants: tuple[str, ...]
    groups: tuple[Group, ...] = ()
    kind: MeetingKind = "bilateral"
    status: MeetingStatus = "held"
    date: str | None = None
    place: str | None = None
    country: str | None = None
    order: int | None = None
    visit: str | None = None
    topics: tuple[Topic, ...] = ()


@dataclass(frozen=True, slots=True)
class Statement(Fact):
    """A sentence, or running sentences of one speaker, in which their words, view or intention are reported.

    Attributes:
        speaker: id of the person.
        act: after Searle; that of the main clause of what is said.
        direct: the words stand in quotation marks.
        topics: PLOVER's contexts that the words touch.
        addressees: ids of the people to whom it was said, where told.
        meeting: id of the encounter at which it was said, where the text makes it plain.
        channel: "interview", "article", "press conference", … where told; None in a conversation.
    """

    id: str
    speaker: str
    act: Act
    direct: bool = False
    topics: tuple[Topic, ...] = ()
    addressees: tuple[str, ...] = ()
    meeting: str | None = None
    channel: str | None = None


@dataclass(frozen=True, slots=True)
class Commitment(Fact):
    """What one promised another, or asked of another.

    Attributes:
        kind: "promise" (the speaker will do it) or "request" (the other is asked to).
        by: id of the person who promises or asks.
        to: ids of the people concerned; to_countries: countries concerned; to_groups: unnamed ones, as written.
        what: the words of the promise, an exact part of the text.
        due: EDTF date by which, or None.
        statement: id of the statement that it was made in.
    """

    id: str
    kind: Literal["promise", "request"]
    by: str
    what: Evidence
    statement: str
    to: tuple[str, ...] = ()
    to_countries: tuple[str, ...] = ()
    to_groups: tuple[str, ...] = ()
    due: str | None = None


@dataclass(frozen=True, slots=True)
class Instrument(Fact):
    """A document that sides sign, adopt, exchange or ratify, or a number of them announced together.

    Attributes:
        kind, status: see the codebook.
        count: how many; None for an uncounted plural. `bound` as in `Group`.
        title: as written, or None.
        parties: country codes; signatories: ids of people.
        part_of: id of the announced set that this one is listed under.
    """

    id: str
    kind: InstrumentKind
    count: int | None = 1
    bound: Literal["exact", "about", "over"] = "exact"
    status: InstrumentStatus = "signed"
    title: str | None = None
    parties: tuple[str, ...] = ()
    signatories: tuple[str, ...] = ()
    date: str | None = None
    part_of: str | None = None


@dataclass(frozen=True, slots=True)
class Gap(Fact):
    """What the article itself leaves open.

    Attributes:
        kind: e.g. "documents_not_listed".
        about: id of the record concerned, or None.
        announced, found: the two numbers, where the gap is between numbers ("4 announced, 0 listed").
    """

    id: str
    kind: GapKind
    about: str | None = None
    announced: int | None = None
    found: int | None = None


@dataclass(frozen=True)
class Reading:
    """What one article says, and nothing else. Every record's evidence is checked against the text when it is made.

    Raises:
        EvidenceError: a record quotes words that are not in the text at its offsets.
    """

    view: ClassVar[Callable[[Reading], str]]  # views are above the model: the package hands this one down

    article: Article
    people: tuple[Person, ...] = ()
    visits: tuple[Visit, ...] = ()
    delegation: tuple[Delegate, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    statements: tuple[Statement, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    documents: tuple[Instrument, ...] = ()
    gaps: tuple[Gap, ...] = ()

    def __post_init__(self) -> None:
        for fact in self.facts():
            for evidence in fact.evidence:
                self.article.check(evidence)
        for commitment in self.commitments:
            self.article.check(commitment.what)

    def facts(self) -> tuple[Fact, ...]:
        """All records, people first."""
        return (
            *self.people, *self.visits, *self.delegation, *self.meetings, *self.statements, *self.commitments,
            *self.documents, *self.gaps,
        )  # fmt: skip

    def person(self, person_id: str) -> Person:
        """The person with this id. Raises KeyError where there is none."""
        for person in self.people:
            if person.id == person_id:
                return person
        raise KeyError(person_id)

    def _repr_html_(self) -> str:
        """How a notebook shows it: the text with its evidence marked, and a legend."""
        return type(self).view(self)
