"""What several sources say of one thing: every value is kept with its sources; one of them is shown, and why is
said.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sapar.register.spans import days


@dataclass(frozen=True, slots=True)
class Source:
    """The words of one article that say something, and the name of the fact that they are evidence of."""

    article: str
    published: str | None
    start: int
    end: int
    quote: str
    fact: str

    def as_json(self) -> dict[str, Any]:
        return {
            "article": self.article,
            "published": self.published,
            "start": self.start,
            "end": self.end,
            "quote": self.quote,
            "fact": self.fact,
        }


@dataclass(frozen=True, slots=True)
class Told:
    """One value from one source."""

    value: str
    source: Source


@dataclass(frozen=True, slots=True)
class Shown:
    """The value that is shown, why, and all values with their sources, the shown one first."""

    value: str | None
    why: str
    told: tuple[tuple[str, tuple[Source, ...]], ...] = ()

    def as_json(self) -> dict[str, Any]:
        values = [{"value": value, "sources": [s.as_json() for s in sources]} for value, sources in self.told]
        return {"shown": self.value, "why": self.why, "values": values}


def choose(
    told: Iterable[Told], *, event: int | None = None, exact: Callable[[str], int] = lambda _: 0,
    wrong: Sequence[str] = (), right: str | None = None,
) -> Shown:  # fmt: skip
    """Which value to show: what a person judged; else the more exact, the more sources, the source nearer to the event.

    Args:
        told: the values with their sources.
        event: the ordinal of the day when it happened, where known.
        exact: how exact a value is.
        wrong: values that somebody judged wrong: still listed, never shown.
        right: the value that somebody judged right.
    """
    by_value: dict[str, list[Source]] = {}
    for one in told:
        sources = by_value.setdefault(one.value, [])
        if one.source not in sources:
            sources.append(one.source)
    for sources in by_value.values():
        sources.sort(key=lambda s: (s.published or "9999", s.article, s.start))

    def rank(value: str) -> tuple[int, int, int, str]:
        return (-exact(value), -len({s.article for s in by_value[value]}), _distance(by_value[value], event), value)

    ranked = sorted((v for v in by_value if v not in wrong), key=rank)
    listed = tuple((v, tuple(by_value[v])) for v in [*ranked, *sorted(v for v in by_value if v in wrong)])
    if right is not None:
        return Shown(right, "judged", listed)
    if not ranked:
        return Shown(None, "judged wrong" if by_value else "not told", listed)
    return Shown(ranked[0], _why([rank(v) for v in ranked[:2]]), listed)


def _distance(sources: Sequence[Source], event: int | None) -> int:
    published = [d.first for s in sources if (d := days(s.published))]
    return min((abs(p - event) for p in published), default=9999) if event is not None else 0


def _why(ranks: Sequence[tuple[int, int, int, str]]) -> str:
    if len(ranks) == 1:
        return "all agree"
    first, second = ranks
    reasons = ("more exact", "more sources", "nearer to the event")
    return next(
        (reason for reason, a, b in zip(reasons, first, second, strict=False) if a != b), "first in the alphabet"
    )
