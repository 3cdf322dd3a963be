"""Save and delete accounts, their sites and departments."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select

from salesdesk.domain.accounts import Organisation
from salesdesk.domain.actions import Action, Label
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.leads import LeadClass
from salesdesk.services.bin import move as to_bin
from salesdesk.services.fields import account_keys, cleaned, need
from salesdesk.services.points import Point, set_points
from salesdesk.store.db import Store
from salesdesk.store.tables import account, department, site
from salesdesk.store.tables.base import now
from salesdesk.store.tx import Tx

_DEPTH = 50
OLDEST_SIZE = 1900
_CHOICES = {"organisation": frozenset(map(str, Organisation)), "lead_class": frozenset(map(str, LeadClass))}


def save_account(
    store: Store, account_id: str | None, values: Mapping[str, Any], points: Sequence[Point] | None = None
) -> str:
    """Add an account (account_id None) or change the given columns of one; returns its id.

    Raises RuleError: REQUIRED name, TOO_LONG, BAD_MAIL, BAD_RANGE (fiscal_month, founded, size_year, employees,
    annual_sales), BAD_CHOICE (organisation, lead_class), CYCLE parent_id, NOT_FOUND.
    """
    row = cleaned(account, values)
    need(row, "name")
    _check(row)
    action = Action.EDIT_ACCOUNT if account_id else Action.ADD_ACCOUNT
    with store.write(Label(action, str(row.get("name") or ""))) as tx:
        if account_id is None:
            need({"name": row.get("name")}, "name")
            account_id = tx.add(account, {**row, **account_keys(row["name"], row.get("reading"))})
        else:
            old = tx.get(account, account_id)
            tx.call(str(row.get("name") or old["name"]))
            if row.get("parent_id"):
                _check_parent(tx, account_id, row["parent_id"])
            if {"name", "reading"} & row.keys():
                merged = {**old, **row}
                row.update(account_keys(merged["name"], merged["reading"]))
            tx.edit(account, account_id, row, old)
        if points is not None:
            set_points(tx, "account_id", account_id, points)
    return account_id


def delete_account(store: Store, account_id: str) -> None:
    """Move an account to the bin with everything below it: sites, people, deals, contacts, tasks, facts."""
    with store.write(Label(Action.DELETE_ACCOUNT, _name(store, account_id))) as tx:
        tx.get(account, account_id)
        to_bin(tx, account, [account_id])


def save_site(
    store: Store, account_id: str, site_id: str | None, values: Mapping[str, Any], points: Sequence[Point] | None = None
) -> str:
    """Add or change a site of an account; RuleError(REQUIRED) without a name."""
    row = cleaned(site, values)
    need(row, "name")
    action = Action.EDIT_SITE if site_id else Action.ADD_SITE
    with store.write(Label(action, str(row.get("name", "")))) as tx:
        if site_id is None:
            need({"name": row.get("name")}, "name")
            site_id = tx.add(site, {"account_id": account_id, **row})
        else:
            tx.edit(site, site_id, row)
        if points is not None:
            set_points(tx, "site_id", site_id, points)
    return site_id


def delete_site(store: Store, site_id: str) -> None:
    """Move a site to the bin; people and departments stay with the account."""
    with store.write(Label(Action.DELETE_SITE)) as tx:
        tx.call(str(tx.get(site, site_id)["name"]))
        to_bin(tx, site, [site_id])


def save_department(store: Store, account_id: str, department_id: str | None, values: Mapping[str, Any]) -> str:
    """Add or change a department; RuleError: REQUIRED name, CYCLE where it would lie below itself."""
    row = cleaned(department, values)
    need(row, "name")
    action = Action.EDIT_DEPARTMENT if department_id else Action.ADD_DEPARTMENT
    with store.write(Label(action, str(row.get("name", "")))) as tx:
        if department_id is None:
            need({"name": row.get("name")}, "name")
            return tx.add(department, {"account_id": account_id, **row})
        if row.get("parent_id"):
            check_cycle(tx, department, "parent_id", department_id, row["parent_id"])
        tx.edit(department, department_id, row)
    return department_id


def delete_department(store: Store, department_id: str) -> None:
    """Move a department to the bin; its people stay, departments below it move up."""
    with store.write(Label(Action.DELETE_DEPARTMENT)) as tx:
        tx.call(str(tx.get(department, department_id)["name"]))
        to_bin(tx, department, [department_id])


def check_cycle(tx: Tx, table: Any, column: str, key: str, above: str) -> None:
    """RuleError(CYCLE) where putting `above` over `key` would close a ring; chains end after 50 steps."""
    seen: str | None = above
    for _ in range(_DEPTH):
        if seen is None:
            return
        if seen == key:
            raise RuleError(Rule.CYCLE, column)
        seen = tx.conn.execute(select(table.c[column]).where(table.c.id == seen)).scalar()
    raise RuleError(Rule.CYCLE, column)


def _check(row: Mapping[str, Any]) -> None:
    month = row.get("fiscal_month")
    if month is not None and not 1 <= month <= 12:
        raise RuleError(Rule.BAD_RANGE, "fiscal_month", low=1, high=12)
    for name in ("employees", "annual_sales", "founded", "size_year"):
        if not isinstance(row.get(name) or 0, int):
            raise RuleError(Rule.BAD_NUMBER, name)
        if (row.get(name) or 0) < 0:
            raise RuleError(Rule.BAD_RANGE, name, low=0, high="")
    year, latest = row.get("size_year"), now().year + 1
    if year is not None and not OLDEST_SIZE <= year <= latest:
        raise RuleError(Rule.BAD_RANGE, "size_year", low=OLDEST_SIZE, high=latest)
    for name, known in _CHOICES.items():
        if row.get(name) and row[name] not in known:
            raise RuleError(Rule.BAD_CHOICE, name)


def _check_parent(tx: Tx, account_id: str, parent_id: str) -> None:
    check_cycle(tx, account, "parent_id", account_id, parent_id)


def _name(store: Store, account_id: str | None) -> str:
    with store.read() as conn:
        return conn.execute(select(account.c.name).where(account.c.id == account_id)).scalar() or ""
