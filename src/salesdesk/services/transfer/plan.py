"""What an import would do, worked out without touching the database."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from salesdesk.domain import stages
from salesdesk.services.transfer.fields import Kind


class Verdict(StrEnum):
    """What becomes of one record."""

    NEW = "new"
    UPDATE = "update"
    SAME = "same"
    ERROR = "error"


class Merge(StrEnum):
    """What to do with a known record: leave it, fill its gaps, overwrite it (never with a blank), add another one."""

    SKIP = "skip"
    FILL = "fill"
    OVERWRITE = "overwrite"
    ANOTHER = "another"


@dataclass(frozen=True)
class Rulings:
    """What somebody has decided about single records of a file.

    `rules` is by line. `same` says which record of the data a company (see book.company_said) or a person (by the line
    as text) is, however they are written; `apart` holds (such a key, id) that are two. `fields` says for (id, column)
    whether the value of the file is taken, against the rule.
    """

    rules: Mapping[int, Merge] = field(default_factory=dict)
    same: Mapping[str, str] = field(default_factory=dict)
    apart: frozenset[tuple[str, str]] = frozenset()
    fields: Mapping[tuple[str, str], bool] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Outcome:
    """One record: its line, what becomes of it, and for an error the reason key, the field and the text.

    `bounds` are what the reason names: (low, 1), (high, 3) or (limit, 200).
    """

    line: int
    verdict: Verdict
    reason: str = ""
    field: str = ""
    text: str = ""
    bounds: tuple[tuple[str, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """A record that is in the data already: `differs` holds (column, the value there, the file's) of either side."""

    line: int
    id: str
    name: str
    merge: Merge
    differs: tuple[tuple[str, Any, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class ToldChange:
    """A stage entered, or an end met in it, on a day; `past` ones came before what is known already."""

    on_day: date
    stage_id: str
    outcome: stages.Outcome
    past: bool


@dataclass(frozen=True, slots=True)
class Told:
    """What a history tells of one deal, oldest first; `deal_id` None is a deal to be made."""

    deal_id: str | None
    name: str
    account_id: str | None
    changes: tuple[ToldChange, ...]


@dataclass
class Plan:
    """Rows to add per table (in the order of `tables`), columns to change per row, and one outcome per record.

    `known` lists the records that are in the data already, whatever the rule does with them; `lines` says of which
    line a new account or person is, `late` holds lines whose known record was changed after all had been seen.
    `told` are changes of stages, `settled` outcomes that stand only when every record has been seen.
    """

    source: str
    kind: Kind
    preset: str
    total: int
    skipped: int
    step: str | None = None
    outcomes: list[Outcome] = field(default_factory=list)
    added: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    edited: dict[str, dict[str, dict[str, Any]]] = field(default_factory=dict)
    unmapped: tuple[str, ...] = ()
    fresh: set[str] = field(default_factory=set)
    known: list[Known] = field(default_factory=list)
    lines: dict[str, int] = field(default_factory=dict)
    late: set[int] = field(default_factory=set)
    told: list[Told] = field(default_factory=list)
    settled: dict[int, Outcome] = field(default_factory=dict)

    def add(self, table: str, row: dict[str, Any]) -> dict[str, Any]:
        """Plan a new row; later changes to it go into the same mapping."""
        self.fresh.add(row.get("id", ""))
        self.added.setdefault(table, []).append(row)
        return row

    def edit(self, table: str, key: str, values: dict[str, Any]) -> None:
        """Plan new values for an existing row."""
        self.edited.setdefault(table, {}).setdefault(key, {}).update(values)

    @property
    def report(self) -> "Report":
        """The counts, where new + update + same + error + skipped = records in the file."""
        counts = Counter(outcome.verdict for outcome in self.outcomes)
        return Report(
            self.source, self.kind, self.preset, self.total, counts[Verdict.NEW], counts[Verdict.UPDATE],
            counts[Verdict.SAME], counts[Verdict.ERROR], self.skipped,
            {name: len(rows) for name, rows in self.added.items()} | self._told(),
            tuple(outcome for outcome in self.outcomes if outcome.verdict is Verdict.ERROR), self.unmapped)

    def _told(self) -> dict[str, int]:
        if not self.told:
            return {}
        return {"deal": sum(each.deal_id is None for each in self.told),
                "stage_change": sum(len(each.changes) for each in self.told)}


@dataclass(frozen=True)
class Report:
    """The result of an import or its dry run; `added` counts rows per table, `errors` names every rejected record."""

    source: str
    kind: Kind
    preset: str
    total: int
    new: int
    update: int
    same: int
    error: int
    skipped: int
    added: dict[str, int]
    errors: tuple[Outcome, ...]
    unmapped: tuple[str, ...] = ()

    @property
    def accounted(self) -> int:
        """Records whose fate is known; equals `total`."""
        return self.new + self.update + self.same + self.error + self.skipped

    def as_json(self) -> dict[str, Any]:
        """The report as plain values."""
        return {
            "file": self.source, "kind": self.kind.value, "preset": self.preset, "records": self.total,
            "accounted": self.accounted, "new": self.new, "update": self.update, "same": self.same,
            "error": self.error, "skipped": self.skipped, "added": self.added, "unmapped": list(self.unmapped),
            "errors": [{"line": each.line, "reason": each.reason, "field": each.field, "text": each.text}
                       for each in self.errors],
        }
