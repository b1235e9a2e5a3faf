"""The marked-up text: every mark where its evidence is, and nothing in it that the article wrote as markup."""

import io
from collections.abc import Sequence
from html.parser import HTMLParser

import pytest

from sapar.model import Article, Reading
from sapar.notebook import reading_as_html
from sapar.render.html import KINDS, HtmlView, reading_fragment
from sapar.render.labels import Interface
from sapar.render.safe import visible
from tests.render.fixture import READING, TEXT, hostile

VOID = {"meta"}


class Page(HTMLParser):
    """What a browser sees: the tags, and for each character of the text the marks that it stands in."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[tuple[str, str]] = []
        self.tags: list[str] = []
        self.attributes: set[str] = set()
        self.marked: list[tuple[str, frozenset[str]]] = []
        self.feed(html)
        self.close()
        assert self.open == [], "every tag is closed"

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag not in VOID:
            self.open.append((tag, dict(attrs).get("class") or ""))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()[0] == tag, "tags nest"

    def handle_data(self, data: str) -> None:
        if ("div", "text") in self.open:
            marks = frozenset(kind for tag, kind in self.open if tag == "mark")
            self.marked += [(char, marks) for char in data]

    @property
    def text(self) -> str:
        return "".join(char for char, _ in self.marked)


def page(*readings: Reading, interface: Interface = "en") -> str:
    stream = io.StringIO()
    view = HtmlView(stream, interface=interface)
    for reading in readings:
        view.feed(reading)
    view.finish()
    return stream.getvalue()


@pytest.mark.parametrize("reading", [READING, hostile()], ids=lambda reading: reading.article.id)
def test_every_character_has_exactly_its_marks(reading: Reading) -> None:
    seen = Page(reading_fragment(reading))
    assert seen.text == visible(reading.article.text)
    expected: list[set[str]] = [set() for _ in reading.article.text]
    for kind in KINDS:
        for fact in getattr(reading, kind):
            for evidence in (*fact.evidence, *([fact.what] if kind == "commitments" else [])):
                for place in range(evidence.start, evidence.end):
                    expected[place].add(kind)
    assert [marks for _, marks in seen.marked] == expected


def test_hostile_text_is_only_text() -> None:
    html = page(hostile(), READING)
    seen = Page(html)
    assert not set(seen.tags) & {"script", "img", "i", "bold"}
    assert not [name for name in seen.attributes if name.startswith("on")]
    assert "alert(&#x27;1&#x27;)&lt;/script&gt;" in html
    assert not set(html) & {"\x00", "\x1b", "\u202e", "\ud800"}


def test_page_is_whole_and_needs_nothing_from_elsewhere() -> None:
    html = page(READING)
    assert html.startswith("<!doctype html>")
    assert html.endswith("</html>\n")
    assert "http" not in html.replace("&", "").split("</style>")[1]
    assert "url(" not in html
    assert page().count("<article") == 0
    assert page(READING, READING).count("<article") == 2


def test_marks_and_dossier_tell_whom_they_are_about() -> None:
    html = reading_fragment(READING)
    assert 'title="person: Бакыт Эсенов"' in html
    assert 'title="meeting: Бакыт Эсенов, Ерлан Жумабаев"' in html
    assert '<div class="text" dir="auto" lang="ky">' in html
    assert "[cancelled]" not in html
    assert '<b class="cancelled">cancelled</b>' in html
    assert "официальный визит" in page(READING, interface="ru")


def test_reading_without_facts() -> None:
    seen = Page(reading_fragment(Reading(Article("x", "Аба ырайы."))))
    assert seen.text == "Аба ырайы."
    assert "mark" not in seen.tags


def test_reading_shows_itself_in_a_notebook() -> None:
    html = READING._repr_html_()
    assert html == reading_as_html(READING)
    assert html.startswith("<style>")
    assert Page(html).text == TEXT
    assert all(line.startswith(".sapar") for line in html.split("</style>")[0].splitlines()[1:])
