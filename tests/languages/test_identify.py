"""Which language a text is in."""

from __future__ import annotations

import pytest

from sapar.errors import LanguageError
from sapar.languages import codes, get, identify

TEXTS = [
    ("ky", "Президент бүгүн Ташкентке барып, өлкө башчысы менен жолугушту жана келишимге кол койду."),
    ("ky", "Эки өлкөнүн мамилеси тууралуу айтты."),
    ("ru", "Президент сегодня прибыл в Ташкент и встретился с главой государства, сообщили в пресс-службе."),
    ("ru", "Стороны подписали соглашение о сотрудничестве в области образования."),
    ("en", "The president arrived in Tashkent today and met with the head of state, the press service said."),
    ("kk", "Президент бүгін Ташкентке барып, мемлекет басшысымен кездесті және келісімге қол қойды."),
    ("uz", "Президент бугун Тошкентга ташриф буюрди ва давлат раҳбари билан учрашди ҳам."),
    ("uz", "Prezident bugun Toshkentga tashrif buyurdi va davlat rahbari bilan uchrashdi, bu haqida xabar berildi."),
    ("tr", "Cumhurbaşkanı bugün Taşkent'e geldi ve devlet başkanı ile görüştü, bu ziyaret için teşekkür etti."),
    ("de", "Der Präsident ist heute in Taschkent angekommen und hat mit dem Staatschef das Abkommen unterzeichnet."),
    ("fr", "Le président est arrivé dans la capitale et une délégation est avec lui pour la visite."),
    ("zh", "总统今天抵达塔什干并会见了国家元首。"),
    ("ar", "وصل الرئيس اليوم إلى طشقند والتقى برئيس الدولة."),
    ("el", "Ο πρόεδρος έφτασε σήμερα στην Τασκένδη."),
]


@pytest.mark.parametrize(("code", "text"), TEXTS)
def test_a_text_is_in_its_language(code: str, text: str) -> None:
    assert identify(text) == code


@pytest.mark.parametrize("text", ["", "   \n", "2021 — 24.02", "!!! ???"])
def test_without_words_nothing_is_told(text: str) -> None:
    with pytest.raises(LanguageError, match="no words"):
        identify(text)


def test_a_language_that_is_not_read_is_named() -> None:
    with pytest.raises(LanguageError, match=r"Kazakh \(kk\)"):
        get("kk")
    with pytest.raises(LanguageError, match="ky"):
        get("zz")


def test_a_russian_quotation_does_not_change_the_language() -> None:
    text = (
        "Президент өлкөлөрдүн мамилеси жөнүндө айтты. «Мы рады встрече», — деди ал орусча. Сүйлөшүү үч саатка созулду."
    )
    assert identify(text) == "ky"


def test_a_long_text_is_judged_by_its_beginning() -> None:
    assert identify("Эки өлкөнүн мамилеси тууралуу айтты. " * 20_000) == "ky"


def test_every_language_that_is_read_can_be_found() -> None:
    assert set(codes()) <= {code for code, _ in TEXTS}
