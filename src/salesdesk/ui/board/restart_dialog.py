"""Asks for the day a deal starts again, and hands it to a service."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from salesdesk.ui import theme
from salesdesk.ui.board.carrying_out import carried_out
from salesdesk.ui.board.restart_form import RestartForm
from salesdesk.ui.context import Context
from salesdesk.ui.widgets import controls


class RestartDialog(QDialog):
    """A click on a chip is enough. The service takes ids, day, today and days before."""

    def __init__(self, context: Context, title: str, deal_ids: Sequence[str], name: str,
                 service: Callable[..., Any], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._context, self._ids, self._service = context, tuple(deal_ids), service
        self.restart = RestartForm(context)
        self.restart.chosen.connect(self.finish)
        self._error = controls.label("", 12, tone="danger", wrap=True)
        self._error.hide()
        column = controls.vbox(self, 20, 12)
        more = self.tr(" and {n} more").format(n=len(deal_ids) - 1) if len(deal_ids) > 1 else ""
        column.addWidget(controls.label(name + more, 15, bold=True, wrap=True))
        column.addWidget(self.restart)
        column.addWidget(self._error)
        row = controls.hbox()
        cancel = controls.button(self.tr("Cancel"), kind="ghost")
        cancel.clicked.connect(self.reject)
        primary = controls.button(title, kind="primary")
        primary.clicked.connect(self.finish)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(primary)
        column.addLayout(row)
        self.setMinimumWidth(theme.px(460))
        QShortcut(QKeySequence("Ctrl+Return"), self, self.finish)
        self.restart.take_focus()

    def finish(self) -> None:
        """Do it; a refusal is said by its field."""
        if not self.restart.form.validate():
            return
        if carried_out(self._context, self.restart.form, self._error, self._act):
            self.accept()

    def _act(self) -> None:
        day, before = self.restart.needed()
        self._context.attempt(self._service, self._ids, day, self._context.today(), before)
