"""Names that can be compared: one spelling for what Cyrillic and Latin letters write in many ways, and public ids."""

from __future__ import annotations

import base64
import hashlib
import re
import unicodedata
from functools import lru_cache

# a letter and what it becomes
_PAIRS = (
    "аa бb вv гg дd еe ёyo жj зz иi йy кk лl мm нn оo пp рr сs тt уu фf хh цts "
    "чch шsh щsh ъ ыi ь эe юyu яya өo үu ңn іi їi єe ґg қk ғg ұu һh әa ўo ҳh ҷj "
    "ӣi ӯu јy ђj ıi şsh çch ğg öo üu əa ßss æe øo łl đd čch šsh žj ćch "
)
_TABLE = str.maketrans({pair[0]: pair[1:] for pair in _PAIRS.split()})
_GROUPS = (
    (re.compile(r"shch"), "sh"),
    (re.compile(r"d[zj]h|dj|zh"), "j"),
    (re.compile(r"kh"), "h"),
    (re.compile(r"gh"), "g"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"th"), "t"),
    (re.compile(r"ck|q"), "k"),
    (re.compile(r"x"), "ks"),
    (re.compile(r"w"), "v"),
    (re.compile(r"y"), "i"),
    (re.compile(r"(?<=[aeou])i+|i+(?=[aeou])"), ""),
    (re.compile(r"(.)\1+"), r"\1"),
)


@lru_cache(maxsize=200_000)
def fold(word: str) -> str:
    """One spelling of a word for comparison: «Мирзиёев», «Мирзиеев», "Mirziyoyev" and "Mirziyoev" come out nearly the
    same.

    Letters of both scripts become plain Latin ones, the ways to write one sound become one, and the glides that every
    transliteration writes differently go.
    """
    word = word.lower().translate(_TABLE)
    word = "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c)).translate(_TABLE)
    word = re.sub(r"[^a-z0-9]+", "", word)
    for pattern, put in _GROUPS:
        word = pattern.sub(put, word)
    return word


def fold_words(words: str | tuple[str, ...]) -> tuple[str, ...]:
    """Every word of a phrase folded, empty ones left out."""
    parts = words.replace("-", " ").split() if isinstance(words, str) else words
    return tuple(f for f in (fold(w) for w in parts) if f)


def public(prefix: str, *parts: object) -> str:
    """A short public id that depends only on what it names: the same on every machine, in every order of adding."""
    text = "\x1f".join(str(part) for part in parts)
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
    return f"{prefix}-{base64.b32encode(digest).decode().lower()[:10]}"
