"""What the panel says about each gap, and the task its button makes."""

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta

from salesdesk.domain.activities import TaskKind
from salesdesk.domain.coverage import GRAVE, Finding, Gap
from salesdesk.domain.date_format import format_date
from salesdesk.domain.dealing import ConsentState
from salesdesk.domain.relations import LineKind, ObjectionState
from salesdesk.services.activities import TaskDraft
from salesdesk.services.key_people import Look
from salesdesk.store.queries.people import PersonRow
from salesdesk.store.queries.relations import ObjectionRow, RoleRow
from salesdesk.ui import labels
from salesdesk.ui.orgmap import gap_words
from salesdesk.ui.orgmap.gap_words import Phrases

_STEP_AFTER = 7
_SHORT = 28
_MEETINGS = frozenset({
    Finding.DECIDER_SILENT, Finding.SILENT, Finding.ROLE_NOT_MET, Finding.HIDDEN_NOT_MET, Finding.DECIDER_UNMET})
_STRONG = 3
_BESIDE_A_TITLE = re.compile(r"[（(].*[）)]$")
_BOARD = re.compile(r"^(?:代表取締役|取締役|執行役員)(?=.)")
_SOMEBODY = re.compile(r"の?(?:ご?担当者?|責任者|方)$")
_UNIT = re.compile(r"[課部係室]$")


@dataclass(frozen=True)
class Advice:
    """A gap in words with its remedy."""

    gap: Gap
    icon: str
    tone: str
    head: str
    detail: str
    button: str
    kind: TaskKind
    task: str
    ask_id: str = ""  # whom a question about nobody known is asked

    @property
    def by_meeting(self) -> bool:
        """Whether any step planned with the person does what is proposed."""
        return self.gap.finding in _MEETINGS

    def draft(self, account_id: str, today: date, deal_id: str = "") -> TaskDraft:
        """The task to keep: a step is due in a week, a question waits for the next visit."""
        due = today + timedelta(days=_STEP_AFTER) if self.kind is TaskKind.STEP else None
        return TaskDraft(self.task, self.kind, due, account_id=account_id, deal_id=deal_id or None,
                         person_id=self.gap.person_id or self.ask_id or None)


class Adviser:
    """Puts what a look has found into words of the screen, or of `words`."""

    def __init__(self, look: Look, today: date, words: labels.Words | None = None) -> None:
        self.look, self._today = look, today
        self._words = words or labels.screen_words()
        self.people = {row.person.id: row.person for row in look.people}
        self._families = Counter(row.person.family for row in look.people)

    def advice(self, gap: Gap) -> Advice:
        """The words of a gap."""
        person, vacancy = self.people.get(gap.person_id), self._vacancy(gap)
        values = self._values(gap, person)
        tone = "danger" if gap.finding in GRAVE else "warn"
        if gap.finding in {Finding.ROLE_UNKNOWN, Finding.ROLE_VACANT}:
            return self._unknown(gap, tone, vacancy, values)
        words = self._phrases(gap, person, values)
        icon, head, detail, button, task = words[0], *(self._fill(text, values) for text in words[1:])
        kind = TaskKind.QUESTION if words is gap_words.WHY_UNKNOWN else gap.step
        return Advice(gap, icon, tone, head, _tidy(detail), button, kind, task)

    def who(self, key: str) -> str:
        """A person as one speaks of them: the family name, or all of it where another one shares it."""
        row = self.people.get(key)
        if row is None:
            return ""
        return row.family if row.family and self._families[row.family] == 1 else row.name

    def named(self, key: str) -> str:
        """The same with the short title."""
        row = self.people.get(key)
        return self._fill("{who} {title}", {"who": self.who(key), "title": short_title(row.title)}) if row else ""

    def objection(self, person_id: str) -> ObjectionRow | None:
        """What a person objects and we have not answered, the oldest first."""
        return next((row for row in self.look.objections
                     if row.person_id == person_id and row.state is ObjectionState.OPEN), None)

    def _phrases(self, gap: Gap, person: PersonRow | None, values: dict[str, object]) -> Phrases:
        if gap.finding is Finding.OBJECTION and not values["objection"]:
            return gap_words.WHY_UNKNOWN
        if gap.finding is Finding.OBJECTION and values["approach"]:
            return gap_words.WITH_APPROACH
        if gap.finding is Finding.DECIDER_UNMET and values["own"]:
            return gap_words.SOMEBODY_OF_OURS
        words = gap_words.PHRASES[gap.finding]
        if gap.finding is Finding.HIDDEN_NOT_MET and person is not None and values["target"]:
            return words._replace(detail=gap_words.SWAYING if values["tie"] else gap_words.NO_TIE)
        return words

    def _unknown(self, gap: Gap, tone: str, vacancy: RoleRow | None, values: dict[str, object]) -> Advice:
        why, question = gap_words.UNKNOWN_ROLE[gap.role]
        head = gap_words.ROLE_UNKNOWN
        asked = ""
        if vacancy is not None:
            values = {**values, "sought": sought(vacancy.name)}
            named = vacancy.name and str(values["role"]) not in vacancy.name
            head = gap_words.NAMED_UNKNOWN[gap.role] if named else head
            asked = vacancy.reports_to_id if vacancy.reports_to_id in self.people else ""
        return Advice(gap, "circle-dashed", tone, self._fill(head, values), self._fill(why, values),
                      self._fill(gap_words.ASK_NEXT, values), gap.step, self._fill(question, values), asked or "")

    def _vacancy(self, gap: Gap) -> RoleRow | None:
        rows = self.look.vacant if gap.finding is Finding.ROLE_VACANT else ()
        return next((row for row in rows if row.role is gap.role), None)

    def _values(self, gap: Gap, person: PersonRow | None) -> dict[str, object]:
        missing = [row.name for row in self.look.consents if row.state is not ConsentState.GIVEN and row.name]
        values: dict[str, object] = {
            "role": labels.label(gap.role, self._words), "days": gap.days, "limit": self.look.silent_after,
            "count": gap.count, "total": gap.total, "missing": self._listed(missing) or "?",
            **dict.fromkeys(("name", "who", "title", "objection", "approach", "tie", "target", "voice", "reason", "day",
                             "own"), "")}
        if person is None:
            return values
        objected, trusted = self.objection(person.id), self.look.trust.get(person.id)
        values |= {
            "name": person.name, "who": self.who(person.id),
            "voice": self.named(person.id) if self._words.japanese else self.who(person.id),
            "title": short_title(person.title or person.department_name).rstrip("."),
            "objection": _line(objected.reason if objected else person.objection),
            "approach": _cut(objected.approach) if objected else "", "tie": self._tie(person),
            "target": self._target(person.id), "own": self._own(person.id)}
        if trusted is not None:
            values |= {"reason": _line(trusted.reason), "day": format_date(
                trusted.on_day, japanese=self._words.japanese, today=self._today, weekday=False)}
        return values

    def _tie(self, person: PersonRow) -> str:
        """Who of ours knows them: as written, else the strongest tie."""
        if person.our_tie:
            return _line(person.our_tie)
        rows = [row for row in self.look.ties if row.person_id == person.id]
        return " · ".join(part for part in (rows[0].own_name, rows[0].how) if part) if rows else ""

    def _own(self, person_id: str) -> str:
        return next((row.own_name for row in self.look.ties if row.person_id == person_id), "")

    def _target(self, person_id: str) -> str:
        """Whom a person sways most, by title."""
        lines = [row for row in self.look.lines if row.from_id == person_id and row.kind is LineKind.INFLUENCE
                 and row.strength >= _STRONG and row.to_id in self.people]
        row = self.people[lines[0].to_id] if lines else None
        if row is None:
            return ""
        return the_title(row.title, japanese=self._words.japanese) or self.who(row.id)

    def _listed(self, names: list[str]) -> str:
        return ("、" if self._words.japanese else ", ").join(names)

    def _fill(self, source: str, values: dict[str, object]) -> str:
        return self._words.translate("Gaps", source).format(**values).strip()


def short_title(title: str) -> str:
    """A title as one says it: 専務 for 専務取締役（経理）, 社長 for 代表取締役社長."""
    said = _BOARD.sub("", _BESIDE_A_TITLE.sub("", title.strip()))
    return said.removesuffix("取締役") or title.strip()


def the_title(title: str, *, japanese: bool) -> str:
    """A title in the middle of a sentence: 社長; the president."""
    if japanese:
        return short_title(title)
    first = re.split(r"[,&/]", title, maxsplit=1)[0].strip()
    if not first or not first.isascii():
        return first
    small = first if first[1:2].isupper() else first[:1].lower() + first[1:]
    return f"the {small}"


def sought(name: str) -> str:
    """Where somebody is looked for, from what was written: 購買 from 購買課の担当者."""
    place = _SOMEBODY.sub("", name.strip())
    return (_UNIT.sub("", place) if place != name.strip() and len(place) > 2 else place) or name.strip()


def _tidy(detail: str) -> str:
    return detail.replace(" ()", "").replace("()", "").rstrip(". 。、,;；")


def _line(text: str) -> str:
    return " ".join(text.split())


def _cut(text: str) -> str:
    """The beginning of a text, as much as a button holds."""
    said = _line(text)
    first = re.split(r"[。.;；\n]", said, maxsplit=1)[0].strip()
    return first if len(first) <= _SHORT else f"{first[:_SHORT - 1].rstrip()}…"
