"""How fast Sapar reads, on one core: sentences per second from raw text to reading, memory, start-up.

    python benchmarks/speed.py CORPUS [--limit 1500] [--rounds 3]

CORPUS is a file of JSON lines with a "text", a text file, or a folder of text files. Beside the reader, in the same run
and on the same text:

- a floor: the same text decoded and split into sentences and words, and nothing else;
- a peer: spaCy's blank Kyrgyz tokenizer (extra `bench`); left out with a note where it is not installed.

Each is measured in a process of its own, so that memory is its own, in processor time, so that neighbours count
little. The figure is the best of the rounds; the first, which also fills the reader's tables of words, is told apart.
Start-up is wall time.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from sapar import __version__
from sapar.errors import SaparError

Work = Callable[[str], object]
_STARTS = 7  # of `sapar --version`; the median is told


def texts(corpus: Path, limit: int) -> list[str]:
    """The texts of a corpus, at most so many; empty ones are left out."""
    found = (text for text in _texts(corpus) if text.strip())
    return [text for _, text in zip(range(limit), found, strict=False)]


def _texts(corpus: Path) -> Iterator[str]:
    if corpus.is_dir():
        for path in sorted(corpus.rglob("*.txt")):
            yield path.read_text(encoding="utf-8")
    elif corpus.suffix == ".jsonl":
        with corpus.open(encoding="utf-8") as lines:
            for line in lines:
                yield str(json.loads(line)["text"])
    else:
        yield corpus.read_text(encoding="utf-8")


def reader() -> Work:
    """Raw text to reading."""
    from sapar import read

    return lambda text: read(text, language="ky", published="2021-02-26")


def splitter() -> Work:
    """The floor: sentences and words."""
    from sapar.languages import get
    from sapar.text import sentences

    abbreviations = get("ky").abbreviations
    return lambda text: sentences(text, abbreviations)


def peer() -> Work:
    """spaCy's blank tokenizer; raises ImportError where there is none."""
    import spacy

    return spacy.blank("ky").make_doc


WORKERS: dict[str, tuple[str, Callable[[], Work]]] = {
    "read": ("raw text to reading", reader),
    "split": ("floor: sentences and words only", splitter),
    "spacy": ("peer: spaCy blank ky, words only", peer),
}


def measure(name: str, corpus: Path, limit: int, rounds: int) -> dict[str, float]:
    """In this process: seconds of each round, failures, peak memory in MB over what importing and the texts took."""
    work = WORKERS[name][1]()
    given = texts(corpus, limit)
    before = _peak()
    seconds: list[float] = []
    failed = 0
    for _ in range(rounds):
        failed = 0
        begin = time.process_time()
        for text in given:
            try:
                work(text)
            except SaparError:
                failed += 1
        seconds.append(time.process_time() - begin)
    return {"first": seconds[0], "best": min(seconds), "failed": failed, "peak": _peak(), "before": before}


def _peak() -> float:
    """Peak resident memory of this process, in MB."""
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6


def apart(name: str, options: argparse.Namespace) -> dict[str, float] | None:
    """The same in a fresh process; None where it lacks a package."""
    command = [
        sys.executable,
        __file__,
        str(options.corpus),
        "--limit",
        str(options.limit),
        "--rounds",
        str(options.rounds),
        "--only",
        name,
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        if "ImportError" in done.stderr or "ModuleNotFoundError" in done.stderr:
            return None
        sys.exit(done.stderr)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def start_up() -> float:
    """Seconds from calling `sapar --version` to its end, median of a few."""
    taken = []
    for _ in range(_STARTS):
        begin = time.perf_counter()
        subprocess.run([sys.executable, "-m", "sapar", "--version"], capture_output=True, check=True)
        taken.append(time.perf_counter() - begin)
    return sorted(taken)[_STARTS // 2]


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description="Speed, memory and start-up of the reader.")
    parser.add_argument("corpus", type=Path, help="FILE.jsonl, FILE.txt or a folder of text files")
    parser.add_argument("--limit", type=int, default=1_000_000, help="so many articles at most")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", choices=WORKERS, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.only:
        print(json.dumps(measure(options.only, options.corpus, options.limit, options.rounds)))
        return
    given = texts(options.corpus, options.limit)
    split = splitter()
    number = sum(len(split(text)) for text in given)  # type: ignore[arg-type]  # a list
    size = sum(len(text.encode()) for text in given) / 1e6
    print(f"sapar {__version__}, Python {sys.version.split()[0]}, one core")
    print(f"  {len(given)} articles, {number} sentences, {size:.2f} MB")
    for name, (title, _) in WORKERS.items():
        found = apart(name, options)
        if found is None:
            print(f"  {title:34} not installed: pip install -r requirements/bench.txt")
            continue
        line = f"  {title:34}{number / found['best']:9,.0f} sentences/s{size / found['best']:7.2f} MB/s"
        line += f"   first round {number / found['first']:9,.0f}/s   peak {found['peak']:4.0f} MB"
        print(line + (f"   {found['failed']:.0f} failed" if found["failed"] else ""))
    print(f"  {'sapar --version':34}{1000 * start_up():9.0f} ms")


if __name__ == "__main__":
    main()
