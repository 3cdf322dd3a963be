"""The cards of one column: they can be dragged, and dropped where the stages allow it; nothing is changed here."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from salesdesk.domain.stages import may_move
from salesdesk.store.queries.deals import CardRow
from salesdesk.ui.widgets.row_list import RowList

MIME = "application/x-salesdesk-deal"
AnyIndex = QModelIndex | QPersistentModelIndex
_CARD = (Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsDragEnabled
         | Qt.ItemFlag.ItemNeverHasChildren)
_GROUND = Qt.ItemFlag.ItemIsDropEnabled
Finder = Callable[[str], CardRow | None]


def deal_ids(data: QMimeData) -> tuple[str, ...]:
    """The deals a drag carries; empty for anything from elsewhere."""
    if not data.hasFormat(MIME):
        return ()
    text = bytes(data.data(MIME).data()).decode("utf-8", errors="replace")
    return tuple(part for part in text.split("\n") if part)


def mime_of(ids: Sequence[str]) -> QMimeData:
    """The data of a drag of these deals."""
    data = QMimeData()
    data.setData(MIME, "\n".join(ids).encode())
    return data


class ColumnModel(RowList):
    """Rows are CardRow. `find` looks a deal up on the whole board: a dragged one lives in another column."""

    dropped = Signal(object, str, object)  # deal ids, stage id, id of the card it lands above or None

    def __init__(self, stage_id: str, find: Finder, accessible: Callable[[CardRow], str],
                 parent: QObject | None = None) -> None:
        super().__init__(lambda row: row.name, accessible, parent)
        self.stage_id = stage_id
        self._find = find

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        return _CARD if index.isValid() else _GROUND

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return mime_of([self.row_at(place).id for place in sorted({index.row() for index in indexes})])

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, _row: int, _column: int,
                        _parent: AnyIndex) -> bool:
        ids = deal_ids(data)
        return bool(ids) and action == Qt.DropAction.MoveAction and all(map(self._may_come, ids))

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex) -> bool:
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        if row < 0:
            row = parent.row() if parent.isValid() else self.rowCount()
        ids = deal_ids(data)
        self.dropped.emit(ids, self.stage_id, self._before(row, ids))
        return True

    def _may_come(self, deal_id: str) -> bool:
        card = self._find(deal_id)
        return card is not None and may_move(
            card.outcome, card.stage_id, self.stage_id, frozenset({self.stage_id}), waking=card.wakes is not None)

    def _before(self, row: int, moving: Sequence[str]) -> str | None:
        """The first card from a row on that stays where it is."""
        below: list[Any] = list(self.rows()[row:])
        return next((each.id for each in below if each.id not in moving), None)
