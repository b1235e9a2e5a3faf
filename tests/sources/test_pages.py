"""HTML pages: main text and metadata."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sapar.errors import EmptyArticleError, NotTextError, SaparError
from sapar.model import Article
from sapar.sources import from_bytes, load
from sapar.sources.decoding import normalise
from sapar.sources.pages import looks_like_page

PARAGRAPHS = (
    "Президент Садыр Жапаров 24-февралда Москвага иш сапары менен учуп кетти.",
    "Аны министрлер коштоп жүрөт, деп билдирди басма сөз кызматы.",
    "Сапардын жүрүшүндө өлкө башчысы Россиянын президенти Владимир Путин менен жолугушат.",
)
RUSSIAN = (
    "Президент Садыр Жапаров 24 февраля вылетел в Москву с рабочим визитом, сообщает пресс-служба главы государства.",
    "В ходе визита он встретится с президентом России Владимиром Путиным.",
)


def page(
    paragraphs: tuple[str, ...] = PARAGRAPHS,
    *,
    lang: str = "ky",
    head: str = '<meta charset="utf-8">',
    title: str = "Президент Москвага учуп кетти",
    headline: str | None = None,
) -> str:
    return f"""<!DOCTYPE html><html lang="{lang}"><head>{head}
<title>{title} — Кабар</title><meta property="og:title" content="{title}"><meta property="og:site_name" content="Кабар">
<meta property="article:published_time" content="2021-02-24T09:15:00+06:00">
<link rel="canonical" href="https://kabar.example/news/1"></head><body>
<nav><ul><li><a href="/">Башкы бет</a></li><li><a href="/sport">Спорт</a></li></ul></nav>
<header><h1>{headline or title}</h1></header>
<article>{"".join(f"<p>{p}</p>" for p in paragraphs)}</article>
<footer><p>© 2021 Кабар. Бардык укуктар корголгон.</p></footer></body></html>"""


def read(html: str | bytes, **options: object) -> Article:
    return from_bytes(html if isinstance(html, bytes) else html.encode(), **options)  # type: ignore[arg-type]


def test_a_page_gives_its_text_and_what_it_says_of_itself() -> None:
    article = read(page())
    assert article.text == "\n".join(("Президент Москвага учуп кетти", *PARAGRAPHS))
    assert article.title == "Президент Москвага учуп кетти"
    assert article.published == "2021-02-24"
    assert article.publisher == "Кабар"
    assert article.language == "ky"
    assert article.url == "https://kabar.example/news/1"


def test_a_headline_comes_once() -> None:
    html = page().replace("<header><h1>Президент Москвага учуп кетти</h1></header>", "")
    assert read(html).text == "\n".join(PARAGRAPHS)
    within = html.replace("<article>", "<article><h1>Президент Москвага учуп кетти</h1>")
    assert read(within).text.count("Президент Москвага учуп кетти") == 1


def test_a_heading_that_is_not_the_title_is_no_headline() -> None:
    assert "Кыргызча" not in read(page(headline="Кыргызча")).text


@pytest.mark.parametrize(
    ("lang", "paragraphs", "language"),
    [
        ("ky-KG", PARAGRAPHS, "ky"),
        ("ru", PARAGRAPHS, None),
        ("en", PARAGRAPHS, None),
        ("ru", RUSSIAN, "ru"),
        ("", RUSSIAN, None),
        ("x!", RUSSIAN, None),
    ],
)
def test_a_declared_language_is_believed_unless_the_letters_gainsay_it(
    lang: str, paragraphs: tuple[str, ...], language: str | None
) -> None:
    assert read(page(paragraphs, lang=lang)).language == language


def test_a_page_that_tells_nothing_of_itself_is_not_given_anything() -> None:
    article = read("<html><body><article>" + "".join(f"<p>{p}</p>" for p in PARAGRAPHS) + "</article></body></html>")
    assert article == Article(article.id, "\n".join(PARAGRAPHS))


def test_a_title_cannot_steer_a_terminal() -> None:
    assert read(page(title="Бир&#10;эки &#27;[2J")).title == "Бир эки [2J"


def test_legacy_encodings_of_pages() -> None:
    for encoding in ("windows-1251", "koi8-r"):
        html = page(RUSSIAN, lang="ru", title="Визит", head=f'<meta charset="{encoding}">').encode(encoding, "ignore")
        assert RUSSIAN[1] in read(html).text
    undeclared = page(RUSSIAN, lang="ru", title="Визит", head="").encode("windows-1251", "ignore")
    assert RUSSIAN[1] in read(undeclared).text
    assert RUSSIAN[1] in read(undeclared, charset="windows-1251").text


def test_an_xml_declaration_and_a_damaged_byte_do_no_harm() -> None:
    html = b'<?xml version="1.0" encoding="UTF-8"?>\n' + page().encode().replace(b"</footer>", b"\xff</footer>")
    assert PARAGRAPHS[0] in read(html).text


@pytest.mark.parametrize(
    "html",
    [
        "",
        "<html></html>",
        "<html><head><title>Бош</title></head></html>",
        "<html><head></head><body></body></html>",
        "<html><body><script>var x = 1;</script></body></html>",
        "<!-- эч нерсе -->",
        "<html><body>\x00</body></html>",
    ],
)
def test_a_page_without_a_body_is_empty(html: str) -> None:
    with pytest.raises(EmptyArticleError):
        read(html, form="page")


@pytest.mark.parametrize(
    "html",
    [
        "<html><body>" + "<div>" * 5000 + PARAGRAPHS[0],
        "<p>" + "<b><i>" * 2000 + PARAGRAPHS[0] + "</p>" * 100,
        '<html><body><p title="' + PARAGRAPHS[0],
        "<html><body><p>" + PARAGRAPHS[0] + "<p>" * 3000,
        "<![CDATA[" * 100,
        "&#x0;&#xd800;&#1114112;" * 10,
        "<html xmlns:x='&&&'><body <p>" + PARAGRAPHS[0],
    ],
)
def test_broken_markup_gives_an_article_or_a_clear_error(html: str) -> None:
    try:
        article = read(html, form="page")
    except SaparError:
        return
    article.text.encode()
    assert article.text.strip()


_PIECES = [
    "<p>", "</p>", "<div>", "<article>", "<h1>", "<table><tr><td>", "<ul><li>", "<br/>", "<!--", "-->", "</body>", "&",
    "&#27;", "<svg>", "<meta charset=x>", "<a href='http://[::1'>", "<time datetime='2021-99-99'>", *PARAGRAPHS,
]  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(_PIECES), max_size=40).map("".join))
def test_any_markup_gives_an_article_or_a_clear_error(html: str) -> None:
    try:
        article = read(f"<html>{html}", form="page")
    except SaparError:
        return
    assert normalise(article.text) == article.text.strip()


def test_a_saved_page_may_have_a_sidecar(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(page(), encoding="utf-8")
    (tmp_path / "a.meta.json").write_text('{"published": "2021-02-25"}', encoding="utf-8")
    (article,) = load(tmp_path)
    assert isinstance(article, Article)
    assert (article.id, article.published, article.publisher) == ("a", "2021-02-25", "Кабар")


def test_a_picture_called_html_is_refused() -> None:
    with pytest.raises(NotTextError, match="image"):
        read(b"\x89PNG\r\n\x1a\n", form="page")


@pytest.mark.parametrize(
    ("data", "is_page"),
    [
        (b"<!DOCTYPE html><p>x", True),
        (b"\xef\xbb\xbf <html>", True),
        (b"<?xml version='1.0'?>\n<!-- saved -->\n<HTML>", True),
        (b"<!---->" * 500, False),
        (b"<heading> in a text", False),
        ("Президент <html> жөнүндө".encode(), False),
        (b"", False),
    ],
)
def test_pages_are_told_by_their_beginning(data: bytes, is_page: bool) -> None:
    assert looks_like_page(data) is is_page
