"""The encounters that one sentence may tell of, and the unnamed sides in it."""

from __future__ import annotations

from dataclasses import dataclass

from sapar.languages.base import Term
from sapar.reading.lines import Line

TRIGGERS = ("meet", "meetnoun", "ceremony", "signing")
# How surely a word tells of the encounter that a line turns on, the surest first.
_RANK = {
    "meet_call": 0, "meetnoun_call": 0, "meet_meet": 1, "meet_receive": 1, "meet_talk": 2,
    "meetnoun_meet": 3, "meetnoun_talk": 3, "meet_greet": 3, "ceremony_wreath": 3,
    "ceremony_opening": 4, "ceremony_award": 4, "meet_attend": 5, "meetnoun_summit": 6, "ceremony_rite": 7,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Unit:
    """A word or phrase for an encounter, with the stretch of the line that belongs to it: tokens `low:high`."""

    term: Term
    low: int
    high: int
    main: bool


def units(line: Line) -> list[Unit]:
    """The encounters that a line may tell of: the one it turns on, and subordinate ones with a partner of their own."""
    clusters = _clusters(line)
    if not clusters:
        return []
    chosen = [min(c, key=lambda t: _rank(line, t)) for c in clusters]
    main = min(chosen, key=lambda t: _rank(line, t))
    out: list[Unit] = []
    ends = [max(t.end for t in c) for c in clusters]
    begins = [min(t.start for t in c) for c in clusters]
    lows = [0, *ends] if line.verb_last else begins
    highs = ends if line.verb_last else [*begins[1:], len(line.tokens)]
    for low, high, term in zip(lows, highs, chosen, strict=False):
        if term is main:
            out.append(Unit(term, 0, len(line.tokens), True))
        elif _partner(line, low, high) and not line.inside[term.start]:
            out.append(Unit(term, low, high, False))
    return sorted(out, key=lambda u: not u.main)


def _clusters(line: Line) -> list[list[Term]]:
    """Triggers that stand together are one: «жолугушуу | өткөрдү»."""
    out: list[list[Term]] = []
    for term in sorted(line.of(*TRIGGERS), key=lambda t: t.start):
        if out and term.start <= max(t.end for t in out[-1]) + 1:
            out[-1].append(term)
        else:
            out.append([term])
    return out


def _rank(line: Line, term: Term) -> tuple[bool, bool, int, int]:
    """Which trigger a line turns on: one outside of quotations, finite, of the surest kind, the last."""
    finite = term.verb is not None and term.verb.mood in ("past", "present", "future") and term.verb.case == "nom"
    subordinate = term.verb is not None and term.verb.mood == "participle"
    rank = _RANK.get(f"{term.category}_{term.value}", 9)
    return line.inside[term.start], subordinate and not finite, rank, -term.start if line.verb_last else term.start


def _partner(line: Line, low: int, high: int) -> bool:
    """Somebody with whom the encounter between these tokens is."""
    return any(m.relation == "with" and low <= m.start and m.end <= high for m in line.mentions)


def worth(line: Line) -> bool:
    """Whether the line can tell of an encounter at all."""
    return bool(line.of(*TRIGGERS))


def groups_of(line: Line) -> list[Term]:
    """The unnamed sides in a line, none inside another or inside an office of a named person."""
    named = {i for t in line.titles if t.name is not None for i in range(t.start, t.end)}
    named |= {i for m in line.mentions for i in range(m.start, m.end)}
    out: list[Term] = []
    for term in sorted(line.of("group"), key=lambda t: (t.start - t.end, t.start)):
        span = set(range(term.start, term.end))
        if span & named or term.nominal is None:
            continue
        plural = any(n.plural for n in line.words[term.end - 1].nominals)
        if not plural and term.value not in ("delegation", "diaspora", "public", "business"):
            continue
        named |= span
        out.append(term)
    return sorted(out, key=lambda t: t.start)
