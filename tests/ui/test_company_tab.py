from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from builders import TODAY, account, deal, person
from salesdesk.domain.company import Flow, Strength
from salesdesk.services import accounts, company, deals
from salesdesk.store.queries import company as rows
from salesdesk.ui.accounts import page
from salesdesk.ui.accounts.company.items import ItemLine
from salesdesk.ui.accounts.editors import company_editors
from salesdesk.ui.accounts.editors.dialog import EditorDialog
from salesdesk.ui.accounts.pane import AccountsPane
from salesdesk.ui.context import Ask, Context, Place, Request, Screen
from salesdesk.ui.settings import Preferences

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def desk(store, qapp, look):
    look(language="en")
    return Context(store, Preferences(language="en"), lambda: TODAY)


@pytest.fixture
def opened(desk, qtbot):
    """Open the company tab of an account."""
    kept = []  # nobody else holds it: Python may collect it in the middle of its last painting

    def show(key):
        pane = AccountsPane(desk)
        kept.append(pane)
        qtbot.addWidget(pane)
        pane.resize(1190, 688)
        desk.place = Place(Screen.ACCOUNTS, account_id=key)
        pane.show_place(desk.place)
        pane.show()
        with qtbot.waitActive(pane):
            pane.activateWindow()
        pane.page.show_tab(page.COMPANY)
        return pane.page.tab(page.COMPANY)

    return show


def step(store, key, name, **values):
    return company.save_step(store, key, None, {"flow": "approval", "name": name, **values})


def shown(panel):
    return [line.name.text() for line in panel.lines.widgets if not line.isHidden()]


def test_steps_show_who_how_much_how_long_and_all_days(desk, opened, store):
    key = account(store)
    who = person(store, key, title="管理本部長")
    step(store, key, "起案", lead_days=3)
    step(store, key, "決裁", person_id=who, limit_amount=5_000_000, lead_days=14)
    panel = opened(key).flows[Flow.APPROVAL]
    assert panel.total.text() == "17 days in all"
    line = panel.lines.widgets[1]
    assert (line.name.text(), line.words.text(), line.beside.text()) == (
        "決裁", "木村 隆, 管理本部長", "to ¥5.0M\n14 days")
    assert line.accessibleName() == "2. 決裁, 木村 隆, 管理本部長, to ¥5.0M, 14 days"
    assert (line.up.isEnabled(), line.down.isEnabled()) == (True, False)
    step(store, key, "支払")
    desk.attempt(accounts.save_account, key, {"note": "x"})
    assert panel.total.text() == "17 days or more"


def test_alt_with_an_arrow_moves_the_step_and_the_focus_goes_along(desk, opened, store, qtbot):
    key = account(store)
    for name in ("起案", "審査", "決裁"):
        step(store, key, name)
    panel = opened(key).flows[Flow.APPROVAL]
    panel.lines.widgets[2].setFocus()
    qtbot.keyClick(panel.lines.widgets[2], Qt.Key.Key_Up, ALT)
    assert shown(panel) == ["起案", "決裁", "審査"]
    assert panel.lines.widgets[1].hasFocus()
    qtbot.keyClick(panel.lines.widgets[1], Qt.Key.Key_Up, ALT)
    qtbot.keyClick(panel.lines.widgets[0], Qt.Key.Key_Up, ALT)  # at the top already
    assert shown(panel) == ["決裁", "起案", "審査"]
    assert panel.lines.widgets[0].hasFocus()
    panel.lines.widgets[0].down.setFocus()
    panel.lines.widgets[0].down.click()
    assert shown(panel) == ["起案", "決裁", "審査"]
    assert panel.lines.widgets[1].down.hasFocus()


def test_the_keys_of_a_line_edit_delete_and_walk(desk, opened, store, qtbot):
    key = account(store)
    first, second = step(store, key, "起案"), step(store, key, "決裁")
    panel = opened(key).flows[Flow.APPROVAL]
    asked = []
    desk.asked.connect(asked.append)
    panel.lines.widgets[0].setFocus()
    qtbot.keyClick(panel.lines.widgets[0], Qt.Key.Key_Return)
    qtbot.keyClick(panel.lines.widgets[0], Qt.Key.Key_Down)
    assert panel.lines.widgets[1].hasFocus()
    qtbot.keyClick(panel.lines.widgets[1], Qt.Key.Key_F2)
    panel.add.click()
    assert asked == [Request(Ask.FLOW_STEP, id=each, account_id=key, text="approval") for each in (first, second, "")]
    qtbot.keyClick(panel.lines.widgets[1], Qt.Key.Key_Delete)
    assert shown(panel) == ["起案"]


def test_the_main_deal_is_told_how_far_it_goes_and_when_to_set_out(desk, opened, store):
    key = account(store)
    step(store, key, "本部長決裁", limit_amount=5_000_000, lead_days=10)
    step(store, key, "取締役会", lead_days=20)
    panel = opened(key).flows[Flow.APPROVAL]
    assert panel.way.isHidden()
    made = deal(store, key, "複合機", amount=12_400_000, decide_by=TODAY + timedelta(60))
    desk.attempt(accounts.save_account, key, {"note": "x"})
    assert panel.way.text() == "複合機 ¥12.4M goes to step 2: 30 days. It has to set out by 10 Apr."
    assert panel.way.property("tone") == "text2"
    desk.attempt(deals.save_deal, made, {"amount": 5_000_000, "decide_by": TODAY + timedelta(9)}, TODAY)
    assert panel.way.text() == "複合機 ¥5.0M goes to step 1: 10 days. It had to set out by 10 Mar."
    assert panel.way.property("tone") == "warn"


@pytest.mark.parametrize(("days", "tone", "words"), [
    (-20, "danger", "over for 20 days"), (0, "warn", "today"), (203, "warn", "203 d"), (365, "warn", "365 d"),
    (366, "text2", "366 d")])
def test_an_end_is_coloured_within_a_year_and_says_when_it_is_over(desk, opened, store, days, tone, words):
    key = account(store)
    company.save_item(store, key, None, {"name": "複合機", "quantity": 12, "lease_end": TODAY + timedelta(days)})
    line = opened(key).items.lines.widgets[0]
    assert isinstance(line, ItemLine)
    assert line.lease.property("tone") == tone
    assert words in line.lease.text().lower()
    assert line.contract.isHidden()
    assert "Lease end" in line.accessibleName()


def test_ties_show_the_way_in_where_an_introduction_is_needed(desk, opened, store):
    key = account(store, needs_introduction=True)
    who = person(store, key, title="専務")
    tab = opened(key)
    assert tab.ties.way_in.isVisible()
    assert "Find somebody" in tab.ties.way_words.text()
    desk.attempt(company.save_tie, key, None, {"own_name": "佐藤", "strength": 1})
    desk.attempt(company.save_tie, key, None, {"own_name": "高橋", "person_id": who, "how": "同窓", "strength": 3})
    assert "Ask 高橋 first" in tab.ties.way_words.text()
    assert shown(tab.ties) == ["高橋", "佐藤"]
    assert tab.ties.lines.widgets[0].accessibleName() == "高橋, 木村 隆, 専務\N{NO-BREAK SPACE}· 同窓, Close"
    desk.attempt(accounts.save_account, key, {"needs_introduction": False})
    assert tab.ties.way_in.isHidden()


def test_another_account_shows_its_own_and_nothing_says_what_to_ask(desk, opened, store):
    key, other = account(store), account(store, "みなと物流")
    step(store, key, "起案")
    tab = opened(key)
    assert shown(tab.flows[Flow.APPROVAL]) == ["起案"]
    desk.go(Place(Screen.ACCOUNTS, account_id=other))
    tab.window().show_place(desk.place)
    for panel in (*tab.flows.values(), tab.items, tab.ties):
        assert not shown(panel)
        assert panel.empty.isVisible()
        assert panel.empty.text()


@pytest.fixture
def ask(desk, qtbot, host):
    def show(function, **request):
        getattr(company_editors, function)(desk, Request(Ask.FLOW_STEP, **request), host)
        dialog = host.findChildren(EditorDialog)[-1]
        with qtbot.waitActive(dialog):
            dialog.activateWindow()
        return dialog

    return show


@pytest.fixture
def host(opened, store):
    return opened(account(store)).window()


def field(dialog, name):
    return next(form.editor(name) for form, names in dialog.forms if name in names)


def test_dialogs_keep_what_is_typed_and_refuse_by_the_field(desk, ask, store):
    key = account(store, "瀬戸内化成")
    who = person(store, key)
    dialog = ask("show_step", account_id=key, text="payment")
    assert field(dialog, "flow").value() == Flow.PAYMENT.value
    dialog.save()
    assert dialog.isVisible()
    field(dialog, "name").setText("検収")
    field(dialog, "limit_amount").setText("1,240万")
    field(dialog, "lead_days").setText("3")
    field(dialog, "person_id").set_value(who)
    dialog.save()
    (found,) = desk.read(rows.steps, key)
    assert (found.flow, found.name, found.limit_amount, found.lead_days, found.person_id) == (
        Flow.PAYMENT, "検収", 12_400_000, 3, who)
    dialog = ask("show_item", account_id=key)
    for name, text in (("name", "複合機"), ("quantity", "12"), ("installed_on", "2021/10/1"),
                       ("lease_end", "2020/1/1")):
        field(dialog, name).setText(text)
    dialog.save()
    assert dialog.isVisible()
    assert field(dialog, "lease_end").property("tone") == "danger"
    field(dialog, "lease_end").setText("9月末")
    dialog.save()
    assert [row.lease_end.isoformat() for row in desk.read(rows.items, key)] == ["2026-09-30"]
    dialog = ask("show_tie", account_id=key, person_id=who)
    field(dialog, "own_name").setText("高橋")
    field(dialog, "strength").set_value(int(Strength.CLOSE))
    dialog.save()
    assert [(row.own_name, row.person_id, row.strength) for row in desk.read(rows.ties, key)] == [
        ("高橋", who, Strength.CLOSE)]
