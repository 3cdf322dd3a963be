"""How a company decides and pays: numbered steps in their order, with who, up to how much and how long."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from salesdesk.domain.company import Flow, steps_passed, total_days
from salesdesk.services import company as services
from salesdesk.store.queries.company import StepRow
from salesdesk.store.queries.deals import DealRow
from salesdesk.ui import labels, theme
from salesdesk.ui.accounts import texts
from salesdesk.ui.accounts.company.things import Thing, ThingLine, ThingPanel
from salesdesk.ui.context import Ask, Context, Request
from salesdesk.ui.widgets import controls, paint

_SIDE, _TOP = 22, 3
_SOON = 14
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class StepSign(QWidget):
    """The number of a step on the line that leads through all of them."""

    def __init__(self) -> None:
        super().__init__()
        self._number, self._last = 1, True
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        theme.theme().changed.connect(self.updateGeometry)

    def set_place(self, number: int, *, last: bool) -> None:
        """Show another number; the line ends with the last one."""
        self._number, self._last = number, last
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(_SIDE), theme.px(_SIDE + _TOP))

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, top, middle = theme.px(_SIDE), theme.px(_TOP), self.width() / 2
        p.setPen(QPen(theme.color("border_strong"), 2))
        if self._number > 1:
            p.drawLine(QPointF(middle, 0), QPointF(middle, top))
        if not self._last:
            p.drawLine(QPointF(middle, top + side), QPointF(middle, self.height()))
        circle = QRectF(middle - side / 2, top, side, side)
        paint.rounded(p, circle, "accent_soft", "accent", side / 2)
        paint.text(p, circle, str(self._number), 12, "accent", bold=True, flags=paint.CENTER, elide=False)
        p.end()


class StepLine(ThingLine):
    """A step; Alt with an arrow moves it along its flow."""

    stepped = Signal(str, int)

    def __init__(self) -> None:
        super().__init__()
        self.sign = StepSign()
        self.row.setContentsMargins(4, 0, 0, 0)
        self.row.setSpacing(8)
        self.row.insertWidget(0, self.sign)
        self.column.setContentsMargins(0, 4, 0, 6)
        self.up = self.add_button("arrow-up", self.tr("Up (Alt+Up)"), 0)
        self.down = self.add_button("arrow-down", self.tr("Down (Alt+Down)"), 1)
        self.up.clicked.connect(lambda: self.stepped.emit(self.thing_id, -1))
        self.down.clicked.connect(lambda: self.stepped.emit(self.thing_id, 1))

    def set_place(self, number: int, count: int) -> None:
        """Show which one of how many it is."""
        self.sign.set_place(number, last=number == count)
        self.up.setEnabled(number > 1)
        self.down.setEnabled(number < count)
        name = self.name.text()
        self.up.setAccessibleName(self.tr("Move {name} up").format(name=name))
        self.down.setAccessibleName(self.tr("Move {name} down").format(name=name))
        self.setAccessibleName(f"{number}. {self.accessibleName()}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and key in _STEPS:
            self.stepped.emit(self.thing_id, _STEPS[key])
        else:
            super().keyPressEvent(event)


class FlowPanel(ThingPanel):
    """One flow of a company, with the days all its steps take."""

    def __init__(self, context: Context, flow: Flow) -> None:
        super().__init__(context, labels.label(flow), "", Ask.FLOW_STEP, services.delete_step)
        self._flow = flow
        self.add.setText(" " + self.tr("Step"))
        self.add.setAccessibleName(self.tr("Add to {title}").format(title=labels.label(flow)))
        self.total = controls.label("", 11, tone="text2", tabular=True)
        self.head.insertWidget(1, self.total)
        self.body.setSpacing(0)
        self.way = controls.label("", 12, tone="text2", wrap=True)
        self.way.hide()
        column = self.layout()
        assert column is not None
        column.addWidget(self.way)
        self.empty.setText(self.tr("Who decides up to which amount? No step yet.") if flow is Flow.APPROVAL
                           else self.tr("How does money get paid out? No step yet."))

    def show_steps(self, account_id: str, rows: Sequence[StepRow]) -> None:
        """Show the steps of this flow."""
        self.set_things(account_id, [Thing(row.id, row.name, _words(row), self._beside(row)) for row in rows])
        for number, line in enumerate(self.lines.widgets[:len(rows)], 1):
            if isinstance(line, StepLine):  # every one is
                line.set_place(number, len(rows))
        days, whole = total_days(row.lead_days for row in rows)
        words = self.tr("{n} days in all") if whole else self.tr("{n} days or more")
        self.total.setText(words.format(n=f"{days:,}") if days else "")

    def show_deal(self, deal: DealRow | None, rows: Sequence[StepRow], today: date) -> None:
        """Say how far a deal has to go, how long that takes and when it has to set out."""
        passed = rows[:steps_passed([row.limit_amount for row in rows], deal.amount)] if deal else ()
        days, _ = total_days(row.lead_days for row in passed)
        self.way.setVisible(bool(deal and days))
        if deal is None or not days:
            return
        words = self.tr("{deal} goes to step {n}: {days} days.").format(
            deal=f"{deal.name} {texts.amount(deal.amount)}" if deal.amount else deal.name, n=len(passed),
            days=f"{days:,}")
        end = deal.decide_by or deal.expected_close
        start = end - timedelta(days) if end else None
        if start is not None:
            late = self.tr("It had to set out by {day}.") if start < today else self.tr("It has to set out by {day}.")
            words = f"{words} {late.format(day=texts.day(start, today, weekday=False))}"
        self.way.setText(words)
        self.way.set_tone("warn" if start is not None and start <= today + timedelta(_SOON) else "text2")

    def make_line(self) -> ThingLine:
        line = StepLine()
        line.stepped.connect(self._on_stepped)
        return line

    def ask(self, key: str) -> None:
        self.context.ask(Request(self.ask_kind, id=key, account_id=self.account_id, text=self._flow.value))

    def _beside(self, row: StepRow) -> str:
        limit = self.tr("to {amount}").format(amount=texts.amount(row.limit_amount)) if row.limit_amount else ""
        days = self.tr("{n} days").format(n=f"{row.lead_days:,}") if row.lead_days is not None else ""
        return "\n".join(part for part in (limit, days) if part)

    def _on_stepped(self, key: str, by: int) -> None:
        """Move a step; the focus goes along with it."""
        before = self.line_of(key)
        if not isinstance(before, StepLine) or not (before.up if by < 0 else before.down).isEnabled():
            return
        by_button = before.up.hasFocus() or before.down.hasFocus()
        self.context.run(services.move_step, key, by)
        line = self.line_of(key)
        if isinstance(line, StepLine):
            wanted = line.up if by < 0 else line.down
            target = wanted if by_button and wanted.isEnabled() else line
            target.setFocus(Qt.FocusReason.OtherFocusReason)


def _words(row: StepRow) -> str:
    who = texts.person(row.person_name, row.person_title)
    return "\n".join(part for part in (who, row.note) if part)
