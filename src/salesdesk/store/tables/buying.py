"""How the customer buys: phases with day and evidence, what a phase wants, dates that make a customer move."""

from sqlalchemy import Column, Integer

from salesdesk.store.tables.base import Day, Flag, choice, link, table, words

buyer_step = table(
    "buyer_step",
    link("deal_id", "deal", required=True),
    Column("phase", Integer, nullable=False),
    Column("on_day", Day),
    Column("expected_on", Day),
    words("evidence", 1000),
    link("person_id", "person", index=False),
    Column("sample", Flag),
)

phase_info = table(
    "phase_info",
    Column("phase", Integer, nullable=False),
    Column("position", Integer, nullable=False),
    words("text", 1000, required=True),
    words("material", 300),
    Column("sample", Flag),
)

timing_event = table(
    "timing_event",
    link("account_id", "account", required=True),
    link("deal_id", "deal", index=False),
    choice("kind", nullable=False),
    Column("on_day", Day, nullable=False),
    choice("precision"),
    words("text", 500),
    Column("lead_days", Integer),
    Column("sample", Flag),
)
