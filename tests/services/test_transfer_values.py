"""Stages, amounts, dates, choices: every word another program may use."""

from datetime import date
from pathlib import Path

import pytest

from salesdesk.domain.accounts import AccountKind, AccountRank
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.people import Role, Support
from salesdesk.domain.stages import LossReason, Outcome
from salesdesk.services.transfer.convert import convert
from salesdesk.services.transfer.drafts import DealDraft, PersonDraft
from salesdesk.services.transfer.fields import Kind
from salesdesk.services.transfer.reader import open_source
from salesdesk.services.transfer.records import Record
from services.transfer_cases import TODAY, account, deal, drafts, file, reach

# --- values


@pytest.mark.parametrize(
    ("word", "stage", "outcome"),
    [
        ("Prospecting", "list", Outcome.OPEN),
        ("Engaging", "proposal", Outcome.OPEN),
        ("Won", "order", Outcome.WON),
        ("Closed Lost", None, Outcome.LOST),
        ("失注", None, Outcome.LOST),
        ("受注", "order", Outcome.WON),
        ("保留", None, Outcome.HOLD),
        ("appointmentscheduled", "proposal", Outcome.OPEN),
        ("qualifiedtobuy", "opportunity", Outcome.OPEN),
        ("contractsent", "quote", Outcome.OPEN),
        ("closedwon", "order", Outcome.WON),
        ("Needs Analysis", "opportunity", Outcome.OPEN),
        ("Id. Decision Makers", "opportunity", Outcome.OPEN),
        ("Proposal/Price Quote", "quote", Outcome.OPEN),
        ("Negotiation/Review", "quote", Outcome.OPEN),
        ("見積", "quote", Outcome.OPEN),
        ("案件", "opportunity", Outcome.OPEN),
        ("リスト", "list", Outcome.OPEN),
        ("ＱＵＯＴＥ", "quote", Outcome.OPEN),
        ("", "list", Outcome.OPEN),
    ],
)
def test_stage_words(word: str, stage: str | None, outcome: Outcome) -> None:
    found = deal(stage=word)
    assert (found.stage, found.outcome) == (stage, outcome)


def test_stage_and_status_apart() -> None:
    assert (deal(stage="Custom", outcome="won").stage, deal(stage="Custom", outcome="won").outcome) == (
        "order",
        Outcome.WON,
    )
    lost = deal(stage="Proposal Made", outcome="lost", lost_reason="too slow", closed_on="2026-01-05 10:00:00")
    assert (lost.stage, lost.outcome, lost.lost_reason, lost.lost_note) == (
        "quote",
        Outcome.LOST,
        LossReason.UNKNOWN,
        "too slow",
    )
    assert lost.closed_on == date(2026, 1, 5)
    assert deal(stage="quote", outcome="strange").note == "outcome: strange"


def test_close_date_of_an_open_deal_is_expected() -> None:
    found = deal(stage="quote", closed_on="2027-01-31")
    assert (found.expected_close, found.closed_on) == (date(2027, 1, 31), None)


def test_unknown_stages_are_listed_and_can_be_named(tmp_path: Path) -> None:
    source = open_source(file(tmp_path, "案件名,金額,ステージ,受注予定日\nA,100,謎,\nB,200,謎,\nC,300,見積,\n"))
    assert source.unknown_stages() == ("謎",)
    with pytest.raises(RuleError) as caught:
        drafts(source)
    assert (caught.value.rule, caught.value.field, caught.value.values["value"]) == (Rule.BAD_CHOICE, "stage", "謎")
    named = source.with_stages({"謎": ("proposal", Outcome.OPEN)})
    assert [draft.stage for draft in drafts(named) if isinstance(draft, DealDraft)] == ["proposal", "proposal", "quote"]


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("0", 0, ""),
        ("1,234", 1234, ""),
        ("１２３万", 1_230_000, ""),
        ("¥1,000", 1000, ""),
        ("10000.0", 10000, ""),
        ("USD 5,000", 5000, "USD"),
    ],
)
def test_amounts(text: str, amount: int, currency: str) -> None:
    assert (deal(amount=text).amount, deal(amount=text).currency) == (amount, currency)


@pytest.mark.parametrize(
    ("field", "text", "rule"),
    [
        ("amount", "much", Rule.BAD_AMOUNT),
        ("closed_on", "someday soon", Rule.BAD_DATE),
        ("created_on", "01/02/2026", Rule.BAD_DATE),
        ("probability", "maybe", Rule.BAD_NUMBER),
        ("probability", "300", Rule.BAD_RANGE),
        ("product", "x" * 201, Rule.TOO_LONG),
    ],
)
def test_errors_name_the_field(field: str, text: str, rule: Rule) -> None:
    with pytest.raises(RuleError) as caught:
        deal(**{field: text})
    assert (caught.value.rule, caught.value.field) == (rule, field)


def test_order_of_day_and_month_can_be_said(tmp_path: Path) -> None:
    source = open_source(file(tmp_path, "案件名,金額,作成日,ステージ\nA,1,01/02/2026,見積\n"))
    found = [drafts(source.with_day_first(first))[0] for first in (True, False)]
    assert [draft.created_on for draft in found if isinstance(draft, DealDraft)] == [date(2026, 2, 1), date(2026, 1, 2)]


def test_account_numbers_and_choices() -> None:
    found = account(
        employees="約1,200名",
        fiscal_month="3月末",
        founded="平成8年",
        corporate_number="T1234567890123",
        rank="Aランク",
        kind="見込み顧客",
        revenue="12億",
        tags="重要、展示会,重要",
        postal_code="〒１０５−０００１",
        phone="０３－１１１１－２２２２、03-3333-4444",
    )
    assert (found.employees, found.fiscal_month, found.founded, found.corporate_number) == (
        1200,
        3,
        1996,
        "1234567890123",
    )
    assert (found.rank, found.kind, found.revenue) == (AccountRank.A, AccountKind.PROSPECT, 1_200_000_000)
    assert (found.tags, found.note) == (("重要", "展示会"), "")
    assert reach(found) == [("phone", "", "03-1111-2222"), ("phone", "", "03-3333-4444"), ("address", "", "105-0001")]


def test_what_is_merely_odd_goes_into_the_note() -> None:
    found = account(employees="many", rank="Z", kind="Analyst", corporate_number="12", note="n")
    assert (found.employees, found.rank, found.kind, found.corporate_number) == (None, None, None, "")
    assert found.note.split("\n") == ["n", "employees: many", "rank: Z", "kind: Analyst", "corporate_number: 12"]


@pytest.mark.parametrize(
    ("role", "stance", "expected"),
    [
        ("window", "2", (Role.CONTACT, Support.CHAMPIONS)),
        ("decision_maker", "1", (Role.DECISION_MAKER, Support.SUPPORTS)),
        ("screener", "0", (Role.SCREENER, Support.NEUTRAL)),
        ("shadow_key", "-1", (Role.HIDDEN, Support.SCEPTICAL)),
        ("champion", "-2", (Role.CHAMPION, Support.OPPOSES)),
        ("user", "", (Role.USER, None)),
        ("決裁者", "推進", (Role.DECISION_MAKER, Support.CHAMPIONS)),
    ],
)
def test_roles_and_support(role: str, stance: str, expected: tuple[Role, Support | None]) -> None:
    found = convert(Record(1, {"family": "A", "role": role, "support": stance}), Kind.PEOPLE, TODAY)
    assert isinstance(found, PersonDraft)
    assert (found.role, found.support) == expected
