"""`sapar add` and `sapar reread`: articles into the register."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from sapar.cli import commands
from sapar.cli.commands import cli
from sapar.cli.registers import json_option, opened, register_option, write_json
from sapar.errors import SaparError
from sapar.render.safe import one_line
from sapar.sources import Limits, given

if TYPE_CHECKING:
    from sapar.model import Article, Reading
    from sapar.register import Register
    from sapar.register.intake import Taken

_TOGETHER = 20  # articles in one transaction: a kill loses so many readings at most, never half an article
_OFTEN = 2000  # articles after which visits are worked out, so that a long run that is stopped leaves little undone


@cli.command()
@click.argument("places", nargs=-1, required=True, metavar="PATH|DIRECTORY|URL...")
@register_option
@click.option(
    "--language", metavar="CODE", help="The articles' language (ky, ru, en), against what they say themselves."
)
@click.option("--published", metavar="DATE", help="The day of publication (YYYY-MM-DD), against what the articles say.")
@click.option("--allow-private", is_flag=True, help="Fetch also from private, loopback and link-local addresses.")
@click.pass_context
def add(
    context: click.Context,
    places: tuple[str, ...],
    place: str,
    language: str | None,
    published: str | None,
    allow_private: bool,
) -> None:
    """Add articles to the register: files, folders, addresses, and files of JSON lines (.jsonl).

    An article that is there already changes nothing; one that has changed is kept as a new version beside the old one.
    The register is made if there is none. The exit status is 1 if an article could not be read.
    """
    from sapar.register.intake import take

    stated = given(published=published, language=language)
    count: Counter[str] = Counter()
    with opened(place, create=True) as register:
        _add_all(register, take(places, Limits(allow_private=allow_private), stated), count)
        register.settle()
    told = [f"{count[k]} {k}" for k in ("new", "new version", "unchanged", "failed") if count[k]]
    click.echo(", ".join(told) or "there was nothing to add", err=not sys.stdout.isatty())
    context.exit(1 if count["failed"] else 0)


def _add_all(register: Register, articles: Iterator[Taken], count: Counter[str]) -> None:
    """Read what is not there yet, and add it some at a time."""
    reader = commands._reader()
    waiting: list[tuple[Article, str, Reading]] = []
    for number, taken in enumerate(articles, 1):
        step = "fetch"
        try:
            if taken.article is None:
                raise taken.error or SaparError("there is nothing")
            step = "read"
            if register.known(taken.article, taken.place):
                count["unchanged"] += 1
            else:
                waiting.append((taken.article, taken.place, reader(taken.article)))
        except SaparError as error:
            count["failed"] += 1
            register.fail(taken.place, step, one_line(str(error)))
            click.echo(f"sapar: {one_line(taken.place)}: {one_line(str(error))}", err=True)
        if len(waiting) >= _TOGETHER:
            count.update(register.add_all(waiting))
            waiting = []
        if number % _OFTEN == 0:
            register.settle()
    if waiting:
        count.update(register.add_all(waiting))


@cli.command()
@register_option
@json_option
def reread(place: str, as_json: bool) -> None:
    """Read all stored articles again with the present reader, and show what changed.

    Former readings are kept; judgements stay in force.
    """
    from sapar.register.rereading import reread as read_again

    reader = commands._reader()
    with opened(place) as register:
        changes = read_again(register, reader)
    if as_json:
        write_json(changes)
        return
    for change in changes:
        if change["failed"]:
            click.echo(f"{change['name']} ({change['id']}): {one_line(change['failed'])}")
            continue
        click.echo(f"{change['name']} ({change['id']})")
        for sign, facts in (("-", change["gone"]), ("+", change["come"])):
            for fact in facts:
                click.echo(f"  {sign} {fact['kind']}: {one_line(fact['quote'])[:140]}")
        if change["otherwise"]:
            click.echo(f"  ~ {change['otherwise']} facts of the same words are read otherwise")
    click.echo(f"{len(changes)} articles are read otherwise than before", err=True)
