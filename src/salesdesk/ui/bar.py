"""The bar above every screen: title, search, the screen's own actions, Log."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from salesdesk.ui import theme
from salesdesk.ui.widgets import controls, paint

if TYPE_CHECKING:  # what makes the buttons of a screen is loaded with the first screen
    from PySide6.QtGui import QAction, QPaintEvent

HEIGHT = 52


class Bar(QFrame):
    """Emits `searched` and `logged`; page actions are QActions shown as buttons."""

    searched = Signal()
    logged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(20), theme.px(8), theme.px(16), theme.px(8))
        row.setSpacing(theme.px(8))
        self._title = controls.label(px=18, bold=True)
        self._subtitle = _Subtitle()
        self._search = controls.button(self.tr("Search or command"), "search", tip=self.tr("Search or command"))
        self._search.setText("  " + self.tr("Search or command") + "        Ctrl K")
        self._search.setProperty("tone", "muted")
        self._log = controls.button(self.tr("Log") + "  Ctrl J", "pencil", "primary")
        self._log.setToolTip(self.tr("Log a contact (Ctrl+J)"))
        self._slot = QHBoxLayout()
        self._slot.setSpacing(theme.px(8))
        self._buttons: list[QWidget] = []
        self._beside: QWidget | None = None
        for widget in (self._title, self._subtitle):
            row.addWidget(widget, 1 if widget is self._subtitle else 0)
        row.addWidget(self._search)
        row.addLayout(self._slot)
        row.addWidget(self._log)
        self._search.clicked.connect(self.searched)
        self._log.clicked.connect(self.logged)
        self._name_controls()
        self._fit()
        theme.theme().changed.connect(self._fit)

    def show_heading(self, title: str, subtitle: str, beside: QWidget | None = None) -> None:
        """The words at the left; a widget stands where the small ones would and stays the bar's from then on."""
        self._title.setText(title)
        if beside is not None and self._row.indexOf(beside) < 0:
            self._row.insertWidget(self._row.indexOf(self._subtitle), beside, 1)
        if beside is not self._beside and self._beside is not None:
            self._beside.hide()
        self._beside = beside
        if beside is not None:
            beside.show()
        self._subtitle.setVisible(beside is None)
        self._subtitle.setText(subtitle)
        self._subtitle.setToolTip(subtitle)

    def show_actions(self, actions: "Sequence[QAction]") -> None:
        """The buttons between search and Log."""
        for button in self._buttons:
            self._slot.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [_button(action) for action in actions]
        for button in self._buttons:
            self._slot.addWidget(button)

    def shown_buttons(self) -> list[QWidget]:
        """The buttons of the screen's own actions."""
        return list(self._buttons)

    def enable(self, *, enabled: bool) -> None:
        """Whether searching and logging are possible (not before the data is open)."""
        self._search.setEnabled(enabled)
        self._log.setEnabled(enabled)

    def _fit(self) -> None:
        self.setFixedHeight(theme.px(HEIGHT))
        self._search.setMinimumWidth(theme.px(200))

    def _name_controls(self) -> None:
        self._search.setAccessibleName(self.tr("Search or command"))
        self._search.setToolTip(self.tr("Search or command (Ctrl+K)"))
        self._log.setAccessibleName(self.tr("Log"))


class _Subtitle(controls.Label):
    """One line in what room there is, with an ellipsis where that is too little."""

    def __init__(self) -> None:
        super().__init__("", 12, bold=False, tabular=False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, _event: "QPaintEvent") -> None:
        p = QPainter(self)
        paint.text(p, self.rect(), self.text(), 12, "muted")
        p.end()


def _button(action: "QAction") -> QWidget:
    from PySide6.QtGui import QKeySequence
    from PySide6.QtWidgets import QMenu

    from salesdesk.ui.actions import plain

    name = str(action.property("icon_name") or "") or None
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText).replace("+", " ")
    text = plain(action.text())
    made = controls.button(f"{text}  {keys}".strip(), name)
    made.setAccessibleName(text)
    made.setToolTip(action.toolTip())
    made.setEnabled(action.isEnabled())
    menu = action.menu()
    if isinstance(menu, QMenu):
        made.setMenu(menu)
    else:
        made.clicked.connect(action.trigger)
    action.enabledChanged.connect(made.setEnabled)  # a method of the button: it goes with the button
    return made
