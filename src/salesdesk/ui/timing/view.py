"""The list of the board with the months above it and the line of today through all of it."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from salesdesk.domain.date_format import format_month
from salesdesk.domain.timing import Row
from salesdesk.ui import labels, theme
from salesdesk.ui.context import Context
from salesdesk.ui.timing.delegate import BoardDelegate
from salesdesk.ui.timing.model import BoardModel, Line
from salesdesk.ui.timing.scale import Scale
from salesdesk.ui.widgets import controls, paint
from salesdesk.ui.widgets.row_model import ROW_ROLE

HEAD_HIGH, YEAR = 39, 12
_NAMES_HIGH = 25  # the flag of today is below the names, whichever month it stands in
AnyIndex = QModelIndex | QPersistentModelIndex


class MonthHead(QWidget):
    """The names of the months, the year before the first, and the flag of today."""

    def __init__(self, board: "TimingView", context: Context) -> None:
        super().__init__()
        self._board, self._context = board, context
        self.setAccessibleName(self.tr("Months"))
        theme.theme().changed.connect(self._fit)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale, today = self._board.scale(), self._context.today()
        p.translate(self.mapFrom(self._board, self._board.list.viewport().mapTo(self._board, QPoint(0, 0))).x(), 0)
        japanese = labels.screen_words().japanese
        high = theme.px(_NAMES_HIGH)
        year = QRectF(scale.note_left, 0, scale.left - scale.note_left - theme.px(6), high)
        paint.text(p, year, str(today.year), 12, "text2", flags=paint.RIGHT)
        for number in range(scale.months):
            x = scale.line(number)
            p.fillRect(QRectF(round(x), self.height() - theme.px(4), 1, theme.px(4)), theme.color("border"))
            box = QRectF(x + theme.px(4), 0, scale.month_width - theme.px(4), high)
            first = number == 0
            paint.text(p, box, format_month(scale.month(number), japanese=japanese, year=False), 12,
                       "text" if first else "text2", bold=first)
        self._paint_today(p, scale)
        p.end()

    def _paint_today(self, p: QPainter, scale: Scale) -> None:
        x, words = scale.x(self._context.today()), self.tr("Today")
        wide, high = paint.width(words, 11, bold=True) + theme.px(18), theme.px(17)
        flag = QRectF(max(scale.left - theme.px(8), x - theme.px(4)), theme.px(21), wide, high)
        p.fillRect(QRectF(round(x) - 1, flag.bottom() - 4, 2, self.height()), theme.color("accent"))
        paint.rounded(p, flag, "accent", radius=high / 2)
        paint.text(p, flag, words, 11, "on_accent", bold=True, flags=paint.CENTER, elide=False)

    def _fit(self) -> None:
        self.setFixedHeight(theme.px(HEAD_HIGH))


class BoardList(QListView):
    """Rows of the board; Enter opens, Space asks, the menu key shows what can be done."""

    chosen = Signal()
    opened = Signal(object)  # Row
    asked = Signal(object)  # Row
    mark_opened = Signal(object)  # Mark
    menu_wanted = Signal(QPoint)

    def __init__(self, board: "TimingView", model: BoardModel, context: Context) -> None:
        super().__init__()
        self._board, self._context = board, context
        self.setModel(model)
        self.delegate = BoardDelegate(self, context.today, board.scale)
        self.setItemDelegate(self.delegate)
        self.setMouseTracking(True)
        self.setProperty("focus_on_row", "true")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QListView { border: 0; }")  # headings go from edge to edge
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Accounts by timing"))

    def current(self) -> Row | None:
        """The row the keys act on."""
        line = self.currentIndex().data(ROW_ROLE) if self.currentIndex().isValid() else None
        return line.row if isinstance(line, Line) else None

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, row = event.key(), self.current()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() and row is not None:
            self.opened.emit(row)
        elif key == Qt.Key.Key_Space and row is not None:
            self.asked.emit(row)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Names are found with Ctrl+K; a letter must not jump."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        line, box = self._at(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and line is not None and \
                self.delegate.hit(line.row, box, event.position()).asks:
            self.asked.emit(line.row)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        line, box = self._at(event.position().toPoint())
        if line is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        hit = self.delegate.hit(line.row, box, event.position())
        if hit.mark is not None:
            self.mark_opened.emit(hit.mark)
        elif not hit.asks:
            self.opened.emit(line.row)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.current() is None:
            return
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        at = self.visualRect(self.currentIndex()).center() if by_key else event.pos()
        self.menu_wanted.emit(self.viewport().mapToGlobal(at))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The months go on below the last row."""
        scale = self._board.scale()
        p = QPainter(self.viewport())
        end = self.visualRect(self.model().index(self.model().rowCount() - 1, 0)).bottom() + 1 \
            if self.model().rowCount() else 0
        room = QRectF(0, end, self.viewport().width(), max(0, self.viewport().height() - theme.px(8) - end))
        for number in range(scale.months):
            p.fillRect(QRectF(round(scale.line(number)), room.top(), 1, room.height()), theme.color("border"))
        p.fillRect(QRectF(round(scale.x(self._context.today())) - 1, room.top(), 2, room.height()),
                   theme.color("accent"))
        p.end()
        super().paintEvent(event)

    def _at(self, at: QPoint) -> tuple[Line | None, QRectF]:
        index = self.indexAt(at)
        line = index.data(ROW_ROLE) if index.isValid() else None
        return (line if isinstance(line, Line) else None), QRectF(self.visualRect(index))


class TimingView(QFrame):
    """A panel: months above, rows below."""

    def __init__(self, context: Context, model: BoardModel) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        self._context = context
        self._months = YEAR
        self.list = BoardList(self, model, context)
        self.head = MonthHead(self, context)
        column = controls.vbox(self, 1, 0)
        column.addWidget(self.head)
        column.addWidget(self.list, 1)

    def scale(self) -> Scale:
        """Where the months stand now."""
        return Scale.over(self.list.viewport().width(), self._context.today(), self._months)

    def set_months(self, months: int) -> None:
        """Show so many months."""
        self._months = months
        self.head.update()
        self.list.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.head.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.list.doItemsLayout()

    def choose(self, account_id: str) -> bool:
        """Make an account's row the current one; False where it is not here."""
        model = self.list.model()
        assert isinstance(model, BoardModel)
        place = model.row_of(account_id)
        if place >= 0:
            self.list.setCurrentIndex(model.index(place, 0))
        return place >= 0

    def choose_first(self) -> None:
        """Make the first row the current one where none is."""
        model = self.list.model()
        for place in range(model.rowCount()):
            if isinstance(model.index(place, 0).data(ROW_ROLE), Line):
                self.list.setCurrentIndex(model.index(place, 0))
                return
