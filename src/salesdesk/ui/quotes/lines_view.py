"""The table the lines of a variant are typed into: products by typing, rows pasted from a spreadsheet."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QStringListModel, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QCompleter,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from salesdesk.store.queries.products import ProductRow
from salesdesk.ui import theme
from salesdesk.ui.quotes.lines_model import NAME, TAX, LinesModel, taxes
from salesdesk.ui.widgets.line_edit import LineEdit

Index = QModelIndex | QPersistentModelIndex
_WIDTHS = (0, 136, 68, 64, 96, 68, 96, 92, 104)  # design pixels; the first takes the rest
_MOST = 12
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class LinesDelegate(QStyledItemDelegate):
    """Offers products where the name is typed, and the taxes as a choice."""

    def __init__(self, find: Callable[[str], list[ProductRow]], parent: QWidget) -> None:
        super().__init__(parent)
        self._find = find

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        if index.column() == TAX:
            box = QComboBox(parent)
            for value, words in taxes():
                box.addItem(words, value)
            return box
        edit = LineEdit(parent)
        edit.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal)))
        if index.column() == NAME:
            self._offer(edit)
        return edit

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findText(text)))
        elif isinstance(editor, LineEdit):
            editor.setText(text)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            if editor.currentText() != index.data(Qt.ItemDataRole.EditRole):
                model.setData(index, editor.currentData())
        elif isinstance(editor, LineEdit):
            text = editor.text().strip()
            changed = text != (index.data(Qt.ItemDataRole.EditRole) or "")
            product = self._named(text) if index.column() == NAME and changed else None
            model.setData(index, product or text)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        editor.setGeometry(option.rect)

    def _named(self, text: str) -> ProductRow | None:
        return next((row for row in self._find(text) if text in {row.name, row.code}), None) if text else None

    def _offer(self, edit: LineEdit) -> None:
        names = QStringListModel(edit)
        completer = QCompleter(names, edit)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        edit.setCompleter(completer)
        edit.textEdited.connect(lambda text: names.setStringList(
            [row.name for row in self._find(text)[:_MOST]] if text.strip() else []))


class LinesView(QTableView):
    """Typing or F2 edits, Del takes lines away, Alt with an arrow moves one, Ctrl+V adds rows, Ctrl+C copies them."""

    deleted = Signal(object)  # rows
    stepped = Signal(int, int)  # row, by
    pasted = Signal(str)

    def __init__(self, model: LinesModel, find: Callable[[str], list[ProductRow]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self._lines = model
        self.setItemDelegate(LinesDelegate(find, self))
        self.setAccessibleName(self.tr("Lines of the variant"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        self.setShowGrid(True)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(32))
        head = self.horizontalHeader()
        for column, width in enumerate(_WIDTHS):
            if width:
                self.setColumnWidth(column, theme.px(width))
        head.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        head.setMinimumSectionSize(theme.px(40))
        head.setHighlightSections(False)

    def chosen_rows(self) -> list[int]:
        """The lines with a chosen cell, from the top."""
        rows = {index.row() for index in self.selectedIndexes()}
        return sorted(row for row in rows if row < len(self._lines.lines))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = Qt.Key(event.key()), event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.stepped.emit(self.currentIndex().row(), -1 if key == Qt.Key.Key_Up else 1)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QGuiApplication.clipboard().text())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif key == Qt.Key.Key_Delete:
            self.deleted.emit(self.chosen_rows())
        elif key in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if self.state() != QAbstractItemView.State.EditingState:  # the Enter that ends the editing comes here too
                self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _copy(self) -> None:
        model = self._lines
        rows = ["\t".join(str(model.data(model.index(row, column)) or "") for column in range(model.columnCount()))
                for row in self.chosen_rows()]
        QGuiApplication.clipboard().setText("\n".join(rows))
