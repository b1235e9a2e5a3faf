"""Finds the terms of a lexicon in a sentence, whatever the endings of the words.

A pattern is a row of keys, one a token: `министр` stands for every form of the noun, `жолук-` for every form of the
verb, `=менен` for that very form, `президент|лидер` for either. The patterns make one trie; a word keeps the trie's
first nodes that it can enter, so that the many words which begin no term cost nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import product
from typing import TYPE_CHECKING

from sapar.languages.base import Term

if TYPE_CHECKING:
    from sapar.languages.base import Nominal, Verb, Word


class Node:
    """A node of the trie."""

    __slots__ = ("ends", "next")

    def __init__(self) -> None:
        self.next: dict[str, Node] = {}
        self.ends: list[tuple[str, str, str, int]] = []  # category, value, key of the head, its place in the pattern


def last(keys: Sequence[str]) -> int:
    """The place of the head of a pattern in languages where it stands last."""
    return len(keys) - 1


class Matcher:
    """A trie of patterns. Fill it with `add`, then ask with `find`.

    Args:
        head: which word of a pattern is the term's head, whose form is the term's.
    """

    def __init__(self, head: Callable[[Sequence[str]], int] = last) -> None:
        self.root = Node()
        self.head = head
        self.verb_lemmas: set[str] = set()

    def add(self, pattern: str, category: str, value: str) -> None:
        """Enter a pattern, e.g. `add("кабыл ал-", "meet", "receive")`."""
        for keys in product(*(part.split("|") for part in pattern.split())):
            node = self.root
            for key in keys:
                node = node.next.setdefault(key, Node())
                if key.endswith("-") and len(key) > 1:
                    self.verb_lemmas.add(key[:-1])
            head = self.head(keys)
            if (category, value, keys[head], head) not in node.ends:
                node.ends.append((category, value, keys[head], head))

    def single(self) -> frozenset[str]:
        """The keys that are a term by themselves."""
        return frozenset(key for key, node in self.root.next.items() if node.ends and key[0] != "=" and key[-1] != "-")

    def stems(self) -> frozenset[str]:
        """All keys that are stems of nouns or fixed words: what the language may take for a known word."""
        found: set[str] = set()
        stack = [self.root]
        while stack:
            node = stack.pop()
            found.update(key for key in node.next if not key.endswith("-") and not key.startswith("="))
            stack.extend(node.next.values())
        return frozenset(found)

    def roots(self, keys: Iterable[str]) -> tuple[tuple[str, Node], ...]:
        """The nodes that a word with these keys can enter from the root."""
        return tuple((key, self.root.next[key]) for key in keys if key in self.root.next)

    def find(self, words: Sequence[Word]) -> list[Term]:
        """All terms of a sentence; of those of one category that begin at the same token, the longest ones."""
        out: list[Term] = []
        for start, word in enumerate(words):
            if word.roots:
                out.extend(self._longest(words, start))
        return out

    def _longest(self, words: Sequence[Word], start: int) -> Iterable[Term]:
        best: dict[str, list[Term]] = {}
        stack = [(start + 1, node) for _, node in words[start].roots]
        while stack:
            end, node = stack.pop()
            for category, value, key, head in node.ends:
                kept = best.setdefault(category, [])
                if kept and kept[0].end > end:
                    continue
                if kept and kept[0].end < end:
                    kept.clear()
                if all(term.value != value for term in kept):
                    word = words[start + head]
                    kept.append(Term(start, end, category, value, _nominal(word, key), _verb(word, key)))
            if node.next and end < len(words):
                stack.extend((end + 1, node.next[key]) for key in words[end].keys if key in node.next)
        return (term for kept in best.values() for term in kept)


def _nominal(word: Word, key: str) -> Nominal | None:
    return next(
        (n for n in word.nominals if n.stem == key), word.nominals[0] if key[0] == "=" and word.nominals else None
    )


def _verb(word: Word, key: str) -> Verb | None:
    if not key.endswith("-"):
        return None
    return next((v for v in word.verbs if v.lemma == key[:-1]), None)
