"""What belongs to the data rather than to the machine: settings, presets, undo, the bin, who was erased."""

from sqlalchemy import Column, Integer, Table, Text

from salesdesk.store.tables.base import Flag, UtcDateTime, choice, link, link_key, metadata, table, words

DECLINED = "declined."  # and the id of a person: the key of the suggestion about them that was declined

setting = table("setting", choice("key", 80, nullable=False), words("value", 4000, required=True))

import_preset = table("import_preset", words("name", 120, required=True), choice("kind", nullable=False),
                      words("day_order", 3), Column("sample", Flag))

preset_column = table(
    "preset_column",
    link("preset_id", "import_preset", required=True),
    words("heading", 300, required=True),
    choice("field", 80, nullable=False),
    words("value_from", 300),
    words("value_to", 300),
    Column("sample", Flag),
)

let_go = table(
    "let_go",
    choice("tbl", nullable=False),
    link_key("row_id"),
    choice("col", nullable=False),
    link_key("target_id", index=True),
    link_key("instead_id", required=False),
)

erased = Table(
    "erased",
    metadata,
    Column("id", Text, primary_key=True),
    Column("at", UtcDateTime, nullable=False),
    sqlite_strict=True,
)

schema_info = Table(
    "schema_info",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("schema_version", Integer, nullable=False),
    Column("oldest_writer", Integer, nullable=False),
    Column("made_by", Text, nullable=False),
    sqlite_strict=True,
)

undo_step = Table(
    "undo_step",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("side", Text, nullable=False),
    Column("action", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("place", Text, nullable=False),
    Column("count", Integer, nullable=False),
    sqlite_strict=True,
)

undo_change = Table(
    "undo_change",
    metadata,
    Column("step", Integer, primary_key=True, autoincrement=False),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("tbl", Text, nullable=False),
    Column("op", Text, nullable=False),
    Column("pk", Text, nullable=False),
    Column("before", Text),
    Column("after", Text),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
