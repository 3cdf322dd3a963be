"""An input that finds a record while a part of its name is typed; what is chosen is told, the input is empty again."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtWidgets import QCompleter

from salesdesk.ui.widgets.line_edit import LineEdit

MOST = 12


class SearchLine(LineEdit):
    """`find` gives (id, words) pairs of a text; `picked` tells the id."""

    picked = Signal(str)

    def __init__(self, name: str, find: Callable[[str], Sequence[tuple[str, str]]]) -> None:
        super().__init__()
        self._find = find
        self._found: list[tuple[str, str]] = []
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self._words = QStringListModel(self)
        self.completer_box = QCompleter(self._words, self)
        self.completer_box.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.completer_box.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(self.completer_box)
        self.textEdited.connect(self._on_edited)
        self.completer_box.activated.connect(self._on_activated)
        self.returnPressed.connect(self._on_return)

    def _on_edited(self, text: str) -> None:
        self._found = list(self._find(text.strip()))[:MOST] if text.strip() else []
        self._words.setStringList([words for _, words in self._found])

    def _on_activated(self, words: str) -> None:
        found = next((key for key, known in self._found if known == words), "")
        QTimer.singleShot(0, self, self.clear)  # the completer writes the words into the input after this
        if found:
            self.picked.emit(found)

    def _on_return(self) -> None:
        if len(self._found) == 1 and self.text().strip():
            self._on_activated(self._found[0][1])
