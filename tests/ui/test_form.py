"""A form reads what people type, says by the field what is wrong, and never submits inside a conversion."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel

from salesdesk.domain.errors import Rule, RuleError
from salesdesk.domain.people import Role
from salesdesk.ui.widgets.form import Field, Form
from salesdesk.ui.widgets.line_edit import ChoiceBox

TODAY = date(2026, 3, 11)
FIELDS = (
    Field("name", "Company", required=True, limit=20),
    Field("reading", "Reading", "reading", reading_of="name"),
    Field("amount", "Amount", "amount"),
    Field("close", "Expected close", "date"),
    Field("rate", "Probability", "percent"),
    Field("people", "Employees", "number"),
    Field("role", "Role", "choice", choices=((Role.USER, "User"), (Role.CHAMPION, "Champion"))),
    Field("key", "Key person", "check"),
    Field("mail", "E-mail", "mail"),
    Field("note", "Note", "multiline", limit=2_000),
)


@pytest.fixture
def form(look, qtbot):
    made = Form(FIELDS, today=TODAY)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def compose(editor, preedit="", commit=""):
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(editor, event)


def messages(form):
    return [label.text() for label in form.findChildren(QLabel)
            if label.isVisible() and label.property("tone") == "danger"]


def test_values_are_parsed(form):
    texts = {"name": " 東海精密 ", "amount": "1,240万", "close": "3/18", "rate": "55", "people": "300",
             "mail": "a@b.jp"}
    for name, text in texts.items():
        form.editor(name).setText(text)
    form.editor("role").set_value(Role.CHAMPION)
    form.editor("key").setChecked(True)
    form.editor("note").setPlainText("一行\n二行")
    assert form.validate()
    assert form.values() == {
        "name": "東海精密", "reading": "", "amount": 12_400_000, "close": date(2026, 3, 18), "rate": 0.55,
        "people": 300, "role": Role.CHAMPION, "key": True, "mail": "a@b.jp", "note": "一行\n二行"}
    assert isinstance(form.values()["role"], Role)


@pytest.mark.parametrize("language", ["ja", "en"])
def test_what_is_set_comes_back(look, form, language):
    look(language=language)
    values = {"name": "東海", "reading": "とうかい", "amount": 12_345_678, "close": date(2027, 12, 1), "rate": 0.405,
              "people": 1_200, "role": Role.CHAMPION, "key": True, "mail": "", "note": "x"}
    form.set_values(values)
    assert form.values() == values
    assert not form.dirty


def test_empty_inputs_are_none_or_empty(form):
    form.editor("name").setText("x")
    values = form.values()
    assert [values[name] for name in ("amount", "close", "rate", "people", "mail")] == [None, None, None, None, ""]


def test_wrong_values_are_said_by_their_field_and_the_first_gets_the_focus(form, qtbot):
    form.editor("amount").setText("a lot")
    form.editor("mail").setText("nobody")
    assert not form.validate()
    assert len(messages(form)) == 3
    qtbot.waitUntil(form.editor("name").hasFocus)
    assert form.editor("name").accessibleDescription()
    form.editor("name").setText("x" * 21)
    with pytest.raises(RuleError) as caught:
        form.values()
    assert caught.value.rule is Rule.TOO_LONG
    form.clear_errors()
    assert messages(form) == []


def test_dates_and_amounts_say_how_they_are_understood(form):
    hints = {label.text() for label in form.findChildren(QLabel) if label.property("tone") == "muted"}
    assert hints == {""}
    form.editor("close").setText("来週水")
    form.editor("amount").setText("1.2億")
    shown = {label.text() for label in form.findChildren(QLabel) if label.property("tone") == "muted"}
    assert {"3/18 (水)", "¥1億2,000万"} <= shown
    form.editor("close").setText("いつか")
    assert "3/18 (水)" not in {label.text() for label in form.findChildren(QLabel) if label.property("tone") == "muted"}


def test_enter_goes_on_and_control_enter_submits(form, qtbot):
    submitted = []
    form.submitted.connect(lambda: submitted.append(form.values()["name"]))
    form.editor("name").setFocus()
    qtbot.keyClicks(form.editor("name"), "Tokai")
    qtbot.keyClick(form.editor("name"), Qt.Key.Key_Return)
    assert form.editor("reading").hasFocus()
    assert submitted == []
    qtbot.keyClick(form.editor("note"), Qt.Key.Key_Return)
    assert form.editor("note").toPlainText() == "\n"
    qtbot.keyClick(form.editor("note"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert submitted == ["Tokai"]
    form.editor("name").clear()
    qtbot.keyClick(form.editor("note"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert submitted == ["Tokai"]


def test_enter_that_ends_a_conversion_does_nothing_else(form, qtbot):
    name = form.editor("name")
    name.setFocus()
    compose(name, preedit="とうかい")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert name.hasFocus()
    compose(name, commit="東海")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert form.editor("reading").hasFocus()


def test_the_reading_is_collected_while_a_name_is_converted(form):
    name, reading = form.editor("name"), form.editor("reading")
    for preedit in ("t", "た", "たn", "たなか", "田中"):
        compose(name, preedit=preedit)
    compose(name, commit="田中")
    assert reading.text() == "たなか"
    name.insert(" ")
    compose(name, preedit="めぐみ")
    compose(name, preedit="恵")
    compose(name, commit="恵")
    assert name.text() == "田中 恵"
    assert reading.text() == "たなか めぐみ"


def test_a_reading_written_by_hand_is_left_alone(form):
    name, reading = form.editor("name"), form.editor("reading")
    reading.setText("かいしゃ")
    compose(name, preedit="たなか")
    compose(name, commit="田中")
    assert reading.text() == "かいしゃ"


def test_a_conversion_that_is_cancelled_leaves_no_reading(form):
    name, reading = form.editor("name"), form.editor("reading")
    compose(name, preedit="たなか")
    compose(name, preedit="")
    compose(name, commit="ABC")
    assert reading.text() == ""


def test_edits_are_told_and_make_the_form_dirty(form, qtbot):
    with qtbot.assertNotEmitted(form.edited):
        form.set_values({"name": "x", "note": "y"})
    with qtbot.waitSignal(form.edited):
        qtbot.keyClicks(form.editor("name"), "y")
    assert form.dirty
    form.mark_clean()
    assert not form.dirty
    with qtbot.waitSignal(form.edited):
        form.editor("key").click()


def test_every_input_has_a_name_and_labels_are_buddies(form):
    for field in FIELDS:
        assert form.editor(field.name).accessibleName() == field.label
    buddies = {label.buddy() for label in form.findChildren(QLabel) if label.buddy()}
    assert len(buddies) == len(FIELDS) - 1


def test_refusals_of_a_service_land_by_their_field(form):
    assert form.show_rule(RuleError(Rule.BAD_RANGE, "amount", low=0, high=""))
    assert len(messages(form)) == 1
    assert not form.show_rule(RuleError(Rule.NOT_FOUND, "elsewhere"))


def test_a_choice_keeps_its_value_when_the_choices_change(look, qtbot):
    box = ChoiceBox(((1, "one"), (2, "two")))
    qtbot.addWidget(box)
    box.set_value(2)
    box.set_choices(((2, "two"), (3, "three")))
    assert box.value() == 2
    box.set_choices(())
    assert box.value() is None


def test_enter_confirms_a_form_of_one_line(look, qtbot):
    form = Form((Field("text", "Name", required=True),))
    form.enter_submits = True
    qtbot.addWidget(form)
    sent = []
    form.submitted.connect(lambda: sent.append(form.values()["text"]))
    qtbot.keyClick(form.editor("text"), Qt.Key.Key_Return)
    assert sent == []
    compose(form.editor("text"), preedit="こうしん")
    qtbot.keyClick(form.editor("text"), Qt.Key.Key_Return)
    assert sent == []
    compose(form.editor("text"), commit="更新")
    qtbot.keyClick(form.editor("text"), Qt.Key.Key_Return)
    assert sent == ["更新"]
