"""Sapar reads the news about leaders' journeys and keeps the register of them, each fact with the words that say it.

>>> import sapar
>>> reading = sapar.read("Президент Садыр Жапаров 24-февралда иш сапары менен Москвага барды.", published="2021-02-24")
>>> [(v.country, v.place, v.start) for v in reading.visits]
[('RU', 'Москва', '2021-02-24')]
"""

from __future__ import annotations

from sapar.errors import SaparError
from sapar.model import Article, Reading
from sapar.version import __version__


def read(
    text: str,
    *,
    language: str | None = None,
    published: str | None = None,
    title: str | None = None,
    url: str | None = None,
    publisher: str | None = None,
) -> Reading:
    """Read one article.

    Args:
        text: the article, paragraphs separated by line breaks; offsets in the reading count its Unicode code points.
        language: ISO 639-1; found from the text where it is not given.
        published: day of publication, YYYY-MM-DD; it supplies the year of dates and resolves "today". Without it no
            year is made up.
        title, url, publisher: kept with the article.

    Raises:
        LanguageError: the text is in a language that Sapar does not read.
        EmptyArticleError: there is no text.
        UsageError: `published` is no day, month or year of the calendar.
    """
    import hashlib

    from sapar.errors import EmptyArticleError
    from sapar.reading import read as read_article
    from sapar.sources import given

    if not text.strip():
        raise EmptyArticleError("There is no text to read.")
    name = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]
    known = given(published=published, language=language)
    return read_article(Article(name, text, known.language, known.published, title, url, publisher))


def _view(reading: Reading) -> str:
    from sapar.notebook import reading_as_html  # only a notebook needs it

    return reading_as_html(reading)


Reading.view = _view

__all__ = ["Article", "Reading", "SaparError", "__version__", "read"]
