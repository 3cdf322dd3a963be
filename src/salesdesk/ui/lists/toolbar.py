"""The line above the table: kind of record, filter, columns, edits of many, marks, export; purpose and count below."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QMenu, QWidget

from salesdesk.domain.lists import About
from salesdesk.ui import labels, theme
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.filter_line import FilterLine


class Toolbar(QWidget):
    """Buttons that need chosen records rest until there are some."""

    switched = Signal(object)  # About

    def __init__(self) -> None:
        super().__init__()
        self.chips = {about: controls.chip(labels.label(about)) for about in About}
        self.filter = FilterLine(self.tr("Filter (also by reading)"), self.tr("Filter the table"),
                                 self.tr("Filter the table (Ctrl+F)"))
        self.columns = controls.button(self.tr("Columns"), "sliders-horizontal", "ghost")
        self.edit = controls.button(self.tr("Edit"), "pencil", tip=self.tr("Edit the chosen lines"))
        self.marks = controls.button(self.tr("Mark"), "flag")
        self.export = controls.button(self.tr("Export…"), "download", "ghost")
        self.export.setToolTip(self.tr("Write exactly what is shown to CSV or XLSX"))
        self.purpose = controls.label("", 12, tone="text2", wrap=True)
        self.count = controls.label("", 12, tone="text2", tabular=True)
        group = QButtonGroup(self)
        for about, chip in self.chips.items():
            group.addButton(chip)
            chip.clicked.connect(lambda _checked=False, about=about: self.switched.emit(about))
        self._lay_out()
        theme.theme().changed.connect(self._fit)
        self._fit()

    def give_menus(self, edit: QMenu, marks: QMenu) -> None:
        """Hang the menus of edits and marks on their buttons."""
        self.edit.setMenu(edit)
        self.marks.setMenu(marks)

    def show_state(self, about: About, purpose: str, total: int, chosen: int, *, own: bool) -> None:
        """Show what is listed and how much of it is chosen."""
        self.chips[about].setChecked(True)
        self.purpose.setText(purpose)
        self.purpose.setVisible(bool(purpose))
        self.show_chosen(total, chosen, own=own)

    def show_chosen(self, total: int, chosen: int, *, own: bool) -> None:
        """Show how many there are and how many are chosen."""
        text = self.tr("{n} lines").format(n=f"{total:,}")
        if chosen > 1:
            text += " · " + self.tr("{n} chosen").format(n=f"{chosen:,}")
        self.count.setText(text)
        self.edit.setEnabled(chosen > 0)
        self.marks.setEnabled(chosen > 0)
        self.marks.setVisible(own)
        self.export.setEnabled(total > 0)

    def _lay_out(self) -> None:
        column = controls.vbox(self, (16, 10, 16, 8), 6)
        row = controls.hbox(spacing=6)
        for chip in self.chips.values():
            row.addWidget(chip)
        row.addWidget(self.filter, 10)
        row.addStretch(1)
        for button in (self.edit, self.marks):
            row.addWidget(button)
        column.addLayout(row)
        below = controls.hbox()
        below.addWidget(self.purpose, 10)
        below.addStretch(1)
        for widget in (self.count, self.columns, self.export):
            below.addWidget(widget)
        column.addLayout(below)

    def _fit(self) -> None:
        self.filter.setMinimumWidth(theme.px(90))
        self.filter.setMaximumWidth(theme.px(220))
