"""The timing screen: who moves when, over all accounts, and when to act."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from salesdesk.domain import timing
from salesdesk.domain.timing import Inquiry, Mark, Plan, Row
from salesdesk.store.queries import timing as stored
from salesdesk.ui import icons, theme
from salesdesk.ui.context import Ask, Context, Place, Request, Screen
from salesdesk.ui.pane import Pane
from salesdesk.ui.timing import opening, texts
from salesdesk.ui.timing.deeds import Deeds
from salesdesk.ui.timing.inquiries import Inquiries
from salesdesk.ui.timing.legend import Legend
from salesdesk.ui.timing.model import BoardModel
from salesdesk.ui.timing.toolbar import Toolbar, passes
from salesdesk.ui.timing.view import YEAR, TimingView
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from salesdesk.store.journal import ChangeSet

_WORK = frozenset({"task", "activity"})
_MINUTE_MS, _IDLE_MS = 60_000, 400


class TimingPane(Pane):
    """Rows grouped by urgency; the line of today moves on by itself."""

    watches = frozenset({"account", "deal", "installed_item", "timing_event", "task", "activity", "setting"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._rows: list[Row] = []
        self._plan = Plan()
        self._wanted = ""
        self.toolbar, self.inquiries, self.legend = Toolbar(), Inquiries(), Legend()
        self.model = BoardModel(lambda row: texts.spoken(row, context.today()), self)
        self.view = TimingView(context, self.model)
        self.deeds = Deeds(context, self.view.list)
        self.empty = EmptyState(
            self.tr("No dates yet. Add when a lease ends or a customer plans to buy."), self.tr("Add a date"),
            "hourglass")
        self.nothing = EmptyState(self.tr("No account has such a date."), self.tr("Show all"), "funnel")
        self._stack = QStackedWidget()
        self._add = QAction(self.tr("Add a date"), self)
        self._add.setProperty("icon_name", "plus")
        self._add.setToolTip(self.tr("Add a date (Ctrl+N)"))
        self._minutes = QTimer(self, interval=_MINUTE_MS)
        self._idle = QTimer(self, singleShot=True, interval=_IDLE_MS)
        self._day = context.today()
        self._lay_out()
        self._connect()
        self._tint()

    def title(self) -> str:
        return self.tr("Timing")

    def subtitle(self) -> str:
        return self.tr("Planned purchases, deadlines, when to move")

    def page_actions(self) -> list[QAction]:
        return [self._add]

    def new_item(self) -> None:
        """Ask for a new day of the chosen account."""
        self.deeds.add(self.view.list.current())

    def filter_field(self) -> QWidget | None:
        return next(iter(self.toolbar.shows.values()))

    def show_place(self, place: Place) -> None:
        self._wanted = place.account_id
        if self.isVisible():
            self._go_to_wanted()

    def take_focus(self) -> None:
        shown = self._stack.currentWidget()
        (shown.button if isinstance(shown, EmptyState) else self.view.list).setFocus()

    def reload(self) -> None:
        """Read everything anew; the chosen row and the scroll stay."""
        today = self._day = self.context.today()
        self._plan = self.context.read(stored.plan)
        year = timing.last_shown(today, YEAR)
        until = year + timedelta(max(self._plan.leads.values()))
        rows = self.context.read(stored.rows, today, until, self._plan, texts.question())
        self._rows = [row for row in rows if timing.on_board(row, today, year)]
        self._tick()
        self._show()

    def _on_changed(self, changes: "ChangeSet", initiator: object) -> None:
        """What was said or is to be done moves no day: only clocks and questions are looked at again."""
        if self._stale or not self.isVisible() or not (changes.tables & self.watches) <= _WORK:
            super()._on_changed(changes, initiator)
        elif changes.tables & _WORK:
            asked = self.context.read(stored.asked, texts.question())
            rows = [row if row.asked == (row.id in asked) else row._replace(asked=row.id in asked)
                    for row in self._rows]
            self._tick()
            if rows != self._rows:
                self._rows = rows
                self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._minutes.start()
        if not self.context.looked_for_windows:
            self._idle.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._minutes.stop()
        self._idle.stop()

    def _show(self) -> None:
        """Show the rows in the order and with the filter of the chips."""
        today, months = self._day, self.toolbar.month_count
        last, show = timing.last_shown(today, months), self.toolbar.show_only
        self.toolbar.count(self._rows, today, last)
        rows = [row for row in self._rows if show is None or passes(show, row, today, last)]
        self.view.set_months(months)
        self.model.show_groups(timing.groups(rows, self.toolbar.arrange, today), self.toolbar.arrange)
        self.legend.show_kinds({mark.kind for row in rows for mark in row.marks if mark.day <= last})
        self._stack.setCurrentWidget(self.view if rows else self.nothing if self._rows else self.empty)
        if not self._go_to_wanted() and self.view.list.current() is None:
            self.view.choose_first()

    def _go_to_wanted(self) -> bool:
        found = bool(self._wanted) and self.view.choose(self._wanted)
        self._wanted = ""
        return found

    def _tick(self) -> None:
        """The clocks of inquiries run on; a new day is read anew."""
        if self.context.today() != self._day:
            self.refresh()
            if not self.context.looked_for_windows:
                self._idle.start()
            return
        inquiries = self.context.read(stored.unanswered)
        self.inquiries.show_inquiries(inquiries, self._plan, datetime.now().astimezone())

    def _on_chosen(self) -> None:
        row = self.view.list.current()
        if row is not None and self.isVisible():
            self.context.place = Place(Screen.TIMING, account_id=row.id, deal_id=row.deal_id)

    def _on_mark(self, mark: Mark) -> None:
        row = self.view.list.current()
        if row is not None:
            self.deeds.edit(row, mark)

    def _on_edit(self) -> None:
        row = self.view.list.current()
        if row is not None and row.marks:
            self.deeds.edit(row, row.marks[0])

    def _on_menu(self, at: QPoint) -> None:
        row = self.view.list.current()
        if row is not None:
            self.deeds.menu(row).popup(at)

    def _on_logged(self, inquiry: Inquiry) -> None:
        self.context.ask(Request(Ask.LOG, account_id=inquiry.account_id, deal_id=inquiry.deal_id))

    def _on_inquiry(self, inquiry: Inquiry) -> None:
        self.context.go(Place(Screen.DEAL, account_id=inquiry.account_id, deal_id=inquiry.deal_id))

    def _connect(self) -> None:
        view = self.view.list
        self.toolbar.changed.connect(self._show)
        self.inquiries.logged.connect(self._on_logged)
        self.inquiries.opened.connect(self._on_inquiry)
        self._add.triggered.connect(self.new_item)
        self.empty.acted.connect(self.new_item)
        self.nothing.acted.connect(self.toolbar.show_all)
        view.chosen.connect(self._on_chosen)
        view.opened.connect(self.deeds.open)
        view.asked.connect(self.deeds.ask)
        view.mark_opened.connect(self._on_mark)
        view.menu_wanted.connect(self._on_menu)
        edit = QShortcut(QKeySequence("F2"), view)
        edit.setContext(Qt.ShortcutContext.WidgetShortcut)
        edit.activated.connect(self._on_edit)
        self._minutes.timeout.connect(self._tick)
        self._idle.timeout.connect(lambda: opening.look(self.context))
        theme.theme().changed.connect(self._tint)

    def _lay_out(self) -> None:
        column = controls.vbox(self, (20, 10, 16, 12), 8)
        for page in (self.view, self.nothing, self.empty):
            self._stack.addWidget(page)
        column.addWidget(self.inquiries)
        column.addWidget(self.toolbar)
        column.addWidget(self._stack, 1)
        column.addWidget(self.legend)

    def _tint(self) -> None:
        self._add.setIcon(icons.icon("plus", "text2"))
