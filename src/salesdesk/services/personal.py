"""What is held on one person: handing it out, and taking it away for good."""

import base64
import json
import os
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, select

from salesdesk import paths
from salesdesk.domain.errors import Rule, RuleError, StoreError, Trouble
from salesdesk.store import erasing, ownership
from salesdesk.store.db import Store
from salesdesk.store.queries.common import live, spoken
from salesdesk.store.tables import activity, let_go, participant, person
from salesdesk.store.tables.base import now

_OURS = frozenset({"workspace_id", "updated_by", "rev", "search", "name_key", "value_key", "sample"})
_NAMED = {"account_id": "name", "site_id": "name", "department_id": "name", "tag_id": "name", "deal_id": "name"}
Row = dict[str, Any]


class Backups(StrEnum):
    """What happens to the backups when a person is erased."""

    REWRITE = "rewrite"
    DELETE = "delete"


@dataclass(frozen=True)
class Held:
    """All that is held on one person: their own row, then rows by table; keys are column names."""

    name: str
    person: Row
    rows: dict[str, list[Row]]
    photo: bytes | None
    made: datetime

    def as_json(self) -> str:
        """The same for other programs; bytes are base64."""
        return json.dumps({"made": self.made, "person": self.person, **self.rows}, ensure_ascii=False, indent=1,
                          default=_plain)


@dataclass(frozen=True)
class Erased:
    """What could not be reached: names of backups that are damaged."""

    unread: tuple[str, ...] = ()


def held(store: Store, person_id: str) -> Held:
    """Everything that refers to a person or was merged into theirs, from the bin too; RuleError(NOT_FOUND)."""
    with store.read() as conn:
        row = conn.execute(select(person).where(person.c.id == person_id)).mappings().first()
        if row is None:
            raise RuleError(Rule.NOT_FOUND, "person")
        parts = _parts(conn, person_id)
        whole = [person_id, *parts]
        rows: dict[str, list[Row]] = {}
        for link in ownership.to(person):
            if link.child is participant:
                continue
            found = conn.execute(select(link.child).where(link.column.in_(whole))).mappings().all()
            if found:
                rows.setdefault(_heading(link.child, link.column.name), []).extend(
                    _row(conn, link.child, dict(each)) for each in found)
        contacts = select(activity).join(participant, participant.c.activity_id == activity.c.id).where(
            participant.c.person_id.in_(whole)).distinct().order_by(activity.c.at)
        if met := conn.execute(contacts).mappings().all():
            rows["activity"] = [_row(conn, activity, dict(each)) for each in met]
        if merged := conn.execute(select(person).where(person.c.id.in_(parts))).mappings().all():
            rows["person.merged"] = [_row(conn, person, dict(each)) for each in merged]
        own = _row(conn, person, dict(row))
    return Held(spoken(row["family"], row["given"]), own, rows, row["photo"], now())


def write_json(found: Held, path: Path) -> None:
    """Write the JSON, readable by its owner only; StoreError(DISK) and nothing half written."""
    write_private(path, found.as_json().encode())


def write_private(path: Path, content: bytes) -> None:
    """Write a file only its owner can read; StoreError(DISK) and nothing half written."""
    part = path.with_name(f"{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(content)
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise StoreError(Trouble.DISK, f"{path.name}: {error.strerror}") from error


def erase_person(store: Store, person_id: str, backups: Backups = Backups.REWRITE) -> Erased:
    """Take every byte of a person out of the data, the log of undo, the index and the backups. It cannot be undone.

    Reports and notes about others keep their words. Raises RuleError(NOT_FOUND, READ_ONLY) and StoreError(DISK,
    IN_USE); once begun it is carried on at the next start.
    """
    with store.read() as conn:
        ids = [person_id, *_parts(conn, person_id)]
        found = conn.execute(select(person.c.id, person.c.family, person.c.given).where(person.c.id.in_(ids))).all()
    if person_id not in {row.id for row in found}:
        raise RuleError(Rule.NOT_FOUND, "person")
    store.erase(ids)
    _forget_drafts({mark for key, family, given in found
                    for mark in (key, spoken(family, given), f"{family}{given or ''}")})
    if not store.has_file:
        return Erased()
    folder = paths.backup_dir(store.path)
    if backups is Backups.DELETE:
        erasing.drop_backups(folder)
        return Erased()
    return Erased(tuple(erasing.clean_backups(folder, ids, now())))


def _parts(conn: Connection, person_id: str) -> list[str]:
    """The records in the bin that became part of a person's when they were merged."""
    return list(conn.scalars(select(let_go.c.row_id).join(person, person.c.id == let_go.c.row_id).where(
        let_go.c.col == ownership.MERGED, let_go.c.target_id == person_id, live(let_go), ~live(person))))


def _forget_drafts(marks: set[str]) -> None:
    """Reports begun and not saved that mention a person go; StoreError(DISK)."""
    for path in sorted((paths.data_dir() / "drafts").glob("*.json*")):
        try:
            rows = json.loads(path.read_text(encoding="utf-8"))
            kept = [row for row in rows if not any(mark in json.dumps(row, ensure_ascii=False) for mark in marks)]
            if not kept:
                path.unlink()
            elif len(kept) < len(rows):
                write_private(path, json.dumps(kept, ensure_ascii=False).encode())
        except ValueError:
            path.unlink()  # nobody can read it any more
        except OSError as error:
            raise StoreError(Trouble.DISK, str(error)) from error


def _heading(table: Table, column: str) -> str:
    return table.name if column in {"person_id", "contact_id"} else f"{table.name}.{column}"


def _row(conn: Connection, table: Table, row: Row) -> Row:
    """The columns that say something, the names of what they refer to beside the keys."""
    found = {name: value for name, value in row.items() if name not in _OURS and value not in {None, ""}}
    for name, title in _NAMED.items():
        if name in found and name in table.columns:
            target = next(iter(table.c[name].foreign_keys)).column.table
            found[name.removesuffix("_id")] = conn.scalar(select(target.c[title]).where(target.c.id == found[name]))
    return found


def _plain(value: Any) -> str:
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    return value.isoformat() if isinstance(value, datetime | date) else str(value)

