"""What the tests of the command share: a reader that is no reader, and a folder with good and bad articles."""

from pathlib import Path

import pytest

from sapar.cli import commands
from tests.cli import stub
from tests.render.fixture import TEXT


@pytest.fixture(autouse=True)
def _stub_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(commands, "_reader", lambda: stub.read)


@pytest.fixture
def coverage(tmp_path: Path) -> Path:
    """A folder with a good article, an empty one, and three that the reader fails on."""
    folder = tmp_path / "coverage"
    folder.mkdir()
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    (folder / "b.txt").write_text("  \n", encoding="utf-8")
    (folder / "c.txt").write_text(stub.LANGUAGE, encoding="utf-8")
    (folder / "d.txt").write_text(stub.FAULT, encoding="utf-8")
    (folder / "e.txt").write_text(stub.DEFECT, encoding="utf-8")
    return folder
