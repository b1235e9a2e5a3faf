"""Labels, dates, countries and the making harmless of text: what every view is built from."""

from typing import Any, get_args

import pytest

from sapar import model
from sapar.model import Article, Group, Reading
from sapar.render.countries import country_name
from sapar.render.dates import readable, span
from sapar.render.labels import INTERFACES, Interface, has_label, label
from sapar.render.phrases import Phrases
from sapar.render.safe import one_line, visible

VOCABULARIES: dict[str, Any] = {
    "role": model.Role,
    "visit.kind": model.VisitKind,
    "visit.status": model.VisitStatus,
    "meeting.kind": model.MeetingKind,
    "meeting.status": model.MeetingStatus,
    "statement.act": model.Act,
    "document.kind": model.InstrumentKind,
    "document.status": model.InstrumentStatus,
    "topic": model.Topic,
    "gap": model.GapKind,
}


@pytest.mark.parametrize("prefix", VOCABULARIES)
def test_every_value_has_a_label(prefix: str) -> None:
    for value in get_args(VOCABULARIES[prefix]):
        assert has_label(f"{prefix}.{value}"), value
        assert all(label(f"{prefix}.{value}", interface) for interface in INTERFACES)


@pytest.mark.parametrize(
    ("date", "interface", "words"),
    [
        ("2021-02-24", "en", "24 February 2021"),
        ("2021-02-24", "ky", "24-февраль, 2021-ж."),
        ("2021-02-24", "ru", "24 февраля 2021"),
        ("2021-02", "en", "February 2021"),
        ("2021-02", "ru", "февраль 2021"),
        ("2021", "ky", "2021-ж."),
        ("XXXX-02-24", "en", "24 February (year not told)"),
        ("XXXX-02-24", "ky", "24-февраль (жылы айтылган эмес)"),
        ("XXXX-02-24", "ru", "24 февраля (год не указан)"),
        ("2021-02-XX", "en", "February 2021"),
        ("XXXX", "en", "date not told"),
        ("2021-02-24?", "en", "24 February 2021 (?)"),
        ("2021-02~", "en", "about February 2021"),
        ("2021-21", "en", "2021-21"),
        ("someday", "en", "someday"),
        (None, "en", "date not told"),
    ],
)
def test_dates_in_words(date: str | None, interface: Interface, words: str) -> None:
    assert readable(date, interface) == words


@pytest.mark.parametrize(
    ("start", "end", "interface", "words"),
    [
        ("2021-02-24", "2021-02-25", "en", "24–25 February 2021"),
        ("2021-02-24", "2021-02-25", "ky", "24–25-февраль, 2021-ж."),
        ("2021-02-24", "2021-02-25", "ru", "24–25 февраля 2021"),
        ("2021-02-28", "2021-03-02", "en", "28 February – 2 March 2021"),
        ("2021-12-31", "2022-01-02", "ru", "31 декабря 2021 – 2 января 2022"),
        ("XXXX-02-24", "XXXX-02-25", "en", "24–25 February (year not told)"),
        ("2021-02", "2021-03", "en", "February – March 2021"),
        ("2021", "2022", "en", "2021 – 2022"),
        ("2021-02-24", None, "en", "24 February 2021"),
        (None, "2021-02-25", "en", "… – 25 February 2021"),
        (None, None, "ru", "дата не указана"),
        ("soon", "2021", "en", "soon – 2021"),
    ],
)
def test_spans_in_words(start: str | None, end: str | None, interface: Interface, words: str) -> None:
    assert span(start, end, interface) == words


def test_countries_in_three_languages() -> None:
    assert [country_name("US", interface) for interface in INTERFACES] == ["АКШ", "США", "United States"]
    assert [country_name("KG", interface) for interface in INTERFACES] == ["Кыргызстан", "Кыргызстан", "Kyrgyzstan"]
    assert country_name("QQ", "en") == "QQ"
    assert country_name(None, "en") == ""


@pytest.mark.parametrize(("interface", "words"), [("en", "about 120"), ("ru", "около 120"), ("ky", "болжол менен 120")])
def test_numbers_say_how_sure_they_are(interface: Interface, words: str) -> None:
    say = Phrases(Reading(Article("x", "сөз")), interface)
    assert say.group(Group("студенттер", count=120, bound="about")) == f"студенттер ({words})"
    assert say.number(20) == "20"


def test_harmful_characters_become_visible() -> None:
    harmful = "a\x1b[31m\x00\u202e\u2066\ud800\x85z"
    assert visible(harmful) == "a\ufffd[31m\ufffd\ufffd\ufffd\ufffd\ufffdz"
    assert len(visible(harmful)) == len(harmful)
    assert one_line("a\n\u00a0b\tc") == "a b c"
