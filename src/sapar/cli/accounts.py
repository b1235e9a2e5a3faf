"""A visit, a person, an article of the register as text: each fact with how many sources it has, and where they
differ.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import click

from sapar.render.countries import country_name
from sapar.render.dates import readable, span
from sapar.render.labels import Interface, label
from sapar.render.safe import one_line

_INDENT = "    "


def write(found: dict[str, Any], interface: Interface, quotes: bool) -> None:
    """Print what `show` found."""
    lines = {"visit": _visit, "person": _person, "article": _article, "journey": _journey}.get(found["what"], _record)
    for line, sources in lines(found, interface):
        click.echo(one_line(line) if not line.startswith(" ") else "  " + one_line(line))
        for source in sources if quotes else ():
            click.echo(
                f"{_INDENT}│ {one_line(source['quote'])} [{source['article']}:{source['start']}–{source['end']}]"
            )


def _label(kind: str, value: str, interface: Interface) -> str:
    return label(f"{kind}.{value}", interface)


Lines = Iterator[tuple[str, list[dict[str, Any]]]]


def _visit(v: dict[str, Any], interface: Interface) -> Lines:
    yield from _head(v, interface)
    yield "", []
    yield "HISTORY", []
    for entry in v["history"]:
        yield (
            f" {entry['published'] or '—'} {_label('visit.status', entry['status'], interface)} [{entry['article']}]",
            [entry],
        )
    for part, lines in (
        ("delegation", _delegation),
        ("meetings", _meetings),
        ("documents", _documents),
        ("statements", _statements),
        ("commitments", _commitments),
        ("gaps", _gaps),
    ):
        if v[part]:
            yield "", []
            yield label(f"section.{'programme' if part == 'meetings' else part}", interface).upper(), []
            yield from lines(v[part], interface)
    yield "", []
    yield "SOURCES", []
    for a in v["sources"]:
        yield (
            f" {a['id']} {a['published'] or ''} {a['publisher'] or ''} — {a['title'] or a['name']} {a['url'] or ''}",
            [],
        )


def _head(v: dict[str, Any], interface: Interface) -> Lines:
    """Who, where and when; where sources differ; what else belongs to the journey."""
    where = ", ".join(x for x in (country_name(v["country"], interface), v["place"]) if x)
    yield f"{v['traveller']['name']} → {where}", []
    kind = _label("visit.kind", v["kind"], interface) if v["kind"] else label("unsaid.kind", interface)
    yield (
        " · ".join(
            (span(v["start"], v["end"], interface), kind, _label("visit.status", v["status"], interface), v["id"])
        ),
        [],
    )
    for name, value in v["values"].items():
        if len(value["values"]) > 1:
            said = "; ".join(
                f"{x['value']} ({', '.join(sorted({s['article'] for s in x['sources']}))})" for x in value["values"]
            )
            yield (
                f" {name}: sources differ: {said}; shown: {value['shown']} — {value['why']}",
                [s for x in value["values"] for s in x["sources"]],
            )
    if v.get("legs"):
        yield f" legs of one journey ({v['journey']}): {', '.join(v['legs'])}", []
    if v["may_be"]:
        yield f" may be the same visit as: {', '.join(v['may_be'])} (see: sapar judge)", []


def _delegation(parts: list[dict[str, Any]], _: Interface) -> Lines:
    for party in parts:
        for member in party["named"]:
            yield (
                f" • {party['names'].get(member['person'], member['person'])} ({len(member['sources'])})",
                member["sources"],
            )
        for count in party["counted"]:
            told = ", ".join(f"{m['count'] or '?'} × {m['title'] or m['role']}" for m in count["members"])
            yield f" • counted {count['total']} by {count['article']}: {told}", [m["source"] for m in count["members"]]


def _meetings(parts: list[dict[str, Any]], interface: Interface) -> Lines:
    for m in parts:
        who = [m["names"].get(p, p) for p in m["participants"]]
        sides = list(dict.fromkeys(g["name"] for g in m["groups"]))
        status = "" if m["status"] == "held" else f"[{_label('meeting.status', m['status'], interface)}] "
        date = readable(m["date"]["shown"], interface) if m["date"]["shown"] else label("unsaid.date", interface)
        differs = (
            f" (others say {', '.join(x['value'] for x in m['date']['values'][1:])})"
            if len(m["date"]["values"]) > 1
            else ""
        )
        where = f" · {m['place']['shown']}" if m["place"]["shown"] else ""
        articles = len({h["article"] for h in m["history"]})
        yield f" • {status}{date}{differs}: {'; '.join([*who, *sides])}{where} ({articles}) {m['id']}", m["history"]


def _documents(parts: list[dict[str, Any]], interface: Interface) -> Lines:
    for d in parts:
        title = d["title"]["shown"] or f"{d['count'] or 'some'} × {_label('document.kind', d['kind'], interface)}"
        yield (
            f" • [{_label('document.status', d['status'], interface)}] {title} ({len(d['history'])}) {d['id']}",
            d["history"],
        )


def _statements(parts: list[dict[str, Any]], interface: Interface) -> Lines:
    for s in parts:
        act = _label("statement.act", s["act"], interface)
        yield (
            f" • {s['names'].get(s['speaker'], s['speaker'])} [{act}] {s['words']} ({len(s['sources'])}) {s['id']}",
            s["sources"],
        )


def _commitments(parts: list[dict[str, Any]], interface: Interface) -> Lines:
    for c in parts:
        to = ", ".join(
            [
                *(c["names"].get(p, p) for p in c["to"]),
                *(country_name(x, interface) for x in c["to_countries"]),
                *c["to_groups"],
            ]
        )
        kind = _label("commitment.kind", c["kind"], interface)
        yield (
            f" • [{kind}] {c['names'].get(c['by'], c['by'])}{' → ' + to if to else ''}: {c['words']}"
            f" — {c['stage']} {c['id']}",
            c["history"],
        )


def _gaps(parts: list[dict[str, Any]], interface: Interface) -> Lines:
    for g in sorted(parts, key=lambda g: not g["open"]):
        yield (
            f" • [{'open' if g['open'] else 'closed'}] {gap_words(g, interface)} {g['about']}",
            [*g["sources"], *g.get("closed_by", [])],
        )


def gap_words(gap: dict[str, Any], interface: Interface) -> str:
    """What a gap says, with its numbers."""
    words = _label("gap", gap["kind"], interface)
    if gap.get("announced") is not None or gap.get("found") is not None:
        told = gap["announced"] if gap.get("announced") is not None else "?"
        words += f" ({label('announced', interface)}: {told}, {label('listed', interface)}: {gap.get('found')})"
    return words


def _person(p: dict[str, Any], interface: Interface) -> Lines:
    yield (
        f"{p['name']} · {_label('role', p['role'], interface)} · {country_name(p['country'], interface)} · {p['id']}",
        [],
    )
    yield f" also written: {', '.join(p['names'][1:])}", []
    for o in p["offices"]:
        seen = f"{o['seen_first'] or '?'} … {o['seen_last'] or '?'}"
        yield f" {seen}: {o.get('title') or _label('role', o['role'], interface)} ({o['articles']})", [o["source"]]
    for other in p["may_be"]:
        yield (
            f" may be the same as {other['name']} ({other['id']}): sapar judge same|different {p['id']} {other['id']}",
            [],
        )
    if p["visits"]:
        yield "", []
        yield "VISITS", []
    for v in p["visits"]:
        yield (
            f" {span(v['start'], v['end'], interface)} {country_name(v['country'], interface)} {v['place'] or ''}"
            f" · {v['status']} · {v['id']}",
            [],
        )
    if p["meetings"]:
        yield "", []
        yield label("section.meetings", interface).upper(), []
        yield from _meetings(p["meetings"], interface)
    if p["commitments"]:
        yield "", []
        yield label("section.commitments", interface).upper(), []
        yield from _commitments(p["commitments"], interface)


def _article(a: dict[str, Any], interface: Interface) -> Lines:
    yield (
        " · ".join((a["title"] or a["name"], a["publisher"] or "", readable(a["published"] or "", interface), a["id"])),
        [],
    )
    yield f" {a['place']}; version {a['version']} of {len(a['versions'])}, readings: {len(a['readings'])}", []
    yield f" visits: {', '.join(a['visits']) or 'none'}", []
    for f in a["facts"]:
        yield f" {f['kind']} {f['id']}: {f['quote'][:160]}", []


def _journey(j: dict[str, Any], interface: Interface) -> Lines:
    yield f"{j['id']}: {len(j['legs'])} legs", []
    for leg in j["legs"]:
        yield "", []
        yield from _visit(leg, interface)


def _record(r: dict[str, Any], interface: Interface) -> Lines:
    lines = {
        "meeting": _meetings,
        "document": _documents,
        "statement": _statements,
        "commitment": _commitments,
        "gap": _gaps,
        "delegation": _delegation,
    }
    yield f"{r['what']} {r['id']}{' of visit ' + r['visit'] if r['visit'] else ''}", []
    yield from lines[r["what"]]([r], interface)
