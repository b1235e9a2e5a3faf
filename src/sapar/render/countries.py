"""The names of countries in the languages of the interface."""

from __future__ import annotations

from functools import cache
from importlib import resources

from sapar.render.labels import INTERFACES, Interface


def country_name(code: str | None, interface: Interface) -> str:
    """The short name of a country; an unknown code is its own name, no code is no words."""
    if code is None:
        return ""
    names = _names().get(code)
    return names[INTERFACES.index(interface)] if names else code


@cache
def _names() -> dict[str, tuple[str, ...]]:
    table = resources.files("sapar.render").joinpath("countries.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines() if line and not line.startswith("#"))
    return {code: tuple(names) for code, *names in rows}
