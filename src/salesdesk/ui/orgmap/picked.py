"""What is chosen on the map: one card the keys act on, several cards for one command, or a line."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QGraphicsView

from salesdesk.ui.announce import announce
from salesdesk.ui.orgmap.scene import PeopleScene


class Picked(QObject):
    """Marks the cards and tells a screen reader; what has left the scene is not chosen any more."""

    chosen = Signal(str)  # the card the keys act on, "" for none; told of a line too
    line_chosen = Signal(str)  # "" for none

    def __init__(self, view: QGraphicsView, scene: PeopleScene) -> None:
        super().__init__(view)
        self._view, self._scene = view, scene
        self._today = date.min
        self._current = ""
        self._keys: dict[str, None] = {}
        self._marked: set[str] = set()

    def set_day(self, today: date) -> None:
        """The day "42 d" is counted from."""
        self._today = today

    def current(self) -> str:
        """The card the keys act on, "" for none."""
        return self._current if self._scene.card(self._current) is not None else ""

    def cards(self) -> tuple[str, ...]:
        """All cards chosen, in the order they were."""
        return tuple(key for key in self._keys if self._scene.card(key) is not None)

    def people(self) -> tuple[str, ...]:
        """The people among the cards chosen."""
        return tuple(key for key in self.cards() if key in self._scene.people)

    def several(self) -> bool:
        """Whether a command is meant for more than one card."""
        return len(self.cards()) > 1 and self.current() in self._keys

    def line(self) -> str:
        """The line chosen, "" for none; one that is not drawn any more is not chosen either."""
        row = self._scene.line_rows.get(self._scene.chosen_line())
        return row.id if row is not None and row.kind in self._scene.look().kinds else ""

    def choose(self, key: str, *, aloud: bool = True) -> None:
        """Choose one card and bring it into view; "" chooses nothing."""
        self._keys = {key: None} if key else {}
        self._go_to(key, aloud=aloud)

    def step_to(self, key: str) -> None:
        """Let the keys act on another card, those chosen stay so."""
        self._go_to(key, aloud=True)

    def toggle(self, key: str) -> None:
        """Choose a card besides the others, or no longer."""
        if key in self._keys:
            del self._keys[key]
        else:
            self._keys[key] = None
        self._go_to(key, aloud=False)
        self._tell_number()

    def add(self, keys: Iterable[str]) -> None:
        """Choose cards besides the others; the keys act on the last one."""
        self._keys.update(dict.fromkeys(keys))
        last = next(reversed(self._keys), "")
        self._go_to(last, aloud=len(self._keys) == 1)
        if len(self._keys) > 1:
            self._tell_number()

    def choose_many(self, keys: Iterable[str]) -> None:
        """Choose these cards and no others."""
        self._keys = {}
        self.add(keys)

    def choose_line(self, line_id: str, *, aloud: bool = True) -> None:
        """Choose a line instead of cards; "" leaves it."""
        self._scene.choose_line(line_id)
        self.remark()
        if line_id:
            self._tell(self._scene.spoken_line(line_id), aloud=aloud)
        self.chosen.emit(self.current())
        self.line_chosen.emit(line_id)

    def remark(self) -> None:
        """Show on the cards what is chosen: the focus or the cards have changed."""
        here = "" if self.line() else self.current()
        wanted = {*self.cards(), here} - {""}
        for key in self._marked | wanted:
            card = self._scene.card(key)
            if card is not None:
                card.set_chosen(chosen=key in self._keys, focused=key == here and self._view.hasFocus())
        self._marked = wanted
        if here:
            self._view.setAccessibleDescription(self._scene.spoken(here, self._today))

    def spoken(self, key: str) -> str:
        """What a screen reader says about a card."""
        return self._scene.spoken(key, self._today)

    def _go_to(self, key: str, *, aloud: bool) -> None:
        self._current = key
        self._scene.choose_line("")
        self.remark()
        card = self._scene.card(key)
        if card is not None:
            self._view.ensureVisible(card.sceneBoundingRect(), 12, 12)
            self._tell(self.spoken(key), aloud=aloud)
        self.chosen.emit(self.current())

    def _tell_number(self) -> None:
        announce(self._view, self.tr("{count} cards chosen").format(count=len(self.cards())))

    def _tell(self, words: str, *, aloud: bool) -> None:
        self._view.setAccessibleDescription(words)
        if aloud:
            announce(self._view, words)
