"""One rule of a list as a line: what it looks at, how, with what, and how many are left after it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from salesdesk.domain.lists import CHOICES, FIELDS, TESTS, WITHOUT_VALUE, About, ListField, ListRule, ListTest
from salesdesk.ui import labels, theme
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.line_edit import ChoiceBox, LineEdit


class RuleRow(QWidget):
    """The value is a box where the field is a choice, a text else, and rests where the test needs none."""

    edited = Signal()
    removed = Signal()

    def __init__(self, about: About, rule: ListRule) -> None:
        super().__init__()
        self._about = about
        self.field = ChoiceBox([(field, labels.label(field)) for field in FIELDS[about]])
        self.test = ChoiceBox(())
        self.box = ChoiceBox(())
        self.text = LineEdit()
        self.count = controls.label("", 12, tone="text2", tabular=True)
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        remove = controls.button("", "x", "ghost", tip=self.tr("Take this rule away"))
        for widget, name in ((self.field, self.tr("Field")), (self.test, self.tr("Test")),
                             (self.box, self.tr("Value")), (self.text, self.tr("Value"))):
            widget.setAccessibleName(name)
        row = controls.hbox(self, 0, 6)
        for widget in (self.field, self.test, self.box, self.text):
            widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            row.addWidget(widget, 1)
        row.addWidget(self.count)
        row.addWidget(remove)
        self.count.setMinimumWidth(theme.px(110))
        self.field.set_value(rule.field)
        self._fit_field()
        self.test.set_value(rule.test)
        self._fit_test()
        self.box.set_value(rule.value)
        self.text.setText(rule.value)
        self.field.activated.connect(self._on_field)
        self.test.activated.connect(self._on_test)
        self.box.activated.connect(self.edited)
        self.text.textEdited.connect(self.edited)
        remove.clicked.connect(self.removed)

    def rule(self) -> ListRule:
        """The rule as it stands here, not checked."""
        field, test = self.field.value(), self.test.value()
        if not (isinstance(field, ListField) and isinstance(test, ListTest)):
            raise TypeError("a rule has a field and a test")
        if test in WITHOUT_VALUE:
            return ListRule(field, test)
        return ListRule(field, test, str(self.box.value()) if field in CHOICES else self.text.text())

    def show_count(self, before: int, after: int | None) -> None:
        """How many the rules above leave and how many are left with this one; None where it cannot be read."""
        self.count.set_tone("warn" if after is None else "text2")
        self.count.setText(self.tr("incomplete") if after is None else f"{before:,} → {after:,}")

    def _on_field(self) -> None:
        self._fit_field()
        self._on_test()

    def _on_test(self) -> None:
        self._fit_test()
        self.edited.emit()

    def _fit_field(self) -> None:
        field = self.field.value()
        if isinstance(field, ListField):
            self.test.set_choices([(test, labels.label(test)) for test in TESTS[field]])
            if field in CHOICES:
                self.box.set_choices([(member.value, labels.label(member)) for member in CHOICES[field]])

    def _fit_test(self) -> None:
        needs = self.test.value() not in WITHOUT_VALUE
        chosen = self.field.value() in CHOICES
        self.box.setVisible(needs and chosen)
        self.text.setVisible(needs and not chosen)
