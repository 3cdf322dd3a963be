"""New records of a file that look like some the data holds: shown to be decided before anything is written."""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, select

from salesdesk.domain import duplicates as rules
from salesdesk.domain.duplicates import Card, Evidence
from salesdesk.services.duplicates import Who, alike, distinct_row
from salesdesk.services.transfer.book import company_said
from salesdesk.services.transfer.plan import Plan
from salesdesk.store.queries import duplicates as query
from salesdesk.store.queries.common import parts, spoken
from salesdesk.store.tables import account, person

_NEAR = 200  # that share one block: a switchboard has thousands
_SHOWN = {
    Who.ACCOUNT: ("name", "reading", "kind", "rank", "industry", "employees", "annual_sales", "fiscal_month", "founded",
                  "corporate_number", "website", "country", "note"),
    Who.PERSON: ("family", "given", "family_reading", "given_reading", "title", "role", "support", "birthday", "met_on",
                 "note"),
}


@dataclass(frozen=True)
class Doubt:
    """A new record of line `line` that may be the record `id`: score 0-100, the strongest reason first.

    `key` names the new record in rulings; `differs` holds (column, the value there, the file's) of every column the
    file fills, equal or not.
    """

    who: Who
    key: str
    line: int
    new_name: str
    id: str
    name: str
    score: int
    evidence: tuple[Evidence, ...]
    differs: tuple[tuple[str, Any, Any], ...]


def find(conn: Connection, made: Plan, apart: Collection[tuple[str, str]] = frozenset()) -> list[Doubt]:
    """The likeliest record of the data for every new account and person of a plan, where there is one; by line.

    `apart` are pairs (a doubt's key, id) that were called two. Whoever was recognised and is to be another one is in
    no doubt.
    """
    other = {(each.line, each.id) for each in made.known}
    lines = made.lines

    def open_to(table: str, rows: dict[str, dict[str, Any]]) -> Callable[[Card, Card], bool]:
        return lambda new, there: ((lines[new.id], there.id) not in other
                                   and (not apart or (_key(table, rows[new.id], made), there.id) not in apart))

    points = _points(made)
    accounts = {row["id"]: row for row in made.added.get("account", ())}
    people = {row["id"]: row for row in made.added.get("person", ())}
    found: list[Doubt] = []
    if accounts:
        cards = [query.account_card(points.get(key, {}), key, row["name"], row["name_key"], row["reading"],
                                    row["website"], row["corporate_number"]) for key, row in accounts.items()]
        pairs = _pairs(cards, query.accounts(conn), rules.account_blocks, rules.judge_accounts,
                       open_to("account", accounts))
        found += _doubts(conn, Who.ACCOUNT, account, made, accounts, pairs)
    if people:
        cards = [query.person_card(points.get(key, {}), "", key, row["family"], row["given"], row["name_key"],
                                   row["family_reading"], row["given_reading"], row["account_id"])
                 for key, row in people.items()]
        pairs = _pairs(cards, query.people(conn), rules.person_blocks, rules.judge_people, open_to("person", people))
        found += _doubts(conn, Who.PERSON, person, made, people, pairs)
    return sorted(found, key=lambda each: (each.line, each.who))


def remember_apart(made: Plan, apart: Iterable[tuple[str, str]]) -> None:
    """Plan that pairs somebody called two are not suggested again."""
    said: dict[str, set[str]] = {}
    for key, other in apart:
        said.setdefault(key, set()).add(other)
    for table in ("account", "person") if said else ():
        for row in made.added.get(table, ()):
            for other in sorted(said.get(_key(table, row, made), ())):
                made.add("setting", distinct_row(row["id"], other))


def _doubts(
    conn: Connection, who: Who, table: Table, made: Plan, rows: dict[str, dict[str, Any]],
    pairs: dict[str, tuple[Card, rules.Likeness]],
) -> Iterator[Doubt]:
    columns = [table.c[name] for name in _SHOWN[who]]
    there = {row[0]: row for part in parts(sorted({card.id for card, _ in pairs.values()}))
             for row in conn.execute(select(table.c.id, *columns).where(table.c.id.in_(part)))}
    for key, (card, likeness) in pairs.items():
        row, old = rows[key], there[card.id]._mapping
        differs = tuple((name, old[name], row.get(name)) for name in _SHOWN[who] if row.get(name) not in (None, ""))
        name = row["name"] if who is Who.ACCOUNT else spoken(row["family"], row["given"])
        yield Doubt(who, _key(table.name, row, made), made.lines[key], name, card.id, card.name, likeness.score,
                    likeness.evidence, differs)


def _key(table: str, row: dict[str, Any], made: Plan) -> str:
    return company_said(row["name"]) if table == "account" else str(made.lines[row["id"]])


def _pairs(
    new: list[Card], known: list[Card], blocks: Callable[[Card], Iterator[object]],
    judge: Callable[[Card, Card, rules.Alike], rules.Likeness], is_open: Callable[[Card, Card], bool],
) -> dict[str, tuple[Card, rules.Likeness]]:
    """The likeliest known card of every new one that shares a block with some and that is an open question."""
    shared: dict[object, list[Card]] = {}
    for card in known:
        for block in blocks(card):
            shared.setdefault(block, []).append(card)
    best: dict[str, tuple[Card, rules.Likeness]] = {}
    for card in new:
        near = {each.id: each for block in blocks(card) for each in shared.get(block, ())[:_NEAR]}
        judged = [(each, judge(each, card, alike)) for each in near.values()]
        suggested = [pair for pair in judged if pair[1].suggested and is_open(card, pair[0])]
        if suggested:
            best[card.id] = max(suggested, key=lambda pair: pair[1].score)
    return best


def _points(made: Plan) -> dict[str, dict[str, set[str]]]:
    found: dict[str, list[tuple[str, str, str]]] = {}
    for row in made.added.get("contact_point", ()):
        owner = row["account_id"] or row["person_id"]
        address = f"{row['region'] or ''}{row['city'] or ''}{row['street']}" if row["street"] else row["value"]
        found.setdefault(owner, []).append((row["kind"], row["value_key"], address))
    return {owner: query.point_keys(points) for owner, points in found.items()}
