"""What an English word is in its sentence: noun or verb, its tense by the auxiliaries, its case by the preposition.

English says by order and small words what other languages say by endings. Here it is put into the same terms: "will
meet", "is to meet" and "plans to meet" are the future of "meet", "was received" is a past passive, "to Moscow" a
dative, "in Moscow" a locative.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from sapar.languages.base import Mood, Nominal, Verb, Word

_BE = {"is": "present", "are": "present", "am": "present", "’s": "present", "was": "past", "were": "past"}
_FUTURE = frozenset({"will", "shall", "would", "may", "might", "’ll", "'ll", "wo", "won’t", "won't"})
_WISH = frozenset({"should", "must", "can", "could", "cannot", "can’t", "can't"})
_HAVE = frozenset({"has", "have", "had", "’ve", "having"})
_DO = frozenset({"do", "does", "did", "don’t", "doesn’t", "didn’t", "don't", "doesn't", "didn't"})
_NOT = frozenset({"not", "never", "n’t", "n't", "no", "cannot"})
_ADVERBS = frozenset(
    """
        also then already just now both all jointly today recently again still soon first later earlier not never yet
        once together
        """.split()
)
_TO_COME = frozenset(
    """
    plan plans planned planning intend intends intended intention expected expects expect scheduled due set ready
    readiness going agreed agree
    agrees hopes hope wants wishes wish willing willingness invited prepared preparing prepares decided pledged
    promised pledge promise
    slated proposed scheduled asked instructed desire determined""".split()
)
_DETERMINERS = frozenset(
    """
    a an the this that these those his her its their my our your any some no each every both several many other
    another first second third
    last next new joint such which whose""".split()
)
_BEFORE_NOUN = frozenset(
    """
        of for during after before on in at with from by about into upon following under within between through since
        without despite
        """.split()
)
_BEFORE_ING = frozenset("after before while when by without following upon since for in".split())
_ADJECTIVE = (
    "al",
    "ic",
    "ive",
    "ous",
    "ful",
    "ary",
    "ese",
    "ian",
    "ish",
    "ary",
    "able",
    "ible",
    "’s",
    "'s",
    "-on-one",
    "term",
    "level",
    "ory",
    "ing",
    "nt",
)
_NEVER_NOUN_AFTER = frozenset({"i", "we", "they", "you", "who", "he", "she", "it", "and"})
_CASES = {
    "of": "gen", "to": "dat", "towards": "dat", "toward": "dat",
    "into": "dat", "in": "loc", "at": "loc", "on": "loc", "throughout": "loc",
    "across": "loc", "inside": "loc", "near": "loc", "outside": "loc",
    "from": "abl", "with": "ins", "by": "ins", "between": "ins",
    "for": "ben", "about": "ben", "against": "ben", "through": "ins",
    "via": "ins", "under": "loc", "during": "loc", "over": "loc",
}  # fmt: skip
_ARRIVING = frozenset("arrive arrived arrives arriving land landed lands landing arrival".split())
_LEAVING = frozenset(
    "leave left leaves leaving depart departed departs departing departure head headed heading bound".split()
)
_POSTED = frozenset("ambassador ambassadors envoy representative representatives counsellor consul".split())
_SETTLEMENT = frozenset(
    "city town capital republic region village district territory state kingdom commonwealth port resort".split()
)
_ENTERED = frozenset({"visit", "tour", "reach", "enter"})


class Context:
    """Reads the words of one sentence; `known` tells whether a stem is a noun of the lexicon, `make` builds a word
    with other readings.
    """

    def __init__(
        self,
        words: Sequence[Word],
        known: Callable[[str], bool],
        make: Callable[[Word, tuple[Nominal, ...], tuple[Verb, ...]], Word],
    ) -> None:
        self.plain = words
        self.forms = [w.form for w in words]
        self.known = known
        self.make = make
        self.words: list[Word] = []

    def read(self) -> list[Word]:
        """The words with the readings that fit the sentence."""
        for i, word in enumerate(self.plain):
            nouns, verbs = word.nominals, word.verbs
            if verbs:
                nouns, verbs = self._choose(i, word)
            if nouns and (word.roots or self.known(nouns[0].stem)) and nouns[0].case == "nom":
                case = self._case(i)
                if case != "nom":
                    nouns = tuple(replace(n, case=case) if n.case == "nom" else n for n in nouns)
            same = nouns is word.nominals and verbs is word.verbs
            self.words.append(word if same else self.make(word, nouns, verbs))
        return self.words

    # --- noun or verb, and when ------------------------------------------------------------------------------------

    def _choose(self, i: int, word: Word) -> tuple[tuple[Nominal, ...], tuple[Verb, ...]]:
        """The readings that the words before it leave: as a noun alone, as a verb alone, or both."""
        back, negative = self._before(i)
        before = self.forms[back] if back >= 0 else ""
        found = self._verb(word.verbs[0], word.form, back, before)
        if found is None:
            if self._is_noun(i, word, before):
                return word.nominals, ()
            return word.nominals if self._maybe_noun(word) else word.nominals[-1:], self._alone(i, word, negative)
        mood, passive = found
        verbs = tuple(replace(v, mood=mood, passive=passive, negative=negative) for v in word.verbs)
        return tuple(n for n in word.nominals if not self.known(n.stem)), verbs

    def _before(self, i: int) -> tuple[int, bool]:
        """The place of the word before, adverbs left out, and whether one of them denies."""
        back, negative = i - 1, False
        while back >= 0 and (
            self.forms[back] in _ADVERBS or self.forms[back] in _NOT or self.forms[back].endswith("ly")
        ):
            negative = negative or self.forms[back] in _NOT
            back -= 1
        if back >= 0 and self.forms[back].endswith(("n't", "n’t")):
            negative = True
        return back, negative

    def _verb(self, verb: Verb, form: str, back: int, before: str) -> tuple[Mood, bool] | None:
        """Mood and voice where an auxiliary tells them."""
        ing = form.endswith("ing")
        if before in _FUTURE:
            return "future", False
        if before in _WISH:
            return "wish", False
        if before in _DO:
            return "past" if before.startswith("did") else "present", False
        if before == "to" and not ing and verb.mood == "present":
            return self._after_to(back)
        if before in _BE:
            tense: Mood = "past" if _BE[before] == "past" else "present"
            return (tense, False) if ing else ((tense, True) if verb.mood != "present" else None)
        if before in ("be", "been", "being"):
            return self._after_be(back, before), not ing
        if before in _HAVE and verb.mood != "present" and not ing:
            return "converb" if before == "having" else "past", False
        if before == "us" and back > 0 and self.forms[back - 1] == "let":
            return "order", False
        if before in ("let’s", "let's"):
            return "order", False
        return None

    def _after_to(self, back: int) -> tuple[Mood, bool]:
        if back < 1:
            return "infinitive", False
        earlier, _ = self._before(back)
        word = self.forms[earlier] if earlier >= 0 else ""
        return ("future", False) if word in _BE or word in _TO_COME else ("infinitive", False)

    def _after_be(self, back: int, before: str) -> Mood:
        if before == "been":
            return "past"
        if before == "being":
            return "present" if back and self.forms[back - 1] in _BE else "participle"
        earlier, _ = self._before(back)
        word = self.forms[earlier] if earlier >= 0 else ""
        if word in _FUTURE:
            return "future"
        if word in _WISH:
            return "wish"
        return self._after_to(earlier)[0] if word == "to" else "infinitive"

    def _maybe_noun(self, word: Word) -> bool:
        return any(self.known(n.stem) for n in word.nominals)

    def _is_noun(self, i: int, word: Word, before: str) -> bool:
        """Whether a form that is noun and verb alike is a noun here."""
        verb = word.verbs[0]
        follow = self.forms[i + 1] if i + 1 < len(self.forms) else ""
        if word.form.endswith("ing"):
            if before in _BEFORE_ING and follow not in ("of", ",", "."):
                return False
            return self._maybe_noun(word) or before in _DETERMINERS
        if verb.mood != "present":
            return False
        if before in _NEVER_NOUN_AFTER:
            return False
        if before in _DETERMINERS or before in _BEFORE_NOUN or follow == "of" or before.endswith(_ADJECTIVE):
            return True
        return self._maybe_noun(word) and not self._after_subject(i)

    def _after_subject(self, i: int) -> bool:
        """A name or a plural stands right before: "Presidents meet", "Merkel visits"."""
        if i == 0:
            return False
        word = self.words[i - 1]
        return any(n.plural for n in word.nominals[:1]) or (not word.roots and not word.verbs and word.form.isalpha())

    def _alone(self, i: int, word: Word, negative: bool) -> tuple[Verb, ...]:
        """Moods without an auxiliary."""
        follow = self.forms[i + 1] if i + 1 < len(self.forms) else ""
        before = self.forms[i - 1] if i else ""
        out = []
        for verb in word.verbs:
            mood, passive = verb.mood, verb.passive
            if word.form.endswith("ing"):
                mood = "converb" if before in _BEFORE_ING else "participle"
            elif mood == "past" and (follow == "by" or before in _DETERMINERS):
                mood, passive = "participle", True
            out.append(replace(verb, mood=mood, passive=passive, negative=negative))
        return tuple(out)

    # --- case ------------------------------------------------------------------------------------------------------

    def _case(self, i: int) -> str:
        """The case that the preposition before the phrase gives it, or the verb whose object it is."""
        for j in range(i - 1, max(-1, i - 9), -1):
            form = self.forms[j]
            if form in _CASES:
                return self._by_preposition(j, form, i)
            verbs = self.words[j].verbs
            if verbs and verbs[0].mood != "participle":
                return "nom" if verbs[0].passive else "dat" if verbs[0].lemma in _ENTERED else "acc"
            if not form[0].isalnum() and form not in "[(":
                return "nom"
        return "nom"

    def _by_preposition(self, j: int, form: str, i: int) -> str:
        earlier = self.forms[j - 1] if j else ""
        if form == "of" and earlier in _SETTLEMENT:
            return self._case(j - 1)
        if form in ("in", "at") and earlier in _ARRIVING:
            return "dat"
        if form == "for" and earlier in _LEAVING:
            return "dat"
        if form == "to" and earlier in _POSTED:
            return "attr"  # where the office is held, not whose it is
        return _CASES[form]
