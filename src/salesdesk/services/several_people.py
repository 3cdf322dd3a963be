"""What is done to several people of the map at once, each as one step; and cards back to their own places."""

from collections.abc import Sequence

from salesdesk.domain.actions import Action, Label
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.people import Role
from salesdesk.services.bin import move as to_bin
from salesdesk.services.people import bosses_at, check_ring
from salesdesk.services.relations import called, give_role
from salesdesk.store.db import Store
from salesdesk.store.tables import account, deal, person
from salesdesk.store.tables.relations import deal_role
from salesdesk.store.tx import Tx


def set_boss(store: Store, person_ids: Sequence[str], boss_id: str | None) -> None:
    """Say whom several people report to (None: nobody known); one who would close a ring refuses it for all.

    Raises RuleError: RING (`ring` names everybody in order), OTHER_ACCOUNT, NOT_FOUND.
    """
    with store.write(Label(Action.SET_BOSS, count=len(person_ids))) as tx:
        boss = tx.get(person, boss_id) if boss_id else None
        bosses = bosses_at(tx, boss["account_id"]) if boss else {}
        names = []
        for key in person_ids:
            row = tx.get(person, key)
            if boss is not None and boss_id is not None:
                if boss["account_id"] != row["account_id"]:
                    raise RuleError(Rule.OTHER_ACCOUNT, "reports_to_id")
                check_ring(tx, bosses, key, boss_id)
                bosses[key] = boss_id
            tx.edit(person, key, {"reports_to_id": boss_id}, row)
            names.append(called(row))
        tx.call(_only(names), called(boss) if boss else "")


def set_role(store: Store, person_ids: Sequence[str], role: Role, deal_id: str | None = None) -> None:
    """Give several people a role in a deal or at their account, as `relations.set_role` does it for one.

    Raises RuleError: OTHER_ACCOUNT deal_id, NOT_FOUND.
    """
    with store.write(Label(Action.SET_ROLE, count=len(person_ids))) as tx:
        names = [called(give_role(tx, key, role, deal_id, "")) for key in person_ids]
        tx.call(_only(names), str(tx.get(deal, deal_id)["name"]) if deal_id else "")


def delete(store: Store, person_ids: Sequence[str], vacancy_ids: Sequence[str] = ()) -> None:
    """Move several people and vacant roles to the bin; those who reported to them report to nobody known.

    Raises RuleError(NOT_FOUND).
    """
    with store.write(Label(Action.DELETE_PERSON, count=len(person_ids) + len(vacancy_ids))) as tx:
        names = [called(tx.get(person, key)) for key in person_ids]
        names += [tx.get(deal_role, key)["name"] or "" for key in vacancy_ids]
        tx.call(_only(names))
        to_bin(tx, person, person_ids)
        to_bin(tx, deal_role, vacancy_ids)


def tidy_cards(store: Store, account_id: str) -> int:
    """Take every card of an account's map back to its own place; returns how many had been moved aside."""
    with store.write(Label(Action.TIDY_CARDS)) as tx:
        aside = _aside(tx, account_id)
        tx.call(str(tx.get(account, account_id)["name"]))
        if aside:
            tx.edit_many(person, aside, {"map_x": None})
    return len(aside)


def _aside(tx: Tx, account_id: str) -> list[str]:
    return tx.keys(person, person.c.account_id == account_id, person.c.map_x.is_not(None))


def _only(names: Sequence[str]) -> str:
    """The name of a step that is about one person."""
    return names[0] if len(names) == 1 else ""
