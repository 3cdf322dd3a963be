"""Find people, accounts, deals and what was noted by part of a name, reading, number or text.

Answers come from the index where the database has one, and from looking through the tables where it has not.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import Column, ColumnElement, Connection, Table, and_, func, or_, select

from salesdesk.domain import bigrams
from salesdesk.domain.activities import ActivityKind
from salesdesk.domain.people import Role
from salesdesk.store import search_index
from salesdesk.store.queries.common import live, local_day, met_people, pattern, spoken
from salesdesk.store.search_index import Source
from salesdesk.store.tables import account, activity, contact_point, deal, fact, metadata, participant, person, task

_POINTS_EACH = 3  # a person has about so many numbers and addresses


class HitKind(StrEnum):
    """What a hit opens."""

    PERSON = "person"
    ACCOUNT = "account"
    DEAL = "deal"


class NoteKind(StrEnum):
    """Where a text was found."""

    ACTIVITY = "activity"
    FACT = "fact"
    TASK = "task"
    QUOTE = "quote"


@dataclass(frozen=True)
class HitRow:
    """One hit: its words, what stands beside them, the account whose page shows it; a person's role and whether met.

    `found` is the phone number, mail address or note that holds the text where the words shown do not.
    """

    id: str
    kind: HitKind
    text: str
    detail: str
    account_id: str | None
    role: Role | None = None
    met: bool = False
    found: str = ""


@dataclass(frozen=True)
class NoteRow:
    """A report, fact, task or quote that holds the text looked for; `kind` and `day` where it has them."""

    id: str
    source: NoteKind
    day: date | None
    kind: ActivityKind | None
    text: str
    account_id: str | None
    account_name: str
    person_id: str | None = None
    deal_id: str | None = None


def find(conn: Connection, key: str, limit: int = 8, kinds: Collection[HitKind] = tuple(HitKind)) -> list[HitRow]:
    """Up to `limit` hits of each kind for a typed text; the latest changed first, also for an empty one."""
    asked = key.strip()
    points = _points(conn, asked, limit) if asked and set(kinds) & {HitKind.PERSON, HitKind.ACCOUNT} else []
    found: list[HitRow] = []
    for kind in (each for each in HitKind if each in kinds):
        ids = _latest(conn, _SOURCES[kind], asked, limit)
        values = {owner: value for owner_kind, owner, value in points if owner_kind is kind and owner not in ids}
        found += rows(conn, kind, [*ids, *values][:limit], asked, values)
    return found


def rows(conn: Connection, kind: HitKind, ids: Sequence[str], key: str = "",
         values: dict[str, str] | None = None) -> list[HitRow]:
    """The hits of one kind with these ids, in this order; what is gone or in the bin is left out."""
    return _ROWS[kind](conn, ids, key, values or {}) if ids else []


def places(conn: Connection, keys: Sequence[tuple[str, str]]) -> list[HitRow]:
    """The hits of records by kind and id, in this order; what is gone or in the bin is left out."""
    found = {(hit.kind.value, hit.id): hit for kind in HitKind
             for hit in rows(conn, kind, [key for each, key in keys if each == kind.value])}
    return [found[each] for each in keys if each in found]


def notes(conn: Connection, text: str, limit: int = 4) -> list[NoteRow]:
    """The latest reports, facts, tasks and quotes that hold a text."""
    if not bigrams.query(text):
        return []
    sources = (search_index.ACTIVITY, search_index.FACT, search_index.TASK, search_index.QUOTE)
    if search_index.ready(conn):
        ids = search_index.search(conn, text, sources, limit)
    else:
        ids = [key for source in sources for key in _scan(conn, source, text, limit)]
    makers = (_reports, _facts, _tasks, _quotes) if ids else ()
    found = {row.id: row for make in makers for row in make(conn, ids, text)}
    return [found[key] for key in ids if key in found][:limit]


_SOURCES = {HitKind.PERSON: search_index.PERSON, HitKind.ACCOUNT: search_index.ACCOUNT,
            HitKind.DEAL: search_index.DEAL}


def _latest(conn: Connection, source: Source, key: str, limit: int) -> list[str]:
    """Ids of the rows that match, cut to `limit` before anything is joined to them."""
    if key and search_index.ready(conn):
        return search_index.search(conn, key, [source], limit)
    return _scan(conn, source, key, limit)


def _scan(conn: Connection, source: Source, text: str, limit: int) -> list[str]:
    """The same without the index: every word has to be somewhere in a text column, or folded in the search key."""
    if source is search_index.QUOTE:
        from salesdesk.store.tables import quotes  # noqa: F401 - known to the metadata once it is loaded
    table = metadata.tables[source.table]
    words = bigrams.fold(text).split() if bigrams.query(text) else [text] if text else []
    columns = [table.c[name] for name in source.columns]
    conditions = [_holds(table, columns, word) for word in words]
    return list(conn.scalars(select(table.c.id).where(live(table), *conditions)
                             .order_by(table.c[source.order].desc(), table.c.id).limit(limit)))


def _holds(table: Table, columns: Iterable[Column[str]], word: str) -> ColumnElement[bool]:
    folded = [table.c.search.like(pattern(word), escape="\\")] if "search" in table.c else []
    return or_(*folded, *(column.ilike(pattern(word), escape="\\") for column in columns))


def _points(conn: Connection, key: str, limit: int) -> list[tuple[HitKind, str, str]]:
    """Whose number or address holds the text: a person or an account, and the number or address."""
    ids = _latest(conn, search_index.POINT, key, limit * _POINTS_EACH)
    if not ids:
        return []
    found = {row[0]: row for row in conn.execute(
        select(contact_point.c.id, contact_point.c.person_id, contact_point.c.account_id, contact_point.c.value)
        .where(contact_point.c.id.in_(ids)))}
    points = []
    for _id, person_id, account_id, value in (found[each] for each in ids if each in found):
        owner, kind = (person_id, HitKind.PERSON) if person_id else (account_id, HitKind.ACCOUNT)
        if owner:
            points.append((kind, owner, value))
    return points


def _people(conn: Connection, ids: Sequence[str], key: str, values: dict[str, str]) -> list[HitRow]:
    statement = (
        select(person.c.id, person.c.family, person.c.given, person.c.title, person.c.account_id, person.c.role,
               account.c.name, person.c.search, person.c.note)
        .outerjoin(account, account.c.id == person.c.account_id).where(person.c.id.in_(ids), live(person)))
    found = {row[0]: row for row in conn.execute(statement)}
    met = set(conn.scalars(met_people().where(participant.c.person_id.in_(ids))))
    return [HitRow(each, HitKind.PERSON, spoken(row[1], row[2]), " · ".join(filter(None, (row[6], row[3]))), row[4],
                   Role(row[5] or "no"), each in met,
                   values.get(each, "") or _note(key, f"{row[7]} {row[3] or ''}", row[8]))
            for each in ids if (row := found.get(each))]


def _accounts(conn: Connection, ids: Sequence[str], key: str, values: dict[str, str]) -> list[HitRow]:
    found = {row[0]: row for row in conn.execute(
        select(account.c.id, account.c.name, account.c.industry, account.c.search, account.c.note)
        .where(account.c.id.in_(ids), live(account)))}
    return [HitRow(each, HitKind.ACCOUNT, row[1], row[2] or "", each,
                   found=values.get(each, "") or _note(key, row[3], row[4]))
            for each in ids if (row := found.get(each))]


def _deals(conn: Connection, ids: Sequence[str], key: str, _values: dict[str, str]) -> list[HitRow]:
    statement = (select(deal.c.id, deal.c.name, deal.c.account_id, account.c.name, deal.c.search, deal.c.product,
                        deal.c.note)
                 .outerjoin(account, account.c.id == deal.c.account_id).where(deal.c.id.in_(ids), live(deal)))
    found = {row[0]: row for row in conn.execute(statement)}
    return [HitRow(each, HitKind.DEAL, row[1], row[3] or "", row[2], found=_note(key, row[4], row[5], row[6]))
            for each in ids if (row := found.get(each))]


_ROWS = {HitKind.PERSON: _people, HitKind.ACCOUNT: _accounts, HitKind.DEAL: _deals}


def _note(key: str, shown: str, *others: str | None) -> str:
    """The first other text that holds the words, where those shown do not."""
    if not key or bigrams.matches(bigrams.fold(shown), key):
        return ""
    return _fitting(key, others)


def _fitting(text: str, texts: Iterable[str | None]) -> str:
    """The first text that holds the words, or one of them."""
    filled = [each for each in texts if each]
    words = bigrams.fold(text).split()
    for enough in (all, any):
        for each in filled:
            folded = bigrams.fold(each)
            if enough(word in folded for word in words):
                return each
    return filled[0] if filled else ""


def _reports(conn: Connection, ids: Sequence[str], text: str) -> list[NoteRow]:
    columns = [activity.c[name] for name in search_index.ACTIVITY.columns]
    statement = (
        select(activity.c.id, activity.c.at, activity.c.kind, activity.c.account_id, account.c.name, *columns)
        .outerjoin(account, account.c.id == activity.c.account_id).where(activity.c.id.in_(ids), live(activity)))
    return [NoteRow(row[0], NoteKind.ACTIVITY, local_day(row[1]), ActivityKind(row[2]), _fitting(text, row[5:]), row[3],
                    row[4] or "") for row in conn.execute(statement)]


def _facts(conn: Connection, ids: Sequence[str], text: str) -> list[NoteRow]:
    owner = func.coalesce(fact.c.account_id, person.c.account_id)
    statement = (
        select(fact.c.id, fact.c.on_day, owner, account.c.name, fact.c.person_id, fact.c.text, fact.c.said_by,
               fact.c.standing_note)
        .outerjoin(person, person.c.id == fact.c.person_id).outerjoin(account, account.c.id == owner)
        .where(fact.c.id.in_(ids), live(fact)))
    return [NoteRow(row[0], NoteKind.FACT, row[1], None, _fitting(text, row[5:]), row[2], row[3] or "", row[4])
            for row in conn.execute(statement)]


def _tasks(conn: Connection, ids: Sequence[str], _text: str) -> list[NoteRow]:
    statement = (
        select(task.c.id, task.c.due_on, task.c.account_id, account.c.name, task.c.person_id, task.c.text)
        .outerjoin(account, account.c.id == task.c.account_id).where(and_(task.c.id.in_(ids), live(task))))
    return [NoteRow(row[0], NoteKind.TASK, row[1], None, row[5], row[2], row[3] or "", row[4])
            for row in conn.execute(statement)]


def _quotes(conn: Connection, ids: Sequence[str], text: str) -> list[NoteRow]:
    from salesdesk.store.tables.quotes import quote  # only whoever searches needs it

    columns = [quote.c[name] for name in search_index.QUOTE.columns]
    statement = (
        select(quote.c.id, quote.c.sent_at, deal.c.account_id, account.c.name, deal.c.id, *columns)
        .join(deal, deal.c.id == quote.c.deal_id).outerjoin(account, account.c.id == deal.c.account_id)
        .where(quote.c.id.in_(ids), live(quote), live(deal)))
    return [NoteRow(row[0], NoteKind.QUOTE, local_day(row[1]) if row[1] else None, None, _fitting(text, row[5:]),
                    row[2], row[3] or "", deal_id=row[4]) for row in conn.execute(statement)]
