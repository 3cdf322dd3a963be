"""Settings that belong to the data: goals, the fiscal year, what the sheet shows."""

from dataclasses import dataclass

from sqlalchemy import Connection, func, select, true

from salesdesk.domain.accounts import AccountRank
from salesdesk.domain.coverage import SILENT_AFTER
from salesdesk.domain.facts import FADES_AFTER
from salesdesk.store.queries.common import live
from salesdesk.store.tables import account, setting


@dataclass(frozen=True)
class SettingsRow:
    """goal_month is this month's goal in yen (None = none set), fiscal_start the first month of the fiscal year.

    A fact looks old after fact_fades_days, and a person counts as silent after silent_days (0 = never).
    """

    goal_month: int | None = None
    fiscal_start: int = 4
    confidentiality: str = ""
    fact_fades_days: int = FADES_AFTER
    rank_a: str = ""
    rank_b: str = ""
    rank_c: str = ""
    silent_days: int = SILENT_AFTER
    gate: bool = True  # after a move the board tells what the new stage asks for

    def rank(self, rank: AccountRank) -> str:
        """What a rank means, as it was written down; empty where it was not."""
        return {AccountRank.A: self.rank_a, AccountRank.B: self.rank_b, AccountRank.C: self.rank_c}[rank]


def one(conn: Connection) -> SettingsRow:
    """The settings, defaults where nothing was set."""
    found = {row[0]: row[1] for row in conn.execute(select(setting.c.key, setting.c.value).where(live(setting)))}
    goal = found.get("goal_month", "")
    return SettingsRow(
        goal_month=int(goal) if goal else None, fiscal_start=int(found.get("fiscal_start") or 4),
        confidentiality=found.get("confidentiality", ""),
        fact_fades_days=int(found.get("fact_fades_days") or FADES_AFTER),
        rank_a=found.get("rank_a", ""), rank_b=found.get("rank_b", ""), rank_c=found.get("rank_c", ""),
        silent_days=int(found.get("silent_days") or SILENT_AFTER), gate=found.get("gate") != "off")


def is_empty(conn: Connection) -> bool:
    """Whether nothing has been entered yet."""
    return conn.execute(select(func.count()).select_from(account)).scalar_one() == 0


def has_samples(conn: Connection) -> bool:
    """Whether rows of the sample book are there."""
    from salesdesk.store.tables.every import JOURNALED

    return any(
        conn.execute(select(table.c.id).where(table.c.sample.is_(true()), live(table)).limit(1)).first() is not None
        for table in JOURNALED if "sample" in table.columns
    )
