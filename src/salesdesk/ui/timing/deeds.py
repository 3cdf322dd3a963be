"""What can be done with a row of the board."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from salesdesk.domain import timing
from salesdesk.domain.timing import Mark, Row, TimingKind
from salesdesk.services import timing as services
from salesdesk.services.timing import Due
from salesdesk.store.queries import timing as stored
from salesdesk.ui import icons
from salesdesk.ui.announce import announce
from salesdesk.ui.context import Ask, Context, Message, Place, Request, Screen
from salesdesk.ui.timing import texts


class Deeds(QObject):
    """Opens, asks, adds, edits, logs; every write is a service with undo."""

    def __init__(self, context: Context, host: QWidget) -> None:
        super().__init__(host)
        self._context, self._host = context, host

    def open(self, row: Row) -> None:
        """Go to the deal of a row, or to its account where it has none."""
        screen = Screen.DEAL if row.deal_id else Screen.ACCOUNTS
        self._context.go(Place(screen, account_id=row.id, deal_id=row.deal_id))

    def ask(self, row: Row) -> None:
        """Note the question for the time with the next visit, where nobody knows it."""
        if timing.undated(row, self._context.today()) and not row.asked:
            self._context.run(services.ask, row.id, texts.question())
            announce(self._host, texts.ask_words(asked=True))

    def add(self, row: Row | None) -> None:
        """Ask for a new day of a row's account."""
        self._context.ask(Request(Ask.TIMING, account_id=row.id if row else "", deal_id=row.deal_id if row else ""))

    def edit(self, row: Row, mark: Mark) -> None:
        """Show the dialog of where a mark comes from."""
        context = self._context
        if mark.source == "installed_item":
            context.ask(Request(Ask.INSTALLED_ITEM, mark.source_id, row.id))
        elif mark.source == "timing_event":
            context.ask(Request(Ask.TIMING, mark.source_id, row.id))
        elif mark.kind is TimingKind.PURCHASE:
            known = context.read(stored.purchase_event, {"kind": mark.kind.value, "deal_id": mark.deal_id})
            context.ask(Request(Ask.TIMING, known or "", row.id, mark.deal_id, text=mark.kind.value))
        elif mark.source == "deal":
            context.ask(Request(Ask.DEAL, mark.source_id, row.id))
        else:
            context.ask(Request(Ask.ACCOUNT, row.id))

    def follow_up(self, row: Row) -> None:
        """Make the follow-up of the first time to act, or ask for one where there is none."""
        today = self._context.today()
        window = next((each for each in timing.windows(row.marks, today) if each.last >= today), None)
        if window is None:
            self._context.ask(Request(Ask.TASK, account_id=row.id, deal_id=row.deal_id))
            return
        due = Due(row.id, window.mark, texts.follow_up(row.name, window.mark, today), max(today, window.first))
        if self._context.run(services.follow_up, [due]) == []:
            self._context.said.emit(Message(self.tr("This window has its follow-up already.")))

    def log(self, row: Row) -> None:
        """Log a contact with the account."""
        self._context.ask(Request(Ask.LOG, account_id=row.id, deal_id=row.deal_id))

    def menu(self, row: Row) -> QMenu:
        """The menu of a row; it deletes itself."""
        menu, today = QMenu(self._host), self._context.today()
        menu.setObjectName("timing_menu")
        self._add(menu, self.tr("&Open") + "\tEnter", "arrow-right", lambda: self.open(row))
        ask = self._add(menu, self.tr("&Ask when") + "\tSpace", "circle-help", lambda: self.ask(row))
        ask.setEnabled(timing.undated(row, today) and not row.asked)
        menu.addSeparator()
        self._add(menu, self.tr("Add a &date…") + "\tCtrl+N", "plus", lambda: self.add(row))
        for number, mark in enumerate(row.marks):
            words = self.tr("&Edit: {what}…").format(what=texts.mark_words(mark, today).replace("&", "&&"))
            self._add(menu, words + ("" if number else "\tF2"), "pencil", partial(self.edit, row, mark))
        menu.addSeparator()
        self._add(menu, self.tr("Make &follow-up"), "calendar-check", lambda: self.follow_up(row))
        self._add(menu, self.tr("&Log a contact…") + "\tCtrl+J", "message-circle", lambda: self.log(row))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _add(self, menu: QMenu, words: str, icon: str, deed: Callable[[], object]) -> QAction:
        action = menu.addAction(icons.icon(icon), words)
        action.triggered.connect(lambda _checked=False: deed())
        return action
