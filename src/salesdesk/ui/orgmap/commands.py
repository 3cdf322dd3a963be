"""What happens when somebody acts on cards of the map: by keys, menu, mouse or the buttons of the panel."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu

from salesdesk.domain.orgwalk import above, step
from salesdesk.domain.people import Role
from salesdesk.services import relations, several_people
from salesdesk.ui import labels
from salesdesk.ui.context import Ask, Context, Place, Request, Screen
from salesdesk.ui.orgmap import actions
from salesdesk.ui.orgmap.actions import PersonActions
from salesdesk.ui.orgmap.boss_dialog import BossDialog
from salesdesk.ui.orgmap.line_commands import LineCommands
from salesdesk.ui.orgmap.view import PeopleView

_ASKS = {"stand": Ask.STAND, "objection": Ask.OBJECTION, "trust": Ask.TRUST, "delegation": Ask.DELEGATION}


class PersonCommands(QObject):
    """Asks for dialogs and runs services; the map shows the result when it is read anew.

    `where` gives the ids of the account and the deal shown ("" = none).
    """

    def __init__(self, context: Context, view: PeopleView, where: Callable[[], tuple[str, str]] | None = None) -> None:
        super().__init__(view)
        self.context, self.view = context, view
        self._where = where or (lambda: (context.place.account_id, context.place.deal_id))
        self.actions = PersonActions(view)
        self.lines = LineCommands(context, view)
        self._by_name: dict[str, Callable[[str], object]] = {
            "open": self.open_card, "edit": self.edit, "log": self.log, "home": lambda key: self.move(key, 0),
            "boss": lambda _key: self.choose_boss(self._people()), "delete": lambda _key: self.delete(),
            "no_boss": lambda _key: self.set_boss(self._people(), None),
            "fill": self.open_card, "vacancy": self.edit, "unfold": self.open_card}
        self._anywhere: dict[str, Callable[[], object]] = {
            "line": view.keys.draw_line, "next_line": view.keys.next_line, "fit": view.fit, "tidy": self.tidy,
            "all": lambda: view.picked.choose_many(view.people_scene.keys()),
            "new_person": lambda: self._ask(Ask.PERSON), "new_vacancy": lambda: self._ask(Ask.VACANCY)}
        self.actions.wanted.connect(self._on_wanted)
        view.opened.connect(self.open_card)
        view.hands.dropped.connect(self.drop)
        view.hands.nudged.connect(self.move)
        view.keys.nudged.connect(self.move)
        view.hands.unfolded.connect(lambda key: self.fold(key, folded=False))
        view.menu_wanted.connect(lambda place: self.menu().popup(place))
        view.ground_wanted.connect(lambda place: self.ground_menu().popup(place))

    def open_card(self, key: str) -> None:
        """Go to a person's profile, say who fills a vacancy, unfold a department."""
        scene = self.view.people_scene
        if key in scene.vacancies:
            self.context.ask(Request(Ask.FILL_VACANCY, id=key, account_id=self._where()[0]))
        elif key in scene.folded:
            self.fold(key, folded=False)
        else:
            self.open_profile(key)

    def open_profile(self, key: str) -> None:
        """Go to the profile of a person."""
        row = self.view.people_scene.people.get(key)
        if row is not None:
            self.context.go(Place(Screen.PROFILE, row.account_id or "", self._where()[1], key))

    def edit(self, key: str) -> None:
        """Open the editor of a person or of a vacant role."""
        row = self.view.people_scene.people.get(key)
        if row is not None:
            self.context.ask(Request(Ask.PERSON, id=key, account_id=row.account_id or ""))
        elif key in self.view.people_scene.vacancies:
            self.context.ask(Request(Ask.VACANCY, id=key, account_id=self._where()[0]))

    def log(self, key: str) -> None:
        """Open the log with a person filled in."""
        row = self.view.people_scene.people.get(key)
        if row is not None:
            self.context.ask(Request(Ask.LOG, account_id=row.account_id or "", person_id=key))

    def set_boss(self, keys: Sequence[str], boss_id: str | None) -> None:
        """Let people report to another one, or to nobody known; a ring is refused with a sentence that names it."""
        if keys:
            self.context.run(several_people.set_boss, keys, boss_id)

    def set_role(self, keys: Sequence[str], role: Role) -> None:
        """Give people a role in the deal shown, or at the account."""
        self.context.run(several_people.set_role, keys, role, self._where()[1] or None)

    def delete(self) -> None:
        """Move what is chosen to the bin: a line, a card, or several cards."""
        if self.view.picked.line():
            self.lines.delete(self.view.picked.line())
            return
        scene, keys = self.view.people_scene, self._chosen()
        people = [key for key in keys if key in scene.people]
        vacancies = [key for key in keys if key in scene.vacancies]
        beside = self._beside(keys)
        if len(vacancies) == 1 and not people:
            self.context.run(relations.delete_vacancy, vacancies[0])
        elif people or vacancies:
            self.context.run(several_people.delete, people, vacancies)
        if beside and not self.view.current():
            self.view.choose(beside)

    def drop(self, keys: Sequence[str], target: str) -> None:
        """Cards were let go on another one: it is their boss now, or the role they fill."""
        scene = self.view.people_scene
        people = [key for key in keys if key in scene.people]
        if target in scene.vacancies:
            if len(people) == 1 and len(keys) == 1:
                self.context.run(relations.fill_vacancy, target, people[0])
        elif target in scene.people and people:
            self.set_boss(people, target)
        elif target in scene.people and len(keys) == 1:
            self.context.run(relations.save_vacancy, self._where()[0], keys[0], {"reports_to_id": target})

    def move(self, key: str, aside: int) -> None:
        """Keep a card aside of its own place (design pixels), 0 = put it back."""
        self.context.run(relations.move_card, key, aside or None)

    def tidy(self) -> None:
        """Take every card back to its own place."""
        if self._where()[0]:
            self.context.run(several_people.tidy_cards, self._where()[0])

    def fold(self, department_id: str, *, folded: bool) -> None:
        """Show a department as one card, or its people again; this is remembered."""
        scene, preferences = self.view.people_scene, self.context.preferences
        people = [row.id for row in scene.people.values() if row.department_id == department_id]
        before = frozenset(preferences.map_folded.split())
        after = before | {department_id} if folded else before - {department_id}
        preferences.map_folded = " ".join(sorted(after))
        scene.fold(after)
        self.view.shown_again()
        self.view.choose(department_id if folded else next(iter(people), ""))

    def find(self, key: str) -> None:
        """Somebody was found: a folded department is unfolded for them."""
        for each in self.view.people_scene.folded.values():
            if key in each.people:
                self.fold(each.id, folded=False)
                return

    def choose_boss(self, keys: Sequence[str]) -> None:
        """Offer everybody who can be the boss of all these people."""
        scene = self.view.people_scene
        rows = [scene.people[key] for key in keys if key in scene.people]
        if not rows:
            return
        over = {each.id: each.reports_to_id for each in scene.people.values()}
        bosses = [each for each in scene.people.values() if above(over, each.id).isdisjoint(keys)]
        dialog = BossDialog(rows, bosses, lambda boss_id: self._decide(keys, boss_id), self.view)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def menu(self) -> QMenu:
        """The context menu of what is chosen: a line, a card, or several cards."""
        scene, key = self.view.people_scene, self.view.current()
        if self.view.picked.line():
            return self.lines.menu(self.view.picked.line())
        if self.view.picked.several():
            return self._menu_of_several()
        if key in scene.vacancies:
            return self.actions.menu(actions.VACANCY)
        if key in scene.folded:
            return self.actions.menu(actions.FOLDED)
        return self._menu_of_person(key)

    def ground_menu(self) -> QMenu:
        """The context menu of free ground."""
        aside = any(row.map_x for row in self.view.people_scene.people.values())
        return self.actions.menu(actions.GROUND, without=() if aside else ("tidy",))

    def _menu_of_person(self, key: str) -> QMenu:
        row = self.view.people_scene.people[key]
        without = [name for name, has in (
            ("no_boss", row.reports_to_id), ("home", row.map_x),
            ("next_line", self.view.keys.lines(key))) if not has]
        menu = self.actions.menu(actions.PERSON, without=without)
        if row.department_id:
            before = next(each for each in menu.actions() if each.objectName() == "home")
            fold = menu.addAction(self.tr("&Fold {department}").format(
                department=row.department_name.replace("&", "&&")))
            fold.setObjectName("fold")
            fold.triggered.connect(lambda: self.fold(row.department_id or "", folded=True))
            menu.insertAction(before, fold)
        return menu

    def _menu_of_several(self) -> QMenu:
        people = self._people()
        menu = self.actions.menu(("boss", "no_boss") if people else ())
        if people:
            words = self.tr("Set the r&ole of {count} people in this deal") if self._where()[1] else (
                self.tr("Set the r&ole of {count} people"))
            roles = menu.addMenu(words.format(count=len(people)))
            for role in Role:
                action = roles.addAction(labels.label(role))
                action.triggered.connect(lambda _checked=False, chosen=role: self.set_role(people, chosen))
            menu.addSeparator()
        menu.addAction(self.actions.by_id["delete"])
        return menu

    def _chosen(self) -> tuple[str, ...]:
        """The cards a command is meant for."""
        if self.view.picked.several():
            return self.view.picked.cards()
        return (self.view.current(),) if self.view.current() else ()

    def _beside(self, keys: Sequence[str]) -> str:
        """The card the keys act on when these have gone: above, beside or below the current one."""
        scene, here = self.view.people_scene, self.view.current()
        found = (step(scene.picture, here, *to) for to in ((0, -1), (-1, 0), (1, 0), (0, 1)))
        return next((key for key in found if key and key not in keys), "")

    def _people(self) -> list[str]:
        return [key for key in self._chosen() if key in self.view.people_scene.people]

    def _decide(self, keys: Sequence[str], boss_id: str | None) -> None:
        if {self.view.people_scene.people[key].reports_to_id or None for key in keys} != {boss_id}:
            self.set_boss(keys, boss_id)

    def _ask(self, ask: Ask, person_id: str = "") -> None:
        account_id, deal_id = self._where()
        self.context.ask(Request(ask, account_id=account_id, deal_id=deal_id, person_id=person_id))

    def _on_wanted(self, name: str) -> None:
        key, line = self.view.current(), self.view.picked.line()
        if name in self._anywhere:
            self._anywhere[name]()
        elif line and name == "edit":
            self.lines.edit(line)
        elif name in _ASKS:
            if key in self.view.people_scene.people:
                self._ask(_ASKS[name], key)
        elif key or name == "delete":
            self._by_name[name](key)
