"""Rows 5 to 7: opening, scrolling, sorting and filtering the list of accounts."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from typing import Any

from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QListView

from bench.data import TODAY, Size
from bench.method import FRAMES, Job, Result
from bench.workbench import Bench, raw, settle
from salesdesk.domain.text import search_key
from salesdesk.store.queries import accounts
from salesdesk.store.queries.accounts import AccountFilter, Order
from salesdesk.ui.accounts.list_delegate import AccountDelegate
from salesdesk.ui.accounts.list_model import ROW_ROLE, AccountListModel
from salesdesk.ui.accounts.list_view import AccountListView
from salesdesk.ui.context import Context
from salesdesk.ui.widgets.paged_rows import PAGE

BOOK = Size(10_000, 2000, 2000)
LARGE = Size(100_000, 0, 1000)
VIEW = (224, 640)

IDS = "SELECT id FROM account WHERE deleted_at IS NULL"
BY = {
    Order.NAME: " ORDER BY search, id", Order.RANK: " ORDER BY rank ASC NULLS LAST, search, id",
    Order.CHANGED: " ORDER BY updated_at DESC, id",
}
NAMES = "SELECT id, name, rank FROM account WHERE id IN ({keys})"
STEPS = ("SELECT account_id, text, due_on, due_time FROM task WHERE deleted_at IS NULL AND done_at IS NULL"
         " AND kind = 'step' AND account_id IN ({keys}) ORDER BY due_on DESC, due_time DESC, id DESC")
CONTACTS = ("SELECT account_id, max(at) FROM activity WHERE account_id IN ({keys}) AND done = 1"
            " AND deleted_at IS NULL GROUP BY account_id")
DEALS = ("SELECT account_id, count(*) FROM deal WHERE account_id IN ({keys}) AND outcome = 'open'"
         " AND deleted_at IS NULL GROUP BY account_id")


def rows(bench: Bench) -> Iterator[Result]:
    """The lines of rows 5 to 7."""
    for size in (BOOK, LARGE) if bench.long else (BOOK,):
        with ExitStack() as stack:
            context = bench.context(stack.enter_context(bench.store(size)))
            conn = stack.enter_context(raw(bench.database(size)))
            told = f"{size.accounts:,} accounts"
            yield bench.effort.line(5, "open the list of accounts", told, 5, Job(lambda c=conn: _open_raw(c)),
                                    Job(lambda c=context: _open(c)))
            yield _frames(bench, context, told)
            yield from _sorting(bench, context, conn, told)


def _open(context: Context) -> AccountListModel:
    """The ids and the first page, as the list reads them when it is shown."""
    model = AccountListModel(lambda keys: context.read(accounts.list_rows, keys), lambda row: row.name)
    model.set_ids(context.read(accounts.ids, AccountFilter(TODAY)))
    model.ensure(0, 30)
    assert model.row_at(0) is not None
    return model


def _open_raw(conn: Any) -> list[tuple[Any, ...]]:
    """The same rows as plain tuples."""
    ids = [row[0] for row in conn.execute(IDS + BY[Order.NAME])][:PAGE]
    marks = ",".join("?" * len(ids))
    steps, contacts, deals = (
        {row[0]: row[1:] for row in conn.execute(sql.format(keys=marks), ids)} for sql in (STEPS, CONTACTS, DEALS))
    found = {row[0]: row for row in conn.execute(NAMES.format(keys=marks), ids)}
    return [(*found[each], steps.get(each), contacts.get(each), deals.get(each)) for each in ids]


def _frames(bench: Bench, context: Context, told: str) -> Result:
    """The same delegate in the same view, once over Qt's own item model that holds every row."""
    model = _open(context)
    ours, theirs = AccountListView(model, context), QListView()
    theirs.setModel(_items(context, model))
    theirs.setItemDelegate(AccountDelegate(context.today, theirs))
    theirs.setUniformItemSizes(True)
    theirs.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    for view in (ours, theirs):
        view.resize(*VIEW)
        view.show()
    settle()
    result = bench.effort.line(6, "list, six frames of jumps", told, 2, _jumps(theirs), _jumps(ours), pairs=FRAMES)
    for view in (ours, theirs):
        view.hide()
        view.deleteLater()
    settle()
    return result


def _items(context: Context, model: AccountListModel) -> QStandardItemModel:
    """As many items as the list has rows; the first thousand hold a row, the others share them."""
    known = context.read(accounts.list_rows, [model.id_at(place) for place in range(min(1000, model.rowCount()))])
    made = QStandardItemModel()
    for place in range(min(model.rowCount(), 10_000)):
        item = QStandardItem(known[place % len(known)].name)
        item.setData(known[place % len(known)], ROW_ROLE)
        made.appendRow(item)
    return made


def _jumps(view: QListView) -> Job:
    """Six frames, each 37 rows further down, so that one page at least has to be read for them."""
    bar, high = view.verticalScrollBar(), view.sizeHintForRow(0)
    at = [0]

    def jump() -> None:
        for _ in range(6):
            at[0] += 37 * high
            bar.setValue(at[0] % max(1, bar.maximum()))
            view.viewport().repaint()

    return Job(jump)


def _sorting(bench: Bench, context: Context, conn: Any, told: str) -> Iterator[Result]:
    wanted = AccountFilter(TODAY)
    for order, words in ((Order.NAME, "by name"), (Order.RANK, "by rank"), (Order.CHANGED, "by latest change")):
        yield bench.effort.line(
            7, f"sort {words}", told, 3, Job(lambda o=order: [row[0] for row in conn.execute(IDS + BY[o])]),
            Job(lambda o=order: context.read(accounts.ids, replace(wanted, order=o))))
    text = "食品"
    sql = IDS + " AND search LIKE ? ESCAPE '\\'" + BY[Order.NAME]
    yield bench.effort.line(
        7, "filter by text", told, 3, Job(lambda: [row[0] for row in conn.execute(sql, (f"%{text}%",))]),
        Job(lambda: context.read(accounts.ids, replace(wanted, text=search_key(text)))))
