"""Settings work at once, keep stages as undo steps, refuse wrong values by the field, and command the window."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

import builders
from salesdesk import paths
from salesdesk.services import samples
from salesdesk.store import backup
from salesdesk.store.queries import settings, stages
from salesdesk.ui import theme
from salesdesk.ui.context import Context, Place, Screen
from salesdesk.ui.main_window import MainWindow
from salesdesk.ui.preferences.pane import TABS
from salesdesk.ui.preferences.section import SectionButton
from salesdesk.ui.settings import Preferences, load

TODAY = date(2026, 3, 11)


@pytest.fixture
def window(store, look, qtbot):
    made = MainWindow(Preferences(language="ja", theme="light", last_screen="settings"))
    qtbot.addWidget(made)
    made.show()
    made.open_desk(Context(store, made.preferences, lambda: TODAY))
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def pane(window):
    def show(tab):
        window.context.go(Place(Screen.SETTINGS, tab=tab))
        return window.pane

    return show


def section(pane, tab):
    return pane.sections[TABS.index(tab)]


def press(widget, words):
    chip = next(each for each in widget.findChildren(QAbstractButton) if each.accessibleName().endswith(words))
    chip.click()


def test_theme_and_text_size_work_at_once_and_are_kept(window, pane):
    look = section(pane("look"), "look")
    look.choices.theme.chosen.emit("dark")
    assert theme.is_dark()
    press(look.choices.text, "115%")
    assert theme.scale() == 1.15
    assert (load().theme, load().text_percent) == ("dark", 115)


def test_another_language_is_asked_of_the_window(window, pane, qtbot):
    look = section(pane("look"), "look")
    with qtbot.waitSignal(window.language_chosen) as caught:
        press(look.choices.language, "English")
    assert caught.args == ["en"]


def test_the_rail_folds(window, pane):
    look = section(pane("look"), "look")
    look.folded.click()
    assert window.preferences.rail_folded
    assert load().rail_folded


def test_leaving_a_field_of_a_stage_is_one_undo_step(window, pane, qtbot):
    page = section(pane("stages"), "stages")
    edit = page.editors[0].inputs["stuck_after"]
    before = window.context.read(stages.all_stages)
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    edit.setText("20日")
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert window.context.read(stages.all_stages)[0].stuck_after == 20
    window.context.undo()
    assert window.context.read(stages.all_stages) == before
    assert edit.text().startswith("14")


def test_ctrl_s_keeps_the_field_being_edited(window, pane, qtbot):
    page = section(pane("stages"), "stages")
    edit = page.editors[1].inputs["definition"]
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    edit.setText("会って話した")
    qtbot.keyClick(edit, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert window.context.read(stages.all_stages)[1].definition == "会って話した"


def test_a_cleared_text_brings_our_words_back(window, pane):
    page = section(pane("stages"), "stages")
    editor = page.editors[2]
    shipped = editor.inputs["name"].text()
    for words, kept in (("商談", "商談"), (shipped, ""), ("商談", "商談"), ("", "")):
        editor.inputs["name"].setText(words)
        editor.left.emit()
        assert window.context.read(stages.all_stages)[2].name == kept
    assert editor.inputs["name"].text() == shipped


@pytest.mark.parametrize(("column", "typed"), [
    ("stuck_after", "0"), ("stuck_after", "いつか"), ("goal_permille", "140%"), ("probability_permille", "x")])
def test_a_wrong_value_is_refused_by_the_field(window, pane, column, typed):
    page = section(pane("stages"), "stages")
    before = window.context.read(stages.all_stages)
    editor = page.editors[0]
    editor.inputs[column].setText(typed)
    editor.left.emit()
    assert editor.inputs[column].property("tone") == "danger"
    assert editor.message.isVisible()
    assert window.context.read(stages.all_stages) == before


@pytest.mark.parametrize(("typed", "kept"), [("55", 0.55), ("55%", 0.55), ("６割", 0.6), ("0.5", 0.005), ("1", 0.01)])
def test_rates_are_percent(window, pane, typed, kept):
    editor = section(pane("stages"), "stages").editors[0]
    editor.inputs["goal_permille"].setText(typed)
    editor.left.emit()
    assert window.context.read(stages.all_stages)[0].goal_rate == kept


def test_goal_and_fiscal_year(window, pane, qtbot):
    page = section(pane("stages"), "stages")
    amount = page.goals.editor("goal_month")
    amount.setFocus()
    amount.setText("1,200万")
    qtbot.keyClick(amount, Qt.Key.Key_Tab)
    page.goals.editor("fiscal_start").set_value(1)
    page.goals.editor("fiscal_start").activated.emit(0)
    found = window.context.read(settings.one)
    assert (found.goal_month, found.fiscal_start) == (12_000_000, 1)
    window.context.undo()
    window.context.undo()
    assert window.context.read(settings.one).goal_month is None


def test_the_sheet_has_its_own_language(window, pane):
    page = section(pane("sheet"), "sheet")
    press(page.paper, "English")
    page.form.editor("confidentiality").setText("社外秘")
    page.save()
    assert load().paper_language == "en"
    assert window.context.read(settings.one).confidentiality == "社外秘"


def test_backups_are_listed_and_commanded(window, pane, store, qtbot):
    page = section(pane("storage"), "storage")
    assert page.none.isVisible()
    backup.make(store.path, paths.backup_dir(store.path), backup.Reason.ASKED, datetime.now().astimezone())
    with qtbot.waitSignal(window.commanded) as caught:
        page.make.click()
    assert caught.args == ["backup"]
    assert page.model.rowCount() == 1
    assert page.table.isVisible()
    assert page.path.text() == str(store.path)
    with qtbot.waitSignal(window.commanded) as caught:
        page.restore.click()
    assert caught.args == ["restore"]


def test_samples_can_be_removed_when_they_are_there(window, pane, store, qtbot):
    page = section(pane("storage"), "storage")
    assert page.add_samples.isVisible()
    window.context.run(samples.add, "ja", TODAY)
    assert page.remove_samples.isVisible()
    assert not page.add_samples.isVisible()
    with qtbot.waitSignal(window.commanded) as caught:
        page.remove_samples.click()
    assert caught.args == ["remove_samples"]


def test_sections_are_chosen_by_arrow_keys(pane, qtbot):
    shown = pane("look")
    buttons = shown.list.findChildren(SectionButton)
    buttons[0].setFocus()
    qtbot.keyClick(buttons[0], Qt.Key.Key_Down)
    assert buttons[1].isChecked()
    assert section(shown, "stages").editors


def test_an_account_added_elsewhere_does_not_touch_what_is_typed(pane, store, window, qtbot):
    page = section(pane("stages"), "stages")
    edit = page.editors[0].inputs["definition"]
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    edit.setText("書きかけ")
    window.context.attempt(builders.account)
    assert edit.text() == "書きかけ"
