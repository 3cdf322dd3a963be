"""Controls and small widgets: plain text, names for screen readers, colours that follow the theme, keys that work."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from salesdesk.domain.people import Support
from salesdesk.ui import settings, theme
from salesdesk.ui.widgets import controls
from salesdesk.ui.widgets.answer_tile import Answer, AnswerTile
from salesdesk.ui.widgets.empty_state import EmptyState
from salesdesk.ui.widgets.message_bar import MessageBar
from salesdesk.ui.widgets.toast import Toast


@pytest.fixture
def window(look, qtbot):
    made = QWidget()
    made.resize(600, 400)
    made.field = QLineEdit(made)
    qtbot.addWidget(made)
    made.show()
    return made


def test_labels_never_read_markup(look, qtbot):
    label = controls.label("<b>x</b>", 15, bold=True)
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    look("light", 130)
    assert label.font().pixelSize() == round(15 * 1.3)


def test_button_icons_follow_theme_and_state(look, qtbot):
    button = controls.button("Log", "pencil", "primary", "Ctrl+J", "Log a contact")
    qtbot.addWidget(button)

    def ink() -> str:
        image = button.icon().pixmap(32).toImage()
        return next(image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
                    if image.pixelColor(x, y).alpha() == 255)

    assert ink() == theme.color("on_accent").name()
    look("dark")
    assert ink() == theme.color("on_accent").name()
    button.setEnabled(False)
    assert ink() == theme.color("muted").name()
    assert button.toolTip() == "Log a contact (Ctrl+J)"
    assert button.accessibleName() == "Log"


def test_chips_take_their_text_as_it_is(look, qtbot):
    chip = controls.chip("A & B", checked=True)
    qtbot.addWidget(chip)
    assert chip.isCheckable()
    assert chip.isChecked()
    assert chip.accessibleName() == "A & B"
    width = chip.sizeHint().width()
    chip.setChecked(False)
    assert chip.sizeHint().width() == width


@pytest.mark.parametrize("percent", theme.TEXT_PERCENTS)
def test_controls_are_as_high_as_the_design_says(look, qtbot, percent):
    look("light", percent)
    for control, height in ((controls.button("x"), 32), (controls.chip("x"), 26)):
        qtbot.addWidget(control)
        assert abs(control.sizeHint().height() - height * percent / 100) <= 2


def test_a_toast_acts_by_mouse_and_key_and_can_be_closed(window, qtbot):
    toast = Toast(window)
    toast.show_message("Moved to Quote", "Undo", seconds=60)
    assert toast.isVisible()
    assert toast.accessibleName() == "Moved to Quote"
    assert window.rect().contains(toast.geometry())
    window.resize(320, 300)
    assert window.rect().contains(toast.geometry())
    with qtbot.waitSignal(toast.acted):
        qtbot.keyClick(toast.action, Qt.Key.Key_Space)
    assert not toast.isVisible()
    toast.show_message("Saved", seconds=60)
    assert not toast.action.isVisible()
    qtbot.keyClick(toast.close_button, Qt.Key.Key_Escape)
    assert not toast.isVisible()


def test_a_toast_goes_by_itself(window, qtbot):
    toast = Toast(window)
    toast.show_message("Saved", seconds=0.01)
    qtbot.waitUntil(lambda: not toast.isVisible(), timeout=4_000)


def test_a_message_bar_says_and_closes(window, qtbot):
    bar = MessageBar(window)
    assert bar.isHidden()
    bar.show_error("The disk is full")
    assert bar.property("tone") == "danger"
    assert bar.text() == bar.accessibleName() == "The disk is full"
    with qtbot.waitSignal(bar.closed):
        bar.dismiss()
    bar.show_info("Saved")
    assert bar.property("tone") == "info"


def test_an_empty_state_has_one_button(look, qtbot):
    state = EmptyState("No deals yet.", "Add a deal", "square-kanban")
    qtbot.addWidget(state)
    with qtbot.waitSignal(state.acted):
        state.button.click()
    state.set_text("Nothing found.")
    assert state.button.isHidden()


def test_an_answer_opens_and_a_gap_asks(look, qtbot):
    tile = AnswerTile("key-round", "Decision maker")
    qtbot.addWidget(tile)
    tile.show()
    with qtbot.waitSignal(tile.asked):
        qtbot.keyClick(tile, Qt.Key.Key_Space)
    tile.set_answer(Answer("木村 管理本部長", "42日会っていない", support=Support.NEUTRAL, steps=(6, 10)))
    assert tile.accessibleName() == "Decision maker: 木村 管理本部長"
    with qtbot.waitSignal(tile.opened):
        qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert not tile.grab().isNull()


def _told(preferences):
    return {name: getattr(preferences, name) for name in settings.Preferences.__annotations__}


def test_preferences_come_back_typed(tmp_path):
    file = tmp_path / "settings.ini"
    saved = settings.Preferences(language="en", theme="dark", text_percent=115, geometry=b"\x00\xff=,;",
                                 rail_folded=True, last_screen="顧客")
    saved.save(file)
    assert _told(settings.load(file)) == _told(saved)


def test_preferences_survive_nonsense(tmp_path):
    file = tmp_path / "settings.ini"
    file.write_text("[General]\ntext_percent=9999\ntheme=pink\nlanguage=xx\nrail_folded=true\nwindow_version=abc\n")
    loaded = settings.load(file)
    assert (loaded.text_percent, loaded.theme, loaded.rail_folded, loaded.window_version) == (100, "system", True, 1)
    assert loaded.language in {"ja", "en"}
    assert _told(settings.load(tmp_path / "none.ini")) == _told(settings.Preferences())


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_keys_press_a_button_of_a_page(qtbot, key):
    pressed = []
    button = controls.button("Plan it")
    button.clicked.connect(lambda: pressed.append(key))
    qtbot.addWidget(button)
    qtbot.keyClick(button, key)
    assert pressed == [key]
