"""What the register costs: adding beside reading, and asking a large one.

python benchmarks/register.py adding [PLACE…]        articles a second: read, and read and added
python benchmarks/register.py asking [--articles N]  `show` of visits in a generated register of N articles
"""

from __future__ import annotations

import argparse
import random
import statistics
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from sapar.model import Article, Meeting, Office, Person, Reading, Statement, Visit
from sapar.reading import read
from sapar.register import Register, open_register, queries
from sapar.register.adding import keep, prepare
from sapar.register.intake import take
from sapar.register.judged import load
from sapar.register.settle import settle
from sapar.register.showing import show
from sapar.sources import Limits, given

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
COUNTRIES = "RU KZ UZ TR CN DE FR US JP IN IT GB PL HU AZ TJ TM BY AM GE".split()
SYLLABLES = "ба ка да са та ма на ра ла жа бе ке де се те ме не ре ле же бу ку ду су ту му".split()


def adding(places: list[str]) -> None:
    """Read articles twice: alone, and into a register."""
    articles = [(t.place, t.article) for t in take(places, Limits(), given()) if t.article is not None]
    for _, article in articles[:20]:
        read(article)  # the lexicons are loaded once
    begun = time.perf_counter()
    readings = [(place, article, _read(article)) for place, article in articles]
    reading = time.perf_counter() - begun
    with tempfile.TemporaryDirectory() as folder, open_register(f"{folder}/register.db", create=True) as register:
        begun = time.perf_counter()
        told = [(article, place, found) for place, article, found in readings if found is not None]
        for start in range(0, len(told), 20):  # as the command does
            register.add_all(told[start : start + 20])
        added = time.perf_counter() - begun
        register.settle()
        settled = time.perf_counter() - begun - added
    count = len(articles)
    together = count / (reading + added + settled)
    print(f"{count} articles: read {count / reading:.0f} a second, read and added {together:.0f} a second")
    steps = (("reading", reading), ("adding", added), ("settling", settled))
    print("an article: " + ", ".join(f"{name} {1000 * took / count:.1f} ms" for name, took in steps))


def _read(article: Article) -> Reading | None:
    try:
        return read(article)
    except Exception:  # noqa: BLE001  # what cannot be read is not what is measured here
        return None


def generated(count: int) -> Iterator[Reading]:
    """Articles about visits that never were: three papers on each, four meetings and four statements in every paper."""
    chance = random.Random(1)
    words = ["".join(chance.choice(SYLLABLES) for _ in range(3)).capitalize() for _ in range(6000)]
    people = [f"{words[n % 3000]} {words[3000 + n // 2]}ов" for n in range(6000)]
    for number in range(count):
        trip = random.Random(number // 3)
        who = [trip.choice(people) for _ in range(5)]
        country = trip.choice(COUNTRIES)
        day = f"{trip.randrange(2000, 2026)}-{trip.randrange(1, 13):02}-{trip.randrange(1, 28):02}"
        lines = [f"{who[0]} {day} күнү {country} өлкөсүнө сапары менен барды ({number})."]
        lines += [f"{who[0]} {other} менен жолукту ({number})." for other in who[1:]]
        lines += [f"{name} кызматташтыкты өнүктүрүү керек экенин айтты ({number})." for name in who[1:]]
        article = Article(f"made-{number}", "\n".join(lines), "ky", day)
        cites = [article.cite(start, start + len(line)) for line in lines for start in [article.text.index(line)]]
        office = (Office(None, "minister", "KG"),)
        made = tuple(
            Person((cites[0],), "made", f"p{n}", (name,), office, "minister", "KG") for n, name in enumerate(who)
        )
        meetings = tuple(
            Meeting((cites[n],), "made", f"m{n}", ("p0", f"p{n}"), date=day, visit="v1") for n in range(1, 5)
        )
        said = tuple(
            Statement((cites[4 + n],), "made", f"s{n}", f"p{n}", "assertive", meeting=f"m{n}") for n in range(1, 5)
        )
        yield Reading(
            article, made, (Visit((cites[0],), "made", "v1", ("p0",), country, start=day),), (), meetings, said
        )


def asking(count: int) -> None:
    """Generate a register and show visits of it."""
    with tempfile.TemporaryDirectory() as folder, open_register(f"{folder}/register.db", create=True) as register:
        begun = time.perf_counter()
        batch: list[Reading] = []
        for reading in generated(count):
            batch.append(reading)
            if len(batch) == 2000:
                _add(register, batch)
                batch = []
        _add(register, batch)
        print(
            f"{count} articles in {time.perf_counter() - begun:.0f} s, "
            f"{Path(folder, 'register.db').stat().st_size / 1e6:.0f} MB"
        )
        with register.ask() as connection:
            ids = [v["id"] for v in queries.visits(connection, country="RU")][:200]
            times = []
            for own in ids:
                begun = time.perf_counter()
                show(connection, own)
                times.append(1000 * (time.perf_counter() - begun))
        most = statistics.quantiles(times, n=20)[-1]
        print(f"show: median {statistics.median(times):.1f} ms, 95 % under {most:.1f} ms, worst {max(times):.1f} ms")
        (reading,) = [r for n, r in enumerate(generated(count // 2 + 1)) if n == count // 2]
        fresh = Article("one-more", reading.article.text + "\nДагы бир сап.", "ky", reading.article.published)
        more = Reading(fresh, reading.people, reading.visits, (), reading.meetings, reading.statements)
        begun = time.perf_counter()
        register.add(fresh, "/one-more", more)
        register.settle()
        print(f"one more article into it: {1000 * (time.perf_counter() - begun):.0f} ms")


def _add(register: Register, readings: list[Reading]) -> None:
    """As `Register.add` does, in one transaction."""
    prepared = [prepare(r.article, f"/{r.article.id}", r) for r in readings]
    with register.store.write() as connection:
        judged = load(connection)
        for one in prepared:
            keep(connection, one, judged)
        settle(connection)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["adding", "asking"])
    parser.add_argument("places", nargs="*", default=[str(EXAMPLES)])
    parser.add_argument("--articles", type=int, default=100_000)
    options = parser.parse_args()
    if options.what == "adding":
        adding(options.places)
    else:
        asking(options.articles)
