"""The rules that warn where buying and selling do not fit: each explains itself and can be switched off."""

from PySide6.QtWidgets import QCheckBox

from salesdesk.domain.mismatch import Mismatch
from salesdesk.services import buying
from salesdesk.store.queries.buying import rules_off
from salesdesk.ui import mismatch_words
from salesdesk.ui.context import Context
from salesdesk.ui.preferences.section import Section
from salesdesk.ui.widgets import controls


class MismatchSection(Section):
    """One tick per rule, the most urgent first; every tick is an undo step."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Warnings"), self.tr(
            "These rules compare how a customer buys with what we do. They warn and explain; they never block."))
        _, column = self.panel(0)
        self.count = controls.label("", 12, tone="muted")
        column.addWidget(self.count)
        column.addSpacing(4)
        self.boxes: dict[Mismatch, QCheckBox] = {}
        for rule in Mismatch:
            box = QCheckBox(mismatch_words.name(rule))
            why = controls.label(mismatch_words.about(rule), 12, tone="text2", wrap=True)
            why.setContentsMargins(30, 0, 0, 0)
            box.setAccessibleDescription(why.text())
            box.clicked.connect(lambda on, rule=rule: self._on_clicked(rule, on))
            self.boxes[rule] = box
            column.addWidget(box)
            column.addWidget(why)
            column.addSpacing(6)
        self.column.addStretch(1)

    def reload(self) -> None:
        off = self.context.read(rules_off)
        for rule, box in self.boxes.items():
            box.setChecked(rule not in off)
        self.count.setText(self.tr("{n} of {all} are on").format(n=len(self.boxes) - len(off), all=len(self.boxes)))

    def _on_clicked(self, rule: Mismatch, on: bool) -> None:
        self.context.run(buying.switch_rule, rule, on=on)
        self.reload()
