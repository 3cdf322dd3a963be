"""Undecided too long: one deal after the other, each is kept with a next step, put to sleep, or dropped."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QDialog, QStackedWidget, QWidget

from salesdesk.domain.activities import TaskKind
from salesdesk.domain.amounts import format_amount
from salesdesk.domain.stages import Outcome
from salesdesk.services import deals as deal_services
from salesdesk.services.activities import TaskDraft, add_task
from salesdesk.store.queries import deals, stages
from salesdesk.store.queries.deals import DealRow
from salesdesk.ui import theme
from salesdesk.ui.announce import announce
from salesdesk.ui.board.carrying_out import carried_out
from salesdesk.ui.board.faces import days_counted
from salesdesk.ui.board.restart_form import RestartForm
from salesdesk.ui.context import Context
from salesdesk.ui.stage_texts import stage_name
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.form import Field, Form

_WEEK = 7
KEEP, LATER, DROP = range(3)


class ReviewDialog(QDialog):
    """Alt+1 keeps, Alt+2 puts off, Alt+3 drops, Alt+Right passes over; Ctrl+Enter does it, Esc ends."""

    def __init__(self, context: Context, deal_ids: Sequence[str], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Decide: yes, later or no"))
        self._context, self._ids, self._at = context, tuple(deal_ids), 0
        self._count = controls.label("", 12, tone="muted")
        self._name = controls.label("", 16, bold=True, wrap=True)
        self._facts = controls.label("", 13, tone="text2", wrap=True)
        self._error = controls.label("", 12, tone="danger", wrap=True)
        self.ways = [controls.chip(words) for words in (
            self.tr("1  Keep: a next step"), self.tr("2  Later: a date"), self.tr("3  Drop"))]
        self.step = Form([Field("text", self.tr("Next step"), required=True, limit=500),
                          Field("due_on", self.tr("Until"), kind="date", required=True)], today=context.today())
        self.restart = RestartForm(context)
        self.note = Form([Field("note", self.tr("A word on it"), limit=1000, placeholder=self.tr("optional"))])
        self._pages = QStackedWidget()
        self.primary = controls.button("", kind="primary")
        for told in (self.step.submitted, self.restart.chosen, self.note.submitted, self.primary.clicked):
            told.connect(self.finish)
        self._lay_out()
        self._set_keys()
        self._show_deal()

    def choose(self, way: int) -> None:
        """KEEP, LATER or DROP."""
        self.ways[way].setChecked(True)
        self._pages.setCurrentIndex(way)
        self._error.hide()
        self.primary.setText((self.tr("Keep"), self.tr("Put to sleep"), self.tr("Drop"))[way])
        if way == LATER:
            self.restart.take_focus()
        else:
            (self.step.editor("text") if way == KEEP else self.note.editor("note")).setFocus(
                Qt.FocusReason.OtherFocusReason)

    def finish(self) -> None:
        """Do what was chosen with this deal and go on to the next one."""
        way = self._pages.currentIndex()
        form = (self.step, self.restart.form, self.note)[way]
        if not form.validate():
            return
        if carried_out(self._context, form, self._error, (self._keep, self._put_off, self._drop)[way]):
            self.skip()

    def skip(self) -> None:
        """Go on to the next deal; after the last one the dialog closes."""
        self._at += 1
        if self._at < len(self._ids):
            self._show_deal()
        else:
            self.accept()

    def _keep(self) -> None:
        values = self.step.values()
        row = self._row()
        self._context.attempt(add_task, TaskDraft(
            str(values["text"]), TaskKind.STEP, values["due_on"],  # type: ignore[arg-type]
            account_id=row.account_id if row else None, deal_id=self._ids[self._at]))

    def _put_off(self) -> None:
        day, before = self.restart.needed()
        self._context.attempt(deal_services.close, self._ids[self._at], Outcome.HOLD, self._context.today(),
                              restart_on=day, days_before=before)

    def _drop(self) -> None:
        self._context.attempt(deal_services.close, self._ids[self._at], Outcome.DROPPED, self._context.today(),
                              note=str(self.note.values()["note"]))

    def _row(self) -> DealRow | None:
        return self._context.read(deals.one, self._ids[self._at])

    def _show_deal(self) -> None:
        row, today = self._row(), self._context.today()
        if row is None or row.outcome is not Outcome.OPEN:  # gone since the list was made
            self.skip()
            return
        stage = next(each for each in self._context.read(stages.all_stages) if each.id == row.stage_id)
        self._count.setText(self.tr("{n} of {all}").format(n=self._at + 1, all=len(self._ids)))
        self._name.setText(row.name)
        amount = "" if row.amount is None else format_amount(row.amount, japanese=self._context.japanese)
        days = self.tr("{days} in “{stage}” (limit {limit})").format(
            days=days_counted((today - row.entered_on).days), stage=stage_name(stage), limit=stage.stuck_after)
        self._facts.setText("  ·  ".join(part for part in (row.account_name, amount, days) if part))
        self.step.set_values({"text": self.tr("Ask for a decision: yes or no"), "due_on": today + timedelta(_WEEK)})
        self.restart.form.set_values({"restart_on": None})
        self.note.set_values({"note": ""})
        self.choose(KEEP)
        announce(self._name, f"{self._count.text()}. {row.name}. {self._facts.text()}")

    def _lay_out(self) -> None:
        self.setMinimumWidth(theme.px(520))
        column = controls.vbox(self, 20, 12)
        for widget in (self._count, self._name, self._facts):
            column.addWidget(widget)
        row, group = controls.hbox(spacing=6), QButtonGroup(self)
        for way, chip in enumerate(self.ways):
            group.addButton(chip)
            chip.setToolTip(f"Alt+{way + 1}")
            chip.clicked.connect(lambda _checked=False, chosen=way: self.choose(chosen))
            row.addWidget(chip)
        row.addStretch(1)
        column.addLayout(row)
        for page in (self.step, self.restart, self.note):
            holder = QWidget()
            inside = controls.vbox(holder, 0, 0)
            inside.addWidget(page)
            inside.addStretch(1)
            self._pages.addWidget(holder)
        column.addWidget(self._pages)
        self._error.hide()
        column.addWidget(self._error)
        bottom = controls.hbox()
        end = controls.button(self.tr("End"), kind="ghost", tip=self.tr("End (Esc)"))
        end.clicked.connect(self.reject)
        on = controls.button(self.tr("Pass over"), "arrow-right", tip=self.tr("Pass over (Alt+Right)"))
        on.clicked.connect(self.skip)
        bottom.addWidget(end)
        bottom.addStretch(1)
        bottom.addWidget(on)
        bottom.addWidget(self.primary)
        column.addLayout(bottom)

    def _set_keys(self) -> None:
        for way in (KEEP, LATER, DROP):
            QShortcut(QKeySequence(f"Alt+{way + 1}"), self, lambda chosen=way: self.choose(chosen))
        QShortcut(QKeySequence("Alt+Right"), self, self.skip)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.finish)
