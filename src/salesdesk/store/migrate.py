"""Bring an older database up to date with Alembic, after one verified snapshot, in one transaction."""

from datetime import datetime
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, update

from salesdesk import __version__, paths
from salesdesk.store import backup
from salesdesk.store.header import SCHEMA_VERSION
from salesdesk.store.tables import schema_info

SCRIPTS = Path(__file__).with_name("migrations")


def config(conn: Connection) -> Config:
    """Alembic's settings without an ini file; the scripts run on this connection."""
    made = Config()
    made.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    made.attributes["connection"] = conn
    return made


def upgrade(conn: Connection, path: Path) -> None:
    """Take a snapshot, then run every missing migration in one transaction; a failure leaves the file as it was."""
    backup.make(path, paths.backup_dir(path), backup.Reason.MIGRATION, datetime.now().astimezone())
    conn.begin()
    try:
        command.upgrade(config(conn), "head")
        conn.execute(update(schema_info).values(schema_version=SCHEMA_VERSION, made_by=__version__))
        conn.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")
        conn.commit()
    except BaseException:
        conn.rollback()
        raise
