"""Features that several deciders share: cues of a line, the form of a verb, how a mention hangs in its sentence."""

from __future__ import annotations

from collections.abc import Iterable

from sapar.languages.base import Term
from sapar.reading.lines import Line, Mention
from sapar.reading.trees import Features

_TOLD = frozenset("meet meetnoun ceremony move visit visitkind sign doc group say".split())


def cues(line: Line) -> Features:
    """Which cues the line holds, outside of quotations."""
    out: Features = {}
    for term in line.terms:
        if term.category == "cue" and not line.inside[term.start]:
            out["cue_" + term.value] = out.get("cue_" + term.value, 0.0) + 1.0
        elif term.category in _TOLD:
            key = f"{term.category}_{term.value}"
            out[key] = out.get(key, 0.0) + 1.0
            if line.inside[term.start]:
                out["quoted_" + term.category] = 1.0
        elif term.category == "org":
            out["org_" + term.value] = 1.0
    return out


def form(term: Term | None, prefix: str) -> Features:
    """The grammatical form of a term: mood, voice, negation, case."""
    if term is None:
        return {}
    out: Features = {f"{prefix}_{term.category}": 1.0, f"{prefix}_{term.category}_{term.value}": 1.0}
    if term.verb is not None:
        verb = term.verb
        out[f"{prefix}_mood_{verb.mood}"] = 1.0
        out[f"{prefix}_verb_case_{verb.case}"] = 1.0
        out[f"{prefix}_negative"] = verb.negative
        out[f"{prefix}_passive"] = verb.passive
        out[f"{prefix}_plural"] = verb.plural
    elif term.nominal is not None:
        out[f"{prefix}_case_{term.nominal.case}"] = 1.0
        out[f"{prefix}_plural"], out[f"{prefix}_possessed"] = term.nominal.plural, term.nominal.possessed
    return out


def last_verb(line: Line) -> Features:
    """Mood of the last finite verb that the lexicon knows (of the first, where verbs stand early), and its place: the
    tense of the sentence.
    """
    places = range(len(line.words))
    for i in reversed(places) if line.verb_last else places:
        for verb in line.words[i].verbs:
            if verb.mood in ("past", "present", "future", "order", "wish"):
                return {
                    "tense_" + verb.mood: 1.0,
                    "tense_from_end": len(line.words) - i,
                    "tense_negative": verb.negative,
                    "tense_passive": verb.passive,
                }
    return {}


def relations(mentions: Iterable[Mention]) -> Features:
    """How many people hang in the sentence in which way."""
    out: Features = {}
    for mention in mentions:
        out["n_" + mention.relation] = out.get("n_" + mention.relation, 0.0) + len(mention.people)
        out["n_kind_" + mention.kind] = out.get("n_kind_" + mention.kind, 0.0) + 1
    return out


def shape(line: Line, number: int) -> Features:
    """Size and place of the line."""
    return {
        "size": len(line.tokens), "number": min(number, 20), "heading": line.heading, "quoted": line.sentence.quoted,
        "share_inside": sum(line.inside) / len(line.tokens), "dates": len(line.dates),
        "ended": line.tokens[-1].form in ".!?…»\"”",
        "countries": len({t.value for t in line.of("country", "adjective")}), "cities": len(line.of("city", "region")),
        "groups": len(line.of("group")),
    }  # fmt: skip
