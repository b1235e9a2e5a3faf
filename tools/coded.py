"""Coded articles as training and test material: texts, codings, and which line says which fact."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sapar.languages import get
from sapar.model import Article
from sapar.reading.analysis import analyse
from sapar.reading.draft import Draft
from sapar.sources.metadata import read_sidecar


@dataclass
class Coded:
    """One coded article with its draft.

    Attributes:
        ids: person number of the draft -> id of the coding, for those found in both.
    """

    stem: str
    gold: dict[str, Any]
    draft: Draft
    ids: dict[int, str]

    def lines_of(self, record: dict[str, Any], share: float = 0.5) -> list[int]:
        """The lines that a record's quotes cover by half or more."""
        text = self.draft.article.text
        spans = []
        for quote in record["quotes"]:
            at = text.find(quote)
            while at >= 0:
                spans.append((at, at + len(quote)))
                at = text.find(quote, at + 1)
        out = []
        for number, line in enumerate(self.draft.lines):
            a, b = line.sentence.start, line.sentence.end
            if any(min(b, e) - max(a, s) >= share * min(b - a, e - s) for s, e in spans):
                out.append(number)
        return out

    def people_of(self, ids: list[str]) -> set[int]:
        """Numbers of the draft's people for ids of the coding."""
        return {n for n, i in self.ids.items() if i in ids}


def norm(name: str) -> str:
    return " ".join(name.lower().replace("ё", "е").replace(".", ". ").split())


def load(folders: list[Path], language: str) -> Iterator[Coded]:
    """The coded articles of the folders in one language."""
    seen: set[str] = set()
    for folder in folders:
        for path in sorted(folder.glob(f"{language}-*.json")):
            if path.name.endswith(".meta.json") or path.stem in seen:
                continue
            seen.add(path.stem)
            gold = json.loads(path.read_text(encoding="utf-8"))
            text = path.with_suffix(".txt").read_text(encoding="utf-8")
            publisher = read_sidecar(path.with_suffix(".txt")).publisher
            draft = analyse(
                Article(path.stem, text, language, gold.get("published"), publisher=publisher), get(language)
            )
            yield Coded(path.stem, gold, draft, _align(gold, draft))


def _align(gold: dict[str, Any], draft: Draft) -> dict[int, str]:
    out: dict[int, str] = {}
    used: set[str] = set()
    for strict in (True, False):
        for who in draft.people:
            if who.number in out:
                continue
            forms = {norm(" ".join(f)) for f in who.forms}
            for gid, person in gold["people"].items():
                names = {norm(n) for n in person["names"]}
                hit = (
                    bool(forms & names)
                    if strict
                    else any(f.split()[-1] == n.split()[-1] and f[0] == n[0] for f in forms for n in names)
                )
                if hit and gid not in used:
                    out[who.number] = gid
                    used.add(gid)
                    break
    return out
