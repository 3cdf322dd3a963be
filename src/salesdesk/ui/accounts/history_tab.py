"""Everything that happened at an account: contacts and facts in one row of time, read on while scrolling."""

from typing import Any

from PySide6.QtWidgets import QButtonGroup

from salesdesk.services import activities
from salesdesk.services import facts as fact_services
from salesdesk.store.queries import facts, history
from salesdesk.store.queries.history import FactEntry, Show
from salesdesk.ui.accounts.contact_dialog import ContactDialog
from salesdesk.ui.accounts.history_delegate import HistoryDelegate
from salesdesk.ui.accounts.page_data import AccountPageData
from salesdesk.ui.accounts.tab import TabWidget
from salesdesk.ui.accounts.timeline import TimelineView
from salesdesk.ui.context import Ask, Context, Request
from salesdesk.ui.facts import texts as fact_texts
from salesdesk.ui.widgets import controls

PAGE = 100
_LINES, _NEAR = 8, 600


class HistoryView(TimelineView):
    """Contacts and facts."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, _LINES)
        self.painter = HistoryDelegate(self, context.today(), _LINES)
        self.setItemDelegate(self.painter)
        self.setAccessibleName(self.tr("Contacts and facts"))

    def spoken(self, entry: Any) -> str:
        if isinstance(entry, FactEntry):
            return fact_texts.spoken(entry.fact, self.context.today(), faded=self.painter.faded(entry.fact))
        return super().spoken(entry)


class HistoryTab(TabWidget):
    """The chips narrow it down; the choice is remembered."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._account_id = ""
        self._whole = False
        self.view = HistoryView(context)
        known = context.preferences.history_show
        self.show_kind = Show(known) if known in set(Show) else Show.ALL
        self.chips = self._make_chips()
        self.empty = controls.label("", 12, tone="muted", wrap=True)
        self._lay_out()
        self.view.opened.connect(self._on_opened)
        self.view.removed.connect(self._on_removed)
        self.view.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def show_page(self, data: AccountPageData) -> None:
        """Show the history of an account; what was read on stays read."""
        if data.account.id != self._account_id:
            self._account_id = data.account.id
            self._read(PAGE)
            self.view.scrollToTop()
        else:
            self._read(max(PAGE, self.view.entries.rowCount()))

    def read_on(self) -> None:
        """Read the rows that follow the last one shown."""
        rows = self.view.entries.rows()
        if self._whole or not rows:
            return
        more = self.context.read(history.page, self._account_id, self.show_kind, rows[-1].moment, PAGE)
        self._whole = len(more) < PAGE
        self.view.entries.set_rows([*rows, *more])

    def narrow(self, show: Show) -> None:
        """Show only these rows, now and the next time."""
        self.show_kind = self.context.preferences.history_show = show
        self._read(PAGE)
        self.view.scrollToTop()

    def _read(self, limit: int) -> None:
        found = self.context.read(history.page, self._account_id, self.show_kind, None, limit)
        self._whole = len(found) < limit
        self.view.painter.fades_after = self.context.read(facts.fades_after)
        self.view.painter.today = self.context.today()
        self.view.entries.set_rows(found)
        self.view.setVisible(bool(found))
        self.empty.setText(self.tr("Nothing recorded yet. Ctrl+J records a contact.") if self.show_kind is Show.ALL
                           else self.tr("Nothing of this kind yet."))
        self.empty.setVisible(not found)

    def _on_scrolled(self, value: int) -> None:
        if value > self.view.verticalScrollBar().maximum() - _NEAR:
            self.read_on()

    def _make_chips(self) -> dict[Show, controls.Button]:
        words = {Show.ALL: self.tr("All"), Show.VISITS: self.tr("Visits"), Show.CALLS: self.tr("Calls"),
                 Show.MAILS: self.tr("Mails"), Show.FACTS: self.tr("Facts")}
        group = QButtonGroup(self)
        made = {show: controls.chip(text, checked=show is self.show_kind) for show, text in words.items()}
        for show, chip in made.items():
            group.addButton(chip)
            chip.clicked.connect(lambda _on=False, each=show: self.narrow(each))
        return made

    def _lay_out(self) -> None:
        box = controls.panel()
        controls.vbox(self, (18, 10, 16, 10), 0).addWidget(box)
        column = controls.vbox(box, (16, 10, 10, 8), 6)
        head = controls.hbox(spacing=8)
        head.addWidget(controls.label(self.tr("History"), 15, bold=True), 1)
        for chip in self.chips.values():
            head.addWidget(chip)
        column.addLayout(head)
        column.addWidget(self.empty)
        column.addWidget(self.view, 1)
        column.addStretch(0)

    def _on_opened(self, entry: Any) -> None:
        if isinstance(entry, FactEntry):
            self.context.ask(Request(Ask.FACT, id=entry.id))
        else:
            ContactDialog(self.context, entry, self).open()

    def _on_removed(self, entry: Any) -> None:
        self.context.run(fact_services.delete_fact if isinstance(entry, FactEntry) else activities.delete_activity,
                         entry.id)
