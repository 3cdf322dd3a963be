"""Remember how a file was read, and offer it again for a file with the same headings."""

from collections.abc import Mapping, Sequence

from salesdesk.domain.actions import Action, Label
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.stages import Outcome
from salesdesk.services.bin import move as to_bin
from salesdesk.services.fields import cleaned, need
from salesdesk.services.transfer.fields import FIELD, Kind, fold_heading
from salesdesk.services.transfer.reader import Source
from salesdesk.services.transfer.value_words import StageValue
from salesdesk.store.db import Store
from salesdesk.store.queries import import_presets
from salesdesk.store.queries.import_presets import ImportPresetRow
from salesdesk.store.tables import import_preset, preset_column


def save(store: Store, name: str, source: Source, stages: Mapping[str, StageValue] | None = None,
         day_first: bool | None = None) -> str:
    """Keep the columns of a source under a name, in the place of an older preset of that name; returns its id.

    Raises RuleError REQUIRED (no name) and TOO_LONG.
    """
    order = {True: "dmy", False: "mdy", None: ""}[day_first]
    values = cleaned(import_preset, {"name": name.strip(), "kind": source.kind.value, "day_order": order})
    need(values, "name")
    rows = [{"heading": heading[:300], "field": source.mapping.get(heading, ""), "value_from": None, "value_to": None}
            for heading in source.headings]
    rows += [{"heading": "", "field": "stage", "value_from": word[:300], "value_to": f"{stage or ''}:{outcome.value}"}
             for word, (stage, outcome) in (stages or {}).items()]
    with store.write(Label(Action.SAVE_PRESET, str(values["name"]))) as tx:
        old = tx.keys(import_preset, import_preset.c.name == values["name"])
        tx.bin(import_preset, old)
        tx.bin(preset_column, tx.keys(preset_column, preset_column.c.preset_id.in_(old)))
        key = tx.add(import_preset, values)
        tx.add_many(preset_column, [{"preset_id": key, **row} for row in rows])
    return key


def rename(store: Store, preset_id: str, name: str) -> None:
    """Give a preset another name.

    Raises RuleError REQUIRED (no name), TOO_LONG, SAME_NAME where another preset has it, NOT_FOUND.
    """
    values = cleaned(import_preset, {"name": name.strip()})
    need(values, "name")
    with store.write(Label(Action.RENAME_PRESET, str(values["name"]))) as tx:
        old = tx.get(import_preset, preset_id)
        if set(tx.keys(import_preset, import_preset.c.name == values["name"])) - {preset_id}:
            raise RuleError(Rule.SAME_NAME, "name")
        tx.edit(import_preset, preset_id, values, old)


def delete(store: Store, preset_id: str) -> None:
    """Move a preset with its columns to the bin; RuleError(NOT_FOUND) where it is gone."""
    with store.write(Label(Action.DELETE_PRESET)) as tx:
        tx.call(str(tx.get(import_preset, preset_id)["name"]))
        to_bin(tx, import_preset, [preset_id])


def matching(store: Store, headings: Sequence[str]) -> ImportPresetRow | None:
    """The preset made from a file with just these headings."""
    wanted = sorted(map(fold_heading, headings))
    with store.read() as conn:
        for preset in import_presets.every(conn):
            if headings and sorted(fold_heading(each.heading) for each in preset.columns if each.heading) == wanted:
                return preset
    return None


def apply(source: Source, preset: ImportPresetRow) -> Source:
    """The source read as the preset says; headings it does not know stay unmapped. The kind must be the same."""
    kind = Kind(preset.kind)
    targets = {fold_heading(each.heading): each.field for each in preset.columns
               if each.heading and each.field in FIELD[kind]}
    chosen = {heading: targets[word] for heading in source.headings if (word := fold_heading(heading)) in targets}
    read = source.with_columns(chosen)
    if words := stages_of(preset):
        read = read.with_stages(words)
    return read.with_day_first(preset.day_order == "dmy") if preset.day_order else read


def stages_of(preset: ImportPresetRow) -> dict[str, StageValue]:
    """The words of stages a preset knows."""
    found: dict[str, StageValue] = {}
    for each in preset.columns:
        stage, colon, outcome = each.value_to.partition(":")
        if each.value_from and colon and outcome in set(Outcome):
            found[each.value_from] = (stage or None, Outcome(outcome))
    return found
