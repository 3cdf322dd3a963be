"""The six roles as seals with the count of those met."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from salesdesk.domain.coverage import ROLES, Coverage
from salesdesk.domain.people import Role
from salesdesk.ui import labels, theme
from salesdesk.ui.signs import SealState
from salesdesk.ui.widgets import paint, seal

_SIDE, _STEP = 26, 31


class RolesRow(QWidget):
    """Solid = met, outlined = known, dashed = nobody known; upright they stand below each other."""

    def __init__(self, *, upright: bool = False) -> None:
        super().__init__()
        self._upright = upright
        self._states: dict[Role, SealState] = {}
        self._count = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.theme().changed.connect(self.updateGeometry)

    def show_coverage(self, found: Coverage) -> None:
        """Show who is met and known."""
        self._states = {role: state_of(role, found) for role in ROLES}
        self._count = f"{len(found.met_roles)} / {len(ROLES)}"
        words = ", ".join(f"{labels.label(role)}: {labels.label(state)}" for role, state in self._states.items())
        self.setAccessibleName(f"{self._count}. {words}")
        self.setToolTip(words.replace(", ", "\n"))
        self.update()

    def sizeHint(self) -> QSize:
        long = theme.px(_STEP * len(ROLES))
        return QSize(theme.px(_SIDE + 12), long + theme.px(24)) if self._upright else QSize(
            long + theme.px(60), theme.px(34))

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        side, middle = theme.px(_SIDE), self.width() / 2
        for place, (role, state) in enumerate(self._states.items()):
            along = theme.px(_STEP * place)
            box = QRectF(middle - side / 2, along, side, side) if self._upright else QRectF(
                along, theme.px(4), side, side)
            seal.draw_seal(p, box, role, state)
        after = theme.px(_STEP * len(ROLES))
        if self._upright:
            paint.text(p, QRectF(0, after, self.width(), theme.px(22)), self._count, 13, bold=True, tabular=True,
                       flags=paint.CENTER)
        else:
            left = after + theme.px(6)
            paint.text(p, QRectF(left, 0, self.width() - left, self.height()), self._count, 18, bold=True,
                       tabular=True)
        p.end()


def state_of(role: Role, found: Coverage) -> SealState:
    """How a role is covered."""
    if role in found.met_roles:
        return SealState.MET
    return SealState.KNOWN if role in found.known_roles else SealState.GAP
