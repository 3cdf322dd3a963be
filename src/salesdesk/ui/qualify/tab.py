"""What was heard about a deal: BANTCH, MEDDPICC or both, the rank, and what holds the next step."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from salesdesk.domain.activities import TaskKind
from salesdesk.domain.gates import RuleKind, letters
from salesdesk.domain.qualify import (
    BY_WEIGHT,
    Heard,
    Item,
    Meddpicc,
    coverage_percent,
    grade,
    holding,
    missing,
    points,
    rank,
)
from salesdesk.services import activities, dealing
from salesdesk.store.queries import activities as activity_rows
from salesdesk.store.queries import dealing as rows
from salesdesk.store.queries import deals, gates, people, stages
from salesdesk.store.queries.deals import DealRow
from salesdesk.ui import labels
from salesdesk.ui.context import Context
from salesdesk.ui.qualify.item_row import ItemRow
from salesdesk.ui.qualify.questions import question
from salesdesk.ui.stage_texts import stage_name
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.deal_tab import DealTab

BANTCH, MEDDPICC, BOTH = "bantch", "meddpicc", "both"
_ITEMS: dict[str, tuple[Item | Meddpicc, ...]] = {BANTCH: tuple(Item), MEDDPICC: tuple(Meddpicc)}


class QualifyTab(DealTab):
    """Every state, text and person is one undo step. The rank is no probability."""

    watches = frozenset({"deal", "qualification", "person", "task", "stage", "stage_rule"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._deal: DealRow | None = None
        self.rank = controls.label("", 15, bold=True)
        self.why = controls.label("", 12, tone="text2", wrap=True)
        self.holding = controls.label("", 13, tone="warn", wrap=True)
        self.shown = {BANTCH: controls.chip(self.tr("BANTCH")), MEDDPICC: controls.chip(self.tr("MEDDPICC")),
                      BOTH: controls.chip(self.tr("Both"))}
        self.rows: dict[Item | Meddpicc, ItemRow] = {}
        self.coverage = {name: controls.label("", 12, tone="text2", wrap=True) for name in _ITEMS}
        self.sheets = {name: self._sheet(name) for name in _ITEMS}
        for name, chip in self.shown.items():
            chip.clicked.connect(lambda _=False, name=name: self._show_sheet(name))
        self._lay_out()
        self._show_sheet(context.preferences.qualify_sheet)

    def show_deal(self, deal_id: str) -> None:
        self._deal = self.context.read(deals.one, deal_id)
        if self._deal is None:
            return
        read, deal = self.context.read, self._deal
        sheet = read(rows.sheet, deal_id)
        staff = ((None, "–"), *(read(people.titled, deal.account_id) if deal.account_id else ()))
        asked = {task.text for task in read(activity_rows.tasks, deal_id=deal_id)}
        for item, row in self.rows.items():
            row.show_row(sheet.get(item), staff, on_list=question(item) in asked)
        heard = {item: found.heard for item, found in sheet.items() if isinstance(item, Item)}
        deeper = {item: found.heard for item, found in sheet.items() if isinstance(item, Meddpicc)}
        self._judge(deal, heard)
        self._show_coverage(heard, deeper)

    def take_focus(self) -> None:
        first = next(row for row in self.rows.values() if row.isVisible() or row is self.rows[Item.BUDGET])
        first.state.setFocus(Qt.FocusReason.OtherFocusReason)

    def _judge(self, deal: DealRow, heard: dict[Item, Heard]) -> None:
        letter, why = rank(heard, deal.decide_by)
        self.rank.setText(self.tr("Rank {letter}").format(letter=letter))
        self.rank.set_tone({"A": "ok", "D": "warn"}.get(letter))
        day = ""
        if deal.decide_by:
            day = self.tr(" · must decide by {day}").format(day=labels.day(deal.decide_by, self.context.today()))
        self.why.setText(labels.label(why) + day)
        name, asked = self._next_stage(deal)
        item = holding(heard, asked)
        self.holding.setVisible(item is not None)
        if item is not None:
            words = self.tr("{item} holds the step to {stage} back.") if name and item in asked else self.tr(
                "{item} is the next thing to hear.")
            self.holding.setText(words.format(item=self._named(item), stage=name))

    def _named(self, item: Item) -> str:
        """The word of a letter with the letter."""
        return ("{}（{}）" if self.context.japanese else "{} ({})").format(labels.label(item), item.value)

    def _next_stage(self, deal: DealRow) -> tuple[str, tuple[Item, ...]]:
        """The name of the next stage and the letters that must be heard for it."""
        beside = self.context.read(stages.beside, deal.stage_id)
        at = next((place for place, each in enumerate(beside) if each.id == deal.stage_id), len(beside))
        if at + 1 >= len(beside):
            return "", ()
        found = self.context.read(gates.rules).get(beside[at + 1].id, ())
        wanted: set[Item] = set()
        for rule in found:
            if rule.kind is RuleKind.HEARD:
                wanted |= set(letters(rule.text))
        return stage_name(beside[at + 1]), tuple(item for item in BY_WEIGHT if item in wanted)

    def _show_coverage(self, heard: dict[Item, Heard], deeper: dict[Meddpicc, Heard]) -> None:
        gone, partly = missing(heard)
        words = self.tr("{n}/12 = {percent}%").format(n=points(heard.values()), percent=coverage_percent(heard))
        if gone:
            words += self.tr(" · missing: {items}").format(items=self.tr(", ").join(item.value for item in gone))
        if partly:
            words += self.tr(" · partly: {items}").format(items=self.tr(", ").join(item.value for item in partly))
        self.coverage[BANTCH].setText(words)
        self.coverage[MEDDPICC].setText(self.tr("{n}/16 · grade {grade}").format(
            n=points(deeper.values()), grade=grade(deeper)))

    def _show_sheet(self, name: str) -> None:
        """Show one sheet or both, and remember it."""
        for each, chip in self.shown.items():
            chip.setChecked(each == name)
        for each, sheet in self.sheets.items():
            sheet.setVisible(name in {each, BOTH})
        if self.context.preferences.qualify_sheet != name:
            self.context.preferences.qualify_sheet = name
            self.context.preferences.save()

    def _on_changed(self, item: Item | Meddpicc, values: dict[str, object]) -> None:
        if self._deal is not None:
            self.context.run(dealing.save_heard, self._deal.id, item, values)

    def _on_asked(self, item: Item | Meddpicc) -> None:
        if self._deal is not None:
            self.context.run(activities.add_task, activities.TaskDraft(
                question(item), TaskKind.QUESTION, deal_id=self._deal.id,
                account_id=self._deal.account_id))

    def _sheet(self, name: str) -> QFrame:
        made = controls.panel()
        column = controls.vbox(made, (16, 10, 14, 12), 2)
        head = controls.hbox(spacing=10)
        head.addWidget(controls.label(name.upper(), 15, bold=True))
        head.addWidget(self.coverage[name], 1)
        column.addLayout(head)
        for item in _ITEMS[name]:
            row = self.rows[item] = ItemRow(self.context, item)
            row.changed.connect(self._on_changed)
            row.asked.connect(self._on_asked)
            column.addWidget(row)
        return made

    def _lay_out(self) -> None:
        page = controls.vbox(self, (20, 12, 16, 16), 10)
        line = controls.hbox(spacing=10)
        line.addWidget(self.rank)
        line.addWidget(self.why, 1)
        for chip in self.shown.values():
            line.addWidget(chip)
        page.addLayout(line)
        page.addWidget(self.holding)
        for sheet in self.sheets.values():
            page.addWidget(sheet)
        page.addStretch(1)
