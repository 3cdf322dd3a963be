"""The user's own import presets: which heading of which file means what."""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from salesdesk.store.queries.common import live
from salesdesk.store.tables import import_preset, preset_column


@dataclass(frozen=True)
class PresetColumn:
    """One heading and its target field (empty: into the note), or one word of its cells and what that means."""

    heading: str
    field: str
    value_from: str = ""
    value_to: str = ""


@dataclass(frozen=True)
class ImportPresetRow:
    """`kind` is accounts, people or deals; `day_order` dmy, mdy or empty."""

    id: str
    name: str
    kind: str
    day_order: str
    columns: tuple[PresetColumn, ...]


def every(conn: Connection) -> tuple[ImportPresetRow, ...]:
    """All presets by name."""
    columns: dict[str, list[PresetColumn]] = {}
    for row in conn.execute(select(preset_column).where(live(preset_column)).order_by(preset_column.c.id)).mappings():
        columns.setdefault(row["preset_id"], []).append(PresetColumn(
            row["heading"], row["field"], row["value_from"] or "", row["value_to"] or ""))
    rows = conn.execute(select(import_preset).where(live(import_preset)).order_by(import_preset.c.name)).mappings()
    return tuple(ImportPresetRow(row["id"], row["name"], row["kind"], row["day_order"] or "",
                                 tuple(columns.get(row["id"], ()))) for row in rows)
