"""The list of facts, the row that adds one, the score whose gaps become questions."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

import builders
from builders import TODAY
from salesdesk.domain.activities import TaskKind
from salesdesk.domain.facts import Certainty, FactKind, Standing
from salesdesk.domain.understanding import Aspect
from salesdesk.services import facts as services
from salesdesk.services.facts import FactDraft
from salesdesk.store.queries import activities, facts
from salesdesk.ui import labels
from salesdesk.ui.context import Ask, Context, Request
from salesdesk.ui.facts import FactList, Understanding
from salesdesk.ui.facts.dialog import FactDialog, NewFactDialog, show_fact
from salesdesk.ui.preferences.stages import StagesSection
from salesdesk.ui.settings import Preferences


@pytest.fixture
def desk(store, qapp, look):
    look(language="en")
    return Context(store, Preferences(language="en"), lambda: TODAY)


@pytest.fixture
def known(desk):
    account = builders.account(desk.store)
    return account, builders.person(desk.store, account)


@pytest.fixture
def shown(desk, qtbot):
    hosts = []

    def show(kind, **subject):
        host = QWidget()
        hosts.append(host)
        host.resize(600, 700)
        qtbot.addWidget(host)
        widget = kind(desk)
        QVBoxLayout(host).addWidget(widget)
        widget.set_subject(**subject)
        host.show()
        with qtbot.waitActive(host):
            host.activateWindow()
        return widget

    yield show
    hosts.clear()


def keep(desk, account, person="", text="監査の指摘", ago=0, certainty=Certainty.SAID):
    draft = FactDraft(text, FactKind.OWN_ISSUE, TODAY - timedelta(ago), certainty, account, person or None)
    return desk.attempt(services.add_fact, draft, TODAY)


def test_a_fact_about_a_person_takes_a_click_and_enter(desk, known, shown, qtbot):
    account, person = known
    panel = shown(FactList, account_id=account, person_id=person)
    said = []
    desk.said.connect(said.append)
    qtbot.mouseClick(panel.quick.text, Qt.MouseButton.LeftButton)
    panel.quick.text.setText("今期中に監査の指摘を解消")
    qtbot.keyClick(panel.quick.text, Qt.Key.Key_Return)
    (row,) = desk.read(facts.of_person, person)
    assert (row.text, row.certainty, row.said_by_id, row.on_day) == (
        "今期中に監査の指摘を解消", Certainty.SAID, person, TODAY)
    assert panel.view.current() == row
    assert panel.quick.text.text() == ""
    assert panel.quick.text.hasFocus()
    assert said[0].undo
    desk.undo()
    assert panel.view.entries.rows() == ()
    assert panel.empty.isVisible()


def test_who_said_it_is_known_by_name_else_kept_as_words(desk, known, shown):
    account, person = known
    panel = shown(FactList, account_id=account)
    panel.quick.sources[Certainty.HEARSAY].click()
    for name in ("木村", "藤田部長"):
        panel.quick.sources[Certainty.HEARSAY].setChecked(True)
        panel.quick.who.setText(name)
        panel.quick.when.setText("3/9")
        panel.quick.text.setText(f"from {name}")
        panel.quick.button.click()
    found = {row.text: row for row in desk.read(facts.of_account, account)}
    assert (found["from 木村"].said_by_id, found["from 木村"].on_day.day) == (person, 9)
    assert (found["from 藤田部長"].said_by_id, found["from 藤田部長"].said_by) == (None, "藤田部長")


def test_what_is_refused_stays_in_the_row_and_says_why(desk, known, shown, qtbot):
    account, _ = known
    panel = shown(FactList, account_id=account)
    qtbot.keyClick(panel.quick.text, Qt.Key.Key_Return)
    assert panel.quick.error.isVisible()
    panel.quick.text.setText("x")
    for text in ("2030/1/1", "someday"):
        panel.quick.when.setText(text)
        panel.quick.button.click()
        assert panel.quick.when.hasFocus()
        assert panel.quick.error.isVisible()
        assert panel.quick.text.text() == "x"
    assert desk.read(facts.of_account, account) == []


def test_menu_and_keys_check_and_delete(desk, known, shown, qtbot):
    account, person = known
    keep(desk, account, person)
    panel = shown(FactList, person_id=person)
    panel.view.setCurrentIndex(panel.view.entries.index(0, 0))
    panel.view.setFocus()
    qtbot.keyClick(panel.view, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert panel.view.current().standing is Standing.CONFIRMED
    panel.action("refute").trigger()
    assert panel.view.current().standing is Standing.REFUTED
    panel.action("reopen").trigger()
    assert panel.view.current().standing is Standing.OPEN
    asked = []
    desk.asked.connect(asked.append)
    qtbot.keyClick(panel.view, Qt.Key.Key_F2)
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert [(each.ask, each.id) for each in asked] == [(Ask.FACT, panel.view.current().id)] * 2
    qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    assert desk.read(facts.of_person, person) == []
    assert not panel.action("delete").isEnabled()


def test_old_facts_look_faded_and_say_so(desk, known, shown):
    account, person = known
    keep(desk, account, person, "old", ago=181)
    keep(desk, account, person, "new", ago=3)
    panel = shown(FactList, account_id=account)
    new, old = panel.view.entries.rows()
    assert (panel.view.faded(new), panel.view.faded(old)) == (False, True)
    spoken = panel.view.entries.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "6 months ago · old" in spoken
    assert "木村 隆" in spoken


@pytest.mark.parametrize(("mode", "percent"), [("light", 90), ("dark", 130)])
def test_all_rows_fit_without_a_bar_in_every_look(desk, known, shown, look, qtbot, mode, percent):
    account, person = known
    look(mode, percent, "en")
    for number in range(5):
        keep(desk, account, person, "長い文 " * 20 * (number % 2) + "短い")
    panel = shown(FactList, account_id=account)
    panel.grab()
    qtbot.waitUntil(lambda: panel.view.verticalScrollBar().maximum() == 0)


def test_a_gap_becomes_a_question_and_is_taken_back(desk, known, shown):
    account, _ = known
    widget = shown(Understanding, account_id=account)
    question = labels.aspect_question(Aspect.BUSINESS_PLAN)
    widget.chips[Aspect.BUSINESS_PLAN].click()
    (task,) = desk.read(activities.tasks, account_id=account, kinds=[TaskKind.QUESTION])
    assert task.text == question
    assert widget.chips[Aspect.BUSINESS_PLAN].isChecked()
    widget.chips[Aspect.BUSINESS_PLAN].click()
    assert desk.read(activities.tasks, account_id=account, kinds=[TaskKind.QUESTION]) == []
    assert not widget.chips[Aspect.BUSINESS_PLAN].isChecked()


def test_the_score_follows_what_is_learnt(desk, known, shown):
    account, person = known
    widget = shown(Understanding, person_id=person)
    assert widget.figure.text() == "0%"
    assert Aspect.OWN_ISSUE in widget.chips
    keep(desk, account, person)
    assert Aspect.OWN_ISSUE not in widget.chips
    assert widget.bar.share > 0
    widget.set_subject(account_id=account)
    assert Aspect.DECIDER in widget.chips
    assert Aspect.CRITERION not in widget.chips


def test_hidden_it_reads_only_when_shown(desk, known, qtbot):
    account, person = known
    panel = FactList(desk)
    qtbot.addWidget(panel)
    panel.set_subject(person_id=person)
    keep(desk, account, person)
    assert panel.view.entries.rows() == ()
    panel.show()
    assert len(panel.view.entries.rows()) == 1


def test_the_dialog_keeps_how_a_fact_was_checked(desk, known, qtbot):
    account, person = known
    key = keep(desk, account, person, ago=30)
    show_fact(desk, Request(Ask.FACT, id=key), None)
    dialog = FactDialog(desk, desk.read(facts.one, key), None)
    qtbot.addWidget(dialog)
    assert dialog.standings[Standing.CONFIRMED].isChecked()
    dialog.standings[Standing.REFUTED].click()
    dialog.form.set_values({"standing_on": TODAY + timedelta(2), "standing_note": "議事録"})
    dialog.save()
    assert desk.read(facts.one, key).standing is Standing.OPEN
    dialog.form.set_values({"standing_on": TODAY, "standing_note": "議事録"})
    dialog.save()
    row = desk.read(facts.one, key)
    assert (row.standing, row.standing_note) == (Standing.REFUTED, "議事録")


def test_a_new_fact_can_be_asked_for_with_its_kind(desk, known, qtbot):
    _, person = known
    dialog = NewFactDialog(desk, Request(Ask.FACT, person_id=person, outcome=FactKind.DELEGATE.value), None)
    qtbot.addWidget(dialog)
    dialog.quick.text.setText("総務課長に任せている")
    dialog.quick.add()
    (row,) = desk.read(facts.of_person, person)
    assert row.kind is FactKind.DELEGATE


def test_tab_goes_through_the_row_in_the_order_it_is_read(desk, known, shown, qtbot):
    account, _ = known
    row = shown(FactList, account_id=account).quick
    row.text.setFocus()
    been = []
    for _ in range(4):
        qtbot.keyClick(row.focusWidget(), Qt.Key.Key_Tab)
        been.append(row.window().focusWidget())
    assert been == [row.sources[Certainty.SAID], row.who, row.when, row.button]


def test_a_guess_has_no_teller(desk, known, shown):
    account, person = known
    row = shown(FactList, account_id=account, person_id=person).quick
    row.sources[Certainty.GUESS].click()
    assert not row.who.isEnabled()
    row.text.setText("値段だけを見ている")
    row.button.click()
    (fact,) = desk.read(facts.of_person, person)
    assert (fact.certainty, fact.said_by) == (Certainty.GUESS, "")
    assert row.certainty() is Certainty.SAID


def test_the_days_until_a_fact_looks_old_are_a_setting(desk, qtbot):
    page = StagesSection(desk)
    qtbot.addWidget(page)
    page.reload()
    assert page.goals.values()["fact_fades_days"] == 180
    page.goals.editor("fact_fades_days").setText("90")
    page.save()
    assert desk.read(facts.fades_after) == 90
    said = []
    desk.said.connect(said.append)
    page.goals.editor("fact_fades_days").setText("-3")
    page.save()
    assert desk.read(facts.fades_after) == 90
    assert "3650" in said[-1].text


@pytest.mark.parametrize(("key", "source"), [
    (Qt.Key.Key_1, Certainty.SAID), (Qt.Key.Key_2, Certainty.HEARSAY), (Qt.Key.Key_3, Certainty.GUESS)])
def test_a_key_keeps_the_fact_with_its_source(desk, known, shown, qtbot, key, source):
    account, person = known
    panel = shown(FactList, account_id=account, person_id=person)
    panel.quick.text.setFocus()
    panel.quick.text.setText("監査の指摘")
    qtbot.keyClick(panel.quick.text, key, Qt.KeyboardModifier.AltModifier)
    (row,) = desk.read(facts.of_person, person)
    assert row.certainty is source
