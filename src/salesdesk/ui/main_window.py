"""The window: rail, bar, one pane per screen made when first shown, toast, history of places."""

from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from salesdesk.ui import theme
from salesdesk.ui.bar import Bar
from salesdesk.ui.context import Ask, Context, Message, Place, Request, Screen
from salesdesk.ui.pane import Pane
from salesdesk.ui.rail import FOLD_BELOW, Rail
from salesdesk.ui.settings import Preferences
from salesdesk.ui.widgets import controls

if TYPE_CHECKING:  # made when they are needed: the first paint needs none of them
    from salesdesk.ui.actions import Commands
    from salesdesk.ui.widgets.message_bar import MessageBar
    from salesdesk.ui.widgets.toast import Toast

_PANES = {
    Screen.ACCOUNTS: ("salesdesk.ui.accounts.pane", "AccountsPane"),
    Screen.BOARD: ("salesdesk.ui.board.pane", "BoardPane"),
    Screen.PEOPLE_MAP: ("salesdesk.ui.orgmap.pane", "PeopleMapPane"),
    Screen.CHARTS: ("salesdesk.ui.charts.pane", "ChartsPane"),
    Screen.SETTINGS: ("salesdesk.ui.preferences.pane", "PreferencesPane"),
    Screen.BRIEFING: ("salesdesk.ui.briefing.pane", "BriefingPane"),
    Screen.BIN: ("salesdesk.ui.bin.pane", "BinPane"),
    Screen.LISTS: ("salesdesk.ui.lists.pane", "ListsPane"),
    Screen.DEAL: ("salesdesk.ui.deal.pane", "DealPane"),
    Screen.TIMING: ("salesdesk.ui.timing.pane", "TimingPane"),
    Screen.PROFILE: ("salesdesk.ui.profile.pane", "ProfilePane"),
}
_DIALOGS = {
    Ask.ACCOUNT: ("salesdesk.ui.accounts.editors", "show_account"),
    Ask.SITE: ("salesdesk.ui.accounts.editors", "show_site"),
    Ask.DEPARTMENT: ("salesdesk.ui.accounts.editors", "show_department"),
    Ask.FLOW_STEP: ("salesdesk.ui.accounts.editors.company_editors", "show_step"),
    Ask.INSTALLED_ITEM: ("salesdesk.ui.accounts.editors.company_editors", "show_item"),
    Ask.TIE: ("salesdesk.ui.accounts.editors.company_editors", "show_tie"),
    Ask.PERSON: ("salesdesk.ui.accounts.editors", "show_person"),
    Ask.DEAL: ("salesdesk.ui.accounts.editors", "show_deal"),
    Ask.VISIT: ("salesdesk.ui.accounts.editors", "show_visit"),
    Ask.TASK: ("salesdesk.ui.accounts.editors", "show_task"),
    Ask.FACT: ("salesdesk.ui.facts.dialog", "show_fact"),
    Ask.CLOSE_DEAL: ("salesdesk.ui.board.close_dialog", "show_close"),
    Ask.LOG: ("salesdesk.ui.log.dialog", "show_log"),
    Ask.SEARCH: ("salesdesk.ui.palette.dialog", "show_search"),
    Ask.EXPORT_PERSON: ("salesdesk.ui.personal.dialogs", "show_export"),
    Ask.ERASE_PERSON: ("salesdesk.ui.personal.dialogs", "show_erase"),
    Ask.IMPORT: ("salesdesk.ui.importing.dialog", "show_import"),
    Ask.EXPORT: ("salesdesk.ui.exporting.dialog", "show_export"),
    Ask.DUPLICATES: ("salesdesk.ui.duplicates.dialog", "show_duplicates"),
    Ask.LIST: ("salesdesk.ui.lists.editor", "show_list"),
    Ask.CARD: ("salesdesk.ui.cards.dialog", "show_card"),
    Ask.ORDER: ("salesdesk.ui.orders.dialog", "show_order"),
    Ask.PRODUCTS: ("salesdesk.ui.products.dialog", "show_products"),
    Ask.DEAL_PART: ("salesdesk.ui.accounts.editors.part_editor", "show_part"),
    Ask.DEAL_STORY: ("salesdesk.ui.accounts.editors.part_editor", "show_story"),
    Ask.TIMING: ("salesdesk.ui.accounts.editors.timing_editor", "show_timing"),
    Ask.STAND: ("salesdesk.ui.accounts.relations.stand", "show_stand"),
    Ask.OBJECTION: ("salesdesk.ui.accounts.relations.objection", "show_objection"),
    Ask.TRUST: ("salesdesk.ui.accounts.relations.trust", "show_trust"),
    Ask.DELEGATION: ("salesdesk.ui.accounts.relations.delegation", "show_delegation"),
    Ask.LINE: ("salesdesk.ui.accounts.relations.line", "show_line"),
    Ask.VACANCY: ("salesdesk.ui.accounts.relations.vacancy", "show_vacancy"),
    Ask.FILL_VACANCY: ("salesdesk.ui.accounts.relations.vacancy", "show_fill"),
}
_HISTORY = 50
_WINDOW_VERSION = 1


class MainWindow(QMainWindow):
    """Shown at once and empty; `open_desk` fills it when the data is open."""

    painted = Signal()  # once, after the first paint
    language_chosen = Signal(str)
    commanded = Signal(str)  # backup, restore, samples: what the application does outside the window
    closed = Signal()

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.preferences = preferences
        self.context: Context | None = None
        self._panes: dict[Screen, Pane] = {}
        self._been: list[Place] = []
        self._at = -1
        self._first_paint = True
        self.setWindowTitle("salesdesk")
        self.setMinimumSize(1024, 600)
        self.setAcceptDrops(True)
        self._rail, self._bar, self._stack = Rail(), Bar(), QStackedWidget()
        self._message: MessageBar | None = None
        self._column = QVBoxLayout()
        self._lay_out()
        self._bar.enable(enabled=False)
        self._rail.setEnabled(False)
        self._rail.chosen.connect(self.go_to)
        self._bar.searched.connect(lambda: self.ask(Ask.SEARCH))
        self._bar.logged.connect(lambda: self.ask(Ask.LOG))
        self.resize(1366, 740)
        if preferences.window_version == _WINDOW_VERSION and preferences.geometry:
            self.restoreGeometry(QByteArray(preferences.geometry))

    @cached_property
    def commands(self) -> "Commands":
        """The actions of menus and keys; those that need data rest until there is some."""
        from salesdesk.ui.actions import Commands
        from salesdesk.ui.handlers import handlers

        made = Commands(self, handlers(self))
        made.enable(enabled=self.context is not None)
        return made

    @cached_property
    def toast(self) -> "Toast":
        """The note at the foot that tells what was done and offers to take it back."""
        from salesdesk.ui.handlers import take_back
        from salesdesk.ui.widgets.toast import Toast

        made = Toast(self)
        made.acted.connect(lambda: take_back(self))
        return made

    @property
    def pane(self) -> Pane | None:
        """The screen shown."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, Pane) else None

    def open_desk(self, context: Context) -> None:
        """Fill the window: the data is open."""
        self.context = context
        context.went.connect(self._on_went)
        context.asked.connect(self._on_asked)
        context.said.connect(self._on_said)
        self.commands.enable(enabled=True)
        self._bar.enable(enabled=True)
        self._rail.setEnabled(True)
        known = {screen.value: screen for screen in _PANES}
        last = known.get(self.preferences.last_screen, Screen.BOARD)
        context.opening = True
        context.go(Place(last, account_id=self.preferences.last_account))
        context.opening = False

    def show_instead(self, page: QWidget) -> None:
        """Show a page that is no screen: the first run, or trouble with the file."""
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self.commands.enable(enabled=self.context is not None)
        self._rail.select(None)
        self._bar.show_heading("", "")
        self._bar.show_actions([])

    def pane_of(self, screen: Screen) -> Pane:
        """The pane of a screen, made when it is first needed."""
        if screen not in self._panes:
            assert self.context is not None
            pane: Pane = load(*_PANES[screen])(self.context)
            pane.headed.connect(self._on_headed)
            self._panes[screen] = pane
            self._stack.addWidget(pane)
        return self._panes[screen]

    def go_back(self, by: int = -1) -> None:
        """Go to the place before (or after) in the history."""
        if self.context is not None and 0 <= self._at + by < len(self._been):
            self._at += by
            self.context.place = self._been[self._at]
            self._show(self._been[self._at])

    def go_to(self, screen: Screen) -> None:
        """Go to a screen, taking the account and deal along."""
        if self.context is not None:
            place = self.context.place
            self.context.go(Place(screen, place.account_id, place.deal_id, place.person_id))

    def ask(self, ask: Ask, *, fresh: bool = False) -> None:
        """Ask for a dialog about the account and deal shown; `fresh` about nothing yet."""
        if self.context is not None:
            place = Place(self.context.place.screen) if fresh else self.context.place
            self.context.ask(Request(ask, account_id=place.account_id, deal_id=place.deal_id))

    def apply_look(self) -> None:
        """Show the theme and text size of the preferences, and keep them."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app, mode=self.preferences.mode, text_percent=self.preferences.text_percent,
                    language=self.preferences.screen_language)
        self.preferences.save()
        self._fold_rail()

    def areas(self) -> list[QWidget]:
        """The parts F6 walks through."""
        return [each for each in (self._rail, self._bar, self._stack) if each.isVisible()]

    def tell(self, text: str, tone: str = "info") -> None:
        """One line above the screen until it is closed."""
        if self._message is None:
            from salesdesk.ui.widgets.message_bar import MessageBar

            self._message = MessageBar(self)
            self._column.insertWidget(self._column.indexOf(self._stack), self._message)
        {"info": self._message.show_info, "warn": self._message.show_warning}.get(
            tone, self._message.show_error)(text)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.context is not None and event.mimeData().hasUrls() and event.mimeData().urls()[0].isLocalFile():
            event.setDropAction(Qt.DropAction.CopyAction)  # never a move: whoever gave the file keeps it
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.context is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.context.ask(Request(Ask.IMPORT, text=event.mimeData().urls()[0].toLocalFile()))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._first_paint:
            self._first_paint = False
            QTimer.singleShot(0, self.painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold_rail()

    def closeEvent(self, event: QCloseEvent) -> None:
        preferences = self.preferences
        preferences.geometry = bytes(self.saveGeometry().data())
        preferences.window_state = bytes(self.saveState(_WINDOW_VERSION).data())
        if self.context is not None:
            preferences.last_screen = self.context.place.screen.value
            preferences.last_account = self.context.place.account_id
        preferences.save()
        super().closeEvent(event)
        self.closed.emit()

    def _lay_out(self) -> None:
        body = QWidget()
        body.setObjectName("canvas")
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._column.setSpacing(0)
        row.addWidget(self._rail)
        row.addLayout(self._column, 1)
        for widget in (self._bar, controls.hline()):
            self._column.addWidget(widget)
        self._column.addWidget(self._stack, 1)
        self.setCentralWidget(body)

    def _fold_rail(self) -> None:
        self._rail.fold(folded=self.width() < FOLD_BELOW or self.preferences.rail_folded)

    def _on_went(self, place: Place) -> None:
        del self._been[self._at + 1 :]
        self._been = [*self._been, place][-_HISTORY:]
        self._at = len(self._been) - 1
        self._show(place)

    def _show(self, place: Place) -> None:
        pane = self.pane_of(place.screen)
        pane.show_place(place)
        focus = QApplication.focusWidget()
        self._stack.setCurrentWidget(pane)
        if focus is None or not pane.isAncestorOf(focus):  # where the stack puts it is chance
            pane.take_focus()
        self._rail.select(place.screen)
        self._on_headed()

    def _on_headed(self) -> None:
        pane = self.pane
        if pane is not None:
            self._bar.show_heading(pane.title(), pane.subtitle(), pane.heading())
            briefing = [self.commands.by_id["briefing"]] if pane is self._panes.get(Screen.ACCOUNTS) else []
            self._bar.show_actions([*pane.page_actions(), *briefing])

    def _on_asked(self, request: Request) -> None:
        load(*_DIALOGS[request.ask])(self.context, request, self)

    def _on_said(self, message: Message) -> None:
        if message.tone in {"warn", "danger"}:
            self.tell(message.text, message.tone)
        else:
            self.toast.show_message(message.text, self.tr("Undo") if message.undo else "")


def load(module: str, name: str) -> Any:
    """A function or class of a module that is imported when it is first needed."""
    return getattr(import_module(module), name)
