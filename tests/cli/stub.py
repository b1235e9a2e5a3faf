"""A reader that knows one text and fails on some, and a way to run the command with it."""

import dataclasses
import time
from pathlib import Path

from click.testing import CliRunner, Result

from sapar.cli import commands
from sapar.errors import EvidenceError, LanguageError
from sapar.model import Article, Reading
from tests.render.fixture import READING, TEXT

LANGUAGE, FAULT, DEFECT, SLOW = "(бул текст казакча)", "(каталуу)", "(бузук)", "(жай)"


def read(article: Article) -> Reading:
    """A reader that knows one text, and fails on some."""
    if LANGUAGE in article.text:
        raise LanguageError("the article is in Kazakh (kk)")
    if FAULT in article.text:
        raise EvidenceError("the text does not say 'x' at 1:2")
    if DEFECT in article.text:
        raise KeyError("surprise")
    if SLOW in article.text:
        time.sleep(60)
    if article.text.strip() == TEXT.strip():
        return dataclasses.replace(READING, article=dataclasses.replace(article, text=TEXT))
    return Reading(article)


def sapar(*arguments: str | Path, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(commands.cli, [str(argument) for argument in arguments], input=stdin)
