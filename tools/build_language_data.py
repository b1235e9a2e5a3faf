#!/usr/bin/env python3
"""Build src/sapar/languages/data/*.tsv from the hand-written lists in tools/language_data/.

Standard library only. Run it after editing a list; tools/check_language_data.py checks the result.
"""

from __future__ import annotations

import unicodedata
from pathlib import Path

from given_name_rows import names
from language_lists import fields, lines
from place_rows import areas, buildings, cities, countries, regions

OUT = Path(__file__).parent.parent / "src" / "sapar" / "languages" / "data"
PLACE_HEADER = "kind code country ky ru en ky_adj ru_adj en_adj".split()
NAME_HEADER = "name script gender origin ambiguous".split()


def write(name: str, header: list[str], rows: list[list[str]]) -> None:
    """Write a table, NFC, tabs between cells."""
    text = "\n".join("\t".join(row) for row in [header, *rows]) + "\n"
    (OUT / name).write_text(unicodedata.normalize("NFC", text), encoding="utf-8")


def main() -> None:
    """Write the three tables."""
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
