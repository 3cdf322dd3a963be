"""Alembic's entry point: runs the scripts on the connection the program hands over, inside its transaction."""

from alembic import context

from salesdesk.store.tables.every import metadata

context.configure(
    connection=context.config.attributes["connection"], target_metadata=metadata, render_as_batch=True,
    transactional_ddl=False, compare_type=False)
context.run_migrations()
