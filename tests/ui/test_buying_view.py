"""The buying process on the page of a deal and of an account, and its settings."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from builders import TODAY, account, deal, person
from salesdesk.domain.activities import TaskKind
from salesdesk.domain.buying import Deadline, NeedLevel, Precision
from salesdesk.domain.mismatch import Finding, Mismatch
from salesdesk.services import buying, company, deals
from salesdesk.store.queries import activities
from salesdesk.store.queries import buying as rows
from salesdesk.store.queries import deals as deal_rows
from salesdesk.store.queries.stages import all_stages
from salesdesk.ui import mismatch_words, phase_words
from salesdesk.ui.accounts.buying_tab import AccountBuyingTab
from salesdesk.ui.accounts.pane import AccountsPane
from salesdesk.ui.buying.candid import CandidDialog
from salesdesk.ui.buying.material import MaterialDialog
from salesdesk.ui.buying.tab import BuyingTab
from salesdesk.ui.buying.view import BuyingView
from salesdesk.ui.context import Ask, Context, Place, Screen
from salesdesk.ui.deal.pane import DealPane
from salesdesk.ui.preferences.mismatch_rules import MismatchSection
from salesdesk.ui.preferences.phases import PhasesSection
from salesdesk.ui.settings import Preferences

LATER = TODAY + timedelta(20)


@pytest.fixture
def desk(store, qapp, look):
    look(language="en")
    return Context(store, Preferences(language="en"), lambda: TODAY)


@pytest.fixture
def sold(store):
    key = account(store, fiscal_month=3)
    return key, deal(store, key)


@pytest.fixture
def shown(desk, qtbot):
    """Show the part about a deal; it reads anew after every change, as the page does."""
    kept = []

    def show(deal_id, width=1150):
        view = BuyingView(desk)
        kept.append(view)
        qtbot.addWidget(view)
        view.resize(width, 700)
        view.show_deal(deal_id)
        desk.changed.connect(lambda *_: view.show_deal(deal_id))
        with qtbot.waitActive(view):
            view.show()
            view.activateWindow()
        return view

    return show


def read(desk, key):
    return desk.read(deal_rows.one, key)


def visible(lines):
    return [line for line in lines if not line.isHidden()]


def test_a_deal_nothing_is_known_of_says_so_and_a_click_sets_the_phase(desk, shown, sold, qtbot):
    view = shown(sold[1])
    assert view.phases.sentence.text() == "Their phase is not known yet. Click the one they are in."
    assert view.phases.material.isHidden()
    assert visible(view.wishes.lines) == []
    qtbot.mouseClick(view.phases.track.chevrons[1], Qt.MouseButton.LeftButton)
    assert read(desk, sold[1]).buying_phase == 2
    assert view.phases.track.facts[1].lines == ("11 Mar", "")
    assert view.phases.sentence.text() == "In step. Next they want “details to judge by”."
    assert [line.box.text() for line in visible(view.wishes.lines)] == phase_words.wanted(2)
    desk.undo()
    assert read(desk, sold[1]).buying_phase is None
    assert view.phases.track.facts[1].lines == ("—", "")


def test_arrows_walk_enter_sets_f2_edits(desk, shown, sold, qtbot):
    buying.set_phase(desk.store, sold[1], 3, TODAY)
    view = shown(sold[1])
    view.take_focus()
    chevrons = view.phases.track.chevrons
    assert chevrons[2].hasFocus()
    qtbot.keyClick(chevrons[2], Qt.Key.Key_Right)
    assert chevrons[3].hasFocus()
    qtbot.keyClick(chevrons[3], Qt.Key.Key_End)
    assert chevrons[9].hasFocus()
    qtbot.keyClick(chevrons[9], Qt.Key.Key_Left)
    qtbot.keyClick(chevrons[8], Qt.Key.Key_Return)
    assert read(desk, sold[1]).buying_phase == 9
    qtbot.keyClick(chevrons[8], Qt.Key.Key_F2)
    strip = view.phases.strip
    assert not strip.isHidden()
    assert strip.inputs.editors["on_day"].text() == "2026-03-11"
    strip.inputs.editors["evidence"].setText("稟議に載った")
    qtbot.keyClick(strip.inputs.editors["evidence"], Qt.Key.Key_Return)
    assert desk.read(rows.steps, sold[1])[9].evidence == "稟議に載った"
    assert view.phases.track.facts[8].lines == ("11 Mar", "稟議に載った")
    qtbot.keyClick(strip.inputs.editors["evidence"], Qt.Key.Key_Escape)
    assert strip.isHidden()
    assert chevrons[8].hasFocus()
    assert "they are here now" in chevrons[8].accessibleName()


def test_a_day_that_cannot_be_read_is_refused_by_its_input(desk, shown, sold, qtbot):
    view = shown(sold[1])
    view.phases.edit(7)
    inputs = view.phases.strip.inputs
    inputs.editors["expected_on"].setText("someday maybe")
    qtbot.keyClick(inputs.editors["expected_on"], Qt.Key.Key_Return)
    assert not inputs.message.isHidden()
    assert desk.read(rows.steps, sold[1]) == {}
    inputs.editors["expected_on"].setText("2026-04-10")
    qtbot.keyClick(inputs.editors["expected_on"], Qt.Key.Key_Return)
    assert inputs.message.isHidden()
    assert view.phases.track.facts[6].lines == ("—", "expected 10 Apr")


def test_the_phase_can_be_taken_back_to_not_known(desk, shown, sold):
    buying.set_phase(desk.store, sold[1], 4, TODAY)
    view = shown(sold[1])
    view.phases.edit(5)
    assert view.phases.forget.isHidden()
    view.phases.edit(4)
    view.phases.forget.click()
    assert read(desk, sold[1]).buying_phase is None


def test_the_sentence_tells_ahead_and_behind(desk, shown, sold):
    stages = [row.id for row in desk.read(all_stages)]
    deals.save_deal(desk.store, sold[1], {"buying_phase": 6}, TODAY)
    view = shown(sold[1])
    assert view.phases.sentence.text().startswith("We are 2 behind them. What they want now is “proof")
    desk.attempt(deals.save_deal, sold[1], {"stage_id": stages[3]}, TODAY)
    assert view.phases.sentence.text().startswith("We run 1 ahead of them.")
    assert view.phases.wanted_phase == 6
    desk.attempt(deals.save_deal, sold[1], {"stage_id": stages[2]}, TODAY)
    assert (view.phases.wanted_phase, view.phases.material.text().strip()) == (7, "Outline: comparison")


def test_the_material_is_copied_and_promised(desk, shown, sold, qapp):
    buying.set_phase(desk.store, sold[1], 1, TODAY)
    view = shown(sold[1])
    view.phases.material.click()
    (dialog,) = view.findChildren(MaterialDialog)
    dialog.copy_button.click()
    assert qapp.clipboard().text() == phase_words.outline(2)
    dialog.promise_button.click()
    (row,) = desk.read(rows.wanted, sold[1])
    assert (row.phase, row.text, row.material) == (2, phase_words.need(2), "Outline: reply to an inquiry")


def test_timing_is_edited_where_it_stands(desk, shown, sold, qtbot):
    view = shown(sold[1])
    row = view.timing.rows["planned"]
    assert row.value.accessibleName() == "Planned purchase: not known"
    row.value.click()
    row.inputs.editors["planned_on"].setText("2026-08-03")
    row.inputs.editors["planned_precision"].set_value(Precision.MONTH)
    qtbot.keyClick(row.inputs.editors["planned_on"], Qt.Key.Key_Return)
    assert read(desk, sold[1]).planned_on == date(2026, 8, 31)
    assert (row.value.text(), row.editing, row.value.hasFocus()) == ("End of Aug 2026", False, True)
    motive = view.timing.rows["motive"]
    motive.value.click()
    motive.inputs.editors["motive"].setText("監査の指摘")
    view.timing.rows["planned"].value.setFocus()
    assert (read(desk, sold[1]).motive, motive.editing) == ("監査の指摘", False)
    motive.value.click()
    motive.inputs.editors["motive"].setText("x")
    qtbot.keyClick(motive.inputs.editors["motive"], Qt.Key.Key_Escape)
    assert (read(desk, sold[1]).motive, motive.value.text()) == ("監査の指摘", "監査の指摘")
    desk.undo()
    assert (motive.value.text(), row.value.text()) == ("—", "End of Aug 2026")


def test_what_was_typed_is_kept_when_another_screen_is_shown(desk, shown, sold):
    view = shown(sold[1])
    row = view.timing.rows["motive"]
    row.value.click()
    row.inputs.editors["motive"].setText("監査の指摘")
    view.hide()
    assert (read(desk, sold[1]).motive, row.editing) == ("監査の指摘", False)


def test_a_fixed_deadline_names_the_lease_that_ends_with_it(desk, shown, sold, qtbot):
    end = date(2026, 9, 30)
    company.save_item(desk.store, sold[0], None, {
        "name": "Copier", "vendor": "Meisei", "quantity": 12, "installed_on": date(2021, 10, 1), "lease_end": end})
    view = shown(sold[1])
    row = view.timing.rows["deadline"]
    row.value.click()
    row.inputs.editors["decide_by"].setText("2026-09-30")
    qtbot.keyClick(row.inputs.editors["decide_by"], Qt.Key.Key_Return)
    assert read(desk, sold[1]).deadline_fixed is Deadline.FIXED
    assert row.value.text() == "Yes … lease ends 30 Sep (203 d)"
    assert view.timing.rows["contract"].value.text() == "Meisei lease of 5 years 12 units"
    assert view.timing.rows["budget"].value.text() == "Year ends in Mar. The next begins 1 Apr"


def test_need_is_a_click_and_a_second_one_takes_it_back(desk, shown, sold):
    view = shown(sold[1])
    button = view.timing.need.buttons[NeedLevel.BY_DATE]
    button.click()
    assert read(desk, sold[1]).need_level is NeedLevel.BY_DATE
    view.timing.need.buttons[NeedLevel.WATCHING].click()
    assert (read(desk, sold[1]).need_level, button.isChecked()) == (NeedLevel.WATCHING, False)
    view.timing.need.buttons[NeedLevel.WATCHING].click()
    assert read(desk, sold[1]).need_level is None


def test_what_is_seldom_known_waits_behind_chips(desk, shown, sold, qtbot):
    view = shown(sold[1])
    timing = view.timing
    assert timing.rows["inquiry"].isHidden()
    timing.chips["inquiry"].click()
    row = timing.rows["inquiry"]
    row.inputs.editors["inquiry_at"].setText("2026-03-10 14:30")
    qtbot.keyClick(row.inputs.editors["inquiry_at"], Qt.Key.Key_Return)
    asked = read(desk, sold[1]).inquiry_at.astimezone()
    assert (asked.date(), asked.hour, asked.minute) == (TODAY - timedelta(1), 14, 30)
    assert timing.chips["inquiry"].isHidden()
    timing.chips["visit"].click()
    visit = timing.rows["visit"]
    visit.inputs.editors["visit_from"].setText("2026-03-20")
    visit.inputs.editors["visit_until"].setText("2026-03-12")
    qtbot.keyClick(visit.inputs.editors["visit_until"], Qt.Key.Key_Return)
    assert not visit.inputs.message.isHidden()
    visit.inputs.editors["visit_until"].setText("2026-03-27")
    qtbot.keyClick(visit.inputs.editors["visit_until"], Qt.Key.Key_Return)
    assert visit.value.text() == "20 Mar – 27 Mar"


def test_budget_and_contract_open_their_dialogs(desk, shown, sold):
    asked = []
    desk.asked.connect(asked.append)
    view = shown(sold[1])
    view.timing.rows["budget"].value.click()
    view.timing.rows["contract"].value.click()
    assert [(each.ask, each.id, each.account_id) for each in asked] == [
        (Ask.ACCOUNT, sold[0], ""), (Ask.INSTALLED_ITEM, "", sold[0])]


def test_the_checklist_ticks_dates_adds_and_deletes(desk, shown, sold, qtbot):
    buying.set_phase(desk.store, sold[1], 6, TODAY)
    view = shown(sold[1])
    wishes = view.wishes
    assert wishes.about.text() == "What they want at 6 Selection"
    wishes.lines[0].box.click()
    (row,) = desk.read(rows.wanted, sold[1])
    assert (row.text, row.delivered_on, wishes.lines[0].day.text()) == (
        "Cases of the same size", TODAY, "sent 11 Mar")
    qtbot.keyClick(wishes.lines[0].box, Qt.Key.Key_F2)
    wishes.strip.inputs.editors["useful"].set_value(1)
    wishes.strip.keep()
    assert not wishes.lines[0].useful.isHidden()
    wishes.lines[2].day.click()
    wishes.strip.inputs.editors["promised_for"].setText("2026-03-18")
    wishes.strip.keep()
    wishes.strip.inputs.editors["text"].setText("Answers to the screening sheet of Saeki")
    wishes.strip.keep()
    assert len(desk.read(rows.wanted, sold[1])) == 2
    assert (wishes.lines[2].box.text(), wishes.lines[2].day.text()) == (
        "Answers to the screening sheet of Saeki", "by 18 Mar")
    wishes.own.setText("Proof that nothing stops")
    qtbot.keyClick(wishes.own, Qt.Key.Key_Return)
    assert visible(wishes.lines)[-1].box.text() == "Proof that nothing stops"
    qtbot.keyClick(visible(wishes.lines)[-1].box, Qt.Key.Key_Delete)
    assert len(visible(wishes.lines)) == 4
    desk.undo()
    assert len(visible(wishes.lines)) == 5


def test_what_they_think_and_seldom_say_joins_the_checklist(desk, shown, sold):
    buying.set_phase(desk.store, sold[1], 2, TODAY)
    view = shown(sold[1])
    view.wishes.candid.click()
    (dialog,) = view.findChildren(CandidDialog)
    assert (len(dialog.boxes), dialog.add.isEnabled()) == (9, False)
    for text in ("Not to be pushed", "An expert's opinion"):
        dialog.boxes[text].click()
    dialog.add.click()
    assert [line.box.text() for line in visible(view.wishes.lines)][-2:] == ["An expert's opinion", "Not to be pushed"]
    desk.undo()
    assert len(visible(view.wishes.lines)) == 3


def test_own_words_of_a_phase_come_first(desk, shown, sold):
    buying.set_phase(desk.store, sold[1], 2, TODAY)
    buying.save_phase_lines(desk.store, 2, [("Our catalogue", "catalogue.pdf")])
    view = shown(sold[1])
    assert [line.box.text() for line in visible(view.wishes.lines)] == ["Our catalogue"]


def test_what_does_not_fit_explains_itself_and_its_button_plans_it(desk, shown, sold):
    view = shown(sold[1])
    assert view.alarms.isHidden()
    view.timing.need.buttons[NeedLevel.NOW].click()
    (line,) = visible(view.alarms.lines)
    assert line.name.text() == "Wanted now, nobody in touch"
    assert line.words.text() == ("They want it now; there was no contact in the last 24 hours. "
                                 "Who needs it now buys from whoever answers first.")
    line.act.click()
    (task,) = desk.read(activities.tasks, deal_id=sold[1])
    assert (task.kind, task.text, task.due_on) == (TaskKind.STEP, "Call today: they want it now", TODAY)
    assert (line.act.text().strip(), line.act.isEnabled()) == ("Planned", False)
    desk.undo()
    assert line.act.isEnabled()
    desk.attempt(buying.switch_rule, Mismatch.NOW_UNANSWERED, on=False)
    assert view.alarms.isHidden()


def test_a_question_of_a_rule_waits_for_the_next_visit(desk, shown, sold):
    stages = [row.id for row in desk.read(all_stages)]
    deals.save_deal(desk.store, sold[1], {"buying_phase": 9, "stage_id": stages[3]}, TODAY)
    buying.save_wanted(desk.store, sold[1], None, {"text": "x", "promised_for": TODAY - timedelta(2)})
    view = shown(sold[1])
    assert len(visible(view.alarms.lines)) == 3
    view.alarms.more.click()
    assert [line.name.text() for line in visible(view.alarms.lines)] == [
        "Promised information is late", "Consensus with unknown people", "Budget phase, budget not heard",
        "They compare, with whom is not known"]
    view.alarms.lines[1].act.click()
    (task,) = desk.read(activities.tasks, deal_id=sold[1])
    assert (task.kind, task.due_on) == (TaskKind.QUESTION, None)


@pytest.mark.parametrize("rule", Mismatch)
def test_every_rule_has_words_that_fill_in(rule, desk):
    values = {"hours": 24, "limit": 24, "n": 2, "what": "x", "day": TODAY, "days": 3, "phase": 2, "visits": 3,
              "first": TODAY, "last": TODAY, "name": "Kimura", "unclear": 1}
    found = Finding(rule, values)
    for words in (mismatch_words.name(rule), mismatch_words.about(rule), mismatch_words.seen(found, TODAY),
                  mismatch_words.task(found, TODAY)):
        assert words
        assert "{" not in words


def test_sentences_fit_what_is_known(desk):
    said = [mismatch_words.seen(Finding(Mismatch.CONSENSUS_UNKNOWN, {"n": n, "unclear": unclear}), TODAY)
            for n, unclear in ((0, 0), (3, 2), (3, 0))]
    assert said == ["They agree inside; nobody whose consent is needed is written down.",
                    "They agree inside; of 3 consents needed 2 are unknown.",
                    "They agree inside; how everybody with a part stands is not known."]
    decider = [mismatch_words.seen(Finding(Mismatch.DECIDER_UNMET, {"visits": 4, "name": name}), TODAY)
               for name in ("Kimura", "")]
    assert decider == ["4 meetings without whoever decides (Kimura).", "4 meetings without whoever decides."]


def test_narrow_windows_have_two_rows_of_five(desk, shown, sold):
    buying.set_phase(desk.store, sold[1], 6, TODAY)
    view = shown(sold[1], width=700)
    tops = {chevron.y() for chevron in view.phases.track.chevrons}
    assert (len(tops), view.phases.track.bars[1].isHidden()) == (2, False)
    view.resize(1300, 700)
    assert len({chevron.y() for chevron in view.phases.track.chevrons}) == 1
    assert view.phases.track.bars[1].isHidden()


def test_another_deal_closes_what_was_being_edited(desk, shown, sold):
    view = shown(sold[1])
    view.timing.rows["motive"].value.click()
    view.phases.edit(3)
    other = deal(desk.store, sold[0], "別の案件")
    view.show_deal(other)
    assert not view.timing.rows["motive"].editing
    assert view.phases.strip.isHidden()
    assert not view.show_deal("missing")


def test_the_head_of_a_deals_page_counts_what_does_not_fit_and_leads_there(desk, sold, qtbot):
    went = []
    desk.went.connect(went.append)
    pane = DealPane(desk)
    qtbot.addWidget(pane)
    pane.show()
    pane.show_place(Place(Screen.DEAL, sold[0], sold[1], tab="history"))
    assert pane.badge.isHidden()
    desk.run(buying.save_timing, sold[1], {"need_level": NeedLevel.NOW.value})
    assert (pane.badge.isHidden(), pane.badge.accessibleName()) == (False, "1 that does not fit")
    assert pane.badge.toolTip() == "Wanted now, nobody in touch"
    pane.badge.click()
    assert went == [Place(Screen.DEAL, sold[0], sold[1], tab="buying")]


def test_part_of_a_deals_page(desk, sold, qtbot):
    tab = BuyingTab(desk)
    qtbot.addWidget(tab)
    tab.show_deal(sold[1])
    assert tab.view.data.deal.id == sold[1]
    assert {"buyer_step", "wanted_info"} <= tab.watches


def test_part_of_an_accounts_page_chooses_among_deals_and_offers_one(desk, sold, qtbot):
    big = deal(desk.store, sold[0], "大きい案件", amount=9_000_000)
    empty = account(desk.store, "別の会社")
    asked = []
    desk.asked.connect(asked.append)
    pane = AccountsPane(desk)
    qtbot.addWidget(pane)
    pane.resize(1190, 688)
    pane.show_place(Place(Screen.ACCOUNTS, account_id=sold[0], tab="buying"))
    with qtbot.waitActive(pane):
        pane.show()
        pane.activateWindow()
    tab = pane.page.tab("buying")
    assert isinstance(tab, AccountBuyingTab)
    assert (tab.view.data.deal.id, tab.chooser.isHidden()) == (big, False)
    pane.show_place(Place(Screen.ACCOUNTS, account_id=sold[0], deal_id=sold[1], tab="buying"))
    assert tab.view.data.deal.id == sold[1]
    desk.run(buying.set_phase, sold[1], 5, TODAY)
    assert tab.view.data.deal.buying_phase == 5
    pane.show_place(Place(Screen.ACCOUNTS, account_id=empty, tab="buying"))
    assert (tab.empty.isHidden(), tab.chooser.isHidden(), tab.view.isHidden()) == (False, True, True)
    tab.empty.button.click()
    assert (asked[-1].ask, asked[-1].account_id) == (Ask.DEAL, empty)


def test_rules_are_switched_in_the_settings(desk, qtbot):
    section = MismatchSection(desk)
    qtbot.addWidget(section)
    section.reload()
    assert section.count.text() == "18 of 18 are on"
    section.boxes[Mismatch.AHEAD].click()
    assert desk.read(rows.rules_off) == {Mismatch.AHEAD}
    assert section.count.text() == "17 of 18 are on"
    desk.undo()
    section.reload()
    assert section.boxes[Mismatch.AHEAD].isChecked()


def test_what_a_phase_wants_is_written_in_the_settings(desk, qtbot):
    section = PhasesSection(desk)
    qtbot.addWidget(section)
    section.reload()
    section.chooser.set_value(6)
    section.chooser.activated.emit(5)
    assert [pair[0].text() for pair in section.lines] == [*phase_words.wanted(6), ""]
    assert not section.restore.isEnabled()
    section.lines[4][0].setText("Our own line")
    section.lines[4][1].setText("own.pdf")
    section.save()
    assert [(line.text, line.material) for line in desk.read(rows.phase_lines)[6]][-1] == ("Our own line", "own.pdf")
    section.lines[0][0].setText("")
    section.save()
    assert [line.text for line in desk.read(rows.phase_lines)[6]] == [*phase_words.wanted(6)[1:], "Our own line"]
    section.lines[0][0].setText("x" * 1001)
    section.save()
    assert not section.message.isHidden()
    section.restore.click()
    assert desk.read(rows.phase_lines) == {}
    assert section.lines[0][0].text() == phase_words.wanted(6)[0]


def test_a_person_of_another_account_is_not_offered(desk, shown, sold):
    here = person(desk.store, sold[0])
    person(desk.store, account(desk.store, "別の会社"), "田中", "恵")
    view = shown(sold[1])
    assert [key for key, _name in view.data.people] == [here]
