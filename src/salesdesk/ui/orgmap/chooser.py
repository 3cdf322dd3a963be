"""Choosing whose map to show: a list of accounts that is read when it is opened, with search while typing."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter

from salesdesk.ui.widgets.account_combo import AccountCombo, Names


class AccountChooser(AccountCombo):
    """Asks for the names anew each time it gets the focus or opens."""

    def __init__(self, all_names: Callable[[], Names]) -> None:
        super().__init__(all_names, 16)
        self._model = QStringListModel(self)
        self.setModel(self._model)
        completer = QCompleter(self._model, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)

    def showPopup(self) -> None:
        self._read()
        super().showPopup()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Read the names before somebody types."""
        if event.type() == QEvent.Type.FocusIn:
            self._read()
            self._field.selectAll()
        return super().eventFilter(watched, event)

    def _read(self) -> None:
        names = self._all_names()
        self._ids = [key for key, _ in names]
        text = self._field.text()
        self._model.setStringList([name for _, name in names])
        self.setCurrentIndex(self._ids.index(self._id) if self._id in self._ids else -1)
        self.setEditText(text)

    def _on_editing_finished(self) -> None:
        """A name typed in full counts, anything else falls back to the account shown."""
        text = self._field.text().strip()
        place = self.findText(text, Qt.MatchFlag.MatchFixedString)
        if text != self._name and 0 <= place < len(self._ids):
            self._choose(self._ids[place], self.itemText(place))
        else:
            self.show_account(self._id, self._name)
