"""A real pointer draws a line on the map and gives somebody a boss; the database tells."""

import json
import select
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import test_real_mouse as real
from test_real_mouse import drag

from salesdesk.domain.relations import LineKind
from salesdesk.store.db import Store
from salesdesk.store.queries import accounts, relations
from salesdesk.store.queries.relations import LineRow

CHILD = Path(__file__).parent / "children" / "real_map.py"
ACCOUNT = "東海精密"
pytestmark = real.pytestmark
screen = real.screen


def read(book: Path) -> tuple[list[LineRow], dict[str, str | None]]:
    """The lines of the account, and whom everybody reports to, as the file says now."""
    store = Store(book, read_only=True)
    with store.read() as conn:
        key = next(key for key, name in accounts.names(conn) if ACCOUNT in name)
        lines = relations.lines(conn, key)
        bosses = {row.person.id: row.person.reports_to_id for row in relations.of_map(conn, key)}
    store.close()
    return lines, bosses


@pytest.fixture
def people(screen: dict[str, str], preferences: object, book: Path) -> Iterator[dict[str, dict[str, Any]]]:
    """Start the program on the map; where the cards of people are."""
    command = [sys.executable, str(CHILD), str(book), ACCOUNT, "田中", "佐伯", "林"]
    running = subprocess.Popen(command, env=screen, stdout=subprocess.PIPE, text=True)
    ready, _, _ = select.select([running.stdout], [], [], 30)
    line = running.stdout.readline() if ready else ""
    assert line, "the program has shown no map"
    yield json.loads(line)
    running.terminate()
    running.wait(10)
    running.stdout.close()


def test_a_line_and_a_boss_with_a_real_pointer(qtbot, screen, people, book: Path) -> None:
    def press(*keys: str) -> None:
        subprocess.run(["xdotool", *keys], env=screen, check=True, timeout=30)

    one, other, third = people["田中"], people["佐伯"], people["林"]
    before, bosses = read(book)
    press("mousemove", *map(str, one["middle"]), "sleep", "0.1", "click", "1", "sleep", "0.2")
    drag(screen, one["dot"], other["middle"])
    press("sleep", "0.2", "key", "Return")
    qtbot.waitUntil(lambda: len(read(book)[0]) == len(before) + 1, timeout=8_000)
    drawn = next(row for row in read(book)[0] if row not in before)
    assert (drawn.from_id, drawn.to_id, drawn.kind) == (one["id"], other["id"], LineKind.INFLUENCE)
    press("key", "ctrl+z")
    qtbot.waitUntil(lambda: read(book)[0] == before, timeout=8_000)
    drag(screen, third["middle"], other["middle"])
    qtbot.waitUntil(lambda: read(book)[1][third["id"]] == other["id"], timeout=8_000)
    press("key", "ctrl+z")
    qtbot.waitUntil(lambda: read(book)[1] == bosses, timeout=8_000)
