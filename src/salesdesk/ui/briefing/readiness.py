"""The checklist beside the sheet: what is ready, and a button for what is missing."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from salesdesk.domain.questions import Ready
from salesdesk.services.briefing import Check
from salesdesk.ui import labels, theme
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.progress import Progress

_LINE = 27


class ReadinessList(QWidget):
    """準備 n / m with a line for each check; clicking a missing one asks to fill it."""

    wanted = Signal(object)  # Ready

    def __init__(self) -> None:
        super().__init__()
        column = controls.vbox(self, 0, 8)
        self._title = controls.label(px=15, bold=True)
        self._bar = Progress()
        column.addWidget(self._title)
        column.addWidget(self._bar)
        self._lines = controls.vbox(spacing=0)
        column.addLayout(self._lines)
        self._shown: tuple[Check, ...] = ()
        theme.theme().changed.connect(self._rebuild)

    def show_checks(self, checks: Sequence[Check]) -> None:
        """Show the checks; a line that stays as it was keeps its widget and the focus."""
        if tuple(checks) == self._shown:
            return
        self._shown = tuple(checks)
        done = sum(check.ok for check in checks)
        title = self.tr("Ready {done} / {of}").format(done=done, of=len(checks))
        self._title.setText(title)
        self._bar.set_share(done / len(checks), title, "ok")
        self._rebuild()

    def _rebuild(self) -> None:
        controls.clear(self._lines)
        for check in self._shown:
            self._lines.addWidget(self._line(check))

    def _line(self, check: Check) -> QWidget:
        text = labels.label(check.key)
        if check.detail:
            text = self.tr("{what} ({count})").format(what=text, count=check.detail)
        if check.ok:
            return _done_line(text, self.tr("{what}: ready").format(what=text))
        made = controls.button(text, "circle-dashed", "ghost", tone="warn")
        made.setStyleSheet(f"text-align: left; padding-left: 0; min-height: {theme.px(_LINE) - 2}px;")
        made.setAccessibleName(self.tr("{what}: missing").format(what=text))
        made.setToolTip(self._hint(check.key) or made.accessibleName())
        made.setProperty("check", check.key.value)
        made.clicked.connect(lambda: self.wanted.emit(check.key))
        return made

    def _hint(self, key: Ready) -> str:
        """What a click on a missing line opens."""
        opens = {
            Ready.VISIT: self.tr("Open the visit"), Ready.GOAL: self.tr("Open the visit"),
            Ready.PEOPLE: self.tr("Open the visit"), Ready.BANTCH: self.tr("Open the deal"),
            Ready.PHASE: self.tr("Open the deal"), Ready.RIVAL: self.tr("Open the deal"),
            Ready.DECIDER: self.tr("Open the decision maker"), Ready.HISTORY: self.tr("Log a contact"),
        }
        return opens.get(key, "")


def _done_line(text: str, spoken: str) -> QWidget:
    line = QWidget()
    row = controls.hbox(line, (1, 0, 0, 0), 8)
    row.addWidget(controls.icon_label("circle-check", "ok", 16))
    words = controls.label(text, 13)
    words.setAccessibleName(spoken)
    row.addWidget(words, 1)
    line.setMinimumHeight(theme.px(_LINE))
    return line
