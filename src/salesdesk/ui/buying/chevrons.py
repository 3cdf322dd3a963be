"""The ten phases as chevrons with their days and evidence, and our stages beneath on the same scale."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from salesdesk.domain.buying import PHASES
from salesdesk.domain.buying_phases import stretches
from salesdesk.store.queries.buying import StepRow
from salesdesk.store.queries.stages import StageRow
from salesdesk.ui import labels, stage_texts, theme
from salesdesk.ui.widgets import bars, paint
from salesdesk.ui.words import QT_TRANSLATE_NOOP

NAMES = (
    QT_TRANSLATE_NOOP("PhaseShort", "Planning"), QT_TRANSLATE_NOOP("PhaseShort", "Docs request"),
    QT_TRANSLATE_NOOP("PhaseShort", "Detail documents"), QT_TRANSLATE_NOOP("PhaseShort", "Product talk"),
    QT_TRANSLATE_NOOP("PhaseShort", "Seminar"), QT_TRANSLATE_NOOP("PhaseShort", "Selection"),
    QT_TRANSLATE_NOOP("PhaseShort", "Comparison"), QT_TRANSLATE_NOOP("PhaseShort", "Final budget"),
    QT_TRANSLATE_NOOP("PhaseShort", "Internal consensus"), QT_TRANSLATE_NOOP("PhaseShort", "Contract"),
)
_CHEVRON, _TIP, _FACTS, _BAR, _GAP = 45, 10, 62, 25, 14
_WORD, _SYLLABLES, _TALL = 80, 34, 60
_ALONG = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1,
          Qt.Key.Key_Home: -PHASES, Qt.Key.Key_End: PHASES}
_EDIT = frozenset({Qt.Key.Key_F2})
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


def name_of(phase: int) -> str:
    """The name of a phase as a chevron has room for it."""
    return QCoreApplication.translate("PhaseShort", NAMES[phase - 1])


def _pad() -> int:
    """Room around a name; Japanese breaks anywhere and needs none of the room before the tip."""
    return 15 if labels.screen_words().japanese else 9


class Chevron(QAbstractButton):
    """One phase: Enter or Space makes it the present one, F2 edits its day and evidence."""

    edited = Signal()
    walked = Signal(int)

    def __init__(self, phase: int) -> None:
        super().__init__()
        self.phase = phase
        self.state = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setToolTip(self.tr("Click: they are here now. F2: day and evidence"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ALONG:
            self.walked.emit(_ALONG[Qt.Key(event.key())])
        elif event.key() in _EDIT:
            self.edited.emit()
        elif event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("They are here now")).triggered.connect(self.click)
        menu.addAction(self.tr("Day and evidence …")).triggered.connect(self.edited)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        now, done = self.state == "now", self.state == "done"
        fill = "accent" if now else "accent_soft" if done else "hover" if self.underMouse() else "surface"
        edge = "accent" if now or self.hasFocus() else "border" if done else "border_strong"
        p.setPen(QPen(theme.color(edge), 2 if self.hasFocus() else 1))
        p.setBrush(theme.color(fill))
        p.drawPolygon(self._shape())
        if self.hasFocus() and now:
            p.setPen(QPen(theme.color("on_accent"), 1))
            p.setBrush(Qt.BrushStyle.NoBrush)
            p.drawPolygon(self._shape(3))
        token = "on_accent" if now else "text"
        left, top = theme.px(_TIP + 2), theme.px(4)
        number = str(self.phase)
        step = paint.line_height(11)
        wide = paint.width(number, 11)
        paint.text(p, QRectF(left, top, wide + 2, step), number, 11, token if now else "text2")
        room = QRectF(left + wide + theme.px(6), top, self.room(self.width()), 3 * step)
        paint.wrapped(p, room, name_of(self.phase), 11, token, bold=True, lines=3)
        p.end()

    def room(self, width: float) -> float:
        """How many pixels its name has in a chevron of a width."""
        return width - theme.px(2 * _TIP + _pad()) - paint.width(str(self.phase), 11)

    def lines(self, width: float) -> int:
        """How many lines its name takes in a chevron of a width."""
        return paint.line_count(name_of(self.phase), self.room(width), 11, bold=True)

    def _shape(self, inset: float = 1) -> QPolygonF:
        tip, w, h = theme.px(_TIP), self.width() - inset, self.height() - inset
        notch = 0.0 if self.phase == 1 else float(tip)
        return QPolygonF([
            QPointF(inset, inset), QPointF(w - tip, inset), QPointF(w, self.height() / 2), QPointF(w - tip, h),
            QPointF(inset, h), QPointF(inset + notch, self.height() / 2)])


class Facts(QAbstractButton):
    """What is known of a phase, below its chevron: a click edits it (the chevron has the key for it)."""

    def __init__(self) -> None:
        super().__init__()
        self.lines = ("", "")
        self.reached = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        if self.underMouse():
            paint.rounded(p, QRectF(self.rect()), "hover", None, 4)
        step = paint.line_height(12)
        box = QRectF(theme.px(4), theme.px(6), self.width() - theme.px(6), step)
        paint.text(p, box, self.lines[0], 12, "text" if self.reached else "muted", bold=self.reached, tabular=True)
        paint.wrapped(p, QRectF(box.left(), box.bottom(), box.width(), 2 * step), self.lines[1], 11, "text2")
        p.end()


class StageBar(QWidget):
    """Our stages as boxes under the phases they stand for."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[tuple[int, int, str, str, bool]] = []

    def show_stages(self, rows: tuple[StageRow, ...], place: int, first: int, last: int) -> None:
        """Show the stages beneath the phases first to last; `place` is where our deal stands."""
        self._parts = []
        for number, (row, stretch) in enumerate(zip(rows, stretches(len(rows)), strict=True), 1):
            start, end = max(stretch.first, first), min(stretch.last, last)
            if start <= end:
                words = f"{number} {stage_texts.stage_name(row)}"
                self._parts.append((start - first, end - first + 1, words, bars.stage_token(row.key), number == place))
        here = next((words for _a, _b, words, _c, now in self._parts if now), "")
        self.setAccessibleName(self.tr("Our stages: {names}").format(names=", ".join(each[2] for each in self._parts)))
        self.setAccessibleDescription(self.tr("Our stage now: {name}").format(name=here) if here else "")
        self._per_row = last - first + 1
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        for start, end, words, token, now in self._parts:
            step = self.width() / self._per_row
            box = QRectF(start * step + 2, 0, (end - start) * step - 3, self.height())
            line = 2 if now else 1
            p.setPen(QPen(theme.color(token), line))
            p.setBrush(theme.color(token, 0.18 if now else 0.13))
            p.drawRoundedRect(box.adjusted(line / 2, line / 2, -line / 2, -line / 2), 6, 6)
            paint.text(p, box.adjusted(4, 0, -4, 0), words, 12, "text", bold=now, flags=paint.CENTER)
        p.end()


class PhaseTrack(QWidget):
    """Ten chevrons in one row, or two rows of five where one would be too narrow."""

    chosen = Signal(int)
    edited = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.chevrons = [Chevron(phase) for phase in range(1, PHASES + 1)]
        self.facts = [Facts() for _ in self.chevrons]
        self.bars = [StageBar(), StageBar()]
        self._shown: tuple[tuple[StageRow, ...], int] = ((), 1)
        for each in (*self.chevrons, *self.facts, *self.bars):
            each.setParent(self)
        for chevron, fact in zip(self.chevrons, self.facts, strict=True):
            phase = chevron.phase
            chevron.clicked.connect(lambda _checked=False, phase=phase: self.chosen.emit(phase))
            chevron.edited.connect(lambda phase=phase: self.edited.emit(phase))
            chevron.walked.connect(lambda by, phase=phase: self._walk(phase, by))
            fact.clicked.connect(lambda _checked=False, phase=phase: self.edited.emit(phase))
        theme.theme().changed.connect(self._place)

    def show_phases(self, phase: int | None, steps: Mapping[int, StepRow], today: date) -> None:
        """Show where they are and what is known of each phase."""
        for chevron, fact in zip(self.chevrons, self.facts, strict=True):
            number, step = chevron.phase, steps.get(chevron.phase)
            chevron.state = "now" if number == phase else "done" if phase and number < phase else ""
            chevron.setFocusPolicy(Qt.FocusPolicy.StrongFocus if number == (phase or 1) else Qt.FocusPolicy.ClickFocus)
            fact.reached = step is not None and step.on_day is not None
            fact.lines = self._lines(step, today)
            fact.setToolTip(self._tip(step, today))
            words = [f"{number} {labels.phase(number)}", self._state_words(chevron.state), *fact.lines]
            chevron.setAccessibleName(", ".join(word for word in words if word and word != "—"))
            fact.setAccessibleName(chevron.accessibleName())
            chevron.update()
            fact.update()

    def show_stages(self, rows: tuple[StageRow, ...], place: int) -> None:
        """Show our stages beneath."""
        self._shown = (rows, place)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(_CHEVRON * PHASES), self.minimumHeight())

    def focus_phase(self, phase: int | None) -> None:
        """Give the keys to a phase."""
        self.chevrons[(phase or 1) - 1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _walk(self, phase: int, by: int) -> None:
        to = max(1, min(PHASES, phase + by))
        for chevron in self.chevrons:
            chevron.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if chevron.phase == to else Qt.FocusPolicy.ClickFocus)
        self.focus_phase(to)

    def _lines(self, step: StepRow | None, today: date) -> tuple[str, str]:
        if step is None:
            return "—", ""
        expected = ""
        if step.expected_on is not None and step.on_day is None:
            expected = self.tr("expected {day}").format(day=labels.day(step.expected_on, today))
        return labels.day(step.on_day, today) if step.on_day else "—", step.evidence or expected

    def _tip(self, step: StepRow | None, today: date) -> str:
        words = [] if step is None else [*self._lines(step, today), step.person_name]
        if step is not None and step.expected_on is not None:
            words.append(self.tr("expected {day}").format(day=labels.day(step.expected_on, today)))
        return "\n".join(dict.fromkeys(word for word in words if word)) + "\n" + self.tr("Click to edit")

    def _state_words(self, state: str) -> str:
        return self.tr("they are here now") if state == "now" else self.tr("behind them") if state == "done" else ""

    def _least(self) -> float:
        """The width of a chevron in which no word is broken; Japanese ones break anywhere."""
        parts = (part for name in map(name_of, range(1, PHASES + 1)) for part in name.split())
        most = theme.px(_SYLLABLES) if labels.screen_words().japanese else theme.px(_WORD)
        longest = max(min(paint.width(part, 11, bold=True), most) for part in parts)
        return longest + paint.width("10", 11) + theme.px(2 * _TIP + _pad())

    def _place(self) -> None:
        rows = 1 if self.width() >= PHASES * self._least() else 2
        per_row = PHASES // rows
        step = self.width() / per_row
        tall = any(chevron.lines(step) > 2 for chevron in self.chevrons)
        high = theme.px(_TALL if tall else _CHEVRON)
        whole = high + theme.px(_FACTS + _BAR + _GAP + 6 * (rows - 1))
        for place, (chevron, fact) in enumerate(zip(self.chevrons, self.facts, strict=True)):
            line, column = divmod(place, per_row)
            left, top = round(column * step), line * whole
            chevron.setGeometry(left, top, min(round(step) - 1 + theme.px(2), self.width() - left), high)
            fact.setGeometry(left, top + high, round(step) - 2, theme.px(_FACTS))
        for line, bar in enumerate(self.bars):
            bar.setVisible(line < rows)
            bar.setGeometry(0, line * whole + high + theme.px(_FACTS) + theme.px(5), self.width(), theme.px(_BAR))
            if line < rows:
                bar.show_stages(*self._shown, line * per_row + 1, (line + 1) * per_row)
        self.setFixedHeight(rows * whole - theme.px(6 * rows))
