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
from sklearn.ensemble import GradientBoostingClassifier

from sapar.reading import acts, documents, meetings, statements, visits
from sapar.reading.trees import Features, Forest

PARTS = 5
THRESHOLDS = {"statement", "meeting", "participant", "visit", "document"}
Rows = dict[str, list[tuple[Features, int]]]
OUT = Path(__file__).parents[1] / "src" / "sapar" / "reading" / "weights"


def examples(coded: Coded) -> Rows:
    """(features, answer) of every question that the article gives examples for."""
    rows: Rows = defaultdict(list)
    _statements(coded, rows)
    _meetings(coded, rows)
    _visits(coded, rows)
    _visit_kinds(coded, rows)
    _documents(coded, rows)
    return rows


def said_by(coded: Coded) -> dict[int, set[str]]:
    """Line -> ids of those whose words it reports."""
    out: dict[int, set[str]] = defaultdict(set)
    for record in coded.gold["statements"]:
        for number in coded.lines_of(record):
            out[number].add(record["speaker"])
    return out


def _statements(coded: Coded, rows: Rows) -> None:
    rows["statement"] = _statement_rows(coded, None)
    for record in coded.gold["statements"]:
        for number in coded.lines_of(record):
            features = acts.act_features(coded.draft, number)
            for act in acts.ACTS:
                rows[f"act:{act}"].append((features, int(act == record["act"])))


def _meetings(coded: Coded, rows: Rows) -> None:
    by_line: dict[int, list[dict[str, Any]]] = defaultdict(list)
    for record in coded.gold["meetings"]:
        for number in coded.lines_of(record):
            by_line[number].append(record)
    focus: list[int] = []
    draft = coded.draft
    for number, line in enumerate(draft.lines):
        if meetings.worth(line) and line.repeats is None:
            for unit, found in _told_by(coded, number, by_line[number]):
                rows["meeting"].append((meetings.line_features(draft, number, unit), int(bool(found))))
                if found:
                    _participants(coded, number, focus, found, unit, rows)
        focus = visits.refocus(line, focus)


def _told_by(
    coded: Coded, number: int, found: list[dict[str, Any]]
) -> list[tuple[meetings.Unit, list[dict[str, Any]]]]:
    """Which of a line's coded encounters each of its units tells."""
    line = coded.draft.lines[number]
    found_units = meetings.units(line)
    out: list[tuple[meetings.Unit, list[dict[str, Any]]]] = [(u, []) for u in found_units]
    for record in found:
        people = coded.people_of(record["participants"])

        def fit(
            pair: tuple[meetings.Unit, list[dict[str, Any]]], people: set[int] = people, kind: str = record["kind"]
        ) -> tuple[bool, int, bool]:
            unit = pair[0]
            here = {
                p for m in line.mentions if unit.low <= m.start < unit.high and m.relation == "with" for p in m.people
            }
            calls = (kind == "call") == (unit.term.value == "call")
            return calls, len(here & people) if len(found) > 1 else 0, unit.main

        if out:
            max(out, key=fit)[1].append(record)
    return out


def _participants(
    coded: Coded, number: int, focus: list[int], found: list[dict[str, Any]], unit: meetings.Unit, rows: Rows
) -> None:
    draft = coded.draft
    wanted = coded.people_of([p for r in found for p in r["participants"]])
    here = dict.fromkeys([*meetings.everybody(draft.lines[number]), *focus[:2]])
    for person in here:
        rows["participant"].append(
            (meetings.person_features(draft, number, person, focus, unit), int(person in wanted))
        )
    people = [p for p in here if p in wanted]
    features = meetings.kind_features(draft, number, people, meetings.groups_of(draft.lines[number]), unit)
    for kind in meetings.KINDS:
        rows[f"meeting_kind:{kind}"].append((features, int(kind == found[0]["kind"])))
    for status in meetings.STATUSES:
        rows[f"meeting_status:{status}"].append((features, int(status == found[0]["status"])))


def _visits(coded: Coded, rows: Rows) -> None:
    told = [(set(coded.lines_of(r)), coded.people_of(r["travellers"]), r) for r in coded.gold["visits"]]
    focus: list[int] = []
    place = None
    for number, line in enumerate(coded.draft.lines):
        seen = None
        for person, goal, features in visits.candidates(coded.draft, number, focus, place):
            hits = [
                r for lines, people, r in told if number in lines and person in people and r["country"] == goal.country
            ]
            rows["visit"].append((features, int(bool(hits))))
            if hits:
                seen = goal
                for status in visits.STATUSES:
                    rows[f"visit_status:{status}"].append((features, int(status == hits[0]["status"])))
        place = seen or place
        focus = visits.refocus(line, focus)


def _visit_kinds(coded: Coded, rows: Rows) -> None:
    for record in coded.gold["visits"]:
        lines = coded.lines_of(record)
        if lines:
            features = visits.kind_features(coded.draft, lines, record["country"])
            for kind in visits.KINDS:
                rows[f"visit_kind:{kind}"].append((features, int(kind == (record["kind"] or "none"))))


def _documents(coded: Coded, rows: Rows) -> None:
    told = [(set(coded.lines_of(r)), r) for r in coded.gold["documents"]]
    for number in range(len(coded.draft.lines)):
        for term, features in documents.candidates(coded.draft, number):
            here = [r for lines, r in told if number in lines]
            hits = [r for r in here if r["kind"] == term.value] or (
                [here[0]] if here and len(documents.papers(coded.draft.lines[number])) == 1 else []
            )
            rows["document"].append((features, int(bool(hits))))
            for record in hits[:1]:
                for status in documents.STATUSES:
                    rows[f"document_status:{status}"].append((features, int(status == record["status"])))


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
            out[k] = _statement_rows(articles[k], forest)
    return out


def _statement_rows(coded: Coded, forest: Forest | None) -> list[tuple[Features, int]]:
    """Examples of speakers, the lines before decided by a forest, or by the coding where there is none."""
    gold = said_by(coded)
    state = statements.State()
    out = []
    for number, line in enumerate(coded.draft.lines):
        right: tuple[int, ...] = ()
        guess, most = (), 0.45
        for speakers, features in statements.candidates(coded.draft, number, state):
            ids = {coded.ids.get(p, "?") for p in speakers}
            hit = (
                bool(gold[number])
                and ids <= gold[number]
                and (len(speakers) == len(gold[number]) or len(speakers) == 1)
            )
            out.append((features, int(hit)))
            if hit and len(speakers) > len(right):
                right = speakers
            if forest is not None and forest.chance(features) > most:
                guess, most = speakers, forest.chance(features)
        if not right and gold[number]:
            right = tuple(n for n, i in coded.ids.items() if i in gold[number])[:1]
        state.take(number, line, guess if forest is not None else right)
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
    OUT.mkdir(exist_ok=True)
    path = OUT / f"{language}.json"
    data = {"articles": articles, "deciders": {q: pruned(f) for q, f in sorted(forests.items())}}
    path.write_text(json.dumps(data, separators=(",", ":")), encoding="utf-8")
    return path


def main() -> None:
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
