"""A choice in a narrow place: what does not fit ends in dots."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionComboBox, QStylePainter

from salesdesk.ui import theme
from salesdesk.ui.widgets.line_edit import ChoiceBox


class ShortChoiceBox(ChoiceBox):
    """A choice that takes the room it gets; its tooltip has the whole text. Qt would cut through a letter."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.isEditable():
            super().paintEvent(event)
            return
        p, look = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(look)
        p.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, look)
        box = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, look, QStyle.SubControl.SC_ComboBoxEditField, self)
        look.currentText = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, box.width() - theme.px(4))
        p.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, look)
