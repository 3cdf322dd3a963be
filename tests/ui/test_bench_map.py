"""The rows of the benchmark about the map still run: few people, two pairs, no figures judged."""

import pytest

from bench import rows_map, run
from bench.method import Effort
from bench.workbench import Bench


def test_the_map_is_measured(look, monkeypatch: pytest.MonkeyPatch) -> None:
    look()
    monkeypatch.setattr(rows_map, "PEOPLE", 30)
    monkeypatch.setattr(rows_map, "SIZES", (30,))
    with Bench(Effort(tries=1, most=2)) as bench:
        found = list(run.measured(bench, {17, 18}))
    assert [each.number for each in found] == [17, 17, 17, 18]
    assert all(each.app > 0 and each.floor for each in found)
