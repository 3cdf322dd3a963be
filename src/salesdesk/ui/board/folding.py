"""Which columns are folded away, and where the keys go in a column that is."""

from collections.abc import Callable, Collection, Mapping

from PySide6.QtCore import QObject, Qt, Signal

from salesdesk.ui.board.column import BoardColumn


class Folding(QObject):
    """Knows the columns by stage id as they are at the moment."""

    changed = Signal()  # the user has folded or opened one

    def __init__(self, columns: Callable[[], Mapping[str, BoardColumn]], stepped: Callable[[int], None],
                 focused: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._columns, self._stepped, self._focused = columns, stepped, focused
        self._folded: frozenset[str] = frozenset()

    def stages(self) -> frozenset[str]:
        """The stages whose columns are folded."""
        return self._folded

    def set_stages(self, stage_ids: Collection[str]) -> None:
        """Fold these columns away and open all others; ids of stages that are not shown are kept for later."""
        self._folded = frozenset(stage_ids)
        for key, column in self._columns().items():
            if column.folded != (key in self._folded):
                column.fold(folded=key in self._folded)
                self._connect(key, column)

    def toggle(self, stage_id: str) -> None:
        """Fold a column away, or open it; the keys stay with it."""
        self.set_stages(self._folded ^ {stage_id})
        self.changed.emit()
        self.focus(self._columns()[stage_id])

    def focus(self, column: BoardColumn) -> None:
        """Give the keys to the list, or to the bar of a folded column."""
        (column.bar if column.bar is not None and column.folded else column.view).setFocus(
            Qt.FocusReason.TabFocusReason)

    def _connect(self, stage_id: str, column: BoardColumn) -> None:
        """A bar is made with the first folding."""
        bar = column.bar
        if bar is not None and not bar.property("known"):
            bar.setProperty("known", True)
            bar.stepped.connect(self._stepped)
            bar.focused.connect(lambda: self._focused(stage_id))
