"""Article -> Reading: what one article says, and nothing else."""

from __future__ import annotations

from dataclasses import replace

from sapar.errors import LanguageError, ReadingError
from sapar.languages import get, identify
from sapar.model import Article, Reading


def read(article: Article) -> Reading:
    """Read one article. Its language is found where the article does not say it.

    Raises:
        LanguageError: the article is in a language that Sapar does not read; the message names it.
        ReadingError: the reader failed on this article, which is a defect of the reader.
    """
    from sapar.reading.analysis import analyse
    from sapar.reading.assemble import finish

    code = identify(article.text) if article.language is None else article.language
    language = get(code)
    try:
        return finish(analyse(replace(article, language=code), language))
    except (LanguageError, ReadingError):
        raise
    except Exception as error:  # one article never stops the rest
        raise ReadingError(
            f"The reader failed on this article ({type(error).__name__}: {error}). Please report it.", source=article.id
        ) from error
