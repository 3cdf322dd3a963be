"""The words on a card of the map and what a screen reader says about it."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from salesdesk.domain.followup import silence_days
from salesdesk.domain.people import Role
from salesdesk.store.queries.people import PersonRow
from salesdesk.ui import labels
from salesdesk.ui.words import QT_TRANSLATE_NOOP

BANDS = (
    QT_TRANSLATE_NOOP("PeopleMap", "Board"),
    QT_TRANSLATE_NOOP("PeopleMap", "Managers"),
    QT_TRANSLATE_NOOP("PeopleMap", "Section"),
)
NOBODY = (
    QT_TRANSLATE_NOOP("PeopleMap", "Nobody of the board is known yet"),
    QT_TRANSLATE_NOOP("PeopleMap", "No department head is known yet"),
    QT_TRANSLATE_NOOP("PeopleMap", "Nobody of a section is known yet"),
)


class Line(NamedTuple):
    """The last line of a card: what counts most for this person now."""

    icon: str
    token: str
    text: str


def say(source: str) -> str:
    """A word of the map in the language of the screen."""
    return QCoreApplication.translate("PeopleMap", source)


def ago(row: PersonRow, today: date) -> str:
    """How long ago we met: "42 d", "today" or "not met"."""
    days = silence_days(row.last_met, today)
    if days is None:
        return QCoreApplication.translate("PeopleMap", "not met")
    if days == 0:
        return QCoreApplication.translate("PeopleMap", "today")
    return QCoreApplication.translate("PeopleMap", "{days} d").format(days=f"{days:,}")


def line(row: PersonRow) -> Line:
    """The objection, else our tie, else the criterion, else that we know none of them."""
    if row.objection:
        return Line("message-circle", "danger", _one_line(row.objection))
    if row.our_tie:
        return Line("handshake", "info", _one_line(row.our_tie))
    if row.criterion:
        return Line("message-circle", "text2", _one_line(row.criterion))
    return Line("", "muted", QCoreApplication.translate("PeopleMap", "Criteria not yet asked"))


def spoken(row: PersonRow, boss: PersonRow | None, today: date) -> str:
    """Everything a card shows, as one sentence."""
    parts = [row.name, row.title, "" if row.role is Role.OTHER else labels.label(row.role),
             QCoreApplication.translate("PeopleMap", "Support: {word}").format(word=labels.label(row.support)),
             labels.label(row.depth)]
    if row.last_met is not None:
        parts.append(QCoreApplication.translate("PeopleMap", "last met {ago}").format(ago=ago(row, today)))
    if row.key_player:
        parts.append(QCoreApplication.translate("PeopleMap", "Key player"))
    parts.append(line(row).text)
    if boss is not None:
        parts.append(QCoreApplication.translate("PeopleMap", "Reports to {name}").format(name=boss.name))
    return ", ".join(part for part in parts if part)


def _one_line(text: str) -> str:
    return " ".join(text.split())
