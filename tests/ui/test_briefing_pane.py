"""The briefing screen: what it shows, what it asks for, how it prints and saves."""

from datetime import datetime, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPushButton, QScrollArea

from builders import NOW, TODAY, account, deal, person
from salesdesk.domain.profile import PrivateKind
from salesdesk.services import accounts, activities, profile
from salesdesk.store.queries import people
from salesdesk.ui.briefing import pane as pane_module
from salesdesk.ui.briefing.pane import BriefingPane, present
from salesdesk.ui.context import Ask, Context, Place, Screen
from salesdesk.ui.settings import Preferences
from salesdesk.ui.widgets.paper.preview import PagePreview


@pytest.fixture
def context(store, look):
    look(language="en")
    return Context(store, Preferences(language="en", paper_language=""), lambda: TODAY)


@pytest.fixture
def shown(qtbot, context):
    made = BriefingPane(context)
    made.now = lambda: NOW
    qtbot.addWidget(made)
    made.resize(1190, 688)
    made.show()
    return made


@pytest.fixture
def tokai(store):
    key = account(store)
    desk = person(store, key, "田中", "恵")
    deal(store, key)
    activities.plan_visit(store, None, {"account_id": key, "at": NOW + timedelta(hours=1)}, [desk])
    return key


def go(shown, **values):
    shown.show_place(Place(Screen.BRIEFING, **values))
    settle()


def settle():
    """New children of a shown widget appear with the next turn of the event loop."""
    QApplication.processEvents()


def ticks(shown):
    names = {"Print in black and white", "Confidentiality line", "What is on their mind: nine points",
             "Personal notes, on this print only", "Small map of the key people"}
    return [box for box in shown.findChildren(QCheckBox) if box.isVisibleTo(shown) and box.text() not in names]


def test_without_a_visit_it_offers_to_plan_one(shown, context, qtbot):
    go(shown)
    assert shown.briefing is None
    assert not any(action.isEnabled() for action in shown.page_actions())
    button = next(each for each in shown.findChildren(QPushButton) if each.text() == "Plan a visit")
    with qtbot.waitSignal(context.asked) as asked:
        button.click()
    assert asked.args[0].ask is Ask.VISIT


def test_without_an_account_the_next_visit_anywhere_is_shown(shown, tokai, store):
    account(store, "ほかの会社")
    go(shown)
    assert shown.briefing is not None and shown.briefing.account.id == tokai
    assert shown.subtitle().startswith("東海精密工業")
    assert all(action.isEnabled() for action in shown.page_actions())


def test_an_account_without_a_visit_has_a_sheet_too(shown, store):
    key = account(store, "空商事")
    go(shown, account_id=key)
    assert shown.briefing is not None and shown.briefing.visit is None
    accounts.delete_account(store, key)
    shown.refresh()
    assert shown.briefing is None


def test_it_follows_changes(shown, tokai, context):
    go(shown, account_id=tokai)
    context.run(accounts.save_account, tokai, {"name": "東海ホールディングス"})
    assert shown.briefing is not None and shown.briefing.account.name == "東海ホールディングス"


def test_a_missing_line_opens_what_fills_it(shown, tokai, context, qtbot):
    go(shown, account_id=tokai)
    asks = {}
    for name in ("goal", "bantch", "decider", "history"):
        button = next(each for each in shown.findChildren(QPushButton)
                      if each.property("check") == name and each.isVisibleTo(shown))
        with qtbot.waitSignal(context.asked) as asked:
            button.click()
        asks[name] = asked.args[0]
    assert [asks[name].ask for name in asks] == [Ask.VISIT, Ask.DEAL, Ask.PERSON, Ask.LOG]
    assert asks["goal"].id == shown.briefing.visit.id
    assert asks["bantch"].id == shown.briefing.deal.id
    assert all(request.account_id == tokai for request in asks.values())


def test_a_question_is_added_ticked_and_removed(shown, tokai, qtbot):
    go(shown, account_id=tokai)
    line = next(each for each in shown.findChildren(QLineEdit) if each.accessibleName() == "Add a question")
    qtbot.keyClicks(line, "Who else?")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    settle()
    assert line.text() == ""
    assert shown.briefing.questions[0].text == "Who else?"
    assert ticks(shown)[0].accessibleName() == "Who else?" and ticks(shown)[0].isChecked()
    remove = next(each for each in shown.findChildren(QPushButton)
                  if each.accessibleName() == "Remove: Who else?" and each.isVisibleTo(shown))
    remove.click()
    assert all(question.text != "Who else?" for question in shown.briefing.questions)


def test_unticked_questions_stay_unticked_until_another_account(shown, tokai, store, context):
    go(shown, account_id=tokai)
    first = ticks(shown)[0]
    name = first.accessibleName()
    first.setChecked(False)
    assert first is ticks(shown)[0]
    context.run(accounts.save_account, tokai, {"industry": "精密部品"})
    settle()
    assert not next(box for box in ticks(shown) if box.accessibleName() == name).isChecked()
    go(shown, account_id=account(store, "ほかの会社"))
    go(shown, account_id=tokai)
    assert next(box for box in ticks(shown) if box.accessibleName() == name).isChecked()


def test_paper_language_is_remembered(shown, tokai, context):
    go(shown, account_id=tokai)
    japanese = next(each for each in shown.findChildren(QPushButton) if each.text() == "日本語")
    assert not japanese.isChecked()
    japanese.click()
    assert context.preferences.sheet_language == "ja"
    assert context.preferences.language == "en"


def test_enter_prints_at_once_where_there_is_a_printer(shown, tokai, qtbot, tmp_path, monkeypatch):
    go(shown, account_id=tokai)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    monkeypatch.setattr(pane_module, "usual_printer", lambda: printer)
    preview = shown.findChild(PagePreview)
    with qtbot.waitSignal(shown.context.said) as said:
        qtbot.keyClick(preview, Qt.Key.Key_Return)
    assert said.args[0].text == "Sent to printed.pdf"
    assert (tmp_path / "printed.pdf").exists()


def test_a_pdf_is_saved_and_a_refusal_told(shown, tokai, qtbot, tmp_path):
    go(shown, account_id=tokai)
    with qtbot.waitSignal(shown.context.said) as said:
        assert shown.save_pdf(tmp_path / "sheet.pdf")
    assert said.args[0].text == "Saved: sheet.pdf"
    with qtbot.waitSignal(shown.context.said) as said:
        assert not shown.save_pdf(tmp_path / "missing" / "sheet.pdf")
    assert said.args[0].tone == "danger"


def test_zoom_keys_and_fitting(shown, tokai, qtbot):
    go(shown, account_id=tokai)
    preview = shown.findChild(PagePreview)
    fitted = preview.percent
    qtbot.keyClick(preview, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert preview.percent > fitted
    shown.resize(1000, 600)
    larger = preview.percent
    qtbot.keyClick(preview, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert preview.percent < larger
    preview.fit_width()
    wide = preview.percent
    qtbot.keyClick(preview, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert preview.percent < wide


def test_every_control_has_a_name(shown, tokai):
    go(shown, account_id=tokai)
    for kind in (QPushButton, QCheckBox, QLineEdit, PagePreview):
        for each in shown.findChildren(kind):
            assert each.accessibleName() or each.text(), each
    assert len(shown.findChildren(QScrollArea)) == 2


def test_another_day_begins_in_the_morning():
    assert present(TODAY) == datetime.combine(TODAY, time(8)).astimezone()
    today = datetime.now().astimezone().date()
    assert present(today).date() == today


def test_personal_notes_are_on_one_print_only(shown, tokai, store, tmp_path, monkeypatch):
    with store.read() as conn:
        who = people.of_account(conn, tokai)[0].id
    profile.save_private_note(store, who, None, PrivateKind.HOBBY, "fishing at night")
    printed = []
    monkeypatch.setattr(pane_module.pdf, "write_pdf", lambda _briefing, _path, _language, options: printed.append(
        options.personal))
    go(shown, account_id=tokai)
    shown.save_pdf(tmp_path / "a.pdf")
    box = next(each for each in shown.findChildren(QCheckBox) if each.text() == "Personal notes, on this print only")
    assert not box.isChecked()
    box.click()
    shown.save_pdf(tmp_path / "b.pdf")
    assert not box.isChecked()
    shown.save_pdf(tmp_path / "c.pdf")
    assert printed == [(), ("田中 恵: fishing at night",), ()]
    box.click()
    shown.hide()
    assert not box.isChecked()
