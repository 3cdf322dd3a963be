"""The four figures on top of the board: open, weighted, this month, needs action."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from salesdesk.ui import icons, theme
from salesdesk.ui.board.faces import money
from salesdesk.ui.board.filters import Show
from salesdesk.ui.board.sums import BoardSums
from salesdesk.ui.widgets import controls, paint

_HEIGHT = 44


class KeyFigure(QAbstractButton):
    """Icon, caption, figure and a remark; one that can be clicked shows it."""

    def __init__(self, icon: str, caption: str, *, acts: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._caption = icon, caption
        self._big, self._small, self._tone = "", "", "text"
        self._acts = acts
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if acts else Qt.FocusPolicy.NoFocus)
        if acts:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.theme().changed.connect(self.updateGeometry)

    def set_figure(self, big: str, small: str = "", tone: str = "text") -> None:
        """Show a figure."""
        if (big, small, tone) == (self._big, self._small, self._tone):
            return
        self._big, self._small, self._tone = big, small, tone
        self.setAccessibleName(f"{self._caption}: {big} {small}".strip())
        self.setToolTip(self.accessibleName())
        self.update()

    def text(self) -> str:
        """What it says, caption first."""
        return self.accessibleName()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(110), theme.px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        if self.hasFocus():
            paint.rounded(p, QRectF(self.rect()), None, "accent", 6, line=2)
        token = "text2" if self._tone == "text" else self._tone
        icons.draw(p, theme.px(2), theme.px(5), self._icon, token)
        left = theme.px(24)
        room = self.width() - left - 2
        paint.text(p, QRectF(left, theme.px(2), room, theme.px(17)), self._caption, 11, "muted")
        line = QRectF(left, theme.px(19), room, theme.px(22))
        taken = paint.text(p, line, self._big, 16, self._tone, bold=True, tabular=True)
        paint.text(p, line.adjusted(taken + theme.px(6), 1, 0, 1), self._small, 11, "muted", tabular=True)
        p.end()


class KeyFigures(QWidget):
    """The row of four."""

    urgent_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = controls.hbox(self, 0, 4)
        self.open = KeyFigure("layers", self.tr("Open"))
        self.weighted = KeyFigure("scale", self.tr("Weighted"))
        self.month = KeyFigure("target", self.tr("Landing this month"))
        self.urgent = KeyFigure("triangle-alert", self.tr("Needs action"), acts=True)
        for figure in (self.open, self.weighted, self.month, self.urgent):
            row.addWidget(figure, 1)
        self.urgent.clicked.connect(self.urgent_chosen)

    def set_sums(self, sums: BoardSums, landing: int | None, goal: int | None) -> None:
        """Show the sums; `landing` (None: not read yet) and `goal` of this month in yen."""
        chips = sums.chips
        self.open.set_figure(self.tr("{n}").format(n=sums.count), money(sums.amount))
        details = self.tr("{late} late · {none} no step · {stuck} stuck").format(
            late=sums.overdue, none=chips[Show.NO_STEP], stuck=chips[Show.STUCK]) if chips[Show.ACTION] else ""
        self.urgent.set_figure(self.tr("{n}").format(n=chips[Show.ACTION]), details,
                               "danger" if chips[Show.ACTION] else "text")
        if landing is None:
            return
        self.weighted.set_figure(money(round(sums.weighted / 1000)))
        small = self.tr("/ goal {goal}").format(goal=money(goal)) if goal else ""
        self.month.set_figure(money(landing), small, "ok" if goal and landing >= goal else "text")
