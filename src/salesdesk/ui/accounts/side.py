"""The right column of the overview: deals, key people, promises and the other open tasks."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from salesdesk.domain.activities import TaskKind
from salesdesk.services import activities
from salesdesk.store.queries.activities import TaskRow
from salesdesk.ui.accounts import texts
from salesdesk.ui.accounts.editors.task_editor import show_task
from salesdesk.ui.accounts.lines import DealLine, PersonLine, TaskLine
from salesdesk.ui.accounts.page_data import AccountPageData
from salesdesk.ui.context import Ask, Context, Place, Request, Screen
from salesdesk.ui.widgets import controls

W = TypeVar("W", bound=QWidget)
_MOST_DEALS, _MOST_TASKS = 5, 12


class Pool(Generic[W]):
    """Widgets of one kind in a column, made when needed and kept, so that the focus stays in its row."""

    def __init__(self, column: QVBoxLayout, make: Callable[[], W]) -> None:
        self._column, self._make = column, make
        self.widgets: list[W] = []

    def take(self, count: int) -> list[W]:
        """The first `count` widgets; the others are hidden."""
        while len(self.widgets) < count:
            made = self._make()
            self._column.addWidget(made)
            self.widgets.append(made)
        for place, widget in enumerate(self.widgets):
            widget.setVisible(place < count)
        return self.widgets[:count]


class SidePanel(QFrame):
    """A panel with a heading and room for a button or a word at its right."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        column = controls.vbox(self, (14, 10, 12, 10), 2)
        self.head = controls.hbox(spacing=8)
        self.heading = controls.label(title, 15, bold=True)
        self.head.addWidget(self.heading, 1)
        column.addLayout(self.head)
        self.body = controls.vbox(spacing=2)
        column.addLayout(self.body)
        self.empty = controls.label("", 12, tone="muted", wrap=True)
        column.addWidget(self.empty)
        self.empty.hide()


class DealsPanel(SidePanel):
    """Open deals, the largest first; a click opens the deal's page."""

    def __init__(self, context: Context) -> None:
        super().__init__("")
        self.context = context
        self.heading.setText(self.tr("Deals"))
        self.total = controls.label("", 11, tone="text2", tabular=True)
        self.head.addWidget(self.total)
        self.lines = Pool(self.body, self._make)
        self.empty.setText(self.tr("No open deal."))

    def show_page(self, data: AccountPageData) -> None:
        """Show the deals of an account."""
        rows = data.open_deals
        for line, row in zip(self.lines.take(min(len(rows), _MOST_DEALS)), rows, strict=False):
            line.set_row(row, data)
        total = sum(row.amount or 0 for row in rows)
        self.total.setText(self.tr("{amount} in all").format(amount=texts.amount(total)) if total else "")
        self.empty.setVisible(not rows)

    def _make(self) -> DealLine:
        line = DealLine()
        line.clicked.connect(lambda: self._on_clicked(line))
        return line

    def _on_clicked(self, line: DealLine) -> None:
        if line.row is not None:
            self.context.go(Place(Screen.DEAL, account_id=line.row.account_id or "", deal_id=line.row.id))


class PeoplePanel(SidePanel):
    """Key people: those with a role, a power or an attitude that matters."""

    def __init__(self, context: Context) -> None:
        super().__init__("")
        self.context = context
        self._account_id = ""
        self.heading.setText(self.tr("Key people"))
        self.map = controls.button(self.tr("Map"), "waypoints", "ghost", tip=self.tr("Map of key people"))
        self.map.clicked.connect(self._on_map)
        self.head.addWidget(self.map)
        self.lines = Pool(self.body, self._make)
        self.empty.setText(self.tr("Nobody known yet."))

    def show_page(self, data: AccountPageData) -> None:
        """Show the key people of an account."""
        self._account_id = data.account.id
        rows = data.key_people
        for line, row in zip(self.lines.take(len(rows)), rows, strict=True):
            line.set_row(row, data.today)
        self.empty.setVisible(not rows)

    def _make(self) -> PersonLine:
        line = PersonLine()
        line.clicked.connect(lambda: self._on_clicked(line))
        return line

    def _on_clicked(self, line: PersonLine) -> None:
        if line.row is not None:
            self.context.go(Place(Screen.PROFILE, account_id=self._account_id, person_id=line.row.id))

    def _on_map(self) -> None:
        self.context.go(Place(Screen.PEOPLE_MAP, account_id=self._account_id))


class TasksPanel(SidePanel):
    """Open tasks of some kinds, each with its check box."""

    def __init__(self, context: Context, title: str, kinds: frozenset[TaskKind], new_kind: TaskKind,
                 empty: str) -> None:
        super().__init__(title)
        self.context = context
        self._kinds, self._new_kind = kinds, new_kind
        self._account_id = ""
        self._rows: list[TaskRow] = []
        self.add = controls.button("", "plus", "ghost", tip=self.tr("Add"))
        self.add.setAccessibleName(self.tr("Add to {title}").format(title=title))
        self.add.clicked.connect(self._on_add)
        self.head.addWidget(self.add)
        self.lines = Pool(self.body, self._make)
        self.empty.setText(empty)

    def show_page(self, data: AccountPageData) -> None:
        """Show the open tasks of an account."""
        self._account_id = data.account.id
        self._rows = [task for task in data.tasks if task.kind in self._kinds]
        for line, row in zip(self.lines.take(min(len(self._rows), _MOST_TASKS)), self._rows, strict=False):
            line.set_row(row, data.today)
        self.empty.setVisible(not self._rows)

    def _make(self) -> TaskLine:
        line = TaskLine()
        line.checked.connect(self._on_checked)
        line.opened.connect(self._on_opened)
        return line

    def _on_checked(self, task_id: str, done: bool) -> None:
        self.context.run(activities.set_done, task_id, done=done)

    def _on_opened(self, task_id: str) -> None:
        self.context.ask(Request(Ask.TASK, id=task_id, account_id=self._account_id))

    def _on_add(self) -> None:
        show_task(self.context, Request(Ask.TASK, account_id=self._account_id), self, kind=self._new_kind)
