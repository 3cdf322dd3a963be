"""What to ask next, and what was said so far."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QSizePolicy, QWidget

from salesdesk.domain.people import Support
from salesdesk.domain.profile import ASKED, open_questions
from salesdesk.store.queries.profile import ContactRow, ProfileRow
from salesdesk.ui import labels, theme
from salesdesk.ui.profile import texts
from salesdesk.ui.profile.parts import scrolled
from salesdesk.ui.widgets import controls, disc, paint

_WIDE, _HIGH, _ANY = 264, 340, 16_777_215


class Asked(NamedTuple):
    """A question on the list; `task_id` is empty while it is not noted for the next visit."""

    words: str
    task_id: str


def questions(row: ProfileRow) -> list[Asked]:
    """Three questions from the gaps, noted or not, then the others noted about this person."""
    noted = {words: key for key, words in row.questions}
    gaps = open_questions(row.traits.keys(), texts.known_kinds(row))
    found = [Asked(words, noted.pop(words, "")) for words in map(texts.question, gaps[:ASKED])]
    return found + [Asked(words, key) for words, key in noted.items()]


class AskedLine(QWidget):
    """A box to tick with words that wrap."""

    ticked = Signal(object, bool)

    def __init__(self, asked: Asked) -> None:
        super().__init__()
        self.asked = asked
        self.box = QCheckBox()
        self.box.setChecked(bool(asked.task_id))
        self.box.setAccessibleName(asked.words)
        self.box.clicked.connect(lambda on: self.ticked.emit(self.asked, on))
        row = controls.hbox(self, 0, 8)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(controls.label(asked.words, 13, wrap=True), 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.box.click()


class ContactLine(QWidget):
    """Day, kind and words of a contact, and how it went."""

    def __init__(self, row: ContactRow, today: date) -> None:
        super().__init__()
        self._day = labels.day(row.at.astimezone().date(), today)
        kind = labels.label(row.kind)
        self._words = f"{kind}: {' '.join(row.text.split())}" if row.text else kind
        self._mood = row.mood
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        spoken = [self._day, self._words, labels.mood(row.mood) if row.mood else ""]
        self.setAccessibleName(", ".join(filter(None, spoken)))
        self.setToolTip(f"{self._day} {kind}\n{row.text}".rstrip())

    def sizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(32))

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        box = QRectF(self.rect())
        wide = max(theme.px(50), paint.width(self._day, 12, bold=True) + theme.px(8))
        paint.text(p, QRectF(0, 0, wide, box.height()), self._day, 12, "text", bold=True)
        side = theme.px(20)
        right = box.right() - side - theme.px(6)
        paint.text(p, QRectF(wide, 0, right - wide, box.height()), self._words, 12, "text2")
        disc.draw_disc(p, QRectF(box.right() - side, (box.height() - side) / 2, side, side),
                       self._mood or Support.UNKNOWN)
        p.end()


class Asking(QFrame):
    """The right column; `ticked` (Asked, on) and `logged` when something is to be written down."""

    ticked = Signal(object, bool)
    logged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        self.lines: list[AskedLine] = []
        self.contacts: list[ContactLine] = []
        self._all_known = controls.label(self.tr("Nothing left to ask. Well known."), 12, tone="ok", wrap=True)
        self._no_contact = controls.label(self.tr("No contact recorded yet."), 12, tone="muted", wrap=True)
        self._asked, self._held = controls.vbox(spacing=8), controls.vbox(spacing=2)
        self.log = controls.button(self.tr("Log about this person"), "pencil", "primary")
        self.log.clicked.connect(self.logged)
        self._lay_out()
        self.set_below(below=False)

    def set_below(self, *, below: bool) -> None:
        """Stand below the rest and take its width, or be a column."""
        self.setMinimumWidth(0 if below else theme.px(_WIDE))
        self.setMaximumWidth(_ANY if below else theme.px(_WIDE))
        self.setMinimumHeight(theme.px(_HIGH) if below else 0)

    def show_profile(self, row: ProfileRow, today: date) -> None:
        """Show the questions and contacts of a person."""
        held = next((line.asked.words for line in self.lines if line.box.hasFocus()), None)
        controls.clear(self._asked)
        controls.clear(self._held)
        self.lines = [AskedLine(asked) for asked in questions(row)]
        for line in self.lines:
            line.ticked.connect(self.ticked)
            self._asked.addWidget(line)
            if line.asked.words == held:
                line.box.setFocus()
        self._all_known.setVisible(not self.lines)
        self.contacts = [ContactLine(each, today) for each in row.contacts]
        for contact in self.contacts:
            self._held.addWidget(contact)
        self._no_contact.setVisible(not row.contacts)

    def _lay_out(self) -> None:
        foot = controls.hbox(margins=(0, 0, 6, 0))
        foot.addWidget(self.log)
        column = scrolled(self, 12, foot)
        column.addWidget(controls.label(self.tr("To ask next"), 15, bold=True))
        hint = self.tr("Three from what is missing. Ticked ones go on the visit briefing.")
        column.addWidget(controls.label(hint, 11, tone="muted", wrap=True))
        column.addLayout(self._asked)
        column.addWidget(self._all_known)
        column.addSpacing(4)
        column.addWidget(controls.hline())
        column.addSpacing(4)
        column.addWidget(controls.label(self.tr("Contacts with this person"), 15, bold=True))
        column.addLayout(self._held)
        column.addWidget(self._no_contact)
        column.addStretch(1)
