"""The report itself: one big text, its marks, and the fields of a visit report that can be opened."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QWidget

from salesdesk.domain import marks
from salesdesk.ui import theme
from salesdesk.ui.log.mark_strip import MarkStrip, Pill
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.line_edit import LineEdit, TextEdit

_LINES = 5
_PLACES = {"minutes": (3, 0, 1), "companions": (3, 2, 1)}  # row, column of the caption, columns of the field


class ReportBox(QWidget):
    """Emits `edited` on every change."""

    edited = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self.text = TextEdit()
        self.text.setAccessibleName(self.tr("What was said, first line: the result"))
        self.text.setPlaceholderText(self.tr(
            "First line: the result.\n#rival what was heard about them\n!next 3/18 the next step\n@name who was there"))
        self.strip = MarkStrip()
        self.more = controls.button("", "chevron-right", "ghost",
                                    tip=self.tr("Their situation, proposal, goal and more") + " (Alt+M)")
        self.more.setCheckable(True)
        self.more.setAutoDefault(False)
        self.fields = {name: LineEdit() for name in ("customer_status", "proposal", "goal", "minutes", "companions")}
        self.fields["minutes"].setPlaceholderText(self.tr("45, 1h 30m"))
        self.fields["companions"].setPlaceholderText(self.tr("Who of us came along"))
        self._given: dict[str, str] = {}
        self._fold = QWidget()
        self._lay_out()
        self._connect()
        self._on_theme_changed()
        self._show_more()

    def marks(self) -> marks.Marks:
        """What the text says in marks."""
        return marks.read(self.text.toPlainText(), self._today, self.tr("Rival"))

    def show_pills(self, pills: tuple[Pill, ...]) -> None:
        """Show what the marks were understood as."""
        self.strip.show_pills(pills)

    def value(self, name: str) -> str:
        """A field of the fold as typed or filled in."""
        return self.fields[name].text().strip()

    def given(self, name: str) -> str:
        """What was filled in without the user."""
        return self._given.get(name, "")

    def fill(self, name: str, text: str) -> None:
        """Fill a field in where the user has not written something else."""
        if self.fields[name].text() == self._given.get(name, ""):
            self.fields[name].setText(text)
            self.fields[name].setCursorPosition(0)
        self._given[name] = text
        self._show_more()

    def open(self) -> None:
        """Show the fields."""
        self.more.setChecked(True)

    def write(self, name: str, text: str) -> None:
        """Put what the user had written into a field."""
        self.fields[name].setText(text)
        self._show_more()

    def _lay_out(self) -> None:
        column = controls.vbox(self, 0, 6)
        grid = QGridLayout(self._fold)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(6)
        words = (self.tr("Their situation"), self.tr("Proposal"), self.tr("Goal"), self.tr("Minutes"),
                 self.tr("With us"))
        grid.setColumnStretch(3, 1)
        for place, (name, word) in enumerate(zip(self.fields, words, strict=True)):
            caption = controls.label(word, 12, tone="text2")
            caption.setBuddy(self.fields[name])
            self.fields[name].setAccessibleName(word)
            row, left, wide = _PLACES.get(name, (place, 0, 3))
            grid.addWidget(caption, row, left)
            grid.addWidget(self.fields[name], row, left + 1, 1, wide)
        grid.setColumnMinimumWidth(0, theme.px(64))
        self.fields["minutes"].setMaximumWidth(theme.px(120))
        self._fold.hide()
        for widget in (self.text, self.strip):
            column.addWidget(widget)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._fold)

    def _connect(self) -> None:
        self.text.textChanged.connect(self.edited)
        for field in self.fields.values():
            field.textEdited.connect(self.edited)
        self.more.toggled.connect(self._on_toggled)
        QShortcut(QKeySequence("Alt+M"), self).activated.connect(self.more.click)
        theme.theme().changed.connect(self._on_theme_changed)

    def _on_toggled(self, opened: bool) -> None:
        self._fold.setVisible(opened)
        self.more.set_icon("chevron-down" if opened else "chevron-right")
        self._show_more()
        if opened:
            self.fields["customer_status"].setFocus()
        else:
            self.text.setFocus()

    def _show_more(self) -> None:
        words = self.tr("Their situation, proposal, goal and more")
        texts = {name: self.value(name) for name in self.fields}
        if texts["minutes"].isdigit():
            texts["minutes"] = self.tr("{n} min").format(n=texts["minutes"])
        told = "" if self.more.isChecked() else " · ".join(filter(None, texts.values()))
        shown = f"{words}: {told}" if told else words
        wide = theme.px(540)
        elided = QFontMetrics(self.more.font()).elidedText(shown, Qt.TextElideMode.ElideRight, wide)
        self.more.setText(" " + elided.replace("&", "&&"))
        self.more.setAccessibleName(shown)

    def _on_theme_changed(self) -> None:
        line = QFontMetrics(theme.font(13)).lineSpacing()
        self.text.setFixedHeight(_LINES * line + theme.px(18))

