"""People at an account and every way to reach them, their sites and their company."""

from sqlalchemy import Column, Index, Integer, LargeBinary

from salesdesk.store.tables.base import Day, Flag, choice, link, table, words

person = table(
    "person",
    link("account_id", "account"),
    link("site_id", "site", index=False),
    link("department_id", "department", index=False),
    words("family", 100, required=True),
    words("given", 100),
    words("family_reading", 100),
    words("given_reading", 100),
    words("name_key", 200, required=True),
    words("search", 600, required=True),
    words("title", 200),
    Column("rank", Integer),
    choice("role"),
    choice("support"),
    Column("power", Integer),
    Column("key_player", Flag),
    words("criterion", 1000),
    words("caution", 1000),
    words("objection", 1000),
    words("our_tie", 300),
    link("reports_to_id", "person"),
    Column("map_x", Integer),
    Column("birthday", Day),
    Column("met_on", Day),
    words("note", 20000),
    Column("photo", LargeBinary),
    words("source", 60),
    words("external_id", 120),
    Column("sample", Flag),
    link("introduced_by_id", "person"),
    words("introduced_by", 120),
    choice("lead_class"),
    choice("support_wanted"),
    Index("ix_person_name_key", "name_key"),
    Index("ix_person_external", "external_id"),
)

contact_point = table(
    "contact_point",
    link("account_id", "account"),
    link("site_id", "site", index=False),
    link("person_id", "person"),
    choice("kind", nullable=False),
    words("label", 60),
    words("value", 500, required=True),
    words("value_key", 500, required=True),
    words("postal_code", 20),
    words("region", 80),
    words("city", 120),
    words("street", 300),
    Column("position", Integer, nullable=False, server_default="0"),
    Column("sample", Flag),
    Index("ix_contact_point_value_key", "value_key"),
)

trait = table(
    "trait",
    link("person_id", "person", required=True),
    choice("scale", nullable=False),
    Column("value", Integer, nullable=False),
    choice("certainty", nullable=False),
    words("said_by", 200),
    Column("on_day", Day, nullable=False),
    Column("sample", Flag),
)

private_note = table(
    "private_note",
    link("person_id", "person", required=True),
    choice("kind", nullable=False),
    words("text", 2000, required=True),
    Column("sample", Flag),
)
