"""The ground of a row as a delegate is told of its state; apart from paint, as QStyle costs a start its time."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from salesdesk.ui.widgets import paint


def draw_ground(p: QPainter, box: QRectF, option: QStyleOptionViewItem, *, bar: bool = False,
                line: bool = False) -> None:
    """Draw what lies below a row of a list, see paint.ground."""
    state, flag = option.state, QStyle.StateFlag
    paint.ground(p, box, chosen=bool(state & flag.State_Selected), hovered=bool(state & flag.State_MouseOver),
                 focused=bool(state & flag.State_HasFocus), bar=bar, line=line)
