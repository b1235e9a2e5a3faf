"""Whatever the text: no crash, every evidence exact, the same reading from the same text, and every view shows it."""

from __future__ import annotations

import io
from typing import get_args

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from sapar import Reading, read
from sapar.errors import EmptyArticleError
from sapar.languages import codes
from sapar.reading.trees import deciders
from sapar.render import Format, open_view
from tests.evidence import assert_sound, evidence_of
from tests.properties.texts import SENTENCES, dates, tampered, texts

READ = [code for code in codes() if deciders(code)]  # a language whose deciders were not learned yet is not read
relaxed = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


def reading(text: str, published: str | None = "2021-02-26", language: str = "ky") -> Reading | None:
    """The reading, or None of a text that is only white space."""
    return read(text, language=language, published=published) if text.strip() else None


@relaxed
@given(texts, dates)
@example("\ufeff", None)
@example("«" * 50, None)
@example("м. а. С. Ж. " * 20, None)
@example("Президент Садыр Жапаров 29-февралда Москвага барды. Эртеси ал кайтып келди.", "2021-02-26")
@example("Ал 99999999999999999999 документке кол койду.", "2021-02-26")
def test_every_reading_is_sound(text: str, published: str | None) -> None:
    found = reading(text, published)
    if found is not None:
        assert_sound(found, text)


@relaxed
@given(tampered(), dates)
def test_the_same_text_gives_the_same_reading(text: str, published: str | None) -> None:
    assert reading(text, published) == reading(text, published)


@settings(relaxed, max_examples=40)
@given(texts, st.sampled_from(READ))
def test_every_language_reads_any_text(text: str, language: str) -> None:
    found = reading(text, language=language)
    if found is not None:
        assert_sound(found, text)


@settings(relaxed, max_examples=40)
@given(tampered(), st.sampled_from(get_args(Format)))
def test_every_view_shows_every_reading(text: str, form: Format) -> None:
    found = reading(text)
    if found is None:
        return
    stream = io.StringIO()
    view = open_view(form, stream)
    view.feed(found)
    view.finish()
    assert stream.getvalue()


@relaxed
@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6), st.sampled_from(["\u00a0", "\u202f", "\t"]))
def test_no_break_spaces_change_nothing(sentences: list[str], space: str) -> None:
    """The words found are the same, with this space in place of the plain one."""
    plain = "\n".join(sentences)
    one, two = reading(plain), reading(plain.replace(" ", space))
    assert one is not None
    assert two is not None
    assert [e.quote for e in evidence_of(one)] == [e.quote.replace(space, " ") for e in evidence_of(two)]


@pytest.mark.parametrize("text", ["", " ", "\n\n\t", "\u00a0", "\u2028"])
def test_white_space_is_no_article(text: str) -> None:
    with pytest.raises(EmptyArticleError):
        read(text, language="ky")
