"""What is dealt with in a deal: lines, proposals, benefits, open points, obstacles, wanted information, consents."""

from sqlalchemy import Column, Integer

from salesdesk.store.tables.base import Day, Flag, Money, choice, link, table, words

deal_line = table(
    "deal_line",
    link("deal_id", "deal", required=True),
    link("product_id", "product", index=False),
    Column("position", Integer, nullable=False),
    words("name", 200, required=True),
    Column("quantity_milli", Integer),
    words("unit", 20),
    Column("unit_price", Money),
    Column("unit_cost", Money),
    Column("discount_permille", Integer),
    words("note", 300),
    Column("sample", Flag),
)

proposal = table(
    "proposal",
    link("deal_id", "deal", required=True),
    Column("version", Integer, nullable=False),
    Column("on_day", Day),
    choice("size"),
    words("title", 200, required=True),
    words("text", 4000),
    words("value", 1000),
    words("document", 500),
    choice("reaction", 4),
    Column("score", Integer),
    link("said_by_id", "person", index=False),
    words("evaluation", 2000),
    Column("sample", Flag),
)

benefit = table(
    "benefit",
    link("deal_id", "deal", required=True),
    link("proposal_id", "proposal", index=False),
    Column("position", Integer, nullable=False),
    words("name", 300, required=True),
    Column("yearly", Money),
    Column("once", Money),
    words("basis", 1000),
    Column("sample", Flag),
)

open_point = table(
    "open_point",
    link("deal_id", "deal", required=True),
    choice("topic", nullable=False),
    words("text", 1000, required=True),
    words("ours", 1000),
    choice("state", nullable=False),
    Column("due_on", Day),
    Column("settled_on", Day),
    Column("sample", Flag),
)

obstacle = table(
    "obstacle",
    link("deal_id", "deal", required=True),
    words("text", 1000, required=True),
    words("help", 1000),
    choice("state", nullable=False),
    link("person_id", "person", index=False),
    Column("settled_on", Day),
    Column("sample", Flag),
)

wanted_info = table(
    "wanted_info",
    link("deal_id", "deal", required=True),
    Column("phase", Integer),
    words("text", 1000, required=True),
    words("material", 300),
    link("person_id", "person", index=False),
    Column("asked_on", Day),
    Column("promised_for", Day),
    Column("delivered_on", Day),
    Column("useful", Integer),
    Column("sample", Flag),
)

consent = table(
    "consent",
    link("deal_id", "deal", required=True),
    link("person_id", "person", index=False),
    words("name", 120),
    choice("state", nullable=False),
    words("note", 1000),
    Column("on_day", Day),
    Column("sample", Flag),
)

case_study = table(
    "case_study",
    words("title", 200, required=True),
    words("industry", 120),
    words("customer", 200),
    words("problem", 2000),
    words("action", 2000),
    words("result", 2000),
    words("document", 500),
    link("deal_id", "deal", index=False),
    Column("sample", Flag),
)

case_link = table(
    "case_link",
    link("deal_id", "deal", required=True),
    link("case_id", "case_study", required=True),
    Column("sample", Flag),
)
