"""Gathers everything a rep wants to know before a visit, and says what is missing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from salesdesk.domain.activities import TaskKind
from salesdesk.domain.company import is_soon
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.facts import Certainty, FactKind, Standing
from salesdesk.domain.people import Role, Support
from salesdesk.domain.qualify import Heard, Item
from salesdesk.domain.questions import DECIDING, MOST, PROPOSED, Asked, Known, Question, Ready, Somebody, gaps
from salesdesk.domain.stages import Outcome
from salesdesk.store.db import Store
from salesdesk.store.queries import accounts, activities, company, deals, facts, history, people, settings
from salesdesk.store.queries.accounts import AccountRow
from salesdesk.store.queries.activities import ActivityRow, TaskRow
from salesdesk.store.queries.company import ItemRow, TieRow
from salesdesk.store.queries.deals import DealRow, HeardRow
from salesdesk.store.queries.facts import FactRow
from salesdesk.store.queries.people import PersonRow
from salesdesk.store.queries.stages import StageRow, all_stages

CONTACTS = 3
TIES = 3
STILL_ON = timedelta(hours=1)
_PROMISES = (TaskKind.PROMISE_OURS, TaskKind.PROMISE_THEIRS)
_ROLE_ORDER = tuple(Role)


class Check(NamedTuple):
    """A line of the checklist; detail is a count such as 5/6, or empty."""

    key: Ready
    ok: bool
    detail: str


@dataclass(frozen=True)
class Briefing:
    """All that the sheet shows; `now` is local time, `meeting` the participants or else the key people.

    `ending` are installed items whose lease or contract ends within a year, `ties` those to the people shown.
    `tries` tells which try the calls for an appointment among the contacts were.
    """

    now: datetime
    account: AccountRow
    deal: DealRow | None
    visit: ActivityRow | None
    meeting: tuple[PersonRow, ...]
    not_met: tuple[PersonRow, ...]
    opposed: tuple[PersonRow, ...]
    decider: PersonRow | None
    heard: tuple[HeardRow, ...]
    questions: tuple[Question, ...]
    contacts: tuple[ActivityRow, ...]
    promises: tuple[TaskRow, ...]
    kept: TaskRow | None
    confidentiality: str
    stage: StageRow | None
    ending: tuple[ItemRow, ...] = ()
    ties: tuple[TieRow, ...] = ()
    tries: Mapping[str, int] = field(default_factory=dict)

    @property
    def today(self) -> date:
        """The day the sheet is made."""
        return self.now.date()

    @property
    def planned(self) -> bool:
        """Whether `meeting` are people who will be there, not just key people."""
        return self.visit is not None and bool(self.visit.people)

    @property
    def rival(self) -> str:
        """What was heard about the competitor, empty where nothing was."""
        return next((row.text for row in self.heard if row.item is Item.COMPETITOR), "")

    @property
    def proposed(self) -> frozenset[str]:
        """Keys of the questions that print unless somebody chooses: all own ones, gaps up to five in all."""
        own = [question.key for question in self.questions if question.gap is None]
        rest = [question.key for question in self.questions if question.gap is not None]
        return frozenset(own[:MOST] + rest[: max(0, PROPOSED - len(own))])


def gather(store: Store, account_id: str, deal_id: str | None, now: datetime, *, visit_id: str = "") -> Briefing:
    """Read one briefing; `now` is aware. A visit counts as next until one hour after its start.

    The deal is the one named, else that of the visit, else the largest open one of the account.
    Raises RuleError(NOT_FOUND) where the account is missing or in the bin.
    """
    now = now.astimezone()
    with store.read() as conn:
        account = accounts.one(conn, account_id)
        if account is None:
            raise RuleError(Rule.NOT_FOUND, "account")
        visit = activities.one(conn, visit_id) if visit_id else None
        if visit is None or visit.account_id != account_id:
            visit = activities.next_visit(conn, now - STILL_ON, account_id)
        deal = _deal(conn, account_id, deal_id, visit)
        heard = deals.heard(conn, deal.id) if deal else {}
        everybody = _with_facts(people.of_account(conn, account_id), facts.of_account(conn, account_id))
        own = activities.tasks(conn, account_id=account_id, kinds=[TaskKind.QUESTION])
        done = activities.tasks(conn, account_id=account_id, kinds=_PROMISES, is_open=False)
        meeting = _meeting(everybody, visit)
        not_met = tuple(_not_met(everybody, meeting))
        contacts = tuple(activities.timeline(conn, account_id=account_id, done=True, limit=CONTACTS))
        return Briefing(
            now=now, account=account, deal=deal, visit=visit, meeting=meeting, not_met=not_met,
            opposed=tuple(row for row in everybody if row.support is Support.OPPOSES),
            decider=next((row for row in everybody if row.role is Role.DECISION_MAKER), None),
            heard=tuple(heard.get(item, HeardRow(item, "", Heard.NO)) for item in Item) if deal else (),
            questions=tuple(_questions(own, _known(now.date(), account, deal, heard, everybody, visit))),
            contacts=contacts, tries=history.numbers_of(conn, account_id, contacts),
            promises=tuple(activities.tasks(conn, account_id=account_id, kinds=_PROMISES)),
            kept=max(done, key=_done_at, default=None), confidentiality=settings.one(conn).confidentiality,
            stage=next((row for row in all_stages(conn) if deal is not None and row.id == deal.stage_id), None),
            ending=tuple(row for row in company.items(conn, account_id) if _ends_soon(row, now.date())),
            ties=tuple(_ties(company.ties(conn, account_id), (*meeting, *not_met))))


def next_account(store: Store, now: datetime) -> str:
    """The account of the next planned visit anywhere, empty where none is planned."""
    with store.read() as conn:
        visit = activities.next_visit(conn, now - STILL_ON)
    return (visit.account_id or "") if visit else ""


def readiness(briefing: Briefing) -> list[Check]:
    """The checklist in the order of the sheet."""
    visit, deal = briefing.visit, briefing.deal
    heard = sum(bool(row.heard) for row in briefing.heard)
    decider = briefing.decider
    return [
        Check(Ready.VISIT, visit is not None and bool(visit.place), ""),
        Check(Ready.GOAL, visit is not None and bool(visit.goal and visit.goal_minimum), ""),
        Check(Ready.PEOPLE, briefing.planned, str(len(briefing.meeting)) if briefing.planned else ""),
        Check(Ready.DECIDER, decider is not None and decider.met, ""),
        Check(Ready.BANTCH, heard == len(Item), f"{heard}/{len(Item)}" if deal else ""),
        Check(Ready.PHASE, deal is not None and deal.buying_phase is not None and bool(
            deal.decide_by or deal.expected_close), ""),
        Check(Ready.QUESTIONS, bool(briefing.questions), str(len(briefing.proposed))),
        Check(Ready.RIVAL, bool(briefing.rival), ""),
        Check(Ready.HISTORY, bool(briefing.contacts), str(len(briefing.promises)) if briefing.promises else ""),
    ]


def _with_facts(everybody: Iterable[PersonRow], known: Iterable[FactRow]) -> list[PersonRow]:
    """People with what facts tell where nothing is written: what they look at, what to be careful with."""
    told: dict[tuple[str | None, FactKind], str] = {}
    for row in known:  # the latest comes first; a guess is no ground for a visit
        if row.standing is Standing.CONFIRMED or (
                row.standing is Standing.OPEN and row.certainty is not Certainty.GUESS):
            told.setdefault((row.person_id, row.kind), row.text)
    return [replace(
        row, criterion=row.criterion or told.get((row.id, FactKind.CRITERION)) or told.get(
            (row.id, FactKind.OWN_ISSUE), ""), caution=row.caution or told.get((row.id, FactKind.BURNT), ""))
            for row in everybody]


def _deal(conn: Any, account_id: str, deal_id: str | None, visit: ActivityRow | None) -> DealRow | None:
    for key in (deal_id, visit.deal_id if visit else None):
        row = deals.one(conn, key) if key else None
        if row is not None and row.account_id == account_id:
            return row
    return next((row for row in deals.of_account(conn, account_id)
                 if row.outcome in {Outcome.OPEN, Outcome.HOLD}), None)


def _meeting(everybody: Iterable[PersonRow], visit: ActivityRow | None) -> tuple[PersonRow, ...]:
    """Who takes part in the visit, or else the key people: by role, then by rank."""
    coming = {each.person_id for each in visit.people} if visit else set()
    chosen = [row for row in everybody if (row.id in coming if coming else _key_person(row))]
    return tuple(sorted(chosen, key=lambda row: (_ROLE_ORDER.index(row.role), -row.rank)))


def _key_person(row: PersonRow) -> bool:
    return row.key_player or row.role is not Role.OTHER


def _not_met(everybody: Iterable[PersonRow], meeting: tuple[PersonRow, ...]) -> list[PersonRow]:
    """Key people nobody has met and who will not be there: those who decide first."""
    there = {row.id for row in meeting}
    missing = [row for row in everybody if _key_person(row) and not row.met and row.id not in there]
    return sorted(missing, key=lambda row: (row.role not in DECIDING, -row.rank))


def _ends_soon(row: ItemRow, today: date) -> bool:
    return any(day is not None and is_soon(day, today) for day in (row.lease_end, row.contract_end))


def _ties(known: Iterable[TieRow], shown: Iterable[PersonRow]) -> list[TieRow]:
    """The strongest ties to the people shown, or to nobody named; who has a tie written beside the name needs none."""
    there = {row.id for row in shown if not row.our_tie}
    return [row for row in known if row.person_id is None or row.person_id in there][:TIES]


def _known(
    today: date, account: AccountRow, deal: DealRow | None, heard: dict[Item, HeardRow], everybody: list[PersonRow],
    visit: ActivityRow | None,
) -> Known:
    there = {each.person_id for each in visit.people} if visit else set()
    return Known(
        today=today, has_deal=deal is not None, heard=frozenset(item for item, row in heard.items() if row.heard),
        decide_by=deal.decide_by if deal else None, expected_close=deal.expected_close if deal else None,
        has_motive=bool(deal and deal.motive), phase=deal.buying_phase if deal else None,
        last_contact=account.last_contact, people=tuple(_somebody(row, row.id in there) for row in everybody))


def _somebody(row: PersonRow, attends: bool) -> Somebody:
    return Somebody(
        Asked(row.id, row.family, row.given, row.title), row.role, row.support, row.met, attends,
        bool(row.objection), bool(row.criterion))


def _questions(own: Iterable[TaskRow], known: Known) -> list[Question]:
    """The rep's own questions first, then the gaps: seven in all, or more where the own ones are more."""
    mine = [Question(row.id, text=row.text) for row in own]
    return mine + gaps(known)[: max(0, MOST - len(mine))]


def _done_at(row: TaskRow) -> datetime:
    assert row.done_at is not None, "only done tasks are compared"
    return row.done_at
