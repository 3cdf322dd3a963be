"""The painted rows of the page: a deal, a key person, a task with its check box."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QCheckBox, QWidget

from salesdesk.domain.activities import TaskKind
from salesdesk.domain.followup import DueState
from salesdesk.domain.people import Role
from salesdesk.domain.stages import Outcome
from salesdesk.store.queries.activities import TaskRow
from salesdesk.store.queries.deals import DealRow
from salesdesk.store.queries.people import PersonRow
from salesdesk.ui import labels, theme
from salesdesk.ui.accounts import texts
from salesdesk.ui.accounts.page_data import AccountPageData
from salesdesk.ui.accounts.painted import PaintedRow, TextRow
from salesdesk.ui.signs import SealState
from salesdesk.ui.widgets import bars, controls, disc, paint, seal

OUTCOME_TOKENS = {Outcome.WON: "st_order", Outcome.LOST: "st_lost", Outcome.HOLD: "st_hold", Outcome.DROPPED: "st_list"}


class DealLine(PaintedRow):
    """Number tile, name and amount; below them what comes and the stage as pips."""

    def __init__(self) -> None:
        super().__init__(46)
        self.row: DealRow | None = None
        self._number, self._total, self._token, self._sub = 1, 5, "st_list", ""

    def set_row(self, row: DealRow, data: AccountPageData) -> None:
        """Show a deal."""
        stage = data.stage(row.stage_id)
        self.row, self._number, self._total = row, data.stage_number(row.stage_id), data.stage_total(
            row.stage_id)
        self._token = bars.stage_token(stage.key if stage else "")
        self._sub = deal_words(row, data)
        self.setAccessibleName(f"{row.name}, {texts.amount(row.amount)}, {self._sub}")
        self.setToolTip(f"{row.name}\n{self._sub}")
        self.update()

    def paint_row(self, p: QPainter, box: QRectF) -> None:
        if self.row is None:
            return
        tile = theme.px(19)
        bars.number_tile(p, QRectF(box.left() + 4, box.top() + theme.px(4), tile, tile), self._number, self._token)
        left, right = box.left() + theme.px(32), box.right() - theme.px(6)
        shown = texts.amount(self.row.amount)
        wide = paint.width(shown, 13, bold=True, tabular=True)
        paint.text(p, QRectF(right - wide, box.top() + theme.px(2), wide + 1, theme.px(22)), shown, 13, "text",
                   bold=True, flags=paint.RIGHT, elide=False, tabular=True)
        paint.text(p, QRectF(left, box.top() + theme.px(2), right - wide - theme.px(8) - left, theme.px(22)),
                   self.row.name, 13, "text", bold=True)
        pips = theme.px(82)
        paint.text(p, QRectF(left, box.top() + theme.px(23), right - pips - theme.px(8) - left, theme.px(19)),
                   self._sub, 11, "text2")
        bars.draw_pips(p, QRectF(right - pips, box.top() + theme.px(31), pips, theme.px(4)), self._number, self._total,
                       self._token)


def deal_words(row: DealRow, data: AccountPageData) -> str:
    """The second line of a deal: when it should close, or how it ended."""
    if row.outcome is not Outcome.OPEN:
        ended = row.closed_on or row.restart_on
        day = texts.day(ended, data.today, weekday=False) if ended else ""
        return f"{labels.label(row.outcome)} {day}".strip()
    stage = data.stage(row.stage_id)
    parts = [(stage.name or labels.label(stage.key)) if stage else ""]
    if row.expected_close is not None:
        day = texts.day(row.expected_close, data.today, weekday=False)
        parts.append(QCoreApplication.translate("DealLine", "close {day}").format(day=day))
    if row.probability is not None:
        parts.append(f"{row.probability:.0%}")
    if row.product:
        parts.append(row.product)
    return " · ".join(part for part in parts if part)


class PersonLine(PaintedRow):
    """Seal, name and title, contact depth, days since the last meeting, support."""

    def __init__(self) -> None:
        super().__init__(30)
        self.row: PersonRow | None = None
        self._ago = ""

    def set_row(self, row: PersonRow, today: date) -> None:
        """Show a person."""
        self.row, self._ago = row, texts.ago(row.last_met, today)
        words = [row.name, row.title, labels.label(row.role), labels.label(row.depth), self._ago,
                 labels.label(row.support)]
        self.setAccessibleName(", ".join(word for word in words if word))
        self.setToolTip("\n".join(word for word in (f"{row.name} {row.title}", labels.label(row.role),
                                                    labels.label(row.support), row.criterion) if word))
        self.update()

    def paint_row(self, p: QPainter, box: QRectF) -> None:
        if self.row is None:
            return
        side = theme.px(22)
        mark = QRectF(box.left() + 4, box.center().y() - side / 2, side, side)
        seal.draw_seal(p, mark, self.row.role, SealState.MET if self.row.met else SealState.KNOWN)
        face = QRectF(box.right() - theme.px(20) - theme.px(6), box.center().y() - theme.px(10), theme.px(20),
                      theme.px(20))
        disc.draw_disc(p, face, self.row.support)
        left, right = mark.right() + theme.px(10), face.left() - theme.px(84)
        token = "warn" if not self.row.met and self.row.role is not Role.OTHER else "text2"
        bars.draw_bars(p, QRectF(right, box.center().y() - theme.px(6), theme.px(18), theme.px(12)),
                       int(self.row.depth), 4, token)
        paint.text(p, QRectF(right + theme.px(23), box.top(), theme.px(58), box.height()), self._ago, 11, token)
        left += paint.text(p, QRectF(left, box.top(), right - left - 4, box.height()), self.row.name, 13, "text",
                           bold=True)
        paint.text(p, QRectF(left + theme.px(8), box.top(), right - left - theme.px(14), box.height()), self.row.title,
                   11, "text2")


class TaskLine(QWidget):
    """A check box, the words (click to edit) and by when it is due."""

    checked = Signal(str, bool)
    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._id = ""
        row = controls.hbox(self, 0, 0)
        self.box = QCheckBox()
        self.words = TextRow("", 13, "text", 26)
        self.due = controls.label("", 11, tone="text2")
        row.addWidget(self.box)
        row.addWidget(self.words, 1)
        row.addWidget(self.due)
        self.box.clicked.connect(lambda on: self.checked.emit(self._id, on))
        self.words.clicked.connect(lambda: self.opened.emit(self._id))

    def set_row(self, row: TaskRow, today: date) -> None:
        """Show an open task."""
        self._id = row.id
        self.box.setChecked(row.done_at is not None)
        self.box.setAccessibleName(self.tr("Done: {text}").format(text=row.text))
        self.words.set_line(row.text)
        self.due.setText(self._due_words(row, today))
        late = row.due_on is not None and texts.state_of(row.due_on, today) is DueState.OVERDUE
        ours = row.kind in {TaskKind.PROMISE_OURS, TaskKind.STEP} and row.due_on is not None
        self.due.set_tone("danger" if late else "warn" if ours and (row.due_on or today) <= today else "text2")

    def _due_words(self, row: TaskRow, today: date) -> str:
        who = {TaskKind.PROMISE_OURS: self.tr("us"), TaskKind.PROMISE_THEIRS: row.person_name or self.tr("them"),
               TaskKind.STEP: "", TaskKind.QUESTION: row.person_name}[row.kind]
        if row.due_on is None:
            return who
        state = texts.state_of(row.due_on, today)
        by = self.tr("by {day}").format(day=texts.day(row.due_on, today, weekday=False))
        when = by if state is DueState.LATER else texts.left(row.due_on, today)
        return f"{who} {when}".strip()
