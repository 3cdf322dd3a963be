"""Every table of the database: importing this module fills `metadata`."""

from salesdesk.store.tables import buying, dealing, metadata, orders, quotes, relations, stages

MODULES = (buying, dealing, orders, quotes, relations, stages)
JOURNALED = tuple(each for each in metadata.sorted_tables if "workspace_id" in each.columns)

__all__ = ["JOURNALED", "MODULES", "metadata"]
