"""After a move: what the new stage means and what is needed to go on; goes by itself, never in the way."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from salesdesk.store.queries.stages import StageRow
from salesdesk.ui import icons, theme
from salesdesk.ui.stage_texts import conditions, definition, stage_name
from salesdesk.ui.widgets import bars, controls

SECONDS = 8
_MARGIN = 24


class _Steps(QWidget):
    """The number tiles of the two stages with an arrow between."""

    def __init__(self, old: tuple[int, StageRow], new: tuple[int, StageRow]) -> None:
        super().__init__()
        self._stages = (old, new)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(70), theme.px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        side = theme.px(20)
        for place, (number, stage) in zip((0, self.width() - side), self._stages, strict=True):
            bars.number_tile(p, QRectF(place, 0, side, side), number, bars.stage_token(stage.key))
        icons.draw(p, (self.width() - theme.px(14)) / 2, theme.px(3), "chevron-right", "text2", 14)
        p.end()


class GateCard(QFrame):
    """Lies over its parent without taking the focus; stays while the pointer or the focus is on it."""

    undone = Signal()
    planned = Signal(str, str)  # deal id, condition to make a next step of

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = parent
        self._deal_id = ""
        self._left = False
        self.setProperty("kind", "raised")
        self._column = controls.vbox(self, (18, 16, 18, 14), 10)
        self._body = QWidget()
        self._column.addWidget(self._body)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SECONDS * 1000)
        self._timer.timeout.connect(self._on_time_over)
        parent.installEventFilter(self)
        self.hide()

    def show_move(self, deal_id: str, old: tuple[int, StageRow], new: tuple[int, StageRow], *, left: bool) -> None:
        """Tell about a move between two stages, each with its number on the board, at the left or the right."""
        self._deal_id, self._left = deal_id, left
        self._fill(old, new)
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def dismiss(self) -> bool:
        """Take the card away; whether there was one."""
        shown = self.isVisible()
        self._timer.stop()
        self.hide()
        return shown

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.start()
        super().enterEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            return
        super().keyPressEvent(event)

    def _fill(self, old: tuple[int, StageRow], new: tuple[int, StageRow]) -> None:
        body = QWidget()
        column = controls.vbox(body, 0, 8)
        stage = new[1]
        head = controls.hbox(spacing=12)
        head.addWidget(_Steps(old, new))
        forward = new[0] > old[0]
        words = self.tr("Moved on to {stage}") if forward else self.tr("Moved back to {stage}")
        head.addWidget(controls.label(words.format(stage=stage_name(stage)), 15, bold=True))
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(controls.label(self.tr("{stage} means: {definition}").format(
            stage=stage_name(stage), definition=definition(stage)), 12, tone="text2", wrap=True))
        if forward:
            column.addWidget(controls.label(self.tr("To move on from here"), 11, tone="muted"))
            for condition in conditions(stage):
                column.addLayout(self._condition(condition))
        column.addLayout(self._buttons())
        self._column.replaceWidget(self._body, body)
        self._body.deleteLater()
        self._body = body
        self.setAccessibleName(words.format(stage=stage_name(stage)))

    def _condition(self, text: str) -> QHBoxLayout:
        row = controls.hbox(spacing=8)
        row.addWidget(controls.icon_label("circle-dashed", "warn", 16))
        row.addWidget(controls.label(text, 13), 1)
        plan = controls.button(self.tr("Plan it"), kind="chip", tip=self.tr("Make a next step of “{text}”").format(
            text=text))
        plan.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        plan.clicked.connect(lambda _checked=False: self._on_planned(text))
        row.addWidget(plan)
        return row

    def _buttons(self) -> QHBoxLayout:
        row = controls.hbox()
        undo = controls.button(self.tr("Undo  Ctrl+Z"), "undo-2", "ghost", tip=self.tr("Take the move back (Ctrl+Z)"))
        undo.clicked.connect(self._on_undo)
        keep = controls.button(self.tr("OK"), kind="primary", tip=self.tr("Close this card (Esc)"))
        keep.clicked.connect(self.dismiss)
        row.addWidget(undo)
        row.addStretch(1)
        row.addWidget(keep)
        return row

    def _on_undo(self) -> None:
        self.dismiss()
        self.undone.emit()

    def _on_planned(self, text: str) -> None:
        self.dismiss()
        self.planned.emit(self._deal_id, text)

    def _on_time_over(self) -> None:
        focused = self.focusWidget()
        if self.underMouse() or (focused is not None and focused.hasFocus()):
            self._timer.start()
            return
        self.hide()

    def _place(self) -> None:
        size = self.sizeHint().expandedTo(QSize(theme.px(400), 0))
        size.setWidth(min(size.width(), self._host.width() - 2 * _MARGIN))
        self.resize(size)
        x = _MARGIN if self._left else self._host.width() - size.width() - _MARGIN
        self.move(x, self._host.height() - size.height() - 3 * _MARGIN)
