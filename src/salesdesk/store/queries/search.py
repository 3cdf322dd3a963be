"""Find accounts, people and deals by part of a name or reading."""

from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import Connection, func, select

from salesdesk.store.queries.common import live, pattern, spoken
from salesdesk.store.tables import account, deal, person


class HitKind(StrEnum):
    """What a hit opens."""

    PERSON = "person"
    ACCOUNT = "account"
    DEAL = "deal"


@dataclass(frozen=True)
class HitRow:
    """One hit: its words, a second line, and the account whose page shows it."""

    id: str
    kind: HitKind
    text: str
    detail: str
    account_id: str | None


def find(conn: Connection, key: str, limit: int = 8) -> list[HitRow]:
    """Up to `limit` hits of each kind for a search key; the latest changed first, also for an empty key."""
    like = pattern(key)
    people = (
        select(person.c.id, person.c.family, person.c.given, person.c.title, person.c.account_id,
               func.coalesce(account.c.name, ""))
        .outerjoin(account, account.c.id == person.c.account_id)
        .where(live(person), person.c.search.like(like, escape="\\"))
        .order_by(person.c.updated_at.desc()).limit(limit)
    )
    accounts = (
        select(account.c.id, account.c.name, func.coalesce(account.c.industry, ""))
        .where(live(account), account.c.search.like(like, escape="\\"))
        .order_by(account.c.updated_at.desc()).limit(limit)
    )
    deals = (
        select(deal.c.id, deal.c.name, deal.c.account_id, func.coalesce(account.c.name, ""))
        .outerjoin(account, account.c.id == deal.c.account_id)
        .where(live(deal), deal.c.search.like(like, escape="\\"))
        .order_by(deal.c.updated_at.desc()).limit(limit)
    )
    return [
        *(HitRow(row[0], HitKind.PERSON, spoken(row[1], row[2]), " ".join(filter(None, (row[5], row[3]))), row[4])
          for row in conn.execute(people)),
        *(HitRow(row[0], HitKind.ACCOUNT, row[1], row[2], row[0]) for row in conn.execute(accounts)),
        *(HitRow(row[0], HitKind.DEAL, row[1], row[3], row[2]) for row in conn.execute(deals)),
    ]
