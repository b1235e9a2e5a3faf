"""How the tables came to be as they are, step by step: alembic's revisions, run on a connection that is given."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection


def upgrade(connection: Connection, revision: str) -> None:
    """Bring the tables up to a revision, within the connection's transaction."""
    from alembic import command

    command.upgrade(_config(connection), revision)


def head() -> str | None:
    """The newest revision that there is."""
    from alembic.script import ScriptDirectory

    return ScriptDirectory.from_config(_config(None)).get_current_head()


def _config(connection: Connection | None):  # type: ignore[no-untyped-def]  # alembic is imported only when needed
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.attributes["connection"] = connection
    return config
