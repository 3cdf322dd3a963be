"""One column of the board: head and list on one ground; all of it takes a dropped card."""

from collections.abc import Collection, Sequence
from datetime import date

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from salesdesk.store.queries.deals import CardRow
from salesdesk.store.queries.stages import StageRow
from salesdesk.ui import theme
from salesdesk.ui.announce import announce
from salesdesk.ui.board import faces
from salesdesk.ui.board.column_head import ColumnHead, HeadFigures
from salesdesk.ui.board.column_model import ColumnModel, Finder
from salesdesk.ui.board.column_view import ColumnView
from salesdesk.ui.board.folded_head import WIDTH, FoldedHead
from salesdesk.ui.stage_texts import stage_name
from salesdesk.ui.widgets import controls, paint

_LEFT = 9
_WIDEST = 16_777_215  # as Qt's widgets by default


class BoardColumn(QWidget):
    """A card dropped on the head lands on top."""

    added = Signal(str)  # stage id
    fold_wanted = Signal(str, bool)  # stage id, whether to fold it away

    def __init__(self, stage: StageRow, number: int, find: Finder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stage = stage
        self._today = date.min
        self._targeted = False
        self.model = ColumnModel(stage.id, find, self._spoken, self)
        self.head = ColumnHead(stage, number)
        self.bar: FoldedHead | None = None
        self._number, self._narrowest = number, 0
        self._figures = HeadFigures()
        self.view = ColumnView(self.model)
        self.view.setAccessibleName(stage_name(stage))
        column = self._layers = controls.vbox(self, 0, 0)
        row = self._top = controls.hbox(margins=(8, 0, 8, 0))
        row.addWidget(self.head)
        column.addLayout(row)
        below = controls.hbox(margins=(_LEFT - 1, 2, 1, 6))
        below.addWidget(self.view)
        column.addLayout(below, 1)
        self.setAcceptDrops(True)
        self.head.added.connect(lambda: self.added.emit(self.stage.id))
        self.head.clicked.connect(lambda: self.fold_wanted.emit(self.stage.id, True))
        self.view.targeted.connect(self._on_targeted)
        theme.theme().changed.connect(self.update)

    def set_cards(self, stage: StageRow, cards: Sequence[CardRow], today: date, kept: Collection[str]) -> None:
        """Show other cards; selection and scroll stay where they are."""
        self.stage, self._today = stage, today
        other_day = self.view.faces.set_day(today, stage.stuck_after)
        other_marks = self.view.faces.set_kept(kept)
        self.model.set_rows(cards)
        if other_day or other_marks:
            self.view.viewport().update()

    def set_figures(self, figures: HeadFigures) -> None:
        """Show other figures in the head."""
        self._figures = figures
        self.head.set_figures(self.stage, figures)
        if self.bar is not None:
            self.bar.set_figures(self.stage, figures.count, figures.amount)

    @property
    def folded(self) -> bool:
        """Whether only the bar is seen."""
        return self.bar is not None and not self.bar.isHidden()

    def fold(self, *, folded: bool) -> None:
        """Show the bar alone, or head and list again."""
        if folded and self.bar is None:
            self.bar = FoldedHead(self.stage, self._number)
            self.bar.opened.connect(lambda: self.fold_wanted.emit(self.stage.id, False))
            self._top.addWidget(self.bar)
            self.bar.set_figures(self.stage, self._figures.count, self._figures.amount)
        if self.bar is not None:
            self.bar.setVisible(folded)
        self.head.setVisible(not folded)
        self.view.setVisible(not folded)
        self._layers.setStretch(0, int(folded))
        self._layers.setStretch(1, int(not folded))
        self.set_narrowest(self._narrowest)

    def set_narrowest(self, width: int) -> None:
        """How narrow the open column may become, in pixels; a folded one has a width of its own."""
        self._narrowest = width
        self.setMinimumWidth(theme.px(WIDTH) if self.folded else width)
        self.setMaximumWidth(theme.px(WIDTH) if self.folded else _WIDEST)

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        box = QRectF(self.rect())
        if self._targeted:
            paint.rounded(p, box, "accent_soft", "accent", 8, line=2)
        else:
            paint.rounded(p, box, "sunken", None, 8)
        p.end()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._answer(event)
        self._on_targeted(event.isAccepted())

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._answer(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._on_targeted(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._on_targeted(False)
        if self._answer(event):
            self.model.dropMimeData(event.mimeData(), event.dropAction(), 0, 0, self.view.rootIndex())

    def _answer(self, event: QDropEvent) -> bool:
        action = self.model.supportedDropActions()
        if self.model.canDropMimeData(event.mimeData(), action, -1, -1, self.view.rootIndex()):
            event.setDropAction(action)
            event.accept()
            return True
        event.ignore()
        return False

    def _on_targeted(self, targeted: bool) -> None:
        if targeted != self._targeted:
            self._targeted = targeted
            if targeted:
                announce(self.view, self.tr("Over {stage}").format(stage=self.view.accessibleName()))
            self.view.faces.set_ground("accent_soft" if targeted else "sunken")
            self.update()

    def _spoken(self, card: CardRow) -> str:
        return faces.spoken(card, self._today, self.stage.stuck_after)
