"""The log (Ctrl+J): one report of a contact over any screen, kept as a draft until it is saved."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from salesdesk.domain.errors import RuleError, StoreError
from salesdesk.services import activities
from salesdesk.ui import labels
from salesdesk.ui.announce import announce
from salesdesk.ui.context import Ask, Context, Request
from salesdesk.ui.log import drafts, facts
from salesdesk.ui.log.form import LogForm
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.line_edit import commit_input_method
from salesdesk.ui.widgets.sheet import Fitting, Sheet

if TYPE_CHECKING:
    from salesdesk.store.journal import ChangeSet

WIDE = 640
_AUTOSAVE_MS = 400
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


def show_log(context: Context, request: Request, parent: QWidget) -> "LogDialog":
    """Open the log: `id` is a planned visit to report, else about the account or deal of the request."""
    dialog = LogDialog(context, request, parent)
    dialog.open()
    dialog.form.report.text.setFocus()
    return dialog


class LogDialog(Sheet):
    """Ctrl+Enter saves, Esc closes and keeps a draft."""

    def __init__(self, context: Context, request: Request, parent: QWidget) -> None:
        super().__init__(parent, "", WIDE, 0.13)
        self.setWindowTitle(self.tr("Log"))
        self.setAccessibleName(self.tr("Log"))
        self._context = context
        self._kept_under: str | None = None
        self._saved = False
        self._clock = QElapsedTimer()
        self._clock.start()
        self.form = LogForm(context)
        self._elapsed = controls.label("", 12, tone="text2", tabular=True)
        self._message = controls.label("", 12, tone="danger", wrap=True)
        self._hint = controls.label(self.tr("The draft is kept. Tab goes on, Esc closes."), 11, tone="muted")
        self.forget = controls.button(self.tr("Start anew"), "undo-2", "ghost", tip=self.tr("Discard the draft"))
        self.save_next = controls.button(self.tr("Save, next report"))
        self.save = controls.button(self.tr("Save") + "   Ctrl Enter", kind="primary", tip=self.tr("Save (Ctrl+Enter)"))
        self.save.setAccessibleName(self.tr("Save"))
        self._timers()
        self._lay_out()
        self._connect()
        self._begin(request)

    def done(self, result: int) -> None:
        """Closing keeps what was written."""
        self._ticking.stop()
        if not self._saved:
            self._keep()
        super().done(result)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in a line goes on to the next field; a conversion keeps its Enter."""
        if (isinstance(watched, QLineEdit) and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
                and event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier):
            watched.focusNextPrevChild(True)
            return True
        return super().eventFilter(watched, event)

    def _begin(self, request: Request) -> None:
        read, today = self._context.read, self._context.today()
        wanted = request.account_id or read(facts.account_of, deal_id=request.deal_id, planned_id=request.id)
        draft = drafts.of_account(wanted) if wanted else drafts.latest()
        if draft is not None:
            self._restore(draft)
        else:
            self.form.show_account(wanted or read(facts.first_account, today), request.deal_id, request.id)
            self.form.people.select([request.person_id] if request.person_id else [])
        self.forget.setVisible(draft is not None)

    def _restore(self, draft: drafts.Draft) -> None:
        self.form.restore(draft)
        self._kept_under = draft.account_id
        self._hint.setText(self.tr("Your draft is back."))

    def _timers(self) -> None:
        self._autosave, self._ticking = QTimer(self), QTimer(self)
        self._autosave.setSingleShot(True)
        self._autosave.setInterval(_AUTOSAVE_MS)
        self._autosave.timeout.connect(self._keep)
        self._ticking.setInterval(1000)
        self._ticking.timeout.connect(self._on_tick)
        self._ticking.start()
        self._on_tick()

    def _lay_out(self) -> None:
        column = controls.vbox(self, (20, 18, 20, 16), 12)
        column.addLayout(self._head())
        column.addWidget(Fitting(self.form), 1)
        column.addWidget(self._message)
        self._message.hide()
        foot = controls.hbox(None, (0, 2, 0, 0), 8)
        foot.addWidget(self._hint)
        foot.addWidget(self.forget)
        foot.addStretch(1)
        for button in (self.forget, self.save_next, self.save):
            button.setAutoDefault(False)
        foot.addWidget(self.save_next)
        foot.addWidget(self.save)
        column.addLayout(foot)

    def _head(self) -> QHBoxLayout:
        row = controls.hbox(None, 0, 8)
        row.addWidget(controls.icon_label("pencil", "accent", 18))
        row.addWidget(controls.label(self.tr("Log"), 18, bold=True))
        row.addStretch(1)
        row.addWidget(self._elapsed)
        return row

    def _connect(self) -> None:
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._on_save)
        self.save.clicked.connect(self._on_save)
        self.save_next.clicked.connect(self._on_save_next)
        self.forget.clicked.connect(self._on_forget)
        self.form.edited.connect(self._on_edited)
        self.form.account_chosen.connect(self._on_account_chosen)
        self.form.people.added.connect(self._on_person_asked)
        self._context.changed.connect(self._on_changed)
        for field in self.form.findChildren(QLineEdit):
            field.installEventFilter(self)

    def _on_tick(self) -> None:
        minutes, seconds = divmod(self._clock.elapsed() // 1000, 60)
        self._elapsed.setText(self.tr("{time} so far").format(time=f"{minutes}:{seconds:02}"))

    def _on_edited(self) -> None:
        self._message.hide()
        self._mark_wrong("")
        self._autosave.start()

    def _keep(self) -> None:
        self._autosave.stop()
        here = self.form.account_id
        if self._kept_under is not None and self._kept_under != here:
            drafts.drop(self._kept_under)
        if self.form.touched():
            drafts.keep(self.form.draft())
            self._kept_under = here
        else:
            drafts.drop(here)

    def _on_account_chosen(self, account_id: str) -> None:
        draft = None if self.form.touched() else drafts.of_account(account_id)
        if draft is not None:
            self._restore(draft)
        else:
            self.form.show_account(account_id)
        self.form.report.text.setFocus()

    def _on_person_asked(self) -> None:
        if self.form.account_id:
            self._context.ask(Request(Ask.PERSON, account_id=self.form.account_id))

    def _on_changed(self, changes: "ChangeSet", _initiator: object) -> None:
        if "person" in changes.tables and not self._saved:
            self.form.refresh_people()

    def _on_forget(self) -> None:
        self.form.clear()
        self._keep()
        self.forget.hide()
        self.form.report.text.setFocus()

    def _on_save(self) -> None:
        if self._write():
            self.accept()

    def _on_save_next(self) -> None:
        if not self._write():
            return
        self._saved, self._kept_under = False, None
        self.form.clear()
        self._clock.restart()
        visit = self._context.read(facts.unreported, self._context.today())
        self.form.show_account(visit.account_id or "" if visit else "", planned_id=visit.id if visit else "")
        (self.form.report.text if visit else self.form.subject.account).setFocus()

    def _write(self) -> bool:
        commit_input_method()
        account_id = self.form.account_id
        try:
            self._saved = True
            self._context.attempt(activities.log, self.form.log_draft(), self._context.today())
        except (RuleError, StoreError) as error:
            self._saved = False
            self._keep()
            self._refuse(error)
            return False
        self._autosave.stop()
        drafts.drop(account_id)
        if self._kept_under is not None:
            drafts.drop(self._kept_under)
        self._context.tell_step()
        return True

    def _refuse(self, error: RuleError | StoreError) -> None:
        text = labels.error_text(error)
        if isinstance(error, RuleError):
            if error.field == "when" and not error.values:
                text = self.tr("This day is still to come. Plan a visit for it instead.")
            self._mark_wrong(error.field)
        self._message.setText(text)
        self._message.show()
        announce(self, text)

    def _mark_wrong(self, name: str) -> None:
        inputs = {"result": self.form.report.text, "account_id": self.form.subject.account,
                  "when": self.form.subject.when, "next_due": self.form.follow.due_text,
                  "minutes": self.form.report.fields["minutes"]}
        for each, widget in inputs.items():
            controls.set_tone(widget, "danger" if each == name else None)
        if name in self.form.report.fields:
            self.form.report.open()
        if name in inputs:
            inputs[name].setFocus()
