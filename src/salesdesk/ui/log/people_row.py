"""Who was met: the people of the account as chips, the most met first."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from salesdesk.domain.marks import meant
from salesdesk.ui.log.toggles import Toggle, person_toggle
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.flow import FlowLayout
from salesdesk.ui.widgets.search_line import SearchLine

if TYPE_CHECKING:
    from salesdesk.store.queries.people import PersonRow

_SHOWN = 8


class PeopleRow(QWidget):
    """Chips that are on for whoever was met; `added` asks for a new person, `sought` for one not among them."""

    edited = Signal()
    added = Signal()
    sought = Signal(str)

    def __init__(self, find: Callable[[str], Sequence[tuple[str, str]]]) -> None:
        """`find` gives (id, words) of the people of the account with a part of a name."""
        super().__init__()
        self._find = find
        self.setAccessibleName(self.tr("People met"))
        self._flow = FlowLayout(self, 6)
        self._people: tuple[PersonRow, ...] = ()
        self._chips: dict[str, Toggle] = {}
        self.more = controls.button("", kind="ghost", tip=self.tr("Show everybody"))
        self.add = controls.button(self.tr("Person"), "plus", "ghost", tip=self.tr("Add a person"))
        self.search: SearchLine | None = None
        self._flow.addWidget(self.more)
        self._flow.addWidget(self.add)
        self.more.clicked.connect(self._on_more)
        self.add.clicked.connect(self.added)
        for button in (self.more, self.add):
            button.setAutoDefault(False)

    def show_people(self, people: Sequence["PersonRow"], selected: Iterable[str], count: int = 0) -> None:
        """Show people of an account that knows `count`; those selected are on and always visible."""
        wanted = set(selected)
        for chip in self._chips.values():
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._people = tuple(people)
        families = Counter(each.family for each in people)
        self._chips = {each.id: self._chip(each, families[each.family] > 1, each.id in wanted) for each in people}
        for place, chip in enumerate(self._chips.values()):
            self._flow.insert(place, chip)
            chip.setVisible(place < _SHOWN or chip.isChecked())
        self._offer_search(count > len(self._people))
        self._show_more()

    def selected(self) -> list[str]:
        """Ids of the people met."""
        return [person_id for person_id, chip in self._chips.items() if chip.isChecked()]

    def chips(self) -> list[Toggle]:
        """The chips in their order."""
        return list(self._chips.values())

    def extra(self) -> list[QWidget]:
        """What follows the chips: the search where there is one, and the button that adds."""
        return [self.search, self.add] if self.search is not None else [self.add]

    def select(self, person_ids: Iterable[str]) -> None:
        """Switch people on."""
        for person_id in person_ids:
            chip = self._chips.get(person_id)
            if chip is not None:
                chip.setChecked(True)
                chip.setVisible(True)

    def named(self, names: Iterable[str]) -> list[str]:
        """The people meant by names typed behind @."""
        spellings = {each.id: (each.family, each.family_reading, each.name, each.given) for each in self._people}
        return [found for name in names if (found := meant(name, spellings))]

    def name_of(self, person_id: str) -> str:
        """The whole name of somebody shown here."""
        return next((each.name for each in self._people if each.id == person_id), "")

    def _offer_search(self, wanted: bool) -> None:
        if wanted and self.search is None:
            self.search = SearchLine(self.tr("Somebody else…"), self._find)
            self.search.picked.connect(self.sought)
            self._flow.insert(self._flow.count() - 1, self.search)
        if self.search is not None:
            self.search.setVisible(wanted)

    def _chip(self, person: "PersonRow", full: bool, on: bool) -> Toggle:
        word = person.name if full or not person.family else person.family
        chip = person_toggle(person.id, word, f"{person.name} {person.title}".strip(), person.role, met=person.met)
        chip.setChecked(on)
        chip.clicked.connect(self.edited)
        return chip

    def _show_more(self) -> None:
        hidden = sum(chip.isHidden() for chip in self._chips.values())
        self.more.setText(self.tr("{n} more").format(n=hidden))
        self.more.setVisible(hidden > 0)
        self._flow.invalidate()

    def _on_more(self) -> None:
        for chip in self._chips.values():
            chip.show()
        self._show_more()
        self.add.setFocus()
