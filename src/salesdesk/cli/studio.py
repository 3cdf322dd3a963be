"""The window without a display: opened on a store, sent to a screen, drawn into a picture."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, time
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Self

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QEventLoop,
    QIODevice,
    QMessageLogContext,
    QPoint,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QWidget

from salesdesk.app import load_translators, make_application
from salesdesk.cli.speech import tell
from salesdesk.domain.errors import StoreError, Trouble
from salesdesk.domain.gates import missing
from salesdesk.domain.stages import Outcome
from salesdesk.store.db import Store
from salesdesk.store.queries import accounts, activities, deals, gates, stages
from salesdesk.ui import theme
from salesdesk.ui.board.card_list import CardList
from salesdesk.ui.board.pane import BoardPane
from salesdesk.ui.context import Ask, Context, Place, Request, Screen
from salesdesk.ui.main_window import MainWindow
from salesdesk.ui.settings import Preferences
from salesdesk.ui.widgets.sheet import Sheet

SETTLE_MS = 60
_DIM = 0.38
_NOT_OFFSCREEN = "This plugin does not support"
_PLACES = {"account": Screen.ACCOUNTS, "kanban": Screen.BOARD, "kanban_drag": Screen.BOARD,
           "off_board": Screen.BOARD, "stage_gate": Screen.BOARD,
           "timing_board": Screen.TIMING, **{screen.value: screen for screen in Screen}}
_PARTS = {"deal": "overview", "qualify": "qualify", "buying_process": "buying",
          "quotes": "quotes"}  # parts of a deal's page
_ASKS = {"log": (Ask.LOG, Screen.ACCOUNTS), "search": (Ask.SEARCH, Screen.ACCOUNTS),
         "palette": (Ask.SEARCH, Screen.ACCOUNTS),
         "import": (Ask.IMPORT, Screen.ACCOUNTS), "import_merge": (Ask.IMPORT, Screen.ACCOUNTS),
         "duplicates": (Ask.DUPLICATES, Screen.ACCOUNTS)}


class Studio:
    """One window of a given size, look and language; the user's own settings are neither read nor changed."""

    def __init__(self, store: Store, language: str, mode: str = "light", size: tuple[int, int] = (1366, 740)) -> None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        self.application = make_application()
        self._listener = qInstallMessageHandler(_listen)
        preferences = Preferences(language=language, theme=mode, first_run_done=True)
        self._translators = load_translators(language)
        for translator in self._translators:
            self.application.installTranslator(translator)
        theme.apply(self.application, mode=preferences.mode, text_percent=100, language=preferences.screen_language)
        self.store = store
        self._carried: tuple[QPixmap, QPoint] | None = None
        self.window = MainWindow(preferences)
        self.context = Context(store, preferences)
        self.window.resize(*size)
        self.window.show()
        self.window.activateWindow()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        for dialog in self.dialogs():
            dialog.done(0)
        self.window.hide()
        self.window.deleteLater()
        for translator in self._translators:
            self.application.removeTranslator(translator)
        self.settle()
        qInstallMessageHandler(self._listener)

    def open(self) -> None:
        """Fill the window with the data."""
        self.window.open_desk(self.context)
        self.settle()

    def show_first_run(self) -> None:
        """Show what a new user sees."""
        from salesdesk.ui.first_run.page import FirstRunPage

        self.window.show_instead(FirstRunPage(self.window.preferences, self.store.path))
        self.settle()

    def go(self, screen: str, account_id: str = "", text: str = "") -> None:
        """Go to a screen or open a dialog over one; without an account that of the next planned visit."""
        account_id = account_id or self.default_account()
        visit_id = self.visit_of(account_id)
        ask, behind = _ASKS.get(screen, (None, None))
        if screen in _PARTS:
            self._show_part(_PARTS[screen], account_id)
            return
        self.context.go(Place(behind or _PLACES[screen], account_id=account_id,
                              visit_id=visit_id if screen == Screen.BRIEFING.value else ""))
        self.settle()
        if screen in {"kanban", Screen.BOARD.value}:
            self._mark(account_id)
        if screen == "stage_gate":
            self._show_gate()
        if screen in {"kanban_drag", "off_board"}:
            self._show_moment(screen)
        if ask is not None:
            self.context.ask(Request(ask, account_id=account_id if ask is Ask.LOG else "", text=text))
            self.settle()

    def rest(self) -> None:
        """Take the ring of the keyboard out of the window; a board keeps the one around its current card."""
        focus = self.application.focusWidget()
        if focus is None or focus.window() is not self.window or isinstance(focus, CardList):
            return
        if isinstance(focus, QAbstractItemView) and self.context.place.screen is Screen.TIMING:
            focus.clearSelection()
        focus.clearFocus()
        self.settle()

    def _mark(self, account_id: str) -> None:
        """Make the account's largest deal on the board the current card."""
        pane = self.window.pane
        cards = [card for card in self.context.read(deals.board, self.context.today())
                 if card.account_id == account_id and card.outcome is Outcome.OPEN]
        if isinstance(pane, BoardPane) and cards:
            pane.strip.select(max(cards, key=lambda card: card.amount or 0).id)
            self.settle()

    def _show_moment(self, screen: str) -> None:
        """A card half way to another column, or what is off the board."""
        from salesdesk.cli.board_shots import carry

        pane = self.window.pane
        if isinstance(pane, BoardPane) and screen == "off_board":
            pane.show_off_board()
        elif isinstance(pane, BoardPane):
            self._carried = carry(pane, self.window)
        self.settle()

    def _show_gate(self) -> None:
        """The card that follows a move, for the largest deal before the last stage but one; nothing is moved."""
        pane, today = self.window.pane, self.context.today()
        rows = self.context.read(stages.of_pipeline)[-3:-1]
        cards = [card for card in self.context.read(deals.board, today) if rows and card.stage_id == rows[0].id]
        if isinstance(pane, BoardPane) and cards and len(rows) > 1:
            deal_id = max(cards, key=lambda card: (self._mixed(card.id, rows[1].id), card.amount or 0)).id
            pane.strip.select(deal_id)
            pane.show_gate(deal_id, rows[0].id, rows[1].id)
            self.settle()

    def _show_part(self, tab: str, account_id: str) -> None:
        """A part of the page of the account's largest open deal."""
        rows = self.context.read(deals.of_account, account_id)
        self.context.go(Place(Screen.DEAL, account_id=account_id, deal_id=rows[0].id if rows else "", tab=tab))
        self.settle()

    def _mixed(self, deal_id: str, stage_id: str) -> int:
        """How much the picture of a gate can show of both what is met and what is missing."""
        found = self.context.read(gates.gate, deal_id, stage_id)
        lacking = len(missing(found.verdicts)) if found is not None else 0
        return min(lacking, len(found.verdicts) - lacking) if found is not None else 0

    def default_account(self) -> str:
        """The account of the next planned visit, else the first one; empty without any."""
        visit = self.context.read(activities.next_visit, self._this_morning())
        names = self.context.read(accounts.names)
        return (visit.account_id or "" if visit else "") or (names[0][0] if names else "")

    def visit_of(self, account_id: str) -> str:
        """The planned visit of an account from this morning on, empty without one."""
        visit = self.context.read(activities.next_visit, self._this_morning(), account_id) if account_id else None
        return visit.id if visit else ""

    def dialogs(self) -> list[QDialog]:
        """The open dialogs of the window."""
        return [each for each in self.application.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]

    def settle(self, milliseconds: int = SETTLE_MS) -> None:
        """Let the window do what it has put off."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()
        QApplication.sendPostedEvents(None, 0)
        self.application.processEvents()

    def picture(self) -> QImage:
        """The window with its dialogs over it; a plain dialog lies in the middle of the dimmed window."""
        focus = self.application.focusWidget()
        if focus is not None and self.window.areas()[0].isAncestorOf(focus):
            focus.clearFocus()  # a mark on the rail says nothing in a picture
        image = self.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        if self._carried is not None:
            painter = QPainter(image)
            painter.drawPixmap(self._carried[1], self._carried[0])
            painter.end()
        for dialog in self.dialogs():
            _lay_over(image, self.window, dialog)
        return image

    def _this_morning(self) -> datetime:
        return datetime.combine(self.context.today(), time()).astimezone()


def save(image: QImage, path: Path) -> None:
    """Write a PNG beside the old one, then over it; StoreError(DISK) where that fails."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    part = path.with_name(f"{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(bytes(buffer.data().data()))
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise StoreError(Trouble.DISK, str(error)) from error


@contextmanager
def private_home() -> Iterator[Path]:
    """A data folder of its own, gone afterwards: drafts and settings of the user stay out of sight."""
    before = os.environ.get("SALESDESK_HOME")
    with TemporaryDirectory(prefix="salesdesk-") as folder:
        os.environ["SALESDESK_HOME"] = folder
        try:
            yield Path(folder)
        finally:
            if before is None:
                del os.environ["SALESDESK_HOME"]
            else:
                os.environ["SALESDESK_HOME"] = before


def _listen(_kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
    """Pass on what Qt says, but not what a window without a display cannot do."""
    if not text.startswith(_NOT_OFFSCREEN):
        tell(text)


def _lay_over(image: QImage, window: QWidget, dialog: QDialog) -> None:
    painter = QPainter(image)
    if isinstance(dialog, Sheet):  # it dims the window itself and knows its place
        at = dialog.pos() - window.mapToGlobal(QPoint(0, 0))
    else:
        dim: QColor = theme.color("rail", _DIM)
        painter.fillRect(image.rect(), dim)
        at = QPoint((image.width() - dialog.width()) // 2, max(0, (image.height() - dialog.height()) // 2))
    painter.drawPixmap(at, dialog.grab())
    painter.end()
