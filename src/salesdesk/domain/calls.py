"""Calls for an appointment: how many tries in vain since the last time somebody was spoken with or met."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from salesdesk.domain.activities import MEETINGS, ActivityKind, CallResult


@dataclass(frozen=True)
class Contact:
    """A contact held, as far as the count of tries looks at it."""

    id: str
    at: datetime
    deal_id: str | None
    kind: ActivityKind
    call_result: CallResult | None


@dataclass(frozen=True)
class Run:
    """Calls in vain one after another; `result` and `at` are those of the last one."""

    count: int = 0
    result: CallResult | None = None
    at: datetime | None = None


IN_VAIN = frozenset({CallResult.REFUSED, CallResult.ABSENT})
_NONE = Run()


class Runs:
    """Follows contacts in the order of time; one without a deal counts for every deal of the account."""

    def __init__(self) -> None:
        self._whole = self._loose = _NONE
        self._deals: dict[str, Run] = {}

    def take(self, contact: Contact) -> int:
        """Take the next contact; tells which try it was, 0 for what was no call for an appointment."""
        before = self.of(contact.deal_id)
        self._whole = _after(self._whole, contact)
        if contact.deal_id:
            self._deals[contact.deal_id] = _after(before, contact)
        else:
            self._loose = _after(self._loose, contact)
            self._deals = {key: _after(run, contact) for key, run in self._deals.items()}
        return before.count + 1 if contact.kind is ActivityKind.CALL and contact.call_result else 0

    def of(self, deal_id: str | None) -> Run:
        """The run that is on for a deal, or for the whole account."""
        return self._deals.get(deal_id, self._loose) if deal_id else self._whole


def run_on(contacts: Iterable[Contact], deal_id: str | None) -> Run:
    """The calls in vain at the end of these contacts, the earliest first, for a deal or the whole account."""
    runs = Runs()
    for contact in contacts:
        runs.take(contact)
    return runs.of(deal_id)


def tries(contacts: Iterable[Contact]) -> dict[str, int]:
    """Which try every call for an appointment was, by its id; the earliest contact comes first."""
    runs = Runs()
    return {contact.id: number for contact in contacts if (number := runs.take(contact))}


def _after(run: Run, contact: Contact) -> Run:
    """Meeting or speaking with somebody ends a run; a mail or a letter neither ends nor lengthens it."""
    if contact.kind in MEETINGS:
        return _NONE
    if contact.kind is not ActivityKind.CALL:
        return run
    if contact.call_result not in IN_VAIN:
        return _NONE
    return Run(run.count + 1, contact.call_result, contact.at)
