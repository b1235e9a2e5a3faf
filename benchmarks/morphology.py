"""How often the Kyrgyz suffix analyser finds a treebank's lemma of a noun or name.

    python benchmarks/morphology.py FILE.conllu [FILE.conllu ...] [--errors 40]

Per part of speech, case ignored: how many words; in how many the form is its own lemma (what one gets for nothing);
in how many the likeliest reading has the lemma; in how many any reading has it (what a better order could reach).
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from sapar.languages import get
from sapar.text import normalise

PARTS = ("NOUN", "PROPN")


@dataclass
class Count:
    """What was counted of one part of speech."""

    words: int = 0
    same: int = 0
    right: int = 0
    possible: int = 0
    wrong: Counter[tuple[str, str, str]] = field(default_factory=Counter)  # form, lemma, stem found


def words(path: Path) -> Iterable[tuple[str, str, str]]:
    """(form, lemma, part of speech) of every noun and name of a CoNLL-U file."""
    for line in path.read_text(encoding="utf-8").splitlines():
        row = line.split("\t")
        if len(row) == 10 and row[3] in PARTS:
            yield row[1], row[2], row[3]


def measure(*paths: Path) -> dict[str, Count]:
    """The counts of each part of speech over these files."""
    language = get("ky")
    counts = {part: Count() for part in PARTS}
    for path in paths:
        for raw, gold, part in words(path):
            form, lemma = normalise(raw), normalise(gold)
            readings = language.word(form).nominals
            count = counts[part]
            count.words += 1
            count.same += form == lemma
            count.right += readings[0].stem == lemma
            count.possible += any(reading.stem == lemma for reading in readings)
            if readings[0].stem != lemma:
                count.wrong[form, lemma, readings[0].stem] += 1
    return counts


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description="The suffix analyser against a treebank's lemmas.")
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE.conllu")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="list the N commonest errors of each part")
    options = parser.parse_args()
    for path in options.files:
        print(path.name)
        counts = measure(path)
        for part, count in [*counts.items(), ("both", _sum(counts.values()))]:
            share = [f"{100 * n / max(1, count.words):5.1f}" for n in (count.same, count.right, count.possible)]
            print(
                f"  {part:6}{count.words:7} words   as it stands {share[0]}   likeliest {share[1]}   any {share[2]} %"
            )
            for (form, lemma, stem), number in count.wrong.most_common(options.errors):
                print(f"      {number:4}  {form}: {stem}, not {lemma}")


def _sum(counts: Iterable[Count]) -> Count:
    out = Count()
    for count in counts:
        out.words += count.words
        out.same += count.same
        out.right += count.right
        out.possible += count.possible
    return out


if __name__ == "__main__":
    main()
