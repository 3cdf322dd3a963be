"""What is drawn above the cards while somebody acts: a frame pulled up, a line being drawn, a landing place, finds."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from salesdesk.ui import theme

_RADIUS = 8


class Marks:
    """Everything in coordinates of the scene; an empty box or pair is not drawn."""

    def __init__(self, port: QWidget) -> None:
        self._port = port
        self._frame, self._landing, self._here = QRectF(), QRectF(), QRectF()
        self._line: tuple[QPointF, QPointF, bool] | None = None
        self._found: Sequence[QRectF] = ()

    def show_frame(self, box: QRectF) -> None:
        """Show the frame that chooses cards."""
        self._frame = box
        self._port.update()

    def frame(self) -> QRectF:
        """The frame that chooses cards."""
        return self._frame

    def show_landing(self, box: QRectF) -> None:
        """Show where a card will land."""
        if box != self._landing:
            self._landing = box
            self._port.update()

    def landing(self) -> QRectF:
        """Where a card will land, empty for nowhere."""
        return self._landing

    def show_line(self, start: QPointF, end: QPointF, *, legal: bool) -> None:
        """Show a line that is being drawn; one that may not end here looks so."""
        self._line = start, end, legal
        self._port.update()

    def hide_line(self) -> None:
        """The line is drawn, or given up."""
        if self._line is not None:
            self._line = None
            self._port.update()

    def line(self) -> tuple[QPointF, QPointF, bool] | None:
        """The line that is being drawn: its ends, and whether it may be."""
        return self._line

    def show_found(self, found: Sequence[QRectF], here: QRectF) -> None:
        """Show cards that were found, and the one the finder is at."""
        self._found, self._here = found, here
        self._port.update()

    def found(self) -> Sequence[QRectF]:
        """The cards that were found."""
        return self._found

    def paint(self, p: QPainter) -> None:
        """Draw all there is."""
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setBrush(Qt.BrushStyle.NoBrush)
        for box in self._found:
            pen = QPen(theme.color("warn"), 3 if box == self._here else 1.6)
            pen.setStyle(Qt.PenStyle.SolidLine if box == self._here else Qt.PenStyle.DashLine)
            _round(p, box.adjusted(-4, -4, 4, 4), pen)
        if not self._landing.isEmpty():
            pen = QPen(theme.color("accent"), 2, Qt.PenStyle.DashLine)
            p.setBrush(theme.color("accent", 0.12))
            _round(p, self._landing, pen)
        if not self._frame.isNull():
            pen = QPen(theme.color("accent"), 1)
            pen.setCosmetic(True)
            p.setPen(pen)
            p.setBrush(theme.color("accent", 0.12))
            p.drawRect(self._frame)
        if self._line is not None:
            self._paint_line(p, *self._line)

    def _paint_line(self, p: QPainter, start: QPointF, end: QPointF, legal: bool) -> None:
        colour = theme.color("influence" if legal else "danger")
        pen = QPen(colour, theme.px(3) if legal else theme.px(2), c=Qt.PenCapStyle.RoundCap)
        if not legal:
            pen.setDashPattern([3, 3])
        p.setPen(pen)
        p.drawLine(start, end)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(colour)
        p.drawEllipse(end, theme.px(5), theme.px(5))


def _round(p: QPainter, box: QRectF, pen: QPen) -> None:
    p.setPen(pen)
    p.drawRoundedRect(box, _RADIUS, _RADIUS)
