"""When: dates of the text with what is known of the day of publication put to use, and no year made up."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sapar.languages.base import DateMention
from sapar.reading.lines import Line

_SEASONS = {"21": 4, "22": 7, "23": 10, "24": 1}  # EDTF's seasons, each by a month in it
_STEPS = {"today": 0, "yesterday": -1, "tomorrow": 1, "day_after_tomorrow": 2, "day_before_yesterday": -2}


@dataclass(frozen=True, slots=True)
class Day:
    """A date of the text, resolved as far as the text and the day of publication allow.

    Attributes:
        first, last: EDTF; "" where it cannot be resolved.
        start, end: offsets of the words.
        exact: a day, not only a month or year.
        today: the text says "today".
    """

    first: str
    last: str
    start: int
    end: int
    today: bool = False

    @property
    def exact(self) -> bool:
        """Whether it is a day, not only a month or year."""
        return len(self.first) == 10


def days(article_lines: Sequence[Line], published: str | None) -> list[list[Day]]:
    """The dates of every line, in order."""
    out: list[list[Day]] = []
    anchor = ""
    for line in article_lines:
        found = []
        for mention in line.dates:
            day = _resolve(mention, line, anchor, published)
            found.append(day)
            if day.exact and (not mention.relative or mention.relative in _STEPS):
                anchor = day.last
        out.append(found)
    return out


def _resolve(mention: DateMention, line: Line, anchor: str, published: str | None) -> Day:
    if not mention.relative:
        first, last = (with_year(d, published) for d in (mention.first, mention.last))
        return Day(first, last, mention.start, mention.end)
    what = mention.relative
    if what == "today":
        near = [m for m in line.dates if not m.relative and len(m.first) == 10]
        if near:  # «бүгүн, 16-мартта»
            day = with_year(near[0].first, published)
            return Day(day, day, mention.start, mention.end, today=True)
    resolved = ""
    if what in _STEPS:
        resolved = shift(published[:10], _STEPS[what]) if published and len(published) >= 10 else ""
    elif what == "next_day":
        resolved = shift(anchor, 1) if anchor else ""
    elif what == "same_day":
        resolved = anchor
    elif "_year" in what and published:
        which, _, month = what.partition(":")
        year = int(published[:4]) + {"this_year": 0, "last_year": -1, "next_year": 1}[which]
        resolved = f"{year:04d}-{month}" if month else f"{year:04d}"
    elif what.startswith("weekday:") and published and len(published) >= 10:
        resolved = _weekday(published[:10], int(what.partition(":")[2]))
    return Day(resolved, resolved, mention.start, mention.end, today=what == "today")


def with_year(date: str, published: str | None) -> str:
    """A date without a year, given the year that brings it nearest to the day of publication; unchanged without one."""
    if not date.startswith("XXXX") or not published:
        return date
    year = int(published[:4])
    if len(published) >= 7 and len(date) >= 7:
        months = _SEASONS.get(date[5:7], int(date[5:7])) - int(published[5:7])
        year += -1 if months > 6 else 1 if months < -6 else 0
    return f"{year:04d}{date[4:]}"


def after(day: str | None, published: str | None) -> bool:
    """Whether a day is later than the day of publication: what happens then is still planned."""
    return (
        bool(day and published)
        and len(day or "") == len(published or "") == 10
        and "X" not in (day or "")
        and (day or "") > (published or "")
    )


def shift(day: str, by: int) -> str:
    """An EDTF day, so many days later; without a year the month's end cannot always be known: then ""."""
    known = not day.startswith("XXXX")
    try:
        moved = dt.date.fromisoformat(day if known else "2001" + day[4:]) + dt.timedelta(days=by)
    except ValueError:
        return ""
    if known:
        return moved.isoformat()
    return "" if {"02", "03"} == {day[5:7], f"{moved.month:02d}"} else f"XXXX-{moved.month:02d}-{moved.day:02d}"


def _weekday(published: str, weekday: int) -> str:
    """The nearest such day not after the day of publication; news tell what was."""
    day = dt.date.fromisoformat(published)
    return (day - dt.timedelta(days=(day.isoweekday() - weekday) % 7)).isoformat()
