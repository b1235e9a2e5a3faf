"""Promises and requests: statements by which somebody binds himself or asks something of another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from sapar.model import Commitment, Evidence, Statement
from sapar.reading.draft import Draft
from sapar.reading.lines import Line, Mention

_TO = ("to", "object", "with")


def find_commitments(draft: Draft, said: Sequence[Statement], ids: Mapping[int, str]) -> tuple[Commitment, ...]:
    """One record for each statement that promises or asks."""
    out: list[Commitment] = []
    for statement in said:
        kind: Literal["promise", "request"] | None = {"commissive": "promise", "directive": "request"}.get(
            statement.act
        )  # type: ignore[assignment]
        if kind is None:
            continue
        evidence = statement.evidence[-1]
        number, line = next(
            (n, x) for n, x in enumerate(draft.lines) if x.sentence.start <= evidence.start < x.sentence.end
        )
        mentions = [
            m
            for m in line.mentions
            if m.relation in _TO and len(m.people) == 1 and ids.get(m.people[0]) not in (None, statement.speaker)
        ]
        out.append(
            Commitment(
                statement.evidence, f"commitment:{kind}", f"c{len(out) + 1}", kind,
                statement.speaker, _what(draft, line), statement.id,
                to=tuple(dict.fromkeys(ids[m.people[0]] for m in mentions)),
                to_countries=_countries(line), to_groups=_groups(draft, line),
                due=_due(draft, number),
            )
        )  # fmt: skip
    return tuple(out)


def _what(draft: Draft, line: Line) -> Evidence:
    """The words of the promise: the sentence without who says it and without the verb of saying.

    That verb stands at the sentence's end, or, in other languages, before what is said.
    """
    start, end = 0, len(line.tokens)
    if not line.verb_last:
        return _behind_the_verb(draft, line)
    first: Mention | None = line.mentions[0] if line.mentions else None
    if first is not None and first.relation == "subject" and first.start <= 3 and not line.inside[first.start]:
        start = first.end
    outside = [t for t in line.of("say") if not line.inside[t.start]]
    if outside and outside[-1].start > start + 2:
        end = outside[-1].start
    while start < end - 1 and not line.tokens[start].form[0].isalnum():
        start += 1
    while end > start + 1 and not line.tokens[end - 1].form[-1].isalnum():
        end -= 1
    return draft.article.cite(*line.at(start, end))


def _behind_the_verb(draft: Draft, line: Line) -> Evidence:
    """What follows the first verb of saying; the whole sentence where there is none or nothing follows."""
    outside = [t for t in line.of("say") if not line.inside[t.start]]
    start = outside[0].end if outside and outside[0].end < len(line.tokens) - 2 else 0
    end = len(line.tokens)
    while start < end - 1 and not line.tokens[start].form[0].isalnum():
        start += 1
    while end > start + 1 and not line.tokens[end - 1].form[-1].isalnum():
        end -= 1
    return draft.article.cite(*line.at(start, end))


def _countries(line: Line) -> tuple[str, ...]:
    return tuple(
        dict.fromkeys(t.value for t in line.of("country") if t.nominal is not None and t.nominal.case == "dat")
    )


def _groups(draft: Draft, line: Line) -> tuple[str, ...]:
    found = [t for t in line.of("group") if t.nominal is not None and t.nominal.case in ("dat", "acc")]
    text = draft.article.text
    return tuple(dict.fromkeys(draft.language.nominative(text[slice(*line.at(t.start, t.end))]) for t in found))


def _due(draft: Draft, number: int) -> str | None:
    """The day or year by which, where the sentence says "by" or "until"."""
    line = draft.lines[number]
    for day in draft.days[number]:
        behind = next((t.form for t in line.tokens if t.start >= day.end), "")
        before = next((t.form for t in reversed(line.tokens) if t.end <= day.start), "")
        if day.last and (
            behind in draft.language.until_words
            or before in draft.language.until_words
            or any(word in draft.article.text[day.start : day.end].split() for word in draft.language.until_words)
        ):
            return day.last
    return None
