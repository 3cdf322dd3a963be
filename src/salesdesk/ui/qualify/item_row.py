"""One item of a sheet: letter, state in three positions, words, who said it and when, and the way to ask."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from salesdesk.domain.dates import format_date
from salesdesk.domain.qualify import Heard, Item, Meddpicc
from salesdesk.store.queries.dealing import SheetRow
from salesdesk.ui import labels, theme
from salesdesk.ui.context import Context
from salesdesk.ui.widgets import controls, paint
from salesdesk.ui.widgets.line_edit import LineEdit
from salesdesk.ui.widgets.short_choice import ShortChoiceBox

_KEYS = {Qt.Key.Key_0: 0, Qt.Key.Key_1: 1, Qt.Key.Key_2: 2}
_SIGNS = ("–", "△", "○")


class StateSwitch(QWidget):
    """Not heard, partly, confirmed: the arrows or 0, 1, 2 change it, a click on a position chooses it."""

    chosen = Signal(int)

    def __init__(self, caption: str) -> None:
        super().__init__()
        self._caption, self.state = caption, Heard.NO
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_state(Heard.NO)
        theme.theme().changed.connect(self.updateGeometry)

    def set_state(self, state: Heard) -> None:
        """Show another state."""
        self.state = state
        self.setAccessibleName(f"{self._caption}: {labels.label(state)}")
        self.setToolTip(labels.label(state))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(90), theme.px(28))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _KEYS:
            self._choose(_KEYS[key])
        elif key in {Qt.Key.Key_Right, Qt.Key.Key_Left}:
            self._choose(max(0, min(2, int(self.state) + (1 if key == Qt.Key.Key_Right else -1))))
        elif key == Qt.Key.Key_Space:
            self._choose((int(self.state) + 1) % 3)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().x()
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._choose(max(0, min(2, int(place * 3 / max(1, self.width())))))

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        paint.rounded(p, box, "inset", "accent" if self.hasFocus() else "border_strong", 6,
                      line=2 if self.hasFocus() else 1)
        wide = box.width() / 3
        tokens = (("text2", "surface"), ("warn", "warn_soft"), ("ok", "ok_soft"))
        for place, sign in enumerate(_SIGNS):
            part = QRectF(box.left() + place * wide, box.top(), wide, box.height())
            on = place == int(self.state)
            if on:
                paint.rounded(p, part.adjusted(2, 2, -2, -2), tokens[place][1], tokens[place][0], 4)
            paint.text(p, part, sign, 13, tokens[place][0] if on else "muted", bold=on, flags=paint.CENTER)
        p.end()

    def _choose(self, state: int) -> None:
        if state != int(self.state):
            self.chosen.emit(state)


class ItemRow(QWidget):
    """Tells what was typed or chosen; whoever embeds it stores it."""

    changed = Signal(object, object)  # the item, the values that changed
    asked = Signal(object)

    def __init__(self, context: Context, item: Item | Meddpicc) -> None:
        super().__init__()
        self.context, self.item = context, item
        self._row = SheetRow("", Heard.NO, None, "", None)
        caption = labels.label(item)
        self.letter = controls.label(item.value, 15 if len(item.value) == 1 else 13, bold=True)
        self.letter.setFixedWidth(theme.px(28))
        name = controls.label(caption, 12, tone="text2")
        name.setFixedWidth(theme.px(96))
        self.state = StateSwitch(caption)
        self.text = LineEdit()
        self.text.setAccessibleName(caption)
        self.text.setMaxLength(1000)
        self.text.setPlaceholderText(self.tr("In their words"))
        self.who = ShortChoiceBox(((None, "–"),))
        self.who.setAccessibleName(self.tr("{item}: who said it").format(item=caption))
        self.who.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.who.setMinimumWidth(theme.px(150))
        self.day = controls.label("", 11, tone="muted", tabular=True)
        self.day.setFixedWidth(theme.px(64))
        self.ask = controls.button(self.tr("Ask"), "circle-help", "ghost", tip=self.tr("Ask at the next visit"))
        self.ask.setAccessibleName(self.tr("Ask about {item} at the next visit").format(item=caption))
        kept = self.ask.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.ask.setSizePolicy(kept)
        row = controls.hbox(self, (0, 2, 0, 2), 8)
        before: tuple[QWidget, ...] = (self.letter, name, self.state)
        after: tuple[QWidget, ...] = (self.day, self.ask)
        for widget in before:
            row.addWidget(widget)
        row.addWidget(self.text, 5)
        row.addWidget(self.who, 3)
        for widget in after:
            row.addWidget(widget)
        self.state.chosen.connect(lambda state: self._tell(heard=state))
        self.text.editingFinished.connect(self._on_typed)
        self.who.activated.connect(lambda: self._tell(said_by_id=self.who.value()))
        self.ask.clicked.connect(lambda: self.asked.emit(self.item))

    def show_row(self, row: SheetRow | None, people: tuple[tuple[object, str], ...], *, on_list: bool) -> None:
        """Show what was heard; what is being typed stays."""
        before, self._row = self._row, row or SheetRow("", Heard.NO, None, "", None)
        self.state.set_state(self._row.heard)
        if not self.text.hasFocus() or self.text.text() == before.text:
            self.text.setText(self._row.text)
        known = {key for key, _ in people}
        extra = () if self._row.said_by_id in known else ((self._row.said_by_id, self._row.said_by),)
        self.who.set_choices((*people, *extra))
        self.who.set_value(self._row.said_by_id)
        self.who.setToolTip(self.who.currentText() if self._row.said_by_id else "")
        self.letter.set_tone("accent" if self._row.heard else "muted")
        today = self.context.today()
        self.day.setText(format_date(self._row.said_on, japanese=self.context.japanese, today=today, weekday=False)
                         if self._row.said_on else "")
        self.ask.setVisible(self._row.heard is not Heard.CONFIRMED)
        self.ask.setEnabled(not on_list)
        self.ask.setText(" " + (self.tr("On the list") if on_list else self.tr("Ask")))

    def _on_typed(self) -> None:
        text = self.text.text().strip()
        if text == self._row.text:
            return
        heard = self._row.heard
        if text and heard is Heard.NO:
            heard = Heard.PARTLY
        self._tell(text=text, heard=int(heard if text else Heard.NO))

    def _tell(self, **values: object) -> None:
        """With the day on which it was heard; that is today unless it is known."""
        if self._row.said_on is None or "text" in values:
            values["said_on"] = self.context.today()
        self.changed.emit(self.item, values)
