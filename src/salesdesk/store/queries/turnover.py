"""How fast deals leave the stages, and how many accounts are customers or prospects as months go by."""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date, timedelta

from sqlalchemy import Connection, Text, func, or_, select, type_coerce

from salesdesk.domain.stages import Outcome
from salesdesk.store.queries import orders
from salesdesk.store.queries.common import as_day, live
from salesdesk.store.tables import account, deal, stage_change

WEEKS = 12
_HERE = (Outcome.OPEN.value, Outcome.HOLD.value)
_GONE = (Outcome.LOST.value, Outcome.DROPPED.value)


def left(conn: Connection, as_of: date) -> dict[str, int]:
    """How often a deal left a stage, on to another one or for good, in the last WEEKS weeks; by the stage's id."""
    moved = or_(stage_change.c.to_stage_id != stage_change.c.from_stage_id, stage_change.c.to_outcome.in_(_GONE))
    statement = (
        select(stage_change.c.from_stage_id, func.count())
        .join(deal, deal.c.id == stage_change.c.deal_id)
        .where(live(stage_change), live(deal), stage_change.c.from_stage_id.is_not(None),
               stage_change.c.from_outcome.in_(_HERE), moved,
               stage_change.c.on_day.between(as_of - timedelta(weeks=WEEKS) + timedelta(1), as_of))
        .group_by(stage_change.c.from_stage_id))
    return {row[0]: row[1] for row in conn.execute(statement)}


def accounts(conn: Connection, days: Sequence[date]) -> list[tuple[int, int]]:
    """(customers, prospects) at the end of each of these days.

    A customer has ordered by then; a prospect has not, and there has been a deal with it.
    """
    ordered = orders.first_by_account(conn)
    begun = {key: as_day(day) for key, day in conn.execute(
        select(deal.c.account_id, type_coerce(func.min(deal.c.opened_on), Text))
        .join(account, account.c.id == deal.c.account_id)
        .where(live(deal), live(account), deal.c.opened_on.is_not(None)).group_by(deal.c.account_id)).all()}
    bought = sorted(ordered.values())
    met = sorted(min(day, ordered.get(key, day)) for key, day in begun.items())
    turned = sorted(day for key, day in ordered.items() if key in begun)
    return [(bisect_right(bought, day), bisect_right(met, day) - bisect_right(turned, day)) for day in days]
