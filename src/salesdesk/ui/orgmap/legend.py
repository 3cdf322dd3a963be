"""What the signs and colours of the map mean."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from salesdesk.domain.coverage import SILENT_AFTER
from salesdesk.domain.people import Support
from salesdesk.domain.relations import STRENGTHS, LineKind
from salesdesk.ui import icons, labels, theme
from salesdesk.ui.orgmap import lens as lenses
from salesdesk.ui.orgmap.lens import Lens, Tint
from salesdesk.ui.orgmap.line_item import TOKENS, draw_head, pen_of
from salesdesk.ui.widgets import bars, disc, paint
from salesdesk.ui.widgets.flow import follow_width

_ROW, _GAP = 22, 14


class Entry(NamedTuple):
    """A sign of a width in design pixels, and its word."""

    width: float
    draw: Callable[[QPainter, QRectF], None]
    word: str


class Legend(QWidget):
    """Lines of signs; a narrow window takes more lines."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: list[list[Entry]] = []
        follow_width(self, down=QSizePolicy.Policy.Preferred)
        self.set_lens(Lens.SUPPORT)
        theme.theme().changed.connect(self.updateGeometry)

    def set_lens(self, lens: Lens, silent_after: int = SILENT_AFTER) -> None:
        """Explain the colours of another lens; `silent_after` in days."""
        colours = [Entry(14, partial(_draw_swatch, tint), word) for tint, word in lenses.key(lens, silent_after)]
        discs = [Entry(16, partial(_draw_disc, support), labels.label(support)) for support in lenses.supports()]
        self._entries = [line for line in (colours, discs, self._lines(), self._signs()) if line]
        self.setAccessibleName(self.tr("Legend"))
        self.setAccessibleDescription(", ".join(entry.word for line in self._entries for entry in line))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._flow(width, None))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(420), self.heightForWidth(max(self.width(), theme.px(420))))

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._flow(self.width(), p)
        p.end()

    def draw(self, p: QPainter | None, width: float) -> float:
        """Draw it at the painter's origin, as paper does, and return its height; without a painter only that."""
        return self._flow(width, p)

    def _flow(self, width: float, p: QPainter | None) -> float:
        """Set the entries side by side, drawn where there is a painter; returns the height used."""
        y = 0.0
        for line in self._entries:
            x = left = float(theme.px(8))
            for entry in line:
                long = theme.px(entry.width) + theme.px(6) + paint.width(entry.word, 11)
                if x > left and x + long > width:
                    x, y = left, y + theme.px(_ROW)
                if p is not None:
                    high = theme.px(_ROW)
                    entry.draw(p, QRectF(x, y + (high - theme.px(16)) / 2, theme.px(entry.width), theme.px(16)))
                    word = QRectF(x + theme.px(entry.width) + theme.px(6), y, long, high)
                    paint.text(p, word, entry.word, 11, "text2", elide=False)
                x += long + theme.px(_GAP)
            y += theme.px(_ROW)
        return y

    def _lines(self) -> list[Entry]:
        return [
            Entry(26, _draw_line, self.tr("Reports to")),
            Entry(28, partial(_draw_kind, LineKind.INFLUENCE), self.tr("Influence (thicker = stronger)")),
            Entry(26, partial(_draw_kind, LineKind.CONFLICT), self.tr("Conflict")),
            Entry(28, partial(_draw_kind, LineKind.INFORMAL), self.tr("Informal tie")),
        ]

    def _signs(self) -> list[Entry]:
        return [
            Entry(20, _draw_bars, self.tr("Contact depth")), Entry(11, _draw_power, self.tr("Power")),
            Entry(15, lambda p, box: icons.draw(p, box.x(), box.y(), "key-round", "accent", 15), self.tr("Key player")),
            Entry(24, _draw_dashed, self.tr("Not met / vacant")),
            Entry(14, lambda p, box: icons.draw(p, box.x(), box.y(), "shield", "danger", 14),
                  self.tr("Trust down")),
        ]


def _draw_swatch(tint: Tint, p: QPainter, box: QRectF) -> None:
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(theme.color(tint.token, tint.alpha))
    p.drawRoundedRect(box.adjusted(0, 2, 0, -2), 3, 3)


def _draw_disc(support: Support, p: QPainter, box: QRectF) -> None:
    disc.draw_disc(p, box, support)


def _draw_line(p: QPainter, box: QRectF) -> None:
    p.setPen(QPen(theme.color("edge"), 1.6 * theme.scale()))
    p.drawLine(QLineF(box.left(), box.center().y(), box.right(), box.center().y()))


def _draw_kind(kind: LineKind, p: QPainter, box: QRectF) -> None:
    way = QPainterPath(QPointF(box.left(), box.center().y()))
    way.lineTo(QPointF(box.right(), box.center().y()))
    p.setPen(pen_of(kind, STRENGTHS))
    p.drawPath(way)
    if kind is LineKind.INFLUENCE:
        draw_head(p, way, theme.color(TOKENS[kind]), STRENGTHS)


def _draw_power(p: QPainter, box: QRectF) -> None:
    """One of the three triangles of a card."""
    side = theme.px(34)
    p.save()
    p.setClipRect(box)
    bars.draw_power(p, QRectF(box.left(), box.top() + theme.px(2), side, theme.px(11)), 3)
    p.restore()


def _draw_bars(p: QPainter, box: QRectF) -> None:
    bars.draw_bars(p, box.adjusted(0, 1.5, 0, -1.5), 3)


def _draw_dashed(p: QPainter, box: QRectF) -> None:
    paint.rounded(p, box, None, "border_strong", 4, dashed=True, line=1.3)
