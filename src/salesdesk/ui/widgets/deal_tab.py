"""What every part of a deal's page is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from salesdesk.ui.context import Context

RIGHT = 16  # the margin of every page


class DealTab(QWidget):
    """Shows one deal; the page tells it which, and again after every change of a table it watches."""

    headed = Signal()  # its page actions have changed
    watches: frozenset[str] = frozenset()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.aim = ""  # the place of the part that gets the keys next; empty for the usual one

    def show_deal(self, deal_id: str) -> None:
        """Read everything shown of a deal anew; where it is the same deal, what is being typed stays."""
        raise NotImplementedError

    def page_actions(self) -> list[QAction]:
        """Actions the bar shows while this part is looked at."""
        return []

    def edge(self) -> QWidget:
        """The widget whose layout keeps the margin at the right."""
        return self

    def leave_room(self, wide: int) -> None:
        """Let a scroll bar so wide take a part of the margin, so that the right edge stays where it is."""
        layout = self.edge().layout()
        if layout is not None:
            now = layout.contentsMargins()
            layout.setContentsMargins(now.left(), now.top(), RIGHT - wide, now.bottom())

    def take_focus(self) -> None:
        """Give the keys to what they are meant for."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
