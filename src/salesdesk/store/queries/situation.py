"""Gathers what the rules of mismatch look at in one deal."""

from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import Connection, exists, func, or_, select, true

from salesdesk.domain.activities import ActivityKind, TaskKind
from salesdesk.domain.facts import FactKind
from salesdesk.domain.mismatch import VISIT_DAYS, Situation
from salesdesk.domain.people import Role, Support
from salesdesk.domain.qualify import Item
from salesdesk.domain.stages import Outcome
from salesdesk.store.queries import deals, timing
from salesdesk.store.queries.common import in_touch, live, local_day, meetings, met_people, spoken
from salesdesk.store.queries.deals import DealRow
from salesdesk.store.tables import activity, fact, participant, person, qualification, stage, task
from salesdesk.store.tables.dealing import consent, open_point, proposal, wanted_info
from salesdesk.store.tables.orders import order_step, sales_order
from salesdesk.store.tables.quotes import quote

_ISSUES = [FactKind.ISSUE_MANIFEST.value, FactKind.ISSUE_LATENT.value]
_DELIVERY = "delivery"
_UNKNOWN = "unknown"


def of_deal(conn: Connection, deal_id: str, now: datetime) -> Situation | None:
    """How an open deal stands at an aware instant; None where it is missing or closed."""
    row = deals.one(conn, deal_id)
    if row is None or row.outcome is not Outcome.OPEN:
        return None
    now = now.astimezone()
    return Situation(
        now=now, phase=row.buying_phase, need=row.need_level, planned_on=row.planned_on, deadline=row.deadline_fixed,
        inquiry_at=row.inquiry_at, may_wait=timing.plan(conn).wait(row.need_level),
        since=row.opened_on or row.entered_on, late=_late(conn, deal_id, now.date()),
        visit_first=row.visit_from, visit_last=row.visit_until, visit_set=_visit_set(conn, row),
        delivery_known=_delivery_known(conn, deal_id), **_place(conn, row), **_contacts(conn, row),
        **_people(conn, row), **_consents(conn, deal_id), **_heard(conn, deal_id), **_price(conn, row))


def _place(conn: Connection, row: DealRow) -> dict[str, Any]:
    pipeline = select(stage.c.pipeline_id).where(stage.c.id == row.stage_id).scalar_subquery()
    same = or_(stage.c.pipeline_id == pipeline, stage.c.pipeline_id.is_(None) & pipeline.is_(None))
    keys = list(conn.scalars(select(stage.c.id).where(live(stage), same).order_by(stage.c.position, stage.c.id)))
    return {"stages": len(keys), "stage_place": keys.index(row.stage_id) + 1 if row.stage_id in keys else 1}


def _contacts(conn: Connection, row: DealRow) -> dict[str, Any]:
    held = (live(activity), activity.c.done.is_(true()))
    ours = (*held, activity.c.deal_id == row.id)
    touched = activity.c.account_id == row.account_id if row.account_id else activity.c.deal_id == row.id
    seen = (select(func.count(participant.c.person_id.distinct()))
            .join(activity, activity.c.id == participant.c.activity_id).where(*ours, live(participant)))
    return {
        "last_contact": conn.scalar(select(func.max(activity.c.at)).where(
            *held, touched, in_touch())),
        "visits": conn.scalar(select(func.count()).select_from(activity).where(
            *ours, activity.c.kind.in_(meetings()))) or 0,
        "came": conn.scalar(seen) or 0}


def _visit_set(conn: Connection, row: DealRow) -> bool:
    """Whether a meeting is planned or was held from shortly before the days they want us to come."""
    first = row.visit_from or row.visit_until
    if first is None:
        return False
    since = datetime.combine(first - timedelta(VISIT_DAYS), time.min).astimezone()
    touched = activity.c.account_id == row.account_id if row.account_id else activity.c.deal_id == row.id
    return bool(conn.scalar(select(exists().where(
        live(activity), touched, activity.c.kind.in_(meetings()), activity.c.at >= since))))


def _people(conn: Connection, row: DealRow) -> dict[str, Any]:
    """Who decides, who pulls the strings, and whether it is known how everybody with a part stands to us."""
    met = met_people().subquery()
    found = conn.execute(
        select(person.c.role, person.c.support, person.c.family, person.c.given, met.c.person_id)
        .outerjoin(met, met.c.person_id == person.c.id)
        .where(live(person), person.c.account_id == row.account_id, person.c.role.is_not(None))
        .order_by(person.c.rank.desc(), person.c.id)).all()
    deciders = [each for each in found if each.role == Role.DECISION_MAKER.value]
    return {
        "decider": spoken(deciders[0].family, deciders[0].given) if deciders else "",
        "decider_met": any(each.person_id for each in deciders),
        "hidden_unmet": tuple(spoken(each.family, each.given) for each in found
                              if each.role == Role.HIDDEN.value and not each.person_id),
        "objectors_known": bool(found) and all(
            each.support not in {None, "", Support.UNKNOWN.value} for each in found)}


def _consents(conn: Connection, deal_id: str) -> dict[str, Any]:
    states = list(conn.scalars(select(consent.c.state).where(consent.c.deal_id == deal_id, live(consent))))
    return {"consents": len(states), "consents_unclear": sum(state == _UNKNOWN for state in states)}


def _heard(conn: Connection, deal_id: str) -> dict[str, Any]:
    known = {item.value for item in Item}
    found = [row for row in conn.execute(
        select(qualification.c.item, qualification.c.said_on, qualification.c.updated_at).where(
            qualification.c.deal_id == deal_id, qualification.c.heard > 0, live(qualification))) if row[0] in known]
    checked = next((row for row in found if row.item == Item.COMPETITOR.value), None)
    return {
        "heard": frozenset(Item(row.item) for row in found),
        "rival_checked_on": (checked.said_on or local_day(checked.updated_at)) if checked else None}


def _price(conn: Connection, row: DealRow) -> dict[str, Any]:
    """Whether a price is out, and whether issue and solution were written down before."""
    sent = conn.scalar(select(exists().where(quote.c.deal_id == row.id, quote.c.sent_at.is_not(None), live(quote))))
    told = conn.scalar(select(exists().where(
        activity.c.deal_id == row.id, activity.c.kind == ActivityKind.QUOTE.value, activity.c.done.is_(true()),
        live(activity))))
    issue = conn.scalar(select(exists().where(
        fact.c.account_id == row.account_id, fact.c.kind.in_(_ISSUES), live(fact))))
    offered = conn.scalar(select(exists().where(proposal.c.deal_id == row.id, live(proposal))))
    return {"quoted": bool(sent or told), "has_issue": bool(row.issue or issue),
            "has_solution": bool(row.solution or offered)}


def _late(conn: Connection, deal_id: str, today: date) -> tuple[str, ...]:
    """What was promised for an earlier day, whether as information they want or as a promise of ours."""
    owed = conn.execute(select(wanted_info.c.text, wanted_info.c.promised_for).where(
        wanted_info.c.deal_id == deal_id, wanted_info.c.promised_for < today, wanted_info.c.delivered_on.is_(None),
        live(wanted_info))).all()
    promised = conn.execute(select(task.c.text, task.c.due_on).where(
        task.c.deal_id == deal_id, task.c.kind == TaskKind.PROMISE_OURS.value, task.c.due_on < today,
        task.c.done_at.is_(None), live(task))).all()
    return tuple(row[0] for row in sorted([*owed, *promised], key=lambda row: (row[1], row[0])))


def _delivery_known(conn: Connection, deal_id: str) -> bool:
    """A day in the order, words in a quote, or the point settled in the negotiation."""
    ordered = (select(order_step.c.id).join(sales_order, sales_order.c.id == order_step.c.order_id).where(
        sales_order.c.deal_id == deal_id, order_step.c.kind == _DELIVERY, live(order_step), live(sales_order),
        or_(order_step.c.due_on.is_not(None), order_step.c.done_on.is_not(None))))
    quoted = select(quote.c.id).where(quote.c.deal_id == deal_id, quote.c.delivery.is_not(None), live(quote))
    settled = select(open_point.c.id).where(
        open_point.c.deal_id == deal_id, open_point.c.topic == _DELIVERY, open_point.c.settled_on.is_not(None),
        live(open_point))
    return any(conn.execute(each.limit(1)).first() is not None for each in (ordered, quoted, settled))
