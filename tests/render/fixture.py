"""An invented article with a reading made by hand that has every kind of record in it."""

from sapar.model import (
    Article,
    Commitment,
    Delegate,
    Evidence,
    Gap,
    Group,
    Instrument,
    Meeting,
    Office,
    Person,
    Reading,
    Statement,
    Visit,
)

TEXT = """Бакыт Эсенов Астанага барып келди

Кыргызстандын президенти Бакыт Эсенов 3-4-мартта Казакстанга расмий сапар менен барды. Делегациянын курамында \
тышкы иштер министри Айгүл Сатарова жана эки вице-премьер болду.
3-мартта Астанада Эсенов Казакстандын президенти Ерлан Жумабаев менен жолукту. «Быйыл чек арадагы кезекти жок \
кылабыз», — деди Жумабаев. Эсенов жылуу кабыл алуу үчүн ыраазычылык билдирип, суу боюнча макулдашууну тездетүүнү өтүндү.
Ошол эле күнү Эсенов 120га жакын мигрант менен кезикти.
4-мартка пландалган премьер-министр Тимур Оспанов менен жолугушуу болбой калды.
Сапардын жыйынтыгында эки өлкөнүн тышкы иштер министрлери төрт документке кол койду, алардын бири — «Билим берүү \
жөнүндө» меморандум.
Күзүндө Жумабаев Бишкекке келет. Буга чейин телефон аркылуу сүйлөшүшөт.
"""

ARTICLE = Article(
    id="astana",
    text=TEXT,
    language="ky",
    published="2022-03-05",
    title="Бакыт Эсенов Астанага барып келди",
    url="https://example.org/astana",
    publisher="Жаңылык",
)


def said(words: str, article: Article = ARTICLE) -> Evidence:
    """Evidence for the first place where the article says these words."""
    start = article.text.index(words)
    return article.cite(start, start + len(words))


def sentence(beginning: str) -> Evidence:
    """Evidence for the sentence or line that begins with these words."""
    start = TEXT.index(beginning)
    end = min(place for mark in (". ", ".\n") if (place := TEXT.find(mark, start)) >= 0)
    return ARTICLE.cite(start, end + 1)


def every(name: str) -> tuple[Evidence, ...]:
    """Evidence for every place where the article says this name."""
    starts = [i for i in range(len(TEXT)) if TEXT.startswith(name, i)]
    return tuple(ARTICLE.cite(start, start + len(name)) for start in starts)


_KG, _KZ = "KG", "KZ"
_RULE = "by-hand"

ESENOV = Person(
    evidence=every("Эсенов"), rule=_RULE, id="p1", names=("Бакыт Эсенов", "Эсенов"),
    offices=(Office("Кыргызстандын президенти", "head_of_state", _KG),), role="head_of_state", country=_KG,
    wikidata="Q1",
)  # fmt: skip
ZHUMABAEV = Person(
    evidence=every("Жумабаев"), rule=_RULE, id="p2", names=("Ерлан Жумабаев", "Жумабаев"),
    offices=(Office("Казакстандын президенти", "head_of_state", _KZ),), role="head_of_state", country=_KZ,
)  # fmt: skip
SATAROVA = Person(
    evidence=every("Айгүл Сатарова"), rule=_RULE, id="p3", names=("Айгүл Сатарова",),
    offices=(Office("тышкы иштер министри", "foreign_minister", _KG, acting=True),), role="foreign_minister",
    country=_KG,
)  # fmt: skip
OSPANOV = Person(
    evidence=every("Тимур Оспанов"), rule=_RULE, id="p4", names=("Тимур Оспанов",),
    offices=(Office(None, "head_of_government", _KZ, source="who's-who"),), role="head_of_government", country=_KZ,
)  # fmt: skip

READING = Reading(
    article=ARTICLE,
    people=(ESENOV, ZHUMABAEV, SATAROVA, OSPANOV),
    visits=(
        Visit(
            evidence=(sentence("Кыргызстандын президенти"),), rule=_RULE, id="v1", travellers=("p1",), country=_KZ,
            place="Астана", kind="official", start="2022-03-03", end="2022-03-04", first=True, invited_by="p2",
        ),
        Visit(
            evidence=(sentence("Күзүндө"),), rule=_RULE, id="v2", travellers=("p2",), country=_KG, place="Бишкек",
            status="planned",
        ),
    ),
    delegation=(
        Delegate(evidence=(sentence("Делегациянын"),), rule=_RULE, id="d1", person="p3", visit="v1"),
        Delegate(
            evidence=(sentence("Делегациянын"),), rule=_RULE, id="d2", role="deputy_head_of_government", count=2,
            title="вице-премьер", visit="v1",
        ),
    ),
    meetings=(
        Meeting(
            evidence=(said("4-мартка пландалган премьер-министр Тимур Оспанов менен жолугушуу болбой калды"),),
            rule=_RULE, id="m3", participants=("p1", "p4"), status="cancelled", date="2022-03-04", order=3, visit="v1",
        ),
        Meeting(
            evidence=(sentence("3-мартта"),), rule=_RULE, id="m1", participants=("p1", "p2"), date="2022-03-03",
            place="Астана", country=_KZ, order=1, visit="v1", topics=("economic",),
        ),
        Meeting(
            evidence=(sentence("Ошол эле күнү"),), rule=_RULE, id="m2", participants=("p1",), kind="group",
            groups=(Group("мигранттар", "diaspora", 120, "about", ("курулуш",)),), date="2022-03-03", order=2,
            visit="v1",
        ),
        Meeting(
            evidence=(sentence("Буга чейин"),), rule=_RULE, id="m4", participants=("p1", "p2"), kind="call",
            status="planned",
        ),
    ),
    statements=(
        Statement(
            evidence=(sentence("«Быйыл"),), rule=_RULE, id="s1", speaker="p2", act="commissive", direct=True,
            topics=("territory",), addressees=("p1",), meeting="m1",
        ),
        Statement(
            evidence=(said("Эсенов жылуу кабыл алуу үчүн ыраазычылык билдирип"),), rule=_RULE, id="s2",
            speaker="p1", act="expressive", meeting="m1",
        ),
        Statement(
            evidence=(said("суу боюнча макулдашууну тездетүүнү өтүндү"),), rule=_RULE, id="s3", speaker="p1",
            act="directive", meeting="m1",
        ),
    ),
    commitments=(
        Commitment(
            evidence=(sentence("«Быйыл"),), rule=_RULE, id="c1", kind="promise", by="p2", statement="s1",
            what=said("чек арадагы кезекти жок кылабыз"), to_countries=(_KG,), due="2022",
        ),
        Commitment(
            evidence=(said("суу боюнча макулдашууну тездетүүнү өтүндү"),), rule=_RULE, id="c2", kind="request", by="p1",
            what=said("суу боюнча макулдашууну тездетүүнү"), statement="s3", to=("p2",),
        ),
    ),
    documents=(
        Instrument(
            evidence=(sentence("Сапардын жыйынтыгында"),), rule=_RULE, id="i1", kind="document", count=4,
            parties=(_KG, _KZ), signatories=("p3",), date="2022-03-04",
        ),
        Instrument(
            evidence=(said("«Билим берүү жөнүндө» меморандум"),), rule=_RULE, id="i2", kind="memorandum",
            title="Билим берүү жөнүндө", parties=(_KG, _KZ), part_of="i1",
        ),
    ),
    gaps=(
        Gap(
            evidence=(said("төрт документке кол койду"),), rule=_RULE, id="g1", kind="documents_not_listed", about="i1",
            announced=4, found=1,
        ),
        Gap(evidence=(sentence("Күзүндө"),), rule=_RULE, id="g2", kind="date_unknown", about="v2"),
    ),
)  # fmt: skip

HOSTILE_TEXT = (
    "<script>alert('1')</script> & \"Президент\" \x1b[31mкызыл\x1b[0m \u202eкайра\u2066 [bold]Асан[/bold] "
    ":smile: \x00 \ud800 Үсөнов</mark></div>\n"
)


def hostile() -> Reading:
    """A reading of a text that attacks pages and terminals, with evidence that overlaps crosswise."""
    article = Article(id="hostile<b>", text=HOSTILE_TEXT, title="<i>\x1b[2J</i>", publisher='"><img src=x>')
    whole, half = len(HOSTILE_TEXT), len(HOSTILE_TEXT) // 2
    name = article.text.index("[bold]")
    return Reading(
        article=article,
        people=(
            Person(
                evidence=(article.cite(0, half + 5), article.cite(name, whole)),
                rule="r",
                id='p"1',
                names=("[bold]<b>\x07",),
            ),
        ),
        statements=(Statement(evidence=(article.cite(3, whole),), rule="r", id="s1", speaker='p"1', act="assertive"),),
        gaps=(Gap(evidence=(article.cite(half, whole),), rule="r", id="g1", kind="no_details_given"),),
    )
