"""The selected person below the gaps: how they decide, what to keep in mind, and two buttons."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from salesdesk.domain.people import Role
from salesdesk.domain.traits import Scale
from salesdesk.store.queries.people import PersonRow
from salesdesk.ui.orgmap.scale_row import ScaleRows
from salesdesk.ui.signs import SealState
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.seal import SealLabel

_SHOWN = 3


class About(NamedTuple):
    """What the box tells of a person: `warning` first, the first of `notes` in lines, all else as a tooltip.

    `stale` says since when nobody has said that it is still so, "" while that is recent.
    """

    warning: str
    notes: Sequence[str]
    more: Sequence[str]
    scales: Mapping[Scale, int]
    stale: str = ""


class PersonBox(QWidget):
    """Emits the person's id."""

    edited = Signal(str)
    logged = Signal(str)
    confirmed = Signal(str)
    trusted = Signal(str)  # to note how far they trust us now

    def __init__(self) -> None:
        super().__init__()
        self._id = ""
        self._seal = SealLabel(Role.OTHER, SealState.KNOWN, 22)
        self._name = controls.label("", 13, bold=True, wrap=True)
        self._mark = controls.label(self.tr("selected"), 11, tone="muted")
        self._hint = controls.label(self.tr("Choose a card to see more."), 11, tone="text2", wrap=True)
        self.warning = controls.panel("soft", "danger")
        self._warning = controls.label("", 11, bold=True, wrap=True)
        row = controls.hbox(self.warning, (8, 5, 8, 5), 6)
        row.addWidget(controls.icon_label("shield", "danger", 14))
        row.addWidget(self._warning, 1)
        self.trust = controls.button("", "pencil", "ghost", tip=self.tr("Note how trust stands"))
        self.trust.clicked.connect(lambda: self.trusted.emit(self._id))
        row.addWidget(self.trust)
        self.scales = ScaleRows()
        self.notes = controls.label("", 11, tone="text2", wrap=True)
        self.stale, self._stale = QWidget(), controls.label("", 11, tone="warn", wrap=True)
        self.still = controls.button(self.tr("Still so"), "check", kind="chip")
        self.still.clicked.connect(lambda: self.confirmed.emit(self._id))
        line = controls.hbox(self.stale, 0, 6)
        line.addWidget(self._stale, 1)
        line.addWidget(self.still)
        self.edit = controls.button(self.tr("Profile"), "user")
        self.log = controls.button(self.tr("Log"), "pencil")
        self.edit.clicked.connect(lambda: self.edited.emit(self._id))
        self.log.clicked.connect(lambda: self.logged.emit(self._id))
        self._lay_out()
        self.show_person(None, None)

    def person_id(self) -> str:
        """Who is shown, "" for nobody."""
        return self._id

    def show_person(self, row: PersonRow | None, about: About | None) -> None:
        """Show a person, or that nobody is selected."""
        self._id = row.id if row else ""
        known = row is not None and about is not None
        for widget in (self.edit, self.log):
            widget.setEnabled(row is not None)
        for part in (self._mark, self._seal, self.scales):
            part.setVisible(known)
        self._hint.setVisible(not known)
        if row is None or about is None:
            self._name.setText(self.tr("Nobody selected"))
            for shown in (self.warning, self.notes, self.stale):
                shown.hide()
            self.setToolTip("")
            return
        self._seal.set_seal(row.role, SealState.MET if row.met else SealState.KNOWN)
        self._name.setText(row.name)
        self._warning.setText(about.warning)
        self.warning.setAccessibleName(about.warning)
        self.warning.setVisible(bool(about.warning))
        self.notes.setText("\n".join(about.notes[:_SHOWN]))
        self.notes.setVisible(bool(about.notes))
        self._stale.setText(about.stale)
        self.still.setAccessibleDescription(about.stale)
        self.stale.setVisible(bool(about.stale))
        self.scales.show_values(about.scales)
        everything = "\n".join((*about.notes, *about.more))
        self.notes.setToolTip(everything)
        self._name.setToolTip(everything)
        self.setAccessibleName(row.name)
        told = (about.warning, *about.notes, about.stale, *about.more)
        self.setAccessibleDescription(", ".join(part for part in told if part))

    def _lay_out(self) -> None:
        column = controls.vbox(self, (0, 8, 8, 0), 5)
        head = controls.hbox(spacing=8)
        head.addWidget(self._seal)
        head.addWidget(self._name, 1)
        head.addWidget(self._mark)
        column.addLayout(head)
        for part in (self._hint, self.warning, self.scales, self.notes, self.stale):
            column.addWidget(part)
        column.addSpacing(4)
        buttons = controls.hbox(spacing=8)
        buttons.addWidget(self.edit)
        buttons.addWidget(self.log)
        buttons.addStretch(1)
        column.addLayout(buttons)
