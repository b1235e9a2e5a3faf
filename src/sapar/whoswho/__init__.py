"""Who held which office: heads of state and government and foreign ministers since 2000, as data with its sources.

The list tells the office and the country of somebody whom an article names without them. It never adds anybody to a
reading. What it covers, and what is missing, is in `data/README.md`.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from io import StringIO

_LEADERS = ("head_of_state", "head_of_government")
_COMMON = 3  # a surname that so many different office-holders share tells nothing alone


@dataclass(frozen=True, slots=True)
class Holder:
    """One person in one office for one unbroken term.

    Attributes:
        names: all spellings in all languages, lower case, each a tuple of words. country: alpha-2, None for
            organisations.
        start, end: "YYYY" or "YYYY-MM"; end "" while in office.
    """

    names: tuple[tuple[str, ...], ...]
    country: str | None
    role: str
    start: str
    end: str
    wikidata: str | None

    def in_office(self, date: str) -> bool:
        """Whether the term covers an EDTF date, to the precision known."""
        width = min(len(date), len(self.start))
        if date[:width] < self.start[:width]:
            return False
        return not self.end or date[: len(self.end)] <= self.end


class WhosWho:
    """The list, indexed by name."""

    def __init__(self, holders: tuple[Holder, ...]) -> None:
        self.holders = holders

    @cached_property
    def _by_surname(self) -> dict[str, list[Holder]]:
        index: dict[str, list[Holder]] = {}
        for holder in self.holders:
            for surname in {name[-1] for name in holder.names} | {
                name[0] for name in holder.names if _surname_first(name)
            }:
                index.setdefault(surname, []).append(holder)
        return index

    def find(self, words: tuple[str, ...], date: str | None = None) -> Holder | None:
        """The holder with this name (nominative, lower case) whose term covers the date, else the latest one.

        A surname alone is answered only where few office-holders share it and one of them is head of state or
        government.
        """
        found = [h for h in self._by_surname.get(words[-1], ()) if _is(h, words)]
        if len(words) > 1 and not found:
            found = [h for h in self._by_surname.get(words[0], ()) if _is(h, words)]
        if len(words) == 1:
            found = [h for h in found if h.role in _LEADERS]
            if len({h.names[0] for h in found}) >= _COMMON:
                found = [h for h in found if date and h.in_office(date)]
        if not found:
            return None
        return max(found, key=lambda h: (bool(date) and h.in_office(date or ""), _rank(h), not h.end, h.end or h.start))

    def knows(self, words: tuple[str, ...]) -> bool:
        """Whether these words, lower case, are the surname of a head of state or government, or anybody's full name."""
        if len(words) == 1:
            return len(words[0]) > 4 and any(h.role in _LEADERS for h in self._by_surname.get(words[0], ()))
        return any(_is(h, words) for h in self._by_surname.get(words[-1], ()))


def _rank(holder: Holder) -> int:
    return {"head_of_state": 2, "head_of_government": 1}.get(holder.role, 0)


def _surname_first(name: tuple[str, ...]) -> bool:
    """Chinese, Korean, Vietnamese names, short words all: «Си Цзиньпин» is known by «Си» too, with the rest."""
    return len(name) in (2, 3) and len(name[0]) <= 3


def _is(holder: Holder, words: tuple[str, ...]) -> bool:
    if len(words) == 1:
        return any(name[-1] == words[0] for name in holder.names)
    wanted = set(words)
    return any(_alike(set(name), wanted, name) or _with_initial(name, words) for name in holder.names)


def _alike(one: set[str], wanted: set[str], name: tuple[str, ...]) -> bool:
    """The same words, or one name within the other with its first and last word in both."""
    ends = len(name) > 1 and {name[0], name[-1]} <= wanted
    return one == wanted or (ends and (wanted <= one or one <= wanted))


def _with_initial(name: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """«С. Жапаров» for «Садыр Жапаров»."""
    return name[-1] == words[-1] and words[0][0] == name[0][0] and words[0].endswith(".")


def _rows() -> Iterator[Holder]:
    folder = files(__package__) / "data"
    for path in sorted(folder.iterdir(), key=lambda p: p.name):
        if not path.name.endswith(".csv"):
            continue
        for row in csv.DictReader(StringIO(path.read_text(encoding="utf-8"))):
            spellings = "|".join((row["name_ky"], row["name_ru"], row["name_en"])).lower().split("|")
            names = tuple(dict.fromkeys(tuple(s.split()) for s in spellings if s.strip()))
            yield Holder(
                names, row["country"] or None, row["role"], row["from"], row["to"] or "", row["wikidata"] or None
            )


@cache
def shipped() -> WhosWho:
    """The list that comes with Sapar, read once."""
    return WhosWho(tuple(_rows()))
