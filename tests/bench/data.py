"""Databases of any size, the same on every machine, written through the store's own transactions without a journal."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Table

from salesdesk.domain import ordering
from salesdesk.domain.activities import ActivityKind, TaskKind
from salesdesk.domain.people import Role
from salesdesk.domain.stages import DEFAULTS, Outcome, StageKey
from salesdesk.services.fields import person_keys
from salesdesk.store import driver, search_index
from salesdesk.store.db import Store
from salesdesk.store.schema import stage_id
from salesdesk.store.tables import (
    account,
    activity,
    deal,
    participant,
    person,
    qualification,
    stage_change,
    task,
)
from salesdesk.store.tx import Tx

TODAY = date(2026, 3, 11)
NOW = datetime(2026, 3, 11, 1, 0, tzinfo=UTC)
RUN = 5000


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


PLACES = _words("東都 北浜 桜台 青葉 富士見 若葉 大和田 湊 西海 南雲 Redwood Harbor Summit Granite")
TRADES = _words("精機 商事 システムズ 物流 食品 建設 化学工業 電子 印刷 医療機器 Systems Trading Foods")
FAMILIES = _words("佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 Smith Brown")
GIVEN = _words("健一 美咲 翔太 陽子 大輔 由美 直樹 恵 拓也 Mary John")
SOLUTIONS = _words("生産管理システム 名刺管理 倉庫自動化 複合機リース更新 省エネ診断 品質検査装置 基幹更新")
NAMES = tuple({"family": family, "given": given, **person_keys({"family": family, "given": given})}
              for family in FAMILIES for given in GIVEN)
STAGES = tuple(stage_id(each.key) for each in DEFAULTS)
ROLES = (Role.DECISION_MAKER, Role.CONTACT, Role.SCREENER, Role.CHAMPION)


@dataclass(frozen=True)
class Size:
    """How many records; `busy` accounts have people, steps and contacts."""

    accounts: int
    deals: int = 0
    busy: int = 0


def key(kind: int, number: int) -> str:
    """The id of the nth record of a kind: like those the program makes, each sorts after the last."""
    return f"0195{kind:04x}-{number // 65536:04x}-7{number // 16 % 4096:03x}-8000-{number:012x}"


def core_of(number: int) -> str:
    """The name of the nth account without its legal form."""
    return f"{PLACES[number * 7 % len(PLACES)]}{TRADES[number * 5 % len(TRADES)]}{number}"


def fill(path: Path, size: Size) -> Path:
    """Make a new database of a size."""
    Store(path).close()
    with driver.writer(path).connect() as conn:
        conn.begin()
        tx = Tx(conn)
        for table, rows in _everything(size):
            for start in range(0, len(rows), RUN):
                tx.add_many(table, rows[start : start + RUN])
        search_index.rebuild(conn)
        conn.commit()
    return path


def _everything(size: Size) -> Iterator[tuple[Table, list[dict[str, Any]]]]:
    busy = range(min(size.accounts, size.busy or size.accounts))
    yield account, [_account(number) for number in range(size.accounts)]
    yield person, [_person(number, number) for number in busy]
    yield activity, [_activity(number) for number in busy]
    yield participant, [
        {"id": key(4, number), "activity_id": key(3, number), "person_id": key(2, number)}
        for number in busy if number % 2]
    owners = max(1, size.accounts)
    yield deal, list(_deals(size.deals, owners))
    yield stage_change, [_change(number) for number in range(size.deals)]
    yield task, [_step(number, owners, account_only=False) for number in range(size.deals) if number % 4]
    yield task, [_step(number, owners, account_only=True) for number in busy if number % 3 == 0]
    yield qualification, [
        {"id": key(7, number * 6 + place), "deal_id": key(5, number), "item": item, "text": "確認済み", "heard": 2}
        for number in range(size.deals) for place, item in enumerate("BANTCH"[: number % 7])]


def _account(number: int) -> dict[str, Any]:
    core = core_of(number)
    name = f"株式会社{core}" if number % 3 else f"{core}株式会社"
    return {
        "id": key(1, number), "name": name, "name_key": core.casefold(), "search": name.casefold(),
        "rank": ("A", "B", "C", None)[number % 4],
        "industry": TRADES[number % len(TRADES)], "segment": PLACES[number % 5],
        "updated_at": NOW - timedelta(minutes=number * 7919 % 500_000),
    }


def _person(number: int, owner: int) -> dict[str, Any]:
    return {
        "id": key(2, number), "account_id": key(1, owner), **NAMES[number % len(NAMES)], "title": "部長", "rank": 4,
        "role": ROLES[number % len(ROLES)].value,
    }


def _activity(number: int) -> dict[str, Any]:
    return {
        "id": key(3, number), "account_id": key(1, number), "kind": ActivityKind.VISIT.value,
        "at": NOW - timedelta(days=number % 300), "done": True, "result": "課題は属人化と二重入力。",
    }


def _deals(count: int, owners: int) -> Iterator[dict[str, Any]]:
    positions = ordering.spread(count // len(STAGES) + 1)
    for number in range(count):
        stage = number % len(STAGES)
        won = DEFAULTS[stage].key is StageKey.ORDER
        name = f"{SOLUTIONS[number % len(SOLUTIONS)]} #{number}"
        yield {
            "id": key(5, number), "account_id": key(1, number % owners), "name": name, "search": name.casefold(),
            "stage_id": STAGES[stage], "entered_on": TODAY - timedelta(days=number % 40),
            "position": positions[number // len(STAGES)],
            "outcome": (Outcome.WON if won else Outcome.OPEN).value, "amount": (number % 90 + 1) * 100_000,
            "opened_on": TODAY - timedelta(days=number % 40 + 30), "currency": "JPY",
            "expected_close": TODAY + timedelta(days=number % 90),
            "closed_on": TODAY - timedelta(days=number % 60) if won else None,
        }


def _change(number: int) -> dict[str, Any]:
    stage = number % len(STAGES)
    won = DEFAULTS[stage].key is StageKey.ORDER
    return {
        "id": key(8, number), "deal_id": key(5, number), "from_stage_id": STAGES[stage - 1] if stage else None,
        "to_stage_id": STAGES[stage], "from_outcome": Outcome.OPEN.value if stage else None,
        "to_outcome": (Outcome.WON if won else Outcome.OPEN).value, "on_day": TODAY - timedelta(days=number % 40),
        "at": NOW - timedelta(days=number % 40),
    }


def _step(number: int, owners: int, *, account_only: bool) -> dict[str, Any]:
    return {
        "id": key(9 if account_only else 6, number), "kind": TaskKind.STEP.value, "text": "見積を送る",
        "account_id": key(1, number % owners), "deal_id": None if account_only else key(5, number),
        "due_on": TODAY + timedelta(days=number % 30 - 10),
    }
