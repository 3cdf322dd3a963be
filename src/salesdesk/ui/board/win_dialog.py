"""A deal is won: the amount and the day of the order, confirmed by Enter."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLayout, QWidget

from salesdesk.domain.stages import Outcome
from salesdesk.services import deals as deal_services
from salesdesk.store.queries import deals
from salesdesk.ui import theme
from salesdesk.ui.board.carrying_out import carried_out
from salesdesk.ui.board.drop_zones import zone_words
from salesdesk.ui.context import Context
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.form import Field, Form


class WinDialog(QDialog):
    """Several deals are won with the amounts they have."""

    def __init__(self, context: Context, deal_ids: Sequence[str], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(zone_words(Outcome.WON))
        self._context, self._ids = context, tuple(deal_ids)
        row = context.read(deals.one, deal_ids[0])
        day = Field("on_day", self.tr("Ordered on"), kind="date", required=True)
        amount = Field("amount", self.tr("Amount"), kind="amount")
        self.form = Form([amount, day] if len(deal_ids) == 1 else [day], today=context.today())
        self.form.set_values({"on_day": context.today(), "amount": row.amount if row else None})
        self.form.submitted.connect(self.finish)
        self._error = controls.label("", 12, tone="danger", wrap=True)
        self._error.hide()
        self.primary = controls.button(zone_words(Outcome.WON), "circle-check", "primary")
        self.primary.setToolTip(f"{zone_words(Outcome.WON)} (Ctrl+Enter)")
        self.primary.setDefault(True)
        self.primary.clicked.connect(self.finish)
        column = controls.vbox(self, 20, 12)
        more = self.tr(" and {n} more").format(n=len(deal_ids) - 1) if len(deal_ids) > 1 else ""
        column.addWidget(controls.label((row.name if row else "") + more, 15, bold=True, wrap=True))
        column.addWidget(controls.label(self.tr("It goes to the last stage. Are amount and day right?"), 12,
                                        tone="text2", wrap=True))
        column.addWidget(self.form)
        column.addWidget(self._error)
        column.addLayout(self._buttons())
        self.setMinimumWidth(theme.px(420))
        QShortcut(QKeySequence("Ctrl+Return"), self, self.finish)
        self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> None:
        """Win the deal; a refusal is said by its field."""
        if not self.form.validate():
            return
        values = self.form.values()
        day, amount = values["on_day"], values.get("amount")
        today = self._context.today()
        if carried_out(self._context, self.form, self._error, lambda: self._context.attempt(
                deal_services.win, self._ids, day if isinstance(day, date) else today, today,
                amount if isinstance(amount, int) else None)):
            self.accept()

    def _buttons(self) -> QLayout:
        row = controls.hbox()
        cancel = controls.button(self.tr("Cancel"), kind="ghost")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.primary)
        return row
