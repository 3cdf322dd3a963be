"""Drawing a line with the keys: the arrows lead its end from card to card, Enter draws, Esc leaves."""

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QGraphicsView, QLabel

from salesdesk.ui import theme
from salesdesk.ui.announce import announce
from salesdesk.ui.orgmap.map_card import Drop
from salesdesk.ui.orgmap.marks import Marks
from salesdesk.ui.orgmap.picked import Picked
from salesdesk.ui.orgmap.scene import PeopleScene
from salesdesk.ui.widgets import controls


class Pen(QObject):
    """Says what to do at the top of the map as long as a line is being drawn."""

    drawn = Signal(str, str, QPoint)  # person, person, place on the screen

    def __init__(self, view: QGraphicsView, scene: PeopleScene, marks: Marks, picked: Picked) -> None:
        super().__init__(view)
        self._view, self._scene, self._marks, self._picked = view, scene, marks, picked
        self._from = ""
        self.target = ""
        self._note: QLabel | None = None

    @property
    def drawing(self) -> bool:
        """Whether the arrows lead a line."""
        return bool(self._from)

    def begin(self, key: str) -> None:
        """Begin a line at a person."""
        self.leave(aloud=False)
        self._from = self.target = key
        words = self.tr("A line from {name}: arrows lead it, Enter draws it, Esc leaves").format(
            name=self._scene.people[key].name)
        self._say(words)
        announce(self._view, words)

    def lead_to(self, key: str) -> None:
        """Lead the end of the line to a card."""
        self._drop(Drop.NONE)
        self.target = key
        start, card = self._scene.card(self._from), self._scene.card(key)
        if start is None or card is None:
            self.leave()
            return
        self._drop(Drop.NONE if key == self._from else Drop.TAKES if self._may_end() else Drop.REFUSES)
        self._marks.show_line(start.handle().center(), card.sceneBoundingRect().center(),
                              legal=self._may_end() or key == self._from)
        self._view.ensureVisible(card.sceneBoundingRect(), 12, 12)
        announce(self._view, self._picked.spoken(key))

    def end(self) -> None:
        """Draw the line where it ends on somebody else."""
        start, target = self._from, self.target
        if not self._may_end():
            announce(self._view, self.tr("A line ends at another person."))
            return
        card = self._scene.card(target)
        self.leave(aloud=False)
        if card is not None:
            inside = self._view.mapFromScene(card.sceneBoundingRect().center())
            self.drawn.emit(start, target, self._view.viewport().mapToGlobal(inside))

    def leave(self, *, aloud: bool = True) -> None:
        """Draw no line."""
        if not self._from:
            return
        self._drop(Drop.NONE)
        self._from = self.target = ""
        self._marks.hide_line()
        if self._note is not None:
            self._note.hide()
        if aloud:
            announce(self._view, self.tr("No line drawn."))

    def _may_end(self) -> bool:
        return self.target != self._from and self.target in self._scene.people

    def _drop(self, how: Drop) -> None:
        card = self._scene.card(self.target)
        if card is not None:
            card.set_drop(how)

    def _say(self, words: str) -> None:
        if self._note is None:
            self._note = controls.label("", 12, bold=True)
            self._note.setProperty("kind", "raised")
            self._note.setParent(self._view)
            self._note.setContentsMargins(10, 6, 10, 6)
        self._note.setText(words)
        self._note.adjustSize()
        self._note.move(max(0, (self._view.width() - self._note.width()) // 2), theme.px(8))
        self._note.show()
        self._note.raise_()
