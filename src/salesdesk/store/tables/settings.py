"""Tags and the settings that belong to the data rather than to the machine."""

from sqlalchemy import Column, Integer, Table, Text

from salesdesk.store.tables.base import Flag, choice, link, metadata, table, words

tag = table("tag", words("name", 80, required=True), Column("sample", Flag))

tagging = table(
    "tagging",
    link("tag_id", "tag", required=True),
    link("account_id", "account"),
    link("person_id", "person"),
    link("deal_id", "deal"),
    Column("sample", Flag),
)

setting = table("setting", choice("key", 80, nullable=False), words("value", 4000, required=True))

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
