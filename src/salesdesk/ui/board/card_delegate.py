"""The delegate of a column: keeps the faces of its cards, the fade of a dragged one and the gap where it will land."""

from collections import OrderedDict
from collections.abc import Collection
from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from salesdesk.store.queries.deals import CardRow
from salesdesk.ui import theme
from salesdesk.ui.board.card_paint import GAP, Mood, card_height, paint_card, title_lines
from salesdesk.ui.board.faces import Face, face_of
from salesdesk.ui.widgets.row_model import ROW_ROLE

GUTTER = 10
_FADE = 0.35
Size = tuple[int, float]
_MOODS = {(chosen, focused, kept): Mood(chosen, focused, kept)
          for chosen in (False, True) for focused in (False, True) for kept in (False, True)}
_SELECTED = QStyle.StateFlag.State_Selected.value
_FOCUSED = QStyle.StateFlag.State_HasFocus.value


class CardDelegate(QStyledItemDelegate):
    """sizeHint and paint share one width: that of the list without the gutter its scroll bar may need."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._today = date.min
        self._limit = 0
        self._faces: dict[str, Face] = {}
        self._drawn_for: tuple[object, ...] = ()
        self._faded: Collection[str] = ()
        self._kept: frozenset[str] = frozenset()
        self._ground = "sunken"
        self._gap_row: int | None = None
        self._pictures: OrderedDict[tuple[str, Mood, str, float], tuple[Face, Size, QPixmap]] = OrderedDict()

    def set_day(self, today: date, limit: int) -> bool:
        """The day the cards are read on and the stage's limit in days; True where that is news."""
        news = (today, limit) != (self._today, self._limit)
        self._today, self._limit = today, limit
        return news

    def set_ground(self, token: str) -> None:
        """The colour the cards lie on."""
        self._ground = token

    def set_faded(self, ids: Collection[str]) -> None:
        """Cards that are being dragged."""
        self._faded = frozenset(ids)

    def set_kept(self, ids: Collection[str]) -> bool:
        """Cards the filter would hide, had they not just been moved; True where that is news."""
        news = frozenset(ids) != self._kept
        self._kept = frozenset(ids)
        return news

    def set_gap(self, row: int | None) -> bool:
        """Open a gap above a row, or none; True where that is news."""
        news = row != self._gap_row
        self._gap_row = row
        return news

    def gap(self) -> int | None:
        """The row the gap is above."""
        return self._gap_row

    def gap_height(self) -> int:
        """How far the cards below a gap step down, in pixels."""
        return card_height() // 2 + GAP

    def card_width(self) -> int:
        """The width of every card in pixels."""
        return max(1, self._view.width() - GUTTER)

    def card_height(self, row: CardRow) -> int:
        """The height of a card in pixels: what its title needs, that of two lines where all cards are alike."""
        return card_height() if self._view.uniformItemSizes() else card_height(title_lines(row.name, self._inside()))

    def face(self, row: CardRow) -> Face:
        """The face of a card, made once until the deal, the day or the look changes."""
        drawn_for = (self._today, self._limit, theme.generation())
        if drawn_for != self._drawn_for:
            self._faces.clear()
            self._drawn_for = drawn_for
        found = self._faces.get(row.id)
        if found is None or (found.row is not row and found.row != row):
            found = self._faces[row.id] = face_of(row, self._today, self._limit)
        return found

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self.card_width(), self.card_height(index.data(ROW_ROLE)) + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem,
              index: QModelIndex | QPersistentModelIndex) -> None:
        row: CardRow = index.data(ROW_ROLE)
        rect, state = option.rect, option.state.value
        down = self.gap_height() if self._gap_row is not None and index.row() >= self._gap_row else 0
        box = QRectF(rect.left() + 1, rect.top() + 1 + down, self._inside(), rect.height() - GAP - 1)
        mood = _MOODS[bool(state & _SELECTED), bool(state & _FOCUSED), row.id in self._kept]
        picture = self._picture(row, mood, box.height(), painter.device().devicePixelRatioF())
        if row.id in self._faded:
            painter.setOpacity(_FADE)
        painter.drawPixmap(box.topLeft(), picture)
        painter.setOpacity(1.0)

    def _inside(self) -> int:
        """The width a card is painted with."""
        return self.card_width() - 1

    def _picture(self, row: CardRow, mood: Mood, height: float, ratio: float) -> QPixmap:
        """The painted card; those seen last are kept, a card is painted again where anything of it has changed."""
        face, size, key = self.face(row), (self._inside(), height), (row.id, mood, self._ground, ratio)
        kept = self._pictures.get(key)
        if kept is not None and kept[0] is face and kept[1] == size:
            self._pictures.move_to_end(key)
            return kept[2]
        picture = _painted(face, size, mood, self._ground, ratio)
        self._pictures[key] = (face, size, picture)
        while len(self._pictures) > 2 * self._view.viewport().height() // (card_height(1) + GAP) + 4:
            self._pictures.popitem(last=False)
        return picture


def _painted(face: Face, size: Size, mood: Mood, ground: str, ratio: float) -> QPixmap:
    """A card as an opaque picture: those are copied without blending."""
    width, height = size
    picture = QPixmap(round(width * ratio), round(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(theme.color(ground))
    p = QPainter(picture)
    paint_card(p, QRectF(0, 0, width, height), face, mood)
    p.end()
    return picture
