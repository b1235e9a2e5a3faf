"""Who is meant by «ал», «мамлекет башчысы», «Россиянын лидери», «алар», «эки өлкөнүн башчылары».

A reference is followed only where the text makes it plain: an office leads to the one person of the article who holds
it; a pronoun to the subject of the sentence before. Where two would fit, or none, nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Sequence

from sapar.languages.base import Language, Term
from sapar.reading.lines import Line, Mention, Title
from sapar.reading.people import Individual

_HEADS = ("head_of_state", "head_of_government")


def find_references(article_lines: Sequence[Line], people: Sequence[Individual], language: Language) -> None:
    """Add to `Line.mentions` what leads to people without their names, and sort them."""
    focus = _Focus()
    for number, line in enumerate(article_lines):
        if line.sentence.paragraph != focus.paragraph:
            focus.paragraph = line.sentence.paragraph
        for title in line.titles:
            if title.name is None:
                found = _holders(title, number, people, language, focus) or _untitled(title, number, people, focus)
                if found:
                    relation = language.relation(line.tokens, title.start, title.end, title.case)
                    line.mentions.append(Mention(title.start, title.end, found, "title", relation, title))
        line.mentions.sort(key=lambda m: m.start)
        for term in line.of("pronoun"):
            mention = _pronoun(term, line, focus, language)
            if mention:
                line.mentions.append(mention)
        line.mentions.sort(key=lambda m: m.start)
        focus.take(line)


class _Focus:
    """Whom the text has in view."""

    def __init__(self) -> None:
        self.paragraph = -1
        self.subject: tuple[int, ...] = ()  # subject of the last sentence that had one
        self.pair: tuple[int, ...] = ()  # the last two or more people named together
        self.recent: list[int] = []

    def take(self, line: Line) -> None:
        """Go on past a line."""
        subjects = [m for m in line.mentions if m.relation in ("subject", "according") and len(m.people) == 1]
        if subjects:
            self.subject = subjects[0].people
        elif line.mentions and not self.subject:
            self.subject = line.mentions[0].people[:1]
        named = list(dict.fromkeys(p for m in line.mentions for p in m.people))
        if len(named) > 1:
            self.pair = tuple(named)
        for person in named:
            if person in self.recent:
                self.recent.remove(person)
            self.recent.append(person)


def _holders(
    title: Title, number: int, people: Sequence[Individual], language: Language, focus: _Focus
) -> tuple[int, ...]:
    """The people of the article whom an office without a name means."""
    if title.role == "other" and not title.chain:
        return ()
    fitting = [p for p in people if _fits(p, title)]
    if title.plural:
        fitting = [p for p in people if _fits(p, title) or any(t.chain[-1:] == title.chain[-1:] for _, t in p.titles)]
        recent = [p for p in fitting if p.number in focus.pair] or [p for p in fitting if p.number in focus.recent[-4:]]
        return tuple(p.number for p in recent) if len(recent) == 2 else ()
    if not fitting:
        return ()
    if title.former != any(p.former for p in fitting) and title.former:
        fitting = [p for p in fitting if p.former]
    if len(fitting) > 1 and not title.country:
        fitting = _nearest(fitting, language, focus)
    if len(fitting) > 1:
        before = [p for p in fitting if any(n <= number for n in p.lines)]
        fitting = [max(before, key=lambda p: max(n for n in p.lines if n <= number))] if before else []
    if len(fitting) == 1 and title.role == "other" and not _same_chain(fitting[0], title):
        return ()
    return tuple(p.number for p in fitting)


def _untitled(title: Title, number: int, people: Sequence[Individual], focus: _Focus) -> tuple[int, ...]:
    """An office at the head of a sentence after one about somebody whose office is not told: it is theirs."""
    if title.plural or title.case != "nom" or title.start > 2 or len(focus.subject) != 1 or title.role in _HEADS:
        return ()
    who = people[focus.subject[0]]
    if (
        who.titles
        or who.known
        or (who.lines and number - max(n for n in [*(k for k in who.lines if k < number), -9]) > 2)
    ):
        return ()
    who.titles.append((number, title))
    who.role, who.office = title.role if title.role not in ("committee", "chairman") else "other", True
    who.country = title.country or who.country
    return (who.number,)


def _fits(who: Individual, title: Title) -> bool:
    if title.country and who.country and title.country != who.country:
        return False
    if title.region:
        return any(t.region and t.region[:4] == title.region[:4] for _, t in who.titles)
    if title.role == "other":
        return _same_chain(who, title)
    return who.role == title.role or any(t.role == title.role for _, t in who.titles)


def _same_chain(who: Individual, title: Title) -> bool:
    return any(t.chain == title.chain and (not title.org or not t.org or t.org == title.org) for _, t in who.titles)


def _nearest(fitting: list[Individual], language: Language, focus: _Focus) -> list[Individual]:
    """Of several holders of such an office: the one in view, else the one at home."""
    if focus.subject and any(p.number == focus.subject[0] for p in fitting):
        return [p for p in fitting if p.number == focus.subject[0]]
    home = [p for p in fitting if p.country == language.home]
    return home if len(home) == 1 else fitting


def _pronoun(term: Term, line: Line, focus: _Focus, language: Language) -> Mention | None:
    if term.value not in ("he", "they", "both") or language.idle_pronoun(line.tokens, term.start, term.end):
        return None
    case = line.words[term.end - 1].case
    relation = language.relation(line.tokens, term.start, term.end, case)
    if term.value == "he":
        earlier = [
            m
            for m in line.mentions
            if m.start < term.start and m.relation in ("subject", "according") and len(m.people) == 1
        ]
        who = earlier[-1].people if earlier and relation != "subject" else focus.subject
        return Mention(term.start, term.end, who, "pronoun", relation) if len(who) == 1 else None
    pair = focus.pair[-2:] if len(focus.pair) == 2 else ()
    return Mention(term.start, term.end, pair, "pronoun", relation) if pair else None
