"""The button beside the name of the columns: the presets that are remembered, each to be renamed or deleted."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from salesdesk.domain.actions import Action
from salesdesk.services import import_presets as services
from salesdesk.store.queries import import_presets
from salesdesk.store.queries.import_presets import ImportPresetRow
from salesdesk.ui import labels
from salesdesk.ui.context import Context
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.ask_text import AskText

_TAKEN_BACK = frozenset({Action.RENAME_PRESET, Action.DELETE_PRESET})


class PresetMenu(QWidget):
    """Emits `renamed` with the old and the new name; a new name of "" means that the preset is gone."""

    renamed = Signal(str, str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.button = controls.button(self.tr("Remembered columns"), "settings", tip=self.tr(
            "Rename or delete columns that were remembered"))
        self.menu = QMenu(self.button)
        self.menu.setToolTipsVisible(True)
        self.button.setMenu(self.menu)
        self.menu.aboutToShow.connect(self.fill)
        controls.hbox(self, 0, 0).addWidget(self.button)
        self.show_state()

    def show_state(self) -> None:
        """Show the button where there is something to rename, delete or take back."""
        self.setVisible(bool(self._context.read(import_presets.every)) or self._last() is not None)

    def fill(self) -> None:
        """Make the menu anew: an entry for every preset, and the last change of one to take back."""
        self.menu.clear()
        for row in self._context.read(import_presets.every):
            inner = self.menu.addMenu(row.name.replace("&", "&&"))
            inner.addAction(self.tr("Rename…")).triggered.connect(lambda _on=False, each=row: self.ask_name(each))
            inner.addAction(self.tr("Delete")).triggered.connect(lambda _on=False, each=row: self._delete(each))
        if (step := self._last()) is not None:
            self.menu.addSeparator()
            self.menu.addAction(self.tr("Undo: {step}").format(step=step)).triggered.connect(self._take_back)

    def ask_name(self, row: ImportPresetRow) -> AskText:
        """Ask for another name of a preset."""
        dialog = AskText(self.window(), self.tr("Rename remembered columns"), self.tr("Name"),
                         lambda name: self._rename(row, name), 120)
        dialog.form.set_values({"text": row.name})
        dialog.open()
        return dialog

    def _rename(self, row: ImportPresetRow, name: str) -> None:
        known = {each.name for each in self._context.read(import_presets.every)}
        self._context.run(services.rename, row.id, name)
        if name.strip() not in known:
            self.renamed.emit(row.name, name.strip())

    def _delete(self, row: ImportPresetRow) -> None:
        self._context.run(services.delete, row.id)
        self.renamed.emit(row.name, "")

    def _take_back(self) -> None:
        self._context.undo()
        self.renamed.emit("", "")

    def _last(self) -> str | None:
        """The last step in words where it was about a preset."""
        step = self._context.store.next_undo()
        return labels.step_text(step) if step is not None and step.action in _TAKEN_BACK else None
