"""Modules that SQLAlchemy names are loaded when somebody uses them, not before."""

import subprocess
import sys

from salesdesk.store import lean

HEAVY = ("asyncio.events", "email", "_hashlib")


def test_a_postponed_module_is_loaded_by_its_first_attribute(monkeypatch):
    monkeypatch.delitem(sys.modules, "colorsys", raising=False)
    lean.postpone("colorsys", known=1)
    later = sys.modules["colorsys"]
    assert (type(later), later.known) == (lean.Later, 1)
    assert later.rgb_to_hls(1, 1, 1) == (0, 1, 0)
    assert sys.modules["colorsys"] is not later


def test_what_is_loaded_already_stays():
    before = sys.modules["json"]
    lean.postpone("json")
    assert sys.modules["json"] is before


def test_the_store_opens_without_them_and_they_work_after_it():
    code = f"""
import sys
import salesdesk.store.db
print([name for name in {HEAVY} if name in sys.modules])
import asyncio, hashlib
from importlib import metadata
async def one(): return 1
print(asyncio.run(one()), hashlib.sha256(b"").hexdigest()[:6], metadata.version("sqlalchemy")[:1])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[:2] == ["[]", "1 e3b0c4 2"]
