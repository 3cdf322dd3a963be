"""What must be true and what is done in a stage, and what of it has been ticked for a deal."""

from sqlalchemy import Column, Integer

from salesdesk.store.tables.base import Day, Flag, Money, choice, link, table, words

stage_rule = table(
    "stage_rule",
    link("stage_id", "stage", required=True),
    Column("position", Integer, nullable=False),
    choice("kind", nullable=False),
    Column("number", Money),
    words("text", 500),
    Column("sample", Flag),
)

deal_tick = table(
    "deal_tick",
    link("deal_id", "deal", required=True),
    link("rule_id", "stage_rule", required=True),
    Column("on_day", Day, nullable=False),
    Column("sample", Flag),
)
