"""First step: the file or the text, and how it is read, with its first rows."""

from dataclasses import replace
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from salesdesk.services.transfer.fields import Kind
from salesdesk.services.transfer.tabular import Table
from salesdesk.ui import theme
from salesdesk.ui.importing import tables, texts
from salesdesk.ui.importing.session import Session
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.line_edit import ChoiceBox, TextEdit

_ENCODINGS = ("utf-8-sig", "cp932", "euc_jp", "iso2022_jp", "utf-16", "cp1252")
_SHOWN = 8


class FilePage(QWidget):
    """Emits `reread` when a choice changes and `pasted` when a text is to be read."""

    chosen = Signal()
    pasted = Signal(str)
    reread = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._filling = False
        invitation = self.tr("Drop a file here, or choose one: CSV, Excel, vCard")
        self.file = controls.label(invitation, tone="muted", wrap=True)
        self.choose = controls.button(self.tr("Choose a file…"), "folder-open")
        self.paste = controls.button(self.tr("Paste text…"), "clipboard-list")
        self.text = TextEdit()
        self.text.setAccessibleName(self.tr("Text to import"))
        self.text.setPlaceholderText(self.tr("A table, a business card, or the signature of a mail"))
        self.read_text = controls.button(self.tr("Read the text"), "check", "primary")
        self.kind = ChoiceBox([(kind, texts.words(name)) for kind, name in texts.KINDS.items()])
        automatic = self.tr("Encoding: found by itself")
        self.encoding = ChoiceBox([(None, automatic), *((each, each) for each in _ENCODINGS)])
        self.delimiter = ChoiceBox([
            (None, self.tr("Delimiter: found by itself")), (",", self.tr("Comma")), ("\t", self.tr("Tab")),
            (";", self.tr("Semicolon")), ("|", self.tr("Bar"))])
        self.sheet = ChoiceBox([])
        self.header = QSpinBox()
        self.header.setRange(0, 99)
        self.header.setPrefix(self.tr("Headings in row "))
        self.header.setSpecialValueText(self.tr("No headings"))
        self.detail = controls.label("", 12, tone="muted", wrap=True)
        self.preview = tables.plain_table(self.tr("First rows"), 180)
        for box, name in ((self.kind, self.tr("What it holds")), (self.encoding, self.tr("Encoding")),
                          (self.delimiter, self.tr("Delimiter")), (self.sheet, self.tr("Sheet")),
                          (self.header, self.tr("Row of the headings"))):
            box.setAccessibleName(name)
        self._lay_out()
        self._connect()
        self.show_session()

    def show_session(self) -> None:
        """Show what was read and the choices that are in force."""
        source = self._session.source
        table = source.table if source else None
        self._filling = True
        self.kind.setVisible(source is not None)
        for box in (self.encoding, self.delimiter):
            box.setVisible(bool(table and table.encoding) or (source is None and self._session.path is not None))
        self.encoding.setVisible(self.encoding.isVisibleTo(self) and self._session.path is not None)
        self.sheet.setVisible(bool(table and len(table.sheets) > 1))
        self.header.setVisible(table is not None)
        self.preview.setVisible(source is not None)
        if source is not None:
            self.kind.set_value(source.kind)
        if table is not None:
            self.sheet.set_choices([(name, name) for name in table.sheets])
            self.sheet.set_value(table.sheet)
            self.header.setValue(self._shown_header(table))
        self._filling = False
        self._fill_preview()

    def show_name(self, name: str) -> None:
        """Say which file or text is being read."""
        self.file.setText(name)

    def _shown_header(self, table: Table) -> int:
        """The row of the headings counted from 1, 0 for none."""
        return 0 if self._session.choices.header_row == -1 else table.preface + 1

    def _fill_preview(self) -> None:
        source = self._session.source
        if source is None:
            self.detail.setText("")
            return
        if source.table is not None:
            rows = [cells for _, cells in source.table.rows[:_SHOWN]]
            tables.fill(self.preview, source.headings, rows)
        else:
            records = [record for record, _ in zip(source.records(), range(_SHOWN), strict=False)]
            names = list(dict.fromkeys(name for record in records for name in record.fields))
            tables.fill(self.preview, [texts.field_name(name) for name in names],
                        [[record.fields.get(name, "") for name in names] for record in records])
        parts = [self.tr("{count} records").format(count=source.total), source.encoding]
        if source.table is not None and source.table.damaged:
            parts.append(self.tr("{count} characters could not be read").format(count=source.table.damaged))
        self.detail.setText(" · ".join(part for part in parts if part))

    def _changed(self) -> None:
        if self._filling or (self._session.source is None and self._session.path is None):
            return
        before, source = self._session.choices, self._session.source
        new = replace(before, encoding=cast("str | None", self.encoding.value()),
                      delimiter=cast("str | None", self.delimiter.value()))
        table = source.table if source is not None else None
        if source is not None and self.kind.value() is not source.kind:
            new = replace(new, kind=cast("Kind", self.kind.value()))
        if table is not None and self.header.value() != self._shown_header(table):
            new = replace(new, header_row=self.header.value() - 1)
        if table is not None and table.sheets and self.sheet.value() != table.sheet:
            new = replace(new, sheet=cast("str", self.sheet.value()), header_row=None)
        self._session.choices = new
        self.reread.emit()

    def _show_paste(self) -> None:
        self.text.setVisible(True)
        self.read_text.setVisible(True)
        self.text.setFocus()

    def _connect(self) -> None:
        self.choose.clicked.connect(self.chosen)
        self.paste.clicked.connect(self._show_paste)
        self.read_text.clicked.connect(lambda: self.pasted.emit(self.text.toPlainText()))
        for box in (self.kind, self.encoding, self.delimiter, self.sheet):
            box.currentIndexChanged.connect(self._changed)
        self.header.valueChanged.connect(self._changed)

    def _lay_out(self) -> None:
        column = controls.vbox(self, 0, 10)
        place = controls.panel("dash")
        first = controls.hbox(place, (16, 14, 16, 14), 12)
        first.addWidget(controls.icon_label("upload", "accent", 20))
        first.addWidget(self.file, 1)
        first.addWidget(self.paste)
        first.addWidget(self.choose)
        column.addWidget(place)
        column.addWidget(self.text)
        column.addWidget(self.read_text)
        self.text.setMinimumHeight(theme.px(120))
        self.text.hide()
        self.read_text.hide()
        row = QHBoxLayout()
        for box in (self.kind, self.encoding, self.delimiter, self.sheet, self.header):
            row.addWidget(box, 1)
        column.addLayout(row)
        column.addWidget(self.detail)
        column.addWidget(self.preview, 1)
        column.addStretch(0)
