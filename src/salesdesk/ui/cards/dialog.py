"""The dialog of a business card: what is typed or pasted at the left, what was understood at the right."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from salesdesk.domain import names
from salesdesk.domain.errors import RuleError, StoreError
from salesdesk.services import cards
from salesdesk.store.queries import accounts
from salesdesk.ui import labels, theme
from salesdesk.ui.context import Context, Place, Request, Screen
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.field import Field
from salesdesk.ui.widgets.form import Form
from salesdesk.ui.widgets.line_edit import LineEdit, TextEdit, commit_input_method
from salesdesk.ui.widgets.message_bar import MessageBar

_KEPT = "card_draft"
_WIDE = 880


class CardDialog(QDialog):
    """What was typed and not saved comes back when the dialog is opened again."""

    def __init__(self, context: Context, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("From a business card"))
        self.context = context
        self._read: dict[str, str] = {}
        self.message = MessageBar(self)
        self.text = TextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("The card"))
        self.text.setPlaceholderText(self.tr("Type or paste the card, line by line:\ncompany\ndepartment, title\nname"
                                             "\naddress\nphone, mail"))
        self.lease = Form([
            Field("thing", self.tr("What they lease"), limit=200, placeholder=self.tr("Copiers, 12")),
            Field("lease_end", self.tr("Lease ends on"), "date"),
        ], today=context.today())
        self.form = Form(self._fields(), today=context.today())
        self.known = controls.label("", 12, tone="info", wrap=True)
        self.known.hide()
        self._lay_out()
        self._connect()
        kept = context.property(_KEPT)
        if isinstance(kept, str) and kept:
            self.text.setPlainText(kept)

    def save(self) -> None:
        """Keep everything in one step; a refusal is said by its field."""
        commit_input_method()
        if not (self.form.validate() and self.lease.validate()):
            return
        told = {name: str(value or "") for name, value in self.form.values().items()}
        lease = self.lease.values()
        end = lease["lease_end"]
        try:
            kept = self.context.attempt(cards.keep_card, self._read | told, self.context.today(),
                                        str(lease["thing"] or ""), end if isinstance(end, date) else None)
        except RuleError as error:
            if not self.form.show_rule(error) and not self.lease.show_rule(error):
                self.message.show_error(labels.error_text(error))
            return
        except StoreError as error:
            self.message.show_error(labels.error_text(error))
            self.context.failed.emit(error)
            return
        self.text.clear()
        self.accept()
        self.context.go(Place(Screen.ACCOUNTS, account_id=kept.account_id, person_id=kept.person_id))
        self.context.tell_step()

    def done(self, result: int) -> None:
        self.context.setProperty(_KEPT, self.text.toPlainText())
        super().done(result)

    def present(self) -> None:
        """Open without blocking, with the text ready to be typed."""
        self.resize(theme.px(_WIDE), self.sizeHint().height())
        self.open()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_text(self) -> None:
        """Show what the card says; what was corrected by hand stays."""
        found = cards.read_card(self.text.toPlainText())
        for name in self._names:
            before, now = self._read.get(name, ""), found.get(name, "")
            editor = self.form.editor(name)
            if isinstance(editor, LineEdit) and editor.text() == before and now != before:
                editor.setText(now)
        self._read = found

    def _on_company(self, name: str) -> None:
        """Say where the person goes when the company is there already."""
        found = self.context.read(accounts.find, name.strip(), names.company_key(name)) if name.strip() else []
        row = self.context.read(accounts.one, found[0]) if found else None
        self.known.setVisible(row is not None)
        if row is not None:
            self.known.setText(self.tr("{name} is there already: the person is added to it.").format(name=row.name))

    @property
    def _names(self) -> list[str]:
        return [field.name for field in self._fields()]

    def _fields(self) -> list[Field]:
        return [
            Field("company", self.tr("Company"), required=True),
            Field("full_name", self.tr("Name"), required=True),
            Field("full_reading", self.tr("Reading"), "reading", reading_of="full_name"),
            Field("department", self.tr("Department"), limit=120),
            Field("title", self.tr("Title"), limit=120),
            Field("phone", self.tr("Phone"), "phone"),
            Field("mobile", self.tr("Mobile"), "phone"),
            Field("mail", self.tr("Mail"), "mail"),
            Field("postal_code", self.tr("Postal code"), limit=20),
            Field("address", self.tr("Address"), limit=300),
            Field("url", self.tr("Web page"), "url", limit=300),
        ]

    def _connect(self) -> None:
        self.text.textChanged.connect(self._on_text)
        company = self.form.editor("company")
        if isinstance(company, LineEdit):  # every text field is one
            company.textChanged.connect(self._on_company)
        for form in (self.form, self.lease):
            form.submitted.connect(self.save)
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.save)

    def _lay_out(self) -> None:
        column = controls.vbox(self, 20, 12)
        column.addWidget(controls.label(self.tr("From a business card"), 18, bold=True))
        column.addWidget(self.message)
        both = controls.hbox(spacing=24)
        both.addLayout(self._left(), 1)
        both.addLayout(self._right(), 1)
        column.addLayout(both, 1)
        column.addLayout(self._foot())
        QWidget.setTabOrder(self.text, self.lease.editor("thing"))
        QWidget.setTabOrder(self.lease.editor("thing"), self.lease.editor("lease_end"))
        QWidget.setTabOrder(self.lease.editor("lease_end"), self.form.editor("company"))

    def _left(self) -> QVBoxLayout:
        left = controls.vbox(spacing=10)
        left.addWidget(self.text, 1)
        left.addWidget(self.lease)
        return left

    def _right(self) -> QVBoxLayout:
        right = controls.vbox(spacing=10)
        right.addWidget(controls.label(self.tr("As it was understood"), 13, tone="text2", bold=True))
        right.addWidget(self.form)
        right.addWidget(self.known)
        right.addStretch(1)
        return right

    def _foot(self) -> QHBoxLayout:
        foot = controls.hbox(spacing=8)
        foot.addStretch(1)
        foot.addWidget(controls.label(self.tr("Ctrl+Enter saves"), 11, tone="muted"))
        close = controls.button(self.tr("Close"), tip=self.tr("Close; the text is kept (Esc)"))
        self.save_button = controls.button(self.tr("&Save"), kind="primary", tip=self.tr("Save (Ctrl+Enter)"))
        close.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.save)
        for button in (close, self.save_button):
            button.setAutoDefault(False)
            foot.addWidget(button)
        return foot


def show_card(context: Context, _request: Request, parent: QWidget | None) -> None:
    """Show the dialog of a business card."""
    CardDialog(context, parent).present()
