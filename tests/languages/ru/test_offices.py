"""Offices: the words before a name in the nominative, the role that they make, and the country that it serves."""

from __future__ import annotations

import pytest

from sapar import read

OFFICES = [
    ("Президент России", "head_of_state", "RU"),
    ("Президент Исламской Республики Иран", "head_of_state", "IR"),
    ("Председатель КНР", "head_of_state", "CN"),
    ("Эмир Катара", "head_of_state", "QA"),
    ("Премьер-министр Индии", "head_of_government", "IN"),
    ("Председатель Правительства России", "head_of_government", "RU"),
    ("Канцлер Германии", "head_of_government", "DE"),
    ("Вице-премьер Армении", "deputy_head_of_government", "AM"),
    ("Заместитель Председателя Правительства России", "deputy_head_of_government", "RU"),
    ("Министр иностранных дел России", "foreign_minister", "RU"),
    ("Глава МИД Киргизии", "foreign_minister", "KG"),
    ("Госсекретарь США", "foreign_minister", "US"),
    ("Министр обороны Франции", "minister", "FR"),
    ("Министр промышленности и торговли России", "minister", "RU"),
    ("Заместитель министра иностранных дел России", "other", "RU"),
    ("Председатель Государственной Думы", "speaker", "RU"),
    ("Спикер парламента Казахстана", "speaker", "KZ"),
    ("Депутат Госдумы", "deputy", "RU"),
    ("Посол Узбекистана", "ambassador", "UZ"),
    ("Глава Татарстана", "regional_head", "RU"),
    ("Губернатор Свердловской области", "regional_head", "RU"),
    ("Мэр Бишкека", "regional_head", "KG"),
    ("Врио губернатора Томской области", "regional_head", "RU"),
    ("Директор ФСБ России", "agency_head", "RU"),
    ("Генеральный секретарь ООН", "international_official", None),
    ("Генсек ОДКБ", "international_official", None),
    ("Пресс-секретарь президента России", "spokesperson", "RU"),
    ("Официальный представитель МИД России", "spokesperson", "RU"),
    ("Руководитель администрации президента России", "chief_of_staff", "RU"),
    ("Помощник президента России", "other", "RU"),
]


@pytest.mark.parametrize(("office", "role", "country"), OFFICES)
def test_the_role_of_an_office(office: str, role: str, country: str | None) -> None:
    people = read(f"{office} Антон Берестов заявил, что договор будет подписан.", language="ru").people
    assert [(p.name, p.role, p.country) for p in people] == [("Антон Берестов", role, country)]


@pytest.mark.parametrize(
    ("office", "role", "country"),
    [o for o in OFFICES if o[0].startswith(("Министр", "Президент", "Премьер", "Посол", "Госсек"))],
)
def test_an_office_in_another_case(office: str, role: str, country: str | None) -> None:
    head, _, rest = office.partition(" ")
    declined = {"Посол": "Послом", "Госсекретарь": "Госсекретарём"}.get(head, head + "ом")
    people = read(f"В Риме состоялась встреча с {declined} {rest} Антоном Берестовым.", language="ru").people
    assert [(p.name, p.role, p.country) for p in people if p.name == "Антон Берестов"] == [
        ("Антон Берестов", role, country)
    ]
