"""Russian phrases: what belongs to an office, what a verb of saying reports, the parts of a page."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sapar.languages.base import Word
from sapar.languages.ru.relations import Lookup, is_verb
from sapar.text import Token

ABBREVIATIONS = frozenset(
    """
    г. гг. т.е. т. е. млн. млрд. трлн. тыс. руб. долл. ул. д. стр. ст. п. пп. им. св. см. др. пр. проф. акад. ген.
    гос. обл. р-н. кв. км. м. с. в. вв. н.
    и. о. мин. чел. ред. изд. напр. англ. рус. кирг. т.д. т.п. ч. оз. пос. респ. тел. ср. экз. св-во. кг. га. тов.
    сан. авт. корр. и.о. врио.
    """.split()
)

# where the parts of an official page begin that was saved without line breaks
_PARTS = (
    "Смотрите также|Статус материала|География|Темы|Лица|Опубликован в|Дата публикации|Ссылка на материал"
    "|Текстовая версия"
)
PAGE_PARTS = re.compile(
    rf"(?:^События\b|(?<!^)(?:{_PARTS}|Дополнительно|Анонс на|Текст Указа|Текст документа)\b|^(?:{_PARTS})\b)"
)

BECOMING = frozenset(
    """назначен назначена избран избрана стал стала станет утвержден утверждена назначить назначил переизбран является
    остается временно должности пост""".split()
)

_ADJECTIVAL = (
    "ый",
    "ий",
    "ой",
    "ая",
    "яя",
    "ое",
    "ее",
    "ые",
    "ие",
    "ого",
    "его",
    "ому",
    "ему",
    "ым",
    "им",
    "ую",
    "юю",
    "ых",
    "их",
    "ыми",
    "ими",
)


def is_adjective_form(form: str) -> bool:
    """A word that ends as adjectives do."""
    return form.endswith(_ADJECTIVAL)


# --- offices, groups ----------------------------------------------------------------------------------------------

_OUTSIDE = frozenset(
    """
    в во на с со к ко о об обо от из у до для без при за под над перед через между про против после что как так а
    но или не ни же ли бы это этот эта эти он она
    они его ее их ему ей им который которая которые которого которой которых которым когда если чтобы также тоже
    уже еще только сегодня вчера завтра накануне
    ранее затем здесь там где где-то очень более менее тогда сейчас теперь да нет свой своего своей своих себя
    себе собой весь все всех всего один одна два три
    четыре пять шесть семь восемь девять десять мы вы я нас вас нам вам мне меня был была были будет будут есть
    того тем том ту тот та те
    """.split()
)
_BRANCH = frozenset(
    {
        "по",
        "делам",
        "вопросам",
        "политике",
        "безопасности",
        "обороне",
        "сотрудничеству",
        "связям",
        "развитию",
        "странами",
        "правам",
        "печати",
    }
)


def in_office(word: Word, token: Token) -> bool:
    """A genitive or an adjective behind the head of an office: «иностранных дел», «по делам молодёжи»."""
    form = token.form.replace("ё", "е")
    if form in _BRANCH or form == "и":
        return True
    if form in _OUTSIDE or not form[0].isalpha() or (token.capital and not word.roots):
        return False
    if any(v.mood != "participle" for v in word.verbs) or (is_verb(word, form) and word.nominals[0].case != "gen"):
        return False
    if word.roots and word.nominals[0].case == "nom" and not any(n.case == "gen" for n in word.nominals):
        return False
    return any(n.case == "gen" for n in word.nominals) or form.endswith(("ому", "ему", "ию", "ству"))


def in_group(word: Word, token: Token) -> bool:
    """Adjectives and numbers before the noun that names an unnamed side."""
    if word.number is not None or token.form in ("около", "более", "свыше"):
        return True
    return is_adjective_form(token.form) and token.form not in _OUTSIDE


def reported(tokens: Sequence[Token], start: int, end: int) -> str:
    """What the verb of saying reports, as the words around it show."""
    before = tokens[start - 1].form if start else ""
    if before in ("—", "–", "-", ",") and start > 1:
        return "direct" if any(t.raw in '»”"' for t in tokens[max(0, start - 4) : start]) else "that"
    for i in range(end, min(len(tokens), end + 8)):
        form = tokens[i].form
        if form == ":":
            return "direct"
        if form == ",":
            follow = tokens[i + 1].form if i + 1 < len(tokens) else ""
            return "that" if follow in ("что", "как", "какие", "какой") else "to" if follow in ("чтобы", "чтоб") else ""
        if form in ("о", "об", "про", "относительно"):
            return "about"
        if form.endswith(("ать", "ить", "еть", "ять", "ться", "ти", "уть")) and len(form) > 4:
            return "to"
    return ""


_ME = frozenset({"я", "мы", "нам", "нас", "мне", "меня", "нами"})
_MUST = frozenset({"надо", "нужно", "необходимо", "должны", "должен", "должна", "должно", "следует", "нельзя", "пора"})


def first_person(tokens: Sequence[Token]) -> dict[str, float]:
    """Counts of forms in which speakers speak of themselves or to others."""
    out: dict[str, float] = {}
    for i, token in enumerate(tokens):
        form = token.form
        near = any(t.form in _ME for t in tokens[max(0, i - 3) : i])
        name = ""
        if form in _MUST:
            name = "must"
        elif form in ("давайте", "пусть"):
            name = "let_us"
        elif re.match(r".{3,}(?:йте|ите)(?:сь)?$", form):
            name = "order"
        elif form in ("буду", "будем", "будет", "будут"):
            name = "will"
        elif near and re.match(r".{2,}(?:[еиё]м|[ую])(?:ся|сь)?$", form):
            name = "we_do"
        elif near and re.match(r".{2,}л[аи]?(?:сь|ся)?$", form):
            name = "we_did"
        if name:
            out[name] = out.get(name, 0.0) + 1.0
    return out


def idle_pronoun(look: Lookup, tokens: Sequence[Token], start: int, end: int) -> bool:
    """«в нём», «из них»: mostly a thing is meant; «она» where no verb of the lexicon follows."""
    form = tokens[start].form.replace("ё", "е")
    before = tokens[start - 1].form if start else ""
    if form in ("нем", "ней", "них", "нее", "него", "ним", "нему", "ними") and before in (
        "в",
        "на",
        "из",
        "по",
        "при",
        "за",
        "о",
        "до",
        "для",
        "под",
        "кроме",
        "без",
    ):
        return True
    if form in ("она", "они", "ей", "им") and end < len(tokens):
        return form == "она" and not any(v.mood == "past" for v in look(tokens[end].form).verbs)
    return False


_OBLIQUE_ADJECTIVES = {
    "ский": "ского скому ским ском", "ская": "ской скую", "ские": "ских скими", "ный": "ного ному ным ном",
    "ная": "ной ную",
    "ные": "ных ными",
}  # fmt: skip
_FULL = {oblique: full for full, forms in _OBLIQUE_ADJECTIVES.items() for oblique in forms.split()}


def nominative(phrase: str, look: Lookup) -> str:
    """A phrase with its head, and the adjectives before it, in the nominative: «главой Ирана» -> «глава Ирана»."""
    words = phrase.split()
    for i, word in enumerate(words):
        lower = word.lower().replace("ё", "е")
        changed = next((lower[: -len(e)] + full for e, full in _FULL.items() if lower.endswith(e)), lower)
        adjective = changed != lower or lower.endswith(("ый", "ий", "ая", "ое", "ые"))
        if not adjective and look(lower).roots:
            known = next((n for n in look(lower).nominals if n.stem != lower or n.case == "nom"), None)
            changed = known.stem if known is not None and (not known.plural or known.case == "nom") else lower
        if changed != lower:
            words[i] = word[:1] + changed[1:] if word[:1].isupper() else changed
        if not adjective:
            break
    return " ".join(words)
