"""`sapar judge`: people decide what stays in doubt, and set right what is wrong."""

from __future__ import annotations

import getpass
from collections.abc import Callable
from typing import Any

import click

from sapar.cli.commands import cli
from sapar.cli.registers import json_option, opened, register_option, write_json, write_table


def _author() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a user without a name
        return "unknown"


@cli.group(invoke_without_command=True)
@register_option
@json_option
@click.option("--author", envvar="SAPAR_AUTHOR", default=_author, show_default="you", help="Who judges.")
@click.option("--reason", default="", help="Why; it is kept with the judgement.")
@click.option("--undo", type=int, metavar="NUMBER", help="Take a judgement back.")
@click.pass_context
def judge(context: click.Context, place: str, as_json: bool, author: str, reason: str, undo: int | None) -> None:
    """Judge: same or different, a wrong value, a fact that is not in the text, or one that is missing.

    Without more, it lists the judgements that stand and the pairs that are in doubt. Judgements hold when the articles
    are read again.
    """
    from sapar.register import judging

    context.obj = (place, author, reason)
    if undo is not None:
        _do(context.obj, lambda c: judging.undo(c, undo, author))
        return
    if context.invoked_subcommand is not None:
        return
    with opened(place) as register, register.ask() as connection:
        made, open_pairs = judging.judgements(connection), judging.proposals(connection)
    if as_json:
        write_json([*made, *open_pairs])
        return
    rows = [(str(j["id"]), j["made"], j["author"], j["verb"], j["reason"]) for j in made]
    rows += [("", "", "", f"same or different? {p['kind']}", " ".join(p["pair"])) for p in open_pairs]
    write_table(("number", "made", "by", "judgement", "reason"), rows, "nothing was judged, and nothing is in doubt")


def _do(settings: tuple[str, str, str], act: Callable[[Any], int | None]) -> None:
    """Do it in one transaction, and work out at once what it changes."""
    place, _, _ = settings
    with opened(place) as register:
        register.settle()
        with register.store.write() as connection:
            number = act(connection)
        register.settle()
    click.echo(f"judgement {number}; take it back with: sapar judge --undo {number}" if number else "it is undone")


@judge.command()
@click.argument("one")
@click.argument("other")
@click.pass_obj
def same(settings: tuple[str, str, str], one: str, other: str) -> None:
    """Two people are one, or two visits are."""
    from sapar.register import judging

    _do(settings, lambda c: judging.join(c, True, one, other, *settings[1:]))


@judge.command()
@click.argument("one")
@click.argument("other", metavar="OTHER|ARTICLE")
@click.pass_obj
def different(settings: tuple[str, str, str], one: str, other: str) -> None:
    """Two people or visits are not one; or what an article says of this one is about another."""
    from sapar.register import judging

    _do(settings, lambda c: judging.join(c, False, one, other, *settings[1:]))


@judge.command()
@click.argument("visit")
@click.argument("field")
@click.argument("value", required=False)
@click.option("--right", metavar="VALUE", help="The value that is right.")
@click.pass_obj
def wrong(settings: tuple[str, str, str], visit: str, field: str, value: str | None, right: str | None) -> None:
    """A value of a visit is wrong: start, end, place, kind, status or origin."""
    from sapar.register import judging

    _do(settings, lambda c: judging.wrong(c, visit, field, value, right, *settings[1:]))


@judge.command()
@click.argument("fact")
@click.pass_obj
def unsaid(settings: tuple[str, str, str], fact: str) -> None:
    """A fact is not in the text. `sapar show ARTICLE` lists the facts of an article with their ids."""
    from sapar.register import judging

    _do(settings, lambda c: judging.unsaid(c, fact, *settings[1:]))


@judge.command()
@click.argument("article")
@click.option("--kind", type=click.Choice(["visit", "meeting"]), required=True)
@click.option("--quote", required=True, help="The words of the article that say it.")
@click.option("--who", multiple=True, required=True, help="Who travels, or meets; as often as needed.")
@click.option(
    "--set", "fields", multiple=True, metavar="FIELD=VALUE", help="country=RU, place=Москва, start=2021-02-24 …"
)
@click.pass_obj
def missing(
    settings: tuple[str, str, str], article: str, kind: str, quote: str, who: tuple[str, ...], fields: tuple[str, ...]
) -> None:
    """A visit or a meeting is missing that the article tells of."""
    from sapar.register import judging

    if bare := [f for f in fields if "=" not in f]:
        raise click.UsageError(f"--set {bare[0]}: write FIELD=VALUE")
    values = dict(f.split("=", 1) for f in fields)
    _do(settings, lambda c: judging.missing(c, article, kind, quote, who, values, *settings[1:]))


@judge.command()
@click.argument("commitment")
@click.argument("stage", type=click.Choice(["done", "contradicted", "withdrawn"]))
@click.option("--article", required=True, help="The article that says so.")
@click.option("--quote", required=True, help="Its words.")
@click.pass_obj
def outcome(settings: tuple[str, str, str], commitment: str, stage: str, article: str, quote: str) -> None:
    """What came of a promise or a request, by an article's words."""
    from sapar.register import judging

    _do(settings, lambda c: judging.outcome(c, commitment, stage, article, quote, *settings[1:]))
