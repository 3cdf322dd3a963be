"""A question before something that cannot simply be taken back: what will happen, then the deed or not."""

from collections.abc import Sequence

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from salesdesk.ui import theme
from salesdesk.ui.widgets import controls

_WIDE = 500


class Confirm(QDialog):
    """Says what will happen, line by line; Esc and Enter do nothing to the data until the deed has the focus."""

    def __init__(self, heading: str, lines: Sequence[str], deed: str, parent: QWidget,
                 extra: QWidget | None = None) -> None:
        """`deed` is the word of the button that does it; `extra` stands between the words and the buttons."""
        super().__init__(parent)
        self.setWindowTitle(heading)
        self.setFixedWidth(theme.px(_WIDE))
        column = self._column = controls.vbox(self, (20, 18, 20, 16), 10)
        head = controls.hbox(spacing=10)
        head.addWidget(controls.icon_label("triangle-alert", "warn", 20))
        head.addWidget(controls.label(heading, 15, bold=True, wrap=True), 1)
        column.addLayout(head)
        for line in lines:
            column.addWidget(controls.label(line, 13, tone="text2", wrap=True))
        if extra is not None:
            column.addWidget(extra)
        column.addSpacing(theme.px(6))
        foot = controls.hbox(spacing=8)
        self.deed = controls.button(deed, "trash-2", tone="danger")
        self.keep = controls.button(self.tr("Cancel"))
        foot.addStretch(1)
        for button in (self.keep, self.deed):
            button.setAutoDefault(False)
            foot.addWidget(button)
        column.addLayout(foot)
        self.deed.clicked.connect(self.accept)
        self.keep.clicked.connect(self.reject)
        self.keep.setDefault(True)
        self.keep.setFocus()
        self.setAccessibleDescription(" ".join(lines))

    def showEvent(self, event: QShowEvent) -> None:
        self.setMinimumHeight(self._column.totalHeightForWidth(self.width()))  # Qt forgets that lines wrap
        super().showEvent(event)
