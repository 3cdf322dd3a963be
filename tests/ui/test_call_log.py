"""A call for an appointment: what it brought is one click, which try it is stands beside it."""

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

import builders
from salesdesk.domain.activities import ActivityKind, CallResult
from salesdesk.services import activities, exporting
from salesdesk.services.activities import LogDraft, TaskDraft
from salesdesk.services.exporting import What
from salesdesk.store.queries import activities as contacts
from salesdesk.store.queries import history
from salesdesk.ui import labels
from salesdesk.ui.accounts import timeline_delegate
from salesdesk.ui.accounts.contact_dialog import ContactDialog
from salesdesk.ui.context import Ask, Context, Request
from salesdesk.ui.log import drafts
from salesdesk.ui.log.dialog import show_log
from salesdesk.ui.settings import Preferences

TODAY = date(2026, 3, 11)
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def context(store, look):
    return Context(store, Preferences(language="en"), lambda: TODAY)


@pytest.fixture
def window(qtbot):
    made = QWidget()
    made.resize(1366, 740)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def opened(context, window, qtbot):
    def open_log(**request):
        dialog = show_log(context, Request(Ask.LOG, **request), window)
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return open_log


def call(store, account, day, result, deal=None):
    return activities.log(store, LogDraft(
        ActivityKind.CALL, datetime.combine(day, datetime.min.time()).astimezone() + timedelta(hours=10),
        account_id=account, deal_id=deal, call_result=result), TODAY)


def choose(dialog, kind):
    dialog.form.subject.kind.set_value(kind)


def test_not_in_takes_one_click_and_ctrl_enter(context, store, opened, qtbot):
    account = builders.account(store)
    before = builders.contents(store)
    dialog = opened(account_id=account)
    row = dialog.form.calls
    assert row.isHidden()
    choose(dialog, ActivityKind.CALL)
    assert row.isVisible()
    qtbot.mouseClick(row.buttons[CallResult.ABSENT], Qt.MouseButton.LeftButton)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (kept,) = context.read(contacts.timeline, account_id=account)
    assert (kept.kind, kept.call_result, kept.result) == (ActivityKind.CALL, CallResult.ABSENT, "")
    assert not drafts.file().exists()
    context.undo()
    assert builders.contents(store) == before


def test_keys_choose_and_take_back(store, opened, qtbot):
    dialog = opened(account_id=builders.account(store))
    choose(dialog, ActivityKind.CALL)
    for key, result in zip((Qt.Key.Key_6, Qt.Key.Key_7, Qt.Key.Key_8), CallResult, strict=True):
        qtbot.keyClick(dialog, key, ALT)
        assert dialog.form.calls.result() is result
    qtbot.keyClick(dialog, Qt.Key.Key_8, ALT)
    assert dialog.form.calls.result() is None
    assert not dialog.form.touched()


def test_the_try_stands_beside_it_for_the_deal_chosen(store, opened):
    account = builders.account(store)
    deal = builders.deal(store, account)
    call(store, account, date(2026, 3, 2), CallResult.REFUSED)
    call(store, account, date(2026, 3, 4), CallResult.ABSENT, deal)
    dialog = opened(account_id=account)
    choose(dialog, ActivityKind.CALL)
    assert dialog.form.calls.tries.text() == f"Try 3 · last time: Not in, {labels.day(date(2026, 3, 4), TODAY)}"
    dialog.form.subject.deal.setCurrentIndex(0)
    dialog.form.subject.deal.activated.emit(0)
    assert dialog.form.calls.tries.text().startswith("Try 3")
    dialog.close()
    builders.visit(store, account, builders.person(store, account))
    dialog = opened(account_id=account)
    choose(dialog, ActivityKind.CALL)
    assert dialog.form.calls.tries.text() == ""


def test_a_visit_keeps_no_result_of_a_call(context, store, opened, qtbot):
    account = builders.account(store)
    dialog = opened(account_id=account)
    choose(dialog, ActivityKind.CALL)
    qtbot.keyClick(dialog, Qt.Key.Key_8, ALT)
    choose(dialog, ActivityKind.VISIT)
    dialog.form.report.text.setPlainText("met after all")
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    (kept,) = context.read(contacts.timeline, account_id=account)
    assert kept.call_result is None


def test_an_appointment_asks_for_words(store, opened, qtbot):
    dialog = opened(account_id=builders.account(store))
    choose(dialog, ActivityKind.CALL)
    qtbot.keyClick(dialog, Qt.Key.Key_6, ALT)
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert dialog.form.report.text.property("tone") == "danger"


def test_what_was_due_stays_open_where_nobody_was_reached(context, store, opened, qtbot):
    account = builders.account(store)
    step = activities.add_task(store, TaskDraft("call for a visit", due_on=TODAY, account_id=account))
    dialog = opened(account_id=account)
    tick = dialog.form.follow.ticks[step]
    choose(dialog, ActivityKind.CALL)
    qtbot.keyClick(dialog, Qt.Key.Key_8, ALT)
    assert not tick.isChecked()
    qtbot.mouseClick(dialog.form.follow.chips["tomorrow"], Qt.MouseButton.LeftButton)
    assert tick.isChecked()
    qtbot.mouseClick(dialog.form.follow.chips["tomorrow"], Qt.MouseButton.LeftButton)
    qtbot.keyClick(dialog, Qt.Key.Key_7, ALT)
    assert tick.isChecked()
    qtbot.keyClick(dialog, Qt.Key.Key_8, ALT)
    dialog.reject()
    dialog = opened(account_id=account)
    assert not dialog.form.follow.ticks[step].isChecked()
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert [row.id for row in context.read(contacts.tasks, account_id=account)] == [step]


def test_a_planned_call_is_over_though_nobody_was_in(context, store, opened, qtbot):
    account = builders.account(store)
    planned = activities.plan_visit(store, None, {
        "account_id": account, "kind": ActivityKind.CALL.value,
        "at": datetime.combine(TODAY, datetime.min.time()).astimezone()}, [])
    dialog = opened(account_id=account)
    qtbot.keyClick(dialog, Qt.Key.Key_8, ALT)
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    (kept,) = context.read(contacts.timeline, account_id=account)
    assert (kept.id, kept.done, kept.call_result) == (planned, True, CallResult.ABSENT)


def test_a_draft_keeps_the_result(store, opened, qtbot):
    account = builders.account(store)
    dialog = opened(account_id=account)
    choose(dialog, ActivityKind.CALL)
    qtbot.keyClick(dialog, Qt.Key.Key_7, ALT)
    dialog.reject()
    back = opened(account_id=account)
    assert back.form.calls.result() is CallResult.REFUSED
    back.form.clear()
    assert back.form.calls.result() is None


def test_history_says_what_a_call_brought_and_which_try_it_was(context, store):
    account = builders.account(store)
    for day, result in ((2, CallResult.ABSENT), (3, CallResult.ABSENT), (4, CallResult.REFUSED)):
        call(store, account, date(2026, 3, day), result)
    spoken = [timeline_delegate.spoken(entry, TODAY) for entry in context.read(history.contacts, account, 10)]
    assert [text.split(", ")[2] for text in spoken] == ["Refused · try 3", "Not in · try 2", "Not in"]


def test_the_result_is_put_right_where_the_contact_is_read(context, store, window, qtbot):
    account = builders.account(store)
    call(store, account, date(2026, 3, 2), CallResult.ABSENT)
    before = builders.contents(store)
    (entry,) = context.read(history.contacts, account, 10)
    dialog = ContactDialog(context, entry, window)
    dialog.open()
    qtbot.mouseClick(dialog.results.chips[CallResult.REFUSED], Qt.MouseButton.LeftButton)
    (kept,) = context.read(contacts.timeline, account_id=account)
    assert kept.call_result is CallResult.REFUSED
    assert not dialog.results.chips[CallResult.ABSENT].isChecked()
    qtbot.mouseClick(dialog.results.chips[CallResult.REFUSED], Qt.MouseButton.LeftButton)
    assert context.read(contacts.one, kept.id).call_result is None
    context.undo()
    context.undo()
    assert builders.contents(store) == before


def test_exported_contacts_carry_the_result(store):
    account = builders.account(store)
    call(store, account, date(2026, 3, 2), CallResult.ABSENT)
    table = exporting.read(store, What.ACTIVITIES)
    (row,) = table.rows
    assert row[table.columns.index("call_result")] is CallResult.ABSENT
