"""What the panel says about each gap, and the task its button makes."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from salesdesk.domain.activities import TaskKind
from salesdesk.domain.coverage import GRAVE, SILENT_AFTER, Finding, Gap
from salesdesk.domain.people import Role
from salesdesk.services.activities import TaskDraft
from salesdesk.store.queries.people import PersonRow
from salesdesk.ui import labels
from salesdesk.ui.words import QT_TRANSLATE_NOOP

_STEP_AFTER = 7


class Phrases(NamedTuple):
    """The words of one kind of gap; {name}, {title}, {role}, {days}, {objection} and {tie} are filled in."""

    icon: str
    head: str
    detail: str
    button: str
    task: str


@dataclass(frozen=True)
class Advice:
    """A gap in words with its remedy."""

    gap: Gap
    icon: str
    tone: str
    head: str
    detail: str
    button: str
    kind: TaskKind
    task: str

    def draft(self, account_id: str, today: date) -> TaskDraft:
        """The task to keep: a step is due in a week, a question waits for the next visit."""
        due = today + timedelta(days=_STEP_AFTER) if self.kind is TaskKind.STEP else None
        return TaskDraft(self.task, self.kind, due, account_id=account_id, person_id=self.gap.person_id or None)


_PHRASES = {
    Finding.HIDDEN_NOT_MET: Phrases(
        "ghost", QT_TRANSLATE_NOOP("Gaps", "Hidden influencer not met"),
        QT_TRANSLATE_NOOP("Gaps", "{name}, {title}. {tie}"),
        QT_TRANSLATE_NOOP("Gaps", "Ask for intro → add follow-up"),
        QT_TRANSLATE_NOOP("Gaps", "Ask for an introduction to {name}")),
    Finding.OBJECTION: Phrases(
        "message-square-warning", QT_TRANSLATE_NOOP("Gaps", "Objection: {objection}"),
        QT_TRANSLATE_NOOP("Gaps", "{name}, {title}. Not answered yet"),
        QT_TRANSLATE_NOOP("Gaps", "Prepare an answer"),
        QT_TRANSLATE_NOOP("Gaps", "Prepare an answer for {name}: {objection}")),
    Finding.SINGLE_THREAD: Phrases(
        "user", QT_TRANSLATE_NOOP("Gaps", "Only one person met"),
        QT_TRANSLATE_NOOP("Gaps", "{name}, {title}. Without them we know nobody"),
        QT_TRANSLATE_NOOP("Gaps", "Ask for intro → add follow-up"),
        QT_TRANSLATE_NOOP("Gaps", "Ask {name} to introduce somebody else")),
    Finding.DECIDER_SILENT: Phrases(
        "clock", QT_TRANSLATE_NOOP("Gaps", "Decision maker: {days} days silent"),
        QT_TRANSLATE_NOOP("Gaps", "{name}, {title}. Guide: {limit} days"),
        QT_TRANSLATE_NOOP("Gaps", "Plan a visit"),
        QT_TRANSLATE_NOOP("Gaps", "Visit {name}")),
    Finding.ROLE_NOT_MET: Phrases(
        "circle-dashed", QT_TRANSLATE_NOOP("Gaps", "{role} not met"),
        QT_TRANSLATE_NOOP("Gaps", "{name}, {title}"),
        QT_TRANSLATE_NOOP("Gaps", "Plan to meet them"),
        QT_TRANSLATE_NOOP("Gaps", "Meet {name}")),
}
_WHY_UNKNOWN = Phrases(
    "message-square-warning", QT_TRANSLATE_NOOP("Gaps", "Opposed, reason not known"),
    QT_TRANSLATE_NOOP("Gaps", "{name}, {title}"), QT_TRANSLATE_NOOP("Gaps", "Add to next questions"),
    QT_TRANSLATE_NOOP("Gaps", "What makes {name} hesitate?"))
_UNKNOWN_ROLE = {
    Role.DECISION_MAKER: (
        QT_TRANSLATE_NOOP("Gaps", "We may be talking to the wrong people"),
        QT_TRANSLATE_NOOP("Gaps", "Who signs in the end?")),
    Role.CONTACT: (
        QT_TRANSLATE_NOOP("Gaps", "Nobody answers for us day to day"),
        QT_TRANSLATE_NOOP("Gaps", "Who is our contact from day to day?")),
    Role.SCREENER: (
        QT_TRANSLATE_NOOP("Gaps", "Paperwork may stall"),
        QT_TRANSLATE_NOOP("Gaps", "Who checks the papers before the decision?")),
    Role.HIDDEN: (
        QT_TRANSLATE_NOOP("Gaps", "Somebody may sway the decision unseen"),
        QT_TRANSLATE_NOOP("Gaps", "Whose opinion does the decision maker ask for?")),
    Role.CHAMPION: (
        QT_TRANSLATE_NOOP("Gaps", "Nobody speaks for us inside"),
        QT_TRANSLATE_NOOP("Gaps", "Who would gain most from this?")),
    Role.USER: (
        QT_TRANSLATE_NOOP("Gaps", "We have not heard those who will work with it"),
        QT_TRANSLATE_NOOP("Gaps", "Which department will use it?")),
}
_ROLE_UNKNOWN = QT_TRANSLATE_NOOP("Gaps", "{role} unknown")
_ASK_NEXT = QT_TRANSLATE_NOOP("Gaps", "Add to next questions")


def advice(gap: Gap, person: PersonRow | None) -> Advice:
    """The words of a gap; `person` is whom it concerns, None where nobody is known."""
    tone = "danger" if gap.finding in GRAVE else "warn"
    if gap.finding is Finding.ROLE_UNKNOWN:
        why, question = _UNKNOWN_ROLE[gap.role]
        return Advice(gap, "circle-dashed", tone, _fill(_ROLE_UNKNOWN, gap, person), _fill(why, gap, person),
                      _fill(_ASK_NEXT, gap, person), TaskKind.QUESTION, _fill(question, gap, person))
    silent = gap.finding is Finding.OBJECTION and person is not None and not person.objection
    words = _WHY_UNKNOWN if silent else _PHRASES[gap.finding]
    icon, head, detail, button, task = words[0], *(_fill(text, gap, person) for text in words[1:])
    return Advice(gap, icon, tone, head, detail.rstrip(". 。、,"), button,
                  TaskKind.QUESTION if silent else TaskKind.STEP, task)


def _fill(source: str, gap: Gap, person: PersonRow | None) -> str:
    values = {"role": labels.label(gap.role), "days": gap.days, "limit": SILENT_AFTER, "name": "", "title": "",
              "objection": "", "tie": ""}
    if person is not None:
        values |= {"name": person.name, "title": (person.title or person.department_name).rstrip("."),
                   "objection": " ".join(person.objection.split()), "tie": person.our_tie}
    return QCoreApplication.translate("Gaps", source).format(**values).strip()
