"""What accounts and people are recognised by, folded for comparing."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, or_, select

from salesdesk.domain import names
from salesdesk.domain.duplicates import Card, address_key, domain_key, phone_keys, spelling, website_key
from salesdesk.domain.people import PointKind
from salesdesk.store.queries.common import live, parts, pattern, spoken
from salesdesk.store.tables import account, contact_point, person, setting

DISTINCT = "distinct/"
_ACCOUNT = (account.c.id, account.c.name, account.c.name_key, account.c.reading, account.c.website,
            account.c.corporate_number)
_PERSON = (person.c.id, person.c.family, person.c.given, person.c.name_key, person.c.family_reading,
           person.c.given_reading, person.c.account_id)
_MOST_LIKE = 50
_NOTHING: dict[str, set[str]] = {}


def accounts(conn: Connection, keys: Sequence[str] | None = None) -> list[Card]:
    """The cards of all live accounts, or of those named."""
    points = _points(conn, "account_id", keys)
    rows = _rows(conn, select(*_ACCOUNT).where(live(account)), account.c.id, keys)
    return [account_card(points.get(row[0], _NOTHING), *row) for row in rows]


def people(conn: Connection, keys: Sequence[str] | None = None) -> list[Card]:
    """The cards of all live people, or of those named; the name of the account is part of them."""
    points = _points(conn, "person_id", keys)
    places = {row[0]: row[1] for row in conn.execute(select(account.c.id, account.c.name).where(live(account)))}
    rows = _rows(conn, select(*_PERSON).where(live(person)), person.c.id, keys)
    return [person_card(points.get(row[0], _NOTHING), places.get(row[6], ""), *row) for row in rows]


def account_card(
    points: dict[str, set[str]], key: str, name: str, name_key: str, reading: str | None = None,
    website: str | None = None, number: str | None = None,
) -> Card:
    """The card of one account; `points` holds keys of contact points by kind."""
    site = website_key(website or "")
    domains = _domains(points) | ({site} if site and "/" not in site else frozenset())
    return Card(
        key, name, name_key, spelling(name_key), names.reading_key(reading or ""), phone_keys(_of(points, "phone")),
        phone_keys(_of(points, "mobile")), frozenset(_of(points, "mail")), domains, site,
        names.phone_key(number or ""), frozenset(_of(points, "address")) - {""})


def person_card(
    points: dict[str, set[str]], account_name: str, key: str, family: str, given: str | None, name_key: str,
    family_reading: str | None = None, given_reading: str | None = None, account_id: str | None = None,
) -> Card:
    """The card of one person; the domain of their mail is known from `points`."""
    return Card(
        key, spoken(family, given), name_key, spelling(name_key),
        names.reading_key(f"{family_reading or ''}{given_reading or ''}"), phone_keys(_of(points, "phone")),
        phone_keys(_of(points, "mobile")), frozenset(_of(points, "mail")), _domains(points),
        account=account_id or "", account_name=account_name)


def like_accounts(conn: Connection, card: Card) -> list[Card]:
    """Accounts that share a name, number, website or contact point with the card."""
    tests = [account.c.name_key == card.key, account.c.search.like(pattern(card.variant), escape="\\")]
    if card.number:
        tests.append(account.c.corporate_number.is_not(None) & (account.c.corporate_number == card.number))
    if card.website:
        tests.append(account.c.website.like(pattern(card.website), escape="\\"))
    found = conn.scalars(select(account.c.id).where(live(account), or_(*tests)).limit(_MOST_LIKE))
    return accounts(conn, _keys(found, _owners(conn, "account_id", card.phones | card.mobiles | card.mails), card.id))


def like_people(conn: Connection, card: Card) -> list[Card]:
    """People of this name, or with one of the card's addresses and numbers."""
    tests = [person.c.name_key == card.key, person.c.search.like(pattern(card.variant), escape="\\")]
    if card.account and card.reading:
        tests.append(person.c.account_id == card.account)
    here = person.c.account_id == card.account
    found = conn.scalars(select(person.c.id).where(live(person), or_(*tests)).order_by(here.desc()).limit(_MOST_LIKE))
    return people(conn, _keys(found, _owners(conn, "person_id", card.mobiles | card.mails), card.id))


def distinct(conn: Connection) -> frozenset[tuple[str, str]]:
    """Pairs of ids the user has said are two."""
    where = (live(setting), setting.c.key.startswith(DISTINCT, autoescape=True))
    found = (value.partition("/") for value in conn.scalars(select(setting.c.value).where(*where)))
    return frozenset((one, other) for one, _, other in found)


def point_keys(points: Iterable[tuple[str, str, str]]) -> dict[str, set[str]]:
    """Keys by kind out of (kind, folded value, address); faxes tell nothing."""
    made: dict[str, set[str]] = {}
    for kind, key, address in points:
        made.setdefault(kind, set()).add(address_key(address) if kind == PointKind.ADDRESS.value else key)
    return made


def _points(conn: Connection, owner: str, keys: Sequence[str] | None) -> dict[str, dict[str, set[str]]]:
    column = contact_point.c[owner]
    statement = select(
        column, contact_point.c.kind, contact_point.c.value_key, contact_point.c.region, contact_point.c.city,
        contact_point.c.street, contact_point.c.value).where(live(contact_point), column.is_not(None))
    made: dict[str, list[tuple[str, str, str]]] = {}
    for key, kind, folded, region, city, street, value in _rows(conn, statement, column, keys):
        address = f"{region or ''}{city or ''}{street}" if street else value
        made.setdefault(key, []).append((kind, folded, address))
    return {key: point_keys(points) for key, points in made.items()}


def _rows(conn: Connection, statement: Any, column: Any, keys: Sequence[str] | None) -> list[Any]:
    if keys is None:
        return list(conn.execute(statement).all())
    return [row for part in parts(keys) for row in conn.execute(statement.where(column.in_(part)))]


def _owners(conn: Connection, owner: str, keys: frozenset[str]) -> Iterable[str]:
    column = contact_point.c[owner]
    where = (live(contact_point), column.is_not(None), contact_point.c.value_key.in_(sorted(keys)))
    return conn.scalars(select(column).where(*where).limit(_MOST_LIKE)) if keys else ()


def _keys(found: Iterable[str], more: Iterable[str], myself: str) -> list[str]:
    return [key for key in dict.fromkeys((*found, *more)) if key != myself]


def _of(points: dict[str, set[str]], kind: str) -> set[str]:
    return points.get(kind, set())


def _domains(points: dict[str, set[str]]) -> frozenset[str]:
    return frozenset(map(domain_key, _of(points, "mail"))) - {""}
