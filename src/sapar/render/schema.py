"""The JSON Schema of the JSON view, made from the model, so that the two cannot drift apart.

    python -m sapar.render.schema > src/sapar/render/reading.schema.json

The file is shipped, `sapar schema` prints it, and a test compares it with what this module makes.
"""

from __future__ import annotations

import inspect
import json
import re
import sys
import types
from dataclasses import fields, is_dataclass
from functools import cache
from importlib import resources
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from sapar.model import Evidence, Reading
from sapar.render.json_view import CONTEXT, FORMAT

Schema = dict[str, Any]

DIALECT = "https://json-schema.org/draft/2020-12/schema"
IDENTIFIER = f"urn:sapar:schema:{FORMAT}"
FILE = "reading.schema.json"

_DATE = r"^(\d{4}|XXXX)(-(\d\d|XX)(-(\d\d|XX))?)?[?~%]?$"
_COUNTRY = r"^[A-Z]{2}$"
_PATTERNS = {
    "published": _DATE, "start": _DATE, "end": _DATE, "date": _DATE, "due": _DATE,
    "country": _COUNTRY, "to_countries": _COUNTRY, "parties": _COUNTRY,
}  # fmt: skip
_SHARED = {
    "id": "unique within the reading",
    "evidence": "the words that say it, in the order of the text",
    "rule": "the name of the rule that found it",
}
_ATTRIBUTES = re.compile(r"^(?P<names>[a-z_]+(?:, [a-z_]+)*): (?P<text>.*)$")


def shipped_schema() -> str:
    """The schema as shipped with the package."""
    return resources.files("sapar.render").joinpath(FILE).read_text(encoding="utf-8")


def make_schema() -> Schema:
    """The schema of one reading; an array of them is what several articles give."""
    definitions: dict[str, Schema] = {"Evidence": _evidence()}
    root = _record(Reading, definitions)
    definitions["Article"]["properties"] |= {
        "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$", "description": "SHA-256 of the text in UTF-8."},
        "source": {"type": "string", "pattern": "^ni:///sha-256;", "description": "The same as a URI (RFC 6920)."},
    }
    definitions["Article"]["required"] += ["sha256", "source"]
    root["properties"] = {"format": {"const": FORMAT}} | root["properties"]
    root["required"].insert(0, "format")
    return {
        "$schema": DIALECT,
        "$id": IDENTIFIER,
        "title": "A reading: what one article says, each fact with the words that say it",
        **root,
        "$defs": dict(sorted(definitions.items())),
    }


def _record(cls: type, definitions: dict[str, Schema]) -> Schema:
    told = _described(cls)
    hints = get_type_hints(cls)
    properties: dict[str, Schema] = {}
    for field in fields(cls):
        schema = _type(hints[field.name], definitions, _PATTERNS.get(field.name))
        properties[field.name] = schema | ({"description": told[field.name]} if field.name in told else {})
    return {
        "description": inspect.getdoc(cls).split("\n\n")[0].replace("\n", " "),  # type: ignore[union-attr]
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _type(hint: Any, definitions: dict[str, Schema], pattern: str | None) -> Schema:
    origin, args = get_origin(hint), get_args(hint)
    if origin is Literal:
        return {"enum": list(args)}
    if origin in (Union, types.UnionType):
        inner = [_type(arg, definitions, pattern) for arg in args if arg is not type(None)]
        return {"anyOf": [*inner, {"type": "null"}]}
    if origin is tuple:
        items = {"type": "array", "items": _type(args[0], definitions, pattern)}
        return items | ({"minItems": 1} if args[0] is Evidence else {})
    if isinstance(hint, type) and is_dataclass(hint):
        name = hint.__name__
        if name not in definitions:
            definitions[name] = {}  # holds the place: a record may hold itself
            definitions[name] |= _record(hint, definitions)
        return {"$ref": f"#/$defs/{name}"}
    simple = {str: "string", int: "integer", bool: "boolean"}
    return {"type": simple[hint]} | ({"pattern": pattern} if pattern else {})


def _evidence() -> Schema:
    text, offset = {"type": "string"}, {"type": "integer", "minimum": 0}
    quote = {"exact": text | {"minLength": 1}, "prefix": text | {"maxLength": CONTEXT}}
    quote["suffix"] = quote["prefix"]
    selectors = [
        _typed("TextQuoteSelector", quote),
        _typed("TextPositionSelector", {"start": offset, "end": offset}),
    ]
    both = {"type": "array", "prefixItems": selectors, "minItems": 2, "maxItems": 2}
    return {
        "description": "The words that say a fact, as a W3C Web Annotation target; offsets count Unicode code points.",
        **_typed("SpecificResource", {"source": text, "selector": both}),
    }


def _typed(name: str, properties: dict[str, Schema]) -> Schema:
    """An object whose `type` is `name`."""
    every = {"type": {"const": name}} | properties
    return {"type": "object", "properties": every, "required": list(every), "additionalProperties": False}


@cache
def _described(cls: type) -> dict[str, str]:
    """What the docstrings of a record and its bases say of each field."""
    told = dict(_SHARED)
    for base in reversed(cls.__mro__[:-1]):
        for line in _attribute_lines(inspect.cleandoc(base.__doc__ or "")):
            if found := _ATTRIBUTES.match(line):
                text = re.sub(r"\bNone\b", "null", found["text"])
                told |= dict.fromkeys(found["names"].split(", "), text)
    return told


def _attribute_lines(doc: str) -> list[str]:
    """The entries of the "Attributes:" section, each on one line; several of a line ("a: …. b: …") are parted."""
    section = doc.partition("Attributes:\n")[2].split("\n\n")[0]
    joined = re.sub(r"\n {8,}", " ", section)
    return [re.sub(r"^ +", "", line) for line in re.sub(r"[.;] ([a-z_]+): ", r".\n\1: ", joined).splitlines()]


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.stdout.write(json.dumps(make_schema(), ensure_ascii=False, indent=1) + "\n")
