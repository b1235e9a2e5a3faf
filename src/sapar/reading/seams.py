"""Pages whose parts were glued into one line: where headline, dateline, insets, labels and text meet, a sentence ends.

Saved pages often hold their parts without breaks: the headline and the lead again, a dateline («8 мая 2025 года 10:10
Москва, Кремль»), "See also" with the
titles of other pages, the index of places and persons. Cutting there gives every sentence its own words. Nothing is
dropped: the parts
are lines like others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from sapar.languages.base import Language
from sapar.text import Sentence

_CLOCK = re.compile(r",?\s+(?:at\s+)?\d{1,2}[:.]\d\d\b")
_SHORT, _LONG = 12, 600  # characters of a headline or lead that is worth looking for again


_UP = r"[A-ZА-ЯЁӨҮҢІ]"
_REMARK = r"(?:\s*\([^)\n]{1,60}\))?"
# «В.Путин:», «Н.Мадуро Морос (как переведено):», "V. Putin:"
_INITIALS = re.compile(rf"(?<![\w.])(?:{_UP}\.\s?){{1,2}}{_UP}[\w'’-]+(?: {_UP}[\w'’-]+){{0,3}}{_REMARK}\s?:(?=\s)")
# "President of the Kyrgyz Republic Sooronbay Jeenbekov:", at the beginning of a line or behind the end of a sentence
_FULL = re.compile(
    rf"(?:(?<=\n)|(?<=[.!?…»”>] )|\A)"
    rf"(?:{_UP}[\w'’-]+[ ,]+(?:(?:of|the|and|и|по|for|жана|bin|ibn|al|el|de|van|von) ){{0,2}}){{1,14}}"
    rf"{_UP}[\w'’-]+{_REMARK}\s?:(?=\s)"
)
# the same with a person's entry in the page's index glued in: «Э.Рахмон Рахмон Эмомали Шарипович Президент
# Республики Таджикистан :»
_GLUED = re.compile(
    rf"(?:(?<![\w.])(?:{_UP}\.\s?){{1,2}}|(?<=[.!?…»”>] )|(?<=\n))"
    rf"{_UP}[\w'’-]+ (?:[^.!?:«»\n]|«[^»\n]{{1,60}}»){{3,220}}? :(?=\s)"
)
_ENOUGH = 2  # full names before a colon stand in headlines too: only several of them make a transcript


def labels(text: str) -> list[tuple[int, int]]:
    """(start, end) of every speaker's label, the colon included."""
    found = [m.span() for m in _INITIALS.finditer(text)]
    full = [m.span() for m in _FULL.finditer(text) if not any(a < m.end() and m.start() < b for a, b in found)]
    if found or len(full) >= _ENOUGH:
        found += full
        found += [m.span() for m in _GLUED.finditer(text) if not any(a < m.end() and m.start() < b for a, b in found)]
    return sorted(found) if len(found) >= _ENOUGH or any(text[a:b].count(".") for a, b in found) else []


def cut(text: str, sentences: Sequence[Sentence], language: Language) -> list[Sentence]:
    """The sentences, cut at the seams of a glued page and around speakers' labels."""
    places = {at for span in labels(text) for at in span} | set(_seams(text, language))
    if not places:
        return list(sentences)
    out: list[Sentence] = []
    for sentence in sentences:
        inside = sorted(p for p in places if sentence.start < p < sentence.end)
        for piece in _pieces(sentence, inside) if inside else [sentence]:
            if out and out[-1].paragraph == piece.paragraph and _is_dateline(text, piece, language):
                last = out[-1]
                out[-1] = replace(
                    last, end=piece.end, tokens=last.tokens + piece.tokens
                )  # it dates what the lead tells
            else:
                out.append(piece)
    return [s if s.index == i else replace(s, index=i) for i, s in enumerate(out)]


def _is_dateline(text: str, piece: Sentence, language: Language) -> bool:
    if len(piece.tokens) > 16 or language.page_parts is None:
        return False
    days = language.dates(text.lower(), piece.start, piece.end)
    if not days or days[0].start != piece.start:
        return False
    clock = _CLOCK.match(text, days[0].end, piece.end)
    return clock is not None and language.place_end(text, clock.end(), piece.end) >= piece.end - 1


def page_date(text: str, language: Language) -> str | None:
    """The day on which a page says that it was published: its last date with a clock time."""
    if language.page_parts is None or len(language.page_parts.findall(text)) < 2:
        return None
    days = [d for d in language.dates(text.lower(), 0, len(text)) if len(d.first) == 10 and d.first[0] != "X"]
    return next((d.last for d in reversed(days) if _CLOCK.match(text, d.end)), None)


def _pieces(sentence: Sentence, places: Sequence[int]) -> Iterator[Sentence]:
    """A sentence in pieces; each knows whether it begins inside a quotation."""
    depth = int(sentence.quoted)
    for a, b in zip([sentence.start, *places], [*places, sentence.end], strict=True):
        tokens = tuple(t for t in sentence.tokens if a <= t.start < b)
        if not tokens:
            continue
        opens = sum(t.raw in "«“„" for t in tokens)
        closes = sum(t.raw in "»”" for t in tokens)
        yield replace(
            sentence, start=tokens[0].start, end=tokens[-1].end, tokens=tokens,
            quoted=depth > 0, opens=opens > 0, closes=closes > 0,
        )  # fmt: skip
        depth = max(0, depth + opens - closes)


def _seams(text: str, language: Language) -> Iterator[int]:
    """Offsets at which the parts of a page meet."""
    if language.page_parts is None:
        return
    begin = 0
    earlier: list[str] = []
    for paragraph in text.split("\n"):
        marks = list(language.page_parts.finditer(paragraph))
        if len(marks) > 1:  # one such word may be the text's own; a page has several
            yield from (begin + m.start() for m in marks)
            yield from (begin + at for at in _repeated(paragraph, earlier))
            yield from _datelines(text, begin, begin + len(paragraph), language)
            yield from _insets(text, begin, paragraph, language)
        if _SHORT < len(paragraph.strip()) < _LONG:
            earlier.append(paragraph.strip())
        begin += len(paragraph) + 1


def _repeated(paragraph: str, earlier: Sequence[str]) -> Iterator[int]:
    """Both ends of every earlier line that stands in the paragraph again."""
    for line in earlier:
        at = paragraph.find(line)
        if at >= 0:
            yield at
            if paragraph[at + len(line) :].lstrip()[:1].isupper():
                yield at + len(line)


def _datelines(text: str, start: int, end: int, language: Language) -> Iterator[int]:
    """The end of a date with a clock time, and of the places named behind it."""
    for day in language.dates(text.lower(), start, end):
        clock = _CLOCK.match(text, day.end, end) if day.first else None
        if clock is not None:
            yield language.place_end(text, clock.end(), end)


def _insets(text: str, begin: int, paragraph: str, language: Language) -> Iterator[int]:
    """The ends of dated titles behind a "See also"."""
    if language.page_parts is None:
        return
    for mark in language.page_parts.finditer(paragraph):
        at = begin + mark.end()
        for day in language.dates(text.lower(), at, min(begin + len(paragraph), at + 900)):
            follow = text[day.end : day.end + 3].strip()
            if len(day.first) == 10 and day.first[0] != "X" and follow[:1].isupper() and day.start - at < 260:
                yield day.end
                at = day.end
            else:
                break
