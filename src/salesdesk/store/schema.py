"""Bring an opened database to the schema of this program: create, check, or migrate after a snapshot."""

import os
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import lru_cache
from importlib import import_module
from pathlib import Path

from sqlalchemy import Connection, insert, inspect, select

from salesdesk import __version__
from salesdesk.domain.errors import StoreError, Trouble
from salesdesk.domain.stages import DEFAULTS, StageKey
from salesdesk.store import driver, search_index
from salesdesk.store.header import SCHEMA_VERSION
from salesdesk.store.ids import WORKSPACE, natural_id
from salesdesk.store.tables import LATE, metadata, pipeline, schema_info, stage
from salesdesk.store.tables.base import add_checks

OLDEST_WRITER = 1
HEAD = "0001"


def make_file(path: Path) -> None:
    """Create a new database under a passing name and rename it, so that a half-made one never stands at `path`."""
    part = path.with_name(path.name + ".part")
    part.unlink(missing_ok=True)
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    engine = driver.maker(part)
    with engine.connect() as conn:
        create(conn)
        search_index.ensure(conn)
    driver.sync(part)
    part.replace(path)
    driver.sync(path.parent)


def prepare(conn: Connection, path: Path, known: int, *, check_all: bool) -> None:
    """Verify and upgrade an existing database whose header says version `known`.

    Raises StoreError(NEWER) for a file this program may not write and StoreError(DAMAGED) for a broken one.
    """
    check_writer(conn, known)
    if check_all:
        verify(conn)
    if known < SCHEMA_VERSION:
        from salesdesk.store import migrate

        migrate.upgrade(conn, path)
    fingerprint(conn)
    search_index.ensure(conn)


def check_writer(conn: Connection, known: int) -> None:
    """StoreError(NEWER) where the file says that a program of this age may not write to it."""
    oldest = conn.execute(select(schema_info.c.oldest_writer)).scalar()
    conn.commit()
    if known > SCHEMA_VERSION and (oldest or known) > SCHEMA_VERSION:
        raise StoreError(Trouble.NEWER, f"schema {known}")


def create(conn: Connection) -> None:
    """Make every table and the five default stages in one transaction."""
    from salesdesk.store.tables.stages import stage_rule

    sqlite = conn.dialect.name == "sqlite"
    conn.begin()
    for statement in _made(conn.dialect.name):
        conn.exec_driver_sql(statement)
    conn.exec_driver_sql("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
    conn.exec_driver_sql(f"INSERT INTO alembic_version VALUES ('{HEAD}')")
    conn.execute(insert(schema_info).values(
        id=1, schema_version=SCHEMA_VERSION, oldest_writer=OLDEST_WRITER, made_by=__version__))
    conn.execute(insert(pipeline), [_standard(pipeline_id()) | {"position": 1}])
    conn.execute(insert(stage), _default_stages())
    conn.execute(insert(stage_rule), _default_rules())
    search_index.create(conn)
    if sqlite:
        conn.exec_driver_sql(f"PRAGMA application_id = {driver.APPLICATION_ID}")
        conn.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")
    conn.commit()


def stage_id(key: StageKey) -> str:
    """The id one of the five default stages has in every database."""
    return natural_id("stage", key.value)


@lru_cache(maxsize=2)
def _made(database: str) -> tuple[str, ...]:
    """The statements that make every table and index; the words of one take longer to find than to carry out."""
    from sqlalchemy.schema import CreateIndex, CreateTable

    from salesdesk.store.tables import every

    add_checks()
    dialect = import_module(f"sqlalchemy.dialects.{database}").dialect()
    tables = every.metadata.sorted_tables
    made = [str(CreateTable(table).compile(dialect=dialect)) for table in tables]
    indexes = [index for table in tables for index in sorted(table.indexes, key=lambda each: str(each.name))]
    return (*made, *(str(CreateIndex(index).compile(dialect=dialect)) for index in indexes))


def pipeline_id() -> str:
    """The id of the pipeline every database begins with."""
    return natural_id("pipeline", "default")


def verify(conn: Connection) -> None:
    """Read every page and check every index and reference; StoreError(DAMAGED) with the first finding."""
    found = conn.exec_driver_sql("PRAGMA integrity_check(1)").scalar()
    broken = conn.exec_driver_sql("PRAGMA foreign_key_check").first()
    conn.commit()
    if found != "ok":
        raise StoreError(Trouble.DAMAGED, str(found))
    if broken is not None:
        raise StoreError(Trouble.DAMAGED, f"reference in {broken[0]}")


def fingerprint(conn: Connection) -> None:
    """StoreError(DAMAGED) unless every table is there, and every column of those this program has loaded."""
    there = _columns(conn)
    if gone := sorted(LATE - there.keys()):
        raise StoreError(Trouble.DAMAGED, ", ".join(gone))
    for name, table in metadata.tables.items():
        if missing := frozenset(table.columns.keys()) - there.get(name, frozenset()):
            raise StoreError(Trouble.DAMAGED, f"{name}: {', '.join(sorted(missing))}")
    conn.commit()


def check_every(conn: Connection) -> None:
    """The same for every column of every table, which is for the first write."""
    from salesdesk.store.tables import every

    assert every.MODULES
    fingerprint(conn)


def _columns(conn: Connection) -> Mapping[str, frozenset[str]]:
    """The columns of every table; SQLite tells all of them at once."""
    if conn.dialect.name == "sqlite":
        rows = conn.exec_driver_sql("SELECT m.name, group_concat(c.name) FROM sqlite_schema AS m,"
                                    " pragma_table_info(m.name) AS c WHERE m.type = 'table' GROUP BY m.name")
        return {table: frozenset(columns.split(",")) for table, columns in rows}
    seen = inspect(conn)
    return {name: frozenset(each["name"] for each in seen.get_columns(name)) for name in seen.get_table_names()}


def _default_stages() -> list[dict[str, object]]:
    return [
        _standard(stage_id(each.key)) | {
            "pipeline_id": pipeline_id(), "key": each.key.value, "position": position, "stuck_after": each.stuck_after,
            "goal_permille": None if each.goal_rate is None else round(each.goal_rate * 1000),
            "probability_permille": round(each.probability * 1000), "wins": each.key is StageKey.ORDER,
        }
        for position, each in enumerate(DEFAULTS, 1)
    ]


def _default_rules() -> list[dict[str, object]]:
    from salesdesk.domain.gates import DEFAULT_RULES

    return [
        _standard(natural_id("stage_rule", key.value, str(position))) | {
            "stage_id": stage_id(key), "position": position, "kind": each.kind.value, "number": each.number,
            "text": each.text or None}
        for key, rules in DEFAULT_RULES.items() for position, each in enumerate(rules, 1)
    ]


def _standard(key: str) -> dict[str, object]:
    at = datetime(2020, 1, 1, tzinfo=UTC)
    return {"id": key, "workspace_id": WORKSPACE, "created_at": at, "updated_at": at}
