"""Commands beside those of the window: what the page shown can do, and the sections of the settings."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from salesdesk.ui.context import Context, Place, Screen
from salesdesk.ui.words import QT_TRANSLATE_NOOP

_SECTIONS = {
    "look": ("LookSection", QT_TRANSLATE_NOOP("LookSection", "Look and language")),
    "stages": ("StagesSection", QT_TRANSLATE_NOOP("StagesSection", "Stages and goals")),
    "phases": ("PhasesSection", QT_TRANSLATE_NOOP("PhasesSection", "Buying phases")),
    "rules": ("MismatchSection", QT_TRANSLATE_NOOP("MismatchSection", "Warnings")),
    "timing": ("TimingSection", QT_TRANSLATE_NOOP("TimingSection", "Timing")),
    "sheet": ("SheetSection", QT_TRANSLATE_NOOP("SheetSection", "Visit sheet")),
    "quotes": ("IssuerSection", QT_TRANSLATE_NOOP("IssuerSection", "Quotes")),
    "orders": ("OrdersSection", QT_TRANSLATE_NOOP("OrdersSection", "After the order")),
    "storage": ("StorageSection", QT_TRANSLATE_NOOP("StorageSection", "Data and backup")),
    "keys": ("KeysSection", QT_TRANSLATE_NOOP("KeysSection", "Keys")),
}


def more_actions(context: Context, window: QObject, owner: QObject) -> dict[str, QAction]:
    """Actions by a name of their own; those made here belong to `owner`."""
    pane = getattr(window, "pane", None)
    shown = [each for action in (pane.page_actions() if pane is not None else []) for each in _in_menu(action)]
    found = {f"page_{place}": each for place, each in enumerate(shown)}
    settings = QCoreApplication.translate("Rail", "Settings")
    for tab, (where, words) in _SECTIONS.items():
        made = QAction(f"{settings} › {QCoreApplication.translate(where, words)}".replace("&", "&&"), owner)
        made.triggered.connect(partial(context.go, Place(Screen.SETTINGS, tab=tab)))
        found[f"settings_{tab}"] = made
    return found


def _in_menu(action: QAction) -> list[QAction]:
    """What a button of the page opens, or what it does itself."""
    menu = action.menu()
    return menu.actions() if isinstance(menu, QMenu) else [action]
