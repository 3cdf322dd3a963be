"""A look inside the focused card at the right: what comes next, people, BANTCH and the last contacts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

from salesdesk.domain.chances import Chance
from salesdesk.domain.dates import format_date
from salesdesk.domain.people import Role
from salesdesk.domain.qualify import Item
from salesdesk.store.queries import activities, deals, people
from salesdesk.store.queries.activities import ActivityRow
from salesdesk.store.queries.common import local_day
from salesdesk.store.queries.deals import CardRow, HeardRow
from salesdesk.store.queries.people import PersonRow
from salesdesk.ui import labels, theme
from salesdesk.ui.board.faces import Face, days_counted
from salesdesk.ui.chance_words import percent, source_text
from salesdesk.ui.context import Ask, Context, Place, Request, Screen
from salesdesk.ui.signs import SealState
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.disc import DiscLabel
from salesdesk.ui.widgets.seal import SealLabel

_CONTACTS, _PEOPLE = 3, 6
_WIDTH = 292


@dataclass(frozen=True)
class _Inside:
    """Everything the panel reads."""

    people: Sequence[PersonRow]
    heard: dict[Item, HeardRow]
    contacts: Sequence[ActivityRow]


class PeekPanel(QFrame):
    """Follows the focused card while it is open; Esc or Space closes it."""

    closed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._card: CardRow | None = None
        self.setProperty("kind", "panel")
        self.setAccessibleName(self.tr("Inside the deal"))
        column = controls.vbox(self, (14, 12, 8, 12), 8)
        self._scroll: QScrollArea = controls.scroll(QWidget())
        column.addWidget(self._scroll, 1)
        column.addLayout(self._buttons())
        theme.theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.hide()

    def show_card(self, face: Face, chance: Chance | None, today: date) -> None:
        """Show what is known about a deal; `chance` is None until the history was read."""
        card = self._card = face.row
        inside = _Inside(
            self._context.read(people.of_account, card.account_id)[:_PEOPLE] if card.account_id else (),
            self._context.read(deals.heard, card.id),
            self._context.read(activities.timeline, deal_id=card.id, done=True, limit=_CONTACTS))
        body = QWidget()
        body.setObjectName("scroll_body")
        column = controls.vbox(body, (0, 0, 8, 0), 6)
        self._add_head(column, face)
        self._add_answers(column, face, chance)
        self._add_people(column, inside.people)
        self._add_consents(column, card.id)
        self._add_heard(column, inside.heard)
        self._add_contacts(column, inside.contacts, today)
        column.addStretch(1)
        self._scroll.setWidget(body)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _add_head(self, column: QVBoxLayout, face: Face) -> None:
        column.addWidget(controls.label(face.row.account_name, 12, tone="muted", wrap=True))
        column.addWidget(controls.label(face.row.name, 15, bold=True, wrap=True))

    def _add_answers(self, column: QVBoxLayout, face: Face, chance: Chance | None) -> None:
        tone = face.step_token if face.step_token in {"danger", "warn", "accent"} else None
        self._add_pair(column, self.tr("Next step"), face.step or "–", tone)
        self._add_pair(column, self.tr("Amount"), face.amount or "–")
        if chance is not None:
            self._add_pair(column, self.tr("Probability"), f"{percent(chance)}  ({source_text(chance)})")
        self._add_pair(column, self.tr("Expected close"), face.close or "–", None if face.close else "warn")
        self._add_pair(column, self.tr("In this stage"), days_counted(face.standing.days),
                       face.days_token if face.days else None)

    def _add_people(self, column: QVBoxLayout, rows: Sequence[PersonRow]) -> None:
        self._add_title(column, self.tr("People"))
        if not rows:
            column.addWidget(controls.label(self.tr("Nobody is known here yet"), 12, tone="warn", wrap=True))
        for row in rows:
            line = controls.hbox(spacing=6)
            if row.role is not Role.OTHER:
                line.addWidget(SealLabel(row.role, SealState.MET if row.met else SealState.KNOWN, 18))
            line.addWidget(controls.label(f"{row.name} {row.title}".strip(), 12), 1)
            line.addWidget(DiscLabel(row.support, 16))
            column.addLayout(line)

    def _add_consents(self, column: QVBoxLayout, deal_id: str) -> None:
        from salesdesk.domain.dealing import ConsentState, Noun  # nobody who only looks at the board needs these
        from salesdesk.store.queries import dealing

        rows = self._context.read(dealing.of_noun, deal_id, Noun.CONSENT)
        if rows:
            given = sum(row.words("state") == ConsentState.GIVEN for row in rows)
            self._add_pair(column, self.tr("Consents"), self.tr("{n}/{all} in favour").format(n=given, all=len(rows)),
                           "ok" if given == len(rows) else "warn")

    def _add_heard(self, column: QVBoxLayout, heard: dict[Item, HeardRow]) -> None:
        self._add_title(column, "BANTCH")
        for item in Item:
            row = heard.get(item)
            text = row.text if row and row.text else ""
            self._add_pair(column, f"{item.value}  {labels.label(item)}", text or self.tr("not heard"),
                           None if text else "muted")

    def _add_contacts(self, column: QVBoxLayout, rows: Sequence[ActivityRow], today: date) -> None:
        self._add_title(column, self.tr("Last contacts"))
        if not rows:
            column.addWidget(controls.label(self.tr("None yet"), 12, tone="muted"))
        for row in rows:
            day = format_date(local_day(row.at), japanese=self._context.japanese, today=today)
            column.addWidget(controls.label(f"{day}  {labels.label(row.kind)}", 11, tone="muted"))
            text = (row.result or row.customer_status or row.proposal).split("\n")[0]
            if text:
                column.addWidget(controls.label(text, 12, wrap=True))

    def _add_pair(self, column: QVBoxLayout, caption: str, text: str, tone: str | None = None) -> None:
        row = controls.hbox(spacing=8)
        left = controls.label(caption, 11, tone="muted", wrap=True)
        left.setFixedWidth(theme.px(88))
        row.addWidget(left, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(controls.label(text, 12, tone=tone, wrap=True), 1)
        column.addLayout(row)

    def _add_title(self, column: QVBoxLayout, text: str) -> None:
        column.addWidget(controls.hline())
        column.addWidget(controls.label(text, 12, bold=True, tone="text2"))

    def _buttons(self) -> QLayout:
        row = controls.hbox(spacing=6)
        for text, tip, act in (
            (self.tr("Open"), self.tr("Open the deal (Enter)"), self._on_open),
            (self.tr("Account"), self.tr("Go to the account"), self._on_account),
            (self.tr("Log"), self.tr("Log a contact"), self._on_log),
        ):
            made = controls.button(text, tip=tip)
            made.clicked.connect(act)
            row.addWidget(made, 1)
        close = controls.button("", "x", "ghost", tip=self.tr("Close (Space)"))
        close.clicked.connect(self.closed)
        row.addWidget(close)
        return row

    def _on_open(self) -> None:
        if self._card:
            self._context.go(Place(Screen.DEAL, account_id=self._card.account_id or "", deal_id=self._card.id))

    def _on_account(self) -> None:
        if self._card and self._card.account_id:
            self._context.go(Place(Screen.ACCOUNTS, account_id=self._card.account_id, deal_id=self._card.id))

    def _on_log(self) -> None:
        if self._card:
            self._context.ask(Request(Ask.LOG, account_id=self._card.account_id or "", deal_id=self._card.id))

    def _on_theme_changed(self) -> None:
        self.setFixedWidth(theme.px(_WIDTH))
