"""What leaves the map: paper, a picture in a file, a picture on the clipboard."""

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from salesdesk.domain.errors import StoreError
from salesdesk.services import people_map
from salesdesk.ui import icons, labels, theme
from salesdesk.ui.context import Context, Message
from salesdesk.ui.orgmap.map_look import MapLook

_FORBIDDEN = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')


class MapOutput(QObject):
    """Belongs to the page of the map; `place` tells account and deal, `look` how the map is looked at."""

    def __init__(self, context: Context, page: QWidget, view: QWidget, place: Callable[[], tuple[str, str]],
                 look: Callable[[], MapLook]) -> None:
        super().__init__(page)
        self._context, self._page, self._place, self._look = context, page, place, look
        self.print = self._action(self.tr("Print or save as PDF…"), "printer", self.show_print, "Ctrl+Shift+P")
        self.save = self._action(self.tr("Save picture…"), "download", self.ask_where)
        self.copy = self._action(self.tr("Copy as picture"), "copy", self.copy_picture, "Ctrl+C")
        page.addAction(self.print)
        view.addAction(self.copy)  # text fields beside it copy their own text
        self._menu = QMenu(page)
        self._menu.addActions([self.print, self.save, self.copy])
        self.action = QAction(self.tr("Print"), self)
        self.action.setProperty("icon_name", "printer")
        self.action.setToolTip(self.tr("Print the map, save it as a picture, or copy it"))
        self.action.setMenu(self._menu)
        theme.theme().changed.connect(self._dress)
        self._dress()

    def set_enabled(self, *, enabled: bool) -> None:
        """Whether there is a map."""
        for action in (self.action, self.print, self.save, self.copy):
            action.setEnabled(enabled)

    def show_print(self) -> None:
        """Open the preview of the paper."""
        from salesdesk.ui.orgmap.print_dialog import PrintDialog

        PrintDialog(self._context, self._page, self._content(), self._look()).present()

    def copy_picture(self) -> None:
        """Put the map on the clipboard."""
        from salesdesk.ui.orgmap import picture
        from salesdesk.ui.orgmap.sheet import MapSheet

        picture.copy(MapSheet(self._content(), self._context.today(), self._look()))
        self._context.said.emit(Message(self.tr("The map was copied as a picture.")))

    def save_picture(self, path: Path) -> bool:
        """Write a PNG or, by the suffix, an SVG; False and a message where the disk refused."""
        from salesdesk.ui.orgmap import picture
        from salesdesk.ui.orgmap.sheet import MapSheet

        try:
            picture.write(MapSheet(self._content(), self._context.today(), self._look()), path)
        except StoreError as error:
            self._context.said.emit(Message(labels.error_text(error), "danger"))
            return False
        self._context.said.emit(Message(self.tr("Saved as {name}").format(name=path.name)))
        return True

    def ask_where(self) -> None:
        """Ask for the file of the picture."""
        content = self._content()
        name = " ".join(part for part in (content.account_name, content.deal_name) if part)
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation))
        path = folder / f"{_FORBIDDEN.sub('_', name)[:100].strip(' .')}.png"
        dialog = QFileDialog(self._page, self.tr("Save the map as a picture"), str(path))
        dialog.setNameFilters(["PNG (*.png)", "SVG (*.svg)"])
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("png")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix("svg" if "svg" in chosen else "png"))
        dialog.fileSelected.connect(lambda chosen: self.save_picture(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _content(self) -> people_map.MapContent:
        account_id, deal_id = self._place()
        return self._context.read(people_map.content, account_id, deal_id or None)

    def _action(self, text: str, icon: str, act: Callable[[], object], keys: str = "") -> QAction:
        action = QAction(text, self)
        action.setProperty("icon_name", icon)
        if keys:
            action.setShortcut(keys)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(act)
        return action

    def _dress(self) -> None:
        for action in (self.print, self.save, self.copy, self.action):
            action.setIcon(icons.icon(str(action.property("icon_name"))))
