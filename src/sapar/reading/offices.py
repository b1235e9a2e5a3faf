"""Offices: from the words beside a name to a role, a country and a title.

An office is a chain of heads: «министрдин орун басары» is deputy of minister. The head says what kind of office it is,
the body named with it (parliament, agency, region, company) says which role that makes, and the country is the one
whose name belongs to the chain.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sapar.languages.base import Language, Term
from sapar.reading.lines import Line, Title
from sapar.reading.roles import role_of
from sapar.text import is_word

_PLACE = ("country", "region", "city", "area")
_LOWER_BODIES = ("agency", "department", "university", "company", "party", "delegation", "committee", "embassy")


def find_titles(line: Line, language: Language) -> None:
    """Fill `Line.titles`, and tell each title the name that it stands beside."""
    heads = _heads(line)
    k = 0
    while k < len(heads):
        last = k
        while last + 1 < len(heads) and _chained(line, heads[last], heads[last + 1], language):
            last += 1
        line.titles.append(_title(line, heads[k : last + 1], language))
        k = last + 1
    for title in line.titles:
        title.name = _name_beside(line, title, language)
    for right, left in zip(reversed(line.titles), list(reversed(line.titles))[1:], strict=False):
        if right.name is not None and left.name is None and _appended(line, left, right):
            left.name = right.name  # «вице-премьер — экономика министри А»: both are A's
    _share_plurals(line, language)


def _heads(line: Line) -> list[Term]:
    """Office terms and the modifiers that make offices of them, none inside another or inside a name."""
    named = {i for name in line.names for i in range(name.start, name.end)}
    terms = sorted(line.of("office", "modifier"), key=lambda t: (t.start - t.end, t.start))
    taken: set[int] = set()
    out = []
    for term in terms:
        span = set(range(term.start, term.end))
        if span & taken or span & named or (term.category == "modifier" and term.value in ("former", "elected")):
            continue
        if term.category == "office" and _modifies(term, terms):
            continue  # "deputy" of another office, not a deputy
        taken |= span
        out.append(term)
    return sorted(out, key=lambda t: t.start)


def _modifies(term: Term, terms: Sequence[Term]) -> bool:
    alike = any(t.category == "modifier" and (t.start, t.end) == (term.start, term.end) for t in terms)
    return alike and any(t.category == "office" and t.start == term.end for t in terms)


def _chained(line: Line, one: Term, two: Term, language: Language) -> bool:
    """Whether two heads make one office: «министрдин | орун басары», «заместитель | министра»."""
    gap = range(one.end, two.start)
    if len(gap) > 6 or any(not is_word(line.tokens[i].form) and line.tokens[i].form not in "()" for i in gap):
        return False
    if any(name.start >= one.end and name.end <= two.start for name in line.names):
        return False
    if language.head_last:
        linked = one.nominal is not None and one.nominal.case == "gen"
        return linked or (
            two.category == "modifier" and not gap and one.nominal is not None and one.nominal.case == "nom"
        )
    linked = one.category == "modifier" and not gap
    linked = linked or (two.nominal is not None and two.nominal.case == "gen" and not _several(line, gap))
    return linked and all(language.in_office(line.words[i], line.tokens[i]) for i in gap)


def _several(line: Line, gap: range) -> bool:
    return any(t.category == "cue" and t.value == "coordination" and t.start in gap for t in line.terms)


def _title(line: Line, chain: Sequence[Term], language: Language) -> Title:
    order = list(chain) if language.head_last else list(reversed(chain))
    base = next((t for t in order if t.category == "office"), order[0])
    outer = order[-1]
    bodies = line.of("org")
    others = {
        i for t in line.of("office")
        if t not in chain and not any(_within(t, c) for c in chain) and not any(_within(t, b) for b in bodies)
        for i in range(t.start, t.end)
    }  # fmt: skip
    start, end = _zone(line, chain[0].start, chain[-1].end, language, others)
    if base is not outer and base.category == "office" and outer.category == "office":
        base = outer  # «президенттин кеңешчиси»: the adviser
    deputy = any(t.category == "modifier" and t.value == "deputy" for t in chain)
    body = _body(line, start, end, base)
    country, region = _country(line, start, end, language)
    role = role_of(base.value if base.category == "office" else "other", body, country, bool(region), deputy)
    head = outer if language.head_last else chain[0]
    nominal = head.nominal
    near = [t for t in line.of("modifier") if start - 2 <= t.start < end + 1]
    return Title(
        start, end, head.end - 1, role, tuple(t.value for t in order), country, body,
        nominal.case if nominal else "nom", bool(nominal and nominal.plural),
        acting=any(t.value == "acting" for t in near), former=any(t.value == "former" for t in near),
        international=body == "international" and role == "international_official", region=region,
    )  # fmt: skip


def _within(one: Term, two: Term) -> bool:
    return two.start <= one.start and one.end <= two.end


def _zone(line: Line, start: int, end: int, language: Language, others: set[int]) -> tuple[int, int]:
    """The office with the words that belong to it: bodies, countries, what a ministry is for."""
    if language.head_last:
        while (
            start > 0
            and start - 1 not in others
            and line.words[start - 1].number is None
            and _belongs(line, start - 1, language)
        ):
            start -= 1
        while start < end and (not is_word(line.tokens[start].form) or line.tokens[start].form == "жана"):
            start += 1
        return start, end
    while end < len(line.tokens) and end not in others and _belongs(line, end, language):
        end += 1
    while end > start and (
        not is_word(line.tokens[end - 1].form) or line.tokens[end - 1].form in language.joining_words
    ):
        end -= 1
    named = {i for name in line.names for i in range(name.start, name.end)}
    while before := [
        t.start
        for t in line.of(*language.before_office)
        if t.end == start and t.start not in named and not _elsewhere(t)
    ]:
        start = min(before)
    return start, end


def _elsewhere(term: Term) -> bool:
    """A place that the sentence says to be where, not whose: "in Moscow President Kovac …"."""
    return term.category in _PLACE and term.nominal is not None and term.nominal.case in ("loc", "dat", "abl")


def _belongs(line: Line, i: int, language: Language) -> bool:
    if any(name.start <= i < name.end for name in line.names):
        return False
    for term in line.of("org", "adjective", *_PLACE):
        if term.start <= i < term.end:
            case = term.nominal.case if term.nominal else "nom"
            # «Кожент шаарында Кыргызстандын президенти»: another phrase
            return case not in ("loc", "abl", "dat", "acc")
    return language.in_office(line.words[i], line.tokens[i])


def _body(line: Line, start: int, end: int, base: Term) -> str:
    """The kind of body that the office is of: the one nearest to its head."""
    lands = line.of("country")  # the Republic of India is no republic among regions
    bodies = [t for t in line.of("org") if not any(_within(t, land) for land in lands)]
    bodies = [t for t in bodies if start <= t.start and t.end <= end and not _within(t, base)]
    bodies = [t for t in bodies if not any(_within(t, o) and not _within(o, t) for o in bodies)]
    if not bodies:
        return ""
    nearest = min(bodies, key=lambda t: (min(abs(base.start - t.end), abs(t.start - base.end)), t.start - t.end))
    if nearest.value in _LOWER_BODIES and any(b.value == "international" for b in bodies):
        return "international"
    return nearest.value


def _country(line: Line, start: int, end: int, language: Language) -> tuple[str, str]:
    """(country, region) of the office: the owner, else an adjective or body, else where it is («Кыргызстандагы»)."""
    inside = [t for t in line.of("adjective", *_PLACE) if start <= t.start and t.end <= end]
    held_at = [t for t in inside if t.nominal is not None and t.nominal.case in ("attr", "loc")]
    owners = [t for t in inside if t not in held_at]
    country = next((t.value for t in owners if t.category == "country"), "")
    region = next((t.value for t in (*owners, *held_at) if t.category in ("region", "city")), "")
    if not country:
        places = [t for t in owners if t.category in ("region", "city")]
        country = next(
            (t.value for t in owners if t.category == "adjective" and not any(_within(t, p) for p in places)), ""
        )
    if not country:
        country = next(
            (t.value for t in line.of("bodyof") if start <= t.start and t.end <= end and t.value != language.home), ""
        )
    if not country and region:
        country = region.partition(":")[0]
    return country, region.partition(":")[2]


def _appended(line: Line, left: Title, right: Title) -> bool:
    gap = line.tokens[left.end : right.start]
    beside = line.names[right.name or 0].start == right.end
    if not beside or left.plural or left.case != "nom":
        return False
    return (not gap and left.acting) or (len(gap) == 1 and gap[0].form in (",", "—", "–", "-", "жана", "и", "and"))


def _share_plurals(line: Line, language: Language) -> None:
    """«депутаттар А, Б жана В»: the office is that of all of them."""
    for title in list(line.titles):
        if not title.plural or title.name is None:
            continue
        k = title.name
        while k + 1 < len(line.names):
            gap = line.tokens[line.names[k].end : line.names[k + 1].start]
            if len(gap) != 1 or gap[0].form not in (",", *language.and_words):
                break
            k += 1
            line.titles.append(replace(title, plural=False, name=k))
        lands = [t for t in line.of("country", "adjective") if title.start <= t.start and t.end <= title.end]
        shared = [t for t in line.titles if t.start == title.start and t.name is not None]
        if len(lands) == len(shared) > 1:
            for land, one in zip(lands, shared, strict=True):
                one.country = land.value


def _name_beside(line: Line, title: Title, language: Language) -> int | None:
    """The name that the office belongs to: right behind it, or before it in apposition."""
    for k, name in enumerate(line.names):
        if name.start == title.end or (
            name.start == title.end + 1 and line.tokens[title.end].form in language.before_name
        ):
            return k if language.head_last is False or title.case == "nom" or title.plural else None
    for k in range(1, len(line.names)):
        name, twin = line.names[k], line.names[k - 1]
        if name.end == title.start and twin.end == name.start and set(name.words) & set(twin.words):
            return k  # an index entry glued into the text: "Ilir Doda | Doda Ilir | President of Albania"
    follow = line.tokens[title.end].form if title.end < len(line.tokens) else ""
    if not language.head_last and title.start:
        follow = line.tokens[title.start - 1].form  # «назначен | губернатором»
    if follow in language.becoming_words and (title.case == "nom" or not language.head_last):
        before = [k for k, name in enumerate(line.names) if name.end <= title.start and name.case == "nom"]
        if before:
            return before[-1]
    for k, name in enumerate(line.names):
        mark = line.tokens[name.end].form if name.end < len(line.tokens) else ""
        item = (
            mark in "—–-" and len(line.names) == 1 and 0 < title.start - name.end < 7
        )  # «• А — айыл, суу чарба министри;»
        if mark and mark in ",(—–-" and (title.start - name.end in (1, 2) or item) and _closed(line, title):
            return k
    return None


def _closed(line: Line, title: Title) -> bool:
    """The apposition ends with a mark: «Лавров, Россиянын тышкы иштер министри, …»."""
    return title.end >= len(line.tokens) or line.tokens[title.end].form in ",).—–-;"
