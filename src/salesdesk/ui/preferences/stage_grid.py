"""The inputs of a pipeline's stages in columns; where there is little room a stage takes two lines."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from salesdesk.store.queries.stages import StageRow
from salesdesk.ui import theme
from salesdesk.ui.preferences.stage_row import COLUMNS, LINES, StageEditor
from salesdesk.ui.widgets import controls

_WIDTHS = (0, 110, 240, 200, 70, 70, 70, 0)
_DEFINITION, _RULES = 2, 3
_ENOUGH = 740  # below, definition and rules side by side would wrap word by word
_PAD = 9


class StageGrid(QWidget):
    """Narrow, the definition runs above the rules and the numbers; wide, each has its own column."""

    def __init__(self) -> None:
        super().__init__()
        self.editors: list[StageEditor] = []
        self.narrow = False
        self._headings = (self.tr("Stage"), self.tr("Definition"), self.tr("To move on"), self.tr("Goal rate"),
                          self.tr("Stuck after"), self.tr("Probability"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(2)
        self._grid.setHorizontalSpacing(8)
        self._heads = [controls.label(heading, 11, tone="muted") for heading in self._headings]
        for place, head in enumerate(self._heads, 1):
            side = Qt.AlignmentFlag.AlignRight if place > _RULES else Qt.AlignmentFlag.AlignLeft
            wraps = place in {_DEFINITION, _RULES}
            head.setContentsMargins(_PAD, 0, _PAD, 0)
            self._grid.addWidget(head, 0, place, side)
            self._grid.setColumnMinimumWidth(place, 0 if wraps else theme.px(_WIDTHS[place]))
            self._grid.setColumnStretch(place, _WIDTHS[place] if wraps else 0)

    def add(self, row: StageRow) -> StageEditor:
        """The inputs of one more stage."""
        place = 1 + len(self.editors) * (LINES + 1)
        self._grid.addWidget(controls.hline(), place, 0, 1, len(_WIDTHS))
        made = StageEditor(self._grid, place + 1, row, self._headings)
        made.arrange(narrow=self.narrow)
        for column in COLUMNS[2:]:
            made.inputs[column].setFixedWidth(theme.px(_WIDTHS[4]))
        made.inputs["name"].setFixedWidth(theme.px(_WIDTHS[1]))
        made.menu.setFixedWidth(theme.px(32))
        self.editors.append(made)
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme.px(_ENOUGH)
        if narrow == self.narrow:
            return
        self.narrow = narrow
        definition, rules = (self._headings[place - 1] for place in (_DEFINITION, _RULES))
        self._heads[_DEFINITION - 1].setText(f"{definition} · {rules}" if narrow else definition)
        self._heads[_RULES - 1].setVisible(not narrow)
        for editor in self.editors:
            editor.arrange(narrow=narrow)
