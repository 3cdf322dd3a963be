"""Facts: kept as they were said, checked later, taken back whole; gaps become questions."""

from datetime import timedelta

import pytest

import builders
from builders import TODAY, contents
from salesdesk.domain.activities import TaskKind
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.facts import Certainty, FactKind, Standing
from salesdesk.domain.understanding import ACCOUNT_WEIGHTS, Aspect
from salesdesk.services import accounts, briefing, facts, people, settings
from salesdesk.services.facts import FactDraft
from salesdesk.store.db import Store
from salesdesk.store.queries import activities
from salesdesk.store.queries import facts as rows


def keep(store: Store, text: str = "監査の指摘 2件", kind: FactKind = FactKind.ISSUE_MANIFEST, *, ago: int = 0,
         certainty: Certainty = Certainty.SAID, **values: str) -> str:
    return facts.add_fact(store, FactDraft(text, kind, TODAY - timedelta(ago), certainty, **values), TODAY)


def of_account(store: Store, account_id: str) -> list[rows.FactRow]:
    with store.read() as conn:
        return rows.of_account(conn, account_id)


def understood(store: Store, account_id: str, person_id: str = "") -> rows.Understanding:
    with store.read() as conn:
        return rows.understanding_of(conn, account_id, person_id, TODAY)


def test_a_fact_keeps_its_source_and_shows_with_account_and_person(store: Store) -> None:
    account = builders.account(store)
    person = builders.person(store, account)
    teller = builders.person(store, account, "田中", "実")
    key = keep(store, "管理部門の残業 −10%", FactKind.BOSS_ISSUE, ago=2, certainty=Certainty.HEARSAY,
               person_id=person, said_by_id=teller, said_by="nobody")
    (row,) = of_account(store, account)
    assert (row.id, row.text, row.kind, row.certainty) == (
        key, "管理部門の残業 −10%", FactKind.BOSS_ISSUE, Certainty.HEARSAY)
    assert (row.person_name, row.said_by, row.age(TODAY)) == ("木村 隆", "田中 実", 2)
    with store.read() as conn:
        assert [each.id for each in rows.of_person(conn, person)] == [key]
        assert rows.of_person(conn, teller) == []


def test_refusals_change_nothing(store: Store) -> None:
    account = builders.account(store)
    before = contents(store)
    for text, ago, values, rule, field in (
            ("  ", 0, {"account_id": account}, Rule.REQUIRED, "text"),
            ("x", 0, {}, Rule.REQUIRED, "account_id"),
            ("x", -1, {"account_id": account}, Rule.FUTURE_DAY, "on_day"),
            ("x" * 2001, 0, {"account_id": account}, Rule.TOO_LONG, "text"),
            ("x", 0, {"person_id": "00000000-0000-7000-8000-000000000000"}, Rule.NOT_FOUND, "person")):
        with pytest.raises(RuleError) as refused:
            keep(store, text, ago=ago, **values)
        assert (refused.value.rule, refused.value.field) == (rule, field)
    assert contents(store) == before


def test_checking_leaves_the_words_and_can_be_undone(store: Store) -> None:
    account = builders.account(store)
    first, second = (keep(store, text, account_id=account) for text in ("一", "二"))
    facts.judge_fact(store, second, Standing.REFUTED, TODAY, "社内報", TODAY)
    facts.judge_fact(store, first, Standing.CONFIRMED, TODAY - timedelta(1), "議事録", TODAY)
    held, wrong = of_account(store, account)
    assert (held.text, held.standing, held.standing_on, held.standing_note) == (
        "一", Standing.CONFIRMED, TODAY - timedelta(1), "議事録")
    assert (wrong.text, wrong.standing) == ("二", Standing.REFUTED)
    store.undo()
    assert {row.standing for row in of_account(store, account)} == {Standing.OPEN, Standing.REFUTED}
    facts.judge_fact(store, second, Standing.OPEN, TODAY, "", TODAY)
    assert {(row.standing, row.standing_on) for row in of_account(store, account)} == {(Standing.OPEN, None)}
    with pytest.raises(RuleError) as refused:
        facts.judge_fact(store, first, Standing.CONFIRMED, TODAY + timedelta(1), "", TODAY)
    assert refused.value.field == "standing_on"


def test_a_deleted_fact_is_gone_and_comes_back_with_undo(store: Store) -> None:
    account = builders.account(store)
    key = keep(store, account_id=account)
    facts.delete_fact(store, key)
    assert of_account(store, account) == []
    store.undo()
    assert [row.id for row in of_account(store, account)] == [key]
    with pytest.raises(RuleError):
        facts.delete_fact(store, "00000000-0000-7000-8000-000000000000")


def test_understanding_of_an_account_grows(store: Store) -> None:
    account = builders.account(store)
    assert understood(store, account).score == 0
    keep(store, account_id=account)
    keep(store, "電子化の予算", FactKind.BUDGET, certainty=Certainty.GUESS, account_id=account)
    keep(store, "紙を減らしたい", FactKind.NEED, ago=181, account_id=account)
    found = understood(store, account)
    assert found.known == (Aspect.MANIFEST_ISSUE,)
    assert set(found.assumed) == {Aspect.BUDGET_SEASON, Aspect.NEED}
    accounts.save_account(store, account, {"business_plan": "3年で2割", "employees": 300, "fiscal_month": 3})
    decider = builders.person(store, account, role="dm")
    assert Aspect.DECIDER_MET in understood(store, account).missing
    builders.visit(store, account, decider)
    grown = understood(store, account)
    assert {Aspect.BUSINESS_PLAN, Aspect.SIZE, Aspect.BUDGET_SEASON, Aspect.DECIDER, Aspect.DECIDER_MET} <= set(
        grown.known)
    assert grown.score > found.score
    assert grown.total == len(ACCOUNT_WEIGHTS)


def test_a_refuted_fact_is_not_known_and_the_limit_is_a_setting(store: Store) -> None:
    account = builders.account(store)
    key = keep(store, ago=40, account_id=account)
    settings.save_setting(store, "fact_fades_days", "30")
    assert understood(store, account).assumed == (Aspect.MANIFEST_ISSUE,)
    settings.save_setting(store, "fact_fades_days", "0")
    assert understood(store, account).known == (Aspect.MANIFEST_ISSUE,)
    facts.judge_fact(store, key, Standing.REFUTED, TODAY, "", TODAY)
    assert Aspect.MANIFEST_ISSUE in understood(store, account).missing


@pytest.mark.parametrize("value", ["-1", "1.5", "3651", "soon"])
def test_the_limit_is_a_number_of_days(store: Store, value: str) -> None:
    with pytest.raises(RuleError) as refused:
        settings.save_setting(store, "fact_fades_days", value)
    assert refused.value.rule is Rule.BAD_RANGE


def test_a_confirmed_old_fact_is_fresh_again(store: Store) -> None:
    account = builders.account(store)
    key = keep(store, ago=400, certainty=Certainty.GUESS, account_id=account)
    facts.judge_fact(store, key, Standing.CONFIRMED, TODAY, "", TODAY)
    (row,) = of_account(store, account)
    assert (row.age(TODAY), row.unchecked_for(TODAY)) == (400, 0)
    assert understood(store, account).known == (Aspect.MANIFEST_ISSUE,)


def test_understanding_of_a_person(store: Store) -> None:
    account = builders.account(store)
    boss = builders.person(store, account, "大野", "誠一")
    person = builders.person(store, account, role="dm", support="0", criterion="一枚で")
    people.set_boss(store, person, boss)
    builders.visit(store, account, person)
    keep(store, "予算は本部長", FactKind.DUTY, person_id=person)
    assert set(understood(store, account, person).known) == {
        Aspect.ROLE, Aspect.SUPPORT, Aspect.CRITERION, Aspect.BOSS, Aspect.MET, Aspect.DUTY}
    assert understood(store, "", boss).known == ()


def test_something_missing_becomes_one_question(store: Store) -> None:
    account = builders.account(store)
    person = builders.person(store, account)
    first = facts.ask_missing(store, "何で評価されますか", person_id=person)
    assert facts.ask_missing(store, "何で評価されますか", person_id=person) == first
    facts.ask_missing(store, "組織は？", account)
    with store.read() as conn:
        found = activities.tasks(conn, account_id=account, kinds=[TaskKind.QUESTION])
        assert {(row.text, row.person_id) for row in found} == {("何で評価されますか", person), ("組織は？", None)}
        assert rows.questions_open(conn, account, person) == {"何で評価されますか": first}
    with pytest.raises(RuleError):
        facts.ask_missing(store, " ", account)


def test_facts_of_a_binned_person_do_not_show(store: Store) -> None:
    account = builders.account(store)
    person = builders.person(store, account)
    keep(store, person_id=person)
    people.delete_person(store, person)
    assert of_account(store, account) == []


def test_the_briefing_tells_what_facts_say_where_nothing_is_written(store: Store) -> None:
    account = builders.account(store)
    silent = builders.person(store, account, role="dm")
    written = builders.person(store, account, "田中", "実", role="cp", criterion="手間", caution="長話")
    for person in (silent, written):
        keep(store, "一枚で済むか", FactKind.CRITERION, ago=5, person_id=person)
        keep(store, "工場が2日停止", FactKind.BURNT, certainty=Certainty.HEARSAY, person_id=person)
        keep(store, "値段だけ", FactKind.CRITERION, certainty=Certainty.GUESS, person_id=person)
    found = {row.id: row for row in briefing.gather(store, account, None, builders.NOW).meeting}
    assert (found[silent].criterion, found[silent].caution) == ("一枚で済むか", "工場が2日停止")
    assert (found[written].criterion, found[written].caution) == ("手間", "長話")
