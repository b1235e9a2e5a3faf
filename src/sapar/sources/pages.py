"""HTML pages: the main text, without menus and advertisements, and what the page says of itself."""

from __future__ import annotations

import logging
import re
from codecs import BOM_UTF8
from typing import TYPE_CHECKING

from sapar.errors import EmptyArticleError, SourceError
from sapar.sources.decoding import decode, normalise
from sapar.sources.metadata import Metadata, language_code, one_line, published_day

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_HEAD = 4096  # bytes in which a page declares its encoding
_CHARSET = re.compile(rb"""<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)""", re.IGNORECASE)
_XML_ENCODING = re.compile(rb"""^\s*<\?xml[^>]+encoding\s*=\s*["']([\w:.-]+)""")
_PAGE = re.compile(rb"(?is)(?:<\?xml[^>]*>|<!--(?:(?!-->).)*-->|\s)*<(?:!doctype\s+html|html|head|body)\b")
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")  # lxml refuses an encoding declared inside of decoded text

_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_LATIN = re.compile(r"[A-Za-z]")
_KYRGYZ = re.compile(r"[ңөү]", re.IGNORECASE)
_KYRGYZ_SHARE = 0.005  # of Cyrillic letters; Kyrgyz prose has 0.04, Russian with Kyrgyz names less than 0.001


def looks_like_page(data: bytes) -> bool:
    """Whether bytes without a telling name are an HTML page."""
    return _PAGE.match(data[:_HEAD].removeprefix(BOM_UTF8)) is not None


def decode_page(data: bytes, *, declared: str | None = None) -> str:
    """The source of a page as text; `declared` is the encoding that the server names, if it names one."""
    if declared is None:
        found = _XML_ENCODING.search(data[:_HEAD]) or _CHARSET.search(data[:_HEAD])
        declared = found[1].decode("ascii", "replace") if found else None
    return decode(data, declared=declared, lenient=True)


def read_page(html: str, *, url: str | None = None) -> tuple[str, Metadata]:
    """The main text of a page, headline first, and its metadata.

    Raises:
        EmptyArticleError: the page has no body, or nothing in it reads like an article.
        SourceError: the page is beyond the parser.
    """
    html = _DECLARATION.sub("", html, count=1)
    try:
        document, tree = _extracted(html, url)
    except Exception as error:  # other people's parsers on other people's pages: anything may come
        raise SourceError(f"the page cannot be parsed ({type(error).__name__}: {error})") from error
    text = normalise(getattr(document, "text", None) or "").strip()
    if tree is None or not text:
        raise EmptyArticleError("there is no article in this page; save the page itself, or its text as .txt")
    known = _metadata_of(document, tree, text)
    return _with_headline(text, tree, known.title), known


def _extracted(html: str, url: str | None) -> tuple[object, HtmlElement | None]:
    """Trafilatura's document, None where it finds nothing, and the page's tree."""
    import trafilatura  # slow to import: only when there is a page
    from lxml.html import fromstring

    for name in ("trafilatura", "htmldate", "courlan"):  # their warnings do not belong on a terminal
        logging.getLogger(name).addHandler(logging.NullHandler())
    document = trafilatura.bare_extraction(
        html,
        url=url,
        with_metadata=True,
        include_comments=False,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    return document, None if document is None else fromstring(html)


def _metadata_of(document: object, tree: HtmlElement, text: str) -> Metadata:
    def said(name: str) -> str | None:
        value = getattr(document, name, None)
        return one_line(value) if isinstance(value, str) else None

    published = said("date")
    try:
        published = published_day(published) if published else None
    except ValueError:
        published = None
    return Metadata(published, _language_of(tree, text), said("url"), said("sitename"), said("title"))


def _language_of(tree: HtmlElement, text: str) -> str | None:
    """The language that the page declares, unless its letters gainsay it: many sites declare one for all editions."""
    declared = tree.xpath("string((//html/@lang | //html/@xml:lang | //meta[@property='og:locale']/@content)[1])")
    try:
        language = language_code(str(declared))
    except ValueError:
        return None
    cyrillic, latin = len(_CYRILLIC.findall(text)), len(_LATIN.findall(text))
    kyrgyz = len(_KYRGYZ.findall(text)) > _KYRGYZ_SHARE * cyrillic
    wrong = {"ky": latin > cyrillic, "ru": latin > cyrillic or kyrgyz, "en": cyrillic > latin}
    return None if wrong.get(language) else language


def _with_headline(text: str, tree: HtmlElement, title: str | None) -> str:
    """The text with the page's visible headline as its first line, where the extraction left that out.

    Later sentences refer back to it ("the president" of the headline), and its own facts can then be quoted.
    """
    if title is None:
        return text
    for heading in tree.xpath("//h1"):
        words = normalise(" ".join(heading.text_content().split()))
        if words and words in " ".join(title.split()):
            beginning = " ".join(text[: 4 * len(words)].split())
            return text if words in beginning else f"{words}\n{text}"
    return text
