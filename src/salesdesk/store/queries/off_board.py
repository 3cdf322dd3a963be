"""Deals that have left the board: on hold, lost, dropped; when they come back and why they went."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, func, select

from salesdesk.domain.stages import LossReason, Outcome
from salesdesk.store.queries.common import live, parts
from salesdesk.store.tables import account, deal, stage_change

OFF = (Outcome.HOLD, Outcome.LOST, Outcome.DROPPED)


@dataclass(frozen=True)
class OffRow:
    """One deal off the board; `since` is the day it left, amount in yen."""

    id: str
    name: str
    account_id: str | None
    account_name: str
    stage_id: str
    entered_on: date
    outcome: Outcome
    amount: int | None
    since: date | None
    restart_on: date | None
    wake_on: date | None
    reason: LossReason | None
    note: str
    recycled: bool


def counts(conn: Connection, stages: Collection[str] | None = None) -> dict[Outcome, int]:
    """How many deals are off the board each way, of these stages where they are given."""
    statement = select(deal.c.outcome, func.count()).where(
        live(deal), deal.c.outcome.in_([each.value for each in OFF])).group_by(deal.c.outcome)
    if stages is not None:
        statement = statement.where(deal.c.stage_id.in_(list(stages)))
    found = {Outcome(row[0]): row[1] for row in conn.execute(statement)}
    return {each: found.get(each, 0) for each in OFF}


def off_board(conn: Connection, stages: Collection[str] | None = None) -> list[OffRow]:
    """What sleeps by its restart date, then the lost and the dropped ones, the latest first."""
    statement = (
        select(deal.c.id, deal.c.name, deal.c.account_id, func.coalesce(account.c.name, ""), deal.c.stage_id,
               deal.c.entered_on, deal.c.outcome, deal.c.amount, deal.c.closed_on, deal.c.restart_on,
               deal.c.wake_on, deal.c.lost_reason, func.coalesce(deal.c.lost_note, ""))
        .outerjoin(account, account.c.id == deal.c.account_id)
        .where(live(deal), deal.c.outcome.in_([each.value for each in OFF])))
    if stages is not None:
        statement = statement.where(deal.c.stage_id.in_(list(stages)))
    found = conn.execute(statement).all()
    left = _left(conn, [row[0] for row in found])
    again = set(conn.scalars(select(deal.c.recycled_from_id).where(
        live(deal), deal.c.recycled_from_id.is_not(None))))
    rows = [OffRow(row[0], row[1], row[2], row[3], row[4], row[5], Outcome(row[6]), row[7],
                   left.get(row[0]) or row[8], row[9], row[10], LossReason(row[11]) if row[11] else None, row[12],
                   row[0] in again)
            for row in found]
    return sorted(rows, key=_order)


def _order(row: OffRow) -> tuple[int, int, str]:
    if row.outcome is Outcome.HOLD:
        return 0, (row.restart_on or date.max).toordinal(), row.id
    return OFF.index(row.outcome), -(row.since or date.min).toordinal(), row.id


def _left(conn: Connection, keys: list[str]) -> dict[str, date | None]:
    """The day of the last change of each."""
    found: dict[str, date | None] = {}
    for part in parts(keys):
        found.update((row[0], row[1]) for row in conn.execute(
            select(stage_change.c.deal_id, func.max(stage_change.c.on_day))
            .where(live(stage_change), stage_change.c.deal_id.in_(part)).group_by(stage_change.c.deal_id)))
    return found
