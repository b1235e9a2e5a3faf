"""One article while it is being read: what the first steps found, for the later steps to work on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sapar.languages.base import Language
from sapar.model import Article, Evidence
from sapar.reading.lines import Line
from sapar.reading.people import Individual
from sapar.reading.times import Day
from sapar.reading.trees import Forest


@dataclass(slots=True)
class Draft:
    """The article's lines, people and dates.

    Attributes:
        forests: the learned deciders of the language, by question.
        days: for each line its dates.
        turns: in transcripts, line -> whose turn it is.
    """

    article: Article
    language: Language
    lines: list[Line]
    people: list[Individual]
    days: list[list[Day]]
    forests: Mapping[str, Forest] = field(default_factory=dict)
    turns: Mapping[int, tuple[int, ...]] = field(default_factory=dict)

    def cite(self, number: int) -> Evidence:
        """The whole sentence of a line as evidence."""
        sentence = self.lines[number].sentence
        return self.article.cite(sentence.start, sentence.end)

    def country(self, person: int) -> str | None:
        """The country (alpha-2) of a person's office."""
        return self.people[person].country


def everybody(line: Line) -> list[int]:
    """The people that a line leads to, in order, each once."""
    return list(dict.fromkeys(p for m in line.mentions for p in m.people))


def refocus(line: Line, focus: Sequence[int]) -> list[int]:
    """The people in view after a line, at most four: its subjects first, else all of it, then those in view before."""
    subjects = [p for m in line.mentions if m.relation in ("subject", "according") for p in m.people]
    return list(dict.fromkeys([*(subjects or everybody(line)), *focus]))[:4]
