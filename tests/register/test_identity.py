"""Who is who: tables of what articles say, and who that is."""

from __future__ import annotations

import pytest

from sapar.model import Article, Office, Person, Role
from sapar.reading import read
from sapar.register import Register, queries
from sapar.register.mentions import Mention, mention
from sapar.register.names import fold
from sapar.register.people import Ruling, identify
from tests.register.making import Paper, add

Named = tuple[str, Role, str | None]


def mentioned(
    number: int, name: str, role: Role = "other", country: str | None = None, published: str = "2021-03-01"
) -> Mention:
    """One mention of somebody in an article of its own."""
    article = Article(f"a{number}", name, "ky", published)
    office = (Office(None, role, country),) if role != "other" else ()
    person = Person((article.cite(0, len(name)),), "test", "p1", (name,), office, role, country)
    return mention(person, f"m{number}", article.id, published)


def clusters(*named: Named) -> list[set[int]]:
    """Which of the mentions are one person, by their numbers."""
    by_block: dict[str, list[Mention]] = {}
    for number, one in enumerate(named):
        found = mentioned(number, *one)
        by_block.setdefault(found.block, []).append(found)
    people = [p for block in by_block.values() for p in identify(block)]
    return sorted(({int(m.key[1:]) for m in p.mentions} for p in people), key=min)


SAME: list[tuple[str, list[Named]]] = [
    (
        "scripts",
        [
            ("Садыр Жапаров", "head_of_state", "KG"),
            ("Sadyr Japarov", "other", "KG"),
            ("Садыр Джапаров", "head_of_state", "KG"),
        ],
    ),
    ("patronymic", [("Садыр Нургожоевич Жапаров", "head_of_state", "KG"), ("Садыр Жапаров", "other", None)]),
    ("surname and office", [("Владимир Путин", "head_of_state", "RU"), ("Путин", "head_of_state", "RU")]),
    (
        "soft signs and glides",
        [("Шавкат Мирзиёев", "head_of_state", "UZ"), ("Shavkat Mirziyoyev", "head_of_state", "UZ")],
    ),
    ("nobody known", [("Асан Үсөнов", "minister", "KG"), ("Asan Usonov", "minister", "KG")]),
    ("an initial", [("Асан Үсөнов", "minister", "KG"), ("А. Үсөнов", "minister", "KG")]),
    ("surname first", [("Үсөнов Асан", "minister", "KG"), ("Асан Үсөнов", "minister", "KG")]),
]
APART: list[tuple[str, list[Named]]] = [
    ("one surname", [("Садыр Жапаров", "head_of_state", "KG"), ("Акылбек Жапаров", "head_of_government", "KG")]),
    ("another initial", [("Асан Үсөнов", "minister", "KG"), ("Б. Үсөнов", "minister", "KG")]),
    ("two countries", [("Асан Алиев", "minister", "KG"), ("Асан Алиев", "minister", "AZ")]),
    ("somebody of a leader's surname", [("Владимир Путин", "head_of_state", "RU"), ("Игорь Путин", "other", "RU")]),
    ("husband and wife", [("Раис Исаков", "deputy", "KG"), ("Раиса Исакова", "deputy", "KG")]),
]


@pytest.mark.parametrize("named", [n for _, n in SAME], ids=[i for i, _ in SAME])
def test_one_person(named: list[Named]) -> None:
    assert clusters(*named) == [set(range(len(named)))]


@pytest.mark.parametrize("named", [n for _, n in APART], ids=[i for i, _ in APART])
def test_two_people(named: list[Named]) -> None:
    assert clusters(*named) == [{0}, {1}]


def test_a_bare_surname_that_two_can_have_is_a_proposal_and_no_merge() -> None:
    found = identify(
        [
            mentioned(0, "Асан Үсөнов", "minister", "KG"),
            mentioned(1, "Үсөн Үсөнов", "deputy", "KG"),
            mentioned(2, "Үсөнов", "other", "KG"),
        ]
    )
    bare = next(p for p in found if len(p.mentions) == 1 and p.mentions[0].names == ("Үсөнов",))
    assert len(found) == 3
    assert len(bare.doubts) == 2


def test_namesakes_of_two_countries_are_proposed() -> None:
    first, second = identify(
        [mentioned(0, "Асан Алиев", "minister", "KG"), mentioned(1, "Асан Алиев", "minister", "AZ")]
    )
    assert first.doubts == (second.id,)


def test_what_somebody_judged_goes_before_all_evidence() -> None:
    mentions = [mentioned(0, "Асан Алиев", "minister", "KG"), mentioned(1, "Асан Алиев", "minister", "AZ")]
    first, second = identify(mentions)
    (one,) = identify(mentions, [Ruling(True, frozenset({first.id}), frozenset({second.id}))])
    assert {m.key for m in one.mentions} == {"m0", "m1"}
    assert set(first.aliases) | set(second.aliases) >= {one.id}
    apart = identify(mentions, [Ruling(False, frozenset({first.id}), frozenset({second.id}))])
    assert [p.doubts for p in apart] == [(), ()]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Мирзиёев", "Mirziyoyev"),
        ("Токаев", "Tokayev"),
        ("Өмүралиев", "Omuraliyev"),
        ("Рахмон", "Rahmon"),
        ("Сергей", "Sergei"),
        ("Бердымухамедов", "Berdymukhamedov"),
        ("Эрдоган", "Erdoğan"),
        ("Жээнбеков", "Jeenbekov"),
        ("Шойгу", "Shoigu"),
    ],
)
def test_spellings_of_one_name_fold_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    "text",
    [
        "Президент Садыр Жапаровдун чакыруусу менен Бишкекке Казакстандын президенти Касым-Жомарт Токаев келди.",
        "Казакстандын президенти Касым-Жомарт Токаев президент Садыр Жапаровду кабыл алды.",
        "Касым-Жомарт Токаев президент Садыр Жапаров менен сүйлөштү.",
    ],
)
def test_cases_of_one_name_are_one_person(register: Register, text: str) -> None:
    add(register, read(Article("one", text, "ky", "2021-03-01")))
    add(
        register,
        read(
            Article(
                "two",
                "Президент Садыр Жапаров Казакстандын президенти Касым-Жомарт Токаев менен жолукту.",
                "ky",
                "2021-03-02",
            )
        ),
    )
    with register.ask() as connection:
        assert [p["articles"] for p in queries.people(connection, "Japarov")] == [2]
        assert [p["articles"] for p in queries.people(connection, "Токаев")] == [2]


def test_offices_are_told_from_and_to(register: Register) -> None:
    early, late = Paper("early", "2018-05-01"), Paper("late", "2021-05-01")
    early.person("Асан Үсөнов", "deputy", "KG")
    late.person("Асан Үсөнов", "minister", "KG")
    add(register, late, early)
    with register.ask() as connection:
        (person,) = queries.people(connection, "Asan Usonov")
    assert [(o["role"], o["seen_first"], o["seen_last"]) for o in person["offices"]] == [
        ("deputy", "2018-05-01", "2018-05-01"),
        ("minister", "2021-05-01", "2021-05-01"),
    ]
