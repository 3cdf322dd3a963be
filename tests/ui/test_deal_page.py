"""The page of a deal: head and answers, panels by keys with undo of each, the sheets, the history."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

import builders
from salesdesk.domain.activities import ActivityKind
from salesdesk.domain.dealing import Noun
from salesdesk.domain.qualify import Heard, Item
from salesdesk.domain.stages import StageKey
from salesdesk.services import dealing, deals
from salesdesk.services.activities import plan_visit
from salesdesk.store.queries import activities
from salesdesk.store.queries import dealing as rows
from salesdesk.store.queries import deals as deal_rows
from salesdesk.store.schema import stage_id
from salesdesk.ui.accounts.editors.part_editor import PartEditor, StoryEditor
from salesdesk.ui.context import Ask, Context, Place, Request, Screen
from salesdesk.ui.deal.pane import DealPane
from salesdesk.ui.settings import Preferences

TODAY = builders.TODAY
TYPED = {
    Noun.LINE: {"name": "複合機", "quantity": "１２", "unit_price": "78万"},
    Noun.PROPOSAL: {"title": "全体案", "score": "4", "document": "https://example.com/a.pdf"},
    Noun.BENEFIT: {"name": "倉庫の賃料", "yearly": "180万"},
    Noun.POINT: {"text": "設置は土日", "due_on": "3/20"},
    Noun.OBSTACLE: {"text": "前回2日止まった", "help": "並行稼働"},
    Noun.WANTED: {"text": "導入事例", "promised_for": "3/13"},
    Noun.CONSENT: {"name": "大野専務"},
    Noun.CASE: {"title": "監査検索", "customer": "瀬戸内化成"},
}


@pytest.fixture
def deal(store):
    return builders.deal(store, builders.account(store), amount=12_400_000, stage_id=stage_id(StageKey.OPPORTUNITY))


@pytest.fixture
def pane(store, look, qtbot, deal):
    look(language="en")
    context = Context(store, Preferences(language="en"), lambda: TODAY)
    made = DealPane(context)
    context.changed.connect(lambda *_: made.refresh())
    qtbot.addWidget(made)
    made.resize(1150, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.show_place(Place(Screen.DEAL, deal_id=deal))
    return made


def kept(pane, deal, noun):
    return pane.context.read(rows.of_noun, deal, noun)


def dialog(pane, request):
    kind = StoryEditor if request.ask is Ask.DEAL_STORY else PartEditor
    return kind(pane.context, request, pane)


@pytest.mark.parametrize("noun", Noun)
def test_each_panel_is_filled_by_keys_and_taken_back(pane, deal, qtbot, noun):
    asked = []
    pane.context.asked.connect(asked.append)
    tab = pane.tab("overview")
    assert tab.panels[noun].isHidden()
    tab.chips[noun].setFocus()
    qtbot.keyClick(tab.chips[noun], Qt.Key.Key_Space)
    assert asked == [Request(Ask.DEAL_PART, deal_id=deal, text=noun.value)]
    made = dialog(pane, asked[0])
    qtbot.addWidget(made)
    made.present()
    form, _ = made.forms[0]
    for name, text in TYPED[noun].items():
        form.editor(name).setText(text)
    qtbot.keyClick(form.editor(next(iter(TYPED[noun]))), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (row,) = kept(pane, deal, noun)
    assert not tab.panels[noun].isHidden()
    line = tab.panels[noun].line_of(row.id)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert asked[-1] == Request(Ask.DEAL_PART, id=row.id, deal_id=deal, text=noun.value)
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    assert kept(pane, deal, noun) == []
    pane.context.undo()
    assert [each.id for each in kept(pane, deal, noun)] == [row.id]
    pane.context.undo()
    assert kept(pane, deal, noun) == []
    assert not tab.chips[noun].isHidden()


def test_lines_are_moved_by_keys_and_become_the_amount(pane, deal, store, qtbot):
    first, second = (dealing.save_part(store, Noun.LINE, deal, None, {"name": name, "unit_price": 1_000_000}, TODAY)
                     for name in ("A", "B"))
    pane.refresh()
    panel = pane.tab("overview").panels[Noun.LINE]
    assert panel.summary.text() == "Sum ¥2.0M"
    qtbot.keyClick(panel.line_of(second), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [row.id for row in kept(pane, deal, Noun.LINE)] == [second, first]
    pane.tab("overview").take.click()
    assert pane.context.read(deal_rows.one, deal).amount == 2_000_000
    pane.context.undo()
    assert pane.context.read(deal_rows.one, deal).amount == 12_400_000


def test_wanted_information_becomes_a_promise(pane, deal, store):
    key = dealing.save_part(store, Noun.WANTED, deal, None, {"text": "事例", "promised_for": TODAY}, TODAY)
    pane.refresh()
    pane.tab("overview").panels[Noun.WANTED].line_of(key).act.click()
    (task,) = pane.context.read(activities.tasks, deal_id=deal)
    assert (task.text, task.due_on) == ("事例", TODAY)


def test_the_close_is_typed_as_exactly_as_it_is_known(pane, deal, qtbot):
    made = dialog(pane, Request(Ask.DEAL_STORY, id=deal))
    qtbot.addWidget(made)
    form, _ = made.forms[0]
    form.editor("expected_close").setText("いつか")
    made.save()
    assert pane.context.read(deal_rows.one, deal).expected_close is None
    form.editor("expected_close").setText("9月")
    form.editor("issue").setPlainText("探せない")
    made.save()
    row = pane.context.read(deal_rows.one, deal)
    assert (row.expected_close.isoformat(), row.close_precision, row.issue) == ("2026-09-30", "month", "探せない")
    assert "closes Sep 2026" in pane.head.facts.text()


def test_the_head_names_the_fault_and_asks_for_gaps(pane, deal):
    asked = []
    pane.context.asked.connect(asked.append)
    tiles = pane.head.tiles
    assert tiles["next"].answer().big == "No next step"
    tiles["next"].click()
    assert asked == [Request(Ask.TASK, deal_id=deal, account_id=pane.row.account_id)]
    tiles["who"].click()
    assert [task.text for task in pane.context.read(activities.tasks, deal_id=deal)] == [
        "Who will decide in the end?"]
    assert tiles["who"].answer().sub == "On the list of questions"
    assert "Probability 40%" in pane.head.facts.text()


def test_the_sheet_is_filled_by_keys_and_asks(pane, deal, qtbot):
    pane.show_part("qualify")
    tab = pane.tab("qualify")
    row = tab.rows[Item.TIMING]
    qtbot.keyClick(row.state, Qt.Key.Key_2)
    assert pane.context.read(rows.sheet, deal)[Item.TIMING].heard is Heard.CONFIRMED
    row.text.setFocus()
    QApplication.processEvents()
    row.text.setText("9月末")
    row.text.editingFinished.emit()
    assert pane.context.read(rows.sheet, deal)[Item.TIMING].text == "9月末"
    assert tab.coverage["bantch"].text().startswith("2/12 = 17%")
    assert tab.rank.text() == "Rank B"
    deals.save_deal(pane.context.store, deal, {"decide_by": TODAY}, TODAY)
    pane.refresh()
    tab.rows[Item.NEEDS].ask.click()
    assert not tab.rows[Item.NEEDS].ask.isEnabled()
    qtbot.keyClick(tab.rows[Item.NEEDS].state, Qt.Key.Key_Right)
    assert tab.rank.text() == "Rank A"
    pane.context.undo()
    assert tab.rank.text() == "Rank B"
    tab.shown["both"].click()
    assert not tab.sheets["meddpicc"].isHidden()


def test_the_history_tells_days_and_going_back(pane, deal, store):
    deals.move(store, deal, stage_id(StageKey.LIST), None, TODAY)
    pane.show_part("history")
    tab = pane.tab("history")
    names = [tab.lines.itemAt(place).widget().accessibleName() for place in range(tab.lines.count())]
    assert len(names) == 2
    assert "gone back" in names[1]
    assert tab.summary.text().startswith("Open for 0 days")


def test_the_head_tells_what_comes_first_as_the_card_does(pane, deal, store):
    asked = []
    pane.context.asked.connect(asked.append)
    tile = pane.head.tiles["next"]
    visit = plan_visit(store, None, {
        "kind": ActivityKind.VISIT, "at": datetime(2026, 3, 20, 10).astimezone(), "goal": "見積の説明",
        "account_id": pane.row.account_id, "deal_id": deal}, [])
    pane.refresh()
    assert tile.answer().sub == "Visit 見積の説明"
    tile.click()
    assert asked[-1] == Request(Ask.VISIT, id=visit, deal_id=deal, account_id=pane.row.account_id)
    point = dealing.save_part(store, Noun.POINT, deal, None, {"text": "設置は土日", "due_on": TODAY}, TODAY)
    pane.refresh()
    assert tile.answer().sub == "設置は土日"
    tile.click()
    assert asked[-1] == Request(Ask.DEAL_PART, id=point, deal_id=deal, text="point")
    dealing.save_part(store, Noun.POINT, deal, point, {"state": "settled"}, TODAY)
    pane.refresh()
    assert tile.answer().sub == "Visit 見積の説明"


def test_obstacles_lead_to_their_place_and_the_right_edge_stays(pane, deal, store, qtbot):
    for number in range(12):
        dealing.save_part(store, Noun.LINE, deal, None, {"name": f"品{number}"}, TODAY)
    for number in range(9):
        dealing.save_part(store, Noun.POINT, deal, None, {"text": f"条件{number}"}, TODAY)
    key = dealing.save_part(store, Noun.OBSTACLE, deal, None, {"text": "前回2日止まった"}, TODAY)
    pane.show_part("buying")
    pane.refresh()
    gone = []
    pane.context.went.connect(gone.append)
    pane.tab("buying").view.wishes.obstacles.click()
    pane.show_place(gone[-1])
    pane.activateWindow()
    qtbot.waitUntil(pane.isActiveWindow)
    pane.take_focus()
    line = pane.tab("overview").panels[Noun.OBSTACLE].line_of(key)
    qtbot.waitUntil(lambda: line.hasFocus() and not line.visibleRegion().isEmpty())
    assert pane.tab("overview").aim == ""
    panel = pane.tab("overview").panels[Noun.OBSTACLE]
    edge = panel.mapTo(pane, panel.rect().topRight()).x()
    assert edge == pane.head.mapTo(pane, pane.head.rect().topRight()).x()
