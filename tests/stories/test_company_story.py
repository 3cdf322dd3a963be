"""A rep notes how a company decides and what it leases, orders it, throws some away, and takes all of it back."""

import pytest
from seat import Seat, settle

import builders
from salesdesk.domain.company import Flow
from salesdesk.store.queries import accounts, company
from salesdesk.store.queries.accounts import AccountFilter
from salesdesk.store.queries.company import Company
from salesdesk.ui.accounts import page
from salesdesk.ui.accounts.company_tab import CompanyTab
from salesdesk.ui.context import Screen


@pytest.fixture
def account(desk: Seat) -> str:
    """An account nothing of this is known of."""
    everybody = desk.context.read(accounts.ids, AccountFilter(desk.context.today()))
    return next(key for key in everybody if desk.context.read(company.of_account, key) == Company((), (), ()))


def company_tab(desk: Seat, account: str) -> CompanyTab:
    pane = desk.go(Screen.ACCOUNTS, account_id=account)
    pane.page.show_tab(page.COMPANY)
    settle()
    tab = pane.page.tab(page.COMPANY)
    assert isinstance(tab, CompanyTab)
    return tab


def approval(desk: Seat, account: str) -> list[str]:
    return [row.name for row in desk.context.read(company.of_account, account).flow(Flow.APPROVAL)]


def test_a_lease_and_a_flow_by_keys_and_all_taken_back(desk: Seat, account: str) -> None:
    store = desk.program.store
    before = builders.contents(store)
    tab = company_tab(desk, account)

    tab.items.add.setFocus()
    desk.press("Space")
    desk.type_text("複合機")
    desk.press("Tab")
    desk.type_text("2031/9/30")
    desk.press("Ctrl+Return")
    assert desk.no_dialog()
    (item,) = desk.context.read(company.items, account)
    assert (item.name, str(item.lease_end)) == ("複合機", "2031-09-30")
    assert "2031/9/30" in tab.items.lines.widgets[0].lease.text()

    flow = tab.flows[Flow.APPROVAL]
    for name in ("決裁", "起案"):
        flow.add.setFocus()
        desk.press("Space")
        desk.type_text(name)
        desk.press("Ctrl+Return")
    flow.lines.widgets[1].setFocus()
    desk.press("Alt+Up")
    assert approval(desk, account) == ["起案", "決裁"]
    desk.press("Delete")
    assert approval(desk, account) == ["決裁"]
    tab.items.lines.widgets[0].setFocus()
    desk.press("Delete")
    assert desk.context.read(company.items, account) == []

    for _ in range(2):
        desk.press("Ctrl+Z")
    assert approval(desk, account) == ["起案", "決裁"]
    assert desk.context.read(company.items, account) == [item]
    for _ in range(4):
        desk.press("Ctrl+Z")
    assert builders.contents(store) == before
    assert not flow.empty.isHidden()


def test_what_is_installed_is_noted_with_three_keys(desk: Seat, account: str) -> None:
    tab = company_tab(desk, account)
    with desk.counted() as hands:
        desk.click(tab.items.add)
        desk.type_text("複合機")
        desk.press("Tab")
        desk.type_text("2031/9/30")
        desk.press("Ctrl+Return")
    assert desk.no_dialog()
    assert hands.actions == 3
