"""Saved lists: rules that choose records, the tests each field knows, and the lists the program ships."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from salesdesk.domain.accounts import AccountKind, AccountRank
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.leads import LeadClass
from salesdesk.domain.people import Role, Support
from salesdesk.domain.stages import Outcome, StageKey
from salesdesk.domain.tags import Event

MOST_RULES = 20
_MOST_NUMBER = 10**15
_MOST_DAYS = 36_500


class About(StrEnum):
    """What the lines of a list are."""

    ACCOUNTS = "accounts"
    PEOPLE = "people"
    DEALS = "deals"


class ListField(StrEnum):
    """What a rule looks at."""

    NAME = "name"
    RANK = "rank"
    KIND = "kind"
    SEGMENT = "segment"
    INDUSTRY = "industry"
    LEAD_CLASS = "lead_class"
    EMPLOYEES = "employees"
    ROOM_TO_GROW = "room_to_grow"
    TAG = "tag"
    EVENT = "event"
    LAST_CONTACT = "last_contact"
    DORMANT = "dormant"
    NEXT_STEP = "next_step"
    OPEN_DEALS = "open_deals"
    HARD_DATE = "hard_date"
    CHAMPION = "champion"
    TOLD_LATER = "told_later"
    IMPORTED = "imported"
    TITLE = "title"
    ROLE = "role"
    SUPPORT = "support"
    STAGE = "stage"
    OUTCOME = "outcome"
    AMOUNT = "amount"
    EXPECTED_CLOSE = "expected_close"


class ListTest(StrEnum):
    """How a rule compares; the days of WITHIN_DAYS lie ahead, those of OLDER_DAYS behind."""

    IS = "is"
    IS_NOT = "is_not"
    CONTAINS = "contains"
    EMPTY = "empty"
    NOT_EMPTY = "not_empty"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    WITHIN_DAYS = "within_days"
    OLDER_DAYS = "older_days"
    YES = "yes"
    NO = "no"


class ReadyMade(StrEnum):
    """The lists everybody has."""

    HOT = "hot"
    DORMANT = "dormant"
    NO_STEP = "no_step"
    TOLD_LATER = "told_later"
    COMPLAINT = "complaint"
    CROSS_SELL = "cross_sell"
    ROOM = "room"
    IMPORTED = "imported"


@dataclass(frozen=True)
class ListRule:
    """One condition; `value` is the text of a choice, a number or a number of days, empty where none is needed."""

    field: ListField
    test: ListTest
    value: str = ""


_T = ListTest
_TEXT = (_T.CONTAINS, _T.IS, _T.IS_NOT, _T.EMPTY, _T.NOT_EMPTY)
_CHOICE = (_T.IS, _T.IS_NOT, _T.EMPTY, _T.NOT_EMPTY)
_NUMBER = (_T.AT_LEAST, _T.AT_MOST, _T.EMPTY)
_DAYS = (_T.OLDER_DAYS, _T.WITHIN_DAYS, _T.EMPTY, _T.NOT_EMPTY)
_FLAG = (_T.YES, _T.NO)
_HAS = (_T.IS, _T.IS_NOT)
_F = ListField
TESTS: Mapping[ListField, tuple[ListTest, ...]] = {
    _F.NAME: (_T.CONTAINS,), _F.RANK: _CHOICE, _F.KIND: _CHOICE, _F.SEGMENT: _TEXT, _F.INDUSTRY: _TEXT,
    _F.LEAD_CLASS: _CHOICE, _F.EMPLOYEES: _NUMBER, _F.ROOM_TO_GROW: _FLAG, _F.TAG: _HAS, _F.EVENT: _HAS,
    _F.LAST_CONTACT: (_T.OLDER_DAYS, _T.EMPTY, _T.NOT_EMPTY), _F.DORMANT: _FLAG, _F.NEXT_STEP: _FLAG,
    _F.OPEN_DEALS: (_T.AT_LEAST, _T.AT_MOST), _F.HARD_DATE: (_T.WITHIN_DAYS, _T.EMPTY, _T.NOT_EMPTY),
    _F.CHAMPION: _FLAG, _F.TOLD_LATER: _FLAG, _F.IMPORTED: _FLAG, _F.TITLE: _TEXT, _F.ROLE: _CHOICE,
    _F.SUPPORT: _CHOICE, _F.STAGE: _HAS, _F.OUTCOME: _HAS, _F.AMOUNT: _NUMBER, _F.EXPECTED_CLOSE: _DAYS,
}
CHOICES: Mapping[ListField, type[StrEnum]] = {
    _F.RANK: AccountRank, _F.KIND: AccountKind, _F.LEAD_CLASS: LeadClass, _F.EVENT: Event, _F.ROLE: Role,
    _F.SUPPORT: Support, _F.STAGE: StageKey, _F.OUTCOME: Outcome,
}
_SHARED = tuple(ListField)[:list(ListField).index(_F.TITLE)]
FIELDS: Mapping[About, tuple[ListField, ...]] = {
    About.ACCOUNTS: _SHARED,
    About.PEOPLE: (*_SHARED, _F.TITLE, _F.ROLE, _F.SUPPORT),
    About.DEALS: (*_SHARED, _F.STAGE, _F.OUTCOME, _F.AMOUNT, _F.EXPECTED_CLOSE),
}
WITHOUT_VALUE = frozenset({_T.EMPTY, _T.NOT_EMPTY, _T.YES, _T.NO})

READY_MADE: Mapping[ReadyMade, tuple[ListRule, ...]] = {
    ReadyMade.HOT: (ListRule(_F.RANK, _T.IS, AccountRank.A.value), ListRule(_F.HARD_DATE, _T.WITHIN_DAYS, "90"),
                    ListRule(_F.CHAMPION, _T.YES)),
    ReadyMade.DORMANT: (ListRule(_F.DORMANT, _T.YES),),
    ReadyMade.NO_STEP: (ListRule(_F.OPEN_DEALS, _T.AT_LEAST, "1"), ListRule(_F.NEXT_STEP, _T.NO)),
    ReadyMade.TOLD_LATER: (ListRule(_F.TOLD_LATER, _T.YES),),
    ReadyMade.COMPLAINT: (ListRule(_F.EVENT, _T.IS, Event.COMPLAINT.value),),
    ReadyMade.CROSS_SELL: (ListRule(_F.EVENT, _T.IS, Event.CROSS_SELL.value),),
    ReadyMade.ROOM: (ListRule(_F.ROOM_TO_GROW, _T.YES),),
    ReadyMade.IMPORTED: (ListRule(_F.IMPORTED, _T.YES),),
}


def number_of(rule: ListRule) -> int:
    """The number or the days of a rule; RuleError(BAD_NUMBER or BAD_RANGE) where it holds none that counts."""
    text = rule.value.strip().replace(",", "")
    if not (text.isascii() and text.isdecimal()):
        raise RuleError(Rule.BAD_NUMBER, "value", text=rule.value)
    high = _MOST_DAYS if rule.test in {_T.WITHIN_DAYS, _T.OLDER_DAYS} else _MOST_NUMBER
    if int(text) > high:
        raise RuleError(Rule.BAD_RANGE, "value", low=0, high=high)
    return int(text)


def check_rule(about: About, rule: ListRule) -> ListRule:
    """The rule, tidied; RuleError: BAD_CHOICE field, test or value, REQUIRED value, BAD_NUMBER, BAD_RANGE."""
    if rule.field not in FIELDS[about]:
        raise RuleError(Rule.BAD_CHOICE, "field")
    if rule.test not in TESTS[rule.field]:
        raise RuleError(Rule.BAD_CHOICE, "test")
    if rule.test in WITHOUT_VALUE:
        return ListRule(rule.field, rule.test)
    value = rule.value.strip()
    if not value:
        raise RuleError(Rule.REQUIRED, "value")
    if rule.test in {_T.AT_LEAST, _T.AT_MOST, _T.WITHIN_DAYS, _T.OLDER_DAYS}:
        return ListRule(rule.field, rule.test, str(number_of(rule)))
    kind = CHOICES.get(rule.field)
    if kind is not None and value not in set(kind):
        raise RuleError(Rule.BAD_CHOICE, "value", text=value)
    return ListRule(rule.field, rule.test, value)
