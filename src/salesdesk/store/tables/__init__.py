"""The tables that a start reads; those of `every` come with the first write or the first screen that asks for them."""

from salesdesk.store.tables.accounts import account, department, flow_step, installed_item, site, tie
from salesdesk.store.tables.activities import activity, participant, task
from salesdesk.store.tables.base import metadata
from salesdesk.store.tables.deals import deal, pipeline, qualification, stage, stage_change
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

LATE = frozenset({
    "stage_rule", "deal_tick", "deal_line", "proposal", "benefit", "open_point", "obstacle", "wanted_info", "consent",
    "case_study", "case_link", "buyer_step", "phase_info", "timing_event", "product", "quote", "quote_variant",
    "quote_line", "quote_voice", "quote_mark", "sales_order", "order_step",
    "deal_role", "stand", "trust", "relation", "objection", "delegation",
})  # the names of the others: a start only asks whether they are there

__all__ = [
    "LATE", "account", "activity", "contact_point", "deal", "department", "erased", "fact", "flow_step",
    "import_preset", "installed_item", "let_go", "list_mark", "list_rule", "metadata", "participant", "person",
    "pipeline", "preset_column", "private_note", "qualification", "saved_list", "schema_info", "setting", "site",
    "stage", "stage_change", "tag", "tagging", "task", "tie", "trait", "undo_change", "undo_step",
]
