"""The picture of an account's people: bands of rank, cards, who reports to whom, and the lines between people."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from types import MappingProxyType

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsScene

from salesdesk.domain import orgfold
from salesdesk.domain.coverage import SILENT_AFTER
from salesdesk.domain.orgmap import Member, Spot, index, layout
from salesdesk.domain.orgwalk import below
from salesdesk.domain.relations import is_stale
from salesdesk.store.queries.accounts import DepartmentRow
from salesdesk.store.queries.people import PersonRow
from salesdesk.store.queries.relations import LineRow, MapRow, RoleRow
from salesdesk.ui import theme
from salesdesk.ui.orgmap import folded, texts
from salesdesk.ui.orgmap.bands import paint_bands
from salesdesk.ui.orgmap.boss_lines import sizes
from salesdesk.ui.orgmap.card_item import CardItem
from salesdesk.ui.orgmap.card_note import NOTHING, Note
from salesdesk.ui.orgmap.fold_item import FoldItem
from salesdesk.ui.orgmap.folded import Folded
from salesdesk.ui.orgmap.lens import Lens, Tint, tint
from salesdesk.ui.orgmap.line_layer import LineLayer
from salesdesk.ui.orgmap.map_card import HEIGHT, WIDTH, MapCard
from salesdesk.ui.orgmap.map_look import KINDS, MapLook
from salesdesk.ui.orgmap.vacancy_item import VacancyItem

STACK_FROM = 4


class PeopleScene(QGraphicsScene):
    """Holds one card per person, vacancy or folded department; what is shown anew changes only what differs."""

    arranged = Signal()  # other cards, places or colours

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.picture = layout([])
        self.members: list[Member] = []  # everybody who has a card, as laid out
        self.rows: dict[str, MapRow] = {}
        self.people: dict[str, PersonRow] = {}
        self.vacancies: dict[str, RoleRow] = {}
        self.line_rows: dict[str, LineRow] = {}
        self.folded: dict[str, Folded] = {}
        self._today, self._lens = date.min, Lens.SUPPORT
        self.silent_after = SILENT_AFTER
        self._notes: Mapping[str, Note] = {}
        self._departments: dict[str, DepartmentRow] = {}
        self._fold: frozenset[str] = frozenset()
        self._only: frozenset[str] | None = None
        self._cards: dict[str, MapCard] = {}
        self._spots: dict[str, Spot] = {}
        self._lines = LineLayer(self)
        self._width = 0.0

    def show_map(
        self, rows: Sequence[MapRow], vacant: Sequence[RoleRow], lines: Sequence[LineRow], today: date, lens: Lens,
        notes: Mapping[str, Note] = MappingProxyType({}), departments: Sequence[DepartmentRow] = (),
    ) -> None:
        """Draw an account's people as they are in a deal, the roles nobody was found for, and the lines."""
        self._notes = notes
        self._departments = {row.id: row for row in departments}
        self.rows = {row.person.id: row for row in rows}
        self.people = {row.person.id: row.person for row in rows}
        self.vacancies = {row.id: row for row in vacant}
        self.line_rows = {row.id: row for row in lines}
        self._today, self._lens = today, lens
        self._arrange()

    def set_silent_after(self, days: int) -> None:
        """After how many days without a meeting somebody counts as silent, 0 = never; seen when shown next."""
        self.silent_after = days

    def show_kinds(self, kinds: frozenset[str]) -> None:
        """Draw only these kinds of lines: "boss" and values of LineKind."""
        self._lines.show_kinds(kinds)

    def show_way(self, way: Sequence[tuple[str, str]]) -> None:
        """Draw a way from person to person strongly; an empty one takes it away."""
        self._lines.show_way(way)

    def fold(self, department_ids: frozenset[str]) -> None:
        """Show these departments as one card each."""
        if department_ids != self._fold:
            self._fold = department_ids
            self._arrange()

    def show_only(self, person_ids: frozenset[str] | None) -> None:
        """Give a card to these people only; None = everybody."""
        if person_ids != self._only:
            self._only = person_ids
            self._arrange()

    def look(self) -> MapLook:
        """How the map is looked at now, so that paper shows the same."""
        return MapLook(self._lens, self._lines.kinds, self._fold, self._only, silent_after=self.silent_after)

    def repaint_all(self) -> None:
        """The theme or the language has changed: nothing painted may be kept."""
        for card in self._cards.values():
            card.refresh()
        self.update()

    def put_back(self) -> None:
        """Set every card to its place."""
        for key, spot in self._spots.items():
            self._cards[key].setPos(spot.x, spot.y)

    def fit_width(self, width: float) -> None:
        """Bands reach over at least this width, so that the picture fills its view."""
        self._width = width
        self.setSceneRect(QRectF(0, 0, max(self.picture.width, width), self.picture.height))
        self.update()

    def keys(self) -> list[str]:
        """Everything that has a card: people, then vacancies, then folded departments."""
        order = {key: place for place, key in enumerate([*self.people, *self.vacancies, *self.folded])}
        return sorted(self._cards, key=order.__getitem__)

    def card(self, key: str) -> MapCard | None:
        """The card of a person, a vacancy or a folded department."""
        return self._cards.get(key)

    def card_at(self, place: QPointF, besides: str = "") -> MapCard | None:
        """The card at a place of the scene, without the one that is being dragged."""
        wide, high, x, y = theme.px(WIDTH), theme.px(HEIGHT), place.x(), place.y()
        for key, spot in self._spots.items():
            if spot.x <= x <= spot.x + wide and spot.y <= y <= spot.y + high and key != besides:
                return self._cards[key]
        return None

    def line_at(self, place: QPointF) -> str:
        """The line at a place of the scene, "" for none."""
        return self._lines.line_at(place)

    def choose_line(self, line_id: str) -> None:
        """Highlight a line; "" none."""
        self._lines.choose(line_id)

    def chosen_line(self) -> str:
        """The line that is highlighted, "" for none."""
        return self._lines.chosen if self._lines.chosen in self.line_rows else ""

    def tint_of(self, key: str) -> Tint:
        """The colour of a card: a person's stripe, else grey."""
        row = self.rows.get(key)
        return tint(row, self._lens, self._today, self.silent_after) if row is not None else Tint("border_strong", 0.5)

    def may_lead(self, boss_id: str, person_id: str) -> bool:
        """Whether a person may report to another one: nobody leads those above them."""
        return boss_id in self.people and boss_id not in below(self._people_members(), person_id)

    def spoken(self, key: str, today: date) -> str:
        """What a screen reader says about a card."""
        if key in self.vacancies:
            row = self.vacancies[key]
            return texts.spoken_vacancy(row, self.people.get(row.reports_to_id or ""))
        if key in self.folded:
            return texts.spoken_fold(self.folded[key])
        found = self.rows[key]
        note = self._notes.get(key, NOTHING)
        return texts.spoken(found, note, self.people.get(found.person.reports_to_id or ""), today)

    def spoken_line(self, line_id: str) -> str:
        """What a screen reader says about a line."""
        row = self.line_rows[line_id]
        said = texts.spoken_line(row, self.people[row.from_id].name, self.people[row.to_id].name)
        return f"{said}\n{texts.since(row.confirmed)}" if is_stale(row.confirmed, self._today) else said

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        painter.fillRect(rect, theme.color("canvas"))
        paint_bands(painter, self.picture, self.sceneRect().width(), QRectF(rect))

    def _people_members(self) -> list[Member]:
        return [Member(row.id, row.reports_to_id, row.rank, theme.px(row.map_x)) for row in self.people.values()]

    def _arrange(self) -> None:
        """Lay out what has a card, and give it one."""
        found = folded.departments(self.rows.values(), self._fold, self._only, self._departments)
        self.folded = {each.id: each for each in found}
        group = {person: each.id for each in found for person in each.people}
        group |= {key: group[row.reports_to_id] for key, row in self.vacancies.items() if row.reports_to_id in group}
        vacant = [Member(row.id, row.reports_to_id, row.rank) for row in self.vacancies.values()]
        members = orgfold.beside(self._people_members(), vacant, STACK_FROM)
        only = None if self._only is None else {*self._only, *self.vacancies}
        self.members = orgfold.shown(members, group, only)
        self.picture = layout(self.members, stack=STACK_FROM, sizes=sizes())
        self._spots = dict(index(self.picture))
        for gone in self._cards.keys() - self._spots.keys():
            self.removeItem(self._cards.pop(gone))
        for key in self._spots:
            self._give_card(key)
        self.put_back()
        words = {key: (self.spoken_line(key), is_stale(row.confirmed, self._today))
                 for key, row in self.line_rows.items()}
        self._lines.show_lines(self.picture, self._spots, list(self.line_rows.values()), group, words)
        self.fit_width(self._width)
        self.arranged.emit()

    def _give_card(self, key: str) -> None:
        """Make the card of a key, or tell the one there is what to show."""
        old = self._cards.get(key)
        card: MapCard
        if key in self.vacancies:
            row = self.vacancies[key]
            asked = self.people.get(row.reports_to_id or "")
            card = old if isinstance(old, VacancyItem) else VacancyItem(row.id)
            card.set_row(row, asked.name if asked is not None else "")
        elif key in self.folded:
            card = old if isinstance(old, FoldItem) else FoldItem(key)
            card.set_folded(self.folded[key])
        else:
            card = old if isinstance(old, CardItem) else CardItem(key)
            card.set_row(self.rows[key], self._notes.get(key, NOTHING), self._today, self._lens, self.silent_after)
        if card is not old:
            self._cards[key] = card
            self.addItem(card)


def known_kinds(values: Collection[str]) -> frozenset[str]:
    """Those of some values that are kinds of lines."""
    return frozenset(KINDS & set(values))
