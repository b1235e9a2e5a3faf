"""The dossier on a terminal, without and with colours."""

import io
import re
from collections.abc import Sequence
from dataclasses import replace

import pytest

from sapar.model import Article, Gap, Instrument, Reading
from sapar.render.labels import INTERFACES, Interface
from sapar.render.terminal import TerminalView
from tests.render.fixture import READING, hostile, said


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def shown(
    readings: Reading | Sequence[Reading] = READING,
    *,
    quotes: bool = False,
    interface: Interface = "en",
    stream: io.StringIO | None = None,
) -> str:
    stream = stream or io.StringIO()
    view = TerminalView(stream, quotes=quotes, interface=interface)
    for reading in [readings] if isinstance(readings, Reading) else readings:
        view.feed(reading)
    view.finish()
    return stream.getvalue()


def section(text: str, title: str) -> str:
    """A section of a dossier, its lines joined again."""
    return " ".join(text.partition(title + "\n")[2].partition("\n\n")[0].split())


def test_head_tells_who_where_when() -> None:
    head = " ".join(shown().split("───")[0].split())
    assert head.startswith("Бакыт Эсенов → Kazakhstan, Астана 3–4 March 2022 · official visit · completed")
    assert "first visit abroad · invited by: Ерлан Жумабаев" in head
    assert "Ерлан Жумабаев → Kyrgyzstan, Бишкек date not told · kind not told · planned" in head
    assert "Жаңылык · 5 March 2022 · astana" in head


def test_programme_is_in_order_with_planned_and_cancelled_marked() -> None:
    text = shown()
    programme = text.split("PROGRAMME")[1].split("WHAT EACH SIDE SAID")[0]
    places = [programme.index(words) for words in ("3 March 2022", " 1. ", " 2. ", "4 March 2022", " 3. [cancelled]")]
    assert places == sorted(places)
    assert "1. Ерлан Жумабаев, Казакстандын президенти — Астана, Kazakhstan" in programme
    assert "2. мигранттар (about 120): курулуш" in programme
    assert "[planned] Бакыт Эсенов, Ерлан Жумабаев — by telephone or video" in programme


def test_sections_hold_what_was_found() -> None:
    text = shown()
    assert "Айгүл Сатарова, тышкы иштер министри (acting)" in section(text, "DELEGATION")
    assert "2 × deputy head of government — «вице-премьер»" in section(text, "DELEGATION")
    said_by = text.split("WHAT EACH SIDE SAID")[1].split("PROMISED")[0]
    assert said_by.index("Ерлан Жумабаев, Казакстандын президенти") < said_by.index("[commits]")
    assert said_by.index("[commits]") < said_by.index("Бакыт Эсенов, Кыргызстандын президенти")
    assert "bilateral meeting · Бакыт Эсенов, Ерлан Жумабаев · 3 March 2022" in said_by
    promised = section(text, "PROMISED AND ASKED")
    assert "[promise] Ерлан Жумабаев → Kyrgyzstan: «чек арадагы кезекти жок кылабыз» — due: 2022" in promised
    assert "[request] Бакыт Эсенов → Ерлан Жумабаев" in promised
    documents = section(text, "DOCUMENTS")
    assert "[signed] 4 × document — 4 March 2022 · parties: Kyrgyzstan, Kazakhstan · signed by: Айгүл Сат" in documents
    assert "memorandum «Билим берүү жөнүндө»" in documents
    assert "documents not listed — 4 × document · announced: 4, listed: 1" in section(text, "NOT TOLD")
    assert "Тимур Оспанов — head of government, Kazakhstan · office from the who's-who" in section(text, "PEOPLE")


def test_quotes_stand_under_their_lines_only_when_asked_for() -> None:
    quote = "Ошол эле күнү Эсенов 120га жакын мигрант менен кезикти."
    assert quote not in shown()
    lines = shown(quotes=True).splitlines()
    place = next(number for number, line in enumerate(lines) if quote in line)
    assert lines[place].strip().startswith("│")
    assert "мигранттар" in lines[place - 1]


@pytest.mark.parametrize("interface", INTERFACES)
def test_every_interface_fits_80_columns_in_a_pipe(interface: Interface) -> None:
    text = shown([READING, hostile()], quotes=True, interface=interface)
    assert max(map(len, text.splitlines())) <= 80
    assert "\x1b" not in text
    assert not [line for line in text.splitlines() if line != line.rstrip()]


def test_interfaces_speak_their_language() -> None:
    kyrgyz, russian = shown(interface="ky"), shown(interface="ru")
    assert "3–4-март, 2022-ж. · расмий сапар · аяктаган" in kyrgyz
    assert "Казакстан, Астана" in kyrgyz
    assert "АЙТЫЛБАЙ КАЛГАНЫ" in kyrgyz
    assert "3–4 марта 2022 · официальный визит · завершён" in russian
    assert "ЧЕГО НЕ СКАЗАНО" in russian
    for text in (kyrgyz, russian):
        assert "visit" not in text


def test_colours_only_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    assert "\x1b[" in shown(stream=Terminal())
    monkeypatch.setenv("NO_COLOR", "1")
    assert not re.search(r"\x1b\[[0-9;]*3[1-7]m", shown(stream=Terminal()))


def test_article_cannot_steer_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    text = shown(hostile(), quotes=True)
    assert "\x1b" not in text
    assert not set(text) & {"\x00", "\x07", "\u202e", "\u2066", "\ud800"}
    assert "[bold]" in text  # shown, not obeyed
    assert ":smile:" in text


def test_article_without_visits_says_so() -> None:
    text = shown(replace(READING, visits=(), delegation=()))
    assert text.startswith("The article tells of no visit.\nFound — people: 4 · meetings: 4 · statements: 3")
    assert "MEETINGS" in text
    assert "PROGRAMME" not in text


def test_article_without_facts_says_so() -> None:
    assert shown(Reading(Article("x", "Аба ырайы."))).startswith("Nothing about journeys was found in it.\nx\n")


def test_readings_are_parted_by_a_rule() -> None:
    assert shown([READING, READING]).count("═" * 80) == 1


def test_documents_and_gaps_without_numbers() -> None:
    document = Instrument(evidence=(said("меморандум"),), rule="r", id="i1", kind="agreement", count=None)
    own_part = replace(document, id="i2", count=20, bound="over", part_of="i2")
    gap = Gap(evidence=(said("меморандум"),), rule="r", id="g1", kind="no_details_given", about="nobody")
    text = shown(Reading(READING.article, documents=(document, own_part), gaps=(gap,)))
    assert "[signed] agreement (number not told)" in text
    assert "over 20 × agreement" in text
    assert "• no details given\n" in text


def test_days_are_in_order_with_months_and_undated_meetings_behind_them() -> None:
    first = READING.meetings[1]
    days = [None, "2022-03", "2022-03-04", "2022-03-03"]
    meetings = tuple(replace(first, id=f"m{n}", date=day, order=n, visit=None) for n, day in enumerate(days, 1))
    text = shown(replace(READING, meetings=meetings, visits=(), delegation=(), statements=(), commitments=(), gaps=()))
    headings = ["3 March 2022\n 4. ", "4 March 2022\n 3. ", "\nMarch 2022\n 2. ", "date not told\n 1. "]
    places = [text.index(heading) for heading in headings]
    assert places == sorted(places)
    undated = replace(READING, meetings=(replace(first, date=None),), visits=(), delegation=(), gaps=())
    assert "date not told" not in shown(undated)
