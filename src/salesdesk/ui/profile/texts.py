"""The short texts of a profile: ends of scales, questions, sources, how often somebody was met."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from salesdesk.domain.facts import Certainty, FactKind
from salesdesk.domain.relations import ObjectionState
from salesdesk.domain.traits import Scale
from salesdesk.store.queries.profile import KnownRow, ProfileRow, Relation
from salesdesk.ui import labels, profile_tables

KIND_ICONS = {
    FactKind.OWN_ISSUE: "target", FactKind.BOSS_ISSUE: "arrow-up", FactKind.CRITERION: "scale",
    FactKind.POLICY: "flag", FactKind.DUTY: "briefcase", FactKind.BURNT: "shield", FactKind.DELEGATE: "users",
    FactKind.JUDGED_ON: "chart-column", FactKind.BELIEF: "star", FactKind.OTHER_DEPARTMENT: "building-2",
}

OBJECTION_TONES = {ObjectionState.OPEN: "danger", ObjectionState.ANSWERED: "warn", ObjectionState.SETTLED: "ok"}


def ends(scale: Scale) -> tuple[str, str]:
    """The words at the two ends of a scale."""
    words = labels.screen_words()
    first, second = profile_tables.ENDS[scale]
    return words.translate("ScaleEnd", first), words.translate("ScaleEnd", second)


def question(item: Scale | FactKind) -> str:
    """How to ask for something that is missing."""
    return labels.screen_words().translate("ProfileQuestion", profile_tables.ASKING[item])


def known_kinds(row: ProfileRow) -> set[FactKind]:
    """The kinds of facts that need no asking: who acts for somebody may be told by the people themselves."""
    found = {each.kind for each in row.facts}
    return found | {FactKind.DELEGATE} if row.part.delegate is not None else found


def source(row: KnownRow, today: date) -> str:
    """Where a fact comes from and since when: "Said so 4 Feb", "from Tanaka 9 Mar"."""
    told = labels.label(row.certainty)
    if row.said_by and row.certainty is not Certainty.GUESS:
        told = QCoreApplication.translate("ProfileTexts", "from {name}").format(name=row.said_by)
    return f"{told} {labels.day(row.checked_on or row.on_day, today)}"


def met(row: ProfileRow, today: date) -> str:
    """How often somebody was met and when last."""
    last = row.person.last_met
    if not row.person.met or last is None:
        return QCoreApplication.translate("ProfileTexts", "not met yet")
    days = (today - last).days
    ago = (QCoreApplication.translate("ProfileTexts", "today") if days <= 0
           else QCoreApplication.translate("ProfileTexts", "{n} d ago").format(n=f"{days:,}"))
    times = QCoreApplication.translate("ProfileTexts", "met {n} ×").format(n=f"{row.person.meetings:,}")
    return f"{times} · {ago}"


def power(level: int) -> str:
    """How much somebody's word weighs."""
    words = (
        QCoreApplication.translate("ProfileTexts", "not known"), QCoreApplication.translate("ProfileTexts", "weak"),
        QCoreApplication.translate("ProfileTexts", "counts"), QCoreApplication.translate("ProfileTexts", "strong"))
    return f"{level} · {words[level]}" if level else words[0]


def named(who: Relation) -> str:
    """A name with its title."""
    return f"{who.name} {who.title}".strip()
