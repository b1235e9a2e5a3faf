"""Questions with several answers, put to the learned deciders."""

from __future__ import annotations

from collections.abc import Sequence

from sapar.reading.draft import Draft
from sapar.reading.trees import Features


def choose(draft: Draft, question: str, answers: Sequence[str], features: Features) -> str:
    """The likeliest answer to a question with several."""
    return max(answers, key=lambda a: draft.forests[f"{question}:{a}"].chance(features))
