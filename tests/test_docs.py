"""The documentation agrees with the code."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest

from sapar import model

ROOT = Path(__file__).resolve().parents[1]
PAGES = [*sorted((ROOT / "docs").glob("*.md")), ROOT / "README.md", ROOT / "CONTRIBUTING.md"]
VOCABULARIES = {
    name: values for name, value in vars(model).items() if name[0].isupper() and (values := get_args(value))
}


@pytest.mark.parametrize("name", sorted(VOCABULARIES))
def test_the_codebook_tells_every_value(name: str) -> None:
    codebook = (ROOT / "docs" / "codebook.md").read_text(encoding="utf-8")
    assert [value for value in VOCABULARIES[name] if f"`{value}`" not in codebook] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []
