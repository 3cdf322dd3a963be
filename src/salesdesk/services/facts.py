"""Keep facts, check them later, turn what is missing into questions. A fact's words never change."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from salesdesk.domain.actions import Action, Label
from salesdesk.domain.activities import TaskKind
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.facts import Certainty, FactKind, Standing
from salesdesk.services.fields import cleaned, need
from salesdesk.store.db import Store
from salesdesk.store.tables import fact, person, task


@dataclass(frozen=True)
class FactDraft:
    """A fact to keep: about a person, a company or both; said_by is a name where no person of ours told it."""

    text: str
    kind: FactKind
    on_day: date
    certainty: Certainty = Certainty.SAID
    account_id: str | None = None
    person_id: str | None = None
    deal_id: str | None = None
    said_by_id: str | None = None
    said_by: str = ""


def add_fact(store: Store, draft: FactDraft, today: date) -> str:
    """Keep a fact and return its id; one about a person belongs to the person's account as well.

    Raises RuleError: REQUIRED text or account_id, TOO_LONG, FUTURE_DAY on_day, NOT_FOUND.
    """
    row = cleaned(fact, {
        "text": draft.text, "kind": draft.kind.value, "certainty": draft.certainty.value, "on_day": draft.on_day,
        "account_id": draft.account_id, "person_id": draft.person_id, "deal_id": draft.deal_id,
        "said_by_id": draft.said_by_id, "said_by": "" if draft.said_by_id else draft.said_by})
    need(row, "text")
    if not draft.account_id and not draft.person_id:
        raise RuleError(Rule.REQUIRED, "account_id")
    _check_day(draft.on_day, today, "on_day")
    with store.write(Label(Action.ADD_FACT, _short(str(row["text"])))) as tx:
        if draft.person_id:
            row["account_id"] = tx.get(person, draft.person_id)["account_id"] or draft.account_id
        return tx.add(fact, row)


def judge_fact(store: Store, fact_id: str, standing: Standing, on_day: date, note: str, today: date) -> None:
    """Say that a fact was confirmed or refuted, when and how we know; OPEN takes that back. Its words stay.

    Raises RuleError: FUTURE_DAY standing_on, TOO_LONG standing_note, NOT_FOUND.
    """
    _check_day(on_day, today, "standing_on")
    checked = standing is not Standing.OPEN
    row = cleaned(fact, {
        "standing": standing.value if checked else None, "standing_on": on_day if checked else None,
        "standing_note": note if checked else None})
    with store.write(Label(Action.JUDGE_FACT, _text(store, fact_id))) as tx:
        tx.edit(fact, fact_id, row)


def delete_fact(store: Store, fact_id: str) -> None:
    """Move a fact to the bin."""
    with store.write(Label(Action.DELETE_FACT, _text(store, fact_id))) as tx:
        tx.get(fact, fact_id)
        tx.bin(fact, [fact_id])


def ask_missing(store: Store, text: str, account_id: str = "", person_id: str = "") -> str:
    """Note something missing as a question for the next visit and return its task; one noted already stays alone.

    Raises RuleError: REQUIRED text, NOT_FOUND.
    """
    row = cleaned(task, {"kind": TaskKind.QUESTION.value, "text": text, "account_id": account_id or None,
                         "person_id": person_id or None})
    need(row, "text")
    with store.write(Label(Action.ASK_MISSING, _short(text))) as tx:
        if person_id:
            row["account_id"] = tx.get(person, person_id)["account_id"] or row["account_id"]
        same = tx.keys(task, task.c.kind == TaskKind.QUESTION.value, task.c.done_at.is_(None),
                       task.c.text == row["text"], task.c.account_id == row["account_id"],
                       task.c.person_id == row["person_id"])
        return same[0] if same else tx.add(task, row)


def _check_day(day: date, today: date, field: str) -> None:
    if day > today:
        raise RuleError(Rule.FUTURE_DAY, field)


def _text(store: Store, fact_id: str) -> str:
    with store.read() as conn:
        return _short(conn.execute(select(fact.c.text).where(fact.c.id == fact_id)).scalar() or "")


def _short(text: str) -> str:
    line = text.strip().partition("\n")[0]
    return line if len(line) <= 40 else f"{line[:39]}…"
