"""The six scales of somebody's nature: five dots between two words, and where it comes from."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QWidget

from salesdesk.domain.facts import Certainty
from salesdesk.domain.traits import CLEARED, HIGHEST, Scale, lean, stepped
from salesdesk.store.queries.profile import ProfileRow, TraitRow
from salesdesk.ui import labels, theme
from salesdesk.ui.announce import announce
from salesdesk.ui.profile import texts
from salesdesk.ui.widgets import controls, paint

_STEP, _DOT, _BIG, _REACH = 35, 5.5, 8.0, 16
_CLEARING = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_0})


class DotRow(QWidget):
    """Click or Left and Right set a dot, a click on it again clears; `changed` tells the value, 0 for cleared."""

    changed = Signal(int)

    def __init__(self, scale: Scale) -> None:
        super().__init__()
        self.scale, self._value = scale, CLEARED
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.theme().changed.connect(self.updateGeometry)
        self.set_value(CLEARED)

    def value(self) -> int:
        """The dot that is set, 1-5, 0 for none."""
        return self._value

    def set_value(self, value: int) -> None:
        """Show another value."""
        self._value = value
        self.setAccessibleName(f"{labels.label(self.scale)}: {self._spoken()}")
        self.setToolTip(labels.label(self.scale))
        self.update()

    def dot(self, number: int) -> QPointF:
        """The middle of a dot, 1-5."""
        return QPointF(self._start() + (number - 1) * theme.px(_STEP), self.height() / 2)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(440), theme.px(30))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(330), theme.px(30))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        for number in range(1, HIGHEST + 1):
            if abs(event.position().x() - self.dot(number).x()) <= theme.px(_REACH):
                self._set(CLEARED if number == self._value else number)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self._set(stepped(self._value, 1 if key is Qt.Key.Key_Right else -1))
        elif key in _CLEARING:
            self._set(CLEARED)
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_5:
            self._set(int(key) - int(Qt.Key.Key_0))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, side = QRectF(self.rect()), lean(self._value)
        if self.hasFocus():
            paint.rounded(p, box.adjusted(0, 2, 0, -2), None, "accent", 6, line=2)
        first, second = texts.ends(self.scale)
        gap = theme.px(20)
        paint.text(p, QRectF(4, 0, self.dot(1).x() - gap - 4, box.height()), first, 13,
                   "text" if side < 0 else "text2", bold=side < 0, flags=paint.RIGHT)
        left = self.dot(HIGHEST).x() + gap
        paint.text(p, QRectF(left, 0, box.right() - left - 4, box.height()), second, 13,
                   "text" if side > 0 else "text2", bold=side > 0)
        self._draw_dots(p)
        p.end()

    def _draw_dots(self, p: QPainter) -> None:
        p.setPen(QPen(theme.color("border"), theme.px(3)))
        p.drawLine(self.dot(1), self.dot(HIGHEST))
        pen = QPen(theme.color("muted"), 1.2)
        if not self._value:
            pen.setDashPattern([2, 2])
        for number in range(1, HIGHEST + 1):
            chosen = number == self._value
            p.setPen(Qt.PenStyle.NoPen if chosen else pen)
            p.setBrush(theme.color("accent" if chosen else "surface"))
            reach = theme.px(1) * (_BIG if chosen else _DOT)
            p.drawEllipse(self.dot(number), reach, reach)

    def _start(self) -> float:
        room = self.width() - 4 * theme.px(_STEP) - 2 * theme.px(20)
        return room * 0.5 + theme.px(20)

    def _set(self, value: int) -> None:
        if value != self._value:
            self.set_value(value)
            announce(self, self._spoken())
            self.changed.emit(value)

    def _spoken(self) -> str:
        if not self._value:
            return self.tr("not asked")
        side = lean(self._value)
        words = self.tr("in between") if not side else texts.ends(self.scale)[side > 0]
        return f"{self._value} / {HIGHEST}, {words}"


class SourceChip(QAbstractButton):
    """Where a scale comes from; a press goes on to the next source."""

    chosen = Signal(object)  # Certainty

    def __init__(self) -> None:
        super().__init__()
        self._row: TraitRow | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._on_clicked)
        theme.theme().changed.connect(self.updateGeometry)

    def show_trait(self, row: TraitRow | None, scale: Scale) -> None:
        """Show the source of a note, or that nobody has asked."""
        self._row = row
        words = labels.label(row.certainty) if row else self.tr("Not asked")
        self.setText(words)
        self.setAccessibleName(f"{labels.label(scale)}: {words}")
        self.setToolTip(self.tr("Change the source") if row else words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if row else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if row else Qt.CursorShape.ArrowCursor)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(72), theme.px(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        high = paint.pill_height()
        ink, ground = ("text2", "inset") if self._row else ("warn", "warn_soft")
        ring = "accent" if self.hasFocus() else "border_strong" if self._row and self.underMouse() else None
        paint.pill(p, 1, (self.height() - high) / 2, self.text(), ink, ground, border=ring, bold=self._row is None)
        p.end()

    def _on_clicked(self) -> None:
        if self._row is not None:
            order = tuple(Certainty)
            self.chosen.emit(order[(order.index(self._row.certainty) + 1) % len(order)])


class Scales(QFrame):
    """The panel of all six; `noted` (scale, value, certainty) tells what was noted, value 0 for cleared."""

    noted = Signal(object, int, object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        self.rows = {scale: DotRow(scale) for scale in Scale}
        self.chips = {scale: SourceChip() for scale in Scale}
        self._known: dict[Scale, TraitRow] = {}
        column = controls.vbox(self, (18, 12, 14, 12), 0)
        head = controls.hbox(spacing=8)
        head.addWidget(controls.label(self.tr("Character and way of deciding"), 15, bold=True))
        head.addStretch(1)
        head.addWidget(controls.label(self.tr("Click a dot to note it, again to take it back"), 11, tone="muted"))
        column.addLayout(head)
        column.addSpacing(4)
        for scale in Scale:
            line = controls.hbox(spacing=8)
            line.addWidget(self.rows[scale], 1)
            line.addWidget(self.chips[scale])
            column.addLayout(line)
            self.rows[scale].changed.connect(lambda value, each=scale: self._on_changed(each, value))
            self.chips[scale].chosen.connect(lambda source, each=scale: self._on_source(each, source))

    def show_profile(self, row: ProfileRow) -> None:
        """Show the notes of a person."""
        self._known = dict(row.traits)
        for scale in Scale:
            found = row.traits.get(scale)
            self.rows[scale].set_value(found.value if found else CLEARED)
            self.chips[scale].show_trait(found, scale)

    def _on_changed(self, scale: Scale, value: int) -> None:
        known = self._known.get(scale)
        self.noted.emit(scale, value, known.certainty if known else Certainty.GUESS)

    def _on_source(self, scale: Scale, source: Certainty) -> None:
        self.noted.emit(scale, self.rows[scale].value(), source)
