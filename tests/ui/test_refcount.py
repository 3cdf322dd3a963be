"""The Qt binding in use does not lose references to None: one release of it did, and aborted."""

import sys

from PySide6.QtCore import QObject, QPointF, QRectF
from PySide6.QtGui import QImage, QPainter


def test_void_calls_keep_their_references(qapp):
    image, owner = QImage(8, 8, QImage.Format.Format_ARGB32), QObject()
    before = sys.getrefcount(None)
    painter = QPainter(image)
    for _ in range(2_500):
        painter.drawPoint(QPointF(1, 1))
        owner.setObjectName("x")
        painter.setOpacity(0.5)
        painter.drawRect(QRectF(0, 0, 2, 2))
    painter.end()
    assert sys.getrefcount(None) >= before - 50
