"""One account of each visit: its fields with all that was told of them, and everything that belongs to it.

Pure functions from the reports of one visit and the articles that they stand in to records; what is stored is made
here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sapar.model import Meeting, Visit
from sapar.register import gaps, meetings, papers
from sapar.register.journeys import hull
from sapar.register.places import place
from sapar.register.reports import Report
from sapar.register.spans import Days, days, exactness, iso
from sapar.register.values import Shown, Told, choose
from sapar.register.views import Item, Record, View


@dataclass(frozen=True, slots=True)
class Corrections:
    """What people judged of one visit: values that are wrong, values that are right, what came of promises."""

    wrong: Mapping[str, Sequence[str]] = field(default_factory=dict)
    right: Mapping[str, str] = field(default_factory=dict)
    later: Sequence[dict[str, Any]] = ()


def account(
    reports: Sequence[Report],
    views: Mapping[str, View],
    guests: Sequence[Item[Meeting]] = (),
    corrections: Corrections | None = None,
) -> list[Record]:
    """The visit and all that belongs to it, the visit first.

    Args:
        reports: of this visit. views: the articles that they stand in.
        guests: meetings of the traveller within its days, from articles that tell of no visit.
        corrections: what people judged of it.
    """
    corrections = corrections or Corrections()
    names = {r.name for r in reports}
    own = [Item(view, v) for view in views.values() for v in view.reading.visits if view.names[v.id] in names]
    own.sort(key=lambda i: i.order())
    visit = _visit(own, reports, corrections)
    parts = _Parts(own, visit, views)
    records = [
        meetings.record(units, visit.id, visit.person)
        for units in meetings.fuse([*parts.meetings(), *guests], visit.person)
    ]
    records += papers.documents(parts.of("documents"), visit.id)
    records += papers.statements(parts.of("statements"), visit.id)
    records += papers.commitments(parts.of("commitments"), visit.id, corrections.later)
    party = gaps.delegation(parts.of("delegation"), visit.id, visit.person or "")
    records += [party] if party else []
    records += gaps.gaps(visit, records, parts.of("gaps"))
    return [visit, *records]


def _visit(items: Sequence[Item[Visit]], reports: Sequence[Report], corrections: Corrections) -> Record:
    first = items[0].fact
    stay = hull(reports)
    event = stay.first if stay else None
    traveller, country = reports[0].traveller, reports[0].country

    def told(name: str) -> list[Told]:
        return [Told(str(getattr(i.fact, name)), i.source()) for i in items if getattr(i.fact, name)]

    def shown(name: str, values: Iterable[Told]) -> Shown:
        return choose(values, event=event, wrong=corrections.wrong.get(name, ()), right=corrections.right.get(name))

    start, end = _dates(items, event, corrections)
    kind, where = shown("kind", told("kind")), shown("place", [_spelled(t, country) for t in told("place")])
    status = corrections.right.get("status") or visit_status([(i.fact.status, i.view.published) for i in items])
    companions = sorted({p for i in items for p in i.people(i.fact.travellers)} - {traveller})
    invited = sorted({p for i in items if i.fact.invited_by for p in i.people((i.fact.invited_by,))})
    data: dict[str, Any] = {
        "traveller": traveller,
        "companions": companions,
        "country": country,
        "place": where.as_json(),
        "kind": kind.as_json(),
        "status": status,
        "start": start.as_json(),
        "end": end.as_json(),
        "origin": shown("origin", told("origin")).as_json(),
        "first": any(i.fact.first for i in items),
        "postponed": any(i.fact.postponed for i in items),
        "invited_by": invited,
        "history": [{"status": i.fact.status, **i.source().as_json()} for i in items],
        "articles": sorted({i.view.article for i in items}),
    }
    people = [(traveller, "traveller"), *((p, "companion") for p in companions), *((p, "inviter") for p in invited)]
    return Record(
        f"v-{reports[0].name.split('-', 1)[1]}",
        "visit",
        data,
        person=traveller,
        country=country,
        place=where.value,
        status=status,
        type=kind.value,
        date=start.value or end.value,
        people=people,
        rank=0 if first.country else 1,
        facts=sorted({(i.name, i.view.article) for i in items}),
    ).on(_judged_stay(start, end, stay))


def _spelled(told: Told, country: str | None) -> Told:
    """Москва, Moscow and a misspelt name of it are one value: the name in English, where the table knows the place."""
    found = place(told.value, country)
    return Told(found.names[2] if found else told.value, told.source)


def _dates(items: Sequence[Item[Visit]], event: int | None, corrections: Corrections) -> tuple[Shown, Shown]:
    """First and last day. A report that tells the whole stay says both; one of a single day names a day of the stay."""
    whole = [i for i in items if i.fact.start and i.fact.end and i.fact.start != i.fact.end]
    out = []
    for name, pick in (("start", min), ("end", max)):
        values = [
            Told(d, i.source()) for i in items for d in {getattr(i.fact, name) or i.fact.start or i.fact.end} if d
        ]
        best = [Told(str(getattr(i.fact, name)), i.source()) for i in whole]
        wrong, right = corrections.wrong.get(name, ()), corrections.right.get(name)
        all_told = choose(values, event=event, exact=exactness, wrong=wrong, right=right)
        if all_told.why == "judged" or len(all_told.told) <= 1:
            out.append(all_told)
        elif best:
            chosen = choose(best, event=event, exact=exactness, wrong=wrong)
            out.append(
                Shown(
                    chosen.value, "the whole stay is told" if chosen.why == "all agree" else chosen.why, all_told.told
                )
            )
        else:
            exact = [v for v, _ in all_told.told if exactness(v) == 3 and v not in wrong]
            side = "first" if name == "start" else "last"
            value = pick(exact) if exact else all_told.value
            out.append(Shown(value, f"the {side} day that a source names" if exact else all_told.why, all_told.told))
    return out[0], out[1]


def _judged_stay(start: Shown, end: Shown, stay: Days | None) -> Days | None:
    first, last = days(start.value), days(end.value)
    if first and last and first.first <= last.last:
        return Days(first.first, last.last)
    return stay or first or last


def visit_status(told: Sequence[tuple[str, str | None]]) -> str:
    """Planned becomes under way and completed; called off stands where nothing later says that it took place."""
    ordered = sorted(told, key=lambda t: (t[1] or "9999",))
    stages = [status for status, _ in ordered]
    if "cancelled" in stages:
        after = stages[len(stages) - 1 - stages[::-1].index("cancelled") :]
        return next((s for s in ("completed", "under_way") if s in after), "cancelled")
    return next(s for s in ("completed", "under_way", "planned") if s in stages)


class _Parts:
    """Which facts of an article belong to this visit: those that say so, and the rest of an article whose main visit
    it is.
    """

    def __init__(self, own: Sequence[Item[Visit]], visit: Record, views: Mapping[str, View]) -> None:
        self.visit = visit
        self.views = sorted(views.values(), key=lambda v: (v.published or "9999", v.article))
        self.local: dict[str, set[str]] = {}
        for item in own:
            self.local.setdefault(item.view.article, set()).add(item.fact.id)

    def main(self, view: View) -> bool:
        """The article's first visit is this one."""
        first = min(view.reading.visits, key=lambda v: v.evidence[0].start)
        return first.id in self.local[view.article]

    def meetings(self) -> list[Item[Meeting]]:
        return [Item(view, m) for view in self.views for m in view.reading.meetings if self.has_meeting(view, m)]

    def has_meeting(self, view: View, meeting: Meeting) -> bool:
        return belongs(view, meeting, self.local.get(view.article, set()), self.visit, self.main(view))

    def of(self, attribute: str) -> list[Item[Any]]:
        """The other facts: those of the visit and its meetings, and of the article's main visit what is tied to
        nothing else.
        """
        out = []
        for view in self.views:
            mine = self.local[view.article] | {m.id for m in view.reading.meetings if self.has_meeting(view, m)}
            linked = {s.id for s in view.reading.statements if s.meeting in mine} | mine
            elsewhere = {v.id for v in view.reading.visits} | {m.id for m in view.reading.meetings}
            elsewhere |= {s.id for s in view.reading.statements if s.meeting}
            for fact in getattr(view.reading, attribute):
                ties = {getattr(fact, name, None) for name in ("visit", "meeting", "statement", "about")} - {None}
                if ties & (linked | mine) or (
                    not ties & (elsewhere - linked) and self.main(view) and self._in_time(fact)
                ):
                    out.append(Item(view, fact))
        return out

    def _in_time(self, fact: Any) -> bool:
        """A document of another year is not of this visit."""
        date = days(getattr(fact, "date", None))
        if date is None or self.visit.first_day is None or self.visit.last_day is None:
            return True
        return date.apart(Days(self.visit.first_day, self.visit.last_day)) <= 1


def belongs(view: View, meeting: Meeting, local: set[str], visit: Record, main: bool) -> bool:
    """Whether a meeting of an article is a part of the visit.

    The article says so; or it says nothing, the visit is its main one, and who, when and where agree.
    """
    if meeting.visit is not None and any(v.id == meeting.visit for v in view.reading.visits):
        if meeting.visit not in local:
            return False
        date = days(meeting.date)
        return date is None or _within(date, visit, 1)
    people = set(view.people(meeting.participants))
    party = {visit.person, *visit.data["companions"]} | {
        p for d in view.reading.delegation if d.person for p in view.people((d.person,))
    }
    if not main or not people & party or meeting.kind == "call":
        return False
    if meeting.country and visit.country and meeting.country != visit.country:
        return False
    date = days(meeting.date)
    return date is None or _within(date, visit, 0)


def _within(date: Days, visit: Record, slack: int) -> bool:
    if visit.first_day is None or visit.last_day is None:
        return True
    return date.apart(Days(visit.first_day, visit.last_day)) <= slack


def guest(meeting: Meeting, people: set[str], visit: Record) -> bool:
    """Whether a meeting told elsewhere, on a certain day, can only have been on this visit."""
    date = days(meeting.date)
    if (
        date is None
        or not date.exact
        or visit.person not in people
        or meeting.kind == "call"
        or meeting.visit is not None
    ):
        return False
    found = place(meeting.place)
    country = meeting.country or (found.country if found else None)
    return _within(date, visit, 0) and country == visit.country and visit.first_day is not None


def days_of(record: Record) -> str:
    """The days of a record in words for messages."""
    if record.first_day is None or record.last_day is None:
        return record.date or "date not told"
    return (
        iso(record.first_day)
        if record.first_day == record.last_day
        else f"{iso(record.first_day)}/{iso(record.last_day)}"
    )
