"""What is still unknown becomes questions for the next visit, by fixed rules in a fixed order."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from salesdesk.domain.people import Role, Support
from salesdesk.domain.qualify import Item

SILENT_DAYS = 60
PROPOSED = 5
MOST = 7
DECIDING = frozenset({Role.DECISION_MAKER, Role.HIDDEN, Role.APPROVER})


class Gap(StrEnum):
    """Something we do not know; the order here is the order on paper. ui/labels holds the sentences."""

    BUDGET = "budget"
    AUTHORITY = "authority"
    NEEDS = "needs"
    TIMING = "timing"
    COMPETITOR = "competitor"
    STAFFING = "staffing"
    DECIDER = "decider"
    DECIDER_UNMET = "decider_unmet"
    OBJECTION = "objection"
    SUPPORT = "support"
    DEADLINE = "deadline"
    CLOSE_PASSED = "close_passed"
    SILENCE = "silence"
    CONSENT = "consent"
    ROLE = "role"
    SCREENER = "screener"
    USER = "user"
    PHASE = "phase"
    MOTIVE = "motive"
    CRITERION = "criterion"
    WANTED = "wanted"


class Ready(StrEnum):
    """One line of the checklist beside the sheet."""

    VISIT = "visit"
    GOAL = "goal"
    PEOPLE = "people"
    DECIDER = "decider"
    BANTCH = "bantch"
    PHASE = "phase"
    QUESTIONS = "questions"
    RIVAL = "rival"
    HISTORY = "history"


ITEM_GAPS = {
    Item.BUDGET: Gap.BUDGET, Item.AUTHORITY: Gap.AUTHORITY, Item.NEEDS: Gap.NEEDS, Item.TIMING: Gap.TIMING,
    Item.COMPETITOR: Gap.COMPETITOR, Item.STAFFING: Gap.STAFFING,
}


@dataclass(frozen=True)
class Asked:
    """A person a question is about: the parts a polite form of the name is made of."""

    id: str
    family: str
    given: str = ""
    title: str = ""


@dataclass(frozen=True)
class Question:
    """One question: an own one has words (`text`), one from a gap has the gap and what fills its sentence.

    `key` names it for ticking: the id of the task, or the gap and the person.
    """

    key: str
    gap: Gap | None = None
    text: str = ""
    person: Asked | None = None
    day: date | None = None


@dataclass(frozen=True)
class Somebody:
    """What the rules need to know about a person at the account; `attends` means at the next visit."""

    who: Asked
    role: Role = Role.OTHER
    support: Support = Support.UNKNOWN
    met: bool = False
    attends: bool = False
    has_objection: bool = False
    has_criterion: bool = False


@dataclass(frozen=True)
class Known:
    """What the rules look at; without a deal the present state and plans are asked about, then people."""

    today: date
    has_deal: bool = True
    heard: frozenset[Item] = frozenset()
    decide_by: date | None = None
    expected_close: date | None = None
    has_motive: bool = False
    phase: int | None = None
    last_contact: date | None = None
    people: tuple[Somebody, ...] = ()


def gaps(known: Known) -> list[Question]:
    """Every question the gaps give rise to, the most telling first; a caller takes as many as fit.

    When it is planned, how things are now and what is wanted beforehand are asked unless known.
    """
    first = _about_deal(known) if known.has_deal else (_plain(Gap.NEEDS), _plain(Gap.TIMING))
    found = [*first, *_about_people(known), *_about_contact(known)]
    order = list(Gap)
    return sorted(found, key=lambda question: order.index(question.gap or Gap.WANTED))


def _about_deal(known: Known) -> Iterator[Question]:
    for item, gap in ITEM_GAPS.items():
        if item not in known.heard:
            yield _plain(gap)
    if known.decide_by is None and Item.TIMING in known.heard:
        yield _plain(Gap.DEADLINE)
    if known.expected_close is not None and known.expected_close < known.today:
        yield Question(Gap.CLOSE_PASSED.value, Gap.CLOSE_PASSED, day=known.expected_close)
    if known.phase is None:
        yield _plain(Gap.PHASE)
    if not known.has_motive:
        yield _plain(Gap.MOTIVE)


def _about_people(known: Known) -> Iterator[Question]:
    deciders = [each for each in known.people if each.role is Role.DECISION_MAKER]
    if not deciders:
        yield _plain(Gap.DECIDER)
    elif not any(each.met or each.attends for each in deciders):
        yield _on(Gap.DECIDER_UNMET, deciders[0])
    yield from (_on(Gap.OBJECTION, each) for each in known.people
                if each.support is Support.OPPOSES and not each.has_objection)
    yield from _about_minds(known)
    if known.has_deal and sum(each.met or each.attends for each in known.people) == 1:
        yield _plain(Gap.CONSENT)
    if known.has_deal and known.people:
        roles = {each.role for each in known.people}
        yield from (_plain(gap) for role, gap in ((Role.SCREENER, Gap.SCREENER), (Role.USER, Gap.USER))
                    if role not in roles)


def _about_minds(known: Known) -> Iterator[Question]:
    """One question each about a support, a role and a criterion nobody noted, those who attend first."""
    by_weight = sorted(known.people, key=lambda each: (not each.attends, each.role not in DECIDING))
    for gap, missing in (
        (Gap.SUPPORT, [each for each in by_weight if each.support is Support.UNKNOWN and
                       (each.attends or each.role in DECIDING)]),
        (Gap.ROLE, [each for each in by_weight if each.attends and each.role is Role.OTHER]),
        (Gap.CRITERION, [each for each in by_weight if each.attends and not each.has_criterion]),
    ):
        if missing:
            yield _on(gap, missing[0])


def _about_contact(known: Known) -> Iterator[Question]:
    last = known.last_contact
    if last is not None and (known.today - last).days > SILENT_DAYS:
        yield Question(Gap.SILENCE.value, Gap.SILENCE, day=last)
    yield _plain(Gap.WANTED)


def _plain(gap: Gap) -> Question:
    return Question(gap.value, gap)


def _on(gap: Gap, somebody: Somebody) -> Question:
    return Question(f"{gap.value}:{somebody.who.id}", gap, person=somebody.who)
