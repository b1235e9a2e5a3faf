"""What kind of act a statement is, after Searle, and what it is about."""

from __future__ import annotations

from sapar.model import Act, Topic
from sapar.reading.decisions import choose
from sapar.reading.draft import Draft
from sapar.reading.features import cues, form, last_verb, shape
from sapar.reading.trees import Features

ACTS: tuple[Act, ...] = ("assertive", "commissive", "directive", "expressive")


def act_features(draft: Draft, number: int) -> Features:
    """Features of a line as somebody's words."""
    line = draft.lines[number]
    outside = [t for t in line.of("say") if not line.inside[t.start]]
    inside = [t for t in line.of("say") if line.inside[t.start]]
    out = {**shape(line, number), **cues(line), **last_verb(line)}
    for term in outside:
        out["out_" + term.value] = out.get("out_" + term.value, 0.0) + 1
    for term in inside:
        out["in_" + term.value] = out.get("in_" + term.value, 0.0) + 1
    if outside:
        out.update(form(outside[-1], "last"))
        out["reports_" + (draft.language.reported(line.tokens, outside[-1].start, outside[-1].end) or "nothing")] = 1.0
        if len(outside) > 1:
            out["before_last_" + outside[-2].value] = 1.0
    out["question"] = any(t.form == "?" for t in line.tokens)
    out["exclamation"] = any(t.form == "!" for t in line.tokens)
    out["i"] = line.has("pronoun", "i")
    for i, word in enumerate(line.words):
        for verb in word.verbs[:1]:
            place = "q_" if line.inside[i] else "n_"
            key = f"{place}{verb.mood}"
            out[key] = out.get(key, 0.0) + 1
    out.update(draft.language.first_person(line.tokens))
    for term in line.of("cue"):
        if line.inside[term.start]:
            out["in_cue_" + term.value] = 1.0
    return out


def act_of(draft: Draft, number: int) -> Act:
    """The act of a line that is somebody's words."""
    answer = choose(draft, "act", ACTS, act_features(draft, number))
    return next(a for a in ACTS if a == answer)


def topics_of(draft: Draft, number: int) -> tuple[Topic, ...]:
    """What a line is about, the most often touched first; at most three."""
    counts: dict[str, int] = {}
    for term in draft.lines[number].of("topic"):
        counts[term.value] = counts.get(term.value, 0) + 1
    ranked = sorted(counts, key=lambda t: (-counts[t], list(counts).index(t)))[:3]
    return tuple(ranked)  # type: ignore[arg-type]  # the lexicon's topics are the model's: a test checks it
