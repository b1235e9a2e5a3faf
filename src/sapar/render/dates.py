"""Dates for people: `2021-02-24` is "24 February 2021", and a year that nobody told is said to be untold."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sapar.render.labels import Interface, label

_EDTF = re.compile(r"(?P<year>\d{4}|XXXX)(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX))?)?(?P<mark>[?~%]?)")

_CYRILLIC = tuple("январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split())
_RUSSIAN_OF = tuple("января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split())
_ENGLISH = tuple("January February March April May June July August September October November December".split())
_MONTHS: dict[Interface, tuple[str, ...]] = {"ky": _CYRILLIC, "ru": _CYRILLIC, "en": _ENGLISH}
_OF_MONTHS: dict[Interface, tuple[str, ...]] = {"ky": _CYRILLIC, "ru": _RUSSIAN_OF, "en": _ENGLISH}  # behind a day


@dataclass(frozen=True, slots=True)
class _Date:
    """The parts of an EDTF date; None is not told."""

    year: str | None
    month: int | None
    day: int | None
    mark: str


def readable(date: str | None, interface: Interface) -> str:
    """A date in words; a text that is no EDTF date is given back as it is."""
    return span(date, date, interface)


def span(start: str | None, end: str | None, interface: Interface) -> str:
    """The days from `start` to `end` in words: "24–25 February 2021". Either may be None."""
    if start is None and end is None:
        return label("unsaid.date", interface)
    first, last = _parse(start), _parse(end)
    if first is None or last is None or start == end:
        told = [_one(date, text, interface) for date, text in ((first, start), (last, end)) if text]
        if start == end:
            return told[0]
        return " – ".join(told) if len(told) == 2 else ("… – " if start is None else "") + told[0]
    if first.day and last.day and (first.year, first.month, first.mark) == (last.year, last.month, last.mark):
        return _words(last, interface, days=f"{first.day}–{last.day}")
    if first.month and last.month and (first.year, first.mark) == (last.year, last.mark):  # the year is said once
        return _with_year(f"{_month(first, interface)} – {_month(last, interface)}", last, interface)
    return f"{_words(first, interface)} – {_words(last, interface)}"


def _parse(date: str | None) -> _Date | None:
    found = _EDTF.fullmatch(date or "")
    if found is None:
        return None
    month = int(found["month"]) if (found["month"] or "XX") != "XX" else None
    if month is not None and not 1 <= month <= 12:  # a season, or no date at all
        return None
    day = int(found["day"]) if (found["day"] or "XX") != "XX" else None
    return _Date(None if found["year"] == "XXXX" else found["year"], month, day, found["mark"])


def _one(date: _Date | None, text: str, interface: Interface) -> str:
    return text if date is None else _words(date, interface)


def _words(date: _Date, interface: Interface, days: str | None = None) -> str:
    return _with_year(_month(date, interface, days), date, interface)


def _month(date: _Date, interface: Interface, days: str | None = None) -> str:
    """Day and month, or the month alone, or nothing."""
    if date.month is None:
        return ""
    days = days or (str(date.day) if date.day else None)
    if days is None:
        return _MONTHS[interface][date.month - 1]
    return f"{days}{'-' if interface == 'ky' else ' '}{_OF_MONTHS[interface][date.month - 1]}"


def _with_year(words: str, date: _Date, interface: Interface) -> str:
    if date.year is None:
        untold = label("unsaid.year", interface)
        return f"{words} ({untold})" if words else label("unsaid.date", interface)
    if interface == "ky":
        words = f"{words}, {date.year}-ж." if words else f"{date.year}-ж."
    else:
        words = f"{words} {date.year}".lstrip()
    if date.mark in ("~", "%"):
        words = label("about", interface).format(words)
    return f"{words} (?)" if date.mark in ("?", "%") else words
