"""A choice of account: type part of a name or its reading, or open the list of all."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from salesdesk.domain.text import variant_key
from salesdesk.ui import theme
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.line_edit import LineEdit

Names = Sequence[tuple[str, str]]
_HITS = 12


class AccountBox(QComboBox):
    """Emits `chosen` with the id; `all_names` is asked once, when the list is opened, `find` on every key."""

    chosen = Signal(str)

    def __init__(self, all_names: Callable[[], Names], find: Callable[[str], Names],
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all_names, self._find = all_names, find
        self._id, self._name = "", ""
        self._ids: list[str] = []
        self._hits: dict[str, str] = {}
        self._field = LineEdit()
        self.setEditable(True)
        self.setLineEdit(self._field)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(14)
        self._field.installEventFilter(self)
        self._field.setPlaceholderText(self.tr("Choose an account"))
        self._field.setAccessibleName(self.tr("Account"))
        self.setAccessibleName(self.tr("Account"))
        self._icon = controls.icon_label("building-2", "text2")
        self._icon.setParent(self._field)
        self._icon.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._found = QStringListModel(self)
        self._set_up_completer()
        self._field.textEdited.connect(self._on_text_edited)
        self._field.editingFinished.connect(self._on_editing_finished)
        self.activated.connect(self._on_activated)
        theme.theme().changed.connect(self._stand)

    @property
    def account_id(self) -> str:
        """The account chosen, empty where there is none."""
        return self._id

    def set_account(self, account_id: str, name: str) -> None:
        """Show an account without saying so."""
        self._id, self._name = account_id, name
        self.setEditText(name)
        self._field.setCursorPosition(0)
        self.setToolTip(name)

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

    def wheelEvent(self, event: QEvent) -> None:
        event.ignore()

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

    def _on_activated(self, place: int) -> None:
        if 0 <= place < len(self._ids):
            self._choose(self._ids[place], self.itemText(place))

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
            QTimer.singleShot(0, self, lambda: self.set_account(self._id, self._name))

    def _choose(self, account_id: str, name: str) -> None:
        changed = account_id != self._id
        self.set_account(account_id, name)
        if changed:
            self.chosen.emit(account_id)

    def _stand(self) -> None:
        """Keep the icon in front of the text."""
        side = theme.px(16)
        self._field.setTextMargins(side + 4, 0, 0, 0)
        self._icon.move(2, (self._field.height() - side) // 2)
