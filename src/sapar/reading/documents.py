"""Papers between sides: signed, to be signed, adopted, ratified.

Every word for a paper in a sentence that also holds a verb of signing, adopting or the like is a candidate; a learned
decider says whether the text tells of its fate, and what that is. Number, parties and signatories come from the words
around it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import get_args

from sapar.languages.base import Term
from sapar.model import InstrumentKind, InstrumentStatus
from sapar.reading.decisions import choose
from sapar.reading.draft import Draft, everybody
from sapar.reading.features import cues, form, last_verb, relations, shape
from sapar.reading.lines import Line
from sapar.reading.polarity import denied
from sapar.reading.trees import Features

STATUSES = ("signed", "planned", "adopted")


@dataclass(slots=True)
class Paper:
    """A document, or a number of them, as told by one or more lines."""

    lines: list[int]
    kind: str
    count: int | None
    status: str
    parties: list[str]
    signatories: list[int]
    title: str | None = None


def kind_of(paper: Paper) -> InstrumentKind:
    """The kind of the paper in the model's words; the lexicon has the same, which a test checks."""
    return next(k for k in get_args(InstrumentKind) if k == paper.kind)


def status_of(paper: Paper) -> InstrumentStatus:
    """The status of the paper in the model's words."""
    return next(s for s in get_args(InstrumentStatus) if s == paper.status)


def papers(line: Line) -> list[Term]:
    """The words for papers, none inside another or inside an office."""
    titles = {i for t in line.titles for i in range(t.start, t.end)}
    out: list[Term] = []
    taken: set[int] = set()
    for term in sorted(line.of("doc"), key=lambda t: (t.start - t.end, t.start)):
        span = set(range(term.start, term.end))
        if not span & taken and not span & titles:
            taken |= span
            out.append(term)
    return sorted(out, key=lambda t: t.start)


def candidates(draft: Draft, number: int) -> Iterator[tuple[Term, Features]]:
    """(word for a paper, features) of a line."""
    line = draft.lines[number]
    if line.repeats is not None or not line.has("doc"):
        return
    shared = {**shape(line, number), **cues(line), **last_verb(line), **relations(line.mentions)}
    shared["lands"] = float(len(_countries(draft, line)))
    for term in papers(line):
        yield term, {**shared, **_features(line, term)}


def _features(line: Line, term: Term) -> Features:
    near = _act(line, term)
    out: Features = {**form(term, "d"), **form(near, "a"), "papers": len(papers(line))}
    out["d_inside"] = line.inside[term.start]
    out["numbered"] = _count(line, term) or 0
    out["quoted_before"] = any(t.raw in "»”" for t in line.tokens[max(0, term.start - 2) : term.start])
    if near is not None:
        out["gap"] = near.start - term.end
        out["after"] = near.start >= term.end
        out["a_inside"] = line.inside[near.start]
        out["follow_noun"] = near.end < len(line.tokens) and line.tokens[near.end].form.isalpha()
        out["a_from_end"] = len(line.tokens) - near.end
        out["two_sided"] = near.value in ("sign", "exchange")
    out["colon"] = line.tokens[-1].form == ":"
    out["order"] = [t.start for t in papers(line)].index(term.start)
    return out


def _act(line: Line, term: Term) -> Term | None:
    """What is done with the paper: the nearest verb of signing or the like, first one behind it."""
    return min(
        line.of("sign"),
        key=lambda t: (
            line.inside[t.start],
            abs(t.start - term.end) if t.start >= term.start else 50 * line.verb_last + term.start - t.end,
        ),
        default=None,
    )


def find_documents(draft: Draft) -> list[Paper]:
    """The papers of the article."""
    out: list[Paper] = []
    for number, line in enumerate(draft.lines):
        for term, features in candidates(draft, number):
            if not draft.forests["document"].says_yes(features) or denied(line, _act(line, term)):
                continue
            plural = term.nominal is not None and term.nominal.plural
            count = _count(line, term) or (None if plural else 1)
            status = choose(draft, "document_status", STATUSES, features)
            parties, signatories = _parties(draft, number), _signatories(draft, number)
            title = _title(draft, line, term)
            out.append(Paper([number], term.value, count, status, parties, signatories, title))
    return join(out)


def _count(line: Line, term: Term) -> int | None:
    """The number that counts the papers."""
    for i in range(term.start - 1, max(-1, term.start - 7), -1):
        value = line.words[i].number
        sides = (
            any(t.start <= i < t.end for t in line.of("cue") if t.value == "sides")
            or "тараптуу" in line.tokens[min(i + 1, term.start)].form
        )
        if value is not None and value < 1000 and not sides:
            return value
        if line.tokens[i].form in ".;:»«)(":
            break
    return None


def _countries(draft: Draft, line: Line) -> list[str]:
    lands = [draft.country(p) for p in everybody(line)]
    return list(dict.fromkeys(c for c in (*lands, *(t.value for t in line.of("country", "adjective"))) if c))


def _parties(draft: Draft, number: int) -> list[str]:
    """The two countries in view: of the line itself, else of the lines before it."""
    found: list[str] = []
    for k in range(number, max(-1, number - 4), -1):
        found.extend(c for c in _countries(draft, draft.lines[k]) if c not in found)
        if len(found) >= 2:
            break
    return found[:2]


def _signatories(draft: Draft, number: int) -> list[int]:
    """The subjects of the verb of signing, where it is not a passive."""
    line = draft.lines[number]
    acts = [t for t in line.of("sign") if t.value in ("sign", "exchange", "adopt") and t.verb is not None]
    if not acts or all(a.verb is not None and (a.verb.passive or a.verb.negative) for a in acts):
        return []
    end = max(a.start for a in acts)
    subjects = [
        p
        for m in line.mentions
        if m.relation in ("subject", "with") and m.end <= end and not line.inside[m.start]
        for p in m.people
    ]
    return list(dict.fromkeys(subjects))


def _title(draft: Draft, line: Line, term: Term) -> str | None:
    """The name of the paper where one stands in quotation marks right before or behind it."""
    text = draft.article.text
    i = term.start - 1
    if i >= 0 and line.tokens[i].raw in "»”":
        k = i
        while k >= 0 and line.tokens[k].raw not in "«“":
            k -= 1
        if k >= 0:
            return text[line.tokens[k].start : line.tokens[term.end - 1].end]
    return None


def join(found: Sequence[Paper]) -> list[Paper]:
    """One record for one paper, however often it is told."""
    out: list[Paper] = []
    for new in found:
        same = next((old for old in out if _same(old, new)), None)
        if same is None:
            out.append(new)
            continue
        same.lines.extend(n for n in new.lines if n not in same.lines)
        same.count = same.count if same.count not in (None, 1) else new.count or same.count
        same.signatories.extend(p for p in new.signatories if p not in same.signatories)
    return out


def _same(old: Paper, new: Paper) -> bool:
    if old.lines[-1] == new.lines[0] or old.kind != new.kind:
        return False
    if old.count not in (None, 1) and new.count not in (None, 1) and old.count != new.count:
        return False
    return old.status == new.status or {old.status, new.status} == {"signed", "adopted"}
