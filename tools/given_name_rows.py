"""Rows of given_names.tsv: every listed name in both scripts, with the spellings that news use."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from language_lists import HERE, lines

RU_LATIN = dict(zip("абвгдезийклмнопрстуфцыэ", "a b v g d e z i y k l m n o p r s t u f ts y e".split(), strict=True))
RU_LATIN |= {
    "ё": "yo", "ж": "zh", "х": "kh", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ь": "", "ю": "yu", "я": "ya",
    "ң": "ng", "ө": "o", "ү": "u",
}  # fmt: skip
TRANSLITERATED = {"kyrgyz", "kazakh", "uzbek", "tajik", "turkmen", "tatar-caucasian", "slavic"}


def roman(name: str, **special: str) -> str:
    """A name in Latin letters, with other ones for the letters told."""
    table = {**RU_LATIN, **special}
    text = "".join(table.get(c, c) for c in name.lower().replace("дж", "ӝ").replace("ӝ", "\0")).replace("\0", "j")
    return "-".join(p.capitalize() for p in text.split("-"))


def latin_forms(name: str, origin: str) -> list[str]:
    """The Latin spellings of a name that are usual for its origin."""
    forms = []
    for zh in ("j", "zh") if origin == "kyrgyz" else ("zh", "j") if origin in ("kazakh", "uzbek") else ("zh",):
        forms += [roman(name, ж=zh, й=y) for y in ("y", "i")]
    if origin in ("slavic", "tatar-caucasian"):
        for i, form in enumerate(list(forms)):
            forms[i] = re.sub(r"(?<=[bcdfghklmnprstvz])i[yi]$", "y", form)
        if name[0] == "Е":
            forms += ["Y" + f[0].lower() + f[1:] for f in list(forms)]
        if name.endswith("ия"):
            forms += [f[:-3] + "ia" for f in forms if f.endswith("iya")]
    if "ң" in name:
        forms += [f.replace("ng", "n") for f in list(forms)]
    return list(dict.fromkeys(forms))


def russian_style(name: str) -> list[str]:
    """How Russian-language news write a Kyrgyz name: ң ө ү are dropped, Гүл- may become Гуль-."""
    plain = name.translate(str.maketrans("ңөүӨҮҢ", "ноуОУН"))
    out = [plain]
    if re.match(r"Гул[бвгджзкмнпрстфхцчш]", plain):
        out.append("Гуль" + plain[3:])
    if plain.endswith("гул"):
        out.append(plain + "ь")
    if re.match(r"Эл[мвдз]", plain):
        out.append("Эль" + plain[2:])
    if plain.startswith("Ж"):
        out.append("Дж" + plain[1:])
    return [p for p in dict.fromkeys(out) if p != name]


class Names:
    """Rows by (name, script); a name in several lists gets all their origins."""

    def __init__(self) -> None:
        self.rows: dict[tuple[str, str], dict[str, Any]] = {}
        words = {s: {w for line in lines(f"ambiguous_{s}.txt") for w in line.split()} for s in ("cyrl", "latn")}
        self.words = words

    def add(self, name: str, script: str, gender: str, origin: str, ambiguous: bool) -> None:
        """Enter a form; of both genders in different lists, it is of either ("u")."""
        row = self.rows.setdefault((name, script), {"gender": gender, "origin": [], "ambiguous": False})
        if row["gender"] != gender:
            row["gender"] = "u"
        if origin not in row["origin"]:
            row["origin"].append(origin)
        if ambiguous or name in self.words[script] or len(name) == 1:
            row["ambiguous"] = True


def tokens(token: str) -> Iterator[tuple[str, list[str], bool]]:
    """Yield (name, latin forms, ambiguous) for one token of a name list."""
    token, _, latin = token.partition("=")
    latin_list = latin.split(",") if latin else []
    mark = "!" in token
    head, *suffixes = token.replace("!", "").split("/")
    if not head.startswith("-"):
        yield head, latin_list, mark
    for suffix in suffixes:
        yield head.lstrip("-") + suffix, [], False


def names() -> Names:
    """All the lists in `names/`, a file an origin."""
    out = Names()
    for path in sorted((HERE / "names").glob("*.txt")):
        origin = path.stem
        for line in lines(f"names/{path.name}"):
            gender, rest = line.split(":", 1)
            for token in rest.split():
                for name, latin, mark in tokens(token):
                    cyrl = [name] + (russian_style(name) if origin == "kyrgyz" else [])
                    if "ё" in name.lower() and name != "Ё":
                        cyrl.append(name.replace("ё", "е").replace("Ё", "Е"))
                    for form in cyrl:
                        out.add(form, "cyrl", gender, origin, mark and form == name)
                    forms = [(f.rstrip("!"), f.endswith("!")) for f in latin]
                    if origin in TRANSLITERATED and not forms:
                        forms += [(f, False) for f in latin_forms(name, origin)]
                    for form, amb in forms:
                        out.add(form, "latn", gender, origin, amb)
    return out
