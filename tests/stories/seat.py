"""Somebody sitting at the program: opens it on a file, presses keys, types, drags, looks at what the screen says."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QDialog, QLabel, QSizePolicy, QWidget

import drops
from salesdesk import app
from salesdesk.domain.stages import SHIPPED, Outcome, StageKey
from salesdesk.store.queries import deals
from salesdesk.store.queries.deals import CardRow
from salesdesk.store.queries.stages import StageRow, all_stages
from salesdesk.ui.board.column_model import mime_of
from salesdesk.ui.board.column_view import ColumnView
from salesdesk.ui.context import Context, Place, Screen
from salesdesk.ui.main_window import MainWindow
from salesdesk.ui.pane import Pane


def settle() -> None:
    """Let everything happen that waits for the event loop: posted events, timers of 0 ms, deletions."""
    for _ in range(6):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@dataclass
class Count:
    """Key chords, clicks and drags of a stretch of work, and the letters typed beside them."""

    actions: int = 0
    letters: int = 0
    pointed: int = 0  # those of the actions that need the pointer

    def seconds(self, thinking: int = 0) -> float:
        """What a practised user takes, keystroke by keystroke: 0.28 s a key, 1.1 s to point, 1.35 s to think."""
        return 0.28 * (self.actions + self.letters) + 1.1 * self.pointed + 1.35 * thinking


class Seat:
    """The real program on one file; it can be closed and opened again."""

    def __init__(self, qtbot: Any, db: Path, language: str | None = "ja") -> None:
        self.qtbot, self.db, self.language = qtbot, db, language
        self.program: app.Desk | None = None
        self._hands = Count()

    @contextmanager
    def counted(self) -> Iterator[Count]:
        """Counts what is done inside the block."""
        self._hands = Count()
        yield self._hands

    def open(self) -> None:
        """Start the program as app.run does, and wait for its first screen."""
        self.program = app.Desk(app.make_application(), self.db, self.language)
        self.window.show()
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        self.qtbot.waitUntil(lambda: self.program.store is not None or self.page() is not None)
        settle()

    def close(self) -> None:
        """Close the window, as the X at its corner does, and what app.run does after that."""
        if self.program is None:
            return
        window, self_program = self.window, self.program
        for dialog in window.findChildren(QDialog):
            dialog.close()
        window.close()
        self_program.close()
        window.deleteLater()
        self_program.deleteLater()
        self.program = None
        settle()

    @property
    def window(self) -> MainWindow:
        assert self.program is not None
        return self.program.window

    @property
    def context(self) -> Context:
        assert self.window.context is not None
        return self.window.context

    @property
    def pane(self) -> Pane:
        assert self.window.pane is not None
        return self.window.pane

    def page(self) -> QWidget | None:
        """What is shown in the place of a screen: the first run, or trouble."""
        return next((each for each in self.window.findChildren(QWidget)
                     if type(each).__name__ in {"FirstRunPage", "TroublePage"} and each.isVisible()), None)

    # --- keys and pointer

    def press(self, *chords: str) -> None:
        """Press key chords ("Ctrl+Z"), as a keyboard does: they go to the window that has the focus."""
        for chord in chords:
            self._hands.actions += 1
            combination = QKeySequence(chord)[0]
            QTest.keyClick(self._focus_window(), combination.key(), combination.keyboardModifiers())
            settle()

    def _point(self) -> None:
        self._hands.actions += 1
        self._hands.pointed += 1

    def _focus_window(self) -> QWindow:
        """The window the keyboard writes to; offscreen nobody hands the focus back when a dialog closes."""
        if QApplication.focusWindow() is None:
            (QApplication.activeModalWidget() or self.window).activateWindow()
            self.qtbot.waitUntil(lambda: QApplication.focusWindow() is not None)
        return QApplication.focusWindow()

    def type_text(self, text: str) -> None:
        """Type into the field that has the focus; what no key has comes from an input method."""
        self._focus_window()
        for letter in text:
            self._hands.letters += 1
            field = QApplication.focusWidget()
            assert field is not None
            if letter == "\n":
                QTest.keyClick(field, Qt.Key.Key_Return)
            elif letter.isascii():
                QTest.keyClicks(field, letter)
            else:
                event = QInputMethodEvent()
                event.setCommitString(letter)
                QApplication.sendEvent(field, event)
        settle()

    def click(self, widget: QWidget, pos: QPoint | None = None) -> None:
        """Click on a widget, at its middle unless told otherwise."""
        self._point()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=pos or widget.rect().center())
        settle()

    def button(self, text: str, inside: QWidget | None = None) -> QAbstractButton:
        """The visible button with this text (or name for screen readers)."""
        shown = [each for each in (inside or self.window).findChildren(QAbstractButton) if each.isVisible()]
        return next(each for each in shown if text in (each.text().replace("&", ""), each.accessibleName()))

    def dialog(self, kind: str = "") -> QDialog:
        """The dialog that is open, of a class where one is named."""
        return next(each for each in QApplication.topLevelWidgets()
                    if isinstance(each, QDialog) and each.isVisible() and kind in type(each).__name__)

    def no_dialog(self) -> bool:
        """Whether no dialog is open."""
        return not any(isinstance(each, QDialog) and each.isVisible() for each in QApplication.topLevelWidgets())

    # --- the board

    def go(self, screen: Screen, **place: str) -> Pane:
        """Go to a screen."""
        self.context.go(Place(screen, **place))
        settle()
        return self.pane

    def stages(self) -> dict[StageKey, StageRow]:
        return {row.key: row for row in self.context.read(all_stages)}

    def view(self, key: StageKey) -> ColumnView:
        """The list of a column of the board."""
        board = self.window.pane_of(Screen.BOARD)
        return board.strip.column(self.stages()[key].id).view

    def cards(self, key: StageKey) -> list[CardRow]:
        """The cards a column shows."""
        board = self.window.pane_of(Screen.BOARD)
        return list(board.strip.column(self.stages()[key].id).model.rows())

    def where(self, deal_id: str) -> StageKey | None:
        """The column that shows a card, or None."""
        return next((key for key in SHIPPED if any(card.id == deal_id for card in self.cards(key))), None)

    def drag(self, deal_id: str, to: StageKey) -> bool:
        """Drag a card over the middle of a column and let go; whether it was taken."""
        self._point()
        target = self.view(to).viewport()
        taken = drops.drop(target, mime_of([deal_id]), target.rect().center())
        settle()
        board = self.window.pane_of(Screen.BOARD)
        self.qtbot.waitUntil(lambda: not board.gate_later.isActive())  # the card that follows a move
        return taken

    def drag_to_zone(self, deal_id: str, outcome: Outcome) -> bool:
        """Drag a card on one of the zones at the bottom."""
        board = self.window.pane_of(Screen.BOARD)
        self._point()
        board.zones.rise()
        zone = board.zones.zones[outcome]
        taken = drops.drop(zone, mime_of([deal_id]), zone.rect().center())
        board.zones.hide()
        settle()
        return taken

    def focus_card(self, deal_id: str) -> None:
        """Click on a card."""
        key = self.where(deal_id)
        assert key is not None
        view = self.view(key)
        row = next(place for place, card in enumerate(self.cards(key)) if card.id == deal_id)
        view.scrollTo(view.model().index(row, 0))
        self.click(view.viewport(), view.visualRect(view.model().index(row, 0)).center())

    # --- the file

    def stage_changes(self, deal_id: str) -> list[deals.ChangeRow]:
        return self.context.read(deals.changes, deal_id)

    def deal(self, deal_id: str) -> deals.DealRow:
        found = self.context.read(deals.one, deal_id)
        assert found is not None
        return found


def said(widget: QWidget) -> list[str]:
    """Everything a screen says: texts of labels, buttons and lists, and what a screen reader is told."""
    texts = []
    for each in [widget, *widget.findChildren(QWidget)]:
        if not each.isVisible():
            continue
        texts += [each.accessibleName(), each.accessibleDescription()]
        if isinstance(each, QLabel | QAbstractButton):
            texts.append(each.text())
        if isinstance(each, QAbstractItemView) and each.model() is not None:
            texts += cells(each.model())
    return [text for text in texts if text]


def cells(model: QAbstractItemModel) -> list[str]:
    """The texts of every cell of a list or table, as seen and as read aloud."""
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
    top = QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(top)
    found = [model.index(row, column, top).data(role) for row in range(model.rowCount(top))
             for column in range(columns) for role in roles]
    return [str(text) for text in found if text]


def clipped(widget: QWidget) -> list[str]:
    """Visible labels and buttons that have less room than their words need."""
    found = []
    for each in widget.findChildren(QWidget):
        if not isinstance(each, QLabel | QAbstractButton) or not each.isVisible() or not each.text():
            continue
        if any("paintEvent" in vars(kind) for kind in type(each).__mro__ if kind.__module__.startswith("salesdesk")):
            continue  # it draws itself and elides
        free = each.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored  # it elides on purpose
        wraps = isinstance(each, QLabel) and each.wordWrap()
        wanted = each.sizeHint()
        high = each.heightForWidth(each.width()) if wraps else wanted.height()
        if (each.width() < wanted.width() and not free and not wraps) or each.height() < high:
            found.append(f"{type(each).__name__} {each.text()!r}: {each.width()}x{each.height()} of"
                         f" {wanted.width()}x{high}")
    return found
