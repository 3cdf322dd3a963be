"""Migrations lead to the same schema as a new database, all of them in one transaction."""

from pathlib import Path

import pytest

from salesdesk.domain.errors import StoreError, Trouble
from salesdesk.store import driver, header, migrate, schema
from salesdesk.store.db import Store


def _schema(path: Path) -> list[tuple[str, str, str]]:
    connection = driver.library().connect(str(path))
    rows = connection.execute("SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'").fetchall()
    connection.close()
    return sorted((kind, name, " ".join((sql or "").replace(";", "").split())) for kind, name, sql in rows
                  if name != "alembic_version")


def test_migrated_schema_equals_the_models(tmp_path: Path) -> None:
    Store(tmp_path / "new.db").close()
    engine = driver.writer(tmp_path / "old.db")
    with engine.connect() as conn:
        conn.begin()
        from alembic import command

        command.upgrade(migrate.config(conn), "head")
        conn.commit()
    assert _schema(tmp_path / "old.db") == _schema(tmp_path / "new.db")


def test_the_head_is_the_version_a_new_database_gets() -> None:
    from alembic.script import ScriptDirectory

    assert ScriptDirectory(str(migrate.SCRIPTS)).get_current_head() == schema.HEAD
    assert int(schema.HEAD) == header.SCHEMA_VERSION


def test_newer_files_are_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    Store(path).close()
    connection = driver.library().connect(str(path))
    connection.execute("UPDATE schema_info SET schema_version = 99, oldest_writer = 99")
    connection.execute("PRAGMA user_version = 99")
    connection.commit()
    connection.close()
    before = path.read_bytes()
    with pytest.raises(StoreError) as refused:
        Store(path)
    assert refused.value.trouble is Trouble.NEWER
    assert path.read_bytes() == before
