"""Gaps in how well we know an account or a deal: whom we have not met, who objects, who is silent, who must consent."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NamedTuple, Protocol

from salesdesk.domain.activities import TaskKind
from salesdesk.domain.followup import silence_days
from salesdesk.domain.people import Role, Support

SILENT_AFTER = 30
VISITS_WITHOUT_DECIDER = 3
ROLES = (Role.DECISION_MAKER, Role.CONTACT, Role.SCREENER, Role.HIDDEN, Role.CHAMPION, Role.USER)


class Finding(StrEnum):
    """A kind of gap; those of GRAVE can lose a deal, the others slow it down."""

    HIDDEN_NOT_MET = "hidden_not_met"
    OBJECTION = "objection"
    SINGLE_THREAD = "single_thread"
    DECIDER_SILENT = "decider_silent"
    ROLE_NOT_MET = "role_not_met"
    ROLE_UNKNOWN = "role_unknown"
    TRUST_DOWN = "trust_down"
    DECIDER_UNMET = "decider_unmet"
    SILENT = "silent"
    ROLE_VACANT = "role_vacant"
    CAME_ALONE = "came_alone"
    CONSENT_MISSING = "consent_missing"


GRAVE = frozenset({
    Finding.HIDDEN_NOT_MET, Finding.OBJECTION, Finding.SINGLE_THREAD, Finding.TRUST_DOWN, Finding.DECIDER_UNMET})
_ASKS = frozenset({
    Finding.ROLE_UNKNOWN, Finding.ROLE_VACANT, Finding.CAME_ALONE, Finding.CONSENT_MISSING})


class Known(Protocol):
    """What must be known of a person; `meetings` counts those held."""

    @property
    def id(self) -> str: ...
    @property
    def role(self) -> Role: ...
    @property
    def support(self) -> Support: ...
    @property
    def meetings(self) -> int: ...
    @property
    def last_met(self) -> date | None: ...
    @property
    def objection(self) -> str: ...


class Objector(NamedTuple):
    """Who objects, whether we have an answer, and since how many days (None = not known)."""

    person_id: str
    answered: bool
    days: int | None = None


@dataclass(frozen=True)
class About:
    """What is known besides the people: all roles of those who have several, objections, consents, visits.

    `visits` counts meetings held, `alone_id` is who came to all of them alone ("" = nobody), `consents` the number
    given and the number needed, `trust_down` those whose trust must be repaired, `vacant` roles nobody was found for.
    `silent_after` is in days, 0 = nobody counts as silent.
    """

    roles: Mapping[str, frozenset[Role]] = field(default_factory=dict)
    objections: Sequence[Objector] = ()
    vacant: Sequence[Role] = ()
    trust_down: frozenset[str] = frozenset()
    visits: int = 0
    alone_id: str = ""
    consents: tuple[int, int] = (0, 0)
    silent_after: int = SILENT_AFTER


@dataclass(frozen=True)
class Gap:
    """One gap; `person_id` is whom it concerns ("" = nobody known), `days` how long somebody is silent or objects.

    `count` of `total` tells how many consents are given, or (without a total) how many visits there were.
    """

    finding: Finding
    role: Role
    person_id: str = ""
    days: int = 0
    count: int = 0
    total: int = 0

    @property
    def step(self) -> TaskKind:
        """What is proposed: a follow-up of ours, or a question for the next visit."""
        return TaskKind.QUESTION if self.finding in _ASKS else TaskKind.STEP


@dataclass(frozen=True)
class Coverage:
    """How the six roles are covered (met, or known but not met), how many people we met, and what is missing."""

    met_roles: frozenset[Role]
    known_roles: frozenset[Role]
    met: int
    people: int
    gaps: tuple[Gap, ...]


def coverage(people: Sequence[Known], today: date, about: About | None = None) -> Coverage:
    """Look for gaps: trust to be won back, then all that is grave; an account without people is empty and has none.

    Without `about` only what the people tell of themselves is judged.
    """
    seen = _Seen(people, today, about or About(), whole=about is not None)
    met_roles = frozenset(role for each in people if each.meetings for role in seen.roles(each))
    known_roles = frozenset(role for each in people for role in seen.roles(each))
    met = sum(each.meetings > 0 for each in people)
    gaps: list[Gap] = []
    if people:
        for rule in (*_RULES, *(_MORE if about is not None else ())):
            gaps.extend(rule(seen))
        gaps.extend(_roles(seen, met_roles, known_roles))
        gaps.sort(key=lambda gap: (gap.finding not in GRAVE, gap.finding is not Finding.TRUST_DOWN))
    return Coverage(met_roles, known_roles, met, len(people), tuple(gaps))


class _Seen:
    """What the rules look at; `whole` where more is known than the people."""

    def __init__(self, people: Sequence[Known], today: date, about: About, *, whole: bool) -> None:
        self.people, self.today, self.about, self.whole = people, today, about, whole
        self.by_id = {each.id: each for each in people}

    def roles(self, person: Known) -> tuple[Role, ...]:
        """All roles of a person that count, in the order of ROLES."""
        played = self.about.roles.get(person.id, (person.role,))
        return tuple(role for role in ROLES if role in played)

    def first(self, person: Known) -> Role:
        """The weightiest role of a person."""
        return next(iter(self.roles(person)), person.role)

    def role_of(self, key: str) -> Role:
        """The same by id."""
        return self.first(self.by_id[key]) if key in self.by_id else Role.OTHER

    def silent(self, person: Known) -> int:
        """Days a person has been silent beyond the limit, 0 where it is not over."""
        days = silence_days(person.last_met, self.today)
        limit = self.about.silent_after
        return days if days is not None and limit and days > limit else 0

    @property
    def decider_avoided(self) -> bool:
        """Whether there were visits enough to have met the decision maker."""
        return self.whole and self.about.visits >= VISITS_WITHOUT_DECIDER


def _hidden(seen: _Seen) -> Iterable[Gap]:
    return (Gap(Finding.HIDDEN_NOT_MET, Role.HIDDEN, each.id)
            for each in seen.people if Role.HIDDEN in seen.roles(each) and not each.meetings)


def _objections(seen: _Seen) -> Iterable[Gap]:
    """Whoever objects in words without an answer of ours, or opposes and has not said why."""
    told = {each.person_id for each in seen.about.objections}
    open_since: dict[str, int] = {}
    for each in seen.about.objections:
        if not each.answered:
            open_since[each.person_id] = max(open_since.get(each.person_id, 0), each.days or 0)
    for person in seen.people:
        silent = person.id not in told and (person.objection or person.support is Support.OPPOSES)
        if silent or person.id in open_since:
            yield Gap(Finding.OBJECTION, seen.first(person), person.id,
                      open_since.get(person.id, 0))


def _single(seen: _Seen) -> Iterable[Gap]:
    met = [each for each in seen.people if each.meetings]
    if len(met) == 1:
        yield Gap(Finding.SINGLE_THREAD, seen.first(met[0]), met[0].id)


def _silent(seen: _Seen) -> Iterable[Gap]:
    for each in seen.people:
        if Role.DECISION_MAKER in seen.roles(each) and (days := seen.silent(each)):
            yield Gap(Finding.DECIDER_SILENT, Role.DECISION_MAKER, each.id, days)


def _trust(seen: _Seen) -> Iterable[Gap]:
    return (Gap(Finding.TRUST_DOWN, seen.first(each), each.id)
            for each in seen.people if each.id in seen.about.trust_down)


def _avoided(seen: _Seen) -> Iterable[Gap]:
    """A decision maker who was never met after so many visits: let somebody higher of ours come along."""
    deciders = [each for each in seen.people if Role.DECISION_MAKER in seen.roles(each)]
    if deciders and seen.decider_avoided and not any(each.meetings for each in deciders):
        yield Gap(Finding.DECIDER_UNMET, Role.DECISION_MAKER, deciders[0].id, count=seen.about.visits)


def _others_silent(seen: _Seen) -> Iterable[Gap]:
    """Anybody else with a role; who decides has a gap of their own."""
    for each in seen.people:
        roles = seen.roles(each)
        if roles and Role.DECISION_MAKER not in roles and (days := seen.silent(each)):
            yield Gap(Finding.SILENT, roles[0], each.id, days)


def _vacant(seen: _Seen) -> Iterable[Gap]:
    return (Gap(Finding.ROLE_VACANT, role) for role in dict.fromkeys(seen.about.vacant))


def _alone(seen: _Seen) -> Iterable[Gap]:
    """Who came alone cannot decide alone: others must consent, and nobody is known of them yet."""
    given, needed = seen.about.consents
    if seen.about.alone_id in seen.by_id and not needed and not given:
        yield Gap(Finding.CAME_ALONE, seen.role_of(seen.about.alone_id), seen.about.alone_id, count=seen.about.visits)


def _consents(seen: _Seen) -> Iterable[Gap]:
    given, needed = seen.about.consents
    if given < needed:
        yield Gap(Finding.CONSENT_MISSING, Role.APPROVER, count=given, total=needed)


def _roles(seen: _Seen, met: frozenset[Role], known: frozenset[Role]) -> Iterable[Gap]:
    """Roles where nobody was met; an unmet hidden influencer has a gap of its own, and so has who is avoided."""
    for role in ROLES:
        own = role is Role.HIDDEN or (role is Role.DECISION_MAKER and seen.decider_avoided)
        if role in known and role not in met and not own:
            first = next(each for each in seen.people if role in seen.roles(each))
            yield Gap(Finding.ROLE_NOT_MET, role, first.id)
    for role in ROLES:
        if role not in known and role not in seen.about.vacant:
            yield Gap(Finding.ROLE_UNKNOWN, role)


_Rules = tuple[Callable[[_Seen], Iterable[Gap]], ...]
_RULES: _Rules = (_hidden, _objections, _single, _silent)
_MORE: _Rules = (_trust, _avoided, _vacant, _consents, _alone, _others_silent)
