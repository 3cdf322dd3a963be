"""Saved lists: a written purpose, rules that choose, and marks that keep or drop by hand; tags and their use."""

from sqlalchemy import Column, Integer

from salesdesk.store.tables.base import Day, Flag, choice, link, table, words

tag = table("tag", words("name", 80, required=True), Column("sample", Flag), choice("kind"))

tagging = table(
    "tagging",
    link("tag_id", "tag", required=True),
    link("account_id", "account"),
    link("person_id", "person"),
    link("deal_id", "deal"),
    Column("sample", Flag),
    Column("on_day", Day),
    Column("closed_on", Day),
    words("note", 1000),
)

saved_list = table(
    "saved_list",
    words("name", 120, required=True),
    words("purpose", 2000),
    choice("about", nullable=False),
    Column("sample", Flag),
)

list_rule = table(
    "list_rule",
    link("list_id", "saved_list", required=True),
    Column("position", Integer, nullable=False),
    choice("field", nullable=False),
    choice("test", nullable=False),
    words("value", 500),
    Column("sample", Flag),
)

list_mark = table(
    "list_mark",
    link("list_id", "saved_list", required=True),
    link("account_id", "account"),
    link("person_id", "person"),
    link("deal_id", "deal"),
    Column("keep", Flag, nullable=False),
    words("reason", 500),
    Column("sample", Flag),
)
