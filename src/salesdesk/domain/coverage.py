"""Gaps in how well we know an account: whom we have not met, who objects, who has gone silent."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from salesdesk.domain.followup import silence_days
from salesdesk.domain.people import Role, Support

SILENT_AFTER = 30
ROLES = (Role.DECISION_MAKER, Role.CONTACT, Role.SCREENER, Role.HIDDEN, Role.CHAMPION, Role.USER)


class Finding(StrEnum):
    """A kind of gap; the first three can lose a deal, the others slow it down."""

    HIDDEN_NOT_MET = "hidden_not_met"
    OBJECTION = "objection"
    SINGLE_THREAD = "single_thread"
    DECIDER_SILENT = "decider_silent"
    ROLE_NOT_MET = "role_not_met"
    ROLE_UNKNOWN = "role_unknown"


GRAVE = frozenset({Finding.HIDDEN_NOT_MET, Finding.OBJECTION, Finding.SINGLE_THREAD})


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


@dataclass(frozen=True)
class Gap:
    """One gap; `person_id` is whom it concerns ("" = nobody known), `days` how long a decision maker is silent."""

    finding: Finding
    role: Role
    person_id: str = ""
    days: int = 0


@dataclass(frozen=True)
class Coverage:
    """How the six roles are covered (met, or known but not met), how many people we met, and what is missing."""

    met_roles: frozenset[Role]
    known_roles: frozenset[Role]
    met: int
    people: int
    gaps: tuple[Gap, ...]


def coverage(people: Sequence[Known], today: date) -> Coverage:
    """Look for gaps, the gravest first; an account without people has none, it is empty."""
    met_roles = frozenset(each.role for each in people if each.meetings and each.role in ROLES)
    known_roles = frozenset(each.role for each in people if each.role in ROLES)
    met = sum(each.meetings > 0 for each in people)
    gaps: list[Gap] = []
    if people:
        for rule in _RULES:
            gaps.extend(rule(people, today))
        gaps.extend(_roles(people, met_roles, known_roles))
    return Coverage(met_roles, known_roles, met, len(people), tuple(gaps))


def _hidden(people: Sequence[Known], _today: date) -> Iterable[Gap]:
    return (Gap(Finding.HIDDEN_NOT_MET, each.role, each.id)
            for each in people if each.role is Role.HIDDEN and not each.meetings)


def _objections(people: Sequence[Known], _today: date) -> Iterable[Gap]:
    """Whoever objects in words, or opposes and has not said why."""
    return (Gap(Finding.OBJECTION, each.role, each.id)
            for each in people if each.objection or each.support is Support.OPPOSES)


def _single(people: Sequence[Known], _today: date) -> Iterable[Gap]:
    met = [each for each in people if each.meetings]
    if len(met) == 1:
        yield Gap(Finding.SINGLE_THREAD, met[0].role, met[0].id)


def _silent(people: Sequence[Known], today: date) -> Iterable[Gap]:
    for each in people:
        days = silence_days(each.last_met, today)
        if each.role is Role.DECISION_MAKER and days is not None and days > SILENT_AFTER:
            yield Gap(Finding.DECIDER_SILENT, each.role, each.id, days)


def _roles(people: Sequence[Known], met: frozenset[Role], known: frozenset[Role]) -> Iterable[Gap]:
    """Roles where nobody was met; an unmet hidden influencer has a gap of its own."""
    for role in ROLES:
        if role in known and role not in met and role is not Role.HIDDEN:
            first = next(each for each in people if each.role is role)
            yield Gap(Finding.ROLE_NOT_MET, role, first.id)
    for role in ROLES:
        if role not in known:
            yield Gap(Finding.ROLE_UNKNOWN, role)


_RULES: tuple[Callable[[Sequence[Known], date], Iterable[Gap]], ...] = (_hidden, _objections, _single, _silent)
