"""What the coverage of a visit leaves out, over all of its sources, and what another paper has closed since."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sapar.model import Delegate, Gap
from sapar.register.names import public
from sapar.register.views import Item, Record


def delegation(items: list[Item[Delegate]], visit: str, traveller: str) -> Record | None:
    """The travelling party: who is named, and how many were counted by whom."""
    named: dict[str, list[dict[str, Any]]] = {}
    counted: dict[str, list[dict[str, Any]]] = {}
    for item in sorted(items, key=lambda i: i.order()):
        if item.fact.person is not None:
            for person in item.people((item.fact.person,)):
                if person != traveller:
                    named.setdefault(person, []).append(item.source().as_json())
        else:
            entry = {
                "role": item.fact.role,
                "count": item.fact.count,
                "title": item.fact.title,
                "source": item.source().as_json(),
            }
            counted.setdefault(item.view.article, []).append(entry)
    if not named and not counted:
        return None
    totals = {article: sum(e["count"] or 1 for e in entries) for article, entries in counted.items()}
    data: dict[str, Any] = {
        "named": [{"person": p, "sources": s} for p, s in named.items()],
        "counted": [{"article": a, "total": totals[a], "members": e} for a, e in counted.items()],
    }
    return Record(
        public("n", visit),
        "delegation",
        data,
        visit=visit,
        people=[(p, "delegate") for p in named],
        facts=sorted({(i.name, i.view.article) for i in items}),
    )


def gaps(visit: Record, records: Sequence[Record], told: list[Item[Gap]]) -> list[Record]:
    """The gaps of a visit, open and closed. Each says what is missing, by whose words, and what closed it."""
    out = [*_documents(visit, records, told), *_delegation(visit, records), *_planned(visit, records), *_unsaid(visit)]
    bare = [i for i in told if i.fact.kind == "no_details_given"]
    out += [
        _gap(visit, "no_details_given", i.name, True, {"sources": [i.source().as_json()]}, [(i.name, i.view.article)])
        for i in bare
    ]
    return out


def _gap(
    visit: Record, kind: str, about: str, still: bool, data: dict[str, Any], facts: Sequence[tuple[str, str]] = ()
) -> Record:
    return Record(
        public("g", visit.id, kind, about),
        "gap",
        {"kind": kind, "about": about, **data},
        visit=visit.id,
        person=visit.person,
        country=visit.country,
        type=kind,
        status="open" if still else "closed",
        open=still,
        facts=sorted(set(facts)),
    )


def _documents(visit: Record, records: Sequence[Record], told: list[Item[Gap]]) -> list[Record]:
    """A number of documents announced, and fewer listed by all papers together."""
    papers = [r for r in records if r.kind == "document"]
    listed = [r for r in papers if r.data["title"]["shown"] is not None]
    out = []
    for paper in papers:
        count = paper.data["count"]
        if paper.data["title"]["shown"] is not None or (count is not None and count < 2) or paper.status == "planned":
            continue
        missing = not listed if count is None else len(listed) < count
        data = {
            "announced": count,
            "found": len(listed),
            "sources": paper.data["history"],
            "closed_by": [] if missing else [h for r in listed for h in r.data["history"]],
        }
        out.append(_gap(visit, "documents_not_listed", paper.id, missing, data, paper.facts))
    if not out:
        items = [i for i in told if i.fact.kind == "documents_not_listed"]
        announced = max((i.fact.announced or 0 for i in items), default=0)
        if items:
            missing = len(listed) < max(1, announced)
            data = {
                "announced": announced or None,
                "found": len(listed),
                "sources": [i.source().as_json() for i in items],
            }
            out.append(
                _gap(visit, "documents_not_listed", "", missing, data, [(i.name, i.view.article) for i in items])
            )
    return out


def _delegation(visit: Record, records: Sequence[Record]) -> list[Record]:
    """A party counted in one paper and named in another: closed once as many are named as were counted."""
    party = next((r for r in records if r.kind == "delegation"), None)
    if party is None or not party.data["counted"]:
        return []
    announced = max(c["total"] for c in party.data["counted"])
    found = len(party.data["named"])
    sources = [m["source"] for c in party.data["counted"] for m in c["members"]]
    data = {
        "announced": announced,
        "found": found,
        "sources": sources,
        "closed_by": [s for n in party.data["named"] for s in n["sources"][:1]],
    }
    return [_gap(visit, "delegation_not_named", party.id, found < announced, data, party.facts)]


def _planned(visit: Record, records: Sequence[Record]) -> list[Record]:
    """Planned, and nobody has said since whether it took place. A journey still to come leaves nothing open yet."""
    if visit.status == "planned":
        return [_gap(visit, "planned_not_reported", visit.id, True, {"sources": visit.data["history"]})]
    meetings = [r for r in records if r.kind == "meeting" and r.status != "cancelled"]
    out = []
    for meeting in meetings:
        plans = [h for h in meeting.data["history"] if h["status"] == "planned"]
        if plans:
            held = [h for h in meeting.data["history"] if h["status"] == "held"]
            out.append(
                _gap(
                    visit,
                    "planned_not_reported",
                    meeting.id,
                    not held,
                    {"sources": plans, "closed_by": held},
                    meeting.facts,
                )
            )
    return out


def _unsaid(visit: Record) -> list[Record]:
    """A kind, date or place that no source gives."""
    out = []
    for kind, told in (("kind_unknown", visit.type), ("place_unknown", visit.place), ("date_unknown", visit.date)):
        if not told:
            out.append(_gap(visit, kind, visit.id, True, {"sources": visit.data["history"][:1]}))
    if visit.date and visit.date.startswith("XXXX"):
        out.append(_gap(visit, "year_unknown", visit.id, True, {"sources": visit.data["history"][:1]}))
    return out
