"""What is dealt with in a deal: rows of every noun, products and cases to pick from, the sheets of what was heard."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Table, and_, func, select

from salesdesk.domain.dealing import Noun, PointState
from salesdesk.domain.qualify import Heard, Item, Meddpicc
from salesdesk.store.queries.common import live, spoken
from salesdesk.store.tables import account, activity, deal, person, qualification
from salesdesk.store.tables.dealing import (
    benefit,
    case_link,
    case_study,
    consent,
    deal_line,
    obstacle,
    open_point,
    proposal,
    wanted_info,
)

TABLES: Mapping[Noun, Table] = {
    Noun.LINE: deal_line, Noun.PROPOSAL: proposal, Noun.BENEFIT: benefit, Noun.POINT: open_point,
    Noun.OBSTACLE: obstacle, Noun.WANTED: wanted_info, Noun.CONSENT: consent, Noun.CASE: case_link,
}
_ORDER = {Noun.LINE: ("position",), Noun.BENEFIT: ("position",), Noun.PROPOSAL: ("version",)}
_PERSON = {Noun.PROPOSAL: "said_by_id", Noun.OBSTACLE: "person_id", Noun.WANTED: "person_id",
           Noun.CONSENT: "person_id"}


@dataclass(frozen=True)
class PartRow:
    """One thing of a deal: its columns by name, and who it is about or was told by."""

    id: str
    noun: Noun
    values: Mapping[str, Any]
    person: str = ""

    def words(self, name: str) -> str:
        """A text, empty where it is not set."""
        return str(self.values[name] or "")

    def number(self, name: str) -> int | None:
        """A number or an amount, None where it is not set."""
        value: int | None = self.values[name]
        return value

    def day(self, name: str) -> date | None:
        """A day, None where it is not set."""
        value: date | None = self.values[name]
        return value


@dataclass(frozen=True)
class SheetRow:
    """What was heard about one item of a sheet, from whom and when."""

    text: str
    heard: Heard
    said_by_id: str | None
    said_by: str
    said_on: date | None


def parts(conn: Connection, deal_id: str) -> dict[Noun, list[PartRow]]:
    """Everything dealt with in a deal, by noun and in its order."""
    return {noun: of_noun(conn, deal_id, noun) for noun in Noun}


def of_noun(conn: Connection, deal_id: str, noun: Noun) -> list[PartRow]:
    """The things of one kind; a case has the columns of the case itself beside those of its link."""
    if noun is Noun.CASE:
        return _cases(conn, deal_id)
    table = TABLES[noun]
    columns: list[Any] = [table]
    link = _PERSON.get(noun)
    statement = select(*columns)
    if link:
        statement = select(table, person.c.family, person.c.given).outerjoin(
            person, and_(person.c.id == table.c[link], live(person)))
    order = [table.c[name] for name in _ORDER.get(noun, ())]
    rows = conn.execute(statement.where(table.c.deal_id == deal_id, live(table)).order_by(
        *order, table.c.id)).mappings()
    return [PartRow(row["id"], noun, dict(row), _name(row) if link else "") for row in rows]


def part(conn: Connection, noun: Noun, deal_id: str, key: str) -> PartRow | None:
    """One thing of a deal, None where it is gone."""
    return next((row for row in of_noun(conn, deal_id, noun) if row.id == key), None)


def due_point(conn: Connection, deal_id: str, today: date) -> PartRow | None:
    """The open point that has been due for longest, None where none is due by today."""
    due = [row for row in of_noun(conn, deal_id, Noun.POINT)
           if row.words("state") != PointState.SETTLED and (row.day("due_on") or date.max) <= today]
    return min(due, key=lambda row: row.day("due_on") or today, default=None)


def cases(conn: Connection, deal_id: str = "") -> list[tuple[str, str]]:
    """All success stories as (id, title and industry); those of the industry of a deal's customer come first."""
    owner = conn.execute(select(account.c.industry, account.c.segment).join(
        deal, deal.c.account_id == account.c.id).where(deal.c.id == deal_id)).first() if deal_id else None
    near = [name for name in owner or () if name]
    rows = conn.execute(select(case_study.c.id, case_study.c.title, case_study.c.industry).where(
        live(case_study)).order_by(case_study.c.title, case_study.c.id)).all()
    ordered = sorted(rows, key=lambda row: not any(row[2] and (row[2] in name or name in row[2]) for name in near))
    return [(key, " · ".join(filter(None, (title, industry)))) for key, title, industry in ordered]


def first_touch(conn: Connection, deal_id: str) -> datetime | None:
    """When the first contact about a deal was held, in UTC; None without one."""
    found: datetime | None = conn.scalar(select(func.min(activity.c.at)).where(
        activity.c.deal_id == deal_id, activity.c.done.is_(True), live(activity)))
    return found


def sheet(conn: Connection, deal_id: str) -> dict[Item | Meddpicc, SheetRow]:
    """What was heard by item of both sheets; items never touched are missing."""
    rows = conn.execute(select(qualification, person.c.family, person.c.given).outerjoin(
        person, and_(person.c.id == qualification.c.said_by_id, live(person))).where(
        qualification.c.deal_id == deal_id, live(qualification))).mappings()
    return {item_of(row["item"]): SheetRow(row["text"] or "", Heard(row["heard"]), row["said_by_id"], _name(row),
                                           row["said_on"]) for row in rows}


def item_of(code: str) -> Item | Meddpicc:
    """The item of a code: one letter of BANTCH, two of MEDDPICC; ValueError for another one."""
    return Item(code) if len(code) == 1 else Meddpicc(code)


def account_of(conn: Connection, deal_id: str) -> str:
    """The account of a deal, empty without one."""
    return conn.scalar(select(deal.c.account_id).where(deal.c.id == deal_id)) or ""


def _cases(conn: Connection, deal_id: str) -> list[PartRow]:
    rows = conn.execute(
        select(case_study, case_link.c.id.label("link_id")).join(case_link, case_link.c.case_id == case_study.c.id)
        .where(case_link.c.deal_id == deal_id, live(case_link), live(case_study)).order_by(case_link.c.id)).mappings()
    return [PartRow(row["link_id"], Noun.CASE, {**row, "case_id": row["id"]}) for row in rows]


def _name(row: Any) -> str:
    return spoken(row["family"], row["given"]) if row["family"] else ""
