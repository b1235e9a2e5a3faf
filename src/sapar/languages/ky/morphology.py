"""Kyrgyz endings: what may stand behind a stem, and what it says.

Nouns take plural, possession and case in this order; every ending follows vowel harmony and the sound before it. Verbs
take voice, negation and mood; participles and verbal nouns then go on like nouns. The tables are made once from a few
templates; a word is cut at every place where the rest is an ending, and the cuts are ranked: stems of the lexicon
first, then longer endings. Verbs are recognised only where their stem is in the lexicon.

Templates follow the grammar's own notation: A is а/е/о/ө, I is ы/и/у/ү, Н is н/д/т, Д is д/т, Г is г/к, Л is л/д/т.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from sapar.languages.base import Mood, Nominal, Verb

VOWELS = "аеёиоуыэюяөү"
_VOICELESS = "пткфхсшщчц"
_HARMONY = (("а", "ы"), ("е", "и"), ("о", "у"), ("ө", "ү"), ("а", "у"))  # (A, I); the last: уул-дар, but уул-у
_FOLLOWS = {
    "а": "аы", "я": "аы", "ы": "аы", "о": "оуа", "ё": "оуа", "у": "аоу", "ю": "аоуүө",
    "е": "еи", "э": "еи", "и": "еи", "ө": "өү", "ү": "өү",
}  # fmt: skip

_PLURAL = ("ЛAр",)
_POSSESSED = ("I", "сI")
_PERSONS = ("м", "Iм", "ң", "Iң", "быз", "биз", "буз", "бүз", "IбIз", "ңыз", "ңиз", "IңIз")
_CASES = {"gen": "НIн", "dat": "ГA", "acc": "НI", "loc": "ДA", "abl": "ДAн", "attr": "ДAГI"}
_CASES_AFTER_THIRD = {"gen": "нIн", "dat": "нA", "acc": "н", "loc": "ндA", "abl": "нAн", "attr": "ндAгI"}


def _spell(template: str) -> Iterator[str]:
    """All spellings of a template: four harmonies, and the sounds that adapt."""
    for low, high in _HARMONY:
        forms = [template.replace("A", low).replace("I", high)]
        for sound, choices in (("Н", "ндт"), ("Д", "дт"), ("Г", "гк"), ("Л", "лдт")):
            forms = [f.replace(sound, c, 1) for f in forms for c in choices] if sound in template else forms
        yield from forms


def _endings() -> dict[str, tuple[str, bool, bool]]:
    """Every noun ending -> (case, plural, possessed)."""
    table: dict[str, tuple[str, bool, bool]] = {}
    for plural in ("", *_PLURAL):
        for owner in ("", *_POSSESSED, *_PERSONS):
            third = owner in _POSSESSED
            cases = {"nom": ""} | (_CASES_AFTER_THIRD if third else _CASES)
            for case, ending in cases.items():
                for spelled in _spell(plural + owner + ending):
                    if spelled:
                        table.setdefault(spelled, (case, bool(plural), bool(owner)))
    return table


ENDINGS = _endings()
_LONGEST = max(map(len, ENDINGS))


def _fits(stem: str, ending: str) -> bool:
    """Whether the ending's first sound can stand behind the stem's last one, and its vowel agrees."""
    last, first = stem[-1], ending[0]
    if last in VOWELS:
        if first in VOWELS or first in "кт" or ending[:2] in ("ды", "ди", "ду", "дү"):
            return False  # after a vowel: -ны, -нын, -сы, -га, -да
    elif last in _VOICELESS:
        if first in "гднс" or (first == "л" and last != "л"):
            return False
    elif first in "сн" or (first in "кт" and last not in "вбгдз"):
        return False  # after a voiced consonant: -ды, -дын, -га; foreign -в and -г also take -т, -к
    vowel = next((c for c in reversed(stem) if c in VOWELS), "")
    own = next((c for c in ending if c in VOWELS), "")
    return not vowel or not own or own in _FOLLOWS.get(vowel, VOWELS)


def _restored(stem: str, ending: str) -> tuple[str, ...]:
    """Stems before a vowel: «баг-ы» comes from «бак», «китеб-и» from «китеп»."""
    if ending[0] in VOWELS and len(stem) > 2:
        if stem[-1] == "г":
            return (stem[:-1] + "к", stem)
        if stem[-1] == "б":
            return (stem[:-1] + "п", stem)
    return (stem,)


_PRONOUNS = {
    "ал": ("ал", "nom"), "анын": ("ал", "gen"), "ага": ("ал", "dat"), "аны": ("ал", "acc"), "андан": ("ал", "abl"),
    "анда": ("ал", "loc"), "алар": ("алар", "nom"), "алардын": ("алар", "gen"), "аларга": ("алар", "dat"),
    "аларды": ("алар", "acc"), "алардан": ("алар", "abl"), "менин": ("мен", "gen"), "мага": ("мен", "dat"),
    "мени": ("мен", "acc"), "мен": ("мен", "nom"), "биз": ("биз", "nom"), "биздин": ("биз", "gen"),
    "бизге": ("биз", "dat"), "бизди": ("биз", "acc"),
}  # fmt: skip


def nominals(
    form: str, known: Callable[[str], bool], alone: Callable[[str], bool], fixed: frozenset[str]
) -> tuple[Nominal, ...]:
    """The ways to read `form` as a noun: known stems first, then the form as it is, then longer endings.

    Args:
        form: the normalised word.
        known: whether a stem is in the lexicon. alone: whether it is a term by itself, not only a part of one.
        fixed: words that never take an ending (conjunctions, adverbs, postpositions).
    """
    whole = Nominal(form)
    if form in _PRONOUNS:
        return (Nominal(*_PRONOUNS[form]), whole)
    if form in fixed or len(form) < 3:
        return (whole,)
    sure: list[Nominal] = [whole] if alone(form) else []
    guesses: list[Nominal] = []
    for cut in range(max(2, len(form) - _LONGEST), len(form)):
        reading = ENDINGS.get(form[cut:])
        if reading is None:
            continue
        case, plural, possessed = reading
        for stem in _restored(form[:cut], form[cut:]):
            if known(stem):
                sure.append(Nominal(stem, case, plural, possessed))
            elif known(stem + "ь"):
                sure.append(Nominal(stem + "ь", case, plural, possessed))  # «Кремлдин» comes from «Кремль»
            elif len(stem) > 2 and any(c in VOWELS for c in stem) and _fits(stem, form[cut:]):
                guesses.append(Nominal(stem, case, plural, possessed))
    if sure:
        return (*sure, *guesses) if whole in sure else (*sure, whole, *guesses)
    return (*sorted(guesses, key=_doubt), whole)


def _doubt(reading: Nominal) -> int:
    """Order among guesses: short stems that do not look cut off first, a bare possessive late."""
    stem = reading.stem
    score = len(stem) + (6 if reading.possessed and reading.case in ("nom", "acc") else 0)
    if len(stem) < 4:
        score += 8
    if stem[-1] in "дтсгкбн" and stem[-2] not in VOWELS:
        score += 5  # «путинд-», «төрагалард-»: the cut went through an ending
    return score


# --- verbs ---------------------------------------------------------------------------------------------------------

_VOICE = (
    r"(?P<cause>[дт][ыиуү]р|т(?=[ыиуүкт]))?(?P<passive>[ыиуү]?л|[ыиуү]?н(?=[дагбмсыиуүеоө])|[ыиуү]н)?(?P<many>[ыиуү]?ш)?"
    r"(?P<negative>[бпм][аеоө])?"
)
_PERSON = r"(?:м|ң|к|м[ыиуү]н|с[ыиуү]ң|б[ыиуү]з|с[ыиуү]з|ң[ыиуү]з|с[ыиуү]ң[аеоө]р|[дт][ыиуү]р)?"
_TAILS: tuple[tuple[Mood, str], ...] = (
    ("past", rf"[дт][ыиуү]{_PERSON}"),
    ("past", rf"[гк][аеоө]н{_PERSON}"),
    ("past", rf"[ыиуү]?пт[ыиуү]р{_PERSON}"),
    ("present", r"(?:[аеоө]|й|я)(?:т|м|м[ыиуү]н|с[ыиуү]ң|б[ыиуү]з|с[ыиуү]з|с[ыиуү]зд[аеоө]р)"),
    ("present", r"(?:уу|үү|оо|өө)д[аеоө]"),
    ("future", r"(?:[аеоө]?[аеоө])?р"),
    ("future", r"[бп][аеоө]с"),
    ("future", r"м[аеоө]к(?:ч[ыиуү])?"),
    ("condition", rf"с[аеоө]{_PERSON}"),
    ("order", r"с[ыиуү]н|[ыиуү]ңы?з?д?а?р?|[гк][ыиуү]ла"),
    ("wish", r"[аеоө]й?л[ыиуү]к?|йл[ыиуү]к?|г[ыиуү]с[ыиуү].*"),
    ("converb", r"[ыиуү]?п|[аеоө]|й|[гк][ыиуү]ч[аеоө]|м[аеоө]й[ыиуү]нч[аеоө]|[бп][аеоө]й|м[аеоө]ст[аеоө]н"),
)
_FINITE = tuple((mood, re.compile(_VOICE + "(?:" + tail + ")$")) for mood, tail in _TAILS)
_PARTICIPLE = re.compile(_VOICE + r"(?P<tail>[гк][аеоө]н(?:д[ыиуү][кг])?|(?:[аеоө]?[аеоө])?р|[бп][аеоө]с)(?P<rest>.+)$")
_AS_SAID = re.compile(_VOICE + r"[гк][аеоө]нд[аеоө]й$")  # «билдиргендей»: as (they) said
_NOUN = re.compile(_VOICE + r"(?P<tail>уу|үү|оо|өө|[ыиуү]?ш)(?P<rest>.*)$")


def _variants(lemma: str) -> Iterator[str]:
    """How the stem itself may be spelled: жолук-/жолуг-, тап-/таб-."""
    yield lemma
    if lemma[-1] == "к":
        yield lemma[:-1] + "г"
    elif lemma[-1] == "п":
        yield lemma[:-1] + "б"


@lru_cache(maxsize=8)
def verb_index(lemmas: frozenset[str]) -> dict[str, tuple[str, ...]]:
    """Spelled stem -> lemmas."""
    table: dict[str, list[str]] = {}
    for lemma in sorted(lemmas):
        for spelled in _variants(lemma):
            table.setdefault(spelled, []).append(lemma)
        if lemma[-1] in "аеоө":  # the stem's vowel melts into -оо, -өө: белгиле- + -уу = белгилөө
            table.setdefault(lemma[:-1] + "~", []).append(lemma)
    return {stem: tuple(found) for stem, found in table.items()}


def verbs(form: str, index: dict[str, tuple[str, ...]]) -> tuple[Verb, ...]:
    """The ways to read `form` as a form of a verb of the lexicon, longer stems first."""
    out: list[Verb] = []
    if "ю" in form or "ё" in form:
        form = form.replace("ю", "йу", 1).replace("ё", "йо", 1)  # «коюлду» is кой- + -улду, «коёт» кой- + -от
    for cut in range(len(form), 1, -1):
        stem, rest = form[:cut], form[cut:]
        for lemma in index.get(stem, ()):
            reading = _read_tail(lemma, rest)
            if reading:
                out.append(reading)
        if rest[:2] in ("оо", "өө"):
            out.extend(
                Verb(lemma, "noun", case=_case(rest[2:])) for lemma in index.get(stem + "~", ()) if _case(rest[2:])
            )
    return tuple(out)


def _case(ending: str) -> str:
    return "nom" if not ending else ENDINGS.get(ending, ("", False, False))[0]


def _read_tail(lemma: str, rest: str) -> Verb | None:
    for mood, pattern in _FINITE:
        match = pattern.match(rest)
        if match:
            return _verb(lemma, mood, match)
    match = _PARTICIPLE.match(rest)
    if match and _case(match["rest"]):
        return _verb(lemma, "future" if match["tail"][-1] == "р" else "participle", match, _case(match["rest"]))
    if _AS_SAID.match(rest):
        return Verb(lemma, "participle", case="like")
    match = _NOUN.match(rest)
    if match and _case(match["rest"]):
        return _verb(lemma, "noun", match, _case(match["rest"]))
    return None


def _verb(lemma: str, mood: Mood, match: re.Match[str], case: str = "nom") -> Verb:
    negative = bool(match["negative"]) or (
        mood in ("future", "converb") and match.group()[-3:-1] in ("ба", "бе", "бо", "бө")
    )
    return Verb(lemma, mood, negative, bool(match["passive"]), bool(match["many"]), case)
