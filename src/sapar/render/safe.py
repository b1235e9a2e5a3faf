"""Text of unknown origin made fit to be shown: a terminal must not obey it, a page must not be turned round by it."""

from __future__ import annotations

REPLACEMENT = "\ufffd"

_KEEP = "\n\t"
_CONTROLS = [code for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in _KEEP]
_BIDI = [0x200E, 0x200F, 0x061C, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
_TABLE = dict.fromkeys((*_CONTROLS, *_BIDI, *range(0xD800, 0xE000)), REPLACEMENT)


def visible(text: str) -> str:
    """The text with control characters, marks that turn the writing direction, and lone surrogates made visible.

    The length stays the same, so offsets stay right.
    """
    return text.translate(_TABLE)


def one_line(text: str) -> str:
    """As `visible`, on one line."""
    return " ".join(visible(text).split())
