"""The report of one contact: subject, people, mood, text, next step and stage, put together from its parts."""

from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QGridLayout, QWidget

from salesdesk.domain.activities import ActivityKind, CallResult
from salesdesk.domain.date_format import format_date
from salesdesk.domain.durations import parse_minutes
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.marks import Marks
from salesdesk.domain.people import Support
from salesdesk.domain.qualify import Item
from salesdesk.services.activities import LogDraft
from salesdesk.store.queries import accounts, calls, search
from salesdesk.ui import call_words, labels, theme
from salesdesk.ui.context import Context
from salesdesk.ui.log import facts
from salesdesk.ui.log.call_row import CallRow
from salesdesk.ui.log.drafts import Draft
from salesdesk.ui.log.follow_up import FollowUp
from salesdesk.ui.log.mark_strip import Pill
from salesdesk.ui.log.mood_row import MoodRow
from salesdesk.ui.log.people_row import PeopleRow
from salesdesk.ui.log.report import ReportBox
from salesdesk.ui.log.stage_strip import StageStrip
from salesdesk.ui.log.subject import Subject
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.account_combo import Names


class LogForm(QWidget):
    """Shows an account's facts, takes a draft in and gives it back, and makes the LogDraft to save."""

    edited = Signal()
    account_chosen = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._facts = facts.Facts()
        self._named: set[str] = set()
        self._letters: frozenset[str] = frozenset()
        self._in_vain = False
        today = context.today()
        self.subject = Subject(self._all_names, self._find, today)
        self.people = PeopleRow(lambda text: context.read(facts.named, self.account_id, text))
        self.calls, self.moods = CallRow(), MoodRow()
        self.report, self.follow = ReportBox(today), FollowUp(today)
        self.stages = StageStrip(context.read(facts.all_stages))
        self._lay_out()
        self._connect()

    @property
    def account_id(self) -> str:
        """The account shown, empty for none."""
        return self._facts.account_id

    def show_account(self, account_id: str, deal_id: str = "", planned_id: str = "") -> None:
        """Fill in what is known of an account; what the user has written stays."""
        found = self._context.read(facts.of_account, account_id, self._context.today(), planned_id)
        self._facts, self._named = found, set()
        planned = found.planned
        self.subject.show_facts(found, deal_id or (planned.deal_id or "" if planned else ""))
        expected = [each.person_id for each in planned.people] if planned else []
        self.people.show_people(found.people, expected, len(found.everybody))
        self.follow.show_settled(found, ())
        self._in_vain = False
        self.subject.kind.set_value(planned.kind if planned else ActivityKind.VISIT)
        now = datetime.combine(self._context.today(), datetime.now().astimezone().time())
        self.subject.set_when(planned.at if planned else now.astimezone())
        self.report.fill("goal", planned.goal.split("\n")[0] if planned else "")
        self.report.fill("minutes", str(planned.minutes or "") if planned else "")
        self.report.fill("companions", planned.companions if planned else "")
        self._show_deal()
        self._on_text_changed()
        self._chain()

    def refresh_people(self) -> None:
        """Show people who were added meanwhile; they are taken as met."""
        before, selected = set(self._facts.everybody), self.people.selected()
        found = self._context.read(facts.of_account, self.account_id, self._context.today())
        self._show_people([*selected, *(each for each in found.everybody if each not in before)])

    def _show_people(self, selected: Sequence[str]) -> None:
        """Show the people of the account with these as met, whoever they are."""
        planned = self._facts.planned
        self._facts = self._context.read(facts.of_account, self.account_id, self._context.today(),
                                         planned.id if planned else "", selected)
        self.people.show_people(self._facts.people, selected, len(self._facts.everybody))
        self._chain()

    def touched(self) -> bool:
        """Whether something was written that would be a pity to lose."""
        report = self.report
        changed = any(report.value(name) != report.given(name).strip() for name in report.fields)
        return bool(report.text.toPlainText().strip() or self.follow.text.text().strip()
                    or self.follow.due_text.text().strip() or self.moods.mood() or self._call_result() or changed)

    def draft(self) -> Draft:
        """Everything as it stands here."""
        mood, call, deal = self.moods.mood(), self._call_result(), self._deal_stage()
        changed = {name: text for name in self.report.fields
                   if (text := self.report.value(name)) != self.report.given(name).strip()}
        planned = self._facts.planned
        return Draft(
            account_id=self.account_id, deal_id=self.subject.deal_id(), planned_id=planned.id if planned else "",
            kind=self.subject.chosen_kind().value,
            when=self.subject.when.text(), people=tuple(self.people.selected()), mood=mood.value if mood else "",
            text=self.report.text.toPlainText(), next_text=self.follow.text.text(),
            next_due=self.follow.due_text.text(), call_result=call.value if call else "",
            undone=tuple(self.follow.undone()),
            stage_id=self.stages.stage_id() if self.stages.stage_id() != deal else "", **changed)

    def restore(self, draft: Draft) -> None:
        """Show a draft."""
        self.show_account(draft.account_id, draft.deal_id, draft.planned_id)
        self.report.text.setPlainText(draft.text)
        self.report.text.moveCursor(QTextCursor.MoveOperation.End)
        self.subject.kind.set_value(ActivityKind(draft.kind) if draft.kind in set(ActivityKind) else None)
        self.subject.when.setText(draft.when or self.subject.when.text())
        self._show_people(draft.people)
        self.moods.set_mood(Support(draft.mood) if draft.mood in set(Support) else None)
        self.calls.set_result(CallResult(draft.call_result) if draft.call_result in set(CallResult) else None)
        for name in self.report.fields:
            if getattr(draft, name):
                self.report.write(name, getattr(draft, name))
        self.follow.text.setText(draft.next_text)
        self.follow.due_text.setText(draft.next_due)
        self.follow.show_settled(self._facts, draft.undone)
        self._in_vain = self._call_result() is CallResult.ABSENT and not self.follow.step()
        if draft.stage_id:
            self.stages.set_stage(draft.stage_id)
        self._chain()

    def clear(self) -> None:
        """An empty report."""
        self.report.text.clear()
        self.moods.set_mood(None)
        self.calls.set_result(None)
        for name in self.report.fields:
            self.report.write(name, self.report.given(name))
        self.follow.text.clear()
        self.follow.due_text.clear()

    def log_draft(self) -> LogDraft:
        """What to save; RuleError with the field where nothing is written or a date cannot be read."""
        if not self.touched():
            raise RuleError(Rule.REQUIRED, "result")
        marks, stage = self.report.marks(), self.stages.stage_id()
        due, clock = self.follow.due()
        deal_id = self.subject.deal_id() or None
        return LogDraft(
            self.subject.chosen_kind(), self.subject.at(), account_id=self.account_id or None, deal_id=deal_id,
            people=self.people.selected(), mood=self.moods.mood(), call_result=self._call_result(), result=marks.plain,
            customer_status=self.report.value("customer_status"), proposal=self.report.value("proposal"),
            goal=self.report.value("goal"), minutes=parse_minutes(self.report.value("minutes")),
            companions=self.report.value("companions"),
            next_action=self.follow.step(), next_due=due, next_time=clock,
            stage_id=stage if deal_id and stage != self._deal_stage() else None,
            planned_id=self.follow.planned_id(), done_steps=self.follow.settled(),
            heard={Item.COMPETITOR: "\n".join(marks.rivals)} if deal_id and marks.rivals else {})

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(8)
        grid.setHorizontalSpacing(10)
        grid.setColumnStretch(1, 1)
        captions = (None, self.tr("Met"), self.tr("Call"), self.tr("How it went"), None, self.tr("Next step"),
                    self.tr("Stage"))
        parts = (self.subject, self.people, self.calls, self.moods, self.report, self.follow, self.stages)
        for row, (caption, part) in enumerate(zip(captions, parts, strict=True)):
            if caption is None:
                grid.addWidget(part, row, 0, 1, 2)
                continue
            word = controls.label(caption, 12, tone="text2")
            word.setMinimumHeight(theme.px(28))
            grid.addWidget(word, row, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(part, row, 1)
            if part is self.calls:
                self._call_word = word

    def _connect(self) -> None:
        for part in (self.subject, self.people, self.calls, self.moods, self.report, self.follow, self.stages):
            part.edited.connect(self.edited)
        self.subject.kind.currentIndexChanged.connect(self._show_calls)
        for part in (self.calls, self.follow):
            part.edited.connect(self._on_reached)
        self.people.sought.connect(lambda key: self._show_people([*self.people.selected(), key]))
        self.subject.account_chosen.connect(self.account_chosen)
        self.subject.deal_chosen.connect(self._show_deal)
        self.report.text.textChanged.connect(self._on_text_changed)

    def _all_names(self) -> Names:
        return self._context.read(accounts.names)

    def _find(self, key: str) -> Names:
        hits = self._context.read(search.find, key, 12)
        return [(hit.id, hit.text) for hit in hits if hit.kind is search.HitKind.ACCOUNT]

    def _deal_stage(self) -> str:
        chosen = self.subject.deal_id()
        return next((each.stage_id for each in self._facts.deals if each.id == chosen), "")

    def _show_deal(self) -> None:
        deal_id = self.subject.deal_id()
        self.stages.set_stage(self._deal_stage())
        self._letters = self._context.read(facts.open_letters, deal_id) if deal_id else frozenset()
        self.report.fill("customer_status", self.stages.word())
        self._on_text_changed()
        self._show_calls()

    def _show_calls(self) -> None:
        """Only a call has the result of one; which try it is depends on the deal."""
        called = self.subject.chosen_kind() is ActivityKind.CALL
        for widget in (self._call_word, self.calls):
            widget.setVisible(called)
        if called:
            run = self._context.read(calls.run, self.account_id, self.subject.deal_id())
            self.calls.tries.setText(call_words.next_try(run, self._context.today()))
        self._on_reached()

    def _on_reached(self) -> None:
        """Where nobody was reached and nothing follows, what was due stays open."""
        in_vain = self._call_result() is CallResult.ABSENT and not self.follow.step()
        if in_vain is not self._in_vain:
            planned = self._facts.planned
            self._in_vain = in_vain
            self.follow.settle(not in_vain, planned_too=planned is not None and planned.kind is not ActivityKind.CALL)

    def _call_result(self) -> CallResult | None:
        return self.calls.result() if self.subject.chosen_kind() is ActivityKind.CALL else None

    def _on_text_changed(self) -> None:
        marks = self.report.marks()
        people = self.people.named(marks.names)
        self.people.select(each for each in people if each not in self._named)
        self._named = set(people)
        following = marks.next
        self.follow.follow_mark(following.text if following else "", following.due if following else None,
                                following.time if following else "")
        self.report.show_pills(tuple(self._pills(marks, people)))

    def _pills(self, marks: Marks, people: list[str]) -> list[Pill]:
        found: list[Pill] = [("swords", self.tr("Rival: {text}").format(text=each), "warn") for each in marks.rivals]
        if marks.next:
            day, japanese = marks.next.due, labels.screen_words().japanese
            shown = format_date(day, japanese=japanese, today=self._context.today()) if day else ""
            words = " ".join(filter(None, (shown, marks.next.time, marks.next.text)))
            found.append(("calendar", self.tr("Next: {text}").format(text=words), "info"))
        found += [("user", self.people.name_of(each), "accent") for each in people]
        if marks.rivals and "C" in self._letters:
            found.append(("key-round", self.tr("BANTCH: fills {letter}").format(letter="C"), "ok"))
        return found

    def _chain(self) -> None:
        """Tab goes in reading order."""
        subject, report, follow = self.subject, self.report, self.follow
        order = [
            subject.account, subject.deal, subject.kind, subject.when, *self.people.chips(), self.people.more,
            *self.people.extra(), *self.calls.buttons.values(), *self.moods.buttons.values(), report.text, report.more,
            *report.fields.values(), follow.text, *follow.chips.values(), follow.due_text, *follow.ticks.values(),
            self.stages]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
