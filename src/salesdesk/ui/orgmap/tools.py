"""The chips above the map: what colours the cards, which lines are drawn, and whether only a deal's people stand."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QWidget

from salesdesk.domain.relations import LineKind
from salesdesk.ui import theme
from salesdesk.ui.orgmap import lens as lenses
from salesdesk.ui.orgmap.lens import Lens
from salesdesk.ui.orgmap.map_look import BOSS, KINDS
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.flow import FlowLayout, follow_width


class Tools(QWidget):
    """Says what was switched; a narrow window takes more lines."""

    lens_chosen = Signal(object)  # Lens
    kinds_chosen = Signal(object)  # frozenset of kinds of lines
    only_chosen = Signal(bool)  # only the people of the deal

    def __init__(self, kinds: frozenset[str], *, only: bool) -> None:
        super().__init__()
        self.lenses = {lens: controls.chip(lenses.name(lens), checked=lens is Lens.SUPPORT) for lens in Lens}
        words = {BOSS: self.tr("Reports"), LineKind.INFLUENCE: self.tr("Influence"),
                 LineKind.CONFLICT: self.tr("Conflict"), LineKind.INFORMAL: self.tr("Informal")}
        self.kinds = {str(kind): controls.chip(word, checked=kind in kinds) for kind, word in words.items()}
        self.only = controls.button("", "funnel", "chip")
        self.only.setCheckable(True)
        self.only.setChecked(only)
        self.only.setAccessibleName(self.tr("Only this deal"))
        self.only.setToolTip(self.tr("Show only the people who have to do with the deal chosen"))
        follow_width(self, down=QSizePolicy.Policy.Minimum)
        self._lay_out()
        self._connect()

    def offer_only(self, *, offered: bool) -> None:
        """A deal is chosen whose people can be told from the others."""
        self.only.setVisible(offered)

    def _lay_out(self) -> None:
        row = FlowLayout(self, theme.px(6))
        parts: list[tuple[str, list[QPushButton]]] = [
            (self.tr("Colour by"), list(self.lenses.values())), (self.tr("Lines"), list(self.kinds.values()))]
        for words, chips in parts:
            name = controls.label(words, 11, tone="muted")
            name.setMinimumHeight(chips[0].sizeHint().height())
            name.setContentsMargins(0 if row.count() == 0 else theme.px(10), 0, 0, 0)
            row.addWidget(name)
            for chip in chips:
                chip.setAccessibleName(f"{words}: {chip.text()}")
                row.addWidget(chip)
        row.addWidget(self.only)

    def _connect(self) -> None:
        group = QButtonGroup(self)
        group.setExclusive(True)
        for number, chip in enumerate(self.lenses.values()):
            group.addButton(chip, number)
        group.idClicked.connect(lambda number: self.lens_chosen.emit(list(Lens)[number]))
        for chip in self.kinds.values():
            chip.clicked.connect(self._on_kind_clicked)
        self.only.clicked.connect(self.only_chosen)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _on_kind_clicked(self) -> None:
        self.kinds_chosen.emit(frozenset(kind for kind in KINDS if self.kinds[kind].isChecked()))
