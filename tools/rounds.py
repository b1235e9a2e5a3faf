"""Coded articles as they are kept in `benchmarks/coded/`, and back into the form that training and scoring read.

    python tools/rounds.py pack FOLDER [FOLDER ...] --out FILE.jsonl
        foreign texts: SHA-256 and offsets, no text
    python tools/rounds.py pack --own FOLDER [FOLDER ...] --out FILE.jsonl
        texts written for this project: with the text
    python tools/rounds.py unpack FILE.jsonl [CORPUS.jsonl ...] --out FOLDER
        NAME.txt, NAME.json and NAME.meta.json for each

A folder holds NAME.txt, NAME.json (the codebook's form) and NAME.meta.json. A corpus is JSON lines with a `text`;
articles whose text is in no corpus given are counted and left out.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

CLASSES = ("visits", "delegation", "meetings", "statements", "documents")


def digest(text: str) -> str:
    """The SHA-256 by which a text is known."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def packed(folder: Path, *, own: bool) -> Iterator[dict[str, Any]]:
    """The coded articles of a folder, one record each."""
    for path in sorted(folder.glob("*.json")):
        if path.name.endswith(".meta.json"):
            continue
        text = path.with_suffix(".txt").read_text(encoding="utf-8")
        coding = json.loads(path.read_text(encoding="utf-8"))
        meta_path = path.with_suffix(".meta.json")
        meta = json.loads(meta_path.read_text(encoding="utf-8")) if meta_path.exists() else {}
        record: dict[str, Any] = {"sha256": digest(text), "language": coding["language"], "meta": meta}
        if own:
            record["text"] = text
        record["people"] = {k: {f: p[f] for f in ("names", "role", "country")} for k, p in coding["people"].items()}
        for cls in CLASSES:
            record[cls] = [_without_words(r, text) for r in coding.get(cls, [])]
        yield record


def _without_words(record: dict[str, Any], text: str) -> dict[str, Any]:
    """A coded fact with offsets in place of quotations, and the number of groups in place of their names."""
    out = {k: v for k, v in record.items() if k not in ("quotes", "title", "groups")}
    if "groups" in record:
        out["groups"] = len(record["groups"])
    out["evidence"] = [[text.index(q), text.index(q) + len(q)] for q in record["quotes"]]
    return out


def unpacked(record: dict[str, Any], text: str, name: str) -> dict[str, Any]:
    """A record in the codebook's form again."""
    coding: dict[str, Any] = {"id": name, "language": record["language"], "published": record["meta"].get("published")}
    coding["people"] = {k: {**p, "office": None} for k, p in record["people"].items()}
    for cls in CLASSES:
        coding[cls] = []
        for fact in record[cls]:
            whole = {k: v for k, v in fact.items() if k != "evidence"}
            if "groups" in whole:
                whole["groups"] = [f"group {i + 1}" for i in range(whole["groups"])]
            coding[cls].append({**whole, "quotes": [text[a:b] for a, b in fact["evidence"]]})
    return coding


def pack(folders: list[Path], out: Path, *, own: bool) -> int:
    """Write the folders' articles, each text once, ordered by digest; return how many."""
    records = {r["sha256"]: r for folder in folders for r in packed(folder, own=own)}
    lines = [json.dumps(records[key], ensure_ascii=False, separators=(",", ":")) for key in sorted(records)]
    out.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return len(lines)


def unpack(source: Path, corpora: list[Path], out: Path) -> tuple[int, int]:
    """Write the articles whose text is known; return (written, not found)."""
    texts = {}
    for corpus in corpora:
        for line in corpus.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            for text in (row["text"], f"{row.get('title')}\n\n{row['text']}"):
                texts[digest(text)] = text
    out.mkdir(parents=True, exist_ok=True)
    written = missing = 0
    for line in source.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        text = record.get("text") or texts.get(record["sha256"])
        if text is None:
            missing += 1
            continue
        name = f"{record['language']}-{record['sha256'][:10]}"
        (out / f"{name}.txt").write_text(text, encoding="utf-8")
        (out / f"{name}.json").write_text(
            json.dumps(unpacked(record, text, name), ensure_ascii=False), encoding="utf-8"
        )
        (out / f"{name}.meta.json").write_text(json.dumps(record["meta"], ensure_ascii=False), encoding="utf-8")
        written += 1
    return written, missing


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("pack", "unpack"))
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--own", action="store_true")
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    if args.what == "pack":
        print(f"{args.out}: {pack(args.paths, args.out, own=args.own)} articles")
    else:
        written, missing = unpack(args.paths[0], args.paths[1:], args.out)
        print(f"{args.out}: {written} articles, {missing} whose text is in no corpus given")


if __name__ == "__main__":
    main()
