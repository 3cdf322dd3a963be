"""Fills the panel of the map and does what its buttons say."""

from PySide6.QtCore import QObject

from salesdesk.domain.activities import TaskKind
from salesdesk.domain.influence import STARTS, Path
from salesdesk.domain.people import Role
from salesdesk.domain.relations import ObjectionState, Suggestion, needs_repair
from salesdesk.services import activities as activity_services
from salesdesk.services import key_people, relations
from salesdesk.services.key_people import Look
from salesdesk.services.relations import Kept
from salesdesk.store.queries import activities, profile
from salesdesk.store.queries.people import PersonRow
from salesdesk.ui import labels
from salesdesk.ui.context import Ask, Context, Request
from salesdesk.ui.orgmap.card_note import notes
from salesdesk.ui.orgmap.commands import PersonCommands
from salesdesk.ui.orgmap.gaps import Advice, Adviser
from salesdesk.ui.orgmap.panel import Panel
from salesdesk.ui.orgmap.person_box import About
from salesdesk.ui.orgmap.planned import Planned
from salesdesk.ui.orgmap.view import PeopleView
from salesdesk.ui.orgmap.way_words import WayAdvice, and_more, no_way, way_advice

_WAYS = 5  # as many are shown at once


class PanelDeeds(QObject):
    """Reads anew with the map; a selection changes the box at the bottom and the way to who is selected."""

    def __init__(self, context: Context, panel: Panel, view: PeopleView, commands: PersonCommands) -> None:
        super().__init__(panel)
        self.context, self.panel, self.view = context, panel, view
        self.look: Look | None = None
        self._adviser: Adviser | None = None
        self._account_id, self._deal_id = "", ""
        self._tasks = Planned()
        self._opened_for = ""
        self._ways: list[Path] = []
        self._connect(commands)

    def reload(self, account_id: str, deal_id: str) -> None:
        """Show an account, or a deal of it."""
        if account_id != self._account_id:
            self.panel.forget_all()
        self._account_id, self._deal_id = account_id, deal_id
        if not account_id:
            self.look = self._adviser = None
            return
        today = self.context.today()
        self.look = self.context.read(key_people.look, account_id, deal_id or None, today)
        self._adviser = Adviser(self.look, today)
        self._tasks = Planned(self.context.read(
            activities.tasks, account_id=account_id, kinds=(TaskKind.STEP, TaskKind.QUESTION)))
        self._ways = self._read_ways(self.look)
        self.panel.show_look(self.look, self._adviser, self._tasks, today)
        self.view.people_scene.set_silent_after(self.look.silent_after)

    def choose_first(self, wanted: str = "") -> None:
        """Select who is asked for; on opening an account the first one who decides."""
        opening, self._opened_for = self._opened_for != self._account_id, self._account_id
        current = self.view.current()
        if not wanted and opening and not current and self.look is not None:
            wanted = next((row.person.id for row in self.look.people if Role.DECISION_MAKER in row.roles), "")
            if wanted:
                self.view.choose(wanted, aloud=False)
        elif wanted and wanted != current:
            self.view.choose(wanted)
        self.show_selected()

    def show_selected(self) -> None:
        """Show what is selected on the map: a line, a vacancy, a person or nobody."""
        scene = self.view.people_scene
        key, line_id = self.view.current(), scene.chosen_line()
        if line_id:
            self._show_line(line_id)
        elif key in scene.vacancies:
            self._show_vacancy(key)
        else:
            self._show_person(scene.people.get(key))
        self._show_ways(key if key in scene.people else "")

    def _show_ways(self, selected: str) -> None:
        """The ways to those who decide or object, before them the one to who is selected."""
        if self.look is None or self._adviser is None:
            return
        shown = self._ways[:_WAYS]
        if selected and selected not in {way.people[-1] for way in shown}:
            shown = [*self.look.ways([selected]), *shown]
        told = {way.people[-1] for way in self._ways}
        unreached = [row.person for row in self.look.people if row.person.id not in told
                     and Role.DECISION_MAKER in row.roles and row.person.support not in STARTS]
        missing = [no_way(unreached[0].id, self._adviser)] if unreached else []
        if len(self._ways) > _WAYS:
            missing.append(and_more(len(self._ways) - _WAYS))
        self.panel.ways.show_ways([way_advice(way, self._adviser) for way in shown], "\n".join(missing), self._tasks,
                                  self.context.today())

    def _read_ways(self, look: Look) -> list[Path]:
        """The ways worth showing, those to who decides first."""
        deciders = {row.person.id for row in look.people if Role.DECISION_MAKER in row.roles}
        return sorted(look.ways(), key=lambda way: way.people[-1] not in deciders)

    def _show_person(self, row: PersonRow | None) -> None:
        self.panel.show_selected(self.panel.person)
        self.panel.person.show_person(row, self._about(row) if row is not None else None)

    def _about(self, row: PersonRow) -> About:
        scales = {scale: each.value for scale, each in self.context.read(profile.traits, row.id).items()}
        if self.look is None:
            return About("", (), (), scales)
        boss = self.view.people_scene.people.get(row.reports_to_id or "")
        more = [(self.tr("Role"), labels.label(row.role)), (self.tr("Title"), row.title or row.department_name),
                (self.tr("Reports to"), boss.name if boss else ""), (self.tr("Criteria"), row.criterion),
                (self.tr("Careful with"), row.caution), (self.tr("Our connection"), row.our_tie)]
        return About(self._warning(row.id), self._notes(row.id),
                     [*self._evidence(row.id), *(_told(*each) for each in more if each[1])], scales,
                     self._stale(row.id))

    def _warning(self, person_id: str) -> str:
        found = self.look.trust.get(person_id) if self.look else None
        if found is None or not needs_repair(found.level):
            return ""
        return self.tr("Trust is down, repair it first: {reason} ({day})").format(
            reason=" ".join(found.reason.split()), day=labels.day(found.on_day, self.context.today()))

    def _notes(self, person_id: str) -> list[str]:
        """To whom they hand over, for whom they act, and what they object."""
        assert self.look is not None
        assert self._adviser is not None
        notes = []
        for each in self.look.delegations:
            if each.person_id == person_id:
                notes.append(self.tr("Hands over to {name}: {scope}").format(
                    name=self._adviser.who(each.to_id), scope=each.scope or self.tr("everything")))
            elif each.to_id == person_id:
                notes.append(self.tr("Acts for {name}: {scope}").format(
                    name=self._adviser.who(each.person_id), scope=each.scope or self.tr("everything")))
        notes += [_told(self.tr("Objection ({state})").format(state=labels.label(row.state)), row.reason)
                  for row in self.look.objections if row.person_id == person_id
                  and row.state is not ObjectionState.SETTLED]
        return notes

    def _stale(self, person_id: str) -> str:
        """Since when nobody has said that what is known is still so, "" while the card is not faded."""
        assert self.look is not None
        today = self.context.today()
        here = [row for row in self.look.people if row.person.id == person_id]
        found = notes(here, self.look.roles).get(person_id)
        if found is None or found.confirmed is None or not found.faded(today):
            return ""
        return self.tr("Last confirmed {day}").format(day=labels.day(found.confirmed, today))

    def _evidence(self, person_id: str) -> list[str]:
        """What shows that they have their roles; the map tells the weightiest on the card."""
        rows = self.look.roles if self.look else ()
        return [_told(labels.label(row.role), row.evidence) for row in rows
                if row.person_id == person_id and row.evidence]

    def _show_vacancy(self, key: str) -> None:
        row = self.view.people_scene.vacancies[key]
        words = [_told(self.tr("Role"), labels.label(row.role))]
        asked = self.view.people_scene.people.get(row.reports_to_id or "")
        if row.evidence:
            words.append(row.evidence)
        elif asked is not None:
            words.append(self.tr("{name} would know").format(name=asked.name))
        self.panel.vacancy.show_thing(key, row.name or self.tr("Vacant role"), words, row.role)
        self.panel.show_selected(self.panel.vacancy)

    def _show_line(self, key: str) -> None:
        scene = self.view.people_scene
        row, today = scene.line_rows[key], self.context.today()
        one, other = (scene.people[end].name for end in (row.from_id, row.to_id))
        words = [self.tr("{one} → {other}" if row.kind == "influence" else "{one} ↔ {other}").format(
            one=one, other=other)]
        words.append(self.tr("Strength {n} of 3").format(n=row.strength))
        if row.reason:
            words.append(_told(self.tr("Reason"), row.reason))
        words.append(self.tr("Confirmed {day}").format(day=labels.day(row.confirmed, today)))
        self.panel.line.show_thing(key, labels.label(row.kind), words)
        self.panel.show_selected(self.panel.line)

    def _connect(self, commands: PersonCommands) -> None:
        panel, ask = self.panel, self.context.ask
        panel.taken.connect(self._take)
        panel.ways.asked.connect(self._take)
        panel.ways.shown.connect(self.view.people_scene.show_way)
        for part in (panel, panel.ways):
            part.opened.connect(lambda key: ask(Request(Ask.TASK, id=key, account_id=self._account_id)))
        panel.suggestions.taken.connect(self._take_over)
        panel.suggestions.declined.connect(
            lambda key, found: self.context.run(key_people.decline, key, found))
        panel.person.edited.connect(commands.open_profile)
        panel.person.logged.connect(commands.log)
        panel.person.confirmed.connect(lambda key: self.context.run(
            relations.confirm_said, key, self._deal_id or None, self.context.today()))
        panel.person.trusted.connect(lambda key: ask(Request(Ask.TRUST, person_id=key)))
        panel.vacancy.first.connect(lambda key: ask(Request(Ask.FILL_VACANCY, id=key, account_id=self._account_id)))
        panel.vacancy.second.connect(lambda key: ask(Request(Ask.VACANCY, id=key, account_id=self._account_id)))
        panel.line.first.connect(
            lambda key: self.context.run(relations.confirm, Kept.LINE, key, self.context.today()))
        panel.line.second.connect(lambda key: ask(Request(Ask.LINE, id=key, account_id=self._account_id)))
        self.view.chosen.connect(lambda _key: self.show_selected())
        self.view.picked.line_chosen.connect(lambda _key: self.show_selected())

    def _take(self, advice: Advice | WayAdvice) -> None:
        self.context.run(activity_services.add_task,
                         advice.draft(self._account_id, self.context.today(), self._deal_id))

    def _take_over(self, person_id: str, found: Suggestion) -> None:
        said = key_people.suggested(found)
        values = {name: value for name, value in (("support", said.support), ("depth", said.depth))
                  if value is not None}
        self.context.run(relations.set_stand, person_id, values)


def _told(name: str, value: str) -> str:
    colon = "：" if labels.screen_words().japanese else ": "
    return f"{name}{colon}{' '.join(value.split())}"
