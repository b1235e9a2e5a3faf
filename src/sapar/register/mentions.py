"""A person as one article names them, in the form in which articles can be compared."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from sapar.languages.names import AFTER_PARTICLES, is_initial, is_patronymic, surely_surname
from sapar.model import Office, Person
from sapar.register.names import fold, fold_words
from sapar.whoswho import Holder, shipped

_LEADERS = ("head_of_state", "head_of_government")


@dataclass(frozen=True, slots=True)
class Mention:
    """A person of one reading.

    Attributes:
        key: what tells it from all other mentions: the article and the words.
        surname, given, initial: folded; `given` and `initial` are empty where the article does not tell them.
        known: key of the who's-who where name, office and time agree with an office-holder in it.
        block: under which mentions are compared: who is in different blocks is never the same person by itself.
        quote: the first words that name them.
    """

    key: str
    article: str
    published: str | None
    surname: str
    given: str
    initial: str
    known: str
    country: str | None
    role: str
    names: tuple[str, ...]
    offices: tuple[Office, ...]
    block: str
    start: int = 0
    end: int = 0
    quote: str = field(default="", compare=False)


def mention(person: Person, key: str, article: str, published: str | None) -> Mention:
    """The comparable form of a reading's person."""
    given, surname = _parts(person.names)
    initial = fold(given[0])[:1] if given and is_initial(given[0]) else ""
    first = "" if initial or not given else fold(given[0])
    holder = _holder(person, published)
    known, known_surname = _known(holder) if holder else ("", "")
    folded = fold(surname) or fold("".join(person.names[0].split())) or "-"
    where = person.evidence[0]
    return Mention(
        key,
        article,
        published,
        folded,
        first,
        initial,
        known,
        person.country,
        person.role,
        person.names,
        person.offices,
        known_surname or folded,
        where.start,
        where.end,
        where.quote,
    )


def _parts(names: Iterable[str]) -> tuple[list[str], str]:
    """Given names and the surname, from the fullest of several forms; patronymics are left out."""
    best: tuple[list[str], str] = ([], "")
    for name in names:
        words = [w for w in name.split() if not is_patronymic(w.lower())]
        if len(words) > 1 and words[-1].lower() in AFTER_PARTICLES:
            words = [*words[:-2], f"{words[-2]}{words[-1]}"]
        if not words:
            continue
        if len(words) > 1 and surely_surname(words[0].lower()) and not surely_surname(words[-1].lower()):
            words = [*words[1:], words[0]]  # «Жапаров Садыр»
        found = (words[:-1], words[-1])
        if not best[1] or _fullness(found) > _fullness(best):
            best = found
    return best


def _fullness(parts: tuple[list[str], str]) -> int:
    return 0 if not parts[0] else 1 if is_initial(parts[0][0]) else 2


def _holder(person: Person, published: str | None) -> Holder | None:
    """The office-holder of the who's-who that the article means, where its words leave no doubt."""
    full = [n for n in person.names if len(_bare(n)) > 1 and not is_initial(n.split()[0])]
    for name in full or person.names:  # «Ыдырыс Исаков», later only «Исаков»: the surname is his, not another's
        holder = shipped().find(_bare(name), published)
        if holder is None:
            continue
        same_country = person.country is None or holder.country is None or person.country == holder.country
        if full:
            if same_country or holder.role in _LEADERS:
                return holder
        elif same_country and (person.country or person.role in _LEADERS) and _office_fits(person, holder, published):
            return holder
    return None


def _bare(name: str) -> tuple[str, ...]:
    """The words of a name in lower case, without a patronymic unless there is nothing else."""
    words = tuple(name.lower().split())
    return tuple(w for w in words if not is_patronymic(w)) or words


def _office_fits(person: Person, holder: Holder, published: str | None) -> bool:
    """A surname alone needs the office that the person in the list had; where none is told, that they held it then."""
    if person.role == "other":
        return published is not None and holder.in_office(published)
    return person.role == holder.role or any(o.role == holder.role for o in person.offices)


def _known(holder: Holder) -> tuple[str, str]:
    """The key and the folded surname of a holder, the same for all of his terms: the first spelling in Latin
    letters.
    """
    latin = next((n for n in holder.names if all(ord(c) < 0x250 for c in "".join(n))), holder.names[0])
    return " ".join(fold_words(latin)), fold(latin[-1])
