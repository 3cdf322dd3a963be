"""The base of every screen: watches tables, reloads when shown, names itself and its actions for the bar."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QWidget

from salesdesk.ui import theme
from salesdesk.ui.context import Context, Place

if TYPE_CHECKING:
    from salesdesk.store.journal import ChangeSet


class Pane(QWidget):
    """A screen. Visible it reloads at once after a change it watches; hidden it is stale and reloads when shown."""

    headed = Signal()  # title, subtitle or page actions have changed
    watches: frozenset[str] = frozenset()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.context = context
        self._stale = True
        context.changed.connect(self._on_changed)
        theme.theme().changed.connect(self.update)

    def title(self) -> str:
        """The words at the left of the bar."""
        return ""

    def subtitle(self) -> str:
        """Small words beside the title."""
        return ""

    def heading(self) -> QWidget | None:
        """What the bar shows beside the title instead of the small words."""
        return None

    def page_actions(self) -> list[QAction]:
        """Actions the bar shows left of Log, and the menus list under View."""
        return []

    def reload(self) -> None:
        """Read everything shown anew."""
        raise NotImplementedError

    def new_item(self) -> None:
        """What Ctrl+N makes here."""

    def filter_field(self) -> QWidget | None:
        """The field Ctrl+F goes to."""
        return None

    def show_place(self, place: Place) -> None:
        """Bring the account, deal or person of the place into view."""

    def take_focus(self) -> None:
        """Give the keys to the part of the screen they are meant for."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Reload now where visible, else when shown."""
        if self.isVisible():
            self._stale = False
            self.reload()
            self.headed.emit()
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _on_changed(self, changes: "ChangeSet", _initiator: object) -> None:
        if changes.tables & self.watches:
            self.refresh()
