"""The settings of stages: pipelines, adding, ordering and removing stages, the rules of one; undo for each."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

import builders
from salesdesk.domain.gates import RuleKind
from salesdesk.domain.stages import StageKey
from salesdesk.store.queries import deals, gates, stages
from salesdesk.store.schema import stage_id
from salesdesk.ui.context import Context
from salesdesk.ui.preferences.rules_dialog import RulesDialog
from salesdesk.ui.preferences.stages import StagesSection
from salesdesk.ui.settings import Preferences
from salesdesk.ui.widgets.ask_text import AskText
from salesdesk.ui.widgets.confirm import Confirm

TODAY = date(2026, 3, 11)
QUOTE, OPPORTUNITY = stage_id(StageKey.QUOTE), stage_id(StageKey.OPPORTUNITY)


@pytest.fixture
def page(store, look, qtbot):
    look(language="en")
    made = StagesSection(Context(store, Preferences(language="en"), lambda: TODAY))
    made.context.changed.connect(lambda *_: made.reload())
    qtbot.addWidget(made)
    made.resize(960, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.reload()
    return made


def names(page):
    return [editor.inputs["name"].text() for editor in page.editors]


def choose(menu, words):
    action = next(each for each in menu.actions() if each.text() == words)
    assert action.isEnabled()
    action.trigger()


def may(menu, words):
    return next(each for each in menu.actions() if each.text() == words).isEnabled()


def answer(page, text):
    ask = page.table.dialog
    assert isinstance(ask, AskText)
    ask.form.editor("text").setText(text)
    ask.save.click()
    QApplication.processEvents()


def test_the_table_tells_what_each_stage_asks_for(page):
    assert [editor.rules.words() for editor in page.editors] == [
        "Site · Person · Phone or mail", "Their problem · 2 letters of BANTCH",
        "Amount · Timing · Decision maker · BANTCH 4/12",
        "Their problem · Budget, Timing · Met the decision maker · Three plans",
        "Delivery date · Billing · Collection"]


def test_with_little_room_the_definition_runs_above_the_rules_and_keeps_what_is_typed(page):
    page.show()
    first = page.editors[0]
    page.resize(1000, 700)
    QApplication.processEvents()
    assert first.rules.y() < first.inputs["definition"].geometry().bottom()
    first.inputs["definition"].setText("Typed")
    page.resize(700, 700)
    QApplication.processEvents()
    assert first.rules.y() > first.inputs["definition"].geometry().bottom()
    assert first.inputs["definition"].width() > first.rules.width() > first.inputs["name"].width()
    assert first.inputs["definition"].text() == "Typed"
    page.resize(1000, 700)
    QApplication.processEvents()
    assert first.rules.y() < first.inputs["definition"].geometry().bottom()


def test_a_stage_is_added_and_undone(page):
    page.table.add_stage.click()
    answer(page, "Credit check")
    assert names(page) == ["List", "Proposal", "Opportunity", "Quote", "Credit check", "Order"]
    page.context.undo()
    assert names(page) == ["List", "Proposal", "Opportunity", "Quote", "Order"]


def test_stages_move_and_the_winning_one_stays(page):
    choose(page.table.stage_menu(QUOTE), "Move up")
    assert names(page) == ["List", "Proposal", "Quote", "Opportunity", "Order"]
    page.context.undo()
    assert not may(page.table.stage_menu(QUOTE), "Move down")
    last = page.table.stage_menu(stage_id(StageKey.ORDER))
    assert not any(may(last, words) for words in ("Move up", "Move down", "Remove…"))


def test_a_stage_in_use_offers_to_move_its_deals(page, store):
    key = builders.deal(store, None, stage_id=QUOTE)
    choose(page.table.stage_menu(QUOTE), "Remove…")
    question = page.table.dialog
    assert isinstance(question, Confirm)
    from salesdesk.ui.widgets.line_edit import ChoiceBox

    box = question.findChild(ChoiceBox)
    assert box.accessibleName() == "Move them to"
    box.set_value(OPPORTUNITY)
    question.deed.click()
    QApplication.processEvents()
    assert names(page) == ["List", "Proposal", "Opportunity", "Order"]
    assert page.context.read(deals.one, key).stage_id == OPPORTUNITY
    page.context.undo()
    assert page.context.read(deals.one, key).stage_id == QUOTE
    assert len(page.editors) == 5


def test_what_is_typed_survives_a_change_of_another_stage(page):
    edit = page.editors[1].inputs["definition"]
    edit.setFocus()
    edit.setText("half a thou")
    page.context.attempt(builders.account)
    page.reload()
    assert edit.text() == "half a thou"
    choose(page.table.stage_menu(QUOTE), "Move up")  # keeps what was typed before the table is made anew
    assert page.context.read(stages.all_stages)[1].definition == "half a thou"


def test_pipelines_are_added_chosen_renamed_and_removed(page):
    assert not page.table.pipelines.isVisible()
    page.table.add_pipeline.click()
    answer(page, "Renewals")
    assert page.table.pipelines.isVisible()
    assert page.table.pipelines.currentText() == "Renewals"
    page.editors[0].inputs["name"].setText("Due soon")
    page.editors[0].left.emit()
    assert [row.name for row in page.context.read(stages.all_stages)][5] == "Due soon"
    choose(page.table.pipeline_menu(), "Rename…")
    answer(page, "Service")
    assert page.table.pipelines.currentText() == "Service"
    choose(page.table.pipeline_menu(), "Move up")
    assert [row.name for row in page.context.read(stages.pipelines)] == ["Service", ""]
    choose(page.table.pipeline_menu(), "Remove…")
    page.table.dialog.deed.click()
    QApplication.processEvents()
    assert [row.name for row in page.context.read(stages.pipelines)] == [""]
    assert names(page)[0] == "List"
    for _ in range(5):
        page.context.undo()
    assert len(page.context.read(stages.all_stages)) == 5


@pytest.fixture
def rules(page, qtbot):
    page.editors[3].rules.click()
    made = page.table.dialog
    assert isinstance(made, RulesDialog)
    qtbot.waitUntil(made.isVisible)
    return made


def asked(page):
    return [(rule.kind, rule.number, rule.text) for rule in page.context.read(gates.rules)[QUOTE]]


def test_rules_are_added_with_their_number_or_words(page, rules, qtbot):
    rules.kind.set_value(RuleKind.MINIMUM_AMOUNT)
    rules.value.setText("1.5M")
    qtbot.keyClick(rules.value, Qt.Key.Key_Return)
    assert asked(page)[-1] == (RuleKind.MINIMUM_AMOUNT, 1_500_000, "")
    rules.kind.set_value(RuleKind.WORDS)
    rules.value.setText("Approval draft seen")
    rules.save.click()
    assert asked(page)[-1] == (RuleKind.WORDS, None, "Approval draft seen")
    assert page.editors[3].rules.words().endswith("Approval draft seen")
    page.context.undo()
    page.context.undo()
    assert len(asked(page)) == 6


def test_a_rule_that_cannot_be_read_is_refused_by_the_field(page, rules):
    before = asked(page)
    for kind, text in ((RuleKind.MINIMUM_COVERAGE, "99"), (RuleKind.MINIMUM_AMOUNT, "much"), (RuleKind.WORDS, ""),
                       (RuleKind.HEARD, "q"), (RuleKind.MINIMUM_LETTERS, "")):
        rules.kind.set_value(kind)
        rules.value.setText(text)
        rules.save.click()
        assert rules.message.isVisible(), kind
        assert rules.value.text() == text
    assert asked(page) == before


def test_rules_are_changed_ordered_and_removed(page, rules):
    keys = [rule.id for rule in page.context.read(gates.rules)[QUOTE]]
    rules.button(keys[1], "edit").click()
    assert (rules.value.text(), rules.kind.isEnabled()) == ("BT", False)
    rules.value.setText("BTA")
    rules.save.click()
    assert asked(page)[1] == (RuleKind.HEARD, None, "BAT")
    assert rules.kind.isEnabled()
    assert not rules.button(keys[0], "up").isEnabled()
    rules.button(keys[1], "up").click()
    assert asked(page)[0][0] is RuleKind.HEARD
    rules.button(keys[4], "down").click()  # an action among actions
    assert [text for kind, _, text in asked(page) if kind is RuleKind.ACTION] == [
        "play:ask_decision_day", "play:compare_plans"]
    rules.button(keys[2], "remove").click()
    assert len(asked(page)) == 5
    for _ in range(4):
        page.context.undo()
    assert [rule.id for rule in page.context.read(gates.rules)[QUOTE]] == keys


def test_the_check_after_a_move_can_be_switched_off(page):
    page.gate.click()
    from salesdesk.store.queries import settings

    assert not page.context.read(settings.one).gate
    page.context.undo()
    assert page.gate.isChecked()
