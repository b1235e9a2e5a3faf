"""Kyrgyz numerals, in figures and in words."""

from __future__ import annotations

import re

WORDS = {
    "бир": 1, "эки": 2, "үч": 3, "төрт": 4, "беш": 5, "алты": 6, "жети": 7, "сегиз": 8, "тогуз": 9, "он": 10,
    "жыйырма": 20, "отуз": 30, "кырк": 40, "элүү": 50, "алтымыш": 60, "жетимиш": 70, "сексен": 80, "токсон": 90,
    "жүз": 100, "миң": 1000,
    # collective numerals: «экөө», «үчөө»
    "экөө": 2, "үчөө": 3, "төртөө": 4, "бешөө": 5, "алтоо": 6, "жетөө": 7,
}  # fmt: skip
ABOUT = frozenset({"жакын", "чамалуу", "болжолдуу", "тегерегинде", "дай", "дей"})
OVER = frozenset({"ашуун", "ашык", "көп", "көбүрөөк", "жогору"})
_FIGURES = re.compile(
    r"(\d{1,3}(?:[ .]?\d{3})*|\d+)(?:-?(?:ка|ге|га|ке|го|кө|гө|дан|ден|тан|тен|дон|төн|дөн|дай|дей|ү|ы|и|у|сы|си))?$"
)


def number(form: str) -> int | None:
    """The value of one numeral, or None: «40ка» is 40, «жети» is 7; an ordinal («биринчи») is none."""
    value = WORDS.get(form)
    if value is not None:
        return value
    if not form[:1].isdigit():
        return None
    match = _FIGURES.match(form)
    return int(re.sub(r"\D", "", match[1])) if match else None
