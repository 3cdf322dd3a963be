"""What the database holds already, indexed for recognising the records of a file."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import Connection, select

from salesdesk.domain import names
from salesdesk.domain.people import PointKind
from salesdesk.services.points import value_key
from salesdesk.services.transfer.neutral import twin
from salesdesk.services.transfer.records import Point
from salesdesk.store.queries.common import live
from salesdesk.store.queries.stages import by_key
from salesdesk.store.tables import account, contact_point, deal, department, person, site, tag, tagging

Row = Mapping[str, Any]


class Unit(NamedTuple):
    """A department: of which account, below which other one (None = at the top), and its name."""

    account_id: str
    parent_id: str | None
    name: str


def family(source: str) -> str:
    """Files of one program share their keys: "hubspot_deals" and "hubspot_contacts" are of the family "hubspot"."""
    return source.split("_", 1)[0].casefold()


class Book:
    """Indexes over live rows, kept up to date while a plan adds to them. Every row is a mapping with its `id`.

    `same` says which account a company is (see `company_said`), whatever that account is called. With `own` it also
    knows what accounts and their sites are reached by, for lists this program wrote.
    """

    def __init__(self, conn: Connection, same: Mapping[str, str] | None = None, *, own: bool = False) -> None:
        self._same = same or {}
        self.rows: dict[str, dict[str, dict[str, Any]]] = {
            table.name: _load(conn, table) for table in (account, person, deal)}
        self.by_external: dict[tuple[str, str, str], str] = {}
        self.by_key: dict[tuple[object, ...], list[str]] = {}
        self.point_keys = _points(conn)
        self._own = own
        self._at = _reached(conn) if own else set()
        self.mails: dict[str, list[str]] = {}
        for name, rows in self.rows.items():
            for row in rows.values():
                self.index(name, row)
        for person_id, kind, key in self.point_keys:
            if kind == "mail":
                self.mails.setdefault(key, []).append(person_id)
        self.units = {row["id"]: Unit(row["account_id"], row["parent_id"], row["name"]) for row in conn.execute(
            select(department).where(live(department)).order_by(department.c.id)).mappings()}
        self.below = {(each.account_id, each.parent_id, each.name): key for key, each in self.units.items()}
        self.departments: dict[tuple[str, str], str] = {}
        for key, each in sorted(self.units.items(), key=lambda one: one[1].parent_id is not None):
            self.departments.setdefault((each.account_id, each.name), key)
        self.sites = {(row[1], row[2]): row[0] for row in conn.execute(
            select(site.c.id, site.c.account_id, site.c.name).where(live(site)))}
        if own:
            for places in (self.departments, self.sites):
                for (account_id, name), key in list(places.items()):
                    places.setdefault((account_id, twin(name)), key)
        self.tags = {row[1]: row[0] for row in conn.execute(select(tag.c.id, tag.c.name).where(
            live(tag), tag.c.kind.is_(None)))}
        owners = (tagging.c.tag_id, tagging.c.account_id, tagging.c.person_id, tagging.c.deal_id)
        self.tagged = {(row[0], row[1] or row[2] or row[3])
                       for row in conn.execute(select(*owners).where(live(tagging)))}
        self.stages = {key.value: stage_id for key, stage_id in by_key(conn).items()}

    def is_at(self, account_id: str, point: Point) -> bool:
        """Whether the account or one of its sites has this contact point already, an address by its parts."""
        at = point.address
        parts = value_key(point.kind, point.value) if at is None else _parts(
            at.postal_code, at.region, at.city, at.street)
        return (account_id, point.kind.value, parts) in self._at

    def add_unit(self, key: str, unit: Unit) -> None:
        """Take a new department into the indexes."""
        self.units[key] = unit
        self.below[unit.account_id, unit.parent_id, unit.name] = key
        self.departments.setdefault((unit.account_id, unit.name), key)

    def index(self, table: str, row: dict[str, Any]) -> None:
        """Take a row, new or loaded, into the indexes."""
        self.rows[table][row["id"]] = row
        if row.get("external_id"):
            self.by_external.setdefault((table, family(row.get("source") or ""), row["external_id"]), row["id"])
        if table == "account":
            self.by_key.setdefault(("account", row["name_key"]), []).append(row["id"])
        elif table == "person":
            self.by_key.setdefault(("person", row.get("account_id"), row["name_key"]), []).append(row["id"])
        else:
            for name in {row["name"], twin(row["name"])} if self._own else (row["name"],):
                self.by_key.setdefault(("deal", row.get("account_id"), name), []).append(row["id"])

    def external(self, table: str, source: str, key: str) -> Row | None:
        """The row another program knows by this key."""
        found = self.by_external.get((table, family(source), key)) if key else None
        return self.rows[table][found] if found else None

    def account_named(self, name: str, *, unclaimed: bool = False) -> Row | None:
        """The account of this company key: of exactly this name if there is one; `unclaimed` without a foreign key.

        有限会社 and 株式会社 of one name are two companies.
        """
        said = self.rows["account"].get(self._same.get(company_said(name), "")) if self._same else None
        if said is not None:
            return said
        rows = [self.rows["account"][key] for key in self.by_key.get(("account", _company_key(name)), ())]
        rows = [row for row in rows if not names.other_form(row["name"], name)]
        if unclaimed:
            rows = [row for row in rows if not row.get("external_id")]
        return next((row for row in rows if row["name"] == name), rows[0] if rows else None)

    def person_like(self, account_id: str | None, name_key: str, mails: list[str]) -> Row | None:
        """The person of this name at the account, else one of the same name with the same mail address."""
        same = self.by_key.get(("person", account_id, name_key))
        if same:
            return self.rows["person"][same[0]]
        for mail in mails:
            for key in self.mails.get(mail, ()):
                row = self.rows["person"].get(key)
                if row is not None and row["name_key"] == name_key:
                    return row
        return None

    def deal_like(self, account_id: str | None, name: str) -> Row | None:
        """The deal of this name at the account that no other program has a key for."""
        rows = [self.rows["deal"][key] for key in self.by_key.get(("deal", account_id, name), ())]
        return next((row for row in rows if not row.get("external_id")), None)


def company_said(name: str) -> str:
    """What a company of a file is called by in rulings: its key and its legal form."""
    return f"{names.legal_form(name)}/{_company_key(name)}"


@lru_cache(maxsize=4096)
def _company_key(name: str) -> str:
    return names.company_key(name)


def _load(conn: Connection, table: Any) -> dict[str, dict[str, Any]]:
    columns = [column for column in table.c if column.name not in {"search", "photo"}]
    return {row["id"]: dict(row) for row in conn.execute(select(*columns).where(live(table))).mappings()}


def _reached(conn: Connection) -> set[tuple[str, str, str]]:
    """Account, kind and value of every contact point of accounts and sites, as an exported list has them."""
    statement = select(contact_point, site.c.account_id.label("of")).outerjoin(
        site, site.c.id == contact_point.c.site_id).where(live(contact_point), contact_point.c.person_id.is_(None))
    found: set[tuple[str, str, str]] = set()
    for row in conn.execute(statement).mappings():
        value = row["value_key"]
        if row["kind"] == PointKind.ADDRESS.value:
            street = row["street"] or (None if row["city"] else row["value"])
            value = _parts(row["postal_code"], row["region"], row["city"], street)
        found.add((row["account_id"] or row["of"], row["kind"], value))
    return found


def _parts(*parts: str | None) -> str:
    """An address in a form in which hyphens and blanks do not count."""
    return "|".join("".join((part or "").replace("-", "").split()) for part in parts).casefold()


def _points(conn: Connection) -> set[tuple[str, str, str]]:
    owner = (contact_point.c.person_id, contact_point.c.account_id, contact_point.c.kind, contact_point.c.value_key)
    return {(row[0] or row[1], row[2], row[3]) for row in conn.execute(select(*owner).where(live(contact_point)))}


__all__ = ["Book", "Row", "Unit", "company_said", "family", "value_key"]
