"""What is done with lines between people: drawing one, changing its kind or strength, deleting it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from salesdesk.domain.relations import STRENGTHS, LineKind
from salesdesk.services import lines as services
from salesdesk.store.queries.relations import LineRow
from salesdesk.ui import labels
from salesdesk.ui.context import Ask, Context, Request
from salesdesk.ui.orgmap.view import PeopleView

_USUAL = 2


class LineCommands(QObject):
    """Lines drawn here hold for the account; one that is there already is changed instead."""

    def __init__(self, context: Context, view: PeopleView) -> None:
        super().__init__(view)
        self._context, self._view = context, view
        view.hands.drawn.connect(self.offer)
        view.pen.drawn.connect(self.offer)
        view.keys.line_opened.connect(self.edit)

    def offer(self, from_id: str, to_id: str, place: QPoint) -> None:
        """Ask at a place of the screen what the line between two people means; Enter takes an influence."""
        menu = self._menu(self.tr("Line from {a} to {b}").format(a=self._name(from_id), b=self._name(to_id)))
        usual = None
        for strength, words in enumerate(self._strengths(), 1):
            named = self.tr("{kind}: {strength}").format(kind=labels.label(LineKind.INFLUENCE), strength=words)
            action = self._add(menu, f"&{strength}  {named}",
                               partial(self.draw, from_id, to_id, LineKind.INFLUENCE, strength))
            usual = action if strength == _USUAL else usual
        self._add(menu, f"&4  {labels.label(LineKind.CONFLICT)}",
                  partial(self.draw, from_id, to_id, LineKind.CONFLICT))
        self._add(menu, f"&5  {labels.label(LineKind.INFORMAL)}",
                  partial(self.draw, from_id, to_id, LineKind.INFORMAL))
        menu.addSeparator()
        self._add(menu, self.tr("&With a reason…"), lambda: self._context.ask(
            Request(Ask.LINE, person_id=from_id, other_id=to_id, text=LineKind.INFLUENCE.value)))
        menu.popup(place)
        if usual is not None:
            menu.setActiveAction(usual)

    def draw(self, from_id: str, to_id: str, kind: LineKind, strength: int | None = None) -> None:
        """Draw a line, or change the one of this kind there is between the two."""
        values: dict[str, object] = {"kind": kind, **({"strength": strength} if strength else {})}
        old = self._between(from_id, to_id, kind)
        ends = {"from_id": from_id, "to_id": to_id} if old is None else {}
        found = self._context.run(services.save_line, old, {**values, **ends})
        if found in self._view.people_scene.line_rows:
            self._view.picked.choose_line(str(found))

    def menu(self, line_id: str) -> QMenu:
        """The context menu of a line; it deletes itself."""
        row = self._row(line_id)
        menu = self._menu(self._view.people_scene.spoken_line(line_id))
        self._add(menu, self.tr("&Reason and more…"), lambda: self.edit(line_id))
        menu.addSeparator()
        kinds = QActionGroup(menu)
        for kind in LineKind:
            action = self._add(menu, labels.label(kind), partial(self._change, line_id, "kind", kind))
            _check(kinds, action, checked=kind is row.kind)
        if row.kind is LineKind.INFLUENCE:
            menu.addSeparator()
            strengths = QActionGroup(menu)
            for number, words in enumerate(self._strengths(), 1):
                action = self._add(menu, f"&{number}  {words}",
                                   partial(self._change, line_id, "strength", number))
                _check(strengths, action, checked=number == row.strength)
            menu.addSeparator()
            self._add(menu, self.tr("&Turn round"), lambda: self._context.run(
                services.save_line, line_id, {"from_id": row.to_id, "to_id": row.from_id}))
        menu.addSeparator()
        key = QKeySequence("Delete").toString(QKeySequence.SequenceFormat.NativeText)
        self._add(menu, self.tr("Move to the b&in") + f"\t{key}", lambda: self.delete(line_id))
        return menu

    def edit(self, line_id: str) -> None:
        """Open the dialog of a line."""
        self._context.ask(Request(Ask.LINE, id=line_id))

    def delete(self, line_id: str) -> None:
        """Move a line to the bin; the keys act on its card again."""
        self._context.run(services.delete_line, line_id)
        self._view.choose(self._view.current())

    def _change(self, line_id: str, name: str, value: object) -> None:
        self._context.run(services.save_line, line_id, {name: value})

    def _between(self, from_id: str, to_id: str, kind: LineKind) -> str | None:
        """The line of a kind shown between two people; only an influence has a direction."""
        for row in self._view.people_scene.line_rows.values():
            ends = (row.from_id, row.to_id)
            if row.kind is kind and (ends == (from_id, to_id) or (
                    kind is not LineKind.INFLUENCE and ends == (to_id, from_id))):
                return row.id
        return None

    def _row(self, line_id: str) -> LineRow:
        return self._view.people_scene.line_rows[line_id]

    def _name(self, key: str) -> str:
        return self._view.people_scene.people[key].name

    def _strengths(self) -> tuple[str, ...]:
        words = (self.tr("weak"), self.tr("counts"), self.tr("strong"))
        return words[:STRENGTHS]

    def _menu(self, name: str) -> QMenu:
        menu = QMenu(name, self._view)
        menu.setAccessibleName(name)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _add(self, menu: QMenu, words: str, act: Callable[[], object]) -> QAction:
        action = menu.addAction(words)
        action.triggered.connect(lambda _checked=False: act())
        return action


def _check(group: QActionGroup, action: QAction, *, checked: bool) -> None:
    action.setCheckable(True)
    action.setChecked(checked)
    group.addAction(action)
