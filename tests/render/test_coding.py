"""The codebook's form, checked by the rules that the scorer checks coded articles with."""

import importlib.util
import io
import json
import re
from pathlib import Path
from types import ModuleType
from typing import Any, get_args

import pytest

from sapar import model
from sapar.model import Article, Reading
from sapar.render.coding import CodingView, coded
from tests.render.fixture import ARTICLE, READING, TEXT

RECORDS = ("visits", "delegation", "meetings", "statements", "documents")
DATE = re.compile(r"(\d{4}|XXXX)(-(\d\d|XX)(-(\d\d|XX))?)?[?~%]?")
VOCABULARY: dict[tuple[str, str], Any] = {
    ("visits", "kind"): model.VisitKind,
    ("visits", "status"): model.VisitStatus,
    ("meetings", "kind"): model.MeetingKind,
    ("meetings", "status"): model.MeetingStatus,
    ("statements", "act"): model.Act,
    ("documents", "kind"): model.InstrumentKind,
    ("documents", "status"): model.InstrumentStatus,
}


def line() -> dict[str, Any]:
    stream = io.StringIO()
    view = CodingView(stream)
    view.feed(READING)
    view.finish()
    (text,) = stream.getvalue().splitlines()
    value: dict[str, Any] = json.loads(text)
    return value


def test_line_has_the_codebooks_keys() -> None:
    read = line()
    assert list(read) == ["id", "language", "published", "people", *RECORDS]
    assert (read["id"], read["language"], read["published"]) == ("astana", "ky", "2022-03-05")
    assert list(read["people"]) == ["p1", "p2", "p3", "p4"]
    assert read["people"]["p1"]["names"] == ["Бакыт Эсенов", "Эсенов"]
    assert read["people"]["p4"]["office"] is None
    assert read["meetings"][2]["groups"] == ["мигранттар"]
    assert [document["count"] for document in read["documents"]] == [4, 1]


def test_every_value_is_one_of_the_codebooks() -> None:
    read = line()
    for (records, slot), vocabulary in VOCABULARY.items():
        for record in read[records]:
            assert record[slot] in get_args(vocabulary) or (slot == "kind" and record[slot] is None)
    for person in read["people"].values():
        assert person["role"] in get_args(model.Role)
        assert re.fullmatch("[A-Z]{2}", person["country"])
    for records in RECORDS:
        for record in read[records]:
            for slot in ("start", "end", "date"):
                assert record.get(slot) is None or DATE.fullmatch(record[slot])


def test_every_id_leads_to_a_person() -> None:
    read = line()
    for records in RECORDS:
        for record in read[records]:
            ids = [*record.get("travellers", []), *record.get("participants", []), *record.get("signatories", [])]
            ids += [record[slot] for slot in ("speaker", "person") if record.get(slot)]
            assert set(ids) <= set(read["people"])


def test_every_record_points_at_its_words() -> None:
    read = line()
    for records in RECORDS:
        for record, fact in zip(read[records], getattr(READING, records), strict=True):
            quotes = [TEXT[evidence["start"] : evidence["end"]] for evidence in record["evidence"]]
            assert quotes == [evidence.quote for evidence in fact.evidence]


def test_empty_reading_has_empty_lists() -> None:
    read = coded(Reading(Article("x", "Аба ырайы жылуу.")))
    assert read["people"] == {}
    assert read["language"] is None
    assert all(read[key] == [] for key in ("visits", "delegation", "meetings", "statements", "documents"))


def test_line_breaks_and_lone_surrogates_stay_on_one_line() -> None:
    stream = io.StringIO()
    CodingView(stream).feed(Reading(Article("a\nb\u2028\ud800", "сөз")))
    assert stream.getvalue().count("\n") == 1
    assert json.loads(stream.getvalue())["id"] == "a\nb\u2028\ud800"


@pytest.mark.shared
def test_the_scorer_finds_a_reading_equal_to_itself(shared: Path) -> None:
    score = _module(shared / "bench" / "score.py")
    counts = score.compare(line(), line(), ARTICLE.text)
    assert sum(counts[cls, "tp"] for cls in score.CLASSES) > 40
    assert all(counts[cls, kind] == 0 for cls in score.CLASSES for kind in ("fp", "fn"))


def _module(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
