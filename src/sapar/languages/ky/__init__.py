"""Kyrgyz."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from importlib.resources import files

from sapar.languages.base import DateMention, Language, Nominal, Relation, Verb, Word
from sapar.languages.ky import dates, morphology, numbers, patterns
from sapar.languages.lexicon import load, load_places
from sapar.languages.matcher import Matcher
from sapar.text import Token


@dataclass
class Kyrgyz(Language):
    """The Kyrgyz language in Cyrillic letters."""

    code: str = "ky"
    name: str = "Kyrgyz"
    home: str = "KG"
    kin: frozenset[str] = frozenset({"kyrgyz", "kazakh", "uzbek", "tajik", "turkmen", "slavic", "tatar-caucasian"})
    head_last: bool = True
    abbreviations: frozenset[str] = field(default=patterns.ABBREVIATIONS)
    about_words: frozenset[str] = field(default=numbers.ABOUT)
    over_words: frozenset[str] = field(default=numbers.OVER)
    until_words: frozenset[str] = field(default=frozenset({"чейин"}))
    and_words: frozenset[str] = field(default=frozenset({"жана", "менен", "да", "дагы"}))
    becoming_words: frozenset[str] = field(
        default=frozenset({"болуп", "болгон", "кызматына", "катары", "болду", "кызматында"})
    )

    @cached_property
    def matcher(self) -> Matcher:
        matcher = Matcher()
        load(files(__package__) / "lexicon", matcher)
        load_places("ky", matcher)
        return matcher

    @cached_property
    def _verbs(self) -> dict[str, tuple[str, ...]]:
        return morphology.verb_index(frozenset(self.matcher.verb_lemmas))

    @cached_property
    def _stems(self) -> frozenset[str]:
        return self.matcher.stems()

    @cached_property
    def _single(self) -> frozenset[str]:
        return self.matcher.single()

    def analyse(self, form: str) -> tuple[tuple[Nominal, ...], tuple[Verb, ...]]:
        verbs = () if form in patterns.NOT_VERBS else morphology.verbs(form, self._verbs)
        known, alone = self._stems.__contains__, self._single.__contains__
        return morphology.nominals(form, known, alone, patterns.FIXED), verbs

    def name_stems(self, form: str) -> tuple[Nominal, ...]:
        return patterns.name_stems(form)

    def in_office(self, word: Word, token: Token) -> bool:
        return patterns.in_office(word, token)

    def in_group(self, word: Word, token: Token) -> bool:
        return patterns.in_group(word, token)

    def reported(self, tokens: Sequence[Token], start: int, end: int) -> str:
        return patterns.reported(tokens, start, end)

    def first_person(self, tokens: Sequence[Token]) -> dict[str, float]:
        return patterns.first_person(tokens)

    def idle_pronoun(self, tokens: Sequence[Token], start: int, end: int) -> bool:
        return patterns.idle_pronoun(tokens, start, end)

    def relation(self, tokens: Sequence[Token], start: int, end: int, case: str) -> Relation:
        return patterns.relation(tokens, start, end, case)

    def dates(self, text: str, start: int, end: int) -> list[DateMention]:
        return dates.dates(text, start, end)

    def number(self, form: str) -> int | None:
        return numbers.number(form)

    def nominative(self, phrase: str) -> str:
        return patterns.nominative(phrase)


LANGUAGE = Kyrgyz()
