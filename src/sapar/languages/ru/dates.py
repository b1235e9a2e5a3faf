"""Dates as Russian news writes them.

«8 мая 2025 года», «24–26 февраля», «с 24 февраля по 2 марта», «в январе 2020 года», «08.05.2025», «сегодня»,
«весной». Times of the day and of the
clock are left alone. No year is made up: «24 февраля» is `XXXX-02-24`.
"""

from __future__ import annotations

import re

from sapar.languages.base import DateMention

_STEMS = ("январ", "феврал", "март", "апрел", "ма", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр")
_HARD, _SOFT = ("март", "август"), ("а", "у", "е", "ом", "")


def _month_forms() -> dict[str, int]:
    """Every form of every month -> its number."""
    out: dict[str, int] = {}
    for number, stem in enumerate(_STEMS, 1):
        if stem == "ма":
            endings: tuple[str, ...] = ("й", "я", "ю", "е", "ем")
        else:
            endings = _SOFT if stem in _HARD else ("ь", "я", "ю", "е", "ем")
        out.update({stem + e: number for e in endings})
    return out


MONTHS = _month_forms()
_SEASONS = {"весн": 21, "лет": 22, "осен": 23, "зим": 24}  # EDTF's numbers of the seasons
_WEEKDAYS = (
    ("понедельник",), ("вторник",), ("среду", "среда", "среды"), ("четверг",), ("пятницу", "пятница", "пятницы"),
    ("субботу", "суббота", "субботы"),
    ("воскресенье", "воскресенья"),
)  # fmt: skip
_RELATIVE = {
    "сегодня": "today", "сегодняшний": "today", "сегодняшние": "today", "сегодняшняя": "today", "вчера": "yesterday",
    "вчерашний": "yesterday",
    "вчерашние": "yesterday", "накануне": "yesterday", "завтра": "tomorrow", "послезавтра": "day_after_tomorrow",
    "позавчера": "day_before_yesterday",
    "на следующий день": "next_day", "днем позже": "next_day", "в тот же день": "same_day",
    "в этот же день": "same_day", "в этот день": "same_day",
    "в этом году": "this_year", "нынешнего года": "this_year", "текущего года": "this_year",
    "в нынешнем году": "this_year", "этого года": "this_year",
    "в текущем году": "this_year", "в прошлом году": "last_year", "прошлого года": "last_year",
    "в следующем году": "next_year",
    "в будущем году": "next_year", "следующего года": "next_year",
}  # fmt: skip

_MONTH = "(" + "|".join(sorted(MONTHS, key=len, reverse=True)) + ")"
_YEAR = r"((?:19|20)\d\d)(?:\s?(?:года|году|год|годом|г\.|г\b|гг\.))"
_OR_YEAR = rf"(?:,?\s+(?:{_YEAR}|((?:19|20)\d\d)\b))?"
_DAY = r"(\d{1,2})(?:-?(?:го|е|ого|му|м))?"
_SPAN = re.compile(
    rf"\b(?:с|со|от)?\s*\b{_DAY}\s+{_MONTH}(?:\s+{_YEAR})?\s*(?:по|до|[-–—])\s*{_DAY}\s+{_MONTH}{_OR_YEAR}"
)
_SPAN_SHORT = re.compile(rf"\b(?:с|со)\s+{_DAY}\s+(?:по|до)\s+{_DAY}\s+{_MONTH}{_OR_YEAR}")
_DAYS = re.compile(rf"\b{_DAY}(?:\s?(?:[-–—,]|и)\s?{_DAY})?\s+{_MONTH}\b{_OR_YEAR}")
_NUMERIC = re.compile(r"\b(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)\b")
_MONTH_ONLY = re.compile(
    rf"\b(?:(?:в|на|к|до|за)\s+(?:(?:начале|середине|конце|конец|начало)\s+)?{_MONTH}\b(?:\s+{_YEAR})?|{_MONTH}\s+{_YEAR})"
)
_SEASON = re.compile(rf"\b(весной|летом|осенью|зимой|весны|лета|осени|зимы)\b(?:\s+{_YEAR})?")
_YEAR_ONLY = re.compile(rf"\b{_YEAR}")
_WORDS = re.compile(r"\b(" + "|".join(sorted(_RELATIVE, key=len, reverse=True)) + r")\b")
_DAY_OF_WEEK = {form: number for number, forms in enumerate(_WEEKDAYS, 1) for form in forms}
_WEEKDAY = re.compile(r"\b(?:в|во)\s+(?:ближайш\w+\s+|эт\w+\s+)?(" + "|".join(_DAY_OF_WEEK) + r")\b")
_HINTS = (
    *(s for s in _STEMS if s != "ма"),
    " ма",
    "год",
    "дня",
    "вчера",
    "завтра",
    "накануне",
    "день",
    "нем",
    "летом",
    "осен",
    "зим",
    "весн",
    "лета",
    *_DAY_OF_WEEK,
)


def dates(text: str, start: int, end: int) -> list[DateMention]:
    """The dates in the normalised text between two offsets, in order, none inside another."""
    text = text.replace("ё", "е")
    window = text[start:end]
    if not any(c.isdigit() for c in window) and not any(hint in window for hint in _HINTS):
        return []
    found: list[DateMention] = []
    taken: list[tuple[int, int]] = []
    for finder in (_spans, _numeric, _days, _months, _seasons, _years, _relatives):
        for mention in finder(text, start, end):
            if not any(mention.start < b and a < mention.end for a, b in taken):
                found.append(mention)
                taken.append((mention.start, mention.end))
    return sorted(found, key=lambda m: m.start)


def _edtf(year: str | None, month: int, day: int | None = None) -> str:
    head = f"{year or 'XXXX'}-{month:02d}"
    return f"{head}-{day:02d}" if day else head


def _good(*days: str | None) -> bool:
    return all(1 <= int(d) <= 31 for d in days if d)


def _spans(text: str, start: int, end: int) -> list[DateMention]:
    out = []
    for m in _SPAN.finditer(text, start, end):
        year = m[6] or m[7]
        if _good(m[1], m[4]):
            out.append(
                DateMention(
                    m.start(),
                    m.end(),
                    _edtf(m[3] or year, MONTHS[m[2]], int(m[1])),
                    _edtf(year or m[3], MONTHS[m[5]], int(m[4])),
                )
            )
    for m in _SPAN_SHORT.finditer(text, start, end):
        if _good(m[1], m[2]):
            year, month = m[4] or m[5], MONTHS[m[3]]
            out.append(DateMention(m.start(), m.end(), _edtf(year, month, int(m[1])), _edtf(year, month, int(m[2]))))
    return out


def _numeric(text: str, start: int, end: int) -> list[DateMention]:
    return [
        DateMention(m.start(), m.end(), day := _edtf(m[3], int(m[2]), int(m[1])), day)
        for m in _NUMERIC.finditer(text, start, end)
        if _good(m[1]) and 1 <= int(m[2]) <= 12
    ]


def _days(text: str, start: int, end: int) -> list[DateMention]:
    out = []
    for m in _DAYS.finditer(text, start, end):
        if _good(m[1], m[2]):
            year, month = m[4] or m[5], MONTHS[m[3]]
            out.append(
                DateMention(m.start(), m.end(), _edtf(year, month, int(m[1])), _edtf(year, month, int(m[2] or m[1])))
            )
    return out


def _months(text: str, start: int, end: int) -> list[DateMention]:
    return [
        DateMention(m.start(), m.end(), month := _edtf(m[2] or m[4], MONTHS[m[1] or m[3]]), month)
        for m in _MONTH_ONLY.finditer(text, start, end)
    ]


def _seasons(text: str, start: int, end: int) -> list[DateMention]:
    out = []
    for m in _SEASON.finditer(text, start, end):
        number = next(n for stem, n in _SEASONS.items() if m[1].startswith(stem))
        season = f"{m[2] or 'XXXX'}-{number}"
        out.append(DateMention(m.start(), m.end(), season, season))
    return out


def _years(text: str, start: int, end: int) -> list[DateMention]:
    return [DateMention(m.start(), m.end(), m[1], m[1]) for m in _YEAR_ONLY.finditer(text, start, end)]


def _relatives(text: str, start: int, end: int) -> list[DateMention]:
    out = [DateMention(m.start(), m.end(), "", "", _RELATIVE[m[1]]) for m in _WORDS.finditer(text, start, end)]
    out += [
        DateMention(m.start(), m.end(), "", "", f"weekday:{_DAY_OF_WEEK[m[1]]}")
        for m in _WEEKDAY.finditer(text, start, end)
    ]
    return out
