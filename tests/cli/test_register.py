"""The commands of the register, as somebody types them."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from sapar.cli import cli, commands
from sapar.cli.running import load_reader

EXAMPLES = Path(__file__).resolve().parents[2] / "examples" / "ky"


@pytest.fixture(autouse=True)
def _true_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(commands, "_reader", load_reader)


@pytest.fixture
def place(tmp_path: Path) -> str:
    return str(tmp_path / "register.db")


def sapar(place: str, *words: str) -> Result:
    """One command on a register."""
    return CliRunner().invoke(cli, list(words), env={"SAPAR_REGISTER": place}, catch_exceptions=False)


@pytest.fixture
def filled(place: str) -> str:
    assert sapar(place, "add", str(EXAMPLES)).exit_code == 0
    return place


def answer(place: str, *words: str) -> list[dict[str, object]]:
    """What a command says to a program."""
    found = sapar(place, *words, "--json")
    assert found.exit_code == 0, found.output
    values = json.loads(found.stdout)
    assert all(value["id"] for value in values)
    return list(values)


def test_adding_says_what_came_of_it(place: str) -> None:
    assert "5 new" in sapar(place, "add", str(EXAMPLES)).output
    assert "5 unchanged" in sapar(place, "add", str(EXAMPLES)).output


@pytest.mark.parametrize(
    "words",
    [
        ("visits",),
        ("visits", "--traveller", "Japarov", "--country", "Россия"),
        ("visits", "--status", "planned"),
        ("people",),
        ("people", "Путин"),
        ("meetings", "--with", "Мишустин"),
        ("gaps",),
        ("gaps", "--all"),
        ("owed",),
        ("search", "убада"),
    ],
)
def test_every_question_has_an_answer_for_people_and_for_programs(filled: str, words: tuple[str, ...]) -> None:
    assert answer(filled, *words)
    assert sapar(filled, *words).stdout.strip()


def test_filters(filled: str) -> None:
    assert [v["country"] for v in answer(filled, "visits", "--from", "2021-03", "--to", "2021-04")] == ["UZ"]
    assert answer(filled, "visits", "--kind", "private") == []
    assert answer(filled, "owed", "--before", "2000") == []
    assert answer(filled, "owed", "--person", "Путин")


def test_showing(filled: str) -> None:
    (visit,) = answer(filled, "visits", "--traveller", "Жапаров", "--country", "RU")
    shown = sapar(filled, "show", str(visit["id"]), "--quotes").output
    assert "Садыр Жапаров → Russia, Moscow" in shown
    assert "Жолугушуунун жыйынтыгында министрлер төрт документке кол коюшту:" in shown
    assert "VISITS" in sapar(filled, "show", "Садыр Жапаров").output
    assert "visit v-" in sapar(filled, "show", "moscow-2021-review").output
    (whole,) = answer(filled, "show", str(visit["id"]))
    for part in ("meetings", "statements", "commitments", "documents", "gaps"):
        found = whole[part]
        assert isinstance(found, list)
        for one in found[:2]:
            assert sapar(filled, "show", one["id"]).exit_code == 0


def test_judging(filled: str) -> None:
    (visit,) = answer(filled, "visits", "--traveller", "Жапаров", "--country", "RU")
    made = sapar(
        filled, "judge", "--reason", "the office says so", "wrong", str(visit["id"]), "kind", "--right", "official"
    )
    number = re.findall(r"--undo (\d+)", made.output)[0]
    assert [v["kind"] for v in answer(filled, "visits", "--kind", "official")] == ["official"]
    assert "the office says so" in sapar(filled, "judge").output
    assert sapar(filled, "judge", "--undo", number).exit_code == 0
    assert answer(filled, "visits", "--kind", "official") == []


def test_a_promise_that_was_kept_is_no_longer_owed(filled: str) -> None:
    owed = answer(filled, "owed")
    quote = "Президент Садыр Жапаров Россияга болгон эки күндүк иш сапарын аяктады."
    words = ("outcome", str(owed[0]["id"]), "done", "--article", "moscow-2021-review", "--quote", quote)
    assert sapar(filled, "judge", *words).exit_code == 0
    assert len(answer(filled, "owed")) == len(owed) - 1
    assert "done" in sapar(filled, "show", str(owed[0]["id"])).output


def test_rereading_with_the_same_reader_changes_nothing(filled: str) -> None:
    assert answer(filled, "reread") == []


def test_looking_after_it(filled: str, tmp_path: Path) -> None:
    assert sapar(filled, "check").exit_code == 0
    assert sapar(filled, "backup", str(tmp_path / "copy.db")).exit_code == 0
    assert answer(str(tmp_path / "copy.db"), "visits") == answer(filled, "visits")
    assert sapar(filled, "backup", str(tmp_path / "copy.db")).exit_code == 1


def test_comparing_with_colts_columns(filled: str, tmp_path: Path) -> None:
    columns = "TripID,LeaderFullName,LeaderCountryISO,CountryVisitedISO,TripStartDate,TripEndDate"
    rows = [
        "t1,Sadyr Japarov,KGZ,RUS,2021-02-25,2021-02-25",
        "t2,Sadyr Japarov,KGZ,KAZ,2021-03-02,2021-03-03",
        "t3,Sadyr Japarov,KGZ,UZB,2021-03-11,2021-03-12",
        "t4,Joe Biden,USA,GBR,2021-06-09,2021-06-13",
    ]
    (tmp_path / "colt.csv").write_text("\n".join([columns, *rows]), encoding="utf-8")
    found = {r["reference"]: r for r in answer(filled, "compare", str(tmp_path / "colt.csv"))}
    assert (found["t1"]["outcome"], found["t1"]["days"]) == ("both", 1)
    assert (found["t3"]["outcome"], found["t3"]["days"]) == ("both", 0)
    assert found["t3"]["quote"]
    assert "t4" not in found


def test_comparing_with_the_state_departments_visits(filled: str, tmp_path: Path) -> None:
    (tmp_path / "visits.xml").write_text(
        "<visits><visit><id>1</id><start-date>2021-02-24</start-date><end-date>2021-02-24</end-date>"
        "<visitor>President Sadyr Japarov</visitor><from>Kyrgyzstan</from><description>Official.</description></visit>"
        "</visits>",
        encoding="utf-8",
    )
    (row,) = answer(filled, "compare", str(tmp_path))
    assert (row["outcome"], row["country"], row["theirs"]) == ("only there", "US", "2021-02-24/2021-02-24")


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (("visits",), 1),
        (("show", "v-nothing"), 1),
        (("visits", "--kind", "festive"), 2),
        (("add", "/nowhere"), 1),
        (("owed", "--before", "soon"), 1),
    ],
)
def test_what_cannot_be_done_is_told_in_a_line(place: str, words: tuple[str, ...], status: int) -> None:
    if words[0] != "visits":
        sapar(place, "add", str(EXAMPLES / "tashkent-2021-announcement.txt"))
    found = sapar(place, *words)
    assert found.exit_code == status
    assert "Traceback" not in found.output


def test_lines_of_json_are_articles(place: str, tmp_path: Path) -> None:
    text = (EXAMPLES / "tashkent-2021-announcement.txt").read_text(encoding="utf-8")
    lines = [
        json.dumps({"id": "one", "text": text, "language": "ky", "published": "2021-03-09"}),
        "",
        "no json",
        "[]",
        '{"id": "empty"}',
    ]
    (tmp_path / "news.jsonl").write_text("\n".join(lines), encoding="utf-8")
    found = sapar(place, "add", str(tmp_path / "news.jsonl"))
    assert found.exit_code == 1
    assert "1 new, 3 failed" in found.output


def test_starting_is_quick() -> None:
    code = "import sys; import sapar.cli; sys.exit(len({'sqlalchemy', 'alembic', 'rich.table'} & set(sys.modules)))"
    begun = time.perf_counter()
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
    assert time.perf_counter() - begun < 2  # half a second on an idle machine
