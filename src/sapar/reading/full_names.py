"""Cuts a run of capitalised words into full names: where one ends, and where the next begins."""

from __future__ import annotations

from collections.abc import Sequence

from sapar.languages.base import Language
from sapar.languages.names import AFTER_PARTICLES, Part
from sapar.reading.lines import Line, Name, covered
from sapar.reading.name_parts import NOT_NAMES, Context, best_reading, first_word, name_at, part_of_name


def full_names(line: Line, run: list[int], context: Context) -> list[Name]:
    """Cut a run into names of two words or more; single words are left for later."""
    parts = [part_of_name(line.tokens[i].form, context.given, context.language) for i in run]
    out: list[Name] = []
    k = _behind_office(line, run, parts, context.language)
    while k < len(run):
        size = _length(line, run[k:], parts[k:], context)
        if size > 1:
            out.append(name_at(line, run[k], run[k + size - 1] + 1, context))
        k += max(1, size)
    return out


def _behind_office(line: Line, run: list[int], parts: Sequence[Part], language: Language) -> int:
    """How many words end an office before the name: "Minister of Labour and | Social Protection | Anton Kos"."""
    first = next((k for k, part in enumerate(parts) if part == "given"), 0)
    start = run[0] - 1
    if not first or start < 0 or not language.joining_words or any(t.end == run[0] for t in line.of("office")):
        return 0
    while start >= 0 and (line.tokens[start].capital or line.tokens[start].form in (",", *language.joining_words)):
        if any(t.start == start for t in line.of("office")):
            return first
        start -= 1
    return 0


def _length(line: Line, run: list[int], parts: Sequence[Part], context: Context) -> int:
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
    if words == ["unknown", "surname"] and not line.words[run[0]].roots and run[0] != first_word(line):
        return size
    return size if _beside_office(line, run[0], run[size - 1] + 1, context) else 0


def _another(line: Line, run: list[int], k: int, parts: Sequence[Part], context: Context) -> bool:
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


def _ends(line: Line, run: list[int], k: int, parts: Sequence[Part], context: Context) -> bool:
    """Whether a name ends with the token `run[k]`: it is declined, or the fourth."""
    if k and parts[k] != "initial" and not context.language.names_agree:
        declined = _declined(line.tokens[run[k]].form, context)
        if declined and not _goes_on(line, run, k):
            return True
    return k == 3 and parts[k] != "particle"


def _goes_on(line: Line, run: list[int], k: int) -> bool:
    return k + 1 < len(run) and line.tokens[run[k + 1]].form in AFTER_PARTICLES


def _other_person(line: Line, run: list[int], k: int, context: Context) -> bool:
    """The word is the surname of an office-holder who does not bear the name before it."""
    before = tuple(line.tokens[i].form for i in run[:k])
    stems = [n.stem for n in context.language.name_stems(line.tokens[run[k]].form)]
    return any(context.famous((stem,)) and not context.famous((*before, stem)) for stem in stems)


def _declined(form: str, context: Context) -> bool:
    """The word carries a case ending, so that the name ends with it."""
    if form in context.given:
        return False
    best = best_reading((form,), context)
    return best[1] != "nom"


def _behind_long_office(line: Line, start: int, language: Language) -> bool:
    """What stands between belongs to an office before: «советником руководителя администрации | А Б»."""
    known = covered(line.terms, *NOT_NAMES)
    offices = covered(line.terms, "office", "modifier")
    i = start - 1
    while i >= 0 and i not in offices and (i in known or language.in_office(line.words[i], line.tokens[i])):
        i -= 1
    return i >= 0 and i in offices and i < start - 1


def _beside_office(line: Line, start: int, end: int, context: Context) -> bool:
    """An office stands right before the words, or right behind them after a comma or bracket."""
    joined = start > 0 and line.tokens[start - 1].form in context.language.joining_words
    before = not joined and any(t.end == start for t in line.of("office", "modifier", "honorific"))
    behind = end < len(line.tokens) and line.tokens[end].form in (",", "(", "—", "-")
    if context.language.names_agree and _behind_long_office(line, start, context.language):
        return True
    return before or (behind and any(t.start in range(end + 1, end + 6) for t in line.of("office")))
