"""The settings screen: sections at the left, one page at the right."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QScrollArea, QStackedWidget

from salesdesk.ui.context import Context, Place
from salesdesk.ui.pane import Pane
from salesdesk.ui.preferences.issuer import IssuerSection
from salesdesk.ui.preferences.keys import KeysSection
from salesdesk.ui.preferences.look import LookSection
from salesdesk.ui.preferences.mismatch_rules import MismatchSection
from salesdesk.ui.preferences.orders import OrdersSection
from salesdesk.ui.preferences.phases import PhasesSection
from salesdesk.ui.preferences.section import Section, SectionList
from salesdesk.ui.preferences.sheet import SheetSection
from salesdesk.ui.preferences.stages import StagesSection
from salesdesk.ui.preferences.storage import StorageSection
from salesdesk.ui.preferences.timing import TimingSection
from salesdesk.ui.widgets import controls

TABS = ("look", "stages", "phases", "rules", "timing", "sheet", "quotes", "orders", "storage", "keys")


class PreferencesPane(Pane):
    """Everything is kept when an input is left; Ctrl+S keeps the one being edited."""

    watches = frozenset({"stage", "stage_rule", "pipeline", "setting", "account", "phase_info"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.sections: tuple[Section, ...] = (
            LookSection(context), StagesSection(context), PhasesSection(context),
            MismatchSection(context), TimingSection(context), SheetSection(context), IssuerSection(context),
            OrdersSection(context), StorageSection(context), KeysSection(context))
        icons = ("sun", "square-kanban", "route", "triangle-alert", "hourglass", "printer", "file-text",
                 "handshake", "database", "keyboard")
        self.list = SectionList([
            (icon, section.accessibleName()) for icon, section in zip(icons, self.sections, strict=True)])
        self._pages = QStackedWidget()
        self._scrolls: list[QScrollArea] = [controls.scroll(section) for section in self.sections]
        row = controls.hbox(self, 0, 0)
        row.addWidget(self.list)
        row.addWidget(controls.vline())
        row.addWidget(self._pages, 1)
        for each in self._scrolls:
            self._pages.addWidget(each)
        self.list.chosen.connect(self._on_chosen)
        self.list.choose(0)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self._on_save)

    def title(self) -> str:
        return self.tr("Settings")

    def reload(self) -> None:
        self.sections[self._pages.currentIndex()].reload()

    def show_place(self, place: Place) -> None:
        if place.tab in TABS:
            self.list.choose(TABS.index(place.tab))

    def _on_chosen(self, place: int) -> None:
        self._pages.setCurrentIndex(place)
        if self.isVisible():
            self.reload()

    def _on_save(self) -> None:
        self.sections[self._pages.currentIndex()].save()
