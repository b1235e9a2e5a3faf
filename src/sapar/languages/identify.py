"""Which language a text is in: by script, by letters of few languages, and by their commonest small words."""

from __future__ import annotations

import re
from collections import Counter

from sapar.errors import LanguageError

NAMES = {
    "ky": "Kyrgyz", "ru": "Russian", "en": "English", "kk": "Kazakh", "uz": "Uzbek", "tt": "Tatar", "tg": "Tajik",
    "uk": "Ukrainian", "be": "Belarusian", "bg": "Bulgarian", "sr": "Serbian", "mn": "Mongolian", "tr": "Turkish",
    "az": "Azerbaijani", "de": "German", "fr": "French", "es": "Spanish", "it": "Italian", "pt": "Portuguese",
    "pl": "Polish", "zh": "Chinese", "ja": "Japanese", "ko": "Korean", "ar": "Arabic", "fa": "Persian", "hi": "Hindi",
    "ka": "Georgian", "hy": "Armenian", "el": "Greek", "he": "Hebrew",
}  # fmt: skip
_LONG_ENOUGH = 20_000  # characters; more changes nothing
_SCRIPTS = (
    ("zh", "\u4e00-\u9fff"), ("ja", "\u3040-\u30ff"), ("ko", "\uac00-\ud7af"), ("ar", "\u0600-\u06ff"),
    ("hi", "\u0900-\u097f"), ("ka", "\u10a0-\u10ff"), ("hy", "\u0530-\u058f"), ("el", "\u0370-\u03ff"),
    ("he", "\u0590-\u05ff"),
)  # fmt: skip
_OWN_LETTERS = {"kk": "ғқұһі", "tt": "җһә", "tg": "ҷӣӯқғҳ", "uk": "їєґ", "be": "ўі", "sr": "ђјљњћџ", "ky": "ңөү"}
_WORDS = {
    "ky": "жана менен үчүн бул болгон деп эле дагы боюнча өлкө тууралуу жок мамлекет ошондой керек бир анын жылы"
    " билдирди айтты",
    "kk": "және мен үшін бұл болған деп туралы бойынша мемлекет жоқ керек қазақстан",
    "ru": "и в на с что по не как для это был была его при из о к от за",
    "bg": "и на в за от се да е че не по със като", "mn": "болон байна нь юм бол гэж энэ тухай улсын",
    "uz": "ва билан учун бу деб ҳам va bilan uchun bu deb ham haqida",
    "en": "the of and to in a is that with for on was by at as he his it",
    "de": "der die und das in den von zu mit ist auf für nicht",
    "fr": "le la les et de des en un une que pour dans est", "es": "el la los de y en que un una con para por del",
    "it": "il la di e che in un una per con del", "pt": "o a de e que em um uma para com do",
    "pl": "i w na z do się że nie jest to od", "tr": "ve bir bu için ile da de olarak olan",
    "az": "və bir bu üçün ilə da də olan",
}  # fmt: skip
_VOTES: dict[str, list[str]] = {}
for _code, _list in _WORDS.items():
    for _word in _list.split():
        _VOTES.setdefault(_word, []).append(_code)
_WORD = re.compile(r"[^\W\d_]+")


def identify(text: str) -> str:
    """ISO 639-1 code of the language that most of the text is in.

    Raises:
        LanguageError: there are no letters, or no language that this function knows.
    """
    sample = text[:_LONG_ENOUGH].lower()
    letters = Counter(c for c in sample if c.isalpha())
    total = sum(letters.values())
    if not total:
        raise LanguageError("There are no words in this text, so its language cannot be told; say --language.")
    for code, block in _SCRIPTS:
        low, high = block.split("-")
        if sum(n for c, n in letters.items() if low <= c <= high) > total / 2:
            return code
    votes = _votes(sample, letters, total)
    if not votes:
        raise LanguageError("The language of this text cannot be told; say --language.")
    return max(sorted(votes), key=lambda c: votes[c])


def _votes(sample: str, letters: Counter[str], total: int) -> Counter[str]:
    """Small words count one each; letters that only a few languages have count by how common they are."""
    cyrillic = sum(n for c, n in letters.items() if "\u0400" <= c <= "\u04ff") > total / 2
    votes: Counter[str] = Counter()
    words = _WORD.findall(sample)
    for word in words:
        for code in _VOTES.get(word, ()):
            votes[code] += 1
    for code, own in _OWN_LETTERS.items():
        share = sum(letters[c] for c in own) / total
        if share > 0.005:
            votes[code] += round(share * len(words) * 4)
    if cyrillic:
        if not votes or sum(letters[c] for c in "ңөүғқұіїєў") / total < 0.002:
            votes["ru"] += 1
        return Counter(
            {c: n for c, n in votes.items() if c in ("ky", "kk", "ru", "bg", "mn", "uz", "tt", "tg", "uk", "be", "sr")}
        )
    return Counter(
        {c: n for c, n in votes.items() if c not in ("ky", "kk", "ru", "bg", "mn", "tt", "tg", "uk", "be", "sr")}
    )
