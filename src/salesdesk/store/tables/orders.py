"""Orders won, and what follows each: processing, delivery, invoice, revenue, collection."""

from sqlalchemy import Column, Index

from salesdesk.store.tables.base import Day, Flag, Money, choice, link, table, words

sales_order = table(
    "sales_order",
    link("deal_id", "deal"),
    link("account_id", "account", index=False),
    words("number", 60),
    words("name", 300, required=True),
    Column("ordered_on", Day, nullable=False),
    Column("amount", Money),
    Column("gross_profit", Money),
    words("product", 200),
    link("variant_id", "quote_variant", index=False),
    words("note", 2000),
    words("source", 60),
    words("external_id", 120),
    Column("sample", Flag),
    Index("ix_sales_order_account", "account_id", "ordered_on"),
    Index("ix_sales_order_external", "external_id"),
)

order_step = table(
    "order_step",
    link("order_id", "sales_order", required=True),
    choice("kind", nullable=False),
    Column("due_on", Day),
    Column("done_on", Day),
    words("note", 1000),
    Column("sample", Flag),
)
