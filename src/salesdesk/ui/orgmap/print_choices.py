"""What is chosen about the printed map: paper, direction, one page or several, colours."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QWidget

from salesdesk.ui.orgmap import lens as lenses
from salesdesk.ui.orgmap.lens import Lens
from salesdesk.ui.orgmap.pages import MapPaper, Spread
from salesdesk.ui.widgets import controls


class Choice(QWidget):
    """Chips of which one is chosen; emits `chosen` when somebody takes another one."""

    chosen = Signal()

    def __init__(self, name: str, values: Sequence[tuple[Any, str]], first: Any) -> None:
        super().__init__()
        self.setAccessibleName(name)
        row = controls.hbox(self, 0, 4)
        self._group = QButtonGroup(self)
        self.chips = {}
        for value, words in values:
            chip = self.chips[value] = controls.chip(words, checked=value == first)
            chip.setAccessibleName(f"{name}: {words}")
            self._group.addButton(chip)
            chip.clicked.connect(self.chosen)
            row.addWidget(chip)

    @property
    def value(self) -> Any:
        """What is chosen."""
        return next(value for value, chip in self.chips.items() if chip.isChecked())

    def set_value(self, value: Any) -> None:
        """Choose without telling."""
        self.chips[value].setChecked(True)


class PrintChoices(QWidget):
    """Emits `changed`; a direction or a spread that nobody has chosen is the better one."""

    changed = Signal()

    def __init__(self, lens: Lens) -> None:
        super().__init__()
        self._across: bool | None = None
        self._spread: Spread | None = None
        self.paper_size = Choice(self.tr("Paper"), [("a4", "A4"), ("a3", "A3")], "a4")
        self.direction = Choice(
            self.tr("Direction"), [(False, self.tr("Upright")), (True, self.tr("Across"))], first=False)
        self.spread = Choice(
            self.tr("Pages"), [(Spread.FIT, self.tr("One page")), (Spread.TILES, self.tr("Several pages"))], Spread.FIT)
        self.lens = Choice(self.tr("Colour by"), [(each, lenses.name(each)) for each in Lens], lens)
        self.grey = QCheckBox(self.tr("Black and white"))
        column = controls.vbox(self, 0, 6)
        for parts in ((self.paper_size, self.direction, self.spread), (self.lens, self.grey)):
            row = controls.hbox(spacing=14)
            for part in parts:
                row.addWidget(part)
            row.addStretch(1)
            column.addLayout(row)
        self.paper_size.chosen.connect(self.changed)
        self.lens.chosen.connect(self.changed)
        self.grey.toggled.connect(self.changed)
        self.direction.chosen.connect(self._on_direction_chosen)
        self.spread.chosen.connect(self._on_spread_chosen)

    @property
    def across(self) -> bool | None:
        """The direction somebody has chosen."""
        return self._across

    @property
    def wanted_spread(self) -> Spread | None:
        """One page or several, where somebody has chosen."""
        return self._spread

    def show_paper(self, paper: MapPaper) -> None:
        """Mark what the paper has become."""
        self.direction.set_value(paper.across)
        self.spread.set_value(paper.spread)

    def _on_direction_chosen(self) -> None:
        self._across = self.direction.value
        self.changed.emit()

    def _on_spread_chosen(self) -> None:
        self._spread = self.spread.value
        self.changed.emit()
