"""English."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from importlib.resources import files

from sapar.languages.base import DateMention, Language, Nominal, Relation, Verb, Word
from sapar.languages.en import dates, morphology, numbers, patterns, relations
from sapar.languages.en.context import Context
from sapar.languages.lexicon import load, load_places
from sapar.languages.matcher import Matcher
from sapar.text import Token

_Readings = tuple[str, tuple[Nominal, ...], tuple[Verb, ...]]


@dataclass
class English(Language):
    """The English language, British and American."""

    code: str = "en"
    name: str = "English"
    home: str = ""
    head_last: bool = False
    abbreviations: frozenset[str] = field(default=patterns.ABBREVIATIONS)
    about_words: frozenset[str] = field(default=numbers.ABOUT)
    over_words: frozenset[str] = field(default=numbers.OVER)
    until_words: frozenset[str] = field(default=frozenset({"until", "till", "by"}))
    and_words: frozenset[str] = field(default=frozenset({"and", "&"}))
    becoming_words: frozenset[str] = field(default=frozenset())
    joining_words: frozenset[str] = field(default=frozenset({"of", "the", "and", "for", "&", "on"}))
    before_office: tuple[str, ...] = ("adjective", "modifier", "org", "country", "region", "city")
    page_parts: re.Pattern[str] | None = patterns.PAGE_PARTS
    before_name: frozenset[str] = field(default=frozenset("–—-,"))
    _read: dict[_Readings, Word] = field(default_factory=dict, repr=False)

    @cached_property
    def matcher(self) -> Matcher:
        matcher = Matcher(patterns.head)
        load(files(__package__) / "lexicon", matcher)
        load_places("en", matcher)
        return matcher

    @cached_property
    def _verbs(self) -> dict[str, tuple[tuple[str, morphology.Tag], ...]]:
        return morphology.verb_index(frozenset(self.matcher.verb_lemmas))

    @cached_property
    def _stems(self) -> frozenset[str]:
        return self.matcher.stems()

    def analyse(self, form: str) -> tuple[tuple[Nominal, ...], tuple[Verb, ...]]:
        return morphology.nominals(form, self._stems.__contains__), morphology.verbs(form, self._verbs)

    def words(self, forms: Sequence[str]) -> list[Word]:
        return Context([self.word(form) for form in forms], self._stems.__contains__, self._reread).read()

    def _reread(self, word: Word, nominals: tuple[Nominal, ...], verbs: tuple[Verb, ...]) -> Word:
        """A word with the readings that its sentence leaves it."""
        key = (word.form, nominals, verbs)
        found = self._read.get(key)
        if found is None:
            if len(self._read) > 200_000:
                self._read.clear()
            found = self._read[key] = self._build(word.form, nominals, verbs)
        return found

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
        return relations.relation(tokens, start, end, case, self.word)

    def dates(self, text: str, start: int, end: int) -> list[DateMention]:
        return dates.dates(text, start, end)

    def number(self, form: str) -> int | None:
        return numbers.number(form)

    def nominative(self, phrase: str) -> str:
        return patterns.nominative(phrase)


LANGUAGE = English()
