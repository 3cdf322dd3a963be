"""Where a card moved by hand will land: in its row, as far aside as its neighbours leave room."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

from salesdesk.domain.nudges import MOST
from salesdesk.domain.orgmap import index, layout
from salesdesk.ui import theme
from salesdesk.ui.orgmap.boss_lines import sizes
from salesdesk.ui.orgmap.scene import STACK_FROM, PeopleScene

_HOME = 8  # nearer to its own place than this a card goes home


class Landing(NamedTuple):
    """Design pixels aside of the card's own place (0 = at home), the box it will fill, and whether that is new."""

    aside: int
    box: QRectF
    moved: bool


def home_of(scene: PeopleScene, key: str) -> QPointF:
    """The place of a person's card where nobody has moved it aside."""
    return _laid(scene, key, 0)


def land(scene: PeopleScene, key: str, by: QPointF, home: QPointF | None = None) -> Landing | None:
    """Where the card of a person moved by so much lands; None where it has left its row.

    `home` is what `home_of` says, for those who ask again with every move of the mouse.
    """
    card, spot = scene.card(key), index(scene.picture).get(key)
    if card is None or spot is None or abs(by.y()) > card.box().height():
        return None
    home = home or home_of(scene, key)
    wanted = spot.x + by.x() - home.x()
    if abs(wanted) < theme.px(_HOME):
        wanted = 0
    there = _laid(scene, key, max(-MOST, min(MOST, wanted)))
    aside = round((there.x() - home.x()) / theme.scale())
    old = scene.people[key].map_x
    return Landing(aside, card.box().translated(there), aside != old and there.x() != spot.x)


def _laid(scene: PeopleScene, key: str, aside: float) -> QPointF:
    """The place of a card in the picture where it is moved aside by so much, in pixels of the screen."""
    members = [member._replace(nudge=aside) if member.id == key else member for member in scene.members]
    spot = index(layout(members, stack=STACK_FROM, sizes=sizes()))[key]
    return QPointF(spot.x, spot.y)
