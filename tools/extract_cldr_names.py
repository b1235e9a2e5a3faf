#!/usr/bin/env python3
"""Write tools/language_data/cldr_countries.tsv: country names in ky, ru and en from Unicode CLDR.

Needs Babel (pip install babel); the build itself reads only the file written here.
"""

from pathlib import Path

import babel
from babel import Locale
from babel.core import get_cldr_version

OUT = Path(__file__).parent / "language_data" / "cldr_countries.tsv"
NOT_COUNTRIES = {"AC", "CP", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ", "CQ"}


def main() -> None:
    """Write the file."""
    ky, ru, en = (Locale(code).territories for code in ("ky", "ru", "en"))
    lines = [f"# Unicode CLDR {get_cldr_version()} through Babel {babel.__version__}; Unicode licence v3"]
    codes = sorted(c for c in en if len(c) == 2 and c.isalpha() and c not in NOT_COUNTRIES)
    lines += ["\t".join((code, ky[code], ru[code], en[code])) for code in codes]
    OUT.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
