"""What a profile keeps: the newest note of a scale wins, personal notes, who introduced; everything can be undone."""

import pytest
from sqlalchemy import event

import builders
from salesdesk.domain.actions import Action, Label
from salesdesk.domain.activities import TaskKind
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.facts import Certainty
from salesdesk.domain.people import Support
from salesdesk.domain.profile import PrivateKind
from salesdesk.domain.traits import Scale
from salesdesk.services import activities, people, profile
from salesdesk.services.activities import TaskDraft
from salesdesk.store.db import Store
from salesdesk.store.queries import profile as rows
from salesdesk.store.tables import person


@pytest.fixture
def who(store: Store) -> str:
    return builders.person(store, builders.account(store))


def read(store: Store, who: str) -> rows.ProfileRow:
    with store.read() as conn:
        found = rows.one(conn, who)
    assert found is not None
    return found


def test_the_newest_note_of_a_scale_wins(store: Store, who: str):
    profile.set_trait(store, who, Scale.PRICE_QUALITY, 2, Certainty.GUESS, builders.TODAY)
    profile.set_trait(store, who, Scale.PRICE_QUALITY, 4, Certainty.SAID, builders.TODAY, "木村")
    found = read(store, who).traits
    assert {scale: (row.value, row.certainty, row.said_by) for scale, row in found.items()} \
        == {Scale.PRICE_QUALITY: (4, Certainty.SAID, "木村")}
    store.undo()
    assert read(store, who).traits[Scale.PRICE_QUALITY].value == 2


def test_a_scale_is_cleared_and_comes_back(store: Store, who: str):
    profile.set_trait(store, who, Scale.WARY_NEW, 5, Certainty.SAID, builders.TODAY)
    profile.clear_trait(store, who, Scale.WARY_NEW, builders.TODAY)
    assert read(store, who).traits == {}
    label = store.next_undo()
    assert label is not None
    assert (label.action, label.name) == (Action.CLEAR_TRAIT, "木村 隆")
    store.undo()
    assert read(store, who).traits[Scale.WARY_NEW].value == 5


@pytest.mark.parametrize("value", [-1, 0, 6])
def test_a_value_outside_the_scale_is_refused(store: Store, who: str, value: int):
    before = builders.contents(store)
    with pytest.raises(RuleError) as caught:
        profile.set_trait(store, who, Scale.WARY_NEW, value, Certainty.SAID, builders.TODAY)
    assert (caught.value.rule, caught.value.field) == (Rule.BAD_RANGE, "value")
    assert builders.contents(store) == before


def test_nobody_in_the_bin_is_changed(store: Store, who: str):
    people.delete_person(store, who)
    before = builders.contents(store)
    for act in (lambda: profile.clear_trait(store, who, Scale.WARY_NEW, builders.TODAY),
                lambda: profile.save_private_note(store, who, None, PrivateKind.HOBBY, "釣り"),
                lambda: profile.set_support_wanted(store, who, Support.SUPPORTS)):
        with pytest.raises(RuleError) as caught:
            act()
        assert caught.value.rule is Rule.NOT_FOUND
    assert builders.contents(store) == before
    with store.read() as conn:
        assert rows.one(conn, who) is None


def test_personal_notes_are_kept_changed_and_binned(store: Store, who: str):
    note = profile.save_private_note(store, who, None, PrivateKind.HOBBY, " 釣り ")
    profile.save_private_note(store, who, None, PrivateKind.FAMILY, "長女が受験生")
    profile.save_private_note(store, who, note, PrivateKind.HOBBY, "ゴルフ")
    assert [each.text for each in read(store, who).private] == ["ゴルフ", "長女が受験生"]
    profile.delete_private_note(store, note)
    assert [each.kind for each in read(store, who).private] == [PrivateKind.FAMILY]
    label = store.next_undo()
    assert label is not None
    assert "釣り" not in label.name + label.place
    store.undo()
    assert len(read(store, who).private) == 2


def test_a_personal_note_needs_words_and_its_own_person(store: Store, who: str):
    with pytest.raises(RuleError) as caught:
        profile.save_private_note(store, who, None, PrivateKind.HOBBY, "  ")
    assert caught.value.rule is Rule.REQUIRED
    other = builders.person(store, None, "中村", "亮")
    note = profile.save_private_note(store, other, None, PrivateKind.HOBBY, "釣り")
    with pytest.raises(RuleError) as caught:
        profile.save_private_note(store, who, note, PrivateKind.HOBBY, "x")
    assert caught.value.rule is Rule.NOT_FOUND


def test_who_introduced_is_a_person_or_a_name(store: Store, who: str):
    other = builders.person(store, None, "大野", "誠一", title="社長")
    profile.set_introducer(store, who, None, "商工会の加藤さん")
    assert (read(store, who).introduced_by, read(store, who).introducer) == ("商工会の加藤さん", None)
    profile.set_introducer(store, who, other)
    found = read(store, who)
    assert found.introducer == rows.Relation(other, "大野 誠一", "社長")
    assert found.introduced_by == ""
    with pytest.raises(RuleError) as caught:
        profile.set_introducer(store, who, who)
    assert caught.value.rule is Rule.CYCLE
    profile.set_introducer(store, who, None)
    assert read(store, who).introducer is None


def test_the_wanted_support_is_set_and_taken_back(store: Store, who: str):
    profile.set_support_wanted(store, who, Support.SUPPORTS)
    assert read(store, who).support_wanted is Support.SUPPORTS
    profile.set_support_wanted(store, who, None)
    assert read(store, who).support_wanted is None


def test_the_page_shows_ties_contacts_and_questions(store: Store):
    account = builders.account(store)
    boss = builders.person(store, account, "大野", "誠一")
    who = builders.person(store, account, reports_to_id=boss)
    clerks = [builders.person(store, account, f"部下{n}", "", reports_to_id=who) for n in range(5)]
    builders.deal(store, account, "小さい案件", amount=1)
    builders.deal(store, account, "担当の案件", amount=5, contact_id=who)
    builders.deal(store, account, "大きい案件", amount=900)
    builders.visit(store, account, who, clerks[0])
    builders.visit(store, account, clerks[0])
    draft = TaskDraft("期限はいつですか", TaskKind.QUESTION, account_id=account, person_id=who)
    asked = activities.add_task(store, draft)
    activities.add_task(store, TaskDraft("別の質問", TaskKind.QUESTION, account_id=account))
    found = read(store, who)
    assert found.boss is not None
    assert (found.boss.name, len(found.reports), found.report_count) == ("大野 誠一", 3, 5)
    assert (found.part.deal_name, len(found.contacts), found.person.meetings) == ("担当の案件", 1, 1)
    assert found.questions == ((asked, "期限はいつですか"),)
    with store.read() as conn:
        assert rows.first_person(conn, account) in {boss, who, *clerks}
        assert rows.first_person(conn, "nobody") == ""
        assert rows.private_notes(conn, (who,)) == {}


def test_the_page_reads_the_same_number_of_statements_among_many(store: Store):
    account = builders.account(store)
    who = builders.person(store, account)
    asked: list[str] = []

    def read_and_count() -> list[str]:
        asked.clear()
        with store.read() as conn:
            event.listen(conn.engine, "before_cursor_execute", count)
            try:
                rows.one(conn, who)
            finally:
                event.remove(conn.engine, "before_cursor_execute", count)
        return list(asked)

    def count(_conn: object, _cursor: object, statement: str, *_more: object) -> None:
        asked.append(statement)

    alone = read_and_count()
    with store.write(Label(Action.ADD_PERSON)) as tx:
        tx.add_many(person, [{"account_id": account, "family": f"社員{n}", "name_key": f"{n}", "search": f"{n}",
                              "reports_to_id": who} for n in range(3_000)])
    assert read_and_count() == alone
    assert (len(read(store, who).reports), read(store, who).report_count) == (3, 3_000)
