"""Reads a language's lexicon: plain text that a newcomer can edit.

A section `[category value]` is followed by patterns, separated by semicolons or line breaks; `#` begins a comment. How
a pattern is written is told in `languages/matcher.py`. Places and given names come from the tables in
`languages/data/`, shared by all languages.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from sapar.errors import UsageError
from sapar.languages.matcher import Matcher


def load(folder: Traversable, matcher: Matcher) -> None:
    """Enter every `*.lex` file of a folder into the matcher.

    Raises:
        UsageError: a line stands before any section, or a section has no value; the message names file and line.
    """
    for path in sorted(folder.iterdir(), key=lambda p: p.name):
        if path.name.endswith(".lex"):
            for category, value, pattern in entries(path):
                matcher.add(pattern, category, value)


def entries(path: Traversable) -> Iterator[tuple[str, str, str]]:
    """(category, value, pattern) of one lexicon file, in order."""
    category = value = ""
    for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        line = raw.split("#", 1)[0].strip()
        if not line:
            continue
        if line.startswith("["):
            parts = line.strip("[]").split()
            if len(parts) != 2:
                raise UsageError(f"{path.name}, line {number}: write a section as [category value], not {line!r}")
            category, value = parts
        elif not category:
            raise UsageError(f"{path.name}, line {number}: a pattern before the first [category value]")
        else:
            yield from ((category, value, pattern.strip()) for pattern in line.split(";") if pattern.strip())


@cache
def _table(name: str) -> tuple[dict[str, str], ...]:
    path = files("sapar.languages") / "data" / name
    lines = path.read_text(encoding="utf-8").splitlines()
    return tuple(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def load_places(code: str, matcher: Matcher, cut: str = "") -> None:
    """Enter countries, regions, cities and their adjectives, as the language with this code names them.

    A country is `("country", "KG")`, its adjective `("adjective", "KG")`, a city `("city", "RU:Москва")`, a region
    `("region", "RU:Татарстан")`, with the main name of the place in this language behind the colon. `cut` is a set of
    letters dropped from the end of one-word names before matching, for languages whose endings replace them.
    """
    for row in _table("places.tsv"):
        names = [name.strip() for name in row.get(code, "").split("|") if name.strip()]
        if not names:
            continue
        value = row["code"] if row["kind"] == "country" else f"{row['country']}:{names[0]}"
        for name in names:
            pattern = " ".join(_key(word, cut) for word in name.lower().split())
            matcher.add(pattern, row["kind"], value)
        for name in row.get(f"{code}_adj", "").split("|"):
            if name.strip():
                matcher.add(
                    " ".join(_key(w, cut) for w in name.strip().lower().split()),
                    "adjective",
                    row["country"] or row["code"],
                )


def _key(word: str, cut: str) -> str:
    return word.rstrip(cut) if cut and len(word) > 4 else word


@cache
def _publishers() -> dict[str, str]:
    return {row["domain"]: row["country"] for row in _table("publishers.tsv")}


def home_of(publisher: str | None) -> str:
    """The country of a publisher that writes of it as "we": "kremlin.ru", "en.kremlin.ru" -> "RU"; "" where none is
    known.
    """
    parts = (publisher or "").lower().split(".")
    return next((c for k in range(len(parts)) if (c := _publishers().get(".".join(parts[k:])))), "")


@cache
def given_names() -> dict[str, str]:
    """Lower-case given name -> gender (m, f, u), with "?" appended where the name is an ordinary word too."""
    return {
        row["name"].lower(): row["gender"] + ("?" if row.get("ambiguous") == "1" else "")
        for row in _table("given_names.tsv")
    }


@cache
def _origins() -> dict[str, frozenset[str]]:
    return {row["name"].lower(): frozenset((row.get("origin") or "").split("|")) for row in _table("given_names.tsv")}


def is_foreign_name(words: tuple[str, ...], kin: frozenset[str]) -> bool:
    """Whether the given name is one that none of the peoples `kin` uses; a name that is in no list tells nothing."""
    origins = _origins().get(words[0])
    return bool(origins) and origins != frozenset({""}) and not (origins or frozenset()) & kin


@cache
def capitals(code: str) -> dict[str, str]:
    """Country -> its capital as the language with this code names it: the first city that the table has of it."""
    out: dict[str, str] = {}
    for row in _table("places.tsv"):
        if row["kind"] == "city":
            out.setdefault(row["country"], row.get(code, "").split("|")[0].strip())
    return out
