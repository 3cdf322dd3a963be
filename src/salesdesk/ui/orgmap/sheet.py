"""The map as it goes onto paper or into a picture: the same cards and lines, always light, with title and legend."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QObject, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem

from salesdesk.services.people_map import MapContent
from salesdesk.ui import labels, theme
from salesdesk.ui.orgmap import lens as lenses
from salesdesk.ui.orgmap.card_note import notes
from salesdesk.ui.orgmap.legend import Legend
from salesdesk.ui.orgmap.map_look import MapLook
from salesdesk.ui.orgmap.scene import PeopleScene
from salesdesk.ui.widgets import paint
from salesdesk.ui.words import QT_TRANSLATE_NOOP

_TITLE = QT_TRANSLATE_NOOP("MapSheet", "Key people")
_COLOURS = QT_TRANSLATE_NOOP("MapSheet", "Colour: {lens}")
_CONFIDENTIAL = QT_TRANSLATE_NOOP("MapSheet", "Confidential · contains personal data")
HEAD = 50.0
SMALL = 11.0
_GAP = 8.0


class MapSheet:
    """Laid out once in the look of paper; `head`, `body`, `legend` and `foot` are drawn where a page wants them.

    Lengths are pixels at 96 dpi. Notes for oneself alone are not on cards, so none is printed.
    """

    def __init__(self, content: MapContent, today: date, look: MapLook) -> None:
        self.content, self.today, self.look = content, today, look
        self._tokens = theme.greyed(theme.paper()) if look.grey else theme.paper()
        self._owner = QObject()
        with theme.using(self._tokens):
            self._scene = PeopleScene(self._owner)
            self._scene.fold(look.folded)
            self._scene.show_only(look.only)
            self._scene.show_kinds(look.kinds)
            self._scene.set_silent_after(look.silent_after)
            self._scene.show_map(content.rows, content.vacant, content.lines, today, look.lens,
                                 notes(content.rows, content.roles, content.delegations), content.departments)
            self._legend = Legend()
            self._legend.set_lens(look.lens, look.silent_after)
        for item in self._scene.items():
            item.setCacheMode(QGraphicsItem.CacheMode.NoCache)  # paper wants lines and letters, no pixels

    @property
    def title(self) -> str:
        """What it is, of whom, and the day."""
        parts = (_say(_TITLE), self.content.account_name, self.content.deal_name, self.today.isoformat())
        return " ".join(" ".join(part.split()) for part in parts if part)

    @property
    def width(self) -> float:
        """The width of the map."""
        return self._scene.sceneRect().width()

    @property
    def height(self) -> float:
        """The height of the map."""
        return self._scene.sceneRect().height()

    def legend_height(self, width: float) -> float:
        """How high the legend is at a width."""
        with theme.using(self._tokens):
            return self._legend.draw(None, width)

    def ground(self, p: QPainter, box: QRectF) -> None:
        """White paper."""
        with theme.using(self._tokens):
            p.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
            p.fillRect(box, theme.color("canvas"))

    def head(self, p: QPainter, box: QRectF) -> None:
        """Account, deal, colouring and day, over a line."""
        with theme.using(self._tokens):
            day = labels.day(self.today, date.min)  # with its year
            right = paint.text(p, QRectF(box.left(), box.top(), box.width(), 24), _say(_TITLE), 13, "text2",
                               flags=paint.RIGHT)
            paint.text(p, QRectF(box.left(), box.top(), box.width() - right - 16, 24), self.content.account_name, 17,
                       bold=True)
            right = paint.text(p, QRectF(box.left(), box.top() + 24, box.width(), 16), day, SMALL, "muted",
                               flags=paint.RIGHT)
            colours = _say(_COLOURS).format(lens=lenses.name(self.look.lens))
            below = " · ".join(part for part in (self.content.deal_name, colours) if part)
            paint.text(p, QRectF(box.left(), box.top() + 24, box.width() - right - 16, 16), below, SMALL, "text2")
            p.fillRect(QRectF(box.left(), box.top() + HEAD - _GAP, box.width(), 1), theme.color("border_strong"))

    def body(self, p: QPainter, target: QRectF, source: QRectF) -> None:
        """A part of the map in a box of the page."""
        with theme.using(self._tokens):
            self._scene.render(p, target, source)

    def legend(self, p: QPainter, box: QRectF) -> None:
        """What the signs mean."""
        with theme.using(self._tokens):
            p.save()
            p.translate(box.topLeft())
            self._legend.draw(p, box.width())
            p.restore()

    def foot(self, p: QPainter, box: QRectF, place: str = "") -> None:
        """The line about confidentiality, and which page it is."""
        with theme.using(self._tokens):
            used = paint.text(p, box, place, SMALL, "muted", flags=paint.RIGHT) if place else 0.0
            line = " ".join(self.content.confidentiality.split()) or _say(_CONFIDENTIAL)
            paint.text(p, box.adjusted(0, 0, -used - 16, 0), line, SMALL, "muted")

    def mark(self, p: QPainter, box: QRectF, words: str) -> None:
        """Small words of a page of several: which part it is."""
        with theme.using(self._tokens):
            paint.text(p, box, words, SMALL, "muted", bold=True, flags=paint.CENTER)


def _say(source: str) -> str:
    return QCoreApplication.translate("MapSheet", source)
