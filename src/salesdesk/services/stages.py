"""Make, name, order and remove pipelines and their stages; deals of what goes move to another stage."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import select

from salesdesk.domain.actions import Action, Label
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.stages import DEFAULTS, OWN_STAGE, StageDefault, StageKey
from salesdesk.services.deals import relocate
from salesdesk.services.fields import cleaned, need
from salesdesk.services.gates import copy_rules
from salesdesk.store.db import Store
from salesdesk.store.queries import stages
from salesdesk.store.tables import deal, pipeline, stage
from salesdesk.store.tables.stages import stage_rule
from salesdesk.store.tx import Tx


def save_stages(store: Store, rows: Sequence[Mapping[str, Any]]) -> None:
    """Change columns of stages (each mapping has `id`) as one step.

    Raises RuleError(BAD_RANGE) for stuck_after below 1 day and for rates outside 0-1000 permille, and
    RuleError(REQUIRED) for a stage of the user's without a name.
    """
    with store.write(Label(Action.EDIT_STAGES, count=len(rows))) as tx:
        for row in rows:
            values = cleaned(stage, {name: value for name, value in row.items() if name != "id"})
            _check(values)
            if tx.get(stage, row["id"])["key"] == StageKey.OWN.value:
                need(values, "name")
            tx.edit(stage, row["id"], values)


def add_stage(store: Store, pipeline_id: str, name: str) -> str:
    """Add a stage before the winning one of a pipeline; returns its id.

    Raises RuleError: REQUIRED name, TOO_LONG, NOT_FOUND.
    """
    values = cleaned(stage, {"name": name})
    need(values, "name")
    with store.write(Label(Action.ADD_STAGE, str(values["name"]))) as tx:
        tx.get(pipeline, pipeline_id)
        made = tx.add(stage, {**_fresh(OWN_STAGE, pipeline_id), **values})
        order = [row.id for row in stages.of_pipeline(tx.conn, pipeline_id) if row.id != made]
        _number(tx, {pipeline_id: [*order[:-1], made, *order[-1:]]})
    return made


def move_stage(store: Store, stage_id: str, by: int) -> None:
    """Move a stage so many places in its pipeline (-1 towards the start).

    Raises RuleError: WINNING_STAYS where the winning stage would not be the last, SAME_PLACE at the start.
    """
    with store.write(Label(Action.MOVE_STAGE)) as tx:
        rows = stages.beside(tx.conn, stage_id)
        order = [row.id for row in rows]
        if stage_id not in order:
            raise RuleError(Rule.NOT_FOUND, "stage_id")
        at = order.index(stage_id)
        tx.call(rows[at].name or rows[at].key.value)
        if rows[at].wins or at + by >= len(order) - 1:
            raise RuleError(Rule.WINNING_STAYS, "stage_id")
        if at + by < 0:
            raise RuleError(Rule.SAME_PLACE, "stage_id")
        order.insert(at + by, order.pop(at))
        _number(tx, {rows[0].pipeline_id: order})


def remove_stage(store: Store, stage_id: str, to_stage_id: str | None, today: date) -> None:
    """Remove a stage; its deals, those off the board too, move to another stage in the same step.

    Raises RuleError: STAGE_IN_USE where deals stand in it and no other stage is named, WINNING_STAYS for the stage
    that wins deals, NOT_FOUND.
    """
    with store.write(Label(Action.DELETE_STAGE)) as tx:
        rows = stages.all_stages(tx.conn)
        row = next((each for each in rows if each.id == stage_id), None)
        if row is None:
            raise RuleError(Rule.NOT_FOUND, "stage_id")
        tx.call(row.name or row.key.value)
        if row.wins:
            raise RuleError(Rule.WINNING_STAYS, "stage_id")
        order = [each.id for each in rows if each.pipeline_id == row.pipeline_id and each.id != stage_id]
        _empty(tx, [stage_id], to_stage_id, today)
        _drop(tx, [stage_id])
        _number(tx, {row.pipeline_id: order})


def add_pipeline(store: Store, name: str) -> str:
    """Add a pipeline with the five stages and what those of the first one ask for; returns its id.

    Raises RuleError: REQUIRED name, TOO_LONG.
    """
    values = cleaned(pipeline, {"name": name})
    need(values, "name")
    with store.write(Label(Action.ADD_PIPELINE, str(values["name"]))) as tx:
        known = stages.pipelines(tx.conn)
        like = {row.key: row.id for row in stages.of_pipeline(tx.conn)}
        made = tx.add(pipeline, {**values, "position": known[-1].position + 1})
        order = []
        for each in DEFAULTS:
            order.append(tx.add(stage, _fresh(each, made)))
            if each.key in like:
                copy_rules(tx, like[each.key], order[-1])
        _number(tx, {made: order})
    return made


def rename_pipeline(store: Store, pipeline_id: str, name: str) -> None:
    """Give a pipeline another name; empty brings back the shipped one of the first. RuleError: REQUIRED, TOO_LONG."""
    values = cleaned(pipeline, {"name": name})
    with store.write(Label(Action.EDIT_PIPELINE, name)) as tx:
        if stages.pipelines(tx.conn)[0].id != pipeline_id:
            need(values, "name")
        tx.edit(pipeline, pipeline_id, values)


def move_pipeline(store: Store, pipeline_id: str, by: int) -> None:
    """Move a pipeline so many places (-1 towards the start); RuleError(SAME_PLACE) at that end."""
    with store.write(Label(Action.MOVE_PIPELINE)) as tx:
        tx.call(str(tx.get(pipeline, pipeline_id)["name"] or ""))
        order = [row.id for row in stages.pipelines(tx.conn)]
        at = order.index(pipeline_id) + by
        if not 0 <= at < len(order):
            raise RuleError(Rule.SAME_PLACE, "pipeline_id")
        order.remove(pipeline_id)
        order.insert(at, pipeline_id)
        for position, key in enumerate(order, 1):
            tx.edit(pipeline, key, {"position": position})
        _number(tx, {})


def remove_pipeline(store: Store, pipeline_id: str, to_stage_id: str | None, today: date) -> None:
    """Remove a pipeline with its stages; its deals move to a stage of another one, those won stay won.

    Raises RuleError: STAGE_IN_USE where it has deals and no stage is named, LAST_PIPELINE, NOT_FOUND.
    """
    with store.write(Label(Action.DELETE_PIPELINE)) as tx:
        tx.call(str(tx.get(pipeline, pipeline_id)["name"] or ""))
        if len(stages.pipelines(tx.conn)) == 1:
            raise RuleError(Rule.LAST_PIPELINE, "pipeline_id")
        going = [row.id for row in stages.of_pipeline(tx.conn, pipeline_id)]
        _empty(tx, going, to_stage_id, today)
        _drop(tx, going)
        tx.bin(pipeline, [pipeline_id])
        _number(tx, {})


def _check(values: Mapping[str, Any]) -> None:
    if values.get("stuck_after", 1) < 1:
        raise RuleError(Rule.BAD_RANGE, "stuck_after", low=1, high="")
    for name in ("goal_permille", "probability_permille"):
        if not 0 <= (values.get(name) or 0) <= 1000:
            raise RuleError(Rule.BAD_RANGE, name, low=0, high=100)


def _fresh(each: StageDefault, pipeline_id: str) -> dict[str, Any]:
    return {
        "pipeline_id": pipeline_id, "key": each.key.value, "position": 0, "stuck_after": each.stuck_after,
        "goal_permille": None if each.goal_rate is None else round(each.goal_rate * 1000),
        "probability_permille": round(each.probability * 1000), "wins": each.key is StageKey.ORDER}


def _empty(tx: Tx, stage_ids: Sequence[str], to_stage_id: str | None, today: date) -> None:
    """Move every deal of stages that go, with its history; those in the bin go along without."""
    if to_stage_id is None and not stages.in_use(tx.conn, stage_ids):  # those in the bin need a place all the same
        near = [*stages.beside(tx.conn, stage_ids[0]), *stages.all_stages(tx.conn)]
        to_stage_id = next(row.id for row in near if row.id not in stage_ids)
    if to_stage_id is None:
        raise RuleError(Rule.STAGE_IN_USE, "stage_id", n=stages.in_use(tx.conn, stage_ids))
    rows = {row.id: row for row in stages.all_stages(tx.conn)}
    if to_stage_id in stage_ids or to_stage_id not in rows:
        raise RuleError(Rule.BAD_CHOICE, "stage_id")
    winning = next(row.id for row in rows.values() if row.wins and row.pipeline_id == rows[to_stage_id].pipeline_id)
    found = tx.rows(select(deal.c.id, deal.c.stage_id, deal.c.deleted_at).where(deal.c.stage_id.in_(list(stage_ids))))
    for row in found:
        target = winning if rows[row.stage_id].wins else to_stage_id
        if row.deleted_at is None:
            relocate(tx, row.id, target, today)
    binned = [row.id for row in found if row.deleted_at is not None]
    if binned:
        tx.edit_many(deal, binned, {"stage_id": to_stage_id})


def _drop(tx: Tx, stage_ids: Sequence[str]) -> None:
    rules = tx.keys(stage_rule, stage_rule.c.stage_id.in_(list(stage_ids)))
    if rules:
        tx.bin(stage_rule, rules)
    tx.bin(stage, stage_ids)


def _number(tx: Tx, orders: Mapping[str, Sequence[str]]) -> None:
    """Count all stages from 1, pipeline by pipeline, in the orders given for some of them.

    A stage that was removed counts with the one before it, so that what deals did there is not lost from figures;
    those of a pipeline that is gone count nowhere.
    """
    rows = stages.ever(tx.conn)
    gone = set(tx.conn.scalars(select(stage.c.id).where(stage.c.deleted_at.is_not(None))))
    places: dict[str, int] = {}
    last = 0
    for each in stages.pipelines(tx.conn):
        here = [row for row in rows if row.pipeline_id == each.id]
        alive = list(orders.get(each.id) or [row.id for row in here if row.id not in gone])
        first = last + 1
        before = {row.id: row.position for row in here}
        for key in alive:
            last += 1
            places[key] = last
        for row in here:
            if row.id in gone:
                earlier = [key for key in alive if 0 < before[key] <= row.position]
                places[row.id] = places[max(earlier, key=before.__getitem__)] if earlier else first
    for row in rows:
        if row.position != places.get(row.id, 0):
            tx.edit_many(stage, [row.id], {"position": places.get(row.id, 0)})
