"""Deals as cards of the board, as full rows, and the history of their stages."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import lru_cache, partial
from operator import itemgetter
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    Text,
    and_,
    bindparam,
    case,
    exists,
    func,
    or_,
    select,
    true,
    type_coerce,
)

from salesdesk.domain.activities import ActivityKind
from salesdesk.domain.buying import Channel, Deadline, Motive, NeedLevel, Precision
from salesdesk.domain.people import Role
from salesdesk.domain.qualify import Heard, Item
from salesdesk.domain.stages import LossReason, Outcome
from salesdesk.store.queries.common import NextStep, as_day, first_steps, live, meetings
from salesdesk.store.tables import (
    account,
    activity,
    deal,
    participant,
    person,
    qualification,
    stage_change,
)

E = TypeVar("E", bound=StrEnum)
WON_SHOWN_DAYS = 365
_ASLEEP = (Outcome.HOLD.value, Outcome.LOST.value)
card_place = itemgetter(6, 0)  # of a card, and of the row it is made of: its position, then its id


class CardRow(NamedTuple):
    """One card; roles maps a role to whether somebody who plays it was met, heard holds the BANTCH letters.

    `permille` is a chance set by hand, None for the stage's; `wakes` the day a sleeping deal starts again, None for
    one that is awake. A tuple, as the board makes and compares all of them after every change.
    """

    id: str
    name: str
    account_id: str | None
    account_name: str
    segment: str
    stage_id: str
    position: str
    outcome: Outcome
    amount: int | None
    permille: int | None
    expected_close: date | None
    closed_on: date | None
    entered_on: date
    next_text: str
    next_due: date | None
    next_time: str
    has_next: bool
    roles: dict[Role, bool]
    heard: str
    next_kind: ActivityKind | None = None
    wakes: date | None = None


@dataclass(frozen=True)
class DealRow:
    """Everything a deal holds; amounts in yen, probability a fraction or None for the stage's own, hurry 0-2."""

    id: str
    name: str
    account_id: str | None
    account_name: str
    contact_id: str | None
    product: str
    owner: str
    stage_id: str
    entered_on: date
    outcome: Outcome
    amount: int | None
    gross_profit: int | None
    currency: str
    probability: float | None
    opened_on: date | None
    expected_close: date | None
    closed_on: date | None
    lost_reason: LossReason | None
    lost_note: str
    restart_on: date | None
    buying_phase: int | None
    decide_by: date | None
    motive: str
    note: str
    wake_on: date | None
    recycled_from_id: str | None
    close_precision: Precision | None
    trigger: str
    lead_source: str
    first_channel: Channel | None
    first_touch_on: date | None
    issue: str
    essence: str
    solution: str
    need_level: NeedLevel | None
    planned_on: date | None
    planned_precision: Precision | None
    deadline_fixed: Deadline | None
    hurry: int | None
    motive_kind: Motive | None
    visit_from: date | None
    visit_until: date | None
    inquiry_at: datetime | None


@dataclass(frozen=True)
class HeardRow:
    """What was heard about one of the six BANTCH items of a deal."""

    item: Item
    text: str
    heard: Heard


@dataclass(frozen=True)
class ChangeRow:
    """One stage change; on_day is None where the source named no day."""

    id: str
    deal_id: str
    from_stage_id: str | None
    to_stage_id: str
    from_outcome: Outcome | None
    to_outcome: Outcome
    on_day: date | None
    reason: str


class Beside(NamedTuple):
    """What cards show besides their deal: next steps by deal, roles by account, letters heard by deal."""

    steps: dict[str, NextStep]
    roles: dict[str, dict[Role, bool]]
    letters: dict[str, str]


def beside(conn: Connection, known: Beside | None = None, changed: Collection[str] = ()) -> Beside:
    """Read what stands beside the deals; of what is known only the parts that the changed tables touch."""
    def stale(*tables: str) -> bool:
        return known is None or not frozenset(tables).isdisjoint(changed)

    return Beside(
        first_steps(conn, "deal_id") if known is None or stale("task", "activity") else known.steps,
        _roles(conn) if known is None or stale("person", "participant", "activity") else known.roles,
        _letters(conn) if known is None or stale("qualification") else known.letters)


def waking(today: Any) -> ColumnElement[bool]:
    """Asleep, but due to come back by a day; a lost deal comes back only where that was asked for."""
    return or_(and_(deal.c.outcome == Outcome.HOLD.value, func.coalesce(deal.c.wake_on, deal.c.restart_on) <= today),
               and_(deal.c.outcome == Outcome.LOST.value, deal.c.wake_on <= today))


@lru_cache(maxsize=4)
def _board(of_account: bool, some: bool) -> Select[Any]:
    """Made once: a board is read after every change."""
    since = bindparam("since", type_=deal.c.closed_on.type)
    outcome = func.coalesce(deal.c.outcome, "")  # past its index: most are shown, a walk through all is quicker
    shown = or_(outcome == Outcome.OPEN.value,
                and_(outcome == Outcome.WON.value, or_(deal.c.closed_on >= since, deal.c.closed_on.is_(None))),
                waking(bindparam("today", type_=deal.c.wake_on.type)))
    statement = _cards().where(live(deal), shown)
    if of_account:
        statement = statement.where(deal.c.account_id == bindparam("account"))
    return statement.where(deal.c.id.in_(bindparam("only", expanding=True))) if some else statement


def board(conn: Connection, today: date, *, account_id: str = "", only: Collection[str] | None = None,
          extra: Beside | None = None) -> list[CardRow]:
    """The cards of the board: open deals, those won within 365 days and those that wake, in column order.

    `only` names the deals to look at, `extra` is what `beside` has told where that is known already.
    """
    values: dict[str, Any] = {"since": today - timedelta(days=WON_SHOWN_DAYS), "today": today}
    if account_id:
        values["account"] = account_id
    if only is not None:
        values["only"] = list(only)
    found = conn.execute(_board(bool(account_id), only is not None), values).all()
    rows = sorted(found, key=card_place)  # the database would sort whole rows
    steps, roles, letters = extra or beside(conn)
    nobody: dict[Role, bool] = {}
    return [_card(row, steps.get(row[0]), roles.get(row[2], nobody), letters.get(row[0], "")) for row in rows]


def of_account(conn: Connection, account_id: str) -> list[DealRow]:
    """All deals of an account: open ones first, then the latest."""
    found = _deals(conn, _select().where(deal.c.account_id == account_id))
    return sorted(found, key=lambda row: (row.outcome is not Outcome.OPEN, -(row.amount or 0), row.id))


def one(conn: Connection, key: str) -> DealRow | None:
    """One deal, or None where it is missing or in the bin."""
    found = _deals(conn, _select().where(deal.c.id == key))
    return found[0] if found else None


def find(conn: Connection, name: str, account_id: str = "") -> list[str]:
    """Ids of the deals of this name, at one account where it is given."""
    statement = select(deal.c.id).where(live(deal), deal.c.name == name)
    if account_id:
        statement = statement.where(deal.c.account_id == account_id)
    return list(conn.scalars(statement))


def heard(conn: Connection, deal_id: str) -> dict[Item, HeardRow]:
    """What was heard about a deal, by BANTCH item; items never touched are missing."""
    statement = select(qualification.c.item, qualification.c.text, qualification.c.heard).where(
        qualification.c.deal_id == deal_id, qualification.c.item.in_(_ITEMS), live(qualification))
    return {Item(row[0]): HeardRow(Item(row[0]), row[1] or "", Heard(row[2])) for row in conn.execute(statement)}


def changes(conn: Connection, deal_id: str) -> list[ChangeRow]:
    """The stage changes of a deal, oldest first."""
    statement = (select(stage_change).where(stage_change.c.deal_id == deal_id, live(stage_change))
                 .order_by(stage_change.c.on_day.nulls_first(), stage_change.c.id))
    return [
        ChangeRow(
            row["id"], deal_id, row["from_stage_id"], row["to_stage_id"],
            Outcome(row["from_outcome"]) if row["from_outcome"] else None, Outcome(row["to_outcome"]), row["on_day"],
            row["reason"] or "")
        for row in conn.execute(statement).mappings()
    ]


def _cards() -> Select[Any]:
    return select(
        deal.c.id, deal.c.name, deal.c.account_id, func.coalesce(account.c.name, ""),
        func.coalesce(account.c.segment, account.c.industry, ""), deal.c.stage_id, deal.c.position, deal.c.outcome,
        deal.c.amount, deal.c.probability_permille,
        *(type_coerce(column, Text) for column in (deal.c.expected_close, deal.c.closed_on, deal.c.entered_on)),
        type_coerce(case((deal.c.outcome.in_(_ASLEEP), func.coalesce(deal.c.restart_on, deal.c.wake_on))), Text),
    ).outerjoin(account, account.c.id == deal.c.account_id)


def _card(
    row: Any, step: NextStep | None, roles: dict[Role, bool], letters: str,
) -> CardRow:
    (key, name, account_id, account_name, segment, stage_id, position, outcome, amount, permille, expected, closed,
     entered, wakes) = row
    _key, text, due, time, _id, kind = step or _NO_STEP
    return _new_card((
        key, name, account_id, account_name, segment, stage_id, position, _OUTCOMES[outcome], amount, permille,
        as_day(expected), as_day(closed), as_day(entered), text, due, time, step is not None, roles, letters,
        ActivityKind(kind) if kind else None, as_day(wakes)))


def _roles(conn: Connection) -> dict[str, dict[Role, bool]]:
    """Roles known at each account; whether somebody was met is only asked where it matters."""
    held = and_(activity.c.id == participant.c.activity_id, live(activity), activity.c.done.is_(true()),
                activity.c.kind.in_(meetings()))
    met = exists().where(participant.c.person_id == person.c.id, live(participant), held)
    statement = select(person.c.account_id, person.c.role, met).where(
        live(person), person.c.role.is_not(None), person.c.account_id.is_not(None))
    found: dict[str, dict[Role, bool]] = {}
    for account_id, name, was_met in conn.execute(statement).all():
        roles, role = found.setdefault(account_id, {}), _ROLES[name]
        roles[role] = bool(was_met) or roles.get(role, False)
    return found


def _letters(conn: Connection) -> dict[str, str]:
    letters = func.aggregate_strings(qualification.c.item, "")
    statement = select(qualification.c.deal_id, letters).where(
        live(qualification), qualification.c.heard > 0, qualification.c.item.in_(_ITEMS),
    ).group_by(qualification.c.deal_id)
    return {row[0]: row[1] for row in conn.execute(statement).all()}


def _select() -> Select[Any]:
    return (select(deal, func.coalesce(account.c.name, "").label("account_name"))
            .outerjoin(account, account.c.id == deal.c.account_id).where(live(deal)))


def _deals(conn: Connection, statement: Select[Any]) -> Sequence[DealRow]:
    return [_deal(row) for row in conn.execute(statement).mappings()]


def _deal(row: Any) -> DealRow:
    permille = row["probability_permille"]
    return DealRow(
        id=row["id"], name=row["name"], account_id=row["account_id"], account_name=row["account_name"],
        contact_id=row["contact_id"], product=row["product"] or "", owner=row["owner"] or "",
        stage_id=row["stage_id"], entered_on=row["entered_on"], outcome=Outcome(row["outcome"]), amount=row["amount"],
        gross_profit=row["gross_profit"], currency=row["currency"] or "JPY",
        probability=None if permille is None else permille / 1000, opened_on=row["opened_on"],
        expected_close=row["expected_close"], closed_on=row["closed_on"],
        lost_reason=LossReason(row["lost_reason"]) if row["lost_reason"] else None, lost_note=row["lost_note"] or "",
        restart_on=row["restart_on"], buying_phase=row["buying_phase"], decide_by=row["decide_by"],
        motive=row["motive"] or "", note=row["note"] or "", wake_on=row["wake_on"],
        recycled_from_id=row["recycled_from_id"], trigger=row["trigger"] or "", lead_source=row["lead_source"] or "",
        first_touch_on=row["first_touch_on"], issue=row["issue"] or "", essence=row["essence"] or "",
        solution=row["solution"] or "", planned_on=row["planned_on"], hurry=row["hurry"],
        visit_from=row["visit_from"], visit_until=row["visit_until"], inquiry_at=row["inquiry_at"],
        close_precision=_member(Precision, row["close_precision"]), need_level=_member(NeedLevel, row["need_level"]),
        first_channel=_member(Channel, row["first_channel"]), motive_kind=_member(Motive, row["motive_kind"]),
        planned_precision=_member(Precision, row["planned_precision"]),
        deadline_fixed=_member(Deadline, row["deadline_fixed"]))


def _member(enum: type[E], value: str | None) -> E | None:
    return enum(value) if value else None


_NO_STEP = ("", "", None, "", "", None)
_new_card = partial(tuple.__new__, CardRow)  # past the keywords of a named tuple: a board makes thousands
_ITEMS = tuple(item.value for item in Item)  # other sheets keep longer codes in the same table
_OUTCOMES = {outcome.value: outcome for outcome in Outcome}
_ROLES = {role.value: role for role in Role}
