"""What an import has been told so far: the file or text, how to read it, what to do with known records."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, IntEnum
from pathlib import Path

from salesdesk.domain.errors import Rule, RuleError
from salesdesk.services import import_presets
from salesdesk.services.duplicates import Who
from salesdesk.services.transfer import doubts
from salesdesk.services.transfer.day_order import DayOrder, day_order
from salesdesk.services.transfer.doubts import Doubt
from salesdesk.services.transfer.fields import Kind, fold_heading
from salesdesk.services.transfer.importing import Progress, plan
from salesdesk.services.transfer.pasted import open_pasted
from salesdesk.services.transfer.plan import Merge, Plan, Report, Rulings
from salesdesk.services.transfer.reader import Source, open_source
from salesdesk.services.transfer.value_words import StageValue
from salesdesk.store.queries import stages
from salesdesk.ui.context import Context


class Step(IntEnum):
    """The pages of the import, in order."""

    FILE = 0
    COLUMNS = 1
    KNOWN = 2
    DONE = 3


class Verdict(Enum):
    """What a new record that looks like a known one is: it, another, or left to the merge window."""

    SAME = "same"
    APART = "apart"
    LATER = "later"


@dataclass(frozen=True)
class Choices:
    """How a file is read; None means found out."""

    kind: Kind | None = None
    encoding: str | None = None
    delimiter: str | None = None
    sheet: str | None = None
    header_row: int | None = None


@dataclass
class Session:
    """One import from the file to the report."""

    context: Context
    path: Path | None = None
    text: str = ""
    text_name: str = ""
    choices: Choices = field(default_factory=Choices)
    source: Source | None = None
    preset: str = ""
    stages: dict[str, StageValue] = field(default_factory=dict)
    day_first: bool | None = None
    order: DayOrder = field(default_factory=DayOrder)
    merge: Merge = Merge.FILL
    rules: dict[int, Merge] = field(default_factory=dict)
    same: dict[str, str] = field(default_factory=dict)  # what was decided about doubts: see Rulings
    apart: set[tuple[str, str]] = field(default_factory=set)
    later: set[tuple[str, str]] = field(default_factory=set)
    fields: dict[tuple[str, str], bool] = field(default_factory=dict)
    decided: list[frozenset[str]] = field(default_factory=list)  # keys of doubts, the last decision last
    doubts: list[Doubt] = field(default_factory=list)
    stale: bool = False  # the plan does not know the last choices yet
    plan: Plan | None = None
    report: Report | None = None

    def read(self) -> None:
        """Read the file or text as the choices say; RuleError says what is in the way."""
        self.source, self.plan, self.preset = None, None, ""
        self.rules, self.stages, self.day_first = {}, {}, None
        self.same, self.apart, self.later, self.fields, self.decided = {}, set(), set(), {}, []
        source = self._open()
        saved = import_presets.matching(self.context.store, source.headings)
        if saved is not None and self.choices.kind in {None, Kind(saved.kind)}:
            if source.kind is not Kind(saved.kind):
                self.choices = replace(self.choices, kind=Kind(saved.kind))
                source = self._open()
            source, self.preset = import_presets.apply(source, saved), saved.name
            self.stages = import_presets.stages_of(saved)
            self.day_first = source.preset.day_first
        self._keep(source)

    def map_columns(self, mapping: Mapping[str, str]) -> None:
        """Give headings other targets."""
        if self.source is not None:
            self._keep(self.source.with_columns(mapping))

    def say_day_first(self, day_first: bool | None) -> None:
        """Settle whether 01/02 is in February."""
        self.day_first = day_first
        if self.source is not None and day_first is not None:
            self._keep(self.source.with_day_first(day_first))

    def say_stages(self, meanings: Mapping[str, StageValue]) -> None:
        """Say what unknown stage words mean."""
        self.stages.update(meanings)
        if self.source is not None and meanings:
            self._keep(self.source.with_stages(meanings))

    def save_preset(self, name: str) -> None:
        """Remember the columns under a name; RuleError for a name that is too long."""
        if self.source is not None and name.strip():
            self.context.attempt(import_presets.save, name, self.source, self.stages, self.day_first)
            self.preset = name.strip()

    def work_out(self, progress: Progress) -> None:
        """Plan the import against the data, and find out what is left to be decided."""
        self.plan, self.doubts, self.stale = None, [], False
        if self.source is not None and self.source.has_names:
            rulings = Rulings(self.rules, self.same, frozenset(self.apart), self.fields)
            self.plan = plan(self.context.store, self.source, self.context.today(), self.merge, progress, rulings)
            later = {key for key, _ in self.later}
            self.doubts = [each for each in self.context.read(doubts.find, self.plan, frozenset(self.apart))
                           if each.key not in later]

    def takes(self, key: str, column: str, usual: bool) -> bool:
        """Whether the file's value of a field is taken: as it was chosen, else as usual."""
        return self.fields.get((key, column), usual)

    def take(self, key: str, column: str, side: int) -> None:
        """Choose what is there (0) or the file's value (1) for a field of a record."""
        self.fields[key, column] = bool(side)
        self.stale = True

    def decide(self, doubt: Doubt, verdict: Verdict) -> None:
        """Keep what was decided, for the next plan; a merged record is filled where known ones are left or doubled."""
        if verdict is Verdict.SAME:
            self.same[doubt.key] = doubt.id
            if self.writes_to(doubt) and self.merge in {Merge.SKIP, Merge.ANOTHER}:
                self.rules[doubt.line] = Merge.FILL
        else:
            (self.apart if verdict is Verdict.APART else self.later).add((doubt.key, doubt.id))
        self.doubts = [each for each in self.doubts if each.key != doubt.key]
        self.decided.append(frozenset((doubt.key,)))

    def writes_to(self, doubt: Doubt) -> bool:
        """Whether the file changes the record there is: one of people or deals changes nothing of their companies."""
        return doubt.who is Who.PERSON or (self.source is not None and self.source.kind is Kind.ACCOUNTS)

    def take_back(self) -> None:
        """Forget the last decision about doubts; the next plan asks again."""
        keys = self.decided.pop()
        self.same = {key: other for key, other in self.same.items() if key not in keys}
        self.apart = {pair for pair in self.apart if pair[0] not in keys}
        self.later = {pair for pair in self.later if pair[0] not in keys}

    def rule_changed(self, ids: Collection[str], rule: Merge) -> None:
        """Forget the single fields of known records that are to be left alone."""
        if rule is Merge.SKIP:
            self.fields = {key: taken for key, taken in self.fields.items() if key[0] not in ids}

    def leave_rest(self) -> None:
        """Leave every doubt that is not decided to the merge window."""
        self.decided.append(frozenset(each.key for each in self.doubts))
        self.later |= {(each.key, each.id) for each in self.doubts}
        self.doubts = []

    @property
    def first_question(self) -> Step:
        """The page that has something to ask: none of the first two where the file explains itself."""
        source = self.source
        if source is None or (source.table is not None and (source.table.damaged or not source.table.confident)):
            return Step.FILE
        if not source.has_names or self.unknown_stages() or self.asks_day_order:
            return Step.COLUMNS
        return Step.KNOWN

    def unknown_stages(self) -> tuple[str, ...]:
        """Stage words somebody has to explain; a history understands the user's own names as well."""
        if self.source is None:
            return ()
        words = self.source.unknown_stages()
        if self.source.kind is not Kind.HISTORY:
            return words
        own = {fold_heading(row.name) for row in self.context.read(stages.all_stages) if row.name}
        return tuple(word for word in words if fold_heading(word) not in own)

    @property
    def asks_day_order(self) -> bool:
        """Whether somebody has to say how days are written."""
        return self.order.unclear and self.day_first is None and self._preset_order is None

    @property
    def _preset_order(self) -> bool | None:
        return self.source.preset.day_first if self.source is not None else None

    def _keep(self, source: Source) -> None:
        self.order = day_order(source)
        if self.order.day_first is not None and source.preset.day_first is None:
            source = source.with_day_first(self.order.day_first)
        self.source, self.plan = source, None

    def _open(self) -> Source:
        told = self.choices
        try:
            return self._open_at(told.header_row)
        except RuleError as error:
            if error.rule is not Rule.NO_HEADER or told.header_row is not None:
                raise
        return self._open_at(0)

    def _open_at(self, header_row: int | None) -> Source:
        told = self.choices
        if self.path is None:
            return open_pasted(self.text, self.text_name, told.kind, delimiter=told.delimiter, header_row=header_row,
                               nameless=True)
        return open_source(self.path, told.kind, encoding=told.encoding, sheet=told.sheet, delimiter=told.delimiter,
                           header_row=header_row, nameless=True)
