"""Russian."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from importlib.resources import files

from sapar.languages.base import DateMention, Language, Nominal, Relation, Verb, Word
from sapar.languages.lexicon import given_names, load, load_places
from sapar.languages.matcher import Matcher
from sapar.languages.ru import dates, morphology, names, numbers, patterns, relations, verbs
from sapar.languages.ru.context import Context
from sapar.text import Token, tokens

_Readings = tuple[str, tuple[Nominal, ...], tuple[Verb, ...]]
_PLACES = ("country", "region", "city", "building", "area")


class _Plain(Matcher):
    """A matcher for which «ё» is «е», and which keeps the words of places."""

    def __init__(self) -> None:
        super().__init__(morphology.head)
        self.places: set[str] = set()
        self.adjectives: dict[str, list[str]] = {}

    def add(self, pattern: str, category: str, value: str) -> None:
        pattern = pattern.replace("ё", "е")
        if category == "adjective":
            self.adjectives.setdefault(pattern, []).append(value)
            return
        if category in _PLACES:
            self.places.update(pattern.split())
        super().add(pattern, category, value)

    def add_adjectives(self) -> None:
        """Enter the adjectives of places; one of places in several countries is of Russia, where that is among them."""
        for pattern, values in self.adjectives.items():
            super().add(pattern, "adjective", "RU" if "RU" in values else values[0])


@dataclass
class Russian(Language):
    """The Russian language."""

    code: str = "ru"
    name: str = "Russian"
    home: str = "RU"
    head_last: bool = False
    names_agree: bool = True
    page_parts: re.Pattern[str] | None = patterns.PAGE_PARTS
    abbreviations: frozenset[str] = field(default=patterns.ABBREVIATIONS)
    about_words: frozenset[str] = field(default=numbers.ABOUT)
    over_words: frozenset[str] = field(default=numbers.OVER)
    until_words: frozenset[str] = field(default=frozenset({"до", "к"}))
    and_words: frozenset[str] = field(default=frozenset({"и", "а", "также"}))
    joining_words: frozenset[str] = field(default=frozenset({"и", "по"}))
    becoming_words: frozenset[str] = field(default=patterns.BECOMING)
    _read: dict[_Readings, Word] = field(default_factory=dict, repr=False)

    @cached_property
    def matcher(self) -> _Plain:
        matcher = _Plain()
        load(files(__package__) / "lexicon", matcher)
        load_places("ru", matcher)
        matcher.add_adjectives()
        return matcher

    @cached_property
    def _places(self) -> frozenset[str]:
        return frozenset(self.matcher.places)

    @cached_property
    def _stems(self) -> frozenset[str]:
        return self.matcher.stems()

    @cached_property
    def _nouns(self) -> dict[str, tuple[Nominal, ...]]:
        return morphology.index(self._stems)

    @cached_property
    def _verbs(self) -> dict[str, tuple[Verb, ...]]:
        return verbs.index(frozenset(self.matcher.verb_lemmas))

    @cached_property
    def _offices(self) -> frozenset[str]:
        """The words that offices begin with."""
        return frozenset(key for key, node in self.matcher.root.next.items() if _leads_to(node, ("office", "modifier")))

    def word(self, form: str) -> Word:
        return super().word(form.replace("ё", "е"))

    def analyse(self, form: str) -> tuple[tuple[Nominal, ...], tuple[Verb, ...]]:
        return morphology.nominals(form, self._nouns), self._verbs.get(form, ())

    def words(self, forms: Sequence[str]) -> list[Word]:
        return Context([self.word(form) for form in forms], self._places, self._stems, self._reread).read()

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
        return names.stems(form)

    def read_name(self, forms: Sequence[str]) -> list[tuple[tuple[str, ...], str]]:
        return names.read(forms)

    def agree(self, forms: Sequence[str]) -> bool:
        return names.agree(forms)

    def place_end(self, text: str, start: int, end: int) -> int:
        found = tokens(text, start, min(end, start + 80))
        k = 0
        for term in sorted(self.matcher.find(self.words([t.form for t in found])), key=lambda t: (t.start, -t.end)):
            if found[term.start].form in given_names():
                break  # «10:10 Владимир Путин»
            if term.category in _PLACES and term.start == k + (k > 0 and found[k].form == ","):
                k = term.end
        return found[k - 1].end if k else start

    def in_office(self, word: Word, token: Token) -> bool:
        return patterns.in_office(word, token)

    def in_group(self, word: Word, token: Token) -> bool:
        return patterns.in_group(word, token)

    def reported(self, tokens: Sequence[Token], start: int, end: int) -> str:
        return patterns.reported(tokens, start, end)

    def first_person(self, tokens: Sequence[Token]) -> dict[str, float]:
        return patterns.first_person(tokens)

    def idle_pronoun(self, tokens: Sequence[Token], start: int, end: int) -> bool:
        return patterns.idle_pronoun(self.word, tokens, start, end)

    def relation(self, tokens: Sequence[Token], start: int, end: int, case: str) -> Relation:
        stays = names.stays([t.form for t in tokens[start:end]])
        return relations.relation(self.word, self._is_office, tokens, start, end, case, stays)

    def _is_office(self, word: Word) -> bool:
        return any(n.stem in self._offices for n in word.nominals)

    def dates(self, text: str, start: int, end: int) -> list[DateMention]:
        return dates.dates(text, start, end)

    def number(self, form: str) -> int | None:
        return numbers.number(form)

    def nominative(self, phrase: str) -> str:
        return patterns.nominative(phrase, self.word)


def _leads_to(node: object, categories: tuple[str, ...]) -> bool:
    ends = getattr(node, "ends", [])
    if any(end[0] in categories for end in ends):
        return True
    return any(_leads_to(follow, categories) for follow in getattr(node, "next", {}).values())


LANGUAGE = Russian()
