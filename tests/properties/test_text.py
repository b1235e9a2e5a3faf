"""Whatever the text: the normalised view keeps its length, tokens and sentences keep their offsets."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import example, given

from sapar.text import normalise, sentences, tokens, unify
from tests.properties.texts import texts


@given(texts)
@example("İstanbul İŞ")
@example("Кыpгызстaн")
def test_the_view_has_as_many_characters(text: str) -> None:
    assert len(normalise(text)) == len(unify(text)) == len(text)


@given(texts)
def test_the_view_of_the_view_is_itself(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


@given(texts)
def test_tokens_stand_where_they_say(text: str) -> None:
    plain, view = unify(text), normalise(text)
    last = 0
    for token in tokens(text):
        assert last <= token.start < token.end <= len(text)
        assert plain[token.start : token.end] == token.raw
        assert view[token.start : token.end] == token.form
        last = token.end


@given(texts)
def test_every_word_is_in_one_sentence(text: str) -> None:
    found = sentences(text)
    assert [s.index for s in found] == list(range(len(found)))
    assert all(a.end <= b.start for a, b in pairwise(found))
    inside = [(t.start, t.end) for s in found for t in s.tokens]
    assert all(s.start <= t.start and t.end <= s.end for s in found for t in s.tokens)
    assert sum(end - start for start, end in inside) == sum(t.end - t.start for t in tokens(text))


@given(texts)
def test_a_line_break_ends_every_sentence(text: str) -> None:
    assert all("\n" not in text[s.start : s.end] for s in sentences(text))
