"""The right column of the map: how well the roles are covered, the gaps, whom to ask, and what is selected."""

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from salesdesk.domain.coverage import ROLES, Coverage, Gap
from salesdesk.domain.dealing import ConsentState
from salesdesk.services.key_people import Look
from salesdesk.store.queries.activities import TaskRow
from salesdesk.ui import labels, theme
from salesdesk.ui.orgmap.gap_row import GapRow
from salesdesk.ui.orgmap.gaps import Advice, Adviser
from salesdesk.ui.orgmap.person_box import PersonBox
from salesdesk.ui.orgmap.planned import Planned
from salesdesk.ui.orgmap.roles_row import RolesRow
from salesdesk.ui.orgmap.suggestion_box import SuggestionBox
from salesdesk.ui.orgmap.thing_box import ThingBox
from salesdesk.ui.orgmap.way_box import WayBox
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.flow import FlowLayout

WIDTH, FOLDED = 296, 48
FIRST_GAPS = 20  # as many are shown before somebody asks for all
LEAST_MAP = 744  # pixels the map wants beside the panel


class Panel(QFrame):
    """Emits `taken` with the advice of a pressed button; a narrow screen shows a strip that opens it."""

    taken = Signal(object)
    opened = Signal(str)  # task

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        self.setAccessibleName(self.tr("Coverage gaps"))
        self._narrow, self._unfolded = False, False
        self.roles, self._upright = RolesRow(), RolesRow(upright=True)
        self._caption = controls.label("", 11, tone="muted")
        self.consents = controls.label("", 11, tone="muted")
        self._none = controls.label(self.tr("No gap found. Well covered."), 12, tone="ok", wrap=True)
        self._gaps = QWidget()
        self._rows = controls.vbox(self._gaps, 0, 2)
        self._rest: list[tuple[Advice, TaskRow | None, date]] = []
        self._shown = FIRST_GAPS
        self.more = controls.button("", "ellipsis", kind="ghost")
        self.ways, self.suggestions = WayBox(), SuggestionBox()
        self.person = PersonBox()
        self.vacancy = ThingBox("", (self.tr("Fill"), "user-plus"), (self.tr("Edit"), "pencil"))
        self.line = ThingBox("link", (self.tr("Still so"), "check"), (self.tr("Edit"), "pencil"))
        self._scroll = controls.scroll(self._list())
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.unfold = controls.button("", "panel-right-open", "ghost")
        self.fold = controls.button("", "panel-right-close", "ghost", tip=self.tr("Fold the gaps away"))
        self._count = controls.label("", 13, bold=True, tone="danger")
        self._strip, self._whole = QWidget(), QWidget()
        self._lay_out()
        self.show_selected(self.person)
        self.more.clicked.connect(self.show_all)
        self.unfold.clicked.connect(lambda: self._set_unfolded(unfolded=True))
        self.fold.clicked.connect(lambda: self._set_unfolded(unfolded=False))
        theme.theme().changed.connect(self._on_theme_changed)
        self._fit()

    def gap_rows(self) -> list[GapRow]:
        """The gaps shown, in order."""
        items = (self._rows.itemAt(place) for place in range(self._rows.count()))
        return [row for item in items if item is not None and isinstance(row := item.widget(), GapRow)]

    def show_look(self, look: Look, adviser: Adviser, tasks: Planned, today: date) -> None:
        """Show the roles, the gaps and the suggestions."""
        self._show_counts(look.coverage, look)
        bar = self._scroll.verticalScrollBar()
        at, focused = bar.value(), self._focused()
        controls.clear(self._rows)
        self._rest = [(words, tasks.of_gap(words), today) for words in map(adviser.advice, look.coverage.gaps)]
        self._add_rows(self._shown)
        self._keep_focus(focused)
        self._none.setVisible(bool(look.people) and not look.coverage.gaps)
        self.suggestions.show_suggestions({
            key: (adviser.who(key), found) for key, found in look.suggestions.items() if key in adviser.people})
        bar.setValue(at)

    def show_all(self) -> None:
        """Show the gaps that were left out for being too many."""
        shown = len(self.gap_rows())
        self._shown = shown + len(self._rest)
        self._add_rows(self._shown)
        self.gap_rows()[shown].button.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget_all(self) -> None:
        """Another account is shown: only the first gaps again."""
        self._shown = FIRST_GAPS

    def show_selected(self, box: QWidget) -> None:
        """Show one of the boxes of what is selected: person, vacancy or line."""
        for each in (self.person, self.vacancy, self.line):
            each.setVisible(each is box)

    def event(self, event: QEvent) -> bool:
        area = self.parentWidget()
        if event.type() == QEvent.Type.ParentChange and area is not None:
            area.installEventFilter(self)
            self._look_around()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self._look_around()
        if event.type() == QEvent.Type.MouseButtonRelease and watched is self._strip:
            self._set_unfolded(unfolded=True)
        return super().eventFilter(watched, event)

    @property
    def folded(self) -> bool:
        """Whether only the strip is seen."""
        return self._narrow and not self._unfolded

    def _look_around(self) -> None:
        """Fold where the map would have too little room, unfold where it has enough."""
        area = self.parentWidget()
        narrow = area is not None and area.width() - theme.px(WIDTH) < LEAST_MAP
        if narrow != self._narrow:
            self._narrow, self._unfolded = narrow, False
            self._fit()

    def _set_unfolded(self, *, unfolded: bool) -> None:
        self._unfolded = unfolded
        self._fit()
        (self.fold if unfolded else self.unfold).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_counts(self, found: Coverage, look: Look) -> None:
        for row in (self.roles, self._upright):
            row.show_coverage(found)
        self._caption.setText(self.tr("roles covered · met {met} of {people} people").format(
            met=found.met, people=found.people))
        given = sum(row.state is ConsentState.GIVEN for row in look.consents)
        self.consents.setText(self.tr("· consents {n}/{all}").format(n=given, all=len(look.consents)))
        self.consents.setAccessibleName(
            self.tr("Consents given: {n} of {all}").format(n=given, all=len(look.consents)))
        self.consents.setToolTip("\n".join(
            f"{row.name}: {labels.label(row.state)}" for row in look.consents if row.name))
        self.consents.setVisible(bool(look.consents))
        self._count.setText(str(len(found.gaps)))
        words = self.tr("Show the gaps: {n}, roles covered {met} of {all}").format(
            n=len(found.gaps), met=len(found.met_roles), all=len(ROLES))
        self.unfold.setAccessibleName(words)
        self.unfold.setToolTip(words)

    def _add_rows(self, most: int) -> None:
        now, self._rest = self._rest[:most], self._rest[most:]
        for words, task, today in now:
            row = GapRow(words, task, today)
            row.taken.connect(self.taken)
            row.opened.connect(self.opened)
            self._rows.addWidget(row)
        self.more.setText(self.tr("Show {n} more").format(n=len(self._rest)))
        self.more.setVisible(bool(self._rest))

    def _keep_focus(self, focused: Gap | None) -> None:
        row = next((each for each in self.gap_rows() if focused is not None and _same(each.advice.gap, focused)), None)
        if row is not None:
            row.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focused(self) -> Gap | None:
        """The gap whose button has the keys."""
        return next((row.advice.gap for row in self.gap_rows() if row.button.hasFocus()), None)

    def _list(self) -> QWidget:
        body = QWidget()
        column = controls.vbox(body, (0, 0, 2, 0), 2)
        column.addWidget(self._gaps)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.ways)
        column.addWidget(self.suggestions)
        column.addStretch(1)
        return body

    def _lay_out(self) -> None:
        column = controls.vbox(self._whole, (16, 12, 8, 12), 4)
        head = controls.hbox(spacing=4)
        head.addWidget(controls.label(self.tr("Coverage gaps"), 15, bold=True), 1)
        head.addWidget(self.fold)
        column.addLayout(head)
        column.addWidget(self.roles)
        caption = QWidget()
        flow = FlowLayout(caption, 4)  # large numbers take a second line
        flow.addWidget(self._caption)
        flow.addWidget(self.consents)
        column.addWidget(caption)
        column.addSpacing(4)
        column.addWidget(controls.hline())
        column.addWidget(self._none)
        column.addWidget(self._scroll, 1)
        column.addWidget(controls.hline())
        for box in (self.person, self.vacancy, self.line):
            column.addWidget(box)
        self._strip.installEventFilter(self)
        self._strip.setCursor(Qt.CursorShape.PointingHandCursor)
        strip = controls.vbox(self._strip, (4, 8, 4, 8), 6)
        strip.addWidget(self.unfold, 0, Qt.AlignmentFlag.AlignHCenter)
        strip.addWidget(self._upright)
        sign = controls.hbox(spacing=3)
        sign.addStretch(1)
        sign.addWidget(controls.icon_label("circle-alert", "danger", 14))
        sign.addWidget(self._count)
        sign.addStretch(1)
        strip.addLayout(sign)
        strip.addStretch(1)
        row = controls.hbox(self, 0, 0)
        row.addWidget(self._strip)
        row.addWidget(self._whole)

    def _on_theme_changed(self) -> None:
        self._look_around()
        self._fit()

    def _fit(self) -> None:
        self.fold.setVisible(self._narrow)
        self._strip.setVisible(self.folded)
        self._whole.setVisible(not self.folded)
        self.setFixedWidth(theme.px(FOLDED if self.folded else WIDTH))


def _same(one: Gap, other: Gap) -> bool:
    """Whether two are the same gap, maybe of another day."""
    return (one.finding, one.role, one.person_id) == (other.finding, other.role, other.person_id)
