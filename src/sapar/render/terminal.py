"""The dossier on a terminal: also without colours, in a pipe, and at 80 columns."""

from __future__ import annotations

from typing import TextIO

from rich.console import Console
from rich.text import Text

from sapar.model import Reading
from sapar.render.dossier import Dossier, Line, Section, make_dossier
from sapar.render.labels import Interface
from sapar.render.safe import one_line

NARROW = 80  # the width where there is no terminal to ask
WIDE = 100  # longer lines are hard to read
_STEP = 3  # columns by which a part stands further in than its whole

_TONES = {
    "completed": "green",
    "under_way": "cyan",
    "planned": "yellow",
    "cancelled": "red",
    "commissive": "green",
    "directive": "yellow",
    "expressive": "magenta",
    "assertive": "dim",
    "promise": "green",
    "request": "yellow",
    "signed": "green",
    "adopted": "green",
    "gap": "yellow",
}


class TerminalView:
    """Writes a dossier for each reading, a rule between two."""

    def __init__(self, stream: TextIO, *, quotes: bool = False, interface: Interface = "en") -> None:
        self._stream = stream
        self._quotes = quotes
        self._interface = interface
        self._count = 0
        self._console = Console(file=stream, highlight=False, markup=False, emoji=False)
        self._console.width = min(self._console.width, WIDE) if self._console.is_terminal else NARROW

    def feed(self, reading: Reading) -> None:
        dossier = make_dossier(reading, self._interface)
        with self._console.capture() as captured:
            if self._count:
                self._rule("═", around="\n")
            self._head(dossier)
            for section in dossier.sections:
                self._section(section)
        self._stream.write(captured.get())
        self._count += 1

    def finish(self) -> None:
        """A dossier needs no end."""

    def _head(self, dossier: Dossier) -> None:
        for line in dossier.visits:
            self._print(_text(line.text, "bold"))
            self._print(_text(line.note, _TONES.get(line.tone, "")))
            self._words(line)
        for words in dossier.summary:
            self._print(_text(words, "bold" if words == dossier.summary[0] else ""))
        if dossier.source:
            self._print(_text(dossier.source, "dim"))
        self._rule("─")

    def _section(self, section: Section) -> None:
        self._print(Text())
        self._print(_text(section.title.upper(), "bold cyan"))
        heading = subheading = ""
        for block in section.blocks:
            if block.heading != heading:
                subheading = ""
                if block is not section.blocks[0]:
                    self._print(Text())
                self._print(_text(block.heading, "bold"))
            if block.subheading and block.subheading != subheading:
                self._print(_text(block.subheading, "italic"))
            heading, subheading = block.heading, block.subheading
            for line in block.lines:
                self._line(line)

    def _line(self, line: Line) -> None:
        margin = " " * (_STEP * line.depth)
        bullet = f"{line.number}." if line.number is not None else "•"
        self._print(_told(line), f"{margin}{bullet:>3} ", margin + " " * 4)
        self._words(line, margin + " " * 4)

    def _words(self, line: Line, margin: str = "") -> None:
        """The article's words under a line, behind a bar: quotations have quotation marks of their own."""
        for quote in line.quotes if self._quotes else ():
            self._print(_text(quote, "dim italic"), f"{margin}  │ ")

    def _print(self, text: Text, first: str = "", following: str | None = None) -> None:
        """Print a paragraph; what stands before its first line and before the following ones hangs in the margin."""
        following = first if following is None else following
        width = self._console.width - max(len(first), len(following))
        for number, line in enumerate(text.wrap(self._console, width)):
            line.rstrip()
            margin = following if number else first
            self._console.print(Text.assemble((margin, "dim"), line), no_wrap=True, crop=False, overflow="ignore")

    def _rule(self, char: str, around: str = "") -> None:
        self._console.print(Text(around + char * self._console.width + around, style="dim"))


def _told(line: Line) -> Text:
    text = Text()
    if line.mark:
        text.append(f"[{one_line(line.mark)}] ", style=_TONES.get(line.tone, ""))
    text.append(one_line(line.text))
    if line.note:
        text.append(f" — {one_line(line.note)}", style="dim")
    return text


def _text(words: str, style: str = "") -> Text:
    """Words of unknown origin: never read as markup, never obeyed by the terminal."""
    return Text(one_line(words), style=style)
