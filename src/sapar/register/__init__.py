"""The register: many articles, one account of each visit.

    with open_register("visits.sapar", create=True) as register:
        register.add(article, "coverage/news.txt", sapar.reading.read(article))
        register.settle()
        with register.ask() as connection:
            visits(connection)

Articles, readings and judgements are kept and never overwritten. People, visits and everything else are a function of
these
and are worked out anew where something touches them; see docs/register.md.
"""

from sapar.register.book import Register, open_register

__all__ = ["Register", "open_register"]
