"""The roles of a person to tick; what shows a role is asked for beside the ticked ones only."""

from collections.abc import Mapping

from PySide6.QtWidgets import QCheckBox

from salesdesk.domain.people import Role
from salesdesk.ui import labels
from salesdesk.ui.widgets.form import Field, Form
from salesdesk.ui.widgets.line_edit import LineEdit

ROLES = tuple(role for role in Role if role is not Role.OTHER)


class RolesForm(Form):
    """A tick per role with a line of evidence; OTHER, offered in a deal, says that they play no part in it."""

    def __init__(self) -> None:
        super().__init__(self._fields_of_roles())
        for role in Role:
            self.box(role).toggled.connect(lambda on, each=role: self._on_toggled(each, on))
        self._fit()

    def box(self, role: Role) -> QCheckBox:
        """The tick of a role."""
        found = self.editor(role.value)
        if not isinstance(found, QCheckBox):
            raise TypeError(role)
        return found

    def roles(self) -> dict[Role, str]:
        """The ticked roles with what shows them."""
        values = self.values()
        return {role: str(values.get(evidence(role)) or "") for role in Role if values[role.value]}

    def offer_none(self, *, offered: bool) -> None:
        """Whether it can be said that they play no part."""
        self.box(Role.OTHER).setVisible(offered)

    def set_values(self, values: Mapping[str, object]) -> None:
        super().set_values(values)
        for role in ROLES:
            line = self.editor(evidence(role))
            if isinstance(line, LineEdit):
                line.setCursorPosition(0)
        self._fit()

    def _fields_of_roles(self) -> list[Field]:
        found: list[Field] = []
        for role in ROLES:
            hint = self.tr("Defends us, criticises honestly") if role is Role.CHAMPION else self.tr("What shows it")
            seen_by = self.tr("What shows it: {role}").format(role=labels.label(role))
            found += [Field(role.value, labels.label(role), "check"),
                      Field(evidence(role), seen_by, limit=1000, placeholder=hint)]
        return [*found, Field(Role.OTHER.value, self.tr("Plays no part"), "check")]

    def _add(self, field: Field) -> None:
        """A role and what shows it share a line, so that no caption says the role again."""
        super()._add(field)
        if field.name == Role.OTHER.value:
            self._grid.addWidget(self._editors[field.name], self._grid.rowCount() - 2, 0, 1, 2)
        elif field.kind != "check":
            row = self._grid.rowCount() - 2
            caption = self._grid.itemAtPosition(row, 0)
            words = caption.widget() if caption is not None else None
            if words is not None:
                self._grid.removeWidget(words)
                words.hide()
                words.deleteLater()
            role = field.name.removesuffix(_EVIDENCE)
            self._grid.addWidget(self._editors[role], row, 0)

    def _on_toggled(self, role: Role, on: bool) -> None:
        if on and not self._filling:
            for other in ROLES if role is Role.OTHER else (Role.OTHER,):
                self.box(other).setChecked(False)
        self._fit()

    def _fit(self) -> None:
        for role in ROLES:
            self.editor(evidence(role)).setVisible(self.box(role).isChecked())


_EVIDENCE = "_evidence"


def evidence(role: Role) -> str:
    """The name of the field of what shows a role."""
    return f"{role.value}{_EVIDENCE}"


def as_values(roles: Mapping[Role, str]) -> dict[str, object]:
    """Roles with their evidence as the values of the form."""
    found: dict[str, object] = {role.value: role in roles for role in Role}
    return found | {evidence(role): roles.get(role, "") for role in ROLES}
