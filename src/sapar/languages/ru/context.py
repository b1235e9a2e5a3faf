"""What a Russian word is in its sentence: its case by the preposition, a verb negated or set in the future by «будет».

Places are put into the terms that all languages share: the goal of a journey («в Москву», «на Украину») is a dative,
the place («в Москве») a
locative, the source («из Москвы») an ablative.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from sapar.languages.base import Nominal, Verb, Word
from sapar.languages.ru.morphology import is_adjective
from sapar.languages.ru.patterns import is_adjective_form
from sapar.languages.ru.relations import PREPOSITIONS

_PLACE_CASE = {"to": "dat", "in": "loc", "from": "abl", "with": "ins", "about": "about"}
_MOVING = re.compile(
    r"(?:визит|поезд|прибы|прилет|вылет|отправ|поех|поед|посе[тщ]|приглаш|приглас|направ|уех|прие[хзд]|возвр|верн|отбы|летит|летел|турне|едет|выех|перелет)"
)
_ENTERING = re.compile(r"(?:посе[тщ]|покин|покид)")
_WILL = frozenset({"будет", "будут", "будем", "буду"})
_ADVERBS = frozenset("также уже еще очень самого всей всего всех их его ее".split())

Make = Callable[[Word, tuple[Nominal, ...], tuple[Verb, ...]], Word]


class Context:
    """Reads the words of one sentence.

    `places` are the stems of places, `known` those of the lexicon; `make` builds a word with other readings.
    """

    def __init__(self, words: Sequence[Word], places: frozenset[str], known: frozenset[str], make: Make) -> None:
        self.known = known
        self.words = list(words)
        self.forms = [w.form for w in words]
        self.places = places
        self.make = make

    def read(self) -> list[Word]:
        """The words with the readings that fit the sentence, the fitting ones first."""
        preposition, at = "", -9
        open_phrase = False  # the noun that the preposition governs is still to come
        for i, word in enumerate(self.words):
            if word.form in PREPOSITIONS:
                preposition, at, open_phrase = word.form, i, True
                continue
            verbs = self._verbs(i, word)
            nominals = word.nominals
            if open_phrase:
                nominals, open_phrase = self._governed(i, word, preposition, at)
            elif word.form in ("и", ",") and at >= 0 and i - at < 7:
                open_phrase = self._goes_on(i, preposition)
            elif self._is_place(word):
                nominals = self._bare_place(i, word)
            elif self._heads_clause(i, word):
                nominals = tuple(sorted(word.nominals, key=lambda n: not (n.case == "nom" and n.plural)))
            if nominals is not word.nominals or verbs is not word.verbs:
                self.words[i] = self.make(word, tuple(nominals), tuple(verbs))
        return self.words

    def _is_place(self, word: Word) -> bool:
        return any(n.stem in self.places for n in word.nominals)

    def _governed(self, i: int, word: Word, preposition: str, at: int) -> tuple[tuple[Nominal, ...], bool]:
        """The readings that the preposition allows, and whether its noun is still to come."""
        ruled = PREPOSITIONS[preposition]
        place = self._is_place(word)
        readings = [n for n in word.nominals if not n.plural] or list(word.nominals) if place else list(word.nominals)
        stiff = {n.case for n in word.nominals} == {"nom"}
        for case, relation in ruled.items():
            fitting = [
                n
                for n in readings
                if n.case == case
                or (case == "acc" and n.case == "nom" and not (place and stiff and self._indeclinable(word)))
            ]
            if (
                case == "acc"
                and any(n.case == "loc" for n in word.nominals)
                and not any(n.case in ("acc", "nom") for n in fitting)
            ):
                continue
            if fitting:
                found = _PLACE_CASE.get(relation, case) if place else case
                moved = [Nominal(n.stem, found, n.plural, n.possessed) for n in fitting]
                rest = [n for n in word.nominals if n not in fitting]
                return (*moved, *rest), self._adjectival(word, fitting[0]) or word.number is not None
        if place:
            found = _PLACE_CASE.get(next(iter(ruled.values())), "gen")
            if preposition in ("в", "во", "на"):
                found = "dat" if self._moving(at) else "loc"
            return tuple(Nominal(n.stem, found, n.plural) for n in word.nominals), False
        return word.nominals, is_adjective_form(word.form) or word.form in _ADVERBS or word.number is not None

    def _adjectival(self, word: Word, reading: Nominal) -> bool:
        """Whether the noun is still to come: «главой» ends as adjectives do, but is known to be none."""
        return is_adjective(reading.stem) if reading.stem in self.known else is_adjective_form(word.form)

    def _indeclinable(self, word: Word) -> bool:
        """A place that has one form for all cases: «США», «Токио», «Баку»."""
        return len(word.nominals) < 3 and (
            word.form[-1] in "оуиэею" or word.form in ("сша", "оаэ", "юар", "кнр", "кндр", "фрг", "рф", "рк", "кр")
        )

    def _moving(self, at: int) -> bool:
        return any(_MOVING.match(form) for form in self.forms[max(0, at - 4) : at])

    def _heads_clause(self, i: int, word: Word) -> bool:
        """«Главы», «стороны» at the head of a clause: the plural nominative, not the genitive that looks the same."""
        cases = [(n.case, n.plural) for n in word.nominals]
        first = i == 0 or self.forms[i - 1] in (",", "что", "–", "—", ":", "«", "также", "обе", "затем")
        return first and cases[:1] == [("gen", False)] and ("nom", True) in cases

    def _goes_on(self, i: int, preposition: str) -> bool:
        """«в Москве и Казани»: the preposition governs the word behind «и» too."""
        if i + 1 >= len(self.words) or not i:
            return False
        follow = self.words[i + 1]
        cases = set(PREPOSITIONS[preposition])
        return (
            self._is_place(follow)
            and self._is_place(self.words[i - 1])
            and bool(cases & {n.case for n in follow.nominals})
        )

    def _bare_place(self, i: int, word: Word) -> tuple[Nominal, ...]:
        """A place without preposition: the object of visiting is a goal, any other oblique form mostly a genitive."""
        first = word.nominals[0]
        before = self.forms[max(0, i - 3) : i]
        if first.case == "acc" or (first.case == "nom" and any(_ENTERING.match(f) for f in before)):
            return (Nominal(first.stem, "dat", first.plural), *word.nominals[1:])
        return word.nominals

    def _verbs(self, i: int, word: Word) -> tuple[Verb, ...]:
        if not word.verbs:
            return word.verbs
        near = set(self.forms[max(0, i - 4) : i])
        negative = i > 0 and self.forms[i - 1] == "не"
        coming = bool(near & _WILL)
        out = tuple(_changed(verb, negative, coming) for verb in word.verbs)
        return word.verbs if out == word.verbs else out


def _changed(verb: Verb, negative: bool, coming: bool) -> Verb:
    if negative:
        verb = replace(verb, negative=True)
    if coming and (verb.mood == "infinitive" or (verb.mood == "past" and verb.passive)):
        verb = replace(verb, mood="future")
    return verb
