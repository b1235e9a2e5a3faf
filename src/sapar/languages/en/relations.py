"""How an English name or office hangs in its sentence: by the preposition before it, the verb beside it, by order."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sapar.languages.base import Relation, Word
from sapar.languages.en.morphology import bare
from sapar.text import Token

DETERMINERS = frozenset("the a an his her their its our my your this that these those both all other".split())
_HONORIFICS = frozenset("mr mrs ms dr professor sir lady madam madame mr. mrs. ms. dr. hon h.e excellency".split())
# Lower-case words that may stand in an office before a name.
_IN_TITLES = frozenset(
    """
    president prime minister premier foreign deputy first vice head chairman chairwoman chair speaker secretary
    general ambassador director
    governor acting former leader counterpart colleague king queen prince crown emir sultan chancellor aide adviser
    advisor spokesman spokeswoman spokesperson then newly elected visiting ex-president outgoing interim chief
    commander mayor envoy representative special
    presidential of for and to affairs foreign-minister defense defence interior finance economy new current""".split()
)
PREPOSITIONS: dict[str, Relation] = {
    "with": "with", "by": "by", "to": "to", "in": "in",
    "at": "in", "from": "from", "of": "of", "about": "about", "on": "about",
    "for": "for", "like": "like", "between": "with",
    "alongside": "with", "including": "other", "as": "other", "via": "other",
    "against": "about", "regarding": "about", "concerning": "about",
    "than": "other", "without": "other", "under": "other",
    "behind": "other", "after": "other", "before": "other",
    "over": "about", "upon": "about", "toward": "to", "towards": "to",
}  # fmt: skip
_TWO: dict[tuple[str, str], Relation] = {
    ("according", "to"): "according", ("led", "by"): "led", ("headed", "by"): "led", ("accompanied", "by"): "with",
    ("chaired", "by"): "by", ("such", "as"): "like", ("addressed", "to"): "to", ("words", "of"): "according",
    ("together", "with"): "with", ("along", "with"): "with", ("behalf", "of"): "other", ("invitation", "of"): "of",
    ("participation", "of"): "with", ("presence", "of"): "with",
}  # fmt: skip
_TO_SOMEBODY = frozenset("meet met meets meeting telephone telephoned phoned called calls".split())
_SAYING = frozenset(
    """
        said says added noted stressed stated explained continued concluded underscored remarked replied asked told
        """.split()
)


def relation(tokens: Sequence[Token], start: int, end: int, case: str, word: Callable[[str], Word]) -> Relation:
    """How the phrase of tokens `start:end` hangs in its sentence: by the preposition before it, by the verb, by
    order.
    """
    forms = [t.form for t in tokens]
    if _owned(forms, end):
        return (
            "according"
            if end < len(forms)
            and forms[end] in ("words", "opinion", "view")
            and start
            and forms[start - 1] in ("in", "to")
            else "of"
        )
    for _ in range(8):
        head = _phrase_start(tokens, start)
        before = forms[head - 1] if head else ""
        if before in PREPOSITIONS and not _clause_follows(before, forms, end, word):
            earlier = forms[head - 2] if head > 1 else ""
            return _TWO.get((earlier, before), PREPOSITIONS[before])
        if before not in ("and", ",", "&") or head < 2 or _verb_at(forms, end, word):
            return _by_order(tokens, head, end, word)
        k = head - 1
        while k > 0 and forms[k - 1] in (",", "and", "also", "then"):
            k -= 1
        if k == 0 or not tokens[k - 1].raw[:1].isupper():
            return _by_order(tokens, head, end, word)
        start = k  # "with A, B and C": what hangs on A's preposition
    return "other"


def _owned(forms: Sequence[str], end: int) -> bool:
    return bare(forms[end - 1])[1] or (end < len(forms) and forms[end] in "'’" and forms[end - 1].endswith("s"))


def _clause_follows(before: str, forms: Sequence[str], end: int, word: Callable[[str], Word]) -> bool:
    """ "after Putin arrived", "as Putin noted": the preposition is a conjunction."""
    return before in ("after", "before", "as", "than", "like", "for") and _verb_at(forms, end, word)


def _phrase_start(tokens: Sequence[Token], start: int) -> int:
    """The first token of the phrase whose name or office begins at `start`: an office before a name, articles, "Mr"."""
    k = start
    while k > 0:
        token = tokens[k - 1]
        form = token.form
        if (
            form in DETERMINERS
            or form in _HONORIFICS
            or (form in _IN_TITLES and form not in ("of", "for", "and", "to"))
        ):
            k -= 1
        elif form == "." and k > 1 and tokens[k - 2].form in _HONORIFICS:
            k -= 2
        elif (form in ("of", "for", "and", "to") and k > 1 and _joins_office(tokens, k - 1)) or (
            token.raw[0].isupper()
            and k > 1
            and form[0].isalpha()
            and not (tokens[k - 2].form in '.:“"' and form in _SAYING)
        ):
            k -= 1
        else:
            break
    return k


def _joins_office(tokens: Sequence[Token], at: int) -> bool:
    """Whether "of", "for", "to" or "and" stands within an office: "President of Russia", "Minister of Labour and
    Social Protection".
    """
    k = at - 1
    if tokens[at].form == "and":
        return any(
            t.form in ("of", "for") and _joins_office(tokens, at - 1 - i)
            for i, t in enumerate(reversed(tokens[max(0, at - 5) : at]))
        )
    while k >= 0 and at - k < 7:
        form = tokens[k].form
        if form in _IN_TITLES and form not in ("of", "for", "and", "to"):
            return True
        if not (tokens[k].capital or form in ("of", "the")):
            return False
        k -= 1
    return False


def _verb_at(forms: Sequence[str], at: int, word: Callable[[str], Word]) -> bool:
    """A finite verb follows, adverbs left out."""
    while at < len(forms) and (
        forms[at].endswith("ly") or forms[at] in ("also", "then", "both", "not", "jointly", "himself", "who")
    ):
        at += 1
    return at < len(forms) and is_finite(forms[at], word)


_AUXILIARIES = frozenset(
    "is are was were will would has have had did does do can could may might should must shall be".split()
)


def is_finite(form: str, word: Callable[[str], Word]) -> bool:
    """A form that may be the verb of a clause."""
    if form in _AUXILIARIES:
        return True
    return any(v.mood in ("past", "present") for v in word(form).verbs) and not form.endswith("ing")


def _by_order(tokens: Sequence[Token], head: int, end: int, word: Callable[[str], Word]) -> Relation:
    """A phrase without a preposition: the subject before its verb, the object behind it."""
    forms = [t.form for t in tokens]
    before = forms[head - 1] if head else ""
    if before in _SAYING and (head < 3 or forms[head - 2] in ',”"’'):
        return "subject"  # “…,” said the President
    if _verb_behind_list(tokens, end, word):
        return "subject"
    if before and _is_verb(before, word):
        return "with" if before in _TO_SOMEBODY else "object"
    clause = max((i + 1 for i in range(head) if forms[i] in ",;:"), default=0)
    ahead = any(_is_verb(f, word) for f in forms[clause:head])
    if not ahead and any(is_finite(f, word) for f in forms[end : end + 25]):
        return "subject"
    return "object" if ahead else "other" if before == "," else "subject"


def _verb_behind_list(tokens: Sequence[Token], at: int, word: Callable[[str], Word]) -> bool:
    """A finite verb stands right behind the phrase and those joined to it: "A and President of Albania B | met"."""
    while at < len(tokens) and (tokens[at].capital or tokens[at].form in _LISTING):
        if _verb_at([tokens[at].form], 0, word):
            return True
        at += 1
    return _verb_at([t.form for t in tokens], at, word)


_LISTING = frozenset({"and", ",", "of", "the", "as", "well", "both", "&", "al", "bin"})


def _is_verb(form: str, word: Callable[[str], Word]) -> bool:
    return bool(word(form).verbs) or form in _AUXILIARIES
