"""Products, and quotes: versions, their variants, the lines of a variant, the customer's own voices."""

from sqlalchemy import Column, Integer

from salesdesk.store.tables.base import Day, Flag, Money, UtcDateTime, choice, link, link_key, table, words

product = table(
    "product",
    words("name", 200, required=True),
    words("search", 600, required=True),
    words("code", 60),
    words("category", 80),
    words("unit", 20),
    Column("price", Money),
    Column("unit_cost", Money),
    choice("tax"),
    Column("retired", Flag),
    words("note", 2000),
    words("source", 60),
    words("external_id", 120),
    Column("sample", Flag),
)

quote = table(
    "quote",
    link("deal_id", "deal", required=True),
    link("first_id", "quote"),
    Column("version", Integer, nullable=False),
    words("number", 40),
    words("title", 200, required=True),
    choice("state", nullable=False),
    words("reason", 1000),
    link("person_id", "person", index=False),
    Column("requested_at", UtcDateTime),
    Column("sent_at", UtcDateTime),
    Column("valid_until", Day),
    words("delivery", 300),
    words("payment", 300),
    words("wishes", 2000),
    words("note", 4000),
    choice("rounding", nullable=False),
    Column("expenses", Money),
    link_key("accepted_variant_id", required=False),
    Column("answered_on", Day),
    Column("sample", Flag),
)

quote_variant = table(
    "quote_variant",
    link("quote_id", "quote", required=True),
    Column("position", Integer, nullable=False),
    choice("tier", nullable=False),
    words("name", 60),
    words("subtitle", 200),
    Column("recommended", Flag),
    Column("discount_permille", Integer),
    Column("discount", Money),
    Column("payments", Integer),
    Column("yearly_benefit", Money),
    Column("sample", Flag),
)

quote_line = table(
    "quote_line",
    link("variant_id", "quote_variant", required=True),
    link("product_id", "product", index=False),
    Column("position", Integer, nullable=False),
    words("name", 200, required=True),
    words("detail", 300),
    Column("quantity_milli", Integer),
    words("unit", 20),
    Column("unit_price", Money),
    Column("unit_cost", Money),
    Column("discount_permille", Integer),
    choice("tax"),
    Column("sample", Flag),
)

quote_voice = table(
    "quote_voice",
    link("quote_id", "quote", required=True),
    link("person_id", "person", index=False),
    Column("position", Integer, nullable=False),
    words("text", 500, required=True),
    Column("sample", Flag),
)

quote_mark = table(
    "quote_mark",
    link("voice_id", "quote_voice", required=True),
    link("variant_id", "quote_variant", required=True),
    choice("support", 4, nullable=False),
    words("note", 200),
    Column("sample", Flag),
)
