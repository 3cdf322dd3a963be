"""Facts of an account or a person with the row that adds one; menu and keys check or delete them."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QWidget

from salesdesk.domain.facts import FactKind, Standing
from salesdesk.services import facts as services
from salesdesk.store.queries import facts, people
from salesdesk.ui import icons, theme
from salesdesk.ui.context import Ask, Context, Request
from salesdesk.ui.facts.quick_row import QuickRow
from salesdesk.ui.facts.subject import SubjectWidget
from salesdesk.ui.facts.view import FactView
from salesdesk.ui.widgets import controls
from salesdesk.ui.words import QT_TRANSLATE_NOOP

_WORDS = {
    "confirm": (QT_TRANSLATE_NOOP("FactList", "Confirmed today"), "circle-check", "Ctrl+Shift+Y"),
    "refute": (QT_TRANSLATE_NOOP("FactList", "Refuted today"), "circle-x", "Ctrl+Shift+X"),
    "check": (QT_TRANSLATE_NOOP("FactList", "Check with date and note…"), "pencil", "F2"),
    "reopen": (QT_TRANSLATE_NOOP("FactList", "Not checked after all"), "undo-2", ""),
    "copy": (QT_TRANSLATE_NOOP("FactList", "Copy"), "copy", "Ctrl+C"),
    "delete": (QT_TRANSLATE_NOOP("FactList", "Delete"), "trash-2", "Del"),
}


class FactList(SubjectWidget):
    """Embed it, then `set_subject`; it reads itself again after every change."""

    watches = frozenset({"fact", "person", "setting"})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.quick = QuickRow(context)
        self.view = FactView(context.today())
        self.empty = controls.label(self.tr("Nothing is noted yet. What did you learn, and from whom?"), 12,
                                    tone="muted", wrap=True)
        self._actions = {name: self._make(name) for name in _WORDS}
        self._lay_out()
        self._connect()
        theme.theme().changed.connect(self._tint)
        self._tint()

    def begin(self, kind: FactKind) -> None:
        """Wait for the words of a fact of this kind."""
        self.quick.begin(kind)

    def reload(self) -> None:
        today = self.context.today()
        rows = self.context.read(facts.of_subject, self.account_id, self.person_id, self.deal_id)
        limit = self.context.read(facts.fades_after)
        self.view.show_rows(rows, today, limit, show_people=not self.person_id)
        self.view.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        person = self.context.read(people.one, self.person_id) if self.person_id else None
        account_id = self.account_id or ((person.account_id or "") if person else "")
        self.quick.set_subject(account_id, self.person_id, person.name if person else "", self.deal_id)
        self._enable()

    def action(self, name: str) -> QAction:
        """What the menu offers: confirm, refute, check, reopen, copy or delete."""
        return self._actions[name]

    def _make(self, name: str) -> QAction:
        source, _, keys = _WORDS[name]
        made = QAction(QCoreApplication.translate("FactList", source), self)
        if keys:
            made.setShortcut(QKeySequence(keys))
            made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.view.addAction(made)
        return made

    def _connect(self) -> None:
        for name, standing in (("confirm", Standing.CONFIRMED), ("refute", Standing.REFUTED),
                               ("reopen", Standing.OPEN)):
            self._actions[name].triggered.connect(lambda _on=False, each=standing: self._judge(each))
        for name, slot in (("check", self._on_check), ("copy", self._on_copy), ("delete", self._on_delete)):
            self._actions[name].triggered.connect(slot)
        self.view.opened.connect(lambda key: self.context.ask(Request(Ask.FACT, id=key)))
        self.view.selectionModel().currentChanged.connect(lambda _now, _before: self._enable())
        self.quick.added.connect(self._on_added)

    def _lay_out(self) -> None:
        column = controls.vbox(self, 0, 8)
        column.addWidget(self.quick)
        column.addWidget(self.view)
        column.addWidget(self.empty)
        self.empty.hide()

    def _enable(self) -> None:
        row = self.view.current()
        for name, made in self._actions.items():
            made.setEnabled(row is not None)
            if name == "reopen":
                made.setVisible(row is not None and row.standing is not Standing.OPEN)

    def _tint(self) -> None:
        for name, (_, icon, _keys) in _WORDS.items():
            self._actions[name].setIcon(icons.icon(icon))

    def _judge(self, standing: Standing) -> None:
        row, today = self.view.current(), self.context.today()
        if row is not None:
            note = row.standing_note if row.standing is standing else ""
            self.context.run(services.judge_fact, row.id, standing, today, note, today)

    def _on_added(self, key: str) -> None:
        place = self.view.entries.row_of(key)
        if place >= 0:
            self.view.setCurrentIndex(self.view.entries.index(place, 0))

    def _on_check(self) -> None:
        row = self.view.current()
        if row is not None:
            self.context.ask(Request(Ask.FACT, id=row.id))

    def _on_copy(self) -> None:
        row = self.view.current()
        if row is not None:
            QGuiApplication.clipboard().setText(row.text)

    def _on_delete(self) -> None:
        row = self.view.current()
        if row is not None:
            self.context.run(services.delete_fact, row.id)
