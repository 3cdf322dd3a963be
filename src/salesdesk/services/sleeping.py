"""Deals off the board: another restart date, and a lost one nurtured again as a new one."""

from collections.abc import Sequence
from datetime import date

from salesdesk.domain import sleep
from salesdesk.domain.actions import Action, Label
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.stages import Outcome
from salesdesk.services import deals
from salesdesk.store.db import Store
from salesdesk.store.queries.stages import beside
from salesdesk.store.tables import deal
from salesdesk.store.tx import Tx

_ASLEEP = frozenset({Outcome.HOLD.value, Outcome.LOST.value})
_GONE = frozenset({Outcome.LOST.value, Outcome.DROPPED.value})
_PASSED_ON = ("account_id", "site_id", "contact_id", "name", "product", "owner", "amount", "gross_profit", "currency",
              "lead_source", "first_channel", "first_touch_on", "issue", "essence", "solution", "note")


def put_off(
    store: Store, deal_ids: Sequence[str], restart_on: date, today: date, days_before: int = sleep.DAYS_BEFORE) -> None:
    """Have deals on hold or lost come back for another day, as one step.

    Raises RuleError: PAST_DAY restart_on, BAD_RANGE days_before, BAD_CHOICE for a deal of another outcome.
    """
    wake_on = sleep.wake_day(restart_on, days_before, today)
    with store.write(Label(Action.PUT_OFF_DEAL, count=len(deal_ids))) as tx:
        tx.call(str(tx.get(deal, deal_ids[0])["name"]))
        for deal_id in deal_ids:
            row = tx.get(deal, deal_id)
            if row["outcome"] not in _ASLEEP:
                raise RuleError(Rule.BAD_CHOICE, "outcome")
            tx.edit(deal, deal_id, {"restart_on": restart_on, "wake_on": wake_on}, row)


def recycle(
    store: Store, deal_ids: Sequence[str], restart_on: date, today: date, days_before: int = sleep.DAYS_BEFORE,
) -> list[str]:
    """Begin lost or dropped deals anew: in the first stage of their pipeline, asleep until a day, as one step.

    The old ones stay as they ended and wake no more. Raises RuleError as `put_off`. Returns the new ids.
    """
    sleep.wake_day(restart_on, days_before, today)
    with store.write(Label(Action.RECYCLE_DEAL, count=len(deal_ids))) as tx:
        tx.call(str(tx.get(deal, deal_ids[0])["name"]))
        return [_again(tx, deal_id, restart_on, today, days_before) for deal_id in deal_ids]


def _again(tx: Tx, deal_id: str, restart_on: date, today: date, days_before: int) -> str:
    row = tx.get(deal, deal_id)
    if row["outcome"] not in _GONE:
        raise RuleError(Rule.BAD_CHOICE, "outcome")
    first = beside(tx.conn, row["stage_id"])[0]
    values = {name: row[name] for name in _PASSED_ON if row[name] is not None}
    fresh = deals.begin(tx, {**values, "recycled_from_id": deal_id}, first.id, today)
    deals.sleep_until(tx, fresh, restart_on, days_before, today)
    if row["wake_on"] is not None:
        tx.edit(deal, deal_id, {"wake_on": None}, row)
    return fresh
