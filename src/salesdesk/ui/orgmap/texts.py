"""The words on a card of the map and what a screen reader says about it."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from salesdesk.domain.date_format import format_date
from salesdesk.domain.followup import silence_days
from salesdesk.domain.relations import STRENGTHS, LineKind, Trust, needs_repair
from salesdesk.store.queries.people import PersonRow
from salesdesk.store.queries.relations import LineRow, MapRow, RoleRow
from salesdesk.ui import labels, theme
from salesdesk.ui.orgmap.card_note import Note
from salesdesk.ui.orgmap.folded import Folded
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
_ENDS = ("。", "（", " (", ". ", "／", " / ")


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


def line(row: PersonRow, note: Note) -> Line:
    """The objection, else the tie to somebody not met, else evidence of the role, the criterion, the tie, nothing."""
    if row.objection:
        return Line("message-circle", "danger", _one_line(row.objection))
    if row.our_tie and not row.met:
        return Line("handshake", "info", _one_line(row.our_tie))
    said = note.evidence or row.criterion
    if said:
        return Line("message-circle", "text2", _gist(said))
    if row.our_tie:
        return Line("handshake", "info", _one_line(row.our_tie))
    return Line("", "muted", QCoreApplication.translate("PeopleMap", "Criteria not yet asked"))


def spoken(map_row: MapRow, note: Note, boss: PersonRow | None, today: date) -> str:
    """Everything a card shows, as one sentence."""
    row = map_row.person
    parts = [row.name, row.title, *(labels.label(role) for role in map_row.roles),
             QCoreApplication.translate("PeopleMap", "Support: {word}").format(word=labels.label(row.support)),
             labels.label(map_row.depth)]
    if row.last_met is not None:
        parts.append(QCoreApplication.translate("PeopleMap", "last met {ago}").format(ago=ago(row, today)))
    if row.key_player:
        parts.append(QCoreApplication.translate("PeopleMap", "Key player"))
    parts.append(line(row, note).text)
    if map_row.trust is not None and needs_repair(map_row.trust):
        parts.append(trust(map_row.trust))
    if note.delegates:
        parts.append(delegates(note))
    if note.faded(today):
        parts.append(since(note.confirmed))
    if boss is not None:
        parts.append(QCoreApplication.translate("PeopleMap", "Reports to {name}").format(name=boss.name))
    return ", ".join(part for part in parts if part)


def spoken_vacancy(row: RoleRow, boss: PersonRow | None) -> str:
    """Everything the card of a vacancy shows, as one sentence."""
    return f"{vacant_name(row)}, {find_out()}, {vacant_line(row, boss.name if boss else '')}"


def spoken_fold(folded: Folded) -> str:
    """What a folded department holds."""
    roles = ", ".join(labels.label(role) for role, _ in folded.roles)
    words = QCoreApplication.translate("PeopleMap", "folded department")
    return ", ".join(part for part in (folded_name(folded), words, roles) if part)


def spoken_line(row: LineRow, from_name: str, to_name: str) -> str:
    """A line as a sentence: who, whom, what, how strong and why."""
    if row.kind is LineKind.INFLUENCE:
        words = QCoreApplication.translate("PeopleMap", "{a} influences {b}, strength {strength} of {most}")
    elif row.kind is LineKind.CONFLICT:
        words = QCoreApplication.translate("PeopleMap", "{a} and {b}: conflict")
    else:
        words = QCoreApplication.translate("PeopleMap", "{a} and {b}: informal tie")
    said = words.format(a=from_name, b=to_name, strength=row.strength, most=STRENGTHS)
    return f"{said}. {_one_line(row.reason)}" if row.reason else said


def label_of(row: LineRow) -> str:
    """The words on a line."""
    if row.kind is LineKind.INFLUENCE:
        return QCoreApplication.translate("PeopleMap", "influence")
    if row.kind is LineKind.CONFLICT:
        return QCoreApplication.translate("PeopleMap", "× conflict")
    return _one_line(row.reason) or QCoreApplication.translate("PeopleMap", "informal")


def vacant_name(row: RoleRow) -> str:
    """What is looked for: its name, else the role."""
    return _one_line(row.name) or labels.label(row.role)


def find_out() -> str:
    """What is to be done about a role nobody was found for."""
    return QCoreApplication.translate("PeopleMap", "find out the name")


def vacant_line(row: RoleRow, asked: str) -> str:
    """What is missing, and whom to ask: as somebody has put it, else by the role."""
    if row.evidence:
        return _one_line(row.evidence)
    words = QCoreApplication.translate("PeopleMap", "{role} not known. Ask {name}") if asked else \
        QCoreApplication.translate("PeopleMap", "{role} not known. Ask at the next visit")
    return words.format(role=labels.label(row.role), name=asked)


def since(day: date | None) -> str:
    """Since when nobody has said that it is still so."""
    words = format_date(day, japanese=theme.language() == "ja", weekday=False) if day is not None else ""
    return QCoreApplication.translate("PeopleMap", "Not confirmed since {day}").format(day=words)


def trust(level: Trust) -> str:
    """How far somebody trusts us."""
    return QCoreApplication.translate("PeopleMap", "Trust: {word}").format(word=labels.label(level))


def delegates(note: Note) -> str:
    """To whom somebody hands decisions over."""
    return QCoreApplication.translate("PeopleMap", "Delegates to {names}").format(names=note.delegates)


def tip(map_row: MapRow, note: Note, today: date) -> str:
    """What the mouse tells of a card: the whole of what had to be cut, and what is not to be seen on it."""
    row, kept = map_row.person, line(map_row.person, note)
    parts = [_one_line(text) for text in (row.objection, note.evidence, row.criterion, row.our_tie) if text]
    if not parts:
        parts = [kept.text]
    if map_row.wanted is not None and map_row.wanted is not row.support:
        parts.append(QCoreApplication.translate("PeopleMap", "Wanted: {word}").format(
            word=labels.label(map_row.wanted)))
    if map_row.trust is not None:
        parts.append(trust(map_row.trust))
    if note.delegates:
        parts.append(delegates(note))
    if note.faded(today):
        parts.append(since(note.confirmed))
    return "\n".join(parts)


def folded_name(folded: Folded) -> str:
    """A department with the number of its people."""
    return f"{folded.name} ({len(folded.people):,})"


def unfold() -> str:
    """The control on a folded department."""
    return QCoreApplication.translate("PeopleMap", "Unfold")


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _gist(text: str) -> str:
    """The first sentence without what stands in brackets."""
    plain = _one_line(text)
    ends = [place for mark in _ENDS if (place := plain.find(mark)) > 0]
    return plain[:min(ends, default=len(plain))].rstrip()
