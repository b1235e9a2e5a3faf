"""Offices and groups with the words that belong to them, what a verb of saying reports, parts of names and of pages."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sapar.languages.base import Nominal, Word
from sapar.languages.en.relations import DETERMINERS, PREPOSITIONS
from sapar.text import Token

ABBREVIATIONS = frozenset(
    """
    mr. mrs. ms. dr. prof. gen. lt. col. maj. capt. sgt. sen. rep. gov. hon. rev. st. jr. sr. u.s. u.k. u.n.
    u.a.e. u.s.a. e.g. i.e. etc. vs. no.
    inc. ltd. co. corp. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. a.m. p.m. h.e. amb. pres. min.
    d.c. approx. vol.""".split()
)
PAGE_PARTS = re.compile(
    r"(?:See also|Publication status|Publication date|Published in sections?|Direct link|Text version"
    r"|Full text|Share this|Read more"
    r"|Related)\b(?= ?:|$| [A-Z])"
    r"|(?:Geography|Topics|Persons|Additional|Tags)(?=$| [A-Z])"
)
# --- offices, groups -----------------------------------------------------------------------------------------------

_BEHIND_HEAD = frozenset({"of", "to", "for", "in", "on", "at", "with"})
_SETS = frozenset({"package", "set", "number", "series", "exchange", "round"})  # "a package of documents" is documents


def head(keys: Sequence[str]) -> int:
    """The head of a lexicon pattern: its verb, the noun before the first preposition, or the last word."""
    for i, key in enumerate(keys):
        if key.endswith("-") and len(key) > 1:
            return i
    for i, key in enumerate(keys):
        if i and key.lstrip("=") in _BEHIND_HEAD and keys[i - 1] not in _SETS:
            return i - 1
    return len(keys) - 1


# --- offices, groups -----------------------------------------------------------------------------------------------

_JOINERS = frozenset({"of", "the", "and", "for", "&", "on"})
_LOWER_IN_OFFICE = frozenset(
    """
    foreign internal external affairs defence defense finance state public service republic council committee
    government ministry office
    parliament region security national interior economic development trade culture education health""".split()
)
_NOT_IN_OFFICE = frozenset(
    """
    mr mrs ms i he she they we january february march april may june july august september october november
    december monday tuesday
    wednesday thursday friday saturday sunday kremlin""".split()
)


def in_office(word: Word, token: Token) -> bool:
    """A capitalised noun, a word that joins ("of", "the", "and"), or a lower-case word that names a ministry."""
    form = token.form
    if form in _JOINERS or form in _LOWER_IN_OFFICE:
        return True
    if not token.capital or not form[0].isalpha() or form in _NOT_IN_OFFICE:
        return False
    return not any(v.mood in ("past", "future") for v in word.verbs)


_IN_GROUP = frozenset(
    """
        the of other some young russian local leading foreign heads members representatives leaders major top senior
        """.split()
)


def in_group(word: Word, token: Token) -> bool:
    """Adjectives and numbers before the noun, not an article, a preposition or a verb."""
    form = token.form
    if word.number is not None or form in _IN_GROUP - {"the", "of"}:
        return True
    if (
        not form[0].isalpha()
        or word.verbs
        or form in PREPOSITIONS
        or form in DETERMINERS
        or form in ("and", "or", "not", "who")
    ):
        return False
    return form.endswith(("al", "ic", "ive", "ous", "ian", "ish", "ese", "an", "ing", "ed", "ary")) or token.capital


# --- saying --------------------------------------------------------------------------------------------------------

_TOPIC = frozenset({"about", "on", "of", "regarding", "concerning", "to"})


def reported(tokens: Sequence[Token], start: int, end: int) -> str:
    """What the verb of saying reports, as the words behind it, or the quotation before it, show."""
    if start and tokens[start - 1].raw in '”"’,':
        return "direct"
    for i in range(end, min(len(tokens), end + 6)):
        form = tokens[i].form
        if form in ("that", "whether", "why", "how", "what"):
            return "that"
        if tokens[i].raw in '“":':
            return "direct"
        if form == "to" and i + 1 < len(tokens) and not tokens[i + 1].capital:
            return "to"
        if form in _TOPIC and i == end:
            return "about"
        if form in ",.;":
            break
    return ""


_MODALS = frozenset(
    {"should", "must", "ought", "need", "needs", "necessary", "essential", "important", "crucial", "imperative"}
)
_ME = frozenset({"i", "we"})


def first_person(tokens: Sequence[Token]) -> dict[str, float]:
    """Counts of forms in which speakers speak of themselves or to others."""
    out: dict[str, float] = {}

    def count(name: str) -> None:
        out[name] = out.get(name, 0.0) + 1.0

    forms = [t.form for t in tokens]
    for i, form in enumerate(forms):
        follow = forms[i + 1] if i + 1 < len(forms) else ""
        if form in _ME and follow in ("will", "shall", "’ll", "intend", "plan", "promise"):
            count("will")
        elif form in _ME and (
            follow.endswith("ed") or follow in ("have", "had", "were", "was", "did", "made", "met", "said", "held")
        ):
            count("we_did")
        elif form in _ME:
            count("we_do")
        if form in ("i’ll", "we’ll", "i'll", "we'll", "will"):
            count("will")
        if form in _MODALS:
            count("must")
        if form in ("let’s", "let's") or (form == "let" and follow == "us"):
            count("let_us")
        if form == "please":
            count("order")
    return out


def idle_pronoun(tokens: Sequence[Token], start: int, end: int) -> bool:
    """English pronouns of persons always mean somebody; "I" is told by who speaks."""
    return False


_NAME_TAIL = re.compile(r"(?:['’`ʼ]s|['’`ʼ])$")


def name_stems(form: str) -> tuple[Nominal, ...]:
    """A part of a name: with its possessive 's cut off, or as it stands."""
    stem = _NAME_TAIL.sub("", form)
    return (Nominal(stem, "gen"), Nominal(form)) if stem and stem != form else (Nominal(form),)


def nominative(phrase: str) -> str:
    """A phrase without the possessive at its end and without the article at its beginning."""
    words = phrase.split()
    if words and words[0].lower() in ("the", "a", "an"):
        words = words[1:]
    if words:
        words[-1] = _NAME_TAIL.sub("", words[-1])
    return " ".join(words)
