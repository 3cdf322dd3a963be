"""How a deal came through the stages."""

from salesdesk.store.queries import deals, stages
from salesdesk.ui import labels
from salesdesk.ui.context import Context
from salesdesk.ui.stage_texts import stage_name
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.deal_tab import DealTab


class HistoryTab(DealTab):
    """Every stage change, oldest first."""

    watches = frozenset({"deal", "stage_change", "stage"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._column = controls.vbox(self, (18, 12, 16, 12), 6)

    def show_deal(self, deal_id: str) -> None:
        controls.clear(self._column)
        names = {row.id: stage_name(row) for row in self.context.read(stages.ever)}
        for row in self.context.read(deals.changes, deal_id):
            day = labels.day(row.on_day, self.context.today()) if row.on_day else "–"
            self._column.addWidget(controls.label(
                f"{day}  {names.get(row.to_stage_id, '')}  {labels.label(row.to_outcome)}", 12))
        self._column.addStretch(1)
