"""kill -9 at any moment: nothing acknowledged is lost, nothing is half there, the undo step is there."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

CHILD = Path(__file__).parent / "children" / "killing.py"

pytestmark = [pytest.mark.faults, pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")]


@pytest.mark.parametrize(
    ("job", "cycles"),
    [("save", 30), ("undo", 12), ("merge", 12), ("sell", 12), ("history", 8), ("import", 10), ("backup", 8),
     ("create", 12), ("restore", 12)])
def test_a_kill_loses_nothing(tmp_path: Path, job: str, cycles: int) -> None:
    command = [sys.executable, str(CHILD), job, str(tmp_path / "kill"), str(cycles), os.environ.get("KILL_SEED", "1")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["faults"] == []
    assert found["told"] >= cycles, "the children did nothing"
