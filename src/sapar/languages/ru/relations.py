"""How a Russian noun phrase hangs in its sentence: by its preposition and case, or by the word that governs it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sapar.languages.base import Relation, Word
from sapar.text import Token

# preposition -> relation by the case that it governs
PREPOSITIONS: dict[str, dict[str, Relation]] = {
    "с": {"ins": "with", "gen": "from"}, "со": {"ins": "with", "gen": "from"}, "в": {"acc": "to", "loc": "in"},
    "во": {"acc": "to", "loc": "in"},
    "на": {"acc": "to", "loc": "in"}, "о": {"loc": "about", "acc": "other"}, "об": {"loc": "about"},
    "обо": {"loc": "about"}, "про": {"acc": "about"},
    "к": {"dat": "to"}, "ко": {"dat": "to"}, "по": {"dat": "other", "loc": "other", "acc": "other"},
    "от": {"gen": "from"}, "из": {"gen": "from"},
    "у": {"gen": "from"}, "для": {"gen": "for"}, "ради": {"gen": "for"}, "между": {"ins": "with", "gen": "with"},
    "перед": {"ins": "other"},
    "против": {"gen": "other"}, "за": {"ins": "other", "acc": "other"}, "при": {"loc": "in"}, "без": {"gen": "other"},
    "до": {"gen": "other"},
    "после": {"gen": "other"}, "через": {"acc": "other"}, "под": {"ins": "other", "acc": "other"},
    "над": {"ins": "other"}, "кроме": {"gen": "other"},
    "согласно": {"dat": "according"}, "благодаря": {"dat": "other"}, "вместо": {"gen": "other"},
    "около": {"gen": "other"}, "вокруг": {"gen": "other"},
    "напротив": {"gen": "other"}, "накануне": {"gen": "other"}, "помимо": {"gen": "other"}, "вслед": {"dat": "other"},
    "навстречу": {"dat": "to"},
    "из-за": {"gen": "other"}, "относительно": {"gen": "about"}, "насчет": {"gen": "about"}, "ввиду": {"gen": "other"},
}  # fmt: skip

# what a noun before a genitive makes of it: «по словам Пескова», «при участии министра», «в сопровождении»
_NOUNS: dict[Relation, str] = {
    "according": """словам слов мнению данным оценке оценкам информации утверждению сообщению убеждению признанию
                    заявлению выражению версии свидетельству взгляд зрения""",
    "with": "участии участием сопровождении присутствии компании",
    "led": "руководством председательством предводительством началом главе",
    "other": "имени лица место должности пост должность поручению указанию просьбе",
    "to": "адрес имя",
    "about": "отношении",
}
_GOVERNED: dict[str, Relation] = {noun: relation for relation, nouns in _NOUNS.items() for noun in nouns.split()}
_VERBAL = re.compile(
    r".{2,}(?:[аеиыуяо]л(?:а|и|о)?(?:с[ья])?|[аеиуя]ть(?:ся)?|[еи]т(?:ся)?|[уюая]т(?:ся)?|[аеиуя]в(?:ши(?:сь)?)?"
    r"|вш(?:ий|ая|ие|его|им|ими|их)(?:ся)?)$"
)
_NEVER_VERBS = frozenset(
    """совет совета ответ привет визит кредит дефицит бюджет кабинет комитет университет депутат президент результат
    штат мандат""".split()
)
_SKIPPED = frozenset("«»\"“”„()'-–—")
_FAR = 24  # tokens; further to the left is another phrase
_POSSESSIVES = ("его", "ее", "её", "их")

Lookup = Callable[[str], Word]


def is_verb(word: Word, form: str) -> bool:
    """A verb of the lexicon, or a word that ends as verbs do and that the lexicon does not know as a noun."""
    if any(v.mood != "participle" for v in word.verbs):
        return True
    return not word.roots and form not in _NEVER_VERBS and bool(_VERBAL.match(form))


def _cases(word: Word) -> set[str]:
    found = {n.case for n in word.nominals}
    if "gen" in found:
        found.add("acc")  # of persons
    return found


def _alike(case: str) -> set[str]:
    """The cases that a form in `case` may stand for: of persons genitive and accusative are one form."""
    return {"gen", "acc"} if case in ("gen", "acc") else {case}


def relation(
    look: Lookup,
    is_office: Callable[[Word], bool],
    tokens: Sequence[Token],
    start: int,
    end: int,
    case: str,
    stays: bool,
) -> Relation:
    """How the phrase of tokens `start:end` hangs in its sentence.

    Args:
        stays: the phrase has one form for all cases, so that its nominative says little.
    """
    if case == "nom" and not stays:
        return "subject"
    follow = tokens[end].form if end < len(tokens) else ""
    if tokens[start].form in _POSSESSIVES and follow and is_verb(look(follow), follow):
        return "object"  # «его встретил …»
    return _Walk(look, is_office, tokens, start, end, case, _alike(case)).relation()


@dataclass
class _Walk:
    """The way to the left from a phrase, over its apposition («с министром России | Лавровым»), to what governs it.

    Attributes:
        wanted: the cases in which a word agrees with the phrase.
        outer: of what seems a nominative, the case of the office before it («с министром Моди»).
        at: the token where the walk ended, -1 at the beginning of the sentence.
    """

    look: Lookup
    is_office: Callable[[Word], bool]
    tokens: Sequence[Token]
    start: int
    end: int
    case: str
    wanted: set[str]
    outer: str = ""
    at: int = -1

    def relation(self) -> Relation:
        i = self.start - 1
        while i >= 0 and self.start - i < _FAR:
            form = self.tokens[i].form.replace("ё", "е")
            if form in PREPOSITIONS:
                found = self._preposition(i, form)
                if found is not None:
                    return found
            elif form not in _SKIPPED and self._ends_at(i, form):
                break
            i -= 1
        self.at = i
        return self._governed()

    def _preposition(self, i: int, form: str) -> Relation | None:
        """What the preposition at `i` makes of the phrase; None where it governs another word."""
        ruled = PREPOSITIONS[form]
        if self.case == "nom" and i == self.start - 1:
            return "in" if form in ("в", "во", "на") else next(iter(ruled.values()))
        if self.case == "nom" and self.outer:
            self.wanted = _alike(self.outer)
        if i + 1 < self.start and not _cases(self.look(self.tokens[i + 1].form)) & self.wanted:
            return None  # «принял в Кремле министра»
        found = next((r for c, r in ruled.items() if c in self.wanted), None)
        if found is not None and form in ("с", "со") and i and self.tokens[i - 1].form == "главе":
            return "led"
        return found

    def _ends_at(self, i: int, form: str) -> bool:
        """Whether the token does not belong to the phrase and its apposition."""
        token = self.tokens[i]
        word = self.look(token.form)
        if form in (",", "и"):
            return self.case == "nom" or not self._joined(i)
        if not token.capital and is_verb(word, form):
            return True
        office = self.case == "nom" and self.is_office(word)
        if office:
            self.outer = word.nominals[0].case
        agrees = office or bool(_cases(word) & (self.wanted | {"gen"}))
        return (not agrees and not token.capital) or (form in _GOVERNED and self.case == "gen")

    def _joined(self, i: int) -> bool:
        """A comma or «и» joins two phrases of one case: an office or a name follows it, and one stands before it."""
        if i == 0 or i + 1 >= len(self.tokens):
            return False
        follow, before = self.tokens[i + 1], self.tokens[i - 1]
        behind, cases = self.look(follow.form), self.wanted | {"gen"}
        if not (follow.capital or self.is_office(behind)) or not _cases(behind) & cases:
            return False
        return before.capital or bool(_cases(self.look(before.form)) & cases)

    def _governed(self) -> Relation:
        """The relation of a phrase without preposition: by case, and for a genitive by the word that governs it."""
        case = self.outer if self.case == "nom" and self.outer else self.case
        governor = self.tokens[self.at].form.replace("ё", "е") if self.at >= 0 else ""
        if case == "gen":
            if governor in _GOVERNED:
                return _GOVERNED[governor]
            word = self.look(governor) if governor[:1].isalpha() else None
            active = word is not None and is_verb(word, governor) and not any(v.passive for v in word.verbs)
            return "object" if active else "of"
        if case == "ins":
            near = self.tokens[max(0, self.at - 1) : self.end + 3]
            return "by" if any(v.passive for t in near for v in self.look(t.form).verbs) else "other"
        by_case: dict[str, Relation] = {"nom": "subject", "dat": "to", "acc": "object", "loc": "in"}
        return by_case.get(case, "other")
