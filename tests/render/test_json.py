"""The whole reading as JSON: its schema, its selectors, its form for one and for many."""

import dataclasses
import hashlib
import io
import json
from collections.abc import Iterator
from typing import Any

import pytest

from sapar.model import Article, Fact, Reading
from sapar.render.json_view import CONTEXT, JsonView, as_json
from sapar.render.schema import make_schema, shipped_schema
from tests.render.fixture import READING, TEXT, hostile

EMPTY = Reading(Article("empty", "Аба ырайы жылуу."))


def written(*readings: Reading, many: bool = False) -> str:
    stream = io.StringIO()
    view = JsonView(stream, many=many)
    for reading in readings:
        view.feed(reading)
    view.finish()
    return stream.getvalue()


def targets(value: Any) -> Iterator[dict[str, Any]]:
    """Every piece of evidence in a JSON value."""
    if isinstance(value, dict):
        if value.get("type") == "SpecificResource":
            yield value
        else:
            yield from (target for item in value.values() for target in targets(item))
    elif isinstance(value, list):
        yield from (target for item in value for target in targets(item))


@pytest.mark.parametrize("reading", [READING, EMPTY, hostile()], ids=lambda reading: reading.article.id)
def test_readings_are_valid_by_the_shipped_schema(reading: Reading) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    schema = json.loads(shipped_schema())
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(json.loads(written(reading)))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("visits", 0, "kind"), "secret"),
        (("visits", 0, "country"), "Kazakhstan"),
        (("visits", 0, "start"), "3 March"),
        (("visits", 0, "evidence"), []),
        (("people", 0, "evidence", 0, "selector", 1, "start"), -1),
        (("people", 0, "surprise"), 1),
        (("format",), "something else"),
    ],
)
def test_schema_refuses_what_is_no_reading(path: tuple[str | int, ...], value: object) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    reading = json.loads(written(READING))
    place = reading
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    assert not jsonschema.Draft202012Validator(json.loads(shipped_schema())).is_valid(reading)


def test_shipped_schema_is_current() -> None:
    fresh = json.dumps(make_schema(), ensure_ascii=False, indent=1) + "\n"
    assert shipped_schema() == fresh, "run python -m sapar.render.schema > src/sapar/render/reading.schema.json"


def test_schema_describes_every_field() -> None:
    definitions = make_schema()["$defs"]
    for name in ("Article", "Person", "Visit", "Delegate", "Meeting", "Statement", "Commitment", "Instrument", "Gap"):
        told = definitions[name]["properties"]
        bare = {field for field in told if "description" not in told[field]}
        assert bare <= {"postponed", "bound", "date"}  # explained with `status`, `count`, or by their name


def test_every_field_of_the_model_is_there() -> None:
    value = json.loads(written(READING))
    for field in dataclasses.fields(READING):
        records = value[field.name]
        if field.name == "article":
            assert {item.name for item in dataclasses.fields(Article)} < set(records)
            continue
        facts: tuple[Fact, ...] = getattr(READING, field.name)
        assert len(records) == len(facts)
        for record, fact in zip(records, facts, strict=True):
            assert {item.name for item in dataclasses.fields(fact)} == set(record)
            assert len(record["evidence"]) == len(fact.evidence)
    assert value["meetings"][2]["groups"][0]["topics"] == ["курулуш"]
    assert value["people"][2]["offices"][0]["acting"] is True


def test_selectors_lead_back_to_the_words() -> None:
    value = json.loads(written(READING))
    found = list(targets(value))
    assert len(found) == sum(len(fact.evidence) for fact in READING.facts()) + len(READING.commitments)
    for target in found:
        quote, position = target["selector"]
        start, end = position["start"], position["end"]
        assert TEXT[start:end] == quote["exact"] != ""
        assert TEXT[:start].endswith(quote["prefix"])
        assert len(quote["prefix"]) == min(CONTEXT, start)
        assert TEXT[end:].startswith(quote["suffix"])
        assert len(quote["suffix"]) == min(CONTEXT, len(TEXT) - end)
        assert target["source"] == value["article"]["source"]


def test_offsets_count_code_points() -> None:
    article = Article("x", "🛬🛬 Эсенов келди.")
    start = article.text.index("Эсенов")
    person = dataclasses.replace(READING.people[0], evidence=(article.cite(start, start + 6),))
    (target,) = targets(json.loads(written(Reading(article, people=(person,)))))
    assert target["selector"][1]["start"] == 3


def test_text_is_named_by_its_hash() -> None:
    article = json.loads(written(READING))["article"]
    assert article["sha256"] == hashlib.sha256(TEXT.encode()).hexdigest()
    assert article["source"].startswith("ni:///sha-256;")


def test_same_reading_same_bytes() -> None:
    assert written(READING) == written(dataclasses.replace(READING))
    assert list(as_json(READING))[:2] == ["format", "article"]


def test_one_reading_is_an_object_and_many_are_an_array() -> None:
    assert json.loads(written(READING))["article"]["id"] == "astana"
    assert [item["article"]["id"] for item in json.loads(written(READING, EMPTY, many=True))] == ["astana", "empty"]
    assert [item["article"]["id"] for item in json.loads(written(EMPTY, many=True))] == ["empty"]
    assert json.loads(written(many=True)) == []
    assert written() == ""


def test_view_of_one_refuses_a_second() -> None:
    with pytest.raises(ValueError, match="many=True"):
        written(READING, EMPTY)
