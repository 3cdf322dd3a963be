"""Choosing whose map to show: a list of accounts that is read when it is opened, with search while typing."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter

from salesdesk.ui.widgets.line_edit import LineEdit

Names = Sequence[tuple[str, str]]


class AccountChooser(QComboBox):
    """Emits `chosen` with an account id; asks for the names anew each time it gets the focus or opens."""

    chosen = Signal(str)

    def __init__(self, names: Callable[[], Names]) -> None:
        super().__init__()
        self._names = names
        self._ids: list[str] = []
        self._id, self._name = "", ""
        self._field = LineEdit()
        self._model = QStringListModel(self)
        self.setEditable(True)
        self.setLineEdit(self._field)
        self.setModel(self._model)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(16)
        self.setAccessibleName(self.tr("Account"))
        self._field.setAccessibleName(self.tr("Account"))
        self._field.setPlaceholderText(self.tr("Choose an account"))
        self._field.installEventFilter(self)
        completer = QCompleter(self._model, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self.activated.connect(self._on_activated)
        self._field.editingFinished.connect(self._on_editing_finished)

    def show_account(self, account_id: str, name: str) -> None:
        """Show an account without saying so."""
        self._id, self._name = account_id, name
        self.setEditText(name)
        self._field.setCursorPosition(0)
        self.setToolTip(name)

    def showPopup(self) -> None:
        self._read()
        super().showPopup()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Read the names before somebody types."""
        if event.type() == QEvent.Type.FocusIn:
            self._read()
            self._field.selectAll()
        return super().eventFilter(watched, event)

    def wheelEvent(self, event: QEvent) -> None:
        event.ignore()

    def _read(self) -> None:
        names = self._names()
        self._ids = [key for key, _ in names]
        text = self._field.text()
        self._model.setStringList([name for _, name in names])
        self.setCurrentIndex(self._ids.index(self._id) if self._id in self._ids else -1)
        self.setEditText(text)

    def _on_activated(self, place: int) -> None:
        if 0 <= place < len(self._ids):
            self._choose(self._ids[place], self.itemText(place))

    def _on_editing_finished(self) -> None:
        """A name typed in full counts, anything else falls back to the account shown."""
        text = self._field.text().strip()
        place = self.findText(text, Qt.MatchFlag.MatchFixedString)
        if text != self._name and 0 <= place < len(self._ids):
            self._choose(self._ids[place], self.itemText(place))
        else:
            self.setEditText(self._name)

    def _choose(self, account_id: str, name: str) -> None:
        changed = account_id != self._id
        self.show_account(account_id, name)
        if changed:
            self.chosen.emit(account_id)
