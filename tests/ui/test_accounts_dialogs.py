from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from builders import TODAY, account, deal, person
from salesdesk.domain.activities import ActivityKind, TaskKind
from salesdesk.domain.people import PointKind, Rank
from salesdesk.domain.qualify import Item
from salesdesk.services.points import Point
from salesdesk.store.queries import accounts, activities, deals, people
from salesdesk.store.queries.accounts import AccountFilter
from salesdesk.ui.accounts import editors
from salesdesk.ui.accounts.editors.dialog import EditorDialog
from salesdesk.ui.context import Ask, Context, Request, Screen
from salesdesk.ui.settings import Preferences

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(store, qapp, look):
    return Context(store, Preferences(language="ja"), lambda: TODAY)


@pytest.fixture
def host(qtbot):
    window = QWidget()
    window.resize(1366, 740)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def ask(desk, host, qtbot):
    """Open a dialog as the window would and hand it over."""

    def show(function, **request):
        getattr(editors, function)(desk, Request(Ask.ACCOUNT, **request), host)
        dialog = host.findChildren(EditorDialog)[-1]
        with qtbot.waitActive(dialog):
            dialog.activateWindow()
        return dialog

    return show


def field(dialog, name):
    return next(form.editor(name) for form, names in dialog.forms if name in names)


def close(dialog, qtbot):
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()


def everybody(desk):
    return desk.read(accounts.list_rows, desk.read(accounts.ids, AccountFilter(TODAY)))


def test_an_account_is_added_by_keyboard_alone(desk, ask, qtbot):
    went = []
    desk.went.connect(went.append)
    dialog = ask("show_account")
    name = field(dialog, "name")
    qtbot.waitUntil(name.hasFocus)
    qtbot.keyClicks(name, "Tokai Precision")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    qtbot.waitUntil(field(dialog, "reading").hasFocus)
    qtbot.keyClicks(field(dialog, "reading"), "tokai")
    qtbot.keyClicks(field(dialog, "annual_sales"), "4.8B")
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(field(dialog, "annual_sales"), Qt.Key.Key_Return, CTRL)
    [row] = everybody(desk)
    full = desk.read(accounts.one, row.id)
    assert (full.name, full.reading, full.annual_sales) == ("Tokai Precision", "tokai", 4_800_000_000)
    assert (went[0].screen, went[0].account_id) == (Screen.ACCOUNTS, row.id)


def test_a_missing_name_is_said_by_the_field_and_nothing_is_lost(desk, ask, qtbot):
    dialog = ask("show_account")
    field(dialog, "industry").setText("製造")
    dialog.save_button.click()
    assert dialog.isVisible()
    assert field(dialog, "name").property("tone") == "danger"
    qtbot.waitUntil(field(dialog, "name").hasFocus)
    assert field(dialog, "industry").text() == "製造"
    assert everybody(desk) == []


def test_a_refusal_of_the_service_is_shown_by_its_field(desk, ask, store, qtbot):
    key = account(store)
    offer = deal(store, key)
    dialog = ask("show_deal", id=offer)
    field(dialog, "probability").setText("300%")
    dialog.save()
    assert dialog.isVisible()
    assert field(dialog, "probability").property("tone") == "danger"


def test_what_was_typed_comes_back_and_can_be_dropped(desk, ask, qtbot):
    dialog = ask("show_account")
    field(dialog, "name").setText("みなと物流")
    dialog.points.add_line(Point(PointKind.PHONE, "03-1111-2222"))
    close(dialog, qtbot)
    again = ask("show_account")
    assert field(again, "name").text() == "みなと物流"
    assert [point.value for point in again.points.points()] == ["03-1111-2222"]
    assert again.message.isVisible()
    again.anew.click()
    assert field(again, "name").text() == ""
    assert again.points.points() == []
    close(again, qtbot)
    last = ask("show_account")
    assert field(last, "name").text() == ""
    assert not last.message.isVisible()


def test_a_saved_account_leaves_no_draft(desk, ask, qtbot):
    dialog = ask("show_account")
    field(dialog, "name").setText("みなと物流")
    with qtbot.waitSignal(dialog.destroyed):
        dialog.save()
    assert field(ask("show_account"), "name").text() == ""


def test_undo_takes_an_edit_back(desk, ask, store, qtbot):
    key = account(store, "みなと物流", rank="B")
    dialog = ask("show_account", id=key)
    field(dialog, "rank").set_value("A")
    with qtbot.waitSignal(dialog.destroyed):
        dialog.save()
    assert desk.read(accounts.one, key).rank == "A"
    desk.undo()
    assert desk.read(accounts.one, key).rank == "B"


def test_an_account_opened_and_saved_stays_as_it_was(desk, ask, store, qtbot):
    key = account(store, reading="とうかい", rank="A", kind="customer", employees=300, annual_sales=4_800_000_000,
                  fiscal_month=3, founded=1962, room_to_grow=True, note="a\nb")
    before = desk.read(accounts.one, key)
    dialog = ask("show_account", id=key)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.save()
    assert desk.read(accounts.one, key) == before


def test_a_similar_account_is_mentioned_and_saving_goes_on(desk, ask, store, qtbot):
    account(store, "東海精密工業 株式会社")
    dialog = ask("show_account")
    field(dialog, "name").setText("（株）東海精密工業")
    qtbot.waitUntil(dialog.alike.isVisible)
    assert "東海精密工業" in dialog.alike.buttons[0].text()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.save()
    assert len(everybody(desk)) == 2


def test_contact_points_are_added_changed_and_removed(desk, ask, qtbot):
    dialog = ask("show_account")
    field(dialog, "name").setText("みなと物流")
    dialog.points.add_line(Point(PointKind.MAIL, "no at sign"))
    line = dialog.points.add_line(Point(PointKind.ADDRESS, "", postal_code="450-0002"))
    line.region.setText("愛知県")
    line.city.setText("名古屋市")
    dialog.save()
    assert dialog.isVisible()
    assert not dialog.points.lines[0].message.isHidden()
    dialog.points.lines[0].value.setText("info@minato.example")
    with qtbot.waitSignal(dialog.destroyed):
        dialog.save()
    key = everybody(desk)[0].id
    mail, address = desk.read(accounts.points, account_id=key)
    assert (mail.kind, mail.value) == (PointKind.MAIL, "info@minato.example")
    assert (address.value, address.city) == ("愛知県名古屋市", "名古屋市")
    again = ask("show_account", id=key)
    again.points.lines[0].remove.click()
    with qtbot.waitSignal(again.destroyed):
        again.save()
    assert [point.kind for point in desk.read(accounts.points, account_id=key)] == [PointKind.ADDRESS]


def test_a_person_with_boss_and_part_in_the_decision(desk, ask, store, qtbot):
    key = account(store)
    boss = person(store, key, "木村", "隆", title="管理本部長")
    dialog = ask("show_person", account_id=key)
    field(dialog, "family").setText("田中")
    field(dialog, "title").setText("総務課長")
    field(dialog, "role").set_value("cp")
    field(dialog, "reports_to_id").set_value(boss)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.save()
    row = next(row for row in desk.read(people.of_account, key) if row.family == "田中")
    assert (row.reports_to_id, row.role, row.rank) == (boss, "cp", Rank.SECTION)


def test_a_deal_with_what_was_heard(desk, ask, store, qtbot):
    key = account(store)
    dialog = ask("show_deal", account_id=key)
    field(dialog, "name").setText("複合機 12台")
    field(dialog, "amount").setText("1,240万")
    field(dialog, "probability").setText("45%")
    field(dialog, "buying_phase").set_value(6)
    field(dialog, "heard_C").setText("明成ビジネス機器")
    with qtbot.waitSignal(dialog.destroyed):
        dialog.save()
    [row] = desk.read(deals.of_account, key)
    assert (row.amount, row.probability, row.buying_phase) == (12_400_000, 0.45, 6)
    assert desk.read(deals.heard, row.id)[Item.COMPETITOR].text == "明成ビジネス機器"
    again = ask("show_deal", id=row.id)
    assert field(again, "heard_C").text() == "明成ビジネス機器"


def test_an_account_is_found_by_its_reading(desk, ask, store, qtbot):
    key = account(store, "東海精密工業", reading="とうかいせいみつ")
    dialog = ask("show_deal")
    picker = dialog.picker
    picker.edit.setText("トウカイ")
    picker.edit.textEdited.emit("トウカイ")
    assert picker.completer.model().stringList() == ["東海精密工業"]
    field(dialog, "name").setText("案件")
    dialog.save()
    assert dialog.isVisible()
    assert picker.message.isVisible()
    picker.completer.activated[str].emit("東海精密工業")
    assert picker.account_id == key
    with qtbot.waitSignal(dialog.destroyed):
        dialog.save()
    assert [row.name for row in desk.read(deals.of_account, key)] == ["案件"]


def test_a_visit_with_its_people_and_goal(desk, ask, store, qtbot):
    key = account(store)
    who = person(store, key)
    dialog = ask("show_visit", account_id=key, person_id=who)
    assert dialog.toggles.chosen() == [who]
    field(dialog, "day").setText("3/18")
    field(dialog, "clock").setText("午後2時")
    field(dialog, "goal").setText("課題整理")
    with qtbot.waitSignal(dialog.destroyed):
        dialog.save()
    [row] = desk.read(activities.timeline, account_id=key)
    assert row.at.astimezone() == datetime(2026, 3, 18, 14).astimezone()
    assert (row.done, row.kind, row.goal) == (False, ActivityKind.VISIT, "課題整理")
    assert [each.person_id for each in row.people] == [who]


def test_a_wrong_hour_is_said_by_its_field(desk, ask, store):
    dialog = ask("show_visit", account_id=account(store))
    field(dialog, "day").setText("3/18")
    field(dialog, "clock").setText("きのう")
    dialog.save()
    assert dialog.isVisible()
    assert field(dialog, "clock").property("tone") == "danger"


def test_a_promise_with_a_chip_for_its_day(desk, ask, store, qtbot):
    key = account(store)
    editors.show_task(desk, Request(Ask.TASK, account_id=key), ask("show_site", account_id=key), TaskKind.PROMISE_OURS)
    dialog = ask("show_task", account_id=key)
    field(dialog, "text").setText("事例を送る")
    dialog._on_chip(date(2026, 3, 12))
    with qtbot.waitSignal(dialog.destroyed):
        dialog.save()
    [row] = desk.read(activities.tasks, account_id=key)
    assert (row.text, row.due_on, row.kind) == ("事例を送る", date(2026, 3, 12), TaskKind.STEP)


def test_site_and_department(desk, ask, store, qtbot):
    key = account(store)
    site = ask("show_site", account_id=key)
    field(site, "name").setText("豊田工場")
    with qtbot.waitSignal(site.destroyed):
        site.save()
    part = ask("show_department", account_id=key)
    field(part, "name").setText("管理本部")
    field(part, "site_id").set_value(desk.read(accounts.sites, key)[0].id)
    with qtbot.waitSignal(part.destroyed):
        part.save()
    assert [row.name for row in desk.read(accounts.departments, key)] == ["管理本部"]
    assert desk.read(accounts.departments, key)[0].site_id == desk.read(accounts.sites, key)[0].id


@pytest.mark.parametrize("function", ["show_account", "show_person", "show_deal", "show_visit", "show_task"])
def test_a_dialog_fits_the_smallest_window(ask, host, store, function):
    host.resize(1024, 600)
    dialog = ask(function, account_id=account(store))
    assert dialog.width() <= 1024
    assert dialog.height() <= 600
