"""The company behind an account: facts and plans; how it decides and pays; what it has; who of ours knows it."""

from collections.abc import Iterator

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from salesdesk.services import accounts as account_services
from salesdesk.store.queries.accounts import AccountRow, DepartmentRow, PointRow, SiteRow
from salesdesk.ui import labels, theme
from salesdesk.ui.accounts import texts
from salesdesk.ui.accounts.facts import FactGrid
from salesdesk.ui.accounts.page_data import AccountPageData
from salesdesk.ui.accounts.side import SidePanel
from salesdesk.ui.accounts.tab import TabWidget
from salesdesk.ui.context import Ask, Context, Request
from salesdesk.ui.widgets import controls

_BESIDE = 780


class CompanyTab(TabWidget):
    """Two columns of panels: at the left what the company is, at the right how it works."""

    def __init__(self, context: Context) -> None:
        from salesdesk.domain.company import Flow
        from salesdesk.ui.accounts.company.flows import FlowPanel
        from salesdesk.ui.accounts.company.items import ItemsPanel
        from salesdesk.ui.accounts.company.things import ThingPanel
        from salesdesk.ui.accounts.company.ties import TiesPanel
        from salesdesk.ui.facts import FactList

        super().__init__()
        self.context = context
        self._account_id = ""
        self.facts = FactGrid(gaps=True)
        self.points = FactGrid()
        self.no_points = controls.label(self.tr("No phone, mail or address yet."), 12, tone="muted", wrap=True)
        self.plan = FactGrid(gaps=True)
        self.sites = ThingPanel(
            context, self.tr("Sites"), self.tr("Site"), Ask.SITE, account_services.delete_site)
        self.sites.empty.setText(self.tr("No site yet."))
        self.departments = ThingPanel(
            context, self.tr("Departments"), self.tr("Department"), Ask.DEPARTMENT, account_services.delete_department)
        self.departments.empty.setText(self.tr("No department yet."))
        self.flows = {flow: FlowPanel(context, flow) for flow in Flow}
        self.items, self.ties = ItemsPanel(context), TiesPanel(context)
        self.edit, self.edit_plan = (controls.button(self.tr("Edit"), "pencil", "ghost") for _ in range(2))
        for button in (self.edit, self.edit_plan):
            button.clicked.connect(lambda: context.ask(Request(Ask.ACCOUNT, id=self._account_id)))
        self.first, self.second = controls.vbox(spacing=12), controls.vbox(spacing=12)
        self.known = FactList(context)
        self._lay_out()
        known = SidePanel(self.tr("What we know, and from whom"))
        known.body.addWidget(self.known)
        self.add_panel(known)

    def show_page(self, data: AccountPageData) -> None:
        """Show the company of an account."""
        if self._account_id != data.account.id:
            self.known.set_subject(account_id=data.account.id)
        self._account_id = data.account.id
        self.facts.set_facts(list(self._fact_words(data)))
        self.points.set_facts([point_words(point) for point in data.points])
        self.no_points.setVisible(not data.points)
        account = data.account
        room = account.room_note or (self.tr("Room to grow") if account.room_to_grow else "")
        self.plan.set_facts([
            (self.tr("Industry currents"), account.currents), (self.tr("Business plan"), account.business_plan),
            (self.tr("Business model"), account.business_model), (self.tr("Room to grow"), room),
            (self.tr("Note"), account.note)])
        self._show_things(data)

    def add_panel(self, panel: QWidget) -> None:
        """Put another panel at the end of the second column."""
        self.second.insertWidget(self.second.count() - 1, panel)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Both columns side by side, or below each other where they would be too narrow."""
        super().resizeEvent(event)
        beside = self.width() >= theme.px(_BESIDE)
        self._columns.setDirection(QHBoxLayout.Direction.LeftToRight if beside else QHBoxLayout.Direction.TopToBottom)

    def _show_things(self, data: AccountPageData) -> None:
        from salesdesk.domain.company import Flow
        from salesdesk.store.queries import company
        from salesdesk.ui.accounts.company.things import Thing

        account = data.account
        self.sites.set_things(account.id, [
            Thing(site.id, site.name, self._site_words(site, data)) for site in data.sites])
        self.departments.set_things(account.id, [
            Thing(row.id, row.name, self._department_words(row, data)) for row in data.departments])
        found = self.context.read(company.of_account, account.id)
        for flow, panel in self.flows.items():
            panel.show_steps(account.id, found.flow(flow))
        approval = Flow.APPROVAL
        self.flows[approval].show_deal(data.main_deal, found.flow(approval), data.today)
        self.items.show_items(account.id, found.items, data.today)
        self.ties.show_ties(account.id, found.ties, needs_introduction=account.needs_introduction)

    def _fact_words(self, data: AccountPageData) -> Iterator[tuple[str, str]]:
        account = data.account
        yield self.tr("Company"), account.name
        yield self.tr("Reading"), account.reading
        yield self.tr("Standing"), labels.label(account.kind) if account.kind else ""
        yield self.tr("Lead class"), labels.label(account.lead_class) if account.lead_class else ""
        yield self.tr("Segment"), account.segment
        yield self.tr("Industry"), account.industry
        yield self.tr("Employees"), self._sized(f"{account.employees:,}" if account.employees else "", account)
        yield self.tr("Annual sales"), self._sized(
            texts.amount(account.annual_sales) if account.annual_sales else "", account)
        yield self.tr("Organisation type"), labels.label(account.organisation) if account.organisation else ""
        yield self.tr("Fiscal year end"), texts.month(account.fiscal_month) if account.fiscal_month else ""
        yield self.tr("Founded"), str(account.founded or "")
        yield self.tr("Corporate number"), account.corporate_number
        yield self.tr("Website"), account.website
        yield self.tr("Parent company"), account.parent_name

    def _sized(self, words: str, account: AccountRow) -> str:
        if not (words and account.size_year):
            return words
        return self.tr("{size} (of {year})").format(size=words, year=account.size_year)

    def _site_words(self, site: SiteRow, data: AccountPageData) -> str:
        points = [f"{caption}: {value}" for caption, value in map(point_words, data.site_points.get(site.id, ()))]
        return "\n".join(part for part in (*points, site.note) if part)

    def _department_words(self, row: DepartmentRow, data: AccountPageData) -> str:
        above = next((each.name for each in data.departments if each.id == row.parent_id), "")
        site = next((each.name for each in data.sites if each.id == row.site_id), "")
        return " · ".join(part for part in (above, site, row.role) if part)

    def _lay_out(self) -> None:
        self._columns = controls.hbox(self, (18, 10, 16, 10), 12)
        company, points, plan = (SidePanel(title) for title in (
            self.tr("Company facts"), self.tr("Contact points"), self.tr("Industry and plans")))
        company.head.addWidget(self.edit)
        plan.head.addWidget(self.edit_plan)
        company.body.addWidget(self.facts)
        points.body.addWidget(self.points)
        points.body.addWidget(self.no_points)
        plan.body.addWidget(self.plan)
        for column, panels in ((self.first, (plan, company, points, self.sites, self.departments)),
                               (self.second, (*self.flows.values(), self.items, self.ties))):
            for panel in panels:
                column.addWidget(panel)
            column.addStretch(1)
            self._columns.addLayout(column, 1)


def point_words(point: PointRow) -> tuple[str, str]:
    """Caption and value of a contact point; an address with its postal code in front."""
    caption = labels.label(point.kind) + (f" ({point.label})" if point.label else "")
    code = f"〒{point.postal_code}" if texts.japanese() and point.postal_code else point.postal_code
    return caption, f"{code} {point.value}".strip()
