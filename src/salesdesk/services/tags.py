"""Put tags on records and take them off, raise events (complaint, cross-sell, lost) and close them."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Select, select

from salesdesk.domain.actions import Action, Label
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.lists import About
from salesdesk.domain.tags import EVENT_KIND, Event
from salesdesk.services.fields import cleaned
from salesdesk.store.db import Store
from salesdesk.store.ids import natural_id
from salesdesk.store.queries.list_rules import BASES, OWNERS
from salesdesk.store.tables import tag, tagging
from salesdesk.store.tx import Tx


def add_tag(store: Store, about: About, record_ids: Sequence[str], name: str) -> int:
    """Put a tag on records that lack it, as one step; returns how many got it.

    Raises RuleError: REQUIRED or TOO_LONG tag, NOT_FOUND for a record that has gone.
    """
    wanted = _name(name)
    with store.write(Label(Action.ADD_TAG, wanted, count=len(record_ids))) as tx:
        tag_id = _tag(tx, wanted)
        have = {getattr(row, OWNERS[about]) for row in tx.rows(_taggings(tag_id))}
        missing = [key for key in record_ids if key not in have]
        for key in missing:
            tx.get(BASES[about], key)
        tx.add_many(tagging, [{"tag_id": tag_id, OWNERS[about]: key} for key in missing])
    return len(missing)


def remove_tag(store: Store, about: About, record_ids: Sequence[str], name: str) -> int:
    """Take a tag off records, as one step; returns how many had it."""
    wanted = _name(name)
    with store.write(Label(Action.REMOVE_TAG, wanted, count=len(record_ids))) as tx:
        chosen, owner = set(record_ids), OWNERS[about]
        found = [row.id for tag_id in _tags(tx, wanted) for row in tx.rows(_taggings(tag_id))
                 if getattr(row, owner) in chosen]
        tx.bin(tagging, found)
    return len(found)


def raise_event(store: Store, about: About, record_id: str, event: Event, on_day: date, note: str = "") -> str:
    """Say that something happened at a record; returns the id of the tagging. RuleError: NOT_FOUND, TOO_LONG note."""
    values = cleaned(tagging, {"note": note})
    with store.write(Label(Action.RAISE_EVENT)) as tx:
        row = tx.get(BASES[about], record_id)
        tx.call(str(row.get("name") or row.get("family") or ""))
        tag_id = natural_id("tag", EVENT_KIND, event.value)
        if not tx.keys(tag, tag.c.id == tag_id):
            tx.add(tag, {"id": tag_id, "name": event.value, "kind": EVENT_KIND})
        return tx.add(tagging, {"tag_id": tag_id, OWNERS[about]: record_id, "on_day": on_day, **values})


def close_event(store: Store, tagging_id: str, on_day: date) -> None:
    """Say that an event is over. RuleError: NOT_FOUND, BAD_RANGE before it began, SAME_PLACE where it was closed."""
    with store.write(Label(Action.CLOSE_EVENT)) as tx:
        row = tx.get(tagging, tagging_id)
        if row["closed_on"] is not None:
            raise RuleError(Rule.SAME_PLACE, "closed_on")
        if row["on_day"] is not None and on_day < row["on_day"]:
            raise RuleError(Rule.BAD_RANGE, "closed_on", low=row["on_day"], high="")
        tx.edit(tagging, tagging_id, {"closed_on": on_day}, row)


def _name(name: str) -> str:
    text = cleaned(tag, {"name": name})["name"]
    if not text:
        raise RuleError(Rule.REQUIRED, "tag")
    return str(text)


def _tags(tx: Tx, name: str) -> list[str]:
    return tx.keys(tag, tag.c.name == name, tag.c.kind.is_(None))


def _tag(tx: Tx, name: str) -> str:
    known = _tags(tx, name)
    return known[0] if known else tx.add(tag, {"name": name})


def _taggings(tag_id: str) -> Select[Any]:
    return select(tagging).where(tagging.c.tag_id == tag_id, tagging.c.deleted_at.is_(None))
