"""The base of both widgets: knows whom they are about and reads again when something of it changes."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from salesdesk.ui.context import Context

if TYPE_CHECKING:
    from salesdesk.store.journal import ChangeSet


class SubjectWidget(QWidget):
    """Shows something of an account, a deal or a person; hidden it reads only when it is shown again."""

    watches: frozenset[str] = frozenset()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.account_id = ""
        self.person_id = ""
        self.deal_id = ""
        self._stale = True
        context.changed.connect(self._on_changed)

    def set_subject(self, account_id: str = "", person_id: str = "", deal_id: str = "") -> None:
        """Be about a person (`person_id`, with or without the account), a deal of an account, or an account."""
        self.account_id, self.person_id, self.deal_id = account_id, person_id, deal_id
        self.refresh()

    def refresh(self) -> None:
        """Read now where visible, else when shown."""
        self._stale = not self.isVisible()
        if not self._stale:
            self.reload()

    def reload(self) -> None:
        """Read everything shown anew."""
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.reload()

    def _on_changed(self, changes: "ChangeSet", _initiator: object) -> None:
        if changes.tables & self.watches:
            self.refresh()
