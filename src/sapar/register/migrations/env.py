"""What alembic runs: the revisions, on the connection that `upgrade` was given."""

from alembic import context

from sapar.register.tables import metadata

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=metadata)
context.run_migrations()
