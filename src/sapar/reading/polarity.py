"""Whether what a word stands for is denied or called off: «жолуккан жок», «барбайт», «сапары жокко чыгарылды»."""

from __future__ import annotations

from sapar.languages.base import Term
from sapar.reading.lines import Line

_NEAR = 3  # tokens between a word and what denies it


def denied(line: Line, term: Term | None) -> bool:
    """The text says that it is not so, or will not be."""
    if term is None:
        return False
    if term.verb is not None and term.verb.negative:
        return True
    for cue in line.of("cue"):
        if cue.value == "negated" and 0 <= cue.start - term.end < _NEAR and not _breaks(line, term.end, cue.start):
            return True
    if term.verb is not None and term.verb.mood != "noun":
        return False
    after = range(term.end, min(len(line.words), term.end + _NEAR))
    return any(v.negative and v.mood in ("past", "present", "future") for i in after for v in line.words[i].verbs[:1])


def called_off(line: Line, term: Term | None) -> bool:
    """The text says that it was planned and will not be, or not yet."""
    if term is None:
        return False
    return any(
        cue.value in ("cancelled", "postponed") and 0 <= cue.start - term.end < 6 and not line.inside[cue.start]
        for cue in line.of("cue")
    )


def _breaks(line: Line, start: int, end: int) -> bool:
    return any(line.tokens[i].form in ",;:—" for i in range(start, end))
