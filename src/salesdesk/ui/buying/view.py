"""The whole part: phases above, what does not fit, then timing beside the checklist."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from salesdesk.ui import theme
from salesdesk.ui.buying import data as reading
from salesdesk.ui.buying.alarms import AlarmPanel
from salesdesk.ui.buying.clock import now
from salesdesk.ui.buying.data import BuyingData
from salesdesk.ui.buying.phases import PhasePanel
from salesdesk.ui.buying.timing import TimingPanel
from salesdesk.ui.buying.wishes import WishPanel
from salesdesk.ui.context import Context
from salesdesk.ui.widgets import controls

_BESIDE = 700
WATCHES = frozenset({
    "deal", "account", "stage", "stage_change", "buyer_step", "phase_info", "wanted_info", "obstacle", "consent",
    "setting", "installed_item", "timing_event", "person", "activity", "participant", "task", "qualification",
    "quote", "proposal", "fact", "open_point", "sales_order", "order_step"})


class BuyingView(QWidget):
    """Shows how the customer of one deal buys."""

    def __init__(self, context: Context, margins: tuple[int, int, int, int] = (20, 14, 16, 12)) -> None:
        super().__init__()
        self.context = context
        self.data: BuyingData | None = None
        self.phases, self.alarms = PhasePanel(context), AlarmPanel(context)
        self.timing, self.wishes = TimingPanel(context), WishPanel(context)
        column = controls.vbox(self, margins, 12)
        self._halves = controls.hbox(spacing=12)
        column.addWidget(self.phases)
        column.addWidget(self.alarms)
        column.addLayout(self._halves, 1)
        for part in (self.timing, self.wishes):
            self._halves.addWidget(part, 1)

    def show_deal(self, deal_id: str) -> bool:
        """Read and show a deal; False where it is gone."""
        self.data = self.context.read(reading.load, deal_id, now(self.context)) if deal_id else None
        self.setVisible(self.data is not None)
        if self.data is None:
            return False
        for part in (self.phases, self.alarms, self.timing, self.wishes):
            part.show_data(self.data)
        return True

    def take_focus(self) -> None:
        """Give the keys to the present phase."""
        self.phases.track.focus_phase(self.data.deal.buying_phase if self.data else None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= theme.px(_BESIDE)
        self._halves.setDirection(QHBoxLayout.Direction.LeftToRight if beside else QHBoxLayout.Direction.TopToBottom)
