"""Off the board: what sleeps, what was lost, what was dropped; back, another date, or nurtured again."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QListView,
    QMenu,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from salesdesk.domain.dates import format_date
from salesdesk.domain.stages import Outcome
from salesdesk.services import deals as deal_services
from salesdesk.services import sleeping
from salesdesk.store.queries import off_board, stages
from salesdesk.store.queries.off_board import OffRow
from salesdesk.ui import icons, labels, theme
from salesdesk.ui.board.faces import money
from salesdesk.ui.board.restart_dialog import RestartDialog
from salesdesk.ui.context import Context, Message, Place, Screen
from salesdesk.ui.stage_texts import stage_name
from salesdesk.ui.widgets import controls, paint
from salesdesk.ui.widgets.empty_state import EmptyState
from salesdesk.ui.widgets.row_list import RowList
from salesdesk.ui.widgets.row_model import ROW_ROLE
from salesdesk.ui.words import QT_TRANSLATE_NOOP

_HIGH, _PAD = 52, 14
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_LOOKS = {Outcome.HOLD: ("circle-pause", "info"), Outcome.LOST: ("circle-x", "danger"),
          Outcome.DROPPED: ("archive", "text2")}
_CHIPS = {None: QT_TRANSLATE_NOOP("OffBoardPage", "All {n}"),
          Outcome.HOLD: QT_TRANSLATE_NOOP("OffBoardPage", "On hold {n}"),
          Outcome.LOST: QT_TRANSLATE_NOOP("OffBoardPage", "Lost {n}"),
          Outcome.DROPPED: QT_TRANSLATE_NOOP("OffBoardPage", "Dropped {n}")}
_DEEDS = (
    ("reopen", QT_TRANSLATE_NOOP("OffBoardPage", "Back to the board"), "play", "Ctrl+R"),
    ("put_off", QT_TRANSLATE_NOOP("OffBoardPage", "Another date…"), "calendar", "Ctrl+D"),
    ("recycle", QT_TRANSLATE_NOOP("OffBoardPage", "Nurture again…"), "refresh-cw", "Ctrl+E"),
    ("open", QT_TRANSLATE_NOOP("OffBoardPage", "Open"), "external-link", "Return"),
)


class OffBoardPage(QWidget):
    """A list with its actions; Esc goes back to the board."""

    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._rows: Sequence[OffRow] = ()
        self._names: dict[str, str] = {}
        self._shown: Outcome | None = None
        self.model = RowList(lambda row: row.name, self._spoken, self)
        self.list = QListView()
        self.chips = {each: controls.chip("", checked=each is None) for each in _CHIPS}
        self.deeds: dict[str, QAction] = {}
        self._buttons: list[tuple[controls.Button, QAction]] = []
        self.nothing = EmptyState(self.tr("Nothing is off the board here."), self.tr("Show the board"),
                                  "square-kanban")
        self.nothing.acted.connect(self.left)
        self._set_up_list()
        self._lay_out()

    def show_rows(self, stage_ids: Sequence[str] | None) -> None:
        """Read everything off the board, of these stages only where they are given; the selection stays."""
        self._rows = self._context.read(off_board.off_board, stage_ids)
        self._names = {row.id: stage_name(row) for row in self._context.read(stages.all_stages)}
        for each, chip in self.chips.items():
            count = sum(each in {None, row.outcome} for row in self._rows)
            words = self.tr(_CHIPS[each]).format(n=count)
            chip.setText(words)
            chip.setAccessibleName(words)
        self._filter()

    def show_only(self, outcome: Outcome | None) -> None:
        """Show one way of having left the board, or all."""
        self._shown = outcome
        self.chips[outcome].setChecked(True)
        self._filter()

    def chosen(self) -> list[OffRow]:
        """The selected deals from top to bottom."""
        return [self.model.row_at(place) for place in sorted({each.row() for each in self.list.selectedIndexes()})]

    def take_focus(self) -> None:
        """Give the keys to the list."""
        (self.list if self.model.rowCount() else self.nothing.button).setFocus(Qt.FocusReason.OtherFocusReason)

    def do(self, name: str) -> None:
        """Carry out one of the deeds on what is selected."""
        rows = self.chosen()
        if not rows:
            return
        if name == "open":
            self._context.go(Place(Screen.DEAL, account_id=rows[0].account_id or "", deal_id=rows[0].id))
        elif name == "reopen":
            self._context.run(deal_services.reopen_all, [row.id for row in rows], self._context.today())
        else:
            self._ask(name, rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in _ENTER and self.list.hasFocus():
            self.do("open")
        else:
            super().keyPressEvent(event)

    def _ask(self, name: str, rows: Sequence[OffRow]) -> None:
        """Ask for a date where the deed fits all that is selected."""
        fits = {Outcome.LOST, Outcome.DROPPED} if name == "recycle" else {Outcome.HOLD, Outcome.LOST}
        if any(row.outcome not in fits for row in rows):
            words = (self.tr("Only lost and dropped deals are nurtured again") if name == "recycle"
                     else self.tr("A dropped deal has no restart date: nurture it again instead"))
            self._context.said.emit(Message(words, "warn"))
            return
        service = sleeping.recycle if name == "recycle" else sleeping.put_off
        title = self.tr("Nurture again") if name == "recycle" else self.tr("Another restart date")
        RestartDialog(self._context, title, [row.id for row in rows], rows[0].name, service, self.window()).open()

    def _filter(self) -> None:
        current = self.list.currentIndex().row()
        self.model.set_rows([row for row in self._rows if self._shown in {None, row.outcome}])
        self._layers.setCurrentIndex(0 if self.model.rowCount() else 1)
        if self.model.rowCount() and not self.list.selectedIndexes():
            self.list.setCurrentIndex(self.model.index(max(0, min(current, self.model.rowCount() - 1)), 0))
        self._on_chosen()

    def _on_chosen(self) -> None:
        rows = self.chosen()
        kinds = {row.outcome for row in rows}
        self.deeds["recycle"].setEnabled(bool(rows) and Outcome.HOLD not in kinds)
        self.deeds["put_off"].setEnabled(bool(rows) and Outcome.DROPPED not in kinds)
        for name in ("open", "reopen"):
            self.deeds[name].setEnabled(bool(rows))
        for button, deed in self._buttons:
            button.setEnabled(deed.isEnabled())

    def _spoken(self, row: OffRow) -> str:
        told = (row.account_name, row.name, labels.label(row.outcome), *_told(row, self._context.today()),
                self._names.get(row.stage_id, ""), "" if row.amount is None else money(row.amount))
        return ". ".join(part for part in told if part)

    def _set_up_list(self) -> None:
        view = self.list
        view.setModel(self.model)
        view.setItemDelegate(_Rows(view, self._context, self._names_of))
        view.setStyleSheet("QListView { border: 0; }")  # the ring is around the row, not around the list
        view.setUniformItemSizes(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setMouseTracking(True)
        view.setAccessibleName(self.tr("Deals off the board"))
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._on_menu)
        view.doubleClicked.connect(lambda _index: self.do("open"))
        view.selectionModel().selectionChanged.connect(lambda *_: self._on_chosen())

    def _names_of(self, stage_id: str) -> str:
        return self._names.get(stage_id, "")

    def _on_menu(self, pos: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(list(self.deeds.values()))
        menu.popup(self.list.viewport().mapToGlobal(pos))

    def _lay_out(self) -> None:
        column = controls.vbox(self, (20, 12, 16, 12), 10)
        top = controls.hbox(spacing=6)
        back = controls.button(self.tr("Show the board"), "arrow-left", "ghost",
                               tip=self.tr("Show the board (Esc)"))
        back.clicked.connect(self.left)
        top.addWidget(back)
        group = QButtonGroup(self)
        for each, chip in self.chips.items():
            group.addButton(chip)
            chip.clicked.connect(lambda _checked=False, outcome=each: self.show_only(outcome))
            top.addWidget(chip)
        top.addStretch(1)
        column.addLayout(top)
        body = QWidget()
        self._layers = QStackedLayout(body)
        self._layers.addWidget(self.list)
        self._layers.addWidget(self.nothing)
        column.addWidget(body, 1)
        bottom = controls.hbox(spacing=8)
        bottom.addStretch(1)
        for name, words, icon, keys in _DEEDS:
            bottom.addWidget(self._deed(name, self.tr(words), icon, keys))
        column.addLayout(bottom)

    def _deed(self, name: str, words: str, icon: str, keys: str) -> QWidget:
        action = QAction(words, self)
        action.triggered.connect(lambda _checked=False: self.do(name))
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        if name != "open":  # the list answers Enter itself
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.addAction(action)
        action.setIcon(icons.icon(icon, "text2"))
        self.deeds[name] = action
        button = controls.button(words, icon, tip=f"{words} ({shown})")
        button.clicked.connect(action.trigger)
        self._buttons.append((button, action))
        return button


class _Rows(QStyledItemDelegate):
    """Two lines: whose deal it is and what it is called, and why it is here and until when."""

    def __init__(self, view: QListView, context: Context, name_of: Callable[[str], str]) -> None:
        super().__init__(view)
        self._context, self._name_of = context, name_of

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, round(theme.px(_HIGH)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem,
              index: QModelIndex | QPersistentModelIndex) -> None:
        row: OffRow = index.data(ROW_ROLE)
        box, state, pad = QRectF(option.rect), option.state, theme.px(_PAD)
        paint.ground(painter, box, chosen=bool(state & QStyle.StateFlag.State_Selected),
                     hovered=bool(state & QStyle.StateFlag.State_MouseOver),
                     focused=bool(state & QStyle.StateFlag.State_HasFocus), bar=True, line=True)
        icon, token = _LOOKS[row.outcome]
        side, high = theme.px(20), theme.px(20)
        icons.draw(painter, box.left() + pad, box.top() + (box.height() - side) / 2, icon, token, 20)
        left, right = box.left() + pad + side + pad, box.right() - pad
        top, below = box.top() + theme.px(6), box.top() + theme.px(27)
        amount = "" if row.amount is None else money(row.amount)
        wide = theme.px(90)
        paint.text(painter, QRectF(right - wide, top, wide, high), amount, 13, bold=True, flags=paint.RIGHT,
                   tabular=True)
        name = QRectF(left, top, max(0.0, right - left - wide - pad), high)
        taken = paint.text(painter, name, row.name, 13, bold=True)
        paint.text(painter, name.adjusted(taken + theme.px(10), 0, 0, 0), row.account_name, 12, "text2")
        when, why = _told(row, self._context.today())
        line = QRectF(left, below, max(0.0, right - left - wide), theme.px(18))
        taken = paint.text(painter, line, when or labels.label(row.outcome), 12, token, bold=True)
        paint.text(painter, line.adjusted(taken + theme.px(10), 0, 0, 0), why, 12, "text2")
        stage = self._name_of(row.stage_id)
        paint.text(painter, QRectF(right - wide, below, wide, theme.px(18)), stage, 11, "muted", flags=paint.RIGHT)


def _told(row: OffRow, today: date) -> tuple[str, str]:
    """When it comes back and why it went, in words."""
    japanese = theme.language() == "ja"

    def day(value: date) -> str:
        return format_date(value, japanese=japanese, today=today, weekday=False)

    restart = QCoreApplication.translate("OffBoardPage", "Restart {day}")
    when = restart.format(day=day(row.restart_on)) if row.restart_on and not row.recycled else ""
    parts = [QCoreApplication.translate("OffBoardPage", "since {day}").format(day=day(row.since)) if row.since else "",
             labels.label(row.reason) if row.reason else "", row.note,
             QCoreApplication.translate("OffBoardPage", "nurtured again") if row.recycled else ""]
    return when, " · ".join(part for part in parts if part)
