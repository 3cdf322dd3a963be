"""What a company is like: how it is built, how it decides and pays, what it has, who of ours knows whom."""

import pytest

import builders
from salesdesk.domain.accounts import Organisation
from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.leads import LeadClass
from salesdesk.services import accounts
from salesdesk.store.db import Store
from salesdesk.store.queries import accounts as account_rows


def test_an_account_keeps_how_the_company_is_built(store: Store) -> None:
    key = builders.account(store, business_model="消耗品で稼ぐ", currents="電動化", organisation="divisional",
                           size_year=2025, needs_introduction=True, lead_class="sql")
    with store.read() as conn:
        row = account_rows.one(conn, key)
    assert row is not None
    assert (row.business_model, row.currents, row.organisation, row.size_year, row.needs_introduction,
            row.lead_class) == ("消耗品で稼ぐ", "電動化", Organisation.DIVISIONAL, 2025, True, LeadClass.SQL)
    accounts.save_account(store, key, {"organisation": None, "size_year": None, "lead_class": None,
                                       "needs_introduction": False, "currents": ""})
    with store.read() as conn:
        row = account_rows.one(conn, key)
    assert row is not None
    assert (row.organisation, row.size_year, row.lead_class, row.needs_introduction, row.currents) == (
        None, None, None, False, "")


@pytest.mark.parametrize(("field", "value", "rule"), [
    ("size_year", 1899, Rule.BAD_RANGE), ("size_year", 2999, Rule.BAD_RANGE), ("size_year", 2020.5, Rule.BAD_NUMBER),
    ("organisation", "round", Rule.BAD_CHOICE), ("lead_class", "friend", Rule.BAD_CHOICE),
    ("business_model", "あ" * 2001, Rule.TOO_LONG),
])
def test_what_cannot_be_is_refused_by_its_field(store: Store, field: str, value: object, rule: Rule) -> None:
    key = builders.account(store)
    before = builders.contents(store)
    with pytest.raises(RuleError) as refused:
        accounts.save_account(store, key, {field: value})
    assert (refused.value.rule, refused.value.field) == (rule, field)
    assert builders.contents(store) == before
