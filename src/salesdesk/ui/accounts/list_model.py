"""The account list as a window on many: ids are known at once, rows are read by pages where they are looked at."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt, QTimer

from salesdesk.store.queries.accounts import AccountListRow

PAGE = 200
KEPT_PAGES = 25
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
AnyIndex = QModelIndex | QPersistentModelIndex
_FLAGS = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren


class AccountListModel(QStringListModel):
    """Ids in order, with at most KEPT_PAGES pages of rows in memory.

    A place that is asked for before its page is there shows an ellipsis and is read in the next turn of the
    event loop, many of them with one query. The base class only counts: a list view asks for the number of rows
    with every row it lays out, which must not come to Python ten thousand times.
    """

    def __init__(self, load: Callable[[Sequence[str]], Sequence[AccountListRow]],
                 spoken: Callable[[AccountListRow], str], parent: QObject | None = None) -> None:
        """`load` reads the rows of some ids, `spoken` is what a screen reader says of one."""
        super().__init__(parent)
        self._load = load
        self._spoken = spoken
        self._ids: list[str] = []
        self._places: dict[str, int] = {}
        self._pages: OrderedDict[int, dict[str, AccountListRow]] = OrderedDict()
        self._missing: set[int] = set()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._on_later)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        row = self._row(index.row())
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
        if wanted == self._ids:
            self._pages.clear()
            if wanted:
                self.dataChanged.emit(self.index(0), self.index(len(wanted) - 1))
            return
        self._ids = wanted
        self._places = {key: place for place, key in enumerate(wanted)}
        self._pages.clear()
        self._missing.clear()
        self.setStringList([""] * len(wanted))

    def id_at(self, place: int) -> str:
        """The account at a place; empty outside the list."""
        return self._ids[place] if 0 <= place < len(self._ids) else ""

    def place_of(self, account_id: str) -> int:
        """The place of an account, -1 where it is not in the list."""
        return self._places.get(account_id, -1)

    def row_at(self, place: int) -> AccountListRow | None:
        """The row at a place where its page has been read."""
        page = self._pages.get(place // PAGE)
        return page.get(self.id_at(place)) if page is not None else None

    def ensure(self, first: int, last: int) -> None:
        """Read the pages of these places now, both included."""
        if not self._ids:
            return
        first, last = max(0, first), min(last, len(self._ids) - 1)
        self._read([page for page in range(first // PAGE, last // PAGE + 1) if page not in self._pages])

    def _row(self, place: int) -> AccountListRow | None:
        page = self._pages.get(place // PAGE)
        if page is None:
            self._missing.add(place // PAGE)
            self._later.start()
            return None
        return page.get(self._ids[place])

    def _on_later(self) -> None:
        latest = sorted(self._missing)[-KEPT_PAGES:]
        self._missing.clear()
        self._read([page for page in latest if page * PAGE < len(self._ids) and page not in self._pages])

    def _read(self, pages: list[int]) -> None:
        if not pages:
            return
        keys = [key for page in pages for key in self._ids[page * PAGE:(page + 1) * PAGE]]
        found = {row.id: row for row in self._load(keys)}
        for page in pages:
            self._pages[page] = {key: found[key] for key in self._ids[page * PAGE:(page + 1) * PAGE] if key in found}
            self._missing.discard(page)
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)
        for page in pages:
            last = min((page + 1) * PAGE, len(self._ids)) - 1
            self.dataChanged.emit(self.index(page * PAGE), self.index(last))
