"""A small dialog around one form: heading, inputs, message, Save and Cancel."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from salesdesk.domain.errors import RuleError, StoreError
from salesdesk.ui import labels, theme
from salesdesk.ui.context import Context
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.field import Field
from salesdesk.ui.widgets.form import Form
from salesdesk.ui.widgets.message_bar import MessageBar

Keep = Callable[[Mapping[str, object]], object]


class FormDialog(QDialog):
    """Hands the values to `keep`; a refusal is shown by its input and nothing is lost."""

    def __init__(self, context: Context, parent: QWidget, title: str, fields: Sequence[Field],
                 values: Mapping[str, object], keep: Keep, note: str = "", width: int = 520) -> None:
        """`width` in design pixels."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._context, self._keep = context, keep
        self.form = Form(fields, today=context.today())
        self.form.enter_submits = len(fields) == 1
        self.form.set_values(values)
        self.message = MessageBar(self)
        self.save = controls.button(self.tr("&Save"), kind="primary", tip=self.tr("Save (Ctrl+Enter)"))
        self.cancel = controls.button(self.tr("Cancel"))
        column = controls.vbox(self, 20, 12)
        column.addWidget(controls.label(title, 16, bold=True, wrap=True))
        if note:
            column.addWidget(controls.label(note, 12, tone="text2", wrap=True))
        column.addWidget(self.message)
        area = controls.scroll(self.form)
        room = parent.window().height() - theme.px(200)
        area.setMinimumHeight(min(self.form.sizeHint().height() + theme.px(8), room))
        column.addWidget(area, 1)
        foot = controls.hbox()
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.save)
        column.addLayout(foot)
        self.save.clicked.connect(self.submit)
        self.form.submitted.connect(self.submit)
        self.cancel.clicked.connect(self.reject)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.submit)
        self.setMinimumWidth(theme.px(width))

    def submit(self) -> None:
        """Check everything and hand it over."""
        if not self.form.validate():
            return
        try:
            self._keep(self.form.values())
        except RuleError as error:
            if not self.form.show_rule(error):
                self.message.show_error(labels.error_text(error))
            return
        except StoreError as error:
            self.message.show_error(labels.error_text(error))
            self._context.failed.emit(error)
            return
        self.accept()
        self._context.tell_step()
