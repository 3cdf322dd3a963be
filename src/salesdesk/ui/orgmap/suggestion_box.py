"""What the meetings suggest of people: taken over with one click, or declined for good."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from salesdesk.domain.relations import Suggestion
from salesdesk.ui import labels
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.flow import FlowLayout


class SuggestionRow(QWidget):
    """One person's suggestion."""

    taken = Signal(str, object)  # person, Suggestion
    declined = Signal(str, object)

    def __init__(self, person_id: str, name: str, found: Suggestion) -> None:
        super().__init__()
        self.person_id, self.found = person_id, found
        words = self._words(name)
        column = controls.vbox(self, (0, 4, 0, 6), 3)
        column.addWidget(controls.label(words, 12, wrap=True))
        box = QWidget()
        flow = FlowLayout(box, 6)
        self.take = controls.button(self.tr("Take over"), "check", kind="chip")
        self.decline = controls.button(self.tr("Not so"), kind="chip")
        self.decline.setToolTip(self.tr("Not suggested again until a meeting says something new"))
        for button, signal in ((self.take, self.taken), (self.decline, self.declined)):
            button.setAccessibleDescription(words)
            button.clicked.connect(lambda _checked=False, each=signal: each.emit(self.person_id, self.found))
            flow.addWidget(button)
        column.addWidget(box)
        self.setAccessibleName(words)

    def _words(self, name: str) -> str:
        met = self.tr("Met {name} {n} ×").format(name=name, n=self.found.meetings)
        told = [self.tr("contact depth: {word}").format(word=labels.label(self.found.depth))] \
            if self.found.depth is not None else []
        if self.found.support is not None:
            told.append(self.tr("support: {word}").format(word=labels.label(self.found.support)))
        return self.tr("{met} → {told}?").format(met=met, told=", ".join(told))


class SuggestionBox(QWidget):
    """Hidden while nothing is suggested."""

    taken = Signal(str, object)
    declined = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        column = controls.vbox(self, (0, 6, 0, 0), 2)
        column.addWidget(controls.label(self.tr("The log suggests"), 13, bold=True))
        self._body = QWidget()
        self._rows = controls.vbox(self._body, 0, 0)
        column.addWidget(self._body)

    def rows(self) -> list[SuggestionRow]:
        """The suggestions, in order."""
        items = (self._rows.itemAt(place) for place in range(self._rows.count()))
        return [row for item in items if item is not None and isinstance(row := item.widget(), SuggestionRow)]

    def show_suggestions(self, found: Mapping[str, tuple[str, Suggestion]]) -> None:
        """Show suggestions by person, each with the person's name."""
        place = next((number for number, row in enumerate(self.rows())
                      if row.take.hasFocus() or row.decline.hasFocus()), None)
        controls.clear(self._rows)
        for key, (name, each) in found.items():
            row = SuggestionRow(key, name, each)
            row.taken.connect(self.taken)
            row.declined.connect(self.declined)
            self._rows.addWidget(row)
        if place is not None and found:
            self.rows()[min(place, len(found) - 1)].take.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setVisible(bool(found))
