"""The table itself: several orders at once, columns to choose, move and widen, copy, open, edit in place."""

from collections.abc import Iterable

from PySide6.QtCore import QByteArray, QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView, QWidget

from salesdesk.domain.lists import About
from salesdesk.services.transfer.neutral import neutral
from salesdesk.ui import theme
from salesdesk.ui.lists.columns import Column, cell_text
from salesdesk.ui.lists.delegate import TableDelegate
from salesdesk.ui.lists.table_model import TableModel

_HIGH = 32
_RESELECTED = 2_000


class TableHeader(QHeaderView):
    """Remembers whether Shift was down with a click, and offers the columns in its context menu."""

    ordered = Signal(int, bool)  # section, whether to add it to the order

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._adding = False
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.sectionClicked.connect(lambda section: self.ordered.emit(section, self._adding))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._adding = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        super().mousePressEvent(event)


class TableView(QTableView):
    """F2 edits, Enter opens, Ctrl+C copies the chosen lines as they are shown."""

    opened = Signal(str)
    reordered = Signal(list)
    looked = Signal()  # columns were moved, widened, hidden or shown
    chosen = Signal()

    def __init__(self, model: TableModel) -> None:
        super().__init__()
        self.table = model
        self._restoring = False
        self.setModel(model)
        self.setItemDelegate(TableDelegate(self))
        self.head = TableHeader(self)
        self.setHorizontalHeader(self.head)
        self.verticalHeader().hide()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Table"))
        self.head.ordered.connect(self._on_ordered)
        self.head.sectionResized.connect(self._on_looked)
        self.head.sectionMoved.connect(self._on_looked)
        self.head.customContextMenuRequested.connect(lambda at: self.column_menu().popup(self.head.mapToGlobal(at)))
        self.doubleClicked.connect(lambda index: self.opened.emit(model.id_at(index.row())))
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        theme.theme().changed.connect(self._fit)
        self._fit()

    def chosen_ids(self) -> list[str]:
        """The chosen records in the order of the table."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.table.id_at(place) for place in places]

    def current_id(self) -> str:
        """The record the keys act on; empty for none."""
        return self.table.id_at(self.currentIndex().row()) if self.currentIndex().isValid() else ""

    def shown_columns(self) -> list[tuple[int, Column]]:
        """The visible columns from left to right, each with its number in the model."""
        order = [self.head.logicalIndex(place) for place in range(self.head.count())]
        return [(number, self.table.columns[number]) for number in order if not self.head.isSectionHidden(number)]

    def show_ids(self, about: About, ids: list[str], order: Iterable[tuple[str, bool]], state: bytes) -> None:
        """Show records; what was chosen stays chosen, `state` dresses the columns where the kind changes."""
        chosen, current, column = self.chosen_ids(), self.current_id(), max(0, self.currentIndex().column())
        anew = about is not self.table.about or self.head.count() == 0 or not self.property("dressed")
        scrolled = self.verticalScrollBar().value()
        before = self.table.ids
        self.table.show_ids(about, ids, list(order))
        if anew:
            self._dress(state)
        elif before != ids:
            self._choose(chosen[:_RESELECTED], current, column)
            self.verticalScrollBar().setValue(scrolled)
        self._read_visible()
        self.chosen.emit()

    def choose(self, record_id: str) -> bool:
        """Make a record the current and only chosen one; False where it is not shown."""
        place = self.table.place_of(record_id)
        if place >= 0:
            self.setCurrentIndex(self.table.index(place, max(0, self._first_column())))
        return place >= 0

    def column_menu(self) -> QMenu:
        """A menu to show and hide columns, and to sort by the keys alone."""
        made = QMenu(self)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown = len(self.shown_columns())
        for number, column in enumerate(self.table.columns):
            action = made.addAction(column.words)
            action.setCheckable(True)
            action.setChecked(not self.head.isSectionHidden(number))
            action.setEnabled(shown > 1 or self.head.isSectionHidden(number))
            action.toggled.connect(lambda on, number=number: self.show_column(number, shown=on))
        made.addSeparator()
        order = made.addMenu(self.tr("Sort by"))
        for number, column in self.shown_columns():
            order.addAction(column.words).triggered.connect(
                lambda _checked=False, number=number: self._on_ordered(number, False))
        made.addAction(self.tr("Columns as at first")).triggered.connect(lambda: self._dress(b"", tell=True))
        return made

    def show_column(self, number: int, *, shown: bool) -> None:
        """Show or hide a column."""
        self.head.setSectionHidden(number, not shown)
        self.looked.emit()

    def copy(self) -> None:
        """Put the chosen lines into the clipboard as a table with headings that no spreadsheet runs."""
        columns = [column for _, column in self.shown_columns()]
        lines = ["\t".join(_flat(column.words) for column in columns)]
        for key in self.chosen_ids():
            row = self.table.row_at(self.table.place_of(key))
            if row is not None:
                lines.append("\t".join(_flat(cell_text(column, row.cells.get(column.key), self.table.today()))
                                       for column in columns))
        if len(lines) > 1:
            QGuiApplication.clipboard().setText("\n".join(lines))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            if self.current_id():
                self.opened.emit(self.current_id())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters belong to the filter, not to a search through rows that are not read."""

    def _choose(self, keys: list[str], current: str, column: int) -> None:
        picked = QItemSelection()
        for place in map(self.table.place_of, keys):
            if place >= 0:
                picked.select(self.table.index(place, 0), self.table.index(place, len(self.table.columns) - 1))
        at = self.table.place_of(current)
        if at >= 0:
            self.selectionModel().setCurrentIndex(
                self.table.index(at, column), QItemSelectionModel.SelectionFlag.NoUpdate)
        self.selectionModel().select(picked, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _read_visible(self) -> None:
        """Have the rows in the viewport there before they are drawn."""
        first = max(0, self.rowAt(0))
        for place in (first, first + self.viewport().height() // max(1, self.verticalHeader().defaultSectionSize())):
            self.table.row_at(min(place, self.table.rowCount() - 1))

    def _dress(self, state: bytes, *, tell: bool = False) -> None:
        self._restoring = True
        self.setProperty("dressed", True)
        if not (state and self.head.restoreState(QByteArray(state)) and self.head.count() == len(self.table.columns)):
            for number, column in enumerate(self.table.columns):
                self.head.moveSection(self.head.visualIndex(number), number)
                self.head.setSectionHidden(number, not column.shown)
                self.head.resizeSection(number, theme.px(column.width))
        self.head.setSortIndicatorShown(False)
        self._restoring = False
        if tell:
            self.looked.emit()

    def _on_ordered(self, number: int, adding: bool) -> None:
        """Up, down, off; without Shift the other orders go."""
        key = self.table.columns[number].key
        order = dict(self.table.order)
        state = order.get(key)
        if not adding:
            order = {key: order[key]} if key in order else {}
        if state is None:
            order[key] = False
        elif state is False:
            order[key] = True
        else:
            del order[key]
        self.reordered.emit(list(order.items()))

    def _on_looked(self, *_: int) -> None:
        if not self._restoring:
            self.looked.emit()

    def _first_column(self) -> int:
        shown = self.shown_columns()
        return shown[0][0] if shown else 0

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme.px(_HIGH))


def _flat(text: str) -> str:
    """One cell of a copied table."""
    return neutral(" ".join(text.split()))
