"""Who we are on a quote, and what an hour of ours costs."""

from PySide6.QtWidgets import QLineEdit

from salesdesk.services import settings
from salesdesk.store.queries import quotes
from salesdesk.ui import theme
from salesdesk.ui.context import Ask, Context, Request
from salesdesk.ui.preferences.section import Section
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.form import Field, Form


class IssuerSection(Section):
    """Every line is kept when it is left."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Quotes"), self.tr("Who we are on a quote, and what an hour of ours costs."))
        self._stored: dict[str, object] = {}
        frame, column = self.panel()
        frame.setMaximumWidth(theme.px(620))
        self.form = Form((
            Field("own_company", self.tr("Our company")), Field("own_address", self.tr("Address")),
            Field("own_contact", self.tr("Contact"), placeholder=self.tr("Department, name, phone")),
            Field("own_number", self.tr("Registration number"), limit=40, placeholder="T1234567890123"),
            Field("hourly_cost", self.tr("Cost of an hour"), "amount", placeholder="5,000"),
        ))
        column.addWidget(self.form)
        products = controls.button(self.tr("Products…"), "tag")
        products.clicked.connect(lambda: context.ask(Request(Ask.PRODUCTS)))
        row = controls.hbox()
        row.addWidget(products)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addStretch(1)
        for name in (*quotes.ISSUER_KEYS, quotes.HOURLY_COST):
            line = self.form.editor(name)
            assert isinstance(line, QLineEdit)
            line.editingFinished.connect(self.save)
        self.form.submitted.connect(self.save)

    def reload(self) -> None:
        if not self.form.dirty:
            self._stored = self._read()
            self.form.set_values(dict(self._stored))

    def save(self) -> None:
        if not self.form.dirty or not self.form.validate():
            return
        values = self.form.values()
        self.form.mark_clean()
        for name, value in values.items():
            if value != self._stored.get(name):
                self.context.run(settings.save_setting, name, "" if value is None else str(value))
        self._stored = self._read()

    def _read(self) -> dict[str, object]:
        issuer = self.context.read(quotes.issuer)
        return {"own_company": issuer.company, "own_address": issuer.address, "own_contact": issuer.contact,
                "own_number": issuer.number, "hourly_cost": self.context.read(quotes.hourly_cost) or None}
