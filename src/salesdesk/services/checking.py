"""Says whether the data is whole and which versions made and read it."""

import platform
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import Connection, func, select

from salesdesk import __version__
from salesdesk.store import driver, header, search_index
from salesdesk.store.db import Store
from salesdesk.store.queries.common import live
from salesdesk.store.tables import account, activity, deal, person, schema_info, task

_COUNTED = (account, person, deal, activity, task)
_MOST = 20


@dataclass(frozen=True)
class Health:
    """`findings` is empty for sound data; counts are of live rows; `schema` is the file's version, `known` ours.

    `index` says whether the search finds what is there; it can be built anew at any time.
    """

    ok: bool
    findings: tuple[str, ...]
    counts: dict[str, int]
    schema: int
    known: int
    made_by: str
    program: str
    sqlite: str
    python: str
    file: str
    index: bool = True

    def as_json(self) -> dict[str, Any]:
        """The same as plain values."""
        return {**asdict(self), "findings": list(self.findings)}


def check(store: Store) -> Health:
    """Read every page and every reference of the database; it stays as it is. StoreError where it cannot be read."""
    with store.read() as conn:
        found = [str(row[0]) for row in conn.exec_driver_sql(f"PRAGMA integrity_check({_MOST})")]
        findings = [text for text in found if text != "ok"]
        findings += [f"{row[0]} → {row[2]}" for row in conn.exec_driver_sql("PRAGMA foreign_key_check")][:_MOST]
        counts = {table.name: conn.execute(select(func.count()).select_from(table).where(live(table))).scalar_one()
                  for table in _COUNTED}
        index = _index_is_whole(conn)
        version, made_by = conn.execute(select(schema_info.c.schema_version, schema_info.c.made_by)).one()
    return Health(
        not findings, tuple(findings), counts, version, header.SCHEMA_VERSION, made_by, __version__,
        driver.library_name(), platform.python_version(), str(store.path), index)


def rebuild_index(store: Store) -> None:
    """Build the index of the search anew; StoreError where the file cannot be written."""
    with store.maintaining() as conn:
        search_index.rebuild(conn)
        conn.commit()


def _index_is_whole(conn: Connection) -> bool:
    if not search_index.possible():
        return True
    return search_index.ready(conn) and not search_index.differences(conn)
