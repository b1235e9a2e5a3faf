"""How Kyrgyz phrases hang together: postpositions, words without endings, abbreviations, the nominative of a phrase."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from sapar.languages.base import Nominal, Relation, Word
from sapar.languages.ky.morphology import ENDINGS, VOWELS, _fits
from sapar.text import Token

ABBREVIATIONS = frozenset(
    "ж. жж. ж.б. б. млн. млрд. трлн. миң. м. а. и. о. ред. обл. р-н. г. ш. көч. стр. бет. саат. мин. т. км. кв. га."
    " долл. сом. акад. проф. ген. др. им. св. ст.".split()
)

# Words that take no ending: what looks like one in them is none.
FIXED = frozenset(
    """
    жана менен да дагы де эле эми ал эмес жок бар үчүн тууралуу жөнүндө боюнча катары сыяктуу чейин кийин соң бери мурда
    мурун алдын карата каршы кара карап көрө башка тышкары сырткары аркылуу аралык ылайык караганда караштуу жараша
    тартып баштап улам гана бирок анткени ошондой мындай андай кандай ушундай ошол ушул бул тиги анда мында мына азыр
    бүгүн кечээ эртең дайыма абдан өтө эң кыйла бир эки үч төрт беш алты жети сегиз тогуз он жүз миң биринчи экинчи
    үчүнчү ар бардык бүт баары көп аз кээ айрым жалпы өз өзү ким эмне качан кайда канча тескерисинче ошентип ошондуктан
    себеби анан эгер эгерде же болбосо мисалы айрыкча атап тактап деген деп дейт деди турган керек зарыл тийиш мүмкүн
    экен экенин экендигин болуп болгон болот алып келип берип кетип жатып жатат жаткан турат калды калган кылып эске
    өзгөчө расмий жаңы эски чоң кичине улуу жогорку төмөнкү баш башкы орто борбордук эл эки тараптуу ата мекендик жакын
    жогору төмөн ичинде ортосунда алкагында учурунда маалында жүрүшүндө тарабынан тарабы негизинде айтымында
    натыйжасында катар канатташ бирге чогуу биргелешкен саясий дүйнө дүйнөлүк бийлик маселе маселелер маселеси өлкө
    жаран кыргыз казак өзбек тажик орус түрк кытай
    """.split()
)  # fmt: skip

_HELPING = (
    "деп деген дейт деди болуп болгон болот алып келип берип кетип жатып жатат жаткан турат калды калган кылып турган"
)
NOT_VERBS = FIXED - frozenset(_HELPING.split())

_AFTER: dict[str, Relation] = {
    "менен": "with", "тарабынан": "by", "жөнүндө": "about", "тууралуу": "about", "туурасында": "about",
    "боюнча": "about", "сыяктуу": "like", "өңдүү": "like", "кебетелүү": "like", "үчүн": "for", "баштаган": "led",
    "башчылыгындагы": "led", "башында": "led", "жетектеген": "led", "башкарган": "led", "катары": "other",
    "каршы": "other", "карата": "about", "атындагы": "other", "аттуу": "other", "айтымында": "according",
    "айтуусунда": "according", "пикиринде": "according", "оюнча": "according", "оюнда": "according",
    "баамында": "according", "ишениминде": "according", "айткандай": "according", "белгилегендей": "according",
    "билдиргендей": "according", "маалымдагандай": "according", "кошумчалагандай": "according",
}  # fmt: skip
_AFTER_GENITIVE: dict[str, Relation] = {
    "айтымында": "according", "айтуусунда": "according", "айтуусу": "according", "пикиринде": "according",
    "пикири": "according", "оюнда": "according", "оюнча": "according", "баамында": "according",
    "маалыматына": "according", "маалыматында": "according", "сөзүнө": "according", "сөзүндө": "according",
    "айтканына": "according", "айтканында": "according", "билдирүүсүндө": "according", "билдирүүсүнө": "according",
    "көз": "according", "ишениминде": "according", "божомолунда": "according", "эсебинде": "according",
    "катышуусунда": "with", "катышуусу": "with", "коштоосунда": "with", "ортосунда": "with", "ортосундагы": "with",
    "арасында": "with", "атынан": "other", "ордуна": "other", "кийин": "other", "алдында": "other",
}  # fmt: skip
_BY_CASE: dict[str, Relation] = {
    "nom": "subject", "gen": "of", "dat": "to", "acc": "object", "loc": "in", "abl": "from", "attr": "in",
    "like": "according",
}  # fmt: skip


def relation(tokens: Sequence[Token], start: int, end: int, case: str) -> Relation:
    """How the phrase of tokens `start:end` hangs in its sentence: by the postposition behind it, else by its case."""
    follow = tokens[end].form if end < len(tokens) else ""
    if case == "acc" and follow == "менен":
        return "with"  # «аны менен»
    if case in ("nom", "gen") and follow in _AFTER and not (case == "gen" and follow == "башында"):
        return _AFTER[follow]
    if case == "gen" and follow in _AFTER_GENITIVE:
        return _AFTER_GENITIVE[follow]
    return _BY_CASE.get(case, "other")


# Words that end the way to the left from an office: what stands before them is another phrase.
_OUTSIDE = frozenset(
    """
    менен үчүн тууралуу жөнүндө катары чейин кийин соң бери мурда бул ошол ал анын андан алар кечээ бүгүн эртең эми эле
    да дагы ошондой деп деген бирок анда анан кийинки учурда азыр буга ага мында бүгүнкү күнү жылы жылдын келет барды
    айтты билдирди белгиледи учурунда алкагында эскерсек кетсек ылайык караганда катар тарабынан мындан сырткары аркылуу
    өз
    """.split()
)  # fmt: skip
_MINISTRY = frozenset({",", "жана", "боюнча", "(", ")", "-"})


def in_office(word: Word, token: Token) -> bool:
    """A lower-case noun or adjective, or a word that joins the branches of a ministry."""
    form = token.form
    if form in _MINISTRY:
        return True
    if form in _OUTSIDE or not form[0].isalpha() or token.capital:
        return False
    if any(v.mood in ("past", "present", "condition", "order") and v.case == "nom" for v in word.verbs):
        return False
    case = word.nominals[0].case if word.nominals else "nom"
    return case in ("nom", "gen", "attr")


_THAT = re.compile(
    r".+(?:[гк][аеоө]н[ыиуү]н|[гк][аеоө]нд[ыиуү]г[ыиуү]н|[аеоө]р[ыиуү]н|[ыиуү]ш[ыиуү]н|[бп][аеоө]с[ыиуү]н|экенин|экендигин|эместигин|жоктугун|бардыгын|"
    r"керектигин|зарылдыгын|маанилүүлүгүн|мүмкүндүгүн|болгонун|лыгын|лигин|лугун|лүгүн|дыгын|дигин|дугун|дүгүн|тыгын|тигин|тугун|түгүн)$"
)
_TO = re.compile(r".+(?:(?:уу|үү|оо|өө)(?:н[ыиуү]|г[аеоө]|сун|сүн|сын|син))$")
_TOPIC = frozenset(
    "тууралуу жөнүндө боюнча туурасында маселесин маселесине маселени суроого суроолорго кеп суроосуна".split()
)


def reported(tokens: Sequence[Token], start: int, end: int) -> str:
    """What the verb of saying reports, as the words before it show."""
    for back, i in enumerate(range(start - 1, max(-1, start - 5), -1)):
        form = tokens[i].form
        if form in ("деп", "деген", "дейт") or (back == 0 and form in '—–-»",'):
            return (
                "direct" if form in '—–-»",' and any(t.raw in '»”"' for t in tokens[max(0, i - 2) : i + 1]) else "that"
            )
        if _THAT.match(form):
            return "that"
        if _TO.match(form):
            return "to"
        if form in _TOPIC:
            return "about"
    return ""


_PERSON_FORMS = {
    "we_do": re.compile(r"[а-яөүң]{2,}(?:[аеоө]|й)(?:б[ыиуү]з|м[ыиуү]н|м)$"),
    "we_did": re.compile(r"[а-яөүң]{2,}[дт][ыиуү](?:к|м)$|[а-яөүң]{2,}[гк][аеоө]н(?:б[ыиуү]з|м[ыиуү]н)$"),
    "must": re.compile(r"(?:керек|тийиш|зарыл|абзел|шарт)(?:пыз|пиз|быз|т[ыи]р)?$"),
    "order": re.compile(r"[а-яөүң]{2,}(?:с[ыиуү]н|[ыиуү]ңыз|[ыиуү]ңиз|[ыиуү]ңуз|[ыиуү]ңүз|гыла|гила|гула)$"),
    "let_us": re.compile(r"[а-яөүң]{2,}(?:[аеоө]л[ыиуү]|[аеоө]л[ыиуү]к|йл[ыиуү]|йл[ыиуү]к)$"),
    "will": re.compile(r"[а-яөүң]{2,}(?:[аеоө]т|йт|[аеоө]рын|[аеоө]рин|[аеоө]рун|[аеоө]рүн|м[аеоө]кч[ыиуү])$"),
}


def first_person(tokens: Sequence[Token]) -> dict[str, float]:
    """Counts of forms in which speakers speak of themselves or to others."""
    out: dict[str, float] = {}
    for token in tokens:
        if len(token.form) > 3:
            for name, pattern in _PERSON_FORMS.items():
                if pattern.match(token.form):
                    out[name] = out.get(name, 0.0) + 1.0
    return out


_IDLE_BEFORE = frozenset(
    "эми тургай гана жерде жерге жактан арада кезде учурда убакта мезгилде тууралуу жөнүндө күнү жылы үчүн боюнча"
    " кездеги жер жакта маселе".split()
)
_IDLE_HIS = frozenset("ичинде натыйжасында алкагында негизинде үстүнө жыйынтыгында жүрүшүндө ордуна алдында".split())


def idle_pronoun(tokens: Sequence[Token], start: int, end: int) -> bool:
    """«ал эми», «ал жерде», «анда», «андан тышкары»: no person is meant."""
    form = tokens[start].form
    follow = tokens[end].form if end < len(tokens) else ""
    if form in ("анда", "андан"):
        return True
    if form == "анын":
        return follow in _IDLE_HIS
    return follow in _IDLE_BEFORE


def in_group(word: Word, token: Token) -> bool:
    """Adjectives, numbers, genitives and participles before a noun; no case of a name, postposition, conjunction."""
    form = token.form
    if form in _OUTSIDE and form != "жана":
        return False
    if word.number is not None or form in ("жакын", "ашуун", "ашык", "жана"):
        return True
    if not form[0].isalpha() or any(v.mood in ("converb", "condition") for v in word.verbs[:1]):
        return False
    case = word.nominals[0].case if word.nominals else "nom"
    return case in ("nom", "gen", "attr")


_NAME_CASES = ("gen", "dat", "acc", "loc", "abl")
_NAME_ENDINGS = {e: r[0] for e, r in ENDINGS.items() if not r[1] and not r[2] and r[0] in _NAME_CASES}
_PLURALS = ("лар", "лер", "лор", "лөр", "дар", "дер", "дор", "дөр", "тар", "тер", "тор", "төр")


@lru_cache(maxsize=100_000)
def name_stems(form: str) -> tuple[Nominal, ...]:
    """How a part of a name can be read: cut off at a case ending that fits, or as it stands."""
    out = []
    for size in range(1, min(4, len(form) - 2) + 1):
        case = _NAME_ENDINGS.get(form[-size:])
        stem = form[:-size]
        if case and any(c in VOWELS for c in stem) and _fits(stem, form[-size:]) and stem[-1] != "ь":
            out.append(Nominal(stem[:-3] if stem.endswith(_PLURALS[:4]) and len(stem) > 7 else stem, case))
    if form.endswith(_PLURALS[:4]) and len(form) > 6:
        out.append(Nominal(form[:-3], "nom"))  # «Лавровалар»: Lavrova and others
    out.sort(key=lambda n: len(n.stem))
    return (*out, Nominal(form))


@lru_cache(maxsize=20_000)
def nominative(phrase: str) -> str:
    """A phrase with its last word in the nominative, its possessive ending kept: «…президентинин» -> «…президенти»."""
    head, _, last = phrase.rpartition(" ")
    lower = last.lower()
    cut = 0
    for size in range(1, min(_LONGEST_ENDING, len(lower) - 3) + 1):
        reading = ENDINGS.get(lower[-size:])
        if reading is None or reading[0] in ("nom", "attr") or not _fits(lower[:-size], lower[-size:]):
            continue
        cut = max(cut, size - _bare(lower[-size:], reading[2]))
    return f"{head} {last[: len(last) - cut]}".strip()


_LONGEST_ENDING = max(map(len, ENDINGS))


def _bare(ending: str, owned: bool) -> int:
    """How many letters of an ending stand before the case: 1 of «инин», for «и»."""
    if not owned and not ending.startswith(_PLURALS):
        return 0
    return max((k for k in range(1, len(ending)) if ENDINGS.get(ending[:k], ("",))[0] == "nom"), default=0)
