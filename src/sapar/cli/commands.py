"""What can be typed: `sapar read`, `sapar schema`, and their options."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import NoReturn

import click

from sapar.cli.output import open_output
from sapar.cli.running import Reader, Run, load_reader
from sapar.errors import UsageError
from sapar.render import FORMATS, Format, open_view
from sapar.render.labels import INTERFACES, Interface
from sapar.sources import Limits, find, given

INTERRUPTED = 130  # what a shell reports of a program that Ctrl-C ended
FAILED, WRONG_USE = 1, 2

_LIMITS = Limits()


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="sapar", prog_name="sapar", message="%(prog)s %(version)s")
def cli() -> None:
    """Read the news about leaders' journeys: who went where, met whom, said and signed what, each with its words."""


@cli.command()
@click.argument("places", nargs=-1, required=True, metavar="PATH|DIRECTORY|URL|-...")
@click.option(
    "-f",
    "--format",
    "form",
    type=click.Choice(FORMATS),
    default="terminal",
    show_default=True,
    help="A dossier for people, the whole reading as JSON, the codebook's form (a line an article), a page.",
)
@click.option("-q", "--quotes", is_flag=True, help="Show the article's words under each line (terminal only).")
@click.option(
    "--interface",
    type=click.Choice(INTERFACES),
    default="en",
    show_default=True,
    envvar="SAPAR_INTERFACE",
    help="The language of headings and labels.",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Write to FILE. It is replaced only when everything has been written.",
)
@click.option(
    "--language", metavar="CODE", help="The articles' language (ky, ru, en), against what they say themselves."
)
@click.option("--published", metavar="DATE", help="The day of publication (YYYY-MM-DD), against what the articles say.")
@click.option("--allow-private", is_flag=True, help="Fetch also from private, loopback and link-local addresses.")
@click.option(
    "--max-bytes", type=click.IntRange(min=1), default=_LIMITS.max_bytes, show_default=True, help="The largest article."
)
@click.option(
    "--timeout",
    type=click.FloatRange(min=0, min_open=True),
    default=_LIMITS.timeout,
    show_default=True,
    help="Seconds to wait for a silent server.",
)
@click.option(
    "--deadline",
    type=click.FloatRange(min=0, min_open=True),
    default=_LIMITS.deadline,
    show_default=True,
    help="Seconds for a whole fetch, redirects included.",
)
@click.option("--traceback", is_flag=True, help="Show where in Sapar a defect lies.")
@click.pass_context
def read(
    context: click.Context, places: tuple[str, ...], form: Format, quotes: bool, interface: Interface,
    output: Path | None, language: str | None, published: str | None, allow_private: bool, max_bytes: int,
    timeout: float, deadline: float, traceback: bool,
) -> None:  # fmt: skip
    """Read articles and show what they say.

    Text files, saved HTML pages, folders of these, addresses, or - for the standard input. What is known of NAME.txt
    may stand beside it in NAME.meta.json: published, language, url, publisher, title.

    The exit status is 0 if every article was read, 1 if some were not, 2 if the command made no sense.
    """
    if quotes and form != "terminal":
        raise click.UsageError(f"--quotes is for the terminal format; {form} has the words in it anyway")
    stated = given(published=published, language=language)
    limits = Limits(max_bytes=max_bytes, timeout=timeout, deadline=deadline, allow_private=allow_private)
    run = Run(_reader(), stated, limits)
    many = len(places) > 1 or Path(places[0]).is_dir()
    with open_output(output) as out:
        view = open_view(form, out.stream, many=many, quotes=quotes, interface=interface)
        run.read(list(find(*places)), view, out)
    run.report(sys.stderr, traceback=traceback)
    context.exit(WRONG_USE if run.senseless else FAILED if run.failures else 0)


@cli.command()
def schema() -> None:
    """Print the JSON Schema of what `sapar read --format json` writes."""
    from sapar.render.schema import shipped_schema

    click.echo(shipped_schema(), nl=False)


def _reader() -> Reader:
    """The reader, found when it is needed; tests put another one here."""
    return load_reader()


def main() -> NoReturn:
    """Run the command line; every way of ending has its exit status, and none shows a traceback on purpose."""
    if getattr(sys, "stderr", None) is None:  # it was closed by the caller: there is nobody to tell anything
        sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115  # for as long as the program runs
    try:
        status = cli.main(standalone_mode=False, prog_name="sapar")
    except click.ClickException as error:
        error.show()
        status = error.exit_code
    except UsageError as error:
        _say(f"sapar: {error}")
        status = WRONG_USE
    except click.Abort:  # Ctrl-C
        status = INTERRUPTED
    except OSError as error:
        _say(f"sapar: cannot write: {error.strerror or error}")
        status = FAILED
    sys.exit(status or 0)


def _say(words: str) -> None:
    try:
        click.echo(words, err=True)
    except OSError:  # nobody listens any more
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())
