"""What is kept, and what is derived from it. Revision 0001."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables as they were at first; they are written out here, since `tables.py` goes on changing."""
    op.create_table("meta", sa.Column("name", sa.String, primary_key=True), sa.Column("value", sa.Text, nullable=False))
    op.create_table(
        "articles",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("place", sa.Text, nullable=False, unique=True),
        sa.Column("version", sa.Integer),
        sa.Column("reading", sa.Integer),
        sa.Column("published", sa.String),
    )
    op.create_table(
        "versions",
        sa.Column("article", sa.String, sa.ForeignKey("articles.id"), primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("sha256", sa.String, nullable=False, index=True),
        sa.Column("digest", sa.String, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        *[sa.Column(name, sa.Text) for name in ("language", "published", "title", "url", "publisher")],
        sa.Column("added", sa.String, nullable=False),
        sa.UniqueConstraint("article", "digest"),
    )
    op.create_table(
        "readings",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("article", sa.String, sa.ForeignKey("articles.id"), nullable=False, index=True),
        sa.Column("version", sa.Integer, nullable=False),
        *[sa.Column(name, sa.String, nullable=False) for name in ("reader", "read", "digest")],
        sa.Column("document", sa.Text, nullable=False),
    )
    op.create_table(
        "failures",
        sa.Column("place", sa.Text, primary_key=True),
        *[sa.Column(name, sa.Text, nullable=False) for name in ("step", "reason", "at")],
    )
    op.create_table(
        "judgements",
        sa.Column("id", sa.Integer, primary_key=True),
        *[sa.Column(name, sa.Text, nullable=False) for name in ("made", "author", "verb", "about", "reason")],
        *[sa.Column(name, sa.String) for name in ("undone", "undone_by")],
    )
    _derived()


def _derived() -> None:
    op.create_table(
        "facts",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("article", sa.String, sa.ForeignKey("articles.id"), nullable=False),
        *[sa.Column(name, sa.String, nullable=False) for name in ("kind", "local", "name")],
        *[sa.Column(name, sa.Integer, nullable=False) for name in ("start", "end")],
        *[sa.Column(name, sa.String) for name in ("block", "person")],
        sa.Column("day", sa.Integer),
        sa.Column("loose", sa.String),
        sa.Column("data", sa.Text),
    )
    for name, columns in (
        ("facts_block", ["kind", "block"]),
        ("facts_article", ["article", "kind", "local"]),
        ("facts_day", ["kind", "day"]),
    ):
        op.create_index(name, "facts", columns)
    for column in ("name", "person", "loose"):
        op.create_index(f"ix_facts_{column}", "facts", [column])
    op.create_table(
        "fact_people",
        sa.Column("fact", sa.Integer, sa.ForeignKey("facts.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("local", sa.String, primary_key=True),
    )
    op.create_table("dirty", *[sa.Column(name, sa.String, primary_key=True) for name in ("kind", "key", "article")])
    op.create_table(
        "people",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("block", sa.String, nullable=False, index=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("country", sa.String),
        sa.Column("role", sa.String, nullable=False),
        sa.Column("articles", sa.Integer, nullable=False),
        sa.Column("data", sa.Text, nullable=False),
    )
    op.create_table(
        "aliases",
        sa.Column("alias", sa.String, primary_key=True),
        sa.Column("person", sa.String, primary_key=True, index=True),
    )
    _records()


def _records() -> None:
    op.create_table(
        "records",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("block", sa.String),
        sa.Column("visit", sa.String, index=True),
        sa.Column("journey", sa.String),
        sa.Column("person", sa.String, index=True),
        *[sa.Column(name, sa.Text) for name in ("country", "place")],
        *[sa.Column(name, sa.Integer) for name in ("first_day", "last_day")],
        *[sa.Column(name, sa.String) for name in ("date", "status", "type")],
        sa.Column("open", sa.Boolean, nullable=False),
        sa.Column("rank", sa.Integer, nullable=False),
        sa.Column("data", sa.Text, nullable=False),
    )
    op.create_index("records_kind", "records", ["kind", "first_day"])
    op.create_index("records_block", "records", ["kind", "block"])
    record = sa.ForeignKey("records.id", ondelete="CASCADE")
    op.create_table(
        "record_people",
        sa.Column("record", sa.String, record, primary_key=True),
        sa.Column("person", sa.String, primary_key=True, index=True),
        sa.Column("part", sa.String, primary_key=True),
    )
    op.create_table(
        "record_facts",
        sa.Column("record", sa.String, sa.ForeignKey("records.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("fact", sa.String, primary_key=True, index=True),
        sa.Column("article", sa.String, nullable=False, index=True),
    )
