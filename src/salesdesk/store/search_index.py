"""The index behind the search: FTS5 over texts cut into pairs, kept current inside the transaction of every write.

It belongs to the file alone: it is no table of the data, the log of undo does not see it, and it can be built anew at
any time. `search_doc` says which record a row of the index stands for; its ids grow with every change, so the highest
is the newest, and their last three bits name the kind. Contentless tables keep no text, only where it occurs. A name
begins with the mark of its kind, so that looking for people passes over all the companies that hold the words.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection

from salesdesk.domain import bigrams
from salesdesk.store import driver

VERSION = 3
KIND_BITS = 3
_KIND_MASK = (1 << KIND_BITS) - 1
NAMES, NOTES = "search_name", "search_note"
_OLDEST_SQLITE = (3, 43)
_RUN = 5000
_MARKS = 0xF0000
_FTS = "USING fts5(words, content='', contentless_delete=1, tokenize='ascii', prefix='1')"
DDL = (
    "CREATE TABLE search_state (id INTEGER PRIMARY KEY, version INTEGER NOT NULL) STRICT",
    "CREATE TABLE search_doc (id INTEGER PRIMARY KEY, record TEXT NOT NULL UNIQUE) STRICT",
    f"CREATE VIRTUAL TABLE {NAMES} {_FTS}",
    f"CREATE VIRTUAL TABLE {NOTES} {_FTS}",
)

_TABLES = ("search_state", "search_doc", NAMES, NOTES)
_THERE = f"SELECT name FROM sqlite_schema WHERE type = 'table' AND name IN {_TABLES}"


@dataclass(frozen=True)
class Source:
    """Where texts come from: a table, its number in the ids, the index it goes to, its words, which come first."""

    table: str
    number: int
    index: str
    columns: tuple[str, ...]
    order: str = "updated_at"

    @property
    def mark(self) -> str:
        """The piece every text of this source begins with, a character nobody types; none among the notes."""
        return chr(_MARKS + self.number) if self.index == NAMES else ""


def _joined(values: Sequence[str | None]) -> str:
    return "\n".join(filter(None, values))


def _person(values: Sequence[str | None]) -> str:
    """Japanese names are one word, whether a blank is typed or not; Latin ones are two."""
    family, given, family_reading, given_reading, *rest = (each or "" for each in values)
    return "\n".join((_glued(family, given), _glued(family_reading, given_reading), *rest))


def _glued(family: str, given: str) -> str:
    return f"{family} {given}" if _latin(family) or _latin(given) else family + given


def _account(values: Sequence[str | None]) -> str:
    """The key too where it differs: it has neither legal form nor marks."""
    name, reading, key, note = (each or "" for each in values)
    return "\n".join((name, reading, "" if key in name.casefold() else key, note))


def _point(values: Sequence[str | None]) -> str:
    value, key = (each or "" for each in values)
    return value if key == value else f"{value}\n{key}"


def _latin(name: str) -> bool:
    return name < "\u0250"


PERSON = Source("person", 0, NAMES, ("family", "given", "family_reading", "given_reading", "title", "note"))
ACCOUNT = Source("account", 1, NAMES, ("name", "reading", "name_key", "note"))
DEAL = Source("deal", 2, NAMES, ("name", "product", "note"))
POINT = Source("contact_point", 3, NAMES, ("value", "value_key"))
ACTIVITY = Source("activity", 4, NOTES, (
    "result", "customer_status", "proposal", "goal", "goal_minimum", "goal_stretch", "next_action", "place"), "at")
FACT = Source("fact", 5, NOTES, ("text", "said_by", "standing_note"))
TASK = Source("task", 6, NOTES, ("text",))
QUOTE = Source("quote", 7, NOTES, ("title", "number", "wishes"))
SOURCES = (PERSON, ACCOUNT, DEAL, POINT, ACTIVITY, FACT, TASK, QUOTE)
_TEXTS: dict[Source, Callable[[Sequence[str | None]], str]] = {
    PERSON: _person, ACCOUNT: _account, POINT: _point}


def _touched(source: Source) -> str:
    """Which rows of `change` matter: an edit names its columns as the log writes them, others leave the words alone."""
    named = " OR ".join(f"instr(before, '\"{column}\"=')" for column in (*source.columns, "deleted_at"))
    return f"tbl = '{source.table}' AND (op <> 'edit' OR {named})"


_SEEN = f"SELECT tbl, max(op <> 'add') FROM change WHERE {' OR '.join(map(_touched, SOURCES))} GROUP BY tbl"


def possible() -> bool:
    """Whether the SQLite of this machine can keep the index; else the search looks through the tables."""
    version: tuple[int, ...] = driver.library().sqlite_version_info
    return version >= _OLDEST_SQLITE


def create(conn: Connection) -> None:
    """Make the empty tables of the index in the open transaction; it counts as built after `rebuild` only."""
    if conn.dialect.name == "sqlite" and possible():
        for sql in DDL:
            conn.exec_driver_sql(sql)


def ready(conn: Connection) -> bool:
    """Whether the index is there and stands for the data."""
    if conn.dialect.name != "sqlite" or not possible():
        return False
    driver_conn = _driver(conn)
    if len(driver_conn.execute(_THERE).fetchall()) < len(_TABLES):
        return False
    return bool(driver_conn.execute("SELECT version FROM search_state").fetchone() == (VERSION,))


def ensure(conn: Connection) -> None:
    """Build the index of a file that has none or an old one; its own transaction, cheap where nothing is to do."""
    if conn.dialect.name == "sqlite" and not ready(conn):
        conn.commit()
        rebuild(conn)
        conn.commit()


def rebuild(conn: Connection) -> None:
    """Make the index anew from all records that are not in the bin; nothing of the old one stays in the file."""
    there = {row[0] for row in _driver(conn).execute(_THERE)}
    if not possible():  # the index would fall behind what is written now
        if "search_state" in there:
            conn.exec_driver_sql("DELETE FROM search_state")
        return
    for name in there:
        conn.exec_driver_sql(f"DROP TABLE {name}")
    create(conn)
    for source in SOURCES:
        _put(conn, source, f"deleted_at IS NULL ORDER BY {source.order}, id")
    conn.exec_driver_sql(f"INSERT INTO search_state VALUES (1, {VERSION})")


def follow(conn: Connection) -> None:
    """Bring the index up to what the temp table `change` has recorded in the open transaction."""
    if conn.dialect.name != "sqlite" or not possible():
        return
    seen = dict(_driver(conn).execute(_SEEN).fetchall())
    for source in SOURCES if seen else ():
        if source.table in seen:
            changed = f"IN (SELECT pk FROM change WHERE {_touched(source)})"
            if seen[source.table]:
                _take(conn, source, changed)
            _put(conn, source, f"id {changed} AND deleted_at IS NULL ORDER BY {source.order}, id")


def differences(conn: Connection) -> int:
    """How many records the index has too few or too many; 0 where there is no index to compare."""
    if not ready(conn):
        return 0
    found = 0
    for source in SOURCES:
        docs = f"SELECT record FROM search_doc WHERE id & {_KIND_MASK} = {source.number}"
        rows = f"SELECT id FROM {source.table} WHERE deleted_at IS NULL"
        for one, other in ((docs, rows), (rows, docs)):
            found += _driver(conn).execute(f"SELECT count(*) FROM ({one} EXCEPT {other})").fetchone()[0]
    return found


def search(conn: Connection, text: str, sources: Iterable[Source], limit: int) -> list[str]:
    """Ids of up to `limit` records of sources of one index, the newest first."""
    asked, among = bigrams.query(text), tuple(sources)
    if not asked:
        return []
    marks = " OR ".join(f'"{each.mark}"' for each in among if each.mark)
    rows = _driver(conn).execute(_newest(among), (f"({marks}) AND {asked}" if marks else asked, limit)).fetchall()
    return [row[0] for row in rows]


def count(conn: Connection, text: str, index: str) -> int:
    """How many rows of one index hold a text."""
    asked = bigrams.query(text)
    sql = f"SELECT count(*) FROM {index} WHERE {index} MATCH ?"
    return int(_driver(conn).execute(sql, (asked,)).fetchone()[0]) if asked else 0


@lru_cache(maxsize=64)
def _newest(sources: tuple[Source, ...]) -> str:
    index = sources[0].index
    numbers = ", ".join(str(each.number) for each in sources)
    whole = {each for each in SOURCES if each.index == index} == set(sources)
    wanted = "" if whole or index == NAMES else f" AND i.rowid & {_KIND_MASK} IN ({numbers})"
    return (f"SELECT d.record FROM {index} AS i CROSS JOIN search_doc AS d ON d.id = i.rowid"
            f" WHERE i.{index} MATCH ?{wanted} ORDER BY i.rowid DESC LIMIT ?")


def _take(conn: Connection, source: Source, changed: str) -> None:
    driver_conn = _driver(conn)
    docs = driver_conn.execute(f"SELECT id FROM search_doc WHERE record {changed}").fetchall()
    driver_conn.executemany(f"DELETE FROM {source.index} WHERE rowid = ?", docs)
    driver_conn.executemany("DELETE FROM search_doc WHERE id = ?", docs)


def _put(conn: Connection, source: Source, condition: str) -> None:
    driver_conn = _driver(conn)
    last = driver_conn.execute("SELECT max(id) FROM search_doc").fetchone()[0] or 0
    place = (last >> KIND_BITS) + 1 << KIND_BITS | source.number
    rows = driver_conn.execute(f"SELECT id, {', '.join(source.columns)} FROM {source.table} WHERE {condition}")
    while run := rows.fetchmany(_RUN):
        docs = range(place, place + (len(run) << KIND_BITS), 1 << KIND_BITS)
        place = docs[-1] + (1 << KIND_BITS)
        driver_conn.executemany("INSERT OR REPLACE INTO search_doc(id, record) VALUES (?, ?)",
                                [(doc, row[0]) for doc, row in zip(docs, run, strict=True)])
        driver_conn.executemany(f"INSERT INTO {source.index}(rowid, words) VALUES (?, ?)",
                                zip(docs, _texts(source, run), strict=True))


def _texts(source: Source, rows: Iterable[Any]) -> Iterator[str]:
    text, before = _TEXTS.get(source, _joined), f"{source.mark} ".lstrip()
    return (before + bigrams.cut(bigrams.fold(text(row[1:]))) for row in rows)


def _driver(conn: Connection) -> Any:
    """The driver's own connection: every save makes half a dozen of these statements."""
    return conn.connection.driver_connection
