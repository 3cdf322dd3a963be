"""A new account from a business card, with the end of a lease, in no more actions than promised."""

from datetime import timedelta

import pytest
from seat import Seat, said

from salesdesk.domain.dates import parse_date
from salesdesk.store.queries import accounts, people
from salesdesk.store.tables import installed_item
from salesdesk.ui.cards.dialog import CardDialog
from salesdesk.ui.context import Screen

CARD = """株式会社 北辰精機
営業本部 購買部 部長
山本 健一（やまもと けんいち）
〒460-0008 愛知県名古屋市中区栄2-1-1 栄ビル5F
TEL 052-123-4567
yamamoto@hokushin.example"""
SCREENS = (Screen.BOARD, Screen.ACCOUNTS, Screen.PEOPLE_MAP, Screen.CHARTS, Screen.BRIEFING, Screen.LISTS,
           Screen.PROFILE)


def shown(desk: Seat) -> CardDialog:
    found = desk.dialog("Card")
    assert isinstance(found, CardDialog)
    return found


@pytest.mark.parametrize("screen", SCREENS)
def test_a_card_with_a_lease_takes_four_actions(desk: Seat, screen: Screen) -> None:
    """Even the keys between the inputs counted: open, two steps on, save; the promise is six."""
    desk.go(screen)
    with desk.counted() as hands:
        desk.press("Ctrl+Shift+N")
        desk.type_text(CARD)
        desk.press("Tab")
        desk.type_text("複合機 12台")
        desk.press("Tab")
        desk.type_text("2027/9/30")
        desk.press("Ctrl+Return")
    assert desk.no_dialog()
    assert hands.actions == 4
    assert hands.seconds(thinking=2) <= 60
    place = desk.context.place
    assert place.screen is Screen.ACCOUNTS
    row = desk.context.read(accounts.one, place.account_id)
    assert row is not None
    assert row.name == "株式会社 北辰精機"
    assert [each.name for each in desk.context.read(people.of_account, row.id)] == ["山本 健一"]
    with desk.context.store.read() as conn:
        items = conn.execute(installed_item.select().where(installed_item.c.account_id == row.id)).all()
    day = parse_date("2027/9/30", desk.context.today(), field="")
    assert [(item.name, item.lease_end) for item in items] == [("複合機 12台", day)]
    assert any("北辰精機" in text for text in said(desk.pane)), "not on the screen"
    desk.press("Ctrl+Z")
    assert desk.context.read(accounts.one, row.id) is None


def test_a_wrong_day_and_a_missing_name_are_said_by_their_inputs(desk: Seat) -> None:
    step = desk.context.store.next_undo()
    desk.press("Ctrl+Shift+N")
    desk.type_text("北辰精機\n052-123-4567")
    desk.press("Ctrl+Return")
    dialog = shown(desk)
    assert dialog.form.editor("full_name").hasFocus()
    desk.type_text("山本 健一")
    dialog.lease.editor("lease_end").setFocus()
    desk.type_text("someday")
    desk.press("Ctrl+Return")
    assert dialog.isVisible()
    assert dialog.lease.editor("lease_end").accessibleDescription()
    dialog.lease.editor("lease_end").clear()
    desk.type_text((desk.context.today() + timedelta(days=300)).isoformat())
    desk.press("Ctrl+Return")
    assert dialog.isVisible()
    assert dialog.lease.editor("thing").accessibleDescription(), "a lease of what?"
    assert desk.context.store.next_undo() == step


def test_a_correction_stays_while_typing_goes_on(desk: Seat) -> None:
    desk.press("Ctrl+Shift+N")
    dialog = shown(desk)
    desk.type_text("株式会社 北辰精機\n山本 健一")
    dialog.form.editor("full_name").setText("山本 謙一")
    desk.type_text("\n052-123-4567")
    assert dialog.form.editor("full_name").text() == "山本 謙一"
    assert dialog.form.editor("phone").text() == "052-123-4567"


def test_a_known_company_is_said_and_the_text_survives_closing(desk: Seat) -> None:
    desk.press("Ctrl+Shift+N")
    desk.type_text("大門製作所\n田中 次郎")
    assert shown(desk).known.isVisible()
    assert "大門製作所" in shown(desk).known.text()
    desk.press("Escape")
    assert desk.no_dialog()
    desk.press("Ctrl+Shift+N")
    assert shown(desk).form.editor("full_name").text() == "田中 次郎"
    before = len(desk.context.read(accounts.ids, accounts.AccountFilter(desk.context.today())))
    desk.press("Ctrl+Return")
    assert len(desk.context.read(accounts.ids, accounts.AccountFilter(desk.context.today()))) == before
    desk.press("Ctrl+Shift+N")
    assert not shown(desk).text.toPlainText()
