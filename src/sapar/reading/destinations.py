"""The places that a sentence names as possible destinations."""

from __future__ import annotations

from dataclasses import dataclass

from sapar.languages.base import Term
from sapar.reading.lines import Line

PLACES = ("country", "region", "city", "building")


@dataclass(frozen=True, slots=True)
class Goal:
    """A place that a line names as a possible destination."""

    country: str
    place: str | None
    terms: tuple[Term, ...]


def goals(line: Line) -> list[Goal]:
    """The countries of a line, each with the city or region named for it."""
    in_titles = {i for t in line.titles for i in range(t.start, t.end)}
    in_titles |= {i for n in line.names for i in range(n.start, n.end)}
    found: dict[str, list[Term]] = {}
    for term in line.of(*PLACES):
        country = term.value.partition(":")[0]
        leaving = term.nominal is not None and term.nominal.case == "abl"
        if country and not leaving and not (set(range(term.start, term.end)) <= in_titles):
            found.setdefault(country, []).append(term)
    out = []
    for country, terms in found.items():
        best = min(
            (t for t in terms if t.category in ("city", "region")),
            key=lambda t: (place_rank(t), t.start),
            default=None,
        )
        out.append(Goal(country, best.value.partition(":")[2] if best else None, tuple(terms)))
    return out


def place_rank(term: Term) -> int:
    """How surely a case makes a place the destination, the surest first."""
    case = term.nominal.case if term.nominal else "nom"
    return {"dat": 0, "loc": 1, "attr": 2, "gen": 3, "nom": 3, "abl": 9}.get(case, 5)
