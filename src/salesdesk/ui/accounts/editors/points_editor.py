"""Phones, mail addresses, web pages and postal addresses as rows that can be added and removed."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QMenu, QWidget

from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.people import PointKind
from salesdesk.services.points import Point
from salesdesk.store.queries.accounts import PointRow
from salesdesk.ui import labels
from salesdesk.ui.announce import announce
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.line_edit import ChoiceBox, LineEdit


class PointLine(QWidget):
    """One contact point; an address shows its parts in a second line."""

    removed = Signal(object)

    def __init__(self, point: Point) -> None:
        super().__init__()
        self._id = point.id
        self.kind = ChoiceBox([(kind, labels.label(kind)) for kind in PointKind])
        self.kind.setAccessibleName(self.tr("Kind"))
        self.label = _line(self.tr("Label"), self.tr("Label"), 60)
        self.value = _line(self.tr("Value"), "", 500)
        self.postal = _line(self.tr("Postal code"), self.tr("Postal code"), 20)
        self.region = _line(self.tr("Prefecture"), self.tr("Prefecture"), 80)
        self.city = _line(self.tr("City"), self.tr("City"), 120)
        self.street = _line(self.tr("Street"), self.tr("Street, building"), 300)
        self.remove = controls.button("", "x", "ghost", tip=self.tr("Remove this line"))
        self.remove.setAutoDefault(False)
        self.message = controls.label("", 11, tone="danger", wrap=True)
        self.parts = self._make_parts()
        self._lay_out()
        self.remove.clicked.connect(lambda: self.removed.emit(self))
        self.kind.currentIndexChanged.connect(self._on_kind)
        for edit in (self.value, self.label, self.postal, self.region, self.city, self.street):
            edit.returnPressed.connect(self.focusNextChild)
        self.set_point(point)

    def set_point(self, point: Point) -> None:
        """Show a contact point."""
        self._id = point.id
        self.kind.set_value(point.kind)
        for edit, text in ((self.label, point.label), (self.value, point.value), (self.postal, point.postal_code),
                           (self.region, point.region), (self.city, point.city), (self.street, point.street)):
            edit.setText(text)
        self._on_kind()

    def point(self) -> Point:
        """What stands in the line; the parts belong to an address only."""
        kind = PointKind(str(self.kind.value()))
        found = Point(kind, self.value.text().strip(), self.label.text().strip(), self._id)
        if kind is not PointKind.ADDRESS:
            return found
        region, city, street = (edit.text().strip() for edit in (self.region, self.city, self.street))
        joined = "".join if labels.screen_words().japanese else ", ".join
        return replace(found, value=joined(part for part in (region, city, street) if part),
                       postal_code=self.postal.text().strip(), region=region, city=city, street=street)

    def show_error(self, text: str) -> None:
        """Say below the line what is wrong; empty takes it away."""
        self.message.setText(text)
        self.message.setVisible(bool(text))
        controls.set_tone(self.value, "danger" if text else None)
        self.value.setAccessibleDescription(text)
        if text:
            self.value.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self.value, text)

    def _make_parts(self) -> QWidget:
        parts = QWidget()
        grid = QGridLayout(parts)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        for column, (edit, stretch) in enumerate(((self.postal, 2), (self.region, 2), (self.city, 3))):
            grid.addWidget(edit, 0, column)
            grid.setColumnStretch(column, stretch)
        grid.addWidget(self.street, 1, 0, 1, 3)
        return parts

    def _lay_out(self) -> None:
        column = controls.vbox(self, 0, 4)
        first = controls.hbox(spacing=4)
        kept = self.value.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.value.setSizePolicy(kept)
        first.addWidget(self.kind, 3)
        first.addWidget(self.value, 6)
        first.addWidget(self.label, 3)
        first.addWidget(self.remove)
        column.addLayout(first)
        column.addWidget(self.parts)
        column.addWidget(self.message)
        self.message.hide()

    def _on_kind(self) -> None:
        kind = PointKind(str(self.kind.value()))
        address = kind is PointKind.ADDRESS
        if address and self.value.text() and not self.street.text() and not self.region.text() and not self.city.text():
            self.street.setText(self.value.text())
        self.parts.setVisible(address)
        self.value.setVisible(not address)
        self.value.setAccessibleName(labels.label(kind))
        self.value.setPlaceholderText(labels.label(kind))
        self.show_error("")


class PointsEditor(QWidget):
    """The list of lines and a button for each common kind of a new one."""

    edited = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self.lines: list[PointLine] = []
        column = controls.vbox(self, 0, 6)
        column.addWidget(controls.label(title, 13, bold=True, tone="text2"))
        self._body = controls.vbox(spacing=6)
        column.addLayout(self._body)
        self.add = controls.button(self.tr("Phone, mail, address"), "plus", "dash", tip=self.tr("Add a contact point"))
        self.add.setAutoDefault(False)
        menu = QMenu(self.add)
        for kind in PointKind:
            menu.addAction(labels.label(kind)).triggered.connect(partial(self._on_add, kind))
        self.add.setMenu(menu)
        foot = controls.hbox()
        foot.addWidget(self.add)
        foot.addStretch(1)
        column.addLayout(foot)

    def set_points(self, points: Sequence[Point]) -> None:
        """Show these contact points."""
        while self.lines:
            self._remove(self.lines[-1])
        for point in points:
            self.add_line(point)

    def set_rows(self, rows: Sequence[PointRow]) -> None:
        """Show the contact points of a record."""
        self.set_points([
            Point(row.kind, row.value, row.label, row.id, row.postal_code, row.region, row.city, row.street)
            for row in rows])

    def points(self) -> list[Point]:
        """Every line, also empty ones (the service leaves those out)."""
        return [line.point() for line in self.lines]

    def validate(self) -> bool:
        """Whether every mail address has its @; a wrong one says so."""
        wrong = False
        for line in self.lines:
            point = line.point()
            bad = point.kind is PointKind.MAIL and point.value and ("@" not in point.value or " " in point.value)
            line.show_error(labels.error_text(RuleError(Rule.BAD_MAIL, "mail")) if bad else "")
            wrong = wrong or bool(bad)
        return not wrong

    def show_rule(self, error: RuleError) -> bool:
        """Show a refusal of the service by the line it means; False where it is not about contact points."""
        if error.field not in {"mail", "value", "postal_code", "region", "city", "street", "label"} or not self.lines:
            return False
        text = str(error.values.get("text", ""))
        line = next((line for line in self.lines if line.point().value == text), self.lines[0])
        line.show_error(labels.error_text(error))
        return True

    def add_line(self, point: Point) -> PointLine:
        """Add a line."""
        line = PointLine(point)
        line.removed.connect(self._remove)
        for each in line.findChildren(LineEdit):
            each.textEdited.connect(self.edited)
        self.lines.append(line)
        self._body.addWidget(line)
        return line

    def _on_add(self, kind: PointKind, _checked: bool = False) -> None:
        line = self.add_line(Point(kind, ""))
        line.show()
        (line.postal if kind is PointKind.ADDRESS else line.value).setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, line: PointLine) -> None:
        self.lines.remove(line)
        self._body.removeWidget(line)
        line.hide()
        line.deleteLater()


def _line(name: str, placeholder: str, limit: int) -> LineEdit:
    made = LineEdit()
    made.setAccessibleName(name)
    made.setPlaceholderText(placeholder)
    made.setMaxLength(limit)
    return made
