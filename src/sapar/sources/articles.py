"""Bytes in memory to an article."""

from __future__ import annotations

import hashlib
from typing import Literal

from sapar.errors import EmptyArticleError, UsageError
from sapar.model import Article
from sapar.sources.decoding import decode
from sapar.sources.metadata import Metadata, language_code, published_day
from sapar.sources.pages import decode_page, looks_like_page, read_page

Form = Literal["text", "page"]

_ID_LENGTH = 12  # hexadecimal digits of the SHA-256: among a million articles, two alike once in 500 collections


def given(*, published: str | None = None, language: str | None = None) -> Metadata:
    """What a caller states of the articles, checked; it goes before what sidecars and pages say.

    Raises:
        UsageError: not a date, or not a language code.
    """
    try:
        return Metadata(
            published=None if published is None else published_day(published),
            language=None if language is None else language_code(language),
        )
    except ValueError as error:
        raise UsageError(str(error)) from None


def from_bytes(
    data: bytes,
    *,
    article_id: str | None = None,
    form: Form | None = None,
    charset: str | None = None,
    known: Metadata | None = None,
) -> Article:
    """The article in these bytes, which are all of it.

    Args:
        data: the bytes of a text or of an HTML page.
        article_id: the first 12 digits of the text's SHA-256 by default.
        form: "text" or "page"; told from the content by default.
        charset: the encoding that the server names, if one does.
        known: what is known from elsewhere; it goes before what the page says of itself.

    Raises:
        NotTextError: a binary format, or an unknown encoding.
        EmptyArticleError: there are no words in it.
        SourceError: a page beyond the parser.
    """
    known = known or Metadata()
    if (form or ("page" if looks_like_page(data) else "text")) == "page":
        text, said = read_page(decode_page(data, declared=charset), url=known.url)
        known = known.over(said)
    else:
        text = decode(data, declared=charset)
    if not any(char.isalnum() for char in text):
        raise EmptyArticleError("the article is empty: there are no words in it")
    return Article(
        id=article_id or hashlib.sha256(text.encode()).hexdigest()[:_ID_LENGTH],
        text=text,
        language=known.language,
        published=known.published,
        title=known.title,
        url=known.url,
        publisher=known.publisher,
    )
