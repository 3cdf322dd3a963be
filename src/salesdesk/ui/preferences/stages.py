"""What each stage means, when a deal may move on, and the rates it is measured by; goals of the month."""

from PySide6.QtWidgets import QCheckBox, QLineEdit

from salesdesk.domain.accounts import AccountRank
from salesdesk.domain.date_format import format_month
from salesdesk.services import settings
from salesdesk.store.queries import settings as goals
from salesdesk.ui import labels, theme
from salesdesk.ui.context import Context
from salesdesk.ui.preferences.section import Section
from salesdesk.ui.preferences.stage_row import StageEditor
from salesdesk.ui.preferences.stage_table import StageTable
from salesdesk.ui.rank_words import proposed
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.form import Field, Form
from salesdesk.ui.widgets.line_edit import ChoiceBox


class StagesSection(Section):
    """Leaving an input keeps it as one undo step; Ctrl+S keeps the one being edited."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Stages and goals"), self.tr(
            "Say in your own words what moves a deal on. The board reminds you of it when a card moves."))
        self.table = StageTable(context)
        self.column.addWidget(self.table)
        self.gate = QCheckBox(self.tr("Check the conditions when a card moves on"))
        self.gate.setAccessibleDescription(self.tr("It never stops you; what is missing can be filled in later"))
        self.gate.clicked.connect(self._keep_gate)
        hint = controls.label(self.gate.accessibleDescription(), 11, tone="muted")
        hint.setContentsMargins(theme.px(26), 0, 0, 0)
        box = controls.vbox(spacing=0)
        box.addWidget(self.gate)
        box.addWidget(hint)
        self.column.addLayout(box)
        self.goals = Form(self._goal_fields(context), today=context.today())
        self.ranks = Form([
            Field(f"rank_{rank.value.lower()}", labels.label(rank), placeholder=proposed(rank), limit=300)
            for rank in AccountRank])
        self._add_goals()
        self._add_ranks()
        self.column.addStretch(1)

    @property
    def editors(self) -> list[StageEditor]:
        """The rows of the table."""
        return self.table.editors

    def reload(self) -> None:
        self.table.reload()
        known = self.context.read(goals.one)
        self.gate.setChecked(known.gate)
        if not self.goals.dirty:
            self.goals.set_values({
                "goal_month": known.goal_month, "fiscal_start": known.fiscal_start,
                "fact_fades_days": known.fact_fades_days, "silent_days": known.silent_days})
        if not self.ranks.dirty:
            self.ranks.set_values({"rank_a": known.rank_a, "rank_b": known.rank_b, "rank_c": known.rank_c})

    def save(self) -> None:
        self.table.save()
        self._keep_goals()
        self._keep_ranks()

    def _add_goals(self) -> None:
        _, column = self.panel()
        self.goals.setMaximumWidth(theme.px(430))
        column.addWidget(controls.label(self.tr("Goals"), 15, bold=True))
        column.addWidget(self.goals)
        month = self.goals.editor("fiscal_start")
        assert isinstance(month, ChoiceBox)
        for name in ("goal_month", "fact_fades_days", "silent_days"):
            line = self.goals.editor(name)
            assert isinstance(line, QLineEdit)
            line.editingFinished.connect(self._keep_goals)
        month.activated.connect(lambda _place: self._keep_goals())
        self.goals.submitted.connect(self._keep_goals)

    def _add_ranks(self) -> None:
        _, column = self.panel()
        self.ranks.setMaximumWidth(theme.px(690))
        column.addWidget(controls.label(self.tr("What the ranks mean"), 15, bold=True))
        column.addWidget(self.ranks)
        for rank in AccountRank:
            line = self.ranks.editor(f"rank_{rank.value.lower()}")
            assert isinstance(line, QLineEdit)
            line.editingFinished.connect(self._keep_ranks)
        self.ranks.submitted.connect(self._keep_ranks)

    def _keep_ranks(self) -> None:
        if self.ranks.dirty and self.ranks.validate():
            known, wanted = self.context.read(goals.one), self.ranks.values()
            self.ranks.mark_clean()
            for key in (each for each in wanted if wanted[each] != getattr(known, each)):
                self.context.run(settings.save_setting, key, str(wanted[key]))

    def _goal_fields(self, context: Context) -> tuple[Field, ...]:
        japanese = labels.screen_words().japanese
        months = tuple((number, format_month(context.today().replace(month=number, day=1), japanese=japanese,
                                             year=False)) for number in range(1, 13))
        return (
            Field("goal_month", self.tr("Goal of a month"), "amount", placeholder=self.tr("12M")),
            Field("fiscal_start", self.tr("Fiscal year begins in"), "choice", choices=months),
            Field("fact_fades_days", self.tr("Facts look old after (days)"), "number", limit=5),
            Field("silent_days", self.tr("Key people are silent after (days)"), "number", limit=5))

    def _keep_gate(self, checked: bool) -> None:
        self.context.run(settings.save_setting, "gate", "" if checked else "off")

    def _keep_goals(self) -> None:
        if not self.goals.dirty or not self.goals.validate():
            return
        known, wanted = self.context.read(goals.one), self.goals.values()
        self.goals.mark_clean()
        for key in ("goal_month", "fiscal_start", "fact_fades_days", "silent_days"):
            if wanted[key] != getattr(known, key):
                value = wanted[key]
                self.context.run(settings.save_setting, key, "" if value is None else str(value))
