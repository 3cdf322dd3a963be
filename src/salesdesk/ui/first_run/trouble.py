"""The page shown when the data file cannot be opened: what happened, what is safe, what to do."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QWidget

from salesdesk import paths
from salesdesk.domain.date_format import format_date
from salesdesk.domain.errors import StoreError
from salesdesk.store import backup, salvage
from salesdesk.ui import labels
from salesdesk.ui.announce import announce
from salesdesk.ui.first_run.trouble_texts import TEXTS, WAYS, TroubleText, say
from salesdesk.ui.widgets import backup_words, controls
from salesdesk.ui.widgets.flow import FlowLayout
from salesdesk.ui.widgets.tile import IconTile, page_width

_WIDE, _SHOWN = 760, 6


class TroublePage(QWidget):
    """Every way out is a button; nothing here changes the damaged file."""

    retried = Signal()
    read_only_chosen = Signal()
    restore_chosen = Signal(str)
    file_chosen = Signal(str)
    anew_chosen = Signal()

    def __init__(self, error: StoreError, db: Path) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self._error, self._db = error, db
        self._text = TEXTS[error.trouble]
        self._backups = backup.listed(paths.backup_dir(db)) if db.parent.is_dir() else []
        self.buttons: dict[str, controls.Button] = {}
        self.restore_buttons: list[controls.Button] = []
        self.message = controls.label("", 13, tone="danger", wrap=True)
        self.message.hide()
        self.use_copy = controls.button(self.tr("Go on with this copy"), "check", "primary")
        self.use_copy.hide()
        body = QWidget()
        outer = controls.hbox(body, (24, 56, 24, 24), 0)
        middle = QWidget()
        page_width(middle, _WIDE)
        outer.addStretch(1)
        outer.addWidget(middle, 100, Qt.AlignmentFlag.AlignTop)
        outer.addStretch(1)
        controls.vbox(self, 0, 0).addWidget(controls.scroll(body))
        self._lay_out(middle)
        self.setAccessibleName(say(self._text.title))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        next(iter(self.buttons.values())).setFocus()
        announce(self, say(self._text.title))

    def _lay_out(self, middle: QWidget) -> None:
        column = controls.vbox(middle, 0, 16)
        head = controls.hbox(None, 0, 16)
        head.addWidget(IconTile("triangle-alert", 52, "danger_soft", "danger"))
        words = controls.vbox(None, 0, 2)
        words.addWidget(controls.label(say(self._text.title), 22, bold=True, wrap=True))
        path = controls.label(str(self._db), 12, tone="text2", wrap=True)
        path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.addWidget(path)
        head.addLayout(words, 1)
        column.addLayout(head)
        column.addWidget(self._story(self._text))
        column.addWidget(self._ways())
        column.addWidget(self.message)
        column.addWidget(self.use_copy, 0, Qt.AlignmentFlag.AlignLeft)
        if self._backups:
            column.addWidget(self._list())

    def _story(self, text: TroubleText) -> QFrame:
        box = controls.panel()
        column = controls.vbox(box, (20, 16, 20, 16), 4)
        parts = ((self.tr("What happened"), text.happened), (self.tr("What is safe"), text.safe),
                 (self.tr("What to do"), text.advice))
        for place, (heading, words) in enumerate(parts):
            if place:
                column.addSpacing(8)
            column.addWidget(controls.label(heading, 12, bold=True, tone="text2"))
            column.addWidget(controls.label(say(words), 13, wrap=True))
        if self._error.detail:
            column.addSpacing(8)
            detail = controls.label(self._error.detail, 11, tone="muted", wrap=True)
            detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            detail.setAccessibleName(self.tr("Details: {text}").format(text=self._error.detail))
            column.addWidget(detail)
        return box

    def _ways(self) -> QWidget:
        holder = QWidget()
        row = FlowLayout(holder, 8)
        acts = {"retry": self.retried.emit, "read_only": self.read_only_chosen.emit, "restore": self._on_newest,
                "salvage": self._on_salvage, "folder": self._on_folder, "another": self._on_another,
                "anew": self.anew_chosen.emit}
        ways = [way for way in self._text.ways if way != "restore" or self._backups]
        for place, way in enumerate(ways):
            words, icon = WAYS[way]
            button = controls.button(say(words), icon, "primary" if place == 0 else None)
            button.clicked.connect(acts[way])
            self.buttons[way] = button
            row.addWidget(button)
        return holder

    def _list(self) -> QFrame:
        box = controls.panel()
        column = controls.vbox(box, (20, 14, 20, 14), 6)
        column.addWidget(controls.label(self.tr("Backups"), 15, bold=True))
        for entry in self._backups[:_SHOWN]:
            row = controls.hbox(None, 0, 12)
            told = self._told(entry)
            row.addWidget(controls.label(told, 13, tabular=True), 1)
            button = controls.button(self.tr("Restore this one"), "history", "ghost")
            button.setAccessibleName(self.tr("Restore {backup}").format(backup=told))
            button.clicked.connect(lambda _checked=False, name=entry.name: self._restore(name))
            self.restore_buttons.append(button)
            row.addWidget(button)
            column.addLayout(row)
        return box

    def _told(self, entry: backup.Backup) -> str:
        at = entry.when.astimezone()
        day = format_date(at.date(), japanese=labels.screen_words().japanese)
        counts = self.tr("{accounts} accounts, {deals} deals").format(
            accounts=f"{entry.rows.get('account', 0):,}", deals=f"{entry.rows.get('deal', 0):,}")
        return f"{day} {at:%H:%M}   {backup_words.reason(entry.reason)}   {counts}"

    def _restore(self, name: str) -> None:
        self.restore_chosen.emit(str(paths.backup_dir(self._db) / name))

    def _on_newest(self) -> None:
        self._restore(self._backups[0].name)

    def _on_salvage(self) -> None:
        target = self._db.with_name(f"{self._db.stem}-{datetime.now().astimezone():%Y%m%d-%H%M%S}-salvaged.db")
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            found = salvage.salvage(self._db, target)
        except StoreError as error:
            self._tell(labels.error_text(error), "danger")
            return
        finally:
            QGuiApplication.restoreOverrideCursor()
        lost = self.tr("Some rows could not be read.") if found.damaged else self.tr("Everything could be read.")
        self._tell(self.tr("{rows} rows were saved to {file}. {lost}").format(
            rows=f"{found.total:,}", file=found.path.name, lost=lost), "ok")
        self.use_copy.clicked.connect(lambda: self.restore_chosen.emit(str(found.path)))
        self.use_copy.show()
        self.use_copy.setFocus()

    def _tell(self, words: str, tone: str) -> None:
        self.message.set_tone(tone)
        self.message.setText(words)
        self.message.show()
        announce(self, words)

    def _on_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._db.parent)))

    def _on_another(self) -> None:
        chosen, _kind = QFileDialog.getOpenFileName(
            self, self.tr("Open a data file"), str(self._db.parent), "salesdesk (*.db)")
        if chosen:
            self.file_chosen.emit(chosen)
