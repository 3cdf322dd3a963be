"""From the cells of a row to a record: which column goes where, worked out once per file."""

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from salesdesk.domain.people import PointKind
from salesdesk.services.transfer.fields import FIELD, FieldType, Kind, fold_heading
from salesdesk.services.transfer.preset import Preset
from salesdesk.services.transfer.records import Point, Record
from salesdesk.services.transfer.rejected import RawRow

MULTI = " ::: "
"""Between several values of one cell, as Google writes them."""

_POINTS = {"phone": PointKind.PHONE, "phone2": PointKind.PHONE, "mobile": PointKind.MOBILE, "fax": PointKind.FAX,
           "mail": PointKind.MAIL, "mail2": PointKind.MAIL, "url": PointKind.URL}
_SEPARATORS = {FieldType.JOINED: " ", FieldType.NOTE: "\n", FieldType.TAGS: "\n", FieldType.PHONE: MULTI,
               FieldType.MAIL: MULTI, FieldType.URL: MULTI}
_VALUE = re.compile(r"(.*- )value$")
_MOBILE = ("mobile", "cell", "携帯")


@dataclass(frozen=True)
class Column:
    """One column: where it goes (`target`), what it is called, and where its label stands (a column or a text)."""

    index: int
    heading: str
    target: str = ""
    separator: str = ""
    label: str = ""
    label_index: int = -1
    fallback: bool = False


def build(headings: Sequence[str], mapping: Mapping[str, str], preset: Preset) -> Callable[[RawRow], Record]:
    """A function that turns raw rows into records; columns neither mapped nor ignored go into `extra`."""
    columns = [column for index in range(len(headings)) if (column := _column(index, headings, mapping, preset))]
    singles = [(column.index, column.target) for column in columns if _is_single(column, columns)]
    others = [column for column in columns if not _is_single(column, columns)]
    blanks = preset.blanks

    def record_of(row: RawRow) -> Record:
        line, cells = row
        if blanks:
            cells = tuple("" if cell in blanks else cell for cell in cells)
        fields = {target: value for index, target in singles if (value := cells[index].strip())}
        extra: dict[str, str] = {}
        points: list[Point] = []
        for column in others:
            if value := cells[column.index].strip():
                _place(column, value, cells, fields, extra, points, preset)
        return Record(line, fields, extra, points=tuple(points))

    return record_of


def _is_single(column: Column, columns: Sequence[Column]) -> bool:
    """A column that fills its target alone and needs no label."""
    alone = sum(other.target == column.target for other in columns) == 1
    return bool(column.target) and alone and not column.label and column.label_index < 0 and not column.fallback


def _column(index: int, headings: Sequence[str], mapping: Mapping[str, str], preset: Preset) -> Column | None:
    heading = headings[index]
    word = fold_heading(heading)
    target = mapping.get(heading, "")
    if not target and word in preset.fallbacks:
        return Column(index, heading, preset.fallbacks[word], fallback=True)
    if not target:
        return None if word in preset.ignored else Column(index, heading)
    if target not in FIELD[preset.kind]:
        return Column(index, heading)
    label_index = _label_column(word, headings) if preset.labelled and target in _POINTS else -1
    separator = _SEPARATORS.get(FIELD[preset.kind][target].type, "")
    return Column(index, heading, target, separator, preset.labels.get(word, ""), label_index)


def _label_column(word: str, headings: Sequence[str]) -> int:
    if found := _VALUE.fullmatch(word.replace("-value", "- value")):
        stem = found[1].replace("- ", "-")
        for index, heading in enumerate(headings):
            if fold_heading(heading) in {stem + "label", stem + "type"}:
                return index
    return -1


def _place(column: Column, value: str, cells: Sequence[str], fields: dict[str, str], extra: dict[str, str],
           points: list[Point], preset: Preset) -> None:
    """Put one text of a row where its column goes."""
    target = column.target
    if not target:
        if preset.flag_tags and value == "1":
            fields["tags"] = f"{fields['tags']}\n{column.heading}" if "tags" in fields else column.heading
        else:
            extra[column.heading] = value
    elif (column.label or column.label_index >= 0) and target in _POINTS:
        label = column.label or cells[column.label_index].strip().removeprefix("* ")
        kind, label = _labelled(_POINTS[target], label)
        points += [Point(kind, label, part.strip()) for part in value.split(MULTI.strip()) if part.strip()]
    elif target not in fields:
        fields[target] = value
    elif column.separator and value not in fields[target].split(column.separator):
        fields[target] += column.separator + value
    elif not column.separator and not column.fallback and value != fields[target]:
        extra[column.heading] = value


def _labelled(kind: PointKind, label: str) -> tuple[PointKind, str]:
    """Google tells a mobile or fax number by its label alone."""
    word = label.casefold()
    if kind is PointKind.PHONE and any(mark in word for mark in _MOBILE):
        return PointKind.MOBILE, "" if word in _MOBILE else label
    if kind is PointKind.PHONE and "fax" in word:
        return PointKind.FAX, word.replace("fax", "").strip()
    return kind, word if word in {"work", "home", "other"} else label


def same(text: str) -> str:
    """A cell in the form `only` compares: width, case and blanks at the ends do not count."""
    return unicodedata.normalize("NFKC", text).strip().casefold()


def key_targets(kind: Kind) -> frozenset[str]:
    """Targets of which a file must have one, or its records have no name."""
    return {Kind.ACCOUNTS: frozenset({"name"}), Kind.PEOPLE: frozenset({"family", "given", "full_name", "mail"}),
            Kind.DEALS: frozenset({"name", "product", "company"}), Kind.HISTORY: frozenset({"deal"}),
            Kind.ORDERS: frozenset({"company", "account_external_id", "deal"}),
            Kind.PRODUCTS: frozenset({"name"}), Kind.TIES: frozenset({"from", "to"})}[kind]
