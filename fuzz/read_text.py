"""Fuzz target: any bytes as an article. What may come of it is a sound reading or a `SaparError`, and nothing else.

    pip install -r requirements/fuzz.txt
    python fuzz/read_text.py /tmp/corpus examples/ky -max_len=4000 -max_total_time=300

libFuzzer keeps in the folder named first what reached new code, and writes an input that fails as `crash-…`, which is
run again by naming it: `python fuzz/read_text.py crash-…`. See README.md beside this file.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # for tests.evidence, from wherever this is started

PUBLISHED = (None, "2021-02-26", "2020-02-29", "2021-02", "2021")


def read_text(data: bytes) -> None:
    """Read the bytes as those of a file, and check the reading. The first byte chooses the day of publication."""
    from tests.evidence import assert_sound

    from sapar.errors import EvidenceError, NotTextError, ReadingError, SaparError
    from sapar.model import Article
    from sapar.reading import read
    from sapar.sources.decoding import decode

    if not data:
        return
    try:
        try:
            text = decode(data[1:])
        except NotTextError:
            text = data[1:].decode("utf-8", "replace")  # most changes of a byte break a character: read on
        reading = read(Article("fuzz", text, "ky", PUBLISHED[data[0] % len(PUBLISHED)]))
    except (EvidenceError, ReadingError):
        raise  # defects of the reader
    except SaparError:
        return  # refused with a reason: not text, empty, another language
    assert_sound(reading, text)
    if read(reading.article) != reading:
        raise AssertionError("the same text gave another reading")


def main() -> None:
    """Run libFuzzer over `read_text`."""
    import atheris

    with atheris.instrument_imports(include=["sapar"]):
        pass
    atheris.Setup(sys.argv, read_text)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
