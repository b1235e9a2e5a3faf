"""What names look like, in Cyrillic and in Latin letters, whatever the language of the sentence around them."""

from __future__ import annotations

import re
from typing import Literal

Part = Literal["given", "surname", "patronymic", "particle", "initial", "unknown"]

_SURNAME = re.compile(
    r".{2,}(?:[ое]в|ёв|[ое]ва|ёва|[ыи]н|[ыи]на|ск[ио]й|ская|цк[ио]й|цкая|енко|чук|щук|швили|дзе|ян|янц|о[гғ]лу|оглы|зода|заде|зад[аэ]|пур|нежад|"
    r"бердиев|кызы|улы|бай|бек|су|уулу|ович|вич|иус|аускас|айтис|оглу|пулос|идис|еску|ески|эску|цэцэг|баатар|жаргал|хүү|сүрэн|ниек|ич|ук|юк|як|их|ых|ия|ава|швилли|ли|ман|сон|сен|берг|штейн|стан|"
    r"джи|ани|они|ини|"
    r"ov|ev|ova|eva|in|ina|sky|skiy|skaya|enko|chuk|shvili|dze|yan|oglu|ogly|zoda|zade|escu|opoulos|idis|son|sen|berg|stein|bayev|beyev)$"
)
_STRONG = re.compile(
    r".{2,}(?:[ое]в|ёв|[ое]ва|ёва|ск[ио]й|ская|цк[ио]й|цкая|енко|чук|швили|дзе|зода|заде|баев|беков|кулов|алиев|"
    r"ov|ova|yev|eva|sky|skaya|enko|shvili|zoda|zade)$|[a-z]{3,}(?:ev|[^l]ina)$|.{3,}(?:[ыи]н|[ыи]на|ян|оглу|иди|еску)$"
)
_GIVEN = re.compile(
    r".{2,}(?:бек|дин|диддин|жан|жон|гүл|мырза|кул|назар|мурат|мурад|мырат|берди|гельды|улла|уллах|илла|рахман|кан|таш|bek|din|jan|jon|gul|nazar|murat|ullah)$"
)
_PATRONYMIC = re.compile(r".{2,}(?:[ое]вич|ьич|[ое]вна|ична|инична|ovich|evich|ovna|evna)$")
PARTICLES = frozenset(
    "аль аль- эль бин ибн бен фон ван дер ди дос дель ла ле уулу кызы угли оглы углы огли тегин тегини гызы кизи"
    " хан шейх al el bin ibn ben von van der de di da du dos del la le uulu kyzy ogly ugli".split()
) | frozenset("уулунун уулуна уулун уулунан кызынын кызына кызын кызынан".split())
_SONS = "уулу уулунун уулуна уулун уулунан уулунда кызынын кызына кызын кызынан"
AFTER_PARTICLES = frozenset(_SONS.split()) | frozenset(
    "уулу кызы тегин тегини угли углы огли оглы гызы кизи uulu kyzy ogly ugli".split()
)


def looks_like_surname(form: str) -> bool:
    """A form that ends as surnames often do; many ordinary words do too."""
    return bool(_SURNAME.match(form))


def surely_surname(form: str) -> bool:
    """A form that ends as hardly anything but a Slavic, Turkic, Caucasian or Persian surname does."""
    return bool(_STRONG.match(form))


def looks_given(form: str) -> bool:
    """A form that ends as Turkic, Persian and Arabic given names do."""
    return bool(_GIVEN.match(form))


def is_patronymic(form: str) -> bool:
    """Whether a word, lower case, is a Russian patronymic: «Шарипович», "Ivanovna"."""
    return bool(_PATRONYMIC.match(form))


def is_initial(raw: str) -> bool:
    """«Н.» or «К.-Ж.»."""
    return len(raw) in (2, 5) and raw[0].isupper() and raw[-1] == "." and raw[1] == "."
