"""Everything the part "buying process" shows of a deal, read from one state of the store."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from salesdesk.domain.mismatch import Finding
from salesdesk.domain.stages import Outcome
from salesdesk.services.buying import mismatches
from salesdesk.store.queries import accounts, activities, buying, company, deals, people, stages
from salesdesk.store.queries.accounts import AccountRow
from salesdesk.store.queries.activities import TaskRow
from salesdesk.store.queries.buying import InfoRow, StepRow, WantedRow
from salesdesk.store.queries.company import ItemRow
from salesdesk.store.queries.deals import DealRow
from salesdesk.store.queries.stages import StageRow


@dataclass(frozen=True)
class BuyingData:
    """`stages` are those of the deal's pipeline, `items` what the company has installed, `tasks` the open ones."""

    now: datetime
    deal: DealRow
    account: AccountRow | None
    stages: tuple[StageRow, ...]
    steps: dict[int, StepRow]
    wanted: tuple[WantedRow, ...]
    lines: dict[int, tuple[InfoRow, ...]]
    obstacles: int
    items: tuple[ItemRow, ...]
    budget_on: date | None
    people: tuple[tuple[str, str], ...]
    tasks: tuple[TaskRow, ...]
    mismatches: tuple[Finding, ...]

    @property
    def today(self) -> date:
        """The day it was read."""
        return self.now.date()

    @property
    def stage_place(self) -> int:
        """The place of the deal's stage in its pipeline, 1 for the first."""
        return next((place for place, row in enumerate(self.stages, 1) if row.id == self.deal.stage_id), 1)

    @property
    def running(self) -> bool:
        """Whether the deal is open."""
        return self.deal.outcome is Outcome.OPEN


def load(conn: Any, deal_id: str, now: datetime) -> BuyingData | None:
    """Read the part; None where the deal is missing or in the bin. `now` is aware, local time."""
    deal = deals.one(conn, deal_id)
    if deal is None:
        return None
    key = deal.account_id or ""
    return BuyingData(
        now=now, deal=deal, account=accounts.one(conn, key) if key else None,
        stages=tuple(stages.beside(conn, deal.stage_id)), steps=buying.steps(conn, deal_id),
        wanted=tuple(buying.wanted(conn, deal_id)), lines=buying.phase_lines(conn),
        obstacles=buying.open_obstacles(conn, deal_id), items=tuple(company.items(conn, key)) if key else (),
        budget_on=buying.next_budget(conn, key, now.date()) if key else None,
        people=tuple(people.titled(conn, key)) if key else (),
        tasks=tuple(activities.tasks(conn, deal_id=deal_id)),
        mismatches=tuple(mismatches(conn, deal_id, now)))
