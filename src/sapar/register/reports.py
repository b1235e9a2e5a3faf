"""What one article says of one visit, and what somebody judged of it, in the form in which articles can be compared."""

from __future__ import annotations

from dataclasses import dataclass

from sapar.register.spans import Days, days, exactness

_LONGEST = 30  # days; what claims to be longer says little about when it was
_WHEN = {  # days around publication
    "completed": (-4, 1),
    "under_way": (-3, 3),
    "planned": (-1, 45),
    "cancelled": (-7, 45),
}  # days around publication


@dataclass(frozen=True, slots=True)
class Report:
    """What one article says of one visit, in the form in which articles can be compared.

    Attributes:
        name: the fact's public name. traveller: who it is, in the register. place: its key.
        home: the country is the traveller's own: then the place must agree too.
    """

    name: str
    article: str
    traveller: str
    country: str | None
    place: str | None
    status: str
    start: str | None
    end: str | None
    published: str | None
    home: bool = False
    quote: str = ""

    @property
    def span(self) -> Days | None:
        """The days told, where a year is told."""
        first, last = days(self.start) or days(self.end), days(self.end) or days(self.start)
        return Days(first.first, max(first.first, last.last)) if first and last else None

    @property
    def dated(self) -> bool:
        """The days themselves are told, not only a month or a year."""
        span = self.span
        exact = max(exactness(self.start), exactness(self.end)) == 3
        return span is not None and exact and span.last - span.first < _LONGEST

    def likely(self) -> Days | None:
        """When it must have been, from what is told and from the day of publication."""
        told, published = self.span, days(self.published)
        if told is not None or published is None:
            return told
        before, after = (-1, 1) if self.home else _WHEN[self.status]
        return Days(published.first + before, published.last + after)


@dataclass(frozen=True, slots=True)
class Rule:
    """Somebody's judgement: these reports are of one visit, or the ones on the left and on the right are not."""

    same: bool
    left: frozenset[str]
    right: frozenset[str]
