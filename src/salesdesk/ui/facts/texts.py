"""The short texts of facts: who told it, when, how old it is, how it stands."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from salesdesk.domain.facts import Certainty, Standing
from salesdesk.store.queries.facts import FactRow
from salesdesk.ui import labels

SOURCE_TOKENS = {Certainty.SAID: ("ok", "ok_soft"), Certainty.HEARSAY: ("text2", "inset"),
                 Certainty.GUESS: ("warn", None)}
STANDING_TOKENS = {Standing.CONFIRMED: "ok", Standing.REFUTED: "danger"}
STANDING_ICONS = {Standing.CONFIRMED: "circle-check", Standing.REFUTED: "circle-x"}


def source(row: FactRow) -> str:
    """Where a fact comes from: "Said so by Takashi Kimura", "Hearsay", "Guess"."""
    word = labels.label(row.certainty)
    if not row.said_by or row.certainty is Certainty.GUESS:
        return word
    sentence = (QCoreApplication.translate("FactTexts", "Said so by {name}") if row.certainty is Certainty.SAID
                else QCoreApplication.translate("FactTexts", "Hearsay from {name}"))
    return sentence.format(name=row.said_by)


def age(days: int) -> str:
    """How old a fact is: today, 5 d ago, 7 months ago."""
    if days == 0:
        return QCoreApplication.translate("FactTexts", "today")
    if days < 60:
        return QCoreApplication.translate("FactTexts", "{n} d ago").format(n=days)
    return QCoreApplication.translate("FactTexts", "{n} months ago").format(n=days // 30)


def standing(row: FactRow, today: date) -> str:
    """How a checked fact stands, when and why we know; empty for one nobody checked."""
    if row.standing is Standing.OPEN:
        return ""
    when = labels.day(row.standing_on, today) if row.standing_on else ""
    return " ".join(part for part in (labels.label(row.standing), when, row.standing_note) if part)


def dated(row: FactRow, today: date, *, faded: bool) -> str:
    """The day of a fact and its age, with a word where it is too old to rely on."""
    shown = f"{labels.day(row.on_day, today)} · {age(row.age(today))}"
    old = QCoreApplication.translate("FactTexts", "old")
    return f"{shown} · {old}" if faded else shown


def spoken(row: FactRow, today: date, *, faded: bool) -> str:
    """A fact as it is read aloud and shown as a tip."""
    parts = (labels.label(row.kind), row.person_name, row.text, source(row), dated(row, today, faded=faded),
             standing(row, today))
    return ", ".join(part for part in parts if part)
