"""The rules of stages, and what is known of one deal, to judge whether it meets them."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from sqlalchemy import Connection, exists, func, or_, select, true

from salesdesk.domain.activities import TaskKind
from salesdesk.domain.buying import Deadline
from salesdesk.domain.gates import Facts, RuleKind, StageRule, Verdict, judge
from salesdesk.domain.people import PointKind, Role
from salesdesk.store.queries import deals
from salesdesk.store.queries.common import live, meetings
from salesdesk.store.queries.deals import DealRow
from salesdesk.store.tables import activity, contact_point, participant, person, site, task
from salesdesk.store.tables.dealing import benefit, deal_line
from salesdesk.store.tables.orders import order_step, sales_order
from salesdesk.store.tables.quotes import quote, quote_variant
from salesdesk.store.tables.stages import deal_tick, stage_rule

_WAYS = [kind.value for kind in (PointKind.PHONE, PointKind.MOBILE, PointKind.MAIL)]


def rules(conn: Connection) -> dict[str, list[StageRule]]:
    """The rules of every stage in their order, by stage id; stages without any are missing."""
    found: dict[str, list[StageRule]] = {}
    columns = (stage_rule.c.stage_id, stage_rule.c.id, stage_rule.c.kind, stage_rule.c.number, stage_rule.c.text)
    for stage_id, key, kind, number, text in conn.execute(
            select(*columns).where(live(stage_rule)).order_by(stage_rule.c.position, stage_rule.c.id)):
        found.setdefault(stage_id, []).append(StageRule(key, RuleKind(kind), number, text or ""))
    return found


class Gate(NamedTuple):
    """The rules of a stage as a deal meets them, and all that is known of the deal."""

    verdicts: tuple[Verdict, ...]
    facts: Facts


def gate(conn: Connection, deal_id: str, stage_id: str) -> Gate | None:
    """The rules of a stage with what a deal has of them; None for a deal that is gone."""
    known = facts(conn, deal_id)
    return Gate(judge(rules(conn).get(stage_id, ()), known), known) if known is not None else None


def facts(conn: Connection, deal_id: str) -> Facts | None:
    """All that rules can ask about a deal; None where it is gone."""
    row = deals.one(conn, deal_id)
    if row is None:
        return None
    heard = deals.heard(conn, deal_id)
    known = set(_of_deal(row)) | set(_beside(conn, row)) | set(_of_people(conn, row))
    if any(each.item.value == "N" and each.text for each in heard.values()):
        known.add(RuleKind.ISSUE)
    return Facts(
        row.amount, row.gross_profit, frozenset(known), {item: each.heard for item, each in heard.items()},
        _variants(conn, deal_id), _planned(conn, deal_id), _steps(conn, deal_id),
        frozenset(conn.scalars(select(deal_tick.c.rule_id).where(live(deal_tick), deal_tick.c.deal_id == deal_id))))


def _of_deal(row: DealRow) -> Iterator[RuleKind]:
    asked = row.decide_by is not None or row.deadline_fixed in {Deadline.FIXED, Deadline.NONE}
    for kind, there in (
            (RuleKind.PRODUCT, row.product), (RuleKind.EXPECTED_CLOSE, row.expected_close),
            (RuleKind.CONTACT, row.contact_id), (RuleKind.DEADLINE, asked),
            (RuleKind.MOTIVE, row.motive or row.motive_kind), (RuleKind.NEED_LEVEL, row.need_level),
            (RuleKind.BUYING_PHASE, row.buying_phase), (RuleKind.ISSUE, row.issue),
            (RuleKind.SOLUTION, row.solution)):
        if there:
            yield kind


def _beside(conn: Connection, row: DealRow) -> Iterator[RuleKind]:
    """What other tables hold of the deal and its account."""
    sent = select(quote.c.id).where(live(quote), quote.c.deal_id == row.id, quote.c.sent_at.is_not(None))
    lines = select(deal_line.c.id).where(live(deal_line), deal_line.c.deal_id == row.id)
    benefits = select(benefit.c.id).where(live(benefit), benefit.c.deal_id == row.id, or_(
        benefit.c.yearly.is_not(None), benefit.c.once.is_not(None)))
    planned = select(activity.c.id).where(live(activity), activity.c.deal_id == row.id, activity.c.done.is_not(true()))
    asked = [(RuleKind.QUOTE_SENT, sent), (RuleKind.PRODUCT, lines), (RuleKind.BENEFIT, benefits),
             (RuleKind.NEXT_STEP, planned)]
    if row.account_id:
        here = select(person.c.id).where(live(person), person.c.account_id == row.account_id)
        asked += [
            (RuleKind.SITE, select(site.c.id).where(live(site), site.c.account_id == row.account_id)),
            (RuleKind.CONTACT, here),
            (RuleKind.REACHABLE, select(contact_point.c.id).where(
                live(contact_point), contact_point.c.kind.in_(_WAYS), contact_point.c.value != "",
                or_(contact_point.c.account_id == row.account_id, contact_point.c.person_id.in_(here))))]
    for kind, statement in asked:
        if conn.execute(statement.limit(1)).first() is not None:
            yield kind


def _of_people(conn: Connection, row: DealRow) -> Iterator[RuleKind]:
    """Who decides and who speaks for us at the account, and whether the one who decides was met."""
    if not row.account_id:
        return
    met = exists().where(
        participant.c.person_id == person.c.id, live(participant), activity.c.id == participant.c.activity_id,
        live(activity), activity.c.done.is_(true()), activity.c.kind.in_(meetings()))
    found = conn.execute(select(person.c.role, met).where(
        live(person), person.c.account_id == row.account_id,
        person.c.role.in_([Role.DECISION_MAKER.value, Role.CHAMPION.value])))
    for role, was_met in found.all():
        if role == Role.CHAMPION.value:
            yield RuleKind.CHAMPION_KNOWN
            continue
        yield RuleKind.DECIDER_KNOWN
        if was_met:
            yield RuleKind.DECIDER_MET


def _variants(conn: Connection, deal_id: str) -> int:
    """The most variants a quote of the deal has."""
    counted = (select(func.count().label("n")).select_from(quote_variant)
               .join(quote, quote.c.id == quote_variant.c.quote_id)
               .where(live(quote_variant), live(quote), quote.c.deal_id == deal_id)
               .group_by(quote_variant.c.quote_id)).subquery()
    return int(conn.scalar(select(func.max(counted.c.n))) or 0)


def _planned(conn: Connection, deal_id: str) -> frozenset[str]:
    dated: Any = or_(order_step.c.due_on.is_not(None), order_step.c.done_on.is_not(None))
    return frozenset(conn.scalars(
        select(order_step.c.kind).join(sales_order, sales_order.c.id == order_step.c.order_id)
        .where(live(order_step), live(sales_order), sales_order.c.deal_id == deal_id, dated)))


def _steps(conn: Connection, deal_id: str) -> frozenset[str]:
    return frozenset(conn.scalars(select(task.c.text).where(
        live(task), task.c.deal_id == deal_id, task.c.done_at.is_(None), task.c.kind == TaskKind.STEP.value)))
