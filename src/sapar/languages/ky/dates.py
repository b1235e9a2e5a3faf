"""Dates as Kyrgyz news writes them.

«2021-жылдын 24-февралында», «24–25-февралда», «24-февралдан 26-февралга чейин», «июль айында», «2017-жылы декабрда»,
«бүгүн». Times of the day and of the clock are left alone. No year is made up: «24-февралда» is `XXXX-02-24`.
"""

from __future__ import annotations

import re
from calendar import monthrange

from sapar.languages.base import DateMention

MONTHS = {
    "январ": 1, "феврал": 2, "март": 3, "апрел": 4, "май": 5, "июн": 6, "июл": 7, "август": 8, "сентябр": 9,
    "октябр": 10, "ноябр": 11, "декабр": 12,
    "үчтүн айы": 1, "бирдин айы": 2, "жалган куран": 3, "чын куран": 4, "бугу айы": 5, "кулжа": 6, "теке айы": 7,
    "баш оона": 8, "аяк оона": 9, "тогуздун айы": 10, "жетинин айы": 11, "бештин айы": 12,
}  # fmt: skip
_WEEKDAYS = ("дүйшөмбү", "шейшемби", "шаршемби", "бейшемби", "жума", "ишемби", "жекшемби")
_RELATIVE = {
    "бүгүн": "today", "бүгүнкү": "today", "кечээ": "yesterday", "кечээги": "yesterday", "эртең": "tomorrow",
    "эртеңки": "tomorrow", "бүрсүгүнү": "day_after_tomorrow", "мурдагы күнү": "day_before_yesterday",
    "кийинки күнү": "next_day", "кийинки күнгө": "next_day", "эртеси": "next_day", "эртеси күнү": "next_day",
    "ошол эле күнү": "same_day", "ошол күнү": "same_day",
    "быйыл": "this_year", "былтыр": "last_year", "өткөн жылы": "last_year", "келерки жылы": "next_year",
}  # fmt: skip

_MONTH = "(" + "|".join(sorted(map(re.escape, MONTHS), key=len, reverse=True)) + r")(?:ь)?(?:ы|и|у|ү)?"
_YEAR = r"((?:19|20)\d\d)(?:\s?-?\s?(?:жылдын|жылкы|жылында|жылынан|жылына|жылдан|жылга|жылдагы|жылда|жылы|жыл|ж\.))"
_TAIL = r"(?:(?:[гк][аеоө]|н?[дт]?[аеоөыиуү]?н?)(?:[кг][ыиуү])?(?:\s+(?:күнү|күндөрү|күнкү))?)"
_DAY = r"(\d{1,2})(?:-?(?:ү|ы|и|у|инде|ында|үндө|унда|сында|синде))?"
_SPAN = re.compile(
    rf"(?:{_YEAR}\s+)?\b(\d{{1,2}})-?\s?{_MONTH}(?:дан|ден|тан|тен|дон|ынан|инен)\s+(?:(?:баштап|тартып)\s+)?(\d{{1,2}})-?\s?{_MONTH}(?:г[аеоө]|к[аеоө]|ына|ине)(?:\s+чейин)?"
)
_DAYS = re.compile(
    rf"(?:{_YEAR}\s+)?\b(\d{{1,2}})(?:-?(?:\s?[-–—]\s?|\s?(?:жана|менен|,)\s?)(\d{{1,2}}))?\s?-?\s?{_MONTH}(?!\w*(?:дык|лык)){_TAIL}\b(?:\s+{_YEAR})?"
)
_OF_MONTH = re.compile(rf"(?:{_YEAR}\s+)?\b{_MONTH}(?:дын|дин|нын|нин|тын)\s+{_DAY}(?:\s?[-–]\s?{_DAY})?\b")
_NUMERIC = re.compile(r"\b(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)\b")
_MONTH_ONLY = re.compile(
    rf"(?:{_YEAR}\s+)?\b{_MONTH}(?:\s+айы(?:нда|нын|нан|на)?\b|д[аеоө]\b|т[аеоө]\b|д[ыи]н\s+(?:баш|орто|аяг|соң)\w*|(?:\s+){_YEAR})"
)
_YEAR_ONLY = re.compile(rf"\b{_YEAR}\b")
_WORDS = re.compile(r"\b(" + "|".join(sorted(_RELATIVE, key=len, reverse=True)) + r")\b")
_WEEKDAY = re.compile(r"\b(" + "|".join(_WEEKDAYS) + r")\s+күнү\b")


def dates(text: str, start: int, end: int) -> list[DateMention]:
    """The dates in the normalised text between two offsets, in order, none inside another."""
    if not _HINT.search(text, start, end):
        return []
    found: list[DateMention] = []
    taken: list[tuple[int, int]] = []
    for finder in (_spans, _numeric, _days, _of_month, _months, _years, _relatives):
        for mention in finder(text, start, end):
            if not any(mention.start < b and a < mention.end for a, b in taken):
                found.append(mention)
                taken.append((mention.start, mention.end))
    return sorted(found, key=lambda m: m.start)


_HINT = re.compile(
    r"[0-9]|бүгүн|кечээ|эртең|эртеси|күн[үг]|быйыл|былтыр|өткөн ж|бүрсүгүнү|келерки"
    r"|январ|феврал|март|апрел|май|ию[нл]|август|(?:сент|окт|но|дек)[яа]бр| айы|куран|кулжа|оона"
)


def _edtf(year: str | None, month: int, day: int | None = None) -> str:
    head = f"{year or 'XXXX'}-{month:02d}"
    return f"{head}-{day:02d}" if day else head


def _good(month: int, *days: str | None, year: str | None = None) -> bool:
    """Whether the month has these days; without a year February has 29."""
    last = monthrange(int(year or 2000), month)[1] if 1 <= month <= 12 else 0
    return all(1 <= int(d) <= last for d in days if d)


def _spans(text: str, start: int, end: int) -> list[DateMention]:
    return [
        DateMention(m.start(), m.end(), _edtf(m[1], MONTHS[m[3]], int(m[2])), _edtf(m[1], MONTHS[m[5]], int(m[4])))
        for m in _SPAN.finditer(text, start, end)
        if _good(MONTHS[m[3]], m[2], year=m[1]) and _good(MONTHS[m[5]], m[4], year=m[1])
    ]


def _numeric(text: str, start: int, end: int) -> list[DateMention]:
    return [
        DateMention(m.start(), m.end(), day := _edtf(m[3], int(m[2]), int(m[1])), day)
        for m in _NUMERIC.finditer(text, start, end)
        if _good(int(m[2]), m[1], year=m[3])
    ]


def _days(text: str, start: int, end: int) -> list[DateMention]:
    out = []
    for m in _DAYS.finditer(text, start, end):
        if _good(MONTHS[m[4]], m[2], m[3], year=m[1] or m[5]):
            year, month = m[1] or m[5], MONTHS[m[4]]
            out.append(
                DateMention(m.start(), m.end(), _edtf(year, month, int(m[2])), _edtf(year, month, int(m[3] or m[2])))
            )
    return out


def _of_month(text: str, start: int, end: int) -> list[DateMention]:
    return [
        DateMention(
            m.start(), m.end(), _edtf(m[1], MONTHS[m[2]], int(m[3])), _edtf(m[1], MONTHS[m[2]], int(m[4] or m[3]))
        )
        for m in _OF_MONTH.finditer(text, start, end)
        if _good(MONTHS[m[2]], m[3], m[4], year=m[1])
    ]


def _months(text: str, start: int, end: int) -> list[DateMention]:
    return [
        DateMention(m.start(), m.end(), month := _edtf(m[1] or m[3], MONTHS[m[2]]), month)
        for m in _MONTH_ONLY.finditer(text, start, end)
    ]


def _years(text: str, start: int, end: int) -> list[DateMention]:
    return [DateMention(m.start(), m.end(), m[1], m[1]) for m in _YEAR_ONLY.finditer(text, start, end)]


def _relatives(text: str, start: int, end: int) -> list[DateMention]:
    out = [DateMention(m.start(), m.end(), "", "", _RELATIVE[m[1]]) for m in _WORDS.finditer(text, start, end)]
    out += [
        DateMention(m.start(), m.end(), "", "", f"weekday:{_WEEKDAYS.index(m[1]) + 1}")
        for m in _WEEKDAY.finditer(text, start, end)
    ]
    return out
