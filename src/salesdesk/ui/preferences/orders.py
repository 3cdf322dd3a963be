"""What is asked for by itself when an order has been delivered and paid."""

from PySide6.QtWidgets import QCheckBox

from salesdesk.domain.orders import FOLLOWS
from salesdesk.services import settings as services
from salesdesk.store.queries import orders
from salesdesk.ui import labels
from salesdesk.ui.context import Context
from salesdesk.ui.preferences.section import Section
from salesdesk.ui.widgets import controls


class OrdersSection(Section):
    """One switch."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("After the order"), self.tr(
            "Winning a deal makes an order: processing, delivery, invoice, revenue, collection. Each step becomes due "
            "when the one before it is done. It is closed only when the money is in."))
        self.follow_ups = QCheckBox(self.tr("Remind of these by itself"))
        self.follow_ups.clicked.connect(self._switch)
        _, column = self.panel()
        column.addWidget(self.follow_ups)
        for kind, follows in FOLLOWS.items():
            for each, days in follows:
                column.addWidget(controls.label(self.tr("{what}: {days} days after: {step}").format(
                    what=labels.label(each), days=days, step=labels.label(kind)), 12, tone="text2", wrap=True))
        self.column.addStretch(1)

    def reload(self) -> None:
        self.follow_ups.setChecked(self.context.read(orders.follow_ups_on))

    def _switch(self, on: bool) -> None:
        self.context.run(services.save_setting, orders.FOLLOW_UPS, "" if on else orders.OFF)
