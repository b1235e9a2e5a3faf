"""Text with its offsets kept: a normalised view of the same length, tokens, sentences, quotations.

Nothing here knows a language. Matching runs on the normalised view (NO-BREAK SPACE is a space, a Latin letter inside
a Cyrillic word is the Cyrillic letter that it looks like, all in lower case), and because the view has exactly as many
characters as the original, every offset found in it is an offset of the original.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

# Spaces of all kinds, and the invisible marks that news sites leave inside words, become a plain space each.
_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\u000b\f\r"
_DASHES = "\u2010\u2011\u2012\u2212"
_TRANSLATE = (
    {ord(c): " " for c in _SPACES} | {ord(c): "-" for c in _DASHES} | {ord("\u04ca"): "\u04a3", ord("\u04c9"): "\u04a2"}
)

_LOOKALIKES = str.maketrans("aceopxyABCEHKMOPTXYkmtbhüÜöÖ", "асеорхуАВСЕНКМОРТХУкмтвнүҮөӨ")
_MIXED = re.compile(r"[^\W\d_]*(?:[\u0400-\u04ff][A-Za-züÜöÖ]|[A-Za-züÜöÖ][\u0400-\u04ff])[^\W_]*")

_BORDER = re.compile(r"[A-Za-züÜöÖ](?:(?<=[\u0400-\u04ff].)|(?=[\u0400-\u04ff]))")  # cheap: is there any such word?

_TOKEN = re.compile(
    # an initial: «Н.» before a name
    r"(?:(?<=\s)|(?<=\.)|(?<=^)|(?<=[«\"(]))[A-ZА-ЯЁӨҮҢІЇЄҒҚҰҺӘ]\.(?:-[A-ZА-ЯЁӨҮҢ]\.)?(?=\s?[^\W\d_])"
    r"|\d+(?:[.,]\d+)*(?:[-\u2013]\d+(?:[.,]\d+)*)*(?:-?[^\W\d_]+)*"  # 24-25-февралда, 40ка, 1,2
    r"|\w+(?:[-'\u2019\u02bc`]\w+)*"  # words, hyphens and apostrophes inside
    r"|[^\w\s]"
)
# a link and the text behind it: «IlirPresident»
_GLUED = re.compile(r"(?<=[\w-]{3})[a-zа-яё](?=(?:[A-Z][a-z]|[А-ЯЁ][а-яё])[^\W\d_]{2})")
_GLUED_LENGTH = 8
_LINE = re.compile(r"[^\n]+")
_END = re.compile(
    r"(?:[.!?]+|\u2026)[»\"”’)\]]*(?=\s|$|[«\"“]|\u2014)|(?<=[а-яөүңёa-z])[.!?](?=[А-ЯӨҮҢЁA-Z][а-яөүңёa-z])"
)
_OPENERS = "«“„"
_MARK = re.compile('[«“„»”"]')
_CLOSERS = "»”"


@lru_cache(maxsize=4)
def normalise(text: str) -> str:
    """A view of `text` for matching: same length, lower case, plain spaces, look-alike letters made one script."""
    return unify(text).translate(_LOWER) if text.isascii() else _lower(unify(text))


@lru_cache(maxsize=4)
def unify(text: str) -> str:
    """As `normalise`, but with the case of the letters kept."""
    plain = text
    for odd, usual in _TRANSLATE.items():  # a chain of replacements is many times faster than one translation
        if chr(odd) in plain:
            plain = plain.replace(chr(odd), usual)
    if _BORDER.search(plain):
        plain = _MIXED.sub(lambda m: m.group().translate(_LOOKALIKES), plain)
    return plain


_LOWER = {ord(c): c.lower() for c in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}


def _lower(text: str) -> str:
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)  # İ has a lower case of two characters


@dataclass(slots=True, unsafe_hash=True)
class Token:
    """A word, number or mark.

    Attributes:
        start, end: offsets in the article's text.
        form: the normalised word, lower case. raw: the same with its capitals (look-alikes unified).
        capital: begins with a capital letter.
    """

    start: int
    end: int
    form: str
    raw: str
    capital: bool


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, or a line that is none (a heading, a caption, an item of a list).

    Attributes:
        index: its number in the article, from 0; paragraph: the number of its line, from 0.
        start, end: offsets, white space at both ends left out.
        tokens: in order.
        quoted: the sentence begins inside a quotation that an earlier sentence opened.
        opens, closes: it holds the opening mark of a quotation; the closing mark of one.
    """

    index: int
    paragraph: int
    start: int
    end: int
    tokens: tuple[Token, ...]
    quoted: bool = False
    opens: bool = False
    closes: bool = False


def tokens(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The tokens of `text[start:end]`, with offsets in the whole text."""
    plain = unify(text)
    return _tokens(plain, normalise(text), start, len(text) if end is None else end)


def _tokens(plain: str, lower: str, start: int, end: int) -> list[Token]:
    out = []
    for match in _TOKEN.finditer(plain, start, end):
        a, b = match.span()
        glued = _GLUED.search(plain, a, b) if b - a > _GLUED_LENGTH else None
        for x, y in ((a, glued.end()), (glued.end(), b)) if glued else ((a, b),):
            raw = plain[x:y]
            out.append(Token(x, y, lower[x:y], raw, raw[0].isupper()))
    return out


def sentences(text: str, abbreviations: frozenset[str] = frozenset()) -> list[Sentence]:
    """Split a text into sentences. A line break always ends one; `abbreviations` (lower case, with their full stop)
    never do, nor does an initial.
    """
    plain, lower = unify(text), normalise(text)
    out: list[Sentence] = []
    inside = False
    for paragraph, line in enumerate(_LINE.finditer(plain)):
        if plain[line.start() : line.start() + 1] in "—–-•":
            inside = False  # an item of a list never continues a quotation
        for start, end in _cuts(plain, lower, line.start(), line.end(), abbreviations):
            begins = inside
            words = _tokens(plain, lower, start, end)
            inside, opens, closes = _quotes(plain, start, end, inside)
            if words:
                out.append(Sentence(len(out), paragraph, start, end, tuple(words), begins, opens, closes))
    return out


def _cuts(plain: str, lower: str, start: int, end: int, abbreviations: frozenset[str]) -> Iterator[tuple[int, int]]:
    begin = start
    for match in _END.finditer(plain, start, end):
        stop = match.end()
        if _no_end(plain, lower, begin, match.start(), stop, end, abbreviations):
            continue
        yield from _trim(plain, begin, stop)
        begin = stop
    yield from _trim(plain, begin, end)


def _trim(plain: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    piece = plain[start:end]
    start += len(piece) - len(piece.lstrip())
    piece = piece.strip()
    if piece:
        yield start, start + len(piece)


def _no_end(plain: str, lower: str, begin: int, dot: int, stop: int, end: int, abbreviations: frozenset[str]) -> bool:
    """Whether the mark at `dot` is not the end of a sentence."""
    follow = plain[stop:end].lstrip()
    if not follow:
        return False
    if plain[dot] == "." and stop == dot + 1:
        word = lower[max(begin, lower.rfind(" ", begin, dot) + 1) : dot + 1].lstrip('(«"“')
        if word in abbreviations or re.fullmatch(r"[^\W\d_]\.", word):
            return True
        if follow[0].islower():  # «млн. сом», «24.kg»: what goes on in lower case is the same sentence
            return True
    # a quotation closed and its attribution behind it: «…», — деди ал; “…!” he said
    return (bool(re.match(r"[,—–-]|[а-яөүңёa-z]", follow)) and plain[stop - 1] in '»"”') or (
        follow[0] in "—–" and plain[stop - 1] in '»"”?!.'
    )


def _quotes(plain: str, start: int, end: int, inside: bool) -> tuple[bool, bool, bool]:
    """Whether a quotation is open after `start:end`, and whether a mark in it opened or closed one."""
    depth, opens, closes = int(inside), False, False
    for mark in _MARK.finditer(plain, start, end):
        i, char = mark.start(), mark.group()
        if char in _OPENERS or (
            char == '"' and not (i > start and plain[i - 1].strip() and plain[i - 1] not in "(—–-")
        ):
            depth, opens = depth + 1, True
        elif char in _CLOSERS or char == '"':
            closes = True
            depth = max(0, depth - 1)
    return depth > 0, opens, closes


def is_word(form: str) -> bool:
    """A word, not a number or a mark."""
    return form[:1].isalpha()
