"""The card after a move: conditions met and missing, a follow-up in one click, ticks, undo; it never blocks."""

import pytest
from board_desk import LIST, OPPORTUNITY, QUOTE, TODAY, fill, open_desk
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

import builders
from salesdesk.domain.gates import RuleKind
from salesdesk.domain.qualify import Item
from salesdesk.services import activities as services
from salesdesk.services import deals, gates, settings
from salesdesk.store.queries import activities
from salesdesk.store.queries import gates as rows


@pytest.fixture
def desk(qtbot, look, store):
    look(language="en")
    return open_desk(qtbot, store, fill(store, {"alpha": OPPORTUNITY, "beta": LIST}))


def move(desk, qtbot, name, stage):
    desk.pane.commands.move((desk.ids[name],), stage, None)
    qtbot.waitUntil(desk.pane.gate.isVisible)
    return desk.pane.gate


def said(gate):
    return [each.text() for each in gate.findChildren(QLabel) if each.isVisible() and each.text()]


def rule(desk, stage, kind):
    return next(each.id for each in desk.context.read(rows.rules)[stage] if each.kind is kind)


def test_conditions_are_told_met_and_missing(desk, qtbot):
    deals.save_deal(desk.store, desk.ids["alpha"], {"issue": "slow"}, TODAY, {Item.BUDGET: "4M", Item.TIMING: "April"})
    gate = move(desk, qtbot, "alpha", QUOTE)
    words = said(gate)
    assert "Moved on to Quote" in words
    assert [each.accessibleName() for each in gate.rows.findChildren(QLabel) if ": " in each.accessibleName()] == [
        "Recorded their problem in their own words: met", "Asked about budget and timing (B, T): met",
        "Met the decision maker: missing", "Prepared three plans: missing"]
    for kind in (RuleKind.ISSUE, RuleKind.HEARD):
        with pytest.raises(KeyError):
            gate.rows.button(rule(desk, QUOTE, kind), "plan")


def test_a_missing_condition_becomes_a_follow_up_in_one_click(desk, qtbot):
    gate = move(desk, qtbot, "alpha", QUOTE)
    key = rule(desk, QUOTE, RuleKind.DECIDER_MET)
    gate.rows.button(key, "plan").click()
    QApplication.processEvents()
    found = desk.context.read(activities.tasks, deal_id=desk.ids["alpha"])
    made = next(row for row in found if row.text == "Meet the decision maker")
    assert made.due_on == builders.date(2026, 3, 12)
    assert gate.isVisible()
    assert "Planned" in said(gate)
    with pytest.raises(KeyError):
        gate.rows.button(key, "plan")
    desk.context.undo()
    left = desk.context.read(activities.tasks, deal_id=desk.ids["alpha"])
    assert all(row.text != "Meet the decision maker" for row in left)
    assert desk.card("alpha").stage_id == QUOTE


def test_own_words_are_ticked_on_the_card(desk, qtbot):
    key = gates.save_rule(desk.store, None, QUOTE, RuleKind.WORDS, None, "Approval draft seen")
    gate = move(desk, qtbot, "alpha", QUOTE)
    gate.rows.button(key, "tick").click()
    QApplication.processEvents()
    assert gate.rows.button(key, "untick").isVisible()
    assert key in desk.context.read(rows.facts, desk.ids["alpha"]).ticked
    desk.context.undo()
    assert key not in desk.context.read(rows.facts, desk.ids["alpha"]).ticked


def test_undo_takes_the_move_back_and_ok_keeps_it(desk, qtbot):
    gate = move(desk, qtbot, "alpha", QUOTE)
    gate.undo.click()
    assert not gate.isVisible()
    assert desk.card("alpha").stage_id == OPPORTUNITY
    gate = move(desk, qtbot, "alpha", QUOTE)
    assert gate.rect().contains(gate.keep.geometry())
    assert gate.keep.visibleRegion().boundingRect() == gate.keep.rect()
    gate.keep.click()
    assert not gate.isVisible()
    assert desk.card("alpha").stage_id == QUOTE


def test_below_the_least_amount_it_may_rather_stay(desk, qtbot):
    gates.save_rule(desk.store, None, OPPORTUNITY, RuleKind.MINIMUM_AMOUNT, 5_000_000)
    gate = move(desk, qtbot, "beta", OPPORTUNITY)
    assert gate.warning.isVisible()
    assert gate.warning.text() == "The amount is below what this stage asks for: it may rather stay in List."
    assert any(words.startswith("Amount ¥5") and ": now ¥1" in words for words in said(gate))
    assert desk.card("beta").stage_id == OPPORTUNITY
    deals.save_deal(desk.store, desk.ids["beta"], {"amount": 6_000_000}, TODAY)
    gate.look_again()
    assert gate.warning.text() == "Little was heard so far: it may rather stay in List."


def test_a_deal_without_a_next_step_is_offered_the_next_action(desk, qtbot):
    found = desk.context.read(activities.tasks, deal_id=desk.ids["alpha"])
    services.set_done(desk.store, found[0].id, done=True)
    gate = move(desk, qtbot, "alpha", QUOTE)
    assert "What comes next: Explain the three plans side by side" in said(gate)
    first = rule(desk, QUOTE, RuleKind.ACTION)
    gate.rows.button(first, "plan").click()
    QApplication.processEvents()
    assert desk.card("alpha").next_text == "Explain the three plans side by side"
    assert "Planned" in said(gate)


def test_going_back_asks_for_nothing(desk, qtbot):
    gate = move(desk, qtbot, "alpha", LIST)
    assert gate.rows is None
    assert "Moved back to List" in said(gate)


def test_without_the_setting_no_card_comes(desk, qtbot):
    desk.context.attempt(settings.save_setting, "gate", "off")
    desk.pane.commands.move((desk.ids["alpha"],), QUOTE, None)
    qtbot.waitUntil(lambda: not desk.pane.gate_later.isActive())
    assert not desk.pane.gate.isVisible()


def test_the_card_stays_inside_the_board_and_leaves_the_moved_card_in_sight(desk, qtbot):
    gate = move(desk, qtbot, "alpha", QUOTE)
    assert desk.pane.rect().contains(gate.geometry())
    view = desk.column(QUOTE).view
    box = view.visualRect(view.model().index(0, 0))
    box.moveTopLeft(view.viewport().mapTo(desk.pane, box.topLeft()))
    assert not gate.geometry().intersects(box)


def test_keys_reach_its_buttons_and_escape_closes_it(desk, qtbot):
    gate = move(desk, qtbot, "alpha", QUOTE)
    plan = gate.rows.button(rule(desk, QUOTE, RuleKind.DECIDER_MET), "plan")
    plan.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(plan, Qt.Key.Key_Space)
    QApplication.processEvents()
    assert gate.isAncestorOf(QApplication.focusWidget())  # the next row to plan, not the board
    qtbot.keyClick(gate, Qt.Key.Key_Escape)
    assert not gate.isVisible()


def test_one_tab_leads_from_the_card_into_the_gate(desk, qtbot):
    desk.focus("alpha")
    desk.press(qtbot, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    gate = desk.pane.gate
    qtbot.waitUntil(gate.isVisible)
    before = QApplication.focusWidget()
    following = before.nextInFocusChain()
    while not (following.isVisible() and following.focusPolicy() & Qt.FocusPolicy.TabFocus):
        following = following.nextInFocusChain()
    assert gate.isAncestorOf(following)


def test_the_focus_goes_back_to_the_card(desk, qtbot):
    view = desk.pane.strip.column(OPPORTUNITY).view
    view.setFocus()
    gate = move(desk, qtbot, "alpha", QUOTE)
    before = QApplication.focusWidget()
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Space):
        gate.show()
        gate.keep.setFocus()
        qtbot.keyClick(gate.keep, key)
        assert not gate.isVisible()
        assert QApplication.focusWidget() is before
