"""One stage in the table of stages: six inputs, what they mean, and what is wrong with them."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from salesdesk.domain.amounts import parse_number, parse_percent
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.ui import labels, stage_texts, theme
from salesdesk.ui.announce import announce
from salesdesk.ui.preferences.wrap_edit import WrapEdit
from salesdesk.ui.widgets import bars, controls
from salesdesk.ui.widgets.line_edit import LineEdit

if TYPE_CHECKING:
    from salesdesk.store.queries.stages import StageRow

COLUMNS = ("name", "definition", "conditions", "goal_permille", "stuck_after", "probability_permille")
_WRAPPED, _NUMBERS = COLUMNS[1:3], COLUMNS[3:]
_WORDS: dict[str, Callable[["StageRow"], str]] = {
    "name": stage_texts.stage_name, "definition": stage_texts.definition, "conditions": stage_texts.conditions_text}
_DAYS = re.compile(r"\s*(?:日間?|days?|d)$", re.IGNORECASE)
_BOLD = "QLineEdit { font-weight: bold; } "
_FLAT = "{name}:!focus:!hover {{ background: transparent; border-color: transparent; }}"
_SHEETS = {"name": _BOLD + _FLAT.format(name="QLineEdit"), "definition": _FLAT.format(name="QPlainTextEdit"),
           "conditions": _FLAT.format(name="QPlainTextEdit")}
_LIMITS = {"name": 60, "definition": 1000, "conditions": 1000}


class Tile(QWidget):
    """The number of a stage on its colour."""

    def __init__(self, number: int, token: str) -> None:
        super().__init__()
        self._number, self._token = number, token
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(20), theme.px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        bars.number_tile(p, QRectF(self.rect()), self._number, self._token)
        p.end()


class StageEditor(QObject):
    """Puts a row of inputs into a grid; `left` fires when an input was left with another value."""

    left = Signal()

    def __init__(self, grid: QGridLayout, place: int, stage: "StageRow", headings: Sequence[str]) -> None:
        super().__init__()
        self._stage = stage
        name = stage_texts.stage_name(stage)
        self.inputs: dict[str, LineEdit | WrapEdit] = {
            column: WrapEdit() if column in _WRAPPED else LineEdit() for column in COLUMNS}
        self.message = controls.label("", 11, tone="danger", wrap=True)
        self.message.hide()
        grid.addWidget(Tile(stage.position, bars.stage_token(stage.key)), place, 0)
        for number, (column, edit) in enumerate(self.inputs.items(), 1):
            edit.setAccessibleName(f"{name}: {headings[number - 1]}")
            edit.setStyleSheet(_SHEETS.get(column, ""))
            edit.editingFinished.connect(self.left)
            edit.textEdited.connect(self._clear)
            grid.addWidget(edit, place, number, Qt.AlignmentFlag.AlignVCenter)
            if isinstance(edit, LineEdit) and column in _NUMBERS:
                edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        grid.setRowMinimumHeight(place, theme.px(40))
        grid.addWidget(self.message, place + 1, 1, 1, len(COLUMNS))
        self.inputs["goal_permille"].setEnabled(not stage.wins)
        self.show_stage(stage, saved=True)

    @property
    def stage_id(self) -> str:
        """The stage edited here."""
        return self._stage.id

    def show_stage(self, stage: "StageRow", *, saved: bool = False) -> None:
        """Show a stage; an input that differs keeps its text unless everything is saved."""
        fresh = _texts(stage)
        before = _texts(self._stage)
        self._stage = stage
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
            plain = replace(self._stage, name="", definition="", conditions="")
            return "" if text == _WORDS[column](plain) else text
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
