"""`sapar backup`, `sapar check` and `sapar compare`: looking after a register, and holding it beside another."""

from __future__ import annotations

from pathlib import Path

import click

from sapar.cli.commands import cli
from sapar.cli.registers import json_option, opened, register_option, write_json, write_table
from sapar.errors import SaparError
from sapar.render.safe import one_line


@cli.command()
@click.argument("target", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE")
@register_option
def backup(target: Path, place: str) -> None:
    """Copy the register, whichever kind it is, into a new SQLite file."""
    from sapar.register.keeping import backup as copy

    with opened(place) as register:
        count = copy(register, target)
    click.echo(f"{count} articles are in {target}")


@cli.command()
@register_option
@click.pass_context
def check(context: click.Context, place: str) -> None:
    """Check that every quotation is in its text and every reference leads somewhere. The exit status tells."""
    from sapar.register.keeping import check as find_faults

    with opened(place) as register:
        faults = find_faults(register)
    for fault in faults:
        click.echo(one_line(fault))
    click.echo(f"{len(faults)} faults" if faults else "everything holds", err=True)
    context.exit(1 if faults else 0)


@cli.command()
@click.argument("reference", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True))
@register_option
@json_option
@click.option("--from", "since", metavar="DATE", help="Compare only what begins on or after this day, month or year.")
@click.option("--to", "until", metavar="DATE", help="Compare only what begins by this day, month or year.")
@click.option("--country", metavar="WHERE", help="Compare only journeys to this country.")
def compare(
    reference: tuple[Path, ...], place: str, as_json: bool, since: str | None, until: str | None, country: str | None
) -> None:
    """Hold the register beside another: the US Department of State's XML, or a CSV under COLT's column names.

    Files or folders of files. Only travellers and years that both can know are compared.
    """
    from sapar.register.comparing import compare as hold_beside
    from sapar.register.queries import country_code
    from sapar.register.references import load

    try:
        rows = load(reference)
    except SaparError as error:
        raise click.ClickException(one_line(str(error))) from error
    with opened(place) as register, register.ask() as connection:
        found = hold_beside(connection, rows, since, until, country_code(country) if country else None)
    if as_json:
        write_json(found["rows"])
        return
    table = [
        (
            r["outcome"],
            r["who"],
            r["country"] or "",
            r["theirs"] or "",
            r["ours"] or "",
            "" if r["days"] is None else str(r["days"]),
            r["id"],
            r["quote"],
        )
        for r in found["rows"]
    ]
    write_table(("", "who", "country", "theirs", "ours", "days apart", "id", "our words"), table, "nothing to compare")
    told = found["figures"]
    click.echo(
        f"{told['matched']} in both ({told['same_dates']} with the same dates), {told['missing_here']} only there, "
        f"{told['missing_there']} only here",
        err=True,
    )
