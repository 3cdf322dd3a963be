"""Labels, buttons, chips, panels and layouts, made in one line and true to the theme."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from salesdesk.ui import icons, theme

Margins = int | Sequence[int]
_KIND_TOKENS = {"primary": "on_accent"}
_TONE_TOKENS = frozenset({"ok", "warn", "danger", "accent", "info", "muted"})


def set_tone(widget: QWidget, tone: str | None) -> None:
    """Give a widget another tone (ok, warn, danger, accent, info, muted, text2 or None) and restyle it."""
    if widget.property("tone") == tone:
        return
    widget.setProperty("tone", tone)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def show_error(editor: QWidget, message: QLabel, words: str) -> None:
    """Say below an editor what is wrong with it; "" takes it away."""
    message.setText(words)
    message.setVisible(bool(words))
    editor.setAccessibleDescription(words)
    set_tone(editor, "danger" if words else None)


class Label(QLabel):
    """A plain-text label whose font follows the text size."""

    def __init__(self, text: str, px: float, bold: bool, tabular: bool) -> None:
        super().__init__()
        self._face = (px, bold, tabular)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self._on_theme_changed()
        theme.theme().changed.connect(self._on_theme_changed)

    def set_tone(self, tone: str | None) -> None:
        """Change the colour: ok, warn, danger, accent, info, muted, text2 or None."""
        set_tone(self, tone)

    def _on_theme_changed(self) -> None:
        self.setFont(theme.font(*self._face))


class IconLabel(QLabel):
    """An icon that follows the theme; silent unless it gets a name."""

    def __init__(self, name: str, token: str, size: float) -> None:
        super().__init__()
        self._icon = (name, token, size)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._on_theme_changed()
        theme.theme().changed.connect(self._on_theme_changed)

    def set_icon(self, name: str, token: str) -> None:
        """Show another icon or colour."""
        self._icon = (name, token, self._icon[2])
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        self.setPixmap(icons.pixmap(*self._icon))


class Button(QPushButton):
    """A push button whose icon keeps the colour of its text."""

    def __init__(self, text: str, icon: str | None, kind: str | None, tone: str | None) -> None:
        super().__init__(text)
        self._icon, self._kind = icon, kind
        if kind:
            self.setProperty("kind", kind)
        if tone:
            self.setProperty("tone", tone)
        self._on_theme_changed()
        theme.theme().changed.connect(self._on_theme_changed)
        self.toggled.connect(self._tint)

    def set_icon(self, name: str | None) -> None:
        """Show another icon, or none."""
        self._icon = name
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self._tint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, which Qt does in dialogs only."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not isinstance(self.window(), QDialog):
            self.click()
            return
        super().keyPressEvent(event)

    def _on_theme_changed(self) -> None:
        side = theme.px(16)
        self.setIconSize(QSize(side, side))
        self._tint()

    def _tint(self) -> None:
        if self._icon:
            self.setIcon(icons.icon(self._icon, self._token()))

    def _token(self) -> str:
        if not self.isEnabled():
            return "muted"
        if self._kind in _KIND_TOKENS:
            return _KIND_TOKENS[self._kind]
        if self.isChecked():
            return "accent"
        tone = self.property("tone")
        return tone if tone in _TONE_TOKENS else "text2"


def label(text: str = "", px: float = 13, bold: bool = False, tone: str | None = None, wrap: bool = False,
          tabular: bool = False) -> Label:
    """A label of plain text at `px` design pixels."""
    made = Label(text, px, bold, tabular)
    made.setWordWrap(wrap)
    if tone:
        made.setProperty("tone", tone)
    return made


def icon_label(name: str, token: str = "text2", size: float = 16) -> IconLabel:
    """An icon as a widget."""
    return IconLabel(name, token, size)


def button(text: str = "", icon: str | None = None, kind: str | None = None, shortcut: str | None = None,
           tip: str | None = None, tone: str | None = None) -> Button:
    """A button: `kind` is primary, ghost, chip, dash or None; & marks the mnemonic; the tip names the shortcut."""
    made = Button(f" {text}" if icon and text else text, icon, kind, tone)
    name = tip or text.replace("&", "")
    made.setAccessibleName(text.replace("&", "") or name)
    if shortcut:
        from PySide6.QtGui import QKeySequence

        keys = QKeySequence(shortcut)
        made.setShortcut(keys)
        name = f"{name} ({keys.toString(QKeySequence.SequenceFormat.NativeText)})"
    if tip or shortcut:
        made.setToolTip(name)
    return made


def chip(text: str, checked: bool = False) -> Button:
    """A chip that is on or off; its text is taken as it is."""
    made = Button(text.replace("&", "&&"), None, "chip", None)
    made.setCheckable(True)
    made.setChecked(checked)
    made.setAccessibleName(text)
    return made


def panel(kind: str = "panel", tone: str | None = None) -> QFrame:
    """A box: panel, sunken, inset, raised, soft (with a tone) or dash."""
    made = QFrame()
    made.setProperty("kind", kind)
    if tone:
        made.setProperty("tone", tone)
    return made


def hline() -> QFrame:
    """A hairline across."""
    made = panel("line")
    made.setFixedHeight(1)
    return made


def vline() -> QFrame:
    """A hairline down."""
    made = panel("line")
    made.setFixedWidth(1)
    return made


def vbox(parent: QWidget | None = None, margins: Margins = 0, spacing: int = 8) -> QVBoxLayout:
    """A column; margins are one number or left, top, right, bottom."""
    made = QVBoxLayout(parent) if parent else QVBoxLayout()
    made.setContentsMargins(*_four(margins))
    made.setSpacing(spacing)
    return made


def hbox(parent: QWidget | None = None, margins: Margins = 0, spacing: int = 8) -> QHBoxLayout:
    """A row; margins are one number or left, top, right, bottom."""
    made = QHBoxLayout(parent) if parent else QHBoxLayout()
    made.setContentsMargins(*_four(margins))
    made.setSpacing(spacing)
    return made


def scroll(body: QWidget) -> QScrollArea:
    """A scroll area without a frame around a body that takes the whole width."""
    body.setObjectName(body.objectName() or "scroll_body")
    made = QScrollArea()
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setWidgetResizable(True)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    made.setWidget(body)
    made.viewport().setAutoFillBackground(False)
    return made


def clear(layout: QLayout) -> None:
    """Take every widget out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def _four(margins: Margins) -> tuple[int, int, int, int]:
    if isinstance(margins, int):
        return (margins, margins, margins, margins)
    left, top, right, bottom = margins
    return (left, top, right, bottom)
