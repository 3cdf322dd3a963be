"""The row that adds a fact: kind, words, where it comes from, who told it, when. Enter adds it."""

from datetime import date
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QCompleter, QHBoxLayout, QWidget

from salesdesk.domain.dates import parse_date
from salesdesk.domain.errors import Rule, RuleError, StoreError
from salesdesk.domain.facts import Certainty, FactKind, kinds_for
from salesdesk.services import facts as services
from salesdesk.services.facts import FactDraft
from salesdesk.store.queries import facts
from salesdesk.ui import labels, theme
from salesdesk.ui.announce import announce
from salesdesk.ui.context import Context
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.line_edit import ChoiceBox, LineEdit, commit_input_method

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class EnterLine(LineEdit):
    """A line whose Enter means something, but not while the input method converts."""

    entered = Signal()
    focused = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not self.composing():
            self.entered.emit()
            event.accept()
            return
        super().keyPressEvent(event)


class QuickRow(QWidget):
    """Emits `added` with the id of the new fact; a refusal is said below and what was typed stays."""

    added = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._account_id, self._person_id, self._deal_id = "", "", ""
        self._name = ""
        self._names: list[str] = []
        self.kind = ChoiceBox(())
        self.text = EnterLine()
        self.who = EnterLine()
        self.when = EnterLine()
        self.sources = {each: controls.chip(labels.label(each), checked=each is Certainty.SAID) for each in Certainty}
        self.button = controls.button(self.tr("Add fact"), icon="plus", tip=self.tr("Add the fact (Enter)"))
        self.error = controls.label("", 11, tone="danger", wrap=True)
        self.error.hide()
        self._name_inputs()
        self._lay_out()
        self.button.clicked.connect(self.add)
        for line in (self.text, self.who, self.when):
            line.entered.connect(self.add)
            line.textEdited.connect(lambda _text: self._clear_error())
        self.who.focused.connect(self._offer_names)
        theme.theme().changed.connect(self._fit)
        self._fit()

    def set_subject(self, account_id: str, person_id: str, name: str = "", deal_id: str = "") -> None:
        """Be about a person (and their name), a deal or an account; what is typed stays while that is the same."""
        subject = (account_id, person_id, deal_id)
        if subject != (self._account_id, self._person_id, self._deal_id) or not self.kind.count():
            self._account_id, self._person_id, self._deal_id = subject
            kinds = kinds_for(person=bool(person_id))
            self.kind.set_choices([(kind, labels.label(kind)) for kind in kinds])
            self.kind.set_value(kinds[0])
            self.clear()
        self._name = name
        self._show_teller()

    def begin(self, kind: FactKind) -> None:
        """Wait for the words of a fact of this kind."""
        self.kind.set_value(kind)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Empty the inputs: said so, by the person themselves, today."""
        self.text.clear()
        self.when.clear()
        self.who.clear()
        self.sources[Certainty.SAID].setChecked(True)
        self._clear_error()
        self._show_teller()

    def add(self) -> None:
        """Keep the fact as it stands here."""
        commit_input_method()
        self._clear_error()
        today = self.context.today()
        try:
            key = self.context.attempt(services.add_fact, self._draft(today), today)
        except RuleError as error:
            self._show_error(error)
            return
        except StoreError as error:
            self.context.failed.emit(error)
            return
        self.clear()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.added.emit(key)
        self.context.tell_step()

    def add_as(self, source: Certainty) -> None:
        """Keep the fact with this source."""
        self.sources[source].setChecked(True)
        self.add()

    def certainty(self) -> Certainty:
        """Where the fact comes from, as chosen."""
        return next(each for each, chip in self.sources.items() if chip.isChecked())

    def _draft(self, today: date) -> FactDraft:
        kind, certainty = self.kind.value(), self.certainty()
        day = parse_date(self.when.text(), today, field="on_day") if self.when.text().strip() else today
        said_by_id, said_by = self._teller(certainty)
        return FactDraft(
            self.text.text(), kind if isinstance(kind, FactKind) else FactKind.OTHER, day, certainty,
            self._account_id or None, self._person_id or None, self._deal_id or None, said_by_id, said_by)

    def _teller(self, certainty: Certainty) -> tuple[str | None, str]:
        if certainty is Certainty.GUESS:
            return None, ""
        name = self.who.text().strip()
        if not name and certainty is Certainty.SAID:
            return self._person_id or None, ""
        bare = "".join(name.split())
        known = self.context.read(facts.tellers, self._account_id, self._person_id) if bare else []
        found = [key for key, full in known if bare == "".join(full.split())]
        found = found or [key for key, full in known if bare in full.split()]
        return (found[0], "") if len(found) == 1 else (None, name)

    def _show_teller(self) -> None:
        certainty = self.certainty()
        self.who.setEnabled(certainty is not Certainty.GUESS)
        own = certainty is Certainty.SAID and self._name
        self.who.setPlaceholderText(self._name if own else self.tr("who said it"))

    def _offer_names(self) -> None:
        """Names to choose from, read when somebody is about to type one: an account may have thousands."""
        names = [name for _, name in self.context.read(facts.tellers, self._account_id, self._person_id)]
        if names != self._names:
            self._names = names
            completer = QCompleter(names, self.who)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            self.who.setCompleter(completer)

    def _show_error(self, error: RuleError) -> None:
        line = {"on_day": self.when, "said_by": self.who}.get(error.field, self.text)
        words = self.tr("Please write what you learnt.") if error.rule is Rule.REQUIRED else labels.error_text(error)
        controls.show_error(line, self.error, words)
        line.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(line, words)

    def _clear_error(self) -> None:
        for line in (self.text, self.who, self.when):
            controls.show_error(line, self.error, "")

    def _name_inputs(self) -> None:
        self.kind.setAccessibleName(self.tr("Kind of fact"))
        for line, name, hint in (
                (self.text, self.tr("New fact"), self.tr("A fact, then Enter")),
                (self.who, self.tr("Who said it"), self.tr("who said it")),
                (self.when, self.tr("When"), self.tr("today"))):
            line.setAccessibleName(name)
            line.setPlaceholderText(hint)
        group = QButtonGroup(self)
        for number, (source, chip) in enumerate(self.sources.items(), 1):
            group.addButton(chip)
            chip.toggled.connect(lambda _on: self._show_teller())
            keys = QKeySequence(f"Alt+{number}")
            chip.setToolTip(self.tr("{keys} keeps the fact with this source").format(keys=keys.toString()))
            shortcut = QShortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda each=source: self.add_as(each))

    def _lay_out(self) -> None:
        column = controls.vbox(self, 0, 6)
        first = controls.hbox(spacing=8)
        first.addWidget(self.kind)
        first.addWidget(self.text, 1)
        first.addWidget(self.button)
        column.addLayout(first)
        column.addLayout(self._second())
        column.addWidget(self.error)
        order = [self.kind, self.text, *self.sources.values(), self.who, self.when, self.button]
        for one, after in pairwise(order):
            QWidget.setTabOrder(one, after)

    def _second(self) -> QHBoxLayout:
        row = controls.hbox(spacing=6)
        for chip in self.sources.values():
            row.addWidget(chip)
        row.addSpacing(4)
        row.addWidget(self.who, 2)
        row.addWidget(self.when, 1)
        return row

    def _fit(self) -> None:
        self.kind.setMaximumWidth(theme.px(150))
        self.when.setMaximumWidth(theme.px(120))
