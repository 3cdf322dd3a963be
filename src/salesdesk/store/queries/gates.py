"""The rules of stages, and what is known of one deal, to judge whether it meets them."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import (
    Connection,
    Select,
    Text,
    and_,
    bindparam,
    cast,
    exists,
    func,
    literal,
    or_,
    select,
    true,
    union_all,
)

from salesdesk.domain.activities import ActivityKind, TaskKind
from salesdesk.domain.buying import Deadline
from salesdesk.domain.gates import Facts, RuleKind, StageRule, Verdict, judge
from salesdesk.domain.people import PointKind, Role
from salesdesk.domain.qualify import Item
from salesdesk.store.queries import deals
from salesdesk.store.queries.common import live, meetings
from salesdesk.store.queries.deals import DealRow
from salesdesk.store.tables import activity, contact_point, participant, person, site, task
from salesdesk.store.tables.dealing import benefit, deal_line, proposal
from salesdesk.store.tables.orders import order_step, sales_order
from salesdesk.store.tables.quotes import quote, quote_variant
from salesdesk.store.tables.stages import deal_tick, stage_rule

_ASKED = (RuleKind.QUOTE_SENT, RuleKind.PRODUCT, RuleKind.BENEFIT, RuleKind.NEXT_STEP, RuleKind.SITE, RuleKind.CONTACT,
          RuleKind.REACHABLE, RuleKind.CHAMPION_KNOWN, RuleKind.DECIDER_KNOWN, RuleKind.DECIDER_MET,
          RuleKind.MET, RuleKind.PROPOSED)
_WAYS = [kind.value for kind in (PointKind.PHONE, PointKind.MOBILE, PointKind.MAIL)]


@lru_cache(maxsize=1)
def _rules() -> Select[Any]:
    """Statements are made once: making one takes longer than running it."""
    columns = (stage_rule.c.stage_id, stage_rule.c.id, stage_rule.c.kind, stage_rule.c.number, stage_rule.c.text)
    return select(*columns).where(live(stage_rule)).order_by(stage_rule.c.position, stage_rule.c.id)


def rules(conn: Connection) -> dict[str, list[StageRule]]:
    """The rules of every stage in their order, by stage id; stages without any are missing."""
    found: dict[str, list[StageRule]] = {}
    for stage_id, key, kind, number, text in conn.execute(_rules()):
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
    found = conn.execute(_beside(), {"deal": deal_id, "account": row.account_id}).one()
    known = set(_of_deal(row)) | {kind for kind, there in zip(_ASKED, found, strict=False) if there}
    if Item.NEEDS in heard and heard[Item.NEEDS].text:
        known.add(RuleKind.ISSUE)
    lists: dict[str, set[str]] = {"step": set(), "tick": set(), "planned": set()}
    for name, value in conn.execute(_lists(), {"deal": deal_id}):
        lists[name].add(value)
    return Facts(
        row.amount, row.gross_profit, frozenset(known), {item: each.heard for item, each in heard.items()},
        found[-1] or 0, frozenset(lists["planned"]), frozenset(lists["step"]), frozenset(lists["tick"]))


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


@lru_cache(maxsize=1)
def _beside() -> Any:
    """In one go what other tables hold of the deal and its account: the kinds of _ASKED, the most variants."""
    of_deal: Any = bindparam("deal", type_=task.c.deal_id.type)
    of_account: Any = bindparam("account", type_=task.c.account_id.type)
    met = exists().where(
        participant.c.person_id == person.c.id, live(participant), activity.c.id == participant.c.activity_id,
        live(activity), activity.c.done.is_(true()), activity.c.kind.in_(meetings()))
    here = [live(person), person.c.account_id == of_account]
    decides = person.c.role == Role.DECISION_MAKER.value
    dated = or_(benefit.c.yearly.is_not(None), benefit.c.once.is_not(None))
    theirs = select(person.c.id).where(*here)
    held = [live(activity), activity.c.done.is_(true())]
    over = or_(activity.c.deal_id == of_deal, and_(activity.c.account_id == of_account, activity.c.deal_id.is_(None)))
    proposed = or_(
        exists().where(live(proposal), proposal.c.deal_id == of_deal),
        exists().where(*held, activity.c.deal_id == of_deal, activity.c.kind == ActivityKind.PROPOSAL.value))
    reach = or_(contact_point.c.account_id == of_account, contact_point.c.person_id.in_(theirs))
    counted = (select(func.count().label("n")).select_from(quote_variant)
               .join(quote, quote.c.id == quote_variant.c.quote_id)
               .where(live(quote_variant), live(quote), quote.c.deal_id == of_deal)
               .group_by(quote_variant.c.quote_id)).subquery()
    return select(
        exists().where(live(quote), quote.c.deal_id == of_deal, quote.c.sent_at.is_not(None)),
        exists().where(live(deal_line), deal_line.c.deal_id == of_deal),
        exists().where(live(benefit), benefit.c.deal_id == of_deal, dated),
        exists().where(live(activity), activity.c.deal_id == of_deal, activity.c.done.is_not(true())),
        exists().where(live(site), site.c.account_id == of_account), exists().where(*here),
        exists().where(live(contact_point), contact_point.c.kind.in_(_WAYS), contact_point.c.value != "", reach),
        exists().where(*here, person.c.role == Role.CHAMPION.value), exists().where(*here, decides),
        exists().where(*here, decides, met), exists().where(*held, over, activity.c.kind.in_(meetings())), proposed,
        select(func.max(counted.c.n)).scalar_subquery())


@lru_cache(maxsize=1)
def _lists() -> Any:
    """Open steps, ticked rules and the kinds of order steps that have a day, each with its name."""
    of_deal: Any = bindparam("deal", type_=task.c.deal_id.type)
    return union_all(
        select(literal("step"), task.c.text).where(
            live(task), task.c.deal_id == of_deal, task.c.done_at.is_(None), task.c.kind == TaskKind.STEP.value),
        select(literal("tick"), cast(deal_tick.c.rule_id, Text)).where(
            live(deal_tick), deal_tick.c.deal_id == of_deal),
        select(literal("planned"), order_step.c.kind)
        .join(sales_order, sales_order.c.id == order_step.c.order_id)
        .where(live(order_step), live(sales_order), sales_order.c.deal_id == of_deal,
               or_(order_step.c.due_on.is_not(None), order_step.c.done_on.is_not(None))))
