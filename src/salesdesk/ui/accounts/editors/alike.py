"""Records that look like the one being entered, below its name: up to three with the reason, a click opens one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from salesdesk.services.duplicates import Like
from salesdesk.ui import theme
from salesdesk.ui.pair_words import reason
from salesdesk.ui.widgets import controls, paint

_MOST, _REASONS, _PAUSE = 3, 2, 250
_WIDE = 380


class AlikeHint(QWidget):
    """Looks a moment after the last key; hidden while nothing is alike."""

    opened = Signal(str)

    def __init__(self, look: Callable[[], Sequence[Like]]) -> None:
        """`look` gives what is alike to what stands in the inputs, the likeliest first."""
        super().__init__()
        self._look = look
        self._ids: list[str] = []
        self.heading = controls.label(self.tr("Looks like what is there already:"), 11, tone="info")
        self.buttons = [self._make(place) for place in range(_MOST)]
        column = controls.vbox(self, 0, 0)
        column.addWidget(self.heading)
        for button in self.buttons:
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.refresh)
        self.hide()

    def later(self) -> None:
        """Look once nothing has been typed for a moment."""
        self._timer.start()

    def refresh(self) -> None:
        """Look now."""
        self._timer.stop()
        found = list(self._look())[:_MOST]
        self._ids = [like.id for like in found]
        for place, button in enumerate(self.buttons):
            button.setVisible(place < len(found))
            if place < len(found):
                self._dress(button, found[place])
        self.setVisible(bool(found))

    def _make(self, place: int) -> controls.Button:
        made = controls.button("", "copy", "ghost", tone="info")
        made.clicked.connect(lambda: self.opened.emit(self._ids[place]))
        return made

    def _dress(self, button: controls.Button, like: Like) -> None:
        name = like.name + (f" ({like.account_name})" if like.account_name else "")
        words = self.tr("{name} — {reasons}").format(
            name=name, reasons=" · ".join(reason(each) for each in like.evidence[:_REASONS]))
        button.setText(" " + paint.elided(words, theme.px(_WIDE), 13).replace("&", "&&"))
        button.setAccessibleName(words)
        button.setToolTip(self.tr("{words}\nOpen it; what you typed is kept").format(words=words))
