"""Statements: whose words, what kind of act, direct or not, about what, to whom; promises and requests among them."""

from __future__ import annotations

import pytest

from tests.reading.say import Wanted, asked, check, promised, reading, said

JAPAROV, PUTIN = "Садыр Жапаров", "Владимир Путин"

ACTS = [
    (
        "Президент Садыр Жапаров эки өлкөнүн соодасы эки эсе өскөнүн белгиледи.",
        said(JAPAROV, act="assertive", direct=False),
    ),
    ("Президент Садыр Жапаров эки өлкөнүн соодасы өсөрүн билдирди.", said(JAPAROV, act="assertive")),
    ("Садыр Жапаровдун айтымында, эки өлкөнүн соодасы өстү.", said(JAPAROV, act="assertive")),
    ("Садыр Жапаров белгилегендей, эки өлкө достукта жашайт.", said(JAPAROV, act="assertive")),
    ("Президент Садыр Жапаров Владимир Путинге жардамы үчүн ыраазычылык билдирди.", said(JAPAROV, act="expressive")),
    ("Владимир Путин Садыр Жапаровду шайлоодогу жеңиши менен куттуктады.", said(PUTIN, act="expressive")),
    ("Садыр Жапаров Россия тараптан жардам берүүнү өтүндү.", said(JAPAROV, act="directive")),
    ("Садыр Жапаров мигранттарга жардам берүүгө убада берди.", said(JAPAROV, act="commissive")),
    ("Садыр Жапаров чек араны ачууну убада кылды.", said(JAPAROV, act="commissive")),
]

DIRECT = [
    ("Президент Садыр Жапаров: «Биз бул долбоорду колдойбуз», — деди.", said(JAPAROV, direct=True)),
    ("«Бул жол эки элди жакындатат», — деп белгиледи Садыр Жапаров.", said(JAPAROV, direct=True, act="assertive")),
    ("“Бул жол эки элди жакындатат”, - деди президент Садыр Жапаров.", said(JAPAROV, direct=True)),
    ('"Бул жол эки элди жакындатат", - деди президент Садыр Жапаров.', said(JAPAROV, direct=True)),
]

TOPICS = [
    ("Президент Садыр Жапаров эки өлкөнүн соодасы өскөнүн белгиледи.", "economic"),
    ("Президент Садыр Жапаров мигранттардын саны өскөнүн белгиледи.", "migration"),
    ("Президент Садыр Жапаров чек ара маселеси чечилгенин белгиледи.", "territory"),
    ("Президент Садыр Жапаров университеттер көбөйгөнүн белгиледи.", "education"),
    ("Президент Садыр Жапаров темир жол курулуп жатканын белгиледи.", "transport"),
]

COMMITMENTS = [
    (
        "Садыр Жапаров мигранттарга жардам берүүгө убада берди.",
        promised(JAPAROV, what="мигранттарга жардам берүүгө", to_groups=("мигранттар",)),
    ),
    ("Садыр Жапаров чек араны ачууну убада кылды.", promised(JAPAROV, what="чек араны ачууну", due=None)),
    ("Садыр Жапаров Россия тараптан жардам берүүнү өтүндү.", asked(JAPAROV, what="Россия тараптан жардам берүүнү")),
]


@pytest.mark.parametrize(("text", "wanted"), ACTS + DIRECT + COMMITMENTS)
def test_words_are_read(text: str, wanted: Wanted) -> None:
    check(text, wanted)


@pytest.mark.parametrize(("text", "topic"), TOPICS)
def test_what_words_are_about(text: str, topic: str) -> None:
    assert topic in reading(text).statements[0].topics


def test_to_whom() -> None:
    check(
        "Президент Садыр Жапаров Владимир Путинге жардамы үчүн ыраазычылык билдирди.",
        said(JAPAROV, addressees=(PUTIN,)),
    )


def test_words_go_on_under_anyn_aitymynda() -> None:
    text = "Президент Садыр Жапаров Москвага барды. Ал эки өлкөнүн достугун баса белгиледи. Анын айтымында, соода өстү."
    (statement,) = reading(text).statements
    assert [e.quote for e in statement.evidence] == [
        "Ал эки өлкөнүн достугун баса белгиледи.",
        "Анын айтымында, соода өстү.",
    ]


def test_a_running_quotation_is_that_of_its_speaker() -> None:
    text = "Президент Садыр Жапаров мындай деди: «Биз достукту сактайбыз. Эки эл бири-бирине жакын. Соода да өсөт»."
    quotes = [e.quote for s in reading(text).statements for e in s.evidence]
    assert len(quotes) == 3
    assert {s.speaker for s in reading(text).statements} == {"p1"}


def test_two_speakers_keep_their_own_words() -> None:
    text = "Садыр Жапаров эки өлкөнүн соодасы өскөнүн белгиледи. Владимир Путин Россия жардам берерин билдирди."
    check(text, said(JAPAROV, words="Садыр Жапаров эки"), said(PUTIN, words="Владимир Путин Россия"))


def test_a_caption_with_slips_is_the_same_statement_once() -> None:
    text = """Президент Садыр Жапаров келишимдин мааниси чоң экенин белгиледи.
Эки өлкөнүн соодасы өстү.
Президент Садыр Жапаров келшимдин мааниси чон экенин белгиледи"""
    (statement,) = reading(text).statements
    assert len(statement.evidence) == 1


def test_a_heading_that_says_it_before_is_the_same_statement_once() -> None:
    text = """Садыр Жапаров соода эки эсе өскөнүн белгиледи
Президент Садыр Жапаров эки өлкөнүн соодасы тууралуу айтты.
Садыр Жапаров соода эки эсе өскөнүн белгиледи."""
    assert [e.start > 40 for s in reading(text).statements for e in s.evidence if "өскөнүн" in e.quote] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "Садыр Жапаров менен Владимир Путин соода маселелерин талкуулашты.",  # only a topic
        "Өкмөт соода өскөнүн билдирди.",  # nobody named
        "Президент Садыр Жапаров Москвага барды.",
    ],
)
def test_nothing_else_is_a_statement(text: str) -> None:
    assert reading(text).statements == ()


def test_a_promise_has_its_day() -> None:
    check("Садыр Жапаров заводдун курулушун 2025-жылга чейин бүтүрүүгө убада берди.", promised(JAPAROV, due="2025"))


def test_coming_along_is_no_statement() -> None:
    text = (
        "Президент Садыр Жапаров 24-февралда Москвага учуп кетти. "
        "Аны менен бирге тышкы иштер министри Руслан Казакбаев барды."
    )
    assert reading(text).statements == ()


@pytest.mark.xfail(strict=True, reason="the decider takes it for a plain saying")
def test_an_invitation_is_a_request() -> None:
    check("Садыр Жапаров ишкерлерди Кыргызстанга чакырды.", said(JAPAROV, act="directive"))
