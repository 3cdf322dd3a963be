"""Import a source as one undo step: plan against the database, then write everything or nothing."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from salesdesk.domain.actions import Action, Label
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.services.transfer import doubts
from salesdesk.services.transfer.book import Book
from salesdesk.services.transfer.convert import convert
from salesdesk.services.transfer.drafts import (
    AccountDraft,
    DealDraft,
    Draft,
    HistoryDraft,
    OrderDraft,
    PersonDraft,
    ProductDraft,
    TieDraft,
)
from salesdesk.services.transfer.fields import Kind
from salesdesk.services.transfer.plan import Merge, Outcome, Plan, Report, Rulings, Verdict
from salesdesk.services.transfer.plan_accounts import AccountPlanner
from salesdesk.services.transfer.plan_deals import DealPlanner
from salesdesk.services.transfer.plan_people import PersonPlanner
from salesdesk.services.transfer.planner import Planner
from salesdesk.services.transfer.reader import Source
from salesdesk.store.db import Store
from salesdesk.store.tables.every import metadata
from salesdesk.store.tx import Tx

_ORDER = ("tag", "account", "site", "department", "person", "contact_point", "deal", "stage_change", "qualification",
          "tagging", "sales_order", "product", "relation", "setting")
_EVERY = 500
_BOUNDS = ("low", "high", "limit")
_NEWEST = ("SELECT s.id, s.side, (SELECT count(*) FROM undo_step), c.pk, c.before, c.after FROM undo_step s"
           " LEFT JOIN undo_change c ON c.step = s.id ORDER BY s.id DESC, c.seq DESC LIMIT 1")

Progress = Callable[[int, int], bool]


def plan(
    store: Store, source: Source, today: date, merge: Merge = Merge.FILL, progress: Progress | None = None,
    rulings: Rulings | None = None,
) -> Plan:
    """Work out what an import would do; the database stays as it is.

    `merge` says what to do with a known record, `rulings` what was decided about single ones.
    `progress(done, total)` returns False to stop: then RuleError(CANCELLED).
    """
    rulings = rulings or Rulings()
    made = Plan(source.name, source.kind, source.preset.name, source.total, source.skipped, unmapped=source.unmapped)
    made.step = _state(store)
    made.outcomes = [Outcome(each.line, Verdict.ERROR, each.reason.value, "", each.text) for each in source.rejected]
    with store.read() as conn:
        book = Book(conn, rulings.same, own=source.preset.own)
        planners = _planners(conn, made, book, merge, today, rulings)
    for number, record in enumerate(source.records()):
        if progress is not None and number % _EVERY == 0 and not progress(number, source.accepted):
            raise RuleError(Rule.CANCELLED)
        try:
            draft = convert(record, source.kind, today, source.preset)
            verdict = _take(planners, draft, rulings.rules.get(record.line, merge))
        except RuleError as error:
            text = str(error.values.get("text") or error.values.get("value") or "")
            bounds = tuple((name, error.values[name]) for name in _BOUNDS if name in error.values)
            made.outcomes.append(Outcome(record.line, Verdict.ERROR, error.rule.value, error.field, text, bounds))
        else:
            made.outcomes.append(Outcome(record.line, verdict))
    for planner in planners.values():
        planner.finish()
    made.outcomes = [made.settled.get(each.line) or each for each in made.outcomes]
    made.outcomes = [replace(each, verdict=Verdict.UPDATE) if each.line in made.late and each.verdict is Verdict.SAME
                     else each for each in made.outcomes]
    doubts.remember_apart(made, rulings.apart)
    made.outcomes.sort(key=lambda outcome: outcome.line)
    return made


def commit(store: Store, made: Plan, progress: Progress | None = None) -> Report:
    """Write a plan as one undo step; RuleError(DATA_CHANGED) where the data has changed since it was made.

    `progress(rows written, rows)` returns False to stop: everything is rolled back and RuleError(CANCELLED) raised.
    """
    if made.step != _state(store):
        raise RuleError(Rule.DATA_CHANGED)
    report = made.report
    with store.write(Label(Action.IMPORT, made.source, count=report.new + report.update)) as tx:
        tx.defer_references()
        for done, total in _written(tx, made):
            if progress is not None and not progress(done, total):
                raise RuleError(Rule.CANCELLED)
    return report


def put(tx: Tx, made: Plan) -> None:
    """Write a plan inside an open transaction that has a name of its own."""
    tx.defer_references()
    for _ in _written(tx, made):
        pass


def _written(tx: Tx, made: Plan) -> Iterator[tuple[int, int]]:
    """Write in pieces; after each the rows written so far and how many there are."""
    total = sum(map(len, made.added.values())) + sum(map(len, made.edited.values())) + len(made.told)
    done = 0
    for name in _ORDER:
        table, rows = metadata.tables[name], made.added.get(name, [])
        for start in range(0, len(rows), _EVERY):
            done += len(tx.add_many(table, rows[start:start + _EVERY]))
            yield done, total
        for key, values in made.edited.get(name, {}).items():
            tx.edit(table, key, values)
            done += 1
            if done % _EVERY == 0:
                yield done, total
    for told in made.told:
        from salesdesk.services.transfer import plan_history

        plan_history.write(tx, told)
        done += 1
        if done % _EVERY == 0:
            yield done, total


def run(store: Store, source: Source, today: date, merge: Merge = Merge.FILL) -> Report:
    """Plan and commit in one go."""
    return commit(store, plan(store, source, today, merge))


def _planners(conn: Any, made: Plan, book: Book, merge: Merge, today: date, rulings: Rulings) -> Mapping[type, Any]:
    """Who takes which draft; the kinds that few files are of cost the others nothing."""
    found: dict[type, Planner] = {
        AccountDraft: AccountPlanner(made, book, merge, rulings),
        PersonDraft: PersonPlanner(made, book, merge, rulings),
        DealDraft: DealPlanner(made, book, merge, today, rulings)}
    if made.kind is Kind.HISTORY:
        from salesdesk.services.transfer.plan_history import HistoryPlanner

        found[HistoryDraft] = history = HistoryPlanner(made, book, merge, rulings)
        history.begin(conn)
    elif made.kind is Kind.ORDERS:
        from salesdesk.services.transfer.plan_orders import OrderPlanner

        found[OrderDraft] = orders = OrderPlanner(made, book, merge, rulings)
        orders.begin(conn)
    elif made.kind is Kind.PRODUCTS:
        from salesdesk.services.transfer.plan_products import ProductPlanner

        found[ProductDraft] = products = ProductPlanner(made, book, merge, rulings)
        products.begin(conn)
    elif made.kind is Kind.TIES:
        from salesdesk.services.transfer.plan_ties import TiePlanner

        found[TieDraft] = ties = TiePlanner(made, book, merge, rulings)
        ties.begin(conn)
    return found


def _take(planners: Mapping[type, Any], draft: Draft, merge: Merge) -> Verdict:
    for planner in planners.values():
        planner.turn(draft.line, merge)
    verdict: Verdict = planners[type(draft)].take(draft)
    return verdict


def _state(store: Store) -> str:
    with store.read() as conn:
        return str(conn.exec_driver_sql(_NEWEST).first())
