"""Every table of the database; importing this package fills `metadata`."""

from salesdesk.store.tables.accounts import account, department, flow_step, installed_item, site, tie
from salesdesk.store.tables.activities import activity, participant, task
from salesdesk.store.tables.base import metadata
from salesdesk.store.tables.deals import deal, qualification, stage, stage_change
from salesdesk.store.tables.facts import fact
from salesdesk.store.tables.lists import list_mark, list_rule, saved_list, tag, tagging
from salesdesk.store.tables.people import contact_point, person, private_note, trait
from salesdesk.store.tables.settings import (
    erased,
    import_preset,
    let_go,
    preset_column,
    schema_info,
    setting,
    undo_change,
    undo_step,
)

JOURNALED = tuple(each for each in metadata.sorted_tables if "workspace_id" in each.columns)

__all__ = [
    "JOURNALED", "account", "activity", "contact_point", "deal", "department", "erased", "fact", "flow_step",
    "import_preset", "installed_item", "let_go", "list_mark", "list_rule", "metadata", "participant", "person",
    "preset_column", "private_note", "qualification", "saved_list", "schema_info", "setting", "site", "stage",
    "stage_change", "tag", "tagging", "task", "tie", "trait", "undo_change", "undo_step",
]
