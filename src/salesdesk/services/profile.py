"""What a profile keeps beside the person's own row: nature, personal notes, who introduced, wanted support."""

from datetime import date
from typing import Any

from salesdesk.domain.actions import Action, Label
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.facts import Certainty
from salesdesk.domain.people import Support
from salesdesk.domain.profile import PrivateKind
from salesdesk.domain.traits import CLEARED, HIGHEST, LOWEST, Scale
from salesdesk.services.fields import cleaned, need
from salesdesk.store.db import Store
from salesdesk.store.queries.common import spoken
from salesdesk.store.tables import person, private_note, trait
from salesdesk.store.tx import Tx


def set_trait(store: Store, person_id: str, scale: Scale, value: int, certainty: Certainty, today: date,
              said_by: str = "") -> str:
    """Note where somebody stands on a scale (1-5); the newest note wins. Returns its id.

    Raises RuleError: BAD_RANGE value, NOT_FOUND.
    """
    if not LOWEST <= value <= HIGHEST:
        raise RuleError(Rule.BAD_RANGE, "value", low=LOWEST, high=HIGHEST)
    return _add_trait(store, Action.SET_TRAIT, person_id, {
        "scale": scale.value, "value": value, "certainty": certainty.value, "on_day": today, "said_by": said_by})


def clear_trait(store: Store, person_id: str, scale: Scale, today: date) -> str:
    """Take a scale back to not asked; what was noted before stays in the file. RuleError(NOT_FOUND)."""
    return _add_trait(store, Action.CLEAR_TRAIT, person_id, {
        "scale": scale.value, "value": CLEARED, "certainty": Certainty.GUESS.value, "on_day": today, "said_by": ""})


def save_private_note(store: Store, person_id: str, note_id: str | None, kind: PrivateKind, text: str) -> str:
    """Keep a personal note, or change one; returns its id. RuleError: REQUIRED text, TOO_LONG, NOT_FOUND."""
    row = cleaned(private_note, {"kind": kind.value, "text": text.strip()})
    need(row, "text")
    with store.write(Label(Action.SAVE_PRIVATE_NOTE)) as tx:
        _name_step(tx, person_id)
        if note_id is None:
            return tx.add(private_note, {**row, "person_id": person_id})
        if tx.get(private_note, note_id)["person_id"] != person_id:
            raise RuleError(Rule.NOT_FOUND, "private_note")
        tx.edit(private_note, note_id, row)
    return note_id


def delete_private_note(store: Store, note_id: str) -> None:
    """Move a personal note to the bin. RuleError(NOT_FOUND)."""
    with store.write(Label(Action.DELETE_PRIVATE_NOTE)) as tx:
        _name_step(tx, tx.get(private_note, note_id)["person_id"])
        tx.bin(private_note, [note_id])


def set_introducer(store: Store, person_id: str, introducer_id: str | None, name: str = "") -> None:
    """Say who introduced somebody: a person we keep, else a name (both empty: nobody).

    Raises RuleError: CYCLE where it is the person, TOO_LONG, NOT_FOUND.
    """
    if introducer_id == person_id:
        raise RuleError(Rule.CYCLE, "introduced_by")
    row = cleaned(person, {"introduced_by": "" if introducer_id else name.strip()})
    with store.write(Label(Action.SET_INTRODUCER)) as tx:
        _name_step(tx, person_id)
        if introducer_id:
            tx.get(person, introducer_id)
        tx.edit(person, person_id, {**row, "introduced_by_id": introducer_id})


def set_support_wanted(store: Store, person_id: str, wanted: Support | None) -> None:
    """Say how somebody should stand towards us one day; None takes it back. RuleError(NOT_FOUND)."""
    with store.write(Label(Action.SET_SUPPORT_WANTED)) as tx:
        _name_step(tx, person_id)
        tx.edit(person, person_id, {"support_wanted": wanted.value if wanted else None})


def _add_trait(store: Store, action: Action, person_id: str, values: dict[str, Any]) -> str:
    row = cleaned(trait, values)
    with store.write(Label(action)) as tx:
        _name_step(tx, person_id)
        return tx.add(trait, {**row, "person_id": person_id})


def _name_step(tx: Tx, person_id: str) -> None:
    row = tx.get(person, person_id)
    tx.call(spoken(row["family"], row["given"]))
