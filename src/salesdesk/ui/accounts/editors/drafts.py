"""What was typed into a dialog and not saved, kept until the window closes."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox

from salesdesk.services.points import Point
from salesdesk.ui.context import Context
from salesdesk.ui.widgets.form import Form
from salesdesk.ui.widgets.line_edit import ChoiceBox, LineEdit


@dataclass
class Draft:
    """The inputs that differ from how the dialog opens, and its contact points where they were touched."""

    texts: dict[str, object] = field(default_factory=dict)
    points: list[Point] | None = None

    def __bool__(self) -> bool:
        return bool(self.texts) or self.points is not None


class Drafts(QObject):
    """Belongs to the context of one window."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._kept: dict[str, Draft] = {}

    def keep(self, key: str, draft: Draft) -> None:
        """Remember a draft; an empty one forgets what was kept."""
        if draft:
            self._kept[key] = draft
        else:
            self._kept.pop(key, None)

    def get(self, key: str) -> Draft:
        """The draft of a dialog, empty where there is none."""
        return self._kept.get(key, Draft())

    def forget(self, key: str) -> None:
        """Drop a draft that was saved or is not wanted."""
        self._kept.pop(key, None)


def drafts_of(context: Context) -> Drafts:
    """The drafts of this window."""
    found = context.findChild(Drafts)
    return found if found is not None else Drafts(context)


def texts_of(form: Form, names: tuple[str, ...]) -> dict[str, object]:
    """What stands in the inputs of a form, unread."""
    found: dict[str, object] = {}
    for name in names:
        editor = form.editor(name)
        if isinstance(editor, QCheckBox):
            found[name] = editor.isChecked()
        elif isinstance(editor, ChoiceBox):
            found[name] = editor.value()
        else:
            found[name] = editor.text() if isinstance(editor, LineEdit) else editor.toPlainText()
    return found


def differing(now: Mapping[str, object], before: Mapping[str, object]) -> dict[str, object]:
    """The inputs that were changed."""
    return {name: value for name, value in now.items() if value != before.get(name)}
