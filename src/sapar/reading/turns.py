"""Transcripts: «А.Берестов: …», "Anton Berestov: …". What stands behind a speaker's label is theirs until the next.

The labels are found in the text and cut out before anybody is known (`seams.labels`); `speakers` tells, when the
names have been found,
whose words each line holds.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sapar.languages.base import Language
from sapar.reading.lines import Line
from sapar.reading.seams import labels

Speakers = tuple[int, ...]


def speakers(lines: Sequence[Line], language: Language) -> Mapping[int, Speakers]:
    """Line -> whose turn it is; lines outside of turns are not in it, those of an unnamed speaker lead to nobody."""
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
    return (
        line.tokens[-1].form == ":"
        and bool(labels(" ".join(t.raw for t in line.tokens).replace(" .", ".") + " ") or _named(line))
        and _short(line)
    )


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
