"""Language, theme, text size and the rail."""

from typing import Any

from PySide6.QtWidgets import QCheckBox

from salesdesk.ui.context import Context
from salesdesk.ui.preferences.section import Section
from salesdesk.ui.widgets.look_choices import LookChoices


class LookSection(Section):
    """Everything here works at once; the window keeps it."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Look and language"),
                         self.tr("Changes show at once. The window returns to this page in the other language."))
        _, column = self.panel()
        self.choices = LookChoices(context.preferences)
        self.folded = QCheckBox(self.tr("Fold the list at the left to icons"))
        column.addWidget(self.choices)
        column.addWidget(self.folded)
        self.column.addStretch(1)
        self.choices.looked.connect(self._apply)
        self.choices.language_chosen.connect(self._on_language_chosen)
        self.folded.clicked.connect(self._on_folded)

    def reload(self) -> None:
        self.choices.reload()
        self.folded.setChecked(self.context.preferences.rail_folded)

    def _apply(self) -> None:
        window: Any = self.window()
        window.apply_look()

    def _on_folded(self, folded: bool) -> None:
        self.context.preferences.rail_folded = folded
        self._apply()

    def _on_language_chosen(self, language: str) -> None:
        window: Any = self.window()
        window.language_chosen.emit(language)
