"""Erasing a person on each database: gone from every row and from undo, what is about others stays."""

from pathlib import Path

import pytest
from sqlalchemy import Table, select, text

import builders
from salesdesk.domain.actions import Action, Label
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.people import PointKind
from salesdesk.services import people, personal
from salesdesk.services.points import Point
from salesdesk.store.db import Store
from salesdesk.store.ids import new_id
from salesdesk.store.tables import activity, deal, erased, fact, person, private_note
from salesdesk.store.tables.every import metadata

MARK, SAID = "朽木沢名", "事実の印六"


def _person(store: Store) -> tuple[str, str]:
    """A person with everything that may hang on one; the other one they are the boss of."""
    account = builders.account(store)
    other = builders.person(store, account, "残留", "太郎")
    key = people.save_person(store, None, {"account_id": account, "family": MARK, "given": "印"},
                             [Point(PointKind.PHONE, "090-7908-1726")])
    people.save_person(store, other, {"introduced_by_id": key, "introduced_by": MARK})
    people.set_boss(store, other, key)
    builders.visit(store, account, key, other, result="本日の訪問")
    builders.deal(store, account, contact_id=key)
    with store.write(Label(Action.EDIT_PERSON, MARK)) as tx:
        tx.add(private_note, {"person_id": key, "kind": "family", "text": MARK})
        tx.add(fact, {"person_id": key, "kind": "value", "text": SAID, "certainty": "said", "on_day": builders.TODAY})
        tx.add(fact, {"account_id": account, "kind": "issue", "text": "印刷が遅い", "certainty": "said",
                      "said_by_id": key, "said_by": MARK, "on_day": builders.TODAY})
    people.delete_person(store, key)
    store.undo()
    return key, other


def _everything(store: Store) -> str:
    with store.read() as conn:
        return "\n".join(str(tuple(row)) for table in metadata.sorted_tables
                         for row in conn.execute(text(f'SELECT * FROM "{table.name}"')))


def _all(store: Store, table: Table) -> list[object]:
    with store.read() as conn:
        return list(conn.execute(select(table)))


@pytest.mark.parametrize("in_the_bin", [False, True])
def test_a_person_is_gone_from_every_row(either: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *,
                                         in_the_bin: bool) -> None:
    monkeypatch.chdir(tmp_path)
    key, other = _person(either)
    if in_the_bin:
        people.delete_person(either, key)
    assert MARK in _everything(either)
    personal.erase_person(either, key)
    kept = _everything(either)
    assert MARK not in kept
    assert SAID not in kept
    assert "印刷が遅い" in kept
    assert either.next_undo() is None
    with either.read() as conn:
        assert conn.scalars(select(erased.c.id)).all() == [key]
        row = conn.execute(select(person)).one()
        assert (row.id, row.reports_to_id, row.introduced_by_id, row.introduced_by) == (other, None, None, None)
        assert conn.scalars(select(deal.c.contact_id)).all() == [None]
    assert len(_all(either, activity)) == 1
    if not either.has_file:
        assert not (tmp_path / "backups").exists(), "a server has no folder beside it"


def test_what_comes_after_can_be_undone(either: Store) -> None:
    key, other = _person(either)
    personal.erase_person(either, key)
    people.save_person(either, other, {"title": "部長"})
    either.undo()
    assert either.next_undo() is None
    with either.read() as conn:
        assert conn.scalar(select(person.c.title)) is None


def test_somebody_unknown_is_refused_and_nothing_changes(either: Store) -> None:
    _person(either)
    before = _everything(either)
    with pytest.raises(RuleError) as caught:
        personal.erase_person(either, new_id())
    assert caught.value.rule is Rule.NOT_FOUND
    assert _everything(either) == before
