"""Rows of places.tsv: countries, regions, cities, buildings and areas with their forms in three languages."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from language_lists import HERE, fields, join, lines, split

Row = list[str]
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
    """The cell of -лык forms: those written, and the regular ones unless the cell begins with "="."""
    if cell.startswith("="):
        return join(split(cell[1:]))
    plain = [f for f in forms if re.fullmatch(r"[А-ЯЁӨҮҢа-яёөүң-]+", f) and f[-1].islower()]
    auto = [d for f in plain for d in ky_demonym(f)]
    return join(split(cell), auto)


def cldr() -> dict[str, list[str]]:
    """Country code -> its names in ky, ru, en in Unicode CLDR."""
    names = {}
    for line in (HERE / "cldr_countries.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            code, *rest = line.split("\t")
            names[code] = [unicodedata.normalize("NFC", r) for r in rest]
    return names


def clean(name: str) -> bool:
    """Whether a name of CLDR is one that news write."""
    return not re.search(r"[()]|о-в| - |ААА|SAR China|САР|, США", name)


def official(flag: str, ky: str, ru: str, ru_adj: str, en: str) -> tuple[list[str], list[str], list[str]]:
    """Official names by kind of state: R and r republics, F federal, I Islamic; none for others."""
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


def countries() -> Iterator[Row]:
    """Lines of `countries.txt`; the names that CLDR has are added."""
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
    """A Russian adjective in -ский, -ская from its stem."""
    if stem[-1] == "ц":
        return stem + ("кий" if masculine else "кая")
    return stem + ("ский" if masculine else "ская")


def regions() -> Iterator[Row]:
    """Lines of `regions.txt`: kind; code; names in ky, ru, en; three fields that depend on the kind.

    Kinds: p plain, all forms written out; o oblast; k krai; r raion: for these the forms are made from the stems.
    """
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
        if kind not in REGION_FORMS:
            raise SystemExit(line)
        stems, bare = split(ru), split(x)
        kyrgyz, russian, words = REGION_FORMS[kind](country, split(ky), stems)
        english = [f"{e} {w}" for e in split(en) for w in words]
        names = [join(kyrgyz, bare), join(russian, split(y)), join(english, split(z))]
        adjective = join([ru_ending(s, True).lower() for s in stems])
        yield ["region", code, country, *names, ky_demonyms(bare, "") if bare else "", adjective, ""]


Forms = tuple[list[str], list[str], list[str]]  # Kyrgyz and Russian names, English words behind the name


def oblast(country: str, ky: list[str], stems: list[str]) -> Forms:
    """An oblast, with the words that its country has for one beside."""
    kyrgyz = [f"{k} {w}" for w in ("облусу", "областы") for k in ky]
    russian = [ru_ending(s, False) + " область" for s in stems]
    words = ["Region", "Oblast", "region", "oblast"]
    if country in ("UZ", "TJ", "TM"):
        kyrgyz += [f"{k} {'велаяты' if country == 'TM' else 'вилояты'}" for k in ky]
        words += ["Province", "province"] + (["Velayat"] if country == "TM" else [])
        if country != "TJ":
            russian += [ru_ending(s, True) + (" велаят" if country == "TM" else " вилоят") for s in stems]
    elif country in ("KG", "KZ"):
        words += ["Province", "province"]
    return kyrgyz, russian, words


def krai(_: str, ky: list[str], stems: list[str]) -> Forms:
    """A krai of Russia."""
    kyrgyz = [f"{k} {w}" for w in ("крайы", "аймагы") for k in ky]
    return kyrgyz, [ru_ending(s, True) + " край" for s in stems], ["Krai", "Territory", "Region"]


def raion(_: str, ky: list[str], stems: list[str]) -> Forms:
    """A raion of Kyrgyzstan."""
    return (
        [f"{k} району" for k in ky],
        [ru_ending(s, True) + " район" for s in stems],
        ["District", "district", "Raion"],
    )


REGION_FORMS = {"o": oblast, "k": krai, "r": raion}


def cities() -> Iterator[Row]:
    """Lines of `cities.txt`, under "@" and the country."""
    country = ""
    for line in lines("cities.txt"):
        if line.startswith("@"):
            country = line[1:]
            continue
        ru, en, ky, rua, ena, kya = fields(line, 6)
        forms = split(ky or ru)
        yield ["city", "", country, join(forms), ru, en, ky_demonyms(forms, kya), rua, ena]


def areas() -> Iterator[Row]:
    """Lines of `areas.txt`: parts of the world and others without a country."""
    for line in lines("areas.txt"):
        ky, ru, en, kya, rua, ena = fields(line, 6)
        yield ["area", "", "", ky, ru, en or ru, kya, rua, ena]


def buildings() -> Iterator[Row]:
    """Lines of `buildings.txt`."""
    for line in lines("buildings.txt"):
        country, ky, ru, en = fields(line, 4)
        yield ["building", "", country, ky, ru, en, "", "", ""]
