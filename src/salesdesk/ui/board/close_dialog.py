"""Take a deal off the board: lost with a reason in one click, on hold until a day, or dropped."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QDialog, QGridLayout, QLayout, QWidget

from salesdesk.domain.sleep import DAYS_BEFORE
from salesdesk.domain.stages import LossReason, Outcome
from salesdesk.services import deals as deal_services
from salesdesk.store.queries import deals
from salesdesk.ui import labels, theme
from salesdesk.ui.board.carrying_out import carried_out
from salesdesk.ui.board.drop_zones import zone_words
from salesdesk.ui.board.restart_form import RestartForm, digit_key
from salesdesk.ui.context import Context, Request
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.form import Field, Form
from salesdesk.ui.words import QT_TRANSLATE_NOOP

_MODES = (Outcome.LOST, Outcome.HOLD, Outcome.DROPPED)
_QUESTIONS = {
    Outcome.LOST: QT_TRANSLATE_NOOP("CloseDialog", "Why was it lost? A click on the reason, or its digit, is enough."),
    Outcome.HOLD: QT_TRANSLATE_NOOP("CloseDialog",
                                    "When do we start again? A click or a digit is enough; it is not lost."),
    Outcome.DROPPED: QT_TRANSLATE_NOOP("CloseDialog", "Why does it leave the list? A few words are enough."),
}
_ACROSS = 4


class CloseDialog(QDialog):
    """Starts with one way to close and can change to another."""

    def __init__(self, context: Context, deal_ids: Sequence[str], outcome: Outcome, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._ids = context, tuple(deal_ids)
        self._reason: LossReason | None = None
        self._outcome = outcome
        self._modes: dict[Outcome, controls.Button] = {}
        self.reasons: dict[LossReason, controls.Button] = {}
        self.restart = RestartForm(context)
        self.dates, self.date_form = self.restart.dates, self.restart.form
        self._question = controls.label("", 12, tone="text2", wrap=True)
        self._error = controls.label("", 12, tone="danger", wrap=True)
        self.form = Form([Field("note", self.tr("A word on it"), limit=1000, placeholder=self.tr("optional"))])
        for told in (self.form.submitted, self.restart.chosen):
            told.connect(self.finish)
        self._primary = controls.button("", kind="primary")
        self._primary.clicked.connect(self.finish)
        self._lay_out()
        QShortcut(QKeySequence("Ctrl+Return"), self, self.finish)
        self._set_mode(outcome)

    def finish(self) -> None:
        """Close the deal with what was chosen; a refusal is said by its field."""
        if not (self.form.validate() and (self.date_form.validate() or not self._asks_date())):
            return
        note = str(self.form.values()["note"])
        day, before = self.restart.read() if self._asks_date() else (None, DAYS_BEFORE)
        form = self.date_form if self._asks_date() else None
        if carried_out(self._context, form, self._error, lambda: self._context.attempt(
                deal_services.close_all, self._ids, self._outcome, self._context.today(),
                reason=self._reason if self._outcome is Outcome.LOST else None, note=note,
                restart_on=day, days_before=before)):
            self.accept()

    def _lay_out(self) -> None:
        self.setMinimumWidth(theme.px(480))
        column = controls.vbox(self, 20, 12)
        column.addWidget(controls.label(self._subject(), 15, bold=True, wrap=True))
        column.addLayout(self._mode_row())
        column.addWidget(self._question)
        column.addWidget(self.form)
        self._reason_box, self._date_box = QWidget(), self.restart
        self._fill_reasons(self._reason_box)
        column.addWidget(self._reason_box)
        column.addWidget(self._date_box)
        column.addWidget(self._error)
        column.addLayout(self._buttons())
        self._error.hide()

    def _subject(self) -> str:
        row = self._context.read(deals.one, self._ids[0]) if self._ids else None
        name = row.name if row else ""
        more = self.tr(" and {n} more").format(n=len(self._ids) - 1) if len(self._ids) > 1 else ""
        return name + more

    def _mode_row(self) -> QLayout:
        row = controls.hbox(spacing=6)
        group = QButtonGroup(self)
        for outcome in _MODES:
            chip = self._modes[outcome] = controls.chip(zone_words(outcome))
            group.addButton(chip)
            chip.clicked.connect(lambda _checked=False, mode=outcome: self._set_mode(mode))
            row.addWidget(chip)
        row.addStretch(1)
        return row

    def _fill_reasons(self, box: QWidget) -> None:
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for place, reason in enumerate(LossReason):
            chip = self.reasons[reason] = controls.chip(labels.label(reason))
            chip.clicked.connect(lambda _checked=False, chosen=reason: self._on_reason(chosen))
            digit_key(chip, place, box)
            grid.addWidget(chip, place // _ACROSS, place % _ACROSS)

    def _buttons(self) -> QLayout:
        row = controls.hbox()
        cancel = controls.button(self.tr("Cancel"), kind="ghost")
        cancel.clicked.connect(self.reject)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self._primary)
        return row

    def _set_mode(self, outcome: Outcome) -> None:
        self._outcome = outcome
        self._modes[outcome].setChecked(True)
        self._question.setText(QCoreApplication.translate("CloseDialog", _QUESTIONS[outcome]))
        self._primary.setText(zone_words(outcome))
        self._primary.setToolTip(f"{zone_words(outcome)} (Ctrl+Enter)")
        self.setWindowTitle(zone_words(outcome))
        self._reason_box.setVisible(outcome is Outcome.LOST)
        self._show_dates()
        if outcome is Outcome.HOLD:
            self.restart.take_focus()
        elif outcome is Outcome.LOST:
            next(iter(self.reasons.values())).setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.form.editor("note").setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_dates(self) -> None:
        asks = self._asks_date()
        self._date_box.setVisible(asks)
        self.form.widen_captions(self.date_form.caption_width() if self._outcome is Outcome.HOLD else 0)
        self._error.hide()
        self.adjustSize()

    def _asks_date(self) -> bool:
        later = self._outcome is Outcome.LOST and self._reason is LossReason.NOT_NOW
        return self._outcome is Outcome.HOLD or later

    def _on_reason(self, reason: LossReason) -> None:
        self._reason = reason
        for each, chip in self.reasons.items():
            chip.setChecked(each is reason)
        self._show_dates()
        if reason is LossReason.NOT_NOW:
            self.restart.take_focus()
        else:
            self.finish()


def show_close(context: Context, request: Request, parent: QWidget | None) -> None:
    """Ask how a deal (`request.id`) leaves the board; winning it asks for amount and day."""
    ask_close(context, [request.id or request.deal_id], Outcome(request.outcome or Outcome.LOST), parent)


def ask_close(context: Context, deal_ids: Sequence[str], outcome: Outcome, parent: QWidget | None) -> None:
    """The same for several deals at once, as one step."""
    if outcome is Outcome.WON:
        from salesdesk.ui.board.win_dialog import WinDialog

        WinDialog(context, deal_ids, parent).open()
        return
    CloseDialog(context, deal_ids, outcome, parent).open()
