"""What the signs of the board mean: the usual ones always, the others where they occur."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from salesdesk.domain.timing import TimingKind
from salesdesk.ui import labels, theme
from salesdesk.ui.timing.signs import SIDE, draw_sign
from salesdesk.ui.widgets import controls, paint
from salesdesk.ui.widgets.flow import FlowLayout
from salesdesk.ui.words import QT_TRANSLATE_NOOP

_ENDS = QT_TRANSLATE_NOOP("TimingLegend", "Lease or contract end")
_WINDOW = QT_TRANSLATE_NOOP("TimingLegend", "Act-now window (counted back)")
_ALWAYS = (TimingKind.PURCHASE, TimingKind.LEASE_END, TimingKind.BUDGET)
_PILL, _GAP = 26, 7


class LegendItem(QWidget):
    """A sign and its words; without a kind the bar of the time to act."""

    def __init__(self, kind: TimingKind | None) -> None:
        super().__init__()
        self._kind = kind
        if kind is None or kind is TimingKind.LEASE_END:
            self._words = QCoreApplication.translate("TimingLegend", _ENDS if kind else _WINDOW)
        else:
            self._words = labels.label(kind)
        self.setAccessibleName(self._words)
        theme.theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        side = theme.px(SIDE if self._kind else _PILL)
        return QSize(side + theme.px(_GAP) + int(paint.width(self._words, 11)) + 2, theme.px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        middle, side = self.height() / 2, theme.px(SIDE if self._kind else _PILL)
        if self._kind is not None:
            draw_sign(p, QPointF(side / 2, middle), self._kind)
        else:
            high = theme.px(14)
            p.setRenderHint(QPainter.RenderHint.Antialiasing)
            p.setPen(theme.color("accent", 0))
            p.setBrush(theme.color("accent", 0.3 if theme.is_dark() else 0.2))
            p.drawRoundedRect(QRectF(0, middle - high / 2, side, high), high / 2, high / 2)
        left = side + theme.px(_GAP)
        paint.text(p, QRectF(left, 0, self.width() - left, self.height()), self._words, 11, "text2", elide=False)
        p.end()


class Legend(QWidget):
    """Signs in one or two lines."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Legend"))
        self._shown: tuple[TimingKind, ...] = ()
        self._flow = FlowLayout(self, 18)
        self.show_kinds(())

    def show_kinds(self, kinds: Iterable[TimingKind]) -> None:
        """Explain the usual signs and these."""
        ends = {TimingKind.CONTRACT_END}
        more = {*kinds} - {*_ALWAYS} - ends
        wanted = (*_ALWAYS, *(kind for kind in TimingKind if kind in more))
        if wanted == self._shown:
            return
        self._shown = wanted
        controls.clear(self._flow)
        for kind in (*wanted[:len(_ALWAYS)], None, *wanted[len(_ALWAYS):]):
            self._flow.addWidget(LegendItem(kind))
