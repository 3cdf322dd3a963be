"""A file of every program we know is imported without a question: columns, kind, stages and days."""

import csv
import re
from pathlib import Path

import pytest

import builders
from salesdesk.services.transfer import importing
from salesdesk.services.transfer.day_order import day_order
from salesdesk.services.transfer.fields import FIELD, FieldType
from salesdesk.services.transfer.presets import BY_NAME, mapping_of
from salesdesk.services.transfer.reader import open_source
from salesdesk.store.db import Store
from services.transfer_headings import HEADINGS

_CELLS = {
    FieldType.DATE: "2026-03-04", FieldType.AMOUNT: "1200000", FieldType.NUMBER: "30", FieldType.YEAR: "1970",
    FieldType.MONTH: "3", FieldType.PERCENT: "40", FieldType.STAGE: "提案", FieldType.PHONE: "052-000-0000",
    FieldType.MAIL: "kimura@tokai.example.jp", FieldType.POSTAL: "460-0008", FieldType.URL: "https://tokai.example.jp",
    FieldType.CORPORATE: "", FieldType.CHOICE: "",
}
_KEYS = ("external_id", "account_external_id", "person_external_id")


def _cell(target: str | None, kind_fields: dict, heading: str) -> str:
    if target is None or target in _KEYS[1:]:
        return ""
    if target == "external_id":
        return "K-1"
    return _CELLS.get(kind_fields[target].type, f"値{len(heading)}")


@pytest.mark.parametrize("name", HEADINGS)
@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp932"])
def test_a_file_of_every_preset_maps_without_a_click(store: Store, tmp_path: Path, name: str, encoding: str) -> None:
    headings = HEADINGS[name].split(",")
    preset = BY_NAME[re.sub(r"#\d$", "", name)]
    targets = mapping_of(headings, preset, preset.kind)
    cells = [_cell(targets.get(heading), FIELD[preset.kind], heading) for heading in headings]
    path = tmp_path / "export.csv"
    with path.open("w", encoding=encoding, errors="replace", newline="") as file:
        csv.writer(file).writerows([headings, cells])
    source = open_source(path)
    assert source.preset.name == preset.name
    assert source.kind is preset.kind
    assert dict(source.mapping) == targets
    assert source.has_names
    assert source.unknown_stages() == ()
    assert not day_order(source).unclear
    report = importing.run(store, source, builders.TODAY)
    assert (report.total, report.new, report.error) == (1, 1, 0), report.errors
