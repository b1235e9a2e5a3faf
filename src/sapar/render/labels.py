"""All the words of the interface, in one table: Kyrgyz, Russian, English.

A label is a row; a row without one of the languages cannot be written. The keys of vocabularies are
`class.field.value`, e.g. `visit.kind.working`. Labels stand alone or before a number or name ("found: 3"), so that no
language has to inflect.
"""

from __future__ import annotations

from typing import Literal, get_args

Interface = Literal["ky", "ru", "en"]
INTERFACES: tuple[Interface, ...] = get_args(Interface)

_LABELS: dict[str, tuple[str, str, str]] = {
    # sections
    "section.delegation": ("Делегация", "Делегация", "Delegation"),
    "section.programme": ("Сапардын жүрүшү", "Программа", "Programme"),
    "section.meetings": ("Жолугушуулар", "Встречи", "Meetings"),
    "section.statements": ("Ким эмне деди", "Кто что сказал", "What each side said"),
    "section.commitments": ("Убадалар жана өтүнүчтөр", "Обещания и просьбы", "Promised and asked"),
    "section.documents": ("Документтер", "Документы", "Documents"),
    "section.gaps": ("Айтылбай калганы", "Чего не сказано", "Not told"),
    "section.people": ("Аталган адамдар", "Названные люди", "People"),
    # the head of a dossier
    "no_visit": ("Макалада сапар айтылган эмес.", "О поездке в статье не сказано.", "The article tells of no visit."),
    "nothing": (
        "Сапарга тиешелүү эч нерсе табылган жок.",
        "Ничего о поездках не найдено.",
        "Nothing about journeys was found in it.",
    ),
    "found": ("Табылганы", "Найдено", "Found"),
    "count.people": ("адамдар", "люди", "people"),
    "count.meetings": ("жолугушуулар", "встречи", "meetings"),
    "count.statements": ("айтылган сөздөр", "высказывания", "statements"),
    "count.documents": ("документтер", "документы", "documents"),
    "first": ("биринчи чет өлкөлүк сапары", "первый зарубежный визит", "first visit abroad"),
    "origin": ("кайдан", "откуда", "from"),
    "invited_by": ("чакырган", "по приглашению", "invited by"),
    "other": ("Башкалар", "Прочее", "Other"),
    "unsaid.kind": ("түрү айтылган эмес", "вид визита не указан", "kind not told"),
    "unsaid.date": ("күнү айтылган эмес", "дата не указана", "date not told"),
    "unsaid.year": ("жылы айтылган эмес", "год не указан", "year not told"),
    "unsaid.place": ("кайда экени айтылган эмес", "место не указано", "place not told"),
    "unsaid.number": ("саны айтылган эмес", "число не указано", "number not told"),
    # kinds and states, as in the codebook
    "visit.kind.state": ("мамлекеттик сапар", "государственный визит", "state visit"),
    "visit.kind.official": ("расмий сапар", "официальный визит", "official visit"),
    "visit.kind.working": ("иш сапары", "рабочий визит", "working visit"),
    "visit.kind.private": ("жеке сапар", "частный визит", "private visit"),
    "visit.kind.multilateral": (
        "көп тараптуу жыйынга сапар",
        "визит на многостороннюю встречу",
        "visit to a multilateral meeting",
    ),
    "visit.kind.transit": ("жол-жөнөкөй токтоо", "транзитная остановка", "transit stop"),
    "visit.status.completed": ("аяктаган", "завершён", "completed"),
    "visit.status.under_way": ("жүрүп жатат", "идёт", "under way"),
    "visit.status.planned": ("пландалган", "запланирован", "planned"),
    "visit.status.cancelled": ("болбой калган", "отменён", "cancelled"),
    "visit.status.postponed": ("кийинкиге жылдырылган", "отложен", "postponed"),
    "meeting.kind.bilateral": ("эки тараптуу жолугушуу", "двусторонняя встреча", "bilateral meeting"),
    "meeting.kind.multilateral": ("көп тараптуу жолугушуу", "многосторонняя встреча", "multilateral meeting"),
    "meeting.kind.call": ("телефон же видео аркылуу", "по телефону или видеосвязи", "by telephone or video"),
    "meeting.kind.group": ("топ менен жолугушуу", "встреча с группой", "meeting with a group"),
    "meeting.kind.ceremony": ("салтанат", "церемония", "ceremony"),
    "meeting.status.held": ("болгон", "состоялось", "held"),
    "meeting.status.planned": ("пландалган", "запланировано", "planned"),
    "meeting.status.cancelled": ("болбой калган", "отменено", "cancelled"),
    "statement.act.assertive": ("билдирүү", "заявление", "states"),
    "statement.act.commissive": ("убада, ниет", "обещание, намерение", "commits"),
    "statement.act.directive": ("өтүнүч, сунуш", "просьба, предложение", "asks"),
    "statement.act.expressive": ("ыраазылык, тилек", "благодарность, пожелание", "thanks, hopes"),
    "channel.interview": ("маегинде", "в интервью", "in an interview"),
    "channel.article": ("макаласында", "в статье", "in an article"),
    "channel.press_conference": ("маалымат жыйынында", "на пресс-конференции", "at a press conference"),
    "channel.parliament": ("парламентте", "в парламенте", "in parliament"),
    "channel.social_media": ("социалдык тармакта", "в социальных сетях", "on social media"),
    "channel.address": ("кайрылуусунда", "в обращении", "in an address"),
    "commitment.kind.promise": ("убада", "обещание", "promise"),
    "commitment.kind.request": ("өтүнүч", "просьба", "request"),
    "due": ("мөөнөтү", "срок", "due"),
    "document.kind.agreement": ("келишим", "соглашение", "agreement"),
    "document.kind.memorandum": ("меморандум", "меморандум", "memorandum"),
    "document.kind.protocol": ("протокол", "протокол", "protocol"),
    "document.kind.programme": ("программа же план", "программа или план", "programme or plan"),
    "document.kind.statement": ("биргелешкен билдирүү", "совместное заявление", "joint statement"),
    "document.kind.contract": ("контракт", "контракт", "contract"),
    "document.kind.law": ("мыйзам", "закон", "law"),
    "document.kind.document": ("документ", "документ", "document"),
    "document.status.signed": ("кол коюлган", "подписано", "signed"),
    "document.status.planned": ("кол коюлары күтүлүүдө", "готовится", "planned"),
    "document.status.adopted": ("кабыл алынган", "принято", "adopted"),
    "signatories": ("кол койгондор", "подписали", "signed by"),
    "parties": ("тараптар", "стороны", "parties"),
    "role.head_of_state": ("мамлекет башчысы", "глава государства", "head of state"),
    "role.head_of_government": ("өкмөт башчысы", "глава правительства", "head of government"),
    "role.deputy_head_of_government": (
        "өкмөт башчысынын орун басары",
        "заместитель главы правительства",
        "deputy head of government",
    ),
    "role.foreign_minister": ("тышкы иштер министри", "министр иностранных дел", "foreign minister"),
    "role.minister": ("министр", "министр", "minister"),
    "role.speaker": ("парламент төрагасы", "спикер парламента", "speaker of parliament"),
    "role.deputy": ("парламент депутаты", "депутат парламента", "member of parliament"),
    "role.ambassador": ("элчи", "посол", "ambassador"),
    "role.regional_head": ("аймак же шаар башчысы", "глава региона или города", "head of a region or city"),
    "role.agency_head": ("мекеме жетекчиси", "руководитель ведомства", "head of an agency"),
    "role.international_official": (
        "эл аралык уюмдун өкүлү",
        "представитель международной организации",
        "international official",
    ),
    "role.chief_of_staff": ("аппарат жетекчиси", "руководитель аппарата", "chief of staff"),
    "role.spokesperson": ("басма сөз катчысы", "пресс-секретарь", "spokesperson"),
    "role.other": ("башка адам", "другое лицо", "other"),
    "acting": ("милдетин аткаруучу", "исполняющий обязанности", "acting"),
    "former": ("мурдагы", "бывший", "former"),
    "source.who's-who": ("кызматы маалымдамадан", "должность по справочнику", "office from the who's-who"),
    # numbers and topics
    "about": ("болжол менен {}", "около {}", "about {}"),
    "over": ("{} жана андан көп", "более {}", "over {}"),
    "topics": ("темасы", "о чём", "about"),
    "addressees": ("кимге", "кому", "to"),
    "topic.diplomatic": ("дипломатия", "дипломатия", "diplomacy"),
    "topic.economic": ("экономика", "экономика", "economy"),
    "topic.military": ("аскердик иштер", "военные вопросы", "military"),
    "topic.health": ("саламаттык", "здравоохранение", "health"),
    "topic.migration": ("миграция", "миграция", "migration"),
    "topic.legal": ("укук", "право", "law"),
    "topic.cultural": ("маданият", "культура", "culture"),
    "topic.resource": ("табигый байлыктар", "природные ресурсы", "resources"),
    "topic.environment": ("айлана-чөйрө", "окружающая среда", "environment"),
    "topic.education": ("билим берүү", "образование", "education"),
    "topic.transport": ("транспорт", "транспорт", "transport"),
    "topic.territory": ("чек ара жана аймак", "границы и территория", "borders and territory"),
    "topic.election": ("шайлоо", "выборы", "elections"),
    "topic.human_rights": ("адам укуктары", "права человека", "human rights"),
    "topic.disaster": ("кырсыктар", "бедствия", "disasters"),
    "topic.technology": ("технология", "технологии", "technology"),
    # what the article leaves open
    "gap.documents_not_listed": ("документтер саналып өткөн эмес", "документы не перечислены", "documents not listed"),
    "gap.delegation_not_named": (
        "делегация мүчөлөрү аталган эмес",
        "члены делегации не названы",
        "delegation not named",
    ),
    "gap.planned_not_reported": (
        "пландалган, бирок болгону айтылган эмес",
        "запланировано, но не сказано, состоялось ли",
        "planned, and not told whether it took place",
    ),
    "gap.no_details_given": ("чоо-жайы айтылган эмес", "подробности не приводятся", "no details given"),
    "gap.year_unknown": ("жылы айтылган эмес", "год не указан", "year not told"),
    "gap.kind_unknown": ("сапардын түрү айтылган эмес", "вид визита не указан", "kind of visit not told"),
    "gap.place_unknown": ("кайда экени айтылган эмес", "место не указано", "place not told"),
    "gap.date_unknown": ("күнү айтылган эмес", "дата не указана", "date not told"),
    "announced": ("айтылганы", "объявлено", "announced"),
    "listed": ("аталганы", "перечислено", "listed"),
    # the marked-up text
    "legend": ("Белгилер", "Обозначения", "Legend"),
    "dossier": ("Досье", "Досье", "Dossier"),
    "record.people": ("адам", "человек", "person"),
    "record.visits": ("сапар", "визит", "visit"),
    "record.delegation": ("делегация", "делегация", "delegation"),
    "record.meetings": ("жолугушуу", "встреча", "meeting"),
    "record.statements": ("айтылган сөз", "высказывание", "statement"),
    "record.commitments": ("убада же өтүнүч", "обещание или просьба", "promise or request"),
    "record.documents": ("документ", "документ", "document"),
    "record.gaps": ("айтылбай калганы", "не сказано", "not told"),
}


def label(key: str, interface: Interface) -> str:
    """The label of this key. Raises KeyError where there is none: a defect, which a test looks for."""
    return _LABELS[key][INTERFACES.index(interface)]


def has_label(key: str) -> bool:
    """Whether the table has a row of this key."""
    return key in _LABELS
