"""A register's content in a form in which two registers can be compared: everything but row numbers and times."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from sapar.register import Register
from sapar.register import tables as t

_LEFT_OUT = {"id", "added", "read", "at", "made", "undone", "fact", "reading"}
_OWN_NAME = {"articles", "people", "records"}  # their ids are public


def content(register: Register) -> dict[str, list[Any]]:
    """Table -> rows, sorted."""
    out: dict[str, list[Any]] = {}
    with register.ask() as connection:
        for table in t.metadata.sorted_tables:
            if table.name in ("fact_people", "meta"):
                continue
            columns = [
                c
                for c in table.c
                if c.name not in _LEFT_OUT
                or (c.name == "id" and table.name in _OWN_NAME)
                or table.name == "record_facts"
            ]
            rows = connection.execute(sa.select(*columns)).all()
            out[table.name] = sorted([str(v) for v in row] for row in rows)
    return out
