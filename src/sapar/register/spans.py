"""Dates as stretches of days: an EDTF string says which days are possible, and days can be compared."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

_EDTF = re.compile(r"(\d{4}|XXXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?[?~%]?")


@dataclass(frozen=True, slots=True)
class Days:
    """The days from `first` to `last`, both included, as proleptic ordinals."""

    first: int
    last: int

    @property
    def exact(self) -> bool:
        """One single day."""
        return self.first == self.last

    def gap(self, other: Days) -> int:
        """How many days lie between two stretches: 0 where they touch or overlap."""
        return max(0, other.first - self.last - 1, self.first - other.last - 1)

    def apart(self, other: Days) -> int:
        """How many days one has to move to overlap the other: 0 where they do."""
        return max(0, other.first - self.last, self.first - other.last)


@lru_cache(maxsize=20_000)
def days(edtf: str | None) -> Days | None:
    """The days that a date can mean; None where the year is nowhere, or it is no date."""
    found = _EDTF.fullmatch(edtf or "")
    if not found or found[1] == "XXXX":
        return None
    year, month, day = int(found[1]), found[2], found[3]
    try:
        if not month or month == "XX":
            return Days(date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal())
        if not day or day == "XX":
            return Days(
                date(year, int(month), 1).toordinal(),
                date(year, int(month), monthrange(year, int(month))[1]).toordinal(),
            )
        exact = date(year, int(month), int(day)).toordinal()
    except ValueError:
        return None
    return Days(exact, exact)


@lru_cache(maxsize=20_000)
def yearless(edtf: str | None) -> str | None:
    """Month and day ("02-24") of a date, whether or not its year is told; None where the day is not told."""
    found = _EDTF.fullmatch(edtf or "")
    if not found or not found[2] or not found[3] or "XX" in (found[2], found[3]):
        return None
    return f"{found[2]}-{found[3]}"


def iso(ordinal: int) -> str:
    """The day as YYYY-MM-DD."""
    return date.fromordinal(ordinal).isoformat()


@lru_cache(maxsize=20_000)
def exactness(edtf: str | None) -> int:
    """How much a date tells: 3 day, 2 month, 1 year, and one less without a year; 0 for nothing."""
    found = _EDTF.fullmatch(edtf or "")
    if not found:
        return 0
    parts = 1 + sum(bool(p) and p != "XX" for p in (found[2], found[3]))
    return int(parts) - (found[1] == "XXXX")
