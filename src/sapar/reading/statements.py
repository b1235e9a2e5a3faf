"""Who said what: for every sentence, whose words it reports, if anybody's.

Candidates are the people that the sentence leads to, the last speaker, and the one to whom the quotation around it is
attributed. Features describe how the candidate hangs in the sentence, the verbs of saying and the quotation marks; a
learned decider weighs them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sapar.model import Act
from sapar.reading.acts import act_of
from sapar.reading.draft import Draft
from sapar.reading.statement_features import Speakers, State, candidates


@dataclass(slots=True)
class Said:
    """A line whose words are somebody's."""

    line: int
    speakers: Speakers


def find_said(draft: Draft) -> list[Said]:
    """The lines that report somebody's words, with the speakers."""
    forest = draft.forests["statement"]
    state, out = State(), []
    for number, line in enumerate(draft.lines):
        best: Speakers = draft.turns.get(number, ())
        chance = float(number in draft.turns)
        for speakers, features in candidates(draft, number, state):
            likely = forest.chance(features, max(forest.threshold, chance))
            if likely > chance:
                best, chance = speakers, likely
        if chance < forest.threshold:
            best = ()
        state.take(number, line, best)
        if best:
            out.append(Said(number, best))
    return out


@dataclass(slots=True)
class Run:
    """Running lines of one speaker with one act: one statement."""

    lines: list[int]
    speakers: Speakers
    act: Act


def runs(draft: Draft, said: Sequence[Said]) -> list[Run]:
    """Join running lines of the same speakers and act; another act, a new paragraph or a gap begins a new statement."""
    out: list[Run] = []
    for one in said:
        act = act_of(draft, one.line)
        last = out[-1] if out else None
        if (
            last is not None
            and last.speakers == one.speakers
            and last.act == act
            and _runs_on(draft, last.lines[-1], one.line)
        ):
            last.lines.append(one.line)
        else:
            out.append(Run([one.line], one.speakers, act))
    return out


def _runs_on(draft: Draft, before: int, after: int) -> bool:
    if after != before + 1:
        return False
    one, two = draft.lines[before].sentence, draft.lines[after].sentence
    return one.paragraph == two.paragraph or two.quoted


def addressees(draft: Draft, run: Run, speaker: int) -> list[int]:
    """To whom it was said: people in the dative, or those who are asked."""
    line = draft.lines[run.lines[-1]]
    relations = ("to", "object") if run.act == "directive" else ("to",)
    return [
        m.people[0]
        for m in line.mentions
        if m.relation in relations and len(m.people) == 1 and m.people[0] != speaker and not line.inside[m.start]
    ]
