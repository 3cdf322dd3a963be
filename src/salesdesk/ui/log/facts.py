"""What the log needs to know of an account: its people, deals, the planned visit and the steps it may fulfil."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from salesdesk.domain.activities import TaskKind
from salesdesk.domain.people import Rank
from salesdesk.domain.qualify import Heard
from salesdesk.domain.stages import Outcome
from salesdesk.domain.text import search_key
from salesdesk.store.queries import accounts, activities, deals, people, stages
from salesdesk.store.queries.activities import ActivityRow, TaskRow
from salesdesk.store.queries.deals import DealRow
from salesdesk.store.queries.people import PersonRow
from salesdesk.store.queries.stages import StageRow

_STEPS, _PEOPLE = 4, 100


@dataclass(frozen=True)
class Facts:
    """One account as the log sees it; `people` are the most met, `everybody` the ids of all.

    Steps are those due today or overdue, planned is today's visit.
    """

    account_id: str = ""
    account_name: str = ""
    people: tuple[PersonRow, ...] = ()
    everybody: tuple[str, ...] = ()
    deals: tuple[DealRow, ...] = ()
    planned: ActivityRow | None = None
    steps: tuple[TaskRow, ...] = ()


def of_account(
    conn: Any, account_id: str, today: date, planned_id: str = "", also: Sequence[str] = ()
) -> Facts:
    """Read an account: people the most met first and those named in `also`, open deals the largest first."""
    row = accounts.one(conn, account_id) if account_id else None
    if row is None:
        return Facts()
    running = [each for each in deals.of_account(conn, account_id) if each.outcome is Outcome.OPEN]
    due = [each for each in activities.tasks(conn, account_id=account_id, kinds=[TaskKind.STEP])
           if each.due_on is not None and each.due_on <= today]
    planned = activities.one(conn, planned_id) if planned_id else _planned(conn, today, account_id)
    expected = [each.person_id for each in planned.people] if planned else []
    met = people.closest(conn, account_id, _PEOPLE, [*expected, *also])
    return Facts(account_id, row.name, tuple(sorted(met, key=_closeness)), tuple(people.ids(conn, account_id)),
                 tuple(running), planned if planned and not planned.done else None, tuple(due[:_STEPS]))


def first_account(conn: Any, today: date) -> str:
    """The account a log is most likely about: today's planned visit, the last contact, the next visit."""
    planned = _planned(conn, today, "")
    last = activities.timeline(conn, done=True, limit=1)
    following = activities.next_visit(conn, midnight(today))
    found = next((each for each in (planned, *last, following) if each and each.account_id), None)
    return found.account_id or "" if found else ""


def unreported(conn: Any, today: date) -> ActivityRow | None:
    """The earliest visit of the last two weeks, today included, that nobody has reported on yet."""
    found = activities.next_visit(conn, midnight(today - timedelta(days=14)))
    return found if found and found.at < midnight(today + timedelta(days=1)) else None


def account_of(conn: Any, *, deal_id: str, planned_id: str) -> str:
    """The account of a deal or of a planned visit, empty where there is none."""
    visit = activities.one(conn, planned_id) if planned_id else None
    deal = deals.one(conn, deal_id) if deal_id else None
    return next((each.account_id or "" for each in (visit, deal) if each), "")


def named(conn: Any, account_id: str, text: str) -> list[tuple[str, str]]:
    """Id and words of the people of an account found by a part of their name or reading."""
    return people.titled(conn, account_id, search_key(text))


def all_stages(conn: Any) -> list[StageRow]:
    """The stages of the board."""
    return stages.all_stages(conn)


def open_letters(conn: Any, deal_id: str) -> frozenset[str]:
    """The BANTCH letters nothing was heard about yet."""
    heard = {item for item, row in deals.heard(conn, deal_id).items() if row.heard is not Heard.NO}
    return frozenset("BANTCH") - {item.value for item in heard}


def midnight(day: date) -> datetime:
    """The first instant of a day where the user sits."""
    return datetime.combine(day, datetime.min.time()).astimezone()


def _planned(conn: Any, today: date, account_id: str) -> ActivityRow | None:
    found = activities.next_visit(conn, midnight(today), account_id)
    return found if found and found.at < midnight(today + timedelta(days=1)) else None


def _closeness(row: PersonRow) -> tuple[int, int, str]:
    rank = row.rank if row.rank is not Rank.UNKNOWN else 0
    return (-row.meetings, -rank, row.family_reading or row.family)
