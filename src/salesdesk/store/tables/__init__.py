"""Every table of the database; importing this package fills `metadata`."""

from salesdesk.store.tables.accounts import account, department, site
from salesdesk.store.tables.activities import activity, participant, task
from salesdesk.store.tables.base import metadata
from salesdesk.store.tables.deals import deal, qualification, stage, stage_change
from salesdesk.store.tables.people import contact_point, person
from salesdesk.store.tables.settings import schema_info, setting, tag, tagging, undo_change, undo_step

JOURNALED = tuple(each for each in metadata.sorted_tables if "workspace_id" in each.columns)

__all__ = [
    "JOURNALED", "account", "activity", "contact_point", "deal", "department", "metadata", "participant", "person",
    "qualification", "schema_info", "setting", "site", "stage", "stage_change", "tag", "tagging", "task",
    "undo_change", "undo_step",
]
