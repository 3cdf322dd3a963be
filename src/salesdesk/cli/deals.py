"""Lists deals that stand too long, have no next step, sleep until a day, or are worth the next hour most."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any

from salesdesk.cli.commands import Job
from salesdesk.cli.opening import reading
from salesdesk.cli.speech import out, out_json
from salesdesk.domain.date_format import format_date
from salesdesk.domain.followup import Ageing, ageing
from salesdesk.domain.stages import Outcome
from salesdesk.services import worth
from salesdesk.services.worth import Worth
from salesdesk.store.queries import deals, off_board, stages
from salesdesk.store.queries.deals import CardRow
from salesdesk.store.queries.stages import StageRow
from salesdesk.ui import labels
from salesdesk.ui.stage_texts import stage_name
from salesdesk.ui.words import QT_TRANSLATE_NOOP

_NONE = QT_TRANSLATE_NOOP("Cli", "No deal is among them.")
_DAYS = QT_TRANSLATE_NOOP("Cli", "{n} of {limit} days")
_EXPECTED = QT_TRANSLATE_NOOP("Cli", "expected {amount}")
_PER_HOUR = QT_TRANSLATE_NOOP("Cli", "{amount} an hour")
_RESTART = QT_TRANSLATE_NOOP("Cli", "restart {day}")


@dataclass(frozen=True)
class _Line:
    """One deal; days in its stage (until it fell asleep) beside the stage's limit, amounts in yen.

    `expected` is amount x chance, `per_hour` the same per hour it will still take; both only where they were asked for.
    """

    id: str
    deal: str
    account: str
    stage: str
    days: int
    limit: int
    amount: int | None
    next_step: str
    restart_on: date | None = None
    wake_on: date | None = None
    expected: int | None = None
    hours_left: float | None = None
    per_hour: int | None = None


def show(job: Job) -> None:
    """Print them, with --json all that is known."""
    with reading(job.db) as store:
        with store.read() as conn:
            rows = {row.id: row for row in stages.all_stages(conn)}
            found = list(_asleep(job, conn, rows) if job.options.asleep else
                         () if job.options.best else _awake(job, conn, rows))
        if job.options.best:
            found = [_best(job, row, rows) for row in worth.ranked(store, job.today)]
    if job.options.json:
        out_json([{key: value.isoformat() if isinstance(value, date) else value
                   for key, value in asdict(line).items()} for line in found])
        return
    for line in found:
        out(" · ".join(part for part in _told(job, line) if part))
    if not found:
        out(job.speech.say(_NONE))


def _awake(job: Job, conn: Any, rows: dict[str, StageRow]) -> Iterator[_Line]:
    """Open deals of the board, those that stand longest first."""
    cards = [card for card in deals.board(conn, job.today) if card.outcome is Outcome.OPEN]
    for card in sorted(cards, key=lambda each: (each.entered_on, each.id)):
        line = _line(job, card, rows)
        stuck = ageing(line.days, line.limit) is Ageing.STUCK
        if stuck if job.options.stuck else not card.has_next:
            yield line


def _line(job: Job, card: CardRow, rows: dict[str, StageRow]) -> _Line:
    stage = rows[card.stage_id]
    kind = labels.label(card.next_kind, job.speech.words) if card.next_kind else ""
    return _Line(card.id, card.name, card.account_name, stage_name(stage, job.speech.words),
                 max(0, (job.today - card.entered_on).days), stage.stuck_after, card.amount,
                 f"{kind} {card.next_text}".strip())


def _best(job: Job, row: Worth, rows: dict[str, StageRow]) -> _Line:
    return replace(_line(job, row.card, rows), expected=row.expected,
                   hours_left=None if row.hours_left is None else round(row.hours_left, 2),
                   per_hour=None if row.per_hour is None else round(row.per_hour))


def _asleep(job: Job, conn: Any, rows: dict[str, StageRow]) -> Iterator[_Line]:
    """What is on hold, and the lost ones that come back, the next to restart first."""
    for row in off_board.off_board(conn):
        if row.outcome is Outcome.HOLD or (row.outcome is Outcome.LOST and row.wake_on is not None):
            stage = rows[row.stage_id]
            yield _Line(row.id, row.name, row.account_name, stage_name(stage, job.speech.words),
                        max(0, (row.since - row.entered_on).days) if row.since else 0, stage.stuck_after, row.amount,
                        "", row.restart_on, row.wake_on or row.restart_on)


def _told(job: Job, line: _Line) -> tuple[str, ...]:
    days = job.speech.words.translate("Cli", _DAYS).format(n=line.days, limit=line.limit)
    restart = ""
    if line.restart_on is not None:
        day = format_date(line.restart_on, japanese=job.language == "ja", today=job.today, weekday=False)
        restart = job.speech.words.translate("Cli", _RESTART).format(day=day)
    amount = "" if line.amount is None else f"¥{line.amount:,}"
    expected = "" if line.expected is None else job.speech.say(_EXPECTED, amount=f"¥{line.expected:,}")
    per_hour = "" if line.per_hour is None else job.speech.say(_PER_HOUR, amount=f"¥{line.per_hour:,}")
    return line.account, line.deal, line.stage, days, amount, expected, per_hour, line.next_step, restart
