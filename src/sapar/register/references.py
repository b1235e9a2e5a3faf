"""Registers that others made by hand, read for comparison: the US Department of State's XML, and CSV under COLT's
names.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sapar.errors import SourceError
from sapar.register.places import country as country_code

_TITLES = re.compile(r"\s*[,(].*$")


@dataclass(frozen=True, slots=True)
class Row:
    """One journey of another register.

    Attributes:
        id: its own id there. who: the traveller as written. home, country: alpha-2, None where the name is not known.
        start, end: YYYY-MM-DD. place: the city, where it says. remarks: what else it says.
        whole: that register has all journeys of this traveller; False where it has all visits to the country.
    """

    id: str
    who: str
    home: str | None
    country: str | None
    start: str
    end: str
    place: str | None
    remarks: str
    whole: bool = True


def load(places: Iterable[Path]) -> list[Row]:
    """The rows of some files, or of all .xml and .csv files of folders and those below, in the order of their dates.

    Raises:
        SourceError: a file is neither, or cannot be read.
    """
    rows = []
    for place in places:
        if place.is_dir():  # other things may lie in it
            found = sorted(f for f in place.rglob("*") if f.suffix == ".xml" or (f.suffix == ".csv" and _is_colt(f)))
            rows += [row for file in found for row in _file(file)]
        else:
            rows += list(_file(place))
    if not rows:
        raise SourceError(
            "there are no journeys in it: wanted is the Department of State's XML, or a CSV under COLT's names"
        )
    return sorted(rows, key=lambda r: (r.start, r.id))


def _file(path: Path) -> Iterator[Row]:
    try:
        if path.suffix.lower() == ".csv":
            yield from _colt(path)
        else:
            yield from _state(path)
    except (OSError, ValueError, KeyError) as error:
        raise SourceError(f"{path.name} cannot be read: {error}", source=str(path)) from error


def _is_colt(path: Path) -> bool:
    with path.open("rb") as file:
        return b"LeaderFullName" in file.readline()


def _state(path: Path) -> Iterator[Row]:
    """Both of the Department's registers: journeys of presidents and secretaries, and visits of foreign leaders."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        root = etree.parse(str(path), parser).getroot()
    except etree.XMLSyntaxError as error:
        raise ValueError(str(error)) from error
    for trip in root.iter("trip"):
        yield Row(
            f"travel-{_text(trip, 'id')}",
            _text(trip, "name"),
            "US",
            country_code(_text(trip, "country")),
            _text(trip, "start-date"),
            _text(trip, "end-date") or _text(trip, "start-date"),
            _text(trip, "locale") or None,
            _text(trip, "remarks"),
        )
    for visit in root.iter("visit"):
        yield Row(
            f"visit-{_text(visit, 'id')}",
            _text(visit, "visitor"),
            country_code(_text(visit, "from")),
            "US",
            _text(visit, "start-date"),
            _text(visit, "end-date") or _text(visit, "start-date"),
            None,
            _text(visit, "description"),
            whole=False,
        )


def _text(node: Any, name: str) -> str:
    found = node.find(name)
    return " ".join((found.text or "").split()) if found is not None else ""


def _colt(path: Path) -> Iterator[Row]:
    from sapar.register.alphabets import alpha2

    for encoding in ("utf-8-sig", "latin-1"):  # COLT's own file is Latin-1; what a spreadsheet saved is UTF-8
        try:
            text = path.read_text(encoding=encoding)
            break
        except UnicodeDecodeError:
            continue
    reader = csv.DictReader(text.splitlines())
    if not {"LeaderFullName", "TripStartDate"} <= set(reader.fieldnames or ()):
        raise ValueError("the columns LeaderFullName and TripStartDate are missing")
    for number, row in enumerate(reader, 1):
        start = (row.get("TripStartDate") or "").strip()[:10]
        if start:
            yield Row(
                row.get("TripID") or f"row-{number}",
                row["LeaderFullName"],
                alpha2(row.get("LeaderCountryISO")) or country_code(row.get("LeaderCountryOrIGO") or ""),
                alpha2(row.get("CountryVisitedISO")) or country_code(row.get("CountryVisited") or ""),
                start,
                (row.get("TripEndDate") or start).strip()[:10],
                row.get("CityVisited") or None,
                row.get("Notes") or "",
            )
