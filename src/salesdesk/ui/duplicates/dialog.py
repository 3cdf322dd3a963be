"""The merge window: pairs with their reasons at the left, the two records side by side at the right."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Concatenate, ParamSpec

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from salesdesk.domain.errors import RuleError, StoreError
from salesdesk.services import comparing, duplicates, merging
from salesdesk.services.duplicates import Pair, Who
from salesdesk.ui import labels, theme
from salesdesk.ui.context import Context, Request
from salesdesk.ui.duplicates.compare_view import CompareView
from salesdesk.ui.duplicates.pair_list import PairList
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.empty_state import EmptyState
from salesdesk.ui.widgets.message_bar import MessageBar
from salesdesk.ui.widgets.reason_chips import ReasonChips

if TYPE_CHECKING:
    from salesdesk.store.db import Store
    from salesdesk.store.journal import ChangeSet

P = ParamSpec("P")
_WATCHED = frozenset({"account", "person", "contact_point", "setting"})


def show_duplicates(context: Context, request: Request, parent: QWidget) -> "DuplicatesDialog":
    """Open the merge window; `request.account_id` or `person_id` brings the pairs of one record to the top."""
    dialog = DuplicatesDialog(context, request.person_id or request.account_id, parent)
    dialog.open()
    dialog.pairs.setFocus()
    return dialog


class DuplicatesDialog(QDialog):
    """Nothing happens by itself: every pair waits for a decision, and each one can be taken back."""

    def __init__(self, context: Context, first: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Merge duplicates"))
        self.context, self._first = context, first
        self._host = parent
        self._found: list[Pair] = []
        self._busy = False
        self._steps = 0  # done here and not taken back
        self.pairs = PairList()
        self.compare: CompareView | None = None
        self._title = controls.label("", 15, bold=True)
        self._chips = ReasonChips()
        self._message = MessageBar(self)
        self._body = controls.vbox()
        self.none = EmptyState(self.tr("Nothing looks like a duplicate."), icon="circle-check")
        self.distinct = controls.button(self.tr("&Not the same"), tip=self.tr("Not the same: never suggest this again"))
        self.later = controls.button(self.tr("&Later"), tip=self.tr("Later: go to the next pair"))
        self.merge = controls.button(self.tr("Merge") + "   Enter", "merge", "primary", tip=self.tr("Merge (Enter)"))
        self.close_button = controls.button(self.tr("Close"))
        self.undo = controls.button(self.tr("Undo"), "undo-2", "ghost", tip=self.tr("Undo (Ctrl+Z)"))
        self.undo.hide()
        self._lay_out()
        self._connect()
        self.reload()

    def reload(self) -> None:
        """Look through all records anew."""
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            found = self.context.read(duplicates.scan)
        finally:
            QGuiApplication.restoreOverrideCursor()
        found.sort(key=lambda pair: self._first not in {pair.id, pair.other_id} if self._first else False)
        self._show_found(found)

    def merge_pair(self) -> None:
        """Merge the pair chosen as the side-by-side view says."""
        pair, view = self.pairs.pair(), self.compare
        if pair is None or view is None:
            return
        if self._do(merging.merge, pair.id, pair.other_id, dict(view.choices), tuple(view.without)):
            self._show_found([each for each in self._found if pair.other_id not in {each.id, each.other_id}])

    def keep_apart(self) -> None:
        """Remember that the pair chosen is two."""
        pair = self.pairs.pair()
        if pair is not None and self._do(duplicates.keep_apart, pair.who, pair.id, pair.other_id):
            self._show_found([each for each in self._found if each is not pair])

    def go_on(self) -> None:
        """Leave the pair for later and go to the next one."""
        row = self.pairs.currentIndex().row()
        self.pairs.setCurrentIndex(self.pairs.lines.index((row + 1) % max(1, len(self._found)), 0))

    def take_back(self) -> None:
        """Undo the last step that was done here; the pair comes back."""
        if self._steps:
            self._steps -= 1
            self.undo.setVisible(self._steps > 0)
            self.context.undo()

    def _do(self, service: "Callable[Concatenate[Store, P], object]", *args: P.args, **kwargs: P.kwargs) -> bool:
        self._message.dismiss()
        self._busy = True
        try:
            self.context.attempt(service, *args, **kwargs)
        except (RuleError, StoreError) as error:
            self._message.show_error(labels.error_text(error))
            return False
        finally:
            self._busy = False
        self.context.tell_step()
        self._steps += 1
        self.undo.show()
        return True

    def _show_found(self, found: list[Pair]) -> None:
        self._found = found
        self.pairs.show_pairs(found)

    def _show_pair(self, pair: Pair | None) -> None:
        self.none.setVisible(pair is None)
        for widget in (self.pairs, self.distinct, self.later, self.merge, self._right):
            widget.setVisible(pair is not None)
        self._clear()
        if pair is None:
            return
        place, count = self.pairs.currentIndex().row() + 1, len(self._found)
        sentence = (self.tr("These may be the same company {n} / {count}") if pair.who is Who.ACCOUNT
                    else self.tr("These may be the same person {n} / {count}"))
        self._title.setText(sentence.format(n=f"{place:,}", count=f"{count:,}"))
        self._chips.show_reasons(pair.score, pair.evidence)
        try:
            view = CompareView(self.context.read(comparing.compare, pair.who, pair.id, pair.other_id))
        except RuleError as error:
            self._message.show_error(labels.error_text(error))
            return
        self.compare = view
        self._body.addWidget(controls.scroll(view))

    def _clear(self) -> None:
        self.compare = None
        self._chips.clear()
        controls.clear(self._body)

    def _on_changed(self, changes: "ChangeSet", _who: object) -> None:
        """Somebody else changed what is compared, or took a merge back."""
        if not self._busy and changes.tables & _WATCHED:
            QTimer.singleShot(0, self, self.reload)

    def _lay_out(self) -> None:
        room = self._host.window().size()
        self.resize(min(theme.px(1000), max(900, room.width() - 24)), min(theme.px(580), max(520, room.height() - 48)))
        column = controls.vbox(self, (24, 20, 24, 20), 12)
        column.addWidget(controls.label(self.tr("Merge duplicates"), 18, bold=True))
        column.addWidget(self._message)
        row = QHBoxLayout()
        row.setSpacing(theme.px(16))
        self.pairs.setFixedWidth(theme.px(226))
        row.addWidget(self.pairs)
        self._right = QWidget()
        right = controls.vbox(self._right, 0, 10)
        right.addWidget(self._title)
        right.addWidget(self._chips)
        right.addLayout(self._body, 1)
        row.addWidget(self._right, 1)
        row.addWidget(self.none, 1)
        column.addLayout(row, 1)
        footer = QHBoxLayout()
        footer.setSpacing(theme.px(8))
        footer.addWidget(self.undo)
        footer.addWidget(controls.label(self.tr("Nothing is merged by itself. Every merge can be undone."), 12,
                                        tone="text2"))
        footer.addStretch(1)
        for button in (self.undo, self.close_button, self.distinct, self.later, self.merge):
            button.setAutoDefault(button is self.merge)
            if button is not self.undo:
                footer.addWidget(button)
        self.merge.setDefault(True)
        column.addLayout(footer)

    def _connect(self) -> None:
        self.pairs.chosen.connect(self._show_pair)
        self.merge.clicked.connect(self.merge_pair)
        self.distinct.clicked.connect(self.keep_apart)
        self.later.clicked.connect(self.go_on)
        self.close_button.clicked.connect(self.accept)
        self.undo.clicked.connect(self.take_back)
        QShortcut(QKeySequence("Ctrl+Z"), self, self.take_back)
        self.context.changed.connect(self._on_changed)

