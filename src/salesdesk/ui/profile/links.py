"""Opens mail, phone, web page or map of somebody after showing the address: never anything else."""

from PySide6.QtCore import QPoint, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from salesdesk.domain.links import is_safe, link_of
from salesdesk.domain.people import PointKind
from salesdesk.store.queries.accounts import PointRow
from salesdesk.ui import labels
from salesdesk.ui.profile.parts import LinkLine

_ICONS = {PointKind.PHONE: "phone", PointKind.MOBILE: "smartphone", PointKind.FAX: "printer", PointKind.MAIL: "mail",
          PointKind.ADDRESS: "map-pin", PointKind.URL: "globe"}


class PointLink(LinkLine):
    """One way to reach somebody; a press shows the address with Open and Copy."""

    def __init__(self, row: PointRow) -> None:
        super().__init__(row.value, _ICONS[row.kind], px=11)
        self.address = link_of(row.kind, row.value)
        self._value = row.value
        self.setAccessibleName(f"{labels.label(row.kind)}: {row.value}")
        self.clicked.connect(self._on_clicked)

    def menu(self) -> QMenu:
        """The address, and what can be done with it."""
        made = QMenu(self)
        made.addAction(self.address or self._value).setEnabled(False)
        made.addSeparator()
        if self.address:
            made.addAction(self.tr("&Open")).triggered.connect(lambda: open_address(self.address))
        made.addAction(self.tr("&Copy")).triggered.connect(lambda: QGuiApplication.clipboard().setText(self._value))
        return made

    def _on_clicked(self) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(_below(self))


def open_address(address: str) -> bool:
    """Hand an address to the system; False for one that is never opened."""
    return is_safe(address) and QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode))


def _below(widget: QWidget) -> QPoint:
    return widget.mapToGlobal(QPoint(0, widget.height()))
