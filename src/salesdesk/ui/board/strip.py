"""The columns side by side: focus over all of them, sideways scrolling, and the filter's memory of scroll."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from salesdesk.store.queries.deals import CardRow
from salesdesk.store.queries.stages import StageRow
from salesdesk.ui import theme
from salesdesk.ui.board.column import BoardColumn
from salesdesk.ui.board.column_head import HeadFigures
from salesdesk.ui.board.column_model import Finder
from salesdesk.ui.board.column_view import ColumnView
from salesdesk.ui.board.folding import Folding

_NARROWEST = 176
_EDGE, _STEP, _EVERY = 40, 24, 30


class BoardStrip(QScrollArea):
    """Knows columns and cards, not deals: it tells what the user wants."""

    dropped = Signal(object, str, object)  # deal ids, stage id, id of the card below or None
    added = Signal(str)  # stage id
    opened = Signal()
    peeked = Signal()
    current_changed = Signal()
    focused = Signal()
    dragged = Signal(bool)
    menu_wanted = Signal(QPoint)  # in screen coordinates

    def __init__(self, find: Finder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._find = find
        self._columns: dict[str, BoardColumn] = {}
        self._active = ""
        self.folding = Folding(lambda: self._columns, self._on_stepped, self._on_focused, self)
        self._body = QWidget()
        self._body.setObjectName("scroll_body")
        self._row = QHBoxLayout(self._body)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)
        self.setWidget(self._body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self._edges = QTimer(self)
        self._edges.setInterval(_EVERY)
        self._edges.timeout.connect(self._on_edge_time)
        theme.theme().changed.connect(self._on_theme_changed)

    def columns(self) -> list[BoardColumn]:
        """The columns from left to right."""
        return list(self._columns.values())

    def column(self, stage_id: str) -> BoardColumn:
        """The column of a stage; raises KeyError for an unknown one."""
        return self._columns[stage_id]

    def set_stages(self, stages: Sequence[StageRow]) -> None:
        """Make the columns, unless these are there already."""
        if [stage.id for stage in stages] == list(self._columns):
            return
        for column in self._columns.values():
            self._row.removeWidget(column)
            column.deleteLater()
        self._columns = {stage.id: self._make(stage, number) for number, stage in enumerate(stages, 1)}
        self._active = stages[0].id if stages else ""
        self._on_theme_changed()
        self.folding.set_stages(self.folding.stages())

    def set_cards(self, stages: Sequence[StageRow], cards: Mapping[str, Sequence[CardRow]], today: date,
                  kept: Collection[str]) -> None:
        """Show the cards of every stage; a card keeps its selection and the lists keep their scroll."""
        for stage in stages:
            self._columns[stage.id].set_cards(stage, cards.get(stage.id, ()), today, kept)

    def set_figures(self, figures: Mapping[str, HeadFigures]) -> None:
        """Show other figures in the heads."""
        for stage_id, column in self._columns.items():
            column.set_figures(figures.get(stage_id, HeadFigures()))

    def current(self) -> CardRow | None:
        """The card with the focus mark in the active column."""
        return self._view().current_card() if self._active else None

    def selected_ids(self) -> list[str]:
        """The selected cards of the active column, top down."""
        return self._view().selected_ids() if self._active else []

    def active_stage(self) -> str:
        """The stage whose column has or had the focus last."""
        return self._active

    def select(self, deal_id: str, *, focus: bool = True) -> bool:
        """Make a card the current one wherever it stands now; False where it is not shown."""
        for stage_id, column in self._columns.items():
            place = column.model.row_of(deal_id)
            if place >= 0:
                self._activate(stage_id)
                column.view.select(place)
                self.ensureWidgetVisible(column, 0, 0)
                if focus:
                    self.folding.focus(column)
                return True
        return False

    def focus_column(self, stage_id: str, place: int) -> None:
        """Go to a column, to the card at a place or the nearest one."""
        self._activate(stage_id)
        column = self._columns[stage_id]
        if column.model.rowCount():
            column.view.select(place)
        self.ensureWidgetVisible(column, 0, 0)
        self.folding.focus(column)

    def take_focus(self) -> None:
        """Give the keys to the card they went to last, or to the first card there is."""
        filled = [key for key, column in self._columns.items() if column.model.rowCount()]
        if filled:
            self.folding.focus(self._columns[self._active if self._active in filled else filled[0]])

    def show_current(self) -> None:
        """Bring the active column into view, as after the board has become narrower."""
        if self._active:
            self.ensureWidgetVisible(self._columns[self._active], 0, 0)

    def keep_scroll(self, change: Callable[[], object], *, back_to: Mapping[str, int] | None = None) -> dict[str, int]:
        """Do something that shows other cards without moving the lists; returns where they stood before."""
        before = {key: column.view.verticalScrollBar().value() for key, column in self._columns.items()}
        change()
        wanted = back_to or before
        for key, column in self._columns.items():
            column.view.executeDelayedItemsLayout()
            column.view.verticalScrollBar().setValue(wanted.get(key, before.get(key, 0)))
        return before

    def _view(self) -> ColumnView:
        return self._columns[self._active].view

    def _make(self, stage: StageRow, number: int) -> BoardColumn:
        column = BoardColumn(stage, number, self._find)
        self._row.addWidget(column, 1)
        view, key = column.view, stage.id
        column.added.connect(self.added)
        column.fold_wanted.connect(lambda key, _folded: self.folding.toggle(key))
        column.model.dropped.connect(self.dropped, Qt.ConnectionType.QueuedConnection)
        view.opened.connect(self.opened)
        view.peeked.connect(self.peeked)
        view.stepped.connect(self._on_stepped)
        view.focused.connect(lambda: self._on_focused(key))
        view.selected.connect(lambda: self._on_selected(key))
        view.dragged.connect(self._on_dragged)
        view.pulled.connect(self._on_pulled)
        view.customContextMenuRequested.connect(lambda pos: self._on_menu(key, pos))
        return column

    def _activate(self, stage_id: str) -> None:
        """One column holds the selection."""
        self._active = stage_id
        for key, column in self._columns.items():
            if key != stage_id and column.view.selectedIndexes():
                column.view.clearSelection()

    def _on_focused(self, stage_id: str) -> None:
        self._activate(stage_id)
        self.focused.emit()
        self.current_changed.emit()

    def _on_selected(self, stage_id: str) -> None:
        if stage_id == self._active:
            self.current_changed.emit()

    def _on_stepped(self, by: int) -> None:
        keys = list(self._columns)
        at = keys.index(self._active) + by
        if 0 <= at < len(keys):
            index = self._view().currentIndex()
            self.focus_column(keys[at], max(0, index.row()))

    def _on_menu(self, stage_id: str, pos: QPoint) -> None:
        view = self._columns[stage_id].view
        index = view.indexAt(pos)
        if index.isValid() and not view.selectionModel().isSelected(index):
            view.select(index.row())
        self._activate(stage_id)
        if not index.isValid() and view.currentIndex().isValid():  # asked by a key
            pos = view.visualRect(view.currentIndex()).center()
        self.menu_wanted.emit(view.viewport().mapToGlobal(pos))

    def _on_dragged(self, begun: bool) -> None:
        (self._edges.start if begun else self._edges.stop)()
        self.dragged.emit(begun)

    def _on_pulled(self, by: int) -> None:
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - by)

    def _on_edge_time(self) -> None:
        """Near the left or right edge a dragged card pulls the board along."""
        x, bar = self.viewport().mapFromGlobal(QCursor.pos()).x(), self.horizontalScrollBar()
        if 0 <= x < _EDGE:
            bar.setValue(bar.value() - _STEP)
        elif self.viewport().width() - _EDGE < x <= self.viewport().width():
            bar.setValue(bar.value() + _STEP)

    def _on_theme_changed(self) -> None:
        for column in self._columns.values():
            column.set_narrowest(theme.px(_NARROWEST))
