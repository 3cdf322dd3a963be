"""After a move: what the new stage means and what of its conditions is met; goes by itself, never in the way."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from salesdesk.store.queries.stages import StageRow
from salesdesk.ui import icons, theme
from salesdesk.ui.announce import announce
from salesdesk.ui.stage_texts import definition, stage_name
from salesdesk.ui.widgets import bars, controls

if TYPE_CHECKING:  # read with the first move
    from salesdesk.domain.gates import Verdict
    from salesdesk.store.queries.gates import Gate
    from salesdesk.ui.context import Context
    from salesdesk.ui.widgets.rule_rows import RuleRows

SECONDS = 8
_MARGIN, _GAP = 12, 6
_WIDE = 420
Numbered = tuple[int, StageRow]


class _Steps(QWidget):
    """The number tiles of the two stages with an arrow between."""

    def __init__(self, old: tuple[int, StageRow], new: tuple[int, StageRow]) -> None:
        super().__init__()
        self._stages = (old, new)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(70), theme.px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        side = theme.px(20)
        for place, (number, stage) in zip((0, self.width() - side), self._stages, strict=True):
            bars.number_tile(p, QRectF(place, 0, side, side), number, bars.stage_token(stage.key))
        icons.draw(p, (self.width() - theme.px(14)) / 2, theme.px(3), "chevron-right", "text2", 14)
        p.end()


class GateCard(QFrame):
    """Lies over its parent without taking the focus; stays while the pointer or the focus is on it."""

    undone = Signal()

    def __init__(self, context: "Context", parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._host = context, parent
        self._deal_id = ""
        self._card = QRect()
        self._before: QWidget | None = None
        self._move: tuple[Numbered, Numbered] | None = None
        self.rows: RuleRows | None = None
        self.setProperty("kind", "raised")
        self._column = controls.vbox(self, (18, 16, 18, 14), 10)
        self._body = QWidget()
        self._column.addWidget(self._body)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SECONDS * 1000)
        self._timer.timeout.connect(self._on_time_over)
        parent.installEventFilter(self)
        self.hide()

    def show_move(self, deal_id: str, old: Numbered, new: Numbered, card: QRect) -> None:
        """Tell about a move between two stages, each with its number on the board, below the card that moved."""
        self._deal_id, self._card, self._move = deal_id, card, (old, new)
        gate = self._read()
        self._fill(old, new, gate)
        if self.graphicsEffect() is None:
            self._cast_shadow()
        self._show()
        if gate is not None and old[0] < new[0]:
            self._announce(gate)

    def _cast_shadow(self) -> None:
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(theme.px(28))
        shadow.setOffset(theme.px(2), theme.px(6))
        shadow.setColor(theme.color("rail", 0.45))
        self.setGraphicsEffect(shadow)

    def _show(self) -> None:
        self._body.ensurePolished()
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._come_next()
        self._timer.start()

    def _come_next(self) -> None:
        """One Tab leads from where the focus is into the card."""
        before = QApplication.focusWidget()
        if before is None or self.isAncestorOf(before):
            return
        self._before = before
        for button in self.findChildren(QAbstractButton):
            QWidget.setTabOrder(before, button)
            before = button

    def look_again(self) -> None:
        """Judge the conditions anew where the card is shown: what it asked for may have been done."""
        if self.rows is None or self._move is None or not self.isVisible():
            return
        gate = self._read()
        if gate is not None:
            self._show_verdicts(gate)
            self._show()

    def dismiss(self) -> bool:
        """Take the card away; whether there was one."""
        shown = self.isVisible()
        self._timer.stop()
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus) and self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)  # where it came from, not the next in the chain
        self.hide()
        return shown

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.start()
        super().enterEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            return
        super().keyPressEvent(event)

    def _read(self) -> "Gate | None":
        from salesdesk.store.queries import gates

        assert self._move is not None
        return self._context.read(gates.gate, self._deal_id, self._move[1][1].id)

    def _fill(self, old: Numbered, new: Numbered, gate: "Gate | None") -> None:
        body = QWidget()
        column = controls.vbox(body, 0, 8)
        stage = new[1]
        head = controls.hbox(spacing=12)
        head.addWidget(_Steps(old, new))
        forward = new[0] > old[0]
        words = self.tr("Moved on to {stage}") if forward else self.tr("Moved back to {stage}")
        head.addWidget(controls.label(words.format(stage=stage_name(stage)), 15, bold=True))
        head.addStretch(1)
        column.addLayout(head)
        if definition(stage):
            column.addWidget(controls.label(self.tr("{stage} means: {definition}").format(
                stage=stage_name(stage), definition=definition(stage)), 12, tone="text2", wrap=True))
        self.rows = None
        if forward and gate is not None:
            self._add_conditions(column, gate)
        column.addLayout(self._buttons())
        self._column.replaceWidget(self._body, body)
        self._body.hide()
        self._body.deleteLater()
        self._body = body
        body.show()
        self.setAccessibleName(words.format(stage=stage_name(stage)))

    def _add_conditions(self, column: QVBoxLayout, gate: "Gate") -> None:
        from salesdesk.ui.widgets.rule_rows import RuleRows

        self.rows = RuleRows()
        self.rows.planned.connect(self._on_planned)
        self.rows.ticked.connect(self._on_ticked)
        column.addWidget(self.rows)
        self.warning = controls.label("", 12, tone="warn", wrap=True)
        column.addWidget(self.warning)
        self._show_verdicts(gate)

    def _show_verdicts(self, gate: "Gate") -> None:
        from salesdesk.domain.gates import RuleKind

        assert self.rows is not None
        asked = [each for each in gate.verdicts if each.rule.kind is not RuleKind.ACTION]
        self.rows.show_verdicts([*asked, *self._proposed(gate)], gate.facts.steps)
        words = self._against(gate)
        self.warning.setText(words)
        self.warning.setVisible(bool(words))

    def _proposed(self, gate: "Gate") -> "list[Verdict]":
        """The next action of the playbook, for a deal that has no next step, or the step made of it."""
        from salesdesk.domain.gates import RuleKind, next_action
        from salesdesk.ui.gate_texts import to_do

        rule = next_action(gate.verdicts)
        others = gate.facts.steps - {to_do(each.rule) for each in gate.verdicts}
        if rule is None or others or RuleKind.NEXT_STEP in gate.facts.known:
            return []
        return [each for each in gate.verdicts if each.rule is rule]

    def _against(self, gate: "Gate") -> str:
        """What to say of a deal that is too small, or of which too little was heard."""
        from salesdesk.domain.gates import RuleKind

        against = {each.rule.kind for each in gate.verdicts if each.against}
        if not against or self._move is None:
            return ""
        old = stage_name(self._move[0][1])
        if RuleKind.MINIMUM_AMOUNT in against:
            return self.tr("The amount is below what this stage asks for: it may rather stay in {stage}.").format(
                stage=old)
        return self.tr("Little was heard so far: it may rather stay in {stage}.").format(stage=old)

    def _announce(self, gate: "Gate") -> None:
        from salesdesk.domain.gates import missing
        from salesdesk.ui.gate_texts import verdict_words

        lacking = [verdict_words(each) for each in missing(gate.verdicts)]
        said = self.tr("Missing: {rules}").format(rules=", ".join(lacking)) if lacking else self.tr(
            "All conditions are met")
        announce(self, " ".join(filter(None, (self.accessibleName() + ".", said, self._against(gate)))))

    def _buttons(self) -> QHBoxLayout:
        row = controls.hbox()
        self.undo = controls.button(
            self.tr("Undo") + "  Ctrl Z", "undo-2", "ghost", tip=self.tr("Take the move back"))
        self.undo.clicked.connect(self._on_undo)
        self.keep = controls.button(self.tr("OK"), kind="primary", tip=self.tr("Close this card (Esc)"))
        self.keep.clicked.connect(self.dismiss)
        row.addWidget(self.undo)
        row.addStretch(1)
        row.addWidget(self.keep)
        return row

    def _on_undo(self) -> None:
        self.dismiss()
        self.undone.emit()

    def _on_planned(self, text: str) -> None:
        from salesdesk.domain.gates import soon
        from salesdesk.services import activities

        self._context.run(activities.add_task, activities.TaskDraft(
            text, due_on=soon(self._context.today()), deal_id=self._deal_id))
        self.look_again()

    def _on_ticked(self, rule_id: str, done: bool) -> None:
        from salesdesk.services import gates

        self._context.run(gates.tick, self._deal_id, rule_id, self._context.today(), done=done)
        self.look_again()

    def _on_time_over(self) -> None:
        focused = self.focusWidget()
        if self.underMouse() or (focused is not None and focused.hasFocus()):
            self._timer.start()
            return
        self.hide()

    def _place(self) -> None:
        wide = min(theme.px(_WIDE), self._host.width() - 2 * _MARGIN)
        size = QSize(wide, self._column.totalHeightForWidth(wide))
        self.resize(size)
        x = max(_MARGIN, min(self._card.right() - wide + 4, self._host.width() - wide - _MARGIN))
        lowest = self._host.height() - size.height() - _MARGIN
        below, above = self._card.bottom() + _GAP, self._card.top() - size.height() - _GAP
        if below <= lowest:
            self.move(x, below)
        elif above >= 0:
            self.move(x, above)
        else:  # beside the card
            left = self._card.left() - wide - _GAP
            self.move(left if left >= 0 else min(self._card.right() + _GAP, self._host.width() - wide), max(0, lowest))
