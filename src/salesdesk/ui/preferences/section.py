"""What the sections of the settings share: a heading, a sentence, a column, and the list that chooses one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QVBoxLayout, QWidget

from salesdesk.ui import icons, theme
from salesdesk.ui.context import Context
from salesdesk.ui.widgets import controls, paint

Make = Callable[[Context], "Section"]


class Section(QWidget):
    """One page of the settings; `reload` shows the data anew."""

    def __init__(self, context: Context, title: str, sentence: str) -> None:
        super().__init__()
        self.context = context
        self.setAccessibleName(title)
        self.column = controls.vbox(self, (24, 18, 24, 24), 10)
        self.column.addWidget(controls.label(title, 18, bold=True))
        self.column.addWidget(controls.label(sentence, 13, tone="text2", wrap=True))

    def reload(self) -> None:
        """Read what is shown anew."""

    def save(self) -> None:
        """Keep what has been typed (Ctrl+S)."""

    def panel(self, spacing: int = 10) -> tuple[QFrame, QVBoxLayout]:
        """A box added at the end and its column."""
        made = controls.panel()
        self.column.addWidget(made)
        return made, controls.vbox(made, (16, 14, 16, 14), spacing)


class SectionButton(QAbstractButton):
    """One line of the list at the left."""

    def __init__(self, icon: str, words: str) -> None:
        super().__init__()
        self._icon = icon
        self.setText(words)
        self.setCheckable(True)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(176), theme.px(32))

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        box = QRectF(self.rect())
        fill = "selected" if self.isChecked() else "hover" if self.underMouse() else None
        ring = "accent" if self.hasFocus() else None
        paint.rounded(p, box, fill, ring, 6, line=2)
        token = "accent" if self.isChecked() else "text2"
        icons.draw(p, theme.px(10), (self.height() - theme.px(16)) / 2, self._icon, token)
        words = box.adjusted(theme.px(33), 0, -theme.px(6), 0)
        paint.text(p, words, self.text(), 13, token, bold=self.isChecked())
        p.end()


class SectionList(QWidget):
    """The list at the left; arrow keys and clicks choose."""

    chosen = Signal(int)

    def __init__(self, entries: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Sections"))
        column = controls.vbox(self, (16, 14, 8, 14), 2)
        self._group = QButtonGroup(self)
        for place, (icon, words) in enumerate(entries):
            button = SectionButton(icon, words)
            self._group.addButton(button, place)
            column.addWidget(button)
        column.addStretch(1)
        self._group.idToggled.connect(self._on_toggled)
        theme.theme().changed.connect(self._fit)
        self._fit()

    def choose(self, place: int) -> None:
        """Choose a section."""
        self._group.button(place).setChecked(True)

    def _on_toggled(self, place: int, checked: bool) -> None:
        if checked:
            self.chosen.emit(place)

    def _fit(self) -> None:
        self.setFixedWidth(theme.px(200))
