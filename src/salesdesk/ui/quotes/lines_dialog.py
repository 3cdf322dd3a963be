"""The editor of a variant's lines: every cell is stored when it is left, sums stand below."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QTabBar, QWidget

from salesdesk.domain.errors import RuleError, StoreError
from salesdesk.domain.quote_paste import read_rows
from salesdesk.services import quote_parts
from salesdesk.store.queries import products
from salesdesk.store.queries import quotes as queries
from salesdesk.store.queries.quotes import QuoteSheet, VariantRow
from salesdesk.ui import labels
from salesdesk.ui.context import Ask, Context, Request
from salesdesk.ui.quotes import editors, texts
from salesdesk.ui.quotes.lines_model import NAME, LinesModel
from salesdesk.ui.quotes.lines_view import LinesView
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.message_bar import MessageBar
from salesdesk.ui.widgets.roomy import open_roomy

_WATCHED = frozenset({"quote", "quote_variant", "quote_line", "product"})


class LinesDialog(QDialog):
    """One variant at a time; the bar above goes on to the others."""

    def __init__(self, context: Context, parent: QWidget, quote_id: str, variant_id: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Lines of the quote"))
        self.context, self._quote_id, self.variant_id = context, quote_id, variant_id
        self.sheet: QuoteSheet | None = None
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("Variants"))
        self.message = MessageBar(self)
        self.model = LinesModel(self)
        self.view = LinesView(self.model, lambda text: context.read(products.find, text, retired=False), self)
        self.settings = controls.button(self.tr("Name, discount, payments…"), "sliders-horizontal")
        self.products = controls.button(self.tr("Products…"), "tag")
        self.up = controls.button("", "arrow-up", "ghost", tip=self.tr("Line up (Alt+Up)"))
        self.down = controls.button("", "arrow-down", "ghost", tip=self.tr("Line down (Alt+Down)"))
        self.remove = controls.button("", "trash-2", "ghost", tip=self.tr("Take the line away (Del)"))
        self.sums = controls.label("", 13, wrap=True, tabular=True)
        self.gross = controls.label("", 15, bold=True, tabular=True)
        self.close_button = controls.button(self.tr("Close"), kind="primary")
        self._lay_out()
        self._connect()
        self.reload()

    def present(self) -> None:
        """Open as large as the window allows, ready to type."""
        open_roomy(self, 980, 560, self.view)
        self.view.setCurrentIndex(self.model.index(0, NAME))

    def reload(self) -> None:
        """Read the version anew; the dialog closes where it is gone."""
        self.sheet = self.context.read(queries.sheet, self._quote_id)
        row = self.variant()
        if self.sheet is None or row is None:
            self.reject()
            return
        self._show_tabs(self.sheet)
        head, at = self.sheet.quote, self.view.currentIndex()
        self.model.show_lines(row.lines, head.rounding, frozen=head.frozen)
        if at.isValid() is False and self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(self.model.rowCount() - 1, NAME))
        for widget in (self.settings, self.up, self.down, self.remove):
            widget.setEnabled(not head.frozen)
        if head.frozen:
            self.message.show_info(self.tr("This version was sent. Make a new version to change it."))
        self._show_sums(row)

    def variant(self) -> VariantRow | None:
        """The variant shown; the first one where it is gone."""
        if self.sheet is None or not self.sheet.variants:
            return None
        row = self.sheet.variant(self.variant_id) or self.sheet.variants[0]
        self.variant_id = row.id
        return row

    def paste(self, text: str) -> None:
        """Add the rows of a spreadsheet; the first one that cannot be read is named and nothing is added."""
        try:
            rows = read_rows(text)
        except RuleError as error:
            row = self.tr("Row {n}").format(n=error.values["row"])
            self.message.show_error(f"{row}: {self._told(error)}")
            return
        if rows:
            self._store(quote_parts.add_lines, self.variant_id, rows)

    def _on_typed(self, row: int, values: dict[str, Any]) -> None:
        if row < len(self.model.lines):
            self._store(quote_parts.save_line, self.model.lines[row].id, values)
            return
        priced = values if "product_id" not in values else {**values, "quantity_milli": 1000}
        self._store(quote_parts.add_lines, self.variant_id, [priced])

    def _on_stepped(self, row: int, by: int) -> None:
        if row < len(self.model.lines) and 0 <= row + by < len(self.model.lines):
            column = self.view.currentIndex().column()
            self._store(quote_parts.move_line, self.model.lines[row].id, by)
            self.view.setCurrentIndex(self.model.index(row + by, column))

    def _on_deleted(self, rows: list[int]) -> None:
        if rows and self.sheet is not None and not self.sheet.quote.frozen:
            self._store(quote_parts.delete_lines, [self.model.lines[row].id for row in rows])

    def _store(self, service: Any, *args: Any) -> None:
        self.message.dismiss()
        try:
            self.context.attempt(service, *args)
        except RuleError as error:
            self.message.show_error(self._told(error))
        except StoreError as error:
            self.context.failed.emit(error)
        else:
            self.context.tell_step()

    def _told(self, error: RuleError) -> str:
        names = dict(zip(("name", "detail", "quantity_milli", "unit", "unit_price", "discount_permille", "tax",
                          "unit_cost"), self.model.heads, strict=False))
        words = labels.error_text(error)
        return f"{names[error.field]}: {words}" if error.field in names else words

    def _show_tabs(self, sheet: QuoteSheet) -> None:
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        for row in sheet.variants:
            self.tabs.addTab(f"{texts.variant_name(row)}  {texts.amount(row.totals.net)}".replace("&", "&&"))
        self.tabs.setCurrentIndex([row.id for row in sheet.variants].index(self.variant_id))
        self.tabs.blockSignals(False)

    def _show_sums(self, row: VariantRow) -> None:
        sums = row.totals
        parts = [self.tr("Net ¥{amount}").format(amount=f"{sums.net:,}")]
        if sums.discount:
            parts.append(self.tr("of which discount −¥{amount}").format(amount=f"{sums.discount:,}"))
        parts += [f"{labels.label(part.tax)} ¥{part.amount:,}" for part in sums.parts if part.tax.permille]
        parts.append(self.tr("Margin {rate} (not printed)").format(rate=texts.margin(row)))
        self.sums.setText("   ".join(parts))
        self.gross.setText(self.tr("Total ¥{amount}").format(amount=f"{sums.gross:,}"))

    def _on_tab(self, place: int) -> None:
        if self.sheet is not None and 0 <= place < len(self.sheet.variants):
            self.variant_id = self.sheet.variants[place].id
            self.reload()

    def _on_changed(self, changes: Any, _who: object) -> None:
        if changes.tables & _WATCHED:
            self.reload()

    def _connect(self) -> None:
        self.context.changed.connect(self._on_changed)
        self.tabs.currentChanged.connect(self._on_tab)
        self.model.typed.connect(self._on_typed)
        self.model.refused.connect(lambda error: self.message.show_error(self._told(error)))
        self.view.stepped.connect(self._on_stepped)
        self.view.deleted.connect(self._on_deleted)
        self.view.pasted.connect(self.paste)
        for button, by in ((self.up, -1), (self.down, 1)):
            button.clicked.connect(partial(self._step, by))
        self.remove.clicked.connect(lambda: self._on_deleted(self.view.chosen_rows()))
        self.products.clicked.connect(lambda: self.context.ask(Request(Ask.PRODUCTS)))
        self.settings.clicked.connect(self._on_settings)
        self.close_button.clicked.connect(self.accept)
        for standard, act in ((QKeySequence.StandardKey.Undo, self.context.undo),
                              (QKeySequence.StandardKey.Redo, self.context.redo)):
            QShortcut(QKeySequence(standard), self).activated.connect(act)

    def _step(self, by: int) -> None:
        self._on_stepped(self.view.currentIndex().row(), by)

    def _on_settings(self) -> None:
        editors.edit_variant(self.context, self, self._quote_id, self.variant())

    def _lay_out(self) -> None:
        column = controls.vbox(self, (16, 12, 16, 12), 8)
        head = controls.hbox(spacing=6)
        head.addWidget(self.tabs, 1)
        for each in (self.up, self.down, self.remove, self.settings, self.products):
            head.addWidget(each)
        column.addLayout(head)
        column.addWidget(self.message)
        column.addWidget(self.view, 1)
        column.addWidget(controls.label(
            self.tr("Type a product or any words; rows of a spreadsheet can be pasted (Ctrl+V)."), 11, tone="muted"))
        foot = controls.hbox(spacing=12)
        foot.addWidget(self.sums, 1)
        foot.addWidget(self.gross)
        foot.addWidget(self.close_button)
        column.addLayout(foot)
