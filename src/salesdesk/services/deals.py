"""Save deals, move them over the stages, close and reopen them: one code path writes the history."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import func, select

from salesdesk.domain import followup, ordering, sleep, stages
from salesdesk.domain.actions import Action, Label
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.qualify import Heard, Item
from salesdesk.domain.stages import LossReason, Outcome
from salesdesk.services.bin import move as to_bin
from salesdesk.services.fields import cleaned, limit, need, search_words
from salesdesk.store.db import Store
from salesdesk.store.ids import natural_id
from salesdesk.store.queries import deals as deal_rows
from salesdesk.store.queries.chances import stage_chances
from salesdesk.store.queries.stages import StageRow, all_stages, beside
from salesdesk.store.tables import deal, qualification, stage_change
from salesdesk.store.tx import Tx


def save_deal(
    store: Store, deal_id: str | None, values: Mapping[str, Any], today: date, heard: Mapping[Item, str] | None = None
) -> str:
    """Add a deal (deal_id None) or change the given columns of one; a changed stage_id is a stage change.

    A new deal without a stage starts in the first one. Raises RuleError: REQUIRED name, BAD_RANGE amount or
    probability_permille (0-1000), NOT_FOUND.
    """
    row = cleaned(deal, values)
    need(row, "name")
    _check(row)
    stage_id = row.pop("stage_id", None)
    action = Action.EDIT_DEAL if deal_id else Action.ADD_DEAL
    with store.write(Label(action, str(row.get("name") or _name(store, deal_id)))) as tx:
        reached = row.get("buying_phase")
        if deal_id is None:
            deal_id = _add(tx, row, stage_id, today)
        else:
            old = tx.get(deal, deal_id)
            reached = reached if reached != old["buying_phase"] else None
            if "expected_close" in row and row["expected_close"] != old["expected_close"]:
                row.setdefault("close_precision", None)  # a new day is an exact one unless it is said
            if "name" in row:
                row["search"] = search_words(row["name"])
            if stage_id:
                enter_stage(tx, deal_id, stage_id, today)  # first: a probability typed with it stays
            tx.edit(deal, deal_id, row)
        if heard is not None:
            _set_heard(tx, deal_id, heard)
        if reached is not None:
            from salesdesk.services.buying import reach_phase  # with the tables of buying, which few writes need

            reach_phase(tx, deal_id, reached, today)
    return deal_id


def move(store: Store, deal_id: str, stage_id: str, before_id: str | None, today: date) -> None:
    """Put a deal into a stage above the card `before_id` (None: at the end of the column).

    Entering the winning stage wins the deal, leaving it reopens it. Raises RuleError: NOT_FOUND, SAME_PLACE.
    """
    move_all(store, [deal_id], stage_id, before_id, today)


def move_all(store: Store, deal_ids: Sequence[str], stage_id: str, before_id: str | None, today: date) -> None:
    """The same for several deals, in their order and as one step."""
    with store.write(Label(Action.MOVE_DEAL, count=len(deal_ids))) as tx:
        target = _stage(tx, stage_id)
        tx.call(str(tx.get(deal, deal_ids[0])["name"]), target.name or target.key.value)
        for deal_id in deal_ids:
            _move(tx, deal_id, target, before_id, today)


def step(store: Store, deal_id: str, by: int, today: date) -> str:
    """Move a deal `by` stages forward (or back) to the top of the column; returns the stage's id.

    RuleError(SAME_PLACE) at either end.
    """
    with store.read() as conn:
        row = deal_rows.one(conn, deal_id)
        if row is None:
            raise RuleError(Rule.NOT_FOUND, "deal")
        order = [each.id for each in beside(conn, row.stage_id)]
        at = order.index(row.stage_id) + by
        if not 0 <= at < len(order):
            raise RuleError(Rule.SAME_PLACE, "stage_id")
        first = conn.scalars(
            select(deal.c.id).where(deal.c.stage_id == order[at], deal.c.deleted_at.is_(None),
                                    deal.c.outcome.in_([each.value for each in stages.ON_BOARD]))
            .order_by(deal.c.position).limit(1)).first()
    move(store, deal_id, order[at], first, today)
    return order[at]


def close(
    store: Store, deal_id: str, outcome: Outcome, today: date, *, reason: LossReason | None = None, note: str = "",
    restart_on: date | None = None, days_before: int = sleep.DAYS_BEFORE,
) -> None:
    """Take a deal off the board as lost, on hold or dropped, or win it in the last stage of its pipeline.

    With a restart date it comes back `days_before`. Raises RuleError: REASON_NEEDED for a loss, RESTART_NEEDED for a
    hold and for "not now", BAD_CHOICE for OPEN, PAST_DAY, BAD_RANGE days_before, NOT_FOUND.
    """
    close_all(store, [deal_id], outcome, today, reason=reason, note=note, restart_on=restart_on,
              days_before=days_before)


def close_all(
    store: Store, deal_ids: Sequence[str], outcome: Outcome, today: date, *, reason: LossReason | None = None,
    note: str = "", restart_on: date | None = None, days_before: int = sleep.DAYS_BEFORE,
) -> None:
    """The same for several deals as one step."""
    stages.check_close(outcome, reason, restart_on)
    wake_on = sleep.wake_day(restart_on, days_before, today) if restart_on else None
    with store.write(Label(Action.CLOSE_DEAL, _name(store, deal_ids[0]), outcome.value, len(deal_ids))) as tx:
        for deal_id in deal_ids:
            _close(tx, deal_id, outcome, today, reason, note, restart_on, wake_on)


def win(store: Store, deal_ids: Sequence[str], on_day: date, today: date, amount: int | None = None) -> None:
    """Win deals as ordered on a day up to today, one of them for an amount (yen; None: what is known stays).

    Raises RuleError: FUTURE_DAY on_day, BAD_RANGE amount.
    """
    if on_day > today:
        raise RuleError(Rule.FUTURE_DAY, "on_day")
    _check({"amount": amount})
    with store.write(Label(Action.CLOSE_DEAL, _name(store, deal_ids[0]), Outcome.WON.value, len(deal_ids))) as tx:
        for deal_id in deal_ids:
            if amount is not None and len(deal_ids) == 1:
                tx.edit(deal, deal_id, {"amount": amount})
            _close(tx, deal_id, Outcome.WON, on_day, None, "", None)


def reopen(store: Store, deal_id: str, today: date) -> None:
    """Put a lost, held or dropped deal back on the board in the stage it left; a hold has not made it older there."""
    reopen_all(store, [deal_id], today)


def reopen_all(store: Store, deal_ids: Sequence[str], today: date) -> None:
    """The same for several deals as one step; RuleError(BAD_CHOICE) for one that is on the board."""
    with store.write(Label(Action.REOPEN_DEAL, _name(store, deal_ids[0]), count=len(deal_ids))) as tx:
        for deal_id in deal_ids:
            _reopen(tx, tx.get(deal, deal_id), today)


def arrange(store: Store, today: date, *, by_value: bool = False) -> None:
    """Order every column by urgency (overdue, today, none, later, then by amount), or by amount x chance."""
    with store.read() as conn:
        cards = deal_rows.board(conn, today)
        chances = stage_chances(conn, today) if by_value else {}
    with store.write(Label(Action.ARRANGE_BOARD)) as tx:
        for stage_id in {card.stage_id for card in cards}:
            column = [card for card in cards if card.stage_id == stage_id]
            if by_value:
                column.sort(key=lambda card, own=chances[stage_id].permille: -_value(card, own))  # type: ignore[misc]
            else:
                column.sort(key=lambda card: _urgency(card, today))
            for card, position in zip(column, ordering.spread(len(column)), strict=True):
                tx.edit(deal, card.id, {"position": position})


def delete_deal(store: Store, deal_id: str) -> None:
    """Move a deal to the bin with its history, what was heard and its open tasks."""
    with store.write(Label(Action.DELETE_DEAL, _name(store, deal_id))) as tx:
        tx.get(deal, deal_id)
        to_bin(tx, deal, [deal_id])


def _value(card: deal_rows.CardRow, permille: int) -> int:
    """What is to be expected of a card, in thousandths of a yen."""
    return (card.amount or 0) * (permille if card.permille is None else card.permille)


def _urgency(card: deal_rows.CardRow, today: date) -> tuple[int, int]:
    return followup.card_order(followup.due_state(card.next_due, today), card.amount or 0)


def enter_stage(tx: Tx, deal_id: str, stage_id: str, today: date) -> None:
    """Move a deal into a stage inside somebody else's step; nothing where it is there already."""
    row = tx.get(deal, deal_id)
    if row["stage_id"] != stage_id:
        _enter(tx, row, _stage(tx, stage_id), today)


def begin(tx: Tx, values: Mapping[str, Any], stage_id: str, day: date) -> str:
    """Add a deal that entered its first stage on a day, inside somebody else's step; nothing follows a winning one."""
    row = {**cleaned(deal, values), "opened_on": day}
    return _add(tx, row, stage_id, day, follow=False)


def enter(tx: Tx, deal_id: str, stage_id: str, day: date) -> None:
    """Tell that a deal entered a stage on a day, inside somebody else's step; no order follows a winning one."""
    _enter(tx, tx.get(deal, deal_id), _stage(tx, stage_id), day, follow=False)


def end(tx: Tx, deal_id: str, outcome: Outcome, day: date) -> None:
    """Tell that a deal left the board on a day, inside somebody else's step; why is not known."""
    _close(tx, deal_id, outcome, day, LossReason.UNKNOWN if outcome is Outcome.LOST else None, "", None)


def remember(tx: Tx, deal_id: str, stage_id: str, outcome: Outcome, day: date) -> None:
    """Add to a deal's history what came before its last change, inside somebody else's step; it stays where it is."""
    row = tx.get(deal, deal_id)
    told = deal_rows.changes(tx.conn, deal_id)
    before = [each for each in told if each.on_day is None or each.on_day <= day]
    after = [each for each in told if each.on_day is not None and each.on_day > day]
    was = {"stage_id": before[-1].to_stage_id, "outcome": before[-1].to_outcome.value} if before else {
        "stage_id": None, "outcome": None}
    _record(tx, deal_id, was, stage_id, outcome, day, "")
    if after:
        tx.edit(stage_change, after[0].id, {"from_stage_id": stage_id, "from_outcome": outcome.value})
    if row["opened_on"] is None or row["opened_on"] > day:
        tx.edit(deal, deal_id, {"opened_on": day})


def sleep_until(tx: Tx, deal_id: str, restart_on: date, days_before: int, today: date) -> None:
    """Put a deal on hold until a day, inside somebody else's step; RuleError as `close`."""
    _close(tx, deal_id, Outcome.HOLD, today, None, "", restart_on, sleep.wake_day(restart_on, days_before, today))


def relocate(tx: Tx, deal_id: str, stage_id: str, today: date) -> None:
    """Put a deal into another stage because its own goes, inside somebody else's step; it stands as it stood."""
    row = tx.get(deal, deal_id)
    outcome = Outcome(row["outcome"])
    _record(tx, deal_id, row, stage_id, outcome, today, "")
    last = tx.conn.scalar(select(func.max(deal.c.position)).where(deal.c.stage_id == stage_id))
    moved: dict[str, Any] = {"stage_id": stage_id, "position": ordering.between(last, None)}
    tx.edit(deal, deal_id, {**moved, "entered_on": today} if outcome is Outcome.OPEN else moved, row)


def add_heard(tx: Tx, deal_id: str, heard: Mapping[Item, str]) -> None:
    """Add lines to what was heard, inside somebody else's step; where the text is full, its oldest part goes."""
    known = deal_rows.heard(tx.conn, deal_id)
    longest = limit(qualification, "text")
    joined = {item: "\n".join(filter(None, (known[item].text if item in known else "", text.strip())))
              for item, text in heard.items()}
    _set_heard(tx, deal_id, {item: text[-longest:] for item, text in joined.items()})


def _move(tx: Tx, deal_id: str, target: StageRow, before_id: str | None, today: date) -> None:
    row = tx.get(deal, deal_id)
    outcome = Outcome(row["outcome"])
    waking = sleep.is_waking(outcome, row["restart_on"], row["wake_on"], today)
    if not stages.may_move(outcome, row["stage_id"], target.id, frozenset({target.id}), waking=waking):
        raise RuleError(Rule.BAD_CHOICE, "stage_id")
    position = _position(tx, target.id, deal_id, before_id)
    if row["stage_id"] == target.id and row["position"] == position:
        raise RuleError(Rule.SAME_PLACE, "stage_id")
    if row["stage_id"] == target.id:
        tx.edit(deal, deal_id, {"position": position}, row)
    else:
        _enter(tx, row, target, today, position=position)


def _close(
    tx: Tx, deal_id: str, outcome: Outcome, today: date, reason: LossReason | None, note: str,
    restart_on: date | None, wake_on: date | None = None,
) -> None:
    row = tx.get(deal, deal_id)
    if outcome is not Outcome.WON:
        _order_follows(tx, row, outcome, today)
    if outcome is Outcome.WON:
        winning = next(each for each in beside(tx.conn, row["stage_id"]) if each.wins)
        _enter(tx, row, winning, today)
        return
    values = cleaned(deal, {"lost_note": note})
    _record(tx, deal_id, row, row["stage_id"], outcome, today, reason.value if reason else values["lost_note"])
    tx.edit(deal, deal_id, {
        **values, "outcome": outcome.value, "lost_reason": reason.value if reason else None,
        "closed_on": None if outcome is Outcome.HOLD else today, "restart_on": restart_on, "wake_on": wake_on})


def _reopen(tx: Tx, row: Mapping[str, Any], today: date) -> None:
    entered = today
    if Outcome(row["outcome"]) in stages.ON_BOARD:
        raise RuleError(Rule.BAD_CHOICE, "outcome")
    if row["outcome"] == Outcome.HOLD.value:
        told = deal_rows.changes(tx.conn, row["id"])
        entered = sleep.entered_again(row["entered_on"], told[-1].on_day if told else None, today)
    _record(tx, row["id"], row, row["stage_id"], Outcome.OPEN, today, "")
    tx.edit(deal, row["id"], {"outcome": Outcome.OPEN.value, "closed_on": None, "lost_reason": None, "restart_on": None,
                              "wake_on": None, "entered_on": entered})


def _add(tx: Tx, row: dict[str, Any], stage_id: str | None, today: date, *, follow: bool = True) -> str:
    need({"name": row.get("name")}, "name")
    target = _stage(tx, stage_id) if stage_id else all_stages(tx.conn)[0]
    outcome = stages.outcome_on_entering(target.wins)
    position = _position(tx, target.id, None, _first(tx, target.id))
    deal_id = tx.add(deal, {
        "opened_on": today, "currency": "JPY", **row, "search": search_words(row["name"]), "stage_id": target.id,
        "entered_on": today, "position": position, "outcome": outcome.value,
        "closed_on": today if outcome is Outcome.WON else None})
    tx.add(stage_change, {"deal_id": deal_id, "to_stage_id": target.id, "to_outcome": outcome.value,
                          "on_day": today, "at": tx.now})
    if follow and outcome is Outcome.WON:
        _order_follows(tx, tx.get(deal, deal_id), outcome, today)
    return deal_id


def _enter(tx: Tx, row: Mapping[str, Any], target: StageRow, today: date, *, follow: bool = True, **more: Any) -> None:
    outcome = stages.outcome_on_entering(target.wins)
    _record(tx, row["id"], row, target.id, outcome, today, "")
    if follow:
        _order_follows(tx, row, outcome, today)
    tx.edit(deal, row["id"], {
        "stage_id": target.id, "outcome": outcome.value, "entered_on": today, "probability_permille": None,
        "closed_on": today if outcome is Outcome.WON else None, "lost_reason": None, "restart_on": None,
        "wake_on": None, **more}, row)


def _record(tx: Tx, deal_id: str, row: Mapping[str, Any], stage_id: str, outcome: Outcome, day: date, why: str) -> None:
    tx.add(stage_change, {
        "deal_id": deal_id, "from_stage_id": row["stage_id"], "to_stage_id": stage_id,
        "from_outcome": row["outcome"], "to_outcome": outcome.value, "on_day": day, "at": tx.now,
        "reason": why or None})


def _order_follows(tx: Tx, row: Mapping[str, Any], outcome: Outcome, today: date) -> None:
    """A deal that is won becomes an order, one that is won no longer takes it back."""
    was = row["outcome"] == Outcome.WON.value
    if outcome is Outcome.WON or was:
        from salesdesk.services import orders  # not before somebody wins

        if outcome is Outcome.WON:
            orders.begin(tx, row, today)
        else:
            orders.withdraw(tx, row["id"])


def _position(tx: Tx, stage_id: str, moving: str | None, before_id: str | None) -> str:
    others = [deal.c.stage_id == stage_id, deal.c.deleted_at.is_(None)]
    if moving is not None:
        others.append(deal.c.id != moving)
    last = select(func.max(deal.c.position)).where(*others)
    below = tx.conn.scalar(select(deal.c.position).where(*others, deal.c.id == before_id)) if before_id else None
    if below is None:
        return ordering.between(tx.conn.scalar(last), None)
    twins = tx.conn.scalar(select(func.count()).where(*others, deal.c.position == below))
    above = tx.conn.scalar(last.where(deal.c.position < below))
    position = "" if twins != 1 else ordering.between(above, below)
    if position and not ordering.too_long(position):
        return position
    return _spread(tx, others, str(before_id))


def _spread(tx: Tx, others: Sequence[Any], before_id: str) -> str:
    column = list(tx.conn.scalars(select(deal.c.id).where(*others).order_by(deal.c.position, deal.c.id)))
    at = column.index(before_id)
    fresh = ordering.spread(len(column) + 1)
    for key, position in zip(column, [*fresh[:at], *fresh[at + 1 :]], strict=True):
        tx.edit(deal, key, {"position": position})
    return fresh[at]


def _first(tx: Tx, stage_id: str) -> str | None:
    return tx.conn.scalars(
        select(deal.c.id).where(deal.c.stage_id == stage_id, deal.c.deleted_at.is_(None))
        .order_by(deal.c.position, deal.c.id).limit(1)).first()


def _stage(tx: Tx, stage_id: str) -> StageRow:
    for row in all_stages(tx.conn):
        if row.id == stage_id:
            return row
    raise RuleError(Rule.NOT_FOUND, "stage_id")


def _set_heard(tx: Tx, deal_id: str, heard: Mapping[Item, str]) -> None:
    known = deal_rows.heard(tx.conn, deal_id)
    for item, text in heard.items():
        values = cleaned(qualification, {"text": text})
        state = Heard.CONFIRMED if values["text"] else Heard.NO
        key = natural_id("qualification", deal_id, item.value)
        if item in known and (values["text"] or "") == known[item].text:
            continue  # how surely it was heard is said elsewhere
        if item in known:
            tx.edit(qualification, key, {**values, "heard": int(state)})
        elif values["text"]:
            tx.add(qualification, {"id": key, "deal_id": deal_id, "item": item.value, **values, "heard": int(state)})


def _check(row: Mapping[str, Any]) -> None:
    if (row.get("amount") or 0) < 0:
        raise RuleError(Rule.BAD_RANGE, "amount", low=0, high="")
    if not 0 <= (row.get("probability_permille") or 0) <= 1000:
        raise RuleError(Rule.BAD_RANGE, "probability_permille", low=0, high=100)
    if not 1 <= (row.get("buying_phase") or 1) <= 10:
        raise RuleError(Rule.BAD_RANGE, "buying_phase", low=1, high=10)


def _name(store: Store, deal_id: str | None) -> str:
    with store.read() as conn:
        return conn.execute(select(deal.c.name).where(deal.c.id == deal_id)).scalar() or ""
