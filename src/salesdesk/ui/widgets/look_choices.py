"""Language, theme and text size as rows of chips: the first run and the settings show the same ones."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from salesdesk.ui import theme
from salesdesk.ui.settings import Preferences
from salesdesk.ui.widgets import controls

Choices = Sequence[tuple[object, str]]


class ChipRow(QWidget):
    """One of several chips is on; `chosen` gives its value when the user picks another one."""

    chosen = Signal(object)

    def __init__(self, name: str, choices: Choices) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._values = [value for value, _ in choices]
        row = controls.hbox(self, 0, 6)
        for place, (_, word) in enumerate(choices):
            chip = controls.chip(word)
            chip.setAccessibleName(f"{name}: {word}")
            self._group.addButton(chip, place)
            row.addWidget(chip)
        row.addStretch(1)
        self._group.idClicked.connect(lambda place: self.chosen.emit(self._values[place]))

    def set_value(self, value: object) -> None:
        """Switch a chip on."""
        if value in self._values:
            self._group.button(self._values.index(value)).setChecked(True)


class LookChoices(QWidget):
    """Three rows; theme and text size are written into the preferences before `looked` is emitted."""

    language_chosen = Signal(str)
    looked = Signal()

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self.language = ChipRow(self.tr("Language"), [("ja", "日本語"), ("en", "English")])
        self.theme = ChipRow(self.tr("Theme"), [
            ("system", self.tr("Automatic")), ("light", self.tr("Light")), ("dark", self.tr("Dark"))])
        self.text = ChipRow(self.tr("Text size"), [(each, f"{each}%") for each in theme.TEXT_PERCENTS])
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(10)
        self.grid.setColumnStretch(1, 1)
        for row in (self.language, self.theme, self.text):
            self.add_row(row.accessibleName(), row)
        self.language.chosen.connect(self._on_language_chosen)
        self.theme.chosen.connect(self._on_theme_chosen)
        self.text.chosen.connect(self._on_text_chosen)
        self.reload()

    def add_row(self, caption: str, widget: QWidget) -> None:
        """Add a row with a caption in front."""
        word = controls.label(caption, 13, tone="text2")
        word.setBuddy(widget)
        place = self.grid.rowCount()
        self.grid.addWidget(word, place, 0)
        self.grid.addWidget(widget, place, 1)

    def reload(self) -> None:
        """Show what the preferences say now."""
        self.language.set_value(self._preferences.language)
        self.theme.set_value(self._preferences.theme)
        self.text.set_value(self._preferences.text_percent)

    def _on_language_chosen(self, language: str) -> None:
        if language != self._preferences.language:
            self.language_chosen.emit(language)

    def _on_theme_chosen(self, mode: str) -> None:
        self._preferences.theme = mode
        self.looked.emit()

    def _on_text_chosen(self, percent: int) -> None:
        self._preferences.text_percent = percent
        self.looked.emit()
