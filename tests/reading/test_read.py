"""The reader as Python calls it."""

from __future__ import annotations

import pytest

import sapar
from sapar.errors import EmptyArticleError, LanguageError, UsageError

TEXT = "Президент Садыр Жапаров 24-февралда иш сапары менен Москвага барды."


def test_the_language_is_found_where_nobody_says_it() -> None:
    assert sapar.read(TEXT).article.language == "ky"


def test_what_is_told_of_the_article_is_kept() -> None:
    article = sapar.read(TEXT, published="2021-02-26", title="Сапар", url="https://example.org/1").article
    assert (article.published, article.title, article.url) == ("2021-02-26", "Сапар", "https://example.org/1")


def test_the_same_text_has_the_same_id() -> None:
    assert sapar.read(TEXT).article.id == sapar.read(TEXT).article.id != sapar.read(TEXT + " ").article.id


def test_the_text_is_left_as_it_is() -> None:
    text = "\n\n  " + TEXT.replace(" ", "\u00a0") + " \r\n"
    assert sapar.read(text).article.text == text


def test_a_reading_shows_itself_in_a_notebook() -> None:
    assert "Садыр Жапаров" in sapar.read(TEXT)._repr_html_()


def test_no_text_is_an_error() -> None:
    with pytest.raises(EmptyArticleError):
        sapar.read(" \n")


def test_a_language_that_is_not_read_is_an_error_that_names_it() -> None:
    with pytest.raises(LanguageError, match="Kazakh"):
        sapar.read("Президент бүгін Ташкентке барып, мемлекет басшысымен кездесті және келісімге қол қойды.")


@pytest.mark.parametrize("published", ["26.02.2021", "2021-13-01", "XXXX-02-26"])
def test_a_day_of_publication_that_is_none_is_refused(published: str) -> None:
    with pytest.raises(UsageError):
        sapar.read(TEXT, published=published)
