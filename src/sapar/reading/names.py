"""Finds the names of people in the sentences of one article.

First the full names (two words or more, or one beside an office) are found over the whole article; then single surnames
are accepted where they are a known person's. What decides is the shape of the words, the list of given names and the
offices beside them; no list of persons.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sapar.languages.base import Language
from sapar.languages.lexicon import given_names
from sapar.languages.names import is_initial, surely_surname
from sapar.reading.full_names import full_names
from sapar.reading.lines import Line, Name, covered
from sapar.reading.name_parts import NOT_NAMES, Context, plausible
from sapar.reading.name_runs import runs_of, solid_places


def find_names(
    article_lines: Sequence[Line], language: Language, famous: Callable[[tuple[str, ...]], bool] = lambda _: False
) -> None:
    """Fill `Line.names` of every line.

    Args:
        famous: whether these words, nominative and lower case, are the surname or name of an office-holder whom readers
            know.
    """
    context = Context(language, given_names(), set(), set(), set(), famous)
    for line in article_lines:
        for i, token in enumerate(line.tokens):
            if token.capital and i > 0:
                context.bare.add(token.form)
            elif not token.capital:
                context.lower.add(token.form)
    runs = [(line, run) for line in article_lines for run in runs_of(line, context)]
    for line, run in runs:
        line.names.extend(full_names(line, run, context))
    if language.names_agree:
        _reconcile(article_lines, context)
    full = {name.words for line in article_lines for name in line.names}
    context.surnames.update(
        words[-1] for words in full if not (words[-1] in context.given and (*words[-1:], *words[:-1]) in full)
    )
    for line, run in runs:
        taken = {i for name in line.names for i in range(name.start, name.end)}
        line.names.extend(_single_names(line, [i for i in run if i not in taken], context))
    for line in article_lines:
        line.names.sort(key=lambda n: n.start)


def _reconcile(article_lines: Sequence[Line], context: Context) -> None:
    """Names whose endings leave them open («Александра Ткаченко»), by plain forms elsewhere or the office before."""
    plain: set[tuple[str, ...]] = set()
    unsure: list[tuple[Line, Name, list[tuple[tuple[str, ...], str]]]] = []
    for line in article_lines:
        for name in line.names:
            readings = context.language.read_name([line.tokens[i].raw.lower() for i in range(name.start, name.end)])
            if len({words for words, _ in readings}) == 1:
                plain.add(name.words)
            if len(readings) > 1:
                unsure.append((line, name, readings))
    for line, name, readings in unsure:
        case = _case_of_office(line, name.start, context.language)
        cases = {case, "acc"} if case == "gen" else {case}
        now = (name.words, name.case)
        name.words, name.case = max(
            readings, key=lambda r: (r[0] in plain or context.famous(r[0]), r[1] in cases, r == now)
        )


def _case_of_office(line: Line, start: int, language: Language) -> str | None:
    """The case of the office right before a name."""
    offices = [t for t in line.of("office", "modifier") if t.end <= start and t.nominal is not None]
    known = covered(line.terms, *NOT_NAMES)
    for term in sorted(offices, key=lambda t: t.start):
        if all(i in known or language.in_office(line.words[i], line.tokens[i]) for i in range(term.end, start)):
            return term.nominal.case if term.nominal else None
    return None


def _right_behind_office(line: Line, i: int) -> bool:
    return any(t.end == i and t.nominal is not None and t.nominal.case == "nom" for t in line.of("office"))


def _single_names(line: Line, left: list[int], context: Context) -> list[Name]:
    """Surnames (or given names) that stand alone, and unknown words right behind an office."""
    out = []
    for i in left:
        token = line.tokens[i]
        if not token.capital or is_initial(token.raw):
            continue
        readings = context.language.read_name((token.form,))
        known = [r for r in readings if r[0][0] in context.surnames]
        if not known:
            known = [r for r in readings if context.famous((r[0][0],)) and token.form not in context.lower]
        if (
            not known
            and _right_behind_office(line, i)
            and token.form not in context.lower
            and i not in solid_places(line)
        ):
            sure = [r for r in readings if surely_surname(r[0][0]) and r[0][0] not in context.given]
            known = [max(sure, key=lambda r: plausible(r, (token.form,), context))] if sure else []
        if known:
            best = max(known, key=lambda r: plausible(r, (token.form,), context))
            start = i - 1 if i and is_initial(line.tokens[i - 1].raw) else i
            words = ((line.tokens[i - 1].form,) if start < i else ()) + best[0]
            out.append(Name(start, i + 1, words, best[1]))
    return out
