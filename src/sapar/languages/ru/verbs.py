"""Russian verbs: all forms of the lexicon's verbs, made from the infinitive.

The class of a verb follows from its ending (-овать, -нуть, -ить, -ать …); the irregular ones stand in a table by the
end of the infinitive, so that
one row serves all prefixes («провести», «привести»). Everywhere «ё» counts as «е».
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from sapar.languages.base import Mood, Verb
from sapar.languages.ru.morphology import VOWELS, adjective

# end of the infinitive -> (past masculine, other past stem, present stem, conjugation "e" or "i", passive
# participle or "")
_IRREGULAR: dict[str, tuple[str, str, str, str, str]] = {
    "прийти": ("пришел", "пришл", "прид", "e", ""), "идти": ("шел", "шл", "ид", "e", ""),
    "йти": ("шел", "шл", "йд", "e", "йден"),
    "вести": ("вел", "вел", "вед", "e", "веден"), "везти": ("вез", "везл", "вез", "e", "везен"),
    "нести": ("нес", "несл", "нес", "e", "несен"),
    "ехать": ("ехал", "ехал", "ед", "e", ""), "быть": ("был", "был", "буд", "e", ""),
    "лететь": ("летел", "летел", "лет", "i", ""),
    "принять": ("принял", "принял", "прим", "e", "принят"), "занять": ("занял", "занял", "займ", "e", "занят"),
    "поднять": ("поднял", "поднял", "подним", "e", "поднят"), "понять": ("понял", "понял", "пойм", "e", "понят"),
    "снять": ("снял", "снял", "сним", "e", "снят"), "казать": ("казал", "казал", "каж", "e", "казан"),
    "писать": ("писал", "писал", "пиш", "e", "писан"),
    "звать": ("звал", "звал", "зов", "e", "зван"), "слать": ("слал", "слал", "шл", "e", "слан"),
    "ждать": ("ждал", "ждал", "жд", "e", ""),
    "брать": ("брал", "брал", "бер", "e", "бран"), "начать": ("начал", "начал", "начн", "e", "начат"),
    "искать": ("искал", "искал", "ищ", "e", ""),
    "держать": ("держал", "держал", "держ", "i", "держан"), "слышать": ("слышал", "слышал", "слыш", "i", "слышан"),
    "стоять": ("стоял", "стоял", "сто", "i", ""), "лежать": ("лежал", "лежал", "леж", "i", ""),
    "видеть": ("видел", "видел", "вид", "i", "виден"),
    "смотреть": ("смотрел", "смотрел", "смотр", "i", "смотрен"), "хотеть": ("хотел", "хотел", "хоч", "e", ""),
    "стать": ("стал", "стал", "стан", "e", ""),
    "крыть": ("крыл", "крыл", "кро", "e", "крыт"), "мочь": ("мог", "могл", "мож", "e", ""),
    "речь": ("рек", "рекл", "реч", "e", "речен"),
    "лечь": ("лег", "легл", "ляж", "e", ""), "дать": ("дал", "дал", "дад", "e", "дан"),
    "терпеть": ("терпел", "терпел", "терп", "i", ""), "взять": ("взял", "взял", "возьм", "e", "взят"),
    "сесть": ("сел", "сел", "сяд", "e", ""), "давать": ("давал", "давал", "да", "e", ""),
    "знавать": ("знавал", "знавал", "зна", "e", ""), "ложить": ("ложил", "ложил", "лож", "i", "ложен"),
    "надеять": ("надеял", "надеял", "наде", "e", ""), "мчать": ("мчал", "мчал", "мч", "i", ""),
    "сидеть": ("сидел", "сидел", "сид", "i", ""),
    "гореть": ("горел", "горел", "гор", "i", ""), "спасти": ("спас", "спасл", "спас", "e", "спасен"),
    "садить": ("садил", "садил", "сад", "i", "сажен"),
    "лить": ("лил", "лил", "ль", "e", "лит"), "молчать": ("молчал", "молчал", "молч", "i", ""),
}  # fmt: skip
_BY_LENGTH = sorted(_IRREGULAR, key=len, reverse=True)
# what may stand before an irregular verb: «под-писать», but «обсу-ждать» is none of «ждать»
_PREFIXES = frozenset(
    """по при про пере под подо об обо от ото до за на над в во вз
    вы у с со соз из изо ис раз разо рас рос воз вос пред предо не недо принад
    выс расс предус пре о""".split()
) | {""}

# Aspect by class: -ить, -нуть, -ти, -быть mostly perfective, the others imperfective; here stand the exceptions.
_IMPERFECTIVE = frozenset(
    """
    говорить просить благодарить хвалить ходить ездить проводить приходить выходить входить уходить находиться
    вносить относиться ставить
    готовить готовиться строить стоить ценить значить выводить переводить подводить наводить вводить возводить
    производить привозить возить
    носить просить происходить проходить исходить подходить заходить отводить учить верить хранить судить идти
    вести нести везти быть стоять ждать
    мочь лететь держать видеть смотреть хотеть молить грозить шутить мыслить спорить молиться гордиться трудиться
    стремиться сидеть
    руководить водить выносить приносить наносить доносить переносить подносить заходить приводить обходить
    сводить отходить расходиться сходиться
    """.split()
)
_PERFECTIVE = frozenset(
    """
    сказать рассказать указать показать подсказать высказать высказаться доказать заказать оказать отказать
    отказаться написать подписать
    переписать приписать назвать призвать вызвать отозвать созвать принять занять поднять понять снять дать
    передать издать создать отдать задать
    придать воздать послать прислать направить поехать приехать уехать выехать заехать переехать начать начаться
    узнать признать признаться избрать
    собрать собраться выбрать отобрать убрать прилететь вылететь улететь долететь посмотреть рассмотреть усмотреть
    увидеть увидеться захотеть суметь
    состояться стать встать настоять поддержать придержать выдержать задержать услышать прослушать заслушать
    послушать побеседовать потребовать порекомендовать
    посоветовать проинформировать прокомментировать сформулировать согласовать подискутировать потолковать
    подчеркать сыграть прочитать зачитать насчитать предусмотреть осмотреть взять разработать проработать
    приказать сесть сорваться слетать наведаться обязаться обменяться
    посчитать подсчитать сделать пообещать пожелать пожаловаться попрощаться пообщаться переговорить пожать
    прождать подождать отреагировать процитировать
    проанализировать завизировать парафировать подытожить резюмировать констатировать ратифицировать денонсировать
    провозглашать обратиться встретиться
    ознакомиться отправиться проследовать побывать задействовать сорвать прервать подтвердить договориться
    условиться пообедать поужинать поужинать
    поприветствовать повстречаться пообщаться побеседовать посетовать постараться пролететь отбыть прибыть убыть
    возглавить представить
    прокатать продемонстрировать сориентировать отозвать депонировать анонсировать организовать скоординировать
    выразить дождаться
    """.split()
)


def perfective(lemma: str) -> bool:
    """Whether the verb is perfective, so that its present endings speak of the future."""
    if lemma in _PERFECTIVE:
        return True
    if lemma in _IMPERFECTIVE:
        return False
    base = lemma[:-2] if lemma.endswith(("ся", "сь")) else lemma
    return base in _PERFECTIVE or (base not in _IMPERFECTIVE and base.endswith(("ить", "нуть", "ти", "быть", "крыть")))


_MUTATION = {
    "ст": ("щ",),
    "д": ("жд", "ж"),
    "т": ("ч", "щ"),
    "с": ("ш",),
    "з": ("ж",),
    "б": ("бл",),
    "п": ("пл",),
    "в": ("вл",),
    "м": ("мл",),
    "ф": ("фл",),
}


def _mutated(stem: str) -> tuple[str, ...]:
    """«обсуд-» -> «обсужд-», «обсуж-»; «пригласи-» -> «приглаш-»."""
    if stem.endswith("ст"):
        return (stem[:-2] + "щ",)
    return tuple(stem[:-1] + m for m in _MUTATION.get(stem[-1:], (stem[-1:],)))


def _classes(base: str) -> Iterator[tuple[str, str, tuple[str, ...], str, tuple[str, ...]]]:
    """(past masculine, past stem, present stems, conjugation, passive participles) of an infinitive without -ся."""
    for end in _BY_LENGTH:
        head = base[: len(base) - len(end)]
        if base.endswith(end) and head in _PREFIXES:
            masculine, past, present, conjugation, passive = _IRREGULAR[end]
            yield head + masculine, head + past, (head + present,), conjugation, (head + passive,) if passive else ()
            return
    stem = base[:-2]
    if base.endswith("овать") and len(base) > 6:
        yield stem + "л", stem + "л", (stem[:-3] + "у",), "e", (stem + "н",)
    elif base.endswith("нуть"):
        yield stem + "л", stem + "л", (stem[:-1],), "e", (stem + "т",)
    elif base.endswith("ить"):
        yield stem + "л", stem + "л", (stem[:-1],), "i", tuple(m + "ен" for m in _mutated(stem[:-1]))
    else:
        yield stem + "л", stem + "л", (stem,), "e", (stem + "н",) if base.endswith(("ать", "ять")) else ()


def _finite(present: str, conjugation: str) -> Iterator[tuple[str, bool]]:
    """Present or future forms, and whether each is a plural."""
    if conjugation == "e":
        thematic = present[:-1] + "г" if present.endswith("мож") else present
        vowel = present[-1] in VOWELS or present[-1] == "ь"
        yield from ((present + e, False) for e in ("ешь", "ет"))
        yield from ((present + e, True) for e in ("ем", "ете"))
        yield thematic + ("ю" if vowel else "у"), False
        yield thematic + ("ют" if vowel else "ут"), True
    else:
        yield from ((present + e, False) for e in ("ишь", "ит"))
        yield from ((present + e, True) for e in ("им", "ите"))
        yield from ((present + e, True) for e in ("ят", "ат"))
        for changed in {*_mutated(present), present}:
            yield changed + ("у" if changed[-1] in "жшчщ" else "ю"), False


def _active(present: str, conjugation: str) -> str:
    """The stem of the present participle: «обсуждающ-», «говорящ-»."""
    if conjugation == "i":
        return present + ("ащ" if present[-1:] in "жшчщ" else "ящ")
    return present + ("ющ" if present[-1:] in VOWELS else "ущ")


_GIVE = {"дам": False, "дашь": False, "даст": False, "дадим": True, "дадите": True, "дадут": True}


def _plain(base: str, lemma: str) -> Iterator[tuple[str, Verb]]:
    """The forms of a verb without -ся."""
    tense: Mood = "future" if perfective(lemma) else "present"
    yield base, Verb(lemma, "infinitive")
    for masculine, past, presents, conjugation, passives in _classes(base):
        yield masculine, Verb(lemma, "past")
        root = past if past.endswith("л") else past + "л"
        yield from ((root + e, Verb(lemma, "past", plural=e == "и")) for e in "аои")
        gerund = masculine[:-1] if masculine.endswith("л") and len(masculine) > 3 else masculine
        yield gerund + "в", Verb(lemma, "converb")
        yield gerund + "вши", Verb(lemma, "converb")
        yield from ((f, Verb(lemma, "participle", plural=p, case=c)) for f, c, p in adjective(gerund + "вш"))
        given = base.endswith("дать") and base[:-4] in _PREFIXES
        if given:
            yield from ((base[:-4] + f, Verb(lemma, "future", plural=p)) for f, p in _GIVE.items())
        for present in () if given else presents:
            yield from ((f, Verb(lemma, tense, plural=p)) for f, p in _finite(present, conjugation))
            yield present + ("я" if present[-1] not in "жшчщ" else "а"), Verb(lemma, "converb")
            yield from ((present + e, Verb(lemma, "order")) for e in (("йте",) if present[-1] in VOWELS else ("ите",)))
            if tense == "present":
                yield from (
                    (f, Verb(lemma, "participle", plural=p, case=c))
                    for f, c, p in adjective(_active(present, conjugation))
                )
                middle = present + ("ем" if conjugation == "e" else "им")
                yield from (
                    (f, Verb(lemma, "participle", passive=True, plural=p, case=c)) for f, c, p in adjective(middle)
                )
        for passive in passives:
            yield from _passive(passive, lemma)


def _passive(stem: str, lemma: str) -> Iterator[tuple[str, Verb]]:
    """«подписан, подписана …» and «подписанный …»."""
    yield from ((stem + e, Verb(lemma, "past", passive=True, plural=e == "ы")) for e in ("", "а", "о", "ы"))
    full = stem + "н" if stem.endswith("н") else stem
    yield from ((f, Verb(lemma, "participle", passive=True, plural=p, case=c)) for f, c, p in adjective(full))


def _reflexive(form: str, verb: Verb) -> str:
    if verb.mood == "participle" or form[-1] not in VOWELS:
        return form + "ся"
    return form + "сь"


def forms(lemma: str) -> Iterator[tuple[str, Verb]]:
    """All forms of a verb given in the infinitive; of an imperfective one also the passive in -ся."""
    if lemma.endswith(("ся", "сь")):
        for form, verb in _plain(lemma[:-2], lemma):
            if not verb.passive:
                yield _reflexive(form if not form.endswith("в") else form + "ши", verb), verb
        return
    yield from _plain(lemma, lemma)
    if not perfective(lemma):
        for form, verb in _plain(lemma, lemma):
            if verb.mood in ("past", "present", "infinitive", "participle") and not verb.passive:
                yield _reflexive(form, verb), Verb(lemma, verb.mood, passive=True, plural=verb.plural, case=verb.case)


@lru_cache(maxsize=4)
def index(lemmas: frozenset[str]) -> dict[str, tuple[Verb, ...]]:
    """Every form of every verb of the lexicon -> its readings."""
    table: dict[str, dict[Verb, None]] = {}
    for lemma in sorted(lemmas):
        for form, verb in forms(lemma):
            if len(form) > 2:
                table.setdefault(form, {})[verb] = None
    return {
        form: tuple(sorted(found, key=lambda v: v.mood in ("participle", "order", "converb")))
        for form, found in table.items()
    }
