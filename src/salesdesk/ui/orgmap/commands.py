"""What happens when somebody acts on a person of the map: by keys, menu, mouse or the buttons of the panel."""

from PySide6.QtCore import QObject, QPoint, Qt

from salesdesk.services import people as people_services
from salesdesk.ui.context import Ask, Context, Place, Request, Screen
from salesdesk.ui.orgmap.actions import PersonActions
from salesdesk.ui.orgmap.boss_dialog import BossDialog
from salesdesk.ui.orgmap.view import PeopleView


class PersonCommands(QObject):
    """Asks for dialogs and runs services; the map shows the result when it is read anew."""

    def __init__(self, context: Context, view: PeopleView) -> None:
        super().__init__(view)
        self.context, self.view = context, view
        self.actions = PersonActions(view)
        self._by_name = {"open": self.open_profile, "edit": self.edit, "log": self.log,
                         "boss": self.choose_boss, "no_boss": self.remove_boss, "delete": self.delete}
        self.actions.wanted.connect(self._on_wanted)
        view.opened.connect(self.open_profile)
        view.dropped.connect(self.set_boss)
        view.menu_wanted.connect(self._on_menu_wanted)

    def open_profile(self, key: str) -> None:
        """Go to the profile of a person."""
        row = self.view.people_scene.people.get(key)
        if row is not None:
            self.context.go(Place(Screen.PROFILE, account_id=row.account_id or "", person_id=key))

    def edit(self, key: str) -> None:
        """Open the editor of a person."""
        row = self.view.people_scene.people.get(key)
        if row is not None:
            self.context.ask(Request(Ask.PERSON, id=key, account_id=row.account_id or ""))

    def log(self, key: str) -> None:
        """Open the log with a person filled in."""
        row = self.view.people_scene.people.get(key)
        if row is not None:
            self.context.ask(Request(Ask.LOG, account_id=row.account_id or "", person_id=key))

    def set_boss(self, key: str, boss_id: str) -> None:
        """Let a person report to another one; a cycle is refused with a sentence."""
        self.context.run(people_services.set_boss, key, boss_id)

    def remove_boss(self, key: str) -> None:
        """Let a person report to nobody known."""
        self.context.run(people_services.set_boss, key, None)

    def delete(self, key: str) -> None:
        """Move a person to the bin."""
        self.context.run(people_services.delete_person, key)

    def choose_boss(self, key: str) -> None:
        """Offer everybody who can be a person's boss."""
        scene = self.view.people_scene
        row = scene.people[key]
        bosses = [each for each in scene.people.values() if scene.may_lead(each.id, key)]
        dialog = BossDialog(row, bosses, lambda boss_id: self._decide(key, boss_id), self.view)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _decide(self, key: str, boss_id: str | None) -> None:
        if boss_id != (self.view.people_scene.people[key].reports_to_id or None):
            self.context.run(people_services.set_boss, key, boss_id)

    def _on_wanted(self, name: str) -> None:
        key = self.view.current()
        if key in self.view.people_scene.people:
            self._by_name[name](key)

    def _on_menu_wanted(self, key: str, place: QPoint) -> None:
        row = self.view.people_scene.people.get(key)
        if row is not None:
            self.actions.menu(has_boss=row.reports_to_id is not None).popup(place)
