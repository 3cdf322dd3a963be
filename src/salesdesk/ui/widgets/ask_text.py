"""A small dialog that asks for one text: a tag, a segment, the reason of a mark."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from salesdesk.ui import theme
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.field import Field
from salesdesk.ui.widgets.form import Form


class AskText(QDialog):
    """Hands the text over when it is confirmed; an empty one is refused by the field."""

    def __init__(self, parent: QWidget, title: str, label: str, take: Callable[[str], object], limit: int = 80) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._take = take
        self.form = Form((Field("text", label, required=True, limit=limit),))
        self.form.enter_submits = True
        self.save = controls.button(self.tr("&OK"), kind="primary")
        close = controls.button(self.tr("Cancel"))
        column = controls.vbox(self, 20, 12)
        column.addWidget(controls.label(title, 15, bold=True))
        column.addWidget(self.form)
        foot = controls.hbox()
        foot.addStretch(1)
        foot.addWidget(close)
        foot.addWidget(self.save)
        column.addLayout(foot)
        self.save.setDefault(True)
        self.save.clicked.connect(self._on_save)
        self.form.submitted.connect(self._on_save)
        close.clicked.connect(self.reject)
        self.setMinimumWidth(theme.px(380))

    def _on_save(self) -> None:
        if self.form.validate():
            text = str(self.form.values()["text"])
            self.accept()
            self._take(text)
