"""A small learned decider: gradient-boosted trees, read from a data file and asked without any library.

The weights are learned from coded articles by `tools/train.py` over the linguistic features that the reader itself
computes; they hold thresholds over features, no words of articles.
"""

from __future__ import annotations

import json
import math
from functools import cache, cached_property
from importlib.resources import files
from typing import Any

Features = dict[str, float]
_Node = Any  # (feature index, threshold, left, right), or the leaf's value


class Forest:
    """Trees that vote on one yes-or-no question.

    Args:
        names: the features in the order in which the trees number them.
        start: log-odds before any tree. trees: nested nodes.
        threshold: the chance from which the answer is "yes"; the one that served best on articles held out in training.
    """

    def __init__(self, names: list[str], start: float, trees: list[Any], threshold: float = 0.5) -> None:
        self.names = names
        self.start = start
        self.threshold = threshold
        self.trees = [_frozen(tree) for tree in trees]

    def chance(self, features: Features, floor: float = 0.0) -> float:
        """The probability of "yes"; a feature that is absent counts as 0.

        Args:
            floor: a chance that is surely below it may be given as 0, which saves the rest of the trees.
        """
        get = features.get
        values = [get(name, 0.0) for name in self.names]
        score = self.start
        least = math.log(floor / (1 - floor)) if floor else -math.inf
        for block, most in self._blocks:
            if score + most < least:
                return 0.0
            for tree in block:
                node = tree
                while node.__class__ is tuple:
                    node = node[2] if values[node[0]] <= node[1] else node[3]
                score += node
        return 1 / (1 + math.exp(-score))

    @cached_property
    def _blocks(self) -> list[tuple[list[_Node], float]]:
        """The trees in blocks, each with the most that it and all behind it can add."""
        blocks = [self.trees[k : k + _BLOCK] for k in range(0, len(self.trees), _BLOCK)]
        most = [sum(_highest(tree) for tree in block) for block in blocks]
        return [(block, sum(most[k:])) for k, block in enumerate(blocks)]

    def says_yes(self, features: Features) -> bool:
        """The decision."""
        return self.chance(features, self.threshold) >= self.threshold


_BLOCK = 8


def _highest(node: _Node) -> float:
    """The most that a tree can add."""
    return max(_highest(node[2]), _highest(node[3])) if node.__class__ is tuple else float(node)


def _frozen(node: Any) -> _Node:
    if len(node) == 1:
        return float(node[0])
    return (int(node[0]), float(node[1]), _frozen(node[2]), _frozen(node[3]))


@cache
def deciders(language: str) -> dict[str, Forest]:
    """The deciders learned for a language, by question; a language without any of its own takes the Kyrgyz ones, which
    ask about relations, moods and terms that every language answers in the same words.
    """
    path = files("sapar.reading") / "weights" / f"{language}.json"
    if not path.is_file():
        path = files("sapar.reading") / "weights" / "ky.json"
    data = json.loads(path.read_text(encoding="utf-8"))
    return {question: Forest(**forest) for question, forest in data["deciders"].items()}
