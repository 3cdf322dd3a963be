"""Choosing whose map to show, and for which deal: accounts with search while typing, and the deals of one."""

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QStringListModel, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from salesdesk.domain.stages import Outcome
from salesdesk.store.queries.deals import DealRow
from salesdesk.ui import labels, theme
from salesdesk.ui.orgmap.subject import Subject
from salesdesk.ui.widgets import controls, paint
from salesdesk.ui.widgets.account_combo import AccountCombo, Names

_FIELD_MARGIN = 2  # what Qt leaves free on either side of the text of a line


class AccountChooser(AccountCombo):
    """Asks for the names anew each time it gets the focus or opens."""

    def __init__(self, all_names: Callable[[], Names]) -> None:
        super().__init__(all_names, 16)
        self._model = QStringListModel(self)
        self.setModel(self._model)
        completer = QCompleter(self._model, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)

    def showPopup(self) -> None:
        self._read()
        super().showPopup()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Read the names before somebody types; a name too long for the room ends with an ellipsis till then."""
        if event.type() == QEvent.Type.FocusIn:
            self._read()
            self._field.selectAll()
        if event.type() == QEvent.Type.Paint and watched is self._field and self._too_long():
            self._paint_elided()
            return True
        return super().eventFilter(watched, event)

    def _room(self) -> QRect:
        return self._field.contentsRect().adjusted(_FIELD_MARGIN, 0, -_FIELD_MARGIN, 0)

    def _too_long(self) -> bool:
        field = self._field
        wide = field.fontMetrics().horizontalAdvance(field.text())
        return not field.hasFocus() and wide > self._room().width()

    def _paint_elided(self) -> None:
        field, room = self._field, self._room()
        words = field.fontMetrics().elidedText(field.text(), Qt.TextElideMode.ElideRight, room.width())
        p = QPainter(field)
        p.setFont(field.font())
        p.setPen(theme.color("muted"))
        p.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        p.end()

    def _read(self) -> None:
        names = self._all_names()
        self._ids = [key for key, _ in names]
        text = self._field.text()
        self._model.setStringList([name for _, name in names])
        self.setCurrentIndex(self._ids.index(self._id) if self._id in self._ids else -1)
        self.setEditText(text)

    def _on_editing_finished(self) -> None:
        """A name typed in full counts, anything else falls back to the account shown."""
        text = self._field.text().strip()
        place = self.findText(text, Qt.MatchFlag.MatchFixedString)
        if text != self._name and 0 <= place < len(self._ids):
            self._choose(self._ids[place], self.itemText(place))
        else:
            self.show_account(self._id, self._name)


class DealChooser(QComboBox):
    """The deals of an account after the account as a whole; emits `chosen` with a deal's id, "" for the account."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._deal_id = ""
        self.setMaxVisibleItems(16)
        self.setMinimumContentsLength(4)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setAccessibleName(self.tr("Deal"))
        self.activated.connect(self._on_activated)

    @property
    def deal_id(self) -> str:
        """The deal chosen, "" for the whole account."""
        return self._deal_id

    def show_deals(self, deals: Sequence[DealRow], deal_id: str) -> None:
        """Offer these deals and show one of them."""
        self._deal_id = deal_id
        self.clear()
        self.addItem(self.tr("the whole account"), "")
        for deal in deals:
            name = deal.name if deal.outcome is Outcome.OPEN else f"{deal.name} · {labels.label(deal.outcome)}"
            self.addItem(self.tr("deal: {name}").format(name=name), deal.id)
        self.setCurrentIndex(max(0, self.findData(deal_id)))
        self.setToolTip(self.currentText())
        self.view().setMinimumWidth(min(self.view().sizeHintForColumn(0) + theme.px(24), theme.px(420)))

    def wheelEvent(self, event: QEvent) -> None:
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """As ever, but a name too long for the room ends with an ellipsis."""
        p, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        p.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option,
                                           QStyle.SubControl.SC_ComboBoxEditField, self)
        option.currentText = option.fontMetrics.elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, room.width() - theme.px(4))
        p.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        p.end()

    def _on_activated(self, place: int) -> None:
        key = str(self.itemData(place) or "")
        if key != self._deal_id:
            self._deal_id = key
            self.chosen.emit(key)


class Heading(QWidget):
    """Both choosers beside the title of the screen."""

    def __init__(self, accounts: AccountChooser, deals: DealChooser) -> None:
        super().__init__()
        self._accounts, self._deals = accounts, deals
        self._choosers: tuple[QComboBox, ...] = (accounts, deals)
        self._dot = controls.label("·", 12, tone="muted")
        row = controls.hbox(self, spacing=2)
        for chooser in self._choosers:
            chooser.setProperty("kind", "flat")
            if chooser is deals:
                row.addWidget(self._dot)
            chooser.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            chooser.setMinimumWidth(theme.px(64))
            row.addWidget(chooser, 3)
        row.addStretch(1)
        theme.theme().changed.connect(self.fit)

    def show_subject(self, subject: Subject) -> None:
        """Show what the map is about; without a deal to choose there is nothing to choose."""
        self._accounts.show_account(subject.account_id, subject.account_name)
        self._deals.show_deals(subject.deals, subject.deal_id)
        for widget in (self._dot, self._deals):
            widget.setVisible(bool(subject.deals))
        self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        """The style sheet of another parent has set another font."""
        super().showEvent(event)
        self.fit()

    def fit(self) -> None:
        """Let both take what their words need, and no more."""
        for chooser in self._choosers:
            chooser.setFont(theme.font(12))
            field = chooser.lineEdit()
            if field is not None:
                field.setFont(theme.font(12))
            words = chooser.currentText()
            chooser.setMaximumWidth(theme.px(30) + math.ceil(paint.width(words, 12)))
