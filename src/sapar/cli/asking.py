"""Questions to the register: visits, people, meetings, gaps, what is owed, full text, and everything of one thing."""

from __future__ import annotations

from typing import Any, get_args

import click

from sapar.cli.commands import cli
from sapar.cli.registers import json_option, opened, register_option, write_json, write_table
from sapar.model import VisitKind, VisitStatus
from sapar.render.countries import country_name
from sapar.render.dates import readable, span
from sapar.render.labels import INTERFACES, Interface, label

_interface = click.option(
    "--interface", type=click.Choice(INTERFACES), default="en", envvar="SAPAR_INTERFACE", help="The language of labels."
)


@cli.command()
@register_option
@json_option
@_interface
@click.option("--traveller", metavar="WHO", help="A name in any script, or an id.")
@click.option("--country", metavar="WHERE", help="A country's name, or its code of two letters.")
@click.option("--from", "since", metavar="DATE", help="Not over before this day, month or year.")
@click.option("--to", "until", metavar="DATE", help="Begun by this day, month or year.")
@click.option("--kind", type=click.Choice(get_args(VisitKind)))
@click.option("--status", type=click.Choice(get_args(VisitStatus)))
def visits(place: str, as_json: bool, interface: Interface, **asked: Any) -> None:
    """List the visits, the latest first."""
    from sapar.register import queries

    with opened(place) as register, register.ask() as connection:
        found = queries.visits(connection, **asked)
    if as_json:
        write_json(found)
        return
    rows = [
        (
            v["id"],
            v["traveller"]["name"],
            country_name(v["country"], interface),
            v["place"] or "",
            span(v["start"], v["end"], interface) if v["start"] or v["end"] else "",
            label(f"visit.kind.{v['kind']}", interface) if v["kind"] else "",
            label(f"visit.status.{v['status']}", interface),
            str(v["articles"]),
            ", ".join(v["differs"]),
        )
        for v in found
    ]
    write_table(
        ("id", "traveller", "country", "place", "when", "kind", "status", "articles", "sources differ on"),
        rows,
        "no visits",
    )


@cli.command()
@click.argument("name", metavar="VISIT|PERSON|ARTICLE")
@register_option
@json_option
@_interface
@click.option("-q", "--quotes", is_flag=True, help="Show the articles' words under each line.")
def show(name: str, place: str, as_json: bool, interface: Interface, quotes: bool) -> None:
    """Show all that the register holds of one visit, person, journey or article: by its id, or a name."""
    from sapar.register.showing import show as find

    with opened(place) as register, register.ask() as connection:
        found = find(connection, name)
    if as_json:
        write_json([found])
        return
    from sapar.cli.accounts import write

    write(found, interface, quotes)


@cli.command()
@click.argument("words", nargs=-1, required=True)
@register_option
@json_option
@click.option("--limit", type=click.IntRange(min=1), default=50, show_default=True)
def search(words: tuple[str, ...], place: str, as_json: bool, limit: int) -> None:
    """Find the articles that have all these words, in any of their forms."""
    from sapar.register.finding import search as find

    with opened(place) as register, register.ask() as connection:
        found = find(connection, " ".join(words), limit)
    if as_json:
        write_json(found)
        return
    rows = [(a["id"], a["published"] or "", a["title"] or a["name"], a["quote"], ", ".join(a["visits"])) for a in found]
    write_table(("id", "published", "title", "words", "visits"), rows, "no article has these words")


@cli.command()
@click.argument("name", required=False)
@register_option
@json_option
@_interface
@click.option("--country", metavar="WHERE", help="A country's name, or its code of two letters.")
def people(name: str | None, place: str, as_json: bool, interface: Interface, country: str | None) -> None:
    """List the people, those of the most articles first."""
    from sapar.register import queries

    with opened(place) as register, register.ask() as connection:
        found = queries.people(connection, name, country)
    if as_json:
        write_json(found)
        return
    rows = [
        (
            p["id"],
            p["name"],
            label(f"role.{p['role']}", interface),
            country_name(p["country"], interface),
            str(p["articles"]),
            ", ".join(p["names"][1:6]),
            ", ".join(p["may_be"]),
        )
        for p in found
    ]
    write_table(("id", "name", "office", "country", "articles", "also written", "may be"), rows, "nobody")


@cli.command()
@register_option
@json_option
@_interface
@click.option("--with", "with_", metavar="WHO", help="A name in any script, or an id.")
@click.option("--from", "since", metavar="DATE")
@click.option("--to", "until", metavar="DATE")
def meetings(
    place: str, as_json: bool, interface: Interface, with_: str | None, since: str | None, until: str | None
) -> None:
    """List the meetings, on visits and elsewhere, in the order of their days."""
    from sapar.register import queries

    with opened(place) as register, register.ask() as connection:
        found = queries.meetings(connection, with_=with_, since=since, until=until)
    if as_json:
        write_json(found)
        return
    rows = [
        (
            m["id"],
            readable(m["date_shown"], interface) if m["date_shown"] else "",
            label(f"meeting.status.{m['status']}", interface),
            "; ".join([*(m["names"].get(p, p) for p in m["participants"]), *(g["name"] for g in m["groups"])]),
            m["place"]["shown"] or "",
            str(len({h["article"] for h in m["history"]})),
            m["visit"] or "",
        )
        for m in found
    ]
    write_table(("id", "when", "status", "who", "place", "articles", "visit"), rows, "no meetings")


@cli.command()
@click.argument("visit", required=False)
@register_option
@json_option
@_interface
@click.option("--all", "closed", is_flag=True, help="Also those that another paper has closed.")
def gaps(visit: str | None, place: str, as_json: bool, interface: Interface, closed: bool) -> None:
    """List what the coverage of a visit, or of all visits, leaves out."""
    from sapar.register import queries

    with opened(place) as register, register.ask() as connection:
        found = queries.gaps(connection, visit, closed=closed)
    if as_json:
        write_json(found)
        return
    from sapar.cli.accounts import gap_words

    rows = [
        (
            g["id"],
            g["visit"] or "",
            "open" if g["open"] else "closed",
            gap_words(g, interface),
            (g["sources"] or [{}])[0].get("quote", ""),
        )
        for g in found
    ]
    write_table(("id", "visit", "", "what is not told", "by whose words"), rows, "nothing is left out")


@cli.command()
@register_option
@json_option
@_interface
@click.option("--person", metavar="WHO", help="Who promised, asked, or is waiting: a name in any script, or an id.")
@click.option("--country", metavar="WHERE")
@click.option("--before", metavar="DATE", help="Due by this day, month or year.")
def owed(
    place: str, as_json: bool, interface: Interface, person: str | None, country: str | None, before: str | None
) -> None:
    """List promises and requests of which no source says that they were done or withdrawn. That is not "not done"."""
    from sapar.register import queries

    with opened(place) as register, register.ask() as connection:
        found = queries.owed(connection, person=person, country=country, before=before)
    if as_json:
        write_json(found)
        return
    rows = [
        (
            c["id"],
            label(f"commitment.kind.{c['kind']}", interface),
            c["names"].get(c["by"], c["by"]),
            ", ".join(
                [
                    *(c["names"].get(p, p) for p in c["to"]),
                    *(country_name(x, interface) for x in c["to_countries"]),
                    *c["to_groups"],
                ]
            ),
            c["words"],
            c["due"]["shown"] or "",
            c["stage"],
            c["visit"] or "",
        )
        for c in found
    ]
    write_table(("id", "", "who", "to", "what", "due", "since then", "visit"), rows, "nothing is owed")
