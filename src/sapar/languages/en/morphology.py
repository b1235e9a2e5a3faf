"""English word forms: plural and possessive of nouns, the five forms of a verb.

A verb is recognised only where its lemma is in the lexicon; its forms are made once, the irregular ones from a table.
What a form says in its sentence ("will meet", "was received", "the talks") is found in `context.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Literal

from sapar.languages.base import Mood, Nominal, Verb

Tag = Literal["base", "s", "past", "done", "ing"]
APOSTROPHES = "'’`ʼ"
_VOWELS = "aeiou"

# lemma: past, participle
IRREGULAR = {
    "be": ("was", "been"), "begin": ("began", "begun"), "become": ("became", "become"), "bring": ("brought", "brought"),
    "build": ("built", "built"), "break": ("broke", "broken"), "come": ("came", "come"), "choose": ("chose", "chosen"),
    "deal": ("dealt", "dealt"), "do": ("did", "done"), "draw": ("drew", "drawn"), "feel": ("felt", "felt"),
    "find": ("found", "found"), "fly": ("flew", "flown"), "forget": ("forgot", "forgotten"), "get": ("got", "got"),
    "give": ("gave", "given"), "go": ("went", "gone"), "have": ("had", "had"), "hear": ("heard", "heard"),
    "hold": ("held", "held"), "keep": ("kept", "kept"), "know": ("knew", "known"), "lay": ("laid", "laid"),
    "lead": ("led", "led"), "leave": ("left", "left"), "lend": ("lent", "lent"), "make": ("made", "made"),
    "mean": ("meant", "meant"), "meet": ("met", "met"), "pay": ("paid", "paid"), "put": ("put", "put"),
    "read": ("read", "read"), "say": ("said", "said"), "see": ("saw", "seen"), "seek": ("sought", "sought"),
    "send": ("sent", "sent"), "set": ("set", "set"), "shake": ("shook", "shaken"), "show": ("showed", "shown"),
    "sit": ("sat", "sat"), "speak": ("spoke", "spoken"), "spend": ("spent", "spent"), "stand": ("stood", "stood"),
    "swear": ("swore", "sworn"), "take": ("took", "taken"), "tell": ("told", "told"), "think": ("thought", "thought"),
    "undertake": ("undertook", "undertaken"), "write": ("wrote", "written"), "withdraw": ("withdrew", "withdrawn"),
    "bid": ("bade", "bidden"), "cut": ("cut", "cut"), "win": ("won", "won"), "teach": ("taught", "taught"),
    "understand": ("understood", "understood"), "foresee": ("foresaw", "foreseen"), "uphold": ("upheld", "upheld"),
    "overcome": ("overcame", "overcome"), "strike": ("struck", "struck"), "grow": ("grew", "grown"),
    "reset": ("reset", "reset"), "rise": ("rose", "risen"),
    "oversee": ("oversaw", "overseen"), "fall": ("fell", "fallen"),
}  # fmt: skip
_DOUBLED = frozenset(
    "stop plan drop admit refer permit commit submit regret confer omit ban chat cancel travel signal label".split()
)
_PLURALS = {
    "people": "people", "men": "man", "women": "woman", "children": "child", "memoranda": "memorandum",
    "businessmen": "businessman", "businesswomen": "businesswoman", "servicemen": "serviceman",
    "spokesmen": "spokesman", "congressmen": "congressman", "aides-de-camp": "aide-de-camp", "affairs": "affair",
}  # fmt: skip
# Singulars that end as plurals do.
_PLURALS |= {
    word: word
    for word in "media news congress press princess address business process status bus series progress".split()
}
_PLURALS |= {"headquarters": "headquarters"}
_PRONOUNS = {
    "he": ("he", "nom"), "she": ("he", "nom"), "him": ("he", "acc"),
    "his": ("he", "gen"), "her": ("he", "gen"), "hers": ("he", "gen"),
    "they": ("they", "nom"), "them": ("they", "acc"), "their": ("they", "gen"), "theirs": ("they", "gen"),
    "i": ("i", "nom"), "me": ("i", "acc"), "my": ("i", "gen"),
    "we": ("i", "nom"), "us": ("i", "acc"), "our": ("i", "gen"),
    "himself": ("himself", "nom"), "herself": ("himself", "nom"),
}  # fmt: skip


def bare(form: str) -> tuple[str, bool]:
    """A form without its possessive 's, and whether it had one."""
    if len(form) > 2 and form[-1] == "s" and form[-2] in APOSTROPHES:
        return form[:-2], True
    return (form[:-1], True) if len(form) > 2 and form[-1] in APOSTROPHES else (form, False)


def _singulars(form: str) -> Iterator[str]:
    """What a plural may be the plural of."""
    if form in _PLURALS:
        yield _PLURALS[form]
        return
    if not form.endswith("s") or form.endswith(("ss", "us", "is")) or len(form) < 4:
        return
    if form.endswith("ies") and len(form) > 4:
        yield form[:-3] + "y"
    elif form.endswith(("ches", "shes", "sses", "xes", "zes")):
        yield form[:-2]
    elif form.endswith("ves"):
        yield form[:-3] + "f"
    yield form[:-1]


def nominals(form: str, known: Callable[[str], bool]) -> tuple[Nominal, ...]:
    """The ways to read a form as a noun: words of the lexicon first, else the form as it stands.

    Args:
        known: whether a stem is in the lexicon.
    """
    if form in _PRONOUNS:
        stem, case = _PRONOUNS[form]
        return (Nominal(stem, case), Nominal(form, case))
    stem, owner = bare(form)
    case = "gen" if owner else "nom"
    singulars = [Nominal(s, case, plural=s != stem) for s in dict.fromkeys(_singulars(stem))]
    sure = [n for n in singulars if known(n.stem)]
    many = any(n.plural for n in singulars)
    whole = Nominal(stem, case, plural=many)
    if sure:
        return (*sure, whole) if all(n.stem != stem for n in sure) else tuple(sure)
    return (*singulars[:1], whole) if many and not known(stem) else (whole,)


# --- verbs ---------------------------------------------------------------------------------------------------------


def _spellings(lemma: str) -> Iterator[str]:
    """A lemma in British and American spelling: organise and organize."""
    yield lemma
    if lemma.endswith("ise") and len(lemma) > 5:
        yield lemma[:-3] + "ize"
    elif lemma.endswith("yse"):
        yield lemma[:-3] + "yze"
    elif lemma.endswith("our") and len(lemma) > 4:
        yield lemma[:-3] + "or"


def _ed(lemma: str) -> tuple[str, ...]:
    if lemma.endswith("e"):
        return (lemma + "d",)
    if lemma.endswith("y") and lemma[-2] not in _VOWELS:
        return (lemma[:-1] + "ied",)
    doubled = lemma + lemma[-1] + "ed"
    return (doubled, lemma + "ed") if lemma in _DOUBLED else (lemma + "ed",)


def _ing(lemma: str) -> tuple[str, ...]:
    if lemma.endswith("e") and not lemma.endswith(("ee", "be")):
        return (lemma[:-1] + "ing",)
    short = lemma in ("put", "set", "get", "sit", "cut", "begin", "forget", "win") or lemma in _DOUBLED
    return (lemma + lemma[-1] + "ing", lemma + "ing") if short else (lemma + "ing",)


def _s(lemma: str) -> str:
    if lemma.endswith("y") and lemma[-2] not in _VOWELS:
        return lemma[:-1] + "ies"
    return lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


def forms(lemma: str) -> Iterator[tuple[str, Tag]]:
    """All forms of a verb."""
    for spelled in _spellings(lemma):
        yield spelled, "base"
        yield _s(spelled) if lemma != "have" else "has", "s"
        for form in _ing(spelled):
            yield form, "ing"
        if lemma in IRREGULAR:
            yield IRREGULAR[lemma][0], "past"
            yield IRREGULAR[lemma][1], "done"
            continue
        for form in _ed(spelled):
            yield form, "past"
            yield form, "done"


@lru_cache(maxsize=8)
def verb_index(lemmas: frozenset[str]) -> dict[str, tuple[tuple[str, Tag], ...]]:
    """Form -> (lemma, which form it is)."""
    table: dict[str, list[tuple[str, Tag]]] = {}
    for lemma in sorted(lemmas):
        for form, tag in forms(lemma):
            found = table.setdefault(form, [])
            if (lemma, tag) not in found:
                found.append((lemma, tag))
    return {form: tuple(found) for form, found in table.items()}


_MOOD: dict[Tag, Mood] = {"base": "present", "s": "present", "past": "past", "done": "participle", "ing": "participle"}


def verbs(form: str, index: dict[str, tuple[tuple[str, Tag], ...]]) -> tuple[Verb, ...]:
    """The ways to read a form, standing alone, as a form of a verb of the lexicon: one for each lemma."""
    out: dict[str, Verb] = {}
    for lemma, tag in index.get(form, ()):
        if lemma not in out:
            out[lemma] = Verb(lemma, _MOOD[tag], passive=tag == "done")
    return tuple(out.values())
