"""People of an account with how often and when they were met."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, case, func, or_, select, true

from salesdesk.domain.people import Depth, Rank, Role, Support, depth_of
from salesdesk.store.queries.common import live, local_day, meetings, met_people, parts, pattern, spoken
from salesdesk.store.tables import account, activity, department, participant, person, site

_BY_ROLE = (Role.DECISION_MAKER, Role.HIDDEN, Role.SCREENER, Role.APPROVER, Role.CHAMPION, Role.CONTACT, Role.USER)


@dataclass(frozen=True)
class PersonRow:
    """One person; meetings counts visits, web meetings and demos held, power is 0-3.

    `map_x` is how far the card of the map was moved aside by hand, in design pixels to the right.
    """

    id: str
    account_id: str | None
    account_name: str
    site_id: str | None
    site_name: str
    department_id: str | None
    department_name: str
    family: str
    given: str
    family_reading: str
    given_reading: str
    title: str
    rank: Rank
    role: Role
    support: Support
    power: int
    key_player: bool
    criterion: str
    caution: str
    objection: str
    our_tie: str
    reports_to_id: str | None
    birthday: date | None
    met_on: date | None
    note: str
    meetings: int
    last_met: date | None
    map_x: int = 0

    @property
    def name(self) -> str:
        """Family and given name in the order they are read: Japanese family first, Latin given first."""
        return spoken(self.family, self.given)

    @property
    def reading(self) -> str:
        """Reading of the whole name, empty where it is not known."""
        return f"{self.family_reading} {self.given_reading}".strip()

    @property
    def depth(self) -> Depth:
        """Contact depth after the meetings held."""
        return depth_of(self.meetings)

    @property
    def met(self) -> bool:
        """Whether we have sat together at least once."""
        return self.meetings > 0


def of_account(conn: Connection, account_id: str) -> list[PersonRow]:
    """Everybody at an account: highest rank first, then by name."""
    found = _rows(conn, _select().where(person.c.account_id == account_id))
    return sorted(found, key=lambda row: (-row.rank, row.family_reading or row.family, row.id))


def one(conn: Connection, key: str) -> PersonRow | None:
    """One person, or None where the person is missing or in the bin."""
    found = some(conn, [key])
    return found[0] if found else None


def some(conn: Connection, keys: Sequence[str]) -> list[PersonRow]:
    """The people named that are not in the bin, in the order of the keys."""
    found = {row.id: row for part in parts(keys) for row in _rows(conn, _select(part).where(person.c.id.in_(part)))}
    return [found[key] for key in keys if key in found]


def ids(conn: Connection, account_id: str, part: str = "") -> list[str]:
    """Ids of everybody at an account in the order of `of_account`; `part` is a search key to be found in the name."""
    statement = select(person.c.id).where(*_at(account_id)).order_by(*_order())
    if part:
        statement = statement.where(person.c.search.like(pattern(part), escape="\\"))
    return list(conn.scalars(statement))


def titled(conn: Connection, account_id: str, part: str = "") -> list[tuple[str, str]]:
    """Id, and name with title, of those `ids` names."""
    statement = select(person.c.id, person.c.family, person.c.given, person.c.title).where(*_at(account_id))
    if part:
        statement = statement.where(person.c.search.like(pattern(part), escape="\\"))
    found = conn.execute(statement.order_by(*_order()))
    return [(key, f"{spoken(family, given)} {title or ''}".strip()) for key, family, given, title in found]


def key_people(conn: Connection, account_id: str, limit: int) -> list[PersonRow]:
    """Those with a role, a part as key person or against us, the weightiest first; anybody where nobody has."""
    weight = case(*((person.c.role == role.value, place) for place, role in enumerate(_BY_ROLE)), else_=len(_BY_ROLE))
    matters = or_(person.c.role.in_([role.value for role in _BY_ROLE]), person.c.key_player.is_(true()),
                  person.c.support == Support.OPPOSES.value)
    statement = select(person.c.id).where(*_at(account_id)).limit(limit)
    found = list(conn.scalars(statement.where(matters).order_by(weight, *_order())))
    return some(conn, found or list(conn.scalars(statement.order_by(*_order()))))


def closest(conn: Connection, account_id: str, limit: int, also: Sequence[str] = ()) -> list[PersonRow]:
    """Those we met most, then the highest in rank, up to a limit; and those named in `also`."""
    met = (
        select(participant.c.person_id, func.count().label("count"))
        .join(activity, activity.c.id == participant.c.activity_id)
        .where(live(participant), live(activity), activity.c.done.is_(true()), activity.c.kind.in_(meetings()),
               activity.c.account_id == account_id)
        .group_by(participant.c.person_id).subquery())
    statement = (
        select(person.c.id).outerjoin(met, met.c.person_id == person.c.id).where(*_at(account_id))
        .order_by(func.coalesce(met.c.count, 0).desc(), *_order()).limit(limit))
    return some(conn, list(dict.fromkeys((*conn.scalars(statement), *also))))


def best_known_account(conn: Connection) -> str:
    """The account where we know most people; empty where we know nobody anywhere."""
    statement = (
        select(person.c.account_id).join(account, account.c.id == person.c.account_id)
        .where(live(person), live(account))
        .group_by(person.c.account_id).order_by(func.count().desc(), person.c.account_id).limit(1)
    )
    return conn.execute(statement).scalar() or ""


def find(conn: Connection, name_key: str) -> list[str]:
    """Ids of the people with this name key."""
    return list(conn.scalars(select(person.c.id).where(live(person), person.c.name_key == name_key)))


def photo(conn: Connection, key: str) -> bytes | None:
    """The picture of a person as it came in, or None."""
    return conn.execute(select(person.c.photo).where(person.c.id == key)).scalar()


def _at(account_id: str) -> tuple[ColumnElement[bool], ...]:
    return live(person), person.c.account_id == account_id


def _order() -> tuple[ColumnElement[Any], ...]:
    called = func.coalesce(func.nullif(person.c.family_reading, ""), person.c.family)
    return func.coalesce(person.c.rank, 0).desc(), called, person.c.id


def _select(only: Sequence[str] = ()) -> Select[Any]:
    """Everybody, or with meetings counted for some people only."""
    held = met_people()
    met = (held.where(participant.c.person_id.in_(only)) if only else held).subquery()
    columns = [column for column in person.c if column.name not in {"photo", "search"}]
    return (
        select(*columns, func.coalesce(account.c.name, "").label("account_name"),
               func.coalesce(site.c.name, "").label("site_name"),
               func.coalesce(department.c.name, "").label("department_name"),
               func.coalesce(met.c.count, 0).label("meetings"), met.c.max.label("last_met"))
        .outerjoin(account, account.c.id == person.c.account_id)
        .outerjoin(site, site.c.id == person.c.site_id)
        .outerjoin(department, department.c.id == person.c.department_id)
        .outerjoin(met, met.c.person_id == person.c.id)
        .where(live(person))
    )


def _rows(conn: Connection, statement: Select[Any]) -> list[PersonRow]:
    return [_row(row) for row in conn.execute(statement).mappings()]


def _row(row: Any) -> PersonRow:
    last = row["last_met"]
    at = datetime.fromisoformat(last) if isinstance(last, str) else last
    return PersonRow(
        id=row["id"], account_id=row["account_id"], account_name=row["account_name"], site_id=row["site_id"],
        site_name=row["site_name"], department_id=row["department_id"], department_name=row["department_name"],
        family=row["family"], given=row["given"] or "", family_reading=row["family_reading"] or "",
        given_reading=row["given_reading"] or "", title=row["title"] or "", rank=Rank(row["rank"] or 0),
        role=Role(row["role"] or "no"), support=Support(row["support"] or "q"), power=row["power"] or 0,
        key_player=bool(row["key_player"]), criterion=row["criterion"] or "", caution=row["caution"] or "",
        objection=row["objection"] or "", our_tie=row["our_tie"] or "", reports_to_id=row["reports_to_id"],
        birthday=row["birthday"], met_on=row["met_on"], note=row["note"] or "", meetings=row["meetings"],
        last_met=local_day(at) if at else None, map_x=row["map_x"] or 0)
