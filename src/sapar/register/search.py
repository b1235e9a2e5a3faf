"""Full text that finds a word in any of its case endings: what is kept of a word are the stems that its language's own
analyser gives it, in one spelling for both scripts.
"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

from sapar import languages
from sapar.errors import LanguageError
from sapar.languages.base import Language
from sapar.register.names import fold
from sapar.text import is_word, tokens

_READINGS = 3  # how many ways to read a word are kept: more make everything alike
_SHORTEST = 2


def stems_of(text: str, language: str | None) -> dict[str, int]:
    """The stems of all words of a text, and how often each comes."""
    count = Counter(t.form for t in tokens(text) if is_word(t.form) or t.form.isdigit())
    found: Counter[str] = Counter()
    for form, times in count.items():
        for stem in stems(form, language):
            found[stem] += times
    return dict(found)


@lru_cache(maxsize=100_000)
def stems(form: str, language: str | None) -> tuple[str, ...]:
    """What a word form may be a form of, folded: noun stems and names in the nominative, verbs by their stem."""
    if form.isdigit():
        return (form,)
    found = [form]
    spoken = _language(language)
    if spoken is not None:
        word = spoken.word(form)  # the reader has just looked at it: the language still knows
        found += [n.stem for n in word.nominals[:_READINGS]]
        found += [n.stem for n in spoken.name_stems(form)[:_READINGS]]
        found += [v.lemma for v in word.verbs[:_READINGS]]
    folded = dict.fromkeys(fold(w) for w in found)
    return tuple(f for f in folded if len(f) >= _SHORTEST) or ((form,) if len(form) == 1 else ())


def query(words: str) -> list[tuple[str, ...]]:
    """For each word of a question, all stems that it may be a form of, in any language that Sapar reads."""
    out = []
    for token in tokens(words):
        if is_word(token.form) or token.form.isdigit():
            every = (None, *languages.codes())
            out.append(tuple(dict.fromkeys(s for code in every for s in stems(token.form, code))))
    return [o for o in out if o]


def _language(code: str | None) -> Language | None:
    try:
        return languages.get(code) if code else None
    except LanguageError:
        return None
