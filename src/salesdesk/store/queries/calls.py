"""Calls for an appointment: which try each was, and how many in vain there are now."""

from sqlalchemy import Connection, select, true

from salesdesk.domain.activities import MEETINGS, ActivityKind, CallResult
from salesdesk.domain.calls import Contact, Run, run_on, tries
from salesdesk.store.queries.common import live
from salesdesk.store.tables import activity

_COUNTED = [ActivityKind.CALL.value, *(kind.value for kind in MEETINGS)]


def run(conn: Connection, account_id: str, deal_id: str = "") -> Run:
    """The calls in vain since somebody of an account was last spoken with or met, over a deal or anything."""
    return run_on(_contacts(conn, account_id), deal_id or None) if account_id else Run()


def numbers(conn: Connection, account_id: str) -> dict[str, int]:
    """Which try every call for an appointment with an account was, by its id."""
    return tries(_contacts(conn, account_id))


def _contacts(conn: Connection, account_id: str) -> list[Contact]:
    statement = (
        select(activity.c.id, activity.c.at, activity.c.deal_id, activity.c.kind, activity.c.call_result)
        .where(live(activity), activity.c.account_id == account_id, activity.c.done.is_(true()),
               activity.c.kind.in_(_COUNTED))
        .order_by(activity.c.at, activity.c.id))
    return [Contact(key, at, deal_id, ActivityKind(kind), CallResult(result) if result else None)
            for key, at, deal_id, kind, result in conn.execute(statement)]
