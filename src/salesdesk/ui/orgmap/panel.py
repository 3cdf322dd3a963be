"""The right column of the map: how well the roles are covered, the gaps, and the selected person."""

from collections.abc import Collection, Mapping
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from salesdesk.domain.coverage import Coverage
from salesdesk.store.queries.people import PersonRow
from salesdesk.ui import labels, theme
from salesdesk.ui.orgmap.gap_row import GapRow
from salesdesk.ui.orgmap.gaps import Advice, advice
from salesdesk.ui.orgmap.roles_row import RolesRow
from salesdesk.ui.signs import SealState
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.disc import DiscLabel
from salesdesk.ui.widgets.seal import SealLabel

WIDTH = 296


class Open(NamedTuple):
    """What is already to be done at the account: texts of open tasks, and people an open step is about."""

    texts: Collection[str]
    people: Collection[str]

    def holds(self, each: Advice) -> bool:
        """Whether a gap is being worked on."""
        return each.task in self.texts or each.gap.person_id in self.people


class Panel(QFrame):
    """Emits `taken` with the advice of a pressed button."""

    taken = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        self.roles = RolesRow()
        self._caption = controls.label("", 11, tone="muted", wrap=True)
        self._none = controls.label(self.tr("No gap found. Well covered."), 12, tone="ok", wrap=True)
        self._body = QWidget()
        self._rows = controls.vbox(self._body, 0, 2)
        self._scroll = controls.scroll(self._body)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.person = PersonBox()
        self._lay_out()
        theme.theme().changed.connect(self._fit)
        self._fit()

    def gap_rows(self) -> list[GapRow]:
        """The gaps shown, in order."""
        items = (self._rows.itemAt(place) for place in range(self._rows.count()))
        return [row for item in items if item is not None and isinstance(row := item.widget(), GapRow)]

    def show_coverage(self, found: Coverage, people: Mapping[str, PersonRow], tasks: Open) -> None:
        """Show the coverage of an account."""
        self.roles.show_coverage(found)
        self._caption.setText(self.tr("roles covered · met {met} of {people} people").format(
            met=found.met, people=found.people))
        bar = self._scroll.verticalScrollBar()
        at = bar.value()
        controls.clear(self._rows)
        for gap in found.gaps:
            words = advice(gap, people.get(gap.person_id))
            row = GapRow(words, planned=tasks.holds(words))
            row.taken.connect(self.taken)
            self._rows.addWidget(row)
        self._rows.addStretch(1)
        self._none.setVisible(bool(people) and not found.gaps)
        bar.setValue(at)

    def _lay_out(self) -> None:
        column = controls.vbox(self, (16, 12, 8, 12), 4)
        column.addWidget(controls.label(self.tr("Coverage gaps"), 15, bold=True))
        column.addWidget(self.roles)
        column.addWidget(self._caption)
        column.addSpacing(4)
        column.addWidget(controls.hline())
        column.addWidget(self._none)
        column.addWidget(self._scroll, 1)
        column.addWidget(controls.hline())
        column.addWidget(self.person)

    def _fit(self) -> None:
        self.setFixedWidth(theme.px(WIDTH))


class PersonBox(QWidget):
    """The selected person: who it is, what to keep in mind, and two buttons."""

    edited = Signal(str)
    logged = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._id = ""
        self._seal: SealLabel | None = None
        self._disc: DiscLabel | None = None
        self._name = controls.label("", 13, bold=True)
        self._mark = controls.label(self.tr("selected"), 11, tone="muted")
        self._facts = controls.label("", 11, tone="text2", wrap=True)
        self.edit = controls.button(self.tr("Profile"), "user")
        self.log = controls.button(self.tr("Log"), "pencil")
        self.edit.clicked.connect(lambda: self.edited.emit(self._id))
        self.log.clicked.connect(lambda: self.logged.emit(self._id))
        self._head = controls.hbox(spacing=8)
        self._head.addWidget(self._name, 1)
        self._head.addWidget(self._mark)
        column = controls.vbox(self, (0, 8, 8, 0), 6)
        column.addLayout(self._head)
        column.addWidget(self._facts)
        buttons = controls.hbox(spacing=8)
        buttons.addWidget(self.edit)
        buttons.addWidget(self.log)
        buttons.addStretch(1)
        column.addLayout(buttons)

    def show_person(self, row: PersonRow | None, boss: PersonRow | None) -> None:
        """Show a person, or that nobody is selected."""
        self._id = row.id if row else ""
        for widget in (self.edit, self.log):
            widget.setEnabled(row is not None)
        for old in (self._seal, self._disc):
            if old is not None:
                self._head.removeWidget(old)
                old.deleteLater()
        self._seal = self._disc = None
        self._mark.setVisible(row is not None)
        if row is None:
            self._name.setText(self.tr("Nobody selected"))
            self._facts.setText(self.tr("Choose a card to see more."))
            return
        self._seal = SealLabel(row.role, SealState.MET if row.met else SealState.KNOWN, 22)
        self._disc = DiscLabel(row.support, 18)
        self._head.insertWidget(0, self._seal)
        self._head.insertWidget(2, self._disc)
        self._name.setText(row.name)
        self._facts.setText("\n".join(self._lines(row, boss)))

    def _lines(self, row: PersonRow, boss: PersonRow | None) -> list[str]:
        facts = [
            (labels.label(row.role), row.title or row.department_name),
            (self.tr("Reports to"), boss.name if boss else ""), (self.tr("Criteria"), row.criterion),
            (self.tr("Careful with"), row.caution), (self.tr("Our connection"), row.our_tie),
        ]
        return [f"{name}: {' '.join(value.split())}" for name, value in facts if value][:4]
