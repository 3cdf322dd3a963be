"""Everything the page of one account shows, read from one state of the store."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from salesdesk.domain.activities import TaskKind
from salesdesk.domain.people import Role
from salesdesk.domain.qualify import Item
from salesdesk.domain.stages import Outcome
from salesdesk.store.queries import accounts, activities, deals, history, people, settings, stages
from salesdesk.store.queries.accounts import AccountCounts, AccountRow, DepartmentRow, PointRow, SiteRow
from salesdesk.store.queries.activities import ActivityRow, TaskRow
from salesdesk.store.queries.deals import DealRow, HeardRow
from salesdesk.store.queries.history import Entry
from salesdesk.store.queries.people import PersonRow
from salesdesk.store.queries.settings import SettingsRow
from salesdesk.store.queries.stages import StageRow

TIMELINE, KEY_PEOPLE = 60, 6
PROMISES = frozenset({TaskKind.PROMISE_OURS, TaskKind.PROMISE_THEIRS})


@dataclass(frozen=True)
class AccountPageData:
    """The page of one account; `tasks` are the open ones, `key_people` the weightiest few, the decider first."""

    today: date
    account: AccountRow
    counts: AccountCounts
    sites: tuple[SiteRow, ...]
    departments: tuple[DepartmentRow, ...]
    points: tuple[PointRow, ...]
    site_points: dict[str, tuple[PointRow, ...]]
    key_people: tuple[PersonRow, ...]
    deals: tuple[DealRow, ...]
    heard: dict[Item, HeardRow]
    stages: tuple[StageRow, ...]
    timeline: tuple[Entry, ...]
    tasks: tuple[TaskRow, ...]
    planned: ActivityRow | None
    settings: SettingsRow

    @property
    def main_deal(self) -> DealRow | None:
        """The open deal with the largest amount."""
        return main_deal(self.deals)

    @property
    def open_deals(self) -> list[DealRow]:
        """Deals that are still running."""
        return [deal for deal in self.deals if deal.outcome is Outcome.OPEN]

    @property
    def step(self) -> TaskRow | None:
        """The open next step that is due first."""
        return next((task for task in self.tasks if task.kind is TaskKind.STEP), None)

    @property
    def decision_maker(self) -> PersonRow | None:
        """Who decides, the highest in rank where several are marked."""
        return next((person for person in self.key_people if person.role is Role.DECISION_MAKER), None)

    def stage(self, stage_id: str) -> StageRow | None:
        """A stage by its id."""
        return next((stage for stage in self.stages if stage.id == stage_id), None)

    def stage_number(self, stage_id: str) -> int:
        """The place of a stage on the board, 1 for the first."""
        found = self.stage(stage_id)
        return found.number if found is not None else 1

    def stage_total(self, stage_id: str) -> int:
        """How many stages the pipeline of a stage has."""
        found = self.stage(stage_id) or self.stages[0]
        return sum(stage.pipeline_id == found.pipeline_id for stage in self.stages)


def main_deal(rows: tuple[DealRow, ...]) -> DealRow | None:
    """The open deal with the largest amount, or None."""
    running = [deal for deal in rows if deal.outcome is Outcome.OPEN]
    return max(running, key=lambda deal: deal.amount or 0, default=None)


def load(conn: Any, account_id: str, today: date) -> AccountPageData | None:
    """Read the page of an account; None where it is missing or in the bin."""
    account = accounts.one(conn, account_id)
    if account is None:
        return None
    rows = tuple(deals.of_account(conn, account_id))
    main = main_deal(rows)
    sites = tuple(accounts.sites(conn, account_id))
    midnight = datetime.combine(today, datetime.min.time()).astimezone()
    return AccountPageData(
        today=today, account=account, counts=accounts.counts(conn, account_id), sites=sites,
        departments=tuple(accounts.departments(conn, account_id)),
        points=tuple(accounts.points(conn, account_id=account_id)),
        site_points={site.id: tuple(accounts.points(conn, site_id=site.id)) for site in sites},
        key_people=tuple(people.key_people(conn, account_id, KEY_PEOPLE)), deals=rows,
        heard=deals.heard(conn, main.id) if main else {}, stages=tuple(stages.all_stages(conn)),
        timeline=tuple(history.contacts(conn, account_id, TIMELINE)),
        tasks=tuple(activities.tasks(conn, account_id=account_id)),
        planned=activities.next_visit(conn, midnight, account_id), settings=settings.one(conn))
