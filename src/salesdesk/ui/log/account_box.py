"""A choice of account: type part of a name or its reading, or open the list of all."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QCompleter

from salesdesk.domain.text import variant_key
from salesdesk.ui import theme
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.account_combo import AccountCombo, Names

_HITS = 12


class AccountBox(AccountCombo):
    """`all_names` is asked when the list is opened, `find` on every key."""

    def __init__(self, all_names: Callable[[], Names], find: Callable[[str], Names]) -> None:
        super().__init__(all_names, 14)
        self._find = find
        self._hits: dict[str, str] = {}
        self._icon = controls.icon_label("building-2", "text2")
        self._icon.setParent(self._field)
        self._icon.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._found = QStringListModel(self)
        self._set_up_completer()
        self._field.textEdited.connect(self._on_text_edited)
        theme.theme().changed.connect(self._stand)

    def showPopup(self) -> None:
        names = self._all_names()
        self._ids = [account_id for account_id, _ in names]
        self.clear()
        self.addItems([name for _, name in names])
        self.setCurrentIndex(self._ids.index(self._id) if self._id in self._ids else -1)
        self.setEditText(self._name)
        super().showPopup()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down opens the whole list."""
        if (event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
                and event.key() == Qt.Key.Key_Down and not self._found.stringList()):
            self.showPopup()
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stand()

    def _set_up_completer(self) -> None:
        completer = QCompleter(self._found, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(_HITS)
        completer.activated.connect(self._on_completed)
        self.setCompleter(completer)

    def _on_text_edited(self, text: str) -> None:
        found = list(self._find(variant_key(text)))[:_HITS] if text.strip() else []
        self._hits = {name: account_id for account_id, name in reversed(found)}
        self._found.setStringList([name for _, name in found])

    def _on_completed(self, name: str) -> None:
        if name in self._hits:
            self._choose(self._hits[name], name)

    def _on_editing_finished(self) -> None:
        """A name typed in full, or the only hit, counts as chosen; anything else falls back."""
        text = self._field.text().strip()
        if text == self._name:
            return
        if text in self._hits:
            self._choose(self._hits[text], text)
        elif len(self._hits) == 1:
            name, account_id = next(iter(self._hits.items()))
            self._choose(account_id, name)
        else:
            QTimer.singleShot(0, self, lambda: self.show_account(self._id, self._name))

    def _stand(self) -> None:
        """Keep the icon in front of the text."""
        side = theme.px(16)
        self._field.setTextMargins(side + 4, 0, 0, 0)
        self._icon.move(2, (self._field.height() - side) // 2)
