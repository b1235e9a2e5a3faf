"""What a single word can be in a name, and how a name with an ending reads in the nominative."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sapar.languages.base import Language
from sapar.languages.names import (
    PARTICLES,
    Part,
    is_initial,
    is_patronymic,
    looks_given,
    looks_like_surname,
    surely_surname,
)
from sapar.reading.lines import Line, Name
from sapar.text import is_word

PLACES = ("country", "city", "region", "area", "building", "adjective")
NOT_NAMES = (*PLACES, "org", "thing")
_GENITIVE_LIKE = ("нын", "нин", "нун", "нүн", "дын", "дин", "дун", "дүн", "тын", "тин", "тун", "түн")


@dataclass(slots=True)
class Context:
    """What the whole article tells about its words.

    Attributes:
        given: given names, lower case, and their genders.
        bare: capitalised forms that stand in the middle of some sentence.
        lower: forms that stand somewhere without a capital.
        surnames: nominative surnames of the full names found.
        famous: whether these words are the surname or name of an office-holder whom readers know.
    """

    language: Language
    given: dict[str, str]
    bare: set[str]
    lower: set[str]
    surnames: set[str]
    famous: Callable[[tuple[str, ...]], bool]


def first_word(line: Line) -> int:
    """The number of the first token that is a word, whose capital says nothing; 0 where there is none."""
    return next((i for i, t in enumerate(line.tokens) if is_word(t.form)), 0)


def part_of_name(form: str, given: dict[str, str], language: Language) -> Part:
    """What part of a name a word may be."""
    if is_initial(form.upper()):
        return "initial"
    if form in PARTICLES:
        return "particle"
    if is_patronymic(form) or any(is_patronymic(n.stem) for n in language.name_stems(form)):
        return "patronymic"
    if form in given or all(half in given for half in form.split("-")):
        return "given"
    stems = [n.stem for n in language.name_stems(form)]
    if any(stem in given for stem in stems[:-1]):
        return "given"
    if looks_given(form):
        return "given"
    return "surname" if any(surely_surname(stem) for stem in stems) else "unknown"


def name_at(line: Line, start: int, end: int, context: Context) -> Name:
    """The name that tokens `start:end` make, in its likeliest reading."""
    raws = [line.tokens[i].raw for i in range(start, end)]
    words, case = best_reading(tuple(r.lower() for r in raws), context)
    return Name(start, end, words, case)


def best_reading(forms: tuple[str, ...], context: Context) -> tuple[tuple[str, ...], str]:
    """The likeliest (words in the nominative, case) of a name's forms, lower case."""
    readings = context.language.read_name(forms)
    if context.language.names_agree and len(forms) > 1:
        return readings[0]  # all words were weighed together
    readings += [((*words[:-1], words[-1] + "ь"), case) for words, case in readings if words[-1] + "ь" in context.given]
    return max(readings, key=lambda r: plausible(r, forms, context))


def plausible(reading: tuple[tuple[str, ...], str], forms: tuple[str, ...], context: Context) -> float:
    """How likely a word is to be the nominative of a name."""
    last = reading[0][-1]
    score = 0.0
    if last in context.given:
        score += 4
    if surely_surname(last):
        score += 4
    elif looks_like_surname(last):
        score += 1
    if context.famous((last,)):
        score += 4
    if (
        reading[1] == "nom"
        and last.endswith(_GENITIVE_LIKE)
        and len(last) > 6
        and not looks_given(last)
        and not context.famous((last,))
        and last not in context.given
    ):
        score -= 3.5  # «Саймаитинин» ends as a surname might, and as a genitive does
    if last in context.bare and last != forms[-1]:
        score += 3  # the bare form stands elsewhere in the article
    if reading[1] != "nom":
        score += 0.5 + 0.1 * (len(forms[-1]) - len(last))
    return score
