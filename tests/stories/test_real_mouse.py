"""A real pointer drags a card on a real screen; the database tells that the stage has changed."""

import json
import os
import select
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from salesdesk.domain.stages import StageKey
from salesdesk.store.db import Store
from salesdesk.store.queries import deals
from salesdesk.store.schema import stage_id

CHILD = Path(__file__).parent / "children" / "real_mouse.py"
STEPS = 12

pytestmark = [
    pytest.mark.screen,
    pytest.mark.skipif(not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs Xvfb and xdotool"),
]


@pytest.fixture
def screen() -> Iterator[dict[str, str]]:
    """The environment of a display of the test's own; Xvfb chooses a free number and tells it on a pipe."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    assert number, "Xvfb has not started"
    yield {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    server.terminate()
    server.wait(10)


@pytest.fixture
def program(screen: dict[str, str], preferences: object, book: Path) -> Iterator[Callable[..., dict[str, object]]]:
    """Start the program; the answer says where a card and the middle of another column are."""
    running = []

    def start(begin: StageKey, end: StageKey) -> dict[str, object]:
        command = [sys.executable, str(CHILD), str(book), begin.value, end.value]
        running.append(subprocess.Popen(command, env=screen, stdout=subprocess.PIPE, text=True))
        ready, _, _ = select.select([running[-1].stdout], [], [], 30)
        line = running[-1].stdout.readline() if ready else ""
        assert line, "the program has shown no board"
        return json.loads(line)

    yield start
    for each in running:
        each.terminate()
        each.wait(10)
        each.stdout.close()


def drag(screen: dict[str, str], begin: list[int], end: list[int]) -> None:
    """Press, pull in steps as a hand does, let go."""
    command = ["xdotool", "mousemove", *map(str, begin), "sleep", "0.1", "mousedown", "1", "sleep", "0.1"]
    for step in range(1, STEPS + 1):
        x, y = (round(a + (b - a) * step / STEPS) for a, b in zip(begin, end, strict=True))
        command += ["mousemove", str(x), str(y), "sleep", "0.04"]
    subprocess.run([*command, "sleep", "0.1", "mouseup", "1"], env=screen, check=True, timeout=30)


def stage_of(book: Path, deal: str) -> str:
    """The stage of a deal as the file says now; the program has it open meanwhile."""
    store = Store(book, read_only=True)
    with store.read() as conn:
        row = deals.one(conn, deal)
    store.close()
    assert row is not None
    return row.stage_id


def test_a_card_is_dragged_with_a_real_pointer(qtbot, screen, program, book: Path) -> None:
    told = program(StageKey.OPPORTUNITY, StageKey.QUOTE)
    assert stage_of(book, told["deal"]) == stage_id(StageKey.OPPORTUNITY)
    drag(screen, told["card"], told["target"])
    qtbot.waitUntil(lambda: stage_of(book, told["deal"]) == stage_id(StageKey.QUOTE), timeout=8_000)
    subprocess.run(["xdotool", "key", "ctrl+z"], env=screen, check=True, timeout=30)
    qtbot.waitUntil(lambda: stage_of(book, told["deal"]) == stage_id(StageKey.OPPORTUNITY), timeout=8_000)


def test_a_card_let_go_outside_stays(qtbot, screen, program, book: Path) -> None:
    told = program(StageKey.OPPORTUNITY, StageKey.QUOTE)
    drag(screen, told["card"], [60, 700])
    drag(screen, told["card"], told["target"])  # the pointer works, so the first one really was refused
    qtbot.waitUntil(lambda: stage_of(book, told["deal"]) == stage_id(StageKey.QUOTE), timeout=8_000)
    store = Store(book, read_only=True)
    with store.read() as conn:
        last = deals.changes(conn, told["deal"])[-1]
    store.close()
    assert last.from_stage_id == stage_id(StageKey.OPPORTUNITY)
