"""A dialog without a frame over the dimmed window: the log and the search palette lie on it."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QWidget

from salesdesk.ui import theme
from salesdesk.ui.widgets import paint

_DIM = 0.38


class Scrim(QWidget):
    """Dims a window as long as a sheet lies over it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        window.installEventFilter(self)
        self.setGeometry(window.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        p.fillRect(self.rect(), theme.color("rail", _DIM))
        p.end()


class Fitting(QScrollArea):
    """A body as high as it wants to be; it scrolls where the screen ends."""

    def __init__(self, body: QWidget) -> None:
        super().__init__()
        self._body = body
        body.setObjectName("scroll_body")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(body)
        self.viewport().setAutoFillBackground(False)

    def wanted(self, width: int) -> int:
        """The height the body asks for at a width."""
        layout = self._body.layout()
        if layout is not None and layout.hasHeightForWidth():
            return layout.totalHeightForWidth(width)
        return self._body.sizeHint().height()

    def sizeHint(self) -> QSize:
        return QSize(self._body.sizeHint().width(), self.wanted(self.width()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whatever changes inside may change the height asked for."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class Sheet(QDialog):
    """Window modal, `wide` design pixels across, its top at a share of the window's height; Esc closes it."""

    def __init__(self, parent: QWidget, title: str, wide: int, drop: float) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._host = parent
        self._wide, self._drop = wide, drop
        self._scrim: Scrim | None = None
        self.setFixedWidth(theme.px(wide))
        theme.theme().changed.connect(self._on_theme_changed)

    def fit(self) -> None:
        """Take the height the content asks for."""
        self.setFixedWidth(theme.px(self._wide))
        layout = self.layout()
        if layout is None:
            return
        layout.activate()
        screen = self._host.screen().availableGeometry().height()
        if layout.hasHeightForWidth():
            wanted = layout.totalHeightForWidth(self.width())
        else:
            wanted = layout.totalSizeHint().height()
        self.resize(self.width(), min(wanted, screen - 8))

    def place(self) -> None:
        """Fit, and stand in the middle of the window's width."""
        self.fit()
        window = self._host.window()
        left = (window.width() - self.width()) // 2
        spare = max(0, window.height() - self.height())
        self.move(window.mapToGlobal(QPoint(left, min(int(window.height() * self._drop), spare // 2))))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._scrim is None:
            self._scrim = Scrim(self._host.window())
            self._scrim.show()
            self._scrim.raise_()
        self.place()

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self.fit()
        return handled

    def done(self, result: int) -> None:
        if self._scrim is not None:
            self._scrim.hide()
            self._scrim.deleteLater()
            self._scrim = None
        super().done(result)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        handle = self.windowHandle()
        if event.button() == Qt.MouseButton.LeftButton and handle is not None:
            handle.startSystemMove()

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        paint.rounded(p, QRectF(self.rect()), "raised", "border_strong", 10)
        p.end()

    def _on_theme_changed(self) -> None:
        self.fit()
