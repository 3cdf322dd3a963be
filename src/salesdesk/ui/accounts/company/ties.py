"""Who on our side knows whom of theirs, and whom to ask where nobody gets in without an introduction."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from salesdesk.domain.company import Strength
from salesdesk.services import company as services
from salesdesk.store.queries.company import TieRow
from salesdesk.ui import labels, theme
from salesdesk.ui.accounts import texts
from salesdesk.ui.accounts.company.things import DOT, Thing, ThingLine, ThingPanel
from salesdesk.ui.context import Ask, Context
from salesdesk.ui.widgets import bars, controls

_WIDE, _HIGH = 18, 15


class StrengthSign(QWidget):
    """Three bars: how well they know each other."""

    def __init__(self) -> None:
        super().__init__()
        self._level = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.theme().changed.connect(self.updateGeometry)

    def set_strength(self, strength: Strength | None) -> None:
        """Show another strength, or that it is not known."""
        self._level = int(strength or 0)
        words = labels.label(strength) if strength else self.tr("Not known how well")
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(_WIDE), theme.px(_HIGH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        bars.draw_bars(p, QRectF(self.rect()), self._level, len(Strength), "info")
        p.end()


class TieLine(ThingLine):
    """One of ours, how well they know each other, whom, and how."""

    def __init__(self) -> None:
        super().__init__()
        self.sign = StrengthSign()
        self.row.insertWidget(self.row.indexOf(self.beside), self.sign)


class TiesPanel(ThingPanel):
    """The ties of an account, the strongest first."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, "", "", Ask.TIE, services.delete_tie)
        self.heading.setText(self.tr("Who of ours knows them"))
        self.add.setText(" " + self.tr("Somebody"))
        self.add.setAccessibleName(self.tr("Add who of ours knows them"))
        self.empty.setText(self.tr("Does a colleague, a school friend or a relative know somebody? Nobody noted yet."))
        self.way_in = controls.panel("soft", "warn")
        row = controls.hbox(self.way_in, (10, 6, 10, 6), 8)
        self.way_words = controls.label("", 12, tone="warn", wrap=True)
        row.addWidget(controls.icon_label("handshake", "warn", 16))
        row.addWidget(self.way_words, 1)
        self.body.addWidget(self.way_in)

    def show_ties(self, account_id: str, rows: Sequence[TieRow], *, needs_introduction: bool) -> None:
        """Show the ties of an account, and the way in where they are needed for it."""
        self.set_things(account_id, [Thing(row.id, row.own_name, _words(row)) for row in rows])
        for line, row in zip(self.lines.widgets, rows, strict=False):
            if isinstance(line, TieLine):  # every one is
                line.sign.set_strength(row.strength)
                line.setAccessibleName(f"{line.accessibleName()}, {line.sign.accessibleName()}")
        self.way_in.setVisible(needs_introduction)
        self.way_words.setText(
            self.tr("Nobody gets in without an introduction. Ask {name} first.").format(name=rows[0].own_name) if rows
            else self.tr("Nobody gets in without an introduction. Find somebody who knows them."))

    def make_line(self) -> ThingLine:
        return TieLine()


def _words(row: TieRow) -> str:
    whom = texts.person(row.person_name, row.person_title)
    return DOT.join(part for part in (whom, row.how) if part)
