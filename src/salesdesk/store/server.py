"""The same store on a PostgreSQL server: for a team's database later, and so that no statement is SQLite's alone."""

from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import Connection, create_engine, event, inspect
from sqlalchemy.pool import NullPool

from salesdesk.domain.actions import Action, Label
from salesdesk.store import erasing, schema
from salesdesk.store.db import Store
from salesdesk.store.journal import ChangeSet
from salesdesk.store.tables.base import now


class ServerStore(Store):
    """Opened by its address instead of a file; files, locks and backups are the server's business."""

    has_file = False

    def __init__(self, url: str) -> None:  # a server has neither a file to lock nor a header to look at
        self._begin(Path("postgresql"), read_only=False)
        conn = self._writer = create_engine(url, poolclass=NullPool, hide_parameters=True).connect()
        if not inspect(conn).has_table("schema_info"):
            conn.commit()
            schema.create(conn)
        conn.commit()
        self._reader = create_engine(url, poolclass=NullPool, hide_parameters=True, isolation_level="REPEATABLE READ")

        @event.listens_for(self._reader, "begin")
        def _begun(conn: Connection) -> None:
            conn.exec_driver_sql("SET TRANSACTION READ ONLY")

    def erase(self, person_ids: Sequence[str]) -> None:
        """Take people out of every table and of the log of undo. No way back.

        There is no file to note them beside: what the server's own log and backups hold is its keeper's business.
        """
        label = Label(Action.ERASE_PERSON)
        with self.write(label) as tx:
            tx.defer_references()
            tables = erasing.clean_rows(tx.conn, person_ids, now())
            tx.conn.exec_driver_sql("DELETE FROM change")  # nothing for the log of undo
        self.changes = ChangeSet(label, tables)

    def close(self) -> None:
        """Close the connections of this thread."""
        self.close_thread()
        writer, self._writer = self._writer, None
        if writer is not None:
            writer.close()
