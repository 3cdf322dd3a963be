"""The ties of a person: boss and reports, lines to others, who acts for whom, who of ours knows them; "+" for more."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from salesdesk.domain.relations import LineKind
from salesdesk.store.queries.person_relations import EndRow
from salesdesk.store.queries.profile import ProfileRow
from salesdesk.ui import labels
from salesdesk.ui.context import Ask, Request
from salesdesk.ui.profile import texts
from salesdesk.ui.profile.parts import LinkLine
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.flow import FlowLayout, follow_width

_SHORT = 14
_ICONS = {LineKind.INFLUENCE: ("waypoints", "influence"), LineKind.CONFLICT: ("swords", "danger"),
          LineKind.INFORMAL: ("users", "text2")}


class Ties(QWidget):
    """What is known as lines to press, the rest as dashed chips; emits `opened` (person id) and `asked` (Request)."""

    opened = Signal(str)
    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[LinkLine] = []
        self.chips: dict[Ask, controls.Button] = {}
        self._row: ProfileRow | None = None
        column = controls.vbox(self, 0, 4)
        self._rows = controls.vbox(spacing=0)
        column.addLayout(self._rows)
        self._missing = QWidget()
        self._flow = FlowLayout(self._missing, 4)
        follow_width(self._missing)
        column.addWidget(self._missing)

    def show_profile(self, row: ProfileRow) -> None:
        """Show the ties of a person."""
        held = next((line.words() for line in self.lines if line.hasFocus()), None)
        pressed = next((ask for ask, chip in self.chips.items() if chip.hasFocus()), None)
        self._row = row
        controls.clear(self._rows)
        self.lines = []
        self._show_people(row)
        for end in row.part.lines:
            self._add_line(end)
        self._show_delegates(row)
        self._show_ours(row)
        if not self.lines:
            self._rows.addWidget(controls.label(self.tr("No ties known yet."), 12, tone="muted"))
        self._show_missing(row)
        for line in self.lines:
            if line.words() == held:
                line.show()  # a widget that is hidden still takes no focus
                line.setFocus()
        if pressed in self.chips:
            self.chips[pressed].show()
            self.chips[pressed].setFocus()

    def _show_people(self, row: ProfileRow) -> None:
        if row.boss is not None:
            self._add_person(self.tr("Boss: {name}").format(name=texts.named(row.boss)), "arrow-up", row.boss.id)
        for each in row.reports:
            self._add_person(self.tr("Reports: {name}").format(name=texts.named(each)), "arrow-down", each.id)
        if row.report_count > len(row.reports):
            more = self.tr("and {n} more").format(n=f"{row.report_count - len(row.reports):,}")
            self._rows.addWidget(controls.label(more, 11, tone="muted"))

    def _add_line(self, end: EndRow) -> None:
        kind, reason = end.line.kind, end.line.reason
        if kind is LineKind.INFLUENCE:
            words = self.tr("Influences: {name}") if end.outward else self.tr("Influenced by: {name}")
        else:
            words = self.tr("In conflict with: {name}") if kind is LineKind.CONFLICT \
                else self.tr("Informal tie: {name}")
        told = words.format(name=end.other)
        if kind is LineKind.INFORMAL and 0 < len(reason) <= _SHORT:
            told = f"{reason}: {end.other}"
        made = self._add(told, *_ICONS[kind], Request(Ask.LINE, id=end.line.id))
        strength = self.tr("strength {n}").format(n=end.line.strength)
        made.setToolTip("\n".join(filter(None, (made.words(), f"{labels.label(kind)}, {strength}", reason))))

    def _show_delegates(self, row: ProfileRow) -> None:
        part = row.part
        if part.delegate is not None:
            hands, name = part.delegate
            told = " · ".join(filter(None, (name, hands.scope)))
            self._add(self.tr("Hands over to: {name}").format(name=told), "arrow-right", "text2",
                      self._request(Ask.DELEGATION))
        for hands, name in part.acts_for:
            told = " · ".join(filter(None, (name, hands.scope)))
            self._add(self.tr("Acts for: {name}").format(name=told), "arrow-left", "text2",
                      Request(Ask.DELEGATION, id=hands.id))

    def _show_ours(self, row: ProfileRow) -> None:
        account_id = row.person.account_id or ""
        for tie in row.ties:
            told = " · ".join(filter(None, (tie.own_name, tie.how)))
            self._add(self.tr("Known by {name}").format(name=told), "handshake", "info",
                      Request(Ask.TIE, id=tie.id, account_id=account_id))
        if row.person.our_tie:
            self._add(row.person.our_tie, "handshake", "info",
                      Request(Ask.PERSON, id=row.person.id, account_id=account_id))

    def _show_missing(self, row: ProfileRow) -> None:
        """Chips for what can be added: a second line or tie, anything else only while there is none."""
        controls.clear(self._flow)
        self.chips = {}
        part, objects = row.part, bool(row.part.objections or row.person.objection)
        offers = ((Ask.LINE, self.tr("Tie to somebody"), False), (Ask.TIE, self.tr("Who of ours"), False),
                  (Ask.OBJECTION, self.tr("Objection"), objects), (Ask.TRUST, self.tr("Trust"), bool(part.trust)),
                  (Ask.DELEGATION, self.tr("Who acts for them"), part.delegate is not None))
        for ask, words, known in offers:
            if known or not row.person.account_id:
                continue
            chip = controls.button(f"+ {words}".replace("&", "&&"), None, "dash")
            chip.setAccessibleName(self.tr("Add: {what}").format(what=words))
            chip.clicked.connect(lambda _on=False, each=ask: self.asked.emit(self._request(each)))
            self.chips[ask] = chip
            self._flow.addWidget(chip)
        self._missing.setVisible(bool(self.chips))
        self._missing.updateGeometry()

    def _add_person(self, words: str, icon: str, person_id: str) -> None:
        line = LinkLine(words, icon)
        line.clicked.connect(lambda: self.opened.emit(person_id))
        self._keep(line)

    def _add(self, words: str, icon: str, token: str, request: Request) -> LinkLine:
        line = LinkLine(words, icon, token)
        line.clicked.connect(lambda: self.asked.emit(request))
        self._keep(line)
        return line

    def _keep(self, line: LinkLine) -> None:
        self.lines.append(line)
        self._rows.addWidget(line)

    def _request(self, ask: Ask) -> Request:
        assert self._row is not None
        who, deal_id = self._row.person, self._row.part.deal_id
        return Request(ask, account_id=who.account_id or "", person_id=who.id,
                       deal_id=deal_id if ask is Ask.OBJECTION else "")
