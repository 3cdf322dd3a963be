"""The rules of lists as conditions of SQL, for accounts, people and deals."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Column, ColumnElement, Table, and_, exists, false, func, or_, select, true

from salesdesk.domain.accounts import AccountKind
from salesdesk.domain.lists import About, ListField, ListRule, ListTest, number_of
from salesdesk.domain.people import Role, Support
from salesdesk.domain.stages import LossReason, Outcome
from salesdesk.domain.tags import EVENT_KIND
from salesdesk.domain.text import search_key
from salesdesk.store.queries.accounts import DORMANT_DAYS
from salesdesk.store.queries.common import live, open_steps, pattern
from salesdesk.store.tables import account, activity, deal, person, stage, task
from salesdesk.store.tables.lists import tag, tagging

Condition = ColumnElement[bool]
Maker = Callable[[ListRule, date], Condition]
BASES: Mapping[About, Table] = {About.ACCOUNTS: account, About.PEOPLE: person, About.DEALS: deal}
OWNERS: Mapping[About, str] = {About.ACCOUNTS: "account_id", About.PEOPLE: "person_id", About.DEALS: "deal_id"}


def condition(about: About, rule: ListRule, today: date) -> Condition:
    """Which rows of the table of `about` a checked rule chooses; a company's facts count for all below it."""
    own = _OWN[about].get(rule.field)
    if own is not None:
        return own(rule, today)
    of_account = _OF_ACCOUNT[rule.field](rule, today)
    if about is About.ACCOUNTS:
        return of_account
    return BASES[about].c.account_id.in_(select(account.c.id).where(live(account), of_account))


def _text(column: Column[Any]) -> Maker:
    def make(rule: ListRule, _today: date) -> Condition:
        bare = func.coalesce(column, "")
        if rule.test is ListTest.CONTAINS:
            return func.lower(bare).like(pattern(rule.value.lower()), escape="\\")
        wanted = rule.value if rule.test in {ListTest.IS, ListTest.IS_NOT} else ""
        return bare == wanted if rule.test in {ListTest.IS, ListTest.EMPTY} else bare != wanted
    return make


def _name(column: Column[Any]) -> Maker:
    return lambda rule, _today: column.like(pattern(search_key(rule.value)), escape="\\")


def _number(value: ColumnElement[Any]) -> Maker:
    def make(rule: ListRule, _today: date) -> Condition:
        if rule.test is ListTest.EMPTY:
            return value.is_(None)
        return value >= number_of(rule) if rule.test is ListTest.AT_LEAST else value <= number_of(rule)
    return make


def _flag(column: Column[Any]) -> Maker:
    def make(rule: ListRule, _today: date) -> Condition:
        return column.is_(true()) if rule.test is ListTest.YES else or_(column.is_(None), column.is_(false()))
    return make


def _whether(found: Callable[[date], Condition]) -> Maker:
    return lambda rule, today: found(today) if rule.test in {ListTest.YES, ListTest.NOT_EMPTY} else ~found(today)


def _tagged(about: About, *, event: bool) -> Maker:
    """Records with a tag of this name; an event counts while it is open."""
    kind = tag.c.kind == EVENT_KIND if event else tag.c.kind.is_(None)

    def make(rule: ListRule, _today: date) -> Condition:
        there = exists().where(
            tagging.c[OWNERS[about]] == BASES[about].c.id, live(tagging), tag.c.id == tagging.c.tag_id, live(tag), kind,
            tag.c.name == rule.value, *([tagging.c.closed_on.is_(None)] if event else []))
        return there if rule.test is ListTest.IS else ~there
    return make


def _imported(table: Table) -> Maker:
    """Rows made in the newest import: all of one import carry the same instant."""
    other = table.alias()
    newest = select(func.max(other.c.created_at)).where(other.c.source.is_not(None)).scalar_subquery()
    return _whether(lambda _today: and_(table.c.source.is_not(None), table.c.created_at == newest))


def _touched(since: date | None = None) -> Condition:
    found = exists().where(activity.c.account_id == account.c.id, live(activity), activity.c.done.is_(true()))
    if since is None:
        return found
    return found.where(activity.c.at >= datetime.combine(since, datetime.min.time()).astimezone())


def _last_contact(rule: ListRule, today: date) -> Condition:
    if rule.test is ListTest.OLDER_DAYS:
        return and_(_touched(), ~_touched(today - timedelta(days=number_of(rule))))
    return _touched() if rule.test is ListTest.NOT_EMPTY else ~_touched()


def _dormant(today: date) -> Condition:
    silent = and_(_touched(), ~_touched(today - timedelta(days=DORMANT_DAYS)))
    return or_(func.coalesce(account.c.kind, "") == AccountKind.DORMANT.value, silent)


def _step_of(owner: str, key: Column[Any]) -> Condition:
    planned = exists().where(activity.c[owner] == key, live(activity), activity.c.done.is_(false()))
    return or_(exists().where(task.c[owner] == key, open_steps()), planned)


def _running(*more: Condition) -> Condition:
    return and_(deal.c.account_id == account.c.id, live(deal), deal.c.outcome == Outcome.OPEN.value, *more)


def _open_deals(rule: ListRule, today: date) -> Condition:
    found = select(func.count()).select_from(deal).where(_running()).correlate(account).scalar_subquery()
    return _number(found)(rule, today)


def _day(column: Column[Any]) -> Maker:
    def make(rule: ListRule, today: date) -> Condition:
        if rule.test is ListTest.EMPTY:
            return column.is_(None)
        if rule.test is ListTest.NOT_EMPTY:
            return column.is_not(None)
        days = timedelta(days=number_of(rule))
        return column.between(today, today + days) if rule.test is ListTest.WITHIN_DAYS else column < today - days
    return make


def _hard_date(rule: ListRule, today: date) -> Condition:
    if rule.test is ListTest.EMPTY:
        return ~exists().where(_running(deal.c.decide_by.is_not(None)))
    return exists().where(_running(_day(deal.c.decide_by)(rule, today)))


def _champion(_today: date) -> Condition:
    for_us = or_(person.c.role == Role.CHAMPION.value, person.c.support == Support.CHAMPIONS.value)
    return exists().where(person.c.account_id == account.c.id, live(person), for_us)


def _later() -> Condition:
    return or_(deal.c.outcome == Outcome.HOLD.value, func.coalesce(deal.c.lost_reason, "") == LossReason.NOT_NOW.value)


def _stage(rule: ListRule, _today: date) -> Condition:
    there = deal.c.stage_id.in_(select(stage.c.id).where(stage.c.key == rule.value))
    return there if rule.test is ListTest.IS else ~there


_F = ListField
_OF_ACCOUNT: Mapping[ListField, Maker] = {
    _F.NAME: _name(account.c.search), _F.RANK: _text(account.c.rank), _F.KIND: _text(account.c.kind),
    _F.SEGMENT: _text(account.c.segment), _F.INDUSTRY: _text(account.c.industry),
    _F.LEAD_CLASS: _text(account.c.lead_class), _F.EMPLOYEES: _number(account.c.employees),
    _F.ROOM_TO_GROW: _flag(account.c.room_to_grow), _F.TAG: _tagged(About.ACCOUNTS, event=False),
    _F.EVENT: _tagged(About.ACCOUNTS, event=True), _F.LAST_CONTACT: _last_contact, _F.DORMANT: _whether(_dormant),
    _F.NEXT_STEP: _whether(lambda _today: _step_of("account_id", account.c.id)), _F.OPEN_DEALS: _open_deals,
    _F.HARD_DATE: _hard_date, _F.CHAMPION: _whether(_champion),
    _F.TOLD_LATER: _whether(lambda _today: exists().where(deal.c.account_id == account.c.id, live(deal), _later())),
    _F.IMPORTED: _imported(account),
}
_OWN: Mapping[About, Mapping[ListField, Maker]] = {
    About.ACCOUNTS: {},
    About.PEOPLE: {
        _F.NAME: _name(person.c.search), _F.LEAD_CLASS: _text(person.c.lead_class),
        _F.TAG: _tagged(About.PEOPLE, event=False), _F.IMPORTED: _imported(person), _F.TITLE: _text(person.c.title),
        _F.ROLE: _text(person.c.role), _F.SUPPORT: _text(person.c.support),
    },
    About.DEALS: {
        _F.NAME: _name(deal.c.search), _F.TAG: _tagged(About.DEALS, event=False), _F.STAGE: _stage,
        _F.OUTCOME: _text(deal.c.outcome), _F.AMOUNT: _number(deal.c.amount), _F.HARD_DATE: _day(deal.c.decide_by),
        _F.EXPECTED_CLOSE: _day(deal.c.expected_close), _F.IMPORTED: _imported(deal),
        _F.NEXT_STEP: _whether(lambda _today: _step_of("deal_id", deal.c.id)),
        _F.TOLD_LATER: _whether(lambda _today: _later()),
    },
}
