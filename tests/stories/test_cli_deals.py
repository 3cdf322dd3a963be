"""The deals command: what stands too long, what has no next step, what sleeps; as lines and as JSON."""

import json
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from builders import account
from salesdesk.__main__ import main
from salesdesk.domain.activities import ActivityKind, TaskKind
from salesdesk.domain.stages import LossReason, Outcome, StageKey
from salesdesk.services import deals
from salesdesk.services.activities import LogDraft, TaskDraft, add_task, log
from salesdesk.store.db import Store
from salesdesk.store.schema import stage_id

TODAY = datetime.now().astimezone().date()  # the command asks the clock


@pytest.fixture
def db(tmp_path: Path) -> Path:
    made = tmp_path / "desk.db"
    store = Store(made)
    firm = account(store, "東海精密")
    long_ago = TODAY - timedelta(30)
    for name in ("stands", "sleeps", "not now", "gone"):
        deals.save_deal(store, None, {"account_id": firm, "name": name, "amount": 1_200_000}, long_ago)
    keys = {row: _key(store, row) for row in ("stands", "sleeps", "not now", "gone")}
    add_task(store, TaskDraft("電話する", TaskKind.STEP, TODAY, deal_id=keys["stands"]))
    deals.save_deal(store, None, {"account_id": firm, "name": "fresh"}, TODAY)
    left = TODAY - timedelta(20)
    deals.close(store, keys["sleeps"], Outcome.HOLD, left, restart_on=TODAY + timedelta(60))
    deals.close(store, keys["not now"], Outcome.LOST, left, reason=LossReason.NOT_NOW,
                restart_on=TODAY + timedelta(30), days_before=7)
    deals.close(store, keys["gone"], Outcome.LOST, left, reason=LossReason.PRICE)
    store.close()
    return made


def _key(store: Store, name: str) -> str:
    from salesdesk.store.queries import deals as rows

    with store.read() as conn:
        return rows.find(conn, name)[0]


def _told(capsys: pytest.CaptureFixture[str], db: Path, flag: str) -> list[dict[str, object]]:
    assert main(["--db", str(db), "--lang", "en", "deals", flag, "--json"]) == 0
    found: list[dict[str, object]] = json.loads(capsys.readouterr().out)
    return found


def test_what_stands_too_long(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (row,) = _told(capsys, db, "--stuck")
    assert (row["deal"], row["account"], row["stage"], row["days"], row["limit"], row["amount"], row["next_step"]) == (
        "stands", "東海精密", "List", 30, 14, 1_200_000, "電話する")


def test_what_has_no_next_step(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert [row["deal"] for row in _told(capsys, db, "--no-next")] == ["fresh"]


def test_what_sleeps_and_its_clock_that_stands_still(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    hold, lost = _told(capsys, db, "--asleep")
    assert (hold["deal"], hold["days"], hold["restart_on"], hold["wake_on"]) == (
        "sleeps", 10, (TODAY + timedelta(60)).isoformat(), (TODAY + timedelta(46)).isoformat())
    assert (lost["deal"], lost["wake_on"]) == ("not now", (TODAY + timedelta(23)).isoformat())


def test_lines_for_people(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--db", str(db), "--lang", "en", "deals", "--stuck"]) == 0
    assert capsys.readouterr().out == "東海精密 · stands · List · 30 of 14 days · ¥1,200,000 · 電話する\n"


def test_what_is_worth_the_next_hour(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = Store(db)
    late = deals.save_deal(store, None, {"account_id": account(store, "西陣"), "name": "late", "amount": 900_000,
                                         "stage_id": stage_id(StageKey.QUOTE)}, TODAY)
    for key, minutes in ((_key(store, "stands"), 300), (late, 60)):
        log(store, LogDraft(ActivityKind.VISIT, datetime.now().astimezone(), deal_id=key, minutes=minutes, result="x"),
            TODAY)
    store.close()
    best, second, third = _told(capsys, db, "--best")
    assert (best["deal"], best["expected"], best["hours_left"], best["per_hour"]) == ("late", 495_000, 1.0, 495_000)
    assert (second["deal"], second["expected"], second["hours_left"], second["per_hour"]) == (
        "stands", 120_000, 6.0, 20_000)
    assert (third["deal"], third["expected"]) == ("fresh", 0)


def test_one_of_the_three_must_be_named(db: Path) -> None:
    with pytest.raises(SystemExit):
        main(["--db", str(db), "deals"])


@pytest.mark.parametrize("day", ["2026-02-30", "soon", "0001-01-01", "9999-12-31"])
def test_figures_of_no_such_day_are_refused(db: Path, capsys: pytest.CaptureFixture[str], day: str) -> None:
    with pytest.raises(SystemExit) as left:
        main(["--db", str(db), "figures", "--as-of", day])
    assert left.value.code == 2
    assert f"{day} is not a day" in capsys.readouterr().err


@pytest.mark.parametrize("day", ["1900-01-01", "2028-02-29", "2200-12-31"])
def test_figures_of_far_days_are_told(db: Path, capsys: pytest.CaptureFixture[str], day: str) -> None:
    assert main(["--db", str(db), "figures", "--as-of", day, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["as_of"] == day
