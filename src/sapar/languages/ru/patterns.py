"""How Russian phrases hang together: prepositions with their cases, what governs a genitive, what a verb of saying reports."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from sapar.languages.base import Relation, Word
from sapar.text import Token

ABBREVIATIONS = frozenset(
    """
    г. гг. т.е. т. е. млн. млрд. трлн. тыс. руб. долл. ул. д. стр. ст. п. пп. им. св. см. др. пр. проф. акад. ген. гос. обл. р-н. кв. км. м. с. в. вв. н.
    и. о. мин. чел. ред. изд. напр. англ. рус. кирг. т.д. т.п. ч. оз. пос. респ. тел. ср. экз. св-во. кг. га. тов. сан. авт. корр. и.о. врио.
    """.split()
)

# where the parts of an official page begin that was saved without line breaks
PAGE_PARTS = re.compile(
    r"(?:^События\b|(?<!^)(?:Смотрите также|Статус материала|География|Темы|Лица|Дополнительно|Опубликован в|Дата публикации|Ссылка на материал|Текстовая версия"
    r"|Анонс на|Текст Указа|Текст документа)\b|^(?:Опубликован в|Смотрите также|Статус материала|Текстовая версия|Дата публикации|Ссылка на материал|География|Темы|Лица)\b)"
)

BECOMING = frozenset(
    "назначен назначена избран избрана стал стала станет утвержден утверждена назначить назначил переизбран является остается временно должности пост".split()
)

# preposition -> relation by the case that it governs
PREPOSITIONS: dict[str, dict[str, Relation]] = {
    "с": {"ins": "with", "gen": "from"}, "со": {"ins": "with", "gen": "from"}, "в": {"acc": "to", "loc": "in"}, "во": {"acc": "to", "loc": "in"},
    "на": {"acc": "to", "loc": "in"}, "о": {"loc": "about", "acc": "other"}, "об": {"loc": "about"}, "обо": {"loc": "about"}, "про": {"acc": "about"},
    "к": {"dat": "to"}, "ко": {"dat": "to"}, "по": {"dat": "other", "loc": "other", "acc": "other"}, "от": {"gen": "from"}, "из": {"gen": "from"},
    "у": {"gen": "from"}, "для": {"gen": "for"}, "ради": {"gen": "for"}, "между": {"ins": "with", "gen": "with"}, "перед": {"ins": "other"},
    "против": {"gen": "other"}, "за": {"ins": "other", "acc": "other"}, "при": {"loc": "in"}, "без": {"gen": "other"}, "до": {"gen": "other"},
    "после": {"gen": "other"}, "через": {"acc": "other"}, "под": {"ins": "other", "acc": "other"}, "над": {"ins": "other"}, "кроме": {"gen": "other"},
    "согласно": {"dat": "according"}, "благодаря": {"dat": "other"}, "вместо": {"gen": "other"}, "около": {"gen": "other"}, "вокруг": {"gen": "other"},
    "напротив": {"gen": "other"}, "накануне": {"gen": "other"}, "помимо": {"gen": "other"}, "вслед": {"dat": "other"}, "навстречу": {"dat": "to"},
    "из-за": {"gen": "other"}, "относительно": {"gen": "about"}, "насчет": {"gen": "about"}, "ввиду": {"gen": "other"},
}  # fmt: skip
# what a noun before a genitive makes of it: «по словам Пескова», «при участии министра», «в сопровождении»
_GOVERNED: dict[str, Relation] = {
    **dict.fromkeys(("словам", "слов", "мнению", "данным", "оценке", "оценкам", "информации", "утверждению", "сообщению", "убеждению", "признанию", "заявлению",
                     "выражению", "версии", "свидетельству", "взгляд", "зрения"), "according"),
    **dict.fromkeys(("участии", "участием", "сопровождении", "присутствии", "компании"), "with"),
    **dict.fromkeys(("руководством", "председательством", "предводительством", "началом", "главе"), "led"),
    **dict.fromkeys(("имени", "лица", "место", "должности", "пост", "должность", "поручению", "указанию", "просьбе"), "other"),
    **dict.fromkeys(("адрес", "имя"), "to"),
    **dict.fromkeys(("отношении",), "about"),
}  # fmt: skip
_VERBAL = re.compile(r".{2,}(?:[аеиыуяо]л(?:а|и|о)?(?:с[ья])?|[аеиуя]ть(?:ся)?|[еи]т(?:ся)?|[уюая]т(?:ся)?|[аеиуя]в(?:ши(?:сь)?)?|вш(?:ий|ая|ие|его|им|ими|их)(?:ся)?)$")
_NEVER_VERBS = frozenset("совет совета ответ привет визит кредит дефицит бюджет кабинет комитет университет депутат президент результат штат мандат".split())
_SKIPPED = frozenset("«»\"“”„()'-–—")

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


def relation(look: Lookup, is_office: Callable[[Word], bool], tokens: Sequence[Token], start: int, end: int, case: str, stays: bool) -> Relation:
    """How the phrase of tokens `start:end` hangs in its sentence: by the preposition before it and its apposition, else by what governs it.

    Args:
        stays: the phrase has one form for all cases, so that its nominative says little.
    """
    if case == "nom" and not stays:
        return "subject"
    if tokens[start].form in ("его", "ее", "её", "их") and end < len(tokens) and is_verb(look(tokens[end].form), tokens[end].form):
        return "object"  # «его встретил …»
    wanted = {"gen", "acc"} if case in ("gen", "acc") else {case}
    i = start - 1
    adjacent = True
    outer = ""  # of what seems a nominative: the case of the office before it, «с министром Моди»
    while i >= 0 and start - i < 24:
        form = tokens[i].form.replace("ё", "е")
        word = look(tokens[i].form)
        if form in PREPOSITIONS:
            ruled = PREPOSITIONS[form]
            if case == "nom" and adjacent and stays:
                return _first(form, ruled)
            if case == "nom" and outer:
                wanted = {"gen", "acc"} if outer in ("gen", "acc") else {outer}
            own = i + 1 < start and not _cases(look(tokens[i + 1].form)) & wanted  # «принял в Кремле министра»: it governs another word
            fits = None if own else next((r for c, r in ruled.items() if c in wanted), None)
            if fits is not None:
                return "led" if form in ("с", "со") and i and tokens[i - 1].form == "главе" else fits
            adjacent = False
        elif form == "," or form == "и":
            if case == "nom" or not _joined(look, is_office, tokens, i, wanted):
                break
        elif form not in _SKIPPED:
            if not tokens[i].capital and is_verb(word, form):
                break
            if case == "nom" and is_office(word):
                outer = word.nominals[0].case
            agreeing = _cases(word) & (wanted | {"gen"}) or (case == "nom" and is_office(word))
            if not agreeing and not tokens[i].capital:
                break
            if form in _GOVERNED and case == "gen":
                break
            adjacent = False
        i -= 1
    return _governed(look, tokens, i, end, outer if case == "nom" and outer else case)


def _first(preposition: str, ruled: dict[str, Relation]) -> Relation:
    return "in" if preposition in ("в", "во", "на") else next(iter(ruled.values()))


def _joined(look: Lookup, is_office: Callable[[Word], bool], tokens: Sequence[Token], i: int, wanted: set[str]) -> bool:
    """A comma or «и» joins two phrases of one case: an office or a name follows it, and one stands before it."""
    if i == 0 or i + 1 >= len(tokens):
        return False
    follow, before = tokens[i + 1], tokens[i - 1]
    behind = look(follow.form)
    if not (follow.capital or is_office(behind)) or not _cases(behind) & (wanted | {"gen"}):
        return False
    return before.capital or bool(_cases(look(before.form)) & (wanted | {"gen"}))


def _governed(look: Lookup, tokens: Sequence[Token], i: int, end: int, case: str) -> Relation:
    """The relation of a phrase without preposition: by case, and for a genitive by the word that governs it."""
    governor = tokens[i].form.replace("ё", "е") if i >= 0 else ""
    if case == "nom":
        return "subject"
    if case == "gen":
        if governor in _GOVERNED:
            return _GOVERNED[governor]
        if governor and governor[0].isalpha() and is_verb(look(governor), governor):
            negated = any(v.passive for v in look(governor).verbs)
            return "of" if negated else "object"
        return "of"
    if case == "ins":
        near = [tokens[k].form for k in range(max(0, i - 1), min(len(tokens), end + 3))]
        return "by" if any(v.passive for f in near for v in look(f).verbs) else "other"
    by_case: dict[str, Relation] = {"dat": "to", "acc": "object", "loc": "in"}
    return by_case.get(case, "other")


_ADJECTIVAL = ("ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "ого", "его", "ому", "ему", "ым", "им", "ую", "юю", "ых", "их", "ыми", "ими")


def is_adjective_form(form: str) -> bool:
    """A word that ends as adjectives do."""
    return form.endswith(_ADJECTIVAL)


# --- offices, groups ----------------------------------------------------------------------------------------------

_OUTSIDE = frozenset(
    """
    в во на с со к ко о об обо от из у до для без при за под над перед через между про против после что как так и а но или не ни же ли бы это этот эта эти он она
    они его ее их ему ей им который которая которые которого которой которых которым когда если чтобы также тоже уже еще только сегодня вчера завтра накануне
    ранее затем здесь там где где-то очень более менее тогда сейчас теперь да нет свой своего своей своих себя себе собой весь все всех всего один одна два три
    четыре пять шесть семь восемь девять десять мы вы я нас вас нам вам мне меня был была были будет будут есть того тем том ту тот та те
    """.split()
)
_BRANCH = frozenset({"по", "делам", "вопросам", "политике", "безопасности", "обороне", "сотрудничеству", "связям", "развитию", "странами", "правам", "печати"})


def in_office(word: Word, token: Token) -> bool:
    """A genitive or an adjective behind the head of an office: «иностранных дел», «по делам молодёжи»."""
    form = token.form.replace("ё", "е")
    if form in _BRANCH:
        return True
    if form in _OUTSIDE or not form[0].isalpha() or (token.capital and not word.roots):
        return False
    if any(v.mood != "participle" for v in word.verbs) or (is_verb(word, form) and not word.nominals[0].case == "gen"):
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
        return "direct" if any(t.raw in "»”\"" for t in tokens[max(0, start - 4) : start]) else "that"
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
    if form in ("нем", "ней", "них", "нее", "него", "ним", "нему", "ними") and before in ("в", "на", "из", "по", "при", "за", "о", "до", "для", "под", "кроме", "без"):
        return True
    if form in ("она", "они", "ей", "им") and end < len(tokens):
        return form == "она" and not any(v.mood == "past" for v in look(tokens[end].form).verbs)
    return False
