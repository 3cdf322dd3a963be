"""Finding somebody on the map: what is typed marks cards, Enter goes from one to the next."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from salesdesk.domain.text import variant_key
from salesdesk.ui import theme
from salesdesk.ui.announce import announce
from salesdesk.ui.orgmap import texts
from salesdesk.ui.orgmap.view import PeopleView
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.line_edit import LineEdit

_WIDE = 200
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Finder(QFrame):
    """Lies over the upper right corner of the map; `found` tells whom it has gone to, Esc closes it."""

    found = Signal(str)

    def __init__(self, view: PeopleView) -> None:
        super().__init__(view)
        self.setProperty("kind", "raised")
        self._view, self._scene = view, view.people_scene
        self._matches: list[str] = []
        self._at = -1
        self.field = LineEdit()
        self.field.setPlaceholderText(self.tr("Name, title or department"))
        self.field.setAccessibleName(self.tr("Find somebody on this map"))
        self.field.setClearButtonEnabled(True)
        self.number = controls.label("", 11, tone="muted", tabular=True)
        self.back = controls.button("", "chevron-up", "ghost", tip=self.tr("Previous one (Shift+Enter)"))
        self.on = controls.button("", "chevron-down", "ghost", tip=self.tr("Next one (Enter)"))
        self.close_button = controls.button("", "x", "ghost", tip=self.tr("Close (Esc)"))
        row = controls.hbox(self, (8, 6, 6, 6), 4)
        for widget in (self.field, self.number, self.back, self.on, self.close_button):
            row.addWidget(widget)
        self.hide()
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._on_typed)
        self.back.clicked.connect(lambda: self.step(-1))
        self.on.clicked.connect(lambda: self.step(1))
        self.close_button.clicked.connect(self.leave)
        view.moved.connect(self._place)
        self._scene.arranged.connect(self._look_again)

    def opened(self) -> QWidget:
        """Show it, and return the field to type into."""
        self._place()
        self.show()
        self.raise_()
        self.field.selectAll()
        self._look_again()
        return self.field

    def leave(self) -> None:
        """Close it; the keys act on the card found."""
        self.hide()
        self._view.marks.show_found((), QRectF())
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def matches(self) -> tuple[str, ...]:
        """Who was found, in the order of the map."""
        return tuple(self._matches)

    def step(self, by: int) -> None:
        """Go to the next one found, or the previous one; after the last the first."""
        if not self._matches:
            announce(self, self.tr("Nobody found"))
            return
        self._at = (self._at + by) % len(self._matches)
        self._go()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter, Esc and the arrows of the field belong to the finds."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not self.field.composing():
            key, shift = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if key in _ENTER or key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
                self.step(-1 if shift or key == Qt.Key.Key_Up else 1)
                return True
            if key == Qt.Key.Key_Escape:
                self.leave()
                return True
        return super().eventFilter(watched, event)

    def _on_typed(self) -> None:
        """The first one found at or after the card chosen is gone to."""
        self._look()
        here = self._view.current()
        self._at = self._matches.index(here) if here in self._matches else 0
        if self._matches:
            self._go()
        elif self.field.text().strip():
            announce(self, self.tr("Nobody found"))

    def _look(self) -> None:
        wanted = _plain(self.field.text())
        self._matches = [key for key in self._order() if wanted and wanted in self._words(key)]
        self._mark()

    def _look_again(self) -> None:
        """The map shows other people: keep the place where it still is one."""
        if not self.isHidden():
            here = self._matches[self._at] if 0 <= self._at < len(self._matches) else ""
            self._look()
            self._at = self._matches.index(here) if here in self._matches else min(self._at, len(self._matches) - 1)
            self._mark()

    def _order(self) -> list[str]:
        """Those with a card from top to bottom and left to right, then the people of folded departments."""
        spots = sorted(self._scene.picture.spots, key=lambda spot: (spot.y, spot.x))
        inside = [key for each in self._scene.folded.values() for key in each.people]
        return [spot.id for spot in spots if spot.id not in self._scene.folded] + inside

    def _words(self, key: str) -> str:
        row = self._scene.people.get(key)
        if row is None:
            return _plain(texts.vacant_name(self._scene.vacancies[key]))
        called = (f"{row.family}{row.given}", f"{row.given}{row.family}",
                  f"{row.family_reading}{row.given_reading}", row.title, row.department_name)
        return "\n".join(_plain(each) for each in called)

    def _go(self) -> None:
        key = self._matches[self._at]
        self.found.emit(key)
        if self._scene.card(key) is not None:
            self._view.choose(key)
        self._mark()
        announce(self, self.tr("{number} of {count}").format(number=self._at + 1, count=len(self._matches)))

    def _mark(self) -> None:
        boxes = {key: card.box().translated(card.pos()) for key in self._matches
                 if (card := self._scene.card(key)) is not None}
        here = self._matches[self._at] if 0 <= self._at < len(self._matches) else ""
        self._view.marks.show_found(tuple(boxes.values()), boxes.get(here, QRectF()))
        none = bool(self.field.text().strip()) and not self._matches
        count = len(self._matches)
        self.number.setText(self.tr("none") if none else f"{max(self._at, 0) + 1:,} / {count:,}" if count else "")
        self.number.set_tone("danger" if none else "muted")
        self.field.setAccessibleDescription(self.number.text())
        self._place()

    def _place(self) -> None:
        self.field.setFixedWidth(theme.px(_WIDE))
        self.adjustSize()
        port = self._view.viewport().geometry()
        self.move(port.right() - self.width() - theme.px(8), port.top() + theme.px(8))


def _plain(text: str) -> str:
    """A text without what two spellings of it may differ in, blanks among it."""
    return variant_key(text).replace(" ", "")
