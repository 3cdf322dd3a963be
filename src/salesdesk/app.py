"""Composition root of the window: application, translations, store, context, main window, backups."""

import gc
import logging
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QObject, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from salesdesk import __version__, paths
from salesdesk.domain.errors import StoreError, Trouble
from salesdesk.ui import crash, settings, theme
from salesdesk.ui.context import Ask, Context, Message, Request
from salesdesk.ui.main_window import MainWindow

if TYPE_CHECKING:
    from salesdesk.store.db import Store

WINDOWS_MS = 1500
BACKUP_EVERY_MS = 30 * 60 * 1000
SETTLED_MS = 3000
_log = logging.getLogger("salesdesk.app")


def run(db: Path | None, language: str | None) -> int:
    """Open the window on a database; returns the exit code."""
    application = make_application()
    desk = Desk(application, db or paths.default_db(), language)
    crash.install()
    desk.window.show()
    QTimer.singleShot(SETTLED_MS, desk.settle)
    code = application.exec()
    desk.close()
    return code


def make_application() -> QApplication:
    """The QApplication with our name and the input method that PySide6's wheels can load."""
    if os.environ.get("QT_IM_MODULE", "").startswith("fcitx"):
        os.environ["QT_IM_MODULE"] = "ibus"
    present = QApplication.instance()
    application = present if isinstance(present, QApplication) else _new_application()
    application.setApplicationName("salesdesk")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("salesdesk")
    return application


def _new_application() -> QApplication:
    """Styled by its arguments: `setStyle` would bring the style to Python, with all its enums."""
    made = QApplication([*sys.argv[:1], "-style", theme.STYLE])
    made.setProperty(theme.STYLED, True)
    return made


class Desk(QObject):
    """Owns window and store, and what happens around them: opening, language, samples, backups, restoring."""

    def __init__(self, application: QApplication, db: Path, language: str | None = None) -> None:
        super().__init__()
        self.application = application
        self.db = db
        self.store: Store | None = None
        self.preferences = settings.load()
        if language:
            self.preferences.language = language
        self._translators: list[QTranslator] = []
        self._dirty = False
        self._anew = False
        self._timer = QTimer(self)
        self._timer.setInterval(BACKUP_EVERY_MS)
        self._timer.timeout.connect(self._on_timer)
        self.speak()
        self.window = self._make_window()

    def speak(self) -> None:
        """Install the translations and the look of the preferences."""
        for translator in self._translators:
            self.application.removeTranslator(translator)
        self._translators = load_translators(self.preferences.language)
        for translator in self._translators:
            self.application.installTranslator(translator)
        theme.apply(self.application, mode=self.preferences.mode, text_percent=self.preferences.text_percent,
                    language=self.preferences.screen_language)

    def open(self) -> None:
        """Open the database and fill the window, or say what is in the way."""
        from salesdesk.store.db import Store

        if not self.db.exists() and not self._may_create():
            return
        try:
            self.store = Store(self.db)
        except StoreError as error:
            _log.warning("store not opened: %s", error.trouble)
            self._show_trouble(error)
            return
        self.start(self.store)

    def _may_create(self) -> bool:
        """Whether a new file may be made; else the first page asks, or the page about a file that has gone."""
        from salesdesk.store import backup

        if not self.preferences.first_run_done:
            self._show_first_run()
            return False
        if not self._anew and self.db.parent.is_dir() and backup.listed(paths.backup_dir(self.db)):
            self._show_trouble(StoreError(Trouble.MISSING, str(self.db)))
            return False
        return True

    def open_read_only(self) -> None:
        """Look at the data without being able to change it."""
        from salesdesk.store.db import Store

        try:
            self.store = Store(self.db, read_only=True)
        except StoreError as error:
            self._show_trouble(error)
            return
        self.start(self.store)

    def start(self, store: "Store") -> Context:
        """Connect an open store with the window."""
        self.store = store
        context = Context(store, self.preferences)
        context.changed.connect(self._on_changed)
        context.went.connect(self._on_went)
        context.failed.connect(self._on_failed)
        self.window.open_desk(context)
        self._timer.start()
        return context

    def settle(self) -> None:
        """Once the first screen stands: prepare for the first save, and look for garbage among what comes now."""
        if self.store is not None:
            with suppress(StoreError):  # the first save will say what is in the way
                self.store.get_ready()
        gc.freeze()
        gc.enable()

    def close(self) -> None:
        """Back up what changed and close the store."""
        self._timer.stop()
        if self.store is None:
            return
        if self._dirty and not self.store.read_only:
            self._back_up("quit")
        self.store.close()
        self.store = None

    def change_language(self, language: str) -> None:
        """Build the window anew in another language, at the same place."""
        self.preferences.language = language
        self.preferences.save()
        self.speak()
        old, context = self.window, self.window.context
        self.window = self._make_window(waiting=False)
        self.window.setGeometry(old.geometry())
        if context is not None:
            place = context.place
            self.start(context.store).go(place)
        old.closed.disconnect()
        old.hide()
        old.deleteLater()
        self.window.show()

    def _make_window(self, *, waiting: bool = True) -> MainWindow:
        window = MainWindow(self.preferences)
        if waiting:
            window.painted.connect(self.open)
        window.language_chosen.connect(self.change_language)
        window.commanded.connect(self._on_commanded)
        window.closed.connect(self.application.quit)
        return window

    def _show_first_run(self) -> None:
        from salesdesk.ui.first_run.page import FirstRunPage

        page = FirstRunPage(self.preferences, self.db)
        page.finished.connect(self._on_first_run)
        page.place_chosen.connect(lambda path: self._keep_at(Path(path)))
        page.language_chosen.connect(self._on_first_language)
        page.looked.connect(self.window.apply_look)
        self.window.show_instead(page)

    def _show_trouble(self, error: StoreError) -> None:
        from salesdesk.ui.first_run.trouble import TroublePage

        page = TroublePage(error, self.db)
        page.retried.connect(self.open)
        page.read_only_chosen.connect(self.open_read_only)
        page.restore_chosen.connect(self._restore_from)
        page.file_chosen.connect(self._on_file_chosen)
        page.anew_chosen.connect(self._show_first_run)
        self.window.show_instead(page)

    def _on_first_language(self, language: str) -> None:
        self.change_language(language)
        self._show_first_run()

    def _on_first_run(self, choice: str, goal: int | None) -> None:
        from salesdesk.services import settings as goals

        self.preferences.first_run_done = self._anew = True
        self.preferences.save()
        self.open()
        context = self.window.context
        if context is None:
            return
        if goal is not None:
            context.attempt(goals.save_setting, "goal_month", str(goal))
        if choice == "samples":
            self._on_commanded("add_samples")
        else:
            context.ask(Request(Ask.IMPORT if choice == "import" else Ask.ACCOUNT))

    def _on_file_chosen(self, path: str) -> None:
        self._keep_at(Path(path))
        self.open()

    def _keep_at(self, db: Path) -> None:
        """From now on the data are in this file."""
        self.db = db
        paths.remember_db(db)

    def _on_went(self) -> None:
        """The first change of screens on a day: what it is now time for becomes a follow-up, a moment later."""
        context = self.window.context
        if context is not None and not context.opening and not context.looked_for_windows:
            QTimer.singleShot(WINDOWS_MS, self, lambda: _look_for_windows(self, context))

    def _on_changed(self) -> None:
        self._dirty = True

    def _on_failed(self, error: StoreError) -> None:
        from salesdesk.ui import labels

        _log.warning("store error: %s", error.trouble)
        self.window.tell(labels.error_text(error), "danger")

    def _on_timer(self) -> None:
        if self._dirty:
            self._back_up("timer")

    def _back_up(self, reason: str) -> bool:
        from datetime import datetime

        from salesdesk.store import backup

        try:
            backup.make(self.db, paths.backup_dir(self.db), backup.Reason(reason), datetime.now().astimezone())
        except StoreError as error:
            self._on_failed(error)
            return False
        self._dirty = False
        return True

    def _on_commanded(self, name: str) -> None:
        context = self.window.context
        if context is None:
            return
        if name in {"add_samples", "remove_samples"}:
            from salesdesk.services import samples

            if name == "add_samples":
                context.run(samples.add, self.preferences.language, context.today())
            else:
                context.run(samples.remove)
        elif name == "backup" and self._back_up("asked"):
            context.said.emit(Message(self.tr("Backed up and checked.")))
        elif name == "restore":
            self._choose_backup()

    def _choose_backup(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        chosen, _kind = QFileDialog.getOpenFileName(
            self.window, self.tr("Restore a backup"), str(paths.backup_dir(self.db)), "salesdesk (*.db)")
        if chosen:
            self._restore_from(chosen)

    def _restore_from(self, chosen: str) -> None:
        from datetime import datetime

        from salesdesk.store import backup
        from salesdesk.ui import labels

        now, folder = datetime.now().astimezone(), paths.backup_dir(self.db)
        store, words = self.store, ""
        try:
            backup.verify(Path(chosen))
            if store is not None:
                backup.make(self.db, folder, backup.Reason.RESTORE, now)
                store.close()
                self.store = None
            backup.restore(self.db, Path(chosen), folder, now)
        except StoreError as error:
            words = labels.error_text(error)
        if not words or self.store is not store:
            self._reopen()
        if words:
            self.window.tell(words, "danger")

    def _reopen(self) -> None:
        geometry, old = self.window.geometry(), self.window
        self.window = self._make_window(waiting=False)
        self.window.setGeometry(geometry)
        self.open()
        old.closed.disconnect()
        old.hide()
        old.deleteLater()
        self.window.show()


def _look_for_windows(desk: Desk, context: Context) -> None:
    from salesdesk.ui.timing import opening

    if context.store is desk.store:
        opening.look(context)


def load_translators(language: str) -> list[QTranslator]:
    """Translators of Qt's own words and of ours; English needs none."""
    if language != "ja":
        return []
    made = []
    qt_words = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase_ja", qt_words), ("salesdesk_ja", str(paths.resources() / "i18n"))):
        translator = QTranslator()
        if translator.load(name, folder):
            made.append(translator)
    return made
