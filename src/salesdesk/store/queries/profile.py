"""Everything the profile of one person shows, read at once and never more than that person's rows."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, func, select

from salesdesk.domain import names as name_rules
from salesdesk.domain.activities import ActivityKind, TaskKind
from salesdesk.domain.facts import Certainty, FactKind, Standing
from salesdesk.domain.people import Role, Support
from salesdesk.domain.profile import PrivateKind
from salesdesk.domain.traits import Scale
from salesdesk.store.queries import accounts, people, person_relations
from salesdesk.store.queries.accounts import PointRow
from salesdesk.store.queries.common import live, spoken
from salesdesk.store.queries.people import PersonRow
from salesdesk.store.queries.person_relations import PartRow
from salesdesk.store.tables import activity, fact, participant, person, private_note, task, tie, trait

CONTACTS = 12
_REPORTS = 3


@dataclass(frozen=True)
class TraitRow:
    """Where somebody stands on a scale (1-5), from whom and since when."""

    scale: Scale
    value: int
    certainty: Certainty
    said_by: str
    on_day: date


@dataclass(frozen=True)
class KnownRow:
    """The newest fact of a kind that was not refuted; `checked_on` is when it was confirmed."""

    id: str
    kind: FactKind
    text: str
    certainty: Certainty
    said_by: str
    on_day: date
    checked_on: date | None


@dataclass(frozen=True)
class PrivateRow:
    """A personal note."""

    id: str
    kind: PrivateKind
    text: str


@dataclass(frozen=True)
class Relation:
    """Somebody at the account this person is tied to."""

    id: str
    name: str
    title: str


@dataclass(frozen=True)
class TieRow:
    """Somebody on our own side who knows this person."""

    id: str
    own_name: str
    how: str


@dataclass(frozen=True)
class ContactRow:
    """A contact this person took part in."""

    kind: ActivityKind
    at: datetime
    text: str
    mood: Support | None


@dataclass(frozen=True)
class ProfileRow:
    """The page of one person; `part` is theirs in the deal they matter for, `reports` the first of `report_count`."""

    person: PersonRow
    support_wanted: Support | None
    introducer: Relation | None
    introduced_by: str
    photo: bytes | None
    points: tuple[PointRow, ...]
    traits: Mapping[Scale, TraitRow]
    facts: tuple[KnownRow, ...]
    private: tuple[PrivateRow, ...]
    boss: Relation | None
    reports: tuple[Relation, ...]
    report_count: int
    ties: tuple[TieRow, ...]
    part: PartRow
    contacts: tuple[ContactRow, ...]
    questions: tuple[tuple[str, str], ...]


def one(conn: Connection, person_id: str, deal_id: str = "") -> ProfileRow | None:
    """The profile of a person, as they are in a deal where one is named; None where they are missing or in the bin."""
    row = people.one(conn, person_id)
    if row is None:
        return None
    more = conn.execute(select(person.c.support_wanted, person.c.introduced_by_id, person.c.introduced_by,
                               person.c.photo).where(person.c.id == person_id)).one()
    under = (person.c.reports_to_id == person_id, live(person))
    return ProfileRow(
        person=row, support_wanted=Support(more[0]) if more[0] else None, introducer=_relation(conn, more[1]),
        introduced_by=more[2] or "", photo=more[3], points=tuple(accounts.points(conn, person_id=person_id)),
        traits=traits(conn, person_id), facts=_facts(conn, person_id), private=_private(conn, person_id),
        boss=_relation(conn, row.reports_to_id), reports=_relations(conn, *under),
        report_count=conn.execute(select(func.count()).select_from(person).where(*under)).scalar_one(),
        ties=_ties(conn, person_id), part=person_relations.part(conn, row, deal_id),
        contacts=_contacts(conn, person_id), questions=_questions(conn, person_id, row.account_id))


def first_person(conn: Connection, account_id: str) -> str:
    """Whom to show of an account: who decides, else a key person, else anybody; empty without people."""
    statement = (
        select(person.c.id).where(person.c.account_id == account_id, live(person))
        .order_by((person.c.role == Role.DECISION_MAKER.value).desc().nulls_last(),
                  person.c.rank.desc().nulls_last(), person.c.id).limit(1))
    return conn.execute(statement).scalar() or ""


def private_notes(conn: Connection, person_ids: tuple[str, ...]) -> dict[str, tuple[PrivateRow, ...]]:
    """Personal notes by person: only for a sheet they were ticked for."""
    return {key: found for key in person_ids if (found := _private(conn, key))}


def traits(conn: Connection, person_id: str) -> dict[Scale, TraitRow]:
    """The newest note of every scale; one that takes the scale back leaves nothing."""
    rows = conn.execute(select(trait).where(trait.c.person_id == person_id, live(trait))
                        .order_by(trait.c.created_at, trait.c.id))
    newest = {row["scale"]: row for row in rows.mappings()}
    return {Scale(key): TraitRow(Scale(key), row["value"], Certainty(row["certainty"]), row["said_by"] or "",
                                 row["on_day"])
            for key, row in newest.items() if row["value"] and key in set(Scale)}


def _facts(conn: Connection, person_id: str) -> tuple[KnownRow, ...]:
    rows = conn.execute(
        select(fact).where(fact.c.person_id == person_id, live(fact))
        .order_by(fact.c.on_day.desc(), fact.c.created_at.desc(), fact.c.id.desc())).mappings()
    found: dict[str, KnownRow] = {}
    names: dict[str, str] = {}
    for row in rows:
        if row["standing"] == Standing.REFUTED.value or row["kind"] in found:
            continue
        said_by = row["said_by"] or ""
        if row["said_by_id"] and row["said_by_id"] != person_id:
            if row["said_by_id"] not in names:
                names[row["said_by_id"]] = _name_of(conn, row["said_by_id"])
            said_by = names[row["said_by_id"]] or said_by
        kind = FactKind(row["kind"]) if row["kind"] in set(FactKind) else FactKind.OTHER
        checked = row["standing_on"] if row["standing"] == Standing.CONFIRMED.value else None
        found[row["kind"]] = KnownRow(row["id"], kind, row["text"], Certainty(row["certainty"]), said_by,
                                      row["on_day"], checked)
    return tuple(found.values())


def _private(conn: Connection, person_id: str) -> tuple[PrivateRow, ...]:
    rows = conn.execute(
        select(private_note.c.id, private_note.c.kind, private_note.c.text)
        .where(private_note.c.person_id == person_id, live(private_note))
        .order_by(private_note.c.created_at, private_note.c.id))
    return tuple(PrivateRow(row[0], PrivateKind(row[1]), row[2]) for row in rows)


def _relations(conn: Connection, *where: Any) -> tuple[Relation, ...]:
    rows = conn.execute(select(person.c.id, person.c.family, person.c.given, person.c.title).where(*where)
                        .order_by(person.c.rank.desc().nulls_last(), person.c.id).limit(_REPORTS))
    return tuple(Relation(row[0], spoken(row[1], row[2]), row[3] or "") for row in rows)


def _relation(conn: Connection, person_id: str | None) -> Relation | None:
    found = _relations(conn, person.c.id == person_id, live(person)) if person_id else ()
    return found[0] if found else None


def _name_of(conn: Connection, person_id: str) -> str:
    """How one speaks of who told something: 田中課長, Megumi Tanaka."""
    columns = (person.c.family, person.c.given, person.c.title)
    found = conn.execute(select(*columns).where(person.c.id == person_id)).first()
    if found is None:
        return ""
    name = spoken(found[0], found[1])
    return f"{found[0]}{found[2] or 'さん'}" if name_rules.looks_japanese(name) else name


def _ties(conn: Connection, person_id: str) -> tuple[TieRow, ...]:
    rows = conn.execute(select(tie.c.id, tie.c.own_name, tie.c.how).where(
        tie.c.person_id == person_id, live(tie)).order_by(tie.c.strength.desc().nulls_last(), tie.c.id))
    return tuple(TieRow(row[0], row[1], row[2] or "") for row in rows)


def _contacts(conn: Connection, person_id: str) -> tuple[ContactRow, ...]:
    rows = conn.execute(
        select(activity.c.kind, activity.c.at, activity.c.result, activity.c.customer_status, activity.c.goal,
               activity.c.mood)
        .join(participant, participant.c.activity_id == activity.c.id)
        .where(participant.c.person_id == person_id, live(participant), live(activity), activity.c.done)
        .order_by(activity.c.at.desc(), activity.c.id).limit(CONTACTS))
    return tuple(ContactRow(ActivityKind(row[0]), row[1], row[2] or row[3] or row[4] or "",
                            Support(row[5]) if row[5] else None) for row in rows)


def _questions(conn: Connection, person_id: str, account_id: str | None) -> tuple[tuple[str, str], ...]:
    """Open questions about this person: id and words."""
    if not account_id:
        return ()
    rows = conn.execute(select(task.c.id, task.c.text).where(
        task.c.account_id == account_id, task.c.person_id == person_id, task.c.kind == TaskKind.QUESTION.value,
        task.c.done_at.is_(None), live(task)).order_by(task.c.id))
    return tuple((row[0], row[1]) for row in rows)
