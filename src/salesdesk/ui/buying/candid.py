"""What customers think and seldom say: nine points to tick, which join the checklist of the deal."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from salesdesk.services import buying
from salesdesk.ui import phase_words, theme
from salesdesk.ui.buying.data import BuyingData
from salesdesk.ui.context import Context
from salesdesk.ui.widgets import controls


class CandidDialog(QDialog):
    """Points that stand on the checklist already are ticked and rest."""

    def __init__(self, context: Context, data: BuyingData, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What they think and seldom say"))
        self._context, self._data = context, data
        known = {row.text for row in data.wanted}
        self.boxes = {text: QCheckBox(text) for text in phase_words.candid()}
        self.add = controls.button(self.tr("Add to what they want"), "plus", "primary")
        column = controls.vbox(self, 20, 8)
        column.addWidget(controls.label(self.windowTitle(), 15, bold=True))
        column.addWidget(controls.label(self.tr("Tick what fits this customer. It joins the checklist of the deal."),
                                        12, tone="text2", wrap=True))
        for text, box in self.boxes.items():
            box.setChecked(text in known)
            box.setEnabled(text not in known)
            box.toggled.connect(self._on_toggled)
            column.addWidget(box)
        foot = controls.hbox(margins=(0, 8, 0, 0))
        foot.addStretch(1)
        close = controls.button(self.tr("Close"))
        foot.addWidget(close)
        foot.addWidget(self.add)
        column.addLayout(foot)
        close.clicked.connect(self.reject)
        self.add.clicked.connect(self.keep)
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.keep)
        self.setMinimumWidth(theme.px(420))
        self._on_toggled()

    def keep(self) -> None:
        """Put what was ticked on the checklist as one step."""
        chosen = self._chosen()
        deal = self._data.deal
        if chosen and self._context.run(
                buying.add_wanted, deal.id, deal.buying_phase, chosen, self._data.today) is not None:
            self.accept()

    def _chosen(self) -> list[str]:
        return [text for text, box in self.boxes.items() if box.isEnabled() and box.isChecked()]

    def _on_toggled(self) -> None:
        self.add.setEnabled(bool(self._chosen()))
