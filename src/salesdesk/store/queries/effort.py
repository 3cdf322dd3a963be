"""The time that was spent on deals."""

from collections.abc import Iterator
from datetime import date

from sqlalchemy import Connection, select, true

from salesdesk.store.queries.common import live, local_day
from salesdesk.store.tables import activity


def minutes(conn: Connection, until: date) -> Iterator[tuple[str, date, int]]:
    """(deal, day, minutes) of every contact held to a day of which the time is known."""
    statement = select(activity.c.deal_id, activity.c.at, activity.c.minutes).where(
        live(activity), activity.c.done.is_(true()), activity.c.deal_id.is_not(None), activity.c.minutes > 0)
    for deal_id, at, spent in conn.execute(statement).all():
        day = local_day(at)
        if day <= until:
            yield deal_id, day, spent
