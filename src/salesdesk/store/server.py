"""The same store on a PostgreSQL server: for a team's database later, and so that no statement is SQLite's alone."""

from pathlib import Path

from sqlalchemy import Connection, create_engine, event, inspect
from sqlalchemy.pool import NullPool

from salesdesk.store import schema
from salesdesk.store.db import Store


class ServerStore(Store):
    """Opened by its address instead of a file; files, locks and backups are the server's business."""

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

    def close(self) -> None:
        """Close the connections of this thread."""
        self.close_thread()
        writer, self._writer = self._writer, None
        if writer is not None:
            writer.close()
