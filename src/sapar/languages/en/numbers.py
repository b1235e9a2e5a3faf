"""English numerals, in figures and in words."""

from __future__ import annotations

import re

_UNITS = """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen
    """.split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
WORDS = {word: value for value, word in enumerate(_UNITS, 1)} | {
    word: 10 * value for value, word in enumerate(_TENS, 2)
}
WORDS |= {"hundred": 100, "thousand": 1000, "dozen": 12, "both": 2}
ABOUT = frozenset({"about", "around", "approximately", "nearly", "almost", "roughly", "some"})
OVER = frozenset({"over", "more", "above", "exceeding"})
_FIGURES = re.compile(r"(\d{1,3}(?:,\d{3})+|\d+)(?:-(?:strong|member|person))?$")
_COUNTED_TWICE = frozenset({"one"})  # "one of the" counts nothing; a pronoun far more often than a number


def number(form: str) -> int | None:
    """The value of one numeral, or None: "1,200" is 1200, "twenty-five" is 25; an ordinal ("third", "20th") is none."""
    if form in _COUNTED_TWICE:
        return None
    value = WORDS.get(form)
    if value is not None:
        return value
    if form[:1].isdigit():
        match = _FIGURES.match(form)
        return int(match[1].replace(",", "")) if match else None
    tens, dash, unit = form.partition("-")
    if dash and tens in _TENS and unit in _UNITS[:9]:
        return WORDS[tens] + WORDS[unit]
    return None
