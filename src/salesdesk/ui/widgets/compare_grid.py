"""Two records and what comes out of them, side by side: a line per field, the result on a ground of its own."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from salesdesk.ui import theme
from salesdesk.ui.widgets import controls, paint

_WIDE, _TICKED, _CAPTION = 172, 146, 112  # design pixels of a text, of one beside a mark, of a field's name


class CompareGrid(QWidget):
    """Made anew for every pair: lines are added from the top, then `end` closes it."""

    def __init__(self, heads: tuple[str, str, str]) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(14))
        self._grid.setVerticalSpacing(0)
        for column, share in enumerate((0, 5, 5, 5)):
            self._grid.setColumnStretch(column, share)
        self._grid.setColumnMinimumWidth(0, theme.px(96))
        self._result = controls.panel("soft")
        self._row = 1
        for column, (text, tone) in enumerate(zip(heads, ("text2", "text2", "accent"), strict=True), start=1):
            head = controls.label(text, 12, bold=True, tone=tone)
            head.setContentsMargins(theme.px(10) if column == 3 else 0, theme.px(6), theme.px(8), theme.px(6))
            self._grid.addWidget(head, 0, column)

    def add_line(self, caption: str, sides: Sequence[QWidget], result: QWidget) -> None:
        """A field: its name, both values, the result."""
        self._grid.addWidget(controls.hline(), self._row, 0, 1, 4)
        high = theme.px(5)
        result.setContentsMargins(theme.px(10), high, theme.px(8), high)
        name = controls.label(caption, 12, tone="text2", wrap=True)
        name.setMaximumWidth(theme.px(_CAPTION))
        for column, widget in enumerate((name, *sides, result)):
            self._grid.addWidget(widget, self._row + 1, column, Qt.AlignmentFlag.AlignVCenter)
        self._grid.setRowMinimumHeight(self._row + 1, theme.px(33))
        self._row += 2

    def add_same(self, caption: str, text: str) -> None:
        """A field that is alike on both sides."""
        self.add_line(caption, (plain(text), plain(text)), plain(text, bold=True))

    def add_choice(
        self, caption: str, sides: tuple[str, str], chosen: int, choose: Callable[[int], None]
    ) -> dict[int, QRadioButton]:
        """A field to choose from: `choose` hears 0 for the left value, 1 for the right one; a blank is no choice."""
        group, result = QButtonGroup(self), plain("", bold=True)
        made: dict[int, QRadioButton] = {}
        for side, text in enumerate(sides):
            if text:
                button = made[side] = QRadioButton(short(text, beside_a_mark=True).replace("&", "&&"))
                button.setAccessibleName(f"{caption}: {text}")
                button.setToolTip(text)
                group.addButton(button)
                button.setChecked(side == chosen)
                button.toggled.connect(_taking(side, text, result, choose))
        result.setText(short(sides[chosen]) or "—")
        self.add_line(caption, [made.get(side) or plain("") for side in (0, 1)], result)
        return made

    def end(self) -> None:
        """Lay the ground of the results below all lines."""
        self._grid.addWidget(self._result, 0, 3, self._row, 1)
        self._result.lower()
        self._grid.setRowStretch(self._row, 1)


def _taking(side: int, text: str, result: controls.Label, choose: Callable[[int], None]) -> Callable[[bool], None]:
    def take(on: bool) -> None:
        if on:
            result.setText(short(text) or "—")
            choose(side)

    return take


def plain(text: str, *, bold: bool = False) -> controls.Label:
    """A value as a label, a dash for none; the whole of it as a tip."""
    made = controls.label(short(text) or "—", 13, bold=bold, tone=None if text or bold else "muted")
    made.setToolTip(text)
    return made


def short(text: str, *, beside_a_mark: bool = False) -> str:
    """A value on one line, as long as its column allows."""
    return paint.elided(" ".join(text.split()), theme.px(_TICKED if beside_a_mark else _WIDE), 13, bold=True)
