"""The languages that Sapar reads, and how an unknown text's language is found."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from sapar.errors import LanguageError
from sapar.languages.base import Language

CODES = ("ky",)


@cache
def get(code: str) -> Language:
    """The language with this ISO 639-1 code.

    Raises:
        LanguageError: Sapar does not read it; the message names those that it reads.
    """
    if code not in CODES:
        raise LanguageError(f"Sapar does not read {code!r}; it reads {', '.join(CODES)}. Give another --language if that is wrong.")
    language = import_module(f"sapar.languages.{code}").LANGUAGE
    assert isinstance(language, Language)
    return language
