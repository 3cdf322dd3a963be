"""Say what part people play in a deal, or at their account, and how they stand; who is looked for, who acts for whom.

Without a deal the word is the account's: it goes into the person's own columns where these can hold it.
"""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import Table, select

from salesdesk.domain.actions import Action, Label
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.people import Depth, Rank, Role, Support, rank_of
from salesdesk.domain.relations import POWERS, Said, Trust
from salesdesk.services.bin import move as to_bin
from salesdesk.services.fields import cleaned, need, person_keys
from salesdesk.services.people import check_boss
from salesdesk.store.db import Store
from salesdesk.store.queries.common import live, spoken
from salesdesk.store.tables import account, deal, department, person
from salesdesk.store.tables.relations import deal_role, delegation, relation, stand, trust
from salesdesk.store.tx import Tx

FARTHEST = 2_000
_STAND = frozenset({"support", "support_wanted", "depth", "power", "key_player"})
_VACANCY = frozenset({"role", "name", "reports_to_id", "rank", "evidence", "deal_id"})
_NEWCOMER = frozenset({"family", "given", "family_reading", "given_reading", "title", "department_id"})
_NONE = {None, Role.OTHER.value}


class Kept(StrEnum):
    """What can be confirmed to be still so, named as its table."""

    ROLE = "deal_role"
    STAND = "stand"
    LINE = "relation"
    DELEGATION = "delegation"


_TABLES: Mapping[Kept, Table] = {
    Kept.ROLE: deal_role, Kept.STAND: stand, Kept.LINE: relation, Kept.DELEGATION: delegation}


def set_role(store: Store, person_id: str, role: Role, deal_id: str | None = None, evidence: str = "") -> None:
    """Give a person a role beside the ones they have there; `evidence` tells what it is seen by ("" leaves it).

    OTHER in a deal says that the person plays no part in it, whatever they do at the account; at the account it takes
    all roles away. Raises RuleError: OTHER_ACCOUNT deal_id, TOO_LONG evidence, NOT_FOUND, REQUIRED
    account_id for a second role of somebody without an account.
    """
    with store.write(Label(Action.SET_ROLE)) as tx:
        row = give_role(tx, person_id, role, deal_id, evidence)
        tx.call(called(row), _called_deal(tx, deal_id))


def clear_role(store: Store, person_id: str, role: Role, deal_id: str | None = None) -> None:
    """Take one role away from a person; without any left in a deal those of the account hold again.

    Raises RuleError: NOT_FOUND where they do not have it there.
    """
    with store.write(Label(Action.CLEAR_ROLE)) as tx:
        row = _person(tx, person_id, deal_id)
        tx.call(called(row), _called_deal(tx, deal_id))
        known = _roles(tx, person_id, deal_id)
        gone = [each.id for each in known if each.role == role.value]
        tx.bin(deal_role, gone)
        if deal_id is None and row["role"] == role.value and role is not Role.OTHER:
            others = [each for each in known if each.id not in gone]
            tx.edit(person, person_id, {"role": others[0].role if others else None}, row)
            tx.bin(deal_role, [each.id for each in others[:1] if not each.evidence])
        elif not gone:
            raise RuleError(Rule.NOT_FOUND, "role")


def save_vacancy(store: Store, account_id: str, vacancy_id: str | None, values: Mapping[str, Any]) -> str:
    """Note that a role has nobody we know yet, or change such a note; returns its id. `name` says whom we look for.

    Raises RuleError: BAD_CHOICE role or rank, TOO_LONG, OTHER_ACCOUNT deal_id or reports_to_id, NOT_FOUND.
    """
    only(values, _VACANCY)
    row = cleaned(deal_role, values)
    if row.get("role", "" if vacancy_id is None else Role.CONTACT) not in set(Role) - {Role.OTHER}:
        raise RuleError(Rule.BAD_CHOICE, "role")
    if row.get("rank") is not None and row["rank"] not in set(map(int, Rank)):
        raise RuleError(Rule.BAD_CHOICE, "rank")
    with store.write(Label(Action.SAVE_VACANCY, str(row.get("name") or ""))) as tx:
        tx.get(account, account_id)
        check_owner(tx, row, account_id, {"deal_id": deal, "reports_to_id": person})
        if vacancy_id is None:
            return tx.add(deal_role, {**row, "role": str(row["role"]), "account_id": account_id})
        old = _vacancy(tx, vacancy_id)
        tx.edit(deal_role, vacancy_id, {**row, **({"role": str(row["role"])} if "role" in row else {})}, old)
    return vacancy_id


def fill_vacancy(store: Store, vacancy_id: str, person_id: str) -> None:
    """Say who it is that was looked for: the person gets the role, and the boss where none is known and none is below.

    Raises RuleError: OTHER_ACCOUNT person_id, NOT_FOUND where it is filled already.
    """
    with store.write(Label(Action.FILL_VACANCY)) as tx:
        old, row = _vacancy(tx, vacancy_id), tx.get(person, person_id)
        tx.call(old["name"] or "", called(row))
        if row["account_id"] != old["account_id"]:
            raise RuleError(Rule.OTHER_ACCOUNT, "person_id")
        _fill(tx, old, row)


def fill_anew(store: Store, vacancy_id: str, values: Mapping[str, Any]) -> str:
    """Say that it is somebody not known so far: adds the person, who gets role, boss and rank; returns their id.

    `values` are names, readings, title and department_id. Raises RuleError: REQUIRED family, TOO_LONG, OTHER_ACCOUNT
    department_id, NOT_FOUND where it is filled already.
    """
    only(values, _NEWCOMER)
    row = cleaned(person, values)
    need({"family": row.get("family")}, "family")
    with store.write(Label(Action.FILL_VACANCY)) as tx:
        old = _vacancy(tx, vacancy_id)
        tx.call(old["name"] or "", called({"given": None, **row}))
        check_owner(tx, row, old["account_id"], {"department_id": department})
        rank = int(rank_of(row.get("title") or "")) or None
        key = tx.add(person, {**row, **person_keys(row), "account_id": old["account_id"], "rank": rank})
        _fill(tx, old, tx.get(person, key))
    return key


def delete_vacancy(store: Store, vacancy_id: str) -> None:
    """Move a vacant role to the bin. RuleError(NOT_FOUND)."""
    with store.write(Label(Action.DELETE_VACANCY)) as tx:
        tx.call(_vacancy(tx, vacancy_id)["name"] or "")
        to_bin(tx, deal_role, [vacancy_id])


def set_stand(store: Store, person_id: str, values: Mapping[str, Any], deal_id: str | None = None) -> None:
    """Say how a person stands: support and support_wanted, depth (0-4, None = as counted), power (0-3), key_player.

    In a deal None means as at the account. Raises RuleError: BAD_CHOICE, BAD_RANGE, OTHER_ACCOUNT deal_id, NOT_FOUND.
    """
    only(values, _STAND)
    row = _checked(values)
    with store.write(Label(Action.SET_STAND)) as tx:
        owner = _person(tx, person_id, deal_id)
        tx.call(called(owner), _called_deal(tx, deal_id))
        _put_stand(tx, owner, row, deal_id)


def save_said(store: Store, person_id: str, said: Mapping[str | None, Said]) -> None:
    """Say in one step what a person is and how they stand, by deal (None: at the account); roles not named are taken.

    In a deal no role means those of the account, OTHER that they play no part in it. Raises RuleError: TOO_LONG
    evidence, BAD_RANGE, OTHER_ACCOUNT deal_id, NOT_FOUND.
    """
    texts = {key: {role: cleaned(deal_role, {"evidence": text})["evidence"] for role, text in each.roles.items()}
             for key, each in said.items()}
    rows = {key: _checked({
        "support": each.stand.support, "support_wanted": each.stand.wanted, "depth": each.stand.depth,
        "power": each.stand.power, "key_player": each.stand.key_player}) for key, each in said.items()}
    with store.write(Label(Action.SET_STAND)) as tx:
        for deal_id in said:
            owner = _person(tx, person_id, deal_id)
            tx.call(called(owner), _called_deal(tx, deal_id))
            _put_roles(tx, owner, texts[deal_id], deal_id)
            _put_stand(tx, tx.get(person, person_id), rows[deal_id], deal_id)


def move_card(store: Store, person_id: str, aside: int | None) -> None:
    """Keep how far a card of the map was moved aside (design pixels to the right, None = not at all).

    Raises RuleError: BAD_RANGE, NOT_FOUND.
    """
    if aside is not None and not -FARTHEST <= aside <= FARTHEST:
        raise RuleError(Rule.BAD_RANGE, "map_x", low=-FARTHEST, high=FARTHEST)
    with store.write(Label(Action.MOVE_CARD)) as tx:
        row = tx.get(person, person_id)
        tx.call(called(row))
        tx.edit(person, person_id, {"map_x": aside or None}, row)


def note_trust(store: Store, person_id: str, level: Trust, reason: str, on_day: date, today: date) -> str:
    """Note how far a person trusts us since a day, and why; returns the entry's id.

    Raises RuleError: REQUIRED reason, TOO_LONG, FUTURE_DAY on_day, NOT_FOUND.
    """
    row = cleaned(trust, {"reason": reason})
    need(row, "reason")
    if on_day > today:
        raise RuleError(Rule.FUTURE_DAY, "on_day")
    with store.write(Label(Action.NOTE_TRUST)) as tx:
        tx.call(called(tx.get(person, person_id)))
        return tx.add(trust, {**row, "person_id": person_id, "level": int(level), "on_day": on_day})


def delete_trust(store: Store, entry_id: str) -> None:
    """Move an entry on trust to the bin. RuleError(NOT_FOUND)."""
    with store.write(Label(Action.DELETE_TRUST)) as tx:
        tx.call(called(tx.get(person, tx.get(trust, entry_id)["person_id"])))
        to_bin(tx, trust, [entry_id])


def set_delegate(store: Store, person_id: str, to_id: str | None, scope: str = "") -> None:
    """Say to whom a person hands decisions over, and which (None: to nobody any more).

    Raises RuleError: SAME_PERSON, OTHER_ACCOUNT to_id, TOO_LONG scope, NOT_FOUND.
    """
    text = cleaned(delegation, {"scope": scope})["scope"]
    with store.write(Label(Action.SET_DELEGATE)) as tx:
        owner = tx.get(person, person_id)
        tx.call(called(owner), called(tx.get(person, to_id)) if to_id else "")
        if to_id == person_id:
            raise RuleError(Rule.SAME_PERSON, "to_id")
        known = tx.keys(delegation, delegation.c.person_id == person_id)
        if to_id is None:
            to_bin(tx, delegation, known)
            return
        check_owner(tx, {"to_id": to_id}, owner["account_id"], {"to_id": person})
        if known:
            tx.edit(delegation, known[0], {"to_id": to_id, "scope": text})
        else:
            tx.add(delegation, {"person_id": person_id, "to_id": to_id, "scope": text})


def confirm(store: Store, kind: Kept, key: str, today: date) -> None:
    """Say that a role, stand, line or delegation is still so today, and so not faded any more. RuleError(NOT_FOUND)."""
    table = _TABLES[kind]
    with store.write(Label(Action.CONFIRM_RELATION)) as tx:
        row = tx.get(table, key)
        who = row["from_id"] if table is relation else row["person_id"]
        tx.call(called(tx.get(person, who)) if who else str(row["name"] or ""))
        tx.edit(table, key, {"confirmed_on": today}, row)


def confirm_said(store: Store, person_id: str, deal_id: str | None, today: date) -> None:
    """Say that roles and stand of a person in a deal, or at the account, are still so; RuleError(NOT_FOUND).

    Where the deal names no role, it is the account's word that is confirmed.
    """
    with store.write(Label(Action.CONFIRM_RELATION)) as tx:
        row = _person(tx, person_id, deal_id)
        tx.call(called(row), _called_deal(tx, deal_id))
        if not _confirm(tx, row, deal_id, today) and not _confirm(tx, row, None, today) \
                and row["role"] not in _NONE and row["account_id"]:
            tx.add(deal_role, {"account_id": row["account_id"], "person_id": person_id, "role": row["role"],
                               "confirmed_on": today})  # the person's own columns hold no such day


def give_role(tx: Tx, person_id: str, role: Role, deal_id: str | None, evidence: str) -> Mapping[str, Any]:
    """Give a person a role inside somebody's step; returns the person's row."""
    text = cleaned(deal_role, {"evidence": evidence})["evidence"]
    row = _person(tx, person_id, deal_id)
    known = _roles(tx, person_id, deal_id)
    if role is Role.OTHER:
        tx.bin(deal_role, [each.id for each in known if each.role != role.value])
    else:
        tx.bin(deal_role, [each.id for each in known if each.role == Role.OTHER.value])
    if deal_id is None and (role is Role.OTHER or row["role"] in _NONE):
        tx.edit(person, person_id, {"role": role.value}, row)
    needed = role is not Role.OTHER and row["role"] not in {*_NONE, role.value}
    _put_role(tx, row, role, deal_id, text, needed=deal_id is not None or needed)
    return row


def only(values: Mapping[str, Any], known: frozenset[str]) -> None:
    """RuleError(NOT_FOUND) for a field that does not belong here."""
    if unknown := sorted(values.keys() - known):
        raise RuleError(Rule.NOT_FOUND, unknown[0])


def check_owner(tx: Tx, row: Mapping[str, Any], account_id: str | None, named: Mapping[str, Table]) -> None:
    """RuleError(OTHER_ACCOUNT, field) unless every record a row names belongs to the account."""
    for name, table in named.items():
        if row.get(name) and tx.get(table, row[name])["account_id"] != account_id:
            raise RuleError(Rule.OTHER_ACCOUNT, name)


def called(row: Mapping[str, Any]) -> str:
    """The name of a person's row."""
    return spoken(row["family"], row["given"])


def _called_deal(tx: Tx, deal_id: str | None) -> str:
    return str(tx.get(deal, deal_id)["name"]) if deal_id else ""


def _person(tx: Tx, person_id: str, deal_id: str | None) -> Mapping[str, Any]:
    row = tx.get(person, person_id)
    check_owner(tx, {"deal_id": deal_id}, row["account_id"], {"deal_id": deal})
    return row


def _same(table: Table, deal_id: str | None) -> Any:
    return table.c.deal_id.is_(None) if deal_id is None else table.c.deal_id == deal_id


def _roles(tx: Tx, person_id: str, deal_id: str | None) -> list[Any]:
    """Their roles there; what is left of a former company is none."""
    company = select(person.c.account_id).where(person.c.id == person_id).scalar_subquery()
    return list(tx.rows(select(deal_role.c.id, deal_role.c.role, deal_role.c.evidence).where(
        live(deal_role), deal_role.c.person_id == person_id, deal_role.c.account_id == company,
        _same(deal_role, deal_id)).order_by(deal_role.c.id)))


def _put_role(tx: Tx, row: Mapping[str, Any], role: Role, deal_id: str | None, text: str | None, *,
              needed: bool) -> None:
    known = [each.id for each in _roles(tx, row["id"], deal_id) if each.role == role.value]
    if known:
        tx.edit(deal_role, known[0], {"evidence": text} if text else {})
    elif needed or text:
        need(row, "account_id")
        tx.add(deal_role, {"account_id": row["account_id"], "deal_id": deal_id, "person_id": row["id"],
                           "role": role.value, "evidence": text})


def _put_roles(tx: Tx, row: Mapping[str, Any], texts: Mapping[Role, str | None], deal_id: str | None) -> None:
    """Let a person have these roles there and no others."""
    first = row["role"]
    if deal_id is None:
        if texts and first not in texts:
            first = str(next(iter(texts)))
        elif not texts and first not in _NONE:
            first = Role.OTHER.value
        tx.edit(person, row["id"], {"role": first}, row)
    left = dict(texts)
    for each in _roles(tx, row["id"], deal_id):
        if each.role in left:
            tx.edit(deal_role, each.id, {"evidence": left.pop(Role(each.role))})
        else:
            tx.bin(deal_role, [each.id])
    new = [{"account_id": row["account_id"], "deal_id": deal_id, "person_id": row["id"], "role": role.value,
            "evidence": text} for role, text in left.items() if deal_id or text or role.value != first]
    if new:
        need(row, "account_id")
    tx.add_many(deal_role, new)


def _put_stand(tx: Tx, owner: Mapping[str, Any], row: Mapping[str, Any], deal_id: str | None) -> None:
    if deal_id is None:
        tx.edit(person, owner["id"], {name: value for name, value in row.items() if name != "depth"}, owner)
        row = {name: value for name, value in row.items() if name == "depth"}
    known = tx.keys(stand, stand.c.person_id == owner["id"], _same(stand, deal_id))
    if known:
        tx.edit(stand, known[-1], row)
    elif any(value is not None for value in row.values()):
        tx.add(stand, {**row, "person_id": owner["id"], "deal_id": deal_id})


def _fill(tx: Tx, old: Mapping[str, Any], row: Mapping[str, Any]) -> None:
    """Give the person of a row the vacant role `old`, and its boss and rank where they have none."""
    known = any(each.role == old["role"] for each in _roles(tx, row["id"], old["deal_id"]))
    fills = old["deal_id"] is None and row["role"] in {*_NONE, old["role"]}
    if known or fills:
        tx.bin(deal_role, [old["id"]])
    else:  # what was noted of the search shows nothing of the one who was found
        tx.edit(deal_role, old["id"], {"person_id": row["id"], "name": None, "reports_to_id": None, "rank": None,
                                       "evidence": None}, old)
    changed: dict[str, Any] = {"role": old["role"]} if fills else {}
    boss = old["reports_to_id"]
    if boss and not row["reports_to_id"] and _may_lead(tx, row, boss):
        changed["reports_to_id"] = boss
    if old["rank"] and not row["rank"]:
        changed["rank"] = old["rank"]
    tx.edit(person, row["id"], changed, row)


def _confirm(tx: Tx, row: Mapping[str, Any], deal_id: str | None, today: date) -> bool:
    """Confirm what is kept there; False where no role is."""
    roles = _roles(tx, row["id"], deal_id)
    for each in roles:
        tx.edit(deal_role, each.id, {"confirmed_on": today})
    for key in tx.keys(stand, stand.c.person_id == row["id"], _same(stand, deal_id)):
        tx.edit(stand, key, {"confirmed_on": today})
    return bool(roles)


def _vacancy(tx: Tx, key: str) -> Mapping[str, Any]:
    row = tx.get(deal_role, key)
    if row["person_id"] is not None:
        raise RuleError(Rule.NOT_FOUND, "vacancy")
    return row


def _may_lead(tx: Tx, row: Mapping[str, Any], boss_id: str) -> bool:
    try:
        check_boss(tx, row, boss_id)
    except RuleError:
        return False
    return True


def _checked(values: Mapping[str, Any]) -> dict[str, Any]:
    row: dict[str, Any] = {}
    for name, value in values.items():
        if name in {"support", "support_wanted"} and value is not None and value not in set(Support):
            raise RuleError(Rule.BAD_CHOICE, name)
        if name in {"depth", "power"} and value is not None:
            most = int(max(Depth)) if name == "depth" else POWERS
            if not isinstance(value, int) or not 0 <= value <= most:
                raise RuleError(Rule.BAD_RANGE, name, low=0, high=most)
            row[name] = int(value)
        else:
            row[name] = str(value) if isinstance(value, Support) else value
    return row
