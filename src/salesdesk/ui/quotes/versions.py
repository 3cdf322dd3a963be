"""All quotes of a deal with their versions: how each stands, why it was made, and what it took."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from salesdesk.services import quotes
from salesdesk.store.queries import quotes as queries
from salesdesk.store.queries.quotes import QuoteRow
from salesdesk.ui import labels, theme
from salesdesk.ui.context import Context
from salesdesk.ui.quotes import editors, texts
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.roomy import open_roomy

if TYPE_CHECKING:
    from salesdesk.ui.quotes.tab import QuotesTab

_KEY = Qt.ItemDataRole.UserRole
_WIDTHS = (170, 92, 92, 200, 80, 76, 96, 130)  # design pixels
_NUMBERS = (4, 5, 6, 7)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class VersionsDialog(QDialog):
    """Enter shows a version on the deal's page."""

    def __init__(self, context: Context, parent: QWidget, tab: "QuotesTab") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Quotes and versions"))
        self.context, self._tab = context, tab
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(self.tr("Quotes and versions"))
        self.tree.setHeaderLabels([
            self.tr("Quote"), self.tr("State"), self.tr("Day"), self.tr("Change"), self.tr("Contacts"),
            self.tr("Minutes"), self.tr("Cost"), self.tr("Request to sent")])
        self.tree.setRootIsDecorated(True)
        self.tree.setStyleSheet("QTreeView::item { padding: 0 8px; }")
        self.note = controls.label("", 11, tone="muted", wrap=True)
        self.show_button = controls.button(self.tr("Show"), kind="primary")
        self.terms = controls.button(self.tr("Expenses, terms…"), "sliders-horizontal")
        self.fresh = controls.button(self.tr("Another quote"), "plus")
        self.remove = controls.button(self.tr("Move quote to the bin"), "trash-2", tone="danger")
        self.close_button = controls.button(self.tr("Close"))
        self._lay_out()
        self._connect()
        self.reload()

    def present(self) -> None:
        """Open as wide as its columns."""
        open_roomy(self, 1010, 420, self.tree)

    def reload(self) -> None:
        """Read the versions of the deal anew."""
        rows = self._tab.versions
        chosen = self.chosen() or (self._tab.sheet.quote.id if self._tab.sheet else "")
        self.tree.clear()
        for chain in dict.fromkeys(row.chain for row in rows):
            versions = [row for row in rows if row.chain == chain]
            top = QTreeWidgetItem([" ".join(part for part in (versions[0].number, versions[0].title) if part)])
            top.setData(0, _KEY, versions[0].id)
            self.tree.addTopLevelItem(top)
            top.setFirstColumnSpanned(True)
            for row in versions:
                item = QTreeWidgetItem(self._cells(row))
                item.setData(0, _KEY, row.id)
                item.setToolTip(3, row.reason)
                top.addChild(item)
                for column in _NUMBERS:
                    item.setTextAlignment(column, _RIGHT)
                if row.id == chosen:
                    self.tree.setCurrentItem(item)
        self.tree.expandAll()
        if not rows:
            self.reject()
        rate = self.context.read(queries.hourly_cost)
        self.note.setText(self.tr("Cost is expenses and the minutes of contacts at ¥{rate} an hour.").format(
            rate=f"{rate:,}") if rate else self.tr("Cost is expenses only: no cost of an hour is set in Settings."))

    def chosen(self) -> str:
        """The id of the version chosen."""
        item = self.tree.currentItem()
        return str(item.data(0, _KEY)) if item is not None else ""

    def _cells(self, row: QuoteRow) -> list[str]:
        took, today = self.context.read(queries.effort, row), self.context.today()
        day = row.sent_at.astimezone().date() if row.sent_at else row.changed_on
        hours = row.hours_to_send
        return [texts.version(row), labels.label(row.state(today)), texts.short_day(day, today), row.reason,
                f"{took.contacts:,}", f"{took.minutes:,}", f"¥{took.cost:,}",
                "" if hours is None else self.tr("{n} h").format(n=f"{hours:,.1f}")]

    def _on_show(self) -> None:
        if key := self.chosen():
            self._tab.choose(key)
            self.accept()

    def _on_terms(self) -> None:
        row = next((row for row in self._tab.versions if row.id == self.chosen()), None)
        if row is not None:
            editors.edit_head(self.context, self, row)

    def _on_remove(self) -> None:
        if key := self.chosen():
            self.context.run(quotes.delete_quote, key)

    def _on_fresh(self) -> None:
        self._tab.make()
        self.accept()

    def _on_changed(self, _changes: Any, _who: object) -> None:
        self.reload()

    def _connect(self) -> None:
        self.context.changed.connect(self._on_changed)
        self.tree.itemActivated.connect(self._on_show)
        self.show_button.clicked.connect(self._on_show)
        self.terms.clicked.connect(self._on_terms)
        self.fresh.clicked.connect(self._on_fresh)
        self.remove.clicked.connect(self._on_remove)
        self.close_button.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        column = controls.vbox(self, (16, 14, 16, 12), 10)
        column.addWidget(controls.label(self.tr("Quotes and versions"), 16, bold=True))
        for place, width in enumerate(_WIDTHS):
            self.tree.setColumnWidth(place, theme.px(width))
        self.tree.header().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setStretchLastSection(False)
        for place in _NUMBERS:
            self.tree.headerItem().setTextAlignment(place, _RIGHT)
        column.addWidget(self.tree, 1)
        column.addWidget(self.note)
        foot = controls.hbox(spacing=8)
        for each in (self.fresh, self.terms, self.remove):
            foot.addWidget(each)
        foot.addStretch(1)
        for each in (self.close_button, self.show_button):
            foot.addWidget(each)
        column.addLayout(foot)
