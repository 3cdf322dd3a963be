"""First line of the log: which account, which deal, how and when."""

from collections.abc import Callable
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from salesdesk.domain.activities import ActivityKind
from salesdesk.domain.date_format import format_date
from salesdesk.domain.dates import parse_when
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.ui import icons, labels, theme
from salesdesk.ui.log.account_box import AccountBox
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.account_combo import Names
from salesdesk.ui.widgets.line_edit import ChoiceBox, LineEdit

if TYPE_CHECKING:
    from salesdesk.ui.log.facts import Facts

_KINDS = {
    ActivityKind.VISIT: "footprints", ActivityKind.WEB_MEETING: "video", ActivityKind.CALL: "phone",
    ActivityKind.MAIL: "mail", ActivityKind.DEMO: "monitor", ActivityKind.PROPOSAL: "file-text",
    ActivityKind.QUOTE: "scale", ActivityKind.DOCUMENTS: "paperclip", ActivityKind.LETTER: "mail",
    ActivityKind.NOTE: "pencil",
}
_MIDDAY = time(12)


class Subject(QWidget):
    """Four controls side by side; signals tell what was chosen."""

    account_chosen = Signal(str)
    deal_chosen = Signal()
    edited = Signal()

    def __init__(self, all_names: Callable[[], Names], find: Callable[[str], Names], today: date) -> None:
        super().__init__()
        self._today = today
        self.account = AccountBox(all_names, find)
        self.deal = ChoiceBox(())
        self.kind = ChoiceBox([(kind, labels.label(kind)) for kind in _KINDS])
        self.when = LineEdit()
        row = controls.hbox(self, 0, 6)
        for widget, share in ((self.account, 34), (self.deal, 31), (self.kind, 18), (self.when, 17)):
            widget.setMinimumWidth(theme.px(60))
            row.addWidget(widget, share)
        for widget, name in ((self.deal, self.tr("Deal")), (self.kind, self.tr("Kind of contact")),
                             (self.when, self.tr("When (today 10:00, yesterday, 3/11)"))):
            widget.setAccessibleName(name)
            widget.setToolTip(name)
        for widget in (self.deal, self.kind, self.account):
            widget.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            widget.setMinimumContentsLength(3)
        self._connect()
        self._on_theme_changed()

    def show_facts(self, facts: "Facts", deal_id: str) -> None:
        """Show an account and its open deals; the wanted one is chosen, else the only one."""
        self.account.show_account(facts.account_id, facts.account_name)
        choices: list[tuple[object, str]] = [(each.id, each.name) for each in facts.deals]
        self.deal.set_choices([("", self.tr("No deal")), *choices])
        ids = [value for value, _ in choices]
        self.deal.set_value(deal_id if deal_id in ids else ids[0] if len(ids) == 1 else "")
        self.deal.setToolTip(self.deal.currentText())
        self._tint()

    def deal_id(self) -> str:
        """The deal chosen, empty for none."""
        return str(self.deal.value() or "")

    def chosen_kind(self) -> ActivityKind:
        """How we were in touch."""
        found = self.kind.value()
        return found if isinstance(found, ActivityKind) else ActivityKind.VISIT

    def set_when(self, at: datetime) -> None:
        """Show a day and time as one would type it."""
        local = at.astimezone()
        japanese = labels.screen_words().japanese
        if local.date() == self._today:
            day = "今日" if japanese else "today"
        else:
            day = format_date(local.date(), japanese=japanese, today=self._today, weekday=False)
        self.when.setText(f"{day} {local:%H:%M}")
        self.when.setCursorPosition(0)

    def at(self) -> datetime:
        """The instant typed; RuleError(BAD_DATE, when) where it cannot be read, BAD_CHOICE for days to come."""
        day, clock = parse_when(self.when.text(), self._today, field="when")
        if day > self._today:
            raise RuleError(Rule.BAD_CHOICE, "when")
        now = datetime.now().astimezone()
        if clock is None:
            clock = now.time().replace(microsecond=0) if day == now.date() else _MIDDAY
        return datetime.combine(day, clock).astimezone()

    def _connect(self) -> None:
        self.account.chosen.connect(self.account_chosen)
        self.deal.activated.connect(lambda _place: self.deal_chosen.emit())
        self.deal.currentTextChanged.connect(self.deal.setToolTip)
        for signal in (self.deal.activated, self.kind.activated, self.when.textEdited, self.account.chosen):
            signal.connect(lambda *_: self.edited.emit())
        theme.theme().changed.connect(self._on_theme_changed)

    def _on_theme_changed(self) -> None:
        for place, name in enumerate(_KINDS.values()):
            self.kind.setItemIcon(place, icons.icon(name, "text2"))
        self._tint()

    def _tint(self) -> None:
        for place in range(self.deal.count()):
            self.deal.setItemIcon(place, icons.icon("square-kanban", "text2"))
