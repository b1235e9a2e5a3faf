"""The list of office-holders is well formed, and answers for whom it should."""

from __future__ import annotations

import csv
import re
from collections import Counter
from importlib.resources import files
from pathlib import Path

import pytest

from sapar.whoswho import shipped

FOLDER = Path(str(files("sapar.whoswho"))) / "data"
TABLES = sorted(FOLDER.glob("*.csv"))
ROLES = {"head_of_state", "head_of_government", "foreign_minister", "international_official"}
COLUMNS = ["country", "role", "name_en", "name_ru", "name_ky", "from", "to", "wikidata"]


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


ROWS = [(path.name, number, row) for path in TABLES for number, row in enumerate(rows(path), 2)]


def bad(wrong: list[tuple[str, int, dict[str, str]]]) -> list[str]:
    return [f"{name}:{number}: {', '.join(row.values())}" for name, number, row in wrong]


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.name)
def test_a_table_has_its_columns(path: Path) -> None:
    header = path.read_text(encoding="utf-8").splitlines()[0].split(",")
    assert header[: len(COLUMNS)] == COLUMNS
    assert None not in {key for row in rows(path) for key in row}, "a row has more cells than the header"


def test_roles_are_of_the_model() -> None:
    assert bad([r for r in ROWS if r[2]["role"] not in ROLES]) == []


def test_countries_are_codes_that_the_reader_knows() -> None:
    places = Path(str(files("sapar.languages"))) / "data" / "places.tsv"
    lines = [line.split("\t") for line in places.read_text(encoding="utf-8").splitlines()]
    known = {line[1] for line in lines if line[0] == "country"}
    assert bad([r for r in ROWS if r[2]["country"] and r[2]["country"] not in known]) == []


def test_only_organisations_serve_no_country() -> None:
    assert bad([r for r in ROWS if not r[2]["country"] and r[2]["role"] != "international_official"]) == []


def test_terms_are_years_or_months_in_order() -> None:
    when = re.compile(r"(19|20)\d\d(-(0[1-9]|1[0-2]))?")
    assert bad([r for r in ROWS if not when.fullmatch(r[2]["from"])]) == []
    assert bad([r for r in ROWS if r[2]["to"] and not when.fullmatch(r[2]["to"])]) == []
    width = 4  # a year may stand against a month of it
    assert bad([r for r in ROWS if r[2]["to"] and r[2]["to"][:width] < r[2]["from"][:width]]) == []
    assert bad([r for r in ROWS if len(r[2]["to"]) == len(r[2]["from"]) == 7 and r[2]["to"] < r[2]["from"]]) == []


def test_terms_reach_into_this_century() -> None:
    assert bad([r for r in ROWS if r[2]["to"] and r[2]["to"][:4] < "2000"]) == []


def test_everybody_has_a_name_in_three_languages() -> None:
    assert bad([r for r in ROWS if not all(r[2][f"name_{code}"].strip() for code in ("en", "ru", "ky"))]) == []


def test_names_are_in_their_script() -> None:
    latin, cyrillic = re.compile("[a-z]", re.IGNORECASE), re.compile("[\u0400-\u04ff]")
    # numerals of popes and kings may stand in Latin letters: «Бенедикт XVI»
    roman = re.compile(r"\b[IVX]+\b")
    assert bad([r for r in ROWS if cyrillic.search(r[2]["name_en"])]) == []
    assert bad([r for r in ROWS if latin.search(roman.sub("", f"{r[2]['name_ru']} {r[2]['name_ky']}"))]) == []


def test_wikidata_identifiers() -> None:
    assert bad([r for r in ROWS if r[2]["wikidata"] and not re.fullmatch(r"Q[1-9]\d*", r[2]["wikidata"])]) == []


def test_no_row_stands_twice() -> None:
    counts = Counter((r["country"], r["role"], r["name_en"], r["from"]) for _, _, r in ROWS)
    assert [key for key, number in counts.items() if number > 1] == []


def test_one_identifier_is_one_person() -> None:
    """The same identifier never stands beside two people who share no name."""
    by_id: dict[str, list[set[str]]] = {}
    for _, _, row in ROWS:
        if row["wikidata"]:
            by_id.setdefault(row["wikidata"], []).append({w for n in row["name_en"].split("|") for w in n.split()})
    assert [q for q, names in by_id.items() if not set.intersection(*names)] == []


@pytest.mark.parametrize(
    ("name", "date", "role", "country"),
    [
        ("владимир путин", "2021-02-24", "head_of_state", "RU"),
        ("владимир путин", "2010-02-24", "head_of_government", "RU"),
        ("садыр жапаров", "2021-02-24", "head_of_state", "KG"),
        ("дональд трамп", "2018-01-01", "head_of_state", "US"),
        ("режеп тайип эрдоган", "2019-01-01", "head_of_state", "TR"),
        ("ангела меркель", "2019-01-01", "head_of_government", "DE"),
        ("сергей лавров", "2019-01-01", "foreign_minister", "RU"),
        ("антониу гутерриш", "2019-01-01", "international_official", None),
        ("эрдоган", "2019-01-01", "head_of_state", "TR"),
        ("путин", None, "head_of_state", "RU"),
        ("vladimir putin", "2021-02-24", "head_of_state", "RU"),
    ],
)
def test_who_held_what(name: str, date: str | None, role: str, country: str | None) -> None:
    holder = shipped().find(tuple(name.split()), date)
    assert holder is not None
    assert (holder.role, holder.country) == (role, country)


@pytest.mark.parametrize("name", ["асан осмонов", "үсөн бакиров", "осмонов"])
def test_of_others_it_knows_nothing(name: str) -> None:
    assert shipped().find(tuple(name.split()), "2021-02-24") is None
