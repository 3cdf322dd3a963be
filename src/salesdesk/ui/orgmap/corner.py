"""The buttons below the map: find somebody, the small map, smaller, larger, all of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from salesdesk.ui.orgmap.finder import Finder
from salesdesk.ui.orgmap.minimap import Minimap
from salesdesk.ui.orgmap.view import STEP, PeopleView, whole
from salesdesk.ui.widgets import controls

_SAME = 0.02


class MapCorner(QWidget):
    """Holds the finder and the small map of a view; `overview_switched` tells whether the latter is wanted."""

    overview_switched = Signal(bool)

    def __init__(self, view: PeopleView, *, overview: bool) -> None:
        super().__init__()
        self.finder, self.minimap = Finder(view), Minimap(view)
        self._view = view
        self.search = controls.button("", "search", "ghost", tip=self.tr("Find somebody on this map (Ctrl+F)"))
        self.overview = controls.button("", "map", "ghost", tip=self.tr("Small map of everybody"))
        self.overview.setCheckable(True)
        self.overview.setChecked(overview)
        self.smaller = controls.button("", "zoom-out", "ghost", tip=self.tr("Smaller (Ctrl+-)"))
        self.larger = controls.button("", "zoom-in", "ghost", tip=self.tr("Larger (Ctrl++)"))
        self.whole = controls.button("", "maximize", "ghost", tip=self.tr("Everybody at once, or large enough to read"))
        row = controls.hbox(self, 0, 0)
        for button in (self.search, self.overview, self.smaller, self.larger, self.whole):
            row.addWidget(button)
        self.search.clicked.connect(lambda: self.finder.opened().setFocus())
        self.overview.clicked.connect(self._on_switched)
        self.smaller.clicked.connect(lambda: view.zoom_by(1 / STEP))
        self.larger.clicked.connect(lambda: view.zoom_by(STEP))
        self.whole.clicked.connect(self._on_whole)
        view.people_scene.arranged.connect(self._offer)
        view.keys.escaped.connect(self._on_escaped)
        self.minimap.set_wanted(wanted=overview)
        self._offer()

    def _on_switched(self, wanted: bool) -> None:
        self.minimap.set_wanted(wanted=wanted)
        self.overview_switched.emit(wanted)

    def _on_whole(self) -> None:
        """The whole picture; where it is whole already, as large as it is read."""
        view = self._view
        wanted, scale = whole(view), view.transform().m11()
        if abs(wanted - scale) < _SAME * scale:
            view.fit()
        else:
            view.zoom_by(wanted / scale)

    def _on_escaped(self) -> None:
        if not self.finder.isHidden():
            self.finder.leave()

    def _offer(self) -> None:
        """The small map is offered where it helps."""
        self.overview.setVisible(self.minimap.needed())
