"""Rules that see where what we do and how the customer buys do not fit: each warns, explains and blocks nothing."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from salesdesk.domain.buying import Deadline, NeedLevel
from salesdesk.domain.buying_phases import BUDGET, COMPARISON, CONSENSUS, CONTRACT, DETAILS, lead
from salesdesk.domain.qualify import Item

ANSWER_HOURS = 24
VISITS_WITHOUT_DECIDER = 3
VISITS_ALONE = 2
STAGES_AHEAD = 2
RIVAL_CHECK_DAYS = 60
INQUIRY_HOURS = 48
VISIT_DAYS = 3
_HOUR = timedelta(hours=1)


class Mismatch(StrEnum):
    """One rule; the order is that of urgency."""

    NOW_UNANSWERED = "now_unanswered"
    INQUIRY_UNANSWERED = "inquiry_unanswered"
    VISIT_WANTED = "visit_wanted"
    PROMISE_LATE = "promise_late"
    PLANNED_PASSED = "planned_passed"
    QUOTE_TOO_EARLY = "quote_too_early"
    PRICE_FIRST = "price_first"
    DECIDER_UNMET = "decider_unmet"
    HIDDEN_UNMET = "hidden_unmet"
    CONSENSUS_UNKNOWN = "consensus_unknown"
    CAME_ALONE = "came_alone"
    BUDGET_UNHEARD = "budget_unheard"
    DEADLINE_UNHEARD = "deadline_unheard"
    RIVAL_UNHEARD = "rival_unheard"
    RIVAL_UNCHECKED = "rival_unchecked"
    AHEAD = "ahead"
    BEHIND = "behind"
    NO_DELIVERY_DAY = "no_delivery_day"


QUESTIONS = frozenset({
    Mismatch.CONSENSUS_UNKNOWN, Mismatch.CAME_ALONE, Mismatch.BUDGET_UNHEARD, Mismatch.DEADLINE_UNHEARD,
    Mismatch.RIVAL_UNHEARD, Mismatch.RIVAL_UNCHECKED, Mismatch.PLANNED_PASSED, Mismatch.NO_DELIVERY_DAY})


@dataclass(frozen=True)
class Situation:
    """All that the rules look at in one open deal; `stage_place` counts from 1, instants are aware.

    `may_wait` is how many hours an inquiry of this need may wait, `visits` are meetings held, `came` the people ever
    seen there, `visit_first` to `visit_last` when they want us to come, `visit_set` whether a meeting is set for it,
    `consents_unclear` those whose consent is needed and not known, `late` texts of promised information overdue.
    """

    now: datetime
    stage_place: int = 1
    stages: int = 5
    phase: int | None = None
    need: NeedLevel | None = None
    planned_on: date | None = None
    deadline: Deadline | None = None
    inquiry_at: datetime | None = None
    may_wait: int = INQUIRY_HOURS
    last_contact: datetime | None = None
    since: date | None = None
    visits: int = 0
    came: int = 0
    visit_first: date | None = None
    visit_last: date | None = None
    visit_set: bool = False
    decider: str = ""
    decider_met: bool = False
    hidden_unmet: tuple[str, ...] = ()
    objectors_known: bool = False
    consents: int = 0
    consents_unclear: int = 0
    heard: frozenset[Item] = frozenset()
    quoted: bool = False
    has_issue: bool = False
    has_solution: bool = False
    rival_checked_on: date | None = None
    late: tuple[str, ...] = ()
    delivery_known: bool = False

    @property
    def today(self) -> date:
        """The day of `now` where it was asked."""
        return self.now.date()


@dataclass(frozen=True)
class Finding:
    """A rule that fires, and what fills its sentences."""

    rule: Mismatch
    values: Mapping[str, object] = field(default_factory=dict)

    @property
    def is_question(self) -> bool:
        """Whether its button notes a question for the next visit instead of a next step."""
        return self.rule in QUESTIONS


Values = Mapping[str, object]


def findings(at: Situation, off: Iterable[Mismatch] = ()) -> list[Finding]:
    """What does not fit in a deal, the most urgent first; rules switched off are passed over."""
    silent = frozenset(off)
    told = ((rule, _RULES[rule](at)) for rule in Mismatch if rule not in silent)
    return [Finding(rule, values) for rule, values in told if values is not None]


def _now_unanswered(at: Situation) -> Values | None:
    """They want it now and nobody was in touch for a day."""
    since = at.last_contact or at.inquiry_at
    if at.need is not NeedLevel.NOW or (since is not None and at.now - since <= timedelta(hours=ANSWER_HOURS)):
        return None
    return {"hours": ANSWER_HOURS}


def _inquiry_unanswered(at: Situation) -> Values | None:
    """They asked and nothing has moved within the time that goes with their need."""
    if at.inquiry_at is None or (at.last_contact is not None and at.last_contact >= at.inquiry_at):
        return None
    waited = at.now - at.inquiry_at
    return {"hours": waited // _HOUR, "limit": at.may_wait} if waited > at.may_wait * _HOUR else None


def _visit_wanted(at: Situation) -> Values | None:
    """The days they want us to come are near, here or over, and no meeting is set."""
    first = at.visit_first or at.visit_last
    if first is None or at.visit_set or at.today < first - timedelta(VISIT_DAYS):
        return None
    return {"first": first, "last": at.visit_last or first}


def _promise_late(at: Situation) -> Values | None:
    return {"n": len(at.late), "what": at.late[0]} if at.late else None


def _planned_passed(at: Situation) -> Values | None:
    if at.planned_on is None or at.planned_on >= at.today:
        return None
    return {"day": at.planned_on, "days": (at.today - at.planned_on).days}


def _quote_too_early(at: Situation) -> Values | None:
    """A price while they only ask for documents."""
    return {"phase": at.phase} if at.quoted and at.phase is not None and at.phase <= DETAILS else None


def _price_first(at: Situation) -> Values | None:
    return {} if at.quoted and not (at.has_issue and at.has_solution) else None


def _decider_unmet(at: Situation) -> Values | None:
    if at.visits < VISITS_WITHOUT_DECIDER or at.decider_met:
        return None
    return {"visits": at.visits, "name": at.decider}


def _hidden_unmet(at: Situation) -> Values | None:
    if not at.hidden_unmet or at.phase is None or at.phase < BUDGET:
        return None
    return {"name": at.hidden_unmet[0]}


def _consensus_unknown(at: Situation) -> Values | None:
    """They agree among themselves and we do not know with whom."""
    if at.phase is None or at.phase < CONSENSUS:
        return None
    clear = at.consents > 0 and at.consents_unclear == 0
    return None if clear and at.objectors_known else {"n": at.consents, "unclear": at.consents_unclear}


def _came_alone(at: Situation) -> Values | None:
    return {"visits": at.visits} if at.came == 1 and at.visits >= VISITS_ALONE else None


def _budget_unheard(at: Situation) -> Values | None:
    return {} if at.phase is not None and at.phase >= BUDGET and Item.BUDGET not in at.heard else None


def _deadline_unheard(at: Situation) -> Values | None:
    return {} if at.deadline is Deadline.FIXED and Item.TIMING not in at.heard else None


def _rival_unheard(at: Situation) -> Values | None:
    return {} if at.phase is not None and at.phase >= COMPARISON and Item.COMPETITOR not in at.heard else None


def _rival_unchecked(at: Situation) -> Values | None:
    """Rivals come in unseen: nobody has asked about them for long."""
    since = at.rival_checked_on or at.since
    days = (at.today - since).days if since else 0
    return {"days": days} if days >= RIVAL_CHECK_DAYS else None


def _ahead(at: Situation) -> Values | None:
    by = lead(at.phase, at.stage_place, at.stages)
    return {"n": by} if by >= STAGES_AHEAD else None


def _behind(at: Situation) -> Values | None:
    by = -lead(at.phase, at.stage_place, at.stages)
    return {"n": by} if by > 0 else None


def _no_delivery_day(at: Situation) -> Values | None:
    return {} if at.phase is not None and at.phase >= CONTRACT and not at.delivery_known else None


_RULES: Mapping[Mismatch, Callable[[Situation], Values | None]] = {
    Mismatch.NOW_UNANSWERED: _now_unanswered, Mismatch.INQUIRY_UNANSWERED: _inquiry_unanswered,
    Mismatch.VISIT_WANTED: _visit_wanted,
    Mismatch.PROMISE_LATE: _promise_late, Mismatch.PLANNED_PASSED: _planned_passed,
    Mismatch.QUOTE_TOO_EARLY: _quote_too_early, Mismatch.PRICE_FIRST: _price_first,
    Mismatch.DECIDER_UNMET: _decider_unmet, Mismatch.HIDDEN_UNMET: _hidden_unmet,
    Mismatch.CONSENSUS_UNKNOWN: _consensus_unknown, Mismatch.CAME_ALONE: _came_alone,
    Mismatch.BUDGET_UNHEARD: _budget_unheard, Mismatch.DEADLINE_UNHEARD: _deadline_unheard,
    Mismatch.RIVAL_UNHEARD: _rival_unheard, Mismatch.RIVAL_UNCHECKED: _rival_unchecked,
    Mismatch.AHEAD: _ahead, Mismatch.BEHIND: _behind, Mismatch.NO_DELIVERY_DAY: _no_delivery_day,
}
