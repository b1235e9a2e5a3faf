"""Finds the names of people in the sentences of one article.

First the full names (two words or more, or one beside an office) are found over the whole article; then single surnames
are accepted where they are a known person's. What decides is the shape of the words, the list of given names and the
offices beside them; no list of persons.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sapar.languages.base import Language
from sapar.languages.lexicon import given_names
from sapar.languages.names import (
    AFTER_PARTICLES,
    PARTICLES,
    Part,
    is_initial,
    is_patronymic,
    looks_given,
    looks_like_surname,
    surely_surname,
)
from sapar.reading.lines import Line, Name, covered
from sapar.text import Token, is_word

_PLACES = ("country", "city", "region", "area", "building", "adjective")
_NOT_NAMES = (*_PLACES, "org", "thing")


@dataclass(slots=True)
class _Context:
    """What the whole article tells about its words."""

    language: Language
    given: dict[str, str]
    bare: set[str]  # capitalised forms that stand in the middle of some sentence
    lower: set[str]  # forms that stand somewhere without a capital
    surnames: set[str]  # nominative surnames of the full names found
    famous: Callable[[tuple[str, ...]], bool]


def find_names(
    article_lines: Sequence[Line], language: Language, famous: Callable[[tuple[str, ...]], bool] = lambda _: False
) -> None:
    """Fill `Line.names` of every line.

    Args:
        famous: whether these words, nominative and lower case, are the surname or name of an office-holder whom readers
            know.
    """
    context = _Context(language, given_names(), set(), set(), set(), famous)
    for line in article_lines:
        for i, token in enumerate(line.tokens):
            if token.capital and i > 0:
                context.bare.add(token.form)
            elif not token.capital:
                context.lower.add(token.form)
    runs = [(line, run) for line in article_lines for run in _runs(line, context)]
    for line, run in runs:
        line.names.extend(_full_names(line, run, context))
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


def _reconcile(article_lines: Sequence[Line], context: _Context) -> None:
    """Where endings leave a name open («Александра Ткаченко»: his, or hers), its plain forms elsewhere and the office
    before it decide.
    """
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
    known = covered(line.terms, *_NOT_NAMES)
    for term in sorted(offices, key=lambda t: t.start):
        if all(i in known or language.in_office(line.words[i], line.tokens[i]) for i in range(term.end, start)):
            return term.nominal.case if term.nominal else None
    return None


def _runs(line: Line, context: _Context) -> list[list[int]]:
    """Stretches of tokens that may hold names: capitalised words without marks between them."""
    if not any(token.capital for token in line.tokens):
        return []
    places = _solid_places(line)
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


def _solid_places(line: Line) -> set[int]:
    """Tokens that are surely a place, body or office: the longest term there is of that kind and not one of a name."""
    return covered(line.terms, *_NOT_NAMES)


def _may_be_part(line: Line, i: int, token: Token, current: list[int], places: set[int], context: _Context) -> bool:
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


def _capital_fits(line: Line, i: int, current: list[int], places: set[int], context: _Context) -> bool:
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
    return not (i == _first_word(line) and not _starts_name(line, i, kind, context))


def _name_and_place(line: Line, i: int, kind: Part, current: list[int], context: _Context) -> bool:
    """A place's name that is a person's here: "Vladimir Putin", "Yury Borisov"."""
    if kind == "surname" and current and line.tokens[current[-1]].form in context.given:
        return True
    return kind in ("given", "surname") and _next_is_name(line, i, context)


def _lands(form: str, language: Language) -> bool:
    """A compound of countries or their adjectives."""
    return all(
        any(t.category in _PLACES for t in language.matcher.find([language.word(half)])) for half in form.split("-")
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


def _first_word(line: Line) -> int:
    return next((i for i, t in enumerate(line.tokens) if is_word(t.form)), 0)


def _next_is_name(line: Line, i: int, context: _Context) -> bool:
    """A capitalised word follows that ends like a surname: «Сапар Исаков», «Роза Отунбаева»."""
    if i + 1 >= len(line.tokens):
        return False
    follow = line.tokens[i + 1]
    if any(t.start <= i + 1 < t.end for t in line.of(*_NOT_NAMES)):
        return False
    stems = [n.stem for n in context.language.name_stems(follow.form)]
    return follow.capital and any(surely_surname(stem) or context.famous((stem,)) for stem in stems)


def _starts_name(line: Line, i: int, kind: Part, context: _Context) -> bool:
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


def part_of_name(form: str, given: dict[str, str], language: Language) -> Part:
    """What part of a name a word may be."""
    if is_initial(form.upper()):
        return "initial"
    if form in PARTICLES:
        return "particle"
    if is_patronymic(form) or any(is_patronymic(n.stem) for n in language.name_stems(form)):
        return "patronymic"
    if form in given or all(half in given for half in form.split("-")):
        return "given"
    stems = [n.stem for n in language.name_stems(form)]
    if any(stem in given for stem in stems[:-1]):
        return "given"
    if looks_given(form):
        return "given"
    return "surname" if any(surely_surname(stem) for stem in stems) else "unknown"


def _full_names(line: Line, run: list[int], context: _Context) -> list[Name]:
    """Cut a run into names of two words or more; single words are left for later."""
    parts = [part_of_name(line.tokens[i].form, context.given, context.language) for i in run]
    out: list[Name] = []
    k = _behind_office(line, run, parts, context.language)
    while k < len(run):
        size = _length(line, run[k:], parts[k:], context)
        if size > 1:
            out.append(_name(line, run[k], run[k + size - 1] + 1, context))
        k += max(1, size)
    return out


def _behind_office(line: Line, run: list[int], parts: Sequence[Part], language: Language) -> int:
    """How many words of the run end an office before the name: "Minister of Labour and | Social Protection | Anton
    Kos".
    """
    first = next((k for k, part in enumerate(parts) if part == "given"), 0)
    start = run[0] - 1
    if not first or start < 0 or not language.joining_words or any(t.end == run[0] for t in line.of("office")):
        return 0
    while start >= 0 and (line.tokens[start].capital or line.tokens[start].form in (",", *language.joining_words)):
        if any(t.start == start for t in line.of("office")):
            return first
        start -= 1
    return 0


def _length(line: Line, run: list[int], parts: Sequence[Part], context: _Context) -> int:
    """How many tokens of the run make one full name that begins at its first; 0 for none."""
    size = 0
    while size < len(run) and not _another(line, run, size, parts, context):
        size += 1
        if _ends(line, run, size - 1, parts, context):
            break
    words = [p for p in parts[:size] if p != "particle"]
    after = line.tokens[run[size - 1]].form in AFTER_PARTICLES
    if len(words) < 2 and not after:
        return 0
    if "given" in words or "initial" in words or after or "patronymic" in words:
        return size
    if words == ["unknown", "surname"] and not line.words[run[0]].roots and run[0] != _first_word(line):
        return size
    return size if _beside_office(line, run[0], run[size - 1] + 1, context) else 0


def _another(line: Line, run: list[int], k: int, parts: Sequence[Part], context: _Context) -> bool:
    """Whether another name begins with the token `run[k]`."""
    if not k:
        return False
    forms = tuple(line.tokens[i].form for i in run[: k + 1])
    if forms[k] in forms[:k] and parts[k] != "particle":
        return True  # "Ilir Doda | Doda Ilir", as indexes glued into a page have it
    if "surname" in parts[:k] and _behind_surname(line, run, k, parts):
        return True
    if k >= 2 and parts[k] == "given" and context.famous(forms[:k]):
        return True  # «Дональд Трамп | Садыр Жапаров»
    unknown = k >= 2 and parts[k] in ("surname", "unknown") and parts[k - 1] == "unknown"
    if unknown and _other_person(line, run, k, context):
        return True  # «Дональд Трамп | Назарбаевди»
    return not context.language.agree(forms) and not context.famous(forms)  # «Антона Берестова | Павел Росси»


def _behind_surname(line: Line, run: list[int], k: int, parts: Sequence[Part]) -> bool:
    """Whether a token behind a surname begins another name."""
    if parts[k] == "given":  # «Жапаров | Владимир Путин», but «Жапаров Садыр Нургожоевич»
        again = run[0] > 0 and line.tokens[run[0] - 1].form == line.tokens[run[0]].form
        return not (k == 1 and (again or parts[2:3] == ["patronymic"]))
    if parts[k] == "surname":
        return parts[k - 1] != "initial"  # «Садыр Жапаров | Путин»
    if parts[k] == "unknown":
        return k >= 2  # «Албек Ибраимов | Мыкты практика форумунда»
    return parts[k] == "initial" and any(p != "initial" for p in parts[k:])  # «Ж. Кулубаев | Л. Штайнер»


def _ends(line: Line, run: list[int], k: int, parts: Sequence[Part], context: _Context) -> bool:
    """Whether a name ends with the token `run[k]`: it is declined, or the fourth."""
    if k and parts[k] != "initial" and not context.language.names_agree:
        declined = _declined(line.tokens[run[k]].form, context)
        if declined and not _goes_on(line, run, k):
            return True
    return k == 3 and parts[k] != "particle"


def _goes_on(line: Line, run: list[int], k: int) -> bool:
    return k + 1 < len(run) and line.tokens[run[k + 1]].form in AFTER_PARTICLES


def _other_person(line: Line, run: list[int], k: int, context: _Context) -> bool:
    """The word is the surname of an office-holder who does not bear the name before it."""
    before = tuple(line.tokens[i].form for i in run[:k])
    stems = [n.stem for n in context.language.name_stems(line.tokens[run[k]].form)]
    return any(context.famous((stem,)) and not context.famous((*before, stem)) for stem in stems)


def _declined(form: str, context: _Context) -> bool:
    """The word carries a case ending, so that the name ends with it."""
    if form in context.given:
        return False
    best = _best_reading((form,), context)
    return best[1] != "nom"


def _behind_long_office(line: Line, start: int, language: Language) -> bool:
    """What stands between an office and the words belongs to the office: «советником руководителя администрации | А
    Б».
    """
    known = covered(line.terms, *_NOT_NAMES)
    offices = covered(line.terms, "office", "modifier")
    i = start - 1
    while i >= 0 and i not in offices and (i in known or language.in_office(line.words[i], line.tokens[i])):
        i -= 1
    return i >= 0 and i in offices and i < start - 1


def _beside_office(line: Line, start: int, end: int, context: _Context) -> bool:
    """An office stands right before the words, or right behind them after a comma or bracket."""
    joined = start > 0 and line.tokens[start - 1].form in context.language.joining_words
    before = not joined and any(t.end == start for t in line.of("office", "modifier", "honorific"))
    behind = end < len(line.tokens) and line.tokens[end].form in (",", "(", "—", "-")
    if context.language.names_agree and _behind_long_office(line, start, context.language):
        return True
    return before or (behind and any(t.start in range(end + 1, end + 6) for t in line.of("office")))


def _right_behind_office(line: Line, i: int) -> bool:
    return any(t.end == i and t.nominal is not None and t.nominal.case == "nom" for t in line.of("office"))


def _name(line: Line, start: int, end: int, context: _Context) -> Name:
    raws = [line.tokens[i].raw for i in range(start, end)]
    words, case = _best_reading(tuple(r.lower() for r in raws), context)
    return Name(start, end, words, case)


def _best_reading(forms: tuple[str, ...], context: _Context) -> tuple[tuple[str, ...], str]:
    readings = context.language.read_name(forms)
    if context.language.names_agree and len(forms) > 1:
        return readings[0]  # all words were weighed together
    readings += [((*words[:-1], words[-1] + "ь"), case) for words, case in readings if words[-1] + "ь" in context.given]
    return max(readings, key=lambda r: _plausible(r, forms, context))


def _plausible(reading: tuple[tuple[str, ...], str], forms: tuple[str, ...], context: _Context) -> float:
    """How likely a word is to be the nominative of a name."""
    last = reading[0][-1]
    score = 0.0
    if last in context.given:
        score += 4
    if surely_surname(last):
        score += 4
    elif looks_like_surname(last):
        score += 1
    if context.famous((last,)):
        score += 4
    if (
        reading[1] == "nom"
        and last.endswith(_GENITIVE_LIKE)
        and len(last) > 6
        and not looks_given(last)
        and not context.famous((last,))
        and last not in context.given
    ):
        score -= 3.5  # «Саймаитинин» ends as a surname might, and as a genitive does
    if last in context.bare and last != forms[-1]:
        score += 3  # the bare form stands elsewhere in the article
    if reading[1] != "nom":
        score += 0.5 + 0.1 * (len(forms[-1]) - len(last))
    return score


_GENITIVE_LIKE = ("нын", "нин", "нун", "нүн", "дын", "дин", "дун", "дүн", "тын", "тин", "тун", "түн")


def _single_names(line: Line, left: list[int], context: _Context) -> list[Name]:
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
            and i not in _solid_places(line)
        ):
            sure = [r for r in readings if surely_surname(r[0][0]) and r[0][0] not in context.given]
            known = [max(sure, key=lambda r: _plausible(r, (token.form,), context))] if sure else []
        if known:
            best = max(known, key=lambda r: _plausible(r, (token.form,), context))
            start = i - 1 if i and is_initial(line.tokens[i - 1].raw) else i
            words = ((line.tokens[i - 1].form,) if start < i else ()) + best[0]
            out.append(Name(start, i + 1, words, best[1]))
    return out
