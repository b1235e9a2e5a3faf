"""A sentence with all that the language knows of it: the material that every later step works on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from sapar.languages.base import DateMention, Language, Relation, Term, Word
from sapar.model import Article
from sapar.reading import insets, seams
from sapar.text import Sentence, Token, normalise, sentences


@dataclass(slots=True)
class Name:
    """A name in a sentence: tokens `start:end`, its words in the nominative, and its case."""

    start: int
    end: int
    words: tuple[str, ...]
    case: str


@dataclass(slots=True)
class Title:
    """An office in a sentence: tokens `start:end`, with or without a name beside it.

    Attributes:
        head: number of the token of the last word of the office, whose case is the phrase's.
        role: what kind of office; `chain` the heads from the inside out ("minister", "deputy").
        country: of the office, as the phrase says; "" where it does not; `international` for such bodies.
        org: kind of the body named, e.g. "parliament".
        name: index of the name in `Line.names` that it belongs to, or None: then it may refer to a person.
    """

    start: int
    end: int
    head: int
    role: str
    chain: tuple[str, ...]
    country: str
    org: str
    case: str
    plural: bool
    acting: bool = False
    former: bool = False
    international: bool = False
    region: str = ""
    name: int | None = None


@dataclass(slots=True)
class Mention:
    """A place in a sentence that leads to one or more people.

    Attributes:
        people: numbers of the people (see `people.py`); more than one for "the presidents", "they".
        kind: "name", "surname", "title" or "pronoun".
        relation: how it hangs in its sentence.
    """

    start: int
    end: int
    people: tuple[int, ...]
    kind: str
    relation: Relation
    title: Title | None = None


@dataclass(slots=True)
class Line:
    """One sentence and what is known of it so far."""

    sentence: Sentence
    words: list[Word]
    terms: list[Term]
    dates: list[DateMention]
    names: list[Name] = field(default_factory=list)
    titles: list[Title] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    inside: tuple[bool, ...] = ()  # for each token, whether it stands in quotation marks
    repeats: int | None = None  # the line that this one says again: it is a heading or caption
    heading: bool = False
    _index: tuple[list[Term] | None, dict[str, list[Term]]] = (None, {})  # shared and empty until the first question
    verb_last: bool = True  # what belongs to a verb stands before it, as in Kyrgyz; else behind it

    def to_verb(self, start: int, end: int, verb: Term, subject: bool = False) -> int:
        """Tokens between `start:end` and a verb that it belongs to; negative where it stands on the side where such
        words do not stand.

        A subject stands before its verb in any language that Sapar reads.
        """
        return verb.start - end if subject or self.verb_last else start - verb.end

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The tokens of the sentence."""
        return self.sentence.tokens

    def of(self, *categories: str) -> list[Term]:
        """The terms of these categories, in order."""
        if len(categories) == 1:
            return self._by_category().get(categories[0], [])
        return [t for t in self.terms if t.category in categories]

    def has(self, category: str, *values: str) -> bool:
        """Whether there is a term of this category, with one of these values where some are given."""
        found = self._by_category().get(category)
        return bool(found) and (not values or any(t.value in values for t in found or ()))

    def _by_category(self) -> dict[str, list[Term]]:
        """The terms by category, indexed again when the list is another one: this is asked very often."""
        terms, index = self._index
        if terms is not self.terms:
            index = {}
            for term in self.terms:
                index.setdefault(term.category, []).append(term)
            self._index = (self.terms, index)
        return index

    def at(self, start: int, end: int) -> tuple[int, int]:
        """Offsets in the text of tokens `start:end`."""
        return self.tokens[start].start, self.tokens[end - 1].end


_NEED_CAPITAL = frozenset({"country", "city", "region", "area", "building"})  # «гана» is "only", «Гана» is Ghana


def lines(article: Article, language: Language) -> list[Line]:
    """The article's sentences with words, terms and dates."""
    view = normalise(article.text)
    out = []
    pieces = seams.cut(article.text, sentences(article.text, language.abbreviations), language)
    for sentence in insets.leave_out(pieces, language):
        words = language.words([token.form for token in sentence.tokens])
        terms = [
            t
            for t in language.matcher.find(words)
            if t.category not in _NEED_CAPITAL or sentence.tokens[t.start].capital
        ]
        out.append(
            Line(
                sentence,
                words,
                terms,
                language.dates(view, sentence.start, sentence.end),
                inside=_inside(sentence),
                verb_last=language.head_last,
            )
        )
    return out


def _inside(sentence: Sentence) -> tuple[bool, ...]:
    """For each token, whether it stands in a quotation."""
    if not (sentence.quoted or sentence.opens or sentence.closes):
        return (False,) * len(sentence.tokens)
    out = []
    depth = int(sentence.quoted)
    for token in sentence.tokens:
        if token.raw in "«“„" or (token.raw == '"' and depth == 0):
            depth += 1
            out.append(True)
        elif token.raw in "»”" or token.raw == '"':
            out.append(True)
            depth = max(0, depth - 1)
        else:
            out.append(depth > 0)
    return tuple(out)


def covered(terms: Iterable[Term], *categories: str) -> set[int]:
    """The numbers of the tokens that terms of these categories stand on."""
    return {i for term in terms if term.category in categories for i in range(term.start, term.end)}
