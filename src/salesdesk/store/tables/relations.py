"""What people are to a deal and to each other: roles, how they stand, trust, lines, objections, who acts for whom.

A row without a deal holds for the whole account and is what a deal falls back on: what is kept for a deal wins over
what is kept for its account (`domain/relations.py` says how, field by field). The columns of a person (role, support,
support_wanted, power, key_player, objection) are the account's word on them; only what these cannot hold, a second
role or a depth set by hand, has a row of its own without a deal.
"""

from sqlalchemy import Column, Integer

from salesdesk.store.tables.base import Day, Flag, choice, link, table, words

deal_role = table(  # vacant without a person: `name` says whom we look for, `reports_to_id` where they would stand
    "deal_role",
    link("account_id", "account", required=True),
    link("deal_id", "deal"),
    link("person_id", "person"),
    choice("role", nullable=False),
    words("evidence", 1000),
    words("name", 120),
    link("reports_to_id", "person", index=False),
    Column("rank", Integer),
    Column("confirmed_on", Day),
    Column("sample", Flag),
)

stand = table(
    "stand",
    link("person_id", "person", required=True),
    link("deal_id", "deal"),
    choice("support"),
    choice("support_wanted"),
    Column("depth", Integer),
    Column("power", Integer),
    Column("key_player", Flag),
    Column("confirmed_on", Day),
    Column("sample", Flag),
)

trust = table(
    "trust",
    link("person_id", "person", required=True),
    Column("level", Integer, nullable=False),
    words("reason", 1000, required=True),
    Column("on_day", Day, nullable=False),
    Column("sample", Flag),
)

relation = table(
    "relation",
    link("from_id", "person", required=True),
    link("to_id", "person", required=True),
    link("deal_id", "deal", index=False),
    choice("kind", nullable=False),
    Column("strength", Integer, nullable=False),
    words("reason", 1000),
    Column("confirmed_on", Day),
    Column("sample", Flag),
)

objection = table(
    "objection",
    link("person_id", "person", required=True),
    link("deal_id", "deal"),
    words("reason", 1000, required=True),
    Column("since_on", Day),
    link("weighs_on_id", "person", index=False),
    words("approach", 2000),
    choice("state", nullable=False),
    Column("settled_on", Day),
    Column("sample", Flag),
)

delegation = table(
    "delegation",
    link("person_id", "person", required=True),
    link("to_id", "person", required=True, index=False),
    words("scope", 1000),
    Column("confirmed_on", Day),
    Column("sample", Flag),
)
