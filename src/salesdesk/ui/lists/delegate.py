"""Draws tags as chips and edits a cell in its place: a choice as a box, everything else as a line of text."""

from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from salesdesk.services.table_edits import CHOICES
from salesdesk.ui import labels, theme
from salesdesk.ui.lists.columns import Column, tag_text
from salesdesk.ui.lists.table_model import CELL_ROLE, TableModel
from salesdesk.ui.widgets import paint
from salesdesk.ui.widgets.field import Field, read, show
from salesdesk.ui.widgets.line_edit import ChoiceBox, LineEdit

AnyIndex = QModelIndex | QPersistentModelIndex


class TableDelegate(QStyledItemDelegate):
    """Belongs to a view of a TableModel."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        tags = index.data(CELL_ROLE)
        super().paint(painter, option, index)
        if not isinstance(tags, tuple):
            return
        box: QRect = option.rect
        painter.save()
        painter.setClipRect(box)
        left = float(box.left() + theme.px(10))
        top = box.top() + (box.height() - paint.pill_height()) / 2
        for tag in tags:
            tone = ("danger", "danger_soft") if tag.event else ("text2", "inset")
            left += paint.pill(painter, left, top, tag_text(tag), *tone, bold=False) + theme.px(4)
        painter.restore()

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().initStyleOption(option, index)
        if isinstance(index.data(CELL_ROLE), tuple):
            option.text = ""

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        column = _column(index)
        kind = CHOICES.get(column.key)
        editor: QWidget
        if kind is not None:
            editor = ChoiceBox(((None, "–"), *((member.value, labels.label(member)) for member in kind)), parent)
        else:
            editor = LineEdit(parent)
        editor.setAccessibleName(column.words)
        return editor

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        model = index.model()
        cell = model.cell(index) if isinstance(model, TableModel) else None
        if isinstance(editor, ChoiceBox):
            editor.set_value(getattr(cell, "value", None))
        elif isinstance(editor, LineEdit) and not editor.isModified():
            editor.setText(show(field_of(_column(index)), cell, japanese=labels.screen_words().japanese))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        if isinstance(editor, ChoiceBox):
            model.setData(index, editor.value(), Qt.ItemDataRole.EditRole)
        elif isinstance(editor, LineEdit) and editor.isModified():
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: AnyIndex) -> None:
        box: QRect = option.rect
        tall = editor.sizeHint().height()
        wide = max(box.width(), theme.px(120))
        editor.setGeometry(box.left(), box.center().y() - tall // 2, wide, tall)


def field_of(column: Column) -> Field:
    """How a text typed into a cell of this column is read."""
    kinds: dict[str, Any] = {"amount": "amount", "number": "number", "date": "date", "mail": "mail"}
    return Field(column.key, column.words, kinds.get(column.kind, "text"), limit=2000)


def typed(column: Column, value: object, today: date) -> object:
    """What was typed as a value; raises RuleError where it cannot be read."""
    return read(field_of(column), value, today) if isinstance(value, str) and column.kind != "choice" else value


def _column(index: AnyIndex) -> Column:
    model = index.model()
    if not isinstance(model, TableModel):
        raise TypeError(type(model).__name__)
    return model.columns[index.column()]
