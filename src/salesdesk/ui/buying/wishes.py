"""What makes it easy to buy: the checklist of what they want in this phase, and what was given."""

import re

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QSizePolicy, QWidget

from salesdesk.domain.buying_phases import Wish, wishes
from salesdesk.domain.dealing import Noun
from salesdesk.services import buying
from salesdesk.store.queries.buying import WantedRow
from salesdesk.ui import phase_words, theme
from salesdesk.ui.buying import texts
from salesdesk.ui.buying.candid import CandidDialog
from salesdesk.ui.buying.chevrons import name_of
from salesdesk.ui.buying.data import BuyingData
from salesdesk.ui.buying.inputs import Strip
from salesdesk.ui.context import Context, Place, Screen
from salesdesk.ui.widgets import controls, paint
from salesdesk.ui.widgets.field import Field
from salesdesk.ui.widgets.line_edit import LineEdit

_PLAIN = re.compile(r"（.*）")


class Tick(QCheckBox):
    """A check box that cuts its words where they do not fit."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_words(self, words: str) -> None:
        """Show words as they are."""
        self._words = words
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(120), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setText(paint.elided(self._words, self.width() - theme.px(34), 13).replace("&", "&&"))


class WishLine(QWidget):
    """One line: the tick, its words, and the day it was given or is promised for; F2 edits it, Delete deletes it."""

    ticked = Signal(bool)
    edited = Signal()
    deleted = Signal()

    def __init__(self) -> None:
        super().__init__()
        row = controls.hbox(self, 0, 8)
        self.box = Tick()
        self.useful = controls.icon_label("star", "accent", 14)
        self.day = controls.button("", kind="ghost")
        row.addWidget(self.box, 1)
        row.addWidget(self.useful)
        row.addWidget(self.day)
        self.box.clicked.connect(self.ticked)
        self.box.installEventFilter(self)
        self.day.clicked.connect(self.edited)
        theme.theme().changed.connect(self._fit)
        self._fit()

    def show_wish(self, wish: Wish[WantedRow], data: BuyingData) -> None:
        """Show a line of the checklist."""
        row = wish.row
        given = row is not None and row.delivered_on is not None
        words, tone = texts.wish_day(row.promised_for if row else None, row.delivered_on if row else None, data.today)
        self.box.set_words(wish.text)
        self.box.setChecked(given)
        self.box.setAccessibleName(f"{wish.text}, {words}")
        self.box.setToolTip(wish.text)
        self.day.setText(words)
        self.day.setAccessibleName(self.tr("{what}: {day}, edit").format(what=wish.text, day=words))
        controls.set_tone(self.day, tone)
        self.useful.setVisible(row is not None and row.useful == 1)
        self.useful.setToolTip(self.tr("It was useful to them"))

    def _fit(self) -> None:
        self.day.setFont(theme.font(12))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_F2:
                self.edited.emit()
                return True
            if event.key() == Qt.Key.Key_Delete:
                self.deleted.emit()
                return True
        return super().eventFilter(watched, event)


class WishPanel(QFrame):
    """The checklist of the present phase; the own line at its foot adds to it."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        self.context = context
        self._data: BuyingData | None = None
        self._shown: list[Wish[WantedRow]] = []
        self.lines: list[WishLine] = []
        title = controls.label(self.tr("To make it easy to buy"), 15, bold=True)
        self.setAccessibleName(title.text())
        self.about = controls.label("", 11, tone="muted")
        self.strip = Strip(self._fields(), context)
        self.delete = controls.button(self.tr("Delete"), "trash-2", "ghost")
        self.strip.head.insertWidget(1, self.delete)
        self._edited = ""
        self.own = LineEdit()
        self.own.setPlaceholderText(self.tr("Something else they want"))
        self.own.setAccessibleName(self.own.placeholderText())
        self.obstacles = controls.button("", "flag", "ghost")
        self.candid = controls.button("", "lightbulb", "ghost", tip=self.tr("What they think and seldom say"))
        column = controls.vbox(self, (16, 8, 10, 12), 2)
        head = controls.hbox(spacing=8)
        head.addWidget(title, 1)
        head.addWidget(self.obstacles)
        head.addWidget(self.candid)
        column.addLayout(head)
        column.addWidget(self.about)
        self._column = controls.vbox(spacing=2)
        column.addLayout(self._column)
        column.addWidget(self.strip)
        column.addSpacing(6)
        foot = controls.hbox(margins=(0, 0, 6, 0))
        foot.addWidget(self.own)
        column.addLayout(foot)
        column.addStretch(1)
        self.own.returnPressed.connect(self._on_own)
        self.own.editingFinished.connect(self._on_own)
        self.delete.clicked.connect(self._on_delete)
        self.obstacles.clicked.connect(self._on_obstacles)
        self.candid.clicked.connect(self._on_candid)

    def show_data(self, data: BuyingData) -> None:
        """Show the checklist of a deal's present phase; what is being typed of the same deal stays."""
        if self._data is None or self._data.deal.id != data.deal.id:
            self.strip.close_strip()
            self.own.clear()
        self._data = data
        phase = data.deal.buying_phase
        known = data.lines.get(phase or 0)
        wanted = [line.text for line in known] if known else phase_words.wanted(phase) if phase else []
        self._shown = wishes(phase or 0, wanted, data.wanted)
        self.about.setText(
            self.tr("What they want at {phase}").format(phase=f"{phase} {_PLAIN.sub('', name_of(phase))}") if phase
            else self.tr("Choose their phase above to see what buyers want there."))
        while len(self.lines) < len(self._shown):
            self._add_line()
        for place, line in enumerate(self.lines):
            line.setVisible(place < len(self._shown))
            if place < len(self._shown):
                line.show_wish(self._shown[place], data)
        self.obstacles.setText(" " + self.tr("Obstacles {n}").format(n=data.obstacles))
        self.obstacles.setToolTip(self.tr("What keeps them from buying, and how we help"))
        self.obstacles.setVisible(data.obstacles > 0)
        if self._edited and all(row.id != self._edited for row in data.wanted):
            self.strip.close_strip()
            self._edited = ""

    def _add_line(self) -> None:
        place, line = len(self.lines), WishLine()
        line.ticked.connect(lambda given: self._on_ticked(place, given))
        line.edited.connect(lambda: self._on_edited(place))
        line.deleted.connect(lambda: self._delete_row(self._shown[place].row))
        self.lines.append(line)
        self._column.addWidget(line)

    def _fields(self) -> list[Field]:
        useful = ((None, "—"), (1, self.tr("useful")), (0, self.tr("of little use")))
        return [Field("text", self.tr("What they want"), required=True, limit=1000),
                Field("promised_for", self.tr("Promised for"), "date"),
                Field("delivered_on", self.tr("Given on"), "date"),
                Field("useful", self.tr("It was"), "choice", choices=useful)]

    def _on_ticked(self, place: int, given: bool) -> None:
        data, wish = self._data, self._shown[place]
        if data is None:
            return
        done = self.context.run(buying.tick, data.deal.id, wish.row.id if wish.row else None,
                                data.deal.buying_phase or 1, wish.text, data.today, given=given)
        if done is None:
            self.show_data(data)

    def _on_edited(self, place: int) -> None:
        data, wish = self._data, self._shown[place]
        if data is None:
            return
        row = wish.row
        self._edited = row.id if row else ""
        self.delete.setVisible(row is not None)
        self.strip.open_for(wish.text, {
            "text": wish.text, "promised_for": row.promised_for if row else None,
            "delivered_on": row.delivered_on if row else None, "useful": row.useful if row else None},
            lambda changed: self._save(wish.text, changed))

    def _save(self, text: str, changed: dict[str, object]) -> None:
        data = self._data
        if data is None:
            return
        fresh = {} if self._edited else {
            "text": text, "phase": data.deal.buying_phase, "asked_on": data.today}
        self._edited = self.context.attempt(
            buying.save_wanted, data.deal.id, self._edited or None, {**fresh, **changed})
        self.delete.show()

    def _on_own(self) -> None:
        text, data = self.own.text().strip(), self._data
        if text and data is not None:
            self.own.clear()
            if self.context.run(buying.save_wanted, data.deal.id, None, {
                    "text": text, "phase": data.deal.buying_phase, "asked_on": data.today}) is None:
                self.own.setText(text)

    def _on_delete(self) -> None:
        rows = self._data.wanted if self._data else ()
        self._delete_row(next((row for row in rows if row.id == self._edited), None))

    def _delete_row(self, row: WantedRow | None) -> None:
        if row is not None:
            self.strip.close_strip()
            self.context.run(buying.delete_wanted, row.id)

    def _on_candid(self) -> None:
        if self._data is not None:
            CandidDialog(self.context, self._data, self).open()

    def _on_obstacles(self) -> None:
        if self._data is not None:
            self.context.go(Place(Screen.DEAL, account_id=self._data.deal.account_id or "",
                                  deal_id=self._data.deal.id, tab=f"overview/{Noun.OBSTACLE}"))
