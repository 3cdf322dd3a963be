"""Edits made in the table of accounts, people or deals: one cell, or one value for many records, as one step."""

from collections.abc import Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import select

from salesdesk.domain.accounts import AccountKind, AccountRank
from salesdesk.domain.actions import Action, Label
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.leads import LeadClass
from salesdesk.domain.lists import About
from salesdesk.domain.people import PointKind, Role, Support
from salesdesk.services import deals
from salesdesk.services.accounts import save_account
from salesdesk.services.fields import cleaned
from salesdesk.services.people import save_person
from salesdesk.services.points import Point
from salesdesk.store.db import Store
from salesdesk.store.queries.accounts import points as points_of
from salesdesk.store.queries.common import live, parts
from salesdesk.store.queries.list_rules import BASES
from salesdesk.store.tables import deal

CHOICES: Mapping[str, type[StrEnum]] = {
    "rank": AccountRank, "kind": AccountKind, "lead_class": LeadClass, "role": Role, "support": Support}
EDITABLE: Mapping[About, frozenset[str]] = {
    About.ACCOUNTS: frozenset({"name", "reading", "rank", "kind", "segment", "industry", "lead_class", "employees",
                               "annual_sales", "website", "country", "phone", "mail"}),
    About.PEOPLE: frozenset({"title", "role", "support", "lead_class", "phone", "mobile", "mail"}),
    About.DEALS: frozenset({"name", "amount", "gross_profit", "expected_close", "decide_by", "owner", "product"}),
}
BULK: Mapping[About, frozenset[str]] = {
    About.ACCOUNTS: frozenset({"rank", "segment", "lead_class", "kind"}), About.PEOPLE: frozenset({"lead_class"}),
    About.DEALS: frozenset({"owner"}),
}
_POINTS = frozenset(kind.value for kind in PointKind)


def set_cell(store: Store, about: About, record_id: str, column: str, value: Any, today: date) -> None:
    """Change one cell; None or an empty text takes the value away.

    Raises RuleError: NOT_FOUND for a column that is not edited here, BAD_CHOICE, and what the forms' services refuse.
    """
    if column not in EDITABLE[about]:
        raise RuleError(Rule.NOT_FOUND, column)
    checked = _choice(column, value)
    if column in _POINTS:
        _set_point(store, about, record_id, PointKind(column), str(checked or ""))
    elif about is About.ACCOUNTS:
        save_account(store, record_id, {column: checked})
    elif about is About.PEOPLE:
        save_person(store, record_id, {column: checked})
    else:
        deals.save_deal(store, record_id, {column: checked}, today)


def set_all(store: Store, about: About, record_ids: Sequence[str], column: str, value: Any) -> None:
    """Give many records the same value as one step. RuleError: NOT_FOUND column or record, BAD_CHOICE, TOO_LONG."""
    if column not in BULK[about]:
        raise RuleError(Rule.NOT_FOUND, column)
    values = cleaned(BASES[about], {column: _choice(column, value)})
    with store.write(Label(Action.EDIT_MANY, count=len(record_ids))) as tx:
        for key in record_ids:
            tx.edit(BASES[about], key, values)


def set_stage(store: Store, deal_ids: Sequence[str], stage_id: str, today: date) -> int:
    """Move deals that stand elsewhere into a stage as one step; returns how many. RuleError(SAME_PLACE) for none."""
    with store.read() as conn:
        statement = select(deal.c.id, deal.c.stage_id).where(live(deal))
        stands = {row[0]: row[1] for part in parts(deal_ids) for row in conn.execute(
            statement.where(deal.c.id.in_(part)))}
    moving = [key for key in deal_ids if key in stands and stands[key] != stage_id]
    if not moving:
        raise RuleError(Rule.SAME_PLACE, "stage_id")
    deals.move_all(store, moving, stage_id, None, today)
    return len(moving)


def _choice(column: str, value: Any) -> Any:
    kind = CHOICES.get(column)
    if kind is None or value in {None, ""}:
        return value
    if value not in set(kind):
        raise RuleError(Rule.BAD_CHOICE, column, text=value)
    return kind(value).value


def _set_point(store: Store, about: About, record_id: str, kind: PointKind, value: str) -> None:
    """Change the first contact point of a kind, add one, or take it away; the others stay."""
    owner = {"account_id": record_id} if about is About.ACCOUNTS else {"person_id": record_id}
    with store.read() as conn:
        known = points_of(conn, **owner)
    found = [Point(row.kind, row.value, row.label, row.id, row.postal_code, row.region, row.city, row.street)
             for row in known]
    at = next((place for place, point in enumerate(found) if point.kind is kind), len(found))
    old = found[at] if at < len(found) else Point(kind, "")
    found[at:at + 1] = [Point(kind, value, old.label, old.id)] if value.strip() else []
    if about is About.ACCOUNTS:
        save_account(store, record_id, {}, found)
    else:
        save_person(store, record_id, {}, found)
