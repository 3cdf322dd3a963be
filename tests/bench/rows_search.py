"""Rows 11 and 12: the first fifty of many texts against the same statement raw, and counting against a LIKE scan."""

import random
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

from bench.data import FAMILIES, GIVEN, NOW, PLACES, TRADES, key
from bench.method import Job, Result
from bench.workbench import Bench, raw
from salesdesk.domain import bigrams
from salesdesk.store import driver, search_index
from salesdesk.store.db import Store
from salesdesk.store.tables import activity
from salesdesk.store.tx import Tx

SMALL, LARGE = 20_000, 540_000
RUN = 20_000
FIRST = 50
COUNTED_PAIRS = 5
ASKED = (("1 character", "監"), ("2 characters", "見積"), ("5 characters", "来期の予算"), ("Latin", "lease"))
WORDS = (
    "見積", "監査", "来期の予算", "複合機", "リース", "Lease", "更新", "部長", "工場", "在庫",
    "棚卸", "稟議", "導入", "夜間", "保守", "ＡＩ", "OCR", "帳票", "現場", "課題",
    "物流", "倉庫", "検査", "契約", "満了", "他社", "比較", "値引き", "納期", "品質",
)
NAMES = tuple(place + trade for place in PLACES for trade in TRADES) + tuple(
    family + given for family in FAMILIES for given in GIVEN)
VOCABULARY = WORDS + NAMES  # each word in about one text of twenty
JOINTS = ("を", "の", "が", "は", "に", "で", "。", "、", " ", "と")
FIRST_RAW = ("SELECT d.record FROM search_note AS i CROSS JOIN search_doc AS d ON d.id = i.rowid"
             " WHERE i.search_note MATCH ? AND i.rowid & 7 IN (4) ORDER BY i.rowid DESC LIMIT ?")
SCAN = "SELECT count(*) FROM scanned WHERE words LIKE ?"


def rows(bench: Bench) -> Iterator[Result]:
    """The lines of rows 11 and 12."""
    for size in (SMALL, LARGE) if bench.long else (SMALL,):
        path, scanned = _texts(bench.folder, size)
        store = Store(path, read_only=True)
        try:
            with raw(path) as plain, raw(scanned) as table:
                for what, text in ASKED:
                    yield bench.effort.line(11, f"first {FIRST}, {what}", f"{size:,} texts", 2,
                                            _first_raw(plain, text), _first(store, text))
                for what, text in ASKED[:3]:
                    assert _count(store, text)() == _scan(table, text)(), text
                    yield bench.effort.line(12, f"count hits, {what}", f"{size:,} texts", 0.05 if size > SMALL else 0.2,
                                            Job(_scan(table, text)), Job(_count(store, text)), pairs=COUNTED_PAIRS)
        finally:
            store.close()


def _first(store: Store, text: str) -> Job:
    def run() -> None:
        with store.read() as conn:
            found = search_index.search(conn, text, [search_index.ACTIVITY], FIRST)
        assert len(found) == FIRST

    return Job(run)


def _first_raw(conn: Any, text: str) -> Job:
    asked = bigrams.query(text)
    return Job(lambda: conn.execute(FIRST_RAW, (asked, FIRST)).fetchall())


def _count(store: Store, text: str) -> Any:
    def run() -> int:
        with store.read() as conn:
            return search_index.count(conn, text, search_index.NOTES)

    return run


def _scan(conn: Any, text: str) -> Any:
    asked = f"%{bigrams.fold(text)}%"
    return lambda: conn.execute(SCAN, (asked,)).fetchone()[0]


def _texts(folder: Path, size: int) -> tuple[Path, Path]:
    """A database with so many reports, and a plain table of the same texts folded."""
    path, scanned = folder / f"texts{size}.db", folder / f"scanned{size}.db"
    Store(path).close()
    chance = random.Random(size)
    table = driver.library().connect(str(scanned), isolation_level=None)
    table.execute("CREATE TABLE scanned (words TEXT)")
    with driver.writer(path).connect() as conn:
        conn.begin()
        for start in range(0, size, RUN):
            texts = [_text(chance) for _ in range(min(RUN, size - start))]
            Tx(conn).add_many(activity, [
                {"id": key(3, number), "kind": "visit", "at": NOW - timedelta(minutes=number), "done": True,
                 "result": text} for number, text in enumerate(texts, start)])
            table.execute("BEGIN")
            table.executemany("INSERT INTO scanned VALUES (?)", [(bigrams.fold(text),) for text in texts])
            table.execute("COMMIT")
        search_index.rebuild(conn)
        conn.commit()
    table.close()
    return path, scanned


def _text(chance: random.Random) -> str:
    return "".join(chance.choice(VOCABULARY) + chance.choice(JOINTS) for _ in range(chance.randrange(6, 24)))
