"""Asking for words: the articles that have them, and the sentence that has the most of them."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa
from sqlalchemy import Connection

from sapar.errors import UsageError
from sapar.register import tables as t
from sapar.register.queries import Answer, visits_of
from sapar.register.search import query, stems
from sapar.register.store import chunks
from sapar.text import sentences


def search(connection: Connection, words: str, limit: int = 50) -> list[Answer]:
    """The articles that have all the words in any of their forms, those that have them most often first."""
    w, a, v = t.words, t.articles, t.versions
    wanted = query(words)
    if not wanted:
        raise UsageError("there is no word to search for")
    times: dict[str, int] = {}
    for n, forms in enumerate(wanted):
        found = dict(
            connection.execute(
                sa.select(w.c.article, sa.func.max(w.c.times)).where(w.c.stem.in_(forms)).group_by(w.c.article)
            ).all()
        )
        times = found if n == 0 else {x: times[x] + found[x] for x in times.keys() & found.keys()}
    best = sorted(times, key=lambda x: (-times[x], x))[:limit]
    current = sa.and_(v.c.article == a.c.id, v.c.number == a.c.version)
    rows = {
        r.id: r
        for some in chunks(best)
        for r in connection.execute(sa.select(a.c.id, v).join(v, current).where(a.c.id.in_(some)))
    }
    on = visits_of(connection, best)
    return [
        {
            "id": x,
            "name": rows[x].name,
            "title": rows[x].title,
            "published": rows[x].published,
            "publisher": rows[x].publisher,
            "times": times[x],
            "quote": _passage(rows[x].text, rows[x].language, wanted),
            "visits": on.get(x, []),
        }
        for x in best
    ]


def _passage(text: str, language: str | None, wanted: Sequence[Sequence[str]]) -> str:
    """The sentence that has the most of the words."""
    best, score = "", 0
    for sentence in sentences(text):
        found = {s for token in sentence.tokens for s in stems(token.form, language)}
        hits = sum(bool(found & set(forms)) for forms in wanted)
        if hits > score:
            best, score = text[sentence.start : sentence.end], hits
    return best
