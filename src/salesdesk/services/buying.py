"""Keep how a customer buys: phase, timing, what was asked for and given, what phases want, which rules warn."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import select

from salesdesk.domain.actions import Action, Label
from salesdesk.domain.buying import Deadline, Motive, NeedLevel, Precision
from salesdesk.domain.buying_phases import check_phase, last_day
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.mismatch import Finding, Mismatch, findings
from salesdesk.services.bin import move as to_bin
from salesdesk.services.fields import cleaned, need
from salesdesk.store.db import Store
from salesdesk.store.ids import natural_id
from salesdesk.store.queries import buying, settings, situation
from salesdesk.store.tables import account, deal, person, setting
from salesdesk.store.tables.buying import buyer_step, phase_info
from salesdesk.store.tables.dealing import wanted_info
from salesdesk.store.tx import Tx

HURRIES = 3
_CHOICES: Mapping[str, Any] = {
    "need_level": NeedLevel, "planned_precision": Precision, "deadline_fixed": Deadline, "motive_kind": Motive}
_DAYS = frozenset({"planned_on", "decide_by", "visit_from", "visit_until"})
_TIMING = frozenset({*_CHOICES, *_DAYS, "motive", "hurry", "inquiry_at"})
_STEP = frozenset({"on_day", "expected_on", "evidence", "person_id"})
_WANTED = frozenset({"phase", "text", "material", "person_id", "asked_on", "promised_for", "delivered_on", "useful"})


def set_phase(store: Store, deal_id: str, phase: int | None, today: date) -> None:
    """Say in which phase (1-10) the customer is now, None for not known; the day is kept, the first one stays.

    Going back and skipping are allowed. Raises RuleError: BAD_RANGE, SAME_PLACE, NOT_FOUND.
    """
    if phase is not None:
        check_phase(phase)
    with store.write(Label(Action.SET_PHASE, place=str(phase or ""))) as tx:
        row = tx.get(deal, deal_id)
        tx.call(str(row["name"]))
        if row["buying_phase"] == phase:
            raise RuleError(Rule.SAME_PLACE, "phase")
        tx.edit(deal, deal_id, {"buying_phase": phase}, row)
        if phase is not None:
            reach_phase(tx, deal_id, phase, today)


def reach_phase(tx: Tx, deal_id: str, phase: int, today: date) -> None:
    """Keep the day a phase was reached inside somebody else's step; the first one stays."""
    known = _step(tx, deal_id, phase)
    if known is None or known["on_day"] is None:
        _put_step(tx, deal_id, phase, {"on_day": today})


def save_step(store: Store, deal_id: str, phase: int, values: Mapping[str, Any]) -> None:
    """Change day, expected day, evidence or person of a phase, earlier or later.

    Raises RuleError: BAD_RANGE phase, NOT_FOUND, TOO_LONG, OTHER_ACCOUNT person_id.
    """
    check_phase(phase)
    _only(values, _STEP)
    row = cleaned(buyer_step, values)
    with store.write(Label(Action.EDIT_PHASE)) as tx:
        owner = tx.get(deal, deal_id)
        tx.call(str(owner["name"]))
        _check_person(tx, row, owner["account_id"])
        _put_step(tx, deal_id, phase, row)


def save_timing(store: Store, deal_id: str, values: Mapping[str, Any]) -> None:
    """Change what is known of when and why they buy; a planned purchase is kept as the last day of its span.

    Wanting is not buying: need_level and planned_on are kept apart, neither changes the other. A day to decide by makes
    the deadline a fixed one, a deadline that is none has no day. Raises RuleError: BAD_CHOICE, BAD_RANGE hurry (0-2) or
    visit_until (before visit_from), TOO_LONG, NOT_FOUND.
    """
    _only(values, _TIMING)
    row = {name: _choice(name, value) for name, value in cleaned(deal, values).items()}
    if row.get("hurry") is not None and not 0 <= row["hurry"] < HURRIES:
        raise RuleError(Rule.BAD_RANGE, "hurry", low=0, high=HURRIES - 1)
    with store.write(Label(Action.EDIT_BUYING)) as tx:
        old = tx.get(deal, deal_id)
        tx.call(str(old["name"]))
        _settle_deadline(row)
        whole = {**old, **row}
        if whole["visit_from"] and whole["visit_until"] and whole["visit_until"] < whole["visit_from"]:
            raise RuleError(Rule.BAD_RANGE, "visit_until", low=whole["visit_from"].isoformat(), high="")
        if whole["planned_on"] and {"planned_on", "planned_precision"} & row.keys():
            precision = Precision(whole["planned_precision"]) if whole["planned_precision"] else None
            row["planned_on"] = last_day(whole["planned_on"], precision, _fiscal_start(tx, old["account_id"]))
        if "planned_on" in row and row["planned_on"] is None:
            row["planned_precision"] = None
        tx.edit(deal, deal_id, row, old)


def tick(store: Store, deal_id: str, wanted_id: str | None, phase: int, text: str, today: date, *,
         given: bool) -> str:
    """Tick a line of the checklist as given today, or take the tick back; a line without a row gets one.

    Returns the row's id. Raises RuleError: REQUIRED text, BAD_RANGE phase, NOT_FOUND.
    """
    if wanted_id is None:
        return save_wanted(store, deal_id, None, {
            "phase": phase, "text": text, "asked_on": today, "delivered_on": today if given else None})
    with store.write(Label(Action.GIVE_INFORMATION if given else Action.SAVE_WANTED)) as tx:
        row = tx.get(wanted_info, wanted_id)
        tx.call(str(row["text"]))
        more = {} if given else {"useful": None}
        tx.edit(wanted_info, wanted_id, {"delivered_on": today if given else None, **more}, row)
    return wanted_id


def save_wanted(store: Store, deal_id: str, wanted_id: str | None, values: Mapping[str, Any]) -> str:
    """Keep what they want to know (wanted_id None: a new line) or change it; returns its id.

    Raises RuleError: REQUIRED text, BAD_RANGE phase or useful (0-1), TOO_LONG, OTHER_ACCOUNT, NOT_FOUND.
    """
    _only(values, _WANTED)
    row = cleaned(wanted_info, values)
    need(row, "text")
    if row.get("phase") is not None:
        check_phase(row["phase"])
    if row.get("useful") not in {None, 0, 1}:
        raise RuleError(Rule.BAD_RANGE, "useful", low=0, high=1)
    action = Action.GIVE_INFORMATION if row.get("delivered_on") else Action.SAVE_WANTED
    with store.write(Label(action, str(row.get("text") or ""))) as tx:
        owner = tx.get(deal, deal_id)
        _check_person(tx, row, owner["account_id"])
        if wanted_id is None:
            need({"text": row.get("text")}, "text")
            return tx.add(wanted_info, {**row, "deal_id": deal_id})
        old = tx.get(wanted_info, wanted_id)
        tx.call(str(row.get("text") or old["text"]))
        tx.edit(wanted_info, wanted_id, row, old)
    return wanted_id


def add_wanted(store: Store, deal_id: str, phase: int | None, texts: Sequence[str], today: date) -> list[str]:
    """Note several things they want at once; returns their ids. RuleError: REQUIRED text, BAD_RANGE, TOO_LONG."""
    if phase is not None:
        check_phase(phase)
    rows = [cleaned(wanted_info, {"text": text}) for text in texts]
    for row in rows or [{"text": ""}]:
        need(row, "text")
    with store.write(Label(Action.SAVE_WANTED, texts[0], count=len(rows))) as tx:
        tx.get(deal, deal_id)
        more = {"deal_id": deal_id, "phase": phase, "asked_on": today}
        return tx.add_many(wanted_info, [{**row, **more} for row in rows])


def delete_wanted(store: Store, wanted_id: str) -> None:
    """Move a line of what they want to the bin. RuleError(NOT_FOUND)."""
    with store.write(Label(Action.DELETE_WANTED)) as tx:
        tx.call(str(tx.get(wanted_info, wanted_id)["text"]))
        to_bin(tx, wanted_info, [wanted_id])


def save_phase_lines(store: Store, phase: int, lines: Sequence[tuple[str, str]]) -> None:
    """Say in own words what buyers want in a phase: text and material of each line; empty lines are left out.

    No line at all brings the shipped words back. Raises RuleError: BAD_RANGE phase, TOO_LONG.
    """
    check_phase(phase)
    rows = [cleaned(phase_info, {"text": text, "material": material}) for text, material in lines if text.strip()]
    with store.write(Label(Action.EDIT_PHASE_INFO, place=str(phase))) as tx:
        known = list(tx.conn.scalars(select(phase_info.c.id).where(
            phase_info.c.phase == phase, phase_info.c.deleted_at.is_(None)).order_by(
            phase_info.c.position, phase_info.c.id)))
        for position, row in enumerate(rows):
            values = {**row, "phase": phase, "position": position}
            if position < len(known):
                tx.edit(phase_info, known[position], values)
            else:
                tx.add(phase_info, values)
        if known[len(rows):]:
            tx.bin(phase_info, known[len(rows):])


def restore_phase_lines(store: Store, phase: int) -> None:
    """Go back to what the program ships for a phase."""
    save_phase_lines(store, phase, ())


def switch_rule(store: Store, rule: Mismatch, *, on: bool) -> None:
    """Switch a rule of mismatch on or off."""
    key, value = f"{buying.RULE_OFF}{rule.value}", "" if on else "1"
    with store.write(Label(Action.SWITCH_RULE)) as tx:
        name = natural_id("setting", key)
        if tx.keys(setting, setting.c.id == name):
            tx.edit(setting, name, {"value": value})
        else:
            tx.add(setting, {"id": name, "key": key, "value": value})


def mismatches(conn: Any, deal_id: str, now: datetime) -> list[Finding]:
    """What does not fit in an open deal at an aware instant, the most urgent first; nothing for a closed one."""
    found = situation.of_deal(conn, deal_id, now)
    return findings(found, buying.rules_off(conn)) if found is not None else []


def _settle_deadline(row: dict[str, Any]) -> None:
    if row.get("decide_by") and "deadline_fixed" not in row:
        row["deadline_fixed"] = Deadline.FIXED.value
    if row.get("deadline_fixed") == Deadline.NONE.value:
        row["decide_by"] = None


def _fiscal_start(tx: Tx, account_id: str | None) -> int:
    """The month the customer's year begins in, ours where theirs is not known."""
    last = tx.conn.scalar(select(account.c.fiscal_month).where(account.c.id == account_id))
    return int(last) % 12 + 1 if last else settings.one(tx.conn).fiscal_start


def _only(values: Mapping[str, Any], known: frozenset[str]) -> None:
    for name in values:
        if name not in known:
            raise RuleError(Rule.NOT_FOUND, name)


def _choice(name: str, value: Any) -> Any:
    if value is None or name not in _CHOICES:
        return value
    if value not in {member.value for member in _CHOICES[name]}:
        raise RuleError(Rule.BAD_CHOICE, name)
    return str(value)


def _check_person(tx: Tx, row: Mapping[str, Any], account_id: str | None) -> None:
    if row.get("person_id") and tx.get(person, row["person_id"])["account_id"] != account_id:
        raise RuleError(Rule.OTHER_ACCOUNT, "person_id")


def _step(tx: Tx, deal_id: str, phase: int) -> Mapping[str, Any] | None:
    found = tx.conn.execute(select(buyer_step).where(
        buyer_step.c.id == natural_id("buyer_step", deal_id, str(phase)), buyer_step.c.deleted_at.is_(None)))
    return found.mappings().first()  # type: ignore[return-value]


def _put_step(tx: Tx, deal_id: str, phase: int, row: Mapping[str, Any]) -> None:
    key = natural_id("buyer_step", deal_id, str(phase))
    if _step(tx, deal_id, phase) is None:
        tx.add(buyer_step, {"id": key, "deal_id": deal_id, "phase": phase, "on_day": None, "expected_on": None,
                            "evidence": None, "person_id": None, **row})
    else:
        tx.edit(buyer_step, key, row)
