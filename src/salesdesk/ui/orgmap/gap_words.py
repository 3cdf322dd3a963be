"""The English words of every kind of gap, and of what is asked about a role nobody is known for."""

from typing import NamedTuple

from salesdesk.domain.coverage import Finding
from salesdesk.domain.people import Role
from salesdesk.ui.words import QT_TRANSLATE_NOOP


class Phrases(NamedTuple):
    """The words of one kind of gap; what stands in braces is filled in."""

    icon: str
    head: str
    detail: str
    button: str
    task: str


PHRASES = {
    Finding.HIDDEN_NOT_MET: Phrases(
        "ghost", QT_TRANSLATE_NOOP("Gaps", "Hidden influencer not met"),
        QT_TRANSLATE_NOOP("Gaps", "{who}, {title}. {tie}"),
        QT_TRANSLATE_NOOP("Gaps", "Ask for intro → add follow-up"),
        QT_TRANSLATE_NOOP("Gaps", "Ask for an introduction to {name}")),
    Finding.OBJECTION: Phrases(
        "message-square-warning", QT_TRANSLATE_NOOP("Gaps", "Objection: {objection}"),
        QT_TRANSLATE_NOOP("Gaps", "{who}, {title}. Not answered yet"),
        QT_TRANSLATE_NOOP("Gaps", "Prepare an answer"),
        QT_TRANSLATE_NOOP("Gaps", "Prepare an answer for {name}: {objection}")),
    Finding.SINGLE_THREAD: Phrases(
        "user", QT_TRANSLATE_NOOP("Gaps", "Only one person met"),
        QT_TRANSLATE_NOOP("Gaps", "{who}, {title}. Without them we know nobody"),
        QT_TRANSLATE_NOOP("Gaps", "Ask for intro → add follow-up"),
        QT_TRANSLATE_NOOP("Gaps", "Ask {name} to introduce somebody else")),
    Finding.DECIDER_SILENT: Phrases(
        "clock", QT_TRANSLATE_NOOP("Gaps", "Decision maker: {days} days silent"),
        QT_TRANSLATE_NOOP("Gaps", "{who}, {title}. Guide: {limit} days"),
        QT_TRANSLATE_NOOP("Gaps", "Plan a visit"),
        QT_TRANSLATE_NOOP("Gaps", "Visit {name}")),
    Finding.SILENT: Phrases(
        "clock", QT_TRANSLATE_NOOP("Gaps", "{who}: {days} days silent"),
        QT_TRANSLATE_NOOP("Gaps", "{role}, {title}. Guide: {limit} days"),
        QT_TRANSLATE_NOOP("Gaps", "Plan a visit"),
        QT_TRANSLATE_NOOP("Gaps", "Visit {name}")),
    Finding.ROLE_NOT_MET: Phrases(
        "circle-dashed", QT_TRANSLATE_NOOP("Gaps", "{role} not met"),
        QT_TRANSLATE_NOOP("Gaps", "{who}, {title}"),
        QT_TRANSLATE_NOOP("Gaps", "Plan to meet them"),
        QT_TRANSLATE_NOOP("Gaps", "Meet {name}")),
    Finding.TRUST_DOWN: Phrases(
        "shield", QT_TRANSLATE_NOOP("Gaps", "Trust is down: repair it first"),
        QT_TRANSLATE_NOOP("Gaps", "{who}, {title}. {reason} ({day})"),
        QT_TRANSLATE_NOOP("Gaps", "Plan the repair"),
        QT_TRANSLATE_NOOP("Gaps", "Win back the trust of {name}: {reason}")),
    Finding.DECIDER_UNMET: Phrases(
        "users", QT_TRANSLATE_NOOP("Gaps", "{count} visits without the decision maker"),
        QT_TRANSLATE_NOOP("Gaps", "{who}, {title}. Offer that an executive of ours comes along"),
        QT_TRANSLATE_NOOP("Gaps", "Ask an executive to come along"),
        QT_TRANSLATE_NOOP("Gaps", "Ask an executive of ours to come along to {name}")),
    Finding.CAME_ALONE: Phrases(
        "user", QT_TRANSLATE_NOOP("Gaps", "{who} always came alone"),
        QT_TRANSLATE_NOOP("Gaps", "Others will have a say later. Who must consent?"),
        QT_TRANSLATE_NOOP("Gaps", "Add to next questions"),
        QT_TRANSLATE_NOOP("Gaps", "Besides you, who must agree to this?")),
    Finding.CONSENT_MISSING: Phrases(
        "circle-check", QT_TRANSLATE_NOOP("Gaps", "Consents: {count} of {total}"),
        QT_TRANSLATE_NOOP("Gaps", "Still missing: {missing}"),
        QT_TRANSLATE_NOOP("Gaps", "Add to next questions"),
        QT_TRANSLATE_NOOP("Gaps", "May we meet those who must agree: {missing}?")),
}
SOMEBODY_OF_OURS = Phrases(
    "users", PHRASES[Finding.DECIDER_UNMET].head,
    QT_TRANSLATE_NOOP("Gaps", "{who}, {title}. {own} knows them and could come along"),
    QT_TRANSLATE_NOOP("Gaps", "Ask {own} to come along"),
    QT_TRANSLATE_NOOP("Gaps", "Ask {own} to come along to {name}"))
WITH_APPROACH = Phrases(
    "message-square-warning", PHRASES[Finding.OBJECTION].head, PHRASES[Finding.OBJECTION].detail,
    QT_TRANSLATE_NOOP("Gaps", "Prepare {approach}"), QT_TRANSLATE_NOOP("Gaps", "Prepare for {name}: {approach}"))
WHY_UNKNOWN = Phrases(
    "message-square-warning", QT_TRANSLATE_NOOP("Gaps", "Opposed, reason not known"),
    QT_TRANSLATE_NOOP("Gaps", "{who}, {title}"), QT_TRANSLATE_NOOP("Gaps", "Add to next questions"),
    QT_TRANSLATE_NOOP("Gaps", "What makes {name} hesitate?"))
SWAYING = QT_TRANSLATE_NOOP("Gaps", "{voice} sways {target}. {tie}")
NO_TIE = QT_TRANSLATE_NOOP("Gaps", "{voice} sways {target}")
UNKNOWN_ROLE = {
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
    Role.APPROVER: (
        QT_TRANSLATE_NOOP("Gaps", "The approval may take longer than planned"),
        QT_TRANSLATE_NOOP("Gaps", "Who approves it in the end, and when?")),
}
ROLE_UNKNOWN = QT_TRANSLATE_NOOP("Gaps", "{role} unknown")
NAMED_UNKNOWN = {
    Role.DECISION_MAKER: QT_TRANSLATE_NOOP("Gaps", "{sought} decision maker unknown"),
    Role.CONTACT: QT_TRANSLATE_NOOP("Gaps", "{sought} contact unknown"),
    Role.SCREENER: QT_TRANSLATE_NOOP("Gaps", "{sought} screener unknown"),
    Role.HIDDEN: QT_TRANSLATE_NOOP("Gaps", "{sought} hidden influencer unknown"),
    Role.CHAMPION: QT_TRANSLATE_NOOP("Gaps", "{sought} champion unknown"),
    Role.APPROVER: QT_TRANSLATE_NOOP("Gaps", "{sought} approver unknown"),
    Role.USER: QT_TRANSLATE_NOOP("Gaps", "{sought} user unknown"),
}
ASK_NEXT = QT_TRANSLATE_NOOP("Gaps", "Add to next questions")
