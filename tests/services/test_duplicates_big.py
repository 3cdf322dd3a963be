"""The planted duplicates of a large book are found, quickly, and hardly anything else is suggested."""

import csv
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest

from salesdesk.services import duplicates
from salesdesk.services.duplicates import Who
from salesdesk.services.transfer import importing
from salesdesk.services.transfer.fields import Kind
from salesdesk.services.transfer.reader import open_source
from salesdesk.store.tables import account

MAKER = Path(__file__).resolve().parents[3] / "shared" / "tools" / "make_big_book.py"
SIZES = ("--contacts", "10000", "--opps", "10", "--activities", "10")

pytestmark = pytest.mark.skipif(not MAKER.exists(), reason="the maker of the large book lies not beside this project")


def test_planted_duplicates(store, tmp_path):
    subprocess.run([sys.executable, str(MAKER), str(tmp_path), "--no-xlsx", *SIZES], check=True, capture_output=True)
    importing.run(store, open_source(tmp_path / "companies.csv", Kind.ACCOUNTS), date(2026, 3, 11))
    with (tmp_path / "duplicates.csv").open(encoding="utf-8") as file:
        planted = {frozenset((row["company_id"], row["duplicate_id"])) for row in csv.DictReader(file)}
    began = time.perf_counter()
    with store.read() as conn:
        pairs = duplicates.scan(conn, Who.ACCOUNT)
        numbers = dict(conn.execute(account.select().with_only_columns(account.c.id, account.c.external_id)).all())
    seconds = time.perf_counter() - began
    found = {frozenset((numbers[pair.id], numbers[pair.other_id])) for pair in pairs}
    print(f"{len(found & planted)} of {len(planted)} found, {len(found - planted)} others, {seconds:.1f} s")
    assert len(planted) == 200
    assert len(found & planted) >= 190
    assert len(found - planted) <= len(found) * 0.05
    assert seconds < 10
