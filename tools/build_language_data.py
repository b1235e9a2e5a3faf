#!/usr/bin/env python3
"""Build src/sapar/languages/data/*.tsv from the hand-written lists in tools/language_data/.

Standard library only. Run it after editing a list; tools/check_language_data.py checks the result.
"""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

HERE = Path(__file__).parent / "language_data"
OUT = Path(__file__).parent.parent / "src" / "sapar" / "languages" / "data"

PLACE_HEADER = "kind code country ky ru en ky_adj ru_adj en_adj".split()
NAME_HEADER = "name script gender origin ambiguous".split()


def lines(name: str):
    for raw in (HERE / name).read_text(encoding="utf-8").splitlines():
        line = unicodedata.normalize("NFC", raw).strip()
        if line and not line.startswith("#"):
            yield line


def fields(line: str, count: int) -> list[str]:
    parts = [p.strip() for p in line.split(";")]
    if len(parts) > count:
        raise SystemExit(f"too many fields: {line}")
    return parts + [""] * (count - len(parts))


def split(cell: str) -> list[str]:
    return [p.strip() for p in cell.split("|") if p.strip()]


def join(*groups) -> str:
    seen: dict[str, None] = {}
    for group in groups:
        for item in group:
            seen.setdefault(item)
    return "|".join(seen)


# --- Kyrgyz -----------------------------------------------------------------------------------

# The vowel of an ending, by the last vowel before it.
VOWEL = dict.fromkeys("аяы", "ы") | dict.fromkeys("оёую", "у") | dict.fromkeys("эеи", "и") | dict.fromkeys("өү", "ү")


def ky_demonym(name: str) -> list[str]:
    """The regular -лык forms of a place name: Ош -> оштук, Россия -> россиялык.

    Loans in в г д б are printed both ways (Белград: белграддык, белградтык).
    """
    word = name.lower()
    word = word.removesuffix("ь")
    vowel = next(VOWEL[c] for c in reversed(word) if c in VOWEL)
    end = word[-1]
    if end in VOWEL or end in "йр":
        first = "л"
    elif end in "лмнңзж":
        first = "д"
    elif end in "вгдб":
        first = "дт"
    else:
        first = "т"
    return [f"{word}{consonant}{vowel}к" for consonant in first]


def ky_demonyms(forms: list[str], cell: str) -> str:
    if cell.startswith("="):
        return join(split(cell[1:]))
    plain = [f for f in forms if re.fullmatch(r"[А-ЯЁӨҮҢа-яёөүң-]+", f) and f[-1].islower()]
    auto = [d for f in plain for d in ky_demonym(f)]
    return join(split(cell), auto)


# --- places -----------------------------------------------------------------------------------


def cldr() -> dict[str, list[str]]:
    names = {}
    for line in (HERE / "cldr_countries.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            code, *rest = line.split("\t")
            names[code] = [unicodedata.normalize("NFC", r) for r in rest]
    return names


def clean(name: str) -> bool:
    return not re.search(r"[()]|о-в| - |ААА|SAR China|САР|, США", name)


def official(flag: str, ky: str, ru: str, ru_adj: str, en: str):
    if flag == "R":
        return [f"{ky} Республикасы"], [f"Республика {ru}"], [f"Republic of {en}"]
    if flag == "r":
        fem = ru_adj.split("|", maxsplit=1)[0][:-2].capitalize() + "ая"
        return [f"{ky} Республикасы"], [f"{fem} Республика"], [f"Republic of {en}"]
    if flag == "F":
        return (
            [f"{ky} Федеративдүү Республикасы", f"{ky} Федеративдик Республикасы"],
            [f"Федеративная Республика {ru}"],
            [f"Federative Republic of {en}" if en == "Brazil" else f"Federal Republic of {en}"],
        )
    if flag == "I":
        return [f"{ky} Ислам Республикасы"], [f"Исламская Республика {ru}"], [f"Islamic Republic of {en}"]
    return [], [], []


def countries():
    base = cldr()
    for line in lines("countries.txt"):
        code, ky, ru, en, kya, rua, ena, flag = fields(line, 8)
        names = []
        for cell, fallback in zip((ky, ru, en), base[code], strict=True):
            forms = split(cell)
            if (not forms or clean(fallback)) and fallback not in forms:
                forms.append(fallback)
            names.append(forms)
        extra = official(flag, names[0][0], names[1][0], rua, names[2][0])
        demonyms = ky_demonyms(names[0], kya)
        cells = [join(f, x) for f, x in zip(names, extra, strict=True)]
        yield ["country", code, code, *cells, demonyms, rua, ena]


def ru_ending(stem: str, masculine: bool) -> str:
    if stem[-1] == "ц":
        return stem + ("кий" if masculine else "кая")
    return stem + ("ский" if masculine else "ская")


def regions():
    country = ""
    for line in lines("regions.txt"):
        if line.startswith("@"):
            country = line[1:]
            continue
        kind, rest = line.split(";", 1)
        code, ky, ru, en, x, y, z = fields(rest, 7)
        if kind == "p":
            forms = split(ky)
            yield ["region", code, country, join(forms), ru, en, ky_demonyms(forms, x), y, z]
            continue
        stems = split(ru)
        adj = join([ru_ending(s, True).lower() for s in stems])
        if kind == "o":
            kinds = [f"{k} {w}" for w in ("облусу", "областы") for k in split(ky)]
            russian = [ru_ending(s, False) + " область" for s in stems]
            words = ["Region", "Oblast", "region", "oblast"]
            if country in ("UZ", "TJ", "TM"):
                kinds += [f"{k} {'велаяты' if country == 'TM' else 'вилояты'}" for k in split(ky)]
                words += ["Province", "province"] + (["Velayat"] if country == "TM" else [])
                if country != "TJ":
                    russian += [ru_ending(s, True) + (" велаят" if country == "TM" else " вилоят") for s in stems]
            elif country in ("KG", "KZ"):
                words += ["Province", "province"]
        elif kind == "k":
            kinds = [f"{k} {w}" for w in ("крайы", "аймагы") for k in split(ky)]
            russian = [ru_ending(s, True) + " край" for s in stems]
            words = ["Krai", "Territory", "Region"]
        elif kind == "r":
            kinds = [f"{k} району" for k in split(ky)]
            russian = [ru_ending(s, True) + " район" for s in stems]
            words = ["District", "district", "Raion"]
        else:
            raise SystemExit(line)
        english = [f"{e} {w}" for e in split(en) for w in words]
        bare = split(x)
        yield [
            "region",
            code,
            country,
            join(kinds, bare),
            join(russian, split(y)),
            join(english, split(z)),
            ky_demonyms(bare, "") if bare else "",
            adj,
            "",
        ]


def cities():
    country = ""
    for line in lines("cities.txt"):
        if line.startswith("@"):
            country = line[1:]
            continue
        ru, en, ky, rua, ena, kya = fields(line, 6)
        forms = split(ky or ru)
        yield ["city", "", country, join(forms), ru, en, ky_demonyms(forms, kya), rua, ena]


def areas():
    for line in lines("areas.txt"):
        ky, ru, en, kya, rua, ena = fields(line, 6)
        yield ["area", "", "", ky, ru, en or ru, kya, rua, ena]


def buildings():
    for line in lines("buildings.txt"):
        country, ky, ru, en = fields(line, 4)
        yield ["building", "", country, ky, ru, en, "", "", ""]


# --- names ------------------------------------------------------------------------------------

RU_LATIN = dict(zip("абвгдезийклмнопрстуфцыэ", "a b v g d e z i y k l m n o p r s t u f ts y e".split(), strict=True))
RU_LATIN |= {
    "ё": "yo", "ж": "zh", "х": "kh", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ь": "", "ю": "yu", "я": "ya",
    "ң": "ng", "ө": "o", "ү": "u",
}  # fmt: skip
TRANSLITERATED = {"kyrgyz", "kazakh", "uzbek", "tajik", "turkmen", "tatar-caucasian", "slavic"}


def roman(name: str, **special: str) -> str:
    table = {**RU_LATIN, **special}
    text = "".join(table.get(c, c) for c in name.lower().replace("дж", "ӝ").replace("ӝ", "\0")).replace("\0", "j")
    return "-".join(p.capitalize() for p in text.split("-"))


def latin_forms(name: str, origin: str) -> list[str]:
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
    table = str.maketrans("ңөүӨҮҢ", "нооОУН")
    table.update({ord("ү"): "у"})
    plain = name.translate(table)
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
    def __init__(self) -> None:
        self.rows: dict[tuple[str, str], dict] = {}
        words = {s: {w for line in lines(f"ambiguous_{s}.txt") for w in line.split()} for s in ("cyrl", "latn")}
        self.words = words

    def add(self, name: str, script: str, gender: str, origin: str, ambiguous: bool) -> None:
        row = self.rows.setdefault((name, script), {"gender": gender, "origin": [], "ambiguous": False})
        if row["gender"] != gender:
            row["gender"] = "u"
        if origin not in row["origin"]:
            row["origin"].append(origin)
        if ambiguous or name in self.words[script] or len(name) == 1:
            row["ambiguous"] = True


def tokens(token: str):
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


def write(name: str, header: list[str], rows: list[list[str]]) -> None:
    text = "\n".join("\t".join(row) for row in [header, *rows]) + "\n"
    (OUT / name).write_text(unicodedata.normalize("NFC", text), encoding="utf-8")


def main() -> None:
    OUT.mkdir(parents=True, exist_ok=True)
    rows = [r for part in (countries(), regions(), cities(), buildings(), areas()) for r in part]
    write("places.tsv", PLACE_HEADER, rows)
    write(
        "ambiguous_places.tsv",
        ["name", "lang", "other_sense"],
        [fields(line, 3) for line in lines("ambiguous_places.txt")],
    )
    found = names()
    write(
        "given_names.tsv",
        NAME_HEADER,
        [
            [n, s, r["gender"], "|".join(r["origin"]), "1" if r["ambiguous"] else ""]
            for (n, s), r in sorted(found.rows.items(), key=lambda kv: (kv[0][1], kv[0][0]))
        ],
    )
    print(len(rows), "places,", len(found.rows), "names")


if __name__ == "__main__":
    main()
