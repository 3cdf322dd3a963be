"""The overview of a deal: what it is about, and everything dealt with in it; what is empty is a dashed chip."""

from functools import partial

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salesdesk.domain.activities import ActivityKind, TaskKind
from salesdesk.domain.date_spans import format_span
from salesdesk.domain.dealing import Noun, PointState
from salesdesk.services import activities, dealing
from salesdesk.store.queries import activities as activity_rows
from salesdesk.store.queries import dealing as rows
from salesdesk.store.queries import deals, settings
from salesdesk.store.queries.dealing import PartRow
from salesdesk.store.queries.deals import DealRow
from salesdesk.ui import labels, theme
from salesdesk.ui.context import Ask, Context, Request
from salesdesk.ui.deal import part_words
from salesdesk.ui.deal.part_panel import PartPanel
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.confirm import Confirm
from salesdesk.ui.widgets.deal_tab import DealTab
from salesdesk.ui.widgets.flow import FlowLayout

_BESIDE = 780
_LEFT = (Noun.LINE, Noun.PROPOSAL, Noun.BENEFIT, Noun.CASE)


class OverviewTab(DealTab):
    """Every change is one undo step; a row is added in one click."""

    watches = frozenset({
        "deal", "deal_line", "proposal", "benefit", "open_point", "obstacle", "wanted_info", "consent", "case_study",
        "case_link", "person", "activity", "task", "setting"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._deal: DealRow | None = None
        self._found: dict[Noun, list[PartRow]] = {}
        acts = {Noun.WANTED: ("handshake", self.tr("Make it a promise")), Noun.POINT: ("calendar", self.tr(
            "Make it a follow-up")), Noun.PROPOSAL: ("external-link", self.tr("Open the file or link")),
            Noun.CASE: ("external-link", self.tr("Open the file or link"))}
        self.panels = {noun: PartPanel(noun, acts.get(noun)) for noun in Noun}
        self.chips = {noun: controls.button(labels.label(noun), "plus", "dash") for noun in Noun}
        self.take = controls.button(self.tr("Take as amount"), None, "ghost",
                                    tip=self.tr("Take the sum as the deal's amount"))
        self.edit = controls.button(self.tr("Edit"), "pencil", "ghost", tip=self.tr("Edit what this deal is about"))
        self.facts = controls.vbox(spacing=4)
        self._columns = QHBoxLayout()
        self._chips = QWidget()
        self._connect()
        self._lay_out()

    def show_deal(self, deal_id: str) -> None:
        self._deal = self.context.read(deals.one, deal_id)
        if self._deal is None:
            return
        today = self.context.today()
        self._found = self.context.read(rows.parts, deal_id)
        for noun, panel in self.panels.items():
            found = self._found[noun]
            panel.show_rows(found, [part_words.of_row(row, today) for row in found],
                            part_words.summary(noun, found, self._deal), [self._can_act(row) for row in found])
            self.chips[noun].setVisible(not found)
        self._chips.setVisible(not all(self._found.values()))
        beside = any(found for noun, found in self._found.items() if noun not in _LEFT)
        self._columns.setStretch(1, int(beside))  # with nothing beside it the left half takes the whole width
        self._show_facts(self._deal)

    def take_focus(self) -> None:
        aimed = [panel for noun, panel in self.panels.items() if noun.value == self.aim]
        self.aim = ""
        shown = [line for panel in (*aimed, *self.panels.values()) for line in panel.lines if line.isVisible()]
        (shown[0] if shown else self.edit).setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= theme.px(_BESIDE)
        self._columns.setDirection(QHBoxLayout.Direction.LeftToRight if beside else QHBoxLayout.Direction.TopToBottom)

    def ask(self, noun: Noun, key: str) -> None:
        """Open the dialog of one thing, or of a new one."""
        if self._deal is not None:
            self.context.ask(Request(Ask.DEAL_PART, id=key, deal_id=self._deal.id, text=noun.value))

    def _can_act(self, row: PartRow) -> bool:
        if row.noun is Noun.WANTED:
            return row.day("delivered_on") is None
        if row.noun is Noun.POINT:
            return row.words("state") != PointState.SETTLED
        return row.noun in {Noun.PROPOSAL, Noun.CASE} and bool(row.words("document"))

    def _on_acted(self, noun: Noun, key: str) -> None:
        row = next((each for each in self._found[noun] if each.id == key), None)
        if row is None or self._deal is None:
            return
        if noun in {Noun.PROPOSAL, Noun.CASE}:
            self._open(row.words("document"))
            return
        promise = noun is Noun.WANTED
        self.context.run(activities.add_task, activities.TaskDraft(
            row.words("text"), TaskKind.PROMISE_OURS if promise else TaskKind.STEP,
            row.day("promised_for" if promise else "due_on"), deal_id=self._deal.id, account_id=self._deal.account_id,
            person_id=row.values["person_id"] if promise else None))

    def _open(self, address: str) -> None:
        """Open a document only after its whole address was shown."""
        dialog = Confirm(self.tr("Open this?"), [address], self.tr("Open"), self)
        dialog.deed.set_icon("external-link")
        dialog.accepted.connect(lambda: QDesktopServices.openUrl(QUrl.fromUserInput(address)))
        dialog.open()

    def _show_facts(self, deal: DealRow) -> None:
        controls.clear(self.facts)
        found = [(caption, words) for caption, words in self._fact_words(deal) if words]
        for caption, words in found:
            line = QWidget()
            row = controls.hbox(line, 0, 8)
            name = controls.label(caption, 12, tone="muted")
            name.setFixedWidth(theme.px(96))
            row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(controls.label(words, 13, wrap=True), 1)
            self.facts.addWidget(line)
        if not found:
            self.facts.addWidget(controls.label(self.tr("Nothing is noted yet."), 12, tone="muted"))

    def _fact_words(self, deal: DealRow) -> list[tuple[str, str]]:
        today, read = self.context.today(), self.context.read
        close = format_span(deal.expected_close, deal.close_precision, japanese=self.context.japanese, today=today,
                            fiscal_start=read(settings.one).fiscal_start) if deal.expected_close else ""
        touch = labels.day(deal.first_touch_on, today) if deal.first_touch_on else ""
        if not touch and (first := read(rows.first_touch, deal.id)):
            touch = self.tr("{day} (first contact of the deal)").format(
                day=labels.day(first.astimezone().date(), today))
        demos = [labels.day(row.at.astimezone().date(), today)
                 for row in read(activity_rows.timeline, deal_id=deal.id) if row.kind is ActivityKind.DEMO]
        return [
            (self.tr("Expected close"), close), (self.tr("Trigger"), deal.trigger),
            (self.tr("Lead source"), deal.lead_source),
            (self.tr("First channel"), labels.label(deal.first_channel) if deal.first_channel else ""),
            (self.tr("First touch"), touch), (self.tr("Issue"), deal.issue), (self.tr("Essence"), deal.essence),
            (self.tr("Solution"), deal.solution), (self.tr("Demos"), self.tr(", ").join(demos)),
            (self.tr("Note"), deal.note)]

    def _connect(self) -> None:
        for noun, panel in self.panels.items():
            panel.asked.connect(partial(self.ask, noun))
            panel.removed.connect(lambda key, noun=noun: self.context.run(dealing.delete_part, noun, key))
            panel.moved.connect(lambda key, by, noun=noun: self.context.run(dealing.move_part, noun, key, by))
            panel.acted.connect(partial(self._on_acted, noun))
            self.chips[noun].clicked.connect(lambda _=False, noun=noun: self.ask(noun, ""))
        self.edit.clicked.connect(
            lambda: self.context.ask(Request(Ask.DEAL_STORY, id=self._deal.id)) if self._deal else None)
        self.take.clicked.connect(
            lambda: self.context.run(dealing.take_lines, self._deal.id) if self._deal else None)

    def _lay_out(self) -> None:
        page = controls.vbox(self, (20, 10, 16, 14), 10)
        self._columns.setSpacing(12)
        page.addLayout(self._columns)
        about = controls.panel()
        column = controls.vbox(about, (14, 8, 10, 12), 4)
        head = controls.hbox(spacing=8)
        head.addWidget(controls.label(self.tr("About this deal"), 15, bold=True), 1)
        head.addWidget(self.edit)
        column.addLayout(head)
        column.addLayout(self.facts)
        self.panels[Noun.LINE].head.insertWidget(3, self.take)
        left, right = controls.vbox(spacing=12), controls.vbox(spacing=12)
        left.addWidget(about)
        for noun, panel in self.panels.items():
            (left if noun in _LEFT else right).addWidget(panel)
        for side in (left, right):
            self._put(side)
        flow = FlowLayout(self._chips)
        for chip in self.chips.values():
            flow.addWidget(chip)
        page.addWidget(self._chips)
        page.addStretch(1)

    def _put(self, side: QVBoxLayout) -> None:
        side.addStretch(1)
        self._columns.addLayout(side, 1)
