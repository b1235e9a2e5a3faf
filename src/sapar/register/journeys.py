"""Which visit is meant: reports of one traveller in one country become visits, visits become journeys with legs.

A pure function of the set of reports: their order changes nothing, and the same report twice is the same report. What
cannot be told apart for sure stays apart: a false merge is worse than a missed one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from rapidfuzz.fuzz import token_sort_ratio

from sapar.register.reports import Report, Rule
from sapar.register.spans import Days, days, iso, yearless

_SOON = 14  # days from an announcement without a date to a visit that is under way
_SAME_NEWS = 2  # days between two papers that report one undated visit
_SAME_WORDS = 92  # of 100: two undated reports that are copies of each other


class _Visit:
    def __init__(self, reports: Iterable[Report]) -> None:
        self.reports = list(reports)
        self._hull: Days | None = None

    @property
    def names(self) -> set[str]:
        return {r.name for r in self.reports}

    def add(self, report: Report) -> None:
        self.reports.append(report)
        self._hull = None

    def hull(self) -> Days | None:
        """All days that its dated reports name."""
        if self._hull is None:
            spans = [span for r in self.reports if r.dated and (span := r.span)]
            self._hull = Days(min(s.first for s in spans), max(s.last for s in spans)) if spans else None
        return self._hull

    def under_way(self) -> Days | None:
        """The day on which a visit without a dated report was under way, as the papers of that day say."""
        told = [d for r in self.reports if r.status == "under_way" and (d := days(r.published))]
        return min(told, key=lambda d: d.first) if told and self.hull() is None else None

    def places(self) -> set[str]:
        return {r.place for r in self.reports if r.place}


def fuse(reports: Iterable[Report], rules: Sequence[Rule] = ()) -> list[tuple[Report, ...]]:
    """The reports of each visit; within a visit and among visits in the order of publication."""
    groups: dict[tuple[str, ...], list[Report]] = {}
    for report in sorted(set(reports), key=lambda r: r.name):
        groups.setdefault(_where(report), []).append(report)
    visits = [visit for key in sorted(groups) for visit in _within(groups[key], rules)]
    for rule in (r for r in rules if r.same):
        visits = _joined(visits, rule)
    return sorted((tuple(sorted(v.reports, key=_known_since)) for v in visits), key=lambda g: _known_since(g[0]))


def _known_since(report: Report) -> tuple[str, str, str]:
    """The order in which reports came to be known; the first one of a visit gives it its id."""
    return (report.published or "9999", report.article, report.name)


def _where(report: Report) -> tuple[str, ...]:
    if report.country is None or (report.home and report.place is None):
        return (report.traveller, report.country or "", "", report.name)  # nothing to compare: it stands alone
    return (report.traveller, report.country, (report.place or "") if report.home else "")


def _within(reports: list[Report], rules: Sequence[Rule]) -> list[_Visit]:
    visits: list[_Visit] = []
    dated = sorted((r for r in reports if r.dated), key=lambda r: (_span(r).first, _span(r).last, r.name))
    for report in dated:
        found = [
            v for v in visits if (hull := v.hull()) and hull.gap(_span(report)) == 0 and _allowed(v, report, rules)
        ]
        _put(visits, found[-1:], report)
    anchors = list(visits)
    for choose, together in ((_yearless_in, _same_day), (_likely_in, _same_month), (_copies, _same_news)):
        for report in _left(reports, visits):
            found = [v for v in anchors if choose(v, report) and _allowed(v, report, rules)]
            if len(found) == 1:
                found[0].add(report)
        visits += _grouped(_left(reports, visits), together, rules)
    visits += [_Visit([r]) for r in _left(reports, visits) if r.status == "under_way"]
    _expected(visits, _left(reports, visits), rules)
    return visits + [_Visit([r]) for r in _left(reports, visits)]


def _left(reports: Sequence[Report], visits: Sequence[_Visit]) -> list[Report]:
    """The reports that are in no visit yet."""
    placed = {r.name for v in visits for r in v.reports}
    return [r for r in reports if r.name not in placed]


def _expected(visits: list[_Visit], reports: list[Report], rules: Sequence[Rule]) -> None:
    """Announcements without a date join the only visit that was under way, by its publication, within the next two
    weeks.
    """
    before = [(v, v.under_way()) for v in visits]
    for report in reports:
        told = days(report.published)
        if report.status != "planned" or report.home or told is None or report.span or yearless(report.start):
            continue
        soon = Days(told.first, told.first + _SOON)
        found = [v for v, day in before if day and day.apart(soon) == 0 and _agree_on_place(v, report)]
        found = [v for v in found if _allowed(v, report, rules)]
        if len(found) == 1:
            found[0].add(report)


def _grouped(reports: list[Report], together: Callable[[Report, Report], bool], rules: Sequence[Rule]) -> list[_Visit]:
    """Reports without days that say the same of each other, in groups in which every one agrees with every other."""
    groups: list[_Visit] = []
    for report in sorted(reports, key=lambda r: (r.published or "9999", r.name)):
        fits = [g for g in groups if all(together(report, r) for r in g.reports) and _allowed(g, report, rules)]
        _put(groups, fits[:1], report)
    return [g for g in groups if len(g.reports) > 1]


def _put(visits: list[_Visit], found: Sequence[_Visit], report: Report) -> None:
    if found:
        found[0].add(report)
    else:
        visits.append(_Visit([report]))


def _span(report: Report) -> Days:
    """The days of a dated report."""
    return report.span or Days(0, 0)


def _agree(a: str | None, b: str | None) -> bool:
    return a is None or b is None or a == b


def _allowed(visit: _Visit, report: Report, rules: Sequence[Rule]) -> bool:
    names = visit.names
    return not any(
        not r.same and ((report.name in r.left and names & r.right) or (report.name in r.right and names & r.left))
        for r in rules
    )


def _yearless_in(visit: _Visit, report: Report) -> bool:
    """The day without its year is a day of the visit, and neither the place nor the publication speaks against it."""
    day, hull = yearless(report.start) or yearless(report.end), visit.hull()
    if (
        not day
        or report.span is not None
        or hull is None
        or (visit.places() and report.place and report.place not in visit.places())
    ):
        return False
    likely = report.likely()
    if likely is not None and likely.apart(hull) > 366:
        return False
    return any(day == yearless(d) for r in visit.reports if r.dated for d in (r.start, r.end)) or _inside(day, hull)


def _inside(day: str, hull: Days) -> bool:
    return any(iso(n)[5:] == day for n in range(hull.first, hull.last + 1))


def _likely_in(visit: _Visit, report: Report) -> bool:
    """The month told, or the days around the publication, hold the visit."""
    hull, likely = visit.hull(), report.likely()
    if hull is None or likely is None or yearless(report.start):
        return False
    return _agree_on_place(visit, report) and likely.apart(hull) == 0


def _agree_on_place(visit: _Visit, report: Report) -> bool:
    return not visit.places() or report.place is None or report.place in visit.places()


def _copies(visit: _Visit, report: Report) -> bool:
    return any(token_sort_ratio(r.quote, report.quote) >= _SAME_WORDS for r in visit.reports if len(r.quote) > 40)


def _same_day(a: Report, b: Report) -> bool:
    first, second = yearless(a.start), yearless(b.start)
    known = a.span is not None or b.span is not None
    return (
        not known
        and first is not None
        and first == second
        and a.place is not None
        and a.place == b.place
        and _near(a, b, 300)
    )


def _same_month(a: Report, b: Report) -> bool:
    return a.span is not None and a.span == b.span and _agree(a.place, b.place) and _near(a, b, 60)


def _same_news(a: Report, b: Report) -> bool:
    if a.span or b.span or yearless(a.start) or yearless(b.start) or not _agree(a.place, b.place):
        return False
    if days(a.published) and days(b.published):
        told = a.place is not None and b.place is not None  # «I have been there» is told of any visit that ever was
        if "completed" in (a.status, b.status) and not told:
            return False
        return _near(a, b, 0 if a.home else _SAME_NEWS) and (
            a.status == b.status or "planned" not in (a.status, b.status)
        )
    return len(a.quote) > 40 and token_sort_ratio(a.quote, b.quote) >= _SAME_WORDS


def _near(a: Report, b: Report, limit: int) -> bool:
    """Published within so many days of each other, as far as that is known."""
    first, second = days(a.published), days(b.published)
    return first is None or second is None or first.apart(second) <= limit


def _joined(visits: list[_Visit], rule: Rule) -> list[_Visit]:
    meant = [v for v in visits if v.names & (rule.left | rule.right)]
    if len(meant) < 2:
        return visits
    return [v for v in visits if v not in meant] + [_Visit(r for v in meant for r in v.reports)]


def hull(reports: Sequence[Report]) -> Days | None:
    """All days that dated reports of one visit name."""
    return _Visit(reports).hull()


def doubtful(visits: Sequence[tuple[Report, ...]]) -> list[tuple[str, str]]:
    """Pairs of visits (names of their first reports) that may be one: same traveller and country, a day or two apart,
    or undated.
    """
    return [
        (a[0].name, b[0].name)
        for i, a in enumerate(visits)
        for b in visits[i + 1 :]
        if a[0].country and not a[0].home and _pair(a) == _pair(b) and _maybe(a, b)
    ]


def _pair(visit: Sequence[Report]) -> tuple[str, str | None]:
    return visit[0].traveller, visit[0].country


def _maybe(a: Sequence[Report], b: Sequence[Report]) -> bool:
    first, second = hull(a) or a[0].likely(), hull(b) or b[0].likely()
    if first and second:
        return first.apart(second) <= 3
    days_a, days_b = {yearless(r.start) for r in a} - {None}, {yearless(r.start) for r in b} - {None}
    return bool(days_a & days_b)


def legs(visits: Sequence[tuple[str, str, str | None, Days | None]]) -> dict[str, str]:
    """Journeys of one traveller: visit id -> id of its first leg, for visits to several countries in a row.

    Args:
        visits: (id, traveller, country, days) of visits abroad that were not called off.
    """
    ordered = sorted(
        (v for v in visits if v[3]), key=lambda v: (v[1], v[3].first if v[3] else 0, v[3].last if v[3] else 0, v[0])
    )
    out: dict[str, str] = {}
    chain: list[tuple[str, str, str | None, Days | None]] = []
    for visit in ordered:
        last = chain[-1] if chain else None
        if (
            last
            and visit[1] == last[1]
            and visit[2] != last[2]
            and visit[3]
            and last[3]
            and 0 <= visit[3].first - last[3].last <= 1
        ):
            chain.append(visit)
        else:
            chain = [visit]
        if len(chain) > 1:
            out |= {v[0]: chain[0][0] for v in chain}
    return out
