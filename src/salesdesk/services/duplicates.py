"""Find records that may be one, while they are entered and among all there are."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from salesdesk.domain import duplicates as rules
from salesdesk.domain import names
from salesdesk.domain.duplicates import Card, Evidence, Likeness
from salesdesk.services.points import Point, value_key
from salesdesk.store.queries import duplicates as query


@dataclass(frozen=True)
class Like:
    """A record that looks like a new one: score 0-100, the strongest reason first."""

    id: str
    name: str
    account_name: str
    score: int
    evidence: tuple[Evidence, ...]


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
    judged = ((each, rules.judge_accounts(card, each, _alike)) for each in query.like_accounts(conn, card))
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
    judged = ((each, rules.judge_people(card, each, _alike)) for each in query.like_people(conn, card))
    return _worth_showing(judged, card.id, said)


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


def _alike(one: str, other: str) -> float:
    from rapidfuzz.fuzz import ratio  # loaded with the first comparison

    return float(ratio(one, other))
