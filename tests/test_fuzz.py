"""The fuzz target runs, without atheris, on a few inputs: plain ones, broken ones, and those that failed once."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
TEXT = "Президент Садыр Жапаров 24-февралда иш сапары менен Москвага барды. «Биз даярбыз», — деди ал.".encode()

INPUTS = [
    b"",
    b"\x00",
    b"\x01" + TEXT,
    b"\x02" + TEXT[:-1],  # cut inside of a character
    b"\x03" + TEXT.decode().encode("cp1251"),
    b"\x04" + TEXT.decode().encode("utf-16"),
    b"\x00" + bytes(range(256)) * 4,
    b"\x01" + b"\xef\xbb\xbf" + TEXT,
    b"\x01" + TEXT.replace(b" ", b"\xc2\xa0"),
    b"\x01" + TEXT.replace(b".", b".\xe2\x80\x8f\n"),
    b"\x01" + "«".encode() * 100 + TEXT,
    b"\x01" + "Ж. ".encode() * 100,
    b"\x01%PDF-1.4",
]


@pytest.fixture(scope="module")
def target() -> Callable[[bytes], None]:
    """The function that the fuzzer calls."""
    spec = importlib.util.spec_from_file_location("read_text", ROOT / "fuzz" / "read_text.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    function: Callable[[bytes], None] = module.read_text
    return function


@pytest.mark.parametrize("data", INPUTS, ids=range(len(INPUTS)))
def test_the_target_takes_any_bytes(target: Callable[[bytes], None], data: bytes) -> None:
    target(data)


@pytest.mark.parametrize("path", sorted((ROOT / "examples" / "ky").glob("*.txt")), ids=lambda path: path.stem)
def test_the_target_takes_the_examples(target: Callable[[bytes], None], path: Path) -> None:
    for first in range(5):
        target(bytes([first]) + path.read_bytes())
