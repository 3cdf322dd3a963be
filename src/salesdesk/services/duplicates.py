"""Find records that may be one, while they are entered and among all there are."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations
from typing import Any

from sqlalchemy import Connection

from salesdesk.domain import duplicates as rules
from salesdesk.domain import names
from salesdesk.domain.actions import Action, Label
from salesdesk.domain.duplicates import Card, Evidence, Likeness
from salesdesk.services.points import Point, value_key
from salesdesk.store.db import Store
from salesdesk.store.ids import natural_id
from salesdesk.store.queries import duplicates as query
from salesdesk.store.tables import setting

_RUN = 40  # records with one number in common that are compared with each other: a switchboard has thousands


class Who(StrEnum):
    """What a pair is made of."""

    ACCOUNT = "account"
    PERSON = "person"


@dataclass(frozen=True)
class Pair:
    """Two records that may be one; `id` is the older. Score 0-100, the strongest reason first."""

    who: Who
    id: str
    name: str
    account_name: str
    other_id: str
    other_name: str
    other_account_name: str
    score: int
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True)
class Like:
    """A record that looks like a new one: score 0-100, the strongest reason first."""

    id: str
    name: str
    account_name: str
    score: int
    evidence: tuple[Evidence, ...]


def scan(conn: Connection, who: Who | None = None) -> list[Pair]:
    """Every pair worth showing that nobody has called two, likeliest first; of one kind, or of both."""
    said = query.distinct(conn)
    found: list[Pair] = []
    if who is not Who.PERSON:
        found += _pairs(Who.ACCOUNT, query.accounts(conn), rules.account_blocks, rules.judge_accounts, said)
    if who is not Who.ACCOUNT:
        found += _pairs(Who.PERSON, query.people(conn), rules.person_blocks, rules.judge_people, said)
    return sorted(found, key=lambda pair: (-pair.score, pair.who, pair.name, pair.id, pair.other_id))


def keep_apart(store: Store, who: Who, one: str, other: str) -> None:
    """Remember that two records are two: the pair is not suggested again."""
    row = distinct_row(one, other)
    cards = query.accounts if who is Who.ACCOUNT else query.people
    with store.write(Label(Action.KEEP_APART)) as tx:
        called = {card.id: card.name for card in cards(tx.conn, [one, other])}
        tx.call(called.get(one, ""), called.get(other, ""))
        if not tx.keys(setting, setting.c.id == row["id"]):
            tx.add(setting, row)


def distinct_row(one: str, other: str) -> dict[str, str]:
    """The row of `setting` that says two records are two."""
    first, second = pair_of(one, other)
    key = natural_id("distinct", first, second)
    return {"id": key, "key": f"{query.DISTINCT}{key}", "value": f"{first}/{second}"}


def like_account(conn: Connection, values: Mapping[str, Any], points: Iterable[Point] = ()) -> list[Like]:
    """Accounts that a new or edited one looks like, likeliest first; empty without a name.

    `values` are columns of account (name, reading, website, corporate_number; `id` of the one edited).
    """
    name = str(values.get("name") or "").strip()
    if not name:
        return []
    card = query.account_card(
        _keys(points), str(values.get("id") or ""), name, names.company_key(name)[:200], values.get("reading"),
        values.get("website"), values.get("corporate_number"))
    said = query.distinct(conn)
    judged = ((each, rules.judge_accounts(card, each, alike)) for each in query.like_accounts(conn, card))
    return _worth_showing(judged, card.id, said)


def like_person(conn: Connection, values: Mapping[str, Any], points: Iterable[Point] = ()) -> list[Like]:
    """People that a new or edited one looks like, likeliest first; empty without a family name.

    `values` are columns of person (family, given, readings, account_id; `id` of the one edited).
    """
    family, given = str(values.get("family") or "").strip(), str(values.get("given") or "").strip()
    if not family:
        return []
    card = query.person_card(
        _keys(points), "", str(values.get("id") or ""), family, given, names.person_key(family, given)[:200],
        values.get("family_reading"), values.get("given_reading"), values.get("account_id"))
    said = query.distinct(conn)
    judged = ((each, rules.judge_people(card, each, alike)) for each in query.like_people(conn, card))
    return _worth_showing(judged, card.id, said)


def _pairs(
    who: Who, cards: list[Card], blocks: Callable[[Card], Iterator[object]],
    judge: Callable[[Card, Card, rules.Alike], Likeness], said: frozenset[tuple[str, str]],
) -> list[Pair]:
    made = []
    for one, other in _candidates(cards, blocks):
        likeness = judge(one, other, alike)
        if likeness.suggested and (one.id, other.id) not in said:
            made.append(Pair(who, one.id, one.name, one.account_name, other.id, other.name, other.account_name,
                             likeness.score, likeness.evidence))
    return made


def _candidates(cards: list[Card], blocks: Callable[[Card], Iterator[object]]) -> Iterator[tuple[Card, Card]]:
    """Pairs that share a block, each once, the older record first; long blocks are compared in runs."""
    shared: dict[object, list[Card]] = {}
    for card in sorted(cards, key=lambda each: each.id):
        for block in blocks(card):
            shared.setdefault(block, []).append(card)
    seen: set[tuple[str, str]] = set()
    for group in shared.values():
        for start in range(0, len(group) if len(group) > 1 else 0, _RUN):
            for one, other in combinations(group[start : start + _RUN], 2):
                pair = (one.id, other.id)
                if pair not in seen:
                    seen.add(pair)
                    yield one, other


def _worth_showing(
    judged: Iterable[tuple[Card, Likeness]], myself: str, said: frozenset[tuple[str, str]]
) -> list[Like]:
    found = [Like(card.id, card.name, card.account_name, likeness.score, likeness.evidence)
             for card, likeness in judged if likeness.suggested and pair_of(myself, card.id) not in said]
    return sorted(found, key=lambda like: (-like.score, like.name, like.id))


def pair_of(one: str, other: str) -> tuple[str, str]:
    """Two ids in the order a pair is remembered by."""
    return (one, other) if one < other else (other, one)


def _keys(points: Iterable[Point]) -> dict[str, set[str]]:
    return query.point_keys(
        (point.kind.value, value_key(point.kind, point.value), f"{point.region}{point.city}{point.street}"
         if point.street else point.value) for point in points)


def alike(one: str, other: str) -> float:
    """How alike two folded texts are, 0-100."""
    from rapidfuzz.fuzz import ratio  # loaded with the first comparison

    return float(ratio(one, other))
