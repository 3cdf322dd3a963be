"""The company behind an account: facts, sites, departments, contact points, plan and room to grow."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from salesdesk.services import accounts as account_services
from salesdesk.store.queries.accounts import AccountRow, DepartmentRow, PointRow, SiteRow
from salesdesk.ui import labels
from salesdesk.ui.accounts import texts
from salesdesk.ui.accounts.facts import FactGrid
from salesdesk.ui.accounts.page_data import AccountPageData
from salesdesk.ui.accounts.side import Pool, SidePanel
from salesdesk.ui.accounts.tab import TabWidget
from salesdesk.ui.context import Ask, Context, Request
from salesdesk.ui.widgets import controls


class ThingLine(QWidget):
    """A site or department: name, one line below, buttons to edit and delete."""

    edit_asked = Signal(str)
    delete_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._id = ""
        row = controls.hbox(self, (0, 2, 0, 2), 4)
        words = controls.vbox(spacing=0)
        self.name = controls.label("", 13, bold=True, wrap=True)
        self.words = controls.label("", 12, tone="text2", wrap=True)
        words.addWidget(self.name)
        words.addWidget(self.words)
        row.addLayout(words, 1)
        self.edit = controls.button("", "pencil", "ghost", tip=self.tr("Edit"))
        self.remove = controls.button("", "trash-2", "ghost", tip=self.tr("Delete"))
        row.addWidget(self.edit)
        row.addWidget(self.remove)
        self.edit.clicked.connect(lambda: self.edit_asked.emit(self._id))
        self.remove.clicked.connect(lambda: self.delete_asked.emit(self._id))

    def set_thing(self, key: str, name: str, words: str) -> None:
        """Show another one."""
        self._id = key
        self.name.setText(name)
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.edit.setAccessibleName(self.tr("Edit {name}").format(name=name))
        self.remove.setAccessibleName(self.tr("Delete {name}").format(name=name))


class ThingPanel(SidePanel):
    """A panel of sites or departments with a button to add one."""

    def __init__(self, context: Context, title: str, add: str, ask: Ask) -> None:
        super().__init__(title)
        self.context, self._ask_kind = context, ask
        self.account_id = ""
        self.add = controls.button(add, "plus", "ghost")
        self.add.clicked.connect(lambda: self._ask(""))
        self.head.addWidget(self.add)
        self.lines = Pool(self.body, self._make)

    def set_things(self, account_id: str, things: list[tuple[str, str, str]]) -> None:
        """Show (id, name, words) of each."""
        self.account_id = account_id
        for line, thing in zip(self.lines.take(len(things)), things, strict=True):
            line.set_thing(*thing)
        self.empty.setVisible(not things)

    def _make(self) -> ThingLine:
        line = ThingLine()
        line.edit_asked.connect(self._ask)
        line.delete_asked.connect(self._on_deleted)
        return line

    def _ask(self, key: str) -> None:
        self.context.ask(Request(self._ask_kind, id=key, account_id=self.account_id))

    def _on_deleted(self, key: str) -> None:
        delete = account_services.delete_site if self._ask_kind is Ask.SITE else account_services.delete_department
        self.context.run(delete, key)


class CompanyTab(TabWidget):
    """Two columns of panels."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._account_id = ""
        self.facts = FactGrid(gaps=True)
        self.points = FactGrid()
        self.no_points = controls.label(self.tr("No phone, mail or address yet."), 12, tone="muted", wrap=True)
        self.plan = FactGrid(gaps=True)
        self.sites = ThingPanel(context, self.tr("Sites"), self.tr("Site"), Ask.SITE)
        self.sites.empty.setText(self.tr("No site yet."))
        self.departments = ThingPanel(context, self.tr("Departments"), self.tr("Department"), Ask.DEPARTMENT)
        self.departments.empty.setText(self.tr("No department yet."))
        self.edit = controls.button(self.tr("Edit"), "pencil", "ghost")
        self.edit.clicked.connect(lambda: context.ask(Request(Ask.ACCOUNT, id=self._account_id)))
        self._lay_out()

    def show_page(self, data: AccountPageData) -> None:
        """Show the company of an account."""
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
        self.sites.set_things(account.id, [
            (site.id, site.name, self._site_words(site, data)) for site in data.sites])
        self.departments.set_things(account.id, [
            (row.id, row.name, self._department_words(row, data)) for row in data.departments])

    def _fact_words(self, data: AccountPageData) -> Iterator[tuple[str, str]]:
        account = data.account
        yield self.tr("Company"), account.name
        yield self.tr("Reading"), account.reading
        yield self.tr("Standing"), labels.label(account.kind) if account.kind else ""
        yield self.tr("Lead class"), labels.label(account.lead_class) if account.lead_class else ""
        yield self.tr("Way in"), self.tr("Only with an introduction") if account.needs_introduction else ""
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
        row = controls.hbox(self, (18, 10, 16, 10), 12)
        first, second = controls.vbox(spacing=12), controls.vbox(spacing=12)
        company, points, plan = (SidePanel(title) for title in (
            self.tr("Company facts"), self.tr("Contact points"), self.tr("Plan and room to grow")))
        company.head.addWidget(self.edit)
        company.body.addWidget(self.facts)
        points.body.addWidget(self.points)
        points.body.addWidget(self.no_points)
        plan.body.addWidget(self.plan)
        for column, panels in ((first, (company, points)), (second, (self.sites, self.departments, plan))):
            for panel in panels:
                column.addWidget(panel)
            column.addStretch(1)
            row.addLayout(column, 1)


def point_words(point: PointRow) -> tuple[str, str]:
    """Caption and value of a contact point; an address with its postal code in front."""
    caption = labels.label(point.kind) + (f" ({point.label})" if point.label else "")
    code = f"〒{point.postal_code}" if texts.japanese() and point.postal_code else point.postal_code
    return caption, f"{code} {point.value}".strip()
