"""The log keeps a visit with few keys, reads marks, loses no text, and saves everything as one undo step."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget

import builders
from salesdesk.domain import marks
from salesdesk.domain.activities import ActivityKind, TaskKind
from salesdesk.domain.people import Support
from salesdesk.domain.qualify import Item
from salesdesk.domain.stages import Outcome, StageKey
from salesdesk.services import activities
from salesdesk.store.queries import activities as contacts
from salesdesk.store.queries import deals
from salesdesk.store.schema import stage_id
from salesdesk.ui.context import Ask, Context, Request
from salesdesk.ui.log import drafts
from salesdesk.ui.log.dialog import show_log
from salesdesk.ui.settings import Preferences

TODAY = date(2026, 3, 11)


@pytest.fixture
def context(store, look):
    return Context(store, Preferences(language="ja"), lambda: TODAY)


@pytest.fixture
def window(qtbot):
    made = QWidget()
    made.resize(1366, 740)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def desk(store):
    """An account with two people, a deal and today's planned visit."""
    account = builders.account(store)
    people = [builders.person(store, account, "木村", "隆", family_reading="きむら"),
              builders.person(store, account, "藤田", "剛")]
    deal = builders.deal(store, account)
    return account, people, deal


@pytest.fixture
def opened(context, window, qtbot):
    def open_log(**request):
        dialog = show_log(context, Request(Ask.LOG, **request), window)
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return open_log


def last(context, account):
    return context.read(contacts.timeline, account_id=account, done=True)[0]


def test_a_visit_takes_text_one_chip_and_ctrl_enter(context, desk, opened, qtbot):
    account, _, deal = desk
    dialog = opened()
    assert dialog.form.account_id == ""
    dialog.close()
    dialog = opened(account_id=account)
    qtbot.keyClicks(dialog.form.report.text, "budget is there")
    qtbot.mouseClick(dialog.form.follow.chips["week"], Qt.MouseButton.LeftButton)
    qtbot.keyClick(dialog.form.report.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    kept = last(context, account)
    assert (kept.result, kept.deal_id, kept.kind) == ("budget is there", deal, ActivityKind.VISIT)
    (step,) = context.read(contacts.tasks, account_id=account)
    assert step.due_on == date(2026, 3, 18)
    assert step.text
    assert not drafts.file().exists()


def test_everything_is_one_step(context, store, desk, opened, qtbot):
    account, (kimura, fujita), deal = desk
    before = builders.contents(store)
    dialog = opened(deal_id=deal)
    form = dialog.form
    form.report.text.setPlainText("監査の件は@木村さん\n#競合 明成 値引き8%\n!次 3/18 14:00 説明\n@藤田")
    form.stages.setFocus()
    qtbot.keyClick(form.stages, Qt.Key.Key_Right)
    qtbot.keyClick(dialog, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    kept = last(context, account)
    assert kept.result == "監査の件は木村さん\n競合: 明成 値引き8%\n藤田" or "Rival: 明成 値引き8%" in kept.result
    assert {each.person_id for each in kept.people} == {kimura, fujita}
    assert kept.mood is Support.SCEPTICAL
    assert kept.next_action == "説明"
    (step,) = context.read(contacts.tasks, deal_id=deal, kinds=[TaskKind.STEP])
    assert (step.due_on, step.due_time) == (date(2026, 3, 18), "14:00")
    assert context.read(deals.heard, deal)[Item.COMPETITOR].text == "明成 値引き8%"
    row = context.read(deals.one, deal)
    assert (row.stage_id, row.outcome) == (stage_id(StageKey.PROPOSAL), Outcome.OPEN)
    context.undo()
    assert builders.contents(store) == before


def test_heard_texts_add_up(context, desk, store):
    _, _, deal = desk
    for word in ("明成が来た", "値引きの話"):
        activities.log(store, activities.LogDraft(
            ActivityKind.CALL, builders.NOW, deal_id=deal, result="-", heard={Item.COMPETITOR: word}), TODAY)
    assert context.read(deals.heard, deal)[Item.COMPETITOR].text == "明成が来た\n値引きの話"


def test_planned_visit_and_due_steps_are_settled(context, store, desk, opened, qtbot):
    account, (kimura, _), deal = desk
    at = datetime(2026, 3, 11, 10, 0).astimezone()
    visit = activities.plan_visit(
        store, None, {"account_id": account, "deal_id": deal, "at": at, "goal": "判断基準を聞く"}, [kimura])
    due = activities.add_task(store, activities.TaskDraft("資料を渡す", account_id=account, due_on=date(2026, 3, 9)))
    later = activities.add_task(store, activities.TaskDraft("先の話", account_id=account, due_on=date(2026, 4, 9)))
    dialog = opened()
    form = dialog.form
    assert form.account_id == account
    assert form.people.selected() == [kimura]
    assert form.report.value("goal") == "判断基準を聞く"
    assert form.subject.when.text() == "今日 10:00"
    assert set(form.follow.ticks) == {visit, due}
    form.report.text.setPlainText("聞けた")
    dialog.save.click()
    kept = context.read(contacts.one, visit)
    assert kept.done
    assert (kept.result, kept.goal) == ("聞けた", "判断基準を聞く")
    assert [each.id for each in context.read(contacts.tasks, account_id=account)] == [later]


@pytest.mark.parametrize("percent", [100, 130])
def test_a_long_step_ends_where_the_sheet_ends(look, context, store, desk, opened, percent):
    look("light", percent)
    due = activities.add_task(
        store, activities.TaskDraft("papers & plans " * 12, account_id=desk[0], due_on=TODAY))
    form = opened(account_id=desk[0]).form
    assert form.minimumSizeHint().width() <= form.parentWidget().width()
    box = form.follow.ticks[due]
    assert box.text().endswith("…")
    assert "papers &&" in box.text()
    assert box.toolTip().count("papers") == 12


def test_an_unticked_step_stays_open(context, store, desk, opened):
    account, _, _ = desk
    due = activities.add_task(store, activities.TaskDraft("資料を渡す", account_id=account, due_on=TODAY))
    dialog = opened(account_id=account)
    dialog.form.follow.ticks[due].click()
    dialog.form.report.text.setPlainText("電話のみ")
    dialog.save.click()
    assert [each.id for each in context.read(contacts.tasks, account_id=account)] == [due]


def test_escape_keeps_a_draft_and_the_next_opening_brings_it_back(context, desk, opened, qtbot):
    account, _, deal = desk
    dialog = opened(account_id=account)
    form = dialog.form
    form.people.chips()[1].click()
    chosen = form.people.selected()
    form.report.text.setPlainText("書きかけ")
    form.follow.text.setText("電話する")
    form.moods.buttons[Support.SUPPORTS].click()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert drafts.file().stat().st_mode & 0o777 == 0o600
    again = opened(deal_id=deal).form
    assert again.report.text.toPlainText() == "書きかけ"
    assert again.follow.text.text() == "電話する"
    assert again.people.selected() == chosen
    assert again.moods.mood() is Support.SUPPORTS


def test_a_draft_is_written_while_typing(desk, opened, qtbot):
    dialog = opened(account_id=desk[0])
    qtbot.keyClicks(dialog.form.report.text, "half a sen")
    qtbot.waitUntil(lambda: drafts.of_account(desk[0]) is not None, timeout=3000)
    assert drafts.of_account(desk[0]).text == "half a sen"


def test_start_anew_drops_the_draft(desk, opened):
    opened(account_id=desk[0]).form.report.text.setPlainText("古い")
    dialog = opened(account_id=desk[0])
    dialog.form.report.text.setPlainText("古い")
    dialog.close()
    again = opened(account_id=desk[0])
    assert not again.forget.isHidden()
    again.forget.click()
    assert again.form.report.text.toPlainText() == ""
    assert drafts.of_account(desk[0]) is None


def test_a_damaged_draft_file_is_no_trouble(desk, opened):
    drafts.file().parent.mkdir(parents=True)
    for words in ("{", '[1, {"text": ["x"], "people": "y"}]', '"x"'):
        drafts.file().write_text(words, encoding="utf-8")
        dialog = opened(account_id=desk[0])
        assert dialog.form.account_id == desk[0]
        dialog.close()


def test_nothing_written_is_refused_by_the_field(desk, opened):
    dialog = opened(account_id=desk[0])
    dialog.save.click()
    assert dialog.isVisible()
    assert dialog.form.report.text.property("tone") == "danger"


def test_without_an_account_the_chooser_is_asked_for(opened):
    dialog = opened()
    dialog.form.report.text.setPlainText("誰かと話した")
    dialog.save.click()
    assert dialog.form.subject.account.property("tone") == "danger"
    dialog.close()
    assert drafts.latest().text == "誰かと話した"


@pytest.mark.parametrize("typed", ["来週", "13月1日", "4/1"])
def test_a_day_that_cannot_be_reported_is_refused(desk, opened, typed):
    dialog = opened(account_id=desk[0])
    dialog.form.report.text.setPlainText("x")
    dialog.form.subject.when.setText(typed)
    dialog.save.click()
    assert dialog.isVisible()
    assert dialog.form.subject.when.property("tone") == "danger"


def test_typed_days_and_times_are_kept(context, desk, opened):
    dialog = opened(account_id=desk[0])
    dialog.form.report.text.setPlainText("x")
    dialog.form.subject.when.setText("昨日 16時")
    dialog.save.click()
    assert last(context, desk[0]).at.astimezone() == datetime(2026, 3, 10, 16, 0).astimezone()


def test_the_account_is_found_by_its_reading(store, desk, opened, qtbot):
    other = builders.account(store, "木村電機", reading="きむらでんき")
    dialog = opened(account_id=desk[0])
    field = dialog.form.subject.account.lineEdit()
    dialog.form.report.text.setPlainText("先に書いた")
    field.setFocus()
    field.clear()
    typed = QInputMethodEvent("", [])
    typed.setCommitString("キムラ")
    QApplication.sendEvent(field, typed)
    qtbot.keyClick(QApplication.activePopupWidget() or field, Qt.Key.Key_Tab)
    assert dialog.form.account_id == other
    assert dialog.form.report.text.toPlainText() == "先に書いた"


def test_the_more_row_opens_with_alt_m_and_is_filled(desk, opened, qtbot):
    dialog = opened(account_id=desk[0])
    report = dialog.form.report
    assert report.value("customer_status")
    assert report.fields["proposal"].isHidden() or not report.fields["proposal"].isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    assert report.fields["proposal"].isVisible()
    assert report.fields["customer_status"].hasFocus()


def test_enter_in_a_line_goes_on_and_does_not_save(context, desk, opened, qtbot):
    dialog = opened(account_id=desk[0])
    dialog.form.report.text.setPlainText("x")
    dialog.form.follow.text.setFocus()
    qtbot.keyClick(dialog.form.follow.text, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.form.follow.chips["tomorrow"].hasFocus()


def test_save_and_next_offers_the_next_unreported_visit(context, store, desk, opened):
    other = builders.account(store, "みなと物流")
    activities.plan_visit(store, None, {"account_id": other, "at": datetime(2026, 3, 10, 16).astimezone()}, [])
    dialog = opened(account_id=desk[0])
    dialog.form.report.text.setPlainText("一件目")
    dialog.save_next.click()
    assert dialog.isVisible()
    assert dialog.form.account_id == other
    assert dialog.form.follow.planned_id() is not None
    assert dialog.form.report.text.toPlainText() == ""
    assert last(context, desk[0]).result == "一件目"


def test_a_person_added_meanwhile_is_taken_as_met(context, desk, opened):
    dialog = opened(account_id=desk[0])
    from salesdesk.services import people

    context.attempt(people.save_person, None, {"account_id": desk[0], "family": "新田", "given": "恵"})
    assert [dialog.form.people.name_of(each) for each in dialog.form.people.selected()] == ["新田 恵"]


def test_tab_follows_the_reading_order(desk, opened):
    dialog = opened(account_id=desk[0])
    form = dialog.form
    wanted = [form.subject.account, form.subject.when, form.people.chips()[0], form.report.text, form.follow.text,
              form.stages]
    order, widget = [], form.subject.account
    for _ in range(200):
        order.append(widget)
        widget = widget.nextInFocusChain()
    places = [order.index(each) for each in wanted]
    assert places == sorted(places)


@pytest.mark.parametrize(("text", "name"), [("@木村さんの責任", "1"), ("@きむら ", "1"), ("@Kim x", None),
                                            ("a@木村.jp", None)])
def test_names_behind_at(text, name):
    people = {"1": ("木村", "きむら"), "2": ("木", ""), "3": ("Kimura", "")}
    found = [marks.meant(each, people) for each in marks.read(text, TODAY).names]
    assert (found[0] if found else None) == name


@pytest.mark.parametrize(("line", "expected"), [
    ("!次 3/18 説明", ("説明", date(2026, 3, 18), "")),
    ("！次回：来週水 14時 デモ", ("デモ", date(2026, 3, 18), "14:00")),
    ("!next tomorrow call", ("call", date(2026, 3, 12), "")), ("!next call", ("call", None, "")), ("!next", None),
])
def test_next_marks(line, expected):
    found = marks.read(f"x\n{line}", TODAY)
    assert found.plain == "x"
    assert (found.next and (found.next.text, found.next.due, found.next.time)) == expected


def test_how_long_it_took_is_kept_and_begins_with_the_plan(context, store, desk, opened, qtbot):
    account, _, deal = desk
    planned = activities.plan_visit(store, None, {
        "account_id": account, "deal_id": deal, "at": datetime.combine(TODAY, datetime.min.time()).astimezone(),
        "minutes": 60, "companions": "大野 部長"}, [])
    dialog = opened(account_id=account)
    report = dialog.form.report
    assert (report.value("minutes"), report.value("companions")) == ("60", "大野 部長")
    assert "60" in report.more.text()
    report.text.setPlainText("x")
    report.write("minutes", "a while")
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert report.fields["minutes"].isVisible()
    assert report.fields["minutes"].property("tone") == "danger"
    report.write("minutes", "1時間半")
    dialog.reject()
    dialog = opened(account_id=account)
    assert dialog.form.report.value("minutes") == "1時間半"
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    kept = last(context, account)
    assert (kept.id, kept.minutes, kept.companions) == (planned, 90, "大野 部長")
