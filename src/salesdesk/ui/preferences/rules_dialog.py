"""What one stage asks for: its conditions and the actions of its playbook, each added, changed, ordered, removed."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from salesdesk.domain.amounts import parse_amount, parse_number
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.gates import NUMBERS, WITH_TEXT, RuleKind, StageRule
from salesdesk.services import gates as services
from salesdesk.store.queries import gates, stages
from salesdesk.ui import labels, theme
from salesdesk.ui.announce import announce
from salesdesk.ui.context import Context
from salesdesk.ui.gate_texts import rule_words
from salesdesk.ui.stage_texts import definition, stage_name
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.line_edit import ChoiceBox, LineEdit, commit_input_method

_WIDE, _LIMIT = 600, 500


class RulesDialog(QDialog):
    """Every change is one undo step at once; closing keeps what was done."""

    def __init__(self, context: Context, stage_id: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._context, self._stage_id, self._editing = context, stage_id, ""
        self._rules: Sequence[StageRule] = ()
        self._buttons: dict[tuple[str, str], QAbstractButton] = {}
        row = next(each for each in context.read(stages.all_stages) if each.id == stage_id)
        title = self.tr("What {stage} asks for").format(stage=stage_name(row))
        self.setWindowTitle(title)
        self.setFixedWidth(theme.px(_WIDE))
        self.kind = ChoiceBox([(kind, labels.label(kind)) for kind in RuleKind])
        self.value = LineEdit()
        self.save = controls.button(self.tr("Add"), "plus")
        self.message: QLabel = controls.label("", 11, tone="danger", wrap=True)
        self._lay_out(title, definition(row))
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.value.returnPressed.connect(self._on_save)
        self.value.textEdited.connect(lambda: self._say(""))
        self.save.clicked.connect(self._on_save)
        context.changed.connect(self._on_changed)
        self._on_kind()
        self._reload()

    def button(self, rule_id: str, deed: str) -> QAbstractButton:
        """The button of a rule: `up`, `down`, `edit` or `remove`; KeyError where there is none."""
        return self._buttons[rule_id, deed]

    def _lay_out(self, title: str, meaning: str) -> None:
        column = controls.vbox(self, (20, 18, 20, 16), 8)
        column.addWidget(controls.label(title, 15, bold=True))
        if meaning:
            column.addWidget(controls.label(meaning, 12, tone="text2", wrap=True))
        self._lists = QWidget()
        self._inside: QVBoxLayout = controls.vbox(self._lists, 0, 2)
        column.addWidget(self._lists)
        column.addWidget(controls.hline())
        line = controls.hbox(spacing=8)
        self.kind.setAccessibleName(self.tr("Kind of condition"))
        self.kind.setMinimumWidth(theme.px(240))
        self.save.setAutoDefault(False)
        for widget, stretch in ((self.kind, 0), (self.value, 1), (self.save, 0)):
            line.addWidget(widget, stretch)
        column.addLayout(line)
        self.message.hide()
        column.addWidget(self.message)
        foot = controls.hbox()
        foot.addWidget(controls.label(self.tr("Nothing here stops a deal; the board only shows what is missing."), 11,
                                      tone="muted", wrap=True), 1)
        close = controls.button(self.tr("Close"), kind="primary")
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        foot.addWidget(close)
        column.addLayout(foot)

    def _on_changed(self, changes: object, _initiator: object) -> None:
        if getattr(changes, "tables", frozenset()) & {"stage_rule", "stage"}:
            self._reload()

    def _reload(self) -> None:
        focused = next((key for key, button in self._buttons.items() if button.hasFocus()), None)
        controls.clear(self._inside)
        self._buttons.clear()
        self._rules = self._context.read(gates.rules).get(self._stage_id, [])
        for heading, rules in ((self.tr("Conditions"), [each for each in self._rules if not _is_action(each)]),
                               (self.tr("Actions"), [each for each in self._rules if _is_action(each)])):
            self._inside.addWidget(controls.label(heading, 11, tone="muted"))
            for rule in rules:
                self._inside.addWidget(self._line(rule, rules))
            if not rules:
                self._inside.addWidget(controls.label(self.tr("None yet"), 12, tone="muted"))
        if self._editing and all(each.id != self._editing for each in self._rules):
            self._stop_editing()
        if focused is not None:
            (self._buttons.get(focused) or self.kind).setFocus(Qt.FocusReason.OtherFocusReason)
        self.adjustSize()

    def _line(self, rule: StageRule, among: Sequence[StageRule]) -> QWidget:
        made = QWidget()
        line = controls.hbox(made, 0, 2)
        words = rule_words(rule)
        line.addWidget(controls.label(words, 13, wrap=True), 1)
        at = next(place for place, each in enumerate(among) if each.id == rule.id)
        if rule.kind in NUMBERS or rule.kind in WITH_TEXT:
            self._add(line, rule, "edit", "pencil", self.tr("Change"), partial(self._on_edit, rule))
        for deed, icon, tip, other in (("up", "arrow-up", self.tr("Move up"), at - 1),
                                       ("down", "arrow-down", self.tr("Move down"), at + 1)):
            there = 0 <= other < len(among)
            self._add(line, rule, deed, icon, tip, partial(self._swap, rule, among[other if there else at]))
            self._buttons[rule.id, deed].setEnabled(there)
        self._add(line, rule, "remove", "trash-2", self.tr("Remove"), partial(
            self._context.run, services.delete_rule, rule.id))
        return made

    def _add(self, line: QHBoxLayout, rule: StageRule, deed: str, icon: str, words: str,
             act: Callable[[], object]) -> None:
        made = controls.button("", icon, "ghost", tip=f"{words}: {rule_words(rule)}")
        made.setAutoDefault(False)
        made.clicked.connect(lambda _checked=False: act())
        line.addWidget(made)
        self._buttons[rule.id, deed] = made

    def _swap(self, rule: StageRule, other: StageRule) -> None:
        """Put a rule to the place of another one; conditions and actions stand in one row of places."""
        keys = [each.id for each in self._rules]
        self._context.run(services.move_rule, rule.id, keys.index(other.id) - keys.index(rule.id))

    def _on_kind(self) -> None:
        kind = self._kind()
        self.value.setEnabled(kind in NUMBERS or kind in WITH_TEXT)
        hint = {RuleKind.HEARD: self.tr("Letters, such as BT"), RuleKind.MINIMUM_AMOUNT: self.tr("Amount, such as 1M"),
                RuleKind.MINIMUM_COVERAGE: self.tr("Points of 12"), RuleKind.MINIMUM_LETTERS: self.tr("1 to 6"),
                RuleKind.WORDS: self.tr("What must be true"), RuleKind.ACTION: self.tr("What we do")}.get(kind, "")
        self.value.setPlaceholderText(hint)
        self.value.setAccessibleName(hint or self.tr("Value"))
        self._say("")

    def _kind(self) -> RuleKind:
        kind = self.kind.value()
        assert isinstance(kind, RuleKind)
        return kind

    def _on_edit(self, rule: StageRule) -> None:
        self._editing = rule.id
        self.kind.set_value(rule.kind)
        self.kind.setEnabled(False)
        self.value.setText(f"{rule.number:,}" if rule.number is not None else
                           rule.text if rule.kind is RuleKind.HEARD else rule_words(rule))
        self.save.setText(" " + self.tr("Change"))
        self.save.set_icon("check")
        self.value.setFocus(Qt.FocusReason.OtherFocusReason)
        self.value.selectAll()

    def _stop_editing(self) -> None:
        self._editing = ""
        self.kind.setEnabled(True)
        self.value.clear()
        self.save.setText(" " + self.tr("Add"))
        self.save.set_icon("plus")

    def _on_save(self) -> None:
        commit_input_method()
        kind, typed = self._kind(), self.value.text().strip()
        try:
            number = _number(kind, typed)
            self._context.attempt(services.save_rule, self._editing or None, self._stage_id, kind, number,
                                  typed if kind in WITH_TEXT else "")
        except RuleError as error:
            self._say(labels.error_text(error))
            self.value.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._context.tell_step()
        self._stop_editing()
        self._reload()

    def _say(self, words: str) -> None:
        controls.show_error(self.value, self.message, words)
        if words:
            announce(self.value, words)
        self.adjustSize()


def _is_action(rule: StageRule) -> bool:
    return rule.kind is RuleKind.ACTION


def _number(kind: RuleKind, typed: str) -> int | None:
    if kind not in NUMBERS:
        return None
    if not typed:
        raise RuleError(Rule.REQUIRED, "number")
    return parse_amount(typed, "number") if kind is RuleKind.MINIMUM_AMOUNT else int(parse_number(typed, "number"))
