"""The account list as a window on many: ids are known at once, rows are read by pages where they are looked at."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt

from salesdesk.store.queries.accounts import AccountListRow
from salesdesk.ui.widgets.paged_rows import PagedRows

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
AnyIndex = QModelIndex | QPersistentModelIndex
_FLAGS = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren


class AccountListModel(QStringListModel):
    """A place whose page is not there yet shows an ellipsis.

    The base class only counts: a list view asks for the number of rows with every row it lays out, which must not
    come to Python ten thousand times.
    """

    def __init__(self, load: Callable[[Sequence[str]], Sequence[AccountListRow]],
                 spoken: Callable[[AccountListRow], str], parent: QObject | None = None) -> None:
        """`load` reads the rows of some ids, `spoken` is what a screen reader says of one."""
        super().__init__(parent)
        self._spoken = spoken
        self.rows = PagedRows(load, self)
        self.rows.arrived.connect(self._on_arrived)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows.ids):
            return None
        row = self.rows.seen(index.row())
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name if row else "…"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row) if row else "…"
        return None

    def set_ids(self, ids: Sequence[str]) -> None:
        """Show these accounts; rows read before are read again."""
        wanted = list(ids)
        if wanted == self.rows.ids:
            self.rows.forget()
            if wanted:
                self._on_arrived(0, len(wanted) - 1)
            return
        self.rows.show(wanted)
        self.setStringList([""] * len(wanted))

    def id_at(self, place: int) -> str:
        """The account at a place; empty outside the list."""
        return self.rows.id_at(place)

    def place_of(self, account_id: str) -> int:
        """The place of an account, -1 where it is not in the list."""
        return self.rows.place_of(account_id)

    def row_at(self, place: int) -> AccountListRow | None:
        """The row at a place where its page has been read."""
        return self.rows.held(place)

    def ensure(self, first: int, last: int) -> None:
        """Read the pages of these places now, both included."""
        self.rows.ensure(first, last)

    def _on_arrived(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first), self.index(last))
