"""Find accounts, people and deals by part of a name or reading."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import Connection, Table, select

from salesdesk.domain.activities import ActivityKind
from salesdesk.domain.people import Role
from salesdesk.store.queries.common import live, local_day, met_people, pattern, spoken
from salesdesk.store.tables import account, activity, deal, participant, person


class HitKind(StrEnum):
    """What a hit opens."""

    PERSON = "person"
    ACCOUNT = "account"
    DEAL = "deal"


@dataclass(frozen=True)
class HitRow:
    """One hit: its words, what stands beside them, the account whose page shows it; a person's role and whether met."""

    id: str
    kind: HitKind
    text: str
    detail: str
    account_id: str | None
    role: Role | None = None
    met: bool = False


@dataclass(frozen=True)
class NoteRow:
    """A report that holds the text looked for."""

    id: str
    day: date
    kind: ActivityKind
    text: str
    account_id: str | None
    account_name: str


def find(conn: Connection, key: str, limit: int = 8, kinds: Collection[HitKind] = tuple(HitKind)) -> list[HitRow]:
    """Up to `limit` hits of each kind for a search key; the latest changed first, also for an empty key."""
    found: list[HitRow] = []
    for kind, query in _QUERIES.items():
        if kind in kinds:
            found += query(conn, key, limit)
    return found


def notes(conn: Connection, text: str, limit: int = 4) -> list[NoteRow]:
    """The latest contacts whose report holds a text as it was typed (small and capital letters alike)."""
    statement = (
        select(activity.c.id, activity.c.at, activity.c.kind, activity.c.result, activity.c.account_id, account.c.name)
        .outerjoin(account, account.c.id == activity.c.account_id)
        .where(live(activity), activity.c.result.like(pattern(text), escape="\\"))
        .order_by(activity.c.at.desc()).limit(limit))
    return [NoteRow(row[0], local_day(row[1]), ActivityKind(row[2]), row[3], row[4], row[5] or "")
            for row in conn.execute(statement)]


def _latest(conn: Connection, table: Table, key: str, limit: int) -> list[str]:
    """Ids of the rows that match, cut to `limit` before anything is joined to them."""
    statement = select(table.c.id).where(live(table))
    if key:
        statement = statement.where(table.c.search.like(pattern(key), escape="\\"))
    return list(conn.scalars(statement.order_by(table.c.updated_at.desc(), table.c.id).limit(limit)))


def _people(conn: Connection, key: str, limit: int) -> list[HitRow]:
    ids = _latest(conn, person, key, limit)
    statement = (
        select(person.c.id, person.c.family, person.c.given, person.c.title, person.c.account_id, person.c.role,
               account.c.name)
        .outerjoin(account, account.c.id == person.c.account_id).where(person.c.id.in_(ids)))
    rows = {row[0]: row for row in conn.execute(statement)}
    met = set(conn.scalars(met_people().where(participant.c.person_id.in_(ids)))) if ids else set()
    return [HitRow(each, HitKind.PERSON, spoken(row[1], row[2]), " · ".join(filter(None, (row[6], row[3]))), row[4],
                   Role(row[5] or "no"), each in met) for each in ids if (row := rows[each])]


def _accounts(conn: Connection, key: str, limit: int) -> list[HitRow]:
    ids = _latest(conn, account, key, limit)
    rows = {row[0]: row for row in conn.execute(
        select(account.c.id, account.c.name, account.c.industry).where(account.c.id.in_(ids)))}
    return [HitRow(each, HitKind.ACCOUNT, rows[each][1], rows[each][2] or "", each) for each in ids]


def _deals(conn: Connection, key: str, limit: int) -> list[HitRow]:
    ids = _latest(conn, deal, key, limit)
    statement = (select(deal.c.id, deal.c.name, deal.c.account_id, account.c.name)
                 .outerjoin(account, account.c.id == deal.c.account_id).where(deal.c.id.in_(ids)))
    rows = {row[0]: row for row in conn.execute(statement)}
    return [HitRow(each, HitKind.DEAL, rows[each][1], rows[each][3] or "", rows[each][2]) for each in ids]


_QUERIES = {HitKind.PERSON: _people, HitKind.ACCOUNT: _accounts, HitKind.DEAL: _deals}
