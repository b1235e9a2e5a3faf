"""Transcripts and glued pages: whose turn a sentence is, and where a page is cut."""

from __future__ import annotations

from sapar.languages import get
from sapar.model import Article
from sapar.reading.analysis import analyse
from sapar.reading.seams import labels

PAGE = (
    "Встреча с губернатором Антоном Берестовым\n\n"
    "События Встреча с губернатором Антоном Берестовым 3 июня 2024 года 12:30 Москва, Кремль "
    "Н.Орлов: Антон Ильич, как дела в области? А.Берестов (как переведено): Спасибо, хорошо. Строим школы. "
    "Смотрите также Заседание совета 2 июня 2024 года Н.Орлов: Продолжайте. Статус материала "
    "Опубликован в разделе: Новости Дата публикации: 3 июня 2024 года, 12:30 Текстовая версия"
)


def _spoken(text: str) -> dict[str, list[str]]:
    draft = analyse(Article("page", text, "ru"), get("ru"))
    out: dict[str, list[str]] = {}
    for number, people in draft.turns.items():
        for person in people:
            sentence = draft.lines[number].sentence
            out.setdefault(draft.people[person].surname, []).append(text[sentence.start : sentence.end])
    return out


def test_a_turn_is_its_speakers() -> None:
    assert _spoken(PAGE) == {
        "орлов": ["Антон Ильич, как дела в области?", "Продолжайте."],
        "берестов": ["Спасибо, хорошо.", "Строим школы."],
    }


def test_the_dateline_dates_the_lead() -> None:
    draft = analyse(Article("page", PAGE, "ru"), get("ru"))
    dated = [n for n, days in enumerate(draft.days) if any(d.first == "2024-06-03" for d in days)]
    assert "Встреча с губернатором" in PAGE[draft.lines[dated[0]].sentence.start : draft.lines[dated[0]].sentence.end]


def test_how_somebody_is_addressed_leads_to_them() -> None:
    draft = analyse(Article("page", PAGE, "ru"), get("ru"))
    assert len([p for p in draft.people if "антон" in {w for form in p.forms for w in form}]) == 1


def test_a_colon_makes_no_transcript() -> None:
    assert labels("Премьер отметил: урожай хорош. Итог один: надо работать.") == []
