"""Save and delete people, and say who reports to whom."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select

from salesdesk.domain.actions import Action, Label
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.orgwalk import ring
from salesdesk.domain.people import rank_of
from salesdesk.services.bin import move as to_bin
from salesdesk.services.fields import cleaned, need, person_keys
from salesdesk.services.points import Point, set_points
from salesdesk.store.db import Store
from salesdesk.store.queries.common import spoken
from salesdesk.store.tables import person
from salesdesk.store.tx import Tx

_KEYS = frozenset({"family", "given", "family_reading", "given_reading"})
_NAMED = 8


def save_person(
    store: Store, person_id: str | None, values: Mapping[str, Any], points: Sequence[Point] | None = None
) -> str:
    """Add a person (person_id None) or change the given columns of one; returns the id.

    The rank follows the title unless it is given. Who goes to another account leaves boss and reports behind.
    Raises RuleError: REQUIRED family, TOO_LONG, BAD_MAIL, BAD_RANGE power (0-3), RING or OTHER_ACCOUNT
    reports_to_id, NOT_FOUND.
    """
    row = cleaned(person, values)
    need(row, "family")
    if not 0 <= (row.get("power") or 0) <= 3:
        raise RuleError(Rule.BAD_RANGE, "power", low=0, high=3)
    if "title" in row and row.get("rank") is None:
        row["rank"] = int(rank_of(row["title"] or ""))
    action = Action.EDIT_PERSON if person_id else Action.ADD_PERSON
    with store.write(Label(action, _name(store, person_id, row))) as tx:
        if person_id is None:
            need({"family": row.get("family")}, "family")
            person_id = tx.add(person, {**row, **person_keys(row)})
        else:
            old = tx.get(person, person_id)
            if row.get("reports_to_id"):
                check_boss(tx, {**old, **row}, row["reports_to_id"])
            if "account_id" in row and row["account_id"] != old["account_id"]:
                row.setdefault("reports_to_id", None)
                cut_lines(tx, person_id, row["account_id"])
            if row.keys() & _KEYS:
                row.update(person_keys({**old, **row}))
            tx.edit(person, person_id, row)
        if points is not None:
            set_points(tx, "person_id", person_id, points)
    return person_id


def set_boss(store: Store, person_id: str, boss_id: str | None) -> None:
    """Say whom a person reports to (None: nobody known).

    Raises RuleError: RING where the boss reports to this person (`ring` names everybody), OTHER_ACCOUNT, NOT_FOUND.
    """
    with store.write(Label(Action.SET_BOSS, _name(store, person_id, {}), _name(store, boss_id, {}))) as tx:
        row = tx.get(person, person_id)
        if boss_id is not None:
            check_boss(tx, row, boss_id)
        tx.edit(person, person_id, {"reports_to_id": boss_id})


def delete_person(store: Store, person_id: str) -> None:
    """Move a person to the bin; those who reported to them report to nobody known."""
    with store.write(Label(Action.DELETE_PERSON, _name(store, person_id, {}))) as tx:
        tx.get(person, person_id)
        to_bin(tx, person, [person_id])


def cut_lines(tx: Tx, person_id: str, account_id: str | None) -> None:
    """Nobody reports to somebody at another account, nor will after coming back from the bin."""
    elsewhere = [row.id for row in tx.rows(select(person.c.id, person.c.account_id).where(
        person.c.reports_to_id == person_id)) if row.account_id != account_id]
    tx.edit_many(person, elsewhere, {"reports_to_id": None})


def check_boss(tx: Tx, row: Mapping[str, Any], boss_id: str) -> None:
    """RuleError(OTHER_ACCOUNT) unless the boss belongs to the person's account, RuleError(RING) for a ring."""
    boss = tx.get(person, boss_id)
    if boss["account_id"] != row["account_id"]:
        raise RuleError(Rule.OTHER_ACCOUNT, "reports_to_id")
    check_ring(tx, bosses_at(tx, row["account_id"]), row["id"], boss_id)


def bosses_at(tx: Tx, account_id: str | None) -> dict[str, str | None]:
    """Whom everybody at an account reports to."""
    return {found.id: found.reports_to_id for found in tx.rows(
        select(person.c.id, person.c.reports_to_id).where(person.c.account_id == account_id))}


def check_ring(tx: Tx, bosses: Mapping[str, str | None], person_id: str, boss_id: str) -> None:
    """RuleError(RING) naming everybody in order where the boss reports to the person, directly or not."""
    if closed := ring(bosses, person_id, boss_id):
        raise RuleError(Rule.RING, "reports_to_id", ring=_called(tx, [*closed, closed[0]]))


def _called(tx: Tx, keys: Sequence[str]) -> str:
    """The names of a ring; of a long one its beginning and its end."""
    shown = [*keys] if len(keys) <= _NAMED else [*keys[:_NAMED - 3], "", *keys[-2:]]
    names = {row.id: spoken(row.family, row.given) for row in tx.rows(
        select(person.c.id, person.c.family, person.c.given).where(person.c.id.in_([key for key in shown if key])))}
    return " → ".join(names.get(key, "…") for key in shown)


def _name(store: Store, person_id: str | None, row: Mapping[str, Any]) -> str:
    if row.get("family"):
        return spoken(row["family"], row.get("given"))
    with store.read() as conn:
        found = conn.execute(select(person.c.family, person.c.given).where(person.c.id == person_id)).first()
    return spoken(found[0], found[1]) if found else ""
