"""The first page: try the samples, import a file or start empty; language, look, goal and place on the same page."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from salesdesk.domain.amounts import parse_amount
from salesdesk.domain.errors import RuleError
from salesdesk.ui import labels
from salesdesk.ui.settings import Preferences
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.line_edit import LineEdit
from salesdesk.ui.widgets.look_choices import LookChoices
from salesdesk.ui.widgets.tile import IconTile, page_width

_WIDE, _FIELD = 926, 360


class FirstRunPage(QWidget):
    """`finished` gives samples, import or empty, and the goal of the month in yen or None."""

    finished = Signal(str, object)
    language_chosen = Signal(str)
    looked = Signal()
    place_chosen = Signal(str)  # the database file the data shall be kept in

    def __init__(self, preferences: Preferences, db: Path) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.setAccessibleName(self.tr("Welcome to salesdesk"))
        self._db = db
        self.choices = LookChoices(preferences)
        self.goal = LineEdit()
        self.place = LineEdit()
        self.wrong = controls.label("", 11, tone="danger")
        self.wrong.hide()
        self.buttons: dict[str, controls.Button] = {}
        body = QWidget()
        outer = controls.hbox(body, (24, 64, 24, 24), 0)
        middle = QWidget()
        page_width(middle, _WIDE)
        outer.addStretch(1)
        outer.addWidget(middle, 100, Qt.AlignmentFlag.AlignTop)
        outer.addStretch(1)
        controls.vbox(self, 0, 0).addWidget(controls.scroll(body))
        self._lay_out(middle)
        self.choices.language_chosen.connect(self.language_chosen)
        self.choices.looked.connect(self.looked)
        self.goal.textEdited.connect(self._on_goal_edited)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.buttons["samples"].setFocus()

    def _lay_out(self, middle: QWidget) -> None:
        column = controls.vbox(middle, 0, 20)
        column.addLayout(self._head())
        cards = controls.hbox(None, 0, 14)
        for card in (
            self._card("samples", "play", self.tr("Try it with samples"),
                       self.tr("An invented book of customers and deals. One click removes it again."),
                       self.tr("Start with samples")),
            self._card("import", "upload", self.tr("Import from Excel or CSV"),
                       self.tr("From cards or a customer list. Columns are matched, duplicates joined."),
                       self.tr("Choose a file")),
            self._card("empty", "plus", self.tr("Start empty"),
                       self.tr("Enter your first customer. It takes half a minute."),
                       self.tr("Enter the first customer")),
        ):
            cards.addWidget(card, 1)
        column.addLayout(cards)
        column.addWidget(self._settings())
        column.addWidget(controls.label(self.tr("All of this can be changed later in the settings."), 11, tone="text2"))

    def _head(self) -> QHBoxLayout:
        row = controls.hbox(None, (0, 0, 0, 8), 16)
        words = controls.vbox(None, 0, 2)
        words.addWidget(controls.label(self.tr("Welcome to salesdesk"), 22, bold=True))
        words.addWidget(controls.label(
            self.tr("Your data stays on this computer only. Nothing is sent anywhere."), 13, tone="text2", wrap=True))
        row.addWidget(IconTile("handshake", 52))
        row.addLayout(words, 1)
        return row

    def _card(self, choice: str, icon: str, title: str, text: str, action: str) -> QFrame:
        card = controls.panel()
        column = controls.vbox(card, (20, 20, 20, 18), 6)
        column.addWidget(controls.icon_label(icon, "accent", 26))
        column.addSpacing(4)
        column.addWidget(controls.label(title, 15, bold=True, wrap=True))
        column.addWidget(controls.label(text, 13, tone="text2", wrap=True))
        column.addStretch(1)
        column.addSpacing(22)
        button = controls.button(action, kind="primary" if choice == "samples" else None)
        button.setAccessibleDescription(f"{title}. {text}")
        button.clicked.connect(lambda: self._finish(choice))
        self.buttons[choice] = button
        column.addWidget(button)
        return card

    def _settings(self) -> QFrame:
        box = controls.panel()
        column = controls.vbox(box, (20, 16, 20, 16), 6)
        column.addWidget(self.choices)
        self.goal.setPlaceholderText(self.tr("12M"))
        self.goal.setAccessibleName(self.tr("Goal of a month"))
        self.place.setReadOnly(True)
        self.place.setAccessibleName(self.tr("Where the data is kept"))
        self._show_place()
        other = controls.button(self.tr("Another place…"), "folder-open", "ghost",
                                tip=self.tr("Keep the data in another folder, or open a file you have"))
        other.clicked.connect(self._on_other_place)
        for caption, field, behind in ((self.tr("Goal of a month"), self.goal, self.wrong),
                                       (self.tr("Data file"), self.place, other)):
            page_width(field, _FIELD)
            holder = QWidget()
            row = controls.hbox(holder, 0, 8)
            row.addWidget(field, 100)
            row.addWidget(behind)
            row.addStretch(1)
            self.choices.add_row(caption, holder)
        return box

    def _finish(self, choice: str) -> None:
        goal, typed = None, self.goal.text().strip()
        if typed:
            try:
                goal = parse_amount(typed, "goal_month")
            except RuleError as error:
                self.wrong.setText(labels.error_text(error))
                self.wrong.show()
                controls.set_tone(self.goal, "danger")
                self.goal.setFocus()
                return
        self.finished.emit(choice, goal)

    def _on_goal_edited(self) -> None:
        self.wrong.hide()
        controls.set_tone(self.goal, None)

    def _show_place(self) -> None:
        self.place.setText(str(self._db))
        self.place.setCursorPosition(0)

    def _on_other_place(self) -> None:
        """Ask for a file; one that is there already is opened, not overwritten."""
        from PySide6.QtWidgets import QFileDialog

        chosen, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Where the data is kept"), str(self._db), "salesdesk (*.db)",
            options=QFileDialog.Option.DontConfirmOverwrite)
        if chosen:
            self._db = Path(chosen if chosen.endswith(".db") else f"{chosen}.db")
            self._show_place()
            self.place_chosen.emit(str(self._db))
