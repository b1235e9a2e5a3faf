#!/usr/bin/env python3
"""Check src/sapar/languages/data/*.tsv. Exit status 1 when anything is wrong.

Standard library only; with pycountry installed, ISO 3166-2 codes are checked against its list too.
-v also prints place forms that belong to two rows of different kinds or countries (allowed).
"""

from __future__ import annotations

import re
import sys
import tempfile
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path

import build_language_data as build
from language_lists import HERE
from place_rows import cldr

DATA = build.OUT
KINDS = {"country", "region", "city", "building", "area"}
UN_MEMBERS = """AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI
CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR
HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG
MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PT PW PY QA RO RS RU RW SA SB
SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VC VE VN VU WS YE
ZA ZM ZW""".split()
OTHERS = ["PS", "VA", "TW", "XK", "HK"]
CYRILLIC = re.compile(r"[А-ЯЁӨҮҢа-яёөүң0-9 ’'ʼ.,«»()—–-]+")
NAME_CYRL = re.compile(r"[А-ЯЁӨҮҢ][а-яёөүң]*(?:-[А-ЯЁӨҮҢ][а-яёөүң]+)*")
NAME_LATN = re.compile(r"(?:[^\W\d_]\.)+|[^\W\d_]+(?:['’-][^\W\d_]+)*")

problems: list[str] = []


def bad(text: str) -> None:
    """Note a problem."""
    problems.append(text)


def read(path: Path, header: list[str]) -> list[list[str]]:
    """The rows of a table; what is wrong with its form is noted."""
    text = path.read_text(encoding="utf-8")
    if text != unicodedata.normalize("NFC", text):
        bad(f"{path.name}: not NFC")
    if "\r" in text or not text.endswith("\n"):
        bad(f"{path.name}: line ends")
    first, *rest = text.splitlines()
    if first.split("\t") != header:
        bad(f"{path.name}: header {first!r}")
    rows = []
    for number, line in enumerate(rest, 2):
        row = line.split("\t")
        if len(row) != len(header):
            bad(f"{path.name}:{number}: {len(row)} columns")
            continue
        if any(cell != cell.strip() or "  " in cell for cell in row):
            bad(f"{path.name}:{number}: stray space")
        rows.append(row)
    return rows


def is_latin(text: str) -> bool:
    """Whether all letters are Latin."""
    return all(not c.isalpha() or unicodedata.name(c).startswith("LATIN") for c in text)


def subdivisions() -> set[str] | None:
    """The codes of ISO 3166-2, where pycountry is installed."""
    try:
        import pycountry
    except ImportError:
        return None
    return {s.code for s in pycountry.subdivisions}


Owners = dict[tuple[str, str], list[tuple[str, str, str]]]  # (language, form) -> (kind, country, name) of its rows


def check_places(verbose: bool) -> None:
    """The rows of places.tsv, their forms, and that no form belongs to two places of one kind."""
    rows = read(DATA / "places.tsv", build.PLACE_HEADER)
    iso = set(cldr())
    known = subdivisions()
    owners: Owners = defaultdict(list)
    for kind, code, country, ky, ru, en, kya, rua, ena in rows:
        where = f"places.tsv: {kind} {country} {ky.split('|')[0]}"
        _check_codes(where, kind, code, country, iso, known)
        for lang, cell in (("ky", ky), ("ru", ru), ("en", en)):
            if not cell:
                bad(f"{where}: no {lang} name")
            for form in _forms(where, lang, cell):
                owners[lang, form].append((kind, country, ky.split("|")[0]))
        for lang, cell in (("ky", kya), ("ru", rua), ("en", ena)):
            for form in _forms(where, lang, cell):
                _check_adjective(where, lang, form)
    _check_completeness(Counter(r[1] for r in rows if r[1]))
    shared = _check_owners(owners, verbose)
    print("places:", len(rows), dict(Counter(r[0] for r in rows)))
    forms = {lang: sum(1 for k in owners if k[0] == lang) for lang in ("ky", "ru", "en")}
    print("  forms:", forms, "shared between countries:", shared)
    coded = sum(1 for r in rows if r[0] == "region" and r[1])
    raions = sum(1 for r in rows if r[2] == "KG" and r[0] == "region" and not r[1])
    by = "codes checked with pycountry" if known else "codes checked by pattern only"
    print("  regions with a code:", coded, "Kyrgyz raions:", raions, by)


def _check_codes(where: str, kind: str, code: str, country: str, iso: set[str], known: set[str] | None) -> None:
    if kind not in KINDS:
        bad(f"{where}: kind")
    if kind == "area":
        if country or code:
            bad(f"{where}: an area has no country and no code")
    elif country not in iso:
        bad(f"{where}: country {country!r}")
    if (kind == "country" and code != country) or (kind in ("city", "building") and code):
        bad(f"{where}: code {code!r}")
    if kind == "region" and code:
        shaped = re.fullmatch(country + r"-[A-Z0-9]{1,3}", code)
        if not shaped or (known is not None and code not in known):
            bad(f"{where}: code {code!r}")


def _forms(where: str, lang: str, cell: str) -> list[str]:
    """The forms in a cell; what is wrong with their letters is told."""
    if not cell:
        return []
    forms = cell.split("|")
    if len(set(forms)) != len(forms) or any(not f.strip() or f != f.strip() for f in forms):
        bad(f"{where}: {lang} {cell!r}: empty or repeated form")
    for form in forms:
        if lang == "en" and not is_latin(form):
            bad(f"{where}: {form!r} is not Latin")
        if lang != "en" and not CYRILLIC.fullmatch(form):
            bad(f"{where}: {form!r} is not Cyrillic")
        if lang == "ru" and re.search("[ӨҮҢөүң]", form):
            bad(f"{where}: {form!r} has Kyrgyz letters")
    return forms


def _check_adjective(where: str, lang: str, form: str) -> None:
    if lang != "en" and form != form.lower():
        bad(f"{where}: adjective {form!r} is not lower case")
    if lang == "ru" and not re.search(r"(ий|ой|ый)$", form):
        bad(f"{where}: adjective {form!r}")


def _check_completeness(codes: Counter[str]) -> None:
    for code, count in codes.items():
        if count > 1:
            bad(f"places.tsv: code {code} on {count} rows")
    for code in UN_MEMBERS + OTHERS:
        if codes[code] != 1:
            bad(f"places.tsv: country {code} is missing")


def _check_owners(owners: Owners, verbose: bool) -> int:
    """How many forms belong to places of several countries, which is allowed; one country's two of a kind are not."""
    shared = 0
    for (lang, form), who in sorted(owners.items()):
        same_kind = Counter(kind for kind, _, _ in who)
        same = Counter((kind, country) for kind, country, _ in who)
        if same_kind["country"] > 1 or max(same.values()) > 1:
            bad(f"places.tsv: {lang} {form!r} belongs to {who}")
        elif len({country for _, country, _ in who}) > 1:
            shared += 1
            if verbose:
                print("shared:", lang, form, who)
    return shared


def check_names() -> None:
    """The rows of given_names.tsv."""
    rows = read(DATA / "given_names.tsv", build.NAME_HEADER)
    origins = {p.stem for p in (HERE / "names").glob("*.txt")}
    seen = set()
    for name, script, gender, origin, ambiguous in rows:
        where = f"given_names.tsv: {name}"
        if (name, script) in seen:
            bad(f"{where}: twice")
        seen.add((name, script))
        if script not in ("cyrl", "latn") or gender not in ("m", "f", "u") or ambiguous not in ("", "1"):
            bad(f"{where}: {script} {gender} {ambiguous!r}")
        if not origin or set(origin.split("|")) - origins:
            bad(f"{where}: origin {origin!r}")
        if script == "cyrl" and not NAME_CYRL.fullmatch(name):
            bad(f"{where}: form")
        if script == "latn" and (not NAME_LATN.fullmatch(name) or not is_latin(name) or not name[0].isupper()):
            bad(f"{where}: form")
        if len(name) == 1 and not ambiguous:
            bad(f"{where}: one letter")
    print("names:", len(rows), dict(Counter(r[1] for r in rows)), "ambiguous:", sum(r[4] == "1" for r in rows))
    table = Counter((o, r[1]) for r in rows for o in r[3].split("|"))
    for origin in sorted(origins):
        print(f"  {origin:24} cyrl {table[origin, 'cyrl']:5}  latn {table[origin, 'latn']:5}")


def check_ambiguous_places() -> None:
    """Every ambiguous form is one of a place."""
    rows = read(DATA / "ambiguous_places.tsv", ["name", "lang", "other_sense"])
    known: dict[str, set[str]] = {"ky": set(), "ru": set(), "en": set()}
    for row in read(DATA / "places.tsv", build.PLACE_HEADER):
        for lang, cell in zip(("ky", "ru", "en"), row[3:6], strict=True):
            known[lang].update(cell.split("|"))
    for name, lang, sense in rows:
        if lang not in known or name not in known[lang] or not sense:
            bad(f"ambiguous_places.tsv: {name} {lang}")
    if len({(r[0], r[1]) for r in rows}) != len(rows):
        bad("ambiguous_places.tsv: a name twice")
    print("ambiguous place forms:", len(rows))


def check_current() -> None:
    """The tables are what the builder makes of the lists."""
    with tempfile.TemporaryDirectory() as folder:
        real, build.OUT = build.OUT, Path(folder)
        try:
            build.main()
        finally:
            build.OUT = real
        for name in ("places.tsv", "given_names.tsv", "ambiguous_places.tsv"):
            if (Path(folder) / name).read_bytes() != (DATA / name).read_bytes():
                bad(f"{name}: not what tools/build_language_data.py writes; edit tools/language_data/ and rebuild")


def main() -> int:
    """Check everything; the exit status."""
    check_places("-v" in sys.argv[1:])
    check_names()
    check_ambiguous_places()
    check_current()
    for problem in problems:
        print("PROBLEM", problem)
    print("ok" if not problems else f"{len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
