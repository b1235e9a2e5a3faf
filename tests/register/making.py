"""Readings made by hand, as small as a test needs them: what is tested here is the register, not the reader."""

from __future__ import annotations

from typing import Any

from sapar.model import Article, Delegate, Instrument, Meeting, Office, Person, Reading, Role, Visit, VisitStatus
from sapar.register import Register

JAPAROV = ("Садыр Жапаров", "head_of_state", "KG")
PUTIN = ("Владимир Путин", "head_of_state", "RU")


class Paper:
    """An article of one line for each fact, and its reading."""

    def __init__(self, name: str, published: str | None = None, **known: Any) -> None:
        self._name, self._published, self._known = name, published, known
        self._lines: list[str] = []
        self._facts: list[tuple[str, dict[str, Any], str]] = []
        self._people: list[tuple[str, Role, str | None]] = []

    def person(self, name: str, role: Role = "other", country: str | None = None) -> str:
        """A person who is named; the local id."""
        if (name, role, country) not in self._people:
            self._people.append((name, role, country))
            self._line(f"{name} аталды.")
        return f"p{self._people.index((name, role, country)) + 1}"

    def visit(self, who: str, country: str | None, status: VisitStatus = "completed", **rest: Any) -> Paper:
        words = f"{who} {country} {rest.get('place') or ''} сапары {rest.get('start') or ''} {status}"
        return self._fact("visits", words, travellers=(who,), country=country, status=status, **rest)

    def meeting(self, *who: str, **rest: Any) -> Paper:
        return self._fact("meetings", f"{' '.join(who)} жолугушту {rest.get('date') or ''}", participants=who, **rest)

    def document(self, count: int | None = 1, title: str | None = None) -> Paper:
        return self._fact("documents", f"{count} документ {title or ''}", kind="agreement", count=count, title=title)

    def delegate(self, person: str | None = None, **rest: Any) -> Paper:
        return self._fact("delegation", f"делегат {person or ''} {rest}", person=person, **rest)

    def _fact(self, part: str, words: str, /, **fields: Any) -> Paper:
        self._facts.append((part, fields, self._line(f"{len(self._lines)} {words}.")))
        return self

    def _line(self, words: str) -> str:
        self._lines.append(words)
        return words

    def reading(self) -> Reading:
        article = Article(self._name, "\n".join([*self._lines, f"{self._name}."]), "ky", self._published, **self._known)
        parts: dict[str, list[Any]] = {"people": []}
        for number, (name, role, country) in enumerate(self._people, 1):
            office = (Office(None, role, country),) if role != "other" else ()
            words = (_cite(article, f"{name} аталды."),)
            parts["people"].append(Person(words, "test", f"p{number}", (name,), office, role, country))
        kinds: dict[str, Any] = {"visits": Visit, "meetings": Meeting, "documents": Instrument, "delegation": Delegate}
        for kind, fields, told in self._facts:
            made = kinds[kind]((_cite(article, told),), "test", f"{kind}{len(parts.get(kind, [])) + 1}", **fields)
            parts.setdefault(kind, []).append(made)
        return Reading(article, **{name: tuple(found) for name, found in parts.items()})


def _cite(article: Article, words: str) -> Any:
    start = article.text.index(words)
    return article.cite(start, start + len(words))


def add(register: Register, *papers: Paper | Reading) -> None:
    """Add papers and settle."""
    for paper in papers:
        reading = paper.reading() if isinstance(paper, Paper) else paper
        register.add(reading.article, f"/{reading.article.id}", reading)
    register.settle()


def trip(
    name: str, published: str | None, country: str | None = "RU", status: VisitStatus = "completed", **rest: Any
) -> Paper:
    """A paper that tells of one journey of one president."""
    paper = Paper(name, published)
    paper.visit(paper.person(*JAPAROV), country, status, **rest)  # type: ignore[arg-type]  # the second word is a role
    return paper
