"""The stages of a pipeline as bars: a click or the arrow keys move the deal in the same step as the report."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from salesdesk.ui import labels, theme
from salesdesk.ui.announce import announce
from salesdesk.ui.widgets import paint
from salesdesk.ui.widgets.bars import stage_token

if TYPE_CHECKING:
    from salesdesk.store.queries.stages import StageRow

_GAP = 6


class StageStrip(QWidget):
    """`stage_id()` is the stage the deal will be in; `edited` fires when the user moves it."""

    edited = Signal()

    def __init__(self, stages: Sequence["StageRow"]) -> None:
        super().__init__()
        self._every = self._stages = tuple(stages)
        self._at = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Change the stage (Left, Right)"))
        self._name()

    def stage_id(self) -> str:
        """The stage chosen, empty without a deal."""
        return self._stages[self._at].id if self._at >= 0 else ""

    def set_stage(self, stage_id: str) -> None:
        """Show the stage of a deal; without one the strip is grey and cannot be used."""
        home = next((row.pipeline_id for row in self._every if row.id == stage_id), self._every[0].pipeline_id)
        self._stages = tuple(row for row in self._every if row.pipeline_id == home)
        self._at = next((place for place, row in enumerate(self._stages) if row.id == stage_id), -1)
        self.setEnabled(self._at >= 0)
        self._name()
        self.update()

    def word(self) -> str:
        """The name of the stage chosen."""
        row = self._stages[self._at] if self._at >= 0 else None
        return (row.name or labels.label(row.key)) if row else ""

    def sizeHint(self) -> QSize:
        return QSize(theme.px(480), theme.px(26))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
            return
        self._move(self._at + step)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for place in range(len(self._stages)):
            if self._part(place).contains(event.position()):
                self._move(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        for place, row in enumerate(self._stages):
            part, here = self._part(place), place == self._at
            words = part.adjusted(0, 0, 0, -theme.px(7))
            name = row.name or labels.label(row.key)
            paint.text(p, words, name, 11, "text" if here else "text2", bold=here, flags=paint.CENTER)
            token = stage_token(row.key) if place <= self._at else "border"
            bar = QRectF(part.left(), part.bottom() - theme.px(5), part.width(), theme.px(4))
            paint.rounded(p, bar, token, radius=2)
        if self.hasFocus():
            paint.rounded(p, QRectF(self.rect()), None, "accent", 4, line=2)
        p.end()

    def _part(self, place: int) -> QRectF:
        count = max(1, len(self._stages))
        wide = (self.width() - _GAP * (count - 1)) / count
        return QRectF(place * (wide + _GAP), 0, wide, self.height())

    def _move(self, place: int) -> None:
        if self._at < 0 or not 0 <= place < len(self._stages) or place == self._at:
            return
        self._at = place
        self._name()
        announce(self, self.word())
        self.update()
        self.edited.emit()

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Stage: {name}").format(name=self.word() or "–"))
