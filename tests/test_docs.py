"""The documentation agrees with the code."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import click
import pytest

from sapar import model
from sapar.cli import cli

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "sapar"
PACKAGES = sorted(path.parent.relative_to(SOURCE).as_posix() for path in SOURCE.rglob("*/__init__.py"))
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


@pytest.mark.parametrize("package", PACKAGES)
def test_the_architecture_names_every_room(package: str) -> None:
    assert f"`{package}/`" in (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")


def test_the_architecture_names_every_file_of_the_reader() -> None:
    told = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    files = [path.stem for path in (SOURCE / "reading").glob("[a-z]*.py")]
    assert [name for name in files if f"`{name}`" not in told and f"`{name}.py`" not in told] == []


def options(command: click.Command) -> set[str]:
    """The options of a command, and of the commands under it."""
    under = command.commands.values() if isinstance(command, click.Group) else ()
    return {option for one in command.params for option in one.opts} | {o for one in under for o in options(one)}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_commands_and_options_in_the_documentation_exist(page: Path) -> None:
    wrong = []
    for name, rest in re.findall(r"(?:bin/|    |`|\| )sapar ([a-z]+)([^`\n#|]*)", page.read_text(encoding="utf-8")):
        known = options(cli.commands[name]) if name in cli.commands else set()
        wrong += [f"{name} {option}" for option in re.findall(r"(?<=\s)--?[a-z][a-z-]*", rest) if option not in known]
        wrong += [] if name in cli.commands else [name]
    assert wrong == []
