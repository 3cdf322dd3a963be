"""The briefing screen: the sheet at the left, what is ready and what to print at the right."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QHideEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from salesdesk.domain.activities import TaskKind
from salesdesk.domain.errors import RuleError, StoreError
from salesdesk.domain.questions import Ready
from salesdesk.services import activities, people_map
from salesdesk.services import briefing as briefings
from salesdesk.services.activities import TaskDraft
from salesdesk.services.briefing import Briefing
from salesdesk.services.people_map import SmallMap
from salesdesk.store.queries.profile import private_notes
from salesdesk.ui import labels, theme
from salesdesk.ui.briefing import pdf, phrases
from salesdesk.ui.briefing.choices import SheetChoices, SideBody
from salesdesk.ui.briefing.readiness import ReadinessList
from salesdesk.ui.briefing.sheet import SheetOptions, has_map
from salesdesk.ui.briefing.small_map import drawable
from salesdesk.ui.context import Ask, Context, Message, Place, Request
from salesdesk.ui.pane import Pane
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.empty_state import EmptyState
from salesdesk.ui.widgets.paper.asking import ask_printer, ask_where
from salesdesk.ui.widgets.paper.device import usual_printer
from salesdesk.ui.widgets.paper.preview import PagePreview, Stage
from salesdesk.ui.widgets.paper.zoom_bar import ZoomBar
from salesdesk.ui.words import words_of

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_SIDE = 316
_MORNING = time(8, 0)
_ASKS = {Ready.VISIT: Ask.VISIT, Ready.GOAL: Ask.VISIT, Ready.PEOPLE: Ask.VISIT, Ready.BANTCH: Ask.DEAL,
         Ready.PHASE: Ask.DEAL, Ready.RIVAL: Ask.DEAL, Ready.DECIDER: Ask.PERSON, Ready.HISTORY: Ask.LOG}


class BriefingPane(Pane):
    """Shows the briefing of an account, or of the next visit anywhere while no account is asked for."""

    watches = frozenset({"account", "person", "deal", "stage", "qualification", "activity", "participant", "task",
                         "setting", "installed_item", "tie", "deal_role", "stand", "relation"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.briefing: Briefing | None = None
        self._people: SmallMap | None = None
        self.now: Callable[[], datetime] = lambda: present(context.today())
        self._asked = Place(context.place.screen)
        self._shown = ""
        self._preview = PagePreview()
        self._readiness = ReadinessList()
        self._choices = SheetChoices(context.preferences.sheet_language)
        self._empty = EmptyState(self.tr("No visit is planned."), self.tr("Plan a visit"), "calendar")
        self._pdf = self._action(self.tr("PDF"), "download", "Ctrl+S", self.tr("Save the sheet as a PDF"))
        self._print = self._action(self.tr("Print"), "printer", "Ctrl+Shift+P",
                                   self.tr("Choose a printer; Enter on the sheet prints at once"))
        self._lay_out()
        self._connect()

    def title(self) -> str:
        return self.tr("Visit briefing")

    def subtitle(self) -> str:
        if self.briefing is None:
            return ""
        words, visit = labels.screen_words(), self.briefing.visit
        when = ""
        if visit is not None:
            at = visit.at.astimezone()
            when = f"{phrases.day(at.date(), self.briefing.today, words)} {at:%H:%M}"
        return phrases.joined([self.briefing.account.name, when], words)

    def page_actions(self) -> list[QAction]:
        return [self._pdf, self._print]

    def show_place(self, place: Place) -> None:
        self._asked = place
        self.refresh()

    def reload(self) -> None:
        self.briefing = self._gathered()
        self._people = self._key_people()
        for action in self.page_actions():
            action.setEnabled(self.briefing is not None)
        self._stack.setCurrentIndex(0 if self.briefing is not None else 1)
        if self.briefing is not None:
            if self._shown != self.briefing.account.id:
                self._choices.forget()
            self._shown = self.briefing.account.id
            self._readiness.show_checks(briefings.readiness(self.briefing))
            self._show_sheet()

    def take_focus(self) -> None:
        (self._preview if self.briefing is not None else self._empty.button).setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._choices.forget_personal()

    def save_pdf(self, path: Path) -> bool:
        """Write the sheet; False and a message where the disk refused."""
        if self.briefing is None:
            return False
        try:
            pdf.write_pdf(self.briefing, path, self._choices.language, self._options())
        except StoreError as error:
            self.context.said.emit(Message(labels.error_text(error), "danger"))
            return False
        self._choices.forget_personal()
        self.context.said.emit(Message(self.tr("Saved: {name}").format(name=path.name)))
        return True

    def print_on(self, printer: "QPrinter") -> bool:
        """Print the sheet; False and a message where the printer refused."""
        if self.briefing is None:
            return False
        try:
            pdf.print_to(printer, self.briefing, self._choices.language, self._options())
        except StoreError:
            self.context.said.emit(Message(self.tr("The printer did not take the sheet."), "danger"))
            return False
        self._choices.forget_personal()
        self.context.said.emit(Message(self.tr("Sent to {printer}").format(
            printer=printer.printerName() or Path(printer.outputFileName()).name)))
        return True

    def _show_sheet(self) -> None:
        assert self.briefing is not None
        briefing, language, words = self.briefing, self._choices.language, labels.screen_words()
        self._choices.show_questions(
            [(each.key, phrases.question(each, briefing.today, words), each.gap is None)
             for each in briefing.questions], briefing.proposed)
        options = self._options()
        self._choices.show_map(shown=has_map(briefing, options, words_of(language)), possible=drawable(self._people))
        self._preview.show_page(lambda scale: pdf.page_image(briefing, language, scale, options),
                                pdf.title(briefing, language))

    def _options(self) -> SheetOptions:
        """What is ticked; personal notes are read only where they are wanted for this print."""
        options = replace(self._choices.options(), people=self._people)
        if self.briefing is None or not self._choices.personal:
            return options
        people = {row.id: row.name for row in self.briefing.meeting}
        notes = self.context.read(private_notes, tuple(people))
        lines = (f"{people[key]}: {' / '.join(phrases.flat(row.text) for row in rows)}" for key, rows in notes.items())
        return replace(options, personal=tuple(lines))

    def _gathered(self) -> Briefing | None:
        """The briefing of the account asked for, else of the next visit; None where there is neither."""
        store, now, asked = self.context.store, self.now(), self._asked
        account_id = asked.account_id or briefings.next_account(store, now)
        if not account_id:
            return None
        try:
            return briefings.gather(store, account_id, asked.deal_id or None, now, visit_id=asked.visit_id)
        except RuleError:
            return None  # it went to the bin

    def _key_people(self) -> SmallMap | None:
        if self.briefing is None:
            return None
        deal = self.briefing.deal
        return self.context.read(people_map.small, self.briefing.account.id, deal.id if deal is not None else None)

    def _action(self, text: str, icon: str, keys: str, tip: str) -> QAction:
        action = QAction(text, self)
        action.setProperty("icon_name", icon)
        action.setShortcut(keys)
        action.setToolTip(f"{tip} ({action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)})")
        self.addAction(action)
        return action

    def _lay_out(self) -> None:
        body = QWidget()
        row = controls.hbox(body, 0, 0)
        stage = Stage()
        left = controls.vbox(stage, 0, 0)
        left.addWidget(self._preview, 1)
        left.addWidget(ZoomBar(self._preview))
        row.addWidget(stage, 1)
        side = SideBody()
        column = controls.vbox(side, (20, 16, 20, 16), 16)
        column.addWidget(self._readiness)
        column.addWidget(self._choices)
        column.addStretch(1)
        self._side = controls.scroll(side)
        row.addWidget(self._side)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(body)
        self._stack.addWidget(self._empty)
        self._fit_side()

    def _connect(self) -> None:
        theme.theme().changed.connect(self._fit_side)
        self._preview.confirmed.connect(self._on_confirmed)
        self._readiness.wanted.connect(self._on_wanted)
        self._choices.changed.connect(self._on_choices_changed)
        self._choices.added.connect(self._on_question_added)
        self._choices.removed.connect(lambda key: self.context.run(activities.delete_task, key))
        self._empty.acted.connect(lambda: self.context.ask(Request(Ask.VISIT)))
        self._pdf.triggered.connect(self._on_pdf)
        self._print.triggered.connect(self._on_print)

    def _fit_side(self) -> None:
        self._side.setFixedWidth(theme.px(_SIDE))

    def _on_choices_changed(self) -> None:
        preferences = self.context.preferences
        if preferences.sheet_language != self._choices.language:
            preferences.paper_language = self._choices.language
            preferences.save()
        if self.briefing is not None:
            self._show_sheet()

    def _on_question_added(self, words: str) -> None:
        if self.briefing is not None:
            self.context.run(activities.add_task, TaskDraft(
                words, TaskKind.QUESTION, account_id=self.briefing.account.id,
                deal_id=self.briefing.deal.id if self.briefing.deal else None))

    def _on_wanted(self, key: Ready) -> None:
        """Open what fills a missing line of the checklist."""
        assert self.briefing is not None
        shown = self.briefing
        ask = _ASKS.get(key)
        if ask is None:
            return
        rows = {Ask.VISIT: shown.visit, Ask.DEAL: shown.deal, Ask.PERSON: shown.decider}
        row = rows.get(ask)
        self.context.ask(Request(ask, id=row.id if row else "", account_id=shown.account.id,
                                 deal_id=shown.deal.id if shown.deal else ""))

    def _on_pdf(self) -> None:
        assert self.briefing is not None
        ask_where(self, self.tr("Save the sheet as a PDF"), pdf.file_name(self.briefing, self._choices.language),
                  self.save_pdf)

    def _on_confirmed(self) -> None:
        """Enter on the sheet: print on the usual printer, or ask for one where there is none."""
        printer = usual_printer()
        if printer is None:
            self._on_print()
        else:
            self.print_on(printer)

    def _on_print(self) -> None:
        ask_printer(self, self.print_on)


def present(today: date) -> datetime:
    """The present time of a day: now, or the morning of a day that is not today (samples, tests)."""
    now = datetime.now().astimezone()
    return now if now.date() == today else datetime.combine(today, _MORNING).astimezone()
