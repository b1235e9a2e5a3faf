"""Russian endings of nouns and adjectives: all forms of the lexicon's words, and what an unknown word's ending says.

The words of the lexicon are declined once, by a few templates chosen by the ending of the nominative; a text's word
is then looked up. A word that
the lexicon does not know is read by its ending alone, which is enough to tell a genitive from a verb. Everywhere «ё»
counts as «е».
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from sapar.languages.base import Nominal

VOWELS = "аеиоуыэюя"
HARD_HUSH = "жшчщц"
_VELAR = "гкх"

Form = tuple[str, str, bool]  # ending, case, plural

_ADJECTIVE: tuple[Form, ...] = (
    ("ый", "nom", False), ("ого", "gen", False), ("ому", "dat", False), ("ым", "ins", False), ("ом", "loc", False),
    ("ое", "nom", False),
    ("ая", "nom", False), ("ой", "gen", False), ("ой", "ins", False), ("ой", "dat", False), ("ой", "loc", False),
    ("ую", "acc", False),
    ("ые", "nom", True), ("ых", "gen", True), ("ых", "loc", True), ("ым", "dat", True), ("ыми", "ins", True),
)  # fmt: skip
_SOFT = str.maketrans("ыоя", "ией")
_MASCULINE: tuple[Form, ...] = (
    ("", "nom", False), ("а", "gen", False), ("у", "dat", False), ("ом", "ins", False), ("е", "loc", False),
    ("ы", "nom", True),
    ("ов", "gen", True), ("ам", "dat", True), ("ами", "ins", True), ("ах", "loc", True),
)  # fmt: skip
_YOT: tuple[Form, ...] = (
    ("й", "nom", False), ("я", "gen", False), ("ю", "dat", False), ("ем", "ins", False), ("е", "loc", False),
    ("и", "loc", False),
    ("и", "nom", True), ("ев", "gen", True), ("ям", "dat", True), ("ями", "ins", True), ("ях", "loc", True),
)  # fmt: skip
_SOFT_M: tuple[Form, ...] = (
    ("ь", "nom", False), ("я", "gen", False), ("ю", "dat", False), ("ем", "ins", False), ("е", "loc", False),
    ("и", "nom", True),
    ("ей", "gen", True), ("ям", "dat", True), ("ями", "ins", True), ("ях", "loc", True),
)  # fmt: skip
_SOFT_F: tuple[Form, ...] = (
    ("ь", "nom", False), ("и", "gen", False), ("и", "dat", False), ("и", "loc", False), ("ью", "ins", False),
    ("и", "nom", True),
    ("ей", "gen", True), ("ям", "dat", True), ("ями", "ins", True), ("ях", "loc", True),
)  # fmt: skip
_FEMININE: tuple[Form, ...] = (
    ("а", "nom", False), ("ы", "gen", False), ("е", "dat", False), ("е", "loc", False), ("у", "acc", False),
    ("ой", "ins", False),
    ("ы", "nom", True), ("", "gen", True), ("ам", "dat", True), ("ами", "ins", True), ("ах", "loc", True),
)  # fmt: skip
_FEMININE_SOFT: tuple[Form, ...] = (
    ("я", "nom", False), ("и", "gen", False), ("е", "dat", False), ("е", "loc", False), ("ю", "acc", False),
    ("ей", "ins", False),
    ("и", "nom", True), ("ь", "gen", True), ("ям", "dat", True), ("ями", "ins", True), ("ях", "loc", True),
)  # fmt: skip
_IYA: tuple[Form, ...] = (
    ("ия", "nom", False), ("ии", "gen", False), ("ии", "dat", False), ("ии", "loc", False), ("ию", "acc", False),
    ("ией", "ins", False),
    ("ии", "nom", True), ("ий", "gen", True), ("иям", "dat", True), ("иями", "ins", True), ("иях", "loc", True),
)  # fmt: skip
_NEUTER: tuple[Form, ...] = (
    ("о", "nom", False), ("а", "gen", False), ("у", "dat", False), ("ом", "ins", False), ("е", "loc", False),
    ("а", "nom", True),
    ("", "gen", True), ("ам", "dat", True), ("ами", "ins", True), ("ах", "loc", True),
)  # fmt: skip
_IE: tuple[Form, ...] = (
    ("ие", "nom", False), ("ия", "gen", False), ("ию", "dat", False), ("ием", "ins", False), ("ии", "loc", False),
    ("ия", "nom", True),
    ("ий", "gen", True), ("иям", "dat", True), ("иями", "ins", True), ("иях", "loc", True),
)  # fmt: skip
_NEUTER_SOFT: tuple[Form, ...] = (
    ("е", "nom", False), ("я", "gen", False), ("ю", "dat", False), ("ем", "ins", False), ("е", "loc", False),
    ("я", "nom", True),
    ("ей", "gen", True), ("ям", "dat", True), ("ями", "ins", True), ("ях", "loc", True),
)  # fmt: skip
_PLURAL: tuple[Form, ...] = (
    ("ы", "nom", True), ("ов", "gen", True), ("", "gen", True), ("ам", "dat", True), ("ами", "ins", True),
    ("ах", "loc", True),
)  # fmt: skip

# «сша», «оаэ»: abbreviations that could be taken for words with endings.
INDECLINABLE = frozenset(
    "сша оаэ юар цар дрк оон оэср нато мид мчс мвд мгу шос снг обсе одкб еаэс тмо коми саха гоа".split()
)
# small words that a declined noun may look like: «после» is not of «посол»
_SMALL_WORDS = frozenset(
    """после при том тем того на не из или ли для под над без про дали мая ради нас вас дней кроме было были быть есть
    дам еще уже так то та те тот ту по от до""".split()
)
_FLEETING = {"ец": "ц", "ок": "к", "ел": "л", "ень": "н", "ет": "т"}
_FLEETING_WORDS = frozenset("посол рынок союзник кремень туркменбаши павел узел осел орел день".split())
_ADJ_IY = ("ский", "цкий", "ний", "щий", "ший", "жий", "чий", "гий", "хий", "кий")


def is_adjective(lemma: str) -> bool:
    """Whether a nominative is declined like an adjective."""
    if lemma.endswith("ий"):
        return lemma.endswith(_ADJ_IY) and len(lemma) > 4
    if lemma.endswith("ой"):
        return len(lemma) > 4
    return lemma.endswith(("ый", "ая", "яя", "ое", "ее", "ые", "ские", "щие", "ние", "шие"))


def adjective(stem: str, soft: bool = False) -> Iterator[Form]:
    """The forms of an adjective or participle: full words, with case and number."""
    hushed = stem[-1:] in _VELAR + "жшчщ"
    for ending, case, plural in _ADJECTIVE:
        if soft:
            yield (
                stem + ending.replace("ая", "яя").replace("ую", "юю").translate(_SOFT).replace("йй", "яя"),
                case,
                plural,
            )
        elif hushed:
            yield stem + ending.replace("ы", "и"), case, plural
            if stem[-1] in "жшчщ" and ending[0] == "о":
                yield stem + "е" + ending[1:], case, plural
        else:
            yield stem + ending, case, plural


def _spelled(stem: str, forms: Iterable[Form]) -> Iterator[Form]:
    """Stem and endings put together as Russian spells them: «и» after к, «е» after ц."""
    last = stem[-1:]
    for ending, case, plural in forms:
        if ending[:1] == "ы" and last in _VELAR + "жшчщ":
            yield stem + "и" + ending[1:], case, plural
        elif ending in ("ом", "ой", "ов") and last in HARD_HUSH:
            yield stem + ("ей" if ending == "ов" and last != "ц" else "е" + ending[1:]), case, plural
            yield stem + ending, case, plural
        else:
            yield stem + ending, case, plural


_SIMPLE: dict[str, tuple[int, tuple[Form, ...]]] = {
    "ия": (2, _IYA), "ие": (2, _IE), "й": (1, _YOT), "я": (1, _FEMININE_SOFT), "е": (1, _NEUTER_SOFT),
}  # fmt: skip


def _noun(lemma: str) -> Iterator[Form]:
    last, stem = lemma[-1], lemma[:-1]
    simple = _SIMPLE.get(lemma[-2:]) or _SIMPLE.get(last)
    if simple:
        yield from ((lemma[: -simple[0]] + e, c, p) for e, c, p in simple[1])
    elif last == "ь":
        both = () if lemma.endswith("сть") else _SOFT_M
        yield from ((stem + e, c, p) for e, c, p in (both if lemma.endswith(("тель", "арь")) else (*_SOFT_F, *both)))
    elif last == "а":
        yield from _spelled(stem, _FEMININE)
        if len(stem) > 3 and stem[-1] == "к" and stem[-2] not in VOWELS:
            yield stem[:-1] + "ок", "gen", True
    elif last == "о":
        yield from _spelled(stem, _NEUTER)
    elif last in "ыи":
        yield from _spelled(stem, _PLURAL)
        yield stem + "ей", "gen", True
    elif last not in VOWELS:
        yield from _spelled(_oblique(lemma), [f for f in _MASCULINE if f[0]])


def _oblique(lemma: str) -> str:
    """The stem before an ending: «посол» -> «посл-», «боец» -> «бойц-», «итальянец» -> «итальянц-»."""
    for end, short in _FLEETING.items():
        if lemma.endswith(end) and (end == "ец" or lemma in _FLEETING_WORDS) and len(lemma) > 4:
            return lemma[: -len(end)] + short
    return "посл" if lemma == "посол" else lemma


def decline(lemma: str) -> Iterator[Form]:
    """All forms of a word given in the nominative."""
    yield lemma, "nom", lemma.endswith(("ые", "ские"))
    if lemma in INDECLINABLE or len(lemma) < 2 or not any(c in VOWELS for c in lemma) or not lemma[-1].isalpha():
        return
    if not is_adjective(lemma):
        yield from _noun(lemma)
        return
    soft = lemma.endswith(("ний", "яя", "ее")) and not lemma.endswith(("щее", "шее"))
    plural = lemma.endswith(("ые", "ие"))
    forms = adjective(lemma[:-2], soft)
    yield from (f for f in forms if f[2]) if plural else forms
    if lemma.endswith(("ский", "ий")) and len(lemma) < 7:
        yield from _noun(lemma)


def head(keys: Sequence[str]) -> int:
    """Which word of a pattern is its head: the verb, else the first noun."""
    for place, key in enumerate(keys):
        if key.endswith("-"):
            return place
    plain = [place for place, key in enumerate(keys) if not key.startswith("=")]
    return next((place for place in plain if not is_adjective(keys[place])), plain[0] if plain else 0)


_ORDER = {"nom": 0, "gen": 1, "dat": 2, "acc": 3, "ins": 4, "loc": 5}


@lru_cache(maxsize=4)
def index(lemmas: frozenset[str]) -> dict[str, tuple[Nominal, ...]]:
    """Every form of every word of the lexicon -> its readings, the likeliest first."""
    table: dict[str, dict[Nominal, None]] = {}
    for lemma in sorted(lemmas):
        for form, case, plural in decline(lemma):
            if form == lemma or form not in _SMALL_WORDS:
                table.setdefault(form, {})[Nominal(lemma, case, plural)] = None
    return {
        form: tuple(sorted(found, key=lambda n: (n.stem != form, n.plural, _ORDER[n.case])))
        for form, found in table.items()
    }


# What the ending of an unknown word says, the longest first.
_GUESS: tuple[tuple[str, str, bool], ...] = (
    ("иями", "ins", True), ("ами", "ins", True), ("ями", "ins", True), ("ыми", "ins", True), ("ими", "ins", True),
    ("ого", "gen", False),
    ("его", "gen", False), ("ому", "dat", False), ("ему", "dat", False), ("иям", "dat", True), ("иях", "loc", True),
    ("ией", "ins", False),
    ("ием", "ins", False), ("ение", "nom", False), ("ание", "nom", False), ("ость", "nom", False),
    ("ость", "acc", False), ("ости", "gen", False),
    ("ия", "gen", False), ("ия", "nom", False), ("ии", "gen", False), ("ию", "acc", False), ("ий", "gen", True),
    ("ий", "nom", False),
    ("ая", "nom", False), ("яя", "nom", False), ("ую", "acc", False), ("юю", "acc", False), ("ое", "nom", False),
    ("ее", "nom", False),
    ("ые", "nom", True), ("ие", "nom", True), ("ых", "gen", True), ("их", "gen", True), ("ый", "nom", False),
    ("ой", "gen", False),
    ("ой", "ins", False), ("ей", "gen", True), ("ей", "ins", False), ("ым", "ins", False), ("им", "ins", False),
    ("ом", "ins", False),
    ("ем", "ins", False), ("ам", "dat", True), ("ям", "dat", True), ("ах", "loc", True), ("ях", "loc", True),
    ("ов", "gen", True),
    ("ев", "gen", True), ("ью", "ins", False), ("а", "gen", False), ("я", "gen", False), ("ы", "gen", False),
    ("и", "gen", False),
    ("у", "dat", False), ("ю", "dat", False), ("е", "loc", False),
)  # fmt: skip


def guess(form: str) -> tuple[Nominal, ...]:
    """How a word that no lexicon knows may be read, by its ending."""
    out = [
        Nominal(form[: len(form) - len(e)], c, p) for e, c, p in _GUESS if form.endswith(e) and len(form) - len(e) > 1
    ]
    if out:
        longest = max(len(form) - len(n.stem) for n in out)
        out = [n for n in out if len(form) - len(n.stem) == longest]
    return (*out, Nominal(form))


_PRONOUNS = {
    "он": "nom", "она": "nom", "они": "nom", "его": "gen", "него": "gen", "ее": "gen", "нее": "gen", "их": "gen",
    "них": "gen", "ему": "dat", "нему": "dat",
    "ей": "dat", "им": "ins", "ним": "ins", "ею": "ins", "нею": "ins", "ими": "ins", "ними": "ins", "нем": "loc",
    "ней": "loc",
    "я": "nom", "вы": "nom", "меня": "gen", "вас": "gen", "мне": "dat", "вам": "dat", "мной": "ins", "вами": "ins",
    "моего": "gen", "вашего": "gen",
    "моей": "gen", "вашей": "gen", "мой": "gen", "ваш": "gen", "моя": "gen", "ваша": "gen", "вашем": "gen",
    "моем": "gen", "вашу": "gen", "вашим": "gen",
}  # fmt: skip


def nominals(form: str, known: dict[str, tuple[Nominal, ...]]) -> tuple[Nominal, ...]:
    """The ways to read a form as a noun or adjective; of «российско-китайский» also its halves."""
    if form in _PRONOUNS:
        return (Nominal(form, _PRONOUNS[form]),)
    found = known.get(form, ())
    if not found and "-" in form:
        head, _, tail = form.rpartition("-")
        last = known.get(tail, ()) if head.endswith("о") or head in known else ()
        if last:
            case, plural = last[0].case, last[0].plural
            first = [
                Nominal(n.stem, case, plural) for n in known.get(head[:-1] + "ий", ()) if n.stem == head[:-1] + "ий"
            ]
            return (*first, *last, Nominal(form, case, plural))
        return guess(form)
    return found or guess(form)
