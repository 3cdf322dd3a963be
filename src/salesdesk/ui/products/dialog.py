"""The list of products: search, add, edit, retire, delete, import."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHeaderView, QTableView, QWidget

from salesdesk.domain.quotes import Tax
from salesdesk.services import products as services
from salesdesk.store.queries import products
from salesdesk.store.queries.products import ProductRow
from salesdesk.ui import labels, theme
from salesdesk.ui.context import Ask, Context, Request
from salesdesk.ui.products.model import ProductsModel
from salesdesk.ui.quotes.form_dialog import FormDialog
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.empty_state import EmptyState
from salesdesk.ui.widgets.field import Field
from salesdesk.ui.widgets.line_edit import LineEdit
from salesdesk.ui.widgets.roomy import open_roomy

_WIDTHS = (0, 92, 102, 72, 92, 92, 72, 98, 72)  # design pixels; the first takes the rest


def show_products(context: Context, request: Request, parent: QWidget) -> "ProductsDialog":
    """Open the list; `request.text` is searched for."""
    dialog = ProductsDialog(context, parent, request.text)
    dialog.present()
    return dialog


class ProductsDialog(QDialog):
    """Enter edits, Del moves to the bin, Ctrl+N adds; lines made from a product keep what they took."""

    def __init__(self, context: Context, parent: QWidget, text: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Products"))
        self.context = context
        self.search = LineEdit()
        self.search.setPlaceholderText(self.tr("Name, code or category"))
        self.search.setAccessibleName(self.tr("Search products"))
        self.search.setText(text)
        self.count = controls.label("", 12, tone="text2", tabular=True)
        self.model = ProductsModel(self)
        self.view = QTableView()
        self.empty = EmptyState(self.tr("No product yet. Add one, or import a list."), self.tr("Add a product"), "tag")
        self.add = controls.button(self.tr("Add"), "plus", shortcut="Ctrl+N")
        self.edit = controls.button(self.tr("Edit"), "pencil")
        self.retire = controls.button(self.tr("Retire"), "archive")
        self.remove = controls.button(self.tr("Move to the bin"), "trash-2", tone="danger")
        self.bring_in = controls.button(self.tr("Import…"), "upload")
        self.close_button = controls.button(self.tr("Close"))
        self._lay_out()
        self._connect()
        self.reload()

    def present(self) -> None:
        """Open as large as the window allows, ready to search."""
        open_roomy(self, 960, 540, self.search)

    def reload(self) -> None:
        """Read the products anew; the chosen one stays chosen."""
        chosen, text = self.chosen(), self.search.text()
        rows = self.context.read(products.find, text)
        self.model.show_rows(rows)
        place = next((at for at, row in enumerate(rows) if chosen and row.id == chosen.id), 0)
        if rows:
            self.view.setCurrentIndex(self.model.index(place, 0))
        self.count.setText(self.tr("{n} products").format(n=f"{len(rows):,}"))
        self.empty.setVisible(not rows)
        self.view.setVisible(bool(rows))
        self.empty.set_text(self.tr("Nothing found.") if text.strip() else self.tr(
            "No product yet. Add one, or import a list."), "" if text.strip() else self.tr("Add a product"))
        self._on_current()

    def chosen(self) -> ProductRow | None:
        """The product under the cursor."""
        row = self.view.currentIndex().row()
        return self.model.rows[row] if 0 <= row < len(self.model.rows) else None

    def open_form(self, row: ProductRow | None) -> FormDialog:
        """Ask for what a product is."""
        fields = [
            Field("name", self.tr("Product"), required=True), Field("code", self.tr("Code"), limit=60),
            Field("category", self.tr("Category"), limit=80,
                  placeholder=", ".join(self.context.read(products.categories)[:4])),
            Field("unit", self.tr("Unit"), limit=20), Field("price", self.tr("Price"), "amount"),
            Field("unit_cost", self.tr("Cost"), "amount"),
            Field("tax", self.tr("Tax"), "choice", choices=tuple((each.value, labels.label(each)) for each in Tax)),
            Field("note", self.tr("Note"), "multiline", limit=2000),
        ]
        values: dict[str, object] = {"tax": Tax.STANDARD.value, "name": "" if row else self.search.text().strip()}
        if row is not None:
            values = {field.name: getattr(row, field.name) for field in fields}

        def keep(found: Mapping[str, object]) -> None:
            self.context.attempt(services.save_product, row.id if row else None, found)

        title = self.tr("Edit product") if row else self.tr("New product")
        dialog = FormDialog(self.context, self, title, fields, values, keep)
        dialog.open()
        return dialog

    def _on_edit(self) -> None:
        row = self.chosen()
        if row is not None:
            self.open_form(row)

    def _on_retire(self) -> None:
        row = self.chosen()
        if row is not None:
            self.context.run(services.retire, row.id, retired=not row.retired)

    def _on_remove(self) -> None:
        row = self.chosen()
        if row is not None:
            self.context.run(services.delete_product, row.id)

    def _on_import(self) -> None:
        self.context.ask(Request(Ask.IMPORT))

    def _on_current(self) -> None:
        row = self.chosen()
        for button in (self.edit, self.retire, self.remove):
            button.setEnabled(row is not None)
        self.retire.setText(" " + (self.tr("Offer again") if row is not None and row.retired else self.tr("Retire")))

    def _on_changed(self, changes: Any, _who: object) -> None:
        if "product" in changes.tables:
            self.reload()

    def _connect(self) -> None:
        self.context.changed.connect(self._on_changed)
        self.search.textChanged.connect(self.reload)
        self.search.returnPressed.connect(self.view.setFocus)
        self.view.activated.connect(self._on_edit)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.empty.acted.connect(lambda: self.open_form(None))
        self.add.clicked.connect(lambda: self.open_form(None))
        self.edit.clicked.connect(self._on_edit)
        self.retire.clicked.connect(self._on_retire)
        self.remove.clicked.connect(self._on_remove)
        self.bring_in.clicked.connect(self._on_import)
        self.close_button.clicked.connect(self.accept)
        for standard, act in ((QKeySequence.StandardKey.Undo, self.context.undo),
                              (QKeySequence.StandardKey.Redo, self.context.redo)):
            QShortcut(QKeySequence(standard), self).activated.connect(act)
        for keys, act in (("Del", self._on_remove), ("Return", self._on_edit), ("Ctrl+F", self.search.setFocus)):
            shortcut = QShortcut(QKeySequence(keys), self.view if keys != "Ctrl+F" else self)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut if keys != "Ctrl+F"
                                else Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(act)

    def _lay_out(self) -> None:
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("Products"))
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setTabKeyNavigation(False)
        self.view.setShowGrid(False)
        self.view.setWordWrap(False)
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setDefaultSectionSize(theme.px(32))
        for place, width in enumerate(_WIDTHS):
            if width:
                self.view.setColumnWidth(place, theme.px(width))
        self.view.horizontalHeader().setHighlightSections(False)
        self.view.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        column = controls.vbox(self, (16, 14, 16, 12), 10)
        head = controls.hbox(spacing=8)
        head.addWidget(self.search, 1)
        head.addWidget(self.count)
        head.addWidget(self.bring_in)
        head.addWidget(self.add)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        column.addWidget(self.empty, 1)
        foot = controls.hbox(spacing=8)
        for each in (self.edit, self.retire, self.remove):
            foot.addWidget(each)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column.addLayout(foot)
