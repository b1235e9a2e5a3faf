"""Leaves out what a page says about itself: "See also" with titles of other pages, the index of places and persons.

Such a part begins with a line of its own that the language knows (`page_parts`) and goes on as long as the lines are
titles, without a full stop.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sapar.languages.base import Language
from sapar.text import Sentence

_ENDS = '.!?…:;,»”"'
_TITLE = 24  # tokens; a longer line is text even where its full stop is missing


def leave_out(sentences: Sequence[Sentence], language: Language) -> Iterator[Sentence]:
    """The sentences of the text itself."""
    inset = False
    for i, sentence in enumerate(sentences):
        alone = all(not 0 <= k < len(sentences) or sentences[k].paragraph != sentence.paragraph for k in (i - 1, i + 1))
        if alone and _begins(sentence, language):
            inset = True
        elif not alone or sentence.tokens[-1].raw in _ENDS or len(sentence.tokens) > _TITLE:
            inset = False
        if not inset:
            yield sentence


def _begins(sentence: Sentence, language: Language) -> bool:
    first = " ".join(t.raw for t in sentence.tokens[:4])
    return language.page_parts is not None and language.page_parts.match(first) is not None
