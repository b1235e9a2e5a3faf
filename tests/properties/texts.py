"""Texts to try the reader on: any characters at all, and sentences of our own that were tampered with."""

from __future__ import annotations

from hypothesis import strategies as st

SENTENCES = [
    "Президент Садыр Жапаров 24-февралда иш сапары менен Москвага барды.",
    "Садыр Жапаров Кремлде Россиянын президенти Владимир Путин менен жолукту.",
    "«Биз достукту сактайбыз. Эки эл бири-бирине жакын», — деди Садыр Жапаров.",
    "Анын айтымында, эки өлкөнүн соодасы 2025-жылга чейин эки эсе өсөт.",
    "Тышкы иштер министрлери Руслан Казакбаев менен Сергей Лавров төрт документке кол коюшту.",
    "Делегациянын курамында эки вице-премьер, жети министр бар.",
    "— тышкы иштер министри Р. Казакбаев;",
    "Жолугушуу эртең өтөт, бирок Владимир Путин ага катышпайт.",
    "Федерация Кеңешинин (жогорку палатанын) төрайымы Валентина Матвиенко Жапаровдун сапарын жогору баалады.",
    "Депутат Шабданбек уулу Бакыт мигранттарга жардам берүүнү суранды.",
    "Сапардын чоо-жайы айтылган жок.",
    "Мигранттар менен жолугушуу",
]
# what real pages leave between and inside of words
MARKS = [
    "\u00a0", "\u202f", "\t", "\r", "\n", "\r\n", "\u2028", "\u0085", "\u200b", "\u200f", "\u200e", "\u202e",
    "\u2066", "\ufeff", "\u00ad", "\u0000", "\u0007", "\u001b[31m", "\u0301", "\ud800", "«", "»", "“", "”",
    '"', "„", "(", ")", "—", "-", "...", "…", "!?", ";", "•", "\U0001f600", "İ", "ß", "ﬁ", "Ǆ", "ы", "Ң", "ү",
    "o", "A", "0", "99999999999999999999", "31.02.2021", "30-февралда", "м. а.", "С.", "уулу", "менен", "ал",
]  # fmt: skip


@st.composite
def tampered(draw: st.DrawFn) -> str:
    """Sentences of our own, in any order, with marks put in and pieces cut out anywhere."""
    text = draw(st.sampled_from(["\n", " ", ""])).join(
        draw(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6))
    )
    for _ in range(draw(st.integers(0, 8))):
        place = draw(st.integers(0, len(text)))
        text = text[:place] + draw(st.sampled_from(MARKS)) + text[place + draw(st.integers(0, 3)) :]
    return text


anything = st.text(max_size=300) | st.text(
    alphabet="абвгдежзийклмнопрстуфхцчшщыэюяңөү АБВ.,«»—-\n0123456789", max_size=400
)
texts = tampered() | anything
dates = st.none() | st.sampled_from(["2021-02-26", "2020-02-29", "2021-02", "2021"])
