"""Companies we sell to, their sites and departments; how they approve and pay, what they have, who knows them."""

from sqlalchemy import Column, Index, Integer

from salesdesk.store.tables.base import Day, Flag, Money, choice, link, table, words

account = table(
    "account",
    words("name", 200, required=True),
    words("reading", 200),
    words("name_key", 200, required=True),
    words("search", 600, required=True),
    choice("kind"),
    choice("rank", 1),
    words("segment", 80),
    words("industry", 120),
    Column("employees", Integer),
    Column("annual_sales", Money),
    Column("fiscal_month", Integer),
    Column("founded", Integer),
    words("corporate_number", 40),
    words("website", 300),
    words("country", 80),
    words("business_plan", 2000),
    Column("room_to_grow", Flag),
    words("room_note", 1000),
    words("note", 20000),
    link("parent_id", "account"),
    words("source", 60),
    words("external_id", 120),
    Column("sample", Flag),
    words("business_model", 2000),
    words("currents", 2000),
    choice("organisation"),
    Column("size_year", Integer),
    Column("needs_introduction", Flag),
    choice("lead_class"),
    Index("ix_account_name_key", "name_key"),
    Index("ix_account_external", "external_id"),
    Index("ix_account_order", "search", "id", "deleted_at"),  # the list by name needs nothing else
)

site = table(
    "site",
    link("account_id", "account", required=True),
    words("name", 200, required=True),
    words("note", 2000),
    Column("sample", Flag),
)

department = table(
    "department",
    link("account_id", "account", required=True),
    link("site_id", "site", index=False),
    link("parent_id", "department", index=False),
    words("name", 200, required=True),
    words("role", 1000),
    Column("sample", Flag),
)

flow_step = table(
    "flow_step",
    link("account_id", "account", required=True),
    choice("flow", nullable=False),
    Column("position", Integer, nullable=False),
    words("name", 200, required=True),
    link("person_id", "person", index=False),
    Column("limit_amount", Money),
    Column("lead_days", Integer),
    words("note", 1000),
    Column("sample", Flag),
)

installed_item = table(
    "installed_item",
    link("account_id", "account", required=True),
    link("site_id", "site", index=False),
    words("name", 200, required=True),
    words("maker", 120),
    words("model", 120),
    Column("quantity", Integer),
    words("vendor", 200),
    Column("installed_on", Day),
    Column("contract_end", Day),
    Column("lease_end", Day),
    words("note", 1000),
    Column("sample", Flag),
)

tie = table(
    "tie",
    link("account_id", "account", required=True),
    link("person_id", "person"),
    words("own_name", 120, required=True),
    words("how", 300),
    Column("strength", Integer),
    Column("sample", Flag),
)
