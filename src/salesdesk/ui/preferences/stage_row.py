"""One stage in the table of stages: its inputs, what it asks for, what can be done with it, and what is wrong."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from salesdesk.domain.amounts import parse_number, parse_percent
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.stages import StageKey
from salesdesk.ui import labels, stage_texts, theme
from salesdesk.ui.announce import announce
from salesdesk.ui.preferences.wrap_edit import WrapEdit
from salesdesk.ui.widgets import bars, controls, paint
from salesdesk.ui.widgets.flow import follow_width
from salesdesk.ui.widgets.line_edit import LineEdit
from salesdesk.ui.widgets.stage_tile import StageTile

if TYPE_CHECKING:
    from salesdesk.store.queries.stages import StageRow

COLUMNS = ("name", "definition", "goal_permille", "stuck_after", "probability_permille")
LINES = 3  # of the grid: two of inputs, one of what is wrong
_WRAPPED, _NUMBERS = COLUMNS[1:2], COLUMNS[2:]
_PLACES = (1, 2, 4, 5, 6)  # of the inputs in the grid; what the stage asks for stands between
_WORDS: dict[str, Callable[["StageRow"], str]] = {
    "name": stage_texts.stage_name, "definition": stage_texts.definition}
_DAYS = re.compile(r"\s*(?:日間?|days?|d)$", re.IGNORECASE)
_BOLD = "QLineEdit { font-weight: bold; } "
_FLAT = "{name}:!focus:!hover {{ background: transparent; border-color: transparent; }}"
_SHEETS = {"name": _BOLD + _FLAT.format(name="QLineEdit"), "definition": _FLAT.format(name="QPlainTextEdit")}
_LIMITS = {"name": 60, "definition": 1000}


class RulesButton(QPushButton):
    """What a stage asks for, in words that wrap; pressing it opens the editor of its rules."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        follow_width(self, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setToolTip(QCoreApplication.translate("StageEditor", "Change what this stage asks for"))

    def set_words(self, words: str) -> None:
        """Show other words."""
        self._words = words
        self.setAccessibleName(words or self.toolTip())
        self.updateGeometry()
        self.update()

    def words(self) -> str:
        """What stands here."""
        return self._words

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = paint.line_count(self._words, max(20, width - theme.px(18))) if self._words else 1
        return lines * self.fontMetrics().lineSpacing() + theme.px(10)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(120), self.heightForWidth(max(self.width(), theme.px(120))))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(80), theme.px(28))

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        box = QRectF(self.rect())
        if self.hasFocus() or self.underMouse():
            paint.rounded(p, box, "hover" if self.underMouse() else None, "accent" if self.hasFocus() else None, 6)
        p.setPen(theme.color("text2" if self._words else "muted"))
        p.setFont(theme.font(13))
        words = self._words or QCoreApplication.translate("StageEditor", "Nothing asked")
        inner = box.adjusted(theme.px(9), 0, -theme.px(9), 0)
        p.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft) | int(
            Qt.TextFlag.TextWordWrap), words)
        p.end()


class StageEditor(QObject):
    """Puts a row of inputs into a grid; `left` fires when an input was left with another value."""

    left = Signal()
    rules_wanted = Signal()
    menu_wanted = Signal()

    def __init__(self, grid: QGridLayout, place: int, stage: "StageRow", headings: Sequence[str]) -> None:
        super().__init__()
        self._stage = stage
        self._grid, self._place = grid, place
        name = stage_texts.stage_name(stage)
        self.inputs: dict[str, LineEdit | WrapEdit] = {
            column: WrapEdit() if column in _WRAPPED else LineEdit() for column in COLUMNS}
        self.message = controls.label("", 11, tone="danger", wrap=True)
        self.message.hide()
        self.rules, self.menu = RulesButton(), controls.button("", "ellipsis", "ghost", tip=QCoreApplication.translate(
            "StageEditor", "More for {stage}").format(stage=name))
        self.rules.clicked.connect(self.rules_wanted)
        self.menu.clicked.connect(self.menu_wanted)
        self._tile = StageTile(stage.number, bars.stage_token(stage.key))
        for number, (column, edit) in zip(_PLACES, self.inputs.items(), strict=True):
            edit.setAccessibleName(f"{name}: {headings[number - 1]}")
            edit.setStyleSheet(_SHEETS.get(column, ""))
            edit.editingFinished.connect(self.left)
            edit.textEdited.connect(self._clear)
            if isinstance(edit, LineEdit) and column in _NUMBERS:
                edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self.message, place + LINES - 1, 1, 1, 7)
        self.inputs["goal_permille"].setEnabled(not stage.wins)
        self.show_stage(stage, saved=True)

    def arrange(self, *, narrow: bool) -> None:
        """Lay the inputs into one line, or into two: the definition above what is asked and the numbers."""
        first, below = self._place, self._place + narrow
        spots: dict[QWidget, tuple[int, int, int]] = {
            self._tile: (first, 0, 1), self.inputs["name"]: (first, 1, 1),
            self.inputs["definition"]: (first, 2, 5 if narrow else 1), self.rules: (below, 3 - narrow, 1 + narrow)}
        spots |= {self.inputs[column]: (below, number, 1)
                  for number, column in zip(_PLACES[2:], _NUMBERS, strict=True)}
        spots[self.menu] = (first, 7, 1)
        for widget, (line, column, wide) in spots.items():
            self._grid.removeWidget(widget)
            whole = widget in {self.rules, self._tile, self.menu}
            side = Qt.AlignmentFlag(0) if whole else Qt.AlignmentFlag.AlignVCenter
            self._grid.addWidget(widget, line, column, 1, wide, side)
        for before, after in pairwise(list(spots)[1:]):
            QWidget.setTabOrder(before, after)
        self._grid.setRowMinimumHeight(first, theme.px(34 if narrow else 40))
        self._grid.setRowMinimumHeight(first + 1, theme.px(38 if narrow else 0))

    @property
    def stage_id(self) -> str:
        """The stage edited here."""
        return self._stage.id

    def show_stage(self, stage: "StageRow", *, saved: bool = False) -> None:
        """Show a stage; an input that differs keeps its text unless everything is saved."""
        fresh = _texts(stage)
        before = _texts(self._stage)
        self._stage = stage
        name = stage_texts.stage_name(stage)
        self.rules.setAccessibleDescription(name)
        for column, edit in self.inputs.items():
            if saved or edit.text() == before[column]:
                edit.setText(fresh[column])

    def changes(self) -> dict[str, object]:
        """Columns that differ from what is stored; RuleError with the column where one cannot be read."""
        shown, found = _texts(self._stage), {}
        for column, edit in self.inputs.items():
            text = edit.text().strip()
            if text != shown[column]:
                found[column] = self._value(column, text)
        return found

    def refuse(self, error: RuleError) -> None:
        """Say under the row what is wrong."""
        text = labels.error_text(error)
        edit = self.inputs.get(error.field)
        if edit is not None:
            edit.setStyleSheet("")
            controls.set_tone(edit, "danger")
            text = f"{edit.accessibleName()} – {text}"
        self.message.setText(text)
        self.message.show()
        announce(self.message, text)

    def _value(self, column: str, text: str) -> object:
        if column in _LIMITS:
            if len(text) > _LIMITS[column]:
                raise RuleError(Rule.TOO_LONG, column, limit=_LIMITS[column])
            plain = replace(self._stage, name="", definition="")
            shipped = _WORDS[column](plain) if self._stage.key is not StageKey.OWN else ""
            return "" if text == shipped else text
        if column == "stuck_after":
            days = int(parse_number(_DAYS.sub("", text), column))
            if days < 1:
                raise RuleError(Rule.BAD_RANGE, column, low=1, high="")
            return days
        if not text and column == "goal_permille":
            return None
        rate = parse_percent(text if text.endswith(("%", "％", "割")) else f"{text}%", column)
        if rate > 1:
            raise RuleError(Rule.BAD_RANGE, column, low=0, high=100)
        return round(rate * 1000)

    def _clear(self) -> None:
        if self.message.isHidden():
            return
        self.message.hide()
        for column, edit in self.inputs.items():
            controls.set_tone(edit, None)
            edit.setStyleSheet(_SHEETS.get(column, ""))


def _texts(stage: "StageRow") -> dict[str, str]:
    days = QCoreApplication.translate("StageEditor", "{n} d").format(n=stage.stuck_after)
    goal = "—" if stage.wins else "" if stage.goal_rate is None else f"{stage.goal_rate * 100:g}%"
    return {**{column: words(stage) for column, words in _WORDS.items()}, "goal_permille": goal, "stuck_after": days,
            "probability_permille": f"{stage.probability * 100:g}%"}
