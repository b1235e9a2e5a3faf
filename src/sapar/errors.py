"""Everything that can go wrong, in one tree: catch `SaparError` and you have caught all of it.

Every message says what happened and what to do. An error that belongs to one article carries the article's
address in `source`, so that a run over many articles can report it and go on.
"""

from __future__ import annotations


class SaparError(Exception):
    """The root of all errors that Sapar raises on purpose.

    Args:
        message: what happened, and what to do about it.
        source: the path or address of the article concerned, if there is one.
    """

    def __init__(self, message: str, *, source: str | None = None) -> None:
        super().__init__(message)
        self.source = source


class UsageError(SaparError):
    """The caller asked for something that makes no sense: an unknown option value, a folder without articles."""


class SourceError(SaparError):
    """The bytes could not be turned into an article: missing, unreadable, too large, not text."""


class EmptyArticleError(SourceError):
    """There is no text in it: an empty file, only white space, a page without a body."""


class NotTextError(SourceError):
    """The bytes are not text in any encoding that Sapar knows, or are a binary format."""


class TooLargeError(SourceError):
    """The article is larger than the limit; see `sources.Limits`."""


class FetchError(SourceError):
    """An address could not be fetched: time-out, too many redirects, a status other than 200."""


class ForbiddenAddressError(FetchError):
    """The address leads into a private network and fetching from such networks was not allowed."""


class LanguageError(SaparError):
    """The article is in a language that Sapar does not read; the message names the language found."""


class EvidenceError(SaparError):
    """A fact's evidence does not quote the text at its offsets. It is a defect of the reader, never of the input."""


class ReadingError(SaparError):
    """The reader failed on one article; the message says at which step."""


class RegisterError(SaparError):
    """The register cannot do what was asked: it cannot be opened, was made by a newer Sapar, or knows no such id."""
