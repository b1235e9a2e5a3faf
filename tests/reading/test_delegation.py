"""Who came along: by name, in a list, or by number."""

from __future__ import annotations

import pytest

from tests.reading.say import Wanted, came_along, check, counted, gap, reading

OPENING = "Президент Садыр Жапаров 24-февралда Москвага иш сапары менен учуп кетти."

LISTED = f"""{OPENING}
Делегациянын курамына төмөнкүлөр кирет:
— тышкы иштер министри Руслан Казакбаев;
— премьер-министр Улукбек Марипов;
— каржы министри Асан Осмонов."""

COUNTED = f"{OPENING} Делегациянын курамында эки вице-премьер, жети министр жана үч депутат бар."

CASES = [
    (LISTED, came_along("Руслан Казакбаев")),
    (LISTED, came_along("Улукбек Марипов")),
    (LISTED, came_along("Асан Осмонов")),
    (COUNTED, counted("deputy_head_of_government", 2)),
    (COUNTED, counted("minister", 7)),
    (COUNTED, counted("deputy", 3)),
    (COUNTED, gap("delegation_not_named", announced=7, found=0)),
    (f"{OPENING} Аны менен бирге тышкы иштер министри Руслан Казакбаев барды.", came_along("Руслан Казакбаев")),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_a_member_is_read(text: str, wanted: Wanted) -> None:
    check(text, wanted)


@pytest.mark.parametrize("mark", ["—", "–", "-", "•"])
def test_lists_have_bullets_of_many_kinds(mark: str) -> None:
    what = reading(LISTED.replace("—", mark))
    assert [what.person(d.person).name for d in what.delegation if d.person] == [
        "Руслан Казакбаев",
        "Улукбек Марипов",
        "Асан Осмонов",
    ]


def test_members_travel_on_the_visit() -> None:
    what = reading(LISTED)
    assert {d.visit for d in what.delegation} == {what.visits[0].id}


def test_the_traveller_is_no_member() -> None:
    what = reading(LISTED)
    assert what.visits[0].travellers[0] not in {d.person for d in what.delegation}


def test_an_owner_before_the_member() -> None:
    check(
        f"{OPENING}\nДелегациянын курамына төмөнкүлөр кирет:\n— Садыр Жапаровдун кеңешчиси Асан Осмонов.",
        came_along("Асан Осмонов"),
    )
