"""Who is who in one article: names that are one person, what they are called, what they are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from sapar.languages.base import Language
from sapar.languages.lexicon import is_foreign_name
from sapar.languages.names import is_initial, is_patronymic
from sapar.reading.lines import Line, Mention, Name, Title

Key = tuple[str, ...]


@dataclass(slots=True)
class Individual:
    """One person of the article, while it is being read.

    Attributes:
        number: their place in the list. forms: spellings seen (nominative words) and how often.
        titles: (line, title) pairs that stand beside the name. role, country: settled at the end of `settle`.
    """

    number: int
    forms: Counter[Key] = field(default_factory=Counter)
    titles: list[tuple[int, Title]] = field(default_factory=list)
    role: str = "other"
    country: str | None = None
    known: OfficeHolder | None = None
    lines: list[int] = field(default_factory=list)
    former: bool = False
    acting: bool = False
    office: bool = False  # the article, or the who's-who, gives an office

    @property
    def full(self) -> Key:
        """The fullest form, the commonest among equals."""
        return max(self.forms, key=lambda f: (sum(not is_initial(w.upper()) for w in f), self.forms[f]))

    @property
    def surname(self) -> str:
        """The last word of the fullest form."""
        return self.full[-1]


@dataclass(frozen=True, slots=True)
class OfficeHolder:
    """What the who's-who says of a name: role and country of the office nearest to the article's date."""

    role: str
    country: str | None
    wikidata: str | None = None


_PRIVATE = (("expert",), ("spouse",))  # heads of no public office: such people count only where they act
Lookup = Callable[[Key], OfficeHolder | None]


def find_people(article_lines: Sequence[Line], language: Language, lookup: Lookup) -> list[Individual]:
    """Join the names of an article into people and fill `Line.mentions` with what leads to them by name."""
    people: list[Individual] = []
    for number, line in enumerate(article_lines):
        for name in line.names:
            if _is_full(name):
                _note(_full_match(name.words, people), name.words, people, number)
    for number, line in enumerate(article_lines):
        for index, name in enumerate(line.names):
            who = _resolve(name, number, people)
            if who is None:
                continue
            if not _is_full(name):
                who.forms[name.words] += 1
                who.lines.append(number)
            kind = "name" if _is_full(name) else "surname"
            beside = [t for t in line.titles if t.name == index]
            start, end = name.start, name.end
            who.titles.extend((number, t) for t in beside)
            line.mentions.append(
                Mention(
                    start,
                    end,
                    (who.number,),
                    kind,
                    language.relation(line.tokens, start, end, name.case),
                    beside[0] if beside else None,
                )
            )
    for who in people:
        settle(who, article_lines, lookup)
    _default_countries(people, article_lines, language)
    return people


def _is_full(name: Name) -> bool:
    if len(name.words) == 2 and is_patronymic(name.words[1]):
        return False  # «Ирина Петровна»: how somebody known is addressed
    return len(name.words) > 1 and not (len(name.words) == 2 and is_initial(name.words[0].upper()))


def _note(who: Individual | None, words: Key, people: list[Individual], line: int) -> Individual:
    if who is None:
        who = Individual(len(people))
        people.append(who)
    who.forms[words] += 1
    who.lines.append(line)
    return who


def _full_match(words: Key, people: Sequence[Individual]) -> Individual | None:
    """The person with this full name: the same words in any order, one form within the other, or a slip of the pen."""
    for who in people:
        for form in who.forms:
            if sorted(form) == sorted(words):
                return who
            if len(form) > 1 and len(form) != len(words) and (set(words) <= set(form) or set(form) <= set(words)):
                return who
    for who in people:
        if any(len(form) == len(words) and (_slip(form, words) or _short(form, words)) for form in who.forms):
            return who
    return None


def _short(one: Key, two: Key) -> bool:
    """The same surname behind a given name and its short form: «Канатбек» and «Канат»."""
    a, b = one[0], two[0]
    return len(one) == 2 and one[1:] == two[1:] and min(len(a), len(b)) > 3 and (a.startswith(b) or b.startswith(a))


def _slip(one: Key, two: Key) -> bool:
    """The same name but for one wrong, missing or surplus letter in one of its words."""
    wrong = [(a, b) for a, b in zip(one, two, strict=True) if a != b]
    return len(wrong) == 1 and min(map(len, wrong[0])) > 4 and one_off(*wrong[0])


def one_off(a: str, b: str) -> bool:
    """Whether two words differ by one letter at most."""
    if abs(len(a) - len(b)) > 1 or a[0] != b[0]:
        return False
    k = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    return a[k + 1 :] == b[k + 1 :] or a[k:] == b[k + 1 :] or a[k + 1 :] == b[k:]


def _resolve(name: Name, line: int, people: list[Individual]) -> Individual | None:
    if _is_full(name):
        return _full_match(name.words, people)
    if is_patronymic(name.words[-1]) and len(name.words) == 2:
        return _addressed(name.words, line, people)
    surname = name.words[-1]
    initial = name.words[0][0] if len(name.words) > 1 else ""
    same = [p for p in people if any(len(f) > 1 and surname in (f[-1], f[0]) for f in p.forms)]
    if initial:
        same = [p for p in same if any(f[0].startswith(initial) for f in p.forms)] or same
    if not same:
        same = [p for p in people if any(len(f) > 1 and len(surname) > 4 and one_off(f[-1], surname) for f in p.forms)]
    if not same:
        alone = next((p for p in people if name.words in p.forms or (surname,) in p.forms), None)
        return alone or _note(None, name.words, people, line)
    before = [p for p in same if any(n <= line for n in p.lines)]
    return max(before or same, key=lambda p: (max((n for n in p.lines if n <= line), default=-1), -p.number))


def _addressed(words: Key, line: int, people: list[Individual]) -> Individual:
    """Whom given name and patronymic mean: their bearer, else the last named with that given name or initial."""
    for who in people:
        if any(set(words) <= set(form) for form in who.forms):
            return who
    fitting = [
        p
        for p in people
        if any(words[0] in f or (is_initial(f[0].upper()) and f[0][0] == words[0][0]) for f in p.forms)
    ]
    fitting = [p for p in fitting if not any(is_patronymic(w) for f in p.forms for w in f)]
    if not fitting:
        return _note(None, words, people, line)
    return max(fitting, key=lambda p: (max((n for n in p.lines if n <= line), default=-1), -p.number))


def settle(who: Individual, article_lines: Sequence[Line], lookup: Lookup) -> None:
    """Role and country from the titles beside the name; the who's-who fills what the article leaves out."""
    who.known = lookup(who.full)
    titles = sorted(who.titles, key=lambda nt: (nt[1].role == "other", nt[0], nt[1].start))
    who.office = who.known is not None or any(t.chain[-1:] not in _PRIVATE for _, t in titles)
    if titles:
        first = titles[0][1]
        who.role = _by_house(first.role, article_lines)
        if who.known and first.role in ("chairman", "committee"):
            who.role = who.known.role
        who.acting, who.former = first.acting, first.former
        who.country = next((t.country for _, t in titles if t.country), None)
        if any(t.international for _, t in titles):
            who.country = None
            return
        if who.known and not who.country:
            who.country = who.known.country
        if who.known and who.role == "other" and not first.chain:
            who.role = who.known.role
    elif who.known:
        who.role, who.country = who.known.role, who.known.country


def _by_house(role: str, article_lines: Sequence[Line]) -> str:
    """A committee's chair, or a chairman of nothing named: of the parliament, where the article speaks of one."""
    if role not in ("committee", "chairman"):
        return role
    parliament = any(line.has("org", "parliament", "faction") or line.has("office", "deputy") for line in article_lines)
    if role == "committee":
        return "deputy" if parliament else "agency_head"
    return "speaker" if parliament else "other"


def _default_countries(people: Sequence[Individual], article_lines: Sequence[Line], language: Language) -> None:
    """The country of those whose office names none: the one that the article is about, or home."""
    counts: Counter[str] = Counter()
    for line in article_lines:
        counts.update(t.value for t in line.of("country", "adjective"))
        counts.update(t.value.partition(":")[0] for t in line.of("city", "region"))
    for who in people:
        if who.country is None and not any(t.international or t.org == "international" for _, t in who.titles):
            who.country = _neighbour(who, people, article_lines, language) or _likely_country(who, counts, language)


def _neighbour(
    who: Individual, people: Sequence[Individual], article_lines: Sequence[Line], language: Language
) -> str | None:
    """The country of the one named right before in a list: «Сенаттын төрайымы А, төмөнкү палатанын спикери Б»."""
    for number, title in who.titles:
        line = article_lines[number]
        before = [m for m in line.mentions if m.end <= title.start and m.kind in ("name", "surname")]
        gap = line.tokens[before[-1].end : title.start] if before else ()
        if before and len(gap) == 1 and gap[0].form in (",", *language.and_words):
            country = people[before[-1].people[0]].country
            if country != language.home:
                return country
    return None


def _likely_country(who: Individual, counts: Counter[str], language: Language) -> str | None:
    """Home, unless the name is foreign, or somebody local is spoken of in an article about another country alone."""
    home = language.home
    foreign = [(c, n) for c, n in counts.most_common() if c and c != home]
    if not home:
        return foreign[0][0] if foreign else None
    if foreign and language.kin and is_foreign_name(who.full, language.kin):
        return foreign[0][0]
    local = who.role in ("regional_head", "other")
    return foreign[0][0] if foreign and local and not counts[home] and foreign[0][1] > 1 else home
