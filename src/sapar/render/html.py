"""The article with its evidence marked, and the dossier beside it, as HTML without a script.

Everything that comes from the article is escaped; control characters and marks that turn the writing direction are
replaced. Overlapping evidence is cut at every border, so that marks nest and nothing is marked twice.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from importlib import resources
from itertools import pairwise
from typing import TextIO

from sapar.model import Evidence, Reading
from sapar.render.dossier import Block, Line, make_dossier
from sapar.render.labels import Interface, label
from sapar.render.phrases import Phrases
from sapar.render.safe import visible

# Outermost first: what spans sentences lies under what spans words.
KINDS = ("statements", "visits", "delegation", "meetings", "documents", "commitments", "gaps", "people")


@dataclass(frozen=True, slots=True)
class _Mark:
    """One piece of evidence: where, of which kind, of which record."""

    start: int
    end: int
    kind: str
    record: str


class HtmlView:
    """Writes one page with all readings."""

    def __init__(self, stream: TextIO, *, interface: Interface = "en") -> None:
        self._stream = stream
        self._interface = interface
        self._begun = False

    def feed(self, reading: Reading) -> None:
        fragment = reading_fragment(reading, self._interface)
        self._begin()
        self._stream.write(fragment)

    def finish(self) -> None:
        self._begin()
        self._stream.write("</body>\n</html>\n")

    def _begin(self) -> None:
        if not self._begun:
            self._stream.write(
                f'<!doctype html>\n<html lang="{self._interface}">\n<head>\n<meta charset="utf-8">\n'
                '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
                f"<title>Sapar</title>\n<style>\n{styles()}</style>\n</head>\n<body>\n"
            )
            self._begun = True


def styles() -> str:
    """The style sheet of marks and dossier; it touches nothing outside `.sapar`."""
    return resources.files("sapar.render").joinpath("marks.css").read_text(encoding="utf-8")


def reading_fragment(reading: Reading, interface: Interface = "en") -> str:
    """One reading as an `<article>`: head, legend, marked text, dossier."""
    article = reading.article
    dossier = make_dossier(reading, interface)
    head = "".join(f"<h2>{_safe(line.text)}</h2><p>{_safe(line.note)}</p>\n" for line in dossier.visits)
    head += "".join(f"<p>{_safe(words)}</p>\n" for words in dossier.summary)
    language = f' lang="{_safe(article.language)}"' if article.language else ""
    facts = "".join(_section(section.title, section.blocks) for section in dossier.sections)
    return (
        f'<article class="sapar">\n<header>\n{head}<p class="source">{_safe(dossier.source)}</p>\n'
        f"{_legend(reading, interface)}</header>\n"
        f'<div class="text" dir="auto"{language}>{_marked(reading, interface)}</div>\n'
        f"<details><summary>{_safe(label('dossier', interface))}</summary>\n{facts}</details>\n</article>\n"
    )


def _legend(reading: Reading, interface: Interface) -> str:
    found = {kind: len(getattr(reading, kind)) for kind in KINDS}
    items = [
        f'<li><mark class="{kind}">{_safe(label(f"record.{kind}", interface))}</mark> {count}</li>'
        for kind, count in found.items()
        if count
    ]
    name = _safe(label("legend", interface))
    return f'<ul class="legend" aria-label="{name}">{"".join(items)}</ul>\n' if items else ""


def _marked(reading: Reading, interface: Interface) -> str:
    """The text, every stretch of it inside the marks of all the evidence that covers it."""
    text, say = visible(reading.article.text), Phrases(reading, interface)
    return "".join(_wrapped(text[start:end], marks, say) for start, end, marks in _stretches(reading))


def _wrapped(words: str, marks: list[_Mark], say: Phrases) -> str:
    out = _safe(words)
    for kind in reversed(KINDS):
        records = dict.fromkeys(mark.record for mark in marks if mark.kind == kind)
        if records:
            title = f"{say.label(f'record.{kind}')}: {'; '.join(map(say.about, records))}"
            out = f'<mark class="{kind}" title="{_safe(title)}">{out}</mark>'
    return out


def _stretches(reading: Reading) -> Iterator[tuple[int, int, list[_Mark]]]:
    """The text cut at every border of evidence: start, end, and the marks that cover the stretch."""
    marks = sorted(_marks(reading), key=lambda mark: (mark.start, mark.end, KINDS.index(mark.kind), mark.record))
    borders = {0, len(reading.article.text)}
    for mark in marks:
        borders |= {mark.start, mark.end}
    cuts = sorted(borders)
    open_marks: list[_Mark] = []
    coming = iter(marks)
    following = next(coming, None)
    for start, end in pairwise(cuts):
        open_marks = [mark for mark in open_marks if mark.end > start]
        while following is not None and following.start <= start:
            open_marks.append(following)
            following = next(coming, None)
        yield start, end, open_marks


def _marks(reading: Reading) -> Iterator[_Mark]:
    for kind in KINDS:
        for fact in getattr(reading, kind):
            pieces: list[Evidence] = [*fact.evidence]
            if kind == "commitments":
                pieces.append(fact.what)
            yield from (_Mark(piece.start, piece.end, kind, fact.id) for piece in pieces)


def _section(title: str, blocks: tuple[Block, ...]) -> str:
    out = [f"<h3>{_safe(title)}</h3>\n"]
    heading = subheading = ""
    for block in blocks:
        if block.heading and block.heading != heading:
            out.append(f"<h4>{_safe(block.heading)}</h4>\n")
            subheading = ""
        if block.subheading and block.subheading != subheading:
            out.append(f"<h5>{_safe(block.subheading)}</h5>\n")
        heading, subheading = block.heading, block.subheading
        out.append(f"<ul>{''.join(map(_line, block.lines))}</ul>\n")
    return "".join(out)


def _line(line: Line) -> str:
    number = f"{line.number}. " if line.number is not None else ""
    mark = f'<b class="{_safe(line.tone)}">{_safe(line.mark)}</b> ' if line.mark else ""
    note = f" <small>{_safe(line.note)}</small>" if line.note else ""
    part = ' class="part"' if line.depth else ""
    return f"<li{part}>{number}{mark}{_safe(line.text)}{note}</li>"


def _safe(words: str) -> str:
    return escape(visible(words), quote=True)
