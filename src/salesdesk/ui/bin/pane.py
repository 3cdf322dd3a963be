"""The bin: what was deleted, when, and what went with it; back with it, or out for good."""

from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QStackedWidget, QTableView, QWidget

from salesdesk.domain.bin import BinKind
from salesdesk.domain.date_format import format_date
from salesdesk.services import bin as bins
from salesdesk.store.queries import bin as bin_rows
from salesdesk.store.queries.bin import BinRow
from salesdesk.ui import icons, labels, theme
from salesdesk.ui.context import Context
from salesdesk.ui.pane import Pane
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.confirm import Confirm
from salesdesk.ui.widgets.empty_state import EmptyState
from salesdesk.ui.widgets.row_model import Column, RowModel

_ROW, _MOST_KINDS = 32, 4
_NAME = 1
_WIDTHS = (110, 0, 210, 300, 150)


class BinPane(Pane):
    """Enter restores the chosen entry, Del takes it out for good."""

    watches = frozenset(kind.value for kind in BinKind)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.model = RowModel(columns=self._columns(), parent=self)
        self.table = self._table()
        self.hint = controls.label(
            self.tr("What you delete waits here with everything that belongs to it."), 13, tone="text2", wrap=True)
        self.restore = self._action(self.tr("Restore"), "undo-2", "Return", self.on_restore)
        self.for_good = self._action(self.tr("Delete for good…"), "trash-2", "Del", self.on_for_good)
        self.restore_button = controls.button(self.tr("Restore"), "undo-2", "primary", tip=self.tr("Restore (Enter)"))
        self.delete_button = controls.button(
            self.tr("Delete for good…"), "trash-2", tip=self.tr("Delete for good (Del)"))
        self.empty_button = controls.button(self.tr("Empty the bin…"), "x", tone="danger")
        for button, slot in ((self.restore_button, self.on_restore), (self.delete_button, self.on_for_good),
                             (self.empty_button, self.on_empty)):
            button.clicked.connect(slot)
        self.nothing = EmptyState(
            self.tr("The bin is empty. What you delete comes here and can be brought back."), icon="trash-2")
        self._stack = QStackedWidget()
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(self._on_chosen)
        self.table.doubleClicked.connect(self.on_restore)
        self.table.customContextMenuRequested.connect(self._on_menu)
        theme.theme().changed.connect(self._on_theme_changed)

    def title(self) -> str:
        return self.tr("Bin")

    def subtitle(self) -> str:
        count = self.model.rowCount()
        return self.tr("{count} entries").format(count=f"{count:,}") if count else ""

    def reload(self) -> None:
        place = self.table.currentIndex().row()
        rows = self.context.read(bin_rows.entries)
        self.model.set_rows(rows)
        self._stack.setCurrentIndex(0 if rows else 1)
        if rows and not self.table.currentIndex().isValid():
            self.table.selectRow(max(0, min(place, len(rows) - 1)))
        self._on_chosen()

    def take_focus(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def current(self) -> BinRow | None:
        """The chosen entry."""
        index = self.table.currentIndex()
        row: BinRow | None = self.model.row_at(index.row()) if index.isValid() else None
        return row

    def on_restore(self) -> None:
        """Bring the chosen entry back."""
        row = self.current()
        if row is not None:
            self.context.run(bins.restore, row.kind, row.id)

    def on_for_good(self) -> None:
        """Ask, then take the chosen entry out of the data."""
        row = self.current()
        if row is None:
            return
        lines = [self._takes(row)] if row.count else []
        question = Confirm(
            self.tr("Delete “{name}” for good?").format(name=_called(row)), [*lines, self._undo_words()],
            self.tr("Delete for good"), self)
        question.accepted.connect(lambda: self.context.run(bins.delete_for_good, row.kind, row.id))
        question.open()

    def on_empty(self) -> None:
        """Ask, then take everything out of the data."""
        count = self.model.rowCount()
        if not count:
            return
        question = Confirm(
            self.tr("Empty the bin?"),
            [self.tr("{count} entries leave the data with everything that went with them.").format(count=f"{count:,}"),
             self._undo_words()], self.tr("Empty the bin"), self)
        question.accepted.connect(lambda: self.context.run(bins.empty))
        question.open()

    def _takes(self, row: BinRow) -> str:
        return self.tr("With it: {what}.").format(what=_with_it(row))

    def _undo_words(self) -> str:
        return self.tr("“Undo” still brings it back for a while, and backups hold it. To leave no trace of a person, "
                       "choose “Erase for good…” on that person.")

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Kind"), lambda row: labels.label(row.kind)), Column(self.tr("Name"), _called),
            Column(self.tr("Belongs to"), self._belongs), Column(self.tr("Went with it"), _with_it),
            Column(self.tr("Deleted"), self._when)]

    def _belongs(self, row: BinRow) -> str:
        if not row.held:
            return row.account_name
        return self.tr("{name} (in the bin too)").format(name=row.account_name).strip()

    def _when(self, row: BinRow) -> str:
        japanese, at = labels.screen_words().japanese, row.at.astimezone()
        return f"{format_date(at.date(), japanese=japanese, today=self.context.today())} {at:%H:%M}"

    def _table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Bin"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(theme.px(_ROW))
        head = table.horizontalHeader()
        head.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        for place, width in enumerate(_WIDTHS):
            if place != _NAME:
                table.setColumnWidth(place, theme.px(width))
        head.setHighlightSections(False)
        return table

    def _action(self, text: str, icon: str, keys: str, slot: object) -> QAction:
        made = QAction(icons.icon(icon), text, self)
        made.setShortcuts([QKeySequence(keys), *([QKeySequence("Enter")] if keys == "Return" else [])])
        made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        made.triggered.connect(slot)
        self.table.addAction(made)
        return made

    def _lay_out(self) -> None:
        column = controls.vbox(self, (18, 12, 18, 12), 10)
        full = QWidget()
        inner = controls.vbox(full, 0, 10)
        head = controls.hbox(spacing=8)
        head.addWidget(self.hint, 1)
        for button in (self.restore_button, self.delete_button, self.empty_button):
            head.addWidget(button)
        inner.addLayout(head)
        inner.addWidget(self.table, 1)
        for page in (full, self.nothing):
            self._stack.addWidget(page)
        column.addWidget(self._stack)
        order = (self.table, self.restore_button, self.delete_button, self.empty_button)
        for first, then in pairwise(order):
            QWidget.setTabOrder(first, then)

    def _on_chosen(self) -> None:
        there = self.current() is not None
        for each in (self.restore, self.for_good, self.restore_button, self.delete_button):
            each.setEnabled(there)

    def _on_menu(self, at: QPoint) -> None:
        if self.current() is not None:
            menu = QMenu(self)
            menu.addActions([self.restore, self.for_good])
            menu.exec(self.table.viewport().mapToGlobal(at))

    def _on_theme_changed(self) -> None:
        self.table.verticalHeader().setDefaultSectionSize(theme.px(_ROW))
        self.restore.setIcon(icons.icon("undo-2"))
        self.for_good.setIcon(icons.icon("trash-2"))


def _called(row: BinRow) -> str:
    """The name, or the kind of what has none."""
    return row.name or labels.label(row.kind)


def _with_it(row: BinRow) -> str:
    shown = [f"{labels.label(kind)} {number:,}" for kind, number in row.below[:_MOST_KINDS]]
    return ", ".join([*shown, *(["…"] if len(row.below) > _MOST_KINDS else [])])
