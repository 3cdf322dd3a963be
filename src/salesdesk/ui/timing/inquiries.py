"""Who asked and waits for an answer: one line each above the board, with the hours running."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from salesdesk.domain import timing
from salesdesk.domain.timing import Inquiry, Plan
from salesdesk.ui.timing import texts
from salesdesk.ui.widgets import controls

MOST = 3


class InquiryLine(QFrame):
    """One inquiry; `logged` when the answer is to be written down, `opened` to see the deal."""

    logged = Signal(object)
    opened = Signal(object)

    def __init__(self, inquiry: Inquiry, plan: Plan, now: datetime) -> None:
        super().__init__()
        self.inquiry = inquiry
        late = timing.late(inquiry, plan, now)
        tone = "danger" if late else "warn"
        self.setProperty("kind", "soft")
        self.setProperty("tone", tone)
        hours, limit = timing.waited(inquiry, now), plan.wait(inquiry.level)
        waits = self.tr("{account}: asked {hours} h ago, answer due within {limit} h ({level})").format(
            account=texts.short_name(inquiry.account_name), hours=f"{hours:,}", limit=limit,
            level=texts.level_words(inquiry.level))
        self.words = controls.label(waits, 13, bold=late)
        self.words.setToolTip(inquiry.name)
        self.setAccessibleName(waits)
        self.log = controls.button(self.tr("Log the answer"), "pencil")
        self.log.clicked.connect(lambda: self.logged.emit(self.inquiry))
        self.open = controls.button(self.tr("Open"), kind="ghost", tip=inquiry.name)
        self.open.clicked.connect(lambda: self.opened.emit(self.inquiry))
        row = controls.hbox(self, (12, 4, 6, 4), 8)
        row.addWidget(controls.icon_label("alarm-clock", tone))
        row.addWidget(self.words, 1)
        row.addWidget(self.open)
        row.addWidget(self.log)


class Inquiries(QWidget):
    """The longest waits; hidden while nobody waits."""

    logged = Signal(object)
    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Inquiries without an answer"))
        self.lines: list[InquiryLine] = []
        self._column = controls.vbox(self, 0, 4)
        self._shown: tuple[object, ...] = ()
        self.hide()

    def show_inquiries(self, inquiries: Sequence[Inquiry], plan: Plan, now: datetime) -> None:
        """Show who waits; lines that say the same stay, and with them the focus."""
        wanted = tuple((each, timing.waited(each, now), plan.wait(each.level)) for each in inquiries)
        if wanted == self._shown:
            return
        self._shown = wanted
        held = next((line.inquiry.deal_id for line in self.lines if line.log.hasFocus()), "")
        controls.clear(self._column)
        self.lines = [InquiryLine(each, plan, now) for each in inquiries[:MOST]]
        for line in self.lines:
            line.logged.connect(self.logged)
            line.opened.connect(self.opened)
            self._column.addWidget(line)
            if line.inquiry.deal_id == held:
                line.log.setFocus()
        if len(inquiries) > MOST:
            more = self.tr("{n} more are waiting for an answer").format(n=len(inquiries) - MOST)
            self._column.addWidget(controls.label(more, 12, tone="muted"))
        self.setVisible(bool(inquiries))
