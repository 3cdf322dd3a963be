from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QWidget

from builders import TODAY, account, deal, person, visit
from salesdesk.domain.activities import ActivityKind, TaskKind
from salesdesk.domain.people import Role
from salesdesk.domain.qualify import Item
from salesdesk.services import activities, deals
from salesdesk.services.activities import TaskDraft
from salesdesk.store.queries import accounts
from salesdesk.store.queries.stages import all_stages
from salesdesk.ui.accounts import page
from salesdesk.ui.accounts.answers import Topic, question
from salesdesk.ui.accounts.pane import AccountsPane
from salesdesk.ui.context import Ask, Context, Place, Screen
from salesdesk.ui.settings import Preferences


@pytest.fixture
def desk(store, qapp, look):
    return Context(store, Preferences(language="ja"), lambda: TODAY)


@pytest.fixture
def opened(desk, qtbot):
    """Open the screen at its design size."""
    kept = []  # nobody else holds it: Python may collect it in the middle of its last painting

    def show():
        pane = AccountsPane(desk)
        kept.append(pane)
        qtbot.addWidget(pane)
        pane.resize(1190, 688)
        pane.show()
        with qtbot.waitActive(pane):
            pane.activateWindow()
        return pane

    return show


def overview(pane):
    return pane.page.tab(page.OVERVIEW)


def test_nothing_yet_offers_the_first_account_and_import(desk, opened, qtbot):
    pane = opened()
    assert pane.stack.currentWidget() is pane.empty
    asked = []
    desk.asked.connect(asked.append)
    pane.empty.button.click()
    assert asked[0].ask is Ask.ACCOUNT
    account(desk.store)
    desk.attempt(activities.add_task, TaskDraft("電話"))
    assert pane.stack.currentWidget() is pane.splitter
    assert pane.subtitle() == "東海精密工業 株式会社"


def test_page_shows_next_step_and_the_answers(desk, opened, store):
    key = account(store, rank="A")
    boss = person(store, key, role=Role.DECISION_MAKER.value, title="管理本部長")
    big = deal(store, key, "複合機", amount=12_400_000, buying_phase=6, decide_by=TODAY + timedelta(203))
    deal(store, key, "スキャン", amount=3_200_000)
    deals.save_deal(store, big, {"name": "複合機"}, TODAY, {Item.COMPETITOR: "明成ビジネス機器"})
    visit(store, key, boss, at=datetime(2026, 1, 28, 10).astimezone())
    activities.add_task(store, TaskDraft("本部長に説明", due_on=TODAY, due_time="10:00", account_id=key))
    tiles = overview(opened()).tiles
    assert "10:00" in tiles[Topic.STEP].answer().big
    assert tiles[Topic.STEP].answer().sub == "本部長に説明"
    assert tiles[Topic.PHASE].answer().steps == (6, 10)
    assert "203" in tiles[Topic.DEADLINE].answer().sub
    assert "木村" in tiles[Topic.DECIDER].answer().big
    assert "42" in tiles[Topic.DECIDER].answer().sub
    assert tiles[Topic.RIVAL].answer().big == "明成ビジネス機器"
    assert all(tile.answer().known for tile in tiles.values())


def test_a_planned_visit_is_a_next_step_too(desk, opened, store):
    key = account(store)
    activities.plan_visit(store, None, {"account_id": key, "kind": ActivityKind.VISIT.value, "goal": "課題整理",
                                        "at": datetime(2026, 3, 11, 10).astimezone()}, [])
    answer = overview(opened()).tiles[Topic.STEP].answer()
    assert "10:00" in answer.big
    assert answer.sub == "課題整理"


def test_a_gap_becomes_a_question_in_one_click(desk, opened, store, qtbot):
    key = account(store)
    pane = opened()
    tile = overview(pane).tiles[Topic.RIVAL]
    assert not tile.answer().known
    tile.click()
    tasks = desk.read(activities_tasks, key)
    assert [(task.kind, task.text) for task in tasks] == [(TaskKind.QUESTION, question(Topic.RIVAL))]
    assert overview(pane).questions.isVisible()
    asked = []
    desk.asked.connect(asked.append)
    tile.click()
    assert len(desk.read(activities_tasks, key)) == 1
    assert asked[0].id == tasks[0].id
    desk.undo()
    assert desk.read(activities_tasks, key) == []


def activities_tasks(conn, key):
    from salesdesk.store.queries import activities as queries

    return queries.tasks(conn, account_id=key)


def test_a_promise_is_ticked_and_taken_back(desk, opened, store, qtbot):
    key = account(store)
    activities.add_task(store, TaskDraft("事例を送る", TaskKind.PROMISE_OURS, TODAY, account_id=key))
    pane = opened()
    line = overview(pane).promises.lines.widgets[0]
    line.box.click()
    assert desk.read(activities_tasks, key) == []
    assert not line.isVisible()
    desk.undo()
    assert line.isVisible()
    assert not line.box.isChecked()


def test_deleting_an_account_goes_to_the_bin_and_undo_brings_it_back(desk, opened, store, qtbot):
    first, second = account(store, "A"), account(store, "B")
    pane = opened()
    said = []
    desk.said.connect(said.append)
    pane.list.view.choose(first)
    pane.list.view.setFocus()
    qtbot.keyClick(pane.list.view, Qt.Key.Key_Delete)
    assert desk.read(accounts.one, first) is None
    assert pane.current_account() == second
    assert said[0].undo
    desk.undo()
    assert desk.read(accounts.one, first) is not None
    assert pane.list.model.place_of(first) >= 0
    assert pane.current_account() == second


def test_keys_walk_the_list_and_edit(desk, opened, store, qtbot):
    first, second = account(store, "A"), account(store, "B")
    pane = opened()
    pane.list.view.choose(first)
    pane.list.view.setFocus()
    qtbot.keyClick(pane.list.view, Qt.Key.Key_Down)
    assert pane.current_account() == second
    assert desk.place.account_id == second
    asked = []
    desk.asked.connect(asked.append)
    qtbot.keyClick(pane.list.view, Qt.Key.Key_F2)
    assert (asked[0].ask, asked[0].id) == (Ask.ACCOUNT, second)
    assert pane.filter_field() is pane.list.filter


def test_a_place_shows_an_account_past_the_filter_and_its_tab(desk, opened, store):
    account(store, "青葉電装")
    wanted = account(store, "みなと物流")
    who = person(store, wanted)
    pane = opened()
    pane.list.filter.setText("あお")
    pane.list.reload()
    pane.show_place(Place(Screen.ACCOUNTS, account_id=wanted, person_id=who))
    assert pane.current_account() == wanted
    assert pane.list.view.current_id() == wanted
    assert page.TABS[pane.page.tabs.currentIndex()] == page.PEOPLE
    assert pane.page.tab(page.PEOPLE).rows.current_id() == who


def test_a_place_asked_for_before_the_screen_is_shown(desk, store, qtbot):
    account(store, "A")
    wanted = account(store, "B")
    offer = deal(store, wanted)
    pane = AccountsPane(desk)
    qtbot.addWidget(pane)
    pane.show_place(Place(Screen.ACCOUNTS, account_id=wanted, deal_id=offer))
    pane.show()
    assert pane.current_account() == wanted
    assert page.TABS[pane.page.tabs.currentIndex()] == page.DEALS


def test_every_tab_shows_the_account(desk, opened, store):
    key = account(store, industry="製造", fiscal_month=3, annual_sales=4_800_000_000)
    visit(store, key, person(store, key))
    deal(store, key, amount=1_000_000)
    pane = opened()
    for name in page.TABS:
        pane.page.show_tab(name)
        pane.grab()
    assert pane.page.tab(page.DEALS).rows.entries.rowCount() == 1
    assert pane.page.tab(page.PEOPLE).rows.entries.rowCount() == 1
    assert "1" in pane.page.tabs.tabText(page.TABS.index(page.HISTORY))


def test_ten_thousand_accounts_read_one_page_to_open(desk, opened, store):
    with_many(store, 10_000)
    read = []
    pane = AccountsPane(desk)
    load = pane.list.model.rows.load
    pane.list.model.rows.load = lambda keys: read.append(len(keys)) or load(keys)
    pane.resize(1190, 688)
    pane.show()
    pane.grab()
    assert pane.list.model.rowCount() == 10_000
    assert sum(read) <= 400
    pane.list.view.scrollToBottom()
    pane.grab()
    assert sum(read) <= 1_000
    pane.deleteLater()


def with_many(store, count):
    from salesdesk.domain.actions import Action, Label
    from salesdesk.services.fields import account_keys
    from salesdesk.store.tables import account as table

    names = [f"会社{number:05}" for number in range(count)]
    with store.write(Label(Action.IMPORT, count=count)) as tx:
        tx.add_many(table, [{"name": name, **account_keys(name, "")} for name in names])


def test_ctrl_d_completes_the_next_step(desk, opened, store, qtbot):
    key = account(store)
    activities.add_task(store, TaskDraft("電話", due_on=TODAY, account_id=key))
    pane = opened()
    pane.list.view.setFocus()
    qtbot.keyClick(pane.list.view, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert desk.read(activities_tasks, key) == []


def test_tiles_wrap_where_there_is_no_room(desk, opened, store, qtbot):
    account(store)
    pane = opened()
    tiles = list(overview(pane).tiles.values())
    assert len({tile.y() for tile in tiles}) == 1
    pane.resize(900, 560)
    qtbot.waitUntil(lambda: len({tile.y() for tile in tiles}) == 2)


@pytest.mark.parametrize(("percent", "language"), [(130, "ja"), (90, "en")])
def test_every_text_size_keeps_its_layout(desk, opened, store, look, language, percent):
    key = account(store)
    stages = desk.read(all_stages)
    deal(store, key, stage_id=stages[1].id)
    look("dark", percent, language)
    pane = opened()
    pane.resize(848, 548)
    assert not pane.grab().isNull()


def test_every_control_has_a_name(desk, opened, store):
    account(store)
    pane = opened()
    for name in page.TABS:
        pane.page.show_tab(name)
    silent = [
        widget for widget in pane.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.accessibleName() and not getattr(widget, "text", lambda: "")()]
    assert silent == []
    assert pane.childAt(QPoint(5, 5)) is not None
    assert pane.findChild(QDialog) is None


def test_a_contact_is_read_in_full_and_can_be_deleted(desk, opened, store, qtbot):
    key = account(store)
    visit(store, key, result="課題は紙の保管")
    pane = opened()
    timeline = overview(pane).timeline
    timeline.view.setCurrentIndex(timeline.view.entries.index(0, 0))
    qtbot.keyClick(timeline.view, Qt.Key.Key_Return)
    dialog = timeline.findChild(QDialog)
    assert dialog.isVisible()
    dialog.remove.click()
    assert timeline.view.entries.rowCount() == 0
    desk.undo()
    assert timeline.view.entries.rowCount() == 1


def test_the_width_of_the_list_is_remembered(desk, opened, store):
    account(store)
    pane = opened()
    pane.splitter.moveSplitter(300, 1)
    assert desk.preferences.account_list_width == pane.splitter.sizes()[0] == 300
