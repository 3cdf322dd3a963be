"""The figures of the analysis against worked examples, the domain's own arithmetic and the public data set."""

import csv
import json
from datetime import date
from pathlib import Path

import pytest

from salesdesk.domain.actions import Action, Label
from salesdesk.domain.figures import conversion
from salesdesk.domain.figures.rates import Rate
from salesdesk.domain.stages import LossReason, Outcome, StageKey
from salesdesk.services import deals, settings
from salesdesk.services.figures import as_json, figures, fiscal_start
from salesdesk.store.db import Store
from salesdesk.store.schema import stage_id
from salesdesk.store.tables import deal, stage_change

FIXTURES = Path(__file__).parents[1] / "data" / "fixtures"
KEYS = (StageKey.LIST, StageKey.PROPOSAL, StageKey.OPPORTUNITY, StageKey.QUOTE, StageKey.ORDER)
NAMES = {"list": StageKey.LIST, "proposal": StageKey.PROPOSAL, "deal": StageKey.OPPORTUNITY,
         "quote": StageKey.QUOTE, "order": StageKey.ORDER}
TODAY = date(2025, 4, 1)


def replay(store: Store) -> None:
    """The ten deals of the fixture, moved day by day through the services."""
    ids: dict[str, str] = {}
    with (FIXTURES / "stage_history_10.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            day = date.fromisoformat(row["entered"])
            name, stage = row["deal"], row["stage"]
            if stage == "lost":
                deals.close(store, ids[name], Outcome.LOST, day, reason=LossReason.PRICE)
            elif name not in ids:
                ids[name] = deals.save_deal(store, None, {
                    "name": name, "amount": 100_000, "owner": "Sato", "product": "Copier",
                    "stage_id": stage_id(NAMES[stage])}, day)
            else:
                deals.move(store, ids[name], stage_id(NAMES[stage]), None, day)


def domain_histories() -> list[conversion.History]:
    rows: dict[str, list[tuple[str, date]]] = {}
    with (FIXTURES / "stage_history_10.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            rows.setdefault(row["deal"], []).append((row["stage"], date.fromisoformat(row["entered"])))
    found = []
    for name, moves in rows.items():
        last, day = moves[-1]
        outcome = {"lost": Outcome.LOST, "order": Outcome.WON}.get(last, Outcome.OPEN)
        found.append(conversion.History(
            name, tuple(conversion.Move(KEYS.index(NAMES[stage]), on) for stage, on in moves if stage != "lost"),
            outcome, day if outcome is not Outcome.OPEN else None))
    return found


def test_stage_figures_match_the_worked_example(store):
    replay(store)
    found = figures(store, TODAY)
    expected = json.loads((FIXTURES / "expected_fixtures.json").read_text(encoding="utf-8"))
    assert [stage.reached for stage in found.stages] == list(expected["reached"].values())
    assert [stage.count for stage in found.stages] == [1, 1, 1, 1, 3]
    resolved = [[row.resolved.k, row.resolved.n] for row in found.conversions]
    assert resolved == [pair[:2] for pair in expected["conv_resolved"].values()]
    reached = [round(row.reached.value or 0, 4) for row in found.conversions]
    assert reached == list(expected["conv_reached"].values())
    dwell = list(expected["dwell_completed_spells"].values())
    assert [(stage.stays, stage.median_days) for stage in found.stages[:4]] == [(d["n"], d["median"]) for d in dwell]
    assert found.list_to_order == Rate(3, 10)
    assert found.overall.win_rate == Rate(3, 6)
    assert (found.overall.median_days_won, found.overall.mean_days_won) == (45, pytest.approx(45.3333, abs=1e-4))


def test_the_two_passes_agree_with_the_domain_for_every_day(store):
    replay(store)
    histories = domain_histories()
    found = figures(store, TODAY)
    for row, plain in zip(found.conversions, conversion.conversions(histories, 5), strict=True):
        assert (row.reached, row.resolved) == (plain.reached, plain.resolved)
    for rank, stage in enumerate(found.stages[:4]):
        assert stage.median_days == conversion.dwell(histories, rank, TODAY).median


def test_a_past_day_knows_nothing_of_what_came_later(store):
    replay(store)
    found = figures(store, date(2025, 1, 31))
    assert found.overall.n == 6  # G to J were opened in February
    assert (found.overall.won, found.overall.lost) == (0, 1)
    assert [stage.reached for stage in found.stages] == [6, 5, 2, 0, 0]


def test_a_hold_does_not_end_a_stay_and_a_drop_does(store):
    for name, outcome in (("held", Outcome.HOLD), ("dropped", Outcome.DROPPED)):
        key = deals.save_deal(store, None, {"name": name}, date(2025, 1, 1))
        deals.close(store, key, outcome, date(2025, 1, 11), restart_on=date(2025, 6, 1))
    found = figures(store, TODAY)
    assert (found.stages[0].stays, found.stages[0].median_days) == (1, 10)
    assert (found.conversions[0].reached, found.conversions[0].resolved) == (Rate(0, 2), Rate(0, 1))
    assert (found.outcomes[Outcome.HOLD], found.outcomes[Outcome.DROPPED], found.overall.lost) == (1, 1, 0)


def test_an_empty_book_has_no_rates_instead_of_zeros(store):
    found = figures(store, TODAY)
    assert found.overall.win_rate.value is None
    assert found.overall.average_won is None
    assert found.overall.median_days_won is None
    plain = as_json(found)
    assert (plain["win_rate"], plain["win_rate_low"], plain["by_agent"]) == (None, None, {})
    json.dumps(plain)


def test_months_hold_what_was_won_and_what_is_expected(store):
    replay(store)
    deals.save_deal(store, None, {
        "name": "May", "amount": 1_000_000, "expected_close": date(2025, 5, 20), "probability_permille": 400}, TODAY)
    months = {row.month: row for row in figures(store, TODAY).months}
    assert len(months) == 15
    assert min(months) == date(2024, 5, 1)
    assert max(months) == date(2025, 7, 1)
    march = months[date(2025, 3, 1)]
    assert (march.won, march.lost, march.amount) == (2, 1, 200_000)
    assert months[date(2025, 5, 1)].expected == 400_000


def test_the_fiscal_year_begins_in_the_month_that_was_set(store):
    replay(store)
    assert figures(store, date(2025, 3, 31)).year_start == date(2024, 4, 1)
    assert figures(store, TODAY).revenue_year == 0
    settings.save_setting(store, "fiscal_start", "1")
    found = figures(store, TODAY)
    assert (found.year_start, found.won_year, found.revenue_year) == (date(2025, 1, 1), 3, 300_000)
    assert fiscal_start(date(2025, 12, 31), 12) == date(2025, 12, 1)


def test_lost_reasons_are_counted_most_frequent_first(store):
    for number, reason in enumerate((LossReason.PRICE, LossReason.TIMING, LossReason.TIMING)):
        key = deals.save_deal(store, None, {"name": str(number)}, TODAY)
        deals.close(store, key, Outcome.LOST, TODAY, reason=reason)
    assert figures(store, TODAY).lost_reasons == (("timing", 2), ("price", 1))


@pytest.mark.data
def test_the_public_data_set_gives_the_published_numbers(store, shared):
    folder = shared / "crm_sales_opportunities"
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    _import(store, folder / "sales_pipeline.csv")
    found = as_json(figures(store, date(2017, 12, 31)))
    for part in ("overall", "by_agent", "by_product"):
        assert found[part] == expected[part]
    assert (found["deals"], found["open"]) == (expected["rows"], 2089)
    assert (found["win_rate"], found["win_rate_low"], found["win_rate_high"]) == (0.6315, 0.6199, 0.643)
    quarters = [sum(row["won"] for row in found["months"] if row["month"][:4] == "2017" and
                    (int(row["month"][5:]) - 1) // 3 == quarter) for quarter in range(4)]
    assert quarters == [expected["by_close_quarter"][f"2017Q{number}"]["won"] for number in (1, 2, 3, 4)]


def _import(store: Store, file: Path) -> None:
    kinds = {"Prospecting": (StageKey.LIST, Outcome.OPEN), "Engaging": (StageKey.OPPORTUNITY, Outcome.OPEN),
             "Won": (StageKey.ORDER, Outcome.WON), "Lost": (StageKey.OPPORTUNITY, Outcome.LOST)}
    with file.open(encoding="utf-8") as source:
        rows = list(csv.DictReader(source))
    with store.write(Label(Action.IMPORT, count=len(rows))) as tx:
        made = tx.add_many(deal, [_deal(row, number, *kinds[row["deal_stage"]]) for number, row in enumerate(rows)])
        tx.add_many(stage_change, [
            {"deal_id": key, "to_stage_id": stage_id(stage), "to_outcome": outcome.value, "at": tx.now,
             "on_day": _day(row["close_date"] or row["engage_date"])}
            for key, row in zip(made, rows, strict=True) for stage, outcome in (kinds[row["deal_stage"]],)])


def _deal(row: dict[str, str], number: int, stage: StageKey, outcome: Outcome) -> dict[str, object]:
    return {
        "name": row["opportunity_id"], "search": row["opportunity_id"], "product": row["product"],
        "owner": row["sales_agent"], "stage_id": stage_id(stage), "entered_on": date(2017, 1, 1),
        "position": f"{number:06}", "outcome": outcome.value,
        "amount": int(float(row["close_value"])) if row["close_value"] else None,
        "opened_on": _day(row["engage_date"]), "closed_on": _day(row["close_date"])}


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
