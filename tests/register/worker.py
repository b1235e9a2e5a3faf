"""A process that adds papers to a register: `python -m tests.register.worker PLACE FIRST LAST`.

It writes the number of each paper that is in, so that whoever kills it knows what must be there.
"""

from __future__ import annotations

import sys

from sapar.model import Reading
from sapar.register import open_register
from tests.register.making import trip

COUNTRIES = ("RU", "KZ", "UZ", "TR", "CN")


def paper(number: int) -> Reading:
    """The paper of this number: five countries, three papers on each visit, undated ones among them."""
    visit = number // 3
    day = f"2021-{1 + visit % 12:02}-{1 + visit % 27:02}"
    start = None if number % 3 == 2 else day
    made = trip(f"paper-{number}", day, COUNTRIES[visit % 5], start=start, place="Москва" if visit % 5 == 0 else None)
    return made.document(2).reading()


def main(place: str, first: int, last: int) -> None:
    """Add the papers from `first` to before `last`."""
    with open_register(place, create=True) as register:
        for number in range(first, last):
            reading = paper(number)
            register.add(reading.article, f"/{reading.article.id}", reading)
            sys.stdout.write(f"{number}\n")
            sys.stdout.flush()
            if number % 7 == 0:
                register.settle()
        register.settle()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
