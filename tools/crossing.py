"""Cross-validation by article: each is read by deciders that never saw it, and the readings go to the scorer."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Sequence
from pathlib import Path

from coded import Coded

from sapar.reading.assemble import finish as read
from sapar.render.coding import coded as coding


def cross(coded: Sequence[Coded], folds: int, out: Path, others: Sequence[Coded] = ()) -> None:
    """Write `readings.jsonl` and `gold/` with its articles; `others` are learned from in every fold, not read."""
    from examples import examples
    from train import learn

    order = list(range(len(coded)))
    random.Random(3).shuffle(order)
    rows = [examples(c) for c in coded]
    more = [examples(c) for c in others]
    gold = out / "gold"
    shutil.rmtree(gold, ignore_errors=True)
    gold.mkdir(parents=True)
    with (out / "readings.jsonl").open("w", encoding="utf-8") as handle:
        for fold in range(folds):
            held = set(order[fold::folds])
            seen = [i for i in order if i not in held]
            forests = learn([*(coded[i] for i in seen), *others], [*(rows[i] for i in seen), *more])
            for i in sorted(held):
                one = coded[i]
                one.draft.forests = forests
                handle.write(json.dumps(coding(read(one.draft)), ensure_ascii=False) + "\n")
                (gold / f"{one.stem}.txt").write_text(one.draft.article.text, encoding="utf-8")
                (gold / f"{one.stem}.json").write_text(json.dumps(one.gold, ensure_ascii=False), encoding="utf-8")
