"""From an article to a draft: sentences, names, offices, people, references, dates."""

from __future__ import annotations

from sapar.languages.base import Language
from sapar.languages.lexicon import home_of
from sapar.model import Article
from sapar.reading import names, offices, people, references, repeats, seams, times, turns
from sapar.reading.draft import Draft
from sapar.reading.lines import lines
from sapar.reading.people import Key, OfficeHolder
from sapar.reading.trees import deciders
from sapar.whoswho import shipped


def analyse(article: Article, language: Language) -> Draft:
    """Everything that is found before the facts: who is named, who is meant, when."""
    who = shipped()
    language = language.seen_from(home_of(article.publisher))

    def lookup(words: Key) -> OfficeHolder | None:
        holder = who.find(words, article.published)
        return OfficeHolder(holder.role, holder.country, holder.wikidata) if holder else None

    found = lines(article, language)
    repeats.find_repeats(found)
    names.find_names(found, language, who.knows)
    for line in found:
        offices.find_titles(line, language)
    individuals = people.find_people(found, language, lookup)
    references.find_references(found, individuals, language)
    days = times.days(found, article.published or seams.page_date(article.text, language))
    return Draft(article, language, found, individuals, days, deciders(language.code), turns.speakers(found, language))
