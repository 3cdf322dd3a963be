"""The map as a picture: PNG, SVG, the clipboard."""

import os
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter

from salesdesk.domain.errors import StoreError, Trouble
from salesdesk.ui import theme
from salesdesk.ui.orgmap.sheet import HEAD, MapSheet

SCALE = 2.0
_MARGIN, _FOOT, _LEAST = 24.0, 26.0, 640.0
_PIXELS = 60_000_000
_SIDE = 30_000
_OTHER_FACES = "Noto Sans JP, Noto Sans CJK JP, Yu Gothic UI, Hiragino Sans, sans-serif"
_DOTS = 96


class MapPicture:
    """One surface as large as the map; `width` and `height` in pixels at 96 dpi."""

    def __init__(self, sheet: MapSheet) -> None:
        self._sheet = sheet
        self._wide = max(sheet.width, _LEAST)
        self._legend = sheet.legend_height(self._wide)
        self.width = self._wide + 2 * _MARGIN
        self.height = HEAD + sheet.height + 10 + self._legend + _FOOT + 2 * _MARGIN

    def image(self, scale: float = SCALE) -> QImage:
        """Pixels, `scale` of them for one at 96 dpi; less where the picture would be immense."""
        most = min(scale, (_PIXELS / (self.width * self.height)) ** 0.5, _SIDE / max(self.width, self.height))
        image = QImage(round(self.width * most), round(self.height * most), QImage.Format.Format_RGB32)
        image.setDotsPerMeterX(round(_DOTS * most / 0.0254))
        image.setDotsPerMeterY(round(_DOTS * most / 0.0254))
        image.fill(Qt.GlobalColor.white)
        p = QPainter(image)
        p.scale(image.width() / self.width, image.height() / self.height)
        self.paint(p)
        p.end()
        return image

    def png(self) -> bytes:
        """The picture as a PNG file."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(self.image())
        return bytes(buffer.data().data())

    def svg(self) -> bytes:
        """The picture as an SVG file; its letters are text, in the face of the sheet or the next that is there."""
        from PySide6.QtSvg import QSvgGenerator

        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        made = QSvgGenerator()
        made.setOutputDevice(buffer)
        made.setResolution(_DOTS)
        made.setSize(QSize(round(self.width), round(self.height)))
        made.setViewBox(QRect(0, 0, round(self.width), round(self.height)))
        made.setTitle(self._sheet.title)
        p = QPainter(made)
        self.paint(p)
        p.end()
        text = bytes(buffer.data().data()).decode("utf-8")
        return text.replace(f'font-family="{theme.BUNDLED}"', f'font-family="{theme.BUNDLED}, {_OTHER_FACES}"').encode()

    def paint(self, p: QPainter) -> None:
        """Draw it in pixels at 96 dpi."""
        sheet = self._sheet
        sheet.ground(p, QRectF(0, 0, self.width, self.height))
        sheet.head(p, QRectF(_MARGIN, _MARGIN, self._wide, HEAD))
        left = _MARGIN + (self._wide - sheet.width) / 2
        top = _MARGIN + HEAD
        sheet.body(p, QRectF(left, top, sheet.width, sheet.height), QRectF(0, 0, sheet.width, sheet.height))
        top += sheet.height + 10
        sheet.legend(p, QRectF(_MARGIN, top, self._wide, self._legend))
        sheet.foot(p, QRectF(_MARGIN, top + self._legend + 6, self._wide, 16))


def copy(sheet: MapSheet) -> None:
    """Put the map on the clipboard."""
    QGuiApplication.clipboard().setImage(MapPicture(sheet).image())


def write(sheet: MapSheet, path: Path) -> None:
    """Write a PNG, or an SVG where the name ends so; nothing is left half written. Raises StoreError(DISK).

    The file is readable by its owner only, since it holds personal data.
    """
    made = MapPicture(sheet)
    content = made.svg() if path.suffix.casefold() == ".svg" else made.png()
    part = path.with_name(f"{path.name}.part")
    try:
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(content)
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise StoreError(Trouble.DISK, f"{path.name}: {error.strerror}") from error
