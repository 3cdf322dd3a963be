"""An input that finds an account while a part of its name or reading is typed."""

from typing import NoReturn

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QGridLayout, QWidget

from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.text import search_key
from salesdesk.store.queries import accounts
from salesdesk.store.queries.accounts import AccountFilter
from salesdesk.ui import labels
from salesdesk.ui.context import Context
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.line_edit import LineEdit

_MOST = 12


class AccountPicker(QWidget):
    """Caption, input and message line; `account_id` is empty until one is chosen."""

    picked = Signal(str)

    def __init__(self, context: Context, caption: str) -> None:
        super().__init__()
        self.context = context
        self.account_id = ""
        self._shown = ""
        self._ids: list[str] = []
        self.edit = LineEdit()
        self.edit.setAccessibleName(caption)
        self.edit.setPlaceholderText(self.tr("Part of the name or reading"))
        self._names = QStringListModel(self)
        self.completer = QCompleter(self._names, self)
        self.completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.edit.setCompleter(self.completer)
        self.message = controls.label("", 11, tone="danger", wrap=True)
        self.message.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        text = controls.label(caption, 12, tone="text2")
        text.setBuddy(self.edit)
        grid.addWidget(text, 0, 0)
        grid.addWidget(self.edit, 0, 1)
        grid.addWidget(self.message, 1, 1)
        self.edit.textEdited.connect(self._on_edited)
        self.edit.returnPressed.connect(self.focusNextChild)
        self.completer.activated.connect(self._on_activated)

    def set_account(self, account_id: str) -> None:
        """Show an account as chosen; empty for none."""
        row = self.context.read(accounts.one, account_id) if account_id else None
        self.account_id = row.id if row else ""
        self._shown = row.name if row else ""
        self.edit.setText(self._shown)
        self.show_error("")

    def chosen(self) -> str | None:
        """The id of the chosen account, None for none; a name typed in full counts as chosen."""
        text = self.edit.text().strip()
        if text == self._shown:
            return self.account_id or None
        found = self.context.read(accounts.find, text, "") if text else []
        return found[0] if len(found) == 1 else None

    def unclear(self) -> bool:
        """Whether something is typed that names no account."""
        return bool(self.edit.text().strip()) and self.chosen() is None

    def checked(self) -> str | None:
        """The id of the chosen account, None where nothing is typed.

        RuleError(BAD_CHOICE) and a line below the input where what is typed names none.
        """
        found = self.chosen()
        if found is None and self.edit.text().strip():
            self._refuse(Rule.BAD_CHOICE)
        return found

    def needed(self) -> str:
        """The same, but nothing typed is refused too, as REQUIRED."""
        found = self.checked()
        if found is None:
            self._refuse(Rule.REQUIRED)
        return found

    def _refuse(self, rule: Rule) -> NoReturn:
        error = RuleError(rule, "account_id")
        self.show_error(labels.error_text(error))
        raise error

    def show_error(self, text: str) -> None:
        """Say below the input what is wrong; empty takes it away."""
        self.message.setText(text)
        self.message.setVisible(bool(text))
        controls.set_tone(self.edit, "danger" if text else None)
        if text:
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_edited(self, text: str) -> None:
        self.show_error("")
        key = search_key(text)
        self._ids = self.context.read(accounts.ids, AccountFilter(self.context.today(), key))[:_MOST] if key else []
        rows = self.context.read(accounts.list_rows, self._ids)
        self._ids = [row.id for row in rows]
        self._names.setStringList([row.name for row in rows])

    def _on_activated(self, name: str) -> None:
        places = [place for place, known in enumerate(self._names.stringList()) if known == name]
        if places:
            self.set_account(self._ids[places[0]])
            self.picked.emit(self.account_id)
