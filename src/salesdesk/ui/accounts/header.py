"""The head of an account's page: icon, name, pills, one line of facts and the button to edit them."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from salesdesk.ui import icons, labels, theme
from salesdesk.ui.accounts import texts
from salesdesk.ui.accounts.page_data import AccountPageData
from salesdesk.ui.accounts.painted import PillRow
from salesdesk.ui.rank_words import definition
from salesdesk.ui.widgets import controls, paint
from salesdesk.ui.widgets.fact_line import FactLine

_MOST_SITES = 3
_NAME_WIDTH = 220


class IconTile(QWidget):
    """A square with the icon of an account."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(44), theme.px(44))

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        box = QRectF(self.rect())
        paint.rounded(p, box, "accent_soft", None, 8)
        place = paint.centre(box, theme.px(22))
        icons.draw(p, place.left(), place.top(), "building-2", "accent", 22)
        p.end()


class AccountHeader(QWidget):
    """Signals `edit_asked`; `new_menu` is filled by the page."""

    edit_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.name = controls.label("", 18, bold=True)
        self.name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.pills = PillRow()
        self.facts = FactLine()
        self.edit = controls.button(self.tr("Edit"), "pencil", tip=self.tr("Edit the account (F2)"))
        self.edit.clicked.connect(self.edit_asked)
        self.add = controls.button(self.tr("Add"), "plus", tip=self.tr("Add to this account"))
        self.new_menu = QMenu(self.add)
        self.add.setMenu(self.new_menu)
        self._lay_out()

    def show_page(self, data: AccountPageData) -> None:
        """Show an account."""
        account = data.account
        self.name.setText(account.name)
        self.name.setToolTip(account.reading or account.name)
        wide = int(paint.width(account.name, 18, bold=True))
        self.name.setMinimumWidth(min(wide + 4, theme.px(_NAME_WIDTH)))
        self.name.setMaximumWidth(wide + 8)
        size = ("・" if texts.japanese() else " · ").join(self._size_words(data))
        self.pills.set_pills([
            (self.tr("Rank {rank}").format(rank=account.rank.value) if account.rank else "", "on_accent", "accent"),
            (size, "text2", "inset"),
            (self.tr("Room to grow") if account.room_to_grow else "", "ok", "ok_soft"),
            (self.tr("Introduction needed") if account.needs_introduction else "", "warn", "warn_soft")])
        if account.rank:
            meaning = definition(data.settings, account.rank)
            self.pills.setToolTip(f"{account.rank.value}: {meaning}\n{self.pills.toolTip()}")
        self.facts.set_text(" · ".join(self._fact_words(data)))

    def _size_words(self, data: AccountPageData) -> Iterator[str]:
        if data.account.industry:
            yield data.account.industry
        if data.account.employees:
            yield self.tr("{n} people").format(n=f"{data.account.employees:,}")

    def _fact_words(self, data: AccountPageData) -> Iterator[str]:
        account = data.account
        if data.sites:
            names = [site.name for site in data.sites[:_MOST_SITES]]
            more = len(data.sites) - len(names)
            joined = ("・" if texts.japanese() else ", ").join(names)
            yield joined + (f" +{more}" if more else "")
        if account.kind:
            yield labels.label(account.kind)
        if account.annual_sales:
            yield self.tr("Sales {amount}").format(amount=texts.amount(account.annual_sales))
        if account.fiscal_month:
            yield self.tr("FY ends {month}").format(month=texts.month(account.fiscal_month))
        if account.founded:
            yield self.tr("Founded {year}").format(year=account.founded)
        if account.parent_name:
            yield self.tr("Part of {name}").format(name=account.parent_name)
        last = texts.ago(account.last_contact, data.today) if account.last_contact else self.tr("none yet")
        yield self.tr("Last contact {when}").format(when=last)

    def _lay_out(self) -> None:
        row = controls.hbox(self, 0, 12)
        row.addWidget(IconTile())
        column = controls.vbox(spacing=2)
        first = controls.hbox(spacing=8)
        first.addWidget(self.name, 2)
        first.addWidget(self.pills, 1)
        column.addLayout(first)
        column.addWidget(self.facts)
        row.addLayout(column, 1)
        row.addWidget(self.add)
        row.addWidget(self.edit)
