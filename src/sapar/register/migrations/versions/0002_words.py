"""Full-text search: the stems of each article's words. Revision 0002.

A register of revision 0001 has none: it is marked as underived, and the next opening makes everything derived anew.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "words",
        sa.Column("stem", sa.String, primary_key=True),
        sa.Column("article", sa.String, primary_key=True, index=True),
        sa.Column("times", sa.Integer, nullable=False),
        sqlite_with_rowid=False,
    )
    op.execute("DELETE FROM meta WHERE name = 'derived'")
