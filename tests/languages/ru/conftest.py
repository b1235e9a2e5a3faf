"""The language under test."""

import pytest

from sapar.languages import Language, get


@pytest.fixture(scope="session")
def ru() -> Language:
    return get("ru")
