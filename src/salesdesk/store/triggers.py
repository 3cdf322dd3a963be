"""The triggers that write the way back of every change, made from the table metadata, per database."""

from collections.abc import Iterator
from functools import lru_cache

from sqlalchemy import Table

from salesdesk.store.tables.every import JOURNALED


@lru_cache(maxsize=2)
def statements(dialect: str) -> tuple[str, ...]:
    """What prepares a writing connection to record changes in a temp table `change`."""
    return tuple(_sqlite() if dialect == "sqlite" else _postgresql())


def _sqlite() -> Iterator[str]:
    """Temp triggers: nothing of them reaches the file."""
    yield ("CREATE TEMP TABLE IF NOT EXISTS change"
           "(seq INTEGER PRIMARY KEY, tbl TEXT, op TEXT, pk TEXT, before TEXT, after TEXT)")
    for table in JOURNALED:
        yield from _sqlite_triggers(table)


def _sqlite_triggers(table: Table) -> Iterator[str]:
    name = table.name
    columns = [column.name for column in table.columns]
    edited = [column for column in columns if column != "id"]
    differs = """CASE WHEN old."{c}" IS NOT new."{c}" THEN """
    before = "||".join((differs + """',"{c}"='||quote(old."{c}") ELSE '' END""").format(c=c) for c in edited)
    after = "||".join((differs + """' AND "{c}" IS '||quote(new."{c}") ELSE '' END""").format(c=c) for c in edited)
    values = "||','||".join(f'quote(old."{c}")' for c in columns)
    record = "INSERT INTO change(tbl, op, pk, before, after)"
    yield (f"CREATE TEMP TRIGGER IF NOT EXISTS {name}_added AFTER INSERT ON main.{name} BEGIN "
           f"{record} VALUES ('{name}', 'add', new.id, NULL, NULL); END")
    yield (f"CREATE TEMP TRIGGER IF NOT EXISTS {name}_edited AFTER UPDATE ON main.{name} BEGIN "
           f"{record} SELECT '{name}', 'edit', new.id, substr(b, 2), a FROM (SELECT {before} AS b, {after} AS a) "
           f"WHERE b <> ''; END")
    yield (f"CREATE TEMP TRIGGER IF NOT EXISTS {name}_removed AFTER DELETE ON main.{name} BEGIN "
           f"{record} VALUES ('{name}', 'remove', old.id, {values}, NULL); END")


_NOTE = """
CREATE OR REPLACE FUNCTION salesdesk_note() RETURNS trigger LANGUAGE plpgsql AS $body$
DECLARE old_row jsonb; new_row jsonb; was text; now_is text;
BEGIN
    IF to_regclass('pg_temp.change') IS NULL THEN RETURN NULL; END IF;
    IF TG_OP = 'INSERT' THEN
        INSERT INTO pg_temp.change(tbl, op, pk) VALUES (TG_TABLE_NAME, 'add', NEW.id::text);
    ELSIF TG_OP = 'UPDATE' THEN
        old_row := to_jsonb(OLD); new_row := to_jsonb(NEW);
        SELECT string_agg(format('%I = %L', key, old_row->>key), ', '),
               string_agg(format(' AND %I IS NOT DISTINCT FROM %L', key, new_row->>key), '')
          INTO was, now_is
          FROM jsonb_object_keys(old_row) AS key
         WHERE old_row->key IS DISTINCT FROM new_row->key;
        IF was IS NOT NULL THEN
            INSERT INTO pg_temp.change(tbl, op, pk, before, after)
            VALUES (TG_TABLE_NAME, 'edit', NEW.id::text, was, now_is);
        END IF;
    ELSE
        old_row := to_jsonb(OLD);
        SELECT string_agg(format('%L', old_row->>name), ', ' ORDER BY place) INTO was
          FROM unnest(TG_ARGV::text[]) WITH ORDINALITY AS columns(name, place);
        INSERT INTO pg_temp.change(tbl, op, pk, before) VALUES (TG_TABLE_NAME, 'remove', OLD.id::text, was);
    END IF;
    RETURN NULL;
END $body$
"""


def _postgresql() -> Iterator[str]:
    """Triggers of the database; they record only on connections that made the temp table."""
    yield _NOTE.replace("%", "%%")
    yield ("CREATE TEMP TABLE IF NOT EXISTS change"
           "(seq BIGSERIAL PRIMARY KEY, tbl TEXT, op TEXT, pk TEXT, before TEXT, after TEXT)")
    for table in JOURNALED:
        columns = ", ".join(f"'{column.name}'" for column in table.columns)
        yield (f"CREATE OR REPLACE TRIGGER {table.name}_noted AFTER INSERT OR UPDATE OR DELETE ON {table.name} "
               f"FOR EACH ROW EXECUTE FUNCTION salesdesk_note({columns})")
