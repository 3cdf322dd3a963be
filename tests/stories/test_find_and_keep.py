"""Finding anything, and keeping a fact about somebody, in as few actions as promised."""

import pytest
from seat import Count, Seat, said

from salesdesk.domain.facts import Certainty, FactKind
from salesdesk.domain.traits import Scale
from salesdesk.store.queries import accounts, people, profile
from salesdesk.ui.context import Screen
from salesdesk.ui.palette.dialog import SearchDialog
from salesdesk.ui.profile.pane import ProfilePane

ANYWHERE = (Screen.BOARD, Screen.ACCOUNTS, Screen.PEOPLE_MAP, Screen.CHARTS, Screen.SETTINGS, Screen.BRIEFING,
            Screen.BIN, Screen.LISTS, Screen.PROFILE)


def find(desk: Seat, letters: str, title: str) -> Count:
    """Ctrl+K, the letters, Enter on the first line, which has to say `title`."""
    with desk.counted() as hands:
        desk.press("Ctrl+K")
        dialog = desk.dialog()
        assert isinstance(dialog, SearchDialog)
        desk.type_text(letters)
        desk.qtbot.waitUntil(lambda: dialog.current() is not None)
        entry = dialog.current()
        assert entry is not None
        assert title in entry.text
        desk.press("Return")
    assert desk.no_dialog()
    return hands


@pytest.mark.parametrize("screen", ANYWHERE)
def test_a_person_is_found_with_two_actions_and_three_letters(desk: Seat, screen: Screen) -> None:
    desk.go(screen)
    hands = find(desk, "木村隆", "木村 隆")
    assert (hands.actions, hands.letters) == (2, 3)
    assert hands.seconds(thinking=1) <= 4
    place = desk.context.place
    assert place.screen is Screen.PROFILE
    row = desk.context.read(people.one, place.person_id)
    assert row is not None
    assert row.name == "木村 隆"
    assert any("木村 隆" in text for text in said(desk.pane))


@pytest.mark.parametrize("letters", ["おがわ", "オガワ", "ｵｶﾞﾜ"])
def test_a_person_is_found_by_reading(desk: Seat, letters: str) -> None:
    assert find(desk, letters, "小川 健一").actions == 2


@pytest.mark.parametrize("screen", ANYWHERE)
def test_a_company_is_found_with_two_actions_and_three_letters(desk: Seat, screen: Screen) -> None:
    desk.go(screen)
    hands = find(desk, "大門製", "大門製作所")
    assert (hands.actions, hands.letters) == (2, 3)
    assert desk.context.place.screen is Screen.ACCOUNTS
    row = desk.context.read(accounts.one, desk.context.place.account_id)
    assert row is not None
    assert row.name == "大門製作所"
    assert any("大門製作所" in text for text in said(desk.pane))


@pytest.mark.parametrize("screen", ANYWHERE)
def test_an_old_note_is_found_with_two_actions_and_three_letters(desk: Seat, screen: Screen) -> None:
    desk.go(screen)
    hands = find(desk, "書庫の", "書庫の棚")
    assert (hands.actions, hands.letters) == (2, 3)
    assert desk.context.place.screen is Screen.ACCOUNTS
    assert desk.context.place.tab == "history"
    assert any("書庫の棚は12本" in text for text in said(desk.pane))


def profile_of(desk: Seat, family: str) -> ProfilePane:
    """The profile of the one person with this family name."""
    find(desk, family, family[:2])
    assert isinstance(desk.pane, ProfilePane)
    return desk.pane


@pytest.mark.parametrize(("source", "key"), [
    (Certainty.SAID, "Return"), (Certainty.SAID, "Alt+1"), (Certainty.HEARSAY, "Alt+2"), (Certainty.GUESS, "Alt+3")])
def test_a_fact_is_kept_with_its_source_in_two_actions(desk: Seat, source: Certainty, key: str) -> None:
    """A click on what is missing, the words, and the key that says where it comes from."""
    pane = profile_of(desk, "木村隆")
    kind = next(iter(pane.facts.chips))
    with desk.counted() as hands:
        desk.click(pane.facts.chips[kind])
        desk.type_text("audit by March")
        desk.press(key)
    assert hands.actions == 2
    assert hands.seconds(thinking=1) <= 8
    row = desk.context.read(profile.one, desk.context.place.person_id)
    assert row is not None
    kept = next(each for each in row.facts if each.kind is kind)
    assert (kept.text, kept.certainty, kept.on_day) == ("audit by March", source, desk.context.today())
    assert any("audit by March" in text for text in said(desk.pane)), "not on the screen"
    desk.press("Ctrl+Z")
    assert all(each.kind is not kind for each in desk.context.read(profile.one, row.person.id).facts)


def test_a_newer_fact_is_two_actions_too(desk: Seat) -> None:
    pane = profile_of(desk, "木村隆")
    tile = pane.facts.tiles[0]
    kind: FactKind = tile.row.kind
    with desk.counted() as hands:
        desk.click(tile)
        desk.type_text("asks for proof")
        desk.press("Return")
    assert hands.actions == 2
    kept = next(tile.row for tile in pane.facts.tiles if tile.row.kind is kind)
    assert (kept.text, kept.certainty) == ("asks for proof", Certainty.SAID)


def test_a_scale_is_set_with_one_click_and_its_source_with_another(desk: Seat) -> None:
    pane = profile_of(desk, "小川")
    scale = Scale.PRICE_QUALITY
    before = pane.scales.rows[scale].value()
    number = 5 if before != 5 else 4
    with desk.counted() as hands:
        desk.click(pane.scales.rows[scale], pane.scales.rows[scale].dot(number).toPoint())
        guessed = pane.row.traits[scale].certainty
        desk.click(pane.scales.chips[scale])
    assert hands.actions == 2
    assert pane.row.traits[scale].value == number
    assert pane.row.traits[scale].certainty is not guessed
