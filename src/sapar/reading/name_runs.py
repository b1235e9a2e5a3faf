"""Where names can stand: runs of capitalised words that no place, body or office claims."""

from __future__ import annotations

from sapar.languages.base import Language
from sapar.languages.names import AFTER_PARTICLES, PARTICLES, Part, is_initial, looks_given, surely_surname
from sapar.reading.lines import Line, covered
from sapar.reading.name_parts import NOT_NAMES, PLACES, Context, first_word, part_of_name
from sapar.text import Token, is_word


def runs_of(line: Line, context: Context) -> list[list[int]]:
    """Stretches of tokens that may hold names: capitalised words without marks between them."""
    if not any(token.capital for token in line.tokens):
        return []
    places = solid_places(line)
    runs: list[list[int]] = []
    current: list[int] = []
    for i, token in enumerate(line.tokens):
        if (token.capital or current) and _may_be_part(line, i, token, current, places, context):
            current.append(i)
        else:
            if current:
                runs.append(current)
            current = []
    if current:
        runs.append(current)
    return [_trimmed(line, run) for run in runs if any(line.tokens[i].capital for i in run)]


def _trimmed(line: Line, run: list[int]) -> list[int]:
    while run and line.tokens[run[-1]].form in PARTICLES - AFTER_PARTICLES and not line.tokens[run[-1]].capital:
        run = run[:-1]
    return run


def solid_places(line: Line) -> set[int]:
    """Tokens that are surely a place, body or office: the longest term there is of that kind and not one of a name."""
    return covered(line.terms, *NOT_NAMES)


def _may_be_part(line: Line, i: int, token: Token, current: list[int], places: set[int], context: Context) -> bool:
    if not is_word(token.form):
        return False
    if is_initial(token.raw):
        return True
    if not token.capital:
        particle = token.form in PARTICLES and _particle_fits(line, i)
        return bool(current) and (particle or _particle_inside(token))
    if len(token.raw) > 1 and token.raw.isupper():
        return bool(current) and not token.form.strip("ivx")  # КР, БУУ are no names; «Чарльз III» is
    if token.raw[1:2].isupper() and sum(c.isupper() for c in token.raw) > 1 and "-" not in token.raw:
        return False  # «БУУнун»
    if current and _script(token.form) != _script(line.tokens[current[-1]].form):
        return False
    return not _short_quotation(line, i) and _capital_fits(line, i, current, places, context)


def _capital_fits(line: Line, i: int, current: list[int], places: set[int], context: Context) -> bool:
    """Whether a capitalised word can be part of a name, by what it means and what stands around it."""
    token = line.tokens[i]
    kind = part_of_name(token.form, context.given, context.language)
    if len(current) > 1 and kind == "unknown" and line.words[i].roots:
        return False  # «… Тохирий | Мамлекеттик бажы комитетинин»
    if i in places and not _name_and_place(line, i, kind, current, context):
        return False
    if "-" in token.raw and _lands(token.form, context.language):
        return False  # "Russia-Azerbaijan Forum"
    if _office_word(line, i) and not (kind == "given" and _next_is_name(line, i, context)):
        return False
    return not (i == first_word(line) and not _starts_name(line, i, kind, context))


def _name_and_place(line: Line, i: int, kind: Part, current: list[int], context: Context) -> bool:
    """A place's name that is a person's here: "Vladimir Putin", "Yury Borisov"."""
    if kind == "surname" and current and line.tokens[current[-1]].form in context.given:
        return True
    return kind in ("given", "surname") and _next_is_name(line, i, context)


def _lands(form: str, language: Language) -> bool:
    """A compound of countries or their adjectives."""
    return all(
        any(t.category in PLACES for t in language.matcher.find([language.word(half)])) for half in form.split("-")
    )


def _particle_inside(token: Token) -> bool:
    """«al-Assad»: a particle that a hyphen joins to the surname."""
    head, _, tail = token.raw.partition("-")
    return head in PARTICLES and tail[:1].isupper()


def _script(form: str) -> bool:
    return form[:1] < "\u0400"


def _short_quotation(line: Line, i: int) -> bool:
    """Within «…» of one to four words: the name of a party, a paper, a company."""
    if not line.inside[i]:
        return False
    start = i
    while start > 0 and line.inside[start - 1] and line.tokens[start].raw not in '«“„"':
        start -= 1
    end = i
    while end + 1 < len(line.inside) and line.inside[end + 1] and line.tokens[end].raw not in '»”"':
        end += 1
    closed = line.tokens[start].raw in '«“„"' and line.tokens[end].raw in '»”"'
    return closed and end - start <= 5


def _particle_fits(line: Line, i: int) -> bool:
    if line.tokens[i].form in AFTER_PARTICLES:
        return line.words[i - 1].case != "gen"  # «Асан кызы» is a name, «Асандын кызы» a daughter
    return i + 1 < len(line.tokens) and line.tokens[i + 1].capital


def _office_word(line: Line, i: int) -> bool:
    return any(t.start <= i < t.end for t in line.of("office", "modifier", "doc", "meetnoun", "honorific"))


def _next_is_name(line: Line, i: int, context: Context) -> bool:
    """A capitalised word follows that ends like a surname: «Сапар Исаков», «Роза Отунбаева»."""
    if i + 1 >= len(line.tokens):
        return False
    follow = line.tokens[i + 1]
    if any(t.start <= i + 1 < t.end for t in line.of(*NOT_NAMES)):
        return False
    stems = [n.stem for n in context.language.name_stems(follow.form)]
    return follow.capital and any(surely_surname(stem) or context.famous((stem,)) for stem in stems)


def _starts_name(line: Line, i: int, kind: Part, context: Context) -> bool:
    """Whether the first word of a sentence, which has its capital anyway, begins a name."""
    form = line.tokens[i].form
    if any(t.start == i for t in line.of("pronoun", "cue")):
        return False
    follow = line.tokens[i + 1] if i + 1 < len(line.tokens) else None
    followed = follow is not None and ((follow.capital and is_word(follow.form)) or follow.form in AFTER_PARTICLES)
    if kind == "given":
        sure = "?" not in context.given.get(form, "")
        return (sure and form not in context.lower) or (followed and follow is not None and not follow.raw.isupper())
    if any(surely_surname(n.stem) for n in context.language.name_stems(form)) or form in context.bare:
        return form not in context.lower
    stems = {n.stem for n in context.language.name_stems(form)}
    if stems & context.bare or any(context.famous((s,)) for s in stems):
        return form not in context.lower
    if not followed or form in context.lower or line.words[i].roots or line.words[i].verbs:
        return False
    if looks_given(form):
        return True
    return follow is not None and any(surely_surname(n.stem) for n in context.language.name_stems(follow.form))
