"""The first day: an empty home, the samples, another language, another look, and the samples away again."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from seat import Seat, clipped, said, settle

from salesdesk.domain.stages import SHIPPED, StageKey
from salesdesk.store.queries import settings as kept_settings
from salesdesk.ui import settings, theme
from salesdesk.ui.context import Place, Screen
from salesdesk.ui.first_run.page import FirstRunPage
from salesdesk.ui.widgets.empty_state import EmptyState

SCREENS = (Screen.ACCOUNTS, Screen.BOARD, Screen.PEOPLE_MAP, Screen.CHARTS, Screen.BRIEFING, Screen.SETTINGS)


@pytest.fixture
def fresh(sit, home: Path) -> Seat:
    """The program started for the first time."""
    settings.Preferences(language="ja", theme="light").save()
    return sit(home / "salesdesk.db")


def first_page(seat: Seat) -> FirstRunPage:
    page = seat.page()
    assert isinstance(page, FirstRunPage)
    return page


def test_samples_fill_the_board_and_go_again(fresh: Seat, home: Path) -> None:
    page = first_page(fresh)
    assert not (home / "salesdesk.db").exists(), "a file before anything was chosen"
    fresh.click(page.buttons["samples"])
    assert fresh.page() is None
    assert fresh.context.place.screen is Screen.BOARD
    assert all(fresh.cards(key) for key in SHIPPED)
    assert settings.load().first_run_done
    fresh.window.commands.by_id["remove_samples"].trigger()
    settle()
    for screen in (Screen.BOARD, Screen.ACCOUNTS, Screen.PEOPLE_MAP, Screen.BRIEFING):
        pane = fresh.go(screen)
        shown = [each for each in pane.findChildren(EmptyState) if each.isVisible()]
        assert len(shown) == 1, f"{screen} says nothing when it is empty"
        assert shown[0].button.isVisible()
    fresh.go(Screen.CHARTS)
    fresh.press("Ctrl+Z")
    fresh.go(Screen.BOARD)
    assert all(fresh.cards(key) for key in SHIPPED)


def test_the_goal_is_kept(fresh: Seat) -> None:
    page = first_page(fresh)
    page.goal.setFocus()
    fresh.type_text("1,500万")
    fresh.click(page.buttons["samples"])
    assert fresh.context.read(kept_settings.one).goal_month == 15_000_000


def test_a_goal_that_is_no_amount_is_said(fresh: Seat) -> None:
    page = first_page(fresh)
    page.goal.setFocus()
    fresh.type_text("lots")
    fresh.click(page.buttons["empty"])
    assert first_page(fresh).wrong.isVisible()
    assert fresh.program.store is None


@pytest.mark.parametrize(("choice", "kind"), [("empty", "AccountEditor"), ("import", "ImportDialog")])
def test_starting_empty_and_importing_open_their_dialog(fresh: Seat, choice: str, kind: str) -> None:
    fresh.click(first_page(fresh).buttons[choice])
    assert kind in type(fresh.dialog()).__name__
    fresh.press("Escape")
    assert fresh.no_dialog()
    assert fresh.program.store is not None


def test_the_second_start_asks_nothing(fresh: Seat) -> None:
    fresh.click(first_page(fresh).buttons["samples"])
    fresh.close()
    fresh.open()
    assert fresh.page() is None
    assert fresh.cards(StageKey.LIST)


def test_closing_the_first_page_leaves_no_file(fresh: Seat, home: Path) -> None:
    fresh.close()
    assert not (home / "salesdesk.db").exists()
    assert not settings.load().first_run_done


def test_the_language_of_the_first_page_can_be_changed(fresh: Seat) -> None:
    before = said(first_page(fresh))
    fresh.click(fresh.button("English", first_page(fresh)))
    after = said(first_page(fresh))
    assert before != after
    assert any(text == "Start with samples" for text in after)
    fresh.click(first_page(fresh).buttons["samples"])
    assert fresh.pane.title() == "Pipeline"
    assert all(card.name.isascii() for card in fresh.cards(StageKey.LIST))


def test_the_language_changes_while_running(desk: Seat, qtbot) -> None:
    """The window comes back in the other language at the same place, and the program goes on."""
    card = desk.cards(StageKey.QUOTE)[0]
    desk.go(Screen.ACCOUNTS, account_id=card.account_id)
    old, title = desk.window, desk.pane.title()
    with qtbot.assertNotEmitted(QApplication.instance().lastWindowClosed):
        old.language_chosen.emit("en")
        settle()
    assert desk.window is not old
    assert desk.window.isVisible()
    assert desk.context.place == Place(Screen.ACCOUNTS, account_id=card.account_id)
    assert (title, desk.pane.title()) == ("顧客", "Accounts")
    assert desk.pane.current_account() == card.account_id
    assert settings.load().language == "en"
    desk.go(Screen.BOARD)
    assert desk.drag(card.id, StageKey.ORDER)
    desk.press("Ctrl+Z")
    assert desk.where(card.id) is StageKey.QUOTE
    desk.window.language_chosen.emit("ja")
    settle()
    assert desk.pane.title() == "案件ボード"


def test_the_language_is_chosen_in_the_settings(desk: Seat) -> None:
    pane = desk.go(Screen.SETTINGS)
    desk.click(desk.button("English", pane))
    assert desk.pane.title() == "Settings"
    assert desk.context.place.screen is Screen.SETTINGS


def test_the_theme_changes_at_once(desk: Seat) -> None:
    assert not theme.is_dark()
    light = desk.window.grab().toImage()
    desk.go(Screen.SETTINGS)
    choices = desk.pane.sections[0].choices
    desk.click(choices.theme.findChildren(QAbstractButton)[2])
    assert theme.is_dark()
    desk.go(Screen.BOARD)
    dark = desk.window.grab().toImage()
    assert dark.pixelColor(700, 30).lightness() < light.pixelColor(700, 30).lightness()
    assert settings.load().theme == "dark"
    desk.close()
    desk.open()
    assert theme.is_dark()


@pytest.mark.parametrize("size", [(1366, 740), (1024, 600)])
def test_the_largest_text_clips_nothing(desk: Seat, size: tuple[int, int]) -> None:
    desk.window.resize(*size)
    desk.press("Ctrl++", "Ctrl++", "Ctrl++")
    assert theme.scale() == pytest.approx(1.3)
    found = {}
    for screen in SCREENS:
        pane = desk.go(screen, account_id=desk.cards(StageKey.OPPORTUNITY)[0].account_id)
        settle()
        found[screen.value] = clipped(desk.window) if screen is Screen.BOARD else clipped(pane)
    assert not any(found.values()), found
    desk.press("Ctrl+0")
    assert theme.scale() == pytest.approx(1)


def test_the_first_page_clips_nothing(fresh: Seat) -> None:
    page = first_page(fresh)
    desk_preferences = fresh.program.preferences
    desk_preferences.text_percent = 130
    fresh.window.apply_look()
    settle()
    assert clipped(page) == []
