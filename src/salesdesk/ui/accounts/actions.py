"""What can be done with the account of the list: the same actions serve keys, context menu and bar."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from salesdesk.ui import icons, theme
from salesdesk.ui.context import Ask, Context, Place, Request, Screen
from salesdesk.ui.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from salesdesk.ui.accounts.page_data import AccountPageData

_WORDS = {
    "new": (QT_TRANSLATE_NOOP("AccountActions", "Account"), "plus", ""),
    "open": (QT_TRANSLATE_NOOP("AccountActions", "Open"), "", ""),
    "edit": (QT_TRANSLATE_NOOP("AccountActions", "Edit…"), "pencil", "F2"),
    "brief": (QT_TRANSLATE_NOOP("AccountActions", "Visit briefing"), "printer", ""),
    "done": (QT_TRANSLATE_NOOP("AccountActions", "Next step done"), "check", "Ctrl+D"),
    "delete": (QT_TRANSLATE_NOOP("AccountActions", "Delete"), "trash-2", "Del"),
}
_ORDER = ("open", "edit", "brief", "done", "", "new", "delete")


class AccountActions(QObject):
    """`current` names the account of the list, `shown` is the page that is read; F2 and Del only work in the list."""

    def __init__(self, context: Context, pane: QWidget, current: Callable[[], str],
                 shown: "Callable[[], AccountPageData | None]", on_open: Callable[[str], None]) -> None:
        super().__init__(pane)
        self.context = context
        self._current, self._shown, self._open = current, shown, on_open
        self._made = {name: self._make(name) for name in _WORDS}
        self.new = self._made["new"]
        self.new.setToolTip(self.tr("New account (Ctrl+N)"))
        for name, slot in (("new", self.add), ("open", self._on_open), ("edit", self._on_edit),
                           ("brief", self._on_brief), ("done", self._on_done), ("delete", self._on_delete)):
            self._made[name].triggered.connect(slot)
        pane.addAction(self._made["done"])
        theme.theme().changed.connect(self._tint)
        self._tint()

    def give_to(self, view: QWidget) -> None:
        """Fill the context menu of the list."""
        for name in _ORDER:
            action = self._made.get(name)
            if action is None:
                action = QAction(self)
                action.setSeparator(True)
            view.addAction(action)

    def add(self) -> None:
        """Open the dialog of a new account."""
        self.context.ask(Request(Ask.ACCOUNT))

    def _make(self, name: str) -> QAction:
        source, _, keys = _WORDS[name]
        made = QAction(QCoreApplication.translate("AccountActions", source), self)
        if keys:
            made.setShortcut(QKeySequence(keys))
            if name != "done":
                made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        return made

    def _tint(self) -> None:
        for name, (_, icon, _keys) in _WORDS.items():
            self._made[name].setProperty("icon_name", icon)
            if icon:
                self._made[name].setIcon(icons.icon(icon))

    def _on_open(self) -> None:
        if self._current():
            self._open(self._current())

    def _on_edit(self) -> None:
        if self._current():
            self.context.ask(Request(Ask.ACCOUNT, id=self._current()))

    def _on_brief(self) -> None:
        if self._current():
            self.context.go(Place(Screen.BRIEFING, account_id=self._current()))

    def _on_done(self) -> None:
        from salesdesk.services import activities

        data = self._shown()
        if data is not None and data.step is not None:
            self.context.run(activities.set_done, data.step.id, done=True)

    def _on_delete(self) -> None:
        from salesdesk.services import accounts

        if self._current():
            self.context.run(accounts.delete_account, self._current())
