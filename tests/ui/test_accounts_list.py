from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from builders import TODAY, account, deal
from salesdesk.domain.followup import DueState
from salesdesk.services import activities
from salesdesk.services.activities import TaskDraft
from salesdesk.store.queries import accounts
from salesdesk.store.queries.accounts import AccountFilter, AccountListRow, Order
from salesdesk.ui.accounts import texts
from salesdesk.ui.accounts.list_model import ROW_ROLE, AccountListModel
from salesdesk.ui.accounts.list_view import AccountList
from salesdesk.ui.context import Context
from salesdesk.ui.settings import Preferences
from salesdesk.ui.widgets.paged_rows import KEPT_PAGES, PAGE

ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole


class Reader:
    """Rows out of thin air, with a count of how many were asked for."""

    def __init__(self):
        self.asked = []

    def __call__(self, keys):
        self.asked.append(list(keys))
        return [AccountListRow(key, f"Account {key}", None, "", None, "", None, 0) for key in keys]


@pytest.fixture
def reader():
    return Reader()


@pytest.fixture
def model(qapp, reader):
    made = AccountListModel(reader, lambda row: row.name)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    return made


@pytest.fixture
def desk(store, qapp, look):
    return Context(store, Preferences(language="ja"), lambda: TODAY)


def keys(count):
    return [str(number) for number in range(count)]


def test_rows_are_read_by_pages_and_only_where_they_are_looked_at(model, reader):
    model.set_ids(keys(1_000))
    assert model.rowCount() == 1_000
    reader.asked.clear()
    model.ensure(430, 460)
    assert reader.asked == [keys(1_000)[2 * PAGE:3 * PAGE]]
    assert model.row_at(430).name == "Account 430"
    assert model.row_at(900) is None


def test_an_unread_place_reads_itself_in_the_next_turn(model, reader, qtbot):
    model.set_ids(keys(1_000))
    reader.asked.clear()
    assert model.index(700).data() == "…"
    assert reader.asked == []
    with qtbot.waitSignal(model.dataChanged):
        pass
    assert model.index(700).data(ROW_ROLE).id == "700"
    assert model.index(700).data(ACCESSIBLE) == "Account 700"


def test_memory_holds_a_few_pages_only(qapp, reader):
    model = AccountListModel(reader, lambda row: row.name)
    model.set_ids(keys(100_000))
    for page in range(KEPT_PAGES + 10):
        model.ensure(page * PAGE, page * PAGE)
    assert model.row_at(0) is None
    assert model.row_at((KEPT_PAGES + 9) * PAGE) is not None


def test_another_list_is_a_reset_and_the_same_list_is_read_again(model, reader, qtbot):
    model.set_ids(keys(300))
    model.ensure(0, 10)
    with qtbot.waitSignal(model.dataChanged):
        model.set_ids(keys(300))
    assert model.row_at(0) is None
    with qtbot.waitSignal(model.modelReset):
        model.set_ids(keys(20))
    assert model.place_of("19") == 19
    assert model.place_of("299") == -1
    model.set_ids([])
    assert model.rowCount() == 0


def test_a_missing_account_leaves_a_blank_and_no_crash(qapp):
    model = AccountListModel(lambda _keys: [], lambda row: row.name)
    model.set_ids(["gone"])
    model.ensure(0, 0)
    assert model.index(0).data() == "…"


def test_filter_reads_kana_and_counts(desk, store, qtbot):
    account(store, "東海精密工業 株式会社", reading="とうかいせいみつこうぎょう")
    account(store, "みなと物流")
    side = AccountList(desk)
    qtbot.addWidget(side)
    side.reload()
    assert side.model.rowCount() == 2
    side.filter.setText("トウカイ")
    qtbot.keyClick(side.filter, Qt.Key.Key_Return)
    assert side.model.rowCount() == 1
    assert side.view.current_id() == side.model.id_at(0)
    assert "1" in side.count.text()
    qtbot.keyClick(side.filter, Qt.Key.Key_Escape)
    assert side.model.rowCount() == 2


def test_selection_and_neighbour_stay_over_a_reload(desk, store, qtbot):
    made = [account(store, f"A{number:03}") for number in range(300)]
    side = AccountList(desk)
    qtbot.addWidget(side)
    side.resize(224, 400)
    side.show()
    side.reload()
    assert side.view.choose(made[250])
    scrolled = side.view.verticalScrollBar().value()
    account(store, "Z")
    side.reload()
    assert side.view.current_id() == made[250]
    assert side.view.verticalScrollBar().value() == scrolled
    ids = [key for key in store_ids(desk) if key != made[250]]
    side.view.show_ids(ids)
    assert side.view.current_id() == made[251]


def store_ids(desk):
    return desk.read(accounts.ids, AccountFilter(TODAY, order=Order.NAME))


def test_letters_do_not_search_through_unread_rows(desk, store, qtbot):
    for number in range(500):
        account(store, f"A{number:03}")
    side = AccountList(desk)
    qtbot.addWidget(side)
    side.resize(224, 300)
    side.show()
    side.reload()
    side.view.setFocus()
    qtbot.keyClicks(side.view, "a4")
    assert side.model.row_at(450) is None


@pytest.mark.parametrize(("days", "state"), [(-2, DueState.OVERDUE), (0, DueState.TODAY), (5, DueState.LATER)])
def test_next_step_line_by_due_state(desk, days, state):
    line = texts.step_line("訪問", TODAY + timedelta(days), "10:00", None, TODAY)
    assert line.state is state
    assert "訪問" in line.text


def test_an_account_without_a_step_says_so(desk, store):
    key = account(store)
    deal(store, key)
    row = desk.read(accounts.list_rows, [key])[0]
    line = texts.step_line(row.next_text, row.next_due, row.next_time, TODAY - timedelta(41), TODAY)
    assert line.state is DueState.NONE
    assert "41" in line.text
    activities.add_task(store, TaskDraft("あとで電話", account_id=key))
    row = desk.read(accounts.list_rows, [key])[0]
    assert texts.step_line(row.next_text, row.next_due, "", None, TODAY) == texts.StepLine("あとで電話", DueState.LATER)


def test_the_list_leaves_the_legal_form_away():
    assert texts.short_name("東海精密工業 株式会社") == "東海精密工業"
    assert texts.short_name("株式会社みなと") == "みなと"
    assert texts.short_name("Tokai Precision Co., Ltd.") == "Tokai Precision"
    assert texts.short_name("青葉電装") == "青葉電装"


def test_a_list_that_opens_at_an_account_reads_only_the_page_around_it(desk, reader):
    made = AccountList(desk)
    made.resize(300, 600)
    made.view.show_ids(keys(3))
    reads = []
    made.model.rows.load = lambda wanted: reads.append(len(wanted)) or reader(wanted)
    made.view.show_ids(keys(3_000), "2500")
    assert made.view.current_id() == "2500"
    assert reads == [PAGE]
