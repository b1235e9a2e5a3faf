"""Learns the reader's deciders from coded articles and writes their weights.

    python tools/train.py ky FOLDER [FOLDER ...]              learn, write src/sapar/reading/weights/ky.json
    python tools/train.py ky --cross 5 FOLDER [FOLDER ...]    cross-validate by article, write readings for the scorer
    python tools/train.py en --also ru FOLDER [FOLDER ...]    learn from Russian examples too (no feature is a word)

A folder holds NAME.txt and NAME.json in the codebook's form. The features are those that the reader computes
(`candidates` and `*_features` in `sapar.reading`); no word of any article is among them. Needs scikit-learn (the extra
`train`).
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from coded import Coded, load
from examples import Rows, examples, statement_rows
from sklearn.ensemble import GradientBoostingClassifier

from sapar.reading.trees import Features, Forest

PARTS = 5
THRESHOLDS = {"statement", "meeting", "participant", "visit", "document"}
OUT = Path(__file__).parents[1] / "src" / "sapar" / "reading" / "weights"


def learn(articles: Sequence[Coded], rows: Sequence[Rows]) -> dict[str, Forest]:
    """One forest a question; those that decide whether there is a fact get the threshold that serves held-out articles
    best.

    Who speaks depends on who spoke before. The reader knows only what it decided itself, so the statements are learned
    a second time with the states that a reader makes of articles that it never saw.
    """
    rows = [dict(row) for row in rows]
    again = _own_states(articles, rows)
    for row, more in zip(rows, again, strict=True):
        row["statement"] = row.get("statement", []) + more
    out = {
        question: fit(_pool(rows, question), 50 if ":" in question else 100)
        for question in sorted({q for row in rows for q in row})
    }
    for question in THRESHOLDS & set(out):
        out[question].threshold = _threshold(rows, question)
    return out


def _own_states(articles: Sequence[Coded], rows: Sequence[Rows]) -> list[list[tuple[Features, int]]]:
    out: list[list[tuple[Features, int]]] = [[] for _ in articles]
    for part in range(3):
        forest = fit([p for k, row in enumerate(rows) if k % 3 != part for p in row.get("statement", ())])
        for k in range(part, len(articles), 3):
            out[k] = statement_rows(articles[k], forest)
    return out


def _pool(articles: Sequence[Rows], question: str) -> list[tuple[Features, int]]:
    return [pair for row in articles for pair in row.get(question, ())]


def _threshold(articles: Sequence[Rows], question: str) -> float:
    """The threshold of best F1 over five parts, each judged by a forest that was learned from the others."""
    chances: list[tuple[float, int]] = []
    for part in range(PARTS):
        forest = fit([p for k, row in enumerate(articles) if k % PARTS != part for p in row.get(question, ())])
        chances += [
            (forest.chance(f), y)
            for k, row in enumerate(articles)
            if k % PARTS == part
            for f, y in row.get(question, ())
        ]
    wanted = sum(y for _, y in chances)
    scores = {}
    for step in range(15, 61):
        chosen = [y for chance, y in chances if chance >= step / 100]
        scores[step / 100] = 2 * sum(chosen) / max(1, len(chosen) + wanted)
    best = max(scores.values())
    good = [t for t, f1 in scores.items() if f1 >= best - 0.01]  # the curve is flat and noisy at its top
    return good[len(good) // 2]


def fit(pairs: Sequence[tuple[Features, int]], size: int = 120) -> Forest:
    """A forest from examples; a constant where there is only one answer."""
    counts: dict[str, int] = defaultdict(int)
    for features, _ in pairs:
        for name, value in features.items():
            if value:
                counts[name] += 1
    names = sorted(n for n, c in counts.items() if c >= 4)
    answers = np.array([y for _, y in pairs])
    if answers.sum() < 3 or answers.sum() > len(answers) - 3:
        share = (answers.sum() + 0.5) / (len(answers) + 1)
        return Forest([], float(np.log(share / (1 - share))), [])
    table = np.array([[float(f.get(n, 0.0)) for n in names] for f, _ in pairs])
    model = GradientBoostingClassifier(
        n_estimators=size,
        max_depth=4,
        learning_rate=0.09,
        subsample=0.7,
        max_features=0.3,
        min_samples_leaf=5,
        random_state=7,
    )
    model.fit(table, answers)
    share = answers.mean()
    trees = [_nodes(t[0].tree_, 0, model.learning_rate) for t in model.estimators_]
    return Forest(names, float(np.log(share / (1 - share))), trees)


def _nodes(tree: Any, at: int, rate: float) -> list[Any]:
    if tree.children_left[at] == -1:
        return [round(float(tree.value[at][0][0]) * rate, 5)]
    return [
        int(tree.feature[at]),
        round(float(tree.threshold[at]), 4),
        _nodes(tree, tree.children_left[at], rate),
        _nodes(tree, tree.children_right[at], rate),
    ]


def pruned(forest: Forest) -> dict[str, Any]:
    """A forest as data, with only the features that it asks for."""
    used = sorted({i for tree in forest.trees for i in _features(tree)})
    number = {old: new for new, old in enumerate(used)}
    return {
        "threshold": forest.threshold,
        "names": [forest.names[i] for i in used],
        "start": round(forest.start, 5),
        "trees": [_renumber(t, number) for t in forest.trees],
    }


def _features(node: Any) -> Iterable[int]:
    if isinstance(node, tuple):
        yield node[0]
        yield from _features(node[2])
        yield from _features(node[3])


def _renumber(node: Any, number: dict[int, int]) -> list[Any]:
    if not isinstance(node, tuple):
        return [node]
    return [number[node[0]], node[1], _renumber(node[2], number), _renumber(node[3], number)]


def save(forests: dict[str, Forest], language: str, articles: int) -> Path:
    """Write the weights of a language; return where."""
    OUT.mkdir(exist_ok=True)
    path = OUT / f"{language}.json"
    data = {"articles": articles, "deciders": {q: pruned(f) for q, f in sorted(forests.items())}}
    path.write_text(json.dumps(data, separators=(",", ":")), encoding="utf-8")
    return path


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("language")
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument(
        "--cross",
        type=int,
        default=0,
        help="folds; writes readings-LANGUAGE.jsonl and gold-LANGUAGE/ instead of weights",
    )
    parser.add_argument("--out", type=Path, default=Path("crossed"))
    parser.add_argument(
        "--also", action="append", default=[], help="another language whose articles are learned from too"
    )
    args = parser.parse_args()
    coded = list(load(args.folders, args.language))
    others = [one for language in args.also for one in load(args.folders, language)]
    if args.cross:
        from crossing import cross

        cross(coded, args.cross, args.out, others)
        return
    coded += others
    path = save(learn(coded, [examples(c) for c in coded]), args.language, len(coded))
    print(f"{path}: {path.stat().st_size // 1024} KiB from {len(coded)} articles")


if __name__ == "__main__":
    main()
