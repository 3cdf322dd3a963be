"""The benchmark still runs: one cheap row, two pairs, no figures judged."""

from bench import rows_store, run
from bench.method import Effort, Result, skipped
from bench.workbench import Bench


def test_a_row_is_measured(monkeypatch) -> None:
    monkeypatch.setattr(rows_store, "BOOK", rows_store.Size(20, 5, 5))
    monkeypatch.setattr(rows_store, "IMPORTED", 20)
    with Bench(Effort(tries=1, most=2)) as bench:
        found = list(run.measured(bench, {8, 21}))
    assert [each.number for each in found] == [8, 21, 21]
    assert all(each.app > 0 and each.floor for each in found)
    assert not bench.folder.exists()


def test_lines_of_the_table() -> None:
    assert run.line(Result(5, "open", "few", 20, 3, 10)).split()[-2:] == ["3", "yes"]
    assert run.line(Result(5, "open", "few", 40, 3, 10)).endswith("NO")
    assert "no book" in run.line(skipped(0, "jobs", "no book"))
