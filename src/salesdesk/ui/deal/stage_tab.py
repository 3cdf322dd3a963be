"""The stage of a deal: what it means, what of its conditions is met, what we do in it, and what the next one asks."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QWidget

from salesdesk.domain.gates import RuleKind, StageRule, Verdict, missing, soon
from salesdesk.domain.stages import ON_BOARD
from salesdesk.services import activities, deals, gates
from salesdesk.store.queries import chances
from salesdesk.store.queries import deals as deal_rows
from salesdesk.store.queries import gates as gate_rows
from salesdesk.store.queries import stages as stage_rows
from salesdesk.store.queries.deals import DealRow
from salesdesk.store.queries.gates import Gate
from salesdesk.store.queries.stages import StageRow
from salesdesk.ui import labels
from salesdesk.ui.context import Context
from salesdesk.ui.gate_texts import rule_words, verdict_words
from salesdesk.ui.stage_texts import definition, stage_name
from salesdesk.ui.widgets import bars, controls
from salesdesk.ui.widgets.deal_tab import DealTab
from salesdesk.ui.widgets.line_edit import LineEdit
from salesdesk.ui.widgets.rule_rows import RuleRows
from salesdesk.ui.widgets.stage_tile import StageTile


@dataclass(frozen=True)
class _Side:
    """A stage, how the deal meets what it asks for, and how likely deals are won from it (a fraction)."""

    stage: StageRow
    gate: Gate
    chance: float


class StageTab(DealTab):
    """Every tick, plan and move is one undo step."""

    watches = frozenset({
        "deal", "stage", "stage_rule", "deal_tick", "stage_change", "qualification", "task", "activity", "participant",
        "person", "contact_point", "site", "deal_line", "benefit", "quote", "quote_variant", "sales_order",
        "order_step"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._deal: DealRow | None = None
        self._next: StageRow | None = None
        self._forward = QAction(self)
        self._forward.triggered.connect(self._on_forward)
        self.here, self.following = RuleRows(), RuleRows()
        self.actions_done: dict[str, QCheckBox] = {}
        for rows in (self.here, self.following):
            rows.planned.connect(self._on_planned)
            rows.ticked.connect(self._on_ticked)
        self._left, self._right = controls.panel(), controls.panel()
        self._heads: tuple[QWidget, QWidget] = (QWidget(), QWidget())
        self.judgement = controls.label("", 13, wrap=True)
        self.judgement.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.note = LineEdit()
        self.note.setAccessibleName(self.tr("Our judgement"))
        self.note.setPlaceholderText(self.tr("Why we think it belongs in this stage"))
        self.note.setMaxLength(1000)
        self._noted, self._judged = "", QWidget()
        self.note.editingFinished.connect(self._on_noted)
        self._actions = QWidget()
        self._actions_column = controls.vbox(self._actions, 0, 4)
        self._columns = [controls.vbox(frame, (18, 14, 18, 16), 8) for frame in (self._left, self._right)]
        self._lay_out()

    def show_deal(self, deal_id: str) -> None:
        other = self._deal is None or self._deal.id != deal_id
        self._deal = self.context.read(deal_rows.one, deal_id)
        if self._deal is None:
            return
        row = self._deal
        self._show_note(other)
        rows = self.context.read(stage_rows.beside, row.stage_id)
        at = next((place for place, each in enumerate(rows) if each.id == row.stage_id), -1)
        here = self._side(rows[at]) if at >= 0 else None
        self._next = rows[at + 1] if 0 <= at < len(rows) - 1 else None
        following = self._side(self._next) if self._next else None
        if here is not None:
            self._show_here(here)
        self._right.setVisible(following is not None)
        if following is not None:
            self._set_head(1, following.stage, self.tr("Next: {stage}").format(stage=stage_name(following.stage)))
            self.following.show_verdicts(_conditions(following.gate), following.gate.facts.steps)
        self._judge(here, following)
        self._show_forward()

    def page_actions(self) -> list[QAction]:
        return [self._forward] if self._forward.isVisible() else []

    def take_focus(self) -> None:
        first = next((each for each in self.findChildren(QCheckBox) if each.isVisible()), None)
        (first or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _side(self, stage: StageRow) -> _Side | None:
        assert self._deal is not None
        gate = self.context.read(gate_rows.gate, self._deal.id, stage.id)
        chance = self.context.read(chances.of_stage, stage.id, self.context.today()).fraction
        if stage.id == self._deal.stage_id and self._deal.probability is not None:
            chance = self._deal.probability
        return _Side(stage, gate, chance) if gate is not None else None

    def _show_here(self, side: _Side) -> None:
        assert self._deal is not None
        days = max(0, (self.context.today() - self._deal.entered_on).days)
        since = self.tr("since {day}, {n} days").format(
            day=labels.day(self._deal.entered_on, self.context.today()), n=days)
        late = days > side.stage.stuck_after and self._deal.outcome in ON_BOARD and not side.stage.wins
        self._set_head(0, side.stage, stage_name(side.stage), since, "warn" if late else "muted")
        self.here.show_verdicts(_conditions(side.gate), side.gate.facts.steps)
        self._show_actions([each for each in side.gate.verdicts if each.rule.kind is RuleKind.ACTION])

    def _set_head(self, side: int, stage: StageRow, name: str, beside: str = "", tone: str = "muted") -> None:
        made = QWidget()
        column = controls.vbox(made, 0, 4)
        line = controls.hbox(spacing=8)
        line.addWidget(StageTile(stage.number, bars.stage_token(stage.key)))
        line.addWidget(controls.label(name, 15, bold=True))
        line.addWidget(controls.label(beside, 12, tone=tone))
        line.addStretch(1)
        column.addLayout(line)
        if definition(stage):
            column.addWidget(controls.label(definition(stage), 12, tone="text2", wrap=True))
        self._columns[side].replaceWidget(self._heads[side], made)
        self._heads[side].hide()
        self._heads[side].deleteLater()
        made.show()
        self._heads = (made, self._heads[1]) if side == 0 else (self._heads[0], made)

    def _show_actions(self, verdicts: Sequence[Verdict]) -> None:
        """The actions as boxes; those that are the same stay, so that the focus does."""
        if [each.rule.id for each in verdicts] != list(self.actions_done):
            controls.clear(self._actions_column)
            self.actions_done = {}
            for verdict in verdicts:
                self.actions_done[verdict.rule.id] = self._box(verdict.rule)
                self._actions_column.addWidget(self.actions_done[verdict.rule.id])
            if not verdicts:
                self._actions_column.addWidget(controls.label(self.tr("None for this stage"), 12, tone="muted"))
        for verdict in verdicts:
            box = self.actions_done[verdict.rule.id]
            box.setText(rule_words(verdict.rule).replace("&", "&&"))
            box.setChecked(verdict.met)

    def _box(self, rule: StageRule) -> QCheckBox:
        made = QCheckBox()
        made.clicked.connect(lambda done: self._on_ticked(rule.id, done))
        return made

    def _judge(self, here: _Side | None, following: _Side | None) -> None:
        """What stands between the deal and the next stage, in one line or two."""
        lines = []
        if here is not None:
            asked, lacking = _conditions(here.gate), missing(here.gate.verdicts)
            lines.append(self.tr("{n} of {all} conditions of this stage are met.").format(
                n=len(asked) - len(lacking), all=len(asked)))
        if following is not None and here is not None:
            lacking = missing(following.gate.verdicts)
            words = self.tr(", ").join(verdict_words(each) for each in lacking)
            odds = f"{here.chance * 100:.0f}% → {following.chance * 100:.0f}%"
            lines.append(self.tr("To {stage} ({odds}) is missing: {rules}").format(
                stage=stage_name(following.stage), odds=odds, rules=words) if lacking else self.tr(
                "Nothing stands between it and {stage} ({odds}).").format(
                stage=stage_name(following.stage), odds=odds))
        against = [each for each in (here.gate.verdicts if here else ()) if each.against]
        if against:
            lines.append(self.tr("Below what this stage asks for: {rules}. It may rather go back.").format(
                rules=self.tr(", ").join(verdict_words(each) for each in against)))
        self.judgement.setText("\n".join(lines))
        self.judgement.set_tone("warn" if against else None)

    def _show_note(self, other: bool) -> None:
        """The note of the last stage change; what is being typed stays."""
        assert self._deal is not None
        told = self.context.read(deal_rows.changes, self._deal.id)
        stored = told[-1].reason if told else ""
        if other or self.note.text() == self._noted:
            self.note.setText(stored)
        self._noted = stored
        self._judged.setVisible(bool(told) and self._deal.outcome in ON_BOARD)

    def _show_forward(self) -> None:
        assert self._deal is not None
        shown = self._next is not None and self._deal.outcome in ON_BOARD
        self._forward.setVisible(shown)
        if shown and self._next is not None:
            self._forward.setText(self.tr("Move on to {stage}").format(stage=stage_name(self._next)))
        self.headed.emit()

    def _lay_out(self) -> None:
        page = controls.vbox(self, (20, 12, 16, 20), 12)
        page.addWidget(self.judgement)
        line = controls.hbox(self._judged, 0, 8)
        caption = controls.label(self.note.accessibleName(), 12, tone="text2")
        caption.setBuddy(self.note)
        line.addWidget(caption)
        line.addWidget(self.note, 1)
        page.addWidget(self._judged)
        row = controls.hbox(spacing=12)
        for column, head, rows in zip(self._columns, self._heads, (self.here, self.following), strict=True):
            column.addWidget(head)
            column.addWidget(controls.label(self.tr("Conditions"), 11, tone="muted"))
            column.addWidget(rows)
        self._columns[0].addWidget(controls.label(self.tr("What we do"), 11, tone="muted"))
        self._columns[0].addWidget(self._actions)
        for column in self._columns:
            column.addStretch(1)
        row.addWidget(self._left, 1)
        row.addWidget(self._right, 1)
        page.addLayout(row)
        page.addStretch(1)

    def _on_planned(self, text: str) -> None:
        if self._deal is not None:
            self.context.run(activities.add_task, activities.TaskDraft(
                text, due_on=soon(self.context.today()), deal_id=self._deal.id))

    def _on_ticked(self, rule_id: str, done: bool) -> None:
        if self._deal is not None:
            self.context.run(gates.tick, self._deal.id, rule_id, self.context.today(), done=done)

    def _on_noted(self) -> None:
        text = self.note.text().strip()
        if self._deal is not None and text != self._noted:
            self._noted = text
            self.context.run(gates.judge, self._deal.id, text)

    def _on_forward(self) -> None:
        if self._deal is not None:
            self.context.run(deals.step, self._deal.id, 1, self.context.today())


def _conditions(gate: Gate) -> list[Verdict]:
    return [each for each in gate.verdicts if each.rule.kind is not RuleKind.ACTION]
