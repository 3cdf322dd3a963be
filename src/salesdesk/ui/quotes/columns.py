"""Variants side by side: heads, what differs, the customer's voices, the margin that no customer sees."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from salesdesk.store.queries.quotes import QuoteSheet, VoiceRow
from salesdesk.ui import theme
from salesdesk.ui.quotes import texts
from salesdesk.ui.quotes.heads import MarkCell, VariantHead
from salesdesk.ui.widgets import controls, paint

_TOP, _SIDE, _ROW, _VOICE, _SECTION, _CAPTION, _LEAST = 14, 14, 32, 28, 24, 238, 150


class Columns(QWidget):
    """Made anew with every change; whoever had the focus gets it back."""

    opened = Signal(str)  # variant
    menu_wanted = Signal(str, object)
    moved = Signal(str, int)
    removed = Signal(str)
    mark_wanted = Signal(str, str, object)  # voice, variant, where on the screen
    voice_opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.heads: dict[str, VariantHead] = {}
        self.marks: dict[tuple[str, str], MarkCell] = {}
        self.row_names: list[str] = []
        self._lines: list[QWidget] = []
        self._section: QWidget | None = None
        self._grid = QGridLayout(self)
        self._at = 0
        self._by_key = False
        theme.theme().changed.connect(self.update)

    def show_sheet(self, sheet: QuoteSheet, *, differing: bool, margins: bool) -> None:
        """Show a version; `differing` leaves out what is the same everywhere, `margins` shows our own row."""
        focus = self._focused()
        self._clear(len(sheet.variants))
        self._add_heads(sheet)
        bold = [each.recommended for each in sheet.variants]
        for row in texts.rows(sheet, differing=differing):
            self.row_names.append(row.name)
            self._add_row(texts.icon_of(row.name), row.name, row.cells, bold)
        if sheet.voices:
            self._add_section(self.tr("Is their voice in it?"))
            for voice in sheet.voices:
                self._add_voice(sheet, voice)
        if margins:
            self._add_row("lock", self.tr("Margin (not printed)"), [texts.margin(each) for each in sheet.variants],
                          [False] * len(bold), small=True)
        self._grid.setRowStretch(self._at, 1)
        self._restore(focus)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme.px(_SIDE)
        if self._section is not None:
            box = QRectF(self._section.geometry())
            p.fillRect(QRectF(1, box.top(), box.right() - 1 + side / 2, box.height()), theme.color("inset"))
        chosen = next((head for head in self.heads.values() if head.row.recommended), None)
        frame = QRectF()
        if chosen is not None:
            x = chosen.geometry()
            frame = QRectF(x.left(), theme.px(14), x.width(), self.height() - theme.px(28))
            p.setOpacity(0.35)
            paint.rounded(p, frame, "accent_soft", None, 10)
            p.setOpacity(1)
        for widget in self._lines:
            p.fillRect(QRectF(side, widget.geometry().top() - 1, self.width() - 2 * side, 1), theme.color("border"))
        if chosen is not None:
            paint.rounded(p, frame, None, "accent", 10, line=2)
            self._paint_pill(p, frame)
        p.end()

    def _paint_pill(self, p: QPainter, frame: QRectF) -> None:
        words = "★ " + self.tr("Recommended")
        wide, high = paint.width(words, 11, bold=True) + theme.px(36), theme.px(22)
        pill = QRectF(frame.center().x() - wide / 2, frame.top() - high / 2, wide, high)
        paint.rounded(p, pill, "accent", None, high / 2)
        paint.text(p, pill, words, 11, "on_accent", bold=True, flags=paint.CENTER)

    def _clear(self, count: int) -> None:
        controls.clear(self._grid)
        for at in range(self._grid.rowCount()):
            self._grid.setRowStretch(at, 0)
            self._grid.setRowMinimumHeight(at, 0)
        self.heads.clear()
        self.marks.clear()
        self.row_names, self._lines, self._section = [], [], None
        self._grid.setContentsMargins(theme.px(_SIDE), theme.px(_TOP), theme.px(_SIDE), theme.px(_TOP))
        self._grid.setHorizontalSpacing(theme.px(14))
        self._grid.setVerticalSpacing(0)
        for column in range(max(self._grid.columnCount(), count + 1)):
            used = column <= count
            self._grid.setColumnStretch(column, (4 if not column else 5) if used else 0)
            least = _CAPTION - 40 if not column else _LEAST
            self._grid.setColumnMinimumWidth(column, theme.px(least) if used else 0)
        self._at = 0

    def _add_heads(self, sheet: QuoteSheet) -> None:
        for column, row in enumerate(sheet.variants, 1):
            head = self.heads[row.id] = VariantHead(row)
            head.opened.connect(self.opened)
            head.menu_wanted.connect(self.menu_wanted)
            head.moved.connect(self.moved)
            head.removed.connect(self.removed)
            head.stepped.connect(self._on_stepped)
            self._grid.addWidget(head, 0, column)
        self._at = 1

    def _add_row(
        self, icon: str, name: str, cells: Sequence[str], bold: Sequence[bool], *, small: bool = False
    ) -> None:
        caption = QWidget()
        row = controls.hbox(caption, (4, 0, 0, 0), 8)
        row.addWidget(controls.icon_label(icon, "text2", 15))
        row.addWidget(_label(name, small=small, wrap=True), 1)
        self._grid.addWidget(caption, self._at, 0)
        for column, (text, strong) in enumerate(zip(cells, bold, strict=True), 1):
            cell = _label(text or texts.DASH, small=small, bold=strong and bool(text), wrap=True)
            if not text:
                cell.set_tone("muted")
            cell.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._grid.addWidget(cell, self._at, column)
        self._grid.setRowMinimumHeight(self._at, theme.px(_ROW))
        self._lines.append(caption)
        self._at += 1

    def _add_section(self, text: str) -> None:
        head = controls.label(text, 12, bold=True, tone="text2")
        head.setContentsMargins(2, 0, 0, 0)
        self._grid.addWidget(head, self._at, 0)
        self._grid.setRowMinimumHeight(self._at, theme.px(_SECTION))
        self._section = head
        self._at += 1

    def _add_voice(self, sheet: QuoteSheet, voice: VoiceRow) -> None:
        words = texts.voice(voice)
        name = controls.button(words.replace("&", "&&"), kind="ghost", tip=texts.full(voice) or words)
        name.setProperty("flat_text", True)
        name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        name.setStyleSheet("text-align: left; padding: 0 2px; min-height: 0;")
        name.setFixedHeight(theme.px(_VOICE))
        name.clicked.connect(partial(self.voice_opened.emit, voice.id))
        self._grid.addWidget(name, self._at, 0)
        for column, variant in enumerate(sheet.variants, 1):
            cell = MarkCell(sheet.marks.get((voice.id, variant.id)), f"{texts.variant_name(variant)}, {words}")
            cell.clicked.connect(partial(self._on_mark, voice.id, variant.id, cell))
            self.marks[voice.id, variant.id] = cell
            self._grid.addWidget(cell, self._at, column)
        self._grid.setRowMinimumHeight(self._at, theme.px(_VOICE))
        self._at += 1

    def _on_mark(self, voice_id: str, variant_id: str, cell: MarkCell) -> None:
        self.mark_wanted.emit(voice_id, variant_id, cell.mapToGlobal(QPoint(cell.width() // 2, cell.height())))

    def _on_stepped(self, variant_id: str, by: int) -> None:
        keys = list(self.heads)
        at = keys.index(variant_id) + by
        if 0 <= at < len(keys):
            self.heads[keys[at]].setFocus(Qt.FocusReason.TabFocusReason)

    def _focused(self) -> object:
        for key, head in self.heads.items():
            if head.hasFocus():
                self._by_key = head.by_key
                return key
        self._by_key = True
        return next((place for place, cell in self.marks.items() if cell.hasFocus()), None)

    def _restore(self, focus: object) -> None:
        for key, widget in (*self.heads.items(), *self.marks.items()):
            if key == focus:
                reasons = Qt.FocusReason
                widget.show()  # what is hidden gets no focus, and a layout shows it later
                widget.setFocus(reasons.TabFocusReason if self._by_key else reasons.OtherFocusReason)


def _label(text: str, *, small: bool = False, bold: bool = False, wrap: bool = False) -> controls.Label:
    made = controls.label(text, 12 if small else 13, bold=bold, tone="text2" if small else None, wrap=wrap)
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return made
