"""Places in all languages, so that «Москва», «Москвага» read as Москва, and "Moscow" are one place."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from sapar.register.names import fold_words


@dataclass(frozen=True, slots=True)
class Place:
    """A country, region or city of the shipped table: `key` is what compares."""

    key: str
    kind: str
    country: str | None
    names: tuple[str, str, str]  # ky, ru, en


def place(name: str | None, country: str | None = None) -> Place | None:
    """The place of this name; of several the one in the given country. A place that the table lacks is its own folded
    name.
    """
    if not name:
        return None
    folded = " ".join(fold_words(name))
    found = _table().get(folded, ())
    if found:
        return next((p for p in found if p.country == country), found[0])
    return Place(folded, "unknown", country, (name, name, name)) if folded else None


def country(words: str) -> str | None:
    """The country of a code or a name in any of the three languages."""
    if len(words) == 2 and words.upper() in _codes():
        return words.upper()
    return next((p.country for p in _table().get(" ".join(fold_words(words)), ()) if p.kind == "country"), None)


@cache
def _codes() -> frozenset[str]:
    return frozenset(p.country for found in _table().values() for p in found if p.kind == "country" and p.country)


@cache
def _table() -> dict[str, tuple[Place, ...]]:
    table: dict[str, list[Place]] = {}
    with (files("sapar.languages") / "data" / "places.tsv").open(encoding="utf-8") as handle:
        for row in csv.DictReader(handle, delimiter="\t", quoting=csv.QUOTE_NONE):
            spellings = {language: (row[language] or "").split("|") for language in ("ky", "ru", "en")}
            main = (spellings["ky"][0], spellings["ru"][0], spellings["en"][0])
            one = Place(" ".join(fold_words(main[2] or main[1] or main[0])), row["kind"], row["country"] or None, main)
            for name in {" ".join(fold_words(n)) for names in spellings.values() for n in names if n}:
                table.setdefault(name, []).append(one)
    return {name: tuple(dict.fromkeys(found)) for name, found in table.items()}
