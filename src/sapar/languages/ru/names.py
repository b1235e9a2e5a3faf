"""Declined Russian names put back into the nominative: «Сергеем Ивановым», «Марии Ивановой», «Ким Чен Иром».

Every word of a name is declined, if it can be, and all in one case; a surname of a woman may stay as it is («Ириной
Гехт»), and so do
foreign names in a vowel. The readings of the words are combined, and those in which the words agree best come first.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from sapar.languages.base import Nominal
from sapar.languages.lexicon import given_names
from sapar.languages.names import PARTICLES, is_initial, is_patronymic, looks_given, looks_like_surname, surely_surname

_VOWELS = "аеёиоуыэюя"
_HUSH = "гкхжшчщ"
_CASES = ("nom", "gen", "dat", "acc", "ins", "loc")

# (ending, what the nominative has in its place, cases, gender). "m": a man's, "f": a woman's, "": either.
_RULES: tuple[tuple[str, str, str, str], ...] = (
    ("а", "", "gen acc", "m"), ("у", "", "dat", "m"), ("ом", "", "ins", "m"), ("ем", "", "ins", "m"),
    ("ым", "", "ins", "m"), ("е", "", "loc", "m"),
    ("я", "ь", "gen acc", "m"), ("ю", "ь", "dat", "m"), ("ем", "ь", "ins", "m"), ("е", "ь", "loc", "m"),
    ("я", "й", "gen acc", "m"), ("ю", "й", "dat", "m"), ("ем", "й", "ins", "m"), ("е", "й", "loc", "m"),
    ("ии", "ий", "loc", "m"),
    ("ого", "ый", "gen acc", "m"), ("ому", "ый", "dat", "m"), ("ым", "ый", "ins", "m"), ("ом", "ый", "loc", "m"),
    ("ого", "ой", "gen acc", "m"), ("ому", "ой", "dat", "m"), ("ым", "ой", "ins", "m"),
    ("ого", "ий", "gen acc", "m"), ("ому", "ий", "dat", "m"), ("им", "ий", "ins", "m"), ("ом", "ий", "loc", "m"),
    ("его", "ий", "gen acc", "m"), ("ему", "ий", "dat", "m"),
    ("ы", "а", "gen", ""), ("и", "а", "gen", ""), ("е", "а", "dat loc", ""), ("у", "а", "acc", ""),
    ("ой", "а", "ins", ""), ("ой", "а", "gen dat loc", "f"), ("ей", "а", "ins", ""),
    ("и", "я", "gen", ""), ("е", "я", "dat loc", ""), ("ю", "я", "acc", ""), ("ей", "я", "ins", ""),
    ("ии", "ия", "gen dat loc", "f"), ("ией", "ия", "ins", "f"), ("ьей", "ья", "ins", ""),
    ("ой", "ая", "gen dat ins loc", "f"), ("ую", "ая", "acc", "f"), ("и", "ь", "gen dat loc", "f"),
    ("ью", "ь", "ins", "f"),
)  # fmt: skip
_FLEETING = {"павл": "павел", "петр": "пётр", "льв": "лев"}
# what words together may cost, and each of them: a foreign name that stays costs less, a word in another case more
_STRAIN, _STRAIN_EACH = 0.8, 0.5
_INSTRUMENTAL = ("ом", "ем", "ой", "ым", "ого", "ему", "ому")
_POSSESSIVE = ("ов", "ев", "ёв", "ин", "ын")


@lru_cache(maxsize=20_000)
def options(form: str) -> tuple[tuple[str, str, str, float], ...]:
    """(nominative, case, gender, plausibility) of one word of a name, the form as it stands last."""
    out: dict[tuple[str, str, str], float] = {}
    for ending, replaced, cases, gender in _RULES:
        stem = form[: len(form) - len(ending)]
        if (
            len(stem) < 2
            or not form.endswith(ending)
            or not any(c in _VOWELS for c in stem + replaced)
            or not _fits(stem, ending, replaced, "gen" in cases)
        ):
            continue
        nominative = _FLEETING.get(stem, stem) if not replaced else stem + replaced
        for spelled in dict.fromkeys((nominative, _with_e(stem) if not replaced else nominative)):
            for case in cases.split():
                key = (spelled, case, gender)
                out[key] = max(out.get(key, -9.0), _likely(spelled, gender) + 0.3 - _odd(ending, replaced, stem))
    as_it_is = _likely(form, "")
    for gender in _genders(form):
        out[form, "nom", gender] = as_it_is + (
            0.2 if len(form) < 4 else 0.4 if as_it_is or not form.endswith(_INSTRUMENTAL) or len(form) < 4 else -0.8
        )
    for case in _CASES[1:]:
        for gender in ("m", "f"):
            out[form, case, gender] = as_it_is - _stiff(form, gender)
    return tuple((*k, v) for k, v in sorted(out.items(), key=lambda kv: (kv[0][0] == form, -kv[1])))


def _odd(ending: str, replaced: str, stem: str) -> float:
    """What a rule costs: «Раевского» is rather of -ий than of -ой, «Бородином» rather no instrumental of Бородин."""
    if replaced == "ой" and ending != "ой":
        return 0.3
    if ending in ("и", "ы") and replaced in ("а", "я", "ь") and _likely(stem + replaced, "") < 1.0:
        return 0.5  # «Рената Масарти»: foreign names in -и mostly stay
    return 0.3 if ending == "ом" and not replaced and stem.endswith(_POSSESSIVE) else 0.0


def _with_e(stem: str) -> str:
    """«кравц-» -> «кравец»; any other stem as it is."""
    return stem[:-1] + "ец" if stem.endswith("ц") and len(stem) > 3 and stem[-2] not in _VOWELS else stem


def _fits(stem: str, ending: str, replaced: str, case_of_surname: bool) -> bool:
    last = stem[-1]
    if replaced == "":
        if last in _VOWELS + "ьъй":
            return False
        if ending == "ым":
            return stem.endswith(_POSSESSIVE)
        if ending == "ем":
            return last in "жшчщц"
        return True
    if replaced == "ь":
        return last not in _VOWELS and last not in "гкхжшчщц"
    if replaced == "й":
        return last in _VOWELS
    if replaced == "а" and ending == "и":
        return last in _HUSH
    if replaced == "а" and ending == "ы":
        return last not in _HUSH
    if replaced == "ий":
        return last in "кгхжшчщн"
    if replaced in ("ый", "ой") and ending != "ой":
        return last not in "жшчщ" and not (replaced == "ый" and last in "кгх")
    if ending == "ой" and replaced == "а" and case_of_surname:
        return stem.endswith(_POSSESSIVE) and stem + "а" not in given_names()
    return not (replaced == "а" and last in _VOWELS and ending != "е")


def _genders(form: str) -> tuple[str, ...]:
    known = given_names().get(form, "").rstrip("?")
    if known in ("m", "f"):
        return (known,)
    if is_patronymic(form):
        return ("f",) if form.endswith("на") else ("m",)
    if form.endswith(("ова", "ева", "ёва", "ина", "ская", "цкая")) and surely_surname(form):
        return ("f",)
    return ("m",) if surely_surname(form) and form.endswith((*_POSSESSIVE, "ский", "цкий")) else ("m", "f")


def _likely(word: str, gender: str) -> float:
    """How much a nominative looks like a part of a name."""
    known = given_names().get(word)
    if known is None and "-" in word:
        halves = [given_names().get(half) for half in word.split("-")]
        known = halves[0] if all(halves) else None
    score = 0.0
    if known is not None:
        sex = known.rstrip("?")
        score += 3.0 if not gender or sex in ("u", gender) else -2.0
    if is_patronymic(word):
        score += 3.0 if not gender or (gender == "f") == word.endswith("на") else -2.0
    elif surely_surname(word):
        score += 2.5 if not (gender == "m" and word.endswith(("ова", "ева", "ина", "ская"))) else 0.0
    elif looks_like_surname(word) or looks_given(word):
        score += 1.0
    return score


def _stiff(form: str, gender: str) -> float:
    """How unlikely a word is to stay as it is outside of the nominative."""
    if len(form) < 4 and form[-1] not in "ая":
        return 0.0
    if (
        form in PARTICLES
        or is_initial(form.upper())
        or form[-1] in "оуиэею"
        or form.endswith(("аа", "уа", "иа", "оа", "ко", "ых", "их"))
    ):
        return 0.1
    if form in ("аль", "абу", "мин", "ким", "ли", "си", "чан", "нгуен") or len(form) < 4:
        return 0.4
    if gender == "f" and form.endswith("ич"):
        return 3.0
    if gender == "f" and form.endswith("ль"):
        return 0.6
    if gender == "f" and form[-1] not in _VOWELS and not form.endswith(("ь", "ия")) and form not in given_names():
        return 0.3
    return 2.2 if form[-1] not in "ая" else 2.6


def stems(form: str) -> tuple[Nominal, ...]:
    """How one word that may be a part of a name can be read, the form as it stands last."""
    found = [Nominal(n, c) for n, c, _, score in options(form) if n != form and score > 0.25]
    return (*dict.fromkeys(found), Nominal(form))


def agree(forms: Sequence[str]) -> bool:
    """Whether words can be one name: some case and gender suits them together almost as well as each alone."""
    together = max((score for *_, score in _readings(tuple(forms))), default=-9.0)
    free = [form for i, form in enumerate(forms) if form not in PARTICLES and not (i and forms[i - 1] in PARTICLES)]
    alone = sum(max(o[3] for o in options(form)) for form in free)
    return together >= alone - _STRAIN - _STRAIN_EACH * len(forms)


def stays(forms: Sequence[str]) -> bool:
    """Whether words have, or may have, one form for all cases: «Паоло Росси» has, «Антон Росси» has not."""
    return all(min(_stiff(form, "m"), _stiff(form, "f")) < 1.0 for form in forms)


def read(forms: Sequence[str]) -> list[tuple[tuple[str, ...], str]]:
    """The readings of a whole name, the likeliest first; those far behind the best are left out."""
    if len(forms) == 1:
        ranked = sorted(options(forms[0]), key=lambda o: -o[3])
        out = dict.fromkeys(((o[0],), o[1]) for o in ranked if o[3] > -1 and (o[0] != forms[0] or o[1] == "nom"))
        return list(out) or [((forms[0],), "nom")]
    found = _readings(tuple(forms))
    best = max((score for *_, score in found), default=0.0)
    kept = sorted((f for f in found if f[2] >= best - 0.7), key=lambda f: -f[2])
    return list(dict.fromkeys((words, case) for words, case, _ in kept)) or [(tuple(forms), "nom")]


@lru_cache(maxsize=20_000)
def _readings(forms: tuple[str, ...]) -> tuple[tuple[tuple[str, ...], str, float], ...]:
    out = []
    for case in _CASES:
        for gender in ("m", "f"):
            words, total = [], 0.0
            for form in forms:
                fitting = [o for o in options(form) if o[1] == case and o[2] in (gender, "")]
                if not fitting:
                    break
                best = max(fitting, key=lambda o: o[3])
                words.append(best[0])
                total += best[3]
            else:
                out.append((tuple(words), case, total + (0.05 if case == "gen" else 0.0)))
    return tuple(out)
