"""Facts of an account or a person, and how well either is understood."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, or_, select, true

from salesdesk.domain import understanding
from salesdesk.domain.activities import TaskKind
from salesdesk.domain.facts import Certainty, FactKind, Standing, age, is_certain, is_faded
from salesdesk.domain.people import Role, Support
from salesdesk.domain.qualify import Item
from salesdesk.domain.understanding import ACCOUNT_WEIGHTS, BY_FACT, PERSON_WEIGHTS, Aspect, Grade, Understanding
from salesdesk.store.queries import settings
from salesdesk.store.queries.common import PART, live, meetings, spoken
from salesdesk.store.queries.profile import traits
from salesdesk.store.tables import (
    account,
    activity,
    deal,
    fact,
    flow_step,
    installed_item,
    participant,
    person,
    qualification,
    task,
)

_SCALES_ENOUGH = 3
_Graded = Iterator[tuple[Aspect, Grade]]
_COLUMNS = {
    "currents": Aspect.CURRENTS, "business_plan": Aspect.BUSINESS_PLAN, "business_model": Aspect.BUSINESS_MODEL,
    "organisation": Aspect.ORGANISATION, "employees": Aspect.SIZE, "fiscal_month": Aspect.BUDGET_SEASON,
}
_FLOWS = {"approval": Aspect.APPROVAL_FLOW, "payment": Aspect.PAYMENT_FLOW}


@dataclass(frozen=True)
class FactRow:
    """One fact; said_by names who told it, on_day when, standing_on and standing_note how it was checked."""

    id: str
    account_id: str | None
    account_name: str
    person_id: str | None
    person_name: str
    kind: FactKind
    text: str
    certainty: Certainty
    said_by_id: str | None
    said_by: str
    on_day: date
    standing: Standing = Standing.OPEN
    standing_on: date | None = None
    standing_note: str = ""

    def age(self, today: date) -> int:
        """Days since it was heard."""
        return age(self.on_day, today)

    def unchecked_for(self, today: date) -> int:
        """Days since it was heard, or since it was confirmed where that is later."""
        return age(self.on_day, today, self.standing_on if self.standing is Standing.CONFIRMED else None)

    def is_certain(self) -> bool:
        """Whether it was said so or confirmed, and not refuted."""
        return is_certain(self.certainty, self.standing)


def of_account(conn: Connection, account_id: str) -> list[FactRow]:
    """Facts of an account and of its people: the latest first, refuted ones last."""
    return _rows(conn, _select().where(fact.c.account_id == account_id))


def of_person(conn: Connection, person_id: str) -> list[FactRow]:
    """Facts of a person: the latest first, refuted ones last."""
    return _rows(conn, _select().where(fact.c.person_id == person_id))


def latest(
    conn: Connection, account_id: str, limit: int, where: Sequence[ColumnElement[bool]] = ()
) -> list[FactRow]:
    """Facts of an account and of its people in the order they were learned, the latest first."""
    statement = _select().where(fact.c.account_id == account_id, *where).limit(limit)
    return [_row(row) for row in conn.execute(statement.order_by(fact.c.on_day.desc(), fact.c.id.desc())).mappings()]


def one(conn: Connection, key: str) -> FactRow | None:
    """One fact, or None where it is missing or in the bin."""
    found = _rows(conn, _select().where(fact.c.id == key))
    return found[0] if found else None


def fades_after(conn: Connection) -> int:
    """After how many days a fact looks faded; 0 = never."""
    return settings.one(conn).fact_fades_days


def of_deal(conn: Connection, deal_id: str) -> list[FactRow]:
    """Facts of a deal: the latest first, refuted ones last."""
    return _rows(conn, _select().where(fact.c.deal_id == deal_id))


def of_subject(conn: Connection, account_id: str, person_id: str, deal_id: str = "") -> list[FactRow]:
    """Facts of the person where one is named, else of the deal, else of the account."""
    if person_id:
        return of_person(conn, person_id)
    if deal_id:
        return of_deal(conn, deal_id)
    return of_account(conn, account_id) if account_id else []


def understanding_of(conn: Connection, account_id: str, person_id: str, today: date) -> Understanding:
    """How well the person is understood where one is named, else the account."""
    told = _by_facts(conn, of_subject(conn, account_id, person_id), today)
    if person_id:
        return understanding.of(understanding.best((*_person_columns(conn, person_id), *told)), PERSON_WEIGHTS)
    graded = (*_account_columns(conn, account_id), *_account_people(conn, account_id),
              *_account_deals(conn, account_id), *told)
    return understanding.of(understanding.best(graded), ACCOUNT_WEIGHTS)


def tellers(conn: Connection, account_id: str, person_id: str) -> list[tuple[str, str]]:
    """Id and name of those who may have told something: the people of the account, the person first."""
    where = person.c.id == person_id
    if account_id:
        where = or_(where, person.c.account_id == account_id)
    found = conn.execute(select(person.c.id, person.c.family, person.c.given).where(live(person), where))
    named = [(row.id, spoken(row.family, row.given)) for row in found]
    return sorted(named, key=lambda each: (each[0] != person_id, each[1]))


def questions_open(conn: Connection, account_id: str, person_id: str) -> dict[str, str]:
    """Words and task id of the questions noted for the next visit, of the person or of the account as a whole."""
    where = task.c.person_id == person_id if person_id else (task.c.account_id == account_id)
    statement = select(task.c.text, task.c.id).where(
        live(task), task.c.kind == TaskKind.QUESTION.value, task.c.done_at.is_(None), where)
    return {row.text: row.id for row in conn.execute(statement)}


def _by_facts(conn: Connection, rows: list[FactRow], today: date) -> _Graded:
    limit = fades_after(conn)
    for row in rows:
        aspect = BY_FACT.get(row.kind)
        if aspect is not None and row.standing is not Standing.REFUTED:
            sure = row.is_certain() and not is_faded(row.unchecked_for(today), limit)
            yield aspect, Grade.KNOWN if sure else Grade.ASSUMED


def _account_columns(conn: Connection, account_id: str) -> _Graded:
    row = conn.execute(select(*(account.c[name] for name in _COLUMNS)).where(account.c.id == account_id)).first()
    if row is not None:
        for (_, aspect), value in zip(_COLUMNS.items(), row, strict=True):
            if value:
                yield aspect, Grade.KNOWN
    flows = select(flow_step.c.flow).distinct().where(live(flow_step), flow_step.c.account_id == account_id)
    for name in conn.scalars(flows):
        if name in _FLOWS:
            yield _FLOWS[name], Grade.KNOWN
    items = select(installed_item.c.id).where(live(installed_item), installed_item.c.account_id == account_id).limit(1)
    if conn.execute(items).first() is not None:
        yield Aspect.INSTALLED, Grade.KNOWN


def _account_people(conn: Connection, account_id: str) -> _Graded:
    deciders = select(person.c.id).where(
        live(person), person.c.account_id == account_id, person.c.role == Role.DECISION_MAKER.value)
    found = list(conn.scalars(deciders))
    if found:
        yield Aspect.DECIDER, Grade.KNOWN
        if _met(conn, found):
            yield Aspect.DECIDER_MET, Grade.KNOWN


def _account_deals(conn: Connection, account_id: str) -> _Graded:
    heard = (
        select(qualification.c.id).join(deal, deal.c.id == qualification.c.deal_id)
        .where(live(qualification), live(deal), deal.c.account_id == account_id,
               qualification.c.item == Item.COMPETITOR.value, func.coalesce(qualification.c.text, "") != "")
        .limit(1))
    if conn.execute(heard).first() is not None:
        yield Aspect.RIVALS, Grade.KNOWN


def _person_columns(conn: Connection, person_id: str) -> _Graded:
    row = conn.execute(select(person.c.role, person.c.support, person.c.reports_to_id, person.c.criterion)
                       .where(person.c.id == person_id)).first()
    if row is None:
        return
    if (row.role or Role.OTHER.value) != Role.OTHER.value:
        yield Aspect.ROLE, Grade.KNOWN
    if (row.support or Support.UNKNOWN.value) != Support.UNKNOWN.value:
        yield Aspect.SUPPORT, Grade.KNOWN
    if row.reports_to_id:
        yield Aspect.BOSS, Grade.KNOWN
    if row.criterion:
        yield Aspect.CRITERION, Grade.KNOWN
    if _met(conn, [person_id]):
        yield Aspect.MET, Grade.KNOWN
    scales = len(traits(conn, person_id))
    if scales:
        yield Aspect.NATURE, Grade.KNOWN if scales >= _SCALES_ENOUGH else Grade.ASSUMED


def _met(conn: Connection, keys: list[str]) -> bool:
    held = (
        select(participant.c.id).join(activity, activity.c.id == participant.c.activity_id)
        .where(live(participant), live(activity), activity.c.done.is_(true()), activity.c.kind.in_(meetings()),
               participant.c.person_id.in_(keys[:PART])).limit(1))
    return conn.execute(held).first() is not None


def _select() -> Select[Any]:
    teller = person.alias("teller")
    return (
        select(fact, func.coalesce(account.c.name, "").label("account_name"), person.c.family, person.c.given,
               teller.c.family.label("teller_family"), teller.c.given.label("teller_given"))
        .outerjoin(account, account.c.id == fact.c.account_id)
        .outerjoin(person, person.c.id == fact.c.person_id)
        .outerjoin(teller, teller.c.id == fact.c.said_by_id)
        .where(live(fact), or_(fact.c.person_id.is_(None), live(person)))
    )


def _rows(conn: Connection, statement: Select[Any]) -> list[FactRow]:
    ordered = statement.order_by(fact.c.on_day.desc(), fact.c.id.desc())
    found = [_row(row) for row in conn.execute(ordered).mappings()]
    return sorted(found, key=lambda row: row.standing is Standing.REFUTED)


def _row(row: Any) -> FactRow:
    teller = spoken(row["teller_family"], row["teller_given"]) if row["teller_family"] else row["said_by"] or ""
    return FactRow(
        id=row["id"], account_id=row["account_id"], account_name=row["account_name"], person_id=row["person_id"],
        person_name=spoken(row["family"], row["given"]), kind=_kind(row["kind"]), text=row["text"],
        certainty=Certainty(row["certainty"]), said_by_id=row["said_by_id"], said_by=teller, on_day=row["on_day"],
        standing=Standing(row["standing"] or Standing.OPEN.value), standing_on=row["standing_on"],
        standing_note=row["standing_note"] or "")


def _kind(value: str) -> FactKind:
    return FactKind(value) if value in set(FactKind) else FactKind.OTHER
