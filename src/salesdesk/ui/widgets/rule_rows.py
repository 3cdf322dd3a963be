"""A checklist of what a stage asks for: met, missing with "plan it", ticked by hand where only the user can tell."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from salesdesk.domain.gates import TICKED, RuleKind, StageRule, Verdict
from salesdesk.ui import theme
from salesdesk.ui.gate_texts import to_do, verdict_words
from salesdesk.ui.widgets import controls

_HIGH = 26


class RuleRows(QWidget):
    """Shows verdicts, an action of the playbook as a proposal; what is done about them is somebody else's."""

    planned = Signal(str)  # the words of a follow-up
    ticked = Signal(str, bool)  # a rule, whether it is done

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = controls.vbox(self, 0, 1)
        self._buttons: dict[tuple[str, str], QAbstractButton] = {}

    def show_verdicts(self, verdicts: Sequence[Verdict], steps: Collection[str] = ()) -> None:
        """Show rules; `steps` are the words of follow-ups that are there already. The focus stays on its row."""
        focused = next((key for key, button in self._buttons.items() if button.hasFocus()), None)
        controls.clear(self._column)
        self._buttons.clear()
        for verdict in verdicts:
            row = QWidget()
            row.setMinimumHeight(theme.px(_HIGH))
            self._fill(row, verdict, steps)
            self._column.addWidget(row)
        if focused is not None:
            self._focus_again(focused[0])

    def button(self, rule_id: str, deed: str) -> QAbstractButton:
        """The button of a rule: `plan`, `tick` or `untick`; KeyError where there is none."""
        return self._buttons[rule_id, deed]

    def _focus_again(self, rule_id: str) -> None:
        here = [button for (key, _), button in self._buttons.items() if key == rule_id]
        target = next(iter(here or self._buttons.values()), None)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, row: QWidget, verdict: Verdict, steps: Collection[str]) -> None:
        rule, text = verdict.rule, verdict_words(verdict)
        planned = to_do(rule) in steps
        plain = verdict.met and rule.kind not in TICKED
        line = controls.hbox(row, (0, 0, 0, 0) if plain or planned else (0, 3, 0, 3), 8)
        icon, tone, state = (("circle-check", "ok", self.tr("met")) if verdict.met
                             else ("circle-dashed", "warn", self.tr("missing")))
        if rule.kind is RuleKind.ACTION:  # nothing that is asked for: it is proposed
            icon, tone, state, text = "lightbulb", "text2", "", self.tr("What comes next: {text}").format(text=text)
        line.addWidget(controls.icon_label(icon, tone, 16), 0, Qt.AlignmentFlag.AlignVCenter)
        words = controls.label(text, 13, wrap=True)
        words.setAccessibleName(f"{text}: {state}" if state else text)
        line.addWidget(words, 1)
        if rule.kind is RuleKind.WORDS:
            self._add_tick(line, rule, text, met=verdict.met)
        if verdict.met:
            return
        if planned:
            line.addWidget(controls.icon_label("calendar-check", "accent", 14))
            line.addWidget(controls.label(self.tr("Planned"), 12, tone="accent"))
            return
        self._add(line, rule, "plan", self.tr("Plan it"), self.tr("Make a follow-up: {text}").format(
            text=to_do(rule))).clicked.connect(lambda: self.planned.emit(to_do(rule)))

    def _add_tick(self, line: QHBoxLayout, rule: StageRule, text: str, *, met: bool) -> None:
        words = self.tr("Not done") if met else self.tr("Done")
        made = self._add(line, rule, "untick" if met else "tick", words, f"{words}: {text}")
        made.clicked.connect(lambda: self.ticked.emit(rule.id, not met))

    def _add(self, line: QHBoxLayout, rule: StageRule, deed: str, words: str, tip: str) -> QAbstractButton:
        made = controls.button(words, kind="chip", tip=tip)
        made.setAccessibleName(tip)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        line.addWidget(made)
        self._buttons[rule.id, deed] = made
        return made
