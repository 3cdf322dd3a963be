"""Opening a file from outside: its kind, its columns, its records, and what could not be read."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from salesdesk.domain.errors import Rule, RuleError
from salesdesk.services.transfer.columns import build, key_targets, same
from salesdesk.services.transfer.fields import FIELD, Kind, fold_heading
from salesdesk.services.transfer.preset import Preset
from salesdesk.services.transfer.presets import BY_NAME, guess_kind, mapping_of, recognise
from salesdesk.services.transfer.records import Record
from salesdesk.services.transfer.rejected import RawRow, Rejected
from salesdesk.services.transfer.tabular import Table, read_table
from salesdesk.services.transfer.value_words import STAGES, StageValue
from salesdesk.services.transfer.vcard import read_cards

_CARD_SUFFIXES = frozenset({".vcf", ".vcard"})


@dataclass(frozen=True)
class Source:
    """A file ready to be imported: accepted + len(rejected) + skipped = total.

    `preset` is never None (its name is empty for a guessed file); `unmapped` headings go into the note;
    `skipped` counts blank records and those `only` left out; `table` is None for vCards.
    """

    name: str
    kind: Kind
    preset: Preset
    mapping: Mapping[str, str]
    unmapped: tuple[str, ...]
    rejected: tuple[Rejected, ...]
    skipped: int
    accepted: int
    encoding: str = ""
    table: Table | None = None
    rows: Sequence[RawRow] = ()
    cards: tuple[Record, ...] = ()

    @property
    def total(self) -> int:
        """Records in the file."""
        return self.accepted + len(self.rejected) + self.skipped

    @property
    def headings(self) -> tuple[str, ...]:
        """The file's own headings; none for vCards."""
        return self.table.headings if self.table else ()

    def records(self) -> Iterator[Record]:
        """The accepted records in file order; may be walked several times."""
        if self.table is None:
            return iter(self.cards)
        return map(build(self.table.headings, self.mapping, self.preset), self.rows)

    def words(self, target: str) -> Counter[str]:
        """The different texts of one target field and how often each occurs (for mapping stages)."""
        return Counter(value for record in self.records() if (value := record.fields.get(target)))

    def unknown_stages(self) -> tuple[str, ...]:
        """Stage words nobody knows, most frequent first; convert refuses them until with_stages names them."""
        known = STAGES.keys() | self.preset.value_maps.get("stage", {}).keys()
        return tuple(word for word, _ in self.words("stage").most_common() if fold_heading(word) not in known)

    def with_stages(self, meanings: Mapping[str, StageValue]) -> "Source":
        """The same source with more stage words understood: word -> (stage key or None, outcome)."""
        known = dict(self.preset.value_maps.get("stage", {}))
        known.update({fold_heading(word): value for word, value in meanings.items()})
        return replace(self, preset=replace(self.preset, value_maps={**self.preset.value_maps, "stage": known}))

    def with_columns(self, mapping: Mapping[str, str]) -> "Source":
        """The same file with other targets for its headings (heading -> target)."""
        unmapped = _unmapped(self.headings, mapping, self.preset)
        return replace(self, mapping=dict(mapping), unmapped=unmapped)

    @property
    def has_names(self) -> bool:
        """Whether a column says whom a record is about; without one nothing can be imported."""
        return self.table is None or bool(key_targets(self.kind) & set(self.mapping.values()))

    def with_day_first(self, day_first: bool) -> "Source":
        """The same source with 01/02/2026 read as the first of February (True) or January 2 (False)."""
        return replace(self, preset=replace(self.preset, day_first=day_first))


def open_source(path: Path | str, kind: Kind | None = None, preset_name: str | None = None, encoding: str | None = None,
                sheet: str | None = None, only: str | None = None, *, delimiter: str | None = None,
                header_row: int | None = None, mapping: Mapping[str, str] | None = None,
                nameless: bool = False) -> Source:
    """Read a file by its suffix; whatever is not given is found out.

    `nameless` takes a file without a column of names too, for somebody who is going to say which it is.

    `only` is "column=value" with the file's heading or a target field. `mapping` (heading -> target) replaces the
    preset's.
    Raises RuleError FILE_TYPE, FILE_EMPTY, FILE_TOO_BIG, FILE_BROKEN, NO_HEADER, NO_KEY_COLUMN, NOT_FOUND, BAD_CHOICE.
    """
    path = Path(path)
    if path.suffix.casefold() in _CARD_SUFFIXES:
        return _from_cards(path, kind, encoding, only)
    try:
        table = read_table(path, encoding=encoding, delimiter=delimiter, sheet=sheet, header_row=header_row)
    except RuleError as error:
        if error.rule is Rule.NO_HEADER and kind is not None:
            raise RuleError(Rule.NO_HEADER, error.field, kind=kind.value) from error  # which columns it needs
        raise
    return of_table(path.name, table, kind, preset_name, only, mapping=mapping, nameless=nameless)


def of_table(name: str, table: Table, kind: Kind | None = None, preset_name: str | None = None,
             only: str | None = None, *, mapping: Mapping[str, str] | None = None, nameless: bool = False) -> Source:
    """A table that has been read as a source; the rules and errors of open_source."""
    preset = _chosen(preset_name, table.headings, kind)
    kind = kind or (preset.kind if preset else guess_kind(table.headings))
    targets = dict(mapping) if mapping is not None else mapping_of(table.headings, preset, kind)
    if unknown := set(targets.values()) - FIELD[kind].keys():
        raise RuleError(Rule.BAD_CHOICE, "mapping", value=min(unknown))
    if not nameless and not key_targets(kind) & set(targets.values()):
        raise RuleError(Rule.NO_KEY_COLUMN, "file", kind=kind.value)
    if preset is None or preset.kind is not kind:
        preset = Preset("", kind, frozenset(), {})
    rows = table.rows if only is None else _only(table, targets, only)
    unmapped = _unmapped(table.headings, targets, preset)
    return Source(name, kind, preset, targets, unmapped, table.rejected, table.blank + len(table.rows) - len(rows),
                  len(rows), table.encoding, table, rows)


def _unmapped(headings: Sequence[str], targets: Mapping[str, str], preset: Preset) -> tuple[str, ...]:
    return tuple(heading for heading in headings if heading not in targets and not preset.ignores(heading)
                 and fold_heading(heading) not in preset.fallbacks)


def _chosen(name: str | None, headings: Sequence[str], kind: Kind | None) -> Preset | None:
    if name:
        if name not in BY_NAME:
            raise RuleError(Rule.BAD_CHOICE, "preset", value=name)
        return BY_NAME[name]
    found = recognise(headings)
    return found if found and kind in {None, found.kind} else None


def _parted(only: str) -> tuple[str, str]:
    column, equals, value = only.partition("=")
    if not equals or not column.strip():
        raise RuleError(Rule.BAD_CHOICE, "only", value=only)
    return column.strip(), same(value)


def _only(table: Table, targets: Mapping[str, str], only: str) -> list[RawRow]:
    column, wanted = _parted(only)
    word = fold_heading(column)
    indexes = [index for index, heading in enumerate(table.headings) if fold_heading(heading) == word]
    indexes = indexes or [index for index, heading in enumerate(table.headings) if targets.get(heading) == column]
    if not indexes:
        raise RuleError(Rule.NOT_FOUND, "only", name=column)
    return [row for row in table.rows if any(same(row[1][index]) == wanted for index in indexes)]


def _from_cards(path: Path, kind: Kind | None, encoding: str | None, only: str | None) -> Source:
    if kind not in {None, Kind.PEOPLE}:
        raise RuleError(Rule.FILE_TYPE, "file", name=path.name)
    found = read_cards(path, encoding)
    records = found.records
    if only is not None:
        column, wanted = _parted(only)
        reads = _card_reader(column)
        records = tuple(record for record in records if wanted in map(same, reads(record)))
    preset = Preset("vcard", Kind.PEOPLE, frozenset(), {})
    return Source(path.name, Kind.PEOPLE, preset, {}, (), found.rejected, len(found.records) - len(records),
                  len(records), found.encoding, cards=records)


def _card_reader(column: str) -> Callable[[Record], list[str]]:
    """How to read one target field of a card; RuleError NOT_FOUND for an unknown one."""
    if column not in FIELD[Kind.PEOPLE]:
        raise RuleError(Rule.NOT_FOUND, "only", name=column)
    return lambda record: [record.fields.get(column, ""), *(p.value for p in record.points if p.kind.value == column)]
