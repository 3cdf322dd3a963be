"""The pairs at the left: both names below each other, and how alike they are."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from salesdesk.services.duplicates import Pair, Who
from salesdesk.ui import icons, theme
from salesdesk.ui.widgets import paint
from salesdesk.ui.widgets.ground import draw_ground
from salesdesk.ui.widgets.row_list import RowList
from salesdesk.ui.widgets.row_model import ROW_ROLE

AnyIndex = QModelIndex | QPersistentModelIndex
_HIGH = 52


class Line(NamedTuple):
    """A pair with an id of its own."""

    id: str
    pair: Pair


class PairList(QListView):
    """Up and down choose a pair."""

    chosen = Signal(object)  # Pair or None

    def __init__(self) -> None:
        super().__init__()
        self.lines = RowList(lambda line: line.pair.name, _spoken, self)
        self.setModel(self.lines)
        self.setItemDelegate(_PairDelegate(self))
        self.setUniformItemSizes(True)
        self.setProperty("focus_on_row", "true")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(QCoreApplication.translate("PairList", "Pairs that may be one"))

    def pair(self) -> Pair | None:
        """The pair chosen."""
        line = self.currentIndex().data(ROW_ROLE)
        return line.pair if isinstance(line, Line) else None

    def show_pairs(self, pairs: list[Pair]) -> None:
        """Show other pairs; the one chosen stays chosen, or the next one is."""
        place = max(0, self.currentIndex().row())
        key = _key(pair) if (pair := self.pair()) else ""
        self.lines.set_rows([Line(_key(each), each) for each in pairs])
        place = next((at for at, each in enumerate(pairs) if _key(each) == key), min(place, len(pairs) - 1))
        self.setCurrentIndex(self.lines.index(place, 0) if pairs else QModelIndex())
        self.chosen.emit(self.pair())

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        self.chosen.emit(self.pair())


class _PairDelegate(QStyledItemDelegate):
    """Two names, a sign of what they are, the score."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(theme.px(120), theme.px(_HIGH))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        line, box = index.data(ROW_ROLE), QRectF(option.rect).adjusted(0, 1, 0, -1)
        if not isinstance(line, Line):
            return
        pair: Pair = line.pair
        painter.save()
        draw_ground(painter, box, option, bar=True)
        sign = "building-2" if pair.who is Who.ACCOUNT else "user"
        icons.draw(painter, box.left() + theme.px(12), box.top() + theme.px(9), sign, "text2", 16)
        score = f"{pair.score}%"
        left, wide = box.left() + theme.px(38), paint.pill_width(score)
        end = box.right() - theme.px(8) - wide
        paint.pill(painter, end, box.top() + theme.px(7), score, "warn", "warn_soft")
        half = theme.px(21)
        first = QRectF(left, box.top() + theme.px(4), end - left - theme.px(6), half)
        second = QRectF(left, first.bottom(), box.right() - left - theme.px(8), half)
        paint.text(painter, first, pair.name, 13, bold=True)
        below = " · ".join(filter(None, (pair.other_name, pair.other_account_name)))
        paint.text(painter, second, below, 12, "text2")
        painter.restore()


def _key(pair: Pair) -> str:
    return f"{pair.id}/{pair.other_id}"


def _spoken(line: Line) -> str:
    return f"{line.pair.name}, {line.pair.other_name}, {line.pair.score}%"
