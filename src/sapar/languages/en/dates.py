"""Dates as English news writes them.

"February 24, 2021", "24 February", "24-25 February", "from June 29 to July 1", "in January", "on Monday", "today",
"the next day". Times of the clock are left alone. No year is made up: "February 24" is `XXXX-02-24`.
"""

from __future__ import annotations

import re

from sapar.languages.base import DateMention

_NAMES = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
MONTHS = {name: i for i, name in enumerate(_NAMES, 1)} | {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7,
    "aug": 8, "sept": 9, "sep": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_RELATIVE = {
    "today": "today", "tonight": "today", "this morning": "today", "this evening": "today", "this afternoon": "today",
    "earlier in the day": "today", "later in the day": "today",
    "yesterday": "yesterday", "tomorrow": "tomorrow", "the day after tomorrow": "day_after_tomorrow",
    "the day before yesterday": "day_before_yesterday", "the next day": "next_day", "the following day": "next_day",
    "next day": "next_day", "the day after": "next_day",
    "the same day": "same_day", "same day": "same_day", "that day": "same_day",
    "this year": "this_year", "last year": "last_year", "next year": "next_year",
}  # fmt: skip

_MONTH = "(" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b\.?"
_LONG = "(" + "|".join(_NAMES) + ")"  # a month that stands alone: not "may", "mar" as words
_YEAR = r"((?:19|20)\d\d)\b"
_DAY = r"(\d{1,2})(?:st|nd|rd|th)?\b"
_TO = r"\s*(?:[-–—]|to|and|through|until|till|&|,)\s*"
_SPANS = (
    # from June 29 to July 1, 2021: month day, month day, year
    (re.compile(rf"\b{_MONTH}\s+{_DAY}{_TO}{_MONTH}\s+{_DAY}(?:,?\s+{_YEAR})?"), (1, 2, 3, 4, 5)),
    # 29 June to 1 July 2021
    (re.compile(rf"\b{_DAY}\s+(?:of\s+)?{_MONTH}{_TO}{_DAY}\s+(?:of\s+)?{_MONTH}(?:,?\s+{_YEAR})?"), (2, 1, 4, 3, 5)),
    # February 24-25, 2021
    (re.compile(rf"\b{_MONTH}\s+{_DAY}{_TO}{_DAY}(?!\s+(?:{'|'.join(_NAMES)}))(?:,?\s+{_YEAR})?"), (1, 2, 1, 3, 4)),
    # 24-25 February 2021
    (re.compile(rf"\b{_DAY}{_TO}{_DAY}\s+(?:of\s+)?{_MONTH}(?:,?\s+{_YEAR})?"), (3, 1, 3, 2, 4)),
)
_DAYS = (
    (re.compile(rf"\b{_MONTH}\s+{_DAY}(?:,?\s+{_YEAR})?"), (1, 2, 3)),
    (re.compile(rf"\b(?:the\s+)?{_DAY}\s+(?:of\s+)?{_MONTH}(?:,?\s+{_YEAR})?"), (2, 1, 3)),
)
_ISO = re.compile(r"\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b")
_MONTHS = (
    re.compile(rf"\b{_LONG}\s+(?:of\s+)?(?:{_YEAR}|(this year|last year|next year))"),
    re.compile(
        rf"\b(?:in|since|by|until|for|late|early|mid|of|last|next|this|the)[\s-]+{_LONG}\b"
        r"(?!,?\s+(?:(?:19|20)\d\d|\d{1,2}|(?:this|last|next) year)\b)()()"
    ),
)
_YEARS = re.compile(rf"\b(?:in|since|by|until|for|during)\s+(?:the year\s+|early\s+|late\s+)?{_YEAR}(?![-–]\d)")
_WORDS = re.compile(r"\b(" + "|".join(sorted(_RELATIVE, key=len, reverse=True)) + r")\b")
_WEEKDAY = re.compile(r"\b(?:on|this|last|next|late|early)\s+(" + "|".join(_WEEKDAYS) + r")\b")
_HINT = re.compile("|".join(("day", "year", "this", "night", *_NAMES)))


def dates(text: str, start: int, end: int) -> list[DateMention]:
    """The dates in the normalised text between two offsets, in order, none inside another."""
    window = text[start:end]
    if not any(c.isdigit() for c in window) and not _HINT.search(window):
        return []
    found: list[DateMention] = []
    for finder in (_spans, _iso, _days, _months, _years, _relatives):
        for mention in finder(text, start, end):
            if not any(mention.start < other.end and other.start < mention.end for other in found):
                found.append(mention)
    return sorted(found, key=lambda m: m.start)


def _edtf(year: str | None, month: int, day: int | None = None) -> str:
    head = f"{year or 'XXXX'}-{month:02d}"
    return f"{head}-{day:02d}" if day else head


def _good(*days: str) -> bool:
    return all(1 <= int(d) <= 31 for d in days)


def _spans(text: str, start: int, end: int) -> list[DateMention]:
    out = []
    for pattern, (month, day, last_month, last_day, year) in _SPANS:
        for m in pattern.finditer(text, start, end):
            if _good(m[day], m[last_day]) and (MONTHS[m[last_month]], int(m[last_day])) > (
                MONTHS[m[month]],
                int(m[day]),
            ):
                first = _edtf(m[year], MONTHS[m[month]], int(m[day]))
                out.append(
                    DateMention(m.start(), m.end(), first, _edtf(m[year], MONTHS[m[last_month]], int(m[last_day])))
                )
    return out


def _iso(text: str, start: int, end: int) -> list[DateMention]:
    return [
        DateMention(m.start(), m.end(), m.group(), m.group()) for m in _ISO.finditer(text, start, end) if _good(m[3])
    ]


def _days(text: str, start: int, end: int) -> list[DateMention]:
    out = []
    for pattern, (month, day, year) in _DAYS:
        for m in pattern.finditer(text, start, end):
            if _good(m[day]):
                date = _edtf(m[year], MONTHS[m[month]], int(m[day]))
                out.append(DateMention(m.start(), m.end(), date, date))
    return out


def _months(text: str, start: int, end: int) -> list[DateMention]:
    out = []
    for pattern in _MONTHS:
        for m in pattern.finditer(text, start, end):
            if m[3]:  # "November last year": which year that is depends on the day of publication
                out.append(DateMention(m.start(), m.end(), "", "", f"{_RELATIVE[m[3]]}:{MONTHS[m[1]]:02d}"))
            else:
                month = _edtf(m[2], MONTHS[m[1]])
                out.append(DateMention(m.start(), m.end(), month, month))
    return out


def _years(text: str, start: int, end: int) -> list[DateMention]:
    return [DateMention(m.start(), m.end(), m[1], m[1]) for m in _YEARS.finditer(text, start, end)]


def _relatives(text: str, start: int, end: int) -> list[DateMention]:
    out = [DateMention(m.start(), m.end(), "", "", _RELATIVE[m[1]]) for m in _WORDS.finditer(text, start, end)]
    out += [
        DateMention(m.start(), m.end(), "", "", f"weekday:{_WEEKDAYS.index(m[1]) + 1}")
        for m in _WEEKDAY.finditer(text, start, end)
    ]
    return out
