"""What we understand of an account or a person, each with its source and age."""

from sqlalchemy import Column

from salesdesk.store.tables.base import Day, Flag, choice, link, table, words

fact = table(
    "fact",
    link("account_id", "account"),
    link("person_id", "person"),
    link("deal_id", "deal", index=False),
    choice("kind", nullable=False),
    words("text", 2000, required=True),
    choice("certainty", nullable=False),
    link("said_by_id", "person", index=False),
    words("said_by", 200),
    Column("on_day", Day, nullable=False),
    choice("standing"),
    Column("standing_on", Day),
    words("standing_note", 1000),
    Column("sample", Flag),
)
