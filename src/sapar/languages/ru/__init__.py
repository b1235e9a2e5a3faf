"""Russian."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from importlib.resources import files

from sapar.languages.base import DateMention, Language, Nominal, Relation, Term, Verb, Word
from sapar.languages.lexicon import load, load_places
from sapar.languages.matcher import Matcher
from sapar.languages.ru import dates, morphology, names, numbers, patterns, verbs
from sapar.text import Token

_PLACES = ("country", "region", "city", "building", "area")


class _Plain(Matcher):
    """A matcher for which «ё» is «е»."""

    def add(self, pattern: str, category: str, value: str) -> None:
        super().add(pattern.replace("ё", "е"), category, value)


@dataclass
class Russian(Language):
    """The Russian language."""

    code: str = "ru"
    name: str = "Russian"
    home: str = "RU"
    head_last: bool = False
    names_agree: bool = True
    abbreviations: frozenset[str] = field(default=patterns.ABBREVIATIONS)
    about_words: frozenset[str] = field(default=numbers.ABOUT)
    over_words: frozenset[str] = field(default=numbers.OVER)
    until_words: frozenset[str] = field(default=frozenset({"до", "к"}))
    and_words: frozenset[str] = field(default=frozenset({"и", "а", "также"}))
    becoming_words: frozenset[str] = field(default=frozenset())

    @cached_property
    def matcher(self) -> Matcher:
        matcher = _Plain()
        load(files(__package__) / "lexicon", matcher)
        load_places("ru", matcher)
        return matcher

    @cached_property
    def _nouns(self) -> dict[str, tuple[Nominal, ...]]:
        return morphology.index(self.matcher.stems())

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

    def settle(self, tokens: Sequence[Token], terms: Sequence[Term]) -> list[Term]:
        out = []
        for term in terms:
            if term.verb is not None:
                out.append(replace(term, verb=self._in_context(term.verb, tokens, term.start)))
                continue
            nominal = patterns.settle_case(self.word, tokens, term.start, term.end, term.category in _PLACES)
            out.append(term if nominal is None else replace(term, nominal=nominal))
        return out

    def _in_context(self, verb: Verb, tokens: Sequence[Token], start: int) -> Verb:
        """«не» before a verb negates it, «будет» before an infinitive or a short participle sets it in the future."""
        near = [t.form for t in tokens[max(0, start - 4) : start]]
        if near[-1:] == ["не"]:
            verb = replace(verb, negative=True)
        if verb.mood in ("infinitive", "past") and (verb.passive or verb.mood == "infinitive") and {"будет", "будут", "будем", "буду"} & set(near):
            verb = replace(verb, mood="future")
        return verb

    def name_stems(self, form: str) -> tuple[Nominal, ...]:
        return names.stems(form)

    def read_name(self, forms: Sequence[str]) -> list[tuple[tuple[str, ...], str]]:
        return names.read(forms)

    def agree(self, forms: Sequence[str]) -> bool:
        return names.agree(forms)

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
        return patterns.relation(self.word, self._is_office, tokens, start, end, case)

    def _is_office(self, word: Word) -> bool:
        return any(n.stem in self._offices for n in word.nominals)

    def dates(self, text: str, start: int, end: int) -> list[DateMention]:
        return dates.dates(text, start, end)

    def number(self, form: str) -> int | None:
        return numbers.number(form)

    def nominative(self, phrase: str) -> str:
        return morphology.nominative(phrase, self.word)


def _leads_to(node: object, categories: tuple[str, ...]) -> bool:
    ends = getattr(node, "ends", [])
    if any(category in categories for category, _, _ in ends):
        return True
    return any(_leads_to(follow, categories) for follow in getattr(node, "next", {}).values())


LANGUAGE = Russian()
