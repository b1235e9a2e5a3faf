"""Transcripts: «В.Путин: …», "Vladimir Putin: …". What stands behind a speaker's label is that speaker's until the next label.

`labels` finds the labels in the text before anybody is known; `speakers` tells, when the names have been found, whose words each line holds.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from sapar.languages.base import Language

if TYPE_CHECKING:
    from sapar.reading.lines import Line

Speakers = tuple[int, ...]

_UP = r"[A-ZА-ЯЁӨҮҢІ]"
_REMARK = r"(?:\s*\([^)\n]{1,60}\))?"
# «В.Путин:», «Н.Мадуро Морос (как переведено):», "V. Putin:"
_INITIALS = re.compile(rf"(?<![\w.])(?:{_UP}\.\s?){{1,2}}{_UP}[\w'’-]+(?: {_UP}[\w'’-]+){{0,3}}{_REMARK}\s?:(?=\s)")
# "President of the Kyrgyz Republic Sooronbay Jeenbekov:", at the beginning of a line or behind the end of a sentence
_FULL = re.compile(rf"(?:(?<=\n)|(?<=[.!?…»”>] )|\A)(?:{_UP}[\w'’-]+[ ,]+(?:(?:of|the|and|и|по|for|жана) ){{0,2}}){{1,14}}{_UP}[\w'’-]+{_REMARK}\s?:(?=\s)")
# the same with a person's entry in the page's index glued in: «Э.Рахмон Рахмон Эмомали Шарипович Президент Республики Таджикистан :»
_GLUED = re.compile(rf"(?:(?<![\w.])(?:{_UP}\.\s?){{1,2}}|(?<=[.!?…»”>] )|(?<=\n)){_UP}[\w'’-]+ (?:[^.!?:«»\n]|«[^»\n]{{1,60}}»){{3,220}}? :(?=\s)")
_ENOUGH = 2  # full names before a colon stand in headlines too: only several of them make a transcript


def labels(text: str) -> list[tuple[int, int]]:
    """(start, end) of every speaker's label, the colon included."""
    found = [m.span() for m in _INITIALS.finditer(text)]
    full = [m.span() for m in _FULL.finditer(text) if not any(a < m.end() and m.start() < b for a, b in found)]
    if found or len(full) >= _ENOUGH:
        found += full
        found += [m.span() for m in _GLUED.finditer(text) if not any(a < m.end() and m.start() < b for a, b in found)]
    return sorted(found) if len(found) >= _ENOUGH or any(text[a:b].count(".") for a, b in found) else []


def speakers(lines: Sequence[Line], language: Language) -> Mapping[int, Speakers]:
    """Line -> whose turn it is; lines that are no turn's words are not in it, those of an unnamed speaker lead to nobody."""
    text_labels = {k for k, line in enumerate(lines) if _is_label(line)}
    if not text_labels:
        return {}
    out: dict[int, Speakers] = {}
    now: Speakers | None = None
    for number, line in enumerate(lines):
        if number in text_labels:
            now = _named(line)
            out[number] = ()
        elif _part_of_page(line, language):
            out[number] = ()
            now = None if _ends_text(line, language) else now
        elif now is not None:
            out[number] = now
    return out


def _is_label(line: Line) -> bool:
    return line.tokens[-1].form == ":" and bool(labels(" ".join(t.raw for t in line.tokens).replace(" .", ".") + " ") or _named(line)) and _short(line)


def _short(line: Line) -> bool:
    return len(line.tokens) <= 36 and not line.words[0].verbs


def _named(line: Line) -> Speakers:
    """The person whom the label names, or nobody."""
    named = [m.people for m in line.mentions if m.kind in ("name", "surname") and len(m.people) == 1]
    return named[0] if named else ()


def _part_of_page(line: Line, language: Language) -> bool:
    """An inset, the index of the page, or a mark like «<…>» that is nobody's words."""
    if not any(t.form.isalpha() for t in line.tokens):
        return True
    if language.page_parts is not None and language.page_parts.match(" ".join(t.raw for t in line.tokens[:4])):
        return True
    return bool(line.dates) and line.dates[-1].end >= line.tokens[-1].end and line.tokens[-1].form not in ".!?"


def _ends_text(line: Line, language: Language) -> bool:
    """Behind the index of the page nobody speaks; behind an inset the turn goes on."""
    first = " ".join(t.raw for t in line.tokens[:4])
    return language.page_parts is not None and language.page_parts.match(first) is not None and not line.dates
