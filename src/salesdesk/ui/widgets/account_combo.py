"""An account chosen by typing part of its name or from the list of all."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox

from salesdesk.ui.widgets.line_edit import LineEdit

Names = Sequence[tuple[str, str]]


class AccountCombo(QComboBox):
    """Emits `chosen` with another account's id; subclasses fill the list and say what typing finds."""

    chosen = Signal(str)

    def __init__(self, all_names: Callable[[], Names], most: int) -> None:
        """`all_names` gives ids and names, `most` is how many of them show at once."""
        super().__init__()
        self._all_names = all_names
        self._id, self._name = "", ""
        self._ids: list[str] = []
        self._field = LineEdit()
        self.setEditable(True)
        self.setLineEdit(self._field)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(most)
        self.setAccessibleName(self.tr("Account"))
        self._field.setAccessibleName(self.tr("Account"))
        self._field.setPlaceholderText(self.tr("Choose an account"))
        self._field.installEventFilter(self)
        self._field.editingFinished.connect(self._on_editing_finished)
        self.activated.connect(self._on_activated)

    @property
    def account_id(self) -> str:
        """The account chosen, empty where there is none."""
        return self._id

    def show_account(self, account_id: str, name: str) -> None:
        """Show an account without saying so."""
        self._id, self._name = account_id, name
        self.setEditText(name)
        self._field.setCursorPosition(0)
        self.setToolTip(name)

    def wheelEvent(self, event: QEvent) -> None:
        event.ignore()

    def _on_activated(self, place: int) -> None:
        if 0 <= place < len(self._ids):
            self._choose(self._ids[place], self.itemText(place))

    def _on_editing_finished(self) -> None:
        """Take what was typed, or fall back to the account shown."""
        raise NotImplementedError

    def _choose(self, account_id: str, name: str) -> None:
        changed = account_id != self._id
        self.show_account(account_id, name)
        if changed:
            self.chosen.emit(account_id)
