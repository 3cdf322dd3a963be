"""Pipelines and their stages, deals, every stage change, and what has been heard to judge a deal by."""

from sqlalchemy import Column, Index, Integer

from salesdesk.store.tables.base import Day, Flag, Money, UtcDateTime, choice, link, table, words

pipeline = table("pipeline", words("name", 60), Column("position", Integer, nullable=False), Column("sample", Flag))

stage = table(
    "stage",
    choice("key", nullable=False),
    Column("position", Integer, nullable=False),
    words("name", 60),
    words("definition", 1000),
    Column("goal_permille", Integer),
    Column("stuck_after", Integer, nullable=False),
    Column("probability_permille", Integer, nullable=False),
    Column("wins", Flag, nullable=False),
    link("pipeline_id", "pipeline", index=False),
)

deal = table(
    "deal",
    link("account_id", "account"),
    link("site_id", "site", index=False),
    link("contact_id", "person", index=False),
    words("name", 300, required=True),
    words("search", 600, required=True),
    words("product", 200),
    words("owner", 120),
    link("stage_id", "stage", required=True),
    Column("entered_on", Day, nullable=False),
    words("position", 80, required=True),
    choice("outcome", nullable=False),
    Column("amount", Money),
    Column("gross_profit", Money),
    words("currency", 3),
    Column("probability_permille", Integer),
    Column("opened_on", Day),
    Column("expected_close", Day),
    Column("closed_on", Day),
    choice("lost_reason"),
    words("lost_note", 1000),
    Column("restart_on", Day),
    Column("buying_phase", Integer),
    Column("decide_by", Day),
    words("motive", 1000),
    words("note", 20000),
    words("source", 60),
    words("external_id", 120),
    Column("sample", Flag),
    Column("wake_on", Day),
    link("recycled_from_id", "deal", index=False),
    choice("close_precision"),
    words("trigger", 1000),
    words("lead_source", 200),
    choice("first_channel"),
    Column("first_touch_on", Day),
    words("issue", 2000),
    words("essence", 2000),
    words("solution", 2000),
    choice("need_level"),
    Column("planned_on", Day),
    choice("planned_precision"),
    choice("deadline_fixed"),
    Column("hurry", Integer),
    choice("motive_kind"),
    Column("visit_from", Day),
    Column("visit_until", Day),
    Column("inquiry_at", UtcDateTime),
    Index("ix_deal_board", "outcome", "closed_on"),
    Index("ix_deal_external", "external_id"),
)

stage_change = table(
    "stage_change",
    link("deal_id", "deal", required=True),
    link("from_stage_id", "stage", index=False),
    link("to_stage_id", "stage", required=True, index=False),
    choice("from_outcome"),
    choice("to_outcome", nullable=False),
    Column("on_day", Day),
    Column("at", UtcDateTime, nullable=False),
    words("reason", 1000),
    Column("sample", Flag),
)

qualification = table(
    "qualification",
    link("deal_id", "deal", required=True, index=False),
    choice("item", 2, nullable=False),
    words("text", 1000),
    Column("heard", Integer, nullable=False),
    Column("sample", Flag),
    link("said_by_id", "person", index=False),
    Column("said_on", Day),
    Index("ix_qualification_heard", "deal_id", "item", "heard", "deleted_at"),  # all that the letters of a card need
)
