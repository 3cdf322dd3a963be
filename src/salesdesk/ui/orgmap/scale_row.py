"""How somebody decides, in three short scales of five dots: read only, they are set on the profile."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from salesdesk.domain.traits import CLEARED, HIGHEST, Scale
from salesdesk.ui import theme
from salesdesk.ui.widgets import paint
from salesdesk.ui.words import QT_TRANSLATE_NOOP

_HIGH, _STEP, _LEFT = 19, 26.5, 78
_DOT, _BIG = 2.8, 5.5


class Short(NamedTuple):
    """A scale with short words at its ends; `turned` where they stand the other way round."""

    scale: Scale
    first: str
    last: str
    turned: bool = False


SHORT = (
    Short(Scale.PRICE_QUALITY, QT_TRANSLATE_NOOP("ShortScale", "Price"), QT_TRANSLATE_NOOP("ShortScale", "Quality")),
    Short(Scale.BUDGET_VALUE, QT_TRANSLATE_NOOP("ShortScale", "In budget"),
          QT_TRANSLATE_NOOP("ShortScale", "Value first")),
    Short(Scale.FAST_COMPARES, QT_TRANSLATE_NOOP("ShortScale", "Careful"), QT_TRANSLATE_NOOP("ShortScale", "Fast"),
          turned=True),
)


class ScaleRows(QWidget):
    """The three scales below each other; a question mark where nobody has asked."""

    def __init__(self) -> None:
        super().__init__()
        self._values: dict[Scale, int] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.theme().changed.connect(self.updateGeometry)

    def show_values(self, values: Mapping[Scale, int]) -> None:
        """Show the dots 1-5 of the scales known."""
        self._values = {short.scale: _turned(values.get(short.scale, CLEARED), short) for short in SHORT}
        words = "\n".join(self._spoken(short) for short in SHORT)
        self.setAccessibleName(words.replace("\n", ", "))
        self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(240), theme.px(_HIGH * len(SHORT)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, short in enumerate(SHORT):
            self._paint_row(p, QRectF(0, theme.px(_HIGH * number), self.width(), theme.px(_HIGH)), short)
        p.end()

    def _paint_row(self, p: QPainter, box: QRectF, short: Short) -> None:
        value = self._values.get(short.scale, CLEARED)
        start, step = float(theme.px(_LEFT)), theme.px(1) * _STEP
        words = QRectF(box.left(), box.top(), start - theme.px(10), box.height())
        paint.text(p, words, _say(short.first), 11, "text")
        left = start + step * (HIGHEST - 1) + theme.px(8)
        paint.text(p, QRectF(left, box.top(), box.right() - left, box.height()), _say(short.last), 11, "text",
                   flags=paint.RIGHT)
        y = box.center().y()
        p.setPen(QPen(theme.color("border_strong"), 1))
        p.drawLine(QPointF(start, y), QPointF(start + step * (HIGHEST - 1), y))
        for number in range(1, HIGHEST + 1):
            chosen = number == value
            p.setPen(Qt.PenStyle.NoPen if chosen else QPen(theme.color("muted"), 1))
            p.setBrush(theme.color("accent" if chosen else "surface"))
            reach = theme.px(1) * (_BIG if chosen else _DOT)
            p.drawEllipse(QPointF(start + step * (number - 1), y), reach, reach)
        if not value:
            middle = start + step * (HIGHEST // 2)
            wide = theme.px(14)
            spot = QRectF(middle - wide / 2, box.top(), wide, box.height())
            p.setPen(Qt.PenStyle.NoPen)
            p.drawRect(spot.adjusted(3, 4, -3, -4))
            paint.text(p, spot, "?", 11, "warn", bold=True, flags=paint.CENTER)

    def _spoken(self, short: Short) -> str:
        value = self._values[short.scale]
        ends = f"{_say(short.first)} – {_say(short.last)}"
        told = f"{value} / {HIGHEST}" if value else _say(QT_TRANSLATE_NOOP("ShortScale", "not asked"))
        return f"{ends}: {told}"


def _turned(value: int, short: Short) -> int:
    return HIGHEST + 1 - value if value and short.turned else value


def _say(source: str) -> str:
    return QCoreApplication.translate("ShortScale", source)
