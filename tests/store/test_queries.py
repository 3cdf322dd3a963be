"""Every query runs on both databases and finds the same things in the same book."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

import builders
from salesdesk.domain.activities import TaskKind
from salesdesk.services import samples
from salesdesk.services.figures import as_json
from salesdesk.services.figures import figures as figures_of
from salesdesk.services.transfer import importing
from salesdesk.services.transfer.reader import open_source
from salesdesk.store.db import Store
from salesdesk.store.queries import (
    accounts,
    activities,
    board_figures,
    chances,
    deals,
    figures,
    people,
    search,
    settings,
    stages,
)

TODAY = date(2026, 3, 11)


def _names(store: Store) -> dict[str, object]:
    """What the queries say of the sample book, without the keys that differ from run to run."""
    with store.read() as conn:
        key = accounts.find(conn, "東海精密工業 株式会社", "")[0]
        weights = chances.stage_chances(conn, TODAY)
        found: dict[str, object] = {
            "lists": {(show, order): [row.name for row in accounts.list_rows(conn, accounts.ids(
                conn, accounts.AccountFilter(TODAY, show=show, order=order)))]
                for show in accounts.Show for order in (accounts.Order.NAME, accounts.Order.RANK)},
            "filtered": [row.name for row in accounts.list_rows(conn, accounts.ids(
                conn, accounts.AccountFilter(TODAY, text="とうかい")))],
            "counts": accounts.counts(conn, key),
            "people": [(row.name, row.meetings, row.last_met, row.rank) for row in people.of_account(conn, key)],
            "cards": [(card.name, card.heard and set(card.heard), card.next_text, card.roles)
                      for card in deals.board(conn, TODAY)],
            "deals": {(row.name, row.outcome, row.amount) for row in deals.of_account(conn, key)},
            "timeline": [(row.at, row.result) for row in activities.timeline(conn, account_id=key)],
            "tasks": [(task.text, task.due_on) for task in activities.tasks(conn, kinds=[TaskKind.STEP])],
            "hits": {(hit.kind, hit.text) for hit in search.find(conn, "木村")},
            "outcomes": figures.outcomes(conn),
            "outcomes then": figures.outcomes(conn, TODAY - timedelta(days=90)),
            "by product": [(row.name, row.won, row.lost, row.revenue) for row in figures.results_by(conn, "product")],
            "won": figures.won_between(conn, TODAY - timedelta(days=365), TODAY),
            "expected": figures.expected_between(conn, weights, TODAY, TODAY + timedelta(days=365)),
            "totals": {row.count for row in figures.stage_totals(conn, weights).values()},
            "settings": settings.one(conn),
            "samples": (settings.has_samples(conn), settings.is_empty(conn)),
            "stages": [row.key for row in stages.all_stages(conn)],
        }
        visit = activities.next_visit(conn, datetime(2026, 3, 10, tzinfo=UTC), key)
        found["visit"] = visit and visit.goal
    return found


def test_both_databases_answer_alike(either: Store, tmp_path: Path) -> None:
    reference = Store(tmp_path / "reference.db")
    for store in (either, reference):
        samples.add(store, "ja", TODAY)
    wanted, found = _names(reference), _names(either)
    reference.close()
    for name, value in wanted.items():
        if name == "lists":
            for order, rows in value.items():  # a server may sort by another alphabet
                assert sorted(found[name][order]) == sorted(rows), order
        else:
            assert found[name] == value, name


def test_a_percent_sign_is_only_itself(either: Store) -> None:
    builders.account(either, "100%ジュース")
    builders.account(either, "1000ジュース")
    with either.read() as conn:
        keys = accounts.ids(conn, accounts.AccountFilter(TODAY, text="100%"))
        assert [row.name for row in accounts.list_rows(conn, keys)] == ["100%ジュース"]


def test_figures_of_board_and_analysis(either: Store) -> None:
    samples.add(either, "ja", TODAY)
    with either.read() as conn:
        assert board_figures.board_figures(conn, stages.all_stages(conn), TODAY)
    assert as_json(figures_of(either, TODAY))["won"] > 0


def test_an_import_is_one_step(either: Store) -> None:
    before = builders.contents(either)
    source = open_source(Path(__file__).parents[1] / "data" / "fixtures" / "meishi_cp932.csv")
    assert importing.run(either, source, TODAY).new == 4
    either.undo()
    assert builders.contents(either) == before


def test_a_reader_cannot_write(either: Store) -> None:
    with pytest.raises(Exception, match=r"(?i)read.?only|query_only|attempt to write"), either.read() as conn:
        conn.exec_driver_sql("DELETE FROM account")
