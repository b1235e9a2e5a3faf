"""The languages that Sapar reads, and how an unknown text's language is found."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from sapar.errors import LanguageError
from sapar.languages.base import Language
from sapar.languages.identify import NAMES, identify


def codes() -> tuple[str, ...]:
    """ISO 639-1 codes of the languages that there are folders for."""
    return tuple(sorted(m.name for m in iter_modules(__path__) if m.ispkg and len(m.name) == 2))


@cache
def get(code: str) -> Language:
    """The language with this ISO 639-1 code.

    Raises:
        LanguageError: Sapar does not read it; the message names the language and those that it reads.
    """
    known = codes()
    if code not in known:
        name = NAMES.get(code, code)
        raise LanguageError(
            f"This is {name} ({code}), which Sapar does not read; it reads {', '.join(known)}. "
            "If that is wrong, say --language."
        )
    language: Language = import_module(f"sapar.languages.{code}").LANGUAGE
    return language


__all__ = ["Language", "codes", "get", "identify"]
