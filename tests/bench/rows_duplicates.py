"""Row 24: looking through all accounts for duplicates, beside comparing every key with every other."""

from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

from bench.data import Size
from bench.method import Job, Result
from bench.workbench import Bench, raw
from salesdesk.services import duplicates
from salesdesk.services.duplicates import Who
from salesdesk.store.db import Store

BOOK = Size(10_000, 0, 10)
PAIRS = 3
KEYS = "SELECT name_key FROM account WHERE deleted_at IS NULL"


def rows(bench: Bench) -> Iterator[Result]:
    """The line of row 24."""
    with ExitStack() as stack:
        store = stack.enter_context(bench.store(BOOK))
        conn = stack.enter_context(raw(bench.database(BOOK)))
        yield bench.effort.line(24, "find duplicates", f"{BOOK.accounts:,} accounts", 5, Job(lambda: _compare(conn)),
                                Job(lambda: _scan(store)), pairs=PAIRS)


def _scan(store: Store) -> int:
    with store.read() as conn:
        return len(duplicates.scan(conn, Who.ACCOUNT))


def _compare(conn: Any) -> int:
    """How alike every two keys are, by the library alone."""
    import numpy as np
    from rapidfuzz.fuzz import ratio
    from rapidfuzz.process import cdist

    keys = [row[0] for row in conn.execute(KEYS)]
    return len(cdist(keys, keys, scorer=ratio, score_cutoff=85, dtype=np.uint8))
