"""Who may be speaking in a line, and what the decider is told of each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from sapar.languages.base import Term
from sapar.reading.draft import Draft
from sapar.reading.lines import Line, Mention
from sapar.reading.trees import Features

Speakers = tuple[int, ...]
_CUES = "takes_up continues anonymous press necessity hope readiness ability sides question negated planned".split()


@dataclass(slots=True)
class State:
    """What the lines before have decided."""

    last: Speakers = ()  # the last speaker
    at: int = -99  # the line of the last statement
    subject: Speakers = ()  # subject of the last line that had one
    topic: Speakers = ()  # the first person of the article
    said: dict[int, Speakers] = field(default_factory=dict)

    def take(self, number: int, line: Line, speakers: Speakers) -> None:
        """Go on past a line whose words are these speakers', or nobody's."""
        if speakers:
            self.last, self.at = speakers, number
            self.said[number] = speakers
        subjects = [m.people for m in line.mentions if m.relation in ("subject", "according")]
        if subjects:
            self.subject = subjects[0]
        if line.mentions and not self.topic:
            self.topic = line.mentions[0].people


def candidates(draft: Draft, number: int, state: State) -> Iterator[tuple[Speakers, Features]]:
    """The possible speakers of a line, each with the features of the pair."""
    line = draft.lines[number]
    if number in draft.turns or line.repeats is not None:
        return
    block = _block(draft.lines, number)
    follow = draft.lines[number + 1] if number + 1 < len(draft.lines) else None
    said = _speech(line) or line.sentence.quoted
    sources = _sources(draft, number, block, follow)
    for name, people in (("prev", state.last), ("focus", state.subject), ("topic", state.topic)):
        if people and (said or name == "prev" or people in sources):
            sources.setdefault(people, {})[name] = 1.0
    taken_up = any("paragraph_taken_up" in source for source in sources.values())
    if not sources or not (
        said or line.inside[0] or state.at >= number - 2 or taken_up or (follow and follow.has("cue", "takes_up"))
    ):
        return
    shared = _line_features(draft, number, block, state, follow)
    for people, source in sources.items():
        yield people, {**shared, **source, **_pair_features(line, people, state, number)}


def _sources(
    draft: Draft, number: int, block: tuple[int, int], follow: Line | None
) -> dict[Speakers, dict[str, float]]:
    """Those whom the line, its quotation and the lines behind it offer as speakers, and how each comes in."""
    sources: dict[Speakers, dict[str, float]] = {m.people: {} for m in draft.lines[number].mentions}
    close, opening = _attributed(draft.lines, block)
    for name, mentions, at in (("close", close, block[1]), ("open", opening, block[0])):
        said = any(not draft.lines[at].inside[t.start] for t in draft.lines[at].of("say", "according"))
        for mention in mentions:
            source = sources.setdefault(mention.people, {})
            source[name] = 1.0
            source[f"{name}_{mention.relation}"] = 1.0
            source[f"{name}_said"] = float(said)
            source[f"{name}_gap"] = float(abs(at - number))
    if follow is not None and follow.has("cue", "takes_up"):
        for mention in follow.mentions:
            if mention.relation in ("subject", "according"):
                sources.setdefault(mention.people, {})["next_takes_up"] = 1.0
    for people in _taken_up(draft.lines, number):
        sources.setdefault(people, {})["paragraph_taken_up"] = 1.0
    return sources


def _taken_up(lines: Sequence[Line], number: int) -> Iterator[Speakers]:
    """Who says, soon behind, "this was told by": the words before may all be theirs."""
    paragraph = lines[number].sentence.paragraph
    for k in range(number + 1, min(len(lines), number + 8)):
        line = lines[k]
        if line.sentence.paragraph > paragraph + 1:
            return
        if line.has("cue", "takes_up"):
            yield from (m.people for m in line.mentions if m.relation in ("subject", "according"))
            return
        if line.has("say") and line.mentions:
            return


def _speech(line: Line) -> bool:
    return (
        line.has("say")
        or line.has("according")
        or any(m.relation == "according" for m in line.mentions)
        or line.has("cue", "hope", "readiness", "necessity")
    )


def _block(lines: Sequence[Line], number: int) -> tuple[int, int]:
    """First and last line of the quotation that runs through this line (itself alone where there is none)."""
    first = last = number
    while first > 0 and lines[first].sentence.quoted:
        first -= 1
    while last + 1 < len(lines) and lines[last + 1].sentence.quoted:
        last += 1
    return first, last


def _attributed(lines: Sequence[Line], block: tuple[int, int]) -> tuple[list[Mention], list[Mention]]:
    """Mentions outside of the quotation in its last and in its first line."""
    first, last = block
    if not (lines[first].sentence.opens or lines[last].sentence.quoted):
        return [], []
    close = [m for m in lines[last].mentions if not lines[last].inside[m.start]]
    opening = [m for m in lines[first].mentions if not lines[first].inside[m.start]] if first != last else []
    return close, opening


def _line_features(draft: Draft, number: int, block: tuple[int, int], state: State, follow: Line | None) -> Features:
    line = draft.lines[number]
    size = len(line.tokens)
    outside = [t for t in line.of("say", "according") if not line.inside[t.start]]
    main = _main(outside)
    out: Features = {
        "size": size, "quoted": line.sentence.quoted, "opens": line.sentence.opens, "closes": line.sentence.closes,
        "starts_quote": line.inside[0], "ends_quote": line.inside[-1] or (size > 1 and line.inside[-2]),
        "share_inside": sum(line.inside) / size, "block": block[1] - block[0],
        "block_last": number == block[1] and block[0] != block[1], "say_outside": len(outside),
        "say_inside": len(line.of("say")) - len([t for t in outside if t.category == "say"]), "heading": line.heading,
        "people": len({p for m in line.mentions for p in m.people}), "mentions": len(line.mentions),
        "gap": min(9, number - state.at),
        "new_paragraph": number == 0 or draft.lines[number - 1].sentence.paragraph != line.sentence.paragraph,
        "first": number == 0, "number": min(number, 20), "i": line.has("pronoun", "i"),
        "question_mark": line.tokens[-1].form == "?", "colon": line.tokens[-1].form == ":",
        "ended": line.tokens[-1].form in ".!?…»\"”", "press_service": line.has("org", "press_service"),
        "ministry": line.has("org", "ministry", "foreign_ministry", "agency", "media", "government"),
        "meet": line.has("meet"), "visit": line.has("visit") or line.has("move"), "sign": line.has("sign"),
        "topic_terms": len(line.of("topic")),
    }  # fmt: skip
    for cue in _CUES:
        out["cue_" + cue] = line.has("cue", cue)
    if follow is not None:
        out["next_takes_up_any"] = follow.has("cue", "takes_up")
        out["next_say"] = follow.has("say")
    out.update(_main_features(line, main, size))
    out["bare_according"] = line.has("according") and all(m.relation != "according" for m in line.mentions)
    if main is not None:
        out["reports_" + (draft.language.reported(line.tokens, main.start, main.end) or "nothing")] = 1.0
    return out


def _main(outside: Sequence[Term]) -> Term | None:
    """The verb of saying that carries the sentence: the last finite one, else the last."""
    finite = [t for t in outside if t.verb is not None and t.verb.mood in ("past", "present", "future")]
    return finite[-1] if finite else (outside[-1] if outside else None)


def _main_features(line: Line, main: Term | None, size: int) -> Features:
    out: Features = {}
    if main is None:
        return out
    out["main_to_end"] = size - main.end
    out["main_last"] = size - main.end <= 1
    out["main_" + (main.value if main.category == "say" else "according")] = 1
    if main.verb is not None:
        out["mood_" + main.verb.mood] = 1
        out["passive"], out["negative"], out["plural"] = main.verb.passive, main.verb.negative, main.verb.plural
    for term in line.of("say"):
        out["any_" + term.value] = out.get("any_" + term.value, 0) + 1
        if term.verb is not None and term.verb.mood == "participle" and term.verb.case == "like":
            out["as_said"] = 1
    return out


def _pair_features(line: Line, people: Speakers, state: State, number: int) -> Features:
    mine = [m for m in line.mentions if m.people == people]
    out: Features = {
        "pair": len(people), "here": len(mine), "is_last": people == state.last, "is_subject": people == state.subject,
        "is_topic": people == state.topic, "just_spoke": people == state.last and state.at == number - 1,
        "overlap_last": bool(set(people) & set(state.last)),
    }  # fmt: skip
    outside = [t for t in line.of("say", "according") if not line.inside[t.start]]
    main = _main(outside)
    others = [m for m in line.mentions if m.people != people and not line.inside[m.start]]
    if mine:
        best = max(mine, key=lambda m: (m.relation in ("according", "subject"), not line.inside[m.start], -m.start))
        out["rel_" + best.relation] = 1
        out["kind_" + best.kind] = 1
        out["inside"] = line.inside[best.start]
        out["order"] = [m.people for m in line.mentions].index(people)
        out["start"] = best.start
        out["first_word"] = best.start <= 1
        out["titled"] = best.title is not None
        if main is not None:
            out["to_main"] = main.start - best.end
            out["before_main"] = best.end <= main.start
            out["between"] = sum(1 for m in others if min(best.end, main.end) <= m.start < max(best.start, main.start))
            out["between_subjects"] = sum(
                1
                for m in others
                if m.relation == "subject" and min(best.end, main.end) <= m.start < max(best.start, main.start)
            )
        out["earlier_subjects"] = sum(1 for m in others if m.relation == "subject" and m.start < best.start)
    out["other_subjects"] = sum(1 for m in others if m.relation == "subject")
    out["other_according"] = sum(1 for m in others if m.relation == "according")
    return out
