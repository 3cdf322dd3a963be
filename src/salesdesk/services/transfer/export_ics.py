"""Contacts and tasks as iCalendar, for the calendar of a phone or an office program."""

from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from salesdesk.services.transfer.export_table import WriteReport, write_lines
from salesdesk.store.db import Store
from salesdesk.store.queries.activities import ActivityRow, TaskRow, tasks, timeline

if TYPE_CHECKING:
    from icalendar import Calendar, Event, Todo

_ALL = 1_000_000_000
_MINUTES = 60

Words = Callable[[Enum], str]


def write_calendar(store: Store, path: Path | str, words: Words) -> WriteReport:
    """Write every contact as an event (an hour where nobody said) and every task as a to-do.

    `words` says a kind in the language of the file. The errors are those of write_table.
    """
    with store.read() as conn:
        contacts, todo = timeline(conn, limit=_ALL), tasks(conn, is_open=None)
    calendar = make_calendar(contacts, todo, words)
    text = calendar.to_ical().decode("utf-8")
    return write_lines(path, text.removesuffix("\r\n").split("\r\n"), len(contacts) + len(todo))


def make_calendar(contacts: list[ActivityRow], todo: list[TaskRow], words: Words) -> "Calendar":
    """The calendar; instants are in UTC, tasks without a time are due on their day."""
    from icalendar import Calendar  # a tenth of a second that only this needs

    calendar = Calendar()
    calendar.add("prodid", "-//salesdesk//salesdesk//EN")
    calendar.add("version", "2.0")
    stamp = datetime.now().astimezone()
    for contact in contacts:
        calendar.add_component(_event(contact, words, stamp))
    for each in todo:
        calendar.add_component(_todo(each, words, stamp))
    return calendar


def _event(row: ActivityRow, words: Words, stamp: datetime) -> "Event":
    from icalendar import Event

    made = Event()
    made.add("uid", f"{row.id}@salesdesk")
    made.add("dtstamp", _utc(stamp))
    made.add("dtstart", _utc(row.at))
    made.add("dtend", _utc(row.at + timedelta(minutes=row.minutes or _MINUTES)))
    made.add("summary", " · ".join(filter(None, (words(row.kind), row.account_name, row.deal_name))))
    _add(made, "location", row.place)
    people = ", ".join(each.name for each in row.people)
    _add(made, "description", "\n".join(filter(None, (people, row.goal, row.result, row.next_action))))
    made.add("status", "CONFIRMED")
    made.add("transp", "TRANSPARENT" if row.done else "OPAQUE")
    return made


def _todo(row: TaskRow, words: Words, stamp: datetime) -> "Todo":
    from icalendar import Todo

    made = Todo()
    made.add("uid", f"{row.id}@salesdesk")
    made.add("dtstamp", _utc(stamp))
    made.add("summary", " · ".join(filter(None, (row.text, row.account_name))))
    if row.due_on is not None:
        hour = time.fromisoformat(row.due_time) if row.due_time else None
        made.add("due", _utc(datetime.combine(row.due_on, hour).astimezone()) if hour else row.due_on)
    _add(made, "description", "\n".join(filter(None, (words(row.kind), row.deal_name, row.person_name))))
    made.add("status", "NEEDS-ACTION" if row.done_at is None else "COMPLETED")
    if row.done_at is not None:
        made.add("completed", _utc(row.done_at))
    return made


def _add(component: Any, name: str, value: str) -> None:
    if value:
        component.add(name, value)


def _utc(instant: datetime) -> datetime:
    return instant.astimezone(UTC).replace(microsecond=0)
