"""The tables of a register.

What is *kept*: articles, their versions, their readings as read, failures, people's judgements. What is *derived* from
these, and can be made again at any time: facts, words, records. A derived row never holds anything that is not in a
kept one.
"""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, MetaData, String, Table, Text, UniqueConstraint

metadata = MetaData()

meta = Table("meta", metadata, Column("name", String, primary_key=True), Column("value", Text, nullable=False))

articles = Table(
    "articles",
    metadata,
    Column("id", String, primary_key=True),  # public: a-… of the first version's text
    Column(
        "place", Text, nullable=False, unique=True
    ),  # the address, or the file: what makes a changed text a new version
    Column("version", Integer),  # the number of the version that counts
    Column("reading", Integer),  # the reading of it that counts
    Column("published", String),
)

versions = Table(
    "versions",
    metadata,
    Column("article", String, ForeignKey("articles.id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("sha256", String, nullable=False, index=True),
    Column("digest", String, nullable=False),  # of text and metadata together
    Column("text", Text, nullable=False),
    Column("language", Text),
    Column("published", Text),
    Column("title", Text),
    Column("url", Text),
    Column("publisher", Text),
    Column("added", String, nullable=False),
    UniqueConstraint("article", "digest"),
)

readings = Table(
    "readings",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("article", String, ForeignKey("articles.id"), nullable=False, index=True),
    Column("version", Integer, nullable=False),
    Column("reader", String, nullable=False),
    Column("read", String, nullable=False),
    Column("digest", String, nullable=False),
    Column("document", Text, nullable=False),
)

failures = Table(
    "failures",
    metadata,
    Column("place", Text, primary_key=True),
    Column("step", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("at", Text, nullable=False),
)

judgements = Table(
    "judgements",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("made", Text, nullable=False),
    Column("author", Text, nullable=False),
    Column("verb", Text, nullable=False),
    Column(
        "about", Text, nullable=False
    ),  # JSON: what is judged, by its words, so that it is found again in any reading
    Column("reason", Text, nullable=False),
    Column("undone", String),
    Column("undone_by", String),
)

facts = Table(
    "facts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("article", String, ForeignKey("articles.id"), nullable=False),
    Column("kind", String, nullable=False),
    Column("local", String, nullable=False),  # its id within the reading
    Column(
        "name", String, nullable=False, index=True
    ),  # public, and the same in every reading that finds it in the same words
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("block", String),  # of people and visits: the surname that they are compared under
    Column("person", String, index=True),  # of people: who it is
    Column("day", Integer),  # of meetings: the ordinal of the day
    Column("loose", String, index=True),  # of meetings and commitments on no visit: the record that they belong to
    Column("data", Text),
    Index("facts_block", "kind", "block"),
    Index("facts_article", "article", "kind", "local"),
    Index("facts_day", "kind", "day"),
)

fact_people = Table(
    "fact_people",
    metadata,
    Column("fact", Integer, ForeignKey("facts.id", ondelete="CASCADE"), primary_key=True),
    Column("local", String, primary_key=True),
)

dirty = Table(
    "dirty",
    metadata,
    Column(
        "kind", String, primary_key=True
    ),  # "p" people of a block, "v" visits of a block, "a" the rest of an article
    Column("key", String, primary_key=True),
    Column("article", String, primary_key=True),
)

people = Table(
    "people",
    metadata,
    Column("id", String, primary_key=True),
    Column("block", String, nullable=False, index=True),
    Column("name", Text, nullable=False),
    Column("country", String),
    Column("role", String, nullable=False),
    Column("articles", Integer, nullable=False),
    Column("data", Text, nullable=False),
)

aliases = Table(
    "aliases",
    metadata,
    Column("alias", String, primary_key=True),
    Column("person", String, primary_key=True, index=True),
)

records = Table(
    "records",
    metadata,
    Column("id", String, primary_key=True),
    Column("kind", String, nullable=False),  # visit, meeting, document, statement, commitment, delegation, gap
    Column("block", String),
    Column("visit", String, index=True),
    Column("journey", String),
    Column("person", String, index=True),
    Column("country", Text),
    Column("place", Text),
    Column("first_day", Integer),
    Column("last_day", Integer),
    Column("date", String),
    Column("status", String),
    Column("type", String),
    Column("open", Boolean, nullable=False),
    Column("rank", Integer, nullable=False),
    Column("data", Text, nullable=False),
    Index("records_kind", "kind", "first_day"),
    Index("records_block", "kind", "block"),
)

record_people = Table(
    "record_people",
    metadata,
    Column("record", String, ForeignKey("records.id", ondelete="CASCADE"), primary_key=True),
    Column("person", String, primary_key=True, index=True),
    Column("part", String, primary_key=True),
)

record_facts = Table(
    "record_facts",
    metadata,
    Column("record", String, ForeignKey("records.id", ondelete="CASCADE"), primary_key=True),
    Column("fact", String, primary_key=True, index=True),
    Column("article", String, nullable=False, index=True),
)

words = Table(
    "words",
    metadata,
    Column("stem", String, primary_key=True),
    Column("article", String, primary_key=True, index=True),
    Column("times", Integer, nullable=False),
    sqlite_with_rowid=False,
)
