"""Views of a reading: the same facts as a dossier, as JSON, as coded rows, as a marked-up text.

    view = open_view("json", sys.stdout, many=True)
    for reading in readings:
        view.feed(reading)
    view.finish()

A view writes each reading in one piece, so a reading that cannot be shown leaves nothing half-written. A new view is
one more module here and one more line in `open_view`.
"""

from __future__ import annotations

from typing import Literal, Protocol, TextIO, get_args

from sapar.errors import UsageError
from sapar.model import Reading
from sapar.render.labels import Interface

Format = Literal["terminal", "json", "coding", "html"]
FORMATS: tuple[Format, ...] = get_args(Format)


class View(Protocol):
    """What shows readings, one after the other."""

    def feed(self, reading: Reading) -> None:
        """Write one reading."""

    def finish(self) -> None:
        """Write what stands behind the last reading. Nothing may be fed afterwards."""


def open_view(
    form: Format, stream: TextIO, *, many: bool = False, quotes: bool = False, interface: Interface = "en"
) -> View:
    """The view of this name, writing to `stream`.

    Args:
        form: one of `FORMATS`.
        stream: where to; it is not closed.
        many: more than one reading may come (JSON is then an array, even of one).
        quotes: show the words under each line (terminal only).
        interface: the language of headings and labels; the article's own words stay as they are.

    Raises:
        UsageError: there is no such view.
    """
    match form:
        case "terminal":
            from sapar.render.terminal import TerminalView

            return TerminalView(stream, quotes=quotes, interface=interface)
        case "json":
            from sapar.render.json_view import JsonView

            return JsonView(stream, many=many)
        case "coding":
            from sapar.render.coding import CodingView

            return CodingView(stream)
        case "html":
            from sapar.render.html import HtmlView

            return HtmlView(stream, interface=interface)
        case _:
            raise UsageError(f"there is no format {form!r}; choose one of {', '.join(FORMATS)}")
