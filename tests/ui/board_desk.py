"""A board to test on: a pane over a real store with deals in the first three stages."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

import builders
from salesdesk.domain.activities import TaskKind
from salesdesk.domain.stages import SHIPPED
from salesdesk.services import activities
from salesdesk.store.db import Store
from salesdesk.store.queries import deals
from salesdesk.store.schema import stage_id
from salesdesk.ui.board.column import BoardColumn
from salesdesk.ui.board.column_model import mime_of
from salesdesk.ui.board.pane import BoardPane
from salesdesk.ui.context import Context, Request
from salesdesk.ui.settings import Preferences

TODAY = builders.TODAY
LIST, PROPOSAL, OPPORTUNITY, QUOTE, ORDER = (stage_id(key) for key in SHIPPED)


@dataclass
class Desk:
    """The pane, what it asked for, and the ids of its deals by name."""

    store: Store
    context: Context
    pane: BoardPane
    ids: dict[str, str]
    asked: list[Request]

    def column(self, stage: str) -> BoardColumn:
        return self.pane.strip.column(stage)

    def names(self, stage: str) -> list[str]:
        return [row.name for row in self.column(stage).model.rows()]

    def card(self, name: str) -> deals.CardRow:
        with self.store.read() as conn:
            return next(row for row in deals.board(conn, TODAY) if row.name == name)

    def stage_changes(self, name: str) -> int:
        with self.store.read() as conn:
            return len(deals.changes(conn, self.ids[name]))

    def mime(self, *names: str):
        return mime_of([self.ids[name] for name in names])

    def point(self, stage: str, row: int, *, lower: bool = False) -> QPoint:
        view = self.column(stage).view
        rect = view.visualRect(view.model().index(row, 0))
        return QPoint(40, rect.bottom() - 12 if lower else rect.top() + 8)

    def focus(self, name: str) -> None:
        assert self.pane.strip.select(self.ids[name])
        QApplication.processEvents()

    def press(self, qtbot, key, modifier=None) -> None:
        view = self.column(self.pane.strip.active_stage()).view
        if modifier is None:
            qtbot.keyClick(view, key)
        else:
            qtbot.keyClick(view, key, modifier)
        QApplication.processEvents()


def fill(store: Store, plan: dict[str, str], today: date = TODAY) -> dict[str, str]:
    """Deals by name -> stage; every one gets a next step tomorrow and stands at its column's end."""
    firm = builders.account(store, segment="製造")
    ids = {}
    for name, stage in reversed(plan.items()):
        ids[name] = builders.deal(store, firm, name, stage_id=stage, amount=1_000_000)
        step(store, ids[name], today + timedelta(1))
    return ids


def step(store: Store, deal_id: str, due: date) -> str:
    return activities.add_task(store, activities.TaskDraft("電話する", TaskKind.STEP, due, deal_id=deal_id))


def open_desk(qtbot, store: Store, ids: dict[str, str], size: tuple[int, int] = (1190, 688)) -> Desk:
    context = Context(store, Preferences(language="en"), lambda: TODAY)
    pane = BoardPane(context)
    qtbot.addWidget(pane)
    pane.resize(*size)
    asked: list[Request] = []
    context.asked.connect(asked.append)
    with qtbot.waitExposed(pane):
        pane.show()
    qtbot.waitUntil(lambda: pane.body.shown.figures is not None)
    return Desk(store, context, pane, ids, asked)
