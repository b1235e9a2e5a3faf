"""Headings and captions that say a sentence of the article again, with typing errors or without."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import fuzz

from sapar.reading.lines import Line
from sapar.text import is_word

_ALIKE = 88  # per cent of characters in common; typing errors keep above it, another sentence falls below
_SHORTEST = 4  # words; shorter lines are alike by chance


def find_repeats(article_lines: Sequence[Line]) -> None:
    """Mark the lines that repeat an earlier or later sentence, and those that are headings."""
    alone = _alone(article_lines)
    texts = [" ".join(t.form for t in line.tokens if is_word(t.form)) for line in article_lines]
    for i, line in enumerate(article_lines):
        words = texts[i].split()
        ended = line.tokens[-1].form in '.!?…»"”;:,'
        line.heading = i in alone and not ended and len(words) <= 14
        if len(words) < _SHORTEST:
            continue
        for j in range(i):
            if article_lines[j].repeats is None and _same(texts[i], texts[j]):
                if line.heading or not article_lines[j].heading:
                    line.repeats = j
                else:
                    article_lines[j].repeats = i
                break


def _alone(article_lines: Sequence[Line]) -> set[int]:
    """Numbers of the lines that are a paragraph of their own."""
    paragraphs = [line.sentence.paragraph for line in article_lines]
    return {
        i
        for i, p in enumerate(paragraphs)
        if (i == 0 or paragraphs[i - 1] != p) and (i + 1 == len(paragraphs) or paragraphs[i + 1] != p)
    }


def _same(one: str, two: str) -> bool:
    if one == two:
        return True
    if abs(len(one) - len(two)) > 0.15 * max(len(one), len(two)) or one[:3] != two[:3]:
        return False
    return fuzz.ratio(one, two, score_cutoff=_ALIKE) > 0
