"""What a language must offer, and the neutral terms in which it answers.

The reader never asks which language an article is in. It asks the language for the *words* of a sentence (stems, cases,
moods) and for the *terms* in it (an office, a verb of saying, a kind of document), and both come in one vocabulary:

- `Relation`: how a noun phrase hangs in its sentence. Kyrgyz says it by case ending and postposition, Russian by case
  and preposition, English by order and preposition.
- `Mood`: what a verb form says of its event: past, present or future, wished for, a participle, a noun.
- `Term`: a stretch of tokens with a category ("say", "meet", "office", …) and a value within the category.

A language is a folder with the same files as every other: `lexicon/`, `morphology.py`, `dates.py`, `numbers.py`,
`patterns.py`, and a `LANGUAGE` in its `__init__.py`.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from sapar.languages.matcher import Matcher
    from sapar.text import Token

Relation = Literal[
    "subject",  # who does it
    "object",  # whom it is done to
    "with",  # the companion or the other side: менен, с + instrumental, with
    "of",  # possessor: genitive, of, 's
    "to",  # goal, addressee: dative
    "from",  # source: ablative
    "in",  # place or time: locative
    "by",  # the doer of a passive: тарабынан, instrumental, by
    "about",  # тууралуу, о, about
    "like",  # сыяктуу, как и, like
    "for",  # үчүн, для, for
    "led",  # «… баштаган», во главе с, led by
    "according",  # айтымында, по словам, according to
    "other",
]
Mood = Literal["past", "present", "future", "wish", "order", "condition", "converb", "participle", "noun", "infinitive"]


@dataclass(frozen=True, slots=True)
class Nominal:
    """One way to read a word as a noun, name or adjective."""

    stem: str
    case: str = "nom"  # nom gen dat acc loc abl ins attr ("-дагы")
    plural: bool = False
    possessed: bool = False


@dataclass(frozen=True, slots=True)
class Verb:
    """One way to read a word as a form of a verb of the lexicon."""

    lemma: str
    mood: Mood
    negative: bool = False
    passive: bool = False
    plural: bool = False
    case: str = "nom"  # of participles and verbal nouns


@dataclass(slots=True)
class Word:
    """All that the language knows of a word form, found once and kept.

    Attributes:
        form: the normalised form.
        nominals, verbs: its readings, the likeliest first.
        keys: what the term matcher may know it by: the form with "=", its stems, its verb lemmas with "-".
        roots: the matcher's entry points for it; empty for most words, which makes matching cheap.
        number: its value where it is a numeral.
    """

    form: str
    nominals: tuple[Nominal, ...] = ()
    verbs: tuple[Verb, ...] = ()
    keys: tuple[str, ...] = ()
    roots: tuple[Any, ...] = ()
    number: int | None = None

    @property
    def case(self) -> str:
        """The case of the likeliest nominal reading."""
        return self.nominals[0].case if self.nominals else "nom"


@dataclass(frozen=True, slots=True)
class Term:
    """Tokens `start:end` (numbers of tokens in their sentence) that the lexicon knows."""

    start: int
    end: int
    category: str
    value: str
    nominal: Nominal | None = None
    verb: Verb | None = None


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date or a stretch of days in the text.

    Attributes:
        start, end: offsets in the article's text.
        first, last: EDTF; equal for one day; "XXXX" for a year that is not told.
        relative: "today", "yesterday", "tomorrow", "next_day", "weekday:1" … where it must be resolved; then the dates
            are "".
    """

    start: int
    end: int
    first: str
    last: str
    relative: str = ""


# Origins of given names (languages/data) that are common in a country.
_KIN = {
    "RU": frozenset({"slavic", "tatar-caucasian"}),
    "KG": frozenset({"kyrgyz", "kazakh", "uzbek", "tajik", "turkmen", "slavic", "tatar-caucasian"}),
}


@dataclass
class Language(ABC):
    """One language. Instances are made once, by the language's own package, and are safe to share.

    Attributes:
        code: ISO 639-1. name: in English.
        home: the country that "the president" is of where no other is named.
        kin: origins of the given names (languages/data) that people at home bear.
        head_last: a noun stands behind what belongs to it («Россиянын президенти»), not before («президент России»).
        abbreviations: lower case with their full stop; they end no sentence.
        about_words, over_words, until_words: what makes a number a rough one, a lower bound, a date a deadline.
        and_words: what joins the last item of a list. becoming_words: what follows an office that somebody comes to
            hold.
        joining_words: what holds an office together and can stand neither first nor last in it: "of", "the", "and".
        before_name: marks that may stand between an office and the name that it belongs to.
        names_agree: every word of a name is declined, not only the last.
        page_parts: words at which the parts of a page begin where they were glued into one line: "See also",
            «География».
        before_office: kinds of terms that may stand right before the noun of an office: «Russian President», "UN
            Secretary-General".
    """

    code: str
    name: str
    home: str = ""
    kin: frozenset[str] = frozenset()
    head_last: bool = False
    abbreviations: frozenset[str] = frozenset()
    about_words: frozenset[str] = frozenset()
    over_words: frozenset[str] = frozenset()
    until_words: frozenset[str] = frozenset()
    and_words: frozenset[str] = frozenset()
    becoming_words: frozenset[str] = frozenset()
    joining_words: frozenset[str] = frozenset()
    names_agree: bool = False
    page_parts: re.Pattern[str] | None = None
    before_office: tuple[str, ...] = ("adjective", "modifier")
    before_name: frozenset[str] = frozenset('–—-"«')
    _words: dict[str, Word] = field(default_factory=dict, repr=False)

    def seen_from(self, country: str) -> Language:
        """The language as the country's own press and offices write it, where "the president" is that country's."""
        if not country or country == self.home:
            return self
        other = copy(self)  # words and lexicon are shared
        other.home, other.kin = country, _KIN.get(country, frozenset())
        return other

    @property
    @abstractmethod
    def matcher(self) -> Matcher:
        """The lexicon, ready for matching."""

    @abstractmethod
    def analyse(self, form: str) -> tuple[tuple[Nominal, ...], tuple[Verb, ...]]:
        """The readings of a word form; not cached here."""

    @abstractmethod
    def name_stems(self, form: str) -> tuple[Nominal, ...]:
        """How a word that may be a part of a name can be read: nominative and case, the likeliest first."""

    def read_name(self, forms: Sequence[str]) -> list[tuple[tuple[str, ...], str]]:
        """How the words of a name can be read: (the words in the nominative, case), the likeliest first.

        Here for languages in which only the last word of a name is declined.
        """
        *head, last = forms
        return [((*head, n.stem), n.case) for n in self.name_stems(last)]

    def agree(self, forms: Sequence[str]) -> bool:
        """Whether words can stand in one name, as far as their endings tell."""
        return True

    def place_end(self, text: str, start: int, end: int) -> int:
        """Where the places end that a dateline names behind its time («13:20 Москва, Кремль»); `start` if none."""
        return start

    @abstractmethod
    def in_office(self, word: Word, token: Token) -> bool:
        """Whether a word that is no body and no place can be part of an office: «тышкы иштер», «иностранных дел»."""

    @abstractmethod
    def in_group(self, word: Word, token: Token) -> bool:
        """Whether a word can belong to the name of an unnamed side: «россиялык ири компаниялардын | башчылары»."""

    @abstractmethod
    def reported(self, tokens: Sequence[Token], start: int, end: int) -> str:
        """What the verb of saying at `start:end` reports: "that" a clause, "to" an order or wish, "about" only a topic,
        "direct" speech, or "".
        """

    @abstractmethod
    def first_person(self, tokens: Sequence[Token]) -> dict[str, float]:
        """How often forms of "I" and "we" do, did, will do; and orders and wishes: features of what is said."""

    @abstractmethod
    def idle_pronoun(self, tokens: Sequence[Token], start: int, end: int) -> bool:
        """Whether a pronoun at `start:end` points to no person: «ал эми», «ал жерде», "it is known that"."""

    @abstractmethod
    def relation(self, tokens: Sequence[Token], start: int, end: int, case: str) -> Relation:
        """How the noun phrase of tokens `start:end`, whose last word stands in `case`, hangs in its sentence."""

    @abstractmethod
    def dates(self, text: str, start: int, end: int) -> list[DateMention]:
        """The dates in the normalised text between two offsets, in order."""

    @abstractmethod
    def number(self, form: str) -> int | None:
        """The value of a numeral, in figures or in words, or None."""

    @abstractmethod
    def nominative(self, phrase: str) -> str:
        """A noun phrase with its last word in the nominative: «Россиянын президентинин» -> «… президенти»."""

    def words(self, forms: Sequence[str]) -> list[Word]:
        """The words of a sentence. Languages that tell by order and small words what a form is override this."""
        return [self.word(form) for form in forms]

    def word(self, form: str) -> Word:
        """The word for a normalised form."""
        found = self._words.get(form)
        if found is None:
            if len(self._words) > 200_000:  # bounded: an archive has no end of misspellings
                self._words.clear()
            found = self._words[form] = self._make(form)
        return found

    def _make(self, form: str) -> Word:
        return self._build(form, *self.analyse(form))

    def _build(self, form: str, nominals: tuple[Nominal, ...], verbs: tuple[Verb, ...]) -> Word:
        keys = ["=" + form]
        keys += dict.fromkeys(n.stem for n in nominals)
        keys += dict.fromkeys(v.lemma + "-" for v in verbs)
        word = Word(form, nominals, verbs, tuple(keys), number=self.number(form))
        word.roots = self.matcher.roots(word.keys)
        return word
