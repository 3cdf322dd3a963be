"""The five answers a page opens with, and the question each gap turns into."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from salesdesk.domain.activities import TaskKind
from salesdesk.domain.followup import DueState
from salesdesk.domain.qualify import Item
from salesdesk.ui import labels
from salesdesk.ui.accounts import texts
from salesdesk.ui.accounts.page_data import AccountPageData
from salesdesk.ui.widgets.answer_tile import Answer
from salesdesk.ui.words import QT_TRANSLATE_NOOP

PHASES = 10


class Topic(StrEnum):
    """What the page answers first, in this order."""

    STEP = "step"
    PHASE = "phase"
    DEADLINE = "deadline"
    DECIDER = "decider"
    RIVAL = "rival"


ICONS = {Topic.STEP: "circle-dot", Topic.PHASE: "hourglass", Topic.DEADLINE: "calendar", Topic.DECIDER: "key-round",
         Topic.RIVAL: "swords"}
CAPTIONS = {
    Topic.STEP: QT_TRANSLATE_NOOP("Answers", "Next step"),
    Topic.PHASE: QT_TRANSLATE_NOOP("Answers", "Buying phase"),
    Topic.DEADLINE: QT_TRANSLATE_NOOP("Answers", "Purchase by"),
    Topic.DECIDER: QT_TRANSLATE_NOOP("Answers", "Decision maker"),
    Topic.RIVAL: QT_TRANSLATE_NOOP("Answers", "Competitor"),
}
_QUESTIONS = {
    Topic.PHASE: QT_TRANSLATE_NOOP("Answers", "How far has your own planning come?"),
    Topic.DEADLINE: QT_TRANSLATE_NOOP("Answers", "By when do you have to decide?"),
    Topic.DECIDER: QT_TRANSLATE_NOOP("Answers", "Who will decide in the end?"),
    Topic.RIVAL: QT_TRANSLATE_NOOP("Answers", "Which other companies are you looking at?"),
}


@dataclass(frozen=True)
class Target:
    """What a click on a known answer opens: the kind of record and its id."""

    kind: str
    id: str


def caption(which: Topic) -> str:
    """The words above an answer."""
    return QCoreApplication.translate("Answers", CAPTIONS[which])


def question(which: Topic) -> str:
    """The question that closes a gap; empty for the next step, which is ours to decide."""
    source = _QUESTIONS.get(which)
    return QCoreApplication.translate("Answers", source) if source else ""


def answer(which: Topic, data: AccountPageData) -> tuple[Answer, Target | None]:
    """An answer and what it opens; a gap has no target."""
    found = _BUILDERS[which](data)
    return found or (_gap(which, data), None)


def asked_already(which: Topic, data: AccountPageData) -> str:
    """The id of the open question about a gap; empty where nobody has put it."""
    words = question(which)
    return next((task.id for task in data.tasks if task.kind is TaskKind.QUESTION and task.text == words), "")


def _gap(which: Topic, data: AccountPageData) -> Answer:
    if which is Topic.STEP:
        return Answer(QCoreApplication.translate("Answers", "No next step"),
                      QCoreApplication.translate("Answers", "+ Decide it now"), "warn", known=False)
    if asked_already(which, data):
        return Answer(QCoreApplication.translate("Answers", "Unknown"),
                      QCoreApplication.translate("Answers", "On the list of questions"), known=False)
    return Answer(QCoreApplication.translate("Answers", "Unknown"),
                  QCoreApplication.translate("Answers", "+ Ask next time"), known=False)


def _step(data: AccountPageData) -> tuple[Answer, Target] | None:
    step, visit = data.step, data.planned
    if visit is not None:
        at = visit.at.astimezone()
        if step is None or step.due_on is None or (at.date(), f"{at:%H:%M}") <= (step.due_on, step.due_time or "24"):
            state = texts.state_of(at.date(), data.today)
            shown = f"{texts.when(at.date(), f'{at:%H:%M}', data.today)} {labels.label(visit.kind)}"
            return Answer(shown, visit.goal, _tone(state)), Target("visit", visit.id)
    if step is None:
        return None
    state = texts.state_of(step.due_on, data.today)
    if step.due_on is None:
        return Answer(step.text, QCoreApplication.translate("Answers", "no date yet"), _tone(state)), Target(
            "task", step.id)
    shown = texts.when(step.due_on, step.due_time, data.today, weekday=True)
    if state is DueState.OVERDUE:
        shown = texts.left(step.due_on, data.today)
    return Answer(shown, step.text, _tone(state)), Target("task", step.id)


def _tone(state: DueState) -> str:
    return {DueState.OVERDUE: "danger", DueState.TODAY: "accent"}.get(state, "text")


def _phase(data: AccountPageData) -> tuple[Answer, Target] | None:
    deal = data.main_deal
    if deal is None or deal.buying_phase is None:
        return None
    stage = data.stage(deal.stage_id)
    ours = (stage.name or labels.label(stage.key)) if stage else "–"
    name = labels.phase(deal.buying_phase).partition("（")[0]
    shown = f"{deal.buying_phase}/{PHASES} {name}"
    sub = QCoreApplication.translate("Answers", "Our stage: {stage}").format(stage=ours)
    return Answer(shown, sub, steps=(deal.buying_phase, PHASES)), Target("deal", deal.id)


def _deadline(data: AccountPageData) -> tuple[Answer, Target] | None:
    deal = data.main_deal
    day = (deal.decide_by or deal.expected_close) if deal else None
    if deal is None or day is None:
        return None
    what = (QCoreApplication.translate("Answers", "Must decide by") if deal.decide_by
            else QCoreApplication.translate("Answers", "Expected close"))
    tone = "danger" if day < data.today else "text"
    sub = f"{what} · {texts.left(day, data.today)}"
    return Answer(texts.day(day, data.today), sub, tone), Target("deal", deal.id)


def _decider(data: AccountPageData) -> tuple[Answer, Target] | None:
    person = data.decision_maker
    if person is None:
        return None
    if person.last_met is None:
        sub = QCoreApplication.translate("Answers", "Not met yet")
    else:
        days = (data.today - person.last_met).days
        sub = (QCoreApplication.translate("Answers", "Not met for {n} days").format(n=days) if days > 0
               else QCoreApplication.translate("Answers", "Met today"))
    shown = f"{person.family} {person.title}".strip() if texts.japanese() else person.name
    return Answer(shown, sub, support=person.support), Target("person", person.id)


def _rival(data: AccountPageData) -> tuple[Answer, Target] | None:
    deal, heard = data.main_deal, data.heard.get(Item.COMPETITOR)
    if deal is None or heard is None or not heard.text:
        return None
    first, _, rest = heard.text.partition("\n")
    name, mark, more = first.partition("。") if not rest else (first, "", rest)
    return Answer(name, more or (deal.name if not mark else ""), "danger"), Target("deal", deal.id)


_BUILDERS = {Topic.STEP: _step, Topic.PHASE: _phase, Topic.DEADLINE: _deadline, Topic.DECIDER: _decider,
             Topic.RIVAL: _rival}
