"""Article -> Reading: what one article says, and nothing else."""

from __future__ import annotations

from sapar.languages import get
from sapar.model import Article, Reading


def read(article: Article) -> Reading:
    """Read one article.

    Raises:
        LanguageError: the article is in a language that Sapar does not read.
    """
    from sapar.reading.analysis import analyse
    from sapar.reading.assemble import read as finish

    return finish(analyse(article, get(article.language or "ky")))
