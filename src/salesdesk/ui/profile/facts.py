"""What is known of somebody as boxes, what is not as dashed chips, and the line that keeps a fact."""

from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QSizePolicy, QWidget

from salesdesk.domain.facts import Certainty, FactKind, age, is_faded, kinds_for
from salesdesk.domain.profile import KINDS
from salesdesk.store.queries.profile import KnownRow, ProfileRow
from salesdesk.ui import icons, labels, theme
from salesdesk.ui.profile import texts
from salesdesk.ui.widgets import controls, paint
from salesdesk.ui.widgets.flow import FlowLayout, follow_width
from salesdesk.ui.widgets.line_edit import ChoiceBox, LineEdit, commit_input_method

_HIGH, _NARROW = 96, 480


class FactTile(QAbstractButton):
    """One known fact: kind, words, source and day; a press writes a newer one, Del removes it."""

    removed = Signal(str)

    def __init__(self, row: KnownRow, today: date, fades_after: int) -> None:
        super().__init__()
        self.row = row
        self._source = texts.source(row, today)
        self._faded = is_faded(age(row.on_day, today, row.checked_on), fades_after)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        old = self.tr("old") if self._faded else ""
        spoken = ", ".join(part for part in (labels.label(row.kind), row.text, self._source, old) if part)
        self.setAccessibleName(spoken)
        self.setToolTip(f"{labels.label(row.kind)}\n{row.text}\n{self._source} {old}".rstrip())

    def sizeHint(self) -> QSize:
        return QSize(theme.px(178), theme.px(_HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(120), theme.px(_HIGH))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.removed.emit(self.row.id)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        box = QRectF(self.rect())
        ring = "accent" if self.hasFocus() else "border_strong" if self.underMouse() else None
        paint.rounded(p, box, "inset", ring, 8, line=2 if self.hasFocus() else 1)
        inner = box.adjusted(theme.px(12), theme.px(9), -theme.px(10), -theme.px(8))
        icons.draw(p, inner.left(), inner.top() + theme.px(2), texts.KIND_ICONS.get(self.row.kind, "info"), "text2", 14)
        paint.text(p, QRectF(inner.left() + theme.px(20), inner.top(), inner.width() - theme.px(20), theme.px(18)),
                   labels.label(self.row.kind), 11, "text2")
        ink = "muted" if self._faded else "text"
        paint.wrapped(p, QRectF(inner.left(), inner.top() + theme.px(20), inner.width(), theme.px(36)), self.row.text,
                      13, ink, bold=True)
        paint.text(p, QRectF(inner.left(), inner.bottom() - theme.px(18), inner.width(), theme.px(18)), self._source,
                   11, "muted" if self._faded else "text2")
        p.end()


class QuickFact(QWidget):
    """One line that keeps a fact: kind, words, source. Enter keeps it, Alt+1 to 3 with that source, Esc closes it."""

    kept = Signal(object, str, object)  # FactKind, words, Certainty
    begun = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.kind = ChoiceBox([(kind, labels.label(kind)) for kind in kinds_for(person=True)])
        self.kind.setAccessibleName(self.tr("Kind of fact"))
        self.line = LineEdit()
        self.line.setAccessibleName(self.tr("New fact"))
        self.line.setPlaceholderText(self.tr("What you learnt, then Enter"))
        self.error = controls.label("", 11, tone="danger", wrap=True)
        self.sources = {each: controls.chip(labels.label(each), checked=each is Certainty.SAID) for each in Certainty}
        group = QButtonGroup(self)
        column = controls.vbox(self, 0, 4)
        row = controls.hbox(spacing=6)
        row.addWidget(self.kind)
        row.addWidget(self.line, 1)
        for number, (source, chip) in enumerate(self.sources.items(), 1):
            group.addButton(chip)
            row.addWidget(chip)
            keys = QKeySequence(f"Alt+{number}")
            chip.setToolTip(self.tr("{keys} keeps the fact with this source").format(keys=keys.toString()))
            shortcut = QShortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda each=source: self._keep_as(each))
        column.addLayout(row)
        column.addWidget(self.error)
        self.error.hide()
        self.line.returnPressed.connect(self._on_entered)
        self.line.textEdited.connect(lambda _text: self.show_error(""))
        self.kind.setMaximumWidth(theme.px(150))
        self.hide()

    def begin(self, kind: FactKind) -> None:
        """Wait for the words of a fact of this kind."""
        self.kind.set_value(kind)
        self.show_error("")
        self.show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.begun.emit()

    def finish(self) -> None:
        """Close and forget what was typed."""
        self.line.clear()
        self.sources[Certainty.SAID].setChecked(True)
        self.show_error("")
        self.hide()

    def show_error(self, words: str) -> None:
        """Say why the fact was not kept; "" says nothing."""
        controls.show_error(self.line, self.error, words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.finish()
        else:
            super().keyPressEvent(event)

    def _keep_as(self, source: Certainty) -> None:
        self.sources[source].setChecked(True)
        commit_input_method()
        self._on_entered()

    def _on_entered(self) -> None:
        kind = self.kind.value()
        if not self.line.composing() and isinstance(kind, FactKind):
            source = next(each for each, chip in self.sources.items() if chip.isChecked())
            self.kept.emit(kind, self.line.text(), source)


class KnownFacts(QWidget):
    """The boxes, the chips of what is missing and the quick line."""

    removed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.tiles: list[FactTile] = []
        self.chips: dict[FactKind, controls.Button] = {}
        self.quick = QuickFact()
        self._columns = 3
        column = controls.vbox(self, 0, 8)
        column.addWidget(controls.label(self.tr("About this person"), 15, bold=True))
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(10)
        column.addLayout(self._grid)
        self._missing = QWidget()
        self._flow = FlowLayout(self._missing, 6)
        follow_width(self._missing)
        column.addWidget(self._missing)
        column.addWidget(self.quick)

    def show_profile(self, row: ProfileRow, today: date, fades_after: int) -> None:
        """Show the facts of a person in the usual order, faded after so many days."""
        held = next((tile.row.kind for tile in self.tiles if tile.hasFocus()), None)
        order = (*KINDS, *(kind for kind in FactKind if kind not in KINDS))
        controls.clear(self._grid)
        self.tiles = []
        for each in sorted(row.facts, key=lambda found: order.index(found.kind)):
            tile = FactTile(each, today, fades_after)
            tile.clicked.connect(lambda _on=False, kind=each.kind: self.quick.begin(kind))
            tile.removed.connect(self.removed)
            self.tiles.append(tile)
        self._place()
        self._show_missing(texts.known_kinds(row))
        for tile in self.tiles:
            if tile.row.kind is held:
                tile.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = 2 if self.width() < theme.px(_NARROW) else 3
        if columns != self._columns:
            self._columns = columns
            self._place()

    def _place(self) -> None:
        for number, tile in enumerate(self.tiles):
            self._grid.addWidget(tile, number // self._columns, number % self._columns)
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)

    def _show_missing(self, known: set[FactKind]) -> None:
        controls.clear(self._flow)
        self.chips = {}
        for kind in (*(kind for kind in KINDS if kind not in known), FactKind.OTHER):
            chip = controls.button(f"+ {labels.label(kind)}".replace("&", "&&"), None, "dash")
            chip.setAccessibleName(self.tr("Add: {kind}").format(kind=labels.label(kind)))
            chip.clicked.connect(lambda _on=False, each=kind: self.quick.begin(each))
            self.chips[kind] = chip
            self._flow.addWidget(chip)
        self._missing.updateGeometry()
