"""Contacts with a customer, who took part, and what has to be done next."""

from sqlalchemy import Column, Index, Integer

from salesdesk.store.tables.base import Day, Flag, UtcDateTime, choice, link, table, words

activity = table(
    "activity",
    link("account_id", "account"),
    link("deal_id", "deal"),
    choice("kind", nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("done", Flag, nullable=False),
    Column("minutes", Integer),
    words("place", 200),
    choice("mood", 4),
    words("customer_status", 2000),
    words("proposal", 2000),
    words("goal", 1000),
    words("goal_minimum", 1000),
    words("goal_stretch", 1000),
    words("result", 20000),
    words("next_action", 1000),
    words("source", 60),
    words("external_id", 120),
    Column("sample", Flag),
    choice("call_result"),
    words("companions", 300),
    Index("ix_activity_account_at", "account_id", "at"),
    Index("ix_activity_planned", "done", "at"),
)

participant = table(
    "participant",
    link("activity_id", "activity", required=True),
    link("person_id", "person", required=True),
    Column("sample", Flag),
)

task = table(
    "task",
    choice("kind", nullable=False),
    words("text", 1000, required=True),
    link("account_id", "account"),
    link("deal_id", "deal"),
    link("person_id", "person", index=False),
    link("activity_id", "activity", index=False),
    Column("due_on", Day),
    words("due_time", 5),
    Column("done_at", UtcDateTime),
    Column("sample", Flag),
    Index("ix_task_open", "done_at", "due_on"),
)
