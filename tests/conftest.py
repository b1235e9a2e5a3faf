"""What all tests share: the folder of coded articles and corpora, which not every machine has."""

from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2] / "shared"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if not SHARED.is_dir():
        for item in items:
            if "shared" in item.keywords:
                item.add_marker(pytest.mark.skip(reason="the folder ../shared is not here"))


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with coded articles and corpora; mark tests that use it `shared`."""
    return SHARED
