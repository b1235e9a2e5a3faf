"""What the commands of the register share: which register, and how answers are written."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

import click

from sapar.errors import SaparError
from sapar.render.safe import one_line

if TYPE_CHECKING:
    from sapar.register import Register

DEFAULT = "sapar.db"
F = TypeVar("F", bound=Callable[..., Any])


def register_option(command: F) -> F:
    """The option that says which register is meant."""
    return click.option(
        "--register",
        "place",
        envvar="SAPAR_REGISTER",
        default=DEFAULT,
        show_default=True,
        metavar="FILE|URL",
        help="The register: a file, or a postgresql:// URL. SAPAR_REGISTER says it for all commands.",
    )(command)


def json_option(command: F) -> F:
    """The option for programs."""
    return click.option(
        "--json", "as_json", is_flag=True, help="JSON for programs: an array of objects with an id each."
    )(command)


@contextmanager
def opened(place: str, *, create: bool = False) -> Iterator[Register]:
    """The register; what goes wrong with it is told in a line, with exit status 1."""
    from sapar.register import open_register

    try:
        with open_register(place, create=create) as register:
            yield register
    except SaparError as error:
        raise click.ClickException(one_line(str(error))) from error


def write_json(values: Sequence[Any] | dict[str, Any]) -> None:
    """An answer as JSON."""
    click.echo(json.dumps(values, ensure_ascii=False, indent=1))


def write_table(heads: Sequence[str], rows: Sequence[Sequence[str]], nothing: str) -> None:
    """An answer as a table that keeps to the width of the terminal; a pipe gets whole cells behind tabs."""
    if not rows:
        click.echo(nothing, err=True)
        return
    import sys

    if not sys.stdout.isatty():
        for row in rows:
            click.echo("\t".join(one_line(cell) for cell in row))
        return
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, header_style="bold")
    for head in heads:
        table.add_column(head, overflow="fold", no_wrap=head == heads[0])  # an id in two lines cannot be copied
    for row in rows:
        table.add_row(*(Text(one_line(cell)) for cell in row))
    Console(highlight=False, markup=False, emoji=False).print(table)
