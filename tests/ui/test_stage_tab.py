"""The stage of a deal's page: conditions, actions to tick, what the next stage asks."""

import pytest
from PySide6.QtCore import Qt

import builders
from salesdesk.domain.gates import RuleKind
from salesdesk.domain.stages import Outcome, StageKey
from salesdesk.services import deals, gates
from salesdesk.store.queries import activities
from salesdesk.store.queries import deals as deal_rows
from salesdesk.store.queries import gates as rows
from salesdesk.store.schema import stage_id
from salesdesk.ui.context import Context
from salesdesk.ui.deal.stage_tab import StageTab
from salesdesk.ui.settings import Preferences

TODAY = builders.TODAY
QUOTE, OPPORTUNITY = stage_id(StageKey.QUOTE), stage_id(StageKey.OPPORTUNITY)


@pytest.fixture
def deal(store):
    return builders.deal(store, builders.account(store), stage_id=OPPORTUNITY, amount=800_000)


@pytest.fixture
def tab(store, look, qtbot, deal):
    look(language="en")
    made = StageTab(Context(store, Preferences(language="en"), lambda: TODAY))
    made.context.changed.connect(lambda *_: made.show_deal(deal))
    qtbot.addWidget(made)
    made.resize(1000, 600)
    with qtbot.waitExposed(made):
        made.show()
    made.show_deal(deal)
    return made


def key(tab, stage, kind):
    return next(each.id for each in tab.context.read(rows.rules)[stage] if each.kind is kind)


def test_it_judges_this_stage_and_the_next(tab):
    assert tab.judgement.text().splitlines()[:2] == [
        "1 of 4 conditions of this stage are met.",
        ("To Quote (40% → 55%) is missing: Recorded their problem in their own words, Asked about budget and timing"
        " (B, T), Met the decision maker, Prepared three plans")]
    assert tab.judgement.text().splitlines()[2].startswith("Below what this stage asks for: BANTCH 4 of 12")


def test_what_is_missing_is_planned_from_either_side(tab, deal):
    tab.here.button(key(tab, OPPORTUNITY, RuleKind.DECIDER_KNOWN), "plan").click()
    tab.following.button(key(tab, QUOTE, RuleKind.THREE_VARIANTS), "plan").click()
    assert {row.text for row in tab.context.read(activities.tasks, deal_id=deal)} == {
        "Find out who decides", "Prepare three plans"}
    with pytest.raises(KeyError):
        tab.following.button(key(tab, QUOTE, RuleKind.THREE_VARIANTS), "plan")


def test_an_action_is_ticked_and_undone(tab, deal):
    rule_id, box = next(iter(tab.actions_done.items()))
    assert box.text() == "Arrange to meet the decision maker"
    box.click()
    assert tab.context.read(rows.facts, deal).ticked == {rule_id}
    tab.context.undo()
    assert not tab.actions_done[rule_id].isChecked()
    assert tab.actions_done[rule_id] is box


def test_another_stage_swaps_the_checklist(tab, deal):
    (forward,) = tab.page_actions()
    assert forward.text() == "Move on to Quote"
    forward.trigger()
    assert tab.context.read(deal_rows.one, deal).stage_id == QUOTE
    assert [box.text() for box in tab.actions_done.values()] == [
        "Explain the three plans side by side", "Ask for the day of the decision"]
    assert tab.page_actions()[0].text() == "Move on to Order"
    tab.context.undo()
    assert tab.context.read(deal_rows.one, deal).stage_id == OPPORTUNITY


def test_the_last_stage_has_no_next_and_a_held_deal_stays(tab, deal, store):
    deals.close(store, deal, Outcome.HOLD, TODAY, restart_on=builders.date(2026, 9, 1))
    tab.show_deal(deal)
    assert tab.page_actions() == []
    deals.reopen(store, deal, TODAY)
    deals.close(store, deal, Outcome.WON, TODAY)
    tab.show_deal(deal)
    assert tab.page_actions() == []
    assert gates.Play.THANK.value in {rule.text for rule in tab.context.read(rows.rules)[stage_id(StageKey.ORDER)]}
    assert "Say thanks and tell what comes next" in {box.text() for box in tab.actions_done.values()}


def test_why_it_belongs_here_is_kept_with_the_last_change(tab, deal, qtbot):
    tab.note.setText("budget is confirmed by mail")
    tab.show_deal(deal)
    assert tab.note.text() == "budget is confirmed by mail"
    qtbot.keyClick(tab.note, Qt.Key.Key_Return)
    assert tab.context.read(deal_rows.changes, deal)[-1].reason == "budget is confirmed by mail"
    tab.context.undo()
    assert tab.note.text() == ""
    assert tab.context.read(deal_rows.changes, deal)[-1].reason == ""
