"""What a card says: every text and state of a deal made once, so that painting only paints."""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from salesdesk.domain.amounts import format_amount
from salesdesk.domain.dates import format_date
from salesdesk.domain.followup import Ageing, DueState, ageing, due_state, needs_action
from salesdesk.domain.people import Role
from salesdesk.domain.stages import Outcome
from salesdesk.store.queries.deals import CardRow
from salesdesk.ui import labels, theme
from salesdesk.ui.signs import SealState

SEALS = (Role.DECISION_MAKER, Role.CONTACT, Role.SCREENER, Role.HIDDEN, Role.CHAMPION)
LETTERS = "BANTCH"
_STATE_TOKENS = {DueState.OVERDUE: "danger", DueState.TODAY: "accent", DueState.LATER: "text2", DueState.NONE: "warn"}
_AGE_TOKENS = {Ageing.FRESH: "muted", Ageing.AGEING: "warn", Ageing.STUCK: "danger"}
_WON, _NONE, _LATER, _FRESH = Outcome.WON, DueState.NONE, DueState.LATER, Ageing.FRESH
_LOUD = frozenset({DueState.OVERDUE, DueState.TODAY, DueState.NONE})


class Standing(NamedTuple):
    """How a deal stands today: its next step (None where a won deal needs none), days in the stage, ageing."""

    due: DueState | None
    days: int
    age: Ageing
    urgent: bool


_WAKING = Standing(None, 0, Ageing.FRESH, urgent=True)


@dataclass(frozen=True, slots=True)
class Face:
    """The texts of a card and the tokens they are painted with; `share` of the stage's limit is used up."""

    row: CardRow
    standing: Standing
    amount: str
    close: str
    close_day: str
    step: str
    step_token: str
    loud: bool
    days: str
    days_token: str
    share: float
    seals: tuple[tuple[Role, SealState], ...]


def standing(row: CardRow, today: date, limit: int) -> Standing:
    """How a card stands; a won deal without a next step is at rest and never stuck, one that wakes asks for action."""
    if row.wakes is not None:
        return _WAKING
    return _standing(row.entered_on, row.outcome is _WON, row.has_next, row.next_due, today, limit)


@lru_cache(maxsize=10_000)
def _standing(entered: date, won: bool, has_next: bool, next_due: date | None, today: date, limit: int) -> Standing:
    """Many cards share theirs with others."""
    days = max((today - entered).days, 0)
    due: DueState | None = None if won else _NONE
    if has_next:
        due = _LATER if next_due is None else due_state(next_due, today)
    age = _FRESH if won else ageing(days, limit)
    return Standing(due, days, age, due is not None and needs_action(due, age))


def face_of(row: CardRow, today: date, limit: int) -> Face:
    """The card of a deal as it reads today; `limit` is the stage's limit in days."""
    stands = standing(row, today, limit)
    if row.wakes is not None:
        return _waking_face(row, stands, today)
    return Face(
        row=row, standing=stands, amount="" if row.amount is None else money(row.amount),
        close=_close(row, today), close_day=_close_day(row, today),
        step=_step(row, stands.due, today), step_token=_STATE_TOKENS.get(stands.due or DueState.LATER, "text2"),
        loud=stands.due in _LOUD, days=days_text(stands.days) if stands.age > Ageing.FRESH else "",
        days_token=_AGE_TOKENS[stands.age], share=min(1.0, stands.days / limit) if limit > 0 else 0.0,
        seals=tuple((role, seal_state(row, role)) for role in SEALS))


def _waking_face(row: CardRow, stands: Standing, today: date) -> Face:
    """A deal that slept: its clock stands still until somebody wakes it."""
    day = format_date(row.wakes or today, japanese=theme.language() == "ja", today=today, weekday=False)
    step = _step(row, _LATER, today) if row.has_next else QCoreApplication.translate("Board", "Time to start again")
    return Face(
        row=row, standing=stands, amount="" if row.amount is None else money(row.amount),
        close=QCoreApplication.translate("Board", "Restart {day}").format(day=day), close_day=day, step=step,
        step_token="info", loud=True, days="", days_token="info", share=0.0,
        seals=tuple((role, seal_state(row, role)) for role in SEALS))


def money(amount: int) -> str:
    """An amount in yen as short as cards show it."""
    return format_amount(amount, japanese=theme.language() == "ja")


def deals_counted(count: int) -> str:
    """A number of deals in words, for screen readers."""
    if count == 1:
        return QCoreApplication.translate("Board", "1 deal")
    return QCoreApplication.translate("Board", "{n} deals").format(n=f"{count:,}")


def days_counted(count: int) -> str:
    """A number of days in words."""
    if count == 1:
        return QCoreApplication.translate("Board", "1 day")
    return QCoreApplication.translate("Board", "{n} days").format(n=f"{count:,}")


def days_text(days: int) -> str:
    """How long a deal has stood where it is."""
    return QCoreApplication.translate("Board", "{n} d").format(n=days)


def seal_state(row: CardRow, role: Role) -> SealState:
    """Whether somebody in this role is known and met."""
    met = row.roles.get(role)
    if met is None:
        return SealState.GAP
    return SealState.MET if met else SealState.KNOWN


def spoken(row: CardRow, today: date, limit: int, note: str = "") -> str:
    """A card in one sentence, for screen readers."""
    face = face_of(row, today, limit)
    seals = ", ".join(labels.label(role) for role, state in face.seals if state is SealState.GAP)
    gaps = QCoreApplication.translate("Board", "not known: {roles}").format(roles=seals) if seals else ""
    parts = (row.account_name, row.name, face.amount, face.close, face.step, face.days, gaps, note)
    return ". ".join(part for part in parts if part)


def _close(row: CardRow, today: date) -> str:
    day = _close_day(row, today)
    won = row.outcome is Outcome.WON
    words = (QCoreApplication.translate("Board", "Won {day}") if won
             else QCoreApplication.translate("Board", "Close {day}"))
    return words.format(day=day) if day else ""


def _close_day(row: CardRow, today: date) -> str:
    day = row.expected_close
    if row.outcome is Outcome.WON:
        day = row.closed_on or day
    return format_date(day, japanese=theme.language() == "ja", today=today, weekday=False) if day else ""


def _step(row: CardRow, due: DueState | None, today: date) -> str:
    if due is None:
        return ""
    if due is DueState.NONE:
        return QCoreApplication.translate("Board", "No next step")
    when = _when(row, due, today)
    if not when:
        return f"→ {labels.step_words(row.next_text, row.next_kind)}"
    return QCoreApplication.translate("Board", "→ {when}: {what}").format(
        when=when, what=labels.step_words(row.next_text, row.next_kind))


def _when(row: CardRow, due: DueState, today: date) -> str:
    if row.next_due is None:
        return ""
    if due is DueState.TODAY:
        return (QCoreApplication.translate("Board", "Today") + " " + row.next_time).strip()
    japanese = theme.language() == "ja"
    return format_date(row.next_due, japanese=japanese, today=today, weekday=due is DueState.LATER)
